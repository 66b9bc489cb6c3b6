"""Networks for colour photographs, as the other side of the comparison: CLIP's image half and DINOv2 from a folder of the user's.

The paper's cross-modality strategy shows a cube as a picture of three bands to a network that learned from photographs. Such networks are
too large to ship; a user who has one in the layout of Hugging Face (`config.json`, `model.safetensors`, `preprocessor_config.json`) names
its folder. Vision transformers: Dosovitskiy et al. 2021 (ICLR); CLIP: Radford et al. 2021 (ICML); DINOv2: Oquab et al. 2023
(arXiv:2304.07193). Outputs were compared with the makers' own code on generated weights (`tests/models/backbones/test_rgb.py`).

A picture is magnified before it is cut into patches: at one pixel of the scene a pixel of the network, a patch would cover fields and
houses together. Of CLIP the last block but one is taken, because its last one serves the summary of the whole picture alone (as LLaVA
does: Liu et al. 2023, arXiv:2304.08485).
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple, Union

import numpy as np
import torch
from torch import Tensor, nn

from ...core.backbones import BackboneCard, check_fits
from ...core.bands import Bands
from ...core.errors import ModelError, ParameterError
from ...spectra.rgb import best_composite
from .base import Backbone, Encoder, SceneStatistics, freeze
from .rgb_network import CLIP, DINOV2, LAYERS, LAYOUT, ZOOM, ColourTransformer, Shape

_SPREAD = 2.5  # deviations about the mean that become black and full brightness
_WEIGHTS = 'model'  # .safetensors
_CLIP_MEAN, _CLIP_STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
_IMAGENET_MEAN, _IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def card_of_folder(folder: Union[str, Path]) -> BackboneCard:
    """What is known of the network in a folder.

    Args:
        folder: In the layout of Hugging Face.

    Raises:
        ModelError: A file is missing or damaged, or it is another kind of network.
    """
    place = Path(folder)
    config = _json(place / 'config.json')
    shape = _shape(config)
    if not (place / f'{_WEIGHTS}.safetensors').is_file():
        raise ModelError(f'There is no {_WEIGHTS}.safetensors in {place}.', LAYOUT)
    mean, std = _colours(place, shape.kind)
    with torch.device('meta'):
        parameters = sum(p.numel() for p in ColourTransformer(shape).parameters())
    tiling = shape.tiling
    tokens = (shape.seen // shape.patch) ** 2 + 1
    layers = 2 * tokens * shape.width * (4 * shape.width + LAYERS[shape.activation] * shape.hidden)
    flops = shape.depth * (layers + 4 * tokens**2 * shape.width) / tiling.cell**2
    name = {CLIP: 'CLIP vision', DINOV2: 'DINOv2'}[shape.kind]
    return BackboneCard(
        name=_WEIGHTS, title=f'{name} ({place.name})', family='rgb', features=shape.width, parameters=parameters,
        summary='A network for photographs, shown three bands of the cube as a picture.',
        architecture={**asdict(shape), 'colour_mean': list(mean), 'colour_std': list(std)},
        source=f'the folder {place.name}', licence='see where the folder comes from', pretraining='photographs',
        wavelengths='The bands nearest to red, green and blue are a picture; all others are left out.',
        scalings=('brightness',), needs_wavelengths=False, least_bands=3, patch=max(1, shape.patch // ZOOM),
        receptive_field=2 * (tiling.cell + tiling.margin) - 1, flops=(flops, 0.0, 0.0),
        tried='Generated weights against the makers\' code; no published weights.', folder=str(place),
    )  # fmt: skip


class ColourBackbone(Backbone):
    """A network for colour photographs with its weights.

    Args:
        card: What :func:`card_of_folder` gives.
    """

    def __init__(self, card: BackboneCard) -> None:
        super().__init__(card)
        self.shape = Shape.from_json(card.architecture)
        self.network = ColourTransformer(self.shape)

    def fit(self, bands: Bands, units: str, scaling: str = '', statistics: Optional[SceneStatistics] = None) -> Encoder:
        """See :class:`Backbone`; needs statistics, because black and full brightness of a picture are the scene's."""
        check_fits(self.card, bands, scaling)
        if statistics is None:
            raise ParameterError('A picture of the scene needs its statistics.', 'Please report this error.')
        made = best_composite(bands)
        colours = (self.card.architecture['colour_mean'], self.card.architecture['colour_std'])
        return ColourEncoder(self.network, made.bands, joint_limits(statistics.select(np.array(made.bands))), colours, made.message)


