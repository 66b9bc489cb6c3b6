"""Small patches of like spectra, and their vote: what neighbours say, without learning anything.

Simple linear iterative clustering (Achanta et al. 2012, IEEE TPAMI 34:2274) on components of the spectra. Tiles of the image are cut one by
one, each with seeds on its own even grid, so that memory stays small and a pixel's patch does not depend on what was asked for. A pixel may
join only the nine seeds around its own cell, which makes every round a few operations on whole arrays.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.window import Window, intersection, relative, tile
from ....cubes.cube import Cube
from ..probabilities import Probabilities, best_two
from .inputs import Inputs
from .refined import Check

SIDE = 128
STEP = 6  # pixels between seeds
COMPACT = 0.6  # how much a step of one cell counts, in standard deviations of a component
_ROUNDS = 6
_KEPT_TILES = 32
_TRACE = 0.05  # what a pixel's vote weighs at least, besides its margin


class Vote:
    """Probabilities after the vote: each superpixel has the mean of its pixels', weighted by their margins.

    Args:
        cube: The cube.
        first: First probabilities.
        inputs: Makes components of spectra.
        check: Called before every tile; raises to stop.
    """

    def __init__(self, cube: Cube, first: Probabilities, inputs: Inputs, check: Check) -> None:
        self._cube, self._first, self._inputs, self._check = cube, first, inputs, check
        self.classes = first.classes
        self._recent: OrderedDict[Window, Tuple[Array, BoolArray]] = OrderedDict()

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~..probabilities.Probabilities`."""
        values, valid = np.zeros((self.classes, *window.shape), np.float32), np.zeros(window.shape, bool)
        top, left = window.row // SIDE * SIDE, window.col // SIDE * SIDE
        for cell in tile(Window(top, left, window.row_stop - top, window.col_stop - left), SIDE, SIDE):
            whole = intersection(Window(cell.row, cell.col, SIDE, SIDE), self._cube.grid.window)
            shared = intersection(whole, window)
            to, source = relative(shared, window).slices, relative(shared, whole).slices
            found, known = self._tile(whole)
            values[:, to[0], to[1]], valid[to] = found[:, source[0], source[1]], known[source]
        return values, valid

    def _tile(self, window: Window) -> Tuple[Array, BoolArray]:
        found = self._recent.pop(window, None)
        if found is None:
            self._check()
            seen, _, valid = self._inputs.read(self._cube, window)
            first, known = self._first.read(window)
            valid = valid & known
            found = voted(first, segment(seen, valid), valid), valid
        self._recent[window] = found
        while len(self._recent) > _KEPT_TILES:
            self._recent.popitem(last=False)
        return found


def segment(seen: Array, valid: BoolArray, step: int = STEP, compact: float = COMPACT) -> Array:
    """Superpixels of a tile.

    Args:
        seen: Components, ``(channels, rows, cols)``.
        valid: Pixels with data, ``(rows, cols)``; others move no seed.
        step: Pixels between seeds.
        compact: Weight of distance against spectra.

    Returns:
        Numbers from 0, int64 ``(rows, cols)``.
    """
    rows, cols = valid.shape
    down, across = max(1, round(rows / step)), max(1, round(cols / step))
    cell_row, cell_col = np.arange(rows) * down // rows, np.arange(cols) * across // cols
    place = np.stack(np.meshgrid(np.arange(rows), np.arange(cols), indexing='ij')).astype(np.float32)
    # Distances of components grow with their number; their mean square does not.
    features = np.concatenate([seen / np.sqrt(np.float32(len(seen))), place * np.float32(compact / step)])
    flat = features.reshape(len(features), -1)
    owner = (cell_row[:, None] * across + cell_col).ravel()
    weight = np.where(valid, 1.0, 1e-6).ravel()
    for _ in range(_ROUNDS):
        count = np.bincount(owner, weight, down * across)
        centres = np.stack([np.bincount(owner, weight * one, down * across) for one in flat]) / np.maximum(count, 1e-12)
        best, owner = np.full(flat.shape[1], np.inf, np.float32), owner
        for move_row in (-1, 0, 1):
            for move_col in (-1, 0, 1):
                row, col = np.clip(cell_row + move_row, 0, down - 1), np.clip(cell_col + move_col, 0, across - 1)
                candidate = (row[:, None] * across + col).ravel()
                distance = ((flat - centres[:, candidate]) ** 2).sum(0)
                distance[count[candidate] <= 0.0] = np.inf
                closer = distance < best
                best, owner = np.where(closer, distance, best), np.where(closer, candidate, owner)
    return owner.reshape(rows, cols)


def voted(first: Array, segments: Array, valid: BoolArray) -> Array:
    """Probabilities ``(K, rows, cols)`` of the superpixels, 0 in pixels without data."""
    _, _, margin = best_two(first)
    weight = np.where(valid, margin + _TRACE, 0.0).ravel()
    owner = segments.ravel()
    total = np.bincount(owner, weight)
    means = np.stack([np.bincount(owner, weight * one.ravel()) for one in first]) / np.maximum(total, 1e-12)
    out: Array = (means[:, owner].reshape(first.shape) * valid).astype(np.float32)
    return out
