"""How far pixels of a cube resemble each other: the range of its first principal components together, from a few windows of the scene.

Their semivariograms are added up, so that each counts by its variance (the multivariable variogram of Bourgault & Marcotte 1991,
Mathematical Geology 23:899): the range of a single one is easily led astray by a few fields.
"""

from __future__ import annotations

from typing import Callable, List, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.variogram import Range, range_of, semivariogram
from ..core.window import Window
from ..cubes.cube import Cube
from .transfer.statistics import scene_statistics

MOST_LAG = 96
_SIDE = 224  # of a window: more than twice the largest distance
_GRID = (2, 3)  # windows down and across
_COMPONENTS, _LEAST_SHARE = 3, 0.1  # at most so many, each with so much of the variance


def resemblance(cube: Cube, check_cancelled: Callable[[], None]) -> Range:
    """The range of the components that hold a tenth of the variance of the good bands, or more; at most three.

    Args:
        cube: The cube.
        check_cancelled: Called between reads; raises to stop.

    Raises:
        CubeError: No pixel holds data, or the file cannot be read.
    """
    bands = cube.bands.good_indices
    axes = _axes(np.asarray(scene_statistics(cube, check_cancelled=check_cancelled).select(bands).covariance))
    parts: List[Tuple[Array, BoolArray]] = []
    for window in _windows(cube.grid.rows, cube.grid.cols):
        check_cancelled()
        values, valid = cube.read(window, bands.tolist())
        valid = valid & np.isfinite(values).all(0)
        parts.append((np.tensordot(axes.astype(np.float32), np.where(valid, values, np.float32(0.0)), 1), valid))
    most = min(MOST_LAG, min(max(side) for side in zip(*(part.shape for _, part in parts))) // 2)
    found = [semivariogram([(part[k], valid) for part, valid in parts], most) for k in range(len(axes))]
    return range_of(found[0][0], np.sum([values for _, values in found], 0))


def _axes(covariance: Array) -> Array:
    """The first principal axes, ``(components, bands)``."""
    values, vectors = np.linalg.eigh(covariance)
    values, vectors = values[::-1], vectors[:, ::-1]
    count = max(1, int(np.count_nonzero(values[:_COMPONENTS] >= _LEAST_SHARE * max(float(values.sum()), 1e-300))))
    return np.asarray(vectors[:, :count].T)


def _windows(rows: int, cols: int) -> List[Window]:
    """Windows evenly over an image; all of it where it is small."""
    found = []
    for top, height in _pieces(rows, _GRID[0]):
        found += [Window(top, left, height, width) for left, width in _pieces(cols, _GRID[1])]
    return found


def _pieces(length: int, count: int) -> List[Tuple[int, int]]:
    if length <= count * _SIDE:
        pieces = max(1, round(length / _SIDE))
        cuts = [length * i // pieces for i in range(pieces + 1)]
        return [(a, b - a) for a, b in zip(cuts, cuts[1:])]
    return [(length * (2 * i + 1) // (2 * count) - _SIDE // 2, _SIDE) for i in range(count)]
