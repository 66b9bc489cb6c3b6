"""In which order a spectrum's bands are joined by a line, and where the line must break."""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands

BREAK = -1
_MOST_DETECTORS = 6
_FEW_BANDS = 30  # sensors with fewer bands are spaced as they are: there a wide step is no hole
_WIDE = 6.0  # a step this many times the usual one is a hole that the provider cut out, such as the water vapour bands


def drawing_order(bands: Bands) -> Array:
    """Band indices along the line of a spectrum, with :data:`BREAK` where it must be interrupted.

    Detectors that overlap (EnMAP, PRISMA) follow each other in the file and are drawn one after the other: sorted by wavelength they would
    give a zigzag. Only a file without any such order is sorted. The line also breaks where bands are missing over a wide range.

    Returns:
        int array; every band occurs once.
    """
    if bands.wavelengths_nm is None or bands.count < 2:
        return np.arange(bands.count)
    x = bands.wavelengths_nm
    order = np.arange(bands.count)
    if np.count_nonzero(np.diff(x) < 0) > bands.count // 2:
        order = order[::-1]
    if np.count_nonzero(np.diff(x[order]) < 0) >= _MOST_DETECTORS:
        order = np.argsort(x, kind='stable')
    steps = np.diff(x[order])
    breaks = steps < 0
    if bands.count >= _FEW_BANDS:
        breaks |= steps > _WIDE * np.median(np.abs(steps))
    return np.insert(order, np.flatnonzero(breaks) + 1, BREAK)


def along(order: Array, values: Array) -> Array:
    """Values of bands put along the line, NaN at its breaks."""
    return np.where(order == BREAK, np.nan, np.asarray(values, float)[order]) if len(values) else np.empty(0)


def runs(mask: Array) -> List[Tuple[int, int]]:
    """First and last index of every run of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], np.asarray(mask, int), [0]))))
    return [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2])]


def edges(x: Array, first: int, last: int) -> Tuple[float, float]:
    """Half-way to the neighbours on both sides of a run of bands."""
    low = x[first] if first == 0 else 0.5 * (x[first - 1] + x[first])
    high = x[last] if last == len(x) - 1 else 0.5 * (x[last] + x[last + 1])
    return float(low), float(high)


def bad_spans(x: Array, good: Array) -> List[Tuple[float, float]]:
    """The parts of the horizontal axis that bad bands take.

    Args:
        x: Where each band lies, shape ``(bands,)``.
        good: Bands that may be used, shape ``(bands,)``.
    """
    order = np.argsort(x, kind='stable')
    return [edges(x[order], *run) for run in runs(~np.asarray(good, bool)[order])]
