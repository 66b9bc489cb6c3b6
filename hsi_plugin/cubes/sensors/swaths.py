"""Where a swath lies on the map: what several products share in telling it."""

from __future__ import annotations

from typing import Any, Mapping, Sequence, Tuple

import numpy as np
from osgeo import osr

from ...core.errors import CubeError
from ...core.grid import Grid
from ..cube import Cube
from ..gdal_errors import gdal_errors
from ..hierarchy import Tree, as_numbers, as_text
from ..swath import nearest, swath_grid
from .make import on_map


def grid_from_attributes(attributes: Mapping[str, Any], shape: Tuple[int, ...], path: str) -> Grid:
    """A grid from the attributes ``geotransform`` (GDAL's six numbers) and ``spatial_ref`` (WKT).

    Args:
        attributes: Of the file.
        shape: Rows and columns of the grid.
        path: The file, for messages.

    Raises:
        CubeError: They are absent or make no sense.
    """
    transform = as_numbers(attributes.get('geotransform'))
    if transform is None or transform.shape != (6,) or not np.isfinite(transform).all() or len(shape) != 2:
        raise CubeError(f'{path} has a lookup table, but no geotransform for it.', 'The file is incomplete: download it again.')
    t = [float(v) + 0.0 for v in transform]  # never -0.0
    if t[1] * t[5] - t[2] * t[4] == 0.0:
        raise CubeError(f'The geotransform in {path} describes pixels without area.', 'The file is damaged: download it again.')
    wkt = as_text(attributes.get('spatial_ref'))
    return Grid(shape[0], shape[1], (t[0], t[1], t[2], t[3], t[4], t[5]), checked_wkt(wkt))


def checked_wkt(text: str) -> str:
    """A reference system as WKT from WKT, a PROJ string or ``EPSG:n``; '' where the text is none."""
    if not text:
        return ''
    reference = osr.SpatialReference()
    code = 1
    with gdal_errors():
        code = reference.SetFromUserInput(text)
    return str(reference.ExportToWkt()) if code == 0 else ''


def on_map_by_positions(raw: Cube, tree: Tree, latitude: str, longitude: str, axes: Sequence[int] = (0, 1)) -> Cube:
    """A swath on the map by the latitudes and longitudes of its pixels; as it is, with a sentence, where there are none.

    Args:
        raw: The swath, in the geometry of its measurement.
        tree: The file with the positions.
        latitude: The absolute name of the array of latitudes.
        longitude: Of longitudes.
        axes: Which axes of these arrays are rows and columns.

    Raises:
        CubeError: The positions have another shape than the image, or make no sense.
    """
    lat, lon = tree.array(latitude), tree.array(longitude)
    if lat is None or lon is None:
        return raw.understood_as(warnings=(*raw.warnings, 'The file tells no positions; the image is shown as it was measured.'))
    for node in (lat, lon):
        if len(node.shape) != 2 or tuple(node.shape[a] for a in axes) != (raw.grid.rows, raw.grid.cols):
            has = ' × '.join(str(n) for n in node.shape)
            raise CubeError(
                f'{raw.path} has positions for {has} pixels, but {raw.grid.rows} × {raw.grid.cols} pixels.',
                'The file is damaged: download it again.',
            )
    y, x = lat.values().transpose(axes), lon.values().transpose(axes)
    grid = swath_grid(y, x)
    return on_map(raw, grid, nearest(y, x, grid))
