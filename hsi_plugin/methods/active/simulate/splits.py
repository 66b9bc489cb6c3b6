"""Where may be asked and where is tested: whole blocks apart, with a buffer at least as wide as what a classifier sees around a pixel.

Pool *and* test are drawn by block, anew for every seed. That no window around a pixel that may be labelled shares a pixel with a window
around a tested one is not assumed but checked, pixel by pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.errors import LabelError
from ....labels.label_set import LabelSet
from ...transfer.compare.splits import divide


@dataclass(frozen=True, eq=False)
class Split:
    """One division.

    Args:
        pool: Indices of labels that may be asked about, ascending.
        test: Indices of labels that are tested, ascending; none of a class that the pool has not.
        reachable: Pixels that may get a label, by asking or by propagation, shape ``(rows, cols)``.
        block_size: Side of a block in pixels.
        buffer: No reachable pixel lies within so many pixels, along rows or columns, of a tested one.
        seed: What it was drawn with.
        untested: Values of classes that are in one of both alone.
    """

    pool: Array
    test: Array
    reachable: BoolArray
    block_size: int
    buffer: int
    seed: int
    untested: Tuple[int, ...]


def split(
    labels: LabelSet, shape: Tuple[int, int], seed: int, window: int = 1, block_size: Optional[int] = None, buffer: Optional[int] = None
) -> Split:
    """Cut labelled pixels into a pool and a test.

    Args:
        labels: The labelled pixels.
        shape: Rows and columns of the image.
        seed: Decides the draw.
        window: Side in pixels of what a classifier sees around a pixel.
        block_size: Side of a block in pixels; None for the largest that suits all classes.
        buffer: Pixels between both; None for four or a quarter of a block, but at least ``window − 1``.

    Raises:
        LabelError: Fewer than two classes can be both asked about and tested, or the buffer is too narrow for the window.
    """
    division = divide(labels, seed, block_size, buffer)
    if buffer is None and division.buffer < window - 1:
        division = divide(labels, seed, block_size, window - 1)
    test = np.zeros(shape, bool)
    test[labels.rows[division.test], labels.cols[division.test]] = True
    reachable = ~widened(test, division.buffer)
    found = Split(division.pool, division.test, reachable, division.block_size, division.buffer, division.seed, division.untested)
    shared = shared_pixels(reachable, test, window)
    if shared:
        raise LabelError(
            f'Windows of {window} pixels around what is learned from and what is tested share {shared:,} pixels.',
            f'Give a buffer of at least {window - 1} pixels.',
        )
    return found


def shared_pixels(learned: BoolArray, tested: BoolArray, window: int) -> int:
    """How many pixels lie both in a window around a pixel that may be learned from and in one around a tested pixel.

    Args:
        learned: Shape ``(rows, cols)``.
        tested: The same shape.
        window: Side of the windows; even ones reach one pixel farther up and left.
    """
    before, after = window // 2, (window - 1) // 2
    return int(np.count_nonzero(_windowed(learned, before, after) & _windowed(tested, before, after)))


def widened(mask: BoolArray, by: int) -> BoolArray:
    """The mask and every pixel within so many pixels of it along rows and columns."""
    return _windowed(mask, by, by)


def _windowed(mask: BoolArray, before: int, after: int) -> BoolArray:
    """Where a window that reaches so far from each pixel of the mask lies."""
    out = mask
    for axis in (0, 1):
        count = np.cumsum(np.moveaxis(out, axis, 0), axis=0, dtype=np.int64)
        count = np.concatenate([np.zeros_like(count[:1]), count])
        at = np.arange(mask.shape[axis])
        low, high = np.maximum(at - after, 0), np.minimum(at + before + 1, mask.shape[axis])
        out = np.moveaxis(count[high] - count[low] > 0, 0, axis)
    return out
