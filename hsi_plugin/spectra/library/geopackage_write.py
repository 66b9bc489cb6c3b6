"""Write libraries as GeoPackages that stock QGIS opens as tables; :mod:`~hsi_plugin.spectra.library.geopackage` tells the layout.

A spectrum holds the channels from its first to its last measured one. So a library of several instruments, whose channels stand one behind
the other, takes no more room than its numbers, and each row shows the wavelengths of its own instrument.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Dict, Iterable, Iterator, List, Mapping, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import OutputError, ParameterError
from ...cubes.atomic import atomic_output
from .geopackage import FIRST, FORMAT, LIBRARY, NAME, PROFILE, SPECTRA, connect, level_columns, own_channels, quoted
from .named import SpectralLibrary
from .same import aligned
from .text import number_text

# Fewer than a statement may have parameters (999 before SQLite 3.32).
_MOST_LEVELS = 900
_APPLICATION, _VERSION = 0x47504B47, 10300  # "GPKG", GeoPackage 1.3
# OGC 12-128r18: what each GeoPackage has, and the table of geometries, without which GDAL 3.6 finds no other table.
_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL UNIQUE, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id), z TINYINT NOT NULL, m TINYINT NOT NULL,
  PRIMARY KEY (table_name, column_name));
"""
_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],'
    'UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)
_SYSTEMS = (
    ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', ''), ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', ''),
    ('WGS 84 geodetic', 4326, 'EPSG', 4326, _WGS84, ''),
)  # fmt: skip


def write_geopackage(path: Path, library: SpectralLibrary) -> None:
    """Write a library, whole or not at all.

    Raises:
        ParameterError: It has too many levels for a table.
        OutputError: The file cannot be written, or another program has it open.
    """
    columns = _level_columns(library.levels, {})
    if Path(f'{path}-wal').exists():
        raise OutputError(f'{path} is open in another program.', 'Remove it from QGIS first, or choose another name.')
    with atomic_output(path) as temporary:
        try:
            with closing(sqlite3.connect(temporary)) as database, database:
                database.execute('PRAGMA journal_mode = MEMORY')  # a file of its own would stay where the disk is full
                _make_tables(database, columns)
                _describe(database, library, columns)
                _insert(database, library, columns)
        except sqlite3.Error as error:
            raise OutputError(f'{path} cannot be written: {error}.', 'Check the free space and the permissions of its folder.') from error


def append_geopackage(path: Path, library: SpectralLibrary) -> None:
    """Add spectra to a GeoPackage of this project; levels that it did not have become new columns.

    Raises:
        ParameterError: It is none, or its channels are others.
        OutputError: It cannot be written, for example because another program is writing to it.
    """
    try:
        with closing(connect(path, 'rw')) as database, database:
            database.execute('BEGIN IMMEDIATE')
            channels = own_channels(database, path)
            if channels is None:
                raise ParameterError(f'{path} is no library of this plugin.', 'Write the spectra to a new file.')
            library = aligned(library, channels.wavelengths_nm, path)
            held = level_columns(database, channels, path)
            columns = _level_columns(library.levels, held)
            for column in columns:
                if column not in held:
                    database.execute(f'ALTER TABLE "{SPECTRA}" ADD COLUMN {quoted(column)} TEXT')
            database.execute(f'UPDATE "{LIBRARY}" SET levels = ?', (json.dumps({**held, **columns}),))  # nosec B608
            _insert(database, library, columns)
            database.execute("UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")
    except sqlite3.Error as error:
        raise OutputError(f'{path} cannot be written: {error}.', 'Close other programs that use it, and try again.') from error


