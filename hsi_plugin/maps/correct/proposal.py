"""What a change would do to a map, before anybody decides on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import ogr

from ...core.arrays import Array, BoolArray
from ...core.classes import ClassScheme
from ...core.grid import IDENTITY, Grid
from ...core.window import Window, intersection, relative, with_halo
from ...labels.rasterise import polygons_to_pixels
from .components import component_at
from .majority import check_side, majority
from .sieve import check_minimum, sieve
from .source import Reader, strips

PAINT, POLYGON, SEGMENT, MAJORITY, MINIMUM = 'paint', 'polygon', 'segment', 'majority', 'minimum'
BY_HAND = (PAINT, POLYGON, SEGMENT)
"""Kinds of change in which a person said what a pixel is; the others are filters."""
_FIRST_LOOK = 256  # pixels around a segment's pixel, at first


@dataclass(frozen=True, eq=False)
class Proposal:
    """A change that can be made.

    Args:
        kind: :data:`PAINT`, :data:`POLYGON`, :data:`SEGMENT`, :data:`MAJORITY` or :data:`MINIMUM`.
        window: Where; no larger than what changes.
        mask: Which pixels of the window would change, shape ``window.shape``.
        before: Class values of the window as they are, same shape.
        after: As they would be; equal to `before` outside the mask.
        parameters: What was asked for, JSON-ready.
    """

    kind: str
    window: Window
    mask: BoolArray
    before: Array
    after: Array
    parameters: Dict[str, Any] = field(default_factory=dict)

    @property
    def pixels(self) -> int:
        """How many pixels would change."""
        return int(self.mask.sum())

    def matrix(self, classes: int) -> Array:
        """Pixels by value before (rows) and after (columns), 0 for no class, shape ``(K + 1, K + 1)``."""
        return transitions(self.before[self.mask], self.after[self.mask], classes)


def transitions(before: Array, after: Array, classes: int) -> Array:
    """Pixels by value before (rows) and after (columns), 0 for no class.

    Args:
        before: Class values, shape ``(n,)``.
        after: Class values, shape ``(n,)``.
        classes: K.

    Returns:
        Shape ``(K + 1, K + 1)``, int64.
    """
    side = classes + 1
    counted = np.bincount(before.astype(np.int64) * side + after, minlength=side * side)
    out: Array = counted.reshape(side, side)
    return out


def listed(matrix: Array, scheme: ClassScheme, none: str = '') -> List[Dict[str, Any]]:
    """What became what, the most frequent first: ``{from, to, from_name, to_name, pixels}``.

    Args:
        matrix: See :func:`transitions`.
        scheme: The classes.
        none: What no class is called.
    """
    names = [none, *scheme.names]
    rows, cols = np.nonzero(matrix)
    order = np.argsort(-matrix[rows, cols], kind='stable')
    return [
        {'from': int(r), 'to': int(c), 'from_name': names[r], 'to_name': names[c], 'pixels': int(matrix[r, c])}
        for r, c in zip(rows[order], cols[order])
    ]


def paint(
    read: Reader, window: Window, mask: BoolArray, value: int, only: Sequence[int] = (), kind: str = PAINT, **parameters: Any
) -> Proposal:
    """Give pixels a class.

    Args:
        read: Gives the map's values as they are.
        window: Where.
        mask: Which pixels of the window, same shape.
        value: The class; 0 for none.
        only: Change only pixels of these classes; empty for all.
        kind: How the pixels were chosen.
        **parameters: What else is to be remembered.
    """
    before = read(window)
    wanted = mask & (before != value)
    if only:
        wanted &= np.isin(before, list(only))
    after = np.where(wanted, before.dtype.type(value), before)
    known = {'to': int(value), **({'from': [int(v) for v in only]} if only else {}), **parameters}
    return _trimmed(kind, window, before, after, known)


def paint_square(read: Reader, grid: Grid, row: int, col: int, side: int, value: int, only: Sequence[int] = ()) -> Proposal:
    """Give the pixels of a square brush a class; a brush of even side reaches further down and right."""
    window = intersection(Window(row - (side - 1) // 2, col - (side - 1) // 2, side, side), grid.window)
    return paint(read, window, np.ones(window.shape, bool), value, only)


def stroke_mask(pixels: Sequence[Tuple[int, int]], side: int, grid: Grid) -> Tuple[Window, BoolArray]:
    """The pixels that a square brush covers on its way from pixel to pixel: a window, and which of its pixels.

    Args:
        pixels: Rows and columns that the way goes through, at least one; what lies between two of them is covered too.
        side: Side of the brush; an even one reaches further down and right.
        grid: The map's grid.
    """
    corners = np.asarray(pixels, np.int64)
    parts = [corners[:1]]
    for start, stop in zip(corners[:-1], corners[1:]):
        steps = int(np.abs(stop - start).max())
        if steps:
            share = np.arange(1, steps + 1)[:, None] / steps
            parts.append(np.rint(start + share * (stop - start)).astype(np.int64))
    way = np.concatenate(parts) - (side - 1) // 2
    low = way.min(0)
    span = way.max(0) - low + side
    whole = np.zeros((int(span[0]), int(span[1])), bool)
    for row, col in np.unique(way - low, axis=0):
        whole[row : row + side, col : col + side] = True
    drawn = Window(int(low[0]), int(low[1]), *whole.shape)
    window = intersection(drawn, grid.window)
    return window, whole[relative(window, drawn).slices] if window.size else np.zeros(window.shape, bool)


def paint_polygon(
    read: Reader, grid: Grid, corners: Sequence[Tuple[float, float]], value: int, only: Sequence[int] = ()
) -> Proposal:
    """Give the pixels whose centres lie in a polygon a class; where there is none, the pixel that it lies in.

    Args:
        read: Gives the map's values as they are.
        grid: The map's grid.
        corners: Fractional rows and columns, counted from the grid's upper left corner.
        value: The class; 0 for none.
        only: Change only pixels of these classes; empty for all.
    """
    window, mask = polygon_mask(corners, grid)
    outline = [[round(float(r), 2), round(float(c), 2)] for r, c in corners]
    return paint(read, window, mask, value, only, POLYGON, corners=outline)


def paint_segment(
    read: Reader, grid: Grid, row: int, col: int, value: int, connected: int = 4, limits: Optional[Window] = None
) -> Proposal:
    """Give all pixels a class that hang together with one and have its class.

    Args:
        read: Gives the map's values as they are.
        grid: The map's grid.
        row: The pixel's row.
        col: Its column.
        value: The class; 0 for none.
        connected: 4 or 8.
        limits: Where the segment ends at the latest; None: at the map's border.
    """
    window, mask = segment_at(read, limits or grid.window, row, col, connected)
    return paint(read, window, mask, value, (), SEGMENT, row=int(row), col=int(col), connected=connected)


def segment_at(read: Reader, within: Window, row: int, col: int, connected: int = 4) -> Tuple[Window, BoolArray]:
    """The pixels that hang together with one and have its class: a window, and which of its pixels.

    Only as much of the map is read as is needed to be sure: the window grows until the segment does not touch its edge.
    """
    reach = _FIRST_LOOK
    while True:
        window = with_halo(Window(row, col, 1, 1), reach, within)
        mask = component_at(read(window), row - window.row, col - window.col, connected)
        if window == within or not _reaches_edge(mask, window, within):
            return window, mask
        reach *= 4


def polygon_mask(corners: Sequence[Tuple[float, float]], grid: Grid) -> Tuple[Window, BoolArray]:
    """The pixels whose centres lie in a polygon, as labels are rasterised: a window, and which of its pixels; see :func:`paint_polygon`."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for row, col in [*corners, corners[0]]:
        ring.AddPoint_2D(float(col), float(row))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    rows, cols, _ = polygons_to_pixels({1: [polygon]}, IDENTITY, grid)
    if not len(rows):
        middle = np.asarray(corners, np.float64).mean(0)
        row, col = (int(v) for v in np.floor(middle))
        rows, cols = (np.array([row]), np.array([col])) if grid.window.contains(row, col) else (rows, cols)
    if not len(rows):
        return Window(0, 0, 0, 0), np.zeros((0, 0), bool)
    window = Window(int(rows.min()), int(cols.min()), int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1)
    mask = np.zeros(window.shape, bool)
    mask[rows - window.row, cols - window.col] = True
    return window, mask


