"""The spectra of labelled pixels, read from a cube with as little reading as the labels ask for."""

from __future__ import annotations

from typing import Callable, Iterator, List, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.window import Window, intersection
from ..cubes.cube import Cube

_CELL = 32
_SPARSE = 64  # pixels of a window for each label in it, from which on labels are read one by one


def label_spectra(cube: Cube, rows: Array, cols: Array, bands: Array, check_cancelled: Callable[[], None]) -> Tuple[Array, Array]:
    """Spectra of single pixels.

    Args:
        cube: The cube.
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns, shape ``(n,)``.
        bands: Indices of the bands to read.
        check_cancelled: Called between reads; raises to stop.

    Returns:
        Spectra of shape ``(n, bands)``, float64, in the cube's units, and which of them are valid, shape ``(n,)``.
    """
    numbers = [int(b) for b in bands]
    raw = np.zeros((len(bands), len(rows)), cube.dtype)
    for window, members in label_windows(cube, rows, cols):
        check_cancelled()
        raw[:, members] = cube.read_raw(window, numbers)[:, rows[members] - window.row, cols[members] - window.col]
    valid = cube.valid_raw(raw[:, :, None], numbers)[:, 0]
    spectra = raw.T.astype(np.float64) * cube.scale[bands] + cube.offset[bands]
    spectra[~valid] = 0.0
    return spectra, valid


def label_windows(cube: Cube, rows: Array, cols: Array) -> Iterator[Tuple[Window, Array]]:
    """Windows and the numbers of the labels that lie in each: cells along the file's blocks, so that a block is decoded for all its labels.

    Args:
        cube: The cube.
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns.
    """
    height, width = (max(_CELL, side) for side in cube.block_shape)
    width = width if cube.block_shape[1] < cube.grid.cols else 8 * _CELL  # files of whole lines may be cut anywhere along a line
    cell = (rows // height) * (cube.grid.cols // width + 1) + cols // width
    order = np.argsort(cell, kind='stable')
    starts = np.flatnonzero(np.diff(cell[order], prepend=-1))
    for members in np.split(order, starts[1:]) if len(order) else []:
        top, left = int(rows[members].min()), int(cols[members].min())
        box = Window(top, left, int(rows[members].max()) - top + 1, int(cols[members].max()) - left + 1)
        if box.size <= _SPARSE * len(members):
            yield from _strips(box, members, rows)
        else:
            for one in members:
                yield Window(int(rows[one]), int(cols[one]), 1, 1), np.array([one])


def _strips(box: Window, members: Array, rows: Array) -> Iterator[Tuple[Window, Array]]:
    """A box cut into strips of a few rows, so that large blocks take little memory."""
    strips: List[Window] = [intersection(Window(top, box.col, _CELL, box.width), box) for top in range(box.row, box.row_stop, _CELL)]
    for strip in strips:
        inside = members[(rows[members] >= strip.row) & (rows[members] < strip.row_stop)]
        if len(inside):
            yield strip, inside
