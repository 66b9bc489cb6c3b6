"""Several images of one grid as one: the detectors of a sensor that are stored apart."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.window import Window
from .pixels import Pixels


class StackedPixels:
    """Bands of several images in any order (see :class:`~hsi_plugin.cubes.pixels.Pixels`).

    Args:
        parts: The images; all must have the same rows and columns.
        places: For each band the number of its image and its number there.
        dtypes: The type in which each image is stored.
    """

    def __init__(
        self, parts: Sequence[Pixels], places: Sequence[Tuple[int, int]], dtypes: Sequence[np.dtype[np.generic]]
    ) -> None:
        self._parts, self._dtypes = tuple(parts), tuple(dtypes)
        self._part = np.array([p for p, _ in places], int)
        self._band = np.array([b for _, b in places], int)

    def read(self, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`. Each image is read once, from its first to its last band wanted."""
        numbers = np.arange(len(self._part)) if bands is None else np.asarray(bands, int)
        for index, (part, dtype) in enumerate(zip(self._parts, self._dtypes)):
            wanted = np.flatnonzero(self._part[numbers] == index)
            if not len(wanted):
                continue
            inside = self._band[numbers[wanted]]
            every, back = np.unique(inside, return_inverse=True)
            values = np.empty((len(every), *window.shape), dtype)
            part.read(window, every.tolist(), values)
            out[wanted] = values[back.reshape(-1)]

    def close(self) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`."""
        for part in self._parts:
            part.close()


def by_wavelength(wavelengths_nm: Sequence[Array], usable: Optional[Sequence[Array]] = None) -> Sequence[Tuple[int, int]]:
    """Places of the bands of several images in ascending order of wavelength.

    Args:
        wavelengths_nm: Of the bands of each image.
        usable: Bands to take; all where not given.
    """
    found = [
        (float(w), part, band)
        for part, axis in enumerate(wavelengths_nm)
        for band, w in enumerate(axis)
        if usable is None or bool(usable[part][band])
    ]
    return [(part, band) for _, part, band in sorted(found)]
