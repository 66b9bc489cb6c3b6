"""The vote of small patches of like spectra (`methods.superpixels`): what neighbours say, without learning anything."""

from __future__ import annotations

from collections import OrderedDict
from typing import Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.window import Window, intersection, relative, tile
from ....cubes.cube import Cube
from ...superpixels import SIDE, segment
from ..probabilities import Probabilities, best_two
from .inputs import Inputs
from .refined import Check

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


def voted(first: Array, segments: Array, valid: BoolArray) -> Array:
    """Probabilities ``(K, rows, cols)`` of the superpixels, 0 in pixels without data."""
    _, _, margin = best_two(first)
    weight = np.where(valid, margin + _TRACE, 0.0).ravel()
    owner = segments.ravel()
    total = np.bincount(owner, weight)
    means = np.stack([np.bincount(owner, weight * one.ravel()) for one in first]) / np.maximum(total, 1e-12)
    out: Array = (means[:, owner].reshape(first.shape) * valid).astype(np.float32)
    return out
