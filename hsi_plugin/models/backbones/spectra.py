"""What the models of single spectra share: bands by wavelength, a pixel a sample, memory that does not grow with the batch."""

from __future__ import annotations

from abc import abstractmethod
from typing import Sequence, Tuple

import numpy as np
import torch
from torch import Tensor, nn

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import ModelError
from .base import Encoder, Tiling

# Numbers in the tokens that are computed at once; the widest layer holds some ten times as many.
_AT_ONCE = 2**22
_AT_ONCE_ON_CARDS = 2**25


class SpectralEncoder(Encoder):
    """A model of single spectra fitted to a cube's bands.

    Args:
        model: The network; it moves with the encoder.
        used: Indices of the bands that are read, in the order in which the network takes them.
        scale: What their values are multiplied by and what is added then: two arrays in the order of `used`.
        channels: Number of features; also the width of a band's token.
        notes: Sentences that a user should know.
    """

    factor: Tensor
    summand: Tensor

    def __init__(self, model: nn.Module, used: Array, scale: Tuple[Array, Array], channels: int, notes: Sequence[str]) -> None:
        super().__init__()
        self.model = model
        self.bands = tuple(int(band) for band in used)
        self.channels = channels
        self.tiling = Tiling(1, 0)
        self.notes = tuple(notes)
        device = next(model.parameters()).device
        for name, values in zip(('factor', 'summand'), scale):
            self.register_buffer(name, torch.as_tensor(values, dtype=torch.float32, device=device), persistent=False)

    @abstractmethod
    def spectra(self, values: Tensor) -> Tensor:
        """Features ``(n, channels)`` of scaled spectra ``(n, bands)``."""

    def forward(self, values: Tensor, valid: Tensor) -> Tensor:
        """See :class:`Encoder`. Tiles of any side are taken, pixel by pixel; what stands where nothing is valid means nothing."""
        n, bands, rows, cols = values.shape
        spectra = values.permute(0, 2, 3, 1).reshape(-1, bands) * self.factor + self.summand
        numbers = _AT_ONCE if values.device.type == 'cpu' else _AT_ONCE_ON_CARDS
        parts = spectra.split(max(1, numbers // (self.channels * (bands + 1))))
        return torch.cat([self.spectra(part) for part in parts]).view(n, rows, cols, -1).permute(0, 3, 1, 2)


def by_wavelength(bands: Bands, used: Array) -> Tuple[Array, Array]:
    """Bands sorted by wavelength.

    Args:
        bands: Of the cube.
        used: Indices of those that a model reads.

    Returns:
        The indices in the order of wavelength, and their wavelengths in nm.

    Raises:
        ModelError: The wavelengths are not known.
    """
    if bands.wavelengths_nm is None:
        raise ModelError('This model needs the wavelength of every band, and the cube tells none.', 'Add wavelengths to the raster.')
    used = used[np.argsort(bands.wavelengths_nm[used], kind='stable')]
    return used, bands.wavelengths_nm[used]
