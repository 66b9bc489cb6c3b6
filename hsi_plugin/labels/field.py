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

from osgeo import ogr

from ..core.errors import LabelError
from ..cubes.crs import spatial_reference
from .field_file import LAYER, add_point, check_visits, make_layer, make_package, write_classes
from .field_form import form_style
from .layer_style import write_layer_style
from .session import LabelSession

_TEXT, _WHOLE, _REAL, _TIME = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDateTime
FIELDS: Tuple[Tuple[str, int], ...] = (
    ('uuid', _TEXT), ('session_uuid', _TEXT), ('labels_sha256', _TEXT), ('row', _WHOLE), ('col', _WHOLE), ('name', _TEXT),
    ('suggested_class', _TEXT), ('observed_class', _TEXT), ('photo', _TEXT), ('comment', _TEXT), ('gps_accuracy_m', _REAL),
    ('observer', _TEXT), ('observed_utc', _TIME), ('status', _TEXT),
)  # fmt: skip


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
    check_visits(session, target, len(points))
    for point in points:
        if not grid.window.contains(point.row, point.col):
            raise LabelError(f'Pixel {point.row}, {point.col} lies outside the cube.', f'It has {grid.rows} × {grid.cols} pixels.')

    def fill(dataset: Any) -> None:
        _write_points(dataset, session, points, blind)
        write_classes(dataset, session)
        style = form_style([name for name, _ in FIELDS], session.classes.names, session.uuid, blind)
        write_layer_style(dataset, LAYER, style, 'Form for observations in the field')

    make_package(target, fill)
    return len(points)


def _write_points(dataset: Any, session: LabelSession, points: Sequence[FieldPoint], blind: bool) -> None:
    layer = make_layer(dataset, LAYER, FIELDS, spatial_reference(session.grid.crs_wkt), ogr.wkbPoint)
    labels = session.labels().sha256()
    for i, point in enumerate(points, start=1):
        values = {
            'uuid': str(uuid.uuid4()), 'session_uuid': session.uuid, 'labels_sha256': labels, 'row': int(point.row), 'col': int(point.col),
            'name': point.name or str(i), 'suggested_class': None if blind else point.suggested or None, 'status': 'todo',
        }  # fmt: skip
        add_point(layer, session.grid.xy(point.row, point.col), values)


def observation_note(point: str, package: str, comment: str, photo: str, accuracy: Any) -> str:
    """What an observation leaves in its label's note, as JSON: which point it was, comment, path of the photo, accuracy in metres."""
    said: Dict[str, Any] = {'point': point, 'package': package, 'comment': comment, 'photo': photo, 'gps_accuracy_m': accuracy}
    return json.dumps({name: value for name, value in said.items() if value not in ('', None)}, ensure_ascii=False)
