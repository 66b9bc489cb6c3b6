"""What a labelling session holds according to its events alone, and whether its tables say the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, FrozenSet, List, Set, Tuple, Union

from .changes import Change
from .counting import Select
from .history import REDO, UNDO
from .label_rows import Row, class_rows, label_rows, reading


@dataclass(frozen=True)
class Replayed:
    """The state after all events.

    Args:
        classes: Rows of the class table, in the order of their keys.
        labels: The columns of every label that was ever written, by uuid.
        standing: Uuids of those that stand.
        taken_back: Uuids of those whose writing itself was undone, as if they had never been there.
    """

    classes: Tuple[Row, ...]
    labels: Dict[str, Row]
    standing: FrozenSet[str]
    taken_back: FrozenSet[str]


def events(run: Select) -> List[Tuple[int, str, str, str, Dict[str, Any]]]:
    """Number, time, user, operation and payload of all events, in their order."""
    found = run('SELECT seq + 0 AS number, CAST(utc AS TEXT) AS written, user, op, payload FROM event ORDER BY seq')
    return [(int(n), str(utc), str(user or ''), str(op), json.loads(payload)) for n, utc, user, op, payload in found]


def steps(run: Select) -> List[Tuple[List[Change], bool]]:
    """The changes of every event, and whether they are made (True) or taken back."""
    by_number: Dict[int, List[Change]] = {}
    out = []
    for number, _, _, operation, payload in events(run):
        if operation in (UNDO, REDO):
            out.append((by_number[int(payload['event'])], operation == REDO))
        else:
            by_number[number] = payload['changes']
            out.append((payload['changes'], True))
    return out


def replayed(run: Select) -> Replayed:
    """Replay the events of a session.

    Args:
        run: Runs a query on the session.
    """
    classes: Dict[int, Row] = {}
    labels: Dict[str, Row] = {}
    standing: Set[str] = set()
    written: Set[str] = set()
    for changes, forward in steps(run):
        for change in changes if forward else reversed(changes):
            if 'label' not in change:
                row = change['after' if forward else 'before']
                classes.pop(int(change['class']), None)
                if row is not None:
                    classes[int(change['class'])] = row
                continue
            uuid = change['label']
            if 'values' in change:
                labels[uuid] = change['values']
            (standing.add if change['stands'][1 if forward else 0] else standing.discard)(uuid)
            if change['stands'] == [False, True]:
                (written.add if forward else written.discard)(uuid)
    return Replayed(tuple(classes[k] for k in sorted(classes)), labels, frozenset(standing), frozenset(set(labels) - written))


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
        rows = {row['uuid']: row for row in label_rows(run)}
        standing = {str(u) for (u,) in run('SELECT uuid FROM label WHERE revoked_utc IS NULL')}
        classes = class_rows(run)
    said = [] if classes == list(state.classes) else ['The class table differs from the events.']
    said += [f'Label {u} is in the table alone.' for u in sorted(set(rows) - set(state.labels))]
    said += [f'Label {u} is in the events alone.' for u in sorted(set(state.labels) - set(rows))]
    for uuid in sorted(set(rows) & set(state.labels)):
        if rows[uuid] != {name: value for name, value in state.labels[uuid].items() if value is not None}:
            said.append(f'Label {uuid} has other values than when it was written.')
        if (uuid in standing) != (uuid in state.standing):
            said.append(f'Label {uuid} {"stands" if uuid in standing else "is revoked"}, against the events.')
    return said
