"""Geometries to pixels of the source grid, be it rotated, sheared or south-up."""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

import numpy as np
from osgeo import gdal, ogr

from ..core.arrays import Array
from ..core.grid import GeoTransform, Grid
from ..core.window import Window, intersection, tile
from ..cubes.gdal_errors import gdal_errors
from ..cubes.gdal_versions import memory_tables

_STRIP_PIXELS = 1 << 22


def display_affine(grid: Grid) -> GeoTransform:
    """The grid's transform as QGIS shows it: a raster without position lies at x = column, y = −row."""
    return grid.transform if grid.transform is not None else (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def points_to_pixels(x: Array, y: Array, affine: GeoTransform) -> Tuple[Array, Array]:
    """Fractional pixel coordinates of map points, counted from the grid's upper left corner.

    Args:
        x: Map x, shape ``(n,)``.
        y: Map y, shape ``(n,)``.
        affine: GDAL's six numbers.

    Returns:
        Rows and columns, float64, shape ``(n,)``; NaN where a coordinate is.
    """
    x0, a, b, y0, d, e = affine
    determinant = a * e - b * d
    return (a * (y - y0) - d * (x - x0)) / determinant, (e * (x - x0) - b * (y - y0)) / determinant


def polygons_to_pixels(polygons: Dict[int, List[Any]], affine: GeoTransform, grid: Grid) -> Tuple[Array, Array, Array]:
    """The pixels whose centre lies in a polygon.

    Args:
        polygons: OGR polygons and multipolygons in the grid's reference system, by class index.
        affine: The grid's transform.
        grid: The grid.

    Returns:
        Rows, columns and class index of the pixels; one that lies in polygons of several classes occurs once for each.
    """
    rows: List[Array] = []
    cols: List[Array] = []
    index: List[Array] = []
    for key, geometries in polygons.items():
        source, layer = _memory_layer(geometries)
        for window in tile(_pixel_extent(layer, affine, grid), max(1, _STRIP_PIXELS // max(1, grid.cols)), max(1, grid.cols)):
            r, c = np.nonzero(_burn(layer, window, affine))
            rows.append(r + window.row)
            cols.append(c + window.col)
            index.append(np.full(len(r), key))
        del layer, source  # in this order: a layer of GDAL does not keep its source alive
    if not rows:
        empty = np.zeros(0, np.int64)
        return empty, empty, empty
    return np.concatenate(rows), np.concatenate(cols), np.concatenate(index)


def holds_no_centre(geometry: Any, affine: GeoTransform) -> bool:
    """Whether even the box around a geometry reaches no pixel's centre."""
    row, col = _box(geometry.GetEnvelope(), affine)
    return bool(np.ceil(row.min() - 0.5) > row.max() - 0.5 or np.ceil(col.min() - 0.5) > col.max() - 0.5)


def lies_outside(geometry: Any, affine: GeoTransform, grid: Grid) -> bool:
    """Whether the box around a geometry misses the grid."""
    row, col = _box(geometry.GetEnvelope(), affine)
    return not bool(row.max() > 0 and row.min() < grid.rows and col.max() > 0 and col.min() < grid.cols)


def _box(envelope: Tuple[float, float, float, float], affine: GeoTransform) -> Tuple[Array, Array]:
    left, right, low, high = envelope
    return points_to_pixels(np.array([left, left, right, right]), np.array([low, high, low, high]), affine)


def _memory_layer(geometries: List[Any]) -> Tuple[Any, Any]:
    source = memory_tables().CreateDataSource('polygons')
    layer = source.CreateLayer('polygons', None, ogr.wkbUnknown)
    for geometry in geometries:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    return source, layer


def _pixel_extent(layer: Any, affine: GeoTransform, grid: Grid) -> Window:
    row, col = _box(layer.GetExtent(), affine)
    first_row, first_col = int(np.floor(max(row.min(), 0))), int(np.floor(max(col.min(), 0)))
    height = max(0, int(np.ceil(min(row.max(), grid.rows))) - first_row)
    width = max(0, int(np.ceil(min(col.max(), grid.cols))) - first_col)
    return intersection(Window(first_row, first_col, height, width), grid.window)


def _burn(layer: Any, window: Window, affine: GeoTransform) -> Array:
    x0, a, b, y0, d, e = affine
    raster = gdal.GetDriverByName('MEM').Create('', window.width, window.height, 1, gdal.GDT_Byte)
    corner = (x0 + window.col * a + window.row * b, y0 + window.col * d + window.row * e)
    raster.SetGeoTransform((corner[0], a, b, corner[1], d, e))
    with gdal_errors():  # GDAL warns that neither side has a reference system; both are in the grid's
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    burned: Array = raster.GetRasterBand(1).ReadAsArray()
    return burned
