"""Reading reference samples from the tables of a session, open or closed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from ...core.classes import ClassScheme
from ...core.errors import HsiError, LabelError
from ...core.grid import Grid
from ...core.reference import SampleDesign
from ..counting import Select
from ..label_rows import table_rows
from ..session_schema import quoted
from ..session_store import resolved_uri
from ..suggested import centre
from .points import Answer, ReviewPoint, StoredDesign
from .state import Row, decided, newest_words

DESIGNS, POINTS, ANSWERS = 'ref_design', 'ref_sample', 'ref_answer'
STANDS = 'revoked_utc IS NULL'
_WHOLE = 'uuid IS NOT NULL AND number IS NOT NULL AND "row" IS NOT NULL AND "col" IS NOT NULL'  # what people add in QGIS was not drawn


def stored_designs(run: Select, session: Path) -> List[StoredDesign]:
    """The reference samples that were not discarded, the newest last.

    Args:
        run: Runs a query on the session.
        session: Its file, from which the map's path is counted.

    Raises:
        LabelError: A design cannot be read.
    """
    return [_design(row, session) for row in table_rows(run, DESIGNS, STANDS)]


def _design(row: Row, session: Path) -> StoredDesign:
    try:
        values = json.loads(row['design_json'])
        design = SampleDesign.from_json(values)
        scheme = ClassScheme.from_json(json.loads(row['classes_json']))
        blind = bool(values.get('blind', True))
    except (KeyError, TypeError, ValueError, AttributeError, HsiError) as error:
        raise LabelError(
            f'A reference sample of {session} cannot be read.', 'Another program has changed it; rebuild the session from its events.'
        ) from error
    path = resolved_uri(row.get('map_uri_rel', ''), session)
    return StoredDesign(row['uuid'], row.get('name', ''), design, scheme, blind, row.get('drawn_by', ''), path)


def chosen_design(designs: Iterable[StoredDesign], which: str, session: Path) -> StoredDesign:
    """One of the designs, by its key or its name; the newest where nothing is said.

    Raises:
        LabelError: There is none, or not this one.
    """
    found = [d for d in designs if which in ('', d.uuid)] or [d for d in designs if d.name.casefold() == which.strip().casefold()]
    if not found:
        what = f'{session} has no reference sample "{which}".' if which else f'{session} has no reference sample.'
        raise LabelError(what, 'Draw a reference sample from the map first, or choose another file.')
    return found[-1]


def stored_points(run: Select, grid: Grid, values: Mapping[int, int], where: str) -> List[ReviewPoint]:
    """Points of a reference sample, with what was said of them, in the order of visits.

    Args:
        run: Runs a query on the session.
        grid: The session's grid.
        values: Class values by the classes' keys.
        where: Which points, as a condition of SQL.
    """
    rows = table_rows(run, POINTS, f'{_WHOLE} AND {where}')
    said: Dict[str, List[Row]] = {}
    of_points = f'sample_uuid IN (SELECT uuid FROM {POINTS} WHERE {where})'  # nosec B608
    for answer in table_rows(run, ANSWERS, f'{STANDS} AND uuid IS NOT NULL AND answer IS NOT NULL AND {of_points}'):
        said.setdefault(answer['sample_uuid'], []).append(answer)
    return sorted((_point(row, said.get(row['uuid'], []), grid, values) for row in rows), key=lambda point: point.number)


def of_design(design: str) -> str:
    """The points of a design, as a condition of SQL."""
    return f'design_uuid = {quoted(design)}'


def _point(row: Row, said: List[Row], grid: Grid, values: Mapping[int, int]) -> ReviewPoint:
    state = decided(said)
    x, y = centre(grid, row['row'], row['col'])
    return ReviewPoint(
        row['uuid'], row['number'], row['row'], row['col'], x, y, row.get('stratum', 0), row.get('map_class_at_draw', 0),
        row.get('incl_prob', 0.0), row.get('cluster', -1), tuple(_answer(a, values) for a in newest_words(said)), state['status'],
        values.get(state['ref_class']),
    )  # fmt: skip


def _answer(row: Row, values: Mapping[int, int]) -> Answer:
    return Answer(
        row['uuid'], row['answer'], values.get(row.get('class_id', -1), 0), bool(row.get('sure', 1)), row.get('annotator', ''),
        row.get('created_utc', ''), row.get('source', ''), row.get('comment', ''), row.get('photo', ''), bool(row.get('decides')),
        row.get('gps_accuracy_m'), bool(row.get('blind')), row.get('dwell_ms'),
    )  # fmt: skip


def point_row(run: Select, uuid: str) -> Tuple[int, Optional[str]]:
    """Number of a point, and the design that it belongs to; None where that was discarded.

    Raises:
        LabelError: There is no such point.
    """
    found: List[Any] = run(
        f'SELECT number, (SELECT uuid FROM {DESIGNS} AS d WHERE d.uuid = p.design_uuid AND {STANDS}) AS design '  # nosec B608
        f'FROM {POINTS} AS p WHERE p.uuid = {quoted(uuid)}'
    )
    if not found:
        raise LabelError('There is no such point in the reference sample.', 'Choose a point of the sample.')
    return int(found[0][0]), found[0][1]