class ColourEncoder(Encoder):
    """Features of a scene's pseudo-colour picture.

    Args:
        network: The network.
        bands: Those shown as red, green and blue.
        limits: Values of black and of full brightness, the same for all three so that hues stay.
        colours: Mean and deviation of each channel of the pictures that it learned from.
        message: Why the picture has other colours than true ones; empty where it has not.
    """

    _mean: Tensor
    _std: Tensor

    def __init__(
        self, network: ColourTransformer, bands: Tuple[int, int, int], limits: Tuple[float, float], colours: Tuple[Any, Any], message: str
    ) -> None:
        super().__init__()
        self.network = network
        self.channels, self.tiling, self.bands = network.shape.width, network.shape.tiling, bands
        self.notes = (message,) if message else ()
        self._low, self._span = limits[0], limits[1] - limits[0]
        for name, numbers in zip(('_mean', '_std'), colours):
            self.register_buffer(name, torch.tensor(numbers, dtype=torch.float32).reshape(1, 3, 1, 1), persistent=False)
        freeze(self)

    def forward(self, values: Tensor, valid: Tensor) -> Tensor:
        """See :class:`Encoder`. Pixels without data are shown in the mean colour."""
        shape, tiling = self.network.shape, self.tiling
        picture = (((values - self._low) / self._span).clamp(0.0, 1.0) - self._mean) / self._std * valid[:, None]
        picture = nn.functional.interpolate(picture, (shape.seen, shape.seen), mode='bilinear', align_corners=False)
        tokens = self.network(picture, shape.taken)[:, 1:]
        side = shape.seen // shape.patch
        maps = tokens.transpose(1, 2).reshape(len(values), self.channels, side, side)
        maps = nn.functional.interpolate(maps, (tiling.side, tiling.side), mode='bilinear', align_corners=False)
        inner = slice(tiling.margin, tiling.margin + tiling.cell)
        return maps[:, :, inner, inner]


def joint_limits(statistics: SceneStatistics) -> Tuple[float, float]:
    """Values of black and of full brightness, the same pair for all bands: all of them a few deviations about their means."""
    low = np.maximum(statistics.mean - _SPREAD * statistics.std, statistics.minimum).min()
    high = np.minimum(statistics.mean + _SPREAD * statistics.std, statistics.maximum).max()
    return float(low), float(max(high, low + 1e-6 * max(abs(low), 1.0)))


def build(card: BackboneCard) -> ColourBackbone:
    """The network with fresh weights."""
    return ColourBackbone(card)


def convert(states: Mapping[str, Mapping[str, Tensor]], card: BackboneCard) -> Dict[str, Tensor]:
    """The tensors of a folder's file under the names of :class:`ColourBackbone`; what is no part of it (text, poolers) stays outside."""
    shape = Shape.from_json(card.architecture)
    given = states['']
    out: Dict[str, Tensor] = {}
    for ours, theirs in _names(shape):
        # Files of models with a head of their own have the trunk's name in front.
        found = next((given[name] for name in (theirs, f'dinov2.{theirs}') if name in given), None)
        if found is not None:
            # DINOv2 keeps these two as batches of one.
            out[f'network.{ours}'] = found.flatten() if ours == 'whole' else found.flatten(0, -2) if ours == 'positions' else found
    return out


