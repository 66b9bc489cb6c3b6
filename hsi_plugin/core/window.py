"""Pixel windows: half-open rectangles of a source grid.

A window is the only way in which this project names a part of a raster. It counts pixels, never map units: QGIS shows rotated rasters
re-gridded, so a layer's extent says nothing about the pixels below. Rows grow downwards, columns to the right, both from 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, List, Tuple

from .errors import ParameterError


@dataclass(frozen=True, order=True)
class Window:
    """A rectangle of pixels: rows ``row … row + height - 1``, columns ``col … col + width - 1``."""

    row: int
    col: int
    height: int
    width: int

    def __post_init__(self) -> None:
        if self.height < 0 or self.width < 0:
            raise ParameterError(
                f'A window cannot be {self.height} × {self.width} pixels.', 'Give a height and a width of at least 1.'
            )

    @property
    def row_stop(self) -> int:
        """The first row below the window."""
        return self.row + self.height

    @property
    def col_stop(self) -> int:
        """The first column right of the window."""
        return self.col + self.width

    @property
    def shape(self) -> Tuple[int, int]:
        """``(rows, cols)``, as NumPy counts."""
        return self.height, self.width

    @property
    def size(self) -> int:
        """The number of pixels."""
        return self.height * self.width

    @property
    def slices(self) -> Tuple[slice, slice]:
        """Row and column slices of the window in an array of the whole grid."""
        return slice(self.row, self.row_stop), slice(self.col, self.col_stop)

    def contains(self, row: int, col: int) -> bool:
        """Whether a pixel lies inside."""
        return self.row <= row < self.row_stop and self.col <= col < self.col_stop


def intersection(a: Window, b: Window) -> Window:
    """The pixels that lie in both windows; a window of no pixels where there are none."""
    row, col = max(a.row, b.row), max(a.col, b.col)
    height = max(0, min(a.row_stop, b.row_stop) - row)
    width = max(0, min(a.col_stop, b.col_stop) - col)
    return Window(row, col, height, width)


def with_halo(window: Window, halo: int, within: Window) -> Window:
    """The window grown by ``halo`` pixels on every side and cut at the border of ``within``."""
    grown = Window(window.row - halo, window.col - halo, window.height + 2 * halo, window.width + 2 * halo)
    return intersection(grown, within)


def relative(window: Window, origin: Window) -> Window:
    """The window as seen from the upper left pixel of ``origin``."""
    return Window(window.row - origin.row, window.col - origin.col, window.height, window.width)


def tile(area: Window, height: int, width: int) -> List[Window]:
    """Cut an area into windows of at most ``height × width`` pixels, row by row; together they cover it exactly once."""
    if height < 1 or width < 1:
        raise ParameterError(f'Windows of {height} × {width} pixels cover nothing.', 'Give a height and a width of at least 1.')
    return list(_tiles(area, height, width))


def _tiles(area: Window, height: int, width: int) -> Iterator[Window]:
    for row in range(area.row, area.row_stop, height):
        for col in range(area.col, area.col_stop, width):
            yield intersection(Window(row, col, height, width), area)
