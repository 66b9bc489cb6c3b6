"""What a fitted model makes of single pixels: the posteriors of all classes, with as little computing as the pixels ask for."""

from __future__ import annotations

from typing import Callable, Optional, Protocol, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..cubes.cube import Cube
from .apply import DEFAULT_MEMORY, Predictor, Streaming
from .gather import label_windows


class WithPosteriors(Predictor, Protocol):
    """A predictor that tells the posteriors of all classes."""

    def posteriors(self, raw: Array) -> Array:
        """Posteriors ``(K, n)`` of stored values ``(bands, n)``, or of what it streams."""


def posteriors_at(
    cube: Cube, predictor: WithPosteriors, rows: Array, cols: Array, check_cancelled: Optional[Callable[[], None]] = None,
    memory: int = DEFAULT_MEMORY,
) -> Tuple[Array, BoolArray]:
    """The posteriors of pixels.

    Args:
        cube: The cube.
        predictor: A model that was fitted to it.
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns.
        check_cancelled: Called between windows; raises to stop.
        memory: Bytes for windows of a predictor that brings its own values.

    Returns:
        Posteriors ``(n, K)``, float64, and which pixels hold data ``(n,)``; zeros where they do not.
    """
    check = check_cancelled or (lambda: None)
    parts, known = {}, np.zeros(len(rows), bool)
    if isinstance(predictor, Streaming):
        wanted = {}
        for window in predictor.plan(cube.grid.window, memory):
            inside = (rows >= window.row) & (rows < window.row_stop) & (cols >= window.col) & (cols < window.col_stop)
            if inside.any():
                wanted[window] = np.flatnonzero(inside)
        for window, values, valid in predictor.stream(list(wanted)):
            check()
            members = wanted[window]
            down, across = rows[members] - window.row, cols[members] - window.col
            known[members] = valid[down, across]
            parts[window] = members, predictor.posteriors(np.ascontiguousarray(values[:, down, across]))
    else:
        bands = list(predictor.bands)
        for window, members in label_windows(cube, rows, cols):
            check()
            raw = cube.read_raw(window, bands)
            down, across = rows[members] - window.row, cols[members] - window.col
            known[members] = cube.valid_raw(raw, bands)[down, across]
            values = raw[:, down, across]
            parts[window] = members, predictor.posteriors(np.where(known[members], values, np.zeros((), values.dtype)))
    classes = next((len(found) for _, found in parts.values()), 0)
    out = np.zeros((len(rows), classes))
    for members, found in parts.values():
        out[members] = found.T
    out[~known] = 0.0
    return out, known
