"""Reading a reference sample from a session's file, without opening it for editing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import List, Tuple, Union

import numpy as np

from ...core.arrays import Array
from ...core.classes import ClassDefinition, ClassScheme
from ...core.errors import LabelError
from ...core.reference import DrawnSample, ReferenceSample
from ..counting import Select
from ..label_rows import class_rows, has_table, reading
from ..session_store import session_grid
from .points import ReviewPoint, StoredDesign
from .state import DISPUTED, OPEN, UNKNOWN
from .stored import ANSWERS, DESIGNS, POINTS, STANDS, chosen_design, of_design, stored_designs, stored_points


def read_reference(path: Union[str, Path], design: str = '') -> ReferenceSample:
    """Read a reference sample with what people found there.

    Args:
        path: The session; it is only read.
        design: Key or name of the sample; empty: the newest.

    Raises:
        LabelError: The file is no session, or has no such sample.
    """
    source = Path(path)
    with reading(source) as run:
        found = chosen_design(_designs(run, source), design, source)
        rows = class_rows(run)
        crs, transform = run('SELECT crs, transform FROM session ORDER BY id LIMIT 1')[0]
        values = {int(row['id']): i for i, row in enumerate(rows, start=1)}
        points = stored_points(run, session_grid(source, crs, transform), values, of_design(found.uuid))
    if not points:
        raise LabelError(f'The reference sample "{found.name}" of {source} has lost its points.', 'Rebuild the session from its events.')
    scheme = ClassScheme(tuple(ClassDefinition(i, row['name'], row['colour']) for i, row in enumerate(rows, start=1)))
    status = np.array([point.status for point in points])
    decided = _column([point.decided or 0 for point in points])
    answers = [answer for point in points for answer in point.answers]
    return ReferenceSample(
        _drawn(found, points), scheme, decided, decided > 0, np.array([all(a.sure for a in p.answers) for p in points]) & (decided > 0),
        status == UNKNOWN, status == DISPUTED, tuple(sorted({a.annotator for a in answers})),
        bool(answers) and all(a.blind for a in answers), str(source), found.uuid, _warnings(found, points),
    )  # fmt: skip


def has_reference(path: Union[str, Path]) -> bool:
    """Whether a file is a session with a reference sample that was not discarded."""
    if not Path(path).is_file():
        return False
    try:
        with reading(path) as run:
            return has_table(run, DESIGNS) and bool(run(f'SELECT uuid FROM {DESIGNS} WHERE {STANDS} LIMIT 1'))  # nosec B608
    except LabelError:
        return False


def _designs(run: Select, path: Path) -> List[StoredDesign]:
    there = all(has_table(run, table) for table in (DESIGNS, POINTS, ANSWERS))
    return stored_designs(run, path) if there else []


def _drawn(found: StoredDesign, points: List[ReviewPoint]) -> DrawnSample:
    columns = ('row', 'col', 'stratum', 'map_class')
    rows, cols, strata, classes = (_column([getattr(point, name) for point in points]) for name in columns)
    design = replace(found.design, map=found.map_path or found.design.map)
    inclusion = np.array([point.inclusion for point in points], np.float64)
    return DrawnSample(design, rows, cols, strata, classes, inclusion, _column([point.cluster for point in points]))


def _column(values: List[int]) -> Array:
    return np.array(values, np.int64)


def _warnings(found: StoredDesign, points: List[ReviewPoint]) -> Tuple[str, ...]:
    counts = {status: sum(point.status == status for point in points) for status in (OPEN, UNKNOWN, DISPUTED)}
    whole = f'of {len(points):,} points'
    said = []
    if counts[OPEN]:
        said.append(f'{counts[OPEN]:,} {whole} are not answered yet.')
    if counts[UNKNOWN]:
        said.append(f'{counts[UNKNOWN]:,} {whole} could not be told by those who looked; figures hold only if they are like the others.')
    if counts[DISPUTED]:
        said.append(f'{counts[DISPUTED]:,} {whole} have different answers and count for nothing until someone decides.')
    if len(points) != found.design.drawn:
        said.append(f'{found.design.drawn:,} points were drawn, but the file has {len(points):,}: another program has changed it.')
    if any(not answer.blind for point in points for answer in point.answers):
        said.append("Some answers were given with the map's class in sight, which makes a map look better than it is.")
    return tuple(said)
