"""Which pixels of a session are worth a visit outdoors: those of a layer of points, or those that nobody could decide at the desk."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Tuple, Union

import numpy as np
from osgeo import gdal, ogr

from ..core.errors import LabelError
from ..cubes.crs import transform_points
from ..cubes.gdal_errors import gdal_errors
from .conflicts import conflicts
from .field import FieldPoint
from .session import LabelSession
from .suggested import LAYER

_LIKELY = 'likely_1'  # where suggested pixels (`labels.suggested`) name the class that the model gives them


def undecided_points(session: LabelSession) -> List[FieldPoint]:
    """Pixels that were called mixed, that nobody could tell, or of which people say different things, in the order of their answers."""
    standing = session.standing()
    listed = zip(standing.rows.tolist(), standing.cols.tolist(), standing.answers.tolist())
    pixels = [(r, c, answer) for r, c, answer in listed if answer in ('mixed', 'unknown')]
    pixels += [(one.row, one.col, 'disputed') for one in conflicts(session)]
    first = {(r, c): name for r, c, name in reversed(pixels)}
    return [FieldPoint(r, c, f'{name} {i}') for i, ((r, c), name) in enumerate(sorted(first.items()), start=1)]


def points_of_layer(session: LabelSession, path: Union[str, Path]) -> Tuple[List[FieldPoint], List[str]]:
    """The pixels under the points of a vector file, such as suggested pixels.

    Args:
        session: Whose grid pixels are counted on.
        path: Any file of points that OGR reads; the layer of suggested pixels where it has one, else the first.

    Returns:
        The points, a pixel once; and sentences about those that were left out.

    Raises:
        LabelError: The file cannot be read, or has no points on the cube.
    """
    dataset: Any = None
    with gdal_errors() as log:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = None if dataset is None else dataset.GetLayerByName(LAYER) or dataset.GetLayer(0)
    if layer is None:
        dataset = None
        raise LabelError(f'{path} holds no points that can be read: {log.message or "it has no layer"}.', 'Choose a layer of points.')
    has_class = layer.GetLayerDefn().GetFieldIndex(_LIKELY) >= 0
    x, y, suggested = [], [], []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is not None and ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPoint and not geometry.IsEmpty():
            x.append(geometry.GetX())
            y.append(geometry.GetY())
            suggested.append((feature.GetField(_LIKELY) or '') if has_class else '')
    reference = layer.GetSpatialRef()
    wkt = reference.ExportToWkt() if reference is not None else ''
    layer = dataset = None
    return _on_grid(session, str(path), transform_points(np.array(x), np.array(y), wkt, session.grid.crs_wkt), suggested)


def _on_grid(session: LabelSession, path: str, places: Tuple[Any, Any], suggested: List[str]) -> Tuple[List[FieldPoint], List[str]]:
    found: Dict[Tuple[int, int], str] = {}
    outside = 0
    for x, y, name in zip(*places, suggested):
        pixel = session.grid.pixel(float(x), float(y)) if np.isfinite(x) and np.isfinite(y) else None
        if pixel is None:
            outside += 1
        else:
            found.setdefault(pixel, name)
    if not found:
        raise LabelError(f'No point of {path} lies on the cube of the session.', 'Choose a layer of points on the same image.')
    points = [FieldPoint(row, col, str(i), name) for i, ((row, col), name) in enumerate(found.items(), start=1)]
    return points, [f'{outside:,} points lie outside the cube; left out.'] if outside else []
