"""Which pixels may be asked about at all: apart from labels and from each other, inside superpixels, not again what was just skipped."""

from __future__ import annotations

from typing import List

import numpy as np

from ....core.arrays import Array, BoolArray
from .view import View

RESTED = 20
"""Answers after which a pixel that was put off (*not now*) may be asked about again."""
_LEFT = 0.15  # of the pool must be left by a rule; else the rule is loosened


def inner_pixels(segments: Array) -> BoolArray:
    """Pixels that are not within one pixel of another superpixel, neighbours across corners included; the image's edge is no edge.

    Args:
        segments: Superpixel numbers, shape ``(rows, cols)``.
    """
    framed = np.pad(segments, 1, mode='edge')
    rows, cols = segments.shape
    inner = np.ones(segments.shape, bool)
    for down in range(3):
        for across in range(3):
            inner &= framed[down : down + rows, across : across + cols] == segments
    return inner


def near(rows: Array, cols: Array, at_rows: Array, at_cols: Array, distance: float) -> BoolArray:
    """Pixels of a pool nearer than a distance to any of some other pixels.

    Args:
        rows: Of the pool, ascending.
        cols: Shape ``(n,)``.
        at_rows: Of the other pixels, shape ``(m,)``.
        at_cols: Shape ``(m,)``.
        distance: In pixels, Euclidean; the same pixel is always near.
    """
    out = np.zeros(len(rows), bool)
    reach = max(int(np.ceil(distance)) - 1, 0)
    begins, ends = np.searchsorted(rows, at_rows - reach, 'left'), np.searchsorted(rows, at_rows + reach, 'right')
    bound = max(distance**2, 0.5)
    for row, col, begin, end in zip(at_rows, at_cols, begins, ends):
        across, down = cols[begin:end] - col, rows[begin:end] - row
        out[begin:end] |= across * across + down * down < bound
    return out


def allowed(view: View) -> BoolArray:
    """Pixels of a view in raster order that may be asked about.

    What is blocked, labelled or skipped lately is never among them. The inside of superpixels and the spacing are asked for as far as 15 %
    of the other pixels are left: else the spacing is halved until they are, and edges are asked about too.
    """
    at_rows, at_cols = view.labelled.rows, view.labelled.cols
    if view.avoid_rows is not None and view.avoid_cols is not None:
        at_rows, at_cols = np.concatenate([at_rows, view.avoid_rows]), np.concatenate([at_cols, view.avoid_cols])
    free = ~near(view.rows, view.cols, at_rows, at_cols, 0.0)
    if view.blocked is not None:
        free &= ~view.blocked
    least = max(1.0, _LEFT * np.count_nonzero(free))
    if view.inner is not None and np.count_nonzero(free & view.inner) >= least:
        free &= view.inner
    spacing = float(view.spacing)
    while spacing > 1.0:
        apart = free & ~near(view.rows, view.cols, at_rows, at_cols, spacing)
        if np.count_nonzero(apart) >= least:
            return apart
        spacing /= 2.0
    return free


class Apart:
    """Chosen pixels of a view that keep their distance from each other, and of which no two have the same features.

    Args:
        view: The view.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self.chosen: List[int] = []

    def fits(self, index: int) -> bool:
        """Whether a pixel may be chosen besides what is chosen already."""
        view = self._view
        if not self.chosen:
            return True
        others = np.asarray(self.chosen)
        away = (view.rows[others] - view.rows[index]) ** 2 + (view.cols[others] - view.cols[index]) ** 2
        if (away < max(view.spacing, 1) ** 2).any():
            return False
        return not bool((view.features[others] == view.features[index]).all(1).any())

    def add(self, index: int) -> bool:
        """Choose a pixel if it fits; whether it did."""
        fits = self.fits(index)
        if fits:
            self.chosen.append(index)
        return fits


def spaced(view: View, order: Array, count: int) -> List[int]:
    """The first pixels of an order that lie apart from each other and differ; fewer where there are no more."""
    apart = Apart(view)
    for index in order:
        if len(apart.chosen) == count:
            break
        apart.add(int(index))
    return apart.chosen
