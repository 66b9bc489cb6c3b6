"""From files of weights to a network: reading, strict loading with a report, and the foundation model of a card.

A file is read safely (:mod:`.weightfiles`), only its tensors are kept, the family's `convert` gives them the names of our network, and each
must have the shape that the network expects. Less than nine tenths of the encoder is refused: a network of mostly random weights computes
features that look like features.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Dict, Mapping, Sequence, Tuple, Union

import torch
from torch import Tensor

from ..core.backbones import BackboneCard, find_backbone
from ..core.errors import ModelError
from .backbones import family_of
from .backbones.base import Backbone, freeze
from .batches import is_out_of_memory
from .installed import installed_files, stamp, weights_sha256
from .weightfiles import WRONG_FILE, below, open_checkpoint, read_checkpoint, strip_prefix

__all__ = (
    'LoadReport', 'below', 'containers', 'forget_loaded', 'inspect', 'installed_files', 'load_backbone', 'load_files', 'load_into', 'match',
    'open_checkpoint', 'read_checkpoint', 'strip_prefix', 'weights_sha256',
)  # fmt: skip
LEAST_SHARE = 0.9
_KEPT_IN_MEMORY = 2
_KEPT_BYTES = 1 << 30
_NAMED = 5


@dataclass(frozen=True)
class LoadReport:
    """What became of the tensors of a checkpoint.

    Args:
        loaded: Names, in our network, of what the files filled.
        reinitialised: Names of what keeps fresh weights because the method learns it anew or computes no features with it.
        ignored: Names, as converted, of what the files hold and our network does not.
        share: The share of the encoder's parameters that the files filled.
        parameters: Number of parameters that they filled.
        missing: Names in the encoder that they should have filled and did not.
    """

    loaded: Tuple[str, ...]
    reinitialised: Tuple[str, ...]
    ignored: Tuple[str, ...]
    share: float
    parameters: int
    missing: Tuple[str, ...] = ()

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}


def load_into(backbone: Backbone, tensors: Mapping[str, Tensor]) -> LoadReport:
    """Copy weights into a network, strictly.

    Args:
        backbone: The network; it keeps its types (float16 weights become its float32).
        tensors: By the names of the network.

    Raises:
        ModelError: A shape or type is wrong, values are not finite, or less than nine tenths of the encoder would be filled; the network
            may then be half filled.
    """
    report = match(backbone, tensors)
    own = backbone.state_dict(keep_vars=True)
    with torch.no_grad():
        for name in report.loaded:
            own[name].copy_(tensors[name])
            if own[name].is_floating_point() and not bool(torch.isfinite(own[name]).all()):
                raise ModelError(f'The weights of {backbone.card.title} hold values that are no numbers ("{name}").', 'Get the file again.')
    return report


def match(backbone: Backbone, tensors: Mapping[str, Tensor], least: float = LEAST_SHARE) -> LoadReport:
    """What :func:`load_into` would load, without copying anything; both may be on the `meta` device.

    Args:
        backbone: The network.
        tensors: By the names of the network.
        least: The least share of the encoder that is accepted.

    Raises:
        ModelError: As :func:`load_into`, but for the values.
    """
    title = backbone.card.title
    own = backbone.state_dict(keep_vars=True)
    parameters = {name for name, value in own.items() if isinstance(value, torch.nn.Parameter)}
    afresh = {name for name in own if name.startswith(backbone.reinitialised)}
    encoder = [name for name in own if name.startswith(backbone.encoder_prefixes) and name not in afresh]
    loaded = [name for name in own if name in tensors and name not in afresh]
    for name in loaded:
        given, wanted = tensors[name], own[name]
        if given.shape != wanted.shape:
            raise ModelError(
                f'The weights "{name}" have the shape {tuple(given.shape)}, and {title} has {tuple(wanted.shape)}.', WRONG_FILE
            )
        if given.is_floating_point() != wanted.is_floating_point():
            raise ModelError(f'The weights "{name}" are of the type {given.dtype}, which {title} does not take.', WRONG_FILE)
    there = set(loaded)
    # A counter of batches is no weight: nothing is computed with it.
    missing = [name for name in encoder if name not in there and own[name].is_floating_point()]
    afresh |= own.keys() - there - set(missing)
    total = sum(own[name].numel() for name in encoder if name in parameters)
    share = sum(own[name].numel() for name in encoder if name in parameters and name in there) / total if total else 0.0
    if share < least:
        raise ModelError(
            f'The file fills only {math.floor(1000 * share) / 10:g} % of the encoder of {title}; {100 * least:.0f} % are needed. '
            f'Among what is missing: {", ".join(missing[:_NAMED]) or "everything"}. '
            f'Among what is not known: {", ".join([n for n in tensors if n not in own][:_NAMED]) or "nothing"}.', WRONG_FILE,
        )
    return LoadReport(
        tuple(loaded), tuple(name for name in own if name in afresh),
        tuple(name for name in tensors if name not in own), share, sum(own[name].numel() for name in loaded if name in parameters),
        tuple(missing),
    )


def load_files(card: BackboneCard, files: Mapping[str, Path], device: str = 'cpu') -> Tuple[Backbone, LoadReport]:
    """Build a card's network and load it from files.

    Args:
        card: What to build.
        files: Where each part's file lies; the part is empty for a model in one file.
        device: Where the network is to be.

    Raises:
        ModelError: As :func:`open_checkpoint` and :func:`load_into`; or the memory does not suffice.
    """
    family = family_of(card)
    try:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)  # what no file fills is the same in every process, or features would not be
            backbone: Backbone = family.build(card)
        report = load_into(backbone, family.convert(read_parts(card, files), card))
        freeze(backbone.to(device))
        return backbone, report
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        raise ModelError(
            f'{card.title} does not fit into memory: its weights alone take {4 * card.parameters / 1e9:.1f} GB.',
            'Close other programs, or choose a smaller model.',
        ) from error


def inspect(card: BackboneCard, states: Mapping[str, Mapping[str, Tensor]], least: float = LEAST_SHARE) -> LoadReport:
    """What loading would report, by names and shapes alone; the network takes no memory.

    Args:
        card: What to build.
        states: The weights of each part, under their makers' names; see :func:`read_parts`.
        least: The least share of the encoder that is accepted.

    Raises:
        ModelError: As :func:`load_files`, but for the values.
    """
    family = family_of(card)
    with torch.device('meta'):
        backbone: Backbone = family.build(card)
    return match(backbone, family.convert(states, card), least)


def read_parts(card: BackboneCard, files: Mapping[str, Path]) -> Dict[str, Dict[str, Tensor]]:
    """The weights of each part, under their makers' names; nothing for a part without a file.

    Args:
        card: The model.
        files: Where each part's file lies.

    Raises:
        ModelError: As :func:`open_checkpoint`.
    """
    states: Dict[str, Dict[str, Tensor]] = {file.part: {} for file in card.files}
    for part, path in files.items():
        states[part] = read_checkpoint(path, part=containers(card, part))
    return states


def containers(card: BackboneCard, part: str) -> Sequence[str]:
    """Where in a file of `torch.save` a family's weights are (`CONTAINERS`, by part); nothing where the usual places do."""
    named: Mapping[str, Sequence[str]] = getattr(family_of(card), 'CONTAINERS', {})
    return named.get(part, ())


