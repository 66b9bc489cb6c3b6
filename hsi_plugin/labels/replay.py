"""What a labelling session holds according to its events alone, and whether its tables say the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, FrozenSet, List, Mapping, Set, Tuple, Union

from .changes import JOURNALS, Change, row_of, values_of
from .counting import Select
from .history import REDO, UNDO, is_step
from .label_rows import STATE, Row, class_rows, has_table, reading, standing_uuids, table_rows
from .reference.state import decided
from .session_schema import quoted

_POINTS, _ANSWERS = 'ref_sample', 'ref_answer'
_CALLED = {
    'label': 'Label', 'ref_design': 'Reference sample', _POINTS: 'Point', _ANSWERS: 'Answer', 'map_change': 'Correction',
}  # fmt: skip


@dataclass(frozen=True)
class Replayed:
    """The state after all events.

    Args:
        classes: Rows of the class table, in the order of their keys.
        rows: By table, the columns of every row that was ever written, by uuid.
        stands: By table, uuids of the rows that stand.
        gone: By table, uuids of those whose writing itself was undone, as if they had never been there.
    """

    classes: Tuple[Row, ...]
    rows: Mapping[str, Mapping[str, Row]]
    stands: Mapping[str, FrozenSet[str]]
    gone: Mapping[str, FrozenSet[str]]

    @property
    def labels(self) -> Mapping[str, Row]:
        """The columns of every label that was ever written, by uuid."""
        return self.rows['label']

    @property
    def standing(self) -> FrozenSet[str]:
        """Uuids of the labels that stand."""
        return self.stands['label']

    @property
    def taken_back(self) -> FrozenSet[str]:
        """Uuids of the labels whose writing itself was undone."""
        return self.gone['label']


def events(run: Select, where: str = '1') -> List[Tuple[int, str, str, str, Dict[str, Any]]]:
    """Number, time, user, operation and payload of events, in their order; of all, or of those that meet a condition of SQL."""
    wanted = 'seq + 0 AS number, CAST(utc AS TEXT) AS written, user, op, payload'
    found = run(f'SELECT {wanted} FROM event WHERE {where} ORDER BY seq')  # nosec B608
    return [(int(n), str(utc), str(user or ''), str(op), json.loads(payload)) for n, utc, user, op, payload in found]


def steps(run: Select) -> List[Tuple[List[Change], bool]]:
    """The changes of every event, and whether they are made (True) or taken back."""
    by_number: Dict[int, List[Change]] = {}
    out = []
    for number, _, _, operation, payload in events(run):
        if is_step(operation, UNDO) or is_step(operation, REDO):
            out.append((by_number[int(payload['event'])], is_step(operation, REDO)))
        else:
            by_number[number] = payload['changes']
            out.append((payload['changes'], True))
    return out


def put_aside(run: Select, operation: str) -> Set[str]:
    """Labels that came with an operation that is undone, such as a merge: not wanted here, which says nothing about them elsewhere.

    Args:
        run: Runs a query on the session.
        operation: The operation's name.
    """
    aside: Set[str] = set()
    came: Dict[int, List[str]] = {}
    for number, _, _, what, payload in events(run, f"op IN ({quoted(operation)}, '{UNDO}', '{REDO}')"):
        if what == operation:
            came[number] = [str(c['label']) for c in payload['changes'] if 'label' in c and c['stands'] == [False, True]]
        labels = came.get(number if what == operation else int(payload['event']), [])
        (aside.update if what == UNDO else aside.difference_update)(labels)
    return aside


def replayed(run: Select) -> Replayed:
    """Replay the events of a session.

    Args:
        run: Runs a query on the session.
    """
    classes: Dict[int, Row] = {}
    rows: Dict[str, Dict[str, Row]] = {table: {} for table in _CALLED}
    standing: Dict[str, Set[str]] = {table: set() for table in _CALLED}
    written: Dict[str, Set[str]] = {table: set() for table in _CALLED}
    for changes, forward in steps(run):
        for change in changes if forward else reversed(changes):
            place = row_of(change)
            if place is None:
                row = change['after' if forward else 'before']
                classes.pop(int(change['class']), None)
                if row is not None:
                    classes[int(change['class'])] = row
                continue
            table, uuid = place
            values = values_of(change)
            if values is not None:
                rows[table][uuid] = values
            (standing[table].add if change['stands'][1 if forward else 0] else standing[table].discard)(uuid)
            if change['stands'] == [False, True]:
                (written[table].add if forward else written[table].discard)(uuid)
    gone = {table: frozenset(set(rows[table]) - written[table]) for table in _CALLED}
    return Replayed(tuple(classes[k] for k in sorted(classes)), rows, {t: frozenset(s) for t, s in standing.items()}, gone)


def replay(path: Union[str, Path]) -> Replayed:
    """Replay the events of a session's file.

    Raises:
        LabelError: The file is missing, or is not a session.
    """
    with reading(path) as run:
        return replayed(run)


def differences(path: Union[str, Path]) -> List[str]:
    """In what the tables of a session differ from its events, as sentences; none in a sound session.

    Raises:
        LabelError: The file is missing, or is not a session.
    """
    with reading(path) as run:
        state = replayed(run)
        reviewed = has_table(run, _ANSWERS)  # sessions of earlier versions have no review
        said = [] if class_rows(run) == list(state.classes) else ['The class table differs from the events.']
        for table in _CALLED:
            there = table == 'label' or reviewed
            found = table_rows(run, table) if there else []
            rows = {row['uuid']: row for row in found if 'uuid' in row}
            said += [f'{_CALLED[table]}s without a key are in the table alone.'] if any('uuid' not in row for row in found) else []
            said += _differing(table, rows, standing_uuids(run, table) if there else set(), state)
        if reviewed:
            said += _undecided(run, state)
    return said


def _differing(table: str, rows: Mapping[str, Row], stands: Set[str], state: Replayed) -> List[str]:
    """In what one table differs from the events."""
    what, told = _CALLED[table], state.rows[table]
    said = [f'{what} "{u}" is in the table alone.' for u in sorted(set(rows) - set(told))]
    said += [f'{what} "{u}" is in the events alone.' for u in sorted(set(told) - set(rows))]
    for uuid in sorted(set(rows) & set(told)):
        if rows[uuid] != {name: value for name, value in told[uuid].items() if value is not None}:
            said.append(f'{what} "{uuid}" has other values than when it was written.')
        if table in JOURNALS and (uuid in stands) != (uuid in state.stands[table]):
            said.append(f'{what} "{uuid}" {"stands" if uuid in stands else "is revoked"}, against the events.')
    return said


def _undecided(run: Select, state: Replayed) -> List[str]:
    """Points whose row says something else than their answers."""
    answers: Dict[str, List[Row]] = {}
    for uuid in state.stands[_ANSWERS]:
        row = state.rows[_ANSWERS][uuid]
        answers.setdefault(row['sample_uuid'], []).append(row)
    listed = ', '.join('CAST(utc AS TEXT) AS utc' if name == 'utc' else name for name in STATE)
    found = {str(uuid): dict(zip(STATE, row)) for uuid, *row in run(f'SELECT uuid, {listed} FROM {_POINTS}')}  # nosec B608
    return [
        f'Point {uuid} shows something else than what its answers decide.'
        for uuid in sorted(set(found) & set(state.rows[_POINTS]))
        if found[uuid] != decided(answers.get(uuid, []))
    ]
