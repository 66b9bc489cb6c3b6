"""Connected pieces of a map: which pixels of one class hang together, and which pieces touch.

Runs (stretches of one class along a row) are the units, so that NumPy works on arrays of runs and of pairs of runs rather than on pixels.
A map is taken strip by strip from the top; what is remembered are the pieces, never the pixels. Pieces are then joined over the strips'
edges, so the result does not depend on how the map was cut. (Run-based labelling with a union of equivalences: Rosenfeld & Pfaltz 1966,
Journal of the ACM 13:471; He, Chao & Suzuki 2008, IEEE Transactions on Image Processing 17:749.)
"""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.classes import UNCLASSIFIED
from ...core.errors import ParameterError


def check_connected(connected: int) -> None:
    """Refuse neighbourhoods that pixels do not have.

    Raises:
        ParameterError: Neither 4 nor 8.
    """
    if connected not in (4, 8):
        raise ParameterError(f'Pixels have no {connected} neighbours.', 'Give 4 or 8.')


class Runs(NamedTuple):
    """The runs of a strip.

    Args:
        of_pixel: Number of each pixel's run, shape ``(rows, cols)``, int32.
        values: Class value of each run.
        lengths: Its pixels.
        first: Place of its first pixel, row · columns + column.
    """

    of_pixel: Array
    values: Array
    lengths: Array
    first: Array


class Touching(NamedTuple):
    """Pairs of runs (or pieces) that touch, and along how many pixels' sides or corners."""

    a: Array
    b: Array
    length: Array


def find_runs(values: Array) -> Runs:
    """Cut a strip into runs; pixels without a class are runs too.

    Args:
        values: Class values, shape ``(rows, cols)``.
    """
    begins = np.ones(values.shape, bool)
    np.not_equal(values[:, 1:], values[:, :-1], out=begins[:, 1:])
    of_pixel = np.cumsum(begins.ravel(), dtype=np.int32).reshape(values.shape)
    of_pixel -= 1
    first = np.flatnonzero(begins)
    lengths = np.diff(first, append=values.size)
    return Runs(of_pixel, values.ravel()[first], lengths, first)


def touching_rows(above: Array, below: Array, connected: int) -> Touching:
    """Pairs of numbers that touch from one row to the next, each pair once for every stretch of columns.

    Args:
        above: Numbers of the pixels of some rows, shape ``(rows, cols)``.
        below: Those of the rows under them, likewise.
        connected: 4 or 8.
    """
    shifts = [(above, below)]
    if connected == 8:
        shifts += [(above[:, :-1], below[:, 1:]), (above[:, 1:], below[:, :-1])]
    parts = [_stretches(upper, lower) for upper, lower in shifts if upper.size]
    if not parts:
        nothing = np.zeros(0, np.int64)
        return Touching(nothing, nothing, nothing)
    return Touching(*(np.concatenate(column) for column in zip(*parts)))


def find_touching(runs: Runs, connected: int) -> Touching:
    """All pairs of runs of a strip that touch, along rows and from row to row.

    Args:
        runs: The strip.
        connected: 4 or 8.
    """
    down = touching_rows(runs.of_pixel[:-1], runs.of_pixel[1:], connected)
    cols = max(1, runs.of_pixel.shape[1])
    right = np.flatnonzero(runs.first % cols)  # not the first of its row, so the one before is its neighbour
    a = np.concatenate([right - 1, down.a])
    b = np.concatenate([right, down.b])
    return Touching(a, b, np.concatenate([np.ones(len(right), np.int64), down.length]))


def join(count: int, a: Array, b: Array) -> Array:
    """Group things of which pairs belong together.

    Every round hangs the larger root of each pair under the smaller one and shortens all ways to the roots (after Shiloach & Vishkin 1982,
    Journal of Algorithms 3:57); a few rounds are enough for what occurs in maps.

    Args:
        count: How many things there are.
        a: One of each pair, shape ``(n,)``.
        b: The other.

    Returns:
        The smallest member of each thing's group, shape ``(count,)``.
    """
    root = np.arange(count)
    while len(a):
        a, b = root[a], root[b]
        apart = a != b
        a, b = a[apart], b[apart]
        root[np.maximum(a, b)] = np.minimum(a, b)  # any one of several is as good: all are smaller, so there are no circles
        while True:
            shorter = root[root]
            if np.array_equal(shorter, root):
                break
            root = shorter
    return root


