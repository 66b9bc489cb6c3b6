"""Swaths: images whose pixels have a latitude and a longitude each, brought onto a map grid by nearest neighbour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Optional, Tuple, Union

import numpy as np
from osgeo import osr

from ..core.arrays import Array, BoolArray
from ..core.errors import CubeError
from ..core.grid import Grid
from .crs import same_crs, transform_points
from .lookup import NOWHERE, Lookup

_WIDEST_UTM_DEGREES = 9.0  # wider images are mapped in degrees
_POLAR_DEGREES, _WIDE_POLAR_DEGREES = 80.0, 65.0  # beyond, meridians draw so near that pixels of equal degrees are no pixels any more
_MOST_PIXELS = 1 << 28
_REACH = 6  # cells around a measured pixel that it may stand for: swaths are stretched towards their edges
_NEAREST_REACH = 0.75  # cells: half a cell's diagonal and a little more
_SPARE = 1.1
_MANY, _AT_ONCE = 4096, 1 << 15  # points for which a polynomial pays, and that are dealt with in one go
_CLOSE = 1e-3  # metres between the polynomial and PROJ


def swath_grid(latitude: Array, longitude: Array) -> Grid:
    """A north-up grid of square pixels that holds a swath, as fine as the swath is.

    UTM on WGS 84 (the zone of the middle) for scenes, degrees for what is wider than nine of them, polar stereographic near a pole. The
    pixel size is the median distance of neighbours, along or across, whichever is smaller.

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
    across, down = (float(np.nanmax(x)) + size / 2 - left) / size, (top - float(np.nanmin(y)) + size / 2) / size
    if not across * down <= min(_MOST_PIXELS, 64 * x.size):
        raise CubeError(
            f'The positions of the image lie {across:,.0f} × {down:,.0f} pixels apart.',
            'Its latitudes and longitudes are damaged: download it again.',
        )
    # Rounding first: a whole number of pixels must not become one more by an error in the last digit.
    cols, rows = (max(1, int(np.ceil(round(n, 6)))) for n in (across, down))
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
    reach = _reach(row, col).ravel()
    best = np.full(grid.rows * grid.cols, np.inf, np.float32)
    source = np.full(grid.rows * grid.cols, NOWHERE, np.int32)
    for proposal in _one_a_cell(row.ravel(), col.ravel(), reach):
        for start in range(0, len(proposal.pixels), _AT_ONCE):  # so few that they stay in the processor's cache
            _propose(best, source, proposal.part(slice(start, start + _AT_ONCE)), grid)
    shape = (grid.rows, grid.cols)
    rows, cols = np.divmod(source, np.int32(latitude.shape[1]))
    cols[source < 0] = NOWHERE
    return Lookup(rows.reshape(shape), cols.reshape(shape), (latitude.shape[0], latitude.shape[1]))


@dataclass(frozen=True)
class _Proposal:
    """Measured pixels of which no two lie in the same cell, so that all of them may be compared with the grid at once.

    Args:
        pixels: Their numbers in the file.
        row: The cell in which each lies.
        col: Likewise.
        down: How far above its cell's centre each lies, in cells, −0.5…0.5.
        right: How far left of it.
        reach: How far each may stand for others.
    """

    pixels: Array
    row: Array
    col: Array
    down: Array
    right: Array
    reach: Array

    def part(self, keep: Union[Array, slice]) -> _Proposal:
        """Some of them."""
        return _Proposal(self.pixels[keep], self.row[keep], self.col[keep], self.down[keep], self.right[keep], self.reach[keep])


def _one_a_cell(row: Array, col: Array, reach: Array) -> Iterator[_Proposal]:
    """All pixels with a position: first one of each cell, then a second of each cell that holds more, and so on."""
    pixels = np.flatnonzero(np.isfinite(row) & np.isfinite(col)).astype(np.int32)
    row, col = row[pixels], col[pixels]
    near_row, near_col = np.rint(row).astype(np.int32), np.rint(col).astype(np.int32)
    every = _Proposal(
        pixels, near_row, near_col, (near_row - row).astype(np.float32), (near_col - col).astype(np.float32),
        reach[pixels].astype(np.float32),
    )
    width = int(near_col.max()) + 1 if len(near_col) else 1
    cell = near_row.astype(np.int64) * width + near_col
    order = np.argsort(cell, kind='stable')
    starts = np.flatnonzero(np.diff(cell[order], prepend=-1))
    place = np.arange(len(order)) - np.repeat(starts, np.diff(starts, append=len(order)))
    turn = np.empty(len(order), np.int64)
    turn[order] = place
    for number in range(int(turn.max()) + 1 if len(turn) else 0):
        yield every.part(np.flatnonzero(turn == number))


