"""What the numbers of libraries mean: reflectance of several scales, and the many ways to say that there is none."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ...core.arrays import Array

# Reflectance of 0…1 stays below, percent below the next; beyond are counts of 1/10000.
_LARGEST_REFLECTANCE, _LARGEST_PERCENT = 2.0, 150.0
# USGS writes −1.23e34 where a channel is deleted, others −9999: no reflectance in any scale.
_DELETED = -9999.0


def as_reflectance(values: Array, factor: float = 0.0, ignored: Optional[float] = None) -> Array:
    """Reflectance 0…1.

    Args:
        values: As stored.
        factor: What 1 is stored as, 0 where the file does not tell; it is not believed where that would give no reflectance.
        ignored: Stored value that means "nothing here".

    Returns:
        float64 of the same shape, NaN where there is no value.
    """
    found = narrowed(values, np.dtype(np.float64))
    none = np.isnan(found) | (found <= _DELETED)
    if ignored is not None:
        none |= np.isclose(found, ignored, rtol=1e-6, atol=0.0)
    found[none] = np.nan
    if factor > 0.0 and factor != 1.0 and _bright(found / factor) <= _LARGEST_REFLECTANCE:
        return np.asarray(found / factor)
    bright = _bright(found)
    if bright > _LARGEST_PERCENT:
        return np.asarray(found / 10_000.0)
    return np.asarray(found / 100.0) if bright > _LARGEST_REFLECTANCE else found


def narrowed(values: Array, dtype: np.dtype[np.generic]) -> Array:
    """Numbers as another type; NaN where they are none, or too large for it, which no reflectance is."""
    with np.errstate(over='ignore', invalid='ignore'):
        found = values.astype(dtype)
    found[np.isinf(found)] = np.nan
    return found


def _bright(values: Array) -> float:
    """What few values exceed; 0 where there is none."""
    held = values[np.isfinite(values)]
    return float(np.percentile(held, 98.0)) if held.size else 0.0
