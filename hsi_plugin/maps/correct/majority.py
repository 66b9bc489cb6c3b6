"""The majority filter: a pixel takes the class that is the most frequent one in the square around it.

The most common smoothing of classified maps (Lillesand, Kiefer & Chipman 2015, *Remote Sensing and Image Interpretation*, 7th edition,
"postclassification smoothing"). Three rules that implementations differ in are fixed here: pixels without a class neither vote nor get a
class; windows are cut at the border of the map; and where two classes are equally frequent, the pixel keeps its own.
"""

from __future__ import annotations

from typing import Any, Callable, List

import numpy as np

from ...core.arrays import Array
from ...core.classes import UNCLASSIFIED
from ...core.errors import ParameterError
from ...core.window import Window, relative, with_halo
from .source import Reader

_MOST_ADDED = 15  # sides up to this one are added shift by shift; beyond, running sums are faster


def check_side(side: int) -> None:
    """Refuse a window without a middle.

    Raises:
        ParameterError: The side is even or less than 3.
    """
    if side < 3 or not side % 2:
        raise ParameterError(f'A window of {side} pixels has no middle.', 'Give an odd side from 3.')


def majority(values: Array, side: int) -> Array:
    """Filter a map in memory.

    Args:
        values: Class values, 0 where there is none, shape ``(rows, cols)``, uint8 or uint16.
        side: Side of the square in pixels, odd.

    Returns:
        The filtered values, same shape and type.

    Raises:
        ParameterError: The side is even or less than 3.
    """
    check_side(side)
    best = np.zeros(values.shape, _counter(side))
    winner = values.copy()
    tied = np.zeros(values.shape, bool)
    for value in present(values):
        count = _box_sums(values == value, side)
        more, as_many = count > best, count == best
        np.copyto(winner, values.dtype.type(value), where=more)
        np.copyto(best, count, where=more)
        tied &= ~more
        tied |= as_many & (count > 0)
    keeps = tied | (values == UNCLASSIFIED)
    np.copyto(winner, values, where=keeps)
    return winner


def majority_windows(read: Reader, windows: List[Window], within: Window, side: int, write: Callable[[Window, Array], Any]) -> None:
    """Filter a map window by window; the result does not depend on how it is cut.

    Args:
        read: Gives the class values of a window.
        windows: What to filter.
        within: The whole map; pixels of it around a window vote too.
        side: See :func:`majority`.
        write: Takes each window with its filtered values; must not change what `read` gives.
    """
    check_side(side)
    for window in windows:
        seen = with_halo(window, side // 2, within)
        write(window, majority(read(seen), side)[relative(window, seen).slices])


def present(values: Array) -> List[int]:
    """The classes that occur in some values, ascending, without 0."""
    counts = np.bincount(values.ravel(), minlength=1)
    counts[UNCLASSIFIED] = 0
    return [int(v) for v in np.flatnonzero(counts)]


def _counter(side: int) -> Any:
    """The smallest type that counts the pixels of a square."""
    return np.uint8 if side * side <= 255 else np.uint16 if side * side <= 65535 else np.uint32


def _box_sums(mask: Array, side: int) -> Array:
    """How many pixels of a mask lie in the square around each pixel, separately along rows and columns."""
    kind = _counter(side)
    return _sums_along(_sums_along(mask.astype(kind), side, 0), side, 1)


def _sums_along(values: Array, side: int, axis: int) -> Array:
    """Sums of `side` neighbours along an axis; what lies outside counts 0."""
    half, length = side // 2, values.shape[axis]
    turned = values if axis == 0 else values.T
    if side > _MOST_ADDED:
        running = np.zeros((length + 1, turned.shape[1]), np.int64)
        np.cumsum(turned, axis=0, out=running[1:])
        at = np.arange(length)
        sums = (running[np.minimum(at + half + 1, length)] - running[np.maximum(at - half, 0)]).astype(values.dtype)
        return sums if axis == 0 else np.ascontiguousarray(sums.T)
    out = values.copy()
    added = out if axis == 0 else out.T
    for step in range(1, min(half, length - 1) + 1):
        added[:-step] += turned[step:]
        added[step:] += turned[:-step]
    return out
