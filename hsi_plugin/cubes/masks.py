"""What a product says of its pixels besides their spectra: clouds, water, saturation, quality."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.window import Window
from .pixels import Pixels


@dataclass(frozen=True, eq=False)
class Mask:
    """A mask that a product offers; nothing is left out because of it until somebody asks for that.

    Args:
        name: One lower-case word or several with underscores: ``cloud``, ``cirrus``, ``water``, ``saturated``.
        title: What it marks, in words.
        pixels: Where its values are, on the cube's grid.
        dtype: Their type.
        flagged: From stored values ``(bands, rows, cols)`` to True where a pixel is marked, ``(rows, cols)``.
        bands: The bands of `pixels` that are looked at.
        outside: A stored value that marks nothing, for parts of a map that were not measured.
    """

    name: str
    title: str
    pixels: Pixels
    dtype: np.dtype[np.generic]
    flagged: Callable[[Array], BoolArray]
    bands: Tuple[int, ...] = (0,)
    outside: float = 0.0

    def read(self, window: Window) -> BoolArray:
        """The marked pixels of a window, bool ``(rows, cols)``."""
        values = np.zeros((len(self.bands), *window.shape), self.dtype)
        if values.size:
            self.pixels.read(window, self.bands, values)
        return np.asarray(self.flagged(values), bool)


def nonzero(values: Array) -> BoolArray:
    """Marks what is not 0 in any band (and is a number at all)."""
    return np.asarray(((values != 0) & (values == values)).any(0))


def positive(values: Array) -> BoolArray:
    """Marks what is above 0 in any band: flags whose fill value is negative."""
    return np.asarray((values > 0).any(0))


def bit(number: int) -> Callable[[Array], BoolArray]:
    """Marks where bit `number`, counted from 0, is set in the first band."""
    return lambda values: np.asarray((values[0].astype(np.int64) >> number) & 1, bool)


def one_of(*codes: int) -> Callable[[Array], BoolArray]:
    """Marks where the first band is one of these values."""
    return lambda values: np.isin(values[0], codes)
