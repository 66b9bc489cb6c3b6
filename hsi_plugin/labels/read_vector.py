"""Labels from points and polygons of any vector file that OGR reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from osgeo import ogr, osr

from ..core.arrays import Array
from ..core.errors import LabelError, ParameterError
from ..core.grid import GeoTransform, Grid
from ..cubes.crs import spatial_reference, transform_points
from ..cubes.gdal_errors import gdal_errors
from .class_field import ClassField, class_field
from .found import Found, FoundClass
from .rasterise import display_affine, holds_no_centre, lies_outside, points_to_pixels, polygons_to_pixels

_POLYGON_TYPES = (ogr.wkbPolygon, ogr.wkbTriangle)


@dataclass
class _Parts:
    """What the features of a layer hold: points, polygons by class key, and the number of features that hold nothing usable."""

    x: List[float] = field(default_factory=list)
    y: List[float] = field(default_factory=list)
    keys: List[Any] = field(default_factory=list)
    polygons: Dict[Any, List[Any]] = field(default_factory=dict)
    no_class: int = 0
    no_geometry: int = 0


def labels_from_layer(
    layer: Any, source: str, grid: Grid, field_name: Optional[str], names: Optional[Dict[int, str]] = None
) -> Found:
    """Read the labels of one vector layer.

    Args:
        layer: An open OGR layer; its filters hold.
        source: Path (and layer) for messages.
        grid: The cube's grid.
        field_name: The field with the class; None: find it.
        names: Names for the field's numbers.

    Raises:
        LabelError: No field, no feature, lines, or a reference system that cannot be brought into the cube's.
    """
    chosen = class_field(layer, source, field_name, names)
    parts = _collect(layer, source, chosen)
    keys = sorted({*parts.keys, *parts.polygons}, key=chosen.sort_key)
    warnings = _skipped(parts, chosen.name)
    if not keys:
        raise LabelError(f'{source} has no feature with a class and a geometry.', ' '.join(warnings) or 'Add labels to it.')
    position = {key: i for i, key in enumerate(keys)}
    wkt = _layer_wkt(layer, grid, source, warnings)
    affine, flipped = _affine_for(parts, grid)
    if flipped:
        warnings.append('The cube has no map position; the labels were read as x = column, y = row.')
    r, c, k = _point_pixels(parts, position, wkt, affine, grid, warnings)
    pr, pc, pk = _polygon_pixels(parts, position, wkt, affine, grid, warnings)
    classes = [FoundClass(chosen.class_name(key), None, key if isinstance(key, int) else None) for key in keys]
    return Found(np.concatenate([r, pr]), np.concatenate([c, pc]), np.concatenate([k, pk]), classes, warnings)


def _collect(layer: Any, source: str, chosen: ClassField) -> _Parts:
    parts = _Parts()
    layer.ResetReading()
    with gdal_errors() as log:
        for feature in layer:
            key = chosen.key(feature)
            geometry = feature.GetGeometryRef()
            if key is None:
                parts.no_class += 1
            elif geometry is None or geometry.IsEmpty():
                parts.no_geometry += 1
            else:
                _add(parts, geometry, key, source)
    if log.failed:
        raise LabelError(f'{source} cannot be read: {log.message}.', 'Check that the file is complete.')
    return parts


def _add(parts: _Parts, geometry: Any, key: Any, source: str) -> None:
    """Sort a geometry, or the parts of a collection, into points and polygons."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbPoint:
        parts.x.append(geometry.GetX())
        parts.y.append(geometry.GetY())
        parts.keys.append(key)
    elif kind in _POLYGON_TYPES:
        parts.polygons.setdefault(key, []).append(geometry.Clone())
    elif ogr.GT_IsNonLinear(kind):
        _add(parts, geometry.GetLinearGeometry(), key, source)
    elif geometry.GetGeometryCount() > 0 and not ogr.GT_IsSubClassOf(kind, ogr.wkbMultiLineString):
        for i in range(geometry.GetGeometryCount()):
            part = geometry.GetGeometryRef(i)
            if not part.IsEmpty():
                _add(parts, part, key, source)
    else:
        raise LabelError(
            f'{source} holds {ogr.GeometryTypeToName(kind).lower()} geometries, which cover no pixels.', 'Label with points or polygons.'
        )


