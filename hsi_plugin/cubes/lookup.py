"""Images measured in one geometry and shown in another: for each pixel of the map, the pixel of the measurement that lies there.

Nearest neighbour, exactly once: no value is ever mixed with its neighbours', and the table (a *geographic lookup table*, GLT) is kept, so
that every pixel of a map can be traced to the one that was measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional, Sequence, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.errors import CubeError
from ..core.window import Window
from .pixels import Pixels

NOWHERE = -1


@dataclass(frozen=True, eq=False)
class Lookup:
    """Where the pixels of a grid come from.

    Args:
        rows: Row of the measurement for each pixel of the grid, int32, ``(rows, cols)``; :data:`NOWHERE` where nothing was measured.
        cols: Column, likewise.
        raw_shape: Rows and columns of the measurement.

    Raises:
        CubeError: An index points outside of the measurement.
    """

    rows: Array
    cols: Array
    raw_shape: Tuple[int, int]

    def __post_init__(self) -> None:
        for indices, size, words in (
            (self.rows, self.raw_shape[0], 'The lookup table of the product points to row {0}, but its image has {1} rows.'),
            (self.cols, self.raw_shape[1], 'The lookup table of the product points to column {0}, but its image has {1} columns.'),
        ):
            if indices.size and (int(indices.max()) >= size or int(indices.min()) < NOWHERE):
                raise CubeError(
                    words.format(int(indices.max()), size),
                    'The file is damaged, or its table belongs to another image: download it again.',
                )
        if ((self.rows < 0) != (self.cols < 0)).any():
            raise CubeError('The lookup table of the product gives a row without a column for some pixels.', 'Download the file again.')

    def of(self, window: Window) -> Tuple[Array, Array]:
        """Rows and columns of a window of the grid."""
        rows, cols = window.slices
        return self.rows[rows, cols], self.cols[rows, cols]

    def places(self) -> Array:
        """Where each pixel of the grid lies in a list of all measured pixels, row by row; behind its end where nothing was measured."""
        size = self.raw_shape[0] * self.raw_shape[1]
        return np.where(self.rows < 0, size, self.rows.astype(np.intp) * self.raw_shape[1] + self.cols)


def from_glt(glt_x: Array, glt_y: Array, raw_shape: Tuple[int, int], first: int = 1, signed: bool = False) -> Lookup:
    """A lookup from the table in a product.

    Args:
        glt_x: Columns of the measurement, counted from `first`; what is below (0, fill values) means nothing.
        glt_y: Rows, likewise.
        raw_shape: Rows and columns of the measurement.
        first: The number of the first row and column.
        signed: Whether a negative sign marks a pixel that was filled in from its neighbour (AVIRIS), which counts like the others.

    Raises:
        CubeError: The tables differ in shape, or point outside of the measurement.
    """
    if glt_x.shape != glt_y.shape or glt_x.ndim != 2:
        raise CubeError(f'The lookup tables of the product have the shapes {glt_x.shape} and {glt_y.shape}.', 'Download the file again.')
    with np.errstate(invalid='ignore'):
        x, y = np.nan_to_num(glt_x).astype(np.int64), np.nan_to_num(glt_y).astype(np.int64)
    x, y = (np.abs(x) - first, np.abs(y) - first) if signed else (x - first, y - first)
    nothing = (x < 0) | (y < 0)
    return Lookup(np.where(nothing, NOWHERE, y).astype(np.int32), np.where(nothing, NOWHERE, x).astype(np.int32), raw_shape)


class LookupPixels:
    """Pixels of a grid through a lookup (see :class:`~hsi_plugin.cubes.pixels.Pixels`).

    Args:
        raw: The pixels of the measurement.
        lookup: Gives the lookup; asked once, when the first pixel is wanted.
        block_shape: Rows and columns in which the measurement is best read.
        fill: Stored value where nothing was measured: one for all bands, or one a band with the shape ``(bands, 1, 1)``.
    """

    def __init__(self, raw: Pixels, lookup: Callable[[], Lookup], block_shape: Tuple[int, int], fill: object) -> None:
        self._raw, self._lookup, self._block, self._fill = raw, lookup, block_shape, fill

    def read(self, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`. One block of the measurement after the other, each read once."""
        lookup = self._lookup()
        rows, cols = lookup.of(window)
        fill = np.asarray(self._fill)
        out[:] = fill if fill.ndim == 0 or bands is None else fill[np.asarray(bands, int)]
        there = rows >= 0
        if not there.any():
            return
        height, width = self._block
        target = np.flatnonzero(there)
        rows, cols = rows[there], cols[there]
        across = -(-lookup.raw_shape[1] // width)
        block = (rows // height).astype(np.int64) * across + cols // width
        order = np.argsort(block, kind='stable')
        flat = out.reshape(len(out), -1) if out.flags.c_contiguous else None
        for part in np.split(order, np.flatnonzero(np.diff(block[order])) + 1):
            r, c = rows[part], cols[part]
            box = Window(int(r.min()), int(c.min()), int(r.max() - r.min()) + 1, int(c.max() - c.min()) + 1)
            values = np.empty((len(out), *box.shape), out.dtype)
            self._raw.read(box, bands, values)
            found = values[:, r - box.row, c - box.col]
            if flat is not None:
                flat[:, target[part]] = found
            else:
                down, right = np.unravel_index(target[part], window.shape)
                out[:, down, right] = found

    def close(self) -> None:
        """The measurement belongs to the raw cube, which closes it."""


def measured(lookup: Lookup) -> BoolArray:
    """Where something was measured, ``(rows, cols)``."""
    return np.asarray(lookup.rows >= 0)
