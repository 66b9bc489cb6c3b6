"""The file behind a labelling session: opening, transactions, single rows."""

from __future__ import annotations

import json
import os
import uuid
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from osgeo import gdal, ogr

from ..core.bands import Bands
from ..core.errors import HsiError, LabelError, OutputError, ParameterError
from ..core.grid import Grid
from ..core.version import __version__
from ..cubes.atomic import atomic_output, check_writable_target
from ..cubes.gdal_errors import gdal_errors, gdal_writes
from .changes import Change, apply_changes, row_of, values_of
from .rasterise import display_affine
from .reference.state import refresh
from .session_schema import SPATIAL, create_tables, insert, open_tables, point_blob, select, update
from .session_upgrade import upgrade

_LONGEST_WAIT_MS = 1000  # for another program's lock; a click must not hang
_ROWS = 200  # rows a statement
Row = Dict[str, Any]
NewRows = Mapping[str, Sequence[Row]]
# A row of the event table, the changes that it stands for, and whether they are made (True) or taken back.
Told = Tuple[Dict[str, Any], List[Change], bool]


def create_session_file(
    target: Path, grid: Grid, image: str, sha256: str, bands: Optional[Bands], seed: int
) -> None:
    """Make a session without classes and labels; see `LabelSession.create`."""
    check_writable_target(target, [image] if image else [])
    if target.exists():
        raise OutputError(f'{target} exists.', 'Open it, or choose another name for the new session.')
    with atomic_output(target) as temporary, gdal_writes(
        lambda said: OutputError(f'{target} could not be written: {said}.', 'Choose another folder for the session.')
    ) as log:
        dataset = gdal.GetDriverByName('GPKG').Create(str(temporary), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            raise OutputError(f'{target} could not be made: {log.message}.', 'Choose another folder for the session.')
        create_tables(dataset, grid)
        _write_session(dataset, target, grid, image, sha256, bands, seed)
        upgrade(dataset)
        dataset = None  # closes the file


class SessionStore:
    """An open session file.

    Args:
        path: The GeoPackage.

    Raises:
        LabelError: The file is missing, or is not a session.
        OutputError: It cannot be written to.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.exists():
            raise LabelError(f'There is no labelling session {path}.', 'Check the path, or start a new session.')
        if not os.access(path, os.W_OK):
            raise OutputError(f'{path} is read-only.', 'Copy the session to a folder you may write to.')
        self._dataset: Any = open_tables(path, gdal.OF_UPDATE)
        with gdal_errors():  # write-ahead log: readers such as QGIS do not block a click; where a file system cannot, all works without
            select(self._dataset, 'PRAGMA journal_mode=WAL')
            select(self._dataset, f'PRAGMA busy_timeout={_LONGEST_WAIT_MS}')
        try:
            self.grid, self.image = self._session()
            with gdal_errors():
                upgrade(self._dataset)
            self.uuid = str(self.select('SELECT uuid FROM session ORDER BY id LIMIT 1')[0][0])
            self._srs_id = int(self.select("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name='label'")[0][0])
        except HsiError:
            self.close()
            raise

    def close(self) -> None:
        """Close the file and leave one plain file behind, without write-ahead log. May be called twice."""
        if self._dataset is not None:
            with gdal_errors():  # another program that reads the file keeps the log; that is no fault
                select(self._dataset, 'PRAGMA journal_mode=DELETE')
            self._dataset = None

    def select(self, statement: str) -> List[Tuple[Any, ...]]:
        """Rows of a query.

        Raises:
            LabelError: The session is closed.
            OutputError: The file cannot be read.
        """
        rows: List[Tuple[Any, ...]] = []
        with gdal_errors() as log:
            rows = select(self._open(), statement)
        if log.failed:
            raise OutputError(f'{self.path} cannot be read: {log.message}.', 'Close other programs that use it, and try again.')
        return rows

    def commit(
        self, operation: str, payload: Dict[str, Any], changes: Sequence[Change], forward: bool, new: NewRows, user: str
    ) -> int:
        """Insert rows, apply changes and append the event, all or nothing; on disk when this returns.

        Args:
            operation: The event's name.
            payload: What it holds.
            changes: What changes in the tables.
            forward: False to take the changes back.
            new: Rows to insert, by table and column.
            user: Who does it.

        Returns:
            The event's number.

        Raises:
            OutputError: The file is locked or the disk is full; nothing has changed.
        """
        with self.transaction() as dataset:
            when = now()
            self._change(dataset, changes, forward, new, when, user)
            return _append_event(dataset, operation, payload, when, user)

    def write_again(self, about: Dict[str, Any], told: Sequence[Told]) -> None:
        """Fill an empty session with what the events of another tell.

        Args:
            about: The other's row of the table `session`.
            told: Its events.

        Raises:
            OutputError: The file cannot be written.
        """
        with self.transaction() as dataset:
            update(dataset, 'session', about)
            known: Set[Tuple[str, str]] = set()
            for event, changes, forward in told:
                new: Dict[str, List[Row]] = {}
                for change in changes if forward else []:
                    row, values = row_of(change), values_of(change)
                    if row is not None and values is not None and row not in known:
                        known.add(row)
                        new.setdefault(row[0], []).append(values)
                self._change(dataset, changes, forward, new, str(event['utc']), str(event['user']))
                insert(dataset, 'event', event)

    def _change(self, dataset: Any, changes: Sequence[Change], forward: bool, new: NewRows, when: str, user: str) -> None:
        """Within a transaction: insert rows, apply the other changes, and bring what follows from them up to date."""
        inserted = {(table, values['uuid']) for table, rows in new.items() for values in rows}
        for table, rows in new.items():
            for group in _alike([{'geom': self._point(row), **row} for row in rows] if table in SPATIAL else rows):
                insert(dataset, table, *group)
        apply_changes(dataset, [c for c in changes if row_of(c) not in inserted], forward, when, user)
        refresh(dataset, changes)

    def _open(self) -> Any:
        if self._dataset is None:
            raise LabelError('The labelling session is closed.', 'Open it again.')
        return self._dataset

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """The dataset, for changes that come about together or not at all.

        Raises:
            OutputError: The file is locked or the disk is full; nothing has changed.
        """
        dataset = self._open()
        whole = False
        with gdal_errors() as log:
            started = dataset.StartTransaction() == ogr.OGRERR_NONE
            try:
                if started:
                    yield dataset
                    whole = not log.failed and dataset.CommitTransaction() == ogr.OGRERR_NONE
            finally:
                if started and not whole:
                    dataset.RollbackTransaction()
        if not whole:
            raise OutputError(
                f'{self.path} could not be written: {log.message or "it is locked"}.',
                'Stop editing it in other windows or make room on the disk, and try again; earlier labels are safe.',
            )

    def _point(self, values: Dict[str, Any]) -> bytes:
        x0, a, b, y0, d, e = display_affine(self.grid)
        row, col = values['row'] + 0.5, values['col'] + 0.5
        return point_blob(x0 + col * a + row * b, y0 + col * d + row * e, self._srs_id)

    def _session(self) -> Tuple[Grid, str]:
        rows = self.select('SELECT image_uri_rel, crs, transform FROM session ORDER BY id LIMIT 1')
        if not rows:
            raise LabelError(f'{self.path} is a labelling session without a cube.', 'Start a new session.')
        image, crs, transform = rows[0]
        return session_grid(self.path, crs, transform), resolved_uri(image or '', self.path)


def session_grid(path: Path, crs: Any, transform: Any) -> Grid:
    """The cube's grid, from the columns of the table `session`.

    Raises:
        LabelError: The columns do not tell it.
    """
    try:
        placed = json.loads(transform or '')
        affine = placed['affine']
        return Grid(int(placed['rows']), int(placed['cols']), tuple(affine) if affine else None, crs or '')  # type: ignore[arg-type]
    except (ValueError, KeyError, TypeError) as error:
        raise LabelError(f'{path} does not tell the grid of its cube.', 'Start a new session.') from error


def now() -> str:
    """The time in UTC as GeoPackages store it, to the millisecond."""
    return datetime.now(timezone.utc).isoformat(timespec='milliseconds').replace('+00:00', 'Z')


def stored_time(text: str) -> str:
    """A time as ISO 8601 has it, in the form of :func:`now`; without a zone it is taken for UTC.

    Raises:
        ParameterError: It is no time.
    """
    try:
        when = datetime.fromisoformat(text.strip().replace('Z', '+00:00'))
    except ValueError as error:
        raise ParameterError(f'"{text}" is no time.', 'Write times as 2026-05-31T12:00:00Z.') from error
    utc = when.replace(tzinfo=timezone.utc) if when.tzinfo is None else when.astimezone(timezone.utc)
    return utc.isoformat(timespec='milliseconds').replace('+00:00', 'Z')


def _alike(rows: Sequence[Dict[str, Any]]) -> Iterator[List[Dict[str, Any]]]:
    """Rows in their order, in groups that have the same columns."""
    group: List[Dict[str, Any]] = []
    for row in rows:
        if group and (len(group) == _ROWS or list(row) != list(group[0])):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def event_text(payload: Dict[str, Any]) -> str:
    """What an event holds, as the text of its row."""
    return json.dumps(payload, ensure_ascii=False, separators=(',', ':'))


def _append_event(dataset: Any, operation: str, payload: Dict[str, Any], when: str, user: str) -> int:
    insert(dataset, 'event', {'utc': when, 'user': user, 'op': operation, 'payload': event_text(payload)})
    return int(select(dataset, 'SELECT MAX(seq) AS newest FROM event')[0][0])


def _write_session(dataset: Any, target: Path, grid: Grid, image: str, sha256: str, bands: Optional[Bands], seed: int) -> None:
    wavelengths = bands.wavelengths_nm if bands is not None else None
    values = {
        'image_uri_rel': relative_uri(image, target) if image else '',
        'sha256': sha256,
        'bands': bands.count if bands is not None else None,
        'wavelengths': json.dumps([round(float(w), 4) for w in wavelengths]) if wavelengths is not None else None,
        'crs': grid.crs_wkt,
        'transform': json.dumps({'rows': grid.rows, 'cols': grid.cols, 'affine': grid.transform}),
        'plugin_ver': __version__,
        'seed': seed,
        'uuid': str(uuid.uuid4()),
    }
    insert(dataset, 'session', values)


def relative_uri(path: str, session: Path) -> str:
    """A file's path seen from the session's folder, with forward slashes; absolute where there is no such way (another drive)."""
    try:
        return os.path.relpath(os.path.abspath(path), session.absolute().parent).replace(os.sep, '/')
    except ValueError:
        return os.path.abspath(path)


def resolved_uri(uri: str, session: Path) -> str:
    """The absolute path of what :func:`relative_uri` named, '' where it named nothing."""
    return str((session.absolute().parent / uri).resolve()) if uri else ''
