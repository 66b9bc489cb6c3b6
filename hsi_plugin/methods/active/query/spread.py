"""Batches that are diverse: of the pixels that a measure wants most, one of each group of like ones.

A person answers one pixel at a time, so this matters only where several are asked for at once. (Groups of the top pixels by k-means:
Zhdanov 2019, "Diverse mini-batch active learning", arXiv:1901.05954, algorithm 1, without its weights.)
"""

from __future__ import annotations

from typing import List

import numpy as np

from ....core.arrays import Array
from .hygiene import Apart
from .kmeans import kmeans
from .order import ranked
from .view import View

SHARE = 0.05
"""The share of the pool that a batch is spread over."""
_LEAST, _MOST = 10, 40  # pixels for each of the batch that it is spread over, whatever the share is


def spread(view: View, scores: Array, ties: Array, count: int, seed: int) -> List[int]:
    """A batch.

    Args:
        view: In raster order.
        scores: How much each pixel is wanted, shape ``(n,)``; minus infinity for never.
        ties: See :func:`~.order.ranked`.
        count: How many.
        seed: Decides the groups.

    Returns:
        Indices, the most wanted pixel first; fewer where no more lie apart from each other and differ.
    """
    wanted = int(np.ceil(SHARE * np.count_nonzero(np.isfinite(scores))))
    order = ranked(scores, ties, min(max(wanted, _LEAST * count), _MOST * count))
    apart = Apart(view)
    if count > 1 and len(order) > 1:
        _, owner = kmeans(view.features[order], min(count, len(order)), seed)
        _, begins = np.unique(owner, return_index=True)  # where each group's most wanted pixel stands
        for group in owner[np.sort(begins)]:
            next((None for index in order[owner == group] if apart.add(int(index))), None)
    for index in order:  # groups whose pixels all lie too close to others leave places
        if len(apart.chosen) >= count:
            break
        apart.add(int(index))
    if len(apart.chosen) < count:
        for index in ranked(scores, ties, len(scores)):
            if len(apart.chosen) >= count:
                break
            apart.add(int(index))
    return apart.chosen
