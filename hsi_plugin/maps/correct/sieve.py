"""The smallest mapping unit: pieces of fewer pixels go to the neighbour that is the largest.

What remote sensing calls a minimum mapping unit (Saura 2002, International Journal of Remote Sensing 23:4853) and GDAL a sieve. Unlike
there, every small piece goes, also one that only other small ones surround, as long as anything with a class touches it; and pixels without
a class are never filled, nor do they join anything.
"""

from __future__ import annotations

from typing import Callable, List, NamedTuple, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.classes import UNCLASSIFIED
from ...core.errors import ParameterError
from ...core.window import Window
from .components import Graph, Pieces, Touching, join, strip_numbers, sum_pairs
from .source import Reader

_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2⁶⁴ divided by the golden ratio: spreads neighbouring numbers (Knuth, TAOCP vol. 3, §6.4)


class Sieved(NamedTuple):
    """What becomes of the parts of a map.

    Args:
        values: New class value of each part, in the order of the strips.
        merged: Pieces that went.
        left: Pieces that are smaller and stay, because nothing with a class touches them or they were fixed.
    """

    values: Array
    merged: int
    left: int


def check_minimum(minimum: int) -> None:
    """Refuse a smallest size at which nothing can go.

    Raises:
        ParameterError: It is less than 2.
    """
    if minimum < 2:
        raise ParameterError(f'No piece has fewer than {minimum} pixel.', 'Give a smallest number of pixels from 2.')


def sieve(values: Array, minimum: int, connected: int = 4, changeable: Optional[BoolArray] = None) -> Array:
    """Sieve a map in memory.

    Args:
        values: Class values, 0 where there is none, shape ``(rows, cols)``.
        minimum: Pieces of fewer pixels go.
        connected: 4 or 8: whether pixels that touch at a corner are one piece.
        changeable: Where pixels may change; a piece that reaches beyond stays as it is. None: everywhere.

    Returns:
        The sieved values, same shape and type.

    Raises:
        ParameterError: `minimum` is less than 2, or there is no such neighbourhood.
    """
    check_minimum(minimum)
    pieces = Pieces(connected, values.shape[1])
    numbers = pieces.add(values)
    graph = pieces.graph()
    fixed = None
    if changeable is not None:
        fixed = np.zeros(len(graph.values), bool)
        fixed[graph.root[numbers[~changeable]]] = True
    found = merge_small(graph, minimum, fixed)
    out: Array = found.values[numbers].astype(values.dtype)
    return out


def sieve_windows(
    read: Reader, strips: List[Window], cols: int, minimum: int, connected: int, write: Callable[[Window, Array], None],
    between: Callable[[float], None] = lambda _share: None,
) -> Sieved:
    """Sieve a map strip by strip: once to gather the pieces, once to write. Exactly what :func:`sieve` gives of the whole.

    Args:
        read: Gives the class values of a window.
        strips: Windows of whole rows from the top, without gaps.
        cols: Columns of the map.
        minimum: See :func:`sieve`.
        connected: See :func:`sieve`.
        write: Takes each strip with its sieved values; may change what `read` gives.
        between: Called before every strip with the share that is done, 0…1; may raise to stop.
    """
    check_minimum(minimum)
    pieces = Pieces(connected, cols)
    for i, window in enumerate(strips):
        between(0.5 * i / len(strips))
        pieces.add(read(window))
    found = merge_small(pieces.graph(), minimum)
    at = 0
    for i, window in enumerate(strips):
        between(0.5 + 0.5 * i / len(strips))
        values = read(window)
        numbers = strip_numbers(values, connected)
        count = int(numbers.max()) + 1 if numbers.size else 0
        write(window, found.values[at : at + count][numbers].astype(values.dtype))
        at += count
    return found


