"""How far pixels resemble their neighbours: an empirical semivariogram, and the distance at which it has levelled out.

Half the mean squared difference of two pixels grows with their distance until they resemble each other no more than any two of the scene
(Matheron 1963, Economic Geology 58:1246; for blocks of cross-validation: Roberts et al. 2017, Ecography 40:913). Edges and clouds make
a few differences huge; the estimator of Cressie & Hawkins (1980, Mathematical Geology 12:115) takes fourth powers of mean square roots,
which they hardly move.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np

from .arrays import Array, BoolArray

LEVEL = 0.95
"""The share of the sill at which pixels are taken to be unlike: that of the "practical range" of an exponential model."""
_LEAST_PAIRS = 30


@dataclass(frozen=True)
class Range:
    """How far resemblance reaches.

    Args:
        pixels: The distance in pixels; the largest that was looked at where it is not `reached`.
        reached: Whether the semivariogram levels out within the distances that were looked at.
    """

    pixels: float
    reached: bool


def semivariogram(images: Sequence[Tuple[Array, BoolArray]], most: int) -> Tuple[Array, Array]:
    """The semivariance along rows and columns together.

    ``γ(h) = (mean |z_i − z_j|^½)⁴ / (2 (0.457 + 0.494 / N + 0.045 / N²))`` over the N pairs at distance h (Cressie & Hawkins
    1980).

    Args:
        images: Values ``(rows, cols)`` with their valid pixels, of one or more parts of a scene.
        most: The largest distance in pixels.

    Returns:
        Distances and semivariances, both ``(m,)``; distances with too few pairs are left out.
    """
    lags: List[int] = []
    values: List[float] = []
    for lag in range(1, most + 1):
        total, pairs = 0.0, 0
        for image, valid in images:
            for axis in (0, 1):
                if image.shape[axis] <= lag:
                    continue
                first, second = (_part(image, axis, *cut) for cut in ((0, -lag), (lag, None)))
                known = _part(valid, axis, 0, -lag) & _part(valid, axis, lag, None)
                total += float(np.sqrt(np.abs(first - second))[known].sum())
                pairs += int(np.count_nonzero(known))
        if pairs >= _LEAST_PAIRS:
            lags.append(lag)
            values.append((total / pairs) ** 4 / (2.0 * (0.457 + 0.494 / pairs + 0.045 / pairs**2)))
    return np.array(lags, np.float64), np.array(values, np.float64)


def range_of(lags: Array, values: Array) -> Range:
    """The distance at which a semivariogram first reaches :data:`LEVEL` of its sill, between two distances by a straight line.

    The sill is the median of the farther half. A semivariogram that still rises through that half by a fifth and more has no sill yet.

    Args:
        lags: Distances, ascending, ``(m,)``.
        values: Semivariances.
    """
    if len(lags) < 2:
        return Range(float(lags[-1]) if len(lags) else 1.0, False)
    far = values[len(values) // 2 :]
    sill = float(np.median(far))
    if sill <= 0.0:
        return Range(float(lags[0]), True)
    third = max(1, len(far) // 3)
    rising = float(np.mean(far[-third:]) - np.mean(far[:third])) > 0.2 * sill
    above = np.flatnonzero(values >= LEVEL * sill)
    if rising or not len(above):
        return Range(float(lags[-1]), False)
    at = int(above[0])
    if at == 0:
        return Range(float(lags[0]), True)
    low, high = values[at - 1], values[at]
    share = (LEVEL * sill - low) / (high - low) if high > low else 1.0
    return Range(float(lags[at - 1] + share * (lags[at] - lags[at - 1])), True)


def _part(image: Array, axis: int, start: int, stop: object) -> Array:
    cut = slice(start, stop)
    return image[cut] if axis == 0 else image[:, cut]