def _skipped(parts: _Parts, field_name: str) -> List[str]:
    warnings = []
    if parts.no_class:
        warnings.append(f'{parts.no_class:,} features have no value in "{field_name}"; left out.')
    if parts.no_geometry:
        warnings.append(f'{parts.no_geometry:,} features have no geometry; left out.')
    return warnings


def _layer_wkt(layer: Any, grid: Grid, source: str, warnings: List[str]) -> str:
    """The layer's reference system where it must be transformed, '' where coordinates are taken as they are."""
    reference = layer.GetSpatialRef()
    if not grid.is_georeferenced or not grid.crs_wkt:
        if reference is not None and grid.is_georeferenced:
            warnings.append(f"The cube does not tell its reference system; that of {source} was taken for the cube's.")
        return ''
    if reference is None or (reference.GetName() or '').casefold().startswith('undefined') or reference.IsLocal():
        warnings.append(f"{source} does not tell its reference system; the cube's was assumed.")
        return ''
    return str(reference.ExportToWkt())


def _affine_for(parts: _Parts, grid: Grid) -> Tuple[GeoTransform, bool]:
    """The transform that labels refer to, and whether rows count downwards on a cube without position.

    QGIS shows such a cube at y = −row, so that is where labels drawn in QGIS are; tables of pixel positions count rows downwards.
    """
    affine = display_affine(grid)
    if grid.is_georeferenced:
        return affine, False
    envelopes = [g.GetEnvelope() for many in parts.polygons.values() for g in many]
    lowest = min([*parts.y, *(e[2] for e in envelopes)])
    return (affine, False) if lowest < 0 else ((0.0, 1.0, 0.0, 0.0, 0.0, 1.0), True)


def _point_pixels(
    parts: _Parts, position: Dict[Any, int], wkt: str, affine: GeoTransform, grid: Grid, warnings: List[str]
) -> Tuple[Array, Array, Array]:
    x, y = np.array(parts.x, np.float64), np.array(parts.y, np.float64)
    index = np.array([position[k] for k in parts.keys], np.int64)
    if wkt and len(x):
        try:
            x, y = transform_points(x, y, wkt, grid.crs_wkt)
        except ParameterError as error:
            raise LabelError(error.what, error.remedy) from error
    row, col = points_to_pixels(x, y, affine)
    with np.errstate(invalid='ignore'):
        inside = (row >= 0) & (row < grid.rows) & (col >= 0) & (col < grid.cols)
    outside = int(np.count_nonzero(~inside))
    if outside:
        warnings.append(f'{outside:,} of {len(x):,} points lie outside the cube; left out.')
    return np.floor(row[inside]).astype(np.int64), np.floor(col[inside]).astype(np.int64), index[inside]


def _polygon_pixels(
    parts: _Parts, position: Dict[Any, int], wkt: str, affine: GeoTransform, grid: Grid, warnings: List[str]
) -> Tuple[Array, Array, Array]:
    change = _transformation(wkt, grid.crs_wkt) if wkt and parts.polygons else None
    usable: Dict[int, List[Any]] = {}
    total = outside = small = 0
    for key, geometries in parts.polygons.items():
        for geometry in geometries:
            total += 1
            if (change is not None and not _transformed(geometry, change)) or lies_outside(geometry, affine, grid):
                outside += 1
            elif holds_no_centre(geometry, affine):
                small += 1
            else:
                usable.setdefault(position[key], []).append(geometry)
    if outside:
        warnings.append(f'{outside:,} of {total:,} polygons lie outside the cube; left out.')
    if small:
        warnings.append(f"{small:,} of {total:,} polygons are too small to hold a pixel's centre; left out.")
    return polygons_to_pixels(usable, affine, grid)


def _transformation(source_wkt: str, target_wkt: str) -> Any:
    change = None
    with gdal_errors() as log:
        change = osr.CoordinateTransformation(spatial_reference(source_wkt), spatial_reference(target_wkt))
    if change is None or log.failed:
        raise LabelError(f"The labels cannot be brought into the cube's reference system: {log.message}.", 'Reproject them first.')
    return change


def _transformed(geometry: Any, change: Any) -> bool:
    """Transform a geometry in place; False where the target system cannot hold it."""
    code = 1
    with gdal_errors():
        code = geometry.Transform(change)
    return code == 0 and bool(np.isfinite(geometry.GetEnvelope()).all())
