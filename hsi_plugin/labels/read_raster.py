"""Labels from a raster on the cube's grid."""

from __future__ import annotations

from typing import Any, List, Optional

import numpy as np

from ..core.arrays import Array
from ..core.errors import LabelError
from ..core.grid import Grid
from ..core.window import Window, tile
from ..cubes.crs import transform_points
from ..cubes.gdal_errors import gdal_errors
from ..cubes.gdal_versions import geotransform
from .found import MOST_CLASSES, Found, FoundClass
from .raster_classes import raster_classes

_STRIP_PIXELS = 1 << 22


def dataset_grid(dataset: Any) -> Grid:
    """The grid of an open raster."""
    return Grid(dataset.RasterYSize, dataset.RasterXSize, geotransform(dataset), dataset.GetProjection() or '')


def labels_from_raster(dataset: Any, source: str, grid: Grid) -> Found:
    """Read every pixel with a class: neither 0, nor nodata, nor NaN.

    Args:
        dataset: An open GDAL dataset of one band.
        source: Its path, for messages.
        grid: The cube's grid.

    Raises:
        LabelError: It has several bands, lies on another grid, holds fractions, or cannot be read.
    """
    if dataset.RasterCount != 1:
        raise LabelError(f'{source} has {dataset.RasterCount} bands; a raster of labels has one.', 'Choose a raster of class values.')
    warnings = _check_grid(dataset_grid(dataset), grid, source)
    named = raster_classes(dataset)
    rows: List[Array] = []
    cols: List[Array] = []
    values: List[Array] = []
    negative = 0
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    for window in tile(grid.window, max(1, _STRIP_PIXELS // max(1, grid.cols)), max(1, grid.cols)):
        strip = _read(dataset, window, source)
        use = _labelled(strip, nodata)
        r, c = np.nonzero(use)
        v = _whole(strip[use], source)
        negative += int(np.count_nonzero(v < 0))
        keep = v > 0
        rows.append(r[keep] + window.row)
        cols.append(c[keep])
        values.append(v[keep])
    if negative:
        warnings.append(f'{negative:,} pixels with negative values were taken as not labelled.')
    everything = np.concatenate(values)
    numbers, index = np.unique(everything, return_inverse=True)
    if len(numbers) > MOST_CLASSES:
        raise LabelError(f'{source} holds {len(numbers):,} different values.', 'Choose a raster of class values, not of measurements.')
    classes = [FoundClass(named.name(int(v)), named.colours.get(int(v)), int(v)) for v in numbers]
    return Found(np.concatenate(rows), np.concatenate(cols), index.ravel(), classes, warnings)


def _check_grid(found: Grid, cube: Grid, source: str) -> List[str]:
    """Refuse another grid; say so where one of the two has no position and pixels are taken one by one."""
    remedy = "Bring the labels onto the cube's grid (in QGIS: Warp, with the cube's extent and resolution)."
    if (found.rows, found.cols) != (cube.rows, cube.cols):
        raise LabelError(
            f'{source} has {found.rows} × {found.cols} pixels, the cube {cube.rows} × {cube.cols}.', remedy
        )
    if found.is_georeferenced != cube.is_georeferenced:
        which = 'The cube' if found.is_georeferenced else source
        return [f'{which} has no map position; the labels were taken pixel by pixel.']
    if not found.is_georeferenced:
        return []
    if not _same_place(found, cube):
        raise LabelError(f'{source} has the size of the cube, but lies elsewhere.', remedy)
    return []


def _same_place(found: Grid, cube: Grid) -> bool:
    """Whether the corners agree, whatever reference systems they are given in (within half a pixel where these differ)."""
    if not found.crs_wkt or not cube.crs_wkt or found.crs_wkt == cube.crs_wkt:
        return found.matches(cube)
    corners = [(0, 0), (0, found.cols - 1), (found.rows - 1, 0), (found.rows - 1, found.cols - 1)]
    x, y = np.array([found.xy(r, c) for r, c in corners]).T
    x, y = transform_points(x, y, found.crs_wkt, cube.crs_wkt)
    pixels = [cube.fractional_pixel(float(px), float(py)) for px, py in zip(x, y)]
    shift = np.array(pixels) - (np.array(corners) + 0.5)
    return bool(np.isfinite(shift).all() and np.abs(shift).max() <= 0.5)


def _read(dataset: Any, window: Window, source: str) -> Array:
    values: Optional[Array] = None
    with gdal_errors() as log:
        values = dataset.GetRasterBand(1).ReadAsArray(window.col, window.row, window.width, window.height)
    if values is None or log.failed:
        raise LabelError(f'{source} cannot be read: {log.message}.', 'Check that the file is complete.')
    return values


def _labelled(values: Array, nodata: Optional[float]) -> Array:
    use: Array = values != 0
    if np.issubdtype(values.dtype, np.floating):
        use &= np.isfinite(values)
    if nodata is not None and np.isfinite(nodata):
        use &= values != nodata
    return use


def _whole(values: Array, source: str) -> Array:
    if np.issubdtype(values.dtype, np.complexfloating):
        raise LabelError(f'{source} holds complex numbers.', 'Choose a raster of class values.')
    whole: Array = values.astype(np.int64)
    if np.issubdtype(values.dtype, np.floating) and (whole != values).any():
        example = values[whole != values][0]
        raise LabelError(f'{source} holds fractions such as {example:g}.', 'Choose a raster of class values, not of measurements.')
    return whole
