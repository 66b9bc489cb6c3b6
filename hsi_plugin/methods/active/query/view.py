"""What a strategy is shown of a scene, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.errors import ParameterError
from .order import pixel_keys

TYPICAL, TORN, FAR, EXPLORE, CLASS, RANDOM = 'typical', 'torn', 'far', 'explore', 'class', 'random'
"""Why a pixel is asked about: typical of many, torn between two classes, far from all labels, at random among others (default strategy),
likely of a class that got no label lately, at random (the strategy of that name)."""
SPACING = 10
"""Pixels between questions, and between a question and any label."""


@dataclass(frozen=True, eq=False)
class Labelled:
    """What a human answered so far, in the order of the answers; propagated labels are not among it.

    Args:
        features: Shape ``(m, d)``.
        values: Class values 1…K, shape ``(m,)``.
        rows: Shape ``(m,)``.
        cols: Shape ``(m,)``.
    """

    features: Array
    values: Array
    rows: Array
    cols: Array

    @classmethod
    def none(cls, channels: int) -> Labelled:
        """No answer yet."""
        empty = np.zeros(0, np.int64)
        return cls(np.zeros((0, channels), np.float32), empty, empty, empty)


@dataclass(frozen=True, eq=False)
class Typical:
    """Typical pixels of a scene, level by level: a finer division into groups each, the most typical pixels of every group first.

    One line a pixel; lines of a level stand together, levels ascend, within a level groups descend by size, within a group pixels by how
    typical they are. :func:`~.typical.prepare_typical` makes it, :func:`~.typical.save_typical` keeps it.

    Args:
        levels: Number of groups of the division, shape ``(t,)``.
        groups: Number of the group from 0, by size, shape ``(t,)``.
        rows: Shape ``(t,)``.
        cols: Shape ``(t,)``.
        scores: Typicality, 1 / mean distance to the nearest neighbours in the group, shape ``(t,)``.
        centres: Centre of the group, shape ``(t, d)``.
    """

    levels: Array
    groups: Array
    rows: Array
    cols: Array
    scores: Array
    centres: Array

    @property
    def table(self) -> Array:
        """All of it as one table of float64, columns in the order of the arguments."""
        columns = (self.levels, self.groups, self.rows, self.cols, self.scores)
        return np.asarray(np.concatenate([np.stack(columns, axis=1), self.centres], axis=1), np.float64)

    @classmethod
    def of(cls, table: Array) -> Typical:
        """Read a table.

        Raises:
            ParameterError: It is none.
        """
        if table.ndim != 2 or table.shape[1] < 6 or table.dtype.kind != 'f' or not len(table):
            raise ParameterError('This is no table of typical pixels.', 'Prepare the image again.')
        levels, groups, rows, cols = np.asarray(table[:, :4], np.int64).T
        return cls(levels, groups, rows, cols, np.asarray(table[:, 4]), np.asarray(table[:, 5:]))


@dataclass(frozen=True, eq=False)
class View:
    """What a strategy may look at: the pixels that may be asked about, in any order, and all answers so far.

    Args:
        features: Of the pool, shape ``(n, d)``, float32.
        rows: Shape ``(n,)``; no pixel occurs twice.
        cols: Shape ``(n,)``.
        labelled: The answers.
        probabilities: Of the pool, shape ``(n, K)``; None as long as there is no model.
        draws: Several draws of them, shape ``(draws, n, K)``, for `bald`.
        inner: Pixels that are not within one pixel of a superpixel's edge, shape ``(n,)``; None where all may be asked about.
        blocked: Pixels that must not be asked about (labelled, excluded, skipped lately), shape ``(n,)``; None for none.
        avoid_rows: Rows of pixels that were skipped lately; questions keep their distance from them as from labels.
        avoid_cols: Their columns.
        typical: Typical pixels, prepared once; None lets a strategy that needs them prepare them from the pool, which takes long. The pool
            should contain them.
        spacing: Pixels between questions, and between a question and any label, as far as enough pixels are left; 0 for none.
    """

    features: Array
    rows: Array
    cols: Array
    labelled: Labelled
    probabilities: Optional[Array] = None
    draws: Optional[Array] = None
    inner: Optional[BoolArray] = None
    blocked: Optional[BoolArray] = None
    avoid_rows: Optional[Array] = None
    avoid_cols: Optional[Array] = None
    typical: Optional[Typical] = None
    spacing: int = SPACING

    @property
    def clicks(self) -> int:
        """Number of answers that gave a class."""
        return len(self.labelled.values)

    @property
    def classes(self) -> int:
        """K, or 0 where there is no model."""
        return 0 if self.probabilities is None else int(self.probabilities.shape[1])

    def take(self, indices: Array) -> View:
        """The same with a part of the pool, in the order of the indices."""
        def part(array: Optional[Array]) -> Optional[Array]:
            return None if array is None else array[indices]

        draws = None if self.draws is None else self.draws[:, indices]
        return replace(
            self, features=self.features[indices], rows=self.rows[indices], cols=self.cols[indices],
            probabilities=part(self.probabilities), draws=draws, inner=part(self.inner), blocked=part(self.blocked),
        )

    def raster_order(self) -> Optional[Array]:
        """Indices that put the pool into raster order; None where it is."""
        keys = pixel_keys(self.rows, self.cols)
        return None if bool((keys[1:] > keys[:-1]).all()) else np.argsort(keys, kind='stable')


@dataclass(frozen=True)
class Pick:
    """A pixel to ask about.

    Args:
        index: In the pool as it was given.
        score: How much it is wanted, larger is more; comparable within one answer of one strategy alone.
        strategy: The strategy that found it: `default` tells which of its two it used.
        why: A code, one of the constants of this module.
        first: Value 1…K of the class that the model thinks most probable; 0 where there is no model.
        second: Of the runner-up.
    """

    index: int
    score: float
    strategy: str
    why: str
    first: int = 0
    second: int = 0
