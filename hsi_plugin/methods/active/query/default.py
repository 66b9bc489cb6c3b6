"""The default strategy: typical pixels first, then those that the model is torn about, with a few questions that look elsewhere.

Uncertainty says little before a model knows most classes, and typical pixels say little after (the phase change of Hacohen, Dekel &
Weinshall 2022, section 2). So the first ten answers come from typical pixels, later ones from breaking ties. Of every ten later questions
one is random, because a class that was never met is in no probability; and a class that got none of the last ten answers is asked about
once, where its best pixel is torn (the unbiased coverage of classes of Li, Bioucas-Dias & Plaza 2011, IEEE TGRS 49:3947, section III-C).
"""

from __future__ import annotations

from typing import List

import numpy as np

from ....core.arrays import Array, BoolArray
from .hygiene import near
from .order import ranked, shuffled_keys
from .parts import from_order, typical_picks, uncertain_picks
from .uncertainty import best_two, margin
from .view import CLASS, EXPLORE, Pick, View

FIRST = 10
"""Answers that come from typical pixels."""
PERIOD = 10
"""Of so many questions one is random, and each class gets at least one chance."""


def choose_default(view: View, free: BoolArray, count: int, seed: int) -> List[Pick]:
    """See the module; :func:`~.choose.choose` calls it.

    Args:
        view: In raster order.
        free: Pixels that may be asked about.
        count: How many.
        seed: Decides what is left to chance.
    """
    known = np.unique(view.labelled.values)
    if view.clicks < FIRST or view.probabilities is None or len(known) < 2:
        return typical_picks(view, free, count, seed)
    special = _special(view, free, known, seed)
    scores = 1.0 - margin(view.probabilities)
    for pick in special:
        row, col = view.rows[[pick.index]], view.cols[[pick.index]]
        like = (view.features == view.features[pick.index]).all(1)
        free = free & ~like & ~near(view.rows, view.cols, row, col, view.spacing)
    rest = count - len(special)
    return special + (uncertain_picks(view, free, scores, rest, seed, 'margin') if rest and free.any() else [])


def turns(seed: int, clicks: int) -> Array:
    """What each of ten questions may be used for: a permutation of 0…9 that changes every ten. 0 is the random one, c the class c's."""
    return np.random.default_rng([seed % (1 << 32), clicks // PERIOD]).permutation(PERIOD)


def _special(view: View, free: BoolArray, known: Array, seed: int) -> List[Pick]:
    """The random question, or a class's own, where it is the turn of one."""
    turn = int(turns(seed, view.clicks)[view.clicks % PERIOD])
    ties = shuffled_keys(view.rows, view.cols, seed, view.clicks)
    indices = np.flatnonzero(free)
    if not len(indices):
        return []
    if turn == 0:
        one = indices[[int(ties[indices].argmin())]]
        return from_order(view, one, np.zeros(len(ties)), 'random', EXPLORE)
    # More classes than turns take turns by tens.
    place = turn - 1 if len(known) < PERIOD else (turn - 1 + (PERIOD - 1) * (view.clicks // PERIOD)) % len(known)
    value = int(known[place]) if place < len(known) else 0
    if view.probabilities is None or not value or value in view.labelled.values[-PERIOD:]:
        return []
    best, second, first_class, _ = best_two(view.probabilities[indices])
    own = np.where(first_class == value, second - best, -np.inf)
    order = ranked(own, ties[indices], 1)
    if not len(order):  # no pixel is thought to be of this class: the likeliest one
        order = ranked(view.probabilities[indices, value - 1].astype(np.float64), ties[indices], 1)
    scores = np.zeros(len(ties))
    scores[indices] = 1.0 - (best - second)
    return from_order(view, indices[order], scores, 'margin', CLASS)

