"""A spectrum that the user keeps: of a pixel, the mean of many, or one of a library."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.classes import PALETTE
from ...core.colour_vision import distances

PIXEL, MEAN, LIBRARY = 'pixel', 'mean', 'library'
# Lines have to stand out on a white plot and on a dark one.
_LOST = {'#332288', '#882255', '#661100', '#117733', '#f0e442'}
COLOURS = tuple(colour for colour in PALETTE if colour not in _LOST)
_ALIKE = 20.0  # ΔE*ab below which two lines are taken for one


@dataclass(frozen=True, eq=False)
class Curve:
    """One kept spectrum.

    Args:
        number: 1, 2, 3, … in the order of keeping; never given twice while a cube is open.
        kind: :data:`PIXEL`, :data:`MEAN` or :data:`LIBRARY`.
        name: What lists call it.
        colour: Of its line and of its mark on the map, ``#rrggbb``.
        bands: The bands of `values`: the cube's.
        values: In the cube's units, shape ``(bands,)``; NaN where there is none.
        spread: Standard deviation of a mean, shape ``(bands,)``.
        count: Pixels behind it; 0 for a library's.
        pixel: Row and column.
        xy: Map coordinates of the pixel's centre, in the layer's reference system.
        own: Channels of a library and what was measured there, before it was brought to the cube's bands.
        about: What else is known of it: name of a column to its text.
        shown: Whether it is drawn.
    """

    number: int
    kind: str
    name: str
    colour: str
    bands: Bands
    values: Array
    spread: Optional[Array] = None
    count: int = 1
    pixel: Optional[Tuple[int, int]] = None
    xy: Optional[Tuple[float, float]] = None
    own: Optional[Tuple[Bands, Array]] = None
    about: Mapping[str, str] = field(default_factory=dict)
    shown: bool = True

    @property
    def row(self) -> int:
        """The pixel's row; −1 where the curve is not of one pixel."""
        return self.pixel[0] if self.pixel is not None else -1

    @property
    def col(self) -> int:
        """The pixel's column; −1 where the curve is not of one pixel."""
        return self.pixel[1] if self.pixel is not None else -1


def next_colour(taken: Sequence[str]) -> str:
    """A colour for one more line: the first that nobody, red–green deficiencies included, takes for one that is there.

    Args:
        taken: Colours of the lines that are there. Where no colour is left, the one that is used least comes again.
    """
    free = [colour for colour in COLOURS if colour not in taken]
    if not free:
        return min(COLOURS, key=list(taken).count)
    used = list(dict.fromkeys(taken))
    if not used:
        return free[0]
    nearest = distances([*free, *used])[: len(free), len(free) :].min(1)
    return free[int(np.argmax(nearest >= _ALIKE))] if (nearest >= _ALIKE).any() else free[int(np.argmax(nearest))]
