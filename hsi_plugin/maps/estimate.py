"""What all estimators of accuracy and area give, and the one way in which they come by standard errors.

Everything that is said of a map is a function of the error matrix of the whole map, p_ij: the share of the area that the map calls i and
that is j in truth. Its variance is that of the function's linearisation, which is summed over pixels or clusters like any other total
(Särndal, Swensson & Wretman 1992, Model Assisted Survey Sampling, section 5.5; for these figures Stehman 2014, International Journal of
Remote Sensing 35:4923, equation 28). Rows are classes of the map, columns of the reference.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from ..core.arrays import Array
from .intervals import interval, interval_of_mean


@dataclass(frozen=True, eq=False)
class MapEstimate:
    """Estimates for the whole map, with standard errors (``_se``) and 95 % intervals (``_ci``, lower and upper end); NaN where unknown.

    Args:
        overall: Overall accuracy.
        users: User's accuracy of each class, shape ``(K,)``; its interval ``(K, 2)``, as of all that follow.
        producers: Producer's accuracy of each class, ``(K,)``.
        shares: Share of the area of each *reference* class, ``(K,)``; times the whole area it is the class's estimated area.
        average: Average accuracy: the mean producer's accuracy of the classes that were found in the reference.
        f1: F1 of each class, the harmonic mean of user's and producer's accuracy, ``(K,)``.
        f1_macro: Its mean over the classes that were found in the reference.
        cells: The error matrix in shares of the area, p_ij, ``(K, K)``.
        covered: Share of the map's area in strata with at least one sample, to which all of the above refer.
        method: The paper whose formulas were used, with its address.
    """

    overall: float
    overall_se: float
    overall_ci: Array
    users: Array
    users_se: Array
    users_ci: Array
    producers: Array
    producers_se: Array
    producers_ci: Array
    shares: Array
    shares_se: Array
    shares_ci: Array
    average: float
    average_se: float
    average_ci: Array
    f1: Array
    f1_se: Array
    f1_ci: Array
    f1_macro: float
    f1_macro_se: float
    f1_macro_ci: Array
    cells: Array
    covered: float
    method: str


@dataclass(frozen=True, eq=False)
class Figures:
    """Functions of an error matrix with their derivatives.

    Args:
        values: Shape ``(F,)``: overall; users, producers, shares, F1 of each class in turn; average; macro F1.
        gradients: Derivative of each by p_ij, ``(F, K, K)``; NaN throughout where the value is.
    """

    values: Array
    gradients: Array


def figures_of(cells: Array) -> Figures:
    """Accuracies and areas of an error matrix, and how they change with its cells.

    With p_i+ and p_+j the sums of rows and columns: O = Σ p_ii; U_i = p_ii / p_i+; P_j = p_jj / p_+j; A_j = p_+j;
    F_k = 2 p_kk / (p_k+ + p_+k). Derivatives of a ratio R = y / x are (∂y − R ∂x) / x.

    Args:
        cells: p_ij, summing to 1, shape ``(K, K)``.
    """
    k = len(cells)
    eye = np.eye(k)
    one_cell = eye[:, :, None] * eye[:, None, :]  # (class, i, j): 1 at i = j = class
    one_row = np.repeat(eye[:, :, None], k, 2)
    one_col = np.repeat(eye[:, None, :], k, 1)
    rows, cols, right = cells.sum(1), cells.sum(0), np.diag(cells)
    users, d_users = _ratio(right, rows, one_cell, one_row)
    producers, d_producers = _ratio(right, cols, one_cell, one_col)
    f1, d_f1 = _ratio(2 * right, rows + cols, 2 * one_cell, one_row + one_col)
    found = cols > 0
    values: List[Array] = [np.array([right.sum()]), users, producers, cols, f1]
    gradients: List[Array] = [eye[None], d_users, d_producers, one_col, d_f1]
    for each, derivative in ((producers, d_producers), (f1, d_f1)):
        values.append(np.array([each[found].mean() if found.any() else np.nan]))
        gradients.append((derivative[found].mean(0) if found.any() else np.full((k, k), np.nan))[None])
    return Figures(np.concatenate(values), np.concatenate(gradients))


def map_estimate(figures: Figures, errors: Array, freedom: Array, sizes: Array, cells: Array, covered: float, method: str) -> MapEstimate:
    """Name the figures, and give each its interval.

    Args:
        figures: From :func:`figures_of`.
        errors: Standard error of each, shape ``(F,)``.
        freedom: Degrees of freedom of each standard error, ``(F,)``.
        sizes: Pixels behind each, ``(F,)``; see `intervals.interval`.
        cells: The error matrix in shares, ``(K, K)``.
        covered: See :class:`MapEstimate`.
        method: See :class:`MapEstimate`.
    """
    k = len(cells)
    values = figures.values
    ends = interval(values, errors, sizes, freedom)
    found = cells.sum(0) > 0
    for mean, first in ((1 + 4 * k, 1 + k), (2 + 4 * k, 1 + 3 * k)):
        each = np.arange(first, first + k)[found]
        ends[mean] = interval_of_mean(values[each], errors[each], ends[each], errors[mean])
    users, producers, shares, f1 = (slice(1 + n * k, 1 + (n + 1) * k) for n in range(4))
    average, macro = 1 + 4 * k, 2 + 4 * k

    def part(at: slice) -> Tuple[Array, Array, Array]:
        return values[at], errors[at], ends[at]

    def single(at: int) -> Tuple[float, float, Array]:
        return float(values[at]), float(errors[at]), ends[at]

    return MapEstimate(
        *single(0), *part(users), *part(producers), *part(shares), *single(average), *part(f1), *single(macro), cells, covered, method
    )


def sizes_of(counts: Array) -> Array:
    """How many pixels of a sample stand behind each figure, shape ``(F,)``.

    All of them behind overall accuracy and areas; those of the row or column behind a class's accuracies; behind F1 the fewer of both;
    behind means over classes none, because their intervals come from those of the classes.

    Args:
        counts: Sample counts n_ij, shape ``(K, K)``.
    """
    n = np.asarray(counts, np.float64)
    rows, cols = n.sum(1), n.sum(0)
    total = n.sum()
    known = [np.array([total]), rows, cols, np.full(len(n), total), np.minimum(rows, cols), np.zeros(2)]
    sizes: Array = np.concatenate(known)
    return np.where(sizes > 0, sizes, np.nan)


def _ratio(y: Array, x: Array, dy: Array, dx: Array) -> Tuple[Array, Array]:
    """Ratios ``(K,)`` and their derivatives ``(K, K, K)``; NaN where the denominator is 0."""
    with np.errstate(divide='ignore', invalid='ignore'):
        ratio = np.where(x > 0, y / x, np.nan)
        derivative = (dy - ratio[:, None, None] * dx) / np.where(x > 0, x, np.nan)[:, None, None]
    return ratio, derivative