def merge_small(graph: Graph, minimum: int, fixed: Optional[BoolArray] = None) -> Sieved:
    """Let small pieces go to their largest neighbours, the smallest first, until none is left that has a neighbour.

    A round merges all small pieces that are the smallest among the small ones that they touch; of those no two touch, so that each of them
    sees the same neighbours whatever order they are taken in. Pieces of the same size are ordered by a hash of their first pixel, so that
    few rounds are needed on a chessboard too (Luby 1986, SIAM Journal on Computing 15:1036). Among largest neighbours of the same size, the
    one with the longest common border is taken, then the one of the smaller class value.

    Args:
        graph: The pieces.
        minimum: Pieces of fewer pixels go.
        fixed: Pieces, at their roots, that stay what they are although they are small; others may still join them.
    """
    parts = len(graph.values)
    last = graph.values.astype(np.int64)  # of each piece, at its root
    whole = graph.sizes.copy()
    parent = np.arange(parts)
    # The pieces that may still change, by their own numbers; they become fewer with every round, and so does the work.
    pieces = _mentioned(graph.touching, parts)
    local = np.zeros(parts, np.int64)
    local[pieces] = np.arange(len(pieces))
    values, sizes = last[pieces], whole[pieces]
    rank = _tie_order(graph.first[pieces])
    held = np.zeros(len(pieces), bool) if fixed is None else fixed[pieces]
    touching = Touching(local[graph.touching.a], local[graph.touching.b], graph.touching.length)
    merged = 0
    while len(touching.a):
        goes = _local_minima((sizes < minimum) & ~held, sizes, rank, touching)
        if not goes.any():
            break
        count = len(pieces)
        source, target = _largest_neighbours(goes, sizes, values, touching)
        values[source] = values[target]
        merged += len(source)
        alike = values[touching.a] == values[touching.b]
        joined = join(count, touching.a[alike], touching.b[alike])
        sizes = np.bincount(joined, sizes, count).astype(np.int64)
        held[joined[held]] = True
        parent[pieces] = pieces[joined]
        last[pieces], whole[pieces] = values, sizes
        touching = sum_pairs(joined[touching.a[~alike]], joined[touching.b[~alike]], touching.length[~alike], count)
        touching = _still_needed(touching, sizes < minimum)
        kept = _mentioned(touching, count)
        place = np.zeros(count, np.int64)
        place[kept] = np.arange(len(kept))
        touching = Touching(place[touching.a], place[touching.b], touching.length)
        pieces, values, sizes, rank = (part[kept] for part in (pieces, values, sizes, rank))
        held = held[kept]
    root = _ends(parent)[graph.root]
    is_piece = (root == np.arange(parts)) & (last != UNCLASSIFIED)
    return Sieved(last[root], merged, int((is_piece & (whole < minimum)).sum()))


def _mentioned(touching: Touching, count: int) -> Array:
    """The pieces that touch another, ascending."""
    there = np.zeros(count, bool)
    there[touching.a] = True
    there[touching.b] = True
    return np.flatnonzero(there)


def _ends(parent: Array) -> Array:
    """Where the ways from parent to parent end."""
    while True:
        shorter = parent[parent]
        if np.array_equal(shorter, parent):
            return parent
        parent = shorter


def _tie_order(first: Array) -> Array:
    """A number for each piece that looks random, depends on its place alone, and differs from all others."""
    mixed = (first.astype(np.uint64) + np.uint64(1)) * _MIX
    return np.argsort(np.argsort(mixed, kind='stable'), kind='stable')


def _local_minima(small: BoolArray, sizes: Array, rank: Array, touching: Touching) -> BoolArray:
    """Small pieces with a neighbour that come before all small ones that they touch."""
    a, b = touching.a, touching.b
    goes = np.zeros(len(small), bool)
    goes[a] = small[a]
    goes[b] |= small[b]
    both = small[a] & small[b]
    a, b = a[both], b[both]
    later = (sizes[a] > sizes[b]) | ((sizes[a] == sizes[b]) & (rank[a] > rank[b]))
    goes[np.where(later, a, b)] = False
    return goes


def _largest_neighbours(goes: BoolArray, sizes: Array, values: Array, touching: Touching) -> Tuple[Array, Array]:
    """Each piece that goes, and where it goes to."""
    a = np.concatenate([touching.a, touching.b])
    b = np.concatenate([touching.b, touching.a])
    length = np.concatenate([touching.length, touching.length])
    wanted = goes[a]
    a, b, length = a[wanted], b[wanted], length[wanted]
    order = np.lexsort((-values[b], length, sizes[b], a))
    a, b = a[order], b[order]
    last = np.concatenate([a[1:] != a[:-1], [True]])
    return a[last], b[last]


def _still_needed(touching: Touching, small: BoolArray) -> Touching:
    """Pairs of which one at least is small: two large pieces never look at each other again."""
    needed = small[touching.a] | small[touching.b]
    return Touching(*(part[needed] for part in touching))