def load_backbone(name_or_card: Union[str, BackboneCard], device: str = 'cpu') -> Backbone:
    """A foundation model with its weights, frozen.

    The same object is handed out again while its files stay the same: use it, but neither change nor move it (a copy may be changed).

    Args:
        name_or_card: The model.
        device: Where it is to be.

    Raises:
        ParameterError: There is no such model.
        ModelError: Its weights are not here, or are refused; see :func:`load_files`.
    """
    card = find_backbone(name_or_card) if isinstance(name_or_card, str) else name_or_card
    files = installed_files(card)
    key = (card.name, str(device), tuple(stamp(path) for path in files.values()))
    with _LOCK:
        if key not in _LOADED:
            # The room is made before: two large models at once may be more than there is.
            while _LOADED and (len(_LOADED) >= _KEPT_IN_MEMORY or sum(map(_memory, _LOADED.values())) + 4 * card.parameters > _KEPT_BYTES):
                _LOADED.popitem(last=False)
            _LOADED[key] = load_files(card, files, device)[0]
        _LOADED.move_to_end(key)
        return _LOADED[key]


def forget_loaded() -> None:
    """Hand none of the models out again that are in memory."""
    with _LOCK:
        _LOADED.clear()


def _memory(backbone: Backbone) -> int:
    return sum(value.numel() * value.element_size() for value in backbone.state_dict().values())


_LOADED: OrderedDict[Any, Backbone] = OrderedDict()
_LOCK = threading.Lock()
