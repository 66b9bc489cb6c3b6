"""Windows of a cube around pixels, and the size that suits them."""

from __future__ import annotations

from typing import Callable, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.grid import Grid
from ...core.window import Window, intersection, with_halo
from ...cubes.crs import pixel_metres
from ...cubes.cube import Cube
from ...models.sst.shape import window_side
from ..gather import label_windows


def side_for(grid: Grid) -> int:
    """The window's side that suits an image; see :func:`hsi_plugin.models.sst.shape.window_side`."""
    return window_side(pixel_metres(grid))


def label_patches(
    cube: Cube, rows: Array, cols: Array, bands: Array, side: int, check_cancelled: Callable[[], None]
) -> Tuple[Array, Array]:
    """Windows around single pixels.

    Args:
        cube: The cube.
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns.
        bands: Indices of the bands to read.
        side: Of a window, odd.
        check_cancelled: Called between reads; raises to stop.

    Returns:
        Windows ``(n, bands, side, side)``, float32, in the cube's units, NaN in pixels that hold no data or lie outside the image; and
        which of the pixels themselves hold data, ``(n,)``.
    """
    numbers = [int(b) for b in bands]
    halo, image = side // 2, cube.grid.window
    patches = np.full((len(rows), len(numbers), side, side), np.nan, np.float32)
    for window, members in label_windows(cube, rows, cols):
        check_cancelled()
        area = with_halo(window, halo, image)
        values, valid = cube.read(area, numbers)
        values[:, ~valid] = np.nan
        for one in members:
            _cut(values, area, int(rows[one]), int(cols[one]), patches[one])
    return patches, known(patches)[:, halo, halo]


def known(patches: Array) -> BoolArray:
    """The pixels of windows ``(n, bands, side, side)`` that hold data, ``(n, side, side)``: those whose first band is a number."""
    found: BoolArray = np.isfinite(patches[:, 0])
    return found


def _cut(values: Array, area: Window, row: int, col: int, out: Array) -> None:
    """The window around a pixel from the values of an area; what lies outside of it stays as it is in `out`."""
    side = out.shape[-1]
    window = Window(row - side // 2, col - side // 2, side, side)
    shared = intersection(window, area)
    there = slice(shared.row - window.row, shared.row_stop - window.row), slice(shared.col - window.col, shared.col_stop - window.col)
    here = slice(shared.row - area.row, shared.row_stop - area.row), slice(shared.col - area.col, shared.col_stop - area.col)
    out[:, there[0], there[1]] = values[:, here[0], here[1]]
