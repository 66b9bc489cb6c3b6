"""Which pixels to ask about next: one step of the loop, from what was said so far to questions."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.prepared import TYPICAL, Prepared
from ...core.questions import Question
from ...core.taught import HUMAN, Taught
from ...core.window import Window
from .head import Head
from .query import Labelled, View, choose, load_typical

_TOP = 3


def questions(
    prepared: Prepared, taught: Taught, head: Optional[Head], strategy: str, count: int, seed: int, within: Optional[Window] = None
) -> List[Question]:
    """Choose pixels to ask about.

    Args:
        prepared: What was prepared.
        taught: What was said, in the order in which it was.
        head: What was learned; None before two classes have a label.
        strategy: A name in `core.queries`.
        count: At most so many.
        seed: Decides what is random.
        within: Only pixels of this window.

    Raises:
        ParameterError: There is no such strategy.
    """
    cols = prepared.valid.shape[1]
    pool = np.asarray(prepared.pool)
    down, across = pool // cols, pool % cols
    blocked = np.isin(pool, taught.rows * cols + taught.cols)
    if within is not None:
        blocked |= (down < within.row) | (down >= within.row_stop) | (across < within.col) | (across >= within.col_stop)
    human = taught.lessons & (taught.kinds == HUMAN)
    features = np.asarray(prepared.pool_features)
    p = None if head is None else head.probabilities(features)
    if p is not None and head is not None and np.isneginf(head.bias[-1]):
        p = p[:, :-1]  # nobody left anything out: there is no such class
    rows, columns = taught.rows[human], taught.cols[human]
    idle = taught.values == 0
    view = View(
        features, down, across, Labelled(prepared.at(rows, columns), taught.values[human], rows, columns), p,
        inner=np.asarray(prepared.inner), blocked=blocked, avoid_rows=taught.rows[idle], avoid_cols=taught.cols[idle],
        typical=load_typical(str(prepared.folder / TYPICAL)),
    )  # fmt: skip
    return [
        Question(
            int(down[pick.index]), int(across[pick.index]), float(pick.score), pick.strategy, pick.why, (pick.first, pick.second),
            top_of(p[pick.index], taught.classes) if p is not None else (), rank,
        )
        for rank, pick in enumerate(choose(strategy, view, count, seed))
    ]  # fmt: skip


def views(prepared: Prepared, head: Optional[Head], pixels: Sequence[Tuple[int, int]], classes: int) -> List[Tuple[Tuple[int, float], ...]]:
    """The likeliest classes of single pixels; nothing without a model."""
    if head is None or not pixels:
        return [() for _ in pixels]
    rows, cols = np.asarray(pixels, np.int64).T
    return [top_of(p, classes) for p in head.probabilities(prepared.at(rows, cols))]


def top_of(p: Array, classes: int) -> Tuple[Tuple[int, float], ...]:
    """Up to three classes with their probabilities, likeliest first; of what is left out of the map nothing is said."""
    order = np.argsort(-p[:classes], kind='stable')[:_TOP]
    return tuple((int(k) + 1, round(float(p[k]), 4)) for k in order)
