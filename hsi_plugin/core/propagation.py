"""What one labelled pixel says of its neighbours: the pixels of its superpixel that look most like it, as long as labels are few.

Measured on a 30 m scene, labels of the twelve most similar pixels of a superpixel are worth as much as several clicks at the beginning and
cost accuracy later on; so they fade as labels become more, and are gone at fifty. Only what is closer to the labelled pixel than a gate
is taken, because a superpixel across an edge holds two materials.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from .arrays import Array, BoolArray

PROPAGATED = 12
"""Pixels that the first label brings along."""
FADED_BY = 50
"""Labels at which none brings any along."""
GATE = 2.0
"""Pixels farther from the labelled one than so many times the usual distance within a superpixel get no label."""
REACH = 24  # pixels; no superpixel of `methods.superpixels` reaches farther from one of its pixels


@dataclass(frozen=True)
class Near:
    """Pixels that are like one, and what its superpixel is like.

    Args:
        pixels: Row and column of each, the most similar first.
        spread: Root mean square distance between the superpixel's pixels and their mean, in units of the features.
    """

    pixels: Tuple[Tuple[int, int], ...]
    spread: float


def faded_count(labels: int) -> int:
    """How many pixels a label brings along where a session holds so many human labels: ``12 · max(0, 1 − n / 50)``, rounded."""
    return round(PROPAGATED * max(0.0, 1.0 - labels / FADED_BY))


def nearest_in_segment(
    features: Array, segments: Array, valid: BoolArray, row: int, col: int, count: int = PROPAGATED, limit: float = float('inf')
) -> Near:
    """The pixels of a pixel's superpixel that are nearest to it in feature space.

    Args:
        features: Shape ``(d, rows, cols)``; may be a memory map, of which only the surroundings are read.
        segments: Superpixel numbers, shape ``(rows, cols)``.
        valid: Pixels with data, shape ``(rows, cols)``.
        row: Row of the pixel.
        col: Column of the pixel.
        count: At most so many pixels.
        limit: Euclidean distance beyond which a pixel is not taken.

    Returns:
        The pixels without the one asked about, ties in raster order; and the superpixel's spread.
    """
    top, left = max(0, row - REACH), max(0, col - REACH)
    part = slice(top, row + REACH + 1), slice(left, col + REACH + 1)
    inside = (np.asarray(segments[part]) == segments[row, col]) & np.asarray(valid[part])
    down, across = np.nonzero(inside)
    if not len(down):
        return Near((), 0.0)
    values = np.asarray(features[:, part[0], part[1]], np.float64)[:, down, across]
    spread = float(np.sqrt(((values - values.mean(1, keepdims=True)) ** 2).sum(0).mean()))
    away = np.sqrt(((values - np.asarray(features[:, row, col], np.float64)[:, None]) ** 2).sum(0))
    down, across = down + top, across + left
    order = np.argsort(away, kind='stable')
    order = order[(away[order] <= limit) & ((down[order] != row) | (across[order] != col))][:count]
    return Near(tuple((int(down[i]), int(across[i])) for i in order), spread)


def outline(segments: Array, row: int, col: int) -> List[Tuple[Tuple[int, int], Tuple[int, int]]]:
    """The edges of a pixel's superpixel, as pieces between pixel corners.

    Args:
        segments: Superpixel numbers, shape ``(rows, cols)``.
        row: Row of the pixel.
        col: Column of the pixel.

    Returns:
        Pairs of corners ``((row, column), (row, column))``; corner ``(r, c)`` is the upper left one of pixel ``(r, c)``.
    """
    top, left = max(0, row - REACH), max(0, col - REACH)
    inside = np.asarray(segments[top : row + REACH + 1, left : col + REACH + 1]) == segments[row, col]
    framed = np.pad(inside, 1)
    flat, upright = framed[1:, 1:-1] != framed[:-1, 1:-1], framed[1:-1, 1:] != framed[1:-1, :-1]
    pieces = [((r + top, c + left), (r + top, c + left + 1)) for r, c in np.argwhere(flat).tolist()]
    return pieces + [((r + top, c + left), (r + top + 1, c + left)) for r, c in np.argwhere(upright).tolist()]
