"""The changes of which every operation on a session consists, as JSON that can be applied forwards and backwards."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence

from .session_schema import quoted, run_sql

Change = Dict[str, Any]
_CHUNK = 400  # labels a statement


def label_change(uuid: str, before: bool, after: bool, values: Optional[Dict[str, Any]] = None) -> Change:
    """A label that begins or ends to stand; with all its values where it is new, so that the events alone can rebuild the table."""
    change: Change = {'label': uuid, 'stands': [before, after]}
    if values is not None:
        change['values'] = values
    return change


def class_change(identifier: int, before: Optional[Dict[str, Any]], after: Optional[Dict[str, Any]]) -> Change:
    """A row of the class table before and after; None where there is none."""
    return {'class': identifier, 'before': before, 'after': after}


def apply_changes(dataset: Any, changes: Sequence[Change], forward: bool, now: str, user: str) -> None:
    """Bring the tables into the state after (forward) or before the changes.

    Args:
        dataset: The open session, within a transaction.
        changes: In the order in which they were made.
        forward: False to take them back.
        now: The time, for labels that cease to stand.
        user: Who does it.
    """
    standing: Dict[str, bool] = {}
    for change in changes if forward else list(reversed(changes)):
        if 'label' in change:
            standing[change['label']] = bool(change['stands'][1 if forward else 0])
        else:
            _set_class(dataset, int(change['class']), change['after' if forward else 'before'])
    for stands in (False, True):
        uuids = [u for u, s in standing.items() if s is stands]
        _set_standing(dataset, uuids, stands, now, user)


def _set_standing(dataset: Any, uuids: List[str], stands: bool, now: str, user: str) -> None:
    values = 'revoked_utc=NULL, revoked_by=NULL' if stands else f'revoked_utc={quoted(now)}, revoked_by={quoted(user)}'
    for i in range(0, len(uuids), _CHUNK):
        listed = ','.join(quoted(u) for u in uuids[i : i + _CHUNK])
        run_sql(dataset, f'UPDATE label SET {values} WHERE uuid IN ({listed})')


def _set_class(dataset: Any, identifier: int, row: Optional[Dict[str, Any]]) -> None:
    if row is None:
        run_sql(dataset, f'DELETE FROM class WHERE id={identifier}')
        return
    parent = 'NULL' if row['parent'] is None else str(int(row['parent']))
    run_sql(
        dataset,
        'INSERT OR REPLACE INTO class (id, name, colour, parent, created_by) '
        f'VALUES ({identifier}, {quoted(row["name"])}, {quoted(row["colour"])}, {parent}, {quoted(row["created_by"])})',
    )
