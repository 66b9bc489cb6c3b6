"""Correcting a map: changes that are noted in a session before they are seen, that can all be taken back, and that make a new map.

The map's file is never written to. A change is first a row of the journal (`labels.map_changes`) and then pixels of the working raster; if
the program dies between the two, the raster does not fit the journal when it is opened again, and is made anew from map and journal.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from types import TracebackType
from typing import Callable, List, Optional, Tuple, Type, Union

import numpy as np

from ...core.arrays import Array
from ...core.classes import ClassScheme
from ...core.errors import LabelError, ParameterError
from ...core.grid import Grid
from ...core.window import Window
from ...labels.map_changes import MapChange, MapChanges
from ...labels.session import LabelSession
from ...labels.session_schema import quoted
from ..read import open_classification
from .blob import Pixels, encode
from .found import FoundMap, find_map
from .laying import lay, window_of
from .proposal import Proposal
from .working import Reserved, WorkingRaster, copy_map, state_of

MOST_PIXELS = 1 << 25
"""The largest window of one change, which takes seconds; larger maps are filtered whole by a job of their own (`engine.correcting`)."""


class MapCorrection:
    """A map under correction; made by :meth:`open`, used by one thread at a time.

    Args:
        found: The map.
        session: The session that keeps the changes; of the map's grid, and not closed by this.
        raster: Shows the map as it is now; closed by this.
        reserved: Its place, where it is one that others may want too.
    """

    def __init__(self, found: FoundMap, session: LabelSession, raster: WorkingRaster, reserved: Optional[Reserved] = None) -> None:
        self.map = found
        self.session = session
        self._raster = raster
        self._reserved = reserved
        self._journal = MapChanges(session, found.sha256)
        self._standing: List[MapChange] = []
        self._shown: List[MapChange] = []  # what the raster shows, in this order
        self._seen_event = -1
        self._catch_up()
        self._trust_or_rebuild()

    @classmethod
    def open(cls, source: Union[str, Path, FoundMap], session: LabelSession, working: Optional[Path] = None) -> MapCorrection:
        """Begin, or go on, to correct a map.

        Args:
            source: The map's file, or what :func:`find_map` has found.
            session: The session that keeps the changes.
            working: Where the working raster lies; None for a place of its own among what can be made again.

        Raises:
            CubeError: The map cannot be read.
            LabelError: The session is of another grid.
            OutputError: The working raster cannot be made.
        """
        found = source if isinstance(source, FoundMap) else find_map(source)
        if not session.grid.matches(found.grid):
            raise LabelError(
                f'{session.path} belongs to an image with other pixels than {found.path.name}.', 'Choose or make a session for this map.'
            )
        reserved = Reserved(found.path) if working is None else None
        try:
            raster = WorkingRaster(reserved.path if reserved is not None else Path(str(working)), found.grid, found.scheme)
            return cls(found, session, raster, reserved)
        except BaseException:
            if reserved is not None:
                reserved.release()
            raise

    def close(self) -> None:
        """Let go of the working raster; the session stays open."""
        self._raster.close()
        if self._reserved is not None:
            self._reserved.release()

    def __enter__(self) -> MapCorrection:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    # --- what there is ------------------------------------------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The map's file."""
        return self.map.path

    @property
    def working_path(self) -> Path:
        """The raster that shows the map as it is now."""
        return self._raster.path

    @property
    def grid(self) -> Grid:
        """The map's pixels."""
        return self.map.grid

    @property
    def scheme(self) -> ClassScheme:
        """The map's classes."""
        return self.map.scheme

    def labels(self, window: Optional[Window] = None) -> Array:
        """Class values as the working raster shows them, 0 for none, shape ``window.shape``."""
        return self._raster.read(window)

    def changes(self) -> Tuple[MapChange, ...]:
        """The changes that count, in their order, also those that another program has made meanwhile."""
        self._catch_up()
        return tuple(self._standing)

    @property
    def shown(self) -> int:
        """After how many changes the working raster shows the map."""
        return len(self._shown)

    @property
    def is_current(self) -> bool:
        """Whether the working raster shows all changes."""
        return [c.uuid for c in self._shown] == [c.uuid for c in self._standing]

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._journal.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is one to make again."""
        return self._journal.can_redo

    # --- changing -----------------------------------------------------------------------------------------------------------------------

    def apply(self, proposal: Proposal, reason: str = '') -> Optional[MapChange]:
        """Make a change; in the journal, and seen, when this returns.

        Args:
            proposal: What to change.
            reason: Why, for the registry.

        Returns:
            What was noted; None where nothing would change.

        Raises:
            ParameterError: The change is too large for one row of the journal, or the map has changed since it was proposed.
            OutputError: Journal or raster could not be written; where it was the raster, the journal holds the change all the same.
        """
        self.show()
        window = proposal.window
        if not proposal.pixels:
            return None
        if window.size > MOST_PIXELS:
            raise ParameterError(
                f'A change of {window.height:,} × {window.width:,} pixels is too large to be taken back.',
                'Change a part of the map, or let "Clean a map" write a new one.',
            )
        before = self._raster.read(window)
        if not np.array_equal(before[proposal.mask], proposal.before[proposal.mask]):
            raise ParameterError('The map has changed since this was proposed.', 'Ask for it once more.')
        after = np.where(proposal.mask, proposal.after, before).astype(before.dtype)
        blob = encode(Pixels(proposal.mask, before[proposal.mask], after[proposal.mask]))
        added = self._journal.add(
            map_path=str(self.path), map_sha256=self.map.sha256, kind=proposal.kind, reason=reason.strip(),
            parameters_json=json.dumps(proposal.parameters, ensure_ascii=False), row=window.row, col=window.col, rows=window.height,
            cols=window.width, pixels=proposal.pixels, changes=blob, sha256_before=_hash(before), sha256_after=_hash(after),
        )  # fmt: skip
        made = self._journal.get(added)
        if made is None:  # cannot be, unless somebody empties tables by hand
            raise LabelError(f'{self.session.path} lost a change.', 'Close other programs that use it.')
        self._raster.forget_state()
        self._raster.write(window, after)
        self._standing.append(made)
        self._shown.append(made)
        self._seen_event = self._last_event()
        self._remember()
        return made

    def undo(self) -> Optional[str]:
        """Take the last change back; returns what it was, None where there is none."""
        return self._step(self._journal.undo)

    def redo(self) -> Optional[str]:
        """Make again what was taken back last; returns what it was, None where there is nothing."""
        return self._step(self._journal.redo)

    # --- the past -----------------------------------------------------------------------------------------------------------------------

    def show(self, number: Optional[int] = None) -> None:
        """Let the working raster show the map as it was after so many changes; None: as it is.

        Raises:
            OutputError: The raster cannot be changed.
        """
        self._catch_up()
        wanted = self._standing if number is None else self._standing[: max(0, number)]
        common = 0
        while common < min(len(wanted), len(self._shown)) and wanted[common].uuid == self._shown[common].uuid:
            common += 1
        if common == len(wanted) == len(self._shown):
            return
        self._raster.forget_state()
        while len(self._shown) > common:
            self._put(self._shown[-1], forward=False)
            self._shown.pop()
        for change in wanted[common:]:
            self._put(change, forward=True)
            self._shown.append(change)
        self._remember()

    def at(self, number: int, window: Optional[Window] = None) -> Array:
        """Class values of a window as they were after so many changes; the working raster stays as it is.

        Args:
            number: How many changes from the first; 0 gives the map itself.
            window: Where; None for all.
        """
        where = window or self.grid.window
        with open_classification(self.path) as found:
            values = found.labels(where)
        for change in self.changes()[:number]:
            lay(change, values, where)
        return values

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def _step(self, step: Callable[[], Optional[str]]) -> Optional[str]:
        said = step()
        self.show()
        return said

    def _last_event(self) -> int:
        return int(self.session.select('SELECT MAX(seq) AS newest FROM event')[0][0] or 0)

    def _catch_up(self) -> None:
        """Read the journal where it may be another than the one that is known."""
        newest = self._last_event()
        if newest == self._seen_event:
            return
        known = {c.uuid: c for c in self._standing}
        if not known:
            self._standing = self._journal.standing(self.map.sha256)
        else:  # most events are labels and answers: what is known is not read once more
            where = f'map_sha256 = {quoted(self.map.sha256)} AND revoked_utc IS NULL'
            uuids = [str(u) for (u,) in self.session.select(f'SELECT uuid FROM map_change WHERE {where} ORDER BY fid')]  # nosec B608
            found = [known.get(u) or self._journal.get(u) for u in uuids]
            self._standing = [change for change in found if change is not None]
        self._seen_event = newest

    def _put(self, change: MapChange, forward: bool) -> None:
        window = window_of(change)
        values = self._raster.read(window)
        lay(change, values, window, forward)
        self._raster.write(window, values)

    def _trust_or_rebuild(self) -> None:
        """Take the raster as it is where it shows the map after the first of the changes, however few; else make it anew."""
        state = self._raster.state()
        uuids = [c.uuid for c in self._standing]
        for count in range(len(uuids), -1, -1):
            if state == state_of(self.map.sha256, uuids[:count]):
                self._shown = self._standing[:count]
                self.show()
                return
        self.rebuild()

    def rebuild(self) -> None:
        """Make the working raster anew, from the map and the journal.

        Raises:
            CubeError: The map cannot be read.
            OutputError: The raster cannot be written.
        """
        self._shown = []
        copy_map(self.path, self._raster, self.map.sha256)
        self.show()

    def _remember(self) -> None:
        self._raster.remember_state(state_of(self.map.sha256, [c.uuid for c in self._shown]))


def _hash(values: Array) -> str:
    """Hash of the class values of a change's window, row by row, 16 bits each, little-endian."""
    return hashlib.sha256(np.ascontiguousarray(values, '<u2').tobytes()).hexdigest()
