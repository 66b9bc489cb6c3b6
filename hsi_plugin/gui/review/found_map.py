"""What there is to know of a map before it is reviewed, read off the window's thread."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.classes import ClassScheme
from ...core.grid import Grid
from ...core.record import RunRecord
from ...core.window import Window
from ...maps.read import open_classification


@dataclass(frozen=True)
class FoundMap:
    """A map of classes on disk.

    Args:
        path: The file, absolute.
        grid: Its pixels.
        scheme: Its classes.
        record: How it was made; None for a map of another program.
        counts: Pixels of each class; empty where its record does not say, until somebody counts them.
    """

    path: Path
    grid: Grid
    scheme: ClassScheme
    record: Optional[RunRecord]
    counts: Tuple[int, ...] = ()

    @property
    def cube(self) -> str:
        """The image that was classified, where it is still there; else empty."""
        return self._input('cube')

    @property
    def first_map(self) -> str:
        """The map that this one was made from by corrections or filters, where it is still there; else empty."""
        return self._input('map')

    @property
    def corrected_in(self) -> str:
        """The file of the review in which it was corrected, where it is still there; else empty."""
        return self._input('session')

    def _input(self, role: str) -> str:
        """The newest input of a role that is still there."""
        inputs = self.record.inputs if self.record is not None else []
        named = [str(entry.get('path') or '') for entry in inputs if entry.get('role') == role]
        return next((path for path in reversed(named) if path and Path(path).exists()), '')


def find_map(path: str) -> FoundMap:
    """Read what a map says of itself.

    Raises:
        CubeError: There is no such map, or it is no map of classes.
    """
    with open_classification(path) as opened:
        return FoundMap(Path(path).resolve(), opened.grid, opened.scheme, opened.record, _told(Path(path), len(opened.scheme)))


def count_window(path: Path, classes: int, window: Window) -> Array:
    """Pixels of each class 1…K in a part of a map, shape ``(K,)``.

    Raises:
        CubeError: The map cannot be read there.
    """
    with open_classification(path) as opened:
        return np.bincount(opened.labels(window).ravel(), minlength=classes + 1)[1 : classes + 1]


def pixels_of_classes(path: Path, classes: int, most: int, windows: int = 24, seed: int = 0) -> Array:
    """Some pixels of each class, from windows spread over the map, so that even a large one is read in a moment.

    Returns:
        Rows, columns and class values, int, shape ``(n, 3)``, at most `most` of a class.
    """
    chance = np.random.default_rng(seed)
    side = 64
    with open_classification(path) as opened:
        rows, cols = opened.grid.rows, opened.grid.cols
        parts = []
        for _ in range(windows):
            row, col = (int(chance.integers(0, max(1, n - side + 1))) for n in (rows, cols))
            window = Window(row, col, min(side, rows), min(side, cols))
            labels = opened.labels(window)
            at = np.argwhere(labels > 0)
            parts.append(np.column_stack([at[:, 0] + row, at[:, 1] + col, labels[at[:, 0], at[:, 1]].astype(int)]))
    found = np.unique(np.concatenate(parts), axis=0)
    found = found[chance.permutation(len(found))]
    return np.concatenate([found[found[:, 2] == value][:most] for value in range(1, classes + 1)])


def _told(path: Path, classes: int) -> Tuple[int, ...]:
    """What ``MAP.json`` says, where it is there and of a map with as many classes."""
    try:
        with open(path.with_suffix('.json'), encoding='utf-8') as file:
            entries = json.load(file)['classes']
        counts = tuple(int(entry['count']) for entry in entries)
    except (OSError, ValueError, KeyError, TypeError):  # none, or another program's
        return ()
    return counts if len(counts) == classes else ()
