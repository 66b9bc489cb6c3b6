"""Windows of one size over an image of any size, put together without seams; and the eight ways to turn a square, without resampling.

A network that normalises over a window, and that scans it from one corner, gives each window a character of its own. So windows overlap,
each counts less towards its border, and every window is seen in several turned views. Where windows lie depends on the image alone: what a
pixel gets never depends on who asks for it.
"""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import Executor
from typing import Callable, List, Sequence, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.window import Window, intersection, relative

VIEWS: Tuple[int, ...] = (0, 1, 2, 3)
"""Four of the eight: a scan begins once in each corner, twice along rows and twice along columns."""

_IN_MEMORY = 96 << 20

Compute = Callable[[Window], Tuple[Array, BoolArray]]
"""Scores ``(K, rows, cols)`` and valid pixels of one window."""


def turned(values: Array, view: int) -> Array:
    """Values ``(…, rows, cols)`` in one of eight views: `view % 4` quarter turns, mirrored left to right before them from 4 on; a copy."""
    mirrored = values[..., ::-1] if view >= 4 else values
    return np.ascontiguousarray(np.rot90(mirrored, view % 4, (-2, -1)))


def restored(values: Array, view: int) -> Array:
    """What :func:`turned` gave, as it was before; a copy."""
    back = np.rot90(values, -(view % 4), (-2, -1))
    return np.ascontiguousarray(back[..., ::-1] if view >= 4 else back)


def starts(length: int, side: int, halo: int) -> List[int]:
    """Where windows begin along a line: they overlap by twice the halo, and the last one ends with the line."""
    if length <= side:
        return [0]
    step = max(1, side - 2 * halo)
    return [*range(0, length - side, step), length - side]


def weights(window: Window, image: Window, halo: int) -> Array:
    """How much each pixel of a window counts: 1 inside, less and less towards a border that another window goes on beyond."""
    down = _ramp(window.height, halo, window.row > image.row, window.row_stop < image.row_stop)
    across = _ramp(window.width, halo, window.col > image.col, window.col_stop < image.col_stop)
    return np.outer(down, across).astype(np.float32)


def _ramp(length: int, halo: int, before: bool, behind: bool) -> Array:
    # Over twice the halo, that is, over all of the overlap, so that two neighbours add up to one; the outermost pixels hardly count.
    place = (np.arange(length) + 0.5) / max(1, 2 * halo)
    ramp = np.ones(length)
    if before:
        ramp = np.minimum(ramp, place)
    if behind:
        ramp = np.minimum(ramp, place[::-1])
    smooth: Array = np.sin(0.5 * np.pi * ramp) ** 2
    return smooth


class Blended:
    """Scores of an image, computed window by window.

    Args:
        compute: Computes one.
        classes: K.
        image: Rows and columns.
        side: Of a window.
        halo: Windows overlap by twice as much.
    """

    def __init__(self, compute: Compute, classes: int, image: Tuple[int, int], side: int, halo: int) -> None:
        self._compute, self.classes, self._image, self._halo = compute, classes, Window(0, 0, *image), halo
        self._side = (min(side, image[0]), min(side, image[1]))
        self._starts = tuple(starts(length, one, halo) for length, one in zip(image, self._side))
        self._recent: OrderedDict[Window, Tuple[Array, BoolArray]] = OrderedDict()
        each = 4 * (classes + 1) * self._side[0] * self._side[1]
        # Whoever asks row after row comes back to a whole row of windows.
        self._most = max(8, min(2 * len(self._starts[1]) + 2, _IN_MEMORY // each))

    def windows(self, area: Window) -> List[Window]:
        """The windows that an area touches, row after row."""
        rows, cols = (self._touched(*given) for given in ((0, area.row, area.row_stop), (1, area.col, area.col_stop)))
        return [Window(row, col, *self._side) for row in rows for col in cols]

    def prepare(self, area: Window, pool: Executor) -> None:
        """Compute the windows of an area that are not at hand, side by side; :meth:`scores` then finds them."""
        missing = [one for one in self.windows(area) if one not in self._recent]
        for window, found in zip(missing, pool.map(self._compute, missing)):
            self._recent[window] = found

    def scores(self, area: Window) -> Tuple[Array, BoolArray]:
        """Scores of an area, float32 ``(K, rows, cols)``, and its valid pixels."""
        total = np.zeros((self.classes, *area.shape), np.float32)
        weight = np.zeros(area.shape, np.float32)
        valid = np.zeros(area.shape, bool)
        for window in self.windows(area):
            values, known = self._window(window)
            shared = intersection(window, area)
            to, source = relative(shared, area).slices, relative(shared, window).slices
            part = weights(window, self._image, self._halo)[source]
            total[:, to[0], to[1]] += part * values[:, source[0], source[1]]
            weight[to] += part
            valid[to] |= known[source]
        return total / np.maximum(weight, 1e-12), valid

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """Probabilities: the softmax of :meth:`scores`; see :class:`~..probabilities.Probabilities`."""
        scores, valid = self.scores(window)
        return softmax(scores) * valid, valid

    def _touched(self, axis: int, start: int, stop: int) -> Sequence[int]:
        return [one for one in self._starts[axis] if one < stop and one + self._side[axis] > start]

    def _window(self, window: Window) -> Tuple[Array, BoolArray]:
        found = self._recent.get(window)
        if found is None:
            found = self._compute(window)
            self._recent[window] = found
        self._recent.move_to_end(window)
        while len(self._recent) > self._most:
            self._recent.popitem(last=False)
        return found


def softmax(scores: Array) -> Array:
    """Softmax over the first axis, float32."""
    raised = np.exp(scores - scores.max(0, keepdims=True))
    out: Array = (raised / raised.sum(0, keepdims=True)).astype(np.float32)
    return out
