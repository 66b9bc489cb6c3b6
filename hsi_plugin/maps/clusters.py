"""Accuracy and areas of a map from clusters of pixels that were drawn as wholes.

Neighbours are alike, right or wrong together: a cluster of nine pixels tells less than nine pixels from all over the map. What counts is
how clusters differ from each other (Stehman 1997, "Estimating standard errors of accuracy assessment statistics under cluster sampling",
Remote Sensing of Environment 60:258; Cochran 1977, Sampling Techniques, sections 2.11 and 9A.1).
"""

from __future__ import annotations

import numpy as np

from ..core.arrays import Array
from ..core.errors import ParameterError
from .estimate import MapEstimate, figures_of, map_estimate, sizes_of
from .strata import count_cells

METHOD = 'Stehman 1997, Remote Sensing of Environment 60:258'


def cluster_estimate(clusters: Array, mapped: Array, reference: Array, population: int, classes: int) -> MapEstimate:
    """Estimate accuracy and areas from clusters that were all drawn with the same chance, with all of their pixels.

    Every figure is a ratio of totals, because clusters at the edge of the map have fewer pixels than others: p_ij = Σ_u c_uij / Σ_u c_u,
    with c_uij the pixels of cluster u in a cell of the error matrix. With g_ij a figure's derivative by p_ij, ḡ = Σ p_ij g_ij,
    c̄ the mean pixels in a cluster, m clusters drawn of M:

        z_u = Σ c_uij (g_ij − ḡ) / c̄,   V = (1 − m/M) · Σ z_u² / (m (m − 1))

    (Cochran 1977, equation 2.46: the variance of a ratio). Degrees of freedom are one less than the clusters that have the class in
    question, as is usual for parts of a population that many clusters do not touch (Korn & Graubard 1998, Survey Methodology 24:193).
    Pixels of a cluster that were not answered are left out as if they were like the others.

    Args:
        clusters: Number of the cluster that each pixel came in, any whole numbers, shape ``(n,)``.
        mapped: The map's class value at each pixel, 1…K, ``(n,)``.
        reference: The class that was found there, 1…K, ``(n,)``.
        population: M, clusters that could be drawn; 0 where unknown, then there is no finite population correction.
        classes: K.

    Returns:
        Estimates; with a single cluster all standard errors are NaN.

    Raises:
        ParameterError: There is no sample.
    """
    if not len(clusters):
        raise ParameterError('The sample has no answered pixel.', 'Answer some points of the sample first.')
    numbers, index = np.unique(clusters, return_inverse=True)
    m = len(numbers)
    counts = count_cells(index, mapped, reference, m, classes).astype(np.float64)
    total = counts.sum(0)
    cells = total / total.sum()
    figures = figures_of(cells)
    g = figures.gradients.reshape(len(figures.gradients), -1)
    centred = g - (g @ cells.ravel())[:, None]
    z = counts.reshape(m, -1) @ centred.T / (total.sum() / m)
    z[np.abs(z) < 1e-12] = 0.0  # rounding, where all clusters agree
    left = max(0.0, 1 - m / population) if population else 1.0
    errors = np.sqrt(left * (z**2).sum(0) / (m * (m - 1))) if m > 1 else np.full(len(g), np.nan)
    errors = np.where(np.isfinite(figures.values), errors, np.nan)
    touched = clusters_with((counts.sum(2) > 0).sum(0), (counts.sum(1) > 0).sum(0), m)
    # Where all pixels agree, clusters stand in for the pixels that tell something new.
    return map_estimate(figures, errors, touched - 1.0, np.minimum(sizes_of(total), touched), cells, 1.0, METHOD)


def clusters_with(rows: Array, cols: Array, all_clusters: int) -> Array:
    """How many clusters tell something of each figure, shape ``(F,)``, in the order of `estimate.figures_of`.

    Args:
        rows: Clusters with each class on the map, ``(K,)``.
        cols: Clusters with each class in the reference, ``(K,)``.
        all_clusters: All of them.
    """
    return np.concatenate([[all_clusters], rows, cols, cols, np.minimum(rows, cols), [all_clusters, all_clusters]]).astype(np.float64)
