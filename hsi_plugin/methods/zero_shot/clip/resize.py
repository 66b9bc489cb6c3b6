"""Pictures made larger or smaller, piece by piece, so that a piece is the same to the last bit whatever else is asked for with it.

Every pixel of the result is a weighted sum of some pixels along rows, then along columns. Which and how much is a table of *taps*, made for
any range of the result's pixels; sums are made tap by tap, not by a matrix product, whose order of summation depends on its size. Pixel i
of n lies at ``(i + 1/2) / n`` of the picture's length.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....core.arrays import Array

_SUPPORT = 2.0  # of the cubic kernel
_A = -0.5  # of Keys 1981, IEEE Trans. ASSP 29:1153: exact for parabolas; pictures for CLIP are made with it, too


@dataclass(frozen=True, eq=False)
class Taps:
    """Where the pixels of a result come from, along one axis.

    Args:
        first: The first pixel of the source that is needed.
        stop: The one behind the last.
        index: For each pixel of the result its taps, counted from `first`, shape ``(n, taps)``.
        weight: Float32, same shape; adds up to 1 over the taps.
    """

    first: int
    stop: int
    index: Array
    weight: Array


def sized(length: int, scale: float) -> int:
    """How many pixels a length has when magnified; at least one."""
    return max(1, round(length * scale))


def mirrored(index: Array, length: int) -> Array:
    """Places on an axis as though the picture went on mirrored at its borders, as often as needed."""
    place = np.mod(index, 2 * length)
    inside: Array = np.where(place < length, place, 2 * length - 1 - place)
    return inside


def cubic_taps(wanted: Array, source: int, result: int) -> Taps:
    """Cubic interpolation; averages, too, where the result is smaller, so that fine texture does not alias.

    Args:
        wanted: Pixels of the result, shape ``(n,)``, in ``0 … result - 1``.
        source: Length of the source.
        result: Length of the whole result.
    """
    step = source / result
    wide = max(1.0, step)
    centre = (wanted + 0.5) * step - 0.5
    count = int(np.ceil(2.0 * _SUPPORT * wide)) + 1
    index = np.floor(centre - _SUPPORT * wide).astype(np.intp)[:, None] + np.arange(count)
    return _taps(index, _keys(np.abs(index - centre[:, None]) / wide), source)


def mean_taps(wanted: Array, source: int, result: int) -> Taps:
    """Means over what a pixel of the result covers; straight lines between the source's pixels where it covers less than one.

    No weight is below 0, so probabilities stay probabilities. Arguments as of :func:`cubic_taps`.
    """
    step = source / result
    if step < 1.0:
        centre = (wanted + 0.5) * step - 0.5
        index = np.floor(centre).astype(np.intp)[:, None] + np.arange(2)
        return _taps(index, 1.0 - np.abs(index - centre[:, None]), source)
    low, high = wanted * step, (wanted + 1) * step
    index = np.floor(low).astype(np.intp)[:, None] + np.arange(int(np.ceil(step)) + 1)
    covered = np.minimum(index + 1, high[:, None]) - np.maximum(index, low[:, None])
    return _taps(index, np.where(covered > 1e-9, covered, 0.0), source)


def nearest(wanted: Array, source: int, result: int) -> Array:
    """The pixels of the source that hold the middles of pixels of the result."""
    index: Array = np.minimum(((wanted + 0.5) * source / result).astype(np.intp), source - 1)
    return index


def resized(values: Array, rows: Taps, cols: Taps) -> Array:
    """The result's pixels.

    Args:
        values: Pixels ``rows.first … rows.stop - 1`` and ``cols.first … cols.stop - 1`` of the source, ``(channels, rows, cols)``.
        rows: Taps along rows.
        cols: Taps along columns.

    Returns:
        Float32 ``(channels, n rows, n cols)``.
    """
    high = np.zeros((len(values), len(rows.index), values.shape[2]), np.float32)
    for tap in range(rows.index.shape[1]):
        high += values[:, rows.index[:, tap]] * rows.weight[:, tap, None]
    out = np.zeros((len(values), len(rows.index), len(cols.index)), np.float32)
    for tap in range(cols.index.shape[1]):
        out += high[:, :, cols.index[:, tap]] * cols.weight[:, tap]
    return out


def _taps(index: Array, weight: Array, source: int) -> Taps:
    """Taps outside the source stand on its border; the range is what the others need."""
    index = np.clip(index, 0, source - 1)
    first, stop = int(index.min()), int(index.max()) + 1
    shares = weight / weight.sum(1, keepdims=True)
    return Taps(first, stop, index - first, shares.astype(np.float32))


def _keys(distance: Array) -> Array:
    """The cubic kernel of Keys 1981, equation 15."""
    near = ((_A + 2.0) * distance - (_A + 3.0)) * distance**2 + 1.0
    far = ((distance - 5.0) * distance + 8.0) * distance * _A - 4.0 * _A
    kernel: Array = np.where(distance < 1.0, near, np.where(distance < 2.0, far, 0.0))
    return kernel
