"""What a classifier can learn from corrections: pixels that a person has painted, and places where the same confusion is likely.

Pixels of a reference sample never become labels here: they are what the next map is judged by (Olofsson et al. 2014, Remote Sensing of
Environment 148:42, on independent reference data). Where the reference disagrees with the map, other pixels are proposed instead that look
like the same confusion: the map says what it said there, its runner-up is what the reference says, and it is unsure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Mapping, Sequence, Set, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.questions import Question
from ...labels.map_changes import MapChange
from .laying import pixels_of, window_of
from .proposal import BY_HAND
from .source import Reader

STRATEGY = 'confusion'
_PER_CHANGE = 60  # pixels of one class: more of one stroke say the same again
_SPACING = 3  # pixels between two candidates, and from a pixel of the sample
_MOST_RANKED = 20_000


@dataclass(frozen=True, eq=False)
class Repainted:
    """Pixels that a person has given a class.

    Args:
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns.
        values: Class values of the map, 1…K.
        reserved: Pixels that were left out because they belong to a reference sample.
    """

    rows: Array
    cols: Array
    values: Array
    reserved: int = 0

    def __len__(self) -> int:
        return len(self.rows)


def repainted(read: Reader, changes: Sequence[MapChange], reserved: Array, cols: int, per_change: int = _PER_CHANGE) -> Repainted:
    """Pixels to learn from: what people have painted and nobody has changed since, evenly thinned out.

    Args:
        read: Gives the map's values as they are now.
        changes: What was done, in its order; what filters did is no statement about the ground.
        reserved: Numbers (row · columns + column) of pixels that must not be learned from, shape ``(m,)``.
        cols: Columns of the map.
        per_change: The most pixels of one change and class.
    """
    found: Dict[int, int] = {}
    left_out: Set[int] = set()
    kept_apart = np.unique(np.asarray(reserved, np.int64))
    for change in changes:
        if change.kind not in BY_HAND:
            continue
        window, pixels = window_of(change), pixels_of(change)
        rows, columns = np.nonzero(pixels.mask)
        current = read(window)[rows, columns]
        numbers = (rows + window.row).astype(np.int64) * cols + columns + window.col
        stands = (current == pixels.after) & (pixels.after > 0)
        apart = np.isin(numbers, kept_apart)
        left_out.update(int(n) for n in numbers[stands & apart])
        for value in np.unique(pixels.after[stands & ~apart]):
            these = numbers[stands & ~apart & (pixels.after == value)]
            step = max(1, -(-len(these) // per_change))
            found.update({int(n): int(value) for n in these[::step]})
    numbers = np.array(sorted(found), np.int64)
    values = np.array([found[int(n)] for n in numbers], np.int64)
    return Repainted(numbers // cols, numbers % cols, values, len(left_out))


def confusions(map_values: Sequence[int], reference_values: Sequence[int]) -> Dict[Tuple[int, int], int]:
    """How often the map said one class and the reference another.

    Args:
        map_values: What the map says at each pixel of a sample.
        reference_values: What was found there, 0 where nothing; of the same classes.
    """
    out: Dict[Tuple[int, int], int] = {}
    for said, found in zip(map_values, reference_values):
        if said and found and said != found:
            out[int(said), int(found)] = out.get((int(said), int(found)), 0) + 1
    return out


def candidates(
    labels: Array, second: Array, confidence: Array, pairs: Mapping[Tuple[int, int], int], sample: Array, most: int = 60,
    spacing: int = _SPACING,
) -> List[Question]:
    """Pixels at which the map may be wrong in the same way; the confusions take turns, the least sure pixels first.

    Args:
        labels: Class values of the map, shape ``(rows, cols)``.
        second: Its runner-up classes.
        confidence: Its confidence, 0…1, NaN where there is none.
        pairs: Confusions ``(map class, reference class)`` and how often they were seen.
        sample: Numbers (row · columns + column) of the pixels of reference samples; neither they nor their neighbours are proposed.
        most: How many are wanted.
        spacing: The least distance between two, and from the sample, in rows or columns.
    """
    rows_of, cols_of = np.divmod(np.asarray(sample, np.int64), labels.shape[1])
    taken = np.zeros(labels.shape, bool)
    for row, col in zip(rows_of, cols_of):
        _block(taken, int(row), int(col), spacing)
    waiting = {pair: iter(_ranked(labels, second, confidence, pair, taken)) for pair in sorted(pairs, key=lambda p: (-pairs[p], p))}
    found: List[Question] = []
    while waiting and len(found) < most:
        for pair in list(waiting):
            place = next((at for at in waiting[pair] if not taken[at]), None)
            if place is None:
                del waiting[pair]
            elif len(found) < most:
                row, col = place
                _block(taken, row, col, spacing)
                sure = float(confidence[row, col])
                found.append(Question(row, col, 1.0 - sure, STRATEGY, 'torn', pair, ((pair[0], sure),), len(found)))
    return found


def _ranked(labels: Array, second: Array, confidence: Array, pair: Tuple[int, int], taken: Array) -> List[Tuple[int, int]]:
    """Pixels of a confusion, the least sure first."""
    rows, cols = np.nonzero((labels == pair[0]) & (second == pair[1]) & np.isfinite(confidence) & ~taken)
    order = np.argsort(confidence[rows, cols], kind='stable')[:_MOST_RANKED]
    return [(int(r), int(c)) for r, c in zip(rows[order], cols[order])]


def _block(taken: Array, row: int, col: int, spacing: int) -> None:
    taken[max(0, row - spacing + 1) : row + spacing, max(0, col - spacing + 1) : col + spacing] = True
