"""Taking points outdoors and back: a small file of its own with a form, merged by uuid on return.

The package is apart from the session, because services that carry files to a telephone and back replace whole files: what is labelled at
the desk in the meantime would be lost.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Sequence, Tuple, Union

from osgeo import gdal, ogr

from ..core.classes import ClassScheme
from ..core.errors import LabelError, OutputError
from ..cubes.atomic import atomic_output, check_writable_target
from ..cubes.crs import spatial_reference
from ..cubes.gdal_errors import gdal_errors
from .field_form import form_style
from .layer_style import write_layer_style
from .session import LabelSession
from .session_schema import insert

LAYER = 'review'
_TEXT, _WHOLE, _REAL, _TIME = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDateTime
FIELDS: Tuple[Tuple[str, int], ...] = (
    ('uuid', _TEXT), ('session_uuid', _TEXT), ('labels_sha256', _TEXT), ('row', _WHOLE), ('col', _WHOLE), ('name', _TEXT),
    ('suggested_class', _TEXT), ('observed_class', _TEXT), ('photo', _TEXT), ('comment', _TEXT), ('gps_accuracy_m', _REAL),
    ('observer', _TEXT), ('observed_utc', _TIME), ('status', _TEXT),
)  # fmt: skip
CLASSES = 'review_class'


@dataclass(frozen=True)
class FieldPoint:
    """A pixel to be visited.

    Args:
        row: Pixel row.
        col: Pixel column.
        name: What to call it; empty: a number.
        suggested: The class that a map or model gives it; empty where there is none.
    """

    row: int
    col: int
    name: str = ''
    suggested: str = ''


def write_field_package(session: LabelSession, path: Union[str, Path], points: Sequence[FieldPoint], blind: bool = False) -> int:
    """Write points to visit, with a form to fill in, as a GeoPackage of its own.

    Args:
        session: The session into which the observations will be merged.
        path: The file to make; must not exist.
        points: The pixels.
        blind: Whether whoever goes out must not know the class of the map; it is then not even in the file.

    Returns:
        The number of points.

    Raises:
        LabelError: There is no point, a point lies outside the cube, there is no class, or the cube has no place on Earth.
        OutputError: The file exists or cannot be made.
    """
    grid, target = session.grid, Path(path)
    if not grid.is_georeferenced or not grid.crs_wkt:
        raise LabelError('The cube has no map position, so its pixels cannot be found outdoors.', 'Georeference the image first.')
    if not points:
        raise LabelError('There is no point to visit.', 'Choose some pixels first.')
    if not len(session.classes):
        raise LabelError('There is no class that could be observed.', 'Add the classes first.')
    for point in points:
        if not grid.window.contains(point.row, point.col):
            raise LabelError(f'Pixel {point.row}, {point.col} lies outside the cube.', f'It has {grid.rows} × {grid.cols} pixels.')
    check_writable_target(target)
    if target.exists():
        raise OutputError(f'{target} exists.', 'Choose another name, so that observations in it are not lost.')
    with atomic_output(target) as temporary, gdal_errors() as log:
        dataset = gdal.GetDriverByName('GPKG').Create(str(temporary), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            raise OutputError(f'{target} could not be made: {log.message}.', 'Choose another folder for the package.')
        dataset.StartTransaction()
        _write_points(dataset, session, points, blind)
        _write_classes(dataset, session.classes, session.class_ids)
        style = form_style([name for name, _ in FIELDS], session.classes.names, session.uuid, blind)
        write_layer_style(dataset, LAYER, style, 'Form for observations in the field')
        dataset.CommitTransaction()
        dataset = None  # closes the file
        if log.failed:
            raise OutputError(f'{target} could not be written: {log.message}.', 'Choose another folder for the package.')
    return len(points)


def _write_points(dataset: Any, session: LabelSession, points: Sequence[FieldPoint], blind: bool) -> None:
    reference = spatial_reference(session.grid.crs_wkt)
    layer = _layer(dataset, LAYER, FIELDS, reference, ogr.wkbPoint, 'fid')
    labels = session.labels().sha256()
    for i, point in enumerate(points, start=1):
        feature = ogr.Feature(layer.GetLayerDefn())
        values = {
            'uuid': str(uuid.uuid4()), 'session_uuid': session.uuid, 'labels_sha256': labels, 'row': int(point.row), 'col': int(point.col),
            'name': point.name or str(i), 'suggested_class': None if blind else point.suggested or None, 'status': 'todo',
        }  # fmt: skip
        for name, value in values.items():
            if value is not None:
                feature.SetField(name, value)
        geometry = ogr.Geometry(ogr.wkbPoint)
        geometry.AddPoint_2D(*session.grid.xy(point.row, point.col))
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)


def _write_classes(dataset: Any, scheme: ClassScheme, ids: Sequence[int]) -> None:
    """The classes under the names that the form offers, so that one renamed at the desk in the meantime is still known."""
    _layer(dataset, CLASSES, (('class_id', _WHOLE), ('name', _TEXT), ('colour', _TEXT)), None, ogr.wkbNone, 'fid')
    insert(dataset, CLASSES, *({'class_id': number, 'name': c.name, 'colour': c.colour} for c, number in zip(scheme, ids)))


def _layer(dataset: Any, name: str, fields: Sequence[Tuple[str, int]], reference: Any, kind: int, key: str) -> Any:
    options = [f'FID={key}'] + (['GEOMETRY_NAME=geom'] if kind != ogr.wkbNone else [])
    layer = dataset.CreateLayer(name, reference, kind, options)
    if layer is None:
        raise OutputError(f'The table "{name}" of the field package could not be made.', 'Choose another folder for the package.')
    for field, type_of_field in fields:
        layer.CreateField(ogr.FieldDefn(field, type_of_field))
    return layer


def observation_note(point: str, package: str, comment: str, photo: str, accuracy: Any) -> str:
    """What an observation leaves in its label's note, as JSON: which point it was, comment, path of the photo, accuracy in metres."""
    said: Dict[str, Any] = {'point': point, 'package': package, 'comment': comment, 'photo': photo, 'gps_accuracy_m': accuracy}
    return json.dumps({name: value for name, value in said.items() if value not in ('', None)}, ensure_ascii=False)
