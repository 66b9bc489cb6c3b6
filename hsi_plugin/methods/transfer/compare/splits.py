"""Which labelled pixels are learned from and which are tested: whole blocks apart, the same for all strategies.

The labelled blocks are cut into halves at random. Labels near the other half are left out, so that between a pixel that is learned from and
one that is tested lies at least a strip of a few pixels. What a network sees around a pixel may reach further; the distance is measured and
told. (The cross-domain paper draws whole images, which one scene has not; random pixels would flatter: see `core.blocks`.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.blocks import DEFAULT_BLOCK_SIZE, block_ids
from ....core.errors import LabelError
from ....labels.label_set import LabelSet
from ..separation import least_distance
from .figures import BLOCKS, Amount

SIZES = (DEFAULT_BLOCK_SIZE, 12, 8, 6, 4, 3, 2)
BUFFER = 4  # pixels; no more than a quarter of a block
_BLOCKS = 6  # that every class shall lie in
_TRIES = 200
_ENOUGH = 20  # pixels of a class that training wants, or a third of the class where it is small


@dataclass(frozen=True, eq=False)
class Division:
    """One division of labelled pixels; indices count the labels.

    Args:
        pool: Pixels that labels may be drawn from, ascending.
        test: Pixels that are tested, ascending; none of a class that the pool has not.
        blocks: Block number of each label, shape ``(n,)``.
        block_size: Side of a block in pixels.
        buffer: No pixel of the pool lies within so many pixels, along rows or columns, of a tested one.
        seed: What it was drawn with.
        untested: Values of classes that are in one of both alone, or in none.
    """

    pool: Array
    test: Array
    blocks: Array
    block_size: int
    buffer: int
    seed: int
    untested: Tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class Draw:
    """Labels to learn from.

    Args:
        train: Indices of labels, ascending.
        short: Values of classes of which there are fewer pixels than were asked for, none included.
        whole_blocks: Whether all labels of whole blocks were drawn.
        more: Whether more blocks were taken than asked for, because these held one class alone.
    """

    train: Array
    short: Tuple[int, ...] = ()
    whole_blocks: bool = False
    more: bool = False


def suitable_block(labels: LabelSet) -> int:
    """Side of the largest blocks of which every class lies in at least six; else those of which the poorest class lies in most."""
    def poorest(size: int) -> int:
        blocks = block_ids(labels.rows, labels.cols, size)
        pairs = np.unique(np.stack([labels.values, blocks]), axis=1)
        return int(np.bincount(pairs[0])[np.unique(labels.values)].min())

    found = [(size, poorest(size)) for size in SIZES]
    return next((size for size, count in found if count >= _BLOCKS), max(found, key=lambda item: item[1])[0])


def divide(labels: LabelSet, seed: int, block_size: Optional[int] = None, buffer: Optional[int] = None) -> Division:
    """Cut labelled pixels into a half to learn from and a half to test.

    Up to two hundred halves are drawn; the first is taken in which every class has enough pixels on both sides, else the one in which the
    most classes have.

    Args:
        labels: The labelled pixels.
        seed: Decides the draw.
        block_size: Side of a block in pixels; None for :func:`suitable_block`.
        buffer: Pixels between both halves; None for four, or a quarter of a block where that is less.

    Raises:
        LabelError: Fewer than two classes can be both learned and tested.
    """
    size = block_size or suitable_block(labels)
    width = min(BUFFER, size // 4) if buffer is None else buffer
    blocks = block_ids(labels.rows, labels.cols, size)
    numbers, own = np.unique(blocks, return_inverse=True)
    near = np.unique([
        _places(block_ids(labels.rows + down, labels.cols + right, size), numbers)
        for down in _steps(width, size) for right in _steps(width, size)
    ], axis=0)  # fmt: skip
    counts, rng = labels.counts(), np.random.default_rng(seed)
    enough = np.minimum(_ENOUGH, -(-counts // 3))
    best: Optional[Tuple[int, Array, Array]] = None
    for _ in range(_TRIES):
        tested = np.zeros(len(numbers) + 1, bool)  # the last place stands for blocks without a label
        tested[rng.permutation(len(numbers))[: len(numbers) // 2]] = True
        test, pool = tested[own], ~tested[near].any(0)
        there = np.bincount(labels.values[test], minlength=len(counts) + 1)[1:] > 0
        usable = int(((np.bincount(labels.values[pool], minlength=len(counts) + 1)[1:] >= enough) & there)[counts > 0].sum())
        if best is None or usable > best[0]:
            best = usable, np.flatnonzero(pool), np.flatnonzero(test)
        if usable == np.count_nonzero(counts):
            break
    pool, test = best[1:] if best is not None else (numbers[:0], numbers[:0])
    both = np.intersect1d(labels.values[pool], labels.values[test])
    if len(both) < 2:
        raise LabelError(
            f'The labels lie in too few blocks of {size} × {size} pixels to learn from some and to test others.',
            'Label more places of every class, far from each other.',
        )
    test = test[np.isin(labels.values[test], both)]
    untested = tuple(int(v) for v in np.setdiff1d(np.unique(labels.values), both))
    return Division(pool, test, blocks, size, width, seed, untested)


def draw_labels(labels: LabelSet, division: Division, amount: Amount) -> Draw:
    """The labels that all strategies learn from in one repetition, whose seed is the division's."""
    if amount.by == BLOCKS:
        return draw_blocks(labels, division, amount.size, division.seed)
    return draw_pixels(labels, division, int(amount.size), division.seed)


