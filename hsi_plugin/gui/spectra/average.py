"""Mean and spread of many pixels of a cube, window by window: memory stays small however many there are."""

from __future__ import annotations

from typing import Any, Callable, Iterable, Iterator, NamedTuple, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.errors import JobCancelled, LabelError
from ...core.grid import Grid
from ...core.window import Window, intersection
from ...cubes import Cube
from ...cubes.radiometry import as_stored
from ...cubes.tiles import plan_windows
from ...labels.rasterise import display_affine, points_to_pixels, polygons_to_pixels

MEMORY = 64 << 20  # bytes of stored values that are held at once
Part = Tuple[Window, BoolArray]  # pixels of one window


class Average(NamedTuple):
    """Of a set of pixels.

    Args:
        mean: Of each band, shape ``(bands,)``; NaN where no pixel holds a value.
        spread: Standard deviation of the sample (n − 1; 0 for a single pixel), shape ``(bands,)``.
        count: Pixels that were valid.
        invalid: Pixels that were left out.
    """

    mean: Array
    spread: Array
    count: int
    invalid: int


class Moments:
    """Count, mean and sum of squared deviations of each band, merged part by part (Chan, Golub & LeVeque 1983, Am. Stat. 37:242, eq. 2.1).

    Args:
        bands: How many.
    """

    def __init__(self, bands: int) -> None:
        self._n = np.zeros(bands)
        self._mean = np.zeros(bands)
        self._squares = np.zeros(bands)

    def add(self, values: Array) -> None:
        """Take more pixels, float64, shape ``(bands, n)``; NaN where a band holds nothing."""
        held = np.isfinite(values)
        n = held.sum(1)
        mean = np.where(held, values, 0.0).sum(1) / np.maximum(n, 1)
        squares = np.where(held, (values - mean[:, None]) ** 2, 0.0).sum(1)
        total = np.maximum(self._n + n, 1.0)
        apart = mean - self._mean
        self._squares += squares + apart**2 * self._n * n / total
        self._mean += apart * n / total
        self._n += n

    @property
    def mean(self) -> Array:
        """Means; NaN without a value."""
        return np.where(self._n > 0, self._mean, np.nan)

    @property
    def spread(self) -> Array:
        """Standard deviations; NaN without a value."""
        return np.where(self._n > 0, np.sqrt(self._squares / np.maximum(self._n - 1.0, 1.0)), np.nan)


def average(
    cube: Cube, parts: Iterable[Part], progress: Callable[[int], None] = lambda _done: None, cancelled: Callable[[], bool] = lambda: False
) -> Average:
    """Mean and spread of pixels; invalid ones are left out.

    Args:
        cube: The cube.
        parts: Its pixels, each once.
        progress: Told after each part how many pixels are done.
        cancelled: Asked before each part.

    Raises:
        JobCancelled: It was cancelled.
        CubeError: The cube cannot be read.
    """
    moments = Moments(cube.bands.count)
    nodata = as_stored(cube.nodata, cube.dtype)
    count = total = 0
    for window, mask in parts:
        if cancelled():
            raise JobCancelled('Cancelled.')
        raw = cube.read_raw(window)
        chosen = mask & cube.valid_raw(raw)
        stored = raw[:, chosen]
        held = np.isfinite(stored)
        for band, value in enumerate(nodata):
            if value is not None:
                held[band] &= stored[band] != value
        values = stored.astype(np.float64) * cube.scale[:, None] + cube.offset[:, None]
        moments.add(np.where(held, values, np.nan))
        count += int(chosen.sum())
        total += int(mask.sum())
        progress(total)
    return Average(moments.mean, moments.spread, count, total - count)


def parts_of_pixels(cube: Cube, rows: Array, cols: Array, memory: int = MEMORY) -> Iterator[Part]:
    """Pixels by number, in the windows in which the file is best read, each no larger than the pixels in it ask for."""
    if not len(rows):
        return
    box = _box(rows, cols)
    for window in plan_windows(cube, memory, box):
        inside = (rows >= window.row) & (rows < window.row_stop) & (cols >= window.col) & (cols < window.col_stop)
        if not inside.any():
            continue
        part = _box(rows[inside], cols[inside])
        mask = np.zeros(part.shape, bool)
        mask[rows[inside] - part.row, cols[inside] - part.col] = True
        yield part, mask


def parts_of_shapes(cube: Cube, polygons: Sequence[Any], points: Sequence[Tuple[float, float]], memory: int = MEMORY) -> Iterator[Part]:
    """Pixels whose centres lie in polygons, and those that hold points.

    Args:
        cube: The cube.
        polygons: OGR polygons in the reference system of the cube, as QGIS shows it.
        points: Likewise, x and y.
        memory: Bytes that a window may take.

    Raises:
        LabelError: Nothing of it lies on the cube.
    """
    grid, affine = cube.grid, display_affine(cube.grid)
    x, y = (np.array([p[i] for p in points], np.float64) for i in (0, 1))
    at = [np.floor(part).astype(np.int64) for part in points_to_pixels(x, y, affine)]
    on = (at[0] >= 0) & (at[0] < grid.rows) & (at[1] >= 0) & (at[1] < grid.cols)
    rows, cols = at[0][on], at[1][on]
    boxes = [_reach(polygon, grid) for polygon in polygons]
    found = False
    x0, a, b, y0, d, e = affine
    for window in plan_windows(cube, memory, _around([*boxes, *([_box(rows, cols)] if len(rows) else [])])):
        corner = (x0 + window.col * a + window.row * b, a, b, y0 + window.col * d + window.row * e, d, e)
        here = [polygon for polygon, box in zip(polygons, boxes) if intersection(box, window).size]
        mask = np.zeros(window.shape, bool)
        if here:
            r, c, _ = polygons_to_pixels({0: here}, corner, Grid(window.height, window.width, corner))
            mask[r, c] = True
        inside = (rows >= window.row) & (rows < window.row_stop) & (cols >= window.col) & (cols < window.col_stop)
        mask[rows[inside] - window.row, cols[inside] - window.col] = True
        if mask.any():
            found = True
            yield window, mask
    if not found:
        raise LabelError('No pixel of the cube has its centre in this area.', 'Draw it larger, or where the cube lies.')


def _reach(polygon: Any, grid: Grid) -> Window:
    """The part of the grid that a polygon can reach."""
    left, right, low, high = polygon.GetEnvelope()
    r, c = points_to_pixels(np.array([left, left, right, right]), np.array([low, high, low, high]), display_affine(grid))
    places = np.clip(np.stack([r, c]), 0.0, np.array([[grid.rows], [grid.cols]]))
    first, last = np.floor(places.min(1)).astype(int), np.ceil(places.max(1)).astype(int)
    return Window(int(first[0]), int(first[1]), int(last[0] - first[0]), int(last[1] - first[1]))


def _around(boxes: Sequence[Window]) -> Window:
    """The window that holds all of these that are not empty."""
    held = [box for box in boxes if box.size]
    if not held:
        return Window(0, 0, 0, 0)
    row, col = min(box.row for box in held), min(box.col for box in held)
    return Window(row, col, max(box.row_stop for box in held) - row, max(box.col_stop for box in held) - col)


def _box(rows: Array, cols: Array) -> Window:
    row, col = int(rows.min()), int(cols.min())
    return Window(row, col, int(rows.max()) - row + 1, int(cols.max()) - col + 1)
