"""Reading a package that came back from the field: its points in the cube's reference system, and the classes that its form offered."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..core.errors import LabelError, ParameterError
from ..cubes.crs import pixel_areas_m2, transform_points
from ..cubes.gdal_errors import gdal_errors
from .field_file import CLASSES, LAYER
from .label_rows import Row
from .session import LabelSession
from .session_schema import select


def package_fields(path: Path) -> Tuple[str, ...]:
    """Names of the columns of a package's points; none where the file is no such package."""
    dataset: Any = None
    with gdal_errors():
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=['GPKG'])
    layer = None if dataset is None else dataset.GetLayerByName(LAYER)
    return () if layer is None else _names(layer)


def read_points(session: LabelSession, path: Path, fields: Sequence[str]) -> Tuple[List[Row], Dict[str, int]]:
    """The points of a package.

    Args:
        session: The session for which it was made, or a copy.
        path: The package; it is only read.
        fields: Columns that it must have.

    Returns:
        The points, with `fields`, and `x` and `y` in the reference system of the cube, NaN where there is none; and class keys by the
        names that the form offered.

    Raises:
        LabelError: The file is no field package, or was made for another session.
    """
    dataset: Any = None
    with gdal_errors() as log:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=['GPKG'])
    if dataset is None:
        raise LabelError(f'{path} is no field package: {log.message or "it is no GeoPackage"}.', 'Choose another file.')
    problem: Optional[LabelError] = None
    points: List[Row] = []
    classes: Dict[str, int] = {}
    try:
        points, classes = _rows(dataset, path, session, fields)
    except LabelError as error:
        problem = LabelError(error.what, error.remedy)  # the first one's traceback would hold the file open
    dataset = None
    if problem is not None:
        raise problem
    return points, classes


def _rows(dataset: Any, path: Path, session: LabelSession, fields: Sequence[str]) -> Tuple[List[Row], Dict[str, int]]:
    layer = dataset.GetLayerByName(LAYER)
    known = _names(layer) if layer is not None else ()
    missing = [name for name in fields if name not in known]
    if layer is None or missing:
        what = f'it lacks {", ".join(missing[:5])}' if layer is not None else f'it has no layer "{LAYER}"'
        raise LabelError(f'{path} is no field package: {what}.', 'Choose the file that came back from the field.')
    geometry, key = layer.GetGeometryColumn(), layer.GetFIDColumn()
    listed = ', '.join(f'CAST("{n}" AS TEXT) AS "{n}"' if n == 'observed_utc' else f'"{n}"' for n in fields)
    place = f'ST_MinX("{geometry}") AS x, ST_MinY("{geometry}") AS y'
    found = select(dataset, f'SELECT {listed}, {place} FROM {LAYER} ORDER BY "{key}"')  # nosec B608
    points = [dict(zip([*fields, 'x', 'y'], row)) for row in found]
    for owner in {str(p['session_uuid']) for p in points if p['session_uuid']}:
        if owner != session.uuid:
            raise LabelError(f'{path} was made for another labelling session.', 'Open the session that the package was made from.')
    reference = layer.GetSpatialRef()
    try:
        x, y = transform_points(
            np.array([number(p['x']) for p in points]), np.array([number(p['y']) for p in points]),
            reference.ExportToWkt() if reference is not None else '', session.grid.crs_wkt,
        )  # fmt: skip
    except ParameterError as error:
        raise LabelError(error.what, error.remedy) from error
    for point, px, py in zip(points, x.tolist(), y.tolist()):
        point.update(x=px, y=py)
    has_classes = dataset.GetLayerByName(CLASSES) is not None
    offered = select(dataset, f'SELECT name, class_id FROM {CLASSES}') if has_classes else []  # nosec B608
    return points, {str(name): int(class_id) for name, class_id in offered}


def _names(layer: Any) -> Tuple[str, ...]:
    definition = layer.GetLayerDefn()
    return tuple(definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount()))


def class_key(session: LabelSession, name: str, offered: Dict[str, int]) -> Optional[int]:
    """The class that the form offered under a name, if it is still there; else the one with this name now."""
    ids = session.class_ids
    if offered.get(name) in ids:
        return offered[name]
    value = session.classes.value_of(name)
    return ids[value - 1] if value is not None else None


def too_vague(session: LabelSession, accuracy: float, row: int) -> bool:
    """Whether a position that is known to so many metres may lie in another pixel: more than half a pixel's side; NaN is not too vague."""
    areas = pixel_areas_m2(session.grid)
    return areas is not None and accuracy > float(np.sqrt(areas[row])) / 2


def utc(text: Optional[str]) -> str:
    """A time as it stands in a GeoPackage, as UTC to the millisecond; '' where there is none.

    QGIS writes the time of the device without its zone (3.22 does); it is taken for the zone of this computer.
    """
    if not text:
        return ''
    try:
        when = datetime.fromisoformat(text.replace('Z', '+00:00')).astimezone(timezone.utc)
    except ValueError:
        return ''
    return when.isoformat(timespec='milliseconds').replace('+00:00', 'Z')


def number(value: Any) -> float:
    """A number of a table; NaN where there is none."""
    return float('nan') if value is None else float(value)
