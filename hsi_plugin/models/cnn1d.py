"""A small convolutional network over the spectrum of one pixel.

After Hu, Huang, Wei, Zhang & Li 2015, "Deep Convolutional Neural Networks for Hyperspectral Image Classification", Journal of Sensors,
258619: one convolution along the bands, pooling, a dense layer. What has become standard since is added: residual blocks of dilated
convolutions (He et al. 2016, CVPR; Yu & Koltun 2016, ICLR), normalisation within a pixel (group normalisation, Wu & He 2018, ECCV), so that
no pixel's class depends on which others are in its batch.

Two things differ from a network for pictures. Pooling keeps a few places along the spectrum apart, because *where* a spectrum bends says
what it is made of. And a fixed linear path, learned in closed form beforehand, stands beside the convolutions, which therefore need to
learn only what a straight border between classes does not say.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Mapping

import torch
from torch import Tensor, nn

CLIP = 20.0  # standard deviations; a saturated or broken band must not drown the others, nor leave the range of half precision
_LENGTH = 48  # places along the spectrum after the first convolution: up to twice as many
_GROUPS = 4


@dataclass(frozen=True)
class Shape:
    """The numbers that a network is built from; they stand on a model's card.

    Args:
        bands: Bands that it reads.
        classes: K.
        width: Channels.
        blocks: Residual blocks; the dilation doubles from one to the next.
        places: Places along the spectrum that pooling keeps apart.
    """

    bands: int
    classes: int
    width: int = 16
    blocks: int = 2
    places: int = 8

    @property
    def stride(self) -> int:
        """Bands from one place of the first convolution to the next: more bands do not make a larger network."""
        return max(1, self.bands // _LENGTH)

    @property
    def kernel(self) -> int:
        """Bands under the first convolution."""
        return max(5, 2 * self.stride + 1)

    @property
    def length(self) -> int:
        """Places along the spectrum after the first convolution."""
        return (self.bands - 1) // self.stride + 1

    def to_json(self) -> Dict[str, int]:
        """The numbers, for a card."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Shape:
        """Read what :meth:`to_json` wrote.

        Raises:
            KeyError: A number is absent.
            ValueError: A number is none, or no network can be built from it.
        """
        shape = cls(*(int(value[name]) for name in ('bands', 'classes', 'width', 'blocks', 'places')))
        if not (0 < shape.bands < 100_000 and 0 < shape.classes < 65_536 and 0 < shape.width <= 4096 and shape.width % _GROUPS == 0):
            raise ValueError(f'no network can be built from {shape}')
        if not (0 <= shape.blocks <= 12 and 0 < shape.places <= 4096):
            raise ValueError(f'no network can be built from {shape}')
        return shape


class Cnn1d(nn.Module):
    """The network: scores ``(n, K)`` of standardised spectra ``(n, bands)``."""

    weight: Tensor
    bias: Tensor
    pooling: Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        places = min(shape.places, shape.length)
        self.stem = nn.Conv1d(1, shape.width, shape.kernel, stride=shape.stride, padding=shape.kernel // 2)
        self.blocks = nn.Sequential(*(_Block(shape.width, 2**i) for i in range(shape.blocks)))
        self.norm = nn.LayerNorm(shape.width * places)
        self.head = nn.Linear(shape.width * places, shape.classes)
        self.register_buffer('weight', torch.zeros(shape.classes, shape.bands))
        self.register_buffer('bias', torch.zeros(shape.classes))
        self.register_buffer('pooling', _pooling(shape.length, places), persistent=False)

    def forward(self, spectra: Tensor) -> Tensor:
        """Scores."""
        spectra = spectra.clamp(-CLIP, CLIP)
        places = nn.functional.silu(self.blocks(self.stem(spectra[:, None]))) @ self.pooling
        scores: Tensor = self.head(self.norm(places.flatten(1)))
        return scores + nn.functional.linear(spectra, self.weight, self.bias)


class _Block(nn.Module):
    """Two convolutions whose result is added to what they were given."""

    def __init__(self, width: int, dilation: int) -> None:
        super().__init__()
        self.first_norm = nn.GroupNorm(_GROUPS, width)
        self.first = nn.Conv1d(width, width, 5, padding=2 * dilation, dilation=dilation)
        self.second_norm = nn.GroupNorm(_GROUPS, width)
        self.second = nn.Conv1d(width, width, 5, padding=2 * dilation, dilation=dilation)

    def forward(self, x: Tensor) -> Tensor:
        inner = self.first(nn.functional.silu(self.first_norm(x)))
        return x + self.second(nn.functional.silu(self.second_norm(inner)))  # type: ignore[no-any-return]


def _pooling(length: int, places: int) -> Tensor:
    """Means over `places` equal runs as a matrix ``(length, places)``; its gradient, unlike adaptive pooling's, repeats on every card."""
    matrix = torch.zeros(length, places)
    for i in range(places):
        first, end = i * length // places, -(-(i + 1) * length // places)
        matrix[first:end, i] = 1.0 / (end - first)
    return matrix
