"""From a folder or a file to a CLIP network of transformers: read safely, filled strictly.

Nothing is fetched and nothing in a file is run: `config.json` is read as numbers, weights by :mod:`hsi_plugin.models.weightfiles`
(safetensors, or what `torch.load(weights_only=True)` allows), and the library's own way of looking for files is not used at all. Every
tensor of the network must be filled, by one of its shape.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple

import torch
from torch import Tensor, nn

from ...core.clip_models import CLIP, CONFIG, HUGGINGFACE, LAYOUT, ClipCard, read_json
from ...core.errors import ModelError
from ..weightfiles import WRONG_FILE, is_safetensors, read_checkpoint
from .openclip import architecture_of, as_float, convert, is_openclip, plain_names

_NAMED = 5
_ENTRIES = ('projection_dim', 'vision_config', 'text_config')
# Positions counted from 0, which older files carry, and SigLIP's bias of its logits where a CLIP has none.
_IGNORED = ('.position_ids', 'logit_bias')
_AS_SAFETENSORS = (
    "Convert it once, where you trust it: torch.jit.load(FILE, map_location='cpu').state_dict(), kept with safetensors.torch.save_file; "
    'then choose that file.'
)


@dataclass(frozen=True)
class ClipReport:
    """What became of a file's tensors.

    Args:
        layout: `huggingface` or `openclip`.
        loaded: Number of tensors.
        parameters: Number of values in them.
        ignored: Names of what the file holds and the network does not.
        activation: Of the network.
        because: How that was found out.
    """

    layout: str
    loaded: int
    parameters: int
    ignored: Tuple[str, ...]
    activation: str
    because: str


@dataclass(frozen=True)
class Opened:
    """A network with its weights.

    Args:
        card: What is known of it, now with all its numbers.
        network: `CLIPModel` or `SiglipModel`.
        report: What became of the file's tensors.
        context: Longest phrase, in words of its tokenizer.
        end: Number of the word that ends a phrase; -1 where the network asks for none.
    """

    card: ClipCard
    network: nn.Module
    report: ClipReport
    context: int
    end: int


def open_network(card: ClipCard) -> Opened:
    """Read and fill the network of a card.

    Args:
        card: Of a model that is here.

    Raises:
        ModelError: A file is missing, damaged, unsafe to read or another network's; or this environment has no transformers.
    """
    weights = card.weights
    if weights is None:
        raise ModelError(f'{card.title} is not here: {", ".join(card.missing)} in {card.path}.', card.by_hand)
    tensors = _read(weights)
    if is_openclip(tensors):
        named = plain_names(tensors, weights)
        shape = architecture_of(named, card, weights)
        found, ignored = convert(named)
        network = build(CLIP, shape.to_config())
        report = fill(network, found, card.title, ignored, shape.because)
        known = replace(card, kind=CLIP, patch=shape.patch, native=shape.native, dimensions=shape.dimensions)
        return Opened(known, network, report, shape.context, shape.words - 1)
    if not (weights.parent / CONFIG).is_file():
        raise ModelError(f'{weights.name} is no CLIP in OpenCLIP\'s layout, and there is no {CONFIG} beside it.', LAYOUT)
    config = read_json(weights.parent / CONFIG)
    network = build(card.kind, config)
    settings: Any = network.config
    vision_half: Any = network.vision_model
    if card.kind != CLIP and not hasattr(vision_half, 'head'):
        raise ModelError(f'{card.title} has no pooling head, without which its patches have no place among words.', LAYOUT)
    report = fill(network, tensors, card.title, (), f'{CONFIG} says so', HUGGINGFACE)
    vision, text = settings.vision_config, settings.text_config
    known = replace(card, patch=int(vision.patch_size), native=int(vision.image_size), dimensions=_dimensions(card.kind, settings))
    # Configurations before 2023 give 2, which the library takes for "the greatest number"; CLIP's real one is the vocabulary's last.
    end = int(text.vocab_size) - 1 if card.kind == CLIP else -1
    if card.kind == CLIP:
        half: Any = network.text_model
        half.eos_token_id = end
    return Opened(known, network, report, int(text.max_position_embeddings), end)


def build(kind: str, config: Mapping[str, Any]) -> nn.Module:
    """A network of transformers without values, on torch's `meta` device.

    Args:
        kind: `clip` or `siglip`.
        config: As in `config.json`.

    Raises:
        ModelError: No network can be built from these numbers, or this environment has no transformers.
    """
    made, settings, invalid = _library(kind)
    given = {name: dict(value) if isinstance(value, dict) else value for name, value in config.items() if name in _ENTRIES}
    if kind != CLIP:
        # The library's defaults for the beginning and the end of a phrase are CLIP's, which SigLIP has not; nothing asks for them.
        given['text_config'] = {**dict.fromkeys(('bos_token_id', 'eos_token_id')), **(given.get('text_config') or {})}
    try:
        with torch.device('meta'):
            network: nn.Module = made(settings.from_dict(given))
    except (TypeError, ValueError, KeyError, AttributeError, RuntimeError, AssertionError, invalid) as error:
        said = (str(error).strip().splitlines() or [''])[-1].strip().rstrip('.')
        raise ModelError(f'No network has such numbers as {CONFIG} gives: {said}.', LAYOUT) from error
    return network


def fill(
    network: nn.Module, tensors: Mapping[str, Tensor], title: str, ignored: Tuple[str, ...], because: str, layout: str = 'openclip'
) -> ClipReport:
    """Give a network on the `meta` device its values, all of them.

    Args:
        network: From :func:`build`.
        tensors: By its names.
        title: Of the model, for messages.
        ignored: Names of what the file holds besides.
        because: How its activation was found out.
        layout: Of the file.

    Raises:
        ModelError: A tensor is missing or has another shape, or holds values that are no numbers; the message names what is missing and
            what is not known.
    """
    # The temperature of its training is not asked for, so a file may be without.
    own = {
        name: value for name, value in network.state_dict().items()
        if not name.endswith(_IGNORED) and (name != 'logit_scale' or name in tensors)
    }  # fmt: skip
    missing = [name for name in own if name not in tensors]
    unknown = [*ignored, *(name for name in tensors if name not in own and not name.endswith(_IGNORED))]
    if missing:
        raise ModelError(
            f'The file lacks {len(missing)} of the {len(own)} tensors of {title}, among them {", ".join(missing[:_NAMED])}. '
            f'Not known in it: {", ".join(unknown[:_NAMED]) or "nothing"}.', WRONG_FILE,
        )
    for name, wanted in own.items():
        if tensors[name].shape != wanted.shape and not (name == 'logit_scale' and tensors[name].numel() == 1):
            raise ModelError(f'"{name}" has the shape {tuple(tensors[name].shape)}, and {title} has {tuple(wanted.shape)}.', WRONG_FILE)
    values = as_float({name: tensors[name].reshape(own[name].shape) for name in own})
    broken = next((name for name, value in values.items() if value.is_floating_point() and not bool(torch.isfinite(value).all())), None)
    if broken is not None:
        raise ModelError(f'The weights of {title} hold values that are no numbers ("{broken}").', 'Get the file again.')
    network.load_state_dict(values, strict=False, assign=True)
    _complete(network)
    vision: Any = network.config
    return ClipReport(
        layout, len(values), sum(v.numel() for v in values.values()), tuple(unknown), str(vision.vision_config.hidden_act), because
    )


def _complete(network: nn.Module) -> None:
    """Values that are no weights and in no file: positions counted from 0; and SigLIP's bias of logits, which nothing here asks for."""
    for module in network.modules():
        for name, value in list(module._buffers.items()):
            if value is not None and value.is_meta:
                if name != 'position_ids':
                    raise ModelError(f'The network has a table "{name}" that no file fills.', 'Please report this error.')
                module._buffers[name] = torch.arange(value.shape[-1]).expand(value.shape)
    for name, parameter in list(network.named_parameters()):
        if parameter.is_meta:
            if '.' in name:
                raise ModelError(f'The network has weights "{name}" that the file does not fill.', WRONG_FILE)
            setattr(network, name, nn.Parameter(torch.zeros(parameter.shape), requires_grad=False))


