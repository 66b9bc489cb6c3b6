"""Files in which 0 means both "nothing was measured" and "nothing was left after the correction": the two told apart."""

from __future__ import annotations

from typing import Optional, Sequence

from ..core.arrays import Array
from ..core.window import Window
from .masks import Mask
from .pixels import Pixels

DARKEST = 1


class KnownHoles:
    """Pixels with 0 only where nothing was measured (see :class:`~hsi_plugin.cubes.pixels.Pixels`).

    A stored 0 in a measured pixel (water in the short-wave infrared, an absorption band) becomes 1, the darkest value that counts: one
    step of the file's resolution. Without that, one such band would make the whole pixel nodata.

    Args:
        pixels: As they are stored: whole numbers from 0 on.
        hole: Marks where nothing was measured. It is read only for windows in which a 0 occurs.
    """

    def __init__(self, pixels: Pixels, hole: Mask) -> None:
        self._pixels, self._hole = pixels, hole

    def read(self, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`."""
        self._pixels.read(window, bands, out)
        dark = out == 0
        if dark.any():
            out[dark & ~self._hole.read(window)] = DARKEST

    def close(self) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`."""
        self._pixels.close()
        self._hole.pixels.close()
