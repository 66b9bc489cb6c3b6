"""Going once over a map: its class at some pixels, and how much of it every class covers."""

from __future__ import annotations

from typing import Callable, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..cubes.crs import pixel_areas_m2
from .frozen import ValueHash
from .read import Classification

CheckCancelled = Optional[Callable[[], None]]


def walk(
    found: Classification, rows: Array, cols: Array, check_cancelled: CheckCancelled = None, digest: Optional[ValueHash] = None
) -> Tuple[Array, Array, Optional[Array]]:
    """Read a map by strips.

    Args:
        found: The map, open.
        rows: Rows of the pixels that are asked for, shape ``(n,)``.
        cols: Their columns.
        check_cancelled: Called before every strip; raises to stop.
        digest: Takes every strip, where the map's hash is wanted too.

    Returns:
        The map's class at each pixel, int64, ``(n,)``; the pixels of each class, ``(K,)``; their areas in m², None where unknown.

    Raises:
        CubeError: The map cannot be read.
    """
    classes = len(found.scheme)
    predicted = np.zeros(len(rows), np.int64)
    counts = np.zeros(classes + 1, np.int64)
    pixel = pixel_areas_m2(found.grid)
    areas = np.zeros(classes + 1)
    for window in found.windows():
        if check_cancelled is not None:
            check_cancelled()
        labels = found.labels(window)
        if digest is not None:
            digest.update(labels)
        here = (rows >= window.row) & (rows < window.row_stop)
        predicted[here] = labels[rows[here] - window.row, cols[here] - window.col]
        in_window = np.bincount(labels.ravel(), minlength=classes + 1)
        counts += in_window
        if pixel is None:
            continue
        heights = pixel[window.row : window.row_stop]
        if heights.min() == heights.max():
            areas += in_window * heights[0]
        else:
            areas += np.bincount(labels.ravel(), weights=np.repeat(heights, window.width), minlength=classes + 1)
    return predicted, counts[1:], None if pixel is None else areas[1:]
