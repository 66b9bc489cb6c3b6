"""Taking a reference sample outdoors: its points with a form of their own, in a small file that stock QGIS and QField open.

What would tell the map's class is left out of a blind package altogether: not only the class, but also the stratum and the inclusion
probability, which are the same for all points of a class of the map.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple, Union

from osgeo import ogr

from ...core.errors import LabelError
from ...cubes.crs import spatial_reference
from ..field_file import LAYER, Field, add_point, check_visits, make_layer, make_package, write_classes
from ..field_form import ACCURACY, OTHERS, STATES, Form, layer_style
from ..layer_style import write_layer_style
from ..session import LabelSession
from .review import Review, ReviewPoint, StoredDesign

_TEXT, _WHOLE, _REAL, _TIME = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDateTime
DESIGN = 'design_uuid'
FIELDS: Tuple[Field, ...] = (
    ('uuid', _TEXT), ('session_uuid', _TEXT), (DESIGN, _TEXT), ('row', _WHOLE), ('col', _WHOLE), ('blind', _WHOLE), ('number', _WHOLE),
    ('observed_class', _TEXT), ('sure', _TEXT), ('photo', _TEXT), ('comment', _TEXT), ('gps_accuracy_m', _REAL), ('observer', _TEXT),
    ('observed_utc', _TIME), ('status', _TEXT),
)  # fmt: skip
MAP_CLASS: Field = ('map_class', _TEXT)
SEEN = OTHERS[:2]
"""Answers that are no class; what is to be left out of a map is still a part of the map that is judged."""
YES, NO = 'yes', 'no'
_TITLES = {
    'number': 'Point', 'map_class': 'Class of the map', 'observed_class': 'Class seen', 'sure': 'Sure?', 'photo': 'Photo',
    'comment': 'Comment', 'gps_accuracy_m': 'GPS accuracy (m)', 'observer': 'Observer', 'observed_utc': 'Time', 'status': 'Status',
}  # fmt: skip
_DONE = """CASE WHEN "observed_class" IS NOT NULL AND coalesce("status", 'todo') = 'todo' THEN 'done' ELSE coalesce("status", 'todo') END"""


def points_to_take(review: Review, design: StoredDesign, open_only: bool = True) -> List[ReviewPoint]:
    """The points of a sample that go outdoors, in the order in which they are to be visited: all, or those that nobody has answered."""
    return [point for point in review.points(design.uuid) if not open_only or point.status == 'open']


def write_review_package(
    review: Review,
    path: Union[str, Path],
    design: StoredDesign,
    points: Sequence[ReviewPoint],
    blind: bool = True,
    add: Optional[Callable[[Path], None]] = None,
) -> int:
    """Write points of a reference sample, with a form to fill in, as a GeoPackage of its own.

    Args:
        review: The open review, into which answers will be merged.
        path: The file to make; must not exist.
        design: The sample.
        points: Points of it (:func:`points_to_take`).
        blind: Whether whoever goes out must not know the map's class; then nothing in the file tells it.
        add: Adds to the file what lies under the points; takes the path of the file, which is still a temporary one.

    Returns:
        The number of points.

    Raises:
        LabelError: There is no point or no class, or the cube has no place on Earth.
        OutputError: The file exists or cannot be made.
    """
    session, target = review.session, Path(path)
    if not points:
        raise LabelError(f'All points of "{design.name}" are answered.', 'Take answered points along, too, or draw another sample.')
    check_visits(session, target, len(points))
    fields = FIELDS if blind else (*FIELDS[:7], MAP_CLASS, *FIELDS[7:])

    def fill(dataset: Any) -> None:
        layer = make_layer(dataset, LAYER, fields, spatial_reference(session.grid.crs_wkt), ogr.wkbPoint)
        for point in points:
            add_point(layer, session.grid.xy(point.row, point.col), _values(session, design, point, blind))
        write_classes(dataset, session)
        style = layer_style([name for name, _ in fields], _form(session, blind))
        write_layer_style(dataset, LAYER, style, 'Form for the review of a map outdoors')

    make_package(target, fill, add)
    return len(points)


def _values(session: LabelSession, design: StoredDesign, point: ReviewPoint, blind: bool) -> Dict[str, Any]:
    values: Dict[str, Any] = {
        'uuid': point.uuid, 'session_uuid': session.uuid, DESIGN: design.uuid, 'row': point.row, 'col': point.col, 'blind': int(blind),
        'number': point.number, 'sure': YES, 'status': 'todo',
    }  # fmt: skip
    if not blind:
        known = 1 <= point.map_class <= len(design.scheme)
        values['map_class'] = design.scheme.names[point.map_class - 1] if known else str(point.map_class)
    return values


def _form(session: LabelSession, blind: bool) -> Form:
    lists = {
        'observed_class': [*((name, name) for name in session.classes.names), *SEEN], 'sure': [('yes', YES), ('no', NO)],
        'status': [(text, value) for text, value, _ in STATES],
    }  # fmt: skip
    defaults = {
        'uuid': "uuid('WithoutBraces')", 'session_uuid': f"'{session.uuid}'", 'blind': str(int(blind)), 'sure': f"'{YES}'",
    }  # fmt: skip
    updates = {
        'gps_accuracy_m': ACCURACY, 'observer': 'coalesce("observer", @cloud_username)', 'observed_utc': 'now()', 'status': _DONE,
    }  # fmt: skip
    titles = {name: title for name, title in _TITLES.items() if not (blind and name == 'map_class')}
    return Form(titles, lists, ('number', 'map_class'), defaults, updates, 'number')
