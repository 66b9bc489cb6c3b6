"""Estimates from pixels that were drawn separately in parts of the map, whatever these parts are: what `area` and `stehman` share."""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from .estimate import MapEstimate, figures_of, map_estimate, sizes_of


def estimate_by_strata(
    counts: Array, sizes: Array, method: str, population: Optional[Array] = None, possible: Optional[BoolArray] = None
) -> MapEstimate:
    """Estimate accuracy and areas from sample counts in each stratum.

    p_ij = Σ_h W_h n_hij / n_h, and for a figure whose derivative by p_ij is g_ij, with f_h the share of the stratum that was drawn,

        V = Σ_h W_h² (1 − f_h) s_h² / n_h,   s_h² = n_h / (n_h − 1) · [ Σ n_hij g_ij² / n_h − (Σ n_hij g_ij / n_h)² ]

    which is equation 25 of Stehman 2014 for totals and 28 for ratios. Degrees of freedom after Satterthwaite 1946 (Biometrics Bulletin
    2:110): V² / Σ V_h² / (n_h − 1).

    A stratum without samples is left out, and the weights of the others are scaled to 1. A stratum with a single sample has no variance:
    every standard error that needs it is NaN.

    Args:
        counts: Sample counts n_hij, shape ``(H, K, K)``.
        sizes: Area (or pixels) of each stratum, ``(H,)``; at least one with samples is above 0.
        method: See :class:`MapEstimate`.
        population: Pixels of each stratum, for the finite population correction; None: without.
        possible: Which cells a pixel of a stratum can fall in, ``(H, K, K)``; None: any.
    """
    n = np.asarray(counts, np.float64)
    areas = np.asarray(sizes, np.float64)
    drawn = n.sum((1, 2))
    sampled = drawn > 0
    used = float((areas * sampled).sum())
    weights = np.where(sampled, areas, 0.0) / used
    within = np.divide(n, drawn[:, None, None], out=np.zeros_like(n), where=sampled[:, None, None])
    cells: Array = (weights[:, None, None] * within).sum(0)
    figures = figures_of(cells)
    left = np.ones(len(areas)) if population is None else np.clip(1 - drawn / np.maximum(np.asarray(population, np.float64), 1), 0, 1)
    parts = _variances(figures.gradients, within, drawn, weights, left, possible)
    variance = parts.sum(1)
    with np.errstate(divide='ignore', invalid='ignore'):
        freedom = variance**2 / (parts**2 / np.maximum(drawn - 1, 1)).sum(1)
    errors = np.where(np.isfinite(figures.values), np.sqrt(variance), np.nan)
    freedom = np.where(np.isfinite(freedom), freedom, np.inf)
    return map_estimate(figures, errors, freedom, sizes_of(n.sum(0)), cells, used / float(areas.sum()), method)


def count_cells(strata: Array, mapped: Array, reference: Array, number: int, classes: int) -> Array:
    """Sample counts n_hij.

    Args:
        strata: Index of each pixel's stratum, 0…H−1, shape ``(n,)``.
        mapped: Class value of the map, 1…K, ``(n,)``.
        reference: Class value of the reference, 1…K, ``(n,)``.
        number: H.
        classes: K.

    Returns:
        Shape ``(H, K, K)``.
    """
    flat = (np.asarray(strata, np.int64) * classes + np.asarray(mapped, np.int64) - 1) * classes + np.asarray(reference, np.int64) - 1
    counted: Array = np.bincount(flat, minlength=number * classes * classes)
    return counted.reshape(number, classes, classes)


def _variances(
    gradients: Array, within: Array, drawn: Array, weights: Array, left: Array, possible: Optional[BoolArray]
) -> Array:
    """What each stratum adds to the variance of each figure, shape ``(F, H)``; NaN where a single pixel would have to tell."""
    shape = (len(gradients), -1)
    g, q = gradients.reshape(shape), within.reshape(len(within), -1)
    mean = g @ q.T
    spread = np.maximum(g**2 @ q.T - mean**2, 0.0)
    spread[spread < 1e-13 * (1 + mean**2)] = 0.0  # rounding, where all pixels of a stratum agree
    out = np.zeros((len(g), len(q)))
    used = weights > 0
    several = used & (drawn > 1)
    out[:, several] = (weights**2 * left)[several] * spread[:, several] / (drawn[several] - 1)
    for h in np.flatnonzero(used & (drawn == 1)):
        matters, size = _matters(gradients, None if possible is None else possible[h])
        out[matters, h] = np.nan if left[h] > 0 else 0.0
        out[~size, h] = np.nan
    return out


def _matters(gradients: Array, possible: Optional[BoolArray]) -> Tuple[BoolArray, BoolArray]:
    """Which figures differ by the cell that a pixel falls in, and which are known at all, each ``(F,)``."""
    cells = gradients.reshape(len(gradients), -1) if possible is None else gradients[:, possible]
    return np.ptp(cells, 1) > 0, np.isfinite(cells).all(1)
