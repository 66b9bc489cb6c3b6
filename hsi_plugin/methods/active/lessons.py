"""From what was said so far to a classifier, and the guard that keeps a source model's view out where it does harm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.prepared import Prepared
from ...core.taught import HUMAN, PRIOR, Taught
from .head import Head, fit_calibrated, fit_head

DOUBTFUL = 0.2
"""A label to which a model that did not know it gives less is worth a second look."""
_CHECKED_FROM = 4  # human labels
_EVIDENCE = 1.0  # standard errors that a gain must reach
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

    The guard, with at least four human labels: (a) folds of them are predicted with and without the source model's labels, and the mean
    gain in the logarithm of the true class's probability must be larger than its own standard error; (b) the source's labels alone must
    predict the human ones better than chance by as much. The first asks whether the source helps, the second whether it knows this scene
    at all: it is asked anew after every answer, and without it a misleading source would have a lucky moment sooner or later.

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
    if with_prior is not None and human.sum() >= _CHECKED_FROM:
        chance = 1.0 / len(np.unique(taught.values[lessons]))  # what a class that is not known gets
        with_it = _of_humans(with_prior, human, chance)
        without = _of_humans(plain, taught.kinds[said] == HUMAN, chance) if plain is not None else np.full(len(with_it), chance)
        gains = np.log(np.maximum(with_it, _FLOOR)) - np.log(np.maximum(without, _FLOOR))
        hits = _alone(prepared, taught, lessons[prior], lessons[human], kind)
        used = _shows(gains) and _shows(hits - chance)
        note = (
            'The source model’s view takes part: it makes your labels more probable.' if used else
            'The source model is left out: your labels do not show that it helps.'
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


def _alone(prepared: Prepared, taught: Taught, source: Array, human: Array, kind: str) -> Array:
    """Which human labels the source's labels predict by themselves: 1 or 0 each."""
    values = taught.values[source]
    if len(np.unique(values)) < 2:
        return np.zeros(len(human))
    head = fit_head(kind, prepared.at(taught.rows[source], taught.cols[source]), values, taught.classes + 1)
    scores = head.scores(prepared.at(taught.rows[human], taught.cols[human]))
    return np.asarray(scores.argmax(1) + 1 == taught.values[human], np.float64)


def _shows(gains: Array) -> bool:
    """Whether a mean is above 0 by more than its standard error."""
    return bool(gains.mean() > _EVIDENCE * gains.std(ddof=1) / np.sqrt(len(gains)))


def _of_humans(fitted: Tuple[Head, Array], human: Array, unknown: float) -> Array:
    """What models that did not know it give to each human label."""
    found = fitted[1][human]
    return np.where(np.isnan(found), unknown, found)
