"""Means with intervals over a few repetitions: Student's t (1908), in closed form for whole degrees of freedom."""

from __future__ import annotations

import math
from typing import Optional, Sequence, Tuple

import numpy as np

LEVEL = 0.95


def mean_interval(values: Sequence[float], level: float = LEVEL) -> Tuple[Optional[float], Optional[float]]:
    """The mean of repetitions, and half the width of its interval, ``t · s / √n``.

    Args:
        values: One a repetition; NaN where it could not be known, which is left out.
        level: Of the interval.

    Returns:
        None for what cannot be known: the mean of nothing, the interval of fewer than two.
    """
    known = np.asarray([v for v in values if math.isfinite(v)], float)
    if not len(known):
        return None, None
    if len(known) == 1:
        return float(known[0]), None
    half = t_quantile(0.5 + level / 2.0, len(known) - 1) * float(known.std(ddof=1)) / math.sqrt(len(known))
    return float(known.mean()), half


def t_quantile(share: float, freedom: int) -> float:
    """The value below which a share of Student's t distribution lies.

    Args:
        share: 0.5 to 1, both excluded or the first included.
        freedom: Degrees of freedom, from 1.
    """
    low, high = 0.0, 1.0
    while _below(high, freedom) < share:
        low, high = high, 2.0 * high
    for _ in range(200):
        middle = 0.5 * (low + high)
        if middle in (low, high):
            break
        low, high = (middle, high) if _below(middle, freedom) < share else (low, middle)
    return 0.5 * (low + high)


def _below(value: float, freedom: int) -> float:
    """The share below a value that is not negative: finite series in the angle θ = arctan(t / √ν) (Abramowitz & Stegun 1964, 26.7.3–4)."""
    angle = math.atan2(value, math.sqrt(freedom))
    cosine, sine = math.cos(angle), math.sin(angle)
    odd = freedom % 2
    term = cosine if odd else 1.0
    total = 0.0
    for k in range(1 + odd, freedom, 2):  # terms with cosine to the powers 1, 3, … or 0, 2, …, up to ν − 2
        total += term
        term *= cosine**2 * k / (k + 1)
    inside = 2.0 / math.pi * (angle + sine * total) if odd else sine * total
    return 0.5 + 0.5 * inside