def filter_majority(read: Reader, grid: Grid, side: int, area: Optional[Window] = None, mask: Optional[BoolArray] = None) -> Proposal:
    """Smooth a part of a map, see :mod:`.majority`; pixels around the part vote too.

    Args:
        read: Gives the map's values as they are.
        grid: The map's grid.
        side: Side of the square, odd.
        area: The part; None for all.
        mask: Which pixels of the part may change, its shape; None for all.
    """
    check_side(side)
    part = area or grid.window
    before = read(part)
    after = np.empty_like(before)
    for strip in strips(part):
        seen = with_halo(strip, side // 2, grid.window)
        after[relative(strip, part).slices] = majority(read(seen), side)[relative(strip, seen).slices]
    return _within(MAJORITY, part, before, after, mask, {'side': side})


def filter_minimum(
    read: Reader, grid: Grid, minimum: int, connected: int = 4, area: Optional[Window] = None, mask: Optional[BoolArray] = None
) -> Proposal:
    """Let small pieces in a part of a map go, see :mod:`.sieve`; a piece that reaches beyond the part stays.

    So far around the part as a small piece can reach, the map is looked at too, so that what is small is told rightly.

    Args:
        read: Gives the map's values as they are.
        grid: The map's grid.
        minimum: Pieces of fewer pixels go.
        connected: 4 or 8.
        area: The part; None for all.
        mask: Which pixels of the part may change, its shape; None for all.
    """
    check_minimum(minimum)
    part = area or grid.window
    seen = with_halo(part, minimum, grid.window)
    values = read(seen)
    changeable = np.zeros(seen.shape, bool)
    at = relative(part, seen).slices
    changeable[at] = True if mask is None else mask
    after = sieve(values, minimum, connected, changeable)
    return _within(MINIMUM, part, values[at], after[at], None, {'minimum': minimum, 'connected': connected})


def _within(
    kind: str, part: Window, before: Array, after: Array, mask: Optional[BoolArray], parameters: Dict[str, Any]
) -> Proposal:
    kept = after if mask is None else np.where(mask, after, before)
    return _trimmed(kind, part, before, kept, {**parameters, 'area': [part.row, part.col, part.height, part.width]})


def _trimmed(kind: str, window: Window, before: Array, after: Array, parameters: Dict[str, Any]) -> Proposal:
    """A proposal whose window is no larger than what changes."""
    mask = before != after
    rows, cols = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if not len(rows):
        empty = np.zeros((0, 0), before.dtype)
        return Proposal(kind, Window(window.row, window.col, 0, 0), np.zeros((0, 0), bool), empty, empty, parameters)
    small = Window(window.row + int(rows[0]), window.col + int(cols[0]), int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1)
    at = relative(small, window).slices
    return Proposal(kind, small, mask[at], before[at], after[at], parameters)


def _reaches_edge(mask: BoolArray, window: Window, within: Window) -> bool:
    """Whether a segment touches an edge of the window that is not an edge of what may be looked at."""
    return bool(
        (window.row > within.row and mask[0].any()) or (window.row_stop < within.row_stop and mask[-1].any())
        or (window.col > within.col and mask[:, 0].any()) or (window.col_stop < within.col_stop and mask[:, -1].any())
    )


