"""Sampling designs: how many pixels, how many of each class, and which ones, by chances that are known.

Sizes and allocation after Olofsson et al. 2014, "Good practices for estimating area and assessing accuracy of land change", Remote Sensing
of Environment 148:42, section 5.1, and Cochran 1977, Sampling Techniques, chapter 5. A pixel is named by its rank: its place among all
pixels that could be drawn, counted row by row, so that a draw does not depend on how a map is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from .arrays import Array, BoolArray
from .errors import ParameterError
from .window import Window, intersection

CORRELATION = 0.2
"""How alike pixels of a cluster are assumed to be in being right or wrong (intra-cluster correlation), before anything was seen. A guess:
it only decides how many clusters are drawn; the standard error that comes out is estimated from the clusters themselves."""
MOST = 100_000
"""Pixels that a sample may have: far more than people look at, and few enough for any memory."""


def spread(expected: Array) -> Array:
    """Standard deviation S of being right where a share U is right: √(U (1 − U)) (Olofsson et al. 2014, equation 13)."""
    u = np.asarray(expected, np.float64)
    out: Array = np.sqrt(u * (1.0 - u))
    return out


def sample_size(sizes: Array, expected: Array, target_se: float) -> int:
    """Pixels that a stratified sample needs (Olofsson et al. 2014, equation 13; Cochran 1977, equation 5.25).

    n = (Σ W_h S_h)² / [ S(O)² + Σ W_h S_h² / N ], which holds for the allocation that is best for overall accuracy, n_h ∝ W_h S_h. With a
    single stratum it is the size of a simple random sample, finite population included.

    Args:
        sizes: Pixels of each stratum, N_h, shape ``(H,)``.
        expected: Expected user's accuracies U_h, ``(H,)``.
        target_se: Wanted standard error of overall accuracy, S(O).
    """
    n_h, s = np.asarray(sizes, np.float64), spread(expected)
    whole = n_h.sum()
    w = n_h / whole
    return int(min(whole, np.ceil((w @ s) ** 2 / (target_se**2 + w @ s**2 / whole) - 1e-9)))


def expected_se(sizes: Array, drawn: Array, expected: Array) -> float:
    """Standard error of overall accuracy that an allocation promises: √ Σ W_h² S_h² (1 − n_h/N_h) / n_h (Cochran 1977, equation 5.6).

    Args:
        sizes: Pixels of each stratum, shape ``(H,)``.
        drawn: Pixels drawn in each, ``(H,)``.
        expected: Expected user's accuracies, ``(H,)``.

    Returns:
        Infinite where a stratum with pixels gets none.
    """
    n_h, n, s = np.asarray(sizes, np.float64), np.asarray(drawn, np.float64), spread(expected)
    there = n_h > 0
    if (n[there] == 0).any():
        return float('inf')
    w = n_h[there] / n_h.sum()
    return float(np.sqrt((w**2 * s[there] ** 2 * (1.0 - n[there] / n_h[there]) / n[there]).sum()))


def allocate(sizes: Array, expected: Array, total: int, floor: int) -> Array:
    """Share a number of pixels among strata: at least `floor` each, the rest in proportion to W_h S_h.

    Olofsson et al. 2014, section 5.1.2, weigh up equal shares (good for user's accuracies of rare classes), shares in proportion to area
    (good for overall and producer's accuracy and for areas) and optimal ones. As they recommend, rare classes get a fixed number first. The
    rest goes by W_h S_h, which is best for overall accuracy; it is in proportion to area where all classes are expected to be equally
    good. Where the floors alone are more than `total`, the floor is lowered until they are not.

    Args:
        sizes: Pixels of each stratum, shape ``(H,)``; one without pixels gets none.
        expected: Expected user's accuracies, ``(H,)``.
        total: Pixels in all.
        floor: Least number in a stratum.

    Returns:
        Whole numbers, ``(H,)``; never more than a stratum has, and `total` in sum unless there are fewer pixels.
    """
    n_h = np.asarray(sizes, np.int64)
    total = int(min(total, n_h.sum()))
    if not total:
        return np.zeros(len(n_h), np.int64)
    least = np.minimum(n_h, _reachable_floor(n_h, total, floor)).astype(np.float64)
    weight = n_h * np.maximum(spread(expected), 1e-9)
    low, high = 0.0, float(np.max(n_h[n_h > 0] / weight[n_h > 0]))
    for _ in range(200):  # the one number c for which Σ clip(c W_h S_h) is the total
        middle = (low + high) / 2
        if not low < middle < high:  # neighbours among the floating-point numbers
            break
        if np.clip(middle * weight, least, n_h).sum() < total:
            low = middle
        else:
            high = middle
    wanted = np.clip(high * weight, least, n_h)
    out: Array = np.floor(wanted + 1e-9).astype(np.int64)
    for h in np.argsort(-(wanted - out), kind='stable').tolist() * 2:
        missing = total - int(out.sum())
        if missing <= 0:
            break
        out[h] += min(1, missing, int(n_h[h] - out[h]))
    return out


def stratified_sizes(sizes: Array, expected: Array, target_se: float, floor: int) -> Array:
    """The smallest allocation with floors whose standard error of overall accuracy is at most the target.

    Args:
        sizes: Pixels of each stratum, shape ``(H,)``.
        expected: Expected user's accuracies, ``(H,)``.
        target_se: Wanted standard error.
        floor: Least number in a stratum, where it has so many.

    Returns:
        Whole numbers, ``(H,)``.
    """
    n_h = np.asarray(sizes, np.int64)
    floor = max(1, floor)  # a stratum without any could not be estimated
    low, high = int(np.minimum(n_h, floor).sum()), int(n_h.sum())
    while low < high:
        middle = (low + high) // 2
        if expected_se(n_h, allocate(n_h, expected, middle, floor), expected) <= target_se:
            high = middle
        else:
            low = middle + 1
    return allocate(n_h, expected, low, floor)


def _reachable_floor(sizes: Array, total: int, floor: int) -> int:
    """The largest floor up to the wanted one for which the floors of all strata together are not above the total."""
    low, high = 0, int(min(floor, total))
    while low < high:
        middle = (low + high + 1) // 2
        if int(np.minimum(sizes, middle).sum()) <= total:
            low = middle
        else:
            high = middle - 1
    return low


def cluster_count(clusters: int, pixels: int, expected: float, target_se: float) -> int:
    """Clusters that are needed: n = n_simple · (1 + (c̄ − 1) ρ) / c̄, with c̄ pixels in a mean cluster (Cochran 1977, section 9.4).

    Args:
        clusters: That there are.
        pixels: In all of them.
        expected: Expected overall accuracy.
        target_se: Its wanted standard error.
    """
    mean = pixels / clusters
    effect = 1.0 + (mean - 1.0) * CORRELATION
    variance = expected * (1.0 - expected) * effect / mean  # of a cluster's accuracy
    n = variance / target_se**2
    return int(min(clusters, max(2, np.ceil(n / (1.0 + n / clusters) - 1e-9))))


def cluster_se(clusters: int, pixels: int, drawn: int, expected: float) -> float:
    """Standard error of overall accuracy that so many clusters promise; the other way round from :func:`cluster_count`."""
    mean = pixels / clusters
    effect = 1.0 + (mean - 1.0) * CORRELATION
    return float(np.sqrt(expected * (1.0 - expected) * effect / mean * (1.0 - drawn / clusters) / drawn))


def draw_ranks(population: int, count: int, seed: Sequence[int]) -> Array:
    """Draw without replacement, all alike; any beginning of the result is a smaller such draw.

    Args:
        population: Things to draw from, ranks 0…N−1.
        count: How many.
        seed: Whole numbers that decide all.

    Returns:
        Ranks in the order of drawing, shape ``(count,)``, int64.

    Raises:
        ParameterError: There are fewer than `count`.
    """
    if count > population:
        raise ParameterError(f'{count:,} of {population:,} pixels cannot be drawn.', 'Draw fewer.')
    rng = np.random.default_rng([int(s) for s in seed])
    if 2 * count >= population:
        return rng.permutation(population)[:count].astype(np.int64)
    out = np.zeros(0, np.int64)
    while len(out) < count:  # each first occurrence in a row of independent draws is a draw without replacement
        more = np.concatenate([out, rng.integers(0, population, count - len(out) + 8)])
        _, first = np.unique(more, return_index=True)
        out = more[np.sort(first)]
    return out[:count]


def visiting_order(strata: Array, seed: Sequence[int]) -> Array:
    """An order in which every beginning of the list has each stratum in its share, as nearly as whole numbers allow.

    The k-th of the n_h pixels of a stratum comes at (k + a random number in 0…1) / n_h of the way. Pixels of a stratum keep their order.

    Args:
        strata: Stratum of each pixel, in the order of drawing within each, shape ``(n,)``.
        seed: Whole numbers that decide all.

    Returns:
        Indices, ``(n,)``.
    """
    rng = np.random.default_rng([int(s) for s in seed])
    when = np.zeros(len(strata))
    for value in np.unique(strata):
        at = np.flatnonzero(strata == value)
        when[at] = (np.arange(len(at)) + rng.random(len(at))) / len(at)
    return np.argsort(when, kind='stable')


@dataclass(frozen=True)
class Blocks:
    """Square blocks that cover a grid; those at the edges are cut.

    Args:
        rows: Rows of the grid.
        cols: Its columns.
        side: Of a block, in pixels.
        row_shift: How many rows of the first blocks lie above the grid, 0…side−1.
        col_shift: How many columns of the first blocks lie left of it.
    """

    rows: int
    cols: int
    side: int
    row_shift: int = 0
    col_shift: int = 0

    @classmethod
    def at_random(cls, rows: int, cols: int, side: int, seed: Sequence[int]) -> Blocks:
        """Blocks whose corner lies anywhere, so that no line of a map keeps step with them."""
        shifts = np.random.default_rng([int(s) for s in seed]).integers(0, side, 2)
        return cls(rows, cols, side, int(shifts[0]), int(shifts[1]))

    @property
    def down(self) -> int:
        """Rows of blocks."""
        return -(-(self.rows + self.row_shift) // self.side)

    @property
    def across(self) -> int:
        """Columns of blocks."""
        return -(-(self.cols + self.col_shift) // self.side)

    def strip(self, first: int, last: int) -> Window:
        """The pixels of the rows of blocks ``first … last − 1``, over the whole width."""
        top = max(0, first * self.side - self.row_shift)
        return Window(top, 0, min(self.rows, last * self.side - self.row_shift) - top, self.cols)

    def block(self, number: int) -> Window:
        """The pixels of a block; fewer at the edges of the grid."""
        down, across = divmod(int(number), self.across)
        row, col = down * self.side - self.row_shift, across * self.side - self.col_shift
        return intersection(Window(row, col, self.side, self.side), Window(0, 0, self.rows, self.cols))

    def numbers(self, rows: Array, cols: Array) -> Array:
        """The number of the block that each pixel lies in, row of blocks by row of blocks, int64."""
        down = (np.asarray(rows, np.int64) + self.row_shift) // self.side
        return down * self.across + (np.asarray(cols, np.int64) + self.col_shift) // self.side

    def filled(self, mask: BoolArray, window: Window) -> Array:
        """Numbers of the blocks that have a pixel in the mask of a window of whole rows of blocks, ascending."""
        first = (window.row + self.row_shift) // self.side
        tops = np.maximum(np.arange(first, first + -(-window.height // self.side) + 1) * self.side - self.row_shift - window.row, 0)
        lefts = np.maximum(np.arange(self.across) * self.side - self.col_shift, 0)
        any_down = np.logical_or.reduceat(mask, tops[tops < window.height], axis=0)
        down, across = np.nonzero(np.logical_or.reduceat(any_down, lefts, axis=1))
        return np.asarray((first + down) * self.across + across, np.int64)