def sum_pairs(a: Array, b: Array, length: Array, count: int) -> Touching:
    """Each pair once, the smaller number first, with its whole length; what touches itself is left out."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    apart = low != high
    key = low[apart].astype(np.int64) * count + high[apart]
    order = np.argsort(key, kind='stable')
    key, length = key[order], length[apart][order]
    if not len(key):
        return Touching(key, key, length)
    begins = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
    unique = key[begins]
    return Touching(unique // count, unique % count, np.add.reduceat(length, begins))


def component_at(values: Array, row: int, col: int, connected: int = 4) -> BoolArray:
    """The pixels that hang together with one and have its class.

    Args:
        values: Class values, shape ``(rows, cols)``.
        row: The pixel's row.
        col: Its column.
        connected: 4 or 8.

    Returns:
        Shape ``(rows, cols)``; pixels without a class hang together too.
    """
    check_connected(connected)
    runs = find_runs(values)
    pairs = find_touching(runs, connected)
    alike = runs.values[pairs.a] == runs.values[pairs.b]
    group = join(len(runs.values), pairs.a[alike], pairs.b[alike])
    found: BoolArray = (group == group[runs.of_pixel[row, col]])[runs.of_pixel]
    return found


class Pieces:
    """The pieces of a map, gathered strip by strip from the top.

    Args:
        connected: 4 or 8.
        cols: Columns of the map.
    """

    def __init__(self, connected: int, cols: int) -> None:
        check_connected(connected)
        self._connected = connected
        self._cols = cols
        self._count = 0
        self._rows = 0
        self._last: Optional[Array] = None
        self._values: List[Array] = []
        self._sizes: List[Array] = []
        self._first: List[Array] = []
        self._pairs: List[Touching] = []

    def add(self, values: Array) -> Array:
        """Take the next strip.

        Args:
            values: Class values, shape ``(rows, cols)``.

        Returns:
            Number of each pixel's part, counted on from the strips before, same shape.
        """
        number, kept, sizes, first, pairs = _pieces_of_strip(values, self._connected)
        numbers = number + self._count
        self._values.append(kept)
        self._sizes.append(sizes)
        self._first.append(first + self._rows * self._cols)
        self._pairs.append(Touching(pairs.a + self._count, pairs.b + self._count, pairs.length))
        if self._last is not None:
            self._pairs.append(touching_rows(self._last, numbers[:1], self._connected))
        self._last = numbers[-1:].copy()
        self._count += len(kept)
        self._rows += len(values)
        return numbers

    def graph(self) -> Graph:
        """The pieces of all strips, joined over their edges."""
        values, sizes, first = (_all_of(parts) for parts in (self._values, self._sizes, self._first))
        a, b, length = (_all_of([pairs[i] for pairs in self._pairs]) for i in range(3))
        alike = values[a] == values[b]
        root = join(self._count, a[alike], b[alike])
        whole = np.bincount(root, sizes, self._count).astype(np.int64)
        classified = (values[a] != UNCLASSIFIED) & (values[b] != UNCLASSIFIED) & ~alike
        touching = sum_pairs(root[a[classified]], root[b[classified]], length[classified], self._count)
        return Graph(values, root, whole, first, touching)


class Graph(NamedTuple):
    """The pieces of a map and which of them touch.

    Args:
        values: Class value of each numbered part, shape ``(n,)``; parts are what the strips were cut into.
        root: The part that stands for the piece that each part belongs to.
        sizes: Pixels of the piece, at its root; 0 elsewhere.
        first: Place of each part's first pixel in the map, row · columns + column.
        touching: Pairs of pieces of different classes that touch, by their roots; nothing touches pixels without a class.
    """

    values: Array
    root: Array
    sizes: Array
    first: Array
    touching: Touching


def strip_numbers(values: Array, connected: int) -> Array:
    """Numbers of the parts of one strip, from 0 as :meth:`Pieces.add` gave them, shape ``values.shape``."""
    return _pieces_of_strip(values, connected)[0]


def _pieces_of_strip(values: Array, connected: int) -> Tuple[Array, Array, Array, Array, Touching]:
    """Numbers of the pixels' pieces; classes, sizes and first pixels of the pieces; which of them touch."""
    runs = find_runs(values)
    pairs = find_touching(runs, connected)
    alike = runs.values[pairs.a] == runs.values[pairs.b]
    root = join(len(runs.values), pairs.a[alike], pairs.b[alike])
    is_root = root == np.arange(len(root))
    compact = np.cumsum(is_root) - 1
    number = compact[root]
    sizes = np.bincount(number, runs.lengths, int(is_root.sum())).astype(np.int64)
    a, b, length = (part[~alike] for part in pairs)
    touching = sum_pairs(number[a], number[b], length, len(sizes))
    return number[runs.of_pixel], runs.values[is_root], sizes, runs.first[is_root], touching


def _all_of(parts: List[Array]) -> Array:
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)


def _stretches(above: Array, below: Array) -> Tuple[Array, Array, Array]:
    """Pairs along two rows of numbers, once for every stretch of columns over which neither changes."""
    begins = np.ones(above.shape, bool)
    np.not_equal(above[:, 1:], above[:, :-1], out=begins[:, 1:])
    begins[:, 1:] |= below[:, 1:] != below[:, :-1]
    at = np.flatnonzero(begins)
    length = np.diff(at, append=above.size)
    return above.ravel()[at], below.ravel()[at], length
