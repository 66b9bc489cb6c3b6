"""From what was said so far to a classifier, and the guard that keeps a source model's view out where it does harm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.prepared import Prepared
from ...core.taught import HUMAN, PRIOR, Taught
from .head import Head, fit_calibrated, fit_head, folds_of

DOUBTFUL = 0.2
"""A label to which a model that did not know it gives less is worth a second look."""
_CHECKED_FROM = 4  # human labels
_FLOOR = 0.02  # of a probability, so that one label cannot decide alone


@dataclass(frozen=True, eq=False)
class Learned:
    """What was learned.

    Args:
        head: The classifier; None before two classes have a label.
        own: For each row of what was taught, what a model that did not know it gives to its label; NaN where there is none.
        prior_used: Whether the source model's labels took part.
        prior_note: Why, or why not; empty where there are none.
    """

    head: Optional[Head]
    own: Array
    prior_used: bool = False
    prior_note: str = ''


def learn(prepared: Prepared, taught: Taught, kind: str) -> Learned:
    """Learn from labels, and from the source model's labels as long as people's labels do not speak against it.

    The guard: with at least four human labels, folds of them are predicted with and without the source model's labels; the mean
    logarithm of the probability of the true class decides.

    Args:
        prepared: What was prepared.
        taught: What was said.
        kind: `discriminant` or `logistic`.
    """
    lessons = np.flatnonzero(taught.lessons)
    # In raster order: sums in another order differ in their last digits, and the same labels shall give the same model.
    lessons = lessons[np.lexsort((taught.kinds[lessons], taught.cols[lessons], taught.rows[lessons]))]
    prior = taught.kinds[lessons] == PRIOR
    said, plain = lessons[~prior], _fitted(prepared, taught, lessons[~prior], kind)
    own = np.full(len(taught.table), np.nan)
    if not prior.any():
        if plain is not None:
            own[said] = plain[1]
        return Learned(plain[0] if plain else None, own)
    used, note = True, 'The source model’s view takes part; it is checked from the fourth label on.'
    with_prior = _fitted(prepared, taught, lessons, kind)
    if len(np.unique(taught.values[lessons])) < 2:
        return Learned(None, own, False, 'The source model knows fewer than two of the classes here.')
    human = taught.kinds[lessons] == HUMAN
    if human.sum() >= _CHECKED_FROM:
        alone = _of_humans(plain, taught.kinds[said] == HUMAN) if plain is not None else np.full(int(human.sum()), np.nan)
        both = _held_out(prepared, taught, lessons, kind)[human]
        classes = len(np.unique(taught.values[lessons]))
        alone = np.where(np.isnan(alone), 1.0 / classes, alone)  # a class that is not known without it: chance
        gain = float(np.mean(np.log(np.maximum(both, _FLOOR)) - np.log(np.maximum(alone, _FLOOR))))
        used = gain > 0.0
        note = (
            'The source model’s view takes part: it makes your labels more probable.' if used else
            'The source model is left out: without it, your labels are more probable.'
        )  # fmt: skip
    chosen, rows = (with_prior, lessons) if used else (plain, said)
    if chosen is None:
        return Learned(None, own, False, note)
    own[rows] = chosen[1]
    return Learned(chosen[0], own, used, note)


def doubtful(taught: Taught, own: Array) -> List[Tuple[int, int, float]]:
    """Human labels that the others speak against: row, column, probability; the least probable first."""
    found = [
        (int(taught.rows[i]), int(taught.cols[i]), float(own[i]))
        for i in np.flatnonzero((taught.kinds == HUMAN) & (taught.values <= taught.classes))
        if own[i] < DOUBTFUL
    ]
    return sorted(found, key=lambda one: (one[2], one[0], one[1]))


def _fitted(prepared: Prepared, taught: Taught, rows: Array, kind: str) -> Optional[Tuple[Head, Array]]:
    values = taught.values[rows]
    if len(np.unique(values)) < 2:
        return None
    features = prepared.at(taught.rows[rows], taught.cols[rows])
    return fit_calibrated(kind, features, values, taught.classes + 1, taught.groups[rows])


def _held_out(prepared: Prepared, taught: Taught, rows: Array, kind: str) -> Array:
    """What models with the source model's labels, but without a fold of the human ones, give to each human label; NaN elsewhere."""
    values, groups = taught.values[rows], taught.groups[rows]
    features = prepared.at(taught.rows[rows], taught.cols[rows])
    said = taught.kinds[rows] != PRIOR
    out = np.full(len(rows), np.nan)
    for fold in folds_of(values[said], groups[said]):
        held = np.flatnonzero(said)[fold]
        rest = np.ones(len(rows), bool)
        rest[held] = False
        if len(np.unique(values[rest])) < 2:
            continue
        p = fit_head(kind, features[rest], values[rest], taught.classes + 1).probabilities(features[held])
        out[held] = p[np.arange(len(held)), values[held] - 1]
    return np.where(np.isnan(out), 0.0, out)


def _of_humans(plain: Tuple[Head, Array], human: Array) -> Array:
    found: Array = plain[1][human]
    return found
