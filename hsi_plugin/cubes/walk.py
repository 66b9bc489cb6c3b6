"""Reading all of a cube, once: in the file's own blocks, some bands at a time where its blocks are large, and swaths as they are stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.window import Window, tile
from .cube import Cube
from .lookup import Lookup

TILES = (256, 128, 64, 32, 16)
"""Sides of the tiles of a GeoTIFF that is written, and rows of a step: the largest of which a row fits in memory."""
_SMALL_BLOCK = 64  # rows; blocks of the source up to this height may be decoded twice where a step ends within one

Check = Callable[[], None]
"""Called between reads; raises to stop."""


@dataclass(frozen=True)
class Walk:
    """In which steps a cube is read.

    Args:
        steps: How many there are.
        height: Rows of a step.
        narrow: Whether a step has not all columns.
        read: Yields window, bands (numbers from 0) and stored values of every step.
    """

    steps: int
    height: int
    narrow: bool
    read: Callable[[Optional[Check]], Iterator[Tuple[Window, Tuple[int, ...], Array]]]


def walk_over(cube: Cube, area: Window, bands: Tuple[int, ...], memory: int) -> Walk:
    """The steps in which a part of a cube is best read.

    Args:
        cube: The cube.
        area: The part.
        bands: Numbers of the bands from 0, in the order wanted.
        memory: Bytes that are held at a time.
    """
    if cube.raw is not None and cube.lookup is not None and area == cube.grid.window:
        return _through_lookup(cube, cube.raw, cube.lookup, bands, memory)
    rows, columns, together = _step(cube, area, len(bands), memory)
    groups = [bands[i : i + together] for i in range(0, len(bands), together)]
    first = area.row // rows * rows if rows <= cube.grid.rows else area.row
    aligned = Window(first, area.col, area.row_stop - first, area.width)
    windows = [Window(max(w.row, area.row), w.col, w.row_stop - max(w.row, area.row), w.width) for w in tile(aligned, rows, columns)]

    def read(check: Optional[Check]) -> Iterator[Tuple[Window, Tuple[int, ...], Array]]:
        for window in windows:
            for group in groups:
                if check is not None:
                    check()
                every = len(group) == cube.bands.count and group == tuple(range(cube.bands.count))
                yield window, group, cube.read_raw(window, None if every else group)

    return Walk(len(windows) * len(groups), rows, columns < area.width, read)


def _step(cube: Cube, area: Window, bands: int, memory: int) -> Tuple[int, int, int]:
    """Rows, columns and bands of a step.

    All bands of whole rows of the file's blocks where they fit; else some bands at a time, for a file whose blocks are decoded whole; else
    fewer rows; else, with next to no memory, fewer columns.
    """
    each = cube.dtype.itemsize * 2  # as it is read, and as it is handed on
    fits = max(1, memory // (each * area.width))  # rows × bands
    block = cube.block_shape[0]
    rows = block if block > _SMALL_BLOCK else TILES[0]
    if rows * bands <= fits:
        return rows * (fits // (rows * bands)), area.width, bands
    if block > _SMALL_BLOCK and rows * cube.band_block <= fits:
        return rows, area.width, fits // (rows * cube.band_block) * cube.band_block
    for height in TILES[1:]:
        if height * bands <= fits:
            return height, area.width, bands
    if fits >= TILES[-1]:
        return TILES[-1], area.width, fits // TILES[-1]
    return TILES[-1], max(TILES[-1], memory // (each * TILES[-1]) // TILES[-1] * TILES[-1]), 1


def _through_lookup(cube: Cube, raw: Cube, lookup: Lookup, bands: Tuple[int, ...], memory: int) -> Walk:
    """Some bands of the whole measurement at a time, each then put on the map."""
    fill = blank_values(cube).astype(cube.dtype)
    plane = raw.grid.window.size * raw.dtype.itemsize
    together = max(1, (memory - cube.grid.window.size * (cube.dtype.itemsize + 8)) // (2 * plane))
    if together > raw.band_block:
        together = together // raw.band_block * raw.band_block
    groups = [bands[i : i + together] for i in range(0, len(bands), together)]
    places = lookup.places()

    def read(check: Optional[Check]) -> Iterator[Tuple[Window, Tuple[int, ...], Array]]:
        for group in groups:
            planes = np.empty((len(group), raw.grid.window.size + 1), raw.dtype)
            planes[:, -1] = fill[list(group)]  # what lies behind the end was not measured
            images = planes[:, :-1].reshape(len(group), raw.grid.rows, raw.grid.cols)
            for window in tile(raw.grid.window, raw.block_shape[0], raw.grid.cols):
                if check is not None:
                    check()
                raw.read_raw(window, group, images[:, window.row : window.row_stop])
            for index, band in enumerate(group):
                yield cube.grid.window, (band,), np.take(planes[index], places)[None]

    return Walk(len(bands), TILES[0], False, read)


def blank_values(cube: Cube) -> Array:
    """The stored value of each band that means "nothing here"; where it has none, NaN or the end of the type's range."""
    if cube.dtype.kind == 'f':
        return cube.nodata
    limits = np.iinfo(cube.dtype)  # type: ignore[type-var]
    return np.where(np.isnan(cube.nodata), float(limits.min if limits.min < 0 else limits.max), cube.nodata)