def _shape(config: Mapping[str, Any]) -> Shape:
    """The network's numbers; what `config.json` leaves out is the makers' default (a base model)."""
    kind = config.get('model_type')
    vision = config.get('vision_config') or {} if kind == 'clip' else config
    if kind in ('clip', 'clip_vision_model'):
        depth = vision.get('num_hidden_layers', 12)
        activation = {'gelu': 'gelu', 'quick_gelu': 'quick_gelu'}.get(vision.get('hidden_act', 'quick_gelu'), 'unknown')
        values = (
            CLIP, vision.get('hidden_size', 768), depth, vision.get('num_attention_heads', 12), vision.get('intermediate_size', 3072),
            vision.get('patch_size', 32), vision.get('image_size', 224), activation, vision.get('layer_norm_eps', 1e-5), True,
            max(1, int(depth) - 1),
        )  # fmt: skip
    elif kind == 'dinov2':
        width, depth = config.get('hidden_size', 768), config.get('num_hidden_layers', 12)
        hidden, gated = int(width * config.get('mlp_ratio', 4)), bool(config.get('use_swiglu_ffn', False))
        activation = 'swiglu' if gated else {'gelu': 'gelu'}.get(config.get('hidden_act', 'gelu'), 'unknown')
        values = (
            DINOV2, width, depth, config.get('num_attention_heads', 12), (hidden * 2 // 3 + 7) // 8 * 8 if gated else hidden,
            config.get('patch_size', 14), config.get('image_size', 224), activation, config.get('layer_norm_eps', 1e-6),
            bool(config.get('qkv_bias', True)), depth,
        )  # fmt: skip
    else:
        raise ModelError(f'The folder holds a network of the kind "{kind}"; clip, clip_vision_model and dinov2 are known.', LAYOUT)
    return Shape.from_json(dict(zip(Shape.__dataclass_fields__, values)))


def _colours(folder: Path, kind: str) -> Tuple[Tuple[float, ...], Tuple[float, ...]]:
    """Mean and deviation of the channels, from `preprocessor_config.json`; the makers' numbers where there is no such file."""
    own = (_CLIP_MEAN, _CLIP_STD) if kind == CLIP else (_IMAGENET_MEAN, _IMAGENET_STD)
    path = folder / 'preprocessor_config.json'
    if not path.is_file():
        return own
    given = _json(path)
    try:
        mean, std = (tuple(float(v) for v in given.get(key, other)) for key, other in zip(('image_mean', 'image_std'), own))
    except (TypeError, ValueError) as error:
        raise ModelError(f'{path} is damaged: {error}.', LAYOUT) from error
    if len(mean) != 3 or len(std) != 3 or min(std) <= 0.0:
        raise ModelError(f'{path} is damaged: it does not give three means and deviations.', LAYOUT)
    return mean, std


def _json(path: Path) -> Dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding='utf-8'))
    except (OSError, ValueError) as error:
        raise ModelError(f'{path} cannot be read: {error}.', LAYOUT) from error
    if not isinstance(value, dict):
        raise ModelError(f'{path} does not describe a network.', LAYOUT)
    return value


def _names(shape: Shape) -> Iterator[Tuple[str, str]]:
    """Our name and the makers' name of every tensor."""
    clip = shape.kind == CLIP
    if clip:
        yield 'patches.weight', 'vision_model.embeddings.patch_embedding.weight'
        yield 'whole', 'vision_model.embeddings.class_embedding'
        yield 'positions', 'vision_model.embeddings.position_embedding.weight'
        yield from _both('before', 'vision_model.pre_layrnorm')  # so spelt there
    else:
        yield from _both('patches', 'embeddings.patch_embeddings.projection')
        yield 'whole', 'embeddings.cls_token'
        yield 'positions', 'embeddings.position_embeddings'
        yield from _both('after', 'layernorm')
    for i in range(shape.depth):
        theirs = f'vision_model.encoder.layers.{i}' if clip else f'encoder.layer.{i}'
        for ours, name in (_CLIP_LAYERS if clip else _DINO_LAYERS):
            yield from _both(f'blocks.{i}.{ours}', f'{theirs}.{name}')
        gated = ('weights_in', 'weights_out') if shape.activation == 'swiglu' else ('fc1', 'fc2')
        for ours, name in zip(('first', 'second'), gated):
            yield from _both(f'blocks.{i}.{ours}', f'{theirs}.mlp.{name}')
        if not clip:
            for number in (1, 2):
                yield f'blocks.{i}.scale{number}', f'{theirs}.layer_scale{number}.lambda1'


_CLIP_LAYERS: List[Tuple[str, str]] = [
    ('norm1', 'layer_norm1'), ('norm2', 'layer_norm2'), ('query', 'self_attn.q_proj'), ('key', 'self_attn.k_proj'),
    ('value', 'self_attn.v_proj'), ('out', 'self_attn.out_proj'),
]
_DINO_LAYERS: List[Tuple[str, str]] = [
    ('norm1', 'norm1'), ('norm2', 'norm2'), ('query', 'attention.attention.query'), ('key', 'attention.attention.key'),
    ('value', 'attention.attention.value'), ('out', 'attention.output.dense'),
]


def _both(ours: str, theirs: str) -> Iterator[Tuple[str, str]]:
    for part in ('weight', 'bias'):
        yield f'{ours}.{part}', f'{theirs}.{part}'
