"""Sliding windows over a picture, and the cells in which what they say is put together.

Windows are counted from the picture's upper left corner, the last of a row or column shifted back to the border, so which there are does
not depend on which part of the picture somebody wants. Cells are squares of one stride that cover the picture once; as windows are two
strides wide, a cell is seen by about four of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import List, Tuple

from ....core.errors import ParameterError
from ....core.window import Window, intersection


def starts(length: int, crop: int, stride: int) -> Tuple[int, ...]:
    """Where windows begin along one axis: every `stride` pixels, and the last at the border.

    Args:
        length: Pixels along the axis.
        crop: Length of a window.
        stride: From one to the next.

    Raises:
        ParameterError: Windows of no pixels, or with gaps between them.
    """
    if not 0 < stride <= crop:
        raise ParameterError(f'Windows of {crop} pixels every {stride} pixels do not cover a picture.', 'Please report this error.')
    if length <= crop:
        return (0,)
    return (*range(0, length - crop, stride), length - crop)


def count_windows(rows: int, cols: int, crop: int, stride: int) -> int:
    """How many windows a picture is looked at through."""
    return len(starts(rows, crop, stride)) * len(starts(cols, crop, stride))


@dataclass(frozen=True)
class Layout:
    """The windows and the cells of a picture.

    Args:
        rows: Of the picture.
        cols: Of the picture.
        crop: Side of a window; of a smaller picture there is one window, as large as the picture.
        stride: From one window to the next, and the side of a cell.
    """

    rows: int
    cols: int
    crop: int
    stride: int
    _down: Tuple[int, ...] = field(init=False, repr=False)
    _across: Tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, '_down', starts(self.rows, self.crop, self.stride))
        object.__setattr__(self, '_across', starts(self.cols, self.crop, self.stride))

    @property
    def image(self) -> Window:
        """The window of the whole picture."""
        return Window(0, 0, self.rows, self.cols)

    def windows_on(self, cell: Window) -> List[Window]:
        """The windows that see something of a cell, row by row."""
        return [
            Window(row, col, min(self.crop, self.rows), min(self.crop, self.cols))
            for row in self._down if row < cell.row_stop and row + self.crop > cell.row
            for col in self._across if col < cell.col_stop and col + self.crop > cell.col
        ]  # fmt: skip

    def cells_in(self, area: Window) -> List[Window]:
        """The cells that lie in an area or reach into it, row by row."""
        side = self.stride
        if not area.size:
            return []
        return [
            intersection(Window(row, col, side, side), self.image)
            for row in range(area.row // side * side, area.row_stop, side)
            for col in range(area.col // side * side, area.col_stop, side)
        ]
