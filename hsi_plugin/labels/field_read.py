"""Bringing observations back from the field: every point that was seen becomes a label, by uuid, as one step that can be undone."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Tuple, Union

from .conflicts import Conflict, conflicts
from .field import FIELDS, observation_note
from .field_form import OTHERS
from .field_points import class_key, number, read_points, too_vague, utc
from .label_rows import Row, label_rows
from .session import LabelSession
from .session_store import now
from .take_over import TakenOver, plan

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
    points, classes = read_points(session, Path(path), [name for name, _ in FIELDS])
    rows, problems, warnings = observed_labels(session, Path(path).name, points, classes)
    outcome = take_observations(session, rows, Path(path).name)
    unseen = sum(not p['observed_class'] for p in points)
    return FieldReport(
        len(outcome.taken), len(outcome.known), len(outcome.superseded), unseen, tuple(conflicts(session)), tuple(problems), tuple(warnings)
    )


def take_observations(session: LabelSession, rows: List[Row], package: str) -> TakenOver:
    """Take labels that were made outdoors over, as one step; those that are known are skipped, those that changed replaced.

    Args:
        session: The session.
        rows: What :func:`observed_labels` gave.
        package: What they come from, for the list of steps.

    Raises:
        OutputError: The session could not be written; nothing has changed.
    """
    replaced = _match_earlier(session, rows)
    outcome, changes, new = plan(session, rows, replaced)
    if changes:
        session.commit('field', f'take {len(outcome.taken):,} observations of {package}', changes, new)
    return outcome


def observed_labels(
    session: LabelSession, package: str, points: List[Row], offered: Dict[str, int], split: str = 'train'
) -> Tuple[List[Row], List[str], List[str]]:
    """Labels of the points that were seen.

    Args:
        session: The session.
        package: The package's name, for the labels' notes.
        points: What :func:`~hsi_plugin.labels.field_points.read_points` gave.
        offered: Class keys by the names that the form offered.
        split: Whether models may learn from them (``train``), or they are kept apart as reference (``ref``).

    Returns:
        The labels, without those that cannot be taken; sentences about these; and sentences about labels that should be looked at.
    """
    rows: List[Row] = []
    problems: List[str] = []
    warnings: List[str] = []
    for i, point in enumerate(points, start=1):
        seen = (point['observed_class'] or '').strip()
        name = f'Point "{point.get("name") or i}"'
        if not seen:
            continue
        pixel = session.grid.pixel(point['x'], point['y'])
        if pixel is None:
            problems.append(f'{name} lies outside the image; not taken.')
            continue
        answer = _OTHERS.get(seen, 'class')
        key = class_key(session, seen, offered) if answer == 'class' else None
        if answer == 'class' and key is None:
            problems.append(f'{name} was seen as "{seen}", which is no class of the session; not taken. Add the class and read again.')
            continue
        if point.get('row') is not None and pixel != (point['row'], point['col']):
            before = f'{point["row"]}, {point["col"]}'
            warnings.append(f'{name} was moved from pixel {before} to pixel {pixel[0]}, {pixel[1]}, which it labels now.')
        accuracy = number(point['gps_accuracy_m'])
        if too_vague(session, accuracy, pixel[0]):
            warnings.append(f'{name}: the position is known to {accuracy:g} m, which is more than half a pixel.')
        rows.append(_label(session, point, pixel, answer, key, package, split))
    return rows, problems, warnings


def _label(
    session: LabelSession, point: Row, pixel: Tuple[int, int], answer: str, key: Optional[int], package: str, split: str
) -> Row:
    """The row of an observation; its uuid follows from what was observed, so that it is the same whenever and wherever it is read."""
    where = str(point['uuid'] or f'{point["x"]:.3f} {point["y"]:.3f}')
    observer, when = (point['observer'] or '').strip(), utc(point['observed_utc'])
    told = '|'.join([where, str(pixel), answer, str(key), observer, when])
    values: Row = {'uuid': str(uuid.uuid5(uuid.UUID(session.uuid), told)), 'row': pixel[0], 'col': pixel[1]}
    if key is not None:
        values['class_id'] = key
    note = observation_note(where, package, point['comment'] or '', point['photo'] or '', point['gps_accuracy_m'])
    values.update(
        source='field', annotator=observer or session.annotator, created_utc=when or now(), answer=answer, split=split, note=note
    )
    return values


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
