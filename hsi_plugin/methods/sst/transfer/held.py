"""Transfer and its control on the same held-out labels, block by block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.blocks import block_folds, block_ids
from ....core.splits import touching
from ...cnn1d.blend import fit_blend
from ...holdout import HeldOut
from .guard import Verdict, judge_transfer, own_scores

FEW = 10  # labels, up to which as good as every block is held out by itself
FEW_FOLDS, FOLDS = 6, 3  # each trains two networks

Scores = Callable[[Array], Array]
"""From numbers of pixels ``(m,)`` to scores ``(m, K)``."""
Way = Callable[[Array], Scores]
"""Learns from the pixels of these numbers."""


@dataclass(frozen=True, eq=False)
class Tried:
    """What both say of the pixels that were held out.

    Args:
        verdict: The guard's.
        transfer: Scores by transfer of the pixels whose class it knew, which judge it.
    """

    verdict: Verdict
    transfer: HeldOut


def folds_for(labels: int) -> int:
    """At most so many folds for so many labels: the fewer there are, the less a fold may take away."""
    return FEW_FOLDS if labels <= FEW else FOLDS


def parts(values: Array, rows: Array, cols: Array, size: int, seed: int) -> List[BoolArray]:
    """Which pixels each fold holds out: whole blocks; no fold where all labels lie in one."""
    blocks = block_ids(rows, cols, size)
    if len(np.unique(blocks)) < 2:
        return []
    return block_folds(values, blocks, folds_for(len(values)), seed)


def try_both(
    transfer: Way, network: Way, linear: Way, values: Array, rows: Array, cols: Array, classes: int, size: int, buffer: int, seed: int
) -> Tried:
    """Hold out blocks and ask both ways of learning.

    Args:
        transfer: Learns from the source and some of the target's labels.
        network: Learns without the source: the control's network.
        linear: The discriminant that the control is blended with, as it always is.
        values: Class values 1…K of the labelled pixels, shape ``(n,)``.
        rows: Their rows.
        cols: Their columns.
        classes: K.
        size: Side of a block in pixels.
        buffer: Pixels so near to a held-out one are not learned from.
        seed: Decides ties between blocks.
    """
    blocks = block_ids(rows, cols, size)
    masks = parts(values, rows, cols, size, seed)
    found = [np.full((len(values), classes), -np.inf) for _ in range(3)]
    asked = np.zeros(len(values), bool)
    for held in masks:
        learned = np.flatnonzero(~touching(rows, cols, held, buffer))
        if len(np.unique(values[learned])) < 2:
            continue
        at = np.flatnonzero(held)
        for scores, way in zip(found, (transfer, network, linear)):
            scores[at] = way(learned)(at)
        asked |= held
    labels, count = values[asked], len(np.unique(blocks))
    by_transfer, by_network, by_linear = (scores[asked] for scores in found)
    control = by_network
    if len(labels):
        pair = (HeldOut('blocks', scores, labels, len(masks), count, size, (), buffer) for scores in (by_network, by_linear))
        control = fit_blend(*pair)[1].scores
    verdict = judge_transfer(by_transfer, control, labels, blocks[asked])
    knew = np.isfinite(own_scores(by_transfer, labels))
    judged = np.unique(labels[knew])
    by = 'blocks' if len(judged) > 1 else 'none'
    knew &= by == 'blocks'
    missing = tuple(k for k in range(1, classes + 1) if by == 'none' or k not in judged)
    at = np.flatnonzero(asked)[knew]
    return Tried(verdict, HeldOut(by, by_transfer[knew], labels[knew], len(masks), count, size, missing, buffer, at))
