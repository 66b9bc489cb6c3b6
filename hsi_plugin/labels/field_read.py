"""Bringing observations back from the field: every point that was seen becomes a label, by uuid, as one step that can be undone."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Optional, Set, Tuple, Union

import numpy as np
from osgeo import gdal

from ..core.errors import LabelError, ParameterError
from ..cubes.crs import pixel_areas_m2, transform_points
from ..cubes.gdal_errors import gdal_errors
from .conflicts import Conflict, conflicts
from .field import CLASSES, FIELDS, LAYER, observation_note
from .field_form import OTHERS
from .label_rows import Row, label_rows
from .session import LabelSession
from .session_schema import select
from .session_store import now
from .take_over import plan

_OTHERS = {value: value[1:] for _, value in OTHERS}
_CONTENT = ('row', 'col', 'answer', 'class_id', 'annotator', 'note')


@dataclass(frozen=True)
class FieldReport:
    """What came back from the field.

    Args:
        taken: Observations that stand now.
        known: Those that were taken before.
        superseded: Those that were not taken, because the same person has said something newer of the pixel.
        open: Points without an observation.
        conflicts: All pixels of the session of which people say different things now.
        problems: Sentences about observations that could not be taken.
        warnings: Sentences about observations that were taken and should be looked at.
    """

    taken: int
    known: int
    superseded: int
    open: int
    conflicts: Tuple[Conflict, ...]
    problems: Tuple[str, ...]
    warnings: Tuple[str, ...]

    @property
    def text(self) -> str:
        """The report, as lines for people."""
        rest = f'{self.superseded:,} superseded, {self.open:,} points open'
        lines = [f'{self.taken:,} observations taken, {self.known:,} known already, {rest}.']
        if self.conflicts:
            lines.append(f'{len(self.conflicts):,} pixels have different answers and count for nothing until they are decided:')
            lines += [f'  row {c.row}, column {c.col}: {c.text}' for c in self.conflicts]
        return '\n'.join([*lines, *self.problems, *self.warnings])


def read_field_package(session: LabelSession, path: Union[str, Path]) -> FieldReport:
    """Take the observations of a field package over, as labels with ``source='field'`` by their observers.

    May be called again at any time: what is known is skipped, and an observation that was changed since takes the place of the earlier one.
    Where an observation differs from what another person said of the pixel, both stay until someone decides (`labels.conflicts`).

    Args:
        session: The session for which the package was made, or a copy of it.
        path: The package; it is only read.

    Raises:
        LabelError: The file is no field package, or was made for another session.
        OutputError: The session could not be written; nothing has changed.
    """
    points, classes = _read(session, Path(path))
    rows, problems, warnings = _observations(session, Path(path).name, points, classes)
    replaced = _match_earlier(session, rows)
    outcome, changes, new = plan(session, rows, replaced)
    if changes:
        session.commit('field', f'take {len(outcome.taken):,} observations of {Path(path).name}', changes, new)
    unseen = sum(not p['observed_class'] for p in points)
    return FieldReport(
        len(outcome.taken), len(outcome.known), len(outcome.superseded), unseen, tuple(conflicts(session)), tuple(problems), tuple(warnings)
    )


def _read(session: LabelSession, path: Path) -> Tuple[List[Row], Dict[str, int]]:
    """The points, with map coordinates in the cube's reference system, and class keys by the names that the form offered."""
    dataset: Any = None
    with gdal_errors() as log:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=['GPKG'])
    if dataset is None:
        raise LabelError(f'{path} is no field package: {log.message or "it is no GeoPackage"}.', 'Choose another file.')
    problem: Optional[LabelError] = None
    points: List[Row] = []
    classes: Dict[str, int] = {}
    try:
        points, classes = _rows(dataset, path, session)
    except LabelError as error:
        problem = LabelError(error.what, error.remedy)  # the first one's traceback would hold the file open
    dataset = None
    if problem is not None:
        raise problem
    return points, classes


def _rows(dataset: Any, path: Path, session: LabelSession) -> Tuple[List[Row], Dict[str, int]]:
    layer = dataset.GetLayerByName(LAYER)
    known = [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())] if layer else []
    missing = [name for name, _ in FIELDS if name not in known]
    if layer is None or missing:
        what = f'it lacks {", ".join(missing[:5])}' if layer is not None else f'it has no layer "{LAYER}"'
        raise LabelError(f'{path} is no field package: {what}.', 'Choose the file that came back from the field.')
    names = [name for name, _ in FIELDS]
    geometry, key = layer.GetGeometryColumn(), layer.GetFIDColumn()
    listed = ', '.join(f'CAST("{n}" AS TEXT) AS "{n}"' if n == 'observed_utc' else f'"{n}"' for n in names)
    found = select(dataset, f'SELECT {listed}, ST_MinX("{geometry}") AS x, ST_MinY("{geometry}") AS y FROM {LAYER} ORDER BY "{key}"')
    points = [dict(zip([*names, 'x', 'y'], row)) for row in found]
    for owner in {str(p['session_uuid']) for p in points if p['session_uuid']}:
        if owner != session.uuid:
            raise LabelError(f'{path} was made for another labelling session.', 'Open the session that the package was made from.')
    reference = layer.GetSpatialRef()
    try:
        x, y = transform_points(
            np.array([_number(p['x']) for p in points]), np.array([_number(p['y']) for p in points]),
            reference.ExportToWkt() if reference is not None else '', session.grid.crs_wkt,
        )  # fmt: skip
    except ParameterError as error:
        raise LabelError(error.what, error.remedy) from error
    for point, px, py in zip(points, x.tolist(), y.tolist()):
        point.update(x=px, y=py)
    has_classes = dataset.GetLayerByName(CLASSES) is not None
    offered = select(dataset, f'SELECT name, class_id FROM {CLASSES}') if has_classes else []
    return points, {str(name): int(number) for name, number in offered}


