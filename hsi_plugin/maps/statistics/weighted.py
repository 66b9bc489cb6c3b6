"""Means over a map from pixels that were drawn with known chances, each with its standard error.

Every pixel of the sample stands for so many pixels of the map. A mean over the map, or over a part of it, is then a ratio of two weighted
sums, R = Σ w y / Σ w x, whose variance follows from its linearisation z = y − R x (Särndal, Swensson & Wretman 1992, Model Assisted Survey
Sampling, chapter 5; for maps Stehman 2014, International Journal of Remote Sensing 35:4923, equation 28):

    V(R) = 1 / (Σ w x)² · Σ_h n_h / (n_h − 1) · Σ_u (t_u − t̄_h)²

with t the weighted z of each pixel, or summed over each cluster of pixels that were drawn together, in stratum h. How much of a stratum was
drawn is left out (no finite population correction): samples are small parts of maps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from .intervals import interval

Figure = Optional[Dict[str, Optional[float]]]


@dataclass(frozen=True, eq=False)
class Weights:
    """How pixels of a sample count.

    Args:
        pixels: How many pixels of the map each stands for, or how much area, shape ``(n,)``.
        strata: Number of the part of the map from which each was drawn by itself, ``(n,)``.
        clusters: Number of the cluster that each was drawn with, ``(n,)``; -1 where it was drawn alone.
        by_design: Whether the chances are known; False where all pixels of a reference simply count alike.
    """

    pixels: Array
    strata: Array
    clusters: Array
    by_design: bool = True

    def __len__(self) -> int:
        return len(self.pixels)

    @classmethod
    def alike(cls, n: int) -> Weights:
        """All count alike, as pixels of which nobody knows how they were chosen."""
        return cls(np.ones(n), np.zeros(n, np.int64), np.full(n, -1, np.int64), by_design=False)

    def of(self, chosen: BoolArray) -> Weights:
        """Those of some pixels."""
        return Weights(self.pixels[chosen], self.strata[chosen], self.clusters[chosen], self.by_design)

    @property
    def effective(self) -> float:
        """Kish's effective number of pixels, (Σ w)² / Σ w² (Kish 1965, Survey Sampling); 0 of none."""
        return float(self.pixels.sum() ** 2 / (self.pixels**2).sum()) if len(self) else 0.0


def ratio(y: Array, x: Array, weights: Weights) -> Tuple[float, float]:
    """Σ w y / Σ w x and its standard error.

    A mean over a part of the map has x = 1 there and 0 elsewhere: pixels outside the part belong to the call, because how many fall inside
    is chance as well.

    Args:
        y: What is averaged, shape ``(n,)``; 0 where `x` is.
        x: What it is averaged over, ``(n,)``.
        weights: How the pixels count.

    Returns:
        NaN where there is nothing to average; the error is NaN where a stratum or the whole has a single pixel (or cluster).
    """
    y, x, w = np.asarray(y, np.float64), np.asarray(x, np.float64), np.asarray(weights.pixels, np.float64)
    whole = float((w * x).sum())
    if not whole > 0:
        return float('nan'), float('nan')
    value = float((w * y).sum()) / whole
    deviation = w * (y - value * x)
    parts, part = _numbered(weights.strata)
    matters = _sums(((x != 0) | (y != 0)).astype(np.float64), part, parts) > 0
    totals, of_total = (deviation, part) if (weights.clusters < 0).all() else _by_cluster(deviation, part, weights.clusters)
    drawn = _sums(np.ones(len(totals)), of_total, parts)
    sums, squares = _sums(totals, of_total, parts), _sums(totals**2, of_total, parts)
    if (drawn[matters] < 2).any():
        return value, float('nan')
    spread = np.maximum(squares - sums**2 / drawn, 0.0)[matters] * (drawn / np.maximum(drawn - 1, 1))[matters]
    error = float(np.sqrt(spread.sum())) / whole
    return value, error if error > 1e-12 else 0.0


def _numbered(strata: Array) -> Tuple[int, Array]:
    """How many strata there are, and each pixel's number among them, from 0, shape ``(n,)``."""
    if (strata == strata[0]).all():  # without sorting millions of them
        return 1, np.zeros(len(strata), np.int64)
    values, part = np.unique(strata, return_inverse=True)
    return len(values), part.ravel()


def _by_cluster(deviation: Array, part: Array, clusters: Array) -> Tuple[Array, Array]:
    """Sums over what was drawn together, and the stratum of each; a pixel that was drawn alone is its own sum."""
    cluster = np.where(clusters < 0, int(clusters.max()) + 1 + np.arange(len(clusters)), clusters)
    _, first, unit = np.unique(part * (int(cluster.max()) + 1) + cluster, return_index=True, return_inverse=True)
    return np.bincount(unit.ravel(), weights=deviation), part[first]


def _sums(values: Array, part: Array, parts: int) -> Array:
    """Sums by stratum, shape ``(parts,)``."""
    return values.sum(keepdims=True) if parts == 1 else np.bincount(part, weights=values, minlength=parts)


def share(inside: BoolArray, of: BoolArray, weights: Weights) -> Tuple[float, float, float, float]:
    """What share of a part of the map is like this, with its 95 % interval (`intervals.interval`).

    Args:
        inside: Pixels that are like this, shape ``(n,)``.
        of: Pixels of the part, ``(n,)``.
        weights: How they count.

    Returns:
        Value, standard error, low and high; NaN where there is none.
    """
    value, error = ratio(inside & of, of, weights)
    low, high = interval(value, error, weights.of(of).effective)
    return value, error, float(low), float(high)


def figure(value: float, error: float, low: float, high: float, factor: float = 1.0) -> Figure:
    """``{value, standard_error, low, high}``, each None where it is not known; None where there is no value."""
    if not np.isfinite(value):
        return None
    parts = {'value': value, 'standard_error': error, 'low': low, 'high': high}
    return {key: rounded(part * factor) for key, part in parts.items()}


def rounded(value: float) -> Optional[float]:
    """A figure as JSON has it: six digits behind the point, None where there is none."""
    return round(float(value), 6) if np.isfinite(value) else None
