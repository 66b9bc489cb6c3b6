"""Polygons and points of features in the reference system of the cube, read on any thread."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

import numpy as np
from osgeo import ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsVectorLayerFeatureSource, QgsWkbTypes

from ...core.arrays import Array
from ...core.errors import LayerError
from ...cubes.crs import same_crs, spatial_reference
from ...cubes.gdal_errors import gdal_errors

_POINT = QgsWkbTypes.GeometryType.PointGeometry


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """A reference system as GDAL reads it; '' where it is unknown."""
    # QGIS 3.22 keeps systems for later; one that a thread has made that is gone by now knows its number, but no longer its text.
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019) or crs.authid()


def shapes_of(
    source: QgsVectorLayerFeatureSource, request: QgsFeatureRequest, source_wkt: str, target_wkt: str
) -> Tuple[List[Any], List[Tuple[float, float]]]:
    """Polygons and points of features.

    GDAL transforms them: where QGIS 3.22 has lost the text of a reference system (see :func:`wkt_of`), its feature sources hand out
    coordinates as they were, without a word.

    Args:
        source: The features.
        request: Which of them; without a reference system.
        source_wkt: Their reference system, '' where it is unknown.
        target_wkt: That of the cube's layer, likewise. Coordinates are taken as they are where either is unknown.

    Returns:
        OGR polygons, and x and y of points.

    Raises:
        LayerError: A geometry cannot be brought into the reference system of the cube.
    """
    change = None
    if source_wkt and target_wkt and not same_crs(source_wkt, target_wkt):
        with gdal_errors():
            change = osr.CoordinateTransformation(spatial_reference(source_wkt), spatial_reference(target_wkt))
    polygons: List[Any] = []
    points: List[Tuple[float, float]] = []
    for feature in source.getFeatures(request):
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        if geometry.type() == _POINT:
            for vertex in geometry.vertices():
                moved = _moved(ogr.CreateGeometryFromWkt(f'POINT ({vertex.x()!r} {vertex.y()!r})'), change)
                points.append((moved.GetX(), moved.GetY()))
        else:
            geometry.convertToStraightSegment()
            polygons += [_moved(ogr.CreateGeometryFromWkb(bytes(part.asWkb())), change) for part in geometry.constParts()]
    return polygons, points


def _moved(geometry: Any, change: Optional[Any]) -> Any:
    code = 0
    if change is not None:
        with gdal_errors():
            code = geometry.Transform(change)
    ends: Array = np.array(geometry.GetEnvelope())
    if code != 0 or not np.isfinite(ends).all():
        raise LayerError(
            'A selected feature cannot be brought into the reference system of the cube.', 'Check the reference systems of both layers.'
        )
    return geometry
