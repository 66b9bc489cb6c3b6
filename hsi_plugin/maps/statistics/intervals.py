"""95 % confidence intervals of proportions that come from a sample with a design, also from few pixels.

The usual interval, value ± 1.96 standard errors, leaves 0…1 and is too short where a proportion is near 0 or 1 or the sample small; where
all pixels of a class were right, its width is even 0. Here the standard error s of a proportion p becomes an effective number of pixels
n* = p (1 − p) / s² (Korn & Graubard 1998, Survey Methodology 24:193), for which Wilson's interval is taken (Wilson 1927, Journal of the
American Statistical Association 22:209), with Student's t in place of the normal distribution. Of seven intervals for proportions from
complex samples, Wilson's was one of the two that were recommended after simulations (Franco et al. 2019, Journal of Survey Statistics and
Methodology 7:334, https://doi.org/10.1093/jssam/smy019). With many pixels, and p far from 0 and 1, it is the usual interval.
"""

from __future__ import annotations

import math
from typing import Union

import numpy as np

from ...core.arrays import Array

Z95 = 1.959964  # two-sided 95 % of the normal distribution
_LEAST = 1e-6  # pixels; fewer say nothing, and would overflow
_EXACT = {1: 12.706205, 2: 4.302653, 3: 3.182446, 4: 2.776445}  # Student's t where the expansion below is too coarse


def t95(freedom: float) -> float:
    """The two-sided 95 % point of Student's distribution (Abramowitz & Stegun 1964, eq. 26.7.5; up to 4 exact).

    Args:
        freedom: Degrees of freedom, rounded down; infinite for the normal distribution. Below 1 counts as 1.
    """
    if not math.isfinite(freedom):
        return Z95
    v = max(1, math.floor(freedom + 1e-9))
    if v in _EXACT:
        return _EXACT[v]
    z = Z95
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return float(z + sum(term / v ** (k + 1) for k, term in enumerate(terms)))


def interval(
    value: Union[float, Array], error: Union[float, Array], size: Union[float, Array] = np.nan, freedom: Union[float, Array] = np.inf
) -> Array:
    """The 95 % interval of proportions.

    With q = t² / n* : centre (p + q/2) / (1 + q), half width t √(p (1 − p)/n* + t²/(4 n*²)) / (1 + q).

    Args:
        value: Proportions, shape ``(…)``; NaN where not known.
        error: Their standard errors; NaN where not known.
        size: Pixels behind each. It stands in for n* where the standard error is 0 because all pixels agree; NaN: then the interval is
            not known either.
        freedom: Degrees of freedom of the standard errors.

    Returns:
        Lower and upper ends, shape ``(…, 2)``; NaN where the sample cannot tell.
    """
    p, s, n, v = np.broadcast_arrays(*(np.asarray(x, np.float64) for x in (value, error, size, freedom)))
    t = np.vectorize(t95, otypes=[np.float64])(v) if v.size else np.zeros(v.shape)
    with np.errstate(divide='ignore', invalid='ignore'):
        effective = np.where(s > 0, p * (1 - p) / s**2, n)
        # A proportion of 0 or 1 whose standard error is not 0 comes from weights, not from agreement.
        effective = np.where((s > 0) & (effective <= 0), n, effective)
        effective = np.where(effective > 0, np.maximum(effective, _LEAST), effective)
        q = t**2 / effective
        centre = (p + q / 2) / (1 + q)
        half = t * np.sqrt(p * (1 - p) / effective + q / (4 * effective)) / (1 + q)
    known = np.isfinite(p) & np.isfinite(s) & (effective > 0)
    low = np.where(known, np.maximum(centre - half, 0.0), np.nan)
    high = np.where(known, np.minimum(centre + half, 1.0), np.nan)
    return np.stack([low, high], -1)


def interval_of_mean(values: Array, errors: Array, ends: Array, error: float) -> Array:
    """The 95 % interval of a mean of proportions, from their own intervals (Zou & Donner 2008, Statistics in Medicine 27:1693).

    Distances from the proportions to their lower ends add up like standard errors, and so do those to the upper ends: that keeps what the
    intervals know of small samples and of the limits 0 and 1. How the proportions depend on each other enters as the ratio of the mean's
    standard error to what it would be if they did not.

    Args:
        values: The proportions, shape ``(K,)``.
        errors: Their standard errors, ``(K,)``.
        ends: Their intervals, ``(K, 2)``.
        error: Standard error of the mean.

    Returns:
        Lower and upper end; NaN where an interval is not known, or there is none.
    """
    if not len(values) or not np.isfinite(ends).all() or not np.isfinite(error):
        return np.full(2, np.nan)
    alone = np.sqrt((errors**2).sum()) / len(values)
    dependence = error / alone if alone > 0 else 1.0
    reach = dependence * np.sqrt(((ends - values[:, None]) ** 2).sum(0)) / len(values)
    both: Array = np.clip(values.mean() + np.array([-1.0, 1.0]) * reach, 0.0, 1.0)
    return both
