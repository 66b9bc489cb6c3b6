"""Corrections of a map, as a journal in the session's file: what was changed, by whom, when and why; the map itself stays as it is."""

from __future__ import annotations

import os
import uuid
from dataclasses import dataclass, fields
from typing import Any, Dict, List, Optional

import numpy as np

from ..core.errors import ParameterError
from .changes import row_change
from .history import REDO, UNDO, Key, key_of_map, operation_of
from .label_rows import REVOKED, written
from .session import LabelSession
from .session_schema import COLUMNS, quoted
from .session_store import now, relative_uri, resolved_uri

_TABLE = 'map_change'
_NEEDED = ('map_sha256', 'kind', 'changes')
_NUMBERS = ('row', 'col', 'rows', 'cols', 'pixels')


@dataclass(frozen=True)
class MapChange:
    """One correction; the columns of the table `map_change`.

    Args:
        uuid: Its key.
        map_path: The map's path, absolute.
        map_sha256: Hash of the class values of the map that is corrected (`maps.frozen`).
        kind: What was done, in a word, such as ``paint`` or ``majority``.
        reason: Why, by whoever did it.
        parameters_json: How, for people and for doing it again.
        annotator: Who.
        created_utc: When.
        row: First row of the window that holds all changed pixels.
        col: Its first column.
        rows: Its height.
        cols: Its width.
        pixels: Pixels that have another class since.
        changes: Which they are and what they were, packed by whoever made the change.
        sha256_before: Hash of the class values before it.
        sha256_after: Hash of the class values after it.
        revoked_utc: When it was taken back, '' while it stands.
        revoked_by: By whom.
    """

    uuid: str
    map_path: str
    map_sha256: str
    kind: str
    reason: str
    parameters_json: str
    annotator: str
    created_utc: str
    row: int
    col: int
    rows: int
    cols: int
    pixels: int
    changes: bytes
    sha256_before: str
    sha256_after: str
    revoked_utc: str = ''
    revoked_by: str = ''

    @property
    def stands(self) -> bool:
        """Whether it counts."""
        return not self.revoked_utc


class MapChanges:
    """The corrections of maps in a session; undone and done again for each map by itself, apart from labels and answers.

    Args:
        session: The open session.
        map_sha256: The map that :meth:`undo` and :meth:`redo` concern; where it is not given, the one that was last added to or asked for.
    """

    def __init__(self, session: LabelSession, map_sha256: str = '') -> None:
        self.session = session
        self._map = map_sha256

    def add(self, text: str = '', **columns: Any) -> str:
        """Note a correction, as one step; on disk when this returns.

        Args:
            text: What is done, for people who undo it; made of kind and pixels where not given.
            **columns: Columns of the table `map_change`, or `map_path` for `map_uri_rel`; `map_sha256`, `kind` and `changes` at least. Who
                and when are filled in where they are not given.

        Returns:
            Its uuid.

        Raises:
            ParameterError: There is no such column, or one is missing.
            OutputError: The file could not be written; nothing has changed.
        """
        given = {name: value.item() if isinstance(value, np.generic) else value for name, value in columns.items()}
        place = str(given.pop('map_path', '') or given.pop('map_uri_rel', '') or '')
        strange = sorted(set(given) - {name for name, _ in COLUMNS[_TABLE] if name not in REVOKED})
        missing = [name for name in _NEEDED if not given.get(name) and not isinstance(given.get(name), bytes)]
        if strange or missing:
            fault = f'have no column "{strange[0]}"' if strange else f'need a value in "{missing[0]}"'
            raise ParameterError(f'Corrections {fault}.', 'Use the columns of the table map_change.')
        if os.path.isabs(place):
            place = relative_uri(place, self.session.path)
        about = {'uuid': str(uuid.uuid4()), 'annotator': self.session.annotator, 'created_utc': now(), 'pixels': 0}
        whole = {'map_uri_rel': place, **about, **given}
        values = {name: whole[name] for name in written(_TABLE) if whole.get(name) is not None}
        said = text or f'{values["kind"]}, {values["pixels"]:,} pixels'
        operation = operation_of(key_of_map(values['map_sha256']), 'change')
        self._map = values['map_sha256']
        self.session.commit(operation, said, [row_change(_TABLE, values['uuid'], False, True, values)])
        return str(values['uuid'])

    def standing(self, map_sha256: str) -> List[MapChange]:
        """The corrections of a map that count, in the order in which they were made."""
        return [change for change in self.all(map_sha256) if change.stands]

    def all(self, map_sha256: str) -> List[MapChange]:
        """All corrections of a map that were ever made, those that were taken back among them, in their order."""
        self._map = map_sha256
        return self._read(f'map_sha256 = {quoted(map_sha256)}')

    def get(self, identifier: str) -> Optional[MapChange]:
        """One correction, None where there is none of this key."""
        found = self._read(f'uuid = {quoted(identifier)}')
        return found[0] if found else None

    # --- undo and redo ------------------------------------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction of the map to undo."""
        return self.session.next_step(UNDO, self._key) is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is one to do again."""
        return self.session.next_step(REDO, self._key) is not None

    def undo(self) -> Optional[str]:
        """Take the map's last correction back; returns what it was, None where there is nothing to undo."""
        return self.session.step(UNDO, self._key)

    def redo(self) -> Optional[str]:
        """Do again what was undone last; returns what it was, None where there is nothing to redo."""
        return self.session.step(REDO, self._key)

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    @property
    def _key(self) -> Key:
        return key_of_map(self._map)

    def _read(self, where: str) -> List[MapChange]:
        names = [field.name for field in fields(MapChange)]
        columns = {**{name: f'"{name}"' for name in names}, 'changes': 'hex(changes)', 'map_path': 'map_uri_rel'}
        columns.update({name: f'CAST({name} AS TEXT)' for name in ('created_utc', 'revoked_utc')})
        listed = ', '.join(f'{columns[name]} AS "{name}"' for name in names)
        found = self.session.select(f'SELECT {listed} FROM {_TABLE} WHERE {where} ORDER BY fid')  # nosec B608
        return [self._change(dict(zip(names, row))) for row in found]

    def _change(self, row: Dict[str, Any]) -> MapChange:
        values: Dict[str, Any] = {n: int(v or 0) if n in _NUMBERS else str(v or '') for n, v in row.items()}
        values['changes'] = bytes.fromhex(values['changes'])
        values['map_path'] = resolved_uri(values['map_path'], self.session.path)
        return MapChange(**values)
