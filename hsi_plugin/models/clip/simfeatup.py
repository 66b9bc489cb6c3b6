"""SimFeatUp's upsampler with weights of the user's: kernels that were learned to follow the picture (JBU-One).

Fu et al. 2024 (FeatUp, ICLR), Li et al. 2024 (SegEarth-OV, arXiv:2410.01768): features grow in four steps of two, all with the same
weights. At a step the picture is averaged to the step's size, G; with `key` two layers from its colours to 32 numbers, the weight of the
pixel at distance d, up to 5 away, is

    k(p, d) = normalise( softmax_d( exp(t) <key(p + d), key(p)> ) · exp( -|d|² / 2 sigma² ) ) + 0.1 · layers([k, G])

(d scaled to -1…1), and it is applied to the bicubic doubling of the features, mirrored at the borders. Behind the last step channels are
mixed: `F + 0.1 (W F + b)`. The dropout of its training is not there: two runs give the same bits. The 121 weights are applied one after
the other, so that no picture is copied 121 times.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Optional, Tuple, Union

import torch
from torch import Tensor, nn

from ...core.clip_models import CLIP_MEAN, CLIP_STD
from ...core.errors import ModelError
from ..weightfiles import read_checkpoint
from .upsample import Operator

RADIUS = 5
TAPS = (2 * RADIUS + 1) ** 2
_STEPS = 4
_KEYS = 32
_SHARE = 0.1
_MARK = 'up.range_temp'
_WRONG = 'Choose a file of SimFeatUp (JBU-One) that was made for this CLIP.'


class SimFeatUp:
    """The upsampler, ready for use; see :class:`~hsi_plugin.models.clip.upsample.Upsampler`.

    Args:
        weights: By the names of the file, from `up.range_temp` on.
        device: Where it computes.
    """

    def __init__(self, weights: Dict[str, Tensor], device: Union[torch.device, str] = 'cpu') -> None:
        self._w = {name: value.to(device, torch.float32) for name, value in weights.items()}
        self._mean, self._std = (torch.tensor(v, device=device).reshape(1, 3, 1, 1) for v in (CLIP_MEAN, CLIP_STD))

    def operator(self, picture: Tensor, grid: Tuple[int, int]) -> Operator:
        """See :class:`Upsampler`. Where patches are not 16 pixels wide, what the four steps give is brought to size bilinearly."""
        guide = (picture - self._mean) / self._std
        steps = []
        for step in range(1, _STEPS + 1):
            size = (grid[0] << step, grid[1] << step)
            steps.append((size, self.kernel(nn.functional.adaptive_avg_pool2d(guide, size))))
        target = (picture.shape[-2], picture.shape[-1])

        def upsample(maps: Tensor) -> Tensor:
            for size, kernel in steps:
                maps = apply_taps(nn.functional.interpolate(maps, size, mode='bicubic', align_corners=False), kernel)
            if (maps.shape[-2], maps.shape[-1]) != target:
                maps = nn.functional.interpolate(maps, target, mode='bilinear', align_corners=False)
            return maps

        return Operator(upsample, grid)

    def mix(self, features: Tensor) -> Tuple[Tensor, Optional[Tensor]]:
        """See :class:`Upsampler`: ``(I + 0.1 W) F``, and ``0.1 b``."""
        weight, bias = self._w['fixup_proj.1.weight'], self._w['fixup_proj.1.bias']
        return features + _SHARE * nn.functional.conv2d(features, weight), _SHARE * bias

    def kernel(self, guide: Tensor) -> Tensor:
        """The weights of all taps at every pixel of a guide ``(1, 3, h, w)``, ``(1, 121, h, w)``."""
        height, width = guide.shape[-2:]
        keys = self._layers(guide, 'up.range_proj')
        padded = mirror(keys)
        temperature = self._w['up.range_temp'].exp().clamp(1e-4, 1e4)
        similar = torch.cat([
            (padded[:, :, down : down + height, right : right + width] * keys).sum(1, keepdim=True) for down, right in _places()
        ], 1)  # fmt: skip
        weights = torch.softmax(temperature * similar, 1) * self._near()
        weights = weights / weights.sum(1, keepdim=True).clamp_min(1e-7)
        return weights + _SHARE * self._layers(torch.cat([weights, guide], 1), 'up.fixup_proj')

    def _near(self) -> Tensor:
        side = torch.linspace(-1.0, 1.0, 2 * RADIUS + 1, device=self._mean.device)
        squares = side[:, None].square() + side.square()
        return torch.exp(-squares / (2.0 * self._w['up.sigma_spatial'].square())).reshape(1, TAPS, 1, 1)

    def _layers(self, x: Tensor, name: str) -> Tensor:
        x = nn.functional.gelu(nn.functional.conv2d(x, self._w[f'{name}.0.weight'], self._w[f'{name}.0.bias']))
        return nn.functional.conv2d(x, self._w[f'{name}.3.weight'], self._w[f'{name}.3.bias'])


def apply_taps(maps: Tensor, kernel: Tensor) -> Tensor:
    """``sum_d k(p, d) · maps(p + d)``: maps ``(1, c, h, w)``, mirrored at their borders, kernel ``(1, 121, h, w)``."""
    height, width = maps.shape[-2:]
    padded = mirror(maps)
    out = torch.zeros_like(maps)
    for tap, (down, right) in enumerate(_places()):
        out.addcmul_(padded[:, :, down : down + height, right : right + width], kernel[:, tap : tap + 1])
    return out


def mirror(maps: Tensor, radius: int = RADIUS) -> Tensor:
    """Maps with as many pixels more on each side, mirrored; to and fro where the maps are smaller than that."""
    for dimension in (2, 3):
        maps = maps.index_select(dimension, _mirrored(maps.shape[dimension], radius).to(maps.device))
    return maps


def read_simfeatup(path: Union[str, Path], dimensions: int, device: Union[torch.device, str] = 'cpu') -> SimFeatUp:
    """Read the upsampler's weights from a file; nothing in it is run.

    Args:
        path: Of SimFeatUp's training (`.ckpt`), or its tensors alone.
        dimensions: Of the CLIP that it is to serve.
        device: Where it is to compute.

    Raises:
        ModelError: The file is damaged, another model's, or was made for features of another width.
    """
    place = Path(path)
    found = read_checkpoint(place)
    marked = [name for name in found if name == _MARK or name.endswith(f'.{_MARK}')]
    if len(marked) != 1:
        raise ModelError(f'{place.name} holds no upsampler of SimFeatUp: it has {len(marked)} tensors "{_MARK}", not one.', _WRONG)
    prefix = marked[0][: -len(_MARK)]
    weights: Dict[str, Tensor] = {}
    for name, shape in shapes(dimensions).items():
        value = found.get(prefix + name)
        if value is None:
            raise ModelError(f'{place.name} lacks "{name}" of the upsampler.', _WRONG)
        if tuple(value.shape) != shape or not bool(torch.isfinite(value).all()):
            raise ModelError(
                f'"{name}" in {place.name} has the shape {tuple(value.shape)}, or values that are no numbers; {shape} is needed.', _WRONG
            )
        weights[name] = value
    return SimFeatUp(weights, device)


def shapes(dimensions: int) -> Dict[str, Tuple[int, ...]]:
    """Names and shapes of the tensors of JBU-One for features of a width: 293,729 numbers for 512."""

    def layers(name: str, given: int, out: int) -> Dict[str, Tuple[int, ...]]:
        first, second = {'weight': (out, given, 1, 1), 'bias': (out,)}, {'weight': (out, out, 1, 1), 'bias': (out,)}
        return {f'{name}.{number}.{part}': shape for number, layer in ((0, first), (3, second)) for part, shape in layer.items()}

    return {
        'up.range_temp': (), 'up.sigma_spatial': (), **layers('up.range_proj', 3, _KEYS), **layers('up.fixup_proj', 3 + TAPS, TAPS),
        'fixup_proj.1.weight': (dimensions, dimensions, 1, 1), 'fixup_proj.1.bias': (dimensions,),
    }  # fmt: skip


def _mirrored(length: int, radius: int) -> Tensor:
    at = torch.arange(-radius, length + radius)
    if length == 1:
        return torch.zeros_like(at)
    at = at.remainder(2 * (length - 1))
    return torch.where(at < length, at, 2 * (length - 1) - at)


def _places() -> Tuple[Tuple[int, int], ...]:
    """Of all taps, from the upper left on, line by line."""
    side = range(2 * RADIUS + 1)
    return tuple((down, right) for down in side for right in side)
