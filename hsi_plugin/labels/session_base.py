"""What every operation on a labelling session stands on: the file, the classes' rows, one step for all that belongs together, undo."""

from __future__ import annotations

import getpass
import json
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple, Union

from ..core.errors import LabelError
from ..core.grid import Grid
from .changes import Change, values_of
from .history import CLASSES, LABELS, REDO, UNDO, Histories, Key, operation_of
from .label_rows import class_rows
from .reference.spoken import check_classes
from .session_store import SessionStore

ClassKey = Union[int, str]
_CHUNK = 400  # pixels or labels a query
_FIELD, _ROW = '\x1f', '\x1e'  # ASCII's own separators, which no name on a keyboard holds


class SessionBase:
    """An open session, its history and its classes' rows.

    Args:
        store: The open file.
        annotator: Who labels; None: the user of this computer.
    """

    def __init__(self, store: SessionStore, annotator: Optional[str] = None) -> None:
        self.annotator = _user() if annotator is None else annotator
        self._store = store
        self._next_class = 1
        self._read_history()

    @property
    def path(self) -> Path:
        """The GeoPackage."""
        return self._store.path

    @property
    def grid(self) -> Grid:
        """The cube's grid."""
        return self._store.grid

    @property
    def image(self) -> str:
        """The cube's absolute path as the session remembers it, '' where it does not."""
        return self._store.image

    @property
    def uuid(self) -> str:
        """What tells this session, and copies of it, from all others."""
        return self._store.uuid

    def select(self, statement: str) -> List[Tuple[Any, ...]]:
        """Rows of a query on the session's tables."""
        return self._store.select(statement)

    # --- undo and redo ------------------------------------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self.next_step(UNDO) is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is something to redo."""
        return self.next_step(REDO) is not None

    def undo(self) -> Optional[str]:
        """Take the last operation back; returns what it was, None where there is nothing to undo."""
        return self.step(UNDO)

    def redo(self) -> Optional[str]:
        """Do again what was undone last; returns what it was, None where there is nothing to redo."""
        return self.step(REDO)

    def next_step(self, name: str, key: Key = (LABELS, '')) -> Optional[int]:
        """The number of the event that the next ``undo`` or ``redo`` in a history concerns, None where there is none."""
        return self._histories.next_to(key, name)

    def step(self, name: str, key: Key = (LABELS, '')) -> Optional[str]:
        """One ``undo`` or ``redo`` in a history; returns what is taken back or done again, None where there is nothing."""
        payload = self.take_step(name, key)
        return None if payload is None else str(payload['text'])

    def take_step(self, name: str, key: Key) -> Optional[Dict[str, Any]]:
        """One ``undo`` or ``redo`` in a history; returns what the event holds that is taken back or done again, None where there is none.

        Raises:
            LabelError: A class would go of which the reference sample still speaks, or an answer come back whose class is gone.
            OutputError: The file could not be written; nothing has changed.
        """
        self._catch_up()
        number = self.next_step(name, key)
        if number is None:
            return None
        payload: Dict[str, Any] = json.loads(self.select(f'SELECT payload FROM event WHERE seq={number}')[0][0])  # nosec B608
        check_classes(self.select, payload['changes'], name == REDO)
        note = {'text': payload['text'], 'event': number}
        operation = operation_of(key, name)
        event = self._store.commit(operation, note, payload['changes'], name == REDO, {}, self.annotator)
        self._histories.append(event, operation, self.annotator)
        return payload

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def commit(self, operation: str, text: str, changes: List[Change], new: Sequence[Dict[str, Any]] = (), **more: Any) -> None:
        """Make changes as one step that is undone as one; on disk when this returns.

        Args:
            operation: The event's name.
            text: What is done, for people.
            changes: What changes in the tables, the beginning of new labels included.
            new: Labels to insert, by column; new rows of other tables are inserted as the changes tell them.
            **more: What else the event is to remember, ready for JSON.

        Raises:
            LabelError: A class would go of which the reference sample still speaks.
            OutputError: The file could not be written; nothing has changed.
        """
        check_classes(self.select, changes, True)
        rows: Dict[str, List[Dict[str, Any]]] = {'label': list(new)}
        for change in changes:
            values = values_of(change) if 'table' in change else None
            if values is not None:
                rows.setdefault(change['table'], []).append(values)
        event = self._store.commit(operation, {'text': text, 'changes': changes, **more}, changes, True, rows, self.annotator)
        if event == self._histories.last + 1:
            self._histories.append(event, operation, self.annotator)
            self._next_class = max([self._next_class, *(int(c['class']) + 1 for c in changes if 'class' in c)])
        else:  # another program worked on the same session
            self._read_history()

    def _catch_up(self) -> None:
        """Read the history again where another program has worked on the same session."""
        if (self.select('SELECT MAX(seq) AS newest FROM event')[0][0] or 0) != self._histories.last:
            self._read_history()

    def _read_history(self) -> None:
        # One text for all events: a feature for each would take ten times as long.
        told = "seq || char(31) || op || char(31) || COALESCE(user, '')"
        ordered = '(SELECT seq, op, user FROM event ORDER BY seq)'
        found = self.select(f'SELECT group_concat({told}, char(30)) AS listed FROM {ordered}')  # nosec B608
        lines = [line.split(_FIELD) for line in (found[0][0] or '').split(_ROW) if line] if found else []
        self._histories = Histories.of(sorted((int(number), op, user) for number, op, user in lines))
        known = self.select(f"SELECT payload FROM event WHERE op IN ('add_class', 'merge', '{CLASSES}')")  # nosec B608
        made = [int(c['class']) for (payload,) in known for c in json.loads(payload)['changes'] if 'class' in c]
        self._next_class = max([*made, *(int(row['id']) for row in self._class_rows())], default=0) + 1

    def _class_rows(self) -> List[Dict[str, Any]]:
        return class_rows(self.select)

    def _class_row(self, which: ClassKey) -> Dict[str, Any]:
        rows = self._class_rows()
        if isinstance(which, str):
            found = [r for r in rows if r['name'].strip().casefold() == which.strip().casefold()]
        else:
            found = rows[which - 1 : which] if which >= 1 else []
        if not found:
            raise LabelError(f'There is no class {which!r} in this session.', 'Add the class first.')
        return found[0]

    def _value_of_id(self) -> Dict[int, int]:
        return {int(row['id']): i + 1 for i, row in enumerate(self._class_rows())}

    def _standing_at(self, pixels: Iterable[Tuple[int, int]]) -> Dict[Tuple[int, int], List[Tuple[str, str, str]]]:
        """Uuid, source and note of the labels that stand on pixels."""
        wanted = sorted(set(pixels))
        there: Dict[Tuple[int, int], List[Tuple[str, str, str]]] = {}
        for i in range(0, len(wanted), _CHUNK):
            listed = ','.join(f'({r},{c})' for r, c in wanted[i : i + _CHUNK])
            found = self.select(
                "SELECT \"row\", \"col\", uuid, COALESCE(source, 'human') AS whose, COALESCE(note, '') AS said FROM label "  # nosec B608
                f'WHERE ("row", "col") IN (VALUES {listed}) AND revoked_utc IS NULL ORDER BY fid'
            )
            for row, col, uuid, source, note in found:
                there.setdefault((int(row), int(col)), []).append((str(uuid), str(source), str(note)))
        return there

    def with_children(self, uuids: Sequence[str]) -> List[str]:
        """Uuids of labels, and of those that were propagated from them and stand."""
        children: List[str] = []
        for i in range(0, len(uuids), _CHUNK):
            listed = ','.join("'" + u.replace("'", "''") + "'" for u in uuids[i : i + _CHUNK])
            asked = f'parent_uuid IN ({listed}) AND revoked_utc IS NULL'
            found = self.select(f'SELECT uuid FROM label WHERE {asked} ORDER BY fid')  # nosec B608
            children += [str(u) for (u,) in found]
        return list(dict.fromkeys([*uuids, *children]))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user in the system's table, as in some containers
        return ''
