"""Pixels that represent a pool: k-centre greedy (core-set) and MaxHerding, pure functions on features."""

from __future__ import annotations

from typing import List, Optional, Tuple

import numpy as np

from ....core.arrays import Array

_REFERENCES = 600  # points that the width of the kernel is told from


def core_set(features: Array, labelled: Array, count: int, first: int = 0) -> Tuple[Array, Array]:
    """k-centre greedy: again and again the pixel that is farthest from everything chosen (Sener & Savarese 2018, algorithm 1).

    Args:
        features: Of the pool, shape ``(n, d)``.
        labelled: Of pixels with a label, shape ``(m, d)``.
        count: How many.
        first: Index of the pixel to begin with where there is no label.

    Returns:
        Indices, in the order of choice, at most ``n``; and how far each was from all before it, in units of the features.
    """
    x = np.ascontiguousarray(features, np.float32)
    middle = x.mean(0)
    x = x - middle  # large values would cost digits
    squares = np.einsum('ij,ij->i', x, x)
    nearest = np.full(len(x), np.inf, np.float32)
    for start in range(0, len(labelled), 64):
        part = np.asarray(labelled[start : start + 64], np.float32) - middle
        np.minimum(nearest, ((part**2).sum(1) - 2.0 * (x @ part.T)).min(1), out=nearest)
    if len(labelled):
        nearest += squares
    chosen: List[int] = []
    away: List[float] = []
    for _ in range(min(count, len(x))):
        one = int(nearest.argmax()) if chosen or len(labelled) else first
        chosen.append(one)
        away.append(float(np.sqrt(max(float(nearest[one]), 0.0))))
        np.minimum(nearest, squares - 2.0 * (x @ x[one]) + squares[one], out=nearest)
        nearest[one] = -np.inf
    return np.asarray(chosen, np.int64), np.asarray(away)


def herding(features: Array, labelled: Array, count: int, references: Optional[Array] = None, width: float = 0.0) -> Tuple[Array, Array]:
    """MaxHerding: again and again the pixel that raises the coverage most (Bae, Noh & Sutherland 2024, arXiv:2407.12212, equation 5).

    Coverage is the mean over reference pixels x of ``max k(x, s)`` over all chosen pixels s, with ``k(x, s) = exp(−|x − s|² / 2σ²)``.

    Args:
        features: Of the pool, shape ``(n, d)``.
        labelled: Of pixels with a label, shape ``(m, d)``.
        count: How many.
        references: Features of the pixels that shall be covered, shape ``(r, d)``; the pool where not given.
        width: σ; 0 for :func:`kernel_width` of the references.

    Returns:
        Indices, in the order of choice; and by how much each raised the coverage, 0…1.
    """
    x = np.asarray(features, np.float64)
    covered = x if references is None else np.asarray(references, np.float64)
    sigma = width or kernel_width(covered)
    kernel = _kernel(x, covered, sigma)
    reached = _kernel(np.asarray(labelled, np.float64), covered, sigma).max(0) if len(labelled) else np.zeros(len(covered))
    chosen: List[int] = []
    gains: List[float] = []
    free, more = np.ones(len(x), bool), np.empty_like(kernel)
    for _ in range(min(count, len(x))):
        np.subtract(kernel, reached, out=more)
        gain = np.maximum(more, 0.0, out=more).mean(1)
        gain[~free] = -1.0
        one = int(gain.argmax())
        chosen.append(one)
        gains.append(float(gain[one]))
        free[one] = False
        np.maximum(reached, kernel[one], out=reached)
    return np.asarray(chosen, np.int64), np.asarray(gains)


def kernel_width(points: Array) -> float:
    """σ of the kernel: the median distance of two points divided by √2 (Garreau, Jitkrittum & Kanagawa 2018, arXiv:1707.07269).

    The paper sets σ = 1 for features of length one; features of spectra have units of their own.
    """
    x = np.asarray(points, np.float64)[:_REFERENCES]
    x = x - x.mean(0)
    squares = (x**2).sum(1)
    away = np.maximum(squares[:, None] + squares - 2.0 * (x @ x.T), 0.0)[np.triu_indices(len(x), 1)]
    width = float(np.sqrt(np.median(away) / 2.0)) if len(away) else 0.0
    return width or (float(np.sqrt(away.mean())) if len(away) else 0.0) or 1.0


def _kernel(x: Array, references: Array, sigma: float) -> Array:
    middle = references.mean(0)
    a, b = x - middle, references - middle
    away = (a**2).sum(1)[:, None] + (b**2).sum(1) - 2.0 * (a @ b.T)
    np.maximum(away, 0.0, out=away)
    away *= -0.5 / sigma**2
    return np.asarray(np.exp(away, out=away))
