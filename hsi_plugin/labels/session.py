"""A labelling session: classes and labelled pixels in one GeoPackage, safe on disk after every click.

Tables as in `session_schema`. Labels are never deleted: taking one away sets `revoked_utc`. Every operation is one transaction that changes
the tables and appends an event with what it changed, so that undo and redo work without limit, also after a restart or a crash.
"""

from __future__ import annotations

import getpass
import json
import uuid
from pathlib import Path
from types import TracebackType
from typing import Any, Dict, List, Optional, Sequence, Tuple, Type, Union

import numpy as np

from ..core.bands import Bands
from ..core.classes import ClassDefinition, ClassScheme, suggest_colour
from ..core.errors import LabelError
from ..core.grid import Grid
from .changes import Change, class_change, label_change
from .history import REDO, UNDO, History
from .label_set import LabelSet
from .session_schema import COLUMNS, quoted
from .session_store import SessionStore, create_session_file, now

ClassKey = Union[int, str]


class LabelSession:
    """An open session; made by :meth:`create` or :meth:`open`, used by one thread at a time.

    Class values are 1…K in the order in which classes were added; removing one renumbers those behind it, as in a class scheme.
    """

    def __init__(self, store: SessionStore, annotator: Optional[str] = None) -> None:
        self.annotator = _user() if annotator is None else annotator
        self._store = store
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

    # --- making and opening -------------------------------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        path: Union[str, Path],
        grid: Grid,
        image: Union[str, Path] = '',
        sha256: str = '',
        bands: Optional[Bands] = None,
        seed: int = 0,
        annotator: Optional[str] = None,
    ) -> LabelSession:
        """Make a new session for a cube.

        Args:
            path: The GeoPackage to make; must not exist.
            grid: The cube's grid.
            image: The cube's path; stored relative to the session where possible.
            sha256: Hash of the cube's header (`Cube.fingerprint`).
            bands: The cube's bands.
            seed: Seed for whatever is drawn at random in this session.
            annotator: Who labels; None: the user of this computer.

        Raises:
            OutputError: The file exists or cannot be made.
        """
        create_session_file(Path(path), grid, str(image), sha256, bands, seed)
        return cls.open(path, annotator)

    @classmethod
    def open(cls, path: Union[str, Path], annotator: Optional[str] = None) -> LabelSession:
        """Open a session for labelling.

        Raises:
            LabelError: The file is missing, or is not a session.
            OutputError: It cannot be written to.
        """
        return cls(SessionStore(Path(path)), annotator)

    def close(self) -> None:
        """Close the file and leave one plain file behind (no write-ahead log)."""
        self._store.close()

    def __enter__(self) -> LabelSession:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    # --- classes ------------------------------------------------------------------------------------------------------------------------

    @property
    def classes(self) -> ClassScheme:
        """The classes, values 1…K."""
        return ClassScheme(tuple(ClassDefinition(i + 1, row['name'], row['colour']) for i, row in enumerate(self._class_rows())))

    @property
    def class_ids(self) -> List[int]:
        """What the column `class_id` of the labels holds for the classes 1…K, in their order."""
        return [int(row['id']) for row in self._class_rows()]

    def add_class(self, name: str, colour: Optional[str] = None) -> int:
        """Add a class at the end and return its value; without a colour it gets one that the others do not have.

        Raises:
            LabelError: There is such a class already.
            ParameterError: The name is empty or the colour is none.
        """
        rows = self._class_rows()
        colour = colour or suggest_colour(name, [row['colour'] for row in rows])
        self._check_name(name, rows)
        ClassDefinition(1, name, colour)  # refuses an empty name or a colour that is none
        row: Dict[str, Any] = {'id': self._next_class, 'name': name.strip(), 'colour': colour, 'parent': None, 'created_by': self.annotator}
        self._commit('add_class', f'add class "{name.strip()}"', [class_change(row['id'], None, row)])
        self._next_class += 1
        return len(rows) + 1

    def rename_class(self, which: ClassKey, name: str, colour: Optional[str] = None) -> None:
        """Give a class another name and, in the same step, another colour where one is given."""
        row = self._class_row(which)
        self._check_name(name, [r for r in self._class_rows() if r['id'] != row['id']])
        renamed = {**row, 'name': name.strip(), 'colour': colour or row['colour']}
        ClassDefinition(1, renamed['name'], renamed['colour'])
        if renamed != row:
            change = class_change(row['id'], row, renamed)
            self._commit('rename_class', f'rename class "{row["name"]}"', [change])

    def recolour_class(self, which: ClassKey, colour: str) -> None:
        """Give a class another colour, ``#rrggbb``."""
        row = self._class_row(which)
        ClassDefinition(1, row['name'], colour)
        if colour != row['colour']:
            change = class_change(row['id'], row, {**row, 'colour': colour})
            self._commit('recolour_class', f'recolour class "{row["name"]}"', [change])

    def remove_class(self, which: ClassKey) -> None:
        """Remove a class and revoke its labels; undo brings both back."""
        row = self._class_row(which)
        found = self._store.select(f'SELECT uuid FROM label WHERE revoked_utc IS NULL AND class_id={int(row["id"])}')
        changes = [label_change(str(u), True, False) for (u,) in found]
        self._commit('remove_class', f'remove class "{row["name"]}"', [*changes, class_change(row['id'], row, None)])

    # --- labels -------------------------------------------------------------------------------------------------------------------------

    def add_label(self, row: int, col: int, which: ClassKey, source: str = 'human', **more: Any) -> str:
        """Label a pixel; a label that it had is revoked.

        Args:
            row: Pixel row.
            col: Pixel column.
            which: The class, by value or by name.
            source: ``human``, ``propagated``, ``imported`` or ``field``.
            **more: Further columns of the table, such as ``dwell_ms`` or ``annotator``.

        Returns:
            The new label's uuid.

        Raises:
            LabelError: The pixel lies outside the cube, or there is no such class.
            OutputError: The file could not be written; nothing has changed.
        """
        return self.add_labels([(row, col, which)], source, **more)[0]

    def add_labels(self, entries: Sequence[Tuple[int, int, ClassKey]], source: str = 'human', **more: Any) -> List[str]:
        """Label several pixels ``(row, col, class)`` as one operation, undone as one; returns the new labels' uuids."""
        if not entries:
            return []
        named = {which: self._class_row(which) for which in {e[2] for e in entries}}
        for row, col, _ in entries:
            if not self.grid.window.contains(row, col):
                raise LabelError(f'Pixel {row}, {col} lies outside the cube.', f'It has {self.grid.rows} × {self.grid.cols} pixels.')
        unique = {(int(r), int(c)): named[which] for r, c, which in entries}
        strange = sorted(set(more) - {name for name, _ in COLUMNS['label']})
        if strange:
            raise LabelError(f'Labels have no column "{strange[0]}".', 'Use the columns of the label table.')
        changes: List[Change] = []
        new: List[Dict[str, Any]] = []
        for (row, col), row_of_class in unique.items():
            changes += [label_change(u, True, False) for u in self._active_at(row, col)]
            values = {
                'uuid': str(uuid.uuid4()), 'row': row, 'col': col, 'class_id': row_of_class['id'], 'source': source,
                'annotator': self.annotator, 'created_utc': now(), 'answer': 'class', 'split': 'train', **more,
            }
            new.append(values)
            changes.append(label_change(values['uuid'], False, True, values))
        first = next(iter(unique.items()))
        text = f'label {first[0][0]}, {first[0][1]} as "{first[1]["name"]}"' if len(unique) == 1 else f'label {len(unique):,} pixels'
        self._commit('add_label', text, changes, new)
        return [values['uuid'] for values in new]

    def import_labels(self, labels: LabelSet) -> int:
        """Take over labels from elsewhere as one operation; classes that the session lacks are added first. Returns their number."""
        for given in labels.scheme:
            if self.classes.value_of(given.name) is None:
                self.add_class(given.name, given.colour)
        names = labels.scheme.names
        entries = [(int(r), int(c), names[int(v) - 1]) for r, c, v in zip(labels.rows, labels.cols, labels.values)]
        return len(self.add_labels(entries, 'imported', note=labels.source))

    def remove_label(self, row: int, col: int) -> bool:
        """Take the label off a pixel; False where it has none."""
        active = self._active_at(row, col)
        if not active:
            return False
        self._commit('remove_label', f'remove label {row}, {col}', [label_change(u, True, False) for u in active])
        return True

    def label_at(self, row: int, col: int) -> Optional[int]:
        """The class value of a pixel's label, None where it has none."""
        found = self._store.select(
            f'SELECT class_id FROM label WHERE "row"={int(row)} AND "col"={int(col)} AND revoked_utc IS NULL AND answer=\'class\'',
        )
        return self._value_of_id().get(int(found[-1][0])) if found and found[-1][0] is not None else None

    def labels(self, split: str = 'train') -> LabelSet:
        """All labels that stand, under the session's full class scheme (classes without a label included)."""
        # One text for all rows: a feature for each would take ten times as long.
        found = self._store.select(
            """SELECT group_concat("row" || ' ' || "col" || ' ' || class_id, ' ') AS listed FROM label
            WHERE revoked_utc IS NULL AND answer='class' AND class_id IS NOT NULL """
            f"AND COALESCE(split, 'train')={quoted(split)}"
        )
        value = self._value_of_id()
        table = np.array((found[0][0] or '').split(), np.int64).reshape(-1, 3) if found else np.zeros((0, 3), np.int64)
        lookup = np.zeros(max([*value, *table[:, 2]], default=0) + 1, np.int64)
        lookup[list(value.keys())] = list(value.values())
        table[:, 2] = lookup[table[:, 2]]
        table = table[table[:, 2] > 0]
        order = np.lexsort((table[:, 1], table[:, 0]))
        rows, cols, values = table[order].T
        return LabelSet(rows, cols, values, self.classes, str(self.path))

    # --- undo and redo ------------------------------------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._history.next_to(UNDO) is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is something to redo."""
        return self._history.next_to(REDO) is not None

    def undo(self) -> Optional[str]:
        """Take the last operation back; returns what it was, None where there is nothing to undo."""
        return self._step(UNDO)

    def redo(self) -> Optional[str]:
        """Do again what was undone last; returns what it was, None where there is nothing to redo."""
        return self._step(REDO)

    def _step(self, operation: str) -> Optional[str]:
        newest = self._store.select('SELECT MAX(seq) AS newest FROM event')[0][0] or 0
        if newest != self._history.last:  # another program worked on the same session
            self._read_history()
        number = self._history.next_to(operation)
        if number is None:
            return None
        payload = json.loads(self._store.select(f'SELECT payload FROM event WHERE seq={number}')[0][0])
        note = {'text': payload['text'], 'event': number}
        event = self._store.commit(operation, note, payload['changes'], operation == REDO, [], self.annotator)
        self._history.append(event, operation)
        return str(payload['text'])

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def _commit(self, operation: str, text: str, changes: List[Change], new: Sequence[Dict[str, Any]] = ()) -> None:
        event = self._store.commit(operation, {'text': text, 'changes': changes}, changes, True, new, self.annotator)
        self._history.append(event, operation)

    def _read_history(self) -> None:
        events = self._store.select('SELECT seq + 0 AS number, op, payload FROM event ORDER BY seq')
        self._history = History.of((int(number), str(op)) for number, op, _ in events)
        made = [json.loads(payload)['changes'][0]['class'] for _, op, payload in events if op == 'add_class']
        self._next_class = max([*made, *(int(row['id']) for row in self._class_rows())], default=0) + 1

    def _class_rows(self) -> List[Dict[str, Any]]:
        names = ('id', 'name', 'colour', 'parent', 'created_by')
        found = self._store.select('SELECT id + 0 AS number, name, colour, parent, created_by FROM class ORDER BY id')
        return [dict(zip(names, row)) for row in found]

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

    def _active_at(self, row: int, col: int) -> List[str]:
        found = self._store.select(f'SELECT uuid FROM label WHERE "row"={int(row)} AND "col"={int(col)} AND revoked_utc IS NULL')
        return [str(u) for (u,) in found]

    @staticmethod
    def _check_name(name: str, others: List[Dict[str, Any]]) -> None:
        if any(r['name'].strip().casefold() == name.strip().casefold() for r in others):
            raise LabelError(f'There is a class "{name.strip()}" already.', 'Give every class a name of its own.')


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user in the system's table, as in some containers
        return ''
