"""Accuracy and areas of a map from clusters of pixels that were drawn as wholes.

Neighbours are alike, right or wrong together: a cluster of nine pixels tells less than nine pixels from all over the map. What counts is
how clusters differ from each other (Stehman 1997, "Estimating standard errors of accuracy assessment statistics under cluster sampling",
Remote Sensing of Environment 60:258; Cochran 1977, Sampling Techniques, sections 2.11 and 9A.1).
"""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from .estimate import MapEstimate, Observed, figures_of, map_estimate, sizes_of
from .strata import post_strata

METHOD = 'Stehman 1997, Remote Sensing of Environment 60:258'
FEWEST = 20
"""Classes of the map that fewer clusters have share one post-stratum: clusters are no independent pixels, and with fewer of them intervals
were too short (docs/SAMPLING.md). 20 is also what Cochran 1977, section 5A.9, asks of post-strata."""


def cluster_estimate(
    clusters: Array, mapped: Array, reference: Array, population: int, classes: int, areas: Optional[Array] = None
) -> MapEstimate:
    """Estimate accuracy and areas from clusters that were all drawn with the same chance, with all of their pixels.

    Every figure is a ratio of totals, because clusters at the edge of the map have fewer pixels than others. The map knows how much of it
    each class covers, W_i, so classes serve as strata after the fact, as in `area.simple_estimate` (post-stratification; Särndal,
    Swensson & Wretman 1992, sections 7.6 and 8.4). With c_uij the pixels of cluster u in a cell of the error matrix, c_i+ their sum over
    clusters and columns, g_ij a figure's derivative by p_ij, ḡ_i = Σ_j c_ij g_ij / c_i+, m clusters drawn of M:

        p_ij = W_i c_ij / c_i+,   z_u = Σ c_uij (g_ij − ḡ_i) · m W_i / c_i+,   V = (1 − m/M) · Σ z_u² / (m (m − 1))

    (Cochran 1977, equation 2.46: the variance of a ratio). Classes of the map that fewer than :data:`FEWEST` clusters have are taken
    together. Degrees of freedom are one less than the clusters that have the class in question, as is usual for parts of a population that
    many clusters do not touch (Korn & Graubard 1998, Survey Methodology 24:193). Pixels of a cluster that were not answered are left out as
    if they were like the others.

    Args:
        clusters: Number of the cluster that each pixel came in, any whole numbers, shape ``(n,)``.
        mapped: The map's class value at each pixel, 1…K, ``(n,)``.
        reference: The class that was found there, 1…K, ``(n,)``.
        population: M, clusters that could be drawn; 0 where unknown, then there is no finite population correction.
        classes: K.
        areas: Area (or pixels) of each class of the map, ``(K,)``; None: the map's classes are one stratum, and W is 1.

    Returns:
        Estimates; with a single cluster all standard errors are NaN.

    Raises:
        ParameterError: There is no sample.
    """
    if not len(clusters):
        raise ParameterError('The sample has no answered pixel.', 'Answer some points of the sample first.')
    numbers, index = np.unique(clusters, return_inverse=True)
    m = len(numbers)
    seen = Observed.of(index, mapped, reference, m, classes)
    rows, cols = (_clusters_with(seen, of_class) for of_class in (seen.i, seen.j))
    total = seen.matrix
    groups, weights = _groups(rows, total, areas)
    of_group = np.bincount(groups, total.sum(1), len(weights))  # pixels of the sample in each
    factor = np.divide(weights, of_group, out=np.zeros(len(weights)), where=of_group > 0)[groups]  # of each row
    cells = total * factor[:, None]
    figures = figures_of(cells)
    gradients = figures.gradients(seen.i, seen.j)
    member = (groups[seen.i][:, None] == np.arange(len(weights))[None]).astype(np.float64)
    mean = (gradients * seen.count) @ member / np.maximum(of_group, 1)
    z = m * seen.by_part((gradients - mean[:, groups[seen.i]]) * (factor[seen.i] * seen.count))
    z[np.abs(z) < 1e-12] = 0.0  # rounding, where all clusters agree
    left = max(0.0, 1 - m / population) if population else 1.0
    errors = np.sqrt(left * (z**2).sum(1) / (m * (m - 1))) if m > 1 else np.full(len(z), np.nan)
    errors = np.where(np.isfinite(figures.values), errors, np.nan)
    touched = np.concatenate([[m], rows, cols, cols, np.minimum(rows, cols), [m, m]]).astype(np.float64)
    # Where all pixels agree, clusters stand in for the pixels that tell something new.
    return map_estimate(figures, errors, touched - 1.0, np.minimum(sizes_of(total), touched), cells, 1.0, METHOD)


def _clusters_with(seen: Observed, of_class: Array) -> Array:
    """How many clusters have each class, shape ``(K,)``, from the class of every cell."""
    pairs = np.unique(seen.part * seen.classes + of_class)
    return np.bincount(pairs % seen.classes, minlength=seen.classes)


def _groups(clusters: Array, total: Array, areas: Optional[Array]) -> Tuple[Array, Array]:
    """The post-stratum of each class of the map, from 0, ``(K,)``, and the share of each of the map, ``(G,)``."""
    sizes = total.sum(1) if areas is None else np.asarray(areas, np.float64)
    groups = np.zeros(len(total), np.int64) if areas is None else post_strata(clusters, sizes, FEWEST)
    number = int(groups.max()) + 1
    weights = np.where(np.bincount(groups, total.sum(1), number) > 0, np.bincount(groups, sizes, number), 0.0)
    return groups, weights / weights.sum()