def _observations(
    session: LabelSession, package: str, points: List[Row], offered: Dict[str, int]
) -> Tuple[List[Row], List[str], List[str]]:
    """Labels of the points that were seen; sentences about those that cannot be taken, and about those that should be looked at."""
    rows: List[Row] = []
    problems: List[str] = []
    warnings: List[str] = []
    there = set(session.class_ids)
    areas = pixel_areas_m2(session.grid)
    for i, point in enumerate(points, start=1):
        seen = (point['observed_class'] or '').strip()
        name = f'Point "{point["name"] or i}"'
        if not seen:
            continue
        pixel = session.grid.pixel(point['x'], point['y'])
        if pixel is None:
            problems.append(f'{name} lies outside the image; not taken.')
            continue
        answer = _OTHERS.get(seen, 'class')
        key = _class_key(session, seen, offered, there) if answer == 'class' else None
        if answer == 'class' and key is None:
            problems.append(f'{name} was seen as "{seen}", which is no class of the session; not taken. Add the class and read again.')
            continue
        if point['row'] is not None and pixel != (point['row'], point['col']):
            before = f'{point["row"]}, {point["col"]}'
            warnings.append(f'{name} was moved from pixel {before} to pixel {pixel[0]}, {pixel[1]}, which it labels now.')
        accuracy = _number(point['gps_accuracy_m'])
        if areas is not None and accuracy > np.sqrt(areas[pixel[0]]) / 2:
            warnings.append(f'{name}: the position is known to {accuracy:g} m, which is more than half a pixel.')
        rows.append(_label(session, point, pixel, answer, key, package))
    return rows, problems, warnings


def _label(session: LabelSession, point: Row, pixel: Tuple[int, int], answer: str, key: Optional[int], package: str) -> Row:
    """The row of an observation; its uuid follows from what was observed, so that it is the same whenever and wherever it is read."""
    where = str(point['uuid'] or f'{point["x"]:.3f} {point["y"]:.3f}')
    observer, when = (point['observer'] or '').strip(), _utc(point['observed_utc'])
    told = '|'.join([where, str(pixel), answer, str(key), observer, when])
    values: Row = {'uuid': str(uuid.uuid5(uuid.UUID(session.uuid), told)), 'row': pixel[0], 'col': pixel[1]}
    if key is not None:
        values['class_id'] = key
    note = observation_note(where, package, point['comment'] or '', point['photo'] or '', point['gps_accuracy_m'])
    values.update(
        source='field', annotator=observer or session.annotator, created_utc=when or now(), answer=answer, split='train', note=note
    )
    return values


def _class_key(session: LabelSession, name: str, offered: Dict[str, int], there: Set[int]) -> Optional[int]:
    """The class that the form offered under a name, if it is still there; else the one with this name now."""
    if offered.get(name) in there:
        return offered[name]
    value = session.classes.value_of(name)
    return session.class_ids[value - 1] if value is not None else None


def _match_earlier(session: LabelSession, rows: List[Row]) -> List[str]:
    """Give observations that stand already the uuid under which they do; uuids of those that changed since, which give way."""
    known = {str(u) for (u,) in session.select("SELECT uuid FROM label WHERE source = 'field'")}
    earlier: Dict[str, List[Row]] = {}
    for row in label_rows(session.select, "source = 'field' AND revoked_utc IS NULL"):
        earlier.setdefault(_point(row), []).append(row)
    replaced = []
    for row in rows:
        before = earlier.get(_point(row), [])
        same = next((r['uuid'] for r in before if all(r.get(name) == row.get(name) for name in _CONTENT)), None)
        if same is not None:
            row['uuid'] = same
        elif before and row['uuid'] in known:  # changed, and changed back: a word of its own, newer than the one in between
            row['uuid'] = str(uuid.uuid4())
        replaced += [r['uuid'] for r in before if r['uuid'] != row['uuid']]
    return replaced


def _point(row: Row) -> str:
    """The point that a label was observed at, '' where someone gave it by hand."""
    try:
        return str(json.loads(row.get('note', ''))['point'])
    except (ValueError, KeyError, TypeError):
        return ''


def _utc(text: Optional[str]) -> str:
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


def _number(value: Any) -> float:
    return float('nan') if value is None else float(value)
