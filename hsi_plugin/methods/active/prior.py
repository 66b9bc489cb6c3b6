"""What a model of another scene is surest of here: pixels that a session starts from, as if somebody had labelled them in passing."""

from __future__ import annotations

from typing import Callable, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.window import Window
from ...cubes.cube import Cube
from ..apply import Predictor, apply_model
from .features import Check

EACH = 20
"""Pixels of a class at most."""
_SURE = 0.5  # probability that a pixel has at least


def surest(
    cube: Cube, predictor: Predictor, segments: Array, classes: int, threads: int, check: Check, progress: Callable[[float], None]
) -> List[Tuple[int, int, int]]:
    """Pixels of each class that a model is surest of, one a superpixel at most.

    Args:
        cube: The cube.
        predictor: The model, fitted to it.
        segments: Superpixel numbers, shape ``(rows, cols)``.
        classes: How many classes the model has.
        threads: Cores to use.
        check: Called between windows; raises to stop.
        progress: Takes the finished share.

    Returns:
        Row, column and class value of each.
    """
    kept = _Kept(cube.grid.rows, cube.grid.cols)
    apply_model(cube, predictor, kept, threads=threads, progress=progress, check_cancelled=check)
    found = []
    for value in range(1, classes + 1):
        places = np.flatnonzero((kept.labels.ravel() == value) & (kept.confidence.ravel() >= _SURE))
        places = places[np.argsort(-kept.confidence.ravel()[places], kind='stable')]
        _, first = np.unique(segments.ravel()[places], return_index=True)
        for place in places[np.sort(first)[:EACH]]:
            found.append((int(place) // cube.grid.cols, int(place) % cube.grid.cols, value))
    return found


class _Kept:
    """Takes results and keeps them in memory."""

    def __init__(self, rows: int, cols: int) -> None:
        self.labels = np.zeros((rows, cols), np.uint16)
        self.confidence = np.zeros((rows, cols), np.float16)

    def write(self, window: Window, labels: Array, confidence: Optional[Array], second: Optional[Array]) -> None:
        self.labels[window.slices] = labels
        if confidence is not None:
            self.confidence[window.slices] = confidence
