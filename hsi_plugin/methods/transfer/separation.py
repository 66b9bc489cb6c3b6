"""How far pixels that judge a model lie from those it learned from, beside how much of the scene a pixel's features have seen.

Blocks that are held out keep *labels* apart. Features of a model that sees surroundings also carry a few pixels across a block's edge:
where the distance is less than the receptive field, both have seen some of the same pixels, which flatters. The least distance is
therefore measured, and told together with the accuracy.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Protocol

import numpy as np

from ...core.arrays import Array

_PAIRS = 4_000_000  # distances that are held at once


class IndexScorer(Protocol):
    """A classifier of pixels that are given by their numbers."""

    def scores(self, indices: Array) -> Array:
        """Scores ``(n, K)`` of the pixels with these numbers ``(n,)``."""


Learn = Callable[[Array, Array, int], IndexScorer]
"""Learns from numbers of pixels ``(n,)``, their class values ``(n,)`` and the number of classes."""


class Watched:
    """A way of learning as :func:`hsi_plugin.methods.training.hold_out` calls it, which notes how far apart learners and judges lie.

    What stands for spectra there are the pixels' numbers, as a column.

    Args:
        learn: The way of learning.
        rows: Rows of all pixels, shape ``(n,)``.
        cols: Their columns.
    """

    def __init__(self, learn: Learn, rows: Array, cols: Array) -> None:
        self._learn, self._rows, self._cols = learn, rows, cols
        self.distances: List[int] = []

    def fit(self, numbers: Array, values: Array, classes: int) -> _Asked:
        """Learn from the pixels of a column of numbers."""
        indices = np.asarray(numbers)[:, 0].astype(np.int64)
        return _Asked(self, self._learn(indices, values, classes), indices)

    @property
    def least(self) -> Optional[int]:
        """The least distance in pixels, the larger of rows and columns, over all folds; None where none was held out."""
        return min(self.distances, default=None)

    def note(self, held: Array, learned: Array) -> None:
        """Measure the distance between two groups of pixels."""
        if len(held) and len(learned):
            self.distances.append(least_distance(self._rows[held], self._cols[held], self._rows[learned], self._cols[learned]))


class _Asked:
    def __init__(self, watched: Watched, scorer: IndexScorer, learned: Array) -> None:
        self._watched, self._scorer, self._learned = watched, scorer, learned

    def scores(self, numbers: Array) -> Array:
        indices = np.asarray(numbers)[:, 0].astype(np.int64)
        self._watched.note(indices, self._learned)
        return self._scorer.scores(indices)


def least_distance(rows: Array, cols: Array, other_rows: Array, other_cols: Array) -> int:
    """The least distance in pixels between two groups of pixels, the larger of rows and columns."""
    step = max(1, _PAIRS // len(other_rows))
    found = []
    for start in range(0, len(rows), step):
        down = np.abs(rows[start : start + step, None] - other_rows)
        across = np.abs(cols[start : start + step, None] - other_cols)
        found.append(int(np.maximum(down, across).min()))
    return min(found)


def with_distance(accuracy: Dict[str, Any], least: Optional[int], receptive_field: int) -> Dict[str, Any]:
    """An accuracy report that says how far apart pixels lay, and whether features saw across.

    Args:
        accuracy: See :func:`hsi_plugin.methods.holdout.accuracy_report`; returned as it is where nothing was held out by blocks.
        least: See :attr:`Watched.least`.
        receptive_field: Side in pixels of what a pixel's scores depend on.
    """
    if least is None or not accuracy.get('pixels'):
        return accuracy
    words = f'; the least distance between held-out pixels and those learned from is {_pixels(least)}'
    overlap = receptive_field > 1 and least < receptive_field
    if overlap:
        words += f', and a pixel is seen with {receptive_field} × {receptive_field} pixels around it, so that some were seen by both'
    return {
        **accuracy, 'protocol': accuracy['protocol'] + words, 'least_distance': least, 'receptive_field': receptive_field,
        'shared_surroundings': overlap,
    }  # fmt: skip


def note_on_overlap(accuracy: Dict[str, Any]) -> List[str]:
    """The sentence for a user where held-out pixels and those learned from have seen the same surroundings; nothing otherwise."""
    if not accuracy.get('shared_surroundings'):
        return []
    return [
        f'The accuracy may be flattered: held-out pixels lie as near as {_pixels(accuracy["least_distance"])} to those learned from, and '
        f'a pixel is seen with {accuracy["receptive_field"]} × {accuracy["receptive_field"]} pixels around it.'
    ]


def _pixels(count: int) -> str:
    return f'{count} pixel' if count == 1 else f'{count} pixels'
