"""The network of the second stage of zero-shot classification: derived from MambaHSI, small enough to be trained on a CPU.

After MambaHSI (Li et al. 2024, IEEE TGRS) as SPECIAL (Pang et al. 2025, arXiv:2501.16222) changed it: 16 features, blocks at full, half and
quarter resolution, enlarged at the end and joined by a convolution of the cube itself. It is *derived*: neither paper's network exactly.

Statistics of the normalisation and the order of the scan belong to the image that is given, so a scene is trained on and mapped in
tiles of one size.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Mapping, Optional, Tuple

import torch
from torch import Tensor, nn

from .block import GROUPS, Block

WIDTH = 16
LEVELS = 3
STEP = 2 ** (LEVELS - 1)
"""Sides are filled up to a multiple of so many pixels."""


@dataclass(frozen=True)
class MambaHSIShape:
    """The numbers that a network is built from; they stand on a model's card.

    Args:
        bands: Bands that it reads.
        classes: K.
        width: Features of a pixel, a multiple of 4.
        reconstruction: With a second output that gives the cube back.
    """

    bands: int
    classes: int
    width: int = WIDTH
    reconstruction: bool = False

    def to_json(self) -> Dict[str, Any]:
        """The numbers, for a card."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> MambaHSIShape:
        """Read what :meth:`to_json` wrote.

        Raises:
            KeyError: A number is absent.
            ValueError: A number is none, or no network can be built from it.
        """
        shape = cls(int(value['bands']), int(value['classes']), int(value['width']), bool(value['reconstruction']))
        if not (0 < shape.bands < 100_000 and 0 < shape.classes < 65_536 and 0 < shape.width <= 1024 and shape.width % GROUPS == 0):
            raise ValueError(f'no network can be built from {shape}')
        return shape


class MambaHSI(nn.Module):
    """The network: scores `(n, classes, rows, cols)` of cubes `(n, bands, rows, cols)` of any size, scaled to about 0…1.

    Args:
        bands: Bands that it reads.
        classes: Number of classes.
        width: Features of a pixel, a multiple of 4.
        reconstruction: With a second head that gives the cube back (:meth:`with_cube`). SPECIAL computes one, and uses it for nothing.
    """

    def __init__(self, bands: int, classes: int, width: int = WIDTH, reconstruction: bool = False) -> None:
        super().__init__()
        self.shape = MambaHSIShape(bands, classes, width, reconstruction)
        self.embed = _layer(bands, width, 1)
        self.blocks = nn.ModuleList(Block(width) for _ in range(LEVELS))
        self.enlarged = _layer(width, width, 3)
        self.beside = nn.Conv2d(bands, width, 3, padding=1)
        self.joined = _layer(2 * width, width, 1)
        self.score = nn.Conv2d(width, classes, 1)
        self.rebuilt = nn.Sequential(_layer(2 * width, width, 1), nn.Conv2d(width, bands, 1)) if reconstruction else None

    def forward(self, cubes: Tensor) -> Tensor:
        """Scores."""
        rows, cols = cubes.shape[-2:]
        scores: Tensor = self.score(self.joined(self._features(cubes)))
        return scores[..., :rows, :cols]

    def with_cube(self, cubes: Tensor) -> Tuple[Tensor, Tensor]:
        """Scores, and the cube as the second head gives it back.

        Raises:
            ValueError: The network has no such head.
        """
        if self.rebuilt is None:
            raise ValueError('the network was built without a reconstruction head')
        rows, cols = cubes.shape[-2:]
        features = self._features(cubes)
        return self.score(self.joined(features))[..., :rows, :cols], self.rebuilt(features)[..., :rows, :cols]

    def _features(self, cubes: Tensor) -> Tensor:
        """Twice `width` features of every pixel of the filled-up cubes."""
        rows, cols = cubes.shape[-2:]
        if rows % STEP or cols % STEP:
            cubes = nn.functional.pad(cubes, (0, -cols % STEP, 0, -rows % STEP), 'replicate')
        x = self.embed(cubes)
        for level, block in enumerate(self.blocks):
            x = block(nn.functional.avg_pool2d(x, 2) if level else x)
        x = nn.functional.interpolate(x, cubes.shape[-2:], mode='bilinear', align_corners=False)
        return torch.cat([self.enlarged(x), self.beside(cubes)], 1)


def build_mamba(shape: MambaHSIShape, device: Optional[str] = None) -> MambaHSI:
    """A network with fresh weights; on the device `meta`, its form alone."""
    with torch.device(device or 'cpu'):
        return MambaHSI(shape.bands, shape.classes, shape.width, shape.reconstruction)


def _layer(given: int, size: int, kernel: int) -> nn.Sequential:
    """A convolution, normalised and activated."""
    return nn.Sequential(nn.Conv2d(given, size, kernel, padding=kernel // 2), nn.GroupNorm(GROUPS, size), nn.SiLU())
