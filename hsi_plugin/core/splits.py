"""Which labelled pixels judge and which are learned from: whole blocks apart from the rest, and single pixels, which flatter.

A window around a pixel that is learned from and one around a pixel that judges share a pixel where their middles are at most twice the
windows' reach apart. A buffer of that width keeps them apart, whatever the labels: pixels that lie nearer to one that judges are not
learned from in that round. (Roberts et al. 2017, Ecography 40:913, for blocks; "disjoint pixels" are not disjoint windows.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

import numpy as np

from .arrays import Array, BoolArray
from .blocks import block_folds, block_ids
from .trained_on import TrainedOn


@dataclass(frozen=True, eq=False)
class Split:
    """One round.

    Args:
        judge: Pixels that are held out and judge, shape ``(n,)``.
        learn: Pixels that are learned from, the same shape; some are neither.
    """

    judge: BoolArray
    learn: BoolArray


def block_splits(labels: Array, rows: Array, cols: Array, size: int, folds: int, buffer: int, seed: int = 0) -> List[Split]:
    """Hold out whole blocks, each once.

    Pixels of classes that lie in a single block never judge, since nothing of their class could be learned meanwhile; in every other way
    they are like the rest.

    Args:
        labels: Class values 1…K, shape ``(n,)``.
        rows: Pixel rows.
        cols: Pixel columns.
        size: Side of a block in pixels.
        folds: At most so many rounds.
        buffer: Pixels at most so many rows and columns from one that judges are not learned from.
        seed: Decides ties between blocks.

    Returns:
        The rounds; none where fewer than two classes lie in two blocks or more.
    """
    blocks = block_ids(rows, cols, size)
    spread = [k for k in np.unique(labels) if len(np.unique(blocks[labels == k])) > 1]
    if len(spread) < 2:
        return []
    movable = np.flatnonzero(np.isin(labels, spread))
    found = []
    for part in block_folds(labels[movable], blocks[movable], folds, seed):
        judge = np.zeros(len(labels), bool)
        judge[movable[part]] = True
        found.append(Split(judge, ~touching(rows, cols, judge, buffer)))
    return found


def pixel_splits(labels: Array, folds: int, seed: int = 0) -> List[Split]:
    """Hold out single pixels wherever they lie, each class dealt out over the rounds: what most publications do, and what flatters.

    Args:
        labels: Class values 1…K, shape ``(n,)``.
        folds: At most so many rounds.
        seed: Decides which pixels go together.
    """
    random = np.random.default_rng(seed)
    fold = np.full(len(labels), -1)
    for k in np.unique(labels):
        at = np.flatnonzero(labels == k)
        if len(at) > 1:
            fold[random.permutation(at)] = (np.arange(len(at)) + random.integers(folds)) % folds
    return [Split(fold == f, fold != f) for f in range(folds) if (fold == f).any()]


def touching(rows: Array, cols: Array, judge: BoolArray, distance: int) -> BoolArray:
    """Which pixels lie at most so many rows and columns from one that judges; these themselves among them.

    Args:
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns.
        judge: Which pixels judge, ``(n,)``.
        distance: In pixels.
    """
    out: BoolArray = np.asarray(judge).copy()
    if distance > 0 and out.any():
        out |= TrainedOn.of(rows[out], cols[out], int(np.max(cols)) + 1, '').touched(rows, cols, distance)
    return out


def overlapping(split: Split, rows: Array, cols: Array, reach: int) -> int:
    """How many pixels that judge share a pixel of their windows with one that is learned from.

    Args:
        split: The round.
        rows: Rows of all pixels.
        cols: Their columns.
        reach: How far a window reaches beyond its pixel.
    """
    if not split.learn.any() or not split.judge.any():
        return 0
    learned = TrainedOn.of(rows[split.learn], cols[split.learn], int(np.max(cols)) + 1, '', reach)
    return int(learned.touched(rows[split.judge], cols[split.judge]).sum())