def _read(path: Path) -> Dict[str, Tensor]:
    try:
        return read_checkpoint(path)
    except ModelError as error:
        if 'TorchScript' in error.what and not is_safetensors(path):
            raise ModelError(error.what, _AS_SAFETENSORS) from None
        raise


def _dimensions(kind: str, settings: Any) -> int:
    return int(settings.projection_dim if kind == CLIP else settings.vision_config.hidden_size)


def _library(kind: str) -> Tuple[Any, Any, Any]:
    """The network, its settings and their error in transformers, which is imported only when a CLIP is opened: it takes seconds."""
    try:
        import transformers
        from huggingface_hub.errors import StrictDataclassError
    except ImportError as error:
        raise ModelError(
            f'This environment has no transformers, which opens CLIP ({error}).',
            'Install the compute environment again; it has it from Python 3.11 on. All other methods work without.',
        ) from error
    names: List[str] = ['CLIPModel', 'CLIPConfig'] if kind == CLIP else ['SiglipModel', 'SiglipConfig']
    try:
        made, settings = (getattr(transformers, name) for name in names)
    except (ImportError, AttributeError, RuntimeError) as error:
        raise ModelError(
            f'transformers {transformers.__version__} cannot give {names[0]} here: {error}.', 'Install the compute environment again.'
        ) from error
    return made, settings, StrictDataclassError
