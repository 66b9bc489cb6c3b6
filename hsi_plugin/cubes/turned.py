"""Pixels of files that store columns before rows, and of arrays that are held in memory because their file can only be read whole."""

from __future__ import annotations

import threading
from typing import Callable, Optional, Sequence

import numpy as np

from ..core.arrays import Array
from ..core.window import Window
from .pixels import Pixels


class TurnedPixels:
    """An image whose rows are another one's columns (see :class:`~hsi_plugin.cubes.pixels.Pixels`).

    Args:
        pixels: The other image.
    """

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels

    def read(self, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`."""
        found = np.empty((len(out), window.width, window.height), out.dtype)
        self._pixels.read(Window(window.col, window.row, window.width, window.height), bands, found)
        out[:] = found.transpose(0, 2, 1)

    def close(self) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`."""
        self._pixels.close()


class HeldPixels:
    """An array in memory (see :class:`~hsi_plugin.cubes.pixels.Pixels`).

    Args:
        load: Gives the array, ``(bands, rows, cols)``; asked once, when the first pixel is wanted.
    """

    def __init__(self, load: Callable[[], Array]) -> None:
        self._load = load
        self._lock = threading.Lock()
        self._values: Optional[Array] = None

    def read(self, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`."""
        with self._lock:
            if self._values is None:
                self._values = self._load()
            values = self._values
        rows, cols = window.slices
        if bands is None:
            out[:] = values[:, rows, cols]
            return
        for index, band in enumerate(bands):
            out[index] = values[band, rows, cols]

    def close(self) -> None:
        """Let go of the array."""
        with self._lock:
            self._values = None
