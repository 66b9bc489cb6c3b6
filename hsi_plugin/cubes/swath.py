"""Swaths: images whose pixels have a latitude and a longitude each, brought onto a map grid by nearest neighbour."""

from __future__ import annotations

from typing import Tuple

import numpy as np
from osgeo import osr

from ..core.arrays import Array, BoolArray
from ..core.errors import CubeError
from ..core.grid import Grid
from .crs import transform_points
from .lookup import NOWHERE, Lookup

_WIDEST_UTM_DEGREES = 9.0  # wider images are mapped in degrees
_MOST_PIXELS = 1 << 28
_REACH = 2  # cells around a measured pixel that it may stand for: swaths are stretched towards their edges
_NEAREST_REACH = 0.75  # cells: half a cell's diagonal and a little more
_SPARE = 1.1


def swath_grid(latitude: Array, longitude: Array) -> Grid:
    """A north-up grid of square pixels that holds a swath, as fine as the swath is.

    UTM on WGS 84 (the zone of the middle) for scenes, degrees for what is wider than nine of them or lies near a pole. The pixel size is
    the median distance of neighbours, along or across, whichever is smaller.

    Args:
        latitude: Degrees, ``(rows, cols)``; NaN where unknown.
        longitude: Likewise.

    Raises:
        CubeError: There are no positions, they are no degrees, or the grid would be absurdly large.
    """
    latitude, longitude, known = _positions(latitude, longitude)
    wkt = _crs(latitude[known], longitude[known])
    x, y = _project(latitude, longitude, wkt)
    size = _spacing(x, y)
    left, top = float(np.nanmin(x)) - size / 2, float(np.nanmax(y)) + size / 2
    cols, rows = int(np.ceil((np.nanmax(x) + size / 2 - left) / size)), int(np.ceil((top - np.nanmin(y) + size / 2) / size))
    if rows * cols > min(_MOST_PIXELS, 64 * x.size):
        raise CubeError(
            f'The positions of the image lie {cols:,} × {rows:,} pixels apart.', 'Its latitudes and longitudes are damaged: download it again.'
        )
    return Grid(rows, cols, (left, size, 0.0, top, 0.0, -size), wkt)


def nearest(latitude: Array, longitude: Array, grid: Grid) -> Lookup:
    """For every pixel of a grid the measured pixel whose centre is nearest to its own, within the distance of neighbours.

    Every measured pixel proposes itself to the cells around it, and the nearest one wins; among equally near ones the first in the file.

    Args:
        latitude: Degrees, ``(rows, cols)``; NaN where unknown.
        longitude: Likewise.
        grid: As :func:`swath_grid` made it.
    """
    latitude, longitude, _ = _positions(latitude, longitude)
    x, y = _project(latitude, longitude, grid.crs_wkt)
    left, width, _, top, _, height = grid.affine
    col, row = (x - left) / width - 0.5, (y - top) / height - 0.5  # of the centres, in cells
    reach = _reach(row, col)
    best = np.full(grid.rows * grid.cols, np.inf, np.float32)
    source = np.full(grid.rows * grid.cols, -1, np.int64)
    usable = np.flatnonzero(np.isfinite(row).ravel() & np.isfinite(col).ravel())
    row, col, reach = row.ravel()[usable], col.ravel()[usable], reach.ravel()[usable]
    near_row, near_col = np.rint(row).astype(np.int64), np.rint(col).astype(np.int64)
    for down in range(-_REACH, _REACH + 1):
        for right in range(-_REACH, _REACH + 1):
            r, c = near_row + down, near_col + right
            distance = np.hypot(r - row, c - col).astype(np.float32)
            fits = (r >= 0) & (r < grid.rows) & (c >= 0) & (c < grid.cols) & (distance <= reach)
            _propose(best, source, (r * grid.cols + c)[fits], distance[fits], usable[fits])
    rows, cols = np.divmod(source, latitude.shape[1])
    nothing = source < 0
    shape = (grid.rows, grid.cols)
    return Lookup(
        np.where(nothing, NOWHERE, rows).astype(np.int32).reshape(shape),
        np.where(nothing, NOWHERE, cols).astype(np.int32).reshape(shape), (latitude.shape[0], latitude.shape[1]),
    )


