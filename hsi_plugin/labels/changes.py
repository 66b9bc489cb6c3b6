"""The changes of which every operation on a session consists, as JSON that can be applied forwards and backwards."""

from __future__ import annotations

import base64
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from osgeo import ogr

from .session_schema import COLUMNS, quoted, run_sql

Change = Dict[str, Any]
_CHUNK = 400  # rows a statement
JOURNALS = ('label', 'ref_design', 'ref_answer', 'map_change')
"""Tables whose rows are written once and stand until they are revoked."""


def label_change(uuid: str, before: bool, after: bool, values: Optional[Dict[str, Any]] = None) -> Change:
    """A label that begins or ends to stand; with all its values where it is new, so that the events alone can rebuild the table."""
    change: Change = {'label': uuid, 'stands': [before, after]}
    if values is not None:
        change['values'] = values
    return change


def row_change(table: str, uuid: str, before: bool, after: bool, values: Optional[Mapping[str, Any]] = None) -> Change:
    """The same for a row of another table of `JOURNALS`, or of points that are only ever added (`ref_sample`)."""
    change: Change = {'table': table, 'uuid': uuid, 'stands': [before, after]}
    if values is not None:
        change['values'] = {
            name: base64.b64encode(value).decode('ascii') if isinstance(value, bytes) else value for name, value in values.items()
        }
    return change


def class_change(identifier: int, before: Optional[Dict[str, Any]], after: Optional[Dict[str, Any]]) -> Change:
    """A row of the class table before and after; None where there is none."""
    return {'class': identifier, 'before': before, 'after': after}


def row_of(change: Change) -> Optional[Tuple[str, str]]:
    """Table and uuid of the row that a change concerns; None where it concerns a class."""
    if 'label' in change:
        return 'label', str(change['label'])
    return (str(change['table']), str(change['uuid'])) if 'table' in change else None


def values_of(change: Change) -> Optional[Dict[str, Any]]:
    """The columns of the row that a change brings into being, as they are written; None where it is there already."""
    row = row_of(change)
    if row is None or 'values' not in change:
        return None
    binary = {name for name, kind in COLUMNS[row[0]] if kind == ogr.OFTBinary}
    return {name: base64.b64decode(value) if name in binary else value for name, value in change['values'].items()}


def apply_changes(dataset: Any, changes: Sequence[Change], forward: bool, now: str, user: str) -> None:
    """Bring the tables into the state after (forward) or before the changes.

    Args:
        dataset: The open session, within a transaction.
        changes: In the order in which they were made.
        forward: False to take them back.
        now: The time, for rows that cease to stand.
        user: Who does it.
    """
    standing: Dict[Tuple[str, str], bool] = {}
    for change in changes if forward else list(reversed(changes)):
        row = row_of(change)
        if row is not None:
            standing[row] = bool(change['stands'][1 if forward else 0])
        else:
            _set_class(dataset, int(change['class']), change['after' if forward else 'before'])
    for table in JOURNALS:
        for stands in (False, True):
            uuids = [uuid for (whose, uuid), s in standing.items() if whose == table and s is stands]
            _set_standing(dataset, table, uuids, stands, now, user)


def _set_standing(dataset: Any, table: str, uuids: List[str], stands: bool, now: str, user: str) -> None:
    values = 'revoked_utc=NULL, revoked_by=NULL' if stands else f'revoked_utc={quoted(now)}, revoked_by={quoted(user)}'
    for i in range(0, len(uuids), _CHUNK):
        listed = ','.join(quoted(u) for u in uuids[i : i + _CHUNK])
        run_sql(dataset, f'UPDATE {table} SET {values} WHERE uuid IN ({listed})')  # nosec B608


def _set_class(dataset: Any, identifier: int, row: Optional[Dict[str, Any]]) -> None:
    if row is None:
        run_sql(dataset, f'DELETE FROM class WHERE id={identifier}')  # nosec B608
        return
    parent = 'NULL' if row['parent'] is None else str(int(row['parent']))
    run_sql(
        dataset,
        'INSERT OR REPLACE INTO class (id, name, colour, parent, created_by) '
        f'VALUES ({identifier}, {quoted(row["name"])}, {quoted(row["colour"])}, {parent}, {quoted(row["created_by"])})',
    )
