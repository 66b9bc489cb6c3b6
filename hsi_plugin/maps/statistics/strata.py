"""Estimates from pixels that were drawn separately in parts of the map, whatever these parts are: what `area` and `stehman` share."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ...core.arrays import Array, BoolArray
from .estimate import Figures, MapEstimate, Observed, figures_of, map_estimate, sizes_of

FEWEST = 5
"""Classes of the map with fewer pixels in a simple random sample share one post-stratum."""


def estimate_by_strata(
    seen: Observed, sizes: Array, method: str, population: Optional[Array] = None, rows: Optional[BoolArray] = None
) -> MapEstimate:
    """Estimate accuracy and areas from sample counts in each stratum.

    p_ij = Σ_h W_h n_hij / n_h, and for a figure whose derivative by p_ij is g_ij, with f_h the share of the stratum that was drawn,

        V = Σ_h W_h² (1 − f_h) s_h² / n_h,   s_h² = n_h / (n_h − 1) · [ Σ n_hij g_ij² / n_h − (Σ n_hij g_ij / n_h)² ]

    which is equation 25 of Stehman 2014 for totals and 28 for ratios. Degrees of freedom after Satterthwaite 1946 (Biometrics Bulletin
    2:110): V² / Σ V_h² / (n_h − 1).

    A stratum without samples is left out, and the weights of the others are scaled to 1. A stratum with a single sample has no variance:
    every standard error that needs it is NaN.

    Args:
        seen: Sample counts n_hij.
        sizes: Area (or pixels) of each stratum, ``(H,)``; at least one with samples is above 0.
        method: See :class:`MapEstimate`.
        population: Pixels of each stratum, for the finite population correction; None: without.
        rows: Which classes of the map a stratum consists of, ``(H, K)``; None: it may have any.
    """
    areas = np.asarray(sizes, np.float64)
    drawn = seen.by_part(seen.count)
    used = float(areas[drawn > 0].sum())
    weights = np.where(drawn > 0, areas, 0.0) / used
    share = seen.count / drawn[seen.part]
    cells = np.bincount(seen.i * seen.classes + seen.j, share * weights[seen.part], seen.classes**2).reshape(seen.classes, seen.classes)
    figures = figures_of(cells)
    left = np.ones(len(areas)) if population is None else np.clip(1 - drawn / np.maximum(np.asarray(population, np.float64), 1), 0, 1)
    parts = _variances(figures, seen, share, drawn, weights, left, rows)
    variance = parts.sum(1)
    with np.errstate(divide='ignore', invalid='ignore'):
        freedom = variance**2 / (parts**2 / np.maximum(drawn - 1, 1)).sum(1)
    errors = np.where(np.isfinite(figures.values), np.sqrt(variance), np.nan)
    freedom = np.where(np.isfinite(freedom), freedom, np.inf)
    return map_estimate(figures, errors, freedom, sizes_of(seen.matrix), cells, used / float(areas.sum()), method)


def _variances(
    figures: Figures, seen: Observed, share: Array, drawn: Array, weights: Array, left: Array, rows: Optional[BoolArray]
) -> Array:
    """What each stratum adds to the variance of each figure, shape ``(F, H)``; NaN where a single pixel would have to tell."""
    g = figures.gradients(seen.i, seen.j)
    mean = seen.by_part(g * share)
    spread = np.maximum(seen.by_part(g**2 * share) - mean**2, 0.0)
    spread[spread < 1e-13 * (1 + mean**2)] = 0.0  # rounding, where all pixels of a stratum agree
    out = np.zeros((len(g), len(drawn)))
    several = (weights > 0) & (drawn > 1)
    out[:, several] = (weights**2 * left)[several] * spread[:, several] / (drawn[several] - 1)
    for h in np.flatnonzero((weights > 0) & (drawn == 1) & (left > 0)):
        out[_matters(seen.classes, None if rows is None else rows[h]), h] = np.nan
    return out


def _matters(classes: int, rows: Optional[BoolArray]) -> BoolArray:
    """Which figures depend on the cell that a pixel falls in, ``(F,)``, given the classes of the map it can have, ``(K,)`` (None: any).

    All do, but for user's accuracies of classes of the map that it cannot have.
    """
    out = np.full(4 * classes + 3, classes > 1)
    if rows is not None:
        out[1 : 1 + classes] &= rows
    return out


def post_strata(samples: Array, areas: Array, fewest: int = FEWEST) -> Array:
    """Post-strata of the map's classes: each its own, but for those with few samples, which share the last one.

    Args:
        samples: Pixels, or clusters, of the sample that have each class of the map, shape ``(K,)``.
        areas: Area (or pixels) of each class, ``(K,)``.
        fewest: Samples that a post-stratum of its own needs.

    Returns:
        The number of each class's post-stratum, 0…G−1, ``(K,)``.
    """
    few = samples < fewest
    if few.all():
        return np.zeros(len(samples), np.int64)
    while few.any() and (areas * few).sum() > 0 and samples[few].sum() < fewest and not few.all():
        few[np.where(few, np.inf, samples).argmin()] = True  # the next smallest joins them
    groups = np.zeros(len(samples), np.int64)
    groups[~few] = np.arange(np.count_nonzero(~few))
    groups[few] = np.count_nonzero(~few)
    return groups
