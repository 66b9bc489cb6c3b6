"""What several strategies share: picks from an order, typical picks, uncertain picks."""

from __future__ import annotations

from typing import Dict, List, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from .hygiene import Apart
from .kmeans import squared_distances
from .order import pixel_keys, ranked, shuffled_keys
from .spread import spread
from .typical import Cover, prepare_typical
from .uncertainty import best_two
from .view import TORN, TYPICAL, Pick, View


def from_order(view: View, order: Array, scores: Array, strategy: str, why: str) -> List[Pick]:
    """Picks of some pixels of a view with their two most probable classes, where there is a model."""
    order = np.asarray(order, np.int64)
    classes = np.zeros((2, len(order)), int)
    if view.probabilities is not None and view.classes >= 1 and len(order):
        _, _, classes[0], classes[1] = best_two(view.probabilities[order])
    return [
        Pick(int(index), float(scores[index]), strategy, why, int(first), int(second))
        for index, first, second in zip(order, classes[0], classes[1])
    ]


def typical_picks(view: View, free: BoolArray, count: int, seed: int) -> List[Pick]:
    """Typical pixels of groups without an answer, the largest group first (:mod:`.typical`).

    Args:
        view: In raster order.
        free: Pixels that may be asked about.
        count: How many.
        seed: Decides the groups, where none were prepared.
    """
    found = view.typical
    if found is None:
        found = prepare_typical(view.features, view.rows, view.cols, seed, view.spacing)
    cover, apart = Cover(found, view.labelled.features), Apart(view)
    keys, wanted_keys = pixel_keys(view.rows, view.cols), pixel_keys(found.rows, found.cols)
    at = np.minimum(np.searchsorted(keys, wanted_keys), len(keys) - 1)
    there = (keys[at] == wanted_keys) & free[at]
    lines: Dict[Tuple[int, int], List[int]] = {}
    for number, of in enumerate(zip(found.levels.tolist(), found.groups.tolist())):
        lines.setdefault(of, []).append(number)
    scores = np.zeros(len(keys))
    refused = set()
    while len(apart.chosen) < count:
        group = next((one for one in cover.wanted() if one not in refused), None)
        if group is None:
            break
        line = next((i for i in lines[group] if there[i] and apart.fits(int(at[i]))), None)
        index = int(at[line]) if line is not None else _nearest(view, free, apart, found.centres[lines[group][0]])
        if index < 0 or (line is None and not cover.holds(*group, view.features[index])):
            refused.add(group)
            continue
        apart.add(index)
        scores[index] = found.scores[lines[group][0] if line is None else line]
        cover.add(view.features[index])
        refused.add(group)
    return from_order(view, np.asarray(apart.chosen), np.minimum(scores, 1e9), 'typical', TYPICAL)


def _nearest(view: View, free: BoolArray, apart: Apart, centre: Array) -> int:
    """The pixel that is most like the middle of a group whose typical pixels cannot be asked about; -1 where none can be."""
    away = squared_distances(view.features, centre)
    away = np.where(free, away, np.inf)
    ties = np.arange(len(away))
    return next((int(i) for i in ranked(-away, ties, 64) if apart.fits(int(i))), -1)


def uncertain_picks(view: View, free: BoolArray, scores: Array, count: int, seed: int, strategy: str) -> List[Pick]:
    """The pixels that a measure wants most; of several at once, unlike ones.

    Args:
        view: In raster order.
        free: Pixels that may be asked about.
        scores: How much each is wanted, shape ``(n,)``.
        count: How many.
        seed: Decides ties and groups.
        strategy: Its name.
    """
    ties = shuffled_keys(view.rows, view.cols, seed)
    wanted = np.where(free, scores, -np.inf)
    order = ranked(wanted, ties, 1).tolist() if count == 1 else spread(view, wanted, ties, count, seed)
    return from_order(view, np.asarray(order), np.asarray(scores), strategy, TORN)