def draw_pixels(labels: LabelSet, division: Division, count: int, seed: int) -> Draw:
    """So many pixels of each class; with one seed, fewer pixels are always a part of more."""
    rng = np.random.default_rng([seed, 1])
    taken: List[Array] = []
    short: List[int] = []
    for value in range(1, len(labels.scheme) + 1):
        at = division.pool[labels.values[division.pool] == value]
        taken.append(rng.permutation(at)[:count])
        if len(at) < count:
            short.append(value)
    return Draw(np.sort(np.concatenate(taken)), tuple(short))


def draw_blocks(labels: LabelSet, division: Division, percent: float, seed: int) -> Draw:
    """All pixels of a share of the blocks, one block at least; with one seed, a smaller share is always a part of a larger one."""
    own = division.blocks[division.pool]
    order = np.random.default_rng([seed, 2]).permutation(np.unique(own))
    wanted = number = min(len(order), max(1, round(percent / 100.0 * len(order))))
    while True:
        train = division.pool[np.isin(own, order[:number])]
        found = np.unique(labels.values[train])
        if len(found) > 1 or number == len(order):
            break
        number += 1  # nothing can be learned from one class
    short = np.setdiff1d(np.unique(labels.values), found)
    return Draw(train, tuple(int(v) for v in short), True, number > wanted)


def distance_of(labels: LabelSet, division: Division) -> int:
    """The least distance in pixels, the larger of rows and columns, between what may be learned from and what is tested."""
    pool, test = division.pool, division.test
    return least_distance(labels.rows[pool], labels.cols[pool], labels.rows[test], labels.cols[test])


def shares_surroundings(distance: int, receptive_field: int) -> bool:
    """Whether pixels on both sides, each seen with so many pixels around it, can have seen some of the same pixels."""
    return receptive_field > max(1, distance)


def _steps(width: int, size: int) -> Tuple[int, ...]:
    """Offsets that reach every block within so many pixels; wider than a block, those between count too."""
    return tuple(sorted({0, *(s * d for d in (*range(size, width, size), width) for s in (-1, 1))}))


def _places(wanted: Array, numbers: Array) -> Array:
    """Where wanted numbers stand among sorted ones; behind the last one where they are not there."""
    at = np.minimum(np.searchsorted(numbers, wanted), len(numbers) - 1)
    return np.where(numbers[at] == wanted, at, len(numbers))