def _propose(best: Array, source: Array, cells: Array, distance: Array, pixels: Array) -> None:
    """Keep the nearest of the proposed pixels for each cell, and of equally near ones the first."""
    better = distance <= best[cells]
    cells, distance, pixels = cells[better], distance[better], pixels[better]
    order = np.lexsort((pixels, distance, cells))
    cells, distance, pixels = cells[order], distance[order], pixels[order]
    first = np.ones(len(cells), bool)
    first[1:] = cells[1:] != cells[:-1]
    cells, distance, pixels = cells[first], distance[first], pixels[first]
    wins = (distance < best[cells]) | ((distance == best[cells]) & (pixels < source[cells]))
    best[cells[wins]], source[cells[wins]] = distance[wins], pixels[wins]


def _positions(latitude: Array, longitude: Array) -> Tuple[Array, Array, BoolArray]:
    if latitude.shape != longitude.shape or latitude.ndim != 2:
        raise CubeError(f'Latitudes {latitude.shape} and longitudes {longitude.shape} of the image do not fit.', 'Download it again.')
    lat, lon = latitude.astype(np.float64), longitude.astype(np.float64)
    with np.errstate(invalid='ignore'):
        known = (np.abs(lat) <= 90.0) & (np.abs(lon) <= 360.0)
    if known.sum() < 4:
        raise CubeError('The image has no valid latitudes and longitudes.', 'Download it again, or open it without its position.')
    lat, lon = np.where(known, lat, np.nan), np.where(known, lon, np.nan)
    if np.nanmax(lon) - np.nanmin(lon) > 180.0:  # across the date line
        lon = np.where(lon < 0.0, lon + 360.0, lon)
    return lat, lon, known


def _crs(latitude: Array, longitude: Array) -> str:
    middle, across = float(np.median(longitude)), float(np.ptp(longitude))
    reference = osr.SpatialReference()
    if across > _WIDEST_UTM_DEGREES or np.abs(latitude).max() > 84.0:
        reference.ImportFromEPSG(4326)
    else:
        zone = int((((middle + 180.0) % 360.0) // 6.0)) + 1
        reference.ImportFromEPSG((32600 if float(np.median(latitude)) >= 0.0 else 32700) + zone)
    return str(reference.ExportToWkt())


def _project(latitude: Array, longitude: Array, wkt: str) -> Tuple[Array, Array]:
    geographic = osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    known = np.isfinite(latitude)
    x, y = np.full(latitude.shape, np.nan), np.full(latitude.shape, np.nan)
    x[known], y[known] = transform_points(longitude[known], latitude[known], geographic.ExportToWkt(), wkt)
    return x, y


def _spacing(x: Array, y: Array) -> float:
    steps = [np.hypot(np.diff(x, axis=axis), np.diff(y, axis=axis)) for axis in (0, 1) if x.shape[axis] > 1]
    sizes = [float(np.nanmedian(s[s > 0.0])) for s in steps if (s > 0.0).any()]
    if not sizes:
        raise CubeError('All pixels of the image have the same position.', 'Its latitudes and longitudes are damaged: download it again.')
    return float(f'{min(sizes):.6g}')


def _reach(row: Array, col: Array) -> Array:
    """How far in cells a pixel may stand for others: to the middle of the four around it and a little more, so that no hole stays."""
    steps = []
    for axis in (0, 1):
        longest = np.zeros(row.shape)
        if row.shape[axis] > 1:
            step = np.hypot(np.diff(row, axis=axis), np.diff(col, axis=axis))
            step = np.where(np.isfinite(step), step, 0.0)
            before, after = [(0, 0), (0, 0)], [(0, 0), (0, 0)]
            before[axis], after[axis] = (1, 0), (0, 1)
            longest = np.maximum(np.pad(step, before), np.pad(step, after))
        steps.append(longest)
    return np.clip(_SPARE * 0.5 * np.hypot(*steps), _NEAREST_REACH, _REACH + 0.5)
