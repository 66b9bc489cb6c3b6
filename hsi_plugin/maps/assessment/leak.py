"""Whether a reference is one: pixels that the map's model has learned from say nothing about the map.

A model remembers what it was shown, and with a window also what lies around it; pixels close by resemble each other. Both make a map look
better than it is (Roberts et al. 2017, Ecography 40:913; Ploton et al. 2020, Nature Communications 11:4540). Pixels of a probability sample
of the whole map may lie close to what was learned from: so does the map itself (Wadoux et al. 2021, Ecological Modelling 457:109692).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Optional

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.errors import LabelError
from ...core.grid import Grid
from ...core.trained_on import TrainedOn
from ...core.window import Window
from ..read import Classification
from ..trained import touched_mask, trained_on

_FARTHEST = 64  # pixels; beyond this, training pixels are far
_LOOKED_AT = 4096  # reference pixels for the median distance
_MANY, _STRIP = 200_000, 512  # pixels, rows
_BLOCK = 16  # pixels that resemble their neighbours, where nothing better is known
REMEDY = (
    'Draw pixels that the model has not seen with hsi:sample (the verb `sample`) and look at them, or keep labels apart as reference '
    'before a map is made.'
)


@dataclass(frozen=True, eq=False)
class Leak:
    """What a map's model knows of the pixels of a reference.

    Args:
        learned: Pixels that were learned from, shape ``(n,)``.
        window: Pixels that were not, but share a part of the method's window with one that was, ``(n,)``.
        close: Pixels that are neither, but lie so close that spectra resemble each other, ``(n,)``.
        checked: Whether it is known what was learned from.
        why: What a user should know of that, in a sentence; may be empty where it is known.
        distance: Rows and columns within which a pixel is close.
        median: Rows or columns (the larger) from the middle one of the reference pixels to the next training pixel; None where it is far
            or not known.
        same_labels: Whether the reference is the very set of labels that was learned from.
    """

    learned: BoolArray
    window: BoolArray
    close: BoolArray
    checked: bool
    why: str
    distance: int = 0
    median: Optional[int] = None
    same_labels: bool = False

    @property
    def near(self) -> BoolArray:
        """All pixels that know something of what was learned from, shape ``(n,)``."""
        near: BoolArray = self.learned | self.window | self.close
        return near

    def to_json(self, kept: bool) -> Dict[str, Any]:
        """JSON-ready values; `kept` says whether pixels that were learned from were counted nevertheless."""
        learned = int(np.count_nonzero(self.learned))
        return {
            'checked': self.checked, 'why': self.why, 'touched': learned + int(np.count_nonzero(self.window)), 'learned': learned,
            'refused': 0 if kept else learned, 'shares_window': int(np.count_nonzero(self.window)),
            'close': int(np.count_nonzero(self.close)), 'distance': self.distance, 'median_distance': self.median,
        }  # fmt: skip


def find_leak(found: Classification, rows: Array, cols: Array, label_sha256: str = '') -> Leak:
    """Compare reference pixels with what the map's model has learned from.

    Args:
        found: The map, open.
        rows: Rows of the reference pixels, shape ``(n,)``.
        cols: Their columns.
        label_sha256: Hash of the reference (`LabelSet.sha256`), empty where it has none.
    """
    known, why = trained_on(found)
    nothing = np.zeros(len(rows), bool)
    if known is None:
        return Leak(nothing, nothing, nothing, False, why)
    distance = max(2 * known.reach, 2 * -(-_resembles(found) // 2))  # even: two windows that touch
    learned, in_window, near = (within(known, found.grid, rows, cols, d) for d in (0, 2 * known.reach, distance))
    window = in_window & ~learned
    close = near & ~in_window
    same = bool(label_sha256) and label_sha256 == known.label_sha256
    return Leak(learned, window, close, True, why, distance, median_distance(known, rows, cols), same)


def refuse(leak: Leak, decided: BoolArray, reference: str, map_path: str) -> None:
    """Stop where all that a reference says was learned from.

    Args:
        leak: What was found.
        decided: Where the reference has a class, shape ``(n,)``.
        reference: Its path, for the message.
        map_path: The map's.

    Raises:
        LabelError: So it is.
    """
    if not decided.any() or not leak.learned[decided].all():
        return
    if leak.same_labels:
        what = f'{reference} holds the very labels that the map {map_path} was made from'
    else:
        what = f'The map {map_path} was made from all {np.count_nonzero(decided):,} pixels of {reference}, as labels or through propagation'
    raise LabelError(f'{what}: a map always looks good on what it has learned from.', REMEDY)


def warnings_of(leak: Leak, kept: bool, by_design: bool) -> List[str]:
    """Sentences that a user should read before the figures.

    Args:
        leak: What was found.
        kept: Whether pixels that were learned from are counted nevertheless.
        by_design: Whether the pixels are a probability sample of the map.
    """
    n = len(leak.learned)
    if not leak.checked:
        return [leak.why]
    said = [leak.why] if leak.why else []
    learned, window, close = (int(np.count_nonzero(part)) for part in (leak.learned, leak.window, leak.close))
    if learned and kept:
        said.append(f'The model has learned from {learned:,} of {n:,} reference pixels, and they are counted: the figures flatter the map.')
    elif learned:
        said.append(
            f'{learned:,} of {n:,} reference pixels are refused, because the model has learned from them (as labels or through '
            f'propagation). {REMEDY}'
        )
    if window:
        said.append(
            f'{window:,} of {n:,} reference pixels share a part of the window that the model looks at with pixels that it has learned '
            'from; the figures flatter the map.'
        )
    if close and not by_design:
        if leak.median is not None and leak.median <= leak.distance:
            how = f'half of the reference pixels lie within {leak.median} pixel{"" if leak.median == 1 else "s"}'
        else:
            how = f'{close:,} of {n:,} reference pixels lie within {leak.distance} pixels'
        said.append(
            f'Close to what was learned from: {how} of training pixels. Pixels so close resemble each other, and the figures flatter '
            'the map where it is farther away (Roberts et al. 2017; Ploton et al. 2020).'
        )
    return said


def within(known: TrainedOn, grid: Grid, rows: Array, cols: Array, distance: int) -> BoolArray:
    """Which pixels lie within so many rows and columns of one that was learned from.

    Args:
        known: What was learned from.
        grid: The map's grid.
        rows: Rows of the pixels, shape ``(n,)``.
        cols: Their columns.
        distance: Rows and columns, an even number.

    Returns:
        Shape ``(n,)``.
    """
    if len(rows) < _MANY:
        return known.touched(rows, cols, distance)
    out = np.zeros(len(rows), bool)  # a whole map as reference: strip by strip is faster than pixel by pixel
    wider = replace(known, reach=distance // 2)
    for strip in np.unique(rows // _STRIP):
        here = rows // _STRIP == strip
        first = int(strip) * _STRIP
        mask = touched_mask(wider, Window(first, 0, min(_STRIP, grid.rows - first), grid.cols))
        out[here] = mask[rows[here] - first, cols[here]]
    return out


def median_distance(known: TrainedOn, rows: Array, cols: Array) -> Optional[int]:
    """The larger of rows and columns from the middle reference pixel to its next training pixel; None beyond 64, or without pixels."""
    if not len(rows) or not len(known):
        return None
    some = np.unique(np.linspace(0, len(rows) - 1, _LOOKED_AT).astype(np.int64))
    rows, cols = np.asarray(rows)[some], np.asarray(cols)[some]

    def half_within(distance: int) -> bool:
        return 2 * int(np.count_nonzero(known.touched(rows, cols, distance))) >= len(rows)

    if not half_within(_FARTHEST):
        return None
    low, high = -1, _FARTHEST
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if half_within(middle) else (middle, high)
    return high


def _resembles(found: Classification) -> int:
    """How far spectra resemble their neighbours, in pixels, as the model's own validation found or took it."""
    accuracy = (found.record.accuracy if found.record is not None else None) or {}
    for key in ('range_pixels', 'block_size'):
        value = accuracy.get(key)
        if isinstance(value, (int, float)) and value > 0:
            return min(int(np.ceil(value)), _FARTHEST)
    return _BLOCK
