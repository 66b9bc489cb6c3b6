"""Areas and accuracies of a map from a stratified reference sample, with confidence intervals.

Olofsson et al. 2014, "Good practices for estimating area and assessing accuracy of land change", Remote Sensing of Environment 148:42,
https://doi.org/10.1016/j.rse.2014.02.015. The strata are the classes of the map. Rows of the confusion matrix are map classes i, columns
reference classes j; n_ij are sample counts and W_i the share of the map's area in class i.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.arrays import Array
from ..core.errors import ParameterError

Z95 = 1.959964  # two-sided 95 % of the normal distribution


@dataclass(frozen=True, eq=False)
class StratifiedEstimate:
    """Area-weighted estimates and their standard errors; NaN where the sample cannot tell.

    Args:
        overall: Overall accuracy, and its standard error.
        users: User's accuracy of each class, shape ``(K,)``.
        producers: Producer's accuracy of each class, shape ``(K,)``.
        shares: Share of the area of each *reference* class, shape ``(K,)``; times the whole area it is the class's estimated area.
        covered: Share of the map's area in strata with at least one sample, to which all of the above refer.
    """

    overall: float
    overall_se: float
    users: Array
    users_se: Array
    producers: Array
    producers_se: Array
    shares: Array
    shares_se: Array
    covered: float


def stratified_estimate(confusion: Array, stratum_areas: Array) -> StratifiedEstimate:
    """Estimate accuracy and areas (Olofsson et al. 2014, equations 4 to 11).

    With p_ij = W_i n_ij / n_i+ : O = Σ p_ii, U_i = n_ii / n_i+, P_j = p_jj / p_+j, and

        V(O)    = Σ W_i² U_i (1 − U_i) / (n_i+ − 1)
        V(U_i)  = U_i (1 − U_i) / (n_i+ − 1)
        V(P_j)  = [ W_j² (1 − P_j)² U_j (1 − U_j) / (n_j+ − 1) + P_j² Σ_{i≠j} W_i² (n_ij/n_i+) (1 − n_ij/n_i+) / (n_i+ − 1) ] / p_+j²
        V(p_+j) = Σ W_i² (n_ij/n_i+) (1 − n_ij/n_i+) / (n_i+ − 1)

    A stratum without samples is left out, and the weights of the others are scaled to 1. A stratum with a single sample has no variance:
    every standard error that needs it is NaN.

    Args:
        confusion: Sample counts n_ij, shape ``(K, K)``.
        stratum_areas: Area (or pixels) of each class of the map, shape ``(K,)``.

    Raises:
        ParameterError: Shapes differ, or there is no sample in any class that the map has.
    """
    n = np.asarray(confusion, np.float64)
    areas = np.asarray(stratum_areas, np.float64)
    if n.shape != (len(areas), len(areas)):
        raise ParameterError(f'{len(areas)} classes do not fit a confusion matrix of shape {n.shape}.')
    sampled = n.sum(1) > 0
    whole = float(areas.sum())
    if not (areas * sampled).sum() > 0:
        raise ParameterError('No reference sample lies in a class of the map.', 'Give a reference that overlaps the map.')
    w = np.where(sampled, areas, 0.0) / (areas * sampled).sum()
    q = np.divide(n, n.sum(1, keepdims=True), out=np.zeros_like(n), where=sampled[:, None])
    p = w[:, None] * q
    with np.errstate(divide='ignore', invalid='ignore'):
        unit = np.where((w > 0)[:, None], q * (1 - q) / (n.sum(1, keepdims=True) - 1), 0.0)  # variance of a row's share; 0/0 is NaN
        weighted = w[:, None] ** 2 * unit
        users = np.where(sampled, np.diag(q), np.nan)
        users_se = np.sqrt(np.where(sampled, np.diag(q * (1 - q)) / (n.sum(1) - 1), np.nan))
        shares = p.sum(0)
        producers = np.where(shares > 0, np.diag(p) / shares, np.nan)
        own = np.diag(weighted) * (1 - producers) ** 2
        others = producers**2 * _sum_without_diagonal(weighted)
        producers_se = np.sqrt((own + others) / shares**2)
    return StratifiedEstimate(
        overall=float(np.trace(p)),
        overall_se=float(np.sqrt(np.diag(weighted).sum())),
        users=users,
        users_se=users_se,
        producers=producers,
        producers_se=producers_se,
        shares=shares,
        shares_se=np.sqrt(weighted.sum(0)),
        covered=float((areas * sampled).sum() / whole),
    )


def _sum_without_diagonal(matrix: Array) -> Array:
    """Column sums of what is off the diagonal."""
    off = matrix.copy()
    np.fill_diagonal(off, 0.0)
    summed: Array = off.sum(0)
    return summed
