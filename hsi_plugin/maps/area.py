"""Areas and accuracies of a map from a stratified reference sample, with confidence intervals.

Olofsson et al. 2014, "Good practices for estimating area and assessing accuracy of land change", Remote Sensing of Environment 148:42,
https://doi.org/10.1016/j.rse.2014.02.015. The strata are the classes of the map. Rows of the confusion matrix are map classes i, columns
reference classes j; n_ij are sample counts and W_i the share of the map's area in class i.
"""

from __future__ import annotations

from typing import Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import ParameterError
from .statistics.estimate import MapEstimate, Observed
from .statistics.intervals import Z95
from .statistics.strata import estimate_by_strata, post_strata

__all__ = ['METHOD', 'Z95', 'simple_estimate', 'stratified_estimate']

METHOD = 'Olofsson et al. 2014, https://doi.org/10.1016/j.rse.2014.02.015'


def stratified_estimate(confusion: Array, stratum_areas: Array) -> MapEstimate:
    """Estimate accuracy and areas (Olofsson et al. 2014, equations 4 to 11).

    With p_ij = W_i n_ij / n_i+ : O = Σ p_ii, U_i = n_ii / n_i+, P_j = p_jj / p_+j, and

        V(O)    = Σ W_i² U_i (1 − U_i) / (n_i+ − 1)
        V(U_i)  = U_i (1 − U_i) / (n_i+ − 1)
        V(P_j)  = [ W_j² (1 − P_j)² U_j (1 − U_j) / (n_j+ − 1) + P_j² Σ_{i≠j} W_i² (n_ij/n_i+) (1 − n_ij/n_i+) / (n_i+ − 1) ] / p_+j²
        V(p_+j) = Σ W_i² (n_ij/n_i+) (1 − n_ij/n_i+) / (n_i+ − 1)

    all of which are the general formula of `strata` for these strata. There is no finite population correction in them.

    A stratum without samples is left out, and the weights of the others are scaled to 1. A stratum with a single sample has no variance:
    every standard error that needs it is NaN.

    Args:
        confusion: Sample counts n_ij, shape ``(K, K)``.
        stratum_areas: Area (or pixels) of each class of the map, shape ``(K,)``.

    Raises:
        ParameterError: Shapes differ, or there is no sample in any class that the map has.
    """
    n, areas = _checked(confusion, stratum_areas)
    return _by_groups(n, areas, np.arange(len(n)), METHOD)


def simple_estimate(confusion: Array, class_areas: Array) -> MapEstimate:
    """Estimate accuracy and areas from pixels that were drawn at random from the whole map.

    The map tells how much of it each class covers, which the sample then need not tell: the classes serve as strata after the fact
    (post-stratification; Cochran 1977, Sampling Techniques, section 5A.9; Olofsson et al. 2014, section 4.2). The formulas are those of
    :func:`stratified_estimate`, given how many pixels fell in each class. Classes with fewer than five are taken together,
    because post-strata of few pixels bias the result.

    Args:
        confusion: Sample counts n_ij, shape ``(K, K)``.
        class_areas: Area (or pixels) of each class of the map, shape ``(K,)``.

    Raises:
        ParameterError: Shapes differ, or there is no sample in any class that the map has.
    """
    n, areas = _checked(confusion, class_areas)
    return _by_groups(n, areas, post_strata(n.sum(1), areas), METHOD + ' (post-stratified)')


def _by_groups(confusion: Array, areas: Array, groups: Array, method: str) -> MapEstimate:
    """The estimate where strata are groups of the map's classes, numbered from 0, ``(K,)``."""
    number, classes = int(groups.max()) + 1, len(areas)
    i, j = np.nonzero(confusion)
    seen = Observed.of(groups[i], i + 1, j + 1, number, classes, confusion[i, j])
    member = np.arange(number)[:, None] == groups[None]
    return estimate_by_strata(seen, member @ areas, method, rows=member)


def _checked(confusion: Array, areas: Array) -> Tuple[Array, Array]:
    n, sizes = np.asarray(confusion, np.float64), np.asarray(areas, np.float64)
    if n.shape != (len(sizes), len(sizes)):
        raise ParameterError(f'{len(sizes)} classes do not fit a confusion matrix of shape {n.shape}.')
    if not (sizes * (n.sum(1) > 0)).sum() > 0:
        raise ParameterError('No reference sample lies in a class of the map.', 'Give a reference that overlaps the map.')
    return n, sizes
