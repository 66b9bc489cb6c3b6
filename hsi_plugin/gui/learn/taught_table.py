"""From what stands in a labelling session to the table that the loop's jobs learn from (`core.taught`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.class_mapping import map_classes
from ...core.taught import COLUMNS, HUMAN, PRIOR, PROPAGATED, Taught
from ...labels.standing import Standing

SKIP_ROUNDS = 20
"""A pixel about which the user said "not now" comes back after so many further answers."""
PriorPixels = Sequence[Sequence[int]]


@dataclass(frozen=True, eq=False)
class Lessons:
    """What the model is taught, and how much of it comes from where.

    Args:
        taught: The table.
        humans: Labels that people gave and that count, pixels to leave out among them.
        propagated: Labels that others brought along and that have not faded.
        skipped: Answers without a class: mixed, can't tell, not now.
    """

    taught: Taught
    humans: int
    propagated: int
    skipped: int

    def same_as(self, other: Lessons) -> bool:
        """Whether a model would learn the same, and ask about the same pixels."""
        return self.taught.classes == other.taught.classes and np.array_equal(self.taught.table, other.taught.table)


def lessons_of(standing: Standing, classes: int, prior: PriorPixels = ()) -> Lessons:
    """The table of a session.

    What people said of one class counts as it is; so does what was propagated and has not faded (`labels.counting` decides both). Pixels
    to leave out of the map are the class K + 1. Mixed pixels, those that nobody can tell and those that people contradict each other
    about are not asked about again; "not now" holds for :data:`SKIP_ROUNDS` answers.

    Args:
        standing: What stands.
        classes: K.
        prior: Row, column and value of pixels that a source model is sure of, in classes of this session; pixels of which people said
            something are left out.
    """
    human = standing.human
    values = np.where(standing.counting, standing.values, 0)
    left_out = (standing.answers == 'exclude') & ~_contradicted(standing)
    values[left_out] = classes + 1
    kinds = np.where(human, HUMAN, PROPAGATED)
    index = np.arange(len(standing))
    groups = np.where(standing.parents >= 0, standing.parents, index)
    rounds = np.cumsum(human[::-1])[::-1] - human  # answers that came later
    waiting = (standing.answers != 'skip') | (rounds < SKIP_ROUNDS)
    kept = ((values > 0) | (human & waiting)) & _first_of_pixel(standing, values)
    table = np.stack([standing.rows, standing.cols, values, kinds, groups], axis=1).astype(np.int64)[kept].reshape(-1, COLUMNS)
    humans = int(np.count_nonzero((table[:, 2] > 0) & (table[:, 3] == HUMAN)))
    propagated = int(np.count_nonzero(table[:, 3] == PROPAGATED))
    skipped = int(np.count_nonzero(np.isin(standing.answers, ('mixed', 'unknown', 'skip'))))
    return Lessons(Taught(_with_prior(table, standing, prior), classes), humans, propagated, skipped)


def prior_in(pixels: PriorPixels, source: Sequence[str], target: Sequence[str]) -> List[Tuple[int, int, int]]:
    """A source model's pixels under the classes of this session, matched by name; those of classes that it lacks are left out.

    Args:
        pixels: Row, column and class value 1…S.
        source: Names of the source's classes.
        target: Names of the session's.
    """
    mapping = map_classes(source, target)
    here = {there: value for value, there in enumerate(mapping.values, 1) if there}
    return [(int(r), int(c), here[int(v)]) for r, c, v in pixels if int(v) in here]


def _contradicted(standing: Standing) -> BoolArray:
    """Pixels that one person leaves out and another calls something."""
    said = standing.human & np.isin(standing.answers, ('class', 'mixed'))
    return np.isin(_keys(standing.rows, standing.cols), _keys(standing.rows[said], standing.cols[said]))


def _first_of_pixel(standing: Standing, values: Array) -> BoolArray:
    """One row a pixel: what is learned goes before what is only not asked, what people said before what was propagated."""
    keys = _keys(standing.rows, standing.cols)
    order = np.lexsort((np.arange(len(keys)), ~standing.human, values == 0, keys))
    chosen = np.zeros(len(keys), bool)
    if len(keys):
        first = np.concatenate([[True], np.diff(keys[order]) != 0])
        chosen[order[first]] = True
    return chosen


def _with_prior(table: Array, standing: Standing, prior: PriorPixels) -> Array:
    if not len(prior):
        return table
    pixels = np.asarray(prior, np.int64).reshape(-1, 3)
    free = ~np.isin(_keys(pixels[:, 0], pixels[:, 1]), _keys(standing.rows, standing.cols))
    pixels = pixels[free]
    groups = len(standing) + np.arange(len(pixels))
    rows = np.stack([*pixels.T, np.full(len(pixels), PRIOR), groups], axis=1)
    return np.concatenate([table, rows]).astype(np.int64)


def _keys(rows: Array, cols: Array) -> Array:
    keys: Array = np.asarray(rows, np.int64) * (1 << 32) + np.asarray(cols, np.int64)
    return keys
