"""Reference systems: points between them, and the area of pixels. x is always east or longitude, y north or latitude."""

from __future__ import annotations

from typing import Any, Optional, Sequence, Tuple

import numpy as np
from osgeo import osr

from ..core.arrays import Array
from ..core.errors import ParameterError
from ..core.grid import Grid
from .gdal_errors import gdal_errors


def spatial_reference(wkt: str) -> Any:
    """A reference system from its WKT (or ``EPSG:n``), with x before y whatever its authority says.

    Raises:
        ParameterError: The text is not a reference system.
    """
    reference = osr.SpatialReference()
    code = 1
    with gdal_errors():
        code = reference.SetFromUserInput(wkt)
    if code != 0:
        raise ParameterError(f'"{wkt[:60]}" is not a coordinate reference system.', 'Set the reference system of the file.')
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def same_crs(a: str, b: str) -> bool:
    """Whether two WKTs mean the same reference system (the order of axes does not matter); unknown equals unknown."""
    if not a or not b:
        return a == b
    return a == b or bool(spatial_reference(a).IsSame(spatial_reference(b)))


def crs_name(wkt: str) -> str:
    """``EPSG:n`` where the reference system has such a number, its WKT where it has none, '' where it is unknown."""
    if not wkt:
        return ''
    reference = osr.SpatialReference()
    with gdal_errors():
        if reference.ImportFromWkt(wkt) == 0 and not reference.GetAuthorityCode(None):
            reference.AutoIdentifyEPSG()  # older headers describe UTM zones without their number
        if reference.GetAuthorityCode(None):
            return f'{reference.GetAuthorityName(None)}:{reference.GetAuthorityCode(None)}'
    return wkt


def transform_points(x: Array, y: Array, source_wkt: str, target_wkt: str) -> Tuple[Array, Array]:
    """Map coordinates from one reference system in another.

    Args:
        x: East or longitude, shape ``(n,)``.
        y: North or latitude, shape ``(n,)``.
        source_wkt: Reference system of the points.
        target_wkt: Reference system that is wanted.

    Returns:
        x and y in the target system, float64, shape ``(n,)``; NaN for points that it cannot hold. Unchanged where either system is unknown
        or both are the same.
    """
    x, y = np.asarray(x, np.float64), np.asarray(y, np.float64)
    if not source_wkt or not target_wkt or x.size == 0 or same_crs(source_wkt, target_wkt):
        return x, y
    change = found = None
    with gdal_errors() as log:
        change = osr.CoordinateTransformation(spatial_reference(source_wkt), spatial_reference(target_wkt))
    if change is None or log.failed:
        raise ParameterError(f'Points cannot be brought into the reference system of the raster: {log.message}.', 'Reproject them first.')
    points = np.stack([x, y], 1).tolist()
    with gdal_errors():
        found = change.TransformPoints(points)
    if found is None:  # GDAL that raises tells nothing of the others where one point cannot be held
        found = [_one_point(change, point) for point in points]
    out = np.array(found, np.float64)[:, :2]
    out[~np.isfinite(out).all(1)] = np.nan
    return out[:, 0], out[:, 1]


def _one_point(change: Any, point: Sequence[float]) -> Tuple[float, float, float]:
    """One point in the target system; NaN where it cannot hold it."""
    found = None
    with gdal_errors():
        found = change.TransformPoint(*point)
    return found if found is not None else (np.nan, np.nan, np.nan)


def pixel_areas_m2(grid: Grid) -> Optional[Array]:
    """The area of one pixel in every row, in square metres.

    Projected systems: |det| of the transform times the unit squared (the projection's own scale error is not removed). Geographic systems:
    the pixel's extent in radians times the ellipsoid's radii of curvature at the latitude of the row's middle,
    ``M(φ) · N(φ) · cos φ`` (Snyder 1987, USGS Professional Paper 1395, eq. 4-18 and 4-20).

    Returns:
        float64, shape ``(rows,)``; None where the raster has no position or no reference system in metres or degrees.
    """
    if grid.transform is None or not grid.crs_wkt:
        return None
    reference = spatial_reference(grid.crs_wkt)
    _, a, b, _, d, e = grid.transform
    determinant = abs(a * e - b * d)
    if not reference.IsGeographic():
        metres = float(reference.GetLinearUnits())
        return np.full(grid.rows, determinant * metres**2) if metres > 0 else None
    radians = float(reference.GetAngularUnits())
    latitude = np.array([grid.xy(row, (grid.cols - 1) / 2)[1] for row in range(grid.rows)]) * radians
    major, minor = float(reference.GetSemiMajor()), float(reference.GetSemiMinor())
    eccentricity2 = 1.0 - (minor / major) ** 2
    w2 = 1.0 - eccentricity2 * np.sin(latitude) ** 2
    meridian, normal = major * (1.0 - eccentricity2) / w2**1.5, major / np.sqrt(w2)
    areas: Array = determinant * radians**2 * meridian * normal * np.abs(np.cos(latitude))
    return areas


def pixel_metres(grid: Grid) -> Optional[float]:
    """The side of a pixel in the middle of an image, in metres: the root of its area; None where the file does not tell."""
    areas = pixel_areas_m2(grid)
    return None if areas is None or not len(areas) else float(np.sqrt(areas[len(areas) // 2]))
