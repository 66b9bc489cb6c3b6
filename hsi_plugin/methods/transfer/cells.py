"""Cells and tiles: how a scene is cut for a foundation model, so that a pixel's features do not depend on who asks for them.

The image is covered by square cells, counted from its upper left corner; a tile is a cell with the margin around it that the model sees
as well. Which pixels are in a tile follows from the cell's number and the image's size alone, never from the window that is read: two
windows that share a cell compute it from the same values.

Beyond the image's edge, pixels are mirrored with the edge pixel repeated (`d c b a | a b c d | d c b a`), over and over where the image is
smaller than the margin. Of the two ways to mirror this is the one that is defined for an image of a single row.

NumPy alone; `Tiling` is `hsi_plugin.models.backbones.base.Tiling`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.window import Window, intersection

if TYPE_CHECKING:
    from ...models.backbones.base import Tiling

Shape = Tuple[int, int]
"""Rows and columns of an image."""


def mirrored(start: int, stop: int, length: int) -> Array:
    """Which pixels of a line of pixels stand at the places `start` to `stop - 1`, of which some lie before or behind it.

    Args:
        start: The first place; may be negative.
        stop: The first place that is no longer wanted.
        length: Number of pixels of the line.

    Returns:
        Numbers of pixels, 0…length - 1, shape ``(stop - start,)``.
    """
    place = np.arange(start, stop) % (2 * length)
    return np.minimum(place, 2 * length - 1 - place)


def cells_of(window: Window, cell: int) -> Window:
    """The cells that a window of pixels touches, as a window that counts cells."""
    row, col = window.row // cell, window.col // cell
    return Window(row, col, -(-window.row_stop // cell) - row, -(-window.col_stop // cell) - col)


def pixels_of(cells: Window, cell: int, image: Shape) -> Window:
    """The pixels of cells that lie inside the image."""
    return intersection(Window(cells.row * cell, cells.col * cell, cells.height * cell, cells.width * cell), Window(0, 0, *image))


def needed(cells: Window, tiling: Tiling, image: Shape) -> Window:
    """The pixels of the image that the tiles of cells consist of, mirrored ones at their true place."""
    rows = _span(cells.row, cells.row + cells.height, tiling, image[0])
    cols = _span(cells.col, cells.col + cells.width, tiling, image[1])
    return Window(rows[0], cols[0], rows[1] - rows[0], cols[1] - cols[0])


def pack_tiles(values: Array, valid: BoolArray, window: Window, rows: Array, cols: Array, tiling: Tiling, image: Shape) -> Array:
    """Tiles, cut out of a window that was read.

    Args:
        values: Values of the window, shape ``(bands, rows, cols)``, float32.
        valid: Its valid pixels, shape ``(rows, cols)``.
        window: Where it lies; it must hold what :func:`needed` names for every cell.
        rows: Rows of the cells, counted in cells, shape ``(n,)``.
        cols: Their columns.
        tiling: Sides of cell and margin.
        image: Rows and columns of the image.

    Returns:
        Shape ``(n, bands + 1, side, side)``, float32: the values, and as the last band 1 where a pixel is valid, else 0.
    """
    bands, side = len(values), tiling.side
    tiles = np.empty((len(rows), bands + 1, side, side), np.float32)
    for tile, row, col in zip(tiles, rows, cols):
        down = _places(int(row), tiling, image[0], window.row)
        across = _places(int(col), tiling, image[1], window.col)
        if isinstance(down, slice) and isinstance(across, slice):
            tile[:bands], tile[bands] = values[:, down, across], valid[down, across]
        else:
            down, across = (_numbers(one) for one in (down, across))
            tile[:bands], tile[bands] = values[:, down[:, None], across], valid[down[:, None], across]
    return tiles


def _span(first: int, stop: int, tiling: Tiling, length: int) -> Tuple[int, int]:
    """The first pixel of a line that tiles consist of, and the one behind the last."""
    start, end = first * tiling.cell - tiling.margin, stop * tiling.cell + tiling.margin
    if start >= 0 and end <= length:
        return start, end
    numbers = mirrored(start, end, length)
    return int(numbers.min()), int(numbers.max()) + 1


def _places(number: int, tiling: Tiling, length: int, origin: int) -> object:
    """Where the pixels of a tile stand along one side of what was read: a slice where none is mirrored."""
    start = number * tiling.cell - tiling.margin
    if start >= 0 and start + tiling.side <= length:
        return slice(start - origin, start - origin + tiling.side)
    return mirrored(start, start + tiling.side, length) - origin


def _numbers(places: object) -> Array:
    return np.arange(places.start, places.stop) if isinstance(places, slice) else np.asarray(places)