def _make_tables(database: sqlite3.Connection, columns: Iterable[str]) -> None:
    database.execute(f'PRAGMA application_id = {_APPLICATION}')
    database.execute(f'PRAGMA user_version = {_VERSION}')
    database.executescript(_TABLES)
    database.executemany('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)', _SYSTEMS)
    key = 'fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL'
    levels = ''.join(f', {quoted(column)} TEXT' for column in columns)
    database.execute(f'CREATE TABLE "{SPECTRA}" ({key}, {NAME} TEXT{levels}, {PROFILE} TEXT, {FIRST} INTEGER)')
    database.execute(
        f'CREATE TABLE "{LIBRARY}" ({key}, name TEXT, format INTEGER, quantity TEXT, source TEXT, channels INTEGER, '
        'wavelengths_nm TEXT, fwhm_nm TEXT, good TEXT, levels TEXT)'
    )
    for table, says in ((SPECTRA, 'one row a spectrum'), (LIBRARY, 'what holds for all spectra')):
        row = (table, 'attributes', table, says, 0)
        database.execute('INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)', row)


def _describe(database: sqlite3.Connection, library: SpectralLibrary, columns: Mapping[str, str]) -> None:
    fwhm = None if library.fwhm_nm is None else _list(library.fwhm_nm)
    good = json.dumps(library.good.astype(int).tolist())
    row = (
        _clean(library.name), FORMAT, 'reflectance, 1 = all light', _clean(library.source), len(library.wavelengths_nm),
        _list(library.wavelengths_nm), fwhm, good, json.dumps(columns),
    )  # fmt: skip
    told = 'name, format, quantity, source, channels, wavelengths_nm, fwhm_nm, good, levels'
    database.execute(f'INSERT INTO "{LIBRARY}" ({told}) VALUES ({", ".join("?" * len(row))})', row)  # nosec B608


def _insert(database: sqlite3.Connection, library: SpectralLibrary, columns: Mapping[str, str]) -> None:
    names = (NAME, PROFILE, FIRST, *columns)
    asked = ', '.join(map(quoted, names))
    database.executemany(f'INSERT INTO "{SPECTRA}" ({asked}) VALUES ({", ".join("?" * len(names))})', _rows(library, columns))  # nosec B608


def _rows(library: SpectralLibrary, columns: Mapping[str, str]) -> Iterator[Tuple[object, ...]]:
    axes: Dict[Tuple[int, int], Tuple[str, str]] = {}
    levels: List[Sequence[str]] = [library.levels[level] for level in columns.values()]
    for number, name in enumerate(library.names):
        held = np.flatnonzero(np.isfinite(library.spectra[number]))
        span = (int(held[0]), int(held[-1]) + 1) if len(held) else (0, 0)
        if span not in axes:
            part = slice(*span)
            axes[span] = _list(library.wavelengths_nm[part]), _list(library.good[part].astype(int))
        x, good = axes[span]
        y = _list(library.spectra[number, slice(*span)])
        profile = f'{{"x": {x}, "y": {y}, "xUnit": "nm", "yUnit": "reflectance", "bbl": {good}}}'
        yield (_clean(name), profile, span[0], *(_clean(level[number]) for level in levels))


def _level_columns(levels: Iterable[str], held: Mapping[str, str]) -> Dict[str, str]:
    """A column for each level: SQLite takes no two that differ in case alone, and some names are taken."""
    by_level = {level: column for column, level in held.items()}
    used = {'fid', 'ogc_fid', 'geom', 'geometry', 'the_geom', 'rowid', 'oid', '_rowid_', NAME, PROFILE, FIRST}
    used |= {column.casefold() for column in held}
    columns: Dict[str, str] = {}
    for level in levels:
        start = column = _clean(level).strip() or 'level'
        number = 1
        while column.casefold() in used and level not in by_level:
            number += 1
            column = f'{start} {number}'
        column = by_level.get(level, column)
        used.add(column.casefold())
        columns[column] = level
    if len({**held, **columns}) > _MOST_LEVELS:
        raise ParameterError(f'The library has {len(columns)} levels; a GeoPackage holds {_MOST_LEVELS}.', 'Leave some of them out.')
    return columns


def _list(values: Array) -> str:
    """A JSON list, exact for the type of the numbers; null where there is none."""
    single = values.dtype == np.float32
    return '[' + ','.join(number_text(value, single) or 'null' for value in values.tolist()) + ']'


def _clean(text: str) -> str:
    """Text that SQLite holds unchanged."""
    return text.replace('\0', ' ').encode('utf-8', 'replace').decode('utf-8')
