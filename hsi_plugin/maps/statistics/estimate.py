"""What all estimators of accuracy and area give, and the one way in which they come by standard errors.

Everything that is said of a map is a function of the error matrix of the whole map, p_ij: the share of the area that the map calls i and
that is j in truth. Its variance is that of the function's linearisation, which is summed over pixels or clusters like any other total
(Särndal, Swensson & Wretman 1992, Model Assisted Survey Sampling, section 5.5; for these figures Stehman 2014, International Journal of
Remote Sensing 35:4923, equation 28). Rows are classes of the map, columns of the reference.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ...core.arrays import Array
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
    """Accuracies and areas as functions of an error matrix.

    Args:
        cells: The error matrix p_ij, summing to 1, shape ``(K, K)``.
        values: Shape ``(F,)``: overall; users, producers, shares, F1 of each class in turn; average; macro F1. NaN where not defined.
    """

    cells: Array
    values: Array

    def gradients(self, i: Array, j: Array) -> Array:
        """How the figures change with cells of the error matrix.

        Derivatives of a ratio R = y / x are (∂y − R ∂x) / x.

        Args:
            i: Rows of the cells, from 0, shape ``(n,)``.
            j: Columns, ``(n,)``.

        Returns:
            Shape ``(F, n)``; NaN throughout where a value is.
        """
        k = len(self.cells)
        users, producers, _, f1 = (self.values[1 + n * k : 1 + (n + 1) * k, None] for n in range(4))
        row, col = (np.arange(k)[:, None] == np.asarray(at)[None] for at in (i, j))
        right = row & col
        with np.errstate(divide='ignore', invalid='ignore'):
            rows, cols = self.cells.sum(1)[:, None], self.cells.sum(0)[:, None]
            d_users = (right - users * row) / rows
            d_producers = (right - producers * col) / cols
            d_f1 = (2.0 * right - f1 * (row.astype(np.float64) + col)) / (rows + cols)
        found = cols[:, 0] > 0
        means = [d[found].mean(0, keepdims=True) for d in (d_producers, d_f1)]
        return np.concatenate([right.any(0)[None].astype(np.float64), d_users, d_producers, col.astype(np.float64), d_f1, *means])


def figures_of(cells: Array) -> Figures:
    """Accuracies and areas of an error matrix.

    With p_i+ and p_+j the sums of rows and columns: O = Σ p_ii; U_i = p_ii / p_i+; P_j = p_jj / p_+j; A_j = p_+j;
    F_k = 2 p_kk / (p_k+ + p_+k); means of P and F are over classes that the reference has.

    Args:
        cells: p_ij, summing to 1, shape ``(K, K)``.
    """
    rows, cols, right = cells.sum(1), cells.sum(0), np.diag(cells)
    with np.errstate(divide='ignore', invalid='ignore'):
        users = np.where(rows > 0, right / rows, np.nan)
        producers = np.where(cols > 0, right / cols, np.nan)
        f1 = np.where(rows + cols > 0, 2 * right / (rows + cols), np.nan)
    found = cols > 0
    return Figures(cells, np.concatenate([[right.sum()], users, producers, cols, f1, [producers[found].mean(), f1[found].mean()]]))


@dataclass(frozen=True, eq=False)
class Observed:
    """Sample counts by stratum (or cluster) and cell of the error matrix; only what occurs, because most cells of many classes are empty.

    Args:
        part: Index of the stratum or cluster, ascending, shape ``(n,)``.
        i: Row of the cell, from 0, ``(n,)``.
        j: Its column, ``(n,)``.
        count: Pixels, above 0, ``(n,)``.
        parts: How many strata or clusters there are, empty ones among them.
        classes: K.
    """

    part: Array
    i: Array
    j: Array
    count: Array
    parts: int
    classes: int

    @classmethod
    def of(cls, part: Array, mapped: Array, reference: Array, parts: int, classes: int, count: Optional[Array] = None) -> Observed:
        """From pixels.

        Args:
            part: Index of each pixel's stratum or cluster, shape ``(n,)``.
            mapped: Class value of the map, 1…K, ``(n,)``.
            reference: Class value of the reference, 1…K, ``(n,)``.
            parts: See the class.
            classes: See the class.
            count: How many pixels each stands for; None: one.
        """
        flat = (np.asarray(part, np.int64) * classes + np.asarray(mapped, np.int64) - 1) * classes + np.asarray(reference, np.int64) - 1
        there, index = np.unique(flat, return_inverse=True)
        counted = np.bincount(index.ravel(), weights=count, minlength=len(there)).astype(np.float64)
        rest, j = np.divmod(there, classes)
        part, i = np.divmod(rest, classes)
        return cls(part, i, j, counted, parts, classes)

    def by_part(self, values: Array) -> Array:
        """Sums within each stratum or cluster, shape ``(…, parts)``, of values of the cells, ``(…, n)``."""
        out = np.zeros((*np.shape(values)[:-1], self.parts))
        there, first = np.unique(self.part, return_index=True)
        out[..., there] = np.add.reduceat(np.asarray(values, np.float64), first, axis=-1)
        return out

    @property
    def matrix(self) -> Array:
        """All counts, whatever their stratum, ``(K, K)``."""
        return np.bincount(self.i * self.classes + self.j, self.count, self.classes**2).reshape(self.classes, self.classes)


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
