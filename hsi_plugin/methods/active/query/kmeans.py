"""k-means with seeded starts that spread (k-means++), for some thousands of points in some tens of dimensions."""

from __future__ import annotations

from typing import Tuple

import numpy as np

from ....core.arrays import Array

_ROUNDS = 25
_TRIALS = 6  # candidates of each new centre; the one that lowers the cost most is taken


def kmeans(points: Array, groups: int, seed: int, rounds: int = _ROUNDS) -> Tuple[Array, Array]:
    """Divide points into groups about their means (Lloyd 1982), begun by greedy k-means++ (Arthur & Vassilvitskii 2007, section 2).

    Args:
        points: Shape ``(n, d)``.
        groups: How many groups at most; fewer come of fewer different points.
        seed: Decides the start; points in another order are other points to it.
        rounds: At most so many improvements.

    Returns:
        Centres ``(k, d)``, float64, and the group of each point ``(n,)``; every group has a point.
    """
    x = np.asarray(points, np.float64)
    x = x - x.mean(0)  # large values would cost digits of the distances
    centres = x[_start(x, groups, np.random.default_rng(seed))]
    owner = np.full(len(x), -1)
    for _ in range(max(1, rounds)):
        nearest = nearest_centre(x, centres)
        if (nearest == owner).all():
            break
        owner = nearest
        counts = np.bincount(owner, minlength=len(centres))
        sums = np.stack([np.bincount(owner, column, len(centres)) for column in x.T], axis=1)
        centres = np.where(counts[:, None] > 0, sums / np.maximum(counts, 1)[:, None], centres)
    _, owner = np.unique(owner, return_inverse=True)
    means = np.stack([np.bincount(owner, column) for column in np.asarray(points, np.float64).T], axis=1)
    return means / np.bincount(owner)[:, None], owner.reshape(-1)


def nearest_centre(points: Array, centres: Array) -> Array:
    """Index of the nearest centre of each point ``(n,)``; the first of equally near ones."""
    return np.asarray(((centres**2).sum(1) - 2.0 * (points @ centres.T)).argmin(1))


def squared_distances(points: Array, centre: Array) -> Array:
    """Squared Euclidean distances of points ``(n, d)`` from one point ``(d,)``, exactly 0 for an equal one."""
    difference = points - centre
    return np.asarray(np.einsum('ij,ij->i', difference, difference))


def _start(x: Array, groups: int, rng: np.random.Generator) -> Array:
    """Indices of different points that lie apart."""
    chosen = [int(rng.integers(len(x)))]
    cost, squares = squared_distances(x, x[chosen[0]]), np.einsum('ij,ij->i', x, x)
    while len(chosen) < groups and cost.any():
        total = np.cumsum(cost)
        tried = np.minimum(np.searchsorted(total, rng.random(_TRIALS) * total[-1], side='right'), len(x) - 1)
        away = squares + squares[tried, None] - 2.0 * (x[tried] @ x.T)  # rounded, which is good enough to tell which is best
        best = int(tried[np.minimum(cost, np.maximum(away, 0.0)).sum(1).argmin()])
        chosen.append(best if cost[best] else int(cost.argmax()))  # rounding may hit a point that is chosen already
        cost = np.minimum(cost, squared_distances(x, x[chosen[-1]]))
    return np.asarray(chosen)