def _propose(best: Array, source: Array, proposal: _Proposal, grid: Grid) -> None:
    """Let pixels take the cells around them for which none nearer has spoken yet; `best` holds squared distances in cells."""
    longest = float(proposal.reach.max())
    for down in range(-_REACH, _REACH + 1):
        for right in range(-_REACH, _REACH + 1):
            least = float(np.hypot(max(abs(down) - 0.5, 0.0), max(abs(right) - 0.5, 0.0)))
            if least > longest:
                continue
            far = proposal if least <= _NEAREST_REACH else proposal.part(np.flatnonzero(proposal.reach >= least))
            distance = (far.down + np.float32(down)) ** 2 + (far.right + np.float32(right)) ** 2
            row, col = far.row + np.int32(down), far.col + np.int32(right)
            fits = np.flatnonzero((distance <= far.reach**2) & (row >= 0) & (row < grid.rows) & (col >= 0) & (col < grid.cols))
            cells = row[fits].astype(np.int64) * grid.cols + col[fits]
            distance, pixels = distance[fits], far.pixels[fits]
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
    wide = across > _WIDEST_UTM_DEGREES
    if np.abs(latitude).max() > (_WIDE_POLAR_DEGREES if wide else _POLAR_DEGREES):
        reference.ImportFromEPSG(3413 if float(np.median(latitude)) >= 0.0 else 3031)
    elif wide:
        reference.ImportFromEPSG(4326)
    else:
        zone = int(((middle + 180.0) % 360.0) // 6.0) + 1
        reference.ImportFromEPSG((32600 if float(np.median(latitude)) >= 0.0 else 32700) + zone)
    return str(reference.ExportToWkt())


def _project(latitude: Array, longitude: Array, wkt: str) -> Tuple[Array, Array]:
    """Map coordinates of all pixels.

    PROJ takes a second for a million points that come from Python. The projections used here are so smooth over a scene that a polynomial
    through few of PROJ's points gives the same to a fraction of a millimetre; where it does not, PROJ is asked for every point.
    """
    geographic = osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    degrees = str(geographic.ExportToWkt())
    if same_crs(degrees, wkt):
        return longitude, latitude
    known = np.flatnonzero(np.isfinite(latitude))
    lon, lat = longitude.ravel()[known], latitude.ravel()[known]
    found = _smooth_projection(lon, lat, degrees, wkt) if len(known) > _MANY else None
    x, y = np.full(latitude.size, np.nan), np.full(latitude.size, np.nan)
    x[known], y[known] = found if found is not None else transform_points(lon, lat, degrees, wkt)
    return x.reshape(latitude.shape), y.reshape(latitude.shape)


def _smooth_projection(lon: Array, lat: Array, source: str, target: str) -> Optional[Tuple[Array, Array]]:
    """Projected points by a Chebyshev polynomial of the longitude and latitude; None where it is not good enough."""
    middle = np.array([(lon.max() + lon.min()) / 2, (lat.max() + lat.min()) / 2])
    half = np.maximum(np.array([np.ptp(lon), np.ptp(lat)]) / 2, 1e-6)

    def basis(east: Array, north: Array) -> Tuple[Array, Array]:
        return _chebyshev((east - middle[0]) / half[0]), _chebyshev((north - middle[1]) / half[1])

    nodes = np.cos(np.pi * (np.arange(17) + 0.5) / 17)
    east, north = (a.ravel() for a in np.meshgrid(middle[0] + half[0] * nodes, middle[1] + half[1] * nodes))
    wanted = transform_points(east, north, source, target)
    if not (np.isfinite(wanted[0]).all() and np.isfinite(wanted[1]).all()):
        return None
    u, v = basis(east, north)
    terms = (u[:, :, None] * v[:, None, :]).reshape(len(u), -1)
    weights = [np.linalg.lstsq(terms, w, rcond=None)[0].reshape(u.shape[1], v.shape[1]) for w in wanted]
    out = (np.empty(len(lon)), np.empty(len(lon)))
    for start in range(0, len(lon), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        u, v = basis(lon[part], lat[part])
        for values, weight in zip(out, weights):
            values[part] = ((u @ weight) * v).sum(1)
    probe = np.linspace(0, len(lon) - 1, 1000).astype(int)
    truth = transform_points(lon[probe], lat[probe], source, target)
    close = all(float(np.abs(o[probe] - t).max()) < _CLOSE for o, t in zip(out, truth))
    return out if close else None


def _chebyshev(values: Array) -> Array:
    """Chebyshev polynomials of the first kind up to degree 8 of values within −1…1, ``(n, 9)``."""
    terms = [np.ones_like(values), values]
    while len(terms) < 9:
        terms.append(2.0 * values * terms[-1] - terms[-2])
    return np.stack(terms, 1)


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
