"""Which first labels a discriminant of the scene's own spectra believes, after a second look.

Labels that are wrong in clusters are scattered over the spectra, where a classifier with little freedom averages them out. What it then
finds unlikely is left out, and it learns once more from the rest: trimmed likelihood, in two rounds (Neykov & Müller 2003).
"""

from __future__ import annotations

from typing import Sequence, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ...click.discriminant import LinearDiscriminant, fit_discriminant
from .pool import Pool
from .sets import RandomSet

ROUNDS = 2
DRAWS = 2000  # of a class
_KEEP = 0.5  # of a class that stays whatever the discriminant says: else a class that it cannot tell would vanish


def fit_doubting(spectra: Array, labels: Array, classes: int, rounds: int = ROUNDS) -> Tuple[LinearDiscriminant, BoolArray]:
    """Learn a discriminant of noisy labels.

    Args:
        spectra: Shape ``(n, bands)``.
        labels: From 0, shape ``(n,)``.
        classes: K.
        rounds: How often it is learned anew without what it doubts.

    Returns:
        The discriminant, and the pixels that it was learned from, shape ``(n,)``.
    """
    model = fit_discriminant(spectra, labels + 1, classes)
    kept = np.ones(len(labels), bool)
    for _ in range(rounds):
        kept = believed_labels(model.scores(spectra), labels, classes)
        model = fit_discriminant(spectra[kept], labels[kept] + 1, classes)
    return model, kept


def believed_labels(scores: Array, labels: Array, classes: int) -> BoolArray:
    """Pixels that scores ``(n, K)`` call what they are labelled; of a class where these are few, the half with the best scores."""
    own = scores[np.arange(len(labels)), labels]
    others = scores.copy()
    others[np.arange(len(labels)), labels] = -np.inf
    better = own - others.max(1) if classes > 1 else own
    keep: BoolArray = better > 0.0
    for k in range(classes):
        members = np.flatnonzero(labels == k)
        least = int(np.ceil(_KEEP * len(members)))
        if keep[members].sum() < least:
            keep[members[np.argsort(-better[members], kind='stable')[:least]]] = True
    return keep


def trusted(pool: Pool, seen: Sequence[Array], doubted: float, seed: int) -> Array:
    """How much the random set trusts each first label of a pool: its margin, and little of it where a discriminant names another class.

    Args:
        pool: The pixels.
        seen: What is learned from, of each tile ``(channels, rows, cols)``.
        doubted: What is left of the margin there; 1 to ask no discriminant.
        seed: Of the pixels that the discriminant is learned from.

    Returns:
        float32, shape ``(n,)``.
    """
    if doubted >= 1.0:
        return pool.margins
    starts = pool.starts
    drawn = np.unique(RandomSet(pool.labels, pool.margins, pool.classes, DRAWS).draw(np.random.default_rng(seed)))
    tile = np.searchsorted(starts, drawn, side='right') - 1
    flat = [one.reshape(len(one), -1) for one in seen]
    x = np.concatenate([flat[number][:, drawn[tile == number] - starts[number]].T for number in np.unique(tile)])
    model, _ = fit_doubting(x, pool.labels[drawn].astype(np.int64), pool.classes)
    named = np.concatenate([model.scores(one.T).argmax(1) for one in flat])
    weights: Array = np.where(named == pool.labels, pool.margins, np.float32(doubted) * pool.margins)
    return weights
