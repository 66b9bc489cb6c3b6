"""Random order that hangs on seed and pixel alone, so that neither the pool's order nor what else is in it changes a choice."""

from __future__ import annotations

import numpy as np

from ....core.arrays import Array

_STEP, _FIRST, _SECOND = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


def pixel_keys(rows: Array, cols: Array) -> Array:
    """One number a pixel, ascending in raster order; int64."""
    return np.asarray(rows, np.int64) * (1 << 32) + np.asarray(cols, np.int64)


def shuffled_keys(rows: Array, cols: Array, *seeds: int) -> Array:
    """One number a pixel, as good as random: the finaliser of SplitMix64 (Steele, Lea & Flood 2014, OOPSLA, figure 17) on its position.

    Args:
        rows: Rows of the pixels.
        cols: Their columns.
        *seeds: Whole numbers from 0 that make other orders.

    Returns:
        uint64 of the shape of rows; different pixels have different numbers.
    """
    with np.errstate(over='ignore'):
        start = np.zeros(1, np.uint64)
        for seed in seeds:
            start = _mixed(start + _STEP * np.uint64(seed % (1 << 63) + 1))
        return _mixed(pixel_keys(rows, cols).astype(np.uint64) * _STEP + start)


def _mixed(value: Array) -> Array:
    value = (value ^ (value >> np.uint64(30))) * _FIRST
    value = (value ^ (value >> np.uint64(27))) * _SECOND
    return np.asarray(value ^ (value >> np.uint64(31)))


def ranked(scores: Array, ties: Array, count: int) -> Array:
    """Indices of the highest scores, the highest first; equal ones by their tie number, ascending.

    Args:
        scores: Shape ``(n,)``; minus infinity and NaN never come.
        ties: Shape ``(n,)``, all different.
        count: How many at most.
    """
    values = np.where(np.isnan(scores), -np.inf, scores)
    if count < len(values):
        bound = np.partition(values, len(values) - count)[len(values) - count]
        candidates = np.flatnonzero(values >= bound)  # all that tie with the last one
    else:
        candidates = np.arange(len(values))
    candidates = candidates[np.isfinite(values[candidates])]
    order = np.lexsort((ties[candidates], -values[candidates]))
    return np.asarray(candidates[order[:count]])
