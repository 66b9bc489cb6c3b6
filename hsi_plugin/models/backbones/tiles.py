"""What the models of image tiles share: scaling, filling of pixels without data, and from a coarse map to the pixels of a cell."""

from __future__ import annotations

from abc import abstractmethod
from typing import Sequence, Tuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...core.arrays import Array
from .base import Encoder, Tiling, freeze
from .starter import fill


class TileEncoder(Encoder):
    """A model of tiles fitted to a cube's bands.

    Args:
        model: The network; it moves with the encoder.
        used: Indices of the bands that are read, in the order in which the network takes them.
        scale: What their values are multiplied by and what is added then: two arrays in the order of `used`.
        channels: Number of features.
        tiling: How the scene is cut.
        notes: Sentences that a user should know.
    """

    factor: Tensor
    summand: Tensor

    def __init__(
        self, model: nn.Module, used: Array, scale: Tuple[Array, Array], channels: int, tiling: Tiling, notes: Sequence[str]
    ) -> None:
        super().__init__()
        self.model = model
        self.bands = tuple(int(band) for band in used)
        self.channels = channels
        self.tiling = tiling
        self.notes = tuple(notes)
        device = next(model.parameters()).device
        for name, values in zip(('factor', 'summand'), scale):
            numbers = torch.as_tensor(values, dtype=torch.float32, device=device)
            self.register_buffer(name, numbers[:, None, None], persistent=False)
        freeze(self)

    @abstractmethod
    def maps(self, values: Tensor) -> Tensor:
        """Features ``(n, channels, tokens, tokens)`` of whole tiles ``(n, bands, side, side)`` of scaled values."""

    def forward(self, values: Tensor, valid: Tensor) -> Tensor:
        """See :class:`Encoder`."""
        maps = self.maps(torch.nan_to_num(fill(values * self.factor + self.summand, valid)))
        margin, cell = self.tiling.margin, self.tiling.cell
        inner = slice(margin, margin + cell)
        # A token stands at the middle of its patch; published heads that pin the outermost ones to the tile's corners shift by half of one.
        side = self.tiling.side
        return functional.interpolate(maps, size=(side, side), mode='bilinear', align_corners=False)[:, :, inner, inner]


def block_flops(width: int, length: int) -> float:
    """Operations of a block of :mod:`.transformer` for one sequence: linear layers, and what tokens say to each other."""
    return 24.0 * width**2 * length + 4.0 * width * length**2
