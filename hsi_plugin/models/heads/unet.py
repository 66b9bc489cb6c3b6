"""U-Net, plain and regularised, as HS3-Bench and the cross-domain paper use it on images whose channels are features.

Levels of 64, 128, 256, 512 and 512 channels, two 3 × 3 convolutions each, bilinear enlargement and skip connections (Ronneberger, Fischer &
Brox 2015, MICCAI; Theisen et al. 2024, arXiv:2409.11205). *RU-Net* adds batch normalisation behind every convolution and dropout of a
quarter at the narrowest level.

Two things differ from the common code. Enlarging treats pixels as areas, so that it does not depend on the size of the window that a pixel
is seen in; and it is written as sums of shifted maps, whose gradient repeats on every device. Dropout is drawn on the CPU, so that a seed
means the same everywhere.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Mapping, Optional

import torch
from torch import Tensor, nn

WIDTH = 64
DROPOUT = 0.25
_FACTORS = (1, 2, 4, 8, 8)
STEP = 2 ** (len(_FACTORS) - 1)
"""A window must begin at a multiple of so many pixels for its pixels to be pooled as in any other window."""
MARGIN = 144
"""Pixels around a pixel that its scores depend on, rounded up to :data:`STEP`: convolutions 62 + 30, pooling 15, enlarging 30."""


@dataclass(frozen=True)
class UNetShape:
    """The numbers that a network is built from; they stand on a model's card.

    Args:
        channels: Features of a pixel.
        classes: K.
        regularised: Batch normalisation and dropout (RU-Net).
        width: Channels of the finest level; 64 in the papers.
    """

    channels: int
    classes: int
    regularised: bool = True
    width: int = WIDTH

    def to_json(self) -> Dict[str, Any]:
        """The numbers, for a card."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> UNetShape:
        """Read what :meth:`to_json` wrote.

        Raises:
            KeyError: A number is absent.
            ValueError: A number is none, or no network can be built from it.
        """
        shape = cls(int(value['channels']), int(value['classes']), bool(value['regularised']), int(value['width']))
        if not (0 < shape.channels <= 65_536 and 0 < shape.classes < 65_536 and 0 < shape.width <= 512):
            raise ValueError(f'no network can be built from {shape}')
        return shape


class UNet(nn.Module):
    """The network: scores ``(n, classes, rows, cols)`` of images ``(n, channels, rows, cols)`` of any size.

    Args:
        channels: Features of a pixel.
        classes: Number of classes; void is none of them.
        regularised: Batch normalisation and dropout (RU-Net).
        width: Channels of the finest level; the others scale with it.
    """

    def __init__(self, channels: int, classes: int, regularised: bool = True, width: int = WIDTH) -> None:
        super().__init__()
        self.shape = UNetShape(channels, classes, regularised, width)
        sizes = [factor * width for factor in _FACTORS]
        self.down = nn.ModuleList(
            _pair(given, size, size, regularised) for given, size in zip([channels, *sizes], sizes)
        )
        self.dropout = Dropout(DROPOUT if regularised else 0.0)
        # From a level's own maps and the enlarged ones below it; each level gives what the next finer one has.
        self.up = nn.ModuleList(
            _pair(2 * sizes[level], sizes[level], sizes[max(level - 1, 0)], regularised) for level in reversed(range(len(sizes) - 1))
        )
        self.score = nn.Conv2d(width, classes, 1)

    def forward(self, images: Tensor) -> Tensor:
        """Scores."""
        rows, cols = images.shape[-2:]
        x = pad_to_step(images)
        finer: List[Tensor] = []
        for level, convolve in enumerate(self.down):
            if level:
                finer.append(x)
                x = nn.functional.max_pool2d(x, 2)
            if level == len(self.down) - 1:
                x = self.dropout(x)
            x = convolve(x)
        for convolve, beside in zip(self.up, reversed(finer)):
            x = convolve(torch.cat([beside, enlarge(x)], 1))
        scores: Tensor = self.score(x)[..., :rows, :cols]
        return scores


class Dropout(nn.Module):
    """Dropout (Srivastava et al. 2014, JMLR) whose random numbers are drawn on the CPU."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        """Values, some of them 0 and the others larger while training."""
        if not self.training or self.share <= 0.0:
            return x
        kept = (torch.rand(x.shape) >= self.share).to(x.device, x.dtype)
        return x * kept / (1.0 - self.share)


def build_unet(shape: UNetShape, device: Optional[str] = None) -> UNet:
    """A network with fresh weights; on the device `meta`, its form alone."""
    with torch.device(device or 'cpu'):
        return UNet(shape.channels, shape.classes, shape.regularised, shape.width)


def pad_to_step(images: Tensor) -> Tensor:
    """Images whose sides are multiples of :data:`STEP`, the last row and column repeated as often as it takes."""
    rows, cols = images.shape[-2:]
    for dim, lacking in ((-2, -rows % STEP), (-1, -cols % STEP)):
        if lacking:
            last = images.narrow(dim, images.shape[dim] - 1, 1)
            images = torch.cat([images, *[last] * lacking], dim)
    return images


def enlarge(maps: Tensor) -> Tensor:
    """Maps ``(…, rows, cols)`` of twice the size, bilinear, pixels taken as areas; the border is repeated."""
    for dim in (-2, -1):
        size = maps.shape[dim]
        before = torch.cat([maps.narrow(dim, 0, 1), maps.narrow(dim, 0, size - 1)], dim)
        after = torch.cat([maps.narrow(dim, 1, size - 1), maps.narrow(dim, size - 1, 1)], dim)
        at = maps.dim() + dim
        pair = torch.stack([0.75 * maps + 0.25 * before, 0.75 * maps + 0.25 * after], at + 1)
        maps = pair.flatten(at, at + 1)
    return maps


def _pair(given: int, middle: int, size: int, regularised: bool) -> nn.Sequential:
    """Two 3 × 3 convolutions, each followed by batch normalisation, where wanted, and a rectifier."""
    layers: List[nn.Module] = []
    for before, after in ((given, middle), (middle, size)):
        layers += [nn.Conv2d(before, after, 3, padding=1), *([nn.BatchNorm2d(after)] if regularised else []), nn.ReLU()]
    return nn.Sequential(*layers)
