"""Counting the classes of a map that does not say how many pixels each has."""

from __future__ import annotations

from typing import Callable, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.window import tile
from ..shared.background import Background
from .found_map import FoundMap, count_window

_STRIP = 1 << 22  # pixels that are counted at once


def count_classes(
    reader: Background, found: FoundMap, wanted: Callable[[], bool], done: Callable[[Tuple[int, ...]], None],
    failed: Callable[[BaseException], None],
) -> None:  # fmt: skip
    """Count off the window's thread, a strip at a time, so that whoever waits for a spectrum does not wait long.

    Args:
        reader: The thread.
        found: The map.
        wanted: Whether anybody still waits for the counts.
        done: Takes the pixels of each class.
        failed: Takes what went wrong.
    """
    cols, classes = max(1, found.grid.cols), len(found.scheme)
    strips = tile(found.grid.window, max(1, _STRIP // cols), cols)
    total = np.zeros(classes, np.int64)

    def read(place: int) -> None:
        reader.submit(lambda: count_window(found.path, classes, strips[place]), lambda counts: take(place, counts), failed)

    def take(place: int, counts: Array) -> None:
        total[:] += counts
        if place + 1 == len(strips):
            done(tuple(int(n) for n in total))
        elif wanted():
            read(place + 1)

    if strips:
        read(0)
