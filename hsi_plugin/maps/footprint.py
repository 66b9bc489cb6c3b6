"""Where an image lies on Earth: its outline in longitude and latitude, also across the date line and around a pole."""

from __future__ import annotations

import struct
from functools import lru_cache
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import osr

from ..core.arrays import Array
from ..core.errors import ParameterError
from ..core.grid import Grid
from ..cubes.crs import spatial_reference
from ..cubes.gdal_errors import gdal_errors

WGS84 = 'EPSG:4326'
_STEPS = 8  # pieces of a side: straight lines of a projection are curves on the globe
_POLYGON, _MULTIPOLYGON = 3, 6
_Ring = List[Tuple[float, float]]


def footprint_wkb(grid: Grid) -> Optional[bytes]:
    """The outline of a grid as a multipolygon in WGS 84, x longitude, y latitude, degrees.

    Rotation and shear are kept. What crosses the date line is cut there; what surrounds a pole reaches to it.

    Returns:
        Well-known binary, little endian; None where the grid has no place on Earth.
    """
    if grid.transform is None or not grid.crs_wkt:
        return None
    points = _on_globe(*_outline(grid), grid.crs_wkt)
    if points is None:
        return None
    rings = [ring for ring in _cut(_unwrapped(points)) if len(ring) >= 4]
    return _wkb(rings) if rings else None


def _outline(grid: Grid) -> Tuple[Array, Array]:
    """Map coordinates along the edge of a grid, from corner to corner and back to the first, shape ``(4 · steps + 1,)`` each."""
    x0, a, b, y0, d, e = grid.affine
    corners = np.array([(0, 0), (grid.cols, 0), (grid.cols, grid.rows), (0, grid.rows), (0, 0)], np.float64)
    at = np.linspace(0.0, 4.0, 4 * _STEPS + 1)
    cols, rows = (np.interp(at, np.arange(5), corners[:, axis]) for axis in (0, 1))
    return x0 + cols * a + rows * b, y0 + cols * d + rows * e


def _on_globe(x: Array, y: Array, crs_wkt: str) -> Optional[Array]:
    """Points as longitude and latitude in degrees, shape ``(n, 2)``; None where the reference system cannot hold one of them."""
    change = _to_wgs84(crs_wkt)
    found = None
    if change is not None:
        with gdal_errors():
            found = change.TransformPoints(np.stack([x, y], 1).tolist())
    if found is None:
        return None
    points = np.array(found, np.float64)[:, :2]
    fine = np.isfinite(points).all() and (np.abs(points[:, 1]) <= 90.0 + 1e-9).all() and (np.abs(points[:, 0]) < 1e4).all()
    return points if fine else None


@lru_cache(maxsize=128)
def _to_wgs84(crs_wkt: str) -> Optional[Any]:
    """The way from a reference system; None where there is none."""
    try:
        source = spatial_reference(crs_wkt)
    except ParameterError:
        return None
    change = None
    with gdal_errors() as log:
        change = osr.CoordinateTransformation(source, spatial_reference(WGS84))
    return None if log.failed else change


def _unwrapped(points: Array) -> _Ring:
    """A closed ring whose longitudes go on beyond ±180 instead of jumping; one around a pole is led there and back."""
    steps = np.diff(points[:, 0])
    steps -= 360.0 * np.round(steps / 360.0)
    longitude = points[0, 0] + np.concatenate([[0.0], np.cumsum(steps)])
    ring = [(float(x), float(y)) for x, y in zip(longitude, points[:, 1])]
    if abs(longitude[-1] - longitude[0]) > 180.0:
        pole = 90.0 if points[:, 1].mean() > 0.0 else -90.0
        ring += [(ring[-1][0], pole), (ring[0][0], pole), ring[0]]
    else:
        ring[-1] = ring[0]
    return ring


def _cut(ring: _Ring) -> List[_Ring]:
    """A ring cut at the date line into such that lie within −180 … 180."""
    longitudes = [x for x, _ in ring]
    first = int(np.floor((min(longitudes) + 180.0) / 360.0))
    last = int(np.ceil((max(longitudes) - 180.0) / 360.0))
    if last <= first:
        shift = 360.0 * first
        return [[(x - shift, y) for x, y in ring]]
    pieces = []
    for turn in range(first, last + 1):
        shift = 360.0 * turn
        piece = _clipped(_clipped([(x - shift, y) for x, y in ring], -180.0, 1.0), 180.0, -1.0)
        if _area(piece) > 0.0:
            pieces.append(piece)
    return pieces


def _clipped(ring: _Ring, limit: float, sign: float) -> _Ring:
    """The part of a ring on one side of a meridian (Sutherland & Hodgman 1974)."""
    out: _Ring = []
    for (x, y), (x2, y2) in zip(ring, ring[1:]):
        inside, then = sign * (x - limit) >= 0.0, sign * (x2 - limit) >= 0.0
        if inside:
            out.append((x, y))
        if inside != then:
            share = (limit - x) / (x2 - x)
            out.append((limit, y + share * (y2 - y)))
    return [*out, out[0]] if out else []


def _area(ring: _Ring) -> float:
    """Without sign, in square degrees."""
    return abs(sum(x * y2 - x2 * y for (x, y), (x2, y2) in zip(ring, ring[1:]))) / 2.0


def _wkb(rings: Sequence[_Ring]) -> bytes:
    parts = [struct.pack('<BII', 1, _MULTIPOLYGON, len(rings))]
    for ring in rings:
        parts.append(struct.pack('<BIII', 1, _POLYGON, 1, len(ring)))
        parts.append(np.array(ring, '<f8').tobytes())
    return b''.join(parts)
