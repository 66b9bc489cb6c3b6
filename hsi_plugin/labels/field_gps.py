"""Points that were noted with a receiver: GPX, GeoJSON, GeoPackage, tables with coordinates; with time, accuracy and observer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, List, Optional, Pattern, Tuple, Union

import numpy as np
from osgeo import gdal, ogr

from ..core.errors import LabelError, ParameterError
from ..cubes.crs import transform_points
from ..cubes.gdal_errors import gdal_errors
from .class_field import class_field
from .field_pixels import SPLITS, WGS84, Found, PixelLabels, label_pixels
from .read import CSV_OPTIONS
from .session import LabelSession

_ACCURACY = re.compile(r'(gps|gnss|horizontal|h)?[ _-]*(accuracy|acc|precision|error)([ _-]*\(?m\)?)?', re.IGNORECASE)
_HDOP = re.compile(r'(gps[ _-]*)?hdop', re.IGNORECASE)
_TIME = re.compile(r'time|date ?time|observed_utc|timestamp|created|date', re.IGNORECASE)
_OBSERVER = re.compile(r'observer|annotator|surveyor|user(name)?|who|operator', re.IGNORECASE)
_NAME = re.compile(r'name|id|uuid|point|number|label_id', re.IGNORECASE)
_GPX_CLASSES = ('type', 'desc', 'cmt', 'name')  # GPX 1.1: what a waypoint can say of itself, the most telling first
_WAYPOINTS = 'waypoints'


def take_gps_points(session: LabelSession, path: Union[str, Path], field: str = '', accuracy: str = '', split: str = 'ref') -> PixelLabels:
    """Label the pixels under points that were noted with a receiver, as one step that can be undone; again changes nothing.

    Args:
        session: The session.
        path: Any file of points that OGR reads; of a GPX file the waypoints, of a table (CSV) its columns of coordinates.
        field: The field with the class; empty: the only one that can be meant; of a waypoint its type, description, comment or name.
        accuracy: The field that tells how well a position is known, in metres; empty: found by its name.
        split: ``ref`` keeps the labels apart as reference, ``train`` lets models learn from them.

    Raises:
        LabelError: The file cannot be read, has no points on the cube, or no class.
        ParameterError: There is no such split.
        OutputError: The session could not be written.
    """
    if split not in SPLITS:
        raise ParameterError(f'Labels are not kept for "{split}".', f'Give {" or ".join(SPLITS)}.')
    if not session.grid.is_georeferenced or not session.grid.crs_wkt:
        raise LabelError('The cube has no map position, so places cannot be found on it.', 'Georeference the image first.')
    rows, wkt, warnings = _read(str(path), field, accuracy)
    try:
        x, y = transform_points(np.array([r['x'] for r in rows]), np.array([r['y'] for r in rows]), wkt, session.grid.crs_wkt)
    except ParameterError as error:
        raise LabelError(error.what, error.remedy) from error
    found: List[Found] = []
    for row, px, py in zip(rows, x.tolist(), y.tolist()):
        pixel = session.grid.pixel(px, py)
        if pixel is not None:
            place = f'{row["x"]:.7f}, {row["y"]:.7f}'
            found.append(Found(
                row['name'], row['class'], pixel, row['accuracy'], row['hdop'], row['time'], place, row['observer']
            ))  # fmt: skip
    outside = len(rows) - len(found)
    if not found:
        raise LabelError(f'No point of {path} lies on the image.', ' '.join(warnings) or 'Check that both show the same place.')
    if outside:
        warnings.append(f'{outside:,} of {len(rows):,} points lie outside the image; left out.')
    unknown = sum(not np.isfinite(one.accuracy_m) for one in found)
    if unknown:
        warnings.append(f'{unknown:,} of {len(found):,} points do not tell how well their position is known.')
    done = label_pixels(session, found, split, 'points')
    return PixelLabels(done.taken, done.known, done.pixels, (*warnings, *done.warnings))


def _read(path: str, field: str, accuracy: str) -> Tuple[List[Dict[str, Any]], str, List[str]]:
    """The points that have a class, their reference system, and sentences about the others."""
    dataset: Any = None
    file = path.split('|')[0]
    with gdal_errors() as log:
        options = CSV_OPTIONS if file.casefold().endswith('.csv') else []
        dataset = gdal.OpenEx(file, gdal.OF_VECTOR | gdal.OF_READONLY, open_options=options)
    layer = None if dataset is None else dataset.GetLayerByName(_WAYPOINTS) or dataset.GetLayer(0)
    problem: Optional[LabelError] = None
    found: Tuple[List[Dict[str, Any]], str, List[str]] = ([], '', [])
    if layer is None:
        problem = LabelError(f'{file} holds no points: {log.message or "it has no layer"}.', 'Choose a file of points.')
    else:
        try:
            found = _rows(layer, file, field, accuracy, dataset.GetDriver().ShortName == 'GPX')
        except LabelError as error:
            problem = LabelError(error.what, error.remedy)  # the first one's traceback would hold the file open
    layer = dataset = None
    if problem is not None:
        raise problem
    return found


def _rows(layer: Any, file: str, field: str, accuracy: str, is_gpx: bool) -> Tuple[List[Dict[str, Any]], str, List[str]]:
    chosen = class_field(layer, file, field or (_waypoint_field(layer) if is_gpx else None))
    fields = _fields(layer)
    if accuracy and accuracy not in fields:
        raise LabelError(f'{file} has no field "{accuracy}".', f'Choose one of its fields: {", ".join(fields)}.')
    others = [name for name in fields if name != chosen.name]
    columns = {
        'accuracy': accuracy or _called(others, _ACCURACY), 'hdop': _called(others, _HDOP), 'time': _called(others, _TIME),
        'observer': _called(others, _OBSERVER), 'name': _called(others, _NAME),
    }  # fmt: skip
    rows, lost = [], 0
    layer.ResetReading()
    for number, feature in enumerate(layer, start=1):
        key, geometry = chosen.key(feature), feature.GetGeometryRef()
        if key is None or geometry is None or geometry.IsEmpty() or ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPoint:
            lost += 1
            continue
        told = {name: feature.GetFieldAsString(column) if column else '' for name, column in columns.items()}
        rows.append({
            'x': geometry.GetX(), 'y': geometry.GetY(), 'class': chosen.class_name(key), 'name': told['name'] or f'point {number}',
            'accuracy': _number(told['accuracy']), 'hdop': _number(told['hdop']), 'time': _iso(told['time']), 'observer': told['observer'],
        })  # fmt: skip
    warnings = [f'{lost:,} features are no points, or have no class in "{chosen.name}"; left out.'] if lost else []
    if not rows:
        raise LabelError(f'{file} has no point with a class in "{chosen.name}".', 'Choose another field, or another file.')
    reference = layer.GetSpatialRef()
    if reference is not None:
        return rows, str(reference.ExportToWkt()), warnings
    if all(abs(row['x']) <= 180.0 and abs(row['y']) <= 90.0 for row in rows):
        return rows, WGS84, [*warnings, f'{file} does not tell its reference system; its coordinates were taken for degrees of WGS 84.']
    return rows, '', [*warnings, f"{file} does not tell its reference system; the image's was assumed."]


def _waypoint_field(layer: Any) -> str:
    """The first field in which all waypoints say something."""
    known = _fields(layer)
    for name in _GPX_CLASSES:
        layer.ResetReading()
        if name in known and all(feature.IsFieldSetAndNotNull(name) and feature.GetFieldAsString(name).strip() for feature in layer):
            return name
    return _GPX_CLASSES[-1]


def _fields(layer: Any) -> List[str]:
    definition = layer.GetLayerDefn()
    return [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]


def _called(fields: List[str], pattern: Pattern[str]) -> str:
    return next((name for name in fields if pattern.fullmatch(name.strip())), '')


def _number(text: str) -> float:
    try:
        return float(text.replace(',', '.'))
    except ValueError:
        return float('nan')


def _iso(text: str) -> str:
    """A time of OGR (2026/05/01 10:00:00+00) as ISO 8601 has it."""
    made = re.sub(r'^(\d{4})/(\d{2})/(\d{2})', r'\1-\2-\3', text.strip()).replace(' ', 'T', 1)
    return re.sub(r'([+-]\d{2})$', r'\1:00', made)
