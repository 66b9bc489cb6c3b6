"""Libraries in GeoPackages: this project's own, and tables of profiles as EnMAP-Box keeps them.

Own files hold a table `spectra` with one row a spectrum (name, one column a level, the spectrum) and a table `library` with one row that
tells channels, widths and bad channels; :mod:`~hsi_plugin.spectra.library.geopackage_write` makes them. A spectrum is JSON text,
``{"x": [wavelengths], "y": [values], "xUnit": "nm", …}``, the dictionary that EnMAP-Box keeps of a profile in a text or binary field: `y`
must be there, `x`, `xUnit`, `yUnit` and `bbl` may (enmap-box issue 948). Older files of EnMAP-Box hold it as a pickle, which can run code
when it is opened; they are refused.
"""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np

from ...core.arrays import Array, Json
from ...core.errors import ParameterError
from ...cubes.wavelengths import SpectralSource, in_nanometres
from .named import Measured, SpectralLibrary, gather
from .values import as_reflectance, narrowed

SPECTRA, LIBRARY = 'spectra', 'library'
NAME, PROFILE, FIRST = 'name', 'profiles', 'first_channel'
FORMAT = 1
_MAGIC = b'SQLite format 3\0'
_PICKLE = b'\x80'
_NAMES = re.compile(r'name|label|^id$', re.IGNORECASE)
_NO_LEVELS = re.compile(r'fid|ogc_fid|geom|geometry|the_geom', re.IGNORECASE)
_MOST_LOOKED_AT = 100  # rows without a profile, until a table is known to hold none
_PATIENCE_SECONDS = 2.0
_ANSWER = 'Choose a GeoPackage with a library of spectra, or write it again.'


class _Row(NamedTuple):
    """A spectrum as a table holds it: its profile, its name, the other columns."""

    profile: Json
    name: str
    about: Dict[str, str]


def is_geopackage(start: bytes) -> bool:
    """Whether a file that begins with these bytes is an SQLite database, as GeoPackages are."""
    return start.startswith(_MAGIC)


def read_geopackage(path: Path, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    """Read a library.

    Args:
        path: The GeoPackage.
        dtype: float32 or float64.

    Raises:
        ParameterError: It is damaged, holds no spectra, or holds them as pickles.
    """
    try:
        with closing(connect(path)) as database:
            channels = own_channels(database, path)
            if channels is not None:
                return _own(database, path, channels, dtype)
            return _foreign(database, path, dtype)
    except sqlite3.Error as error:
        raise ParameterError(f'{path} is damaged: {error}.', _ANSWER) from error


def connect(path: Path, mode: str = 'ro') -> sqlite3.Connection:
    """Open a database that exists; text that is no UTF-8 does not stop it, and another program that writes does not hold it up for long."""
    database = sqlite3.connect(f'{path.absolute().as_uri()}?mode={mode}', timeout=_PATIENCE_SECONDS, uri=True, isolation_level=None)
    database.text_factory = lambda raw: raw.decode('utf-8', 'replace')
    return database


class Channels(NamedTuple):
    """The row of the table `library`.

    Args:
        name: What the library is called.
        wavelengths_nm: Of all channels.
        fwhm_nm: Their widths; None where unknown.
        good: Whether the library does not mark them as bad.
        levels: Column of the table of spectra to the name of the level.
    """

    name: str
    wavelengths_nm: Array
    fwhm_nm: Optional[Array]
    good: Array
    levels: Dict[str, str]


def own_channels(database: sqlite3.Connection, path: Path) -> Optional[Channels]:
    """What the table `library` tells; None where the file is not one of this project's.

    Raises:
        ParameterError: It is, but of a newer version, or damaged.
    """
    if not {SPECTRA, LIBRARY} <= set(_tables(database)) or 'wavelengths_nm' not in _columns(database, LIBRARY):
        return None
    row = database.execute(f'SELECT name, format, wavelengths_nm, fwhm_nm, good, levels FROM "{LIBRARY}"').fetchone()  # nosec B608
    if row is None or not isinstance(row[1], int):
        raise ParameterError(f'{path} is damaged: its table "{LIBRARY}" is empty.', _ANSWER)
    if row[1] > FORMAT:
        raise ParameterError(f'{path} was written by a newer version (format {row[1]}).', 'Update the plugin.')
    wavelengths, good = numbers(_parsed(row[2])), numbers(_parsed(row[4]))
    fwhm, levels = (None if row[3] is None else numbers(_parsed(row[3]))), _parsed(row[5])
    told = isinstance(levels, dict) and all(isinstance(level, str) for level in levels.values())
    if wavelengths is None or good is None or not np.isfinite(wavelengths).all() or len(good) != len(wavelengths) or not told:
        raise ParameterError(f'{path} is damaged: its table "{LIBRARY}" does not tell the channels.', _ANSWER)
    if fwhm is not None and len(fwhm) != len(wavelengths):
        raise ParameterError(f'{path} is damaged: it has {len(fwhm)} widths for {len(wavelengths)} channels.', _ANSWER)
    return Channels(str(row[0] or path.stem), wavelengths, fwhm, good != 0.0, levels)


def level_columns(database: sqlite3.Connection, channels: Channels, path: Path) -> Dict[str, str]:
    """The columns of the table of spectra that are levels, also those that a user has added, and what each level is called.

    Raises:
        ParameterError: The table lacks what it must have.
    """
    held = _columns(database, SPECTRA)
    if not {NAME, PROFILE, FIRST} <= set(held):
        raise ParameterError(f'{path} is damaged: its table "{SPECTRA}" lacks columns.', _ANSWER)
    fixed = (NAME, PROFILE, FIRST)
    return {column: channels.levels.get(column, column) for column in held if column not in fixed and not _NO_LEVELS.fullmatch(column)}


def _own(database: sqlite3.Connection, path: Path, channels: Channels, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    columns = level_columns(database, channels, path)
    asked = ', '.join(quoted(column) for column in (NAME, FIRST, PROFILE, *columns))
    rows = database.execute(f'SELECT {asked} FROM "{SPECTRA}" ORDER BY rowid').fetchall()  # nosec B608
    if not rows:
        raise ParameterError(f'{path} holds no spectrum.', 'Choose a spectral library.')
    count = len(channels.wavelengths_nm)
    spectra = np.full((len(rows), count), np.nan, dtype)
    for number, (name, first, profile, *_) in enumerate(rows):
        values = numbers(_dictionary(profile).get('y'))
        if values is None or not isinstance(first, int) or first < 0 or first + len(values) > count:
            raise ParameterError(f'{path} is damaged: the spectrum "{name}" does not fit its channels.', _ANSWER)
        spectra[number, first : first + len(values)] = narrowed(values, dtype)
    names = tuple(_text(row[0]) or f'{channels.name} {i + 1}' for i, row in enumerate(rows))
    levels = {level: tuple(_text(row[3 + i]) for row in rows) for i, level in enumerate(columns.values())}
    return SpectralLibrary(
        channels.name, channels.wavelengths_nm, spectra, names, channels.fwhm_nm, channels.good.astype(bool), levels, str(path)
    )


def _foreign(database: sqlite3.Connection, path: Path, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    """A table of another program whose rows hold profiles; channels of each list of wavelengths stand one behind the other."""
    rows = next((rows for table in _tables(database) for rows in [_profiles(database, table, path)] if rows), None)
    if rows is None:
        raise ParameterError(f'{path} holds no table of spectra.', _ANSWER)
    axes: List[Array] = []
    values: List[Array] = []
    marks: Dict[bytes, Array] = {}
    for row in rows:
        y, x, bad = numbers(row.profile.get('y')), numbers(row.profile.get('x')), numbers(row.profile.get('bbl'))
        unit = str(row.profile.get('xUnit') or '')
        axis = in_nanometres(SpectralSource(x, unit), [])[0] if x is not None and len(x) and np.isfinite(x).all() else None
        if y is None or axis is None or len(axis) != len(y):
            what = f'The spectrum "{row.name}" in {path} has no list of wavelengths that fits it.'
            raise ParameterError(what, 'Write the library again.')
        axes.append(axis)
        values.append(y)
        marks.setdefault(axis.tobytes(), bad != 0.0 if bad is not None and len(bad) == len(y) else np.ones(len(y), bool))
    # One scale for all: a dark spectrum alone may look like one of another scale.
    parts = np.split(as_reflectance(np.concatenate(values)), np.cumsum([len(y) for y in values])[:-1])
    found = [Measured(row.name, axis, part, row.about) for row, axis, part in zip(rows, axes, parts)]
    library = gather(path.stem, found, str(path), dtype)
    good = np.concatenate(list(marks.values()))
    return replace(library, good=good) if good.any() else library


def _profiles(database: sqlite3.Connection, table: str, path: Path) -> List[_Row]:
    """The rows of a table whose first column of profiles is not empty; none where it has no such column."""
    columns = _columns(database, table)
    cursor = database.execute(f'SELECT {", ".join(map(quoted, columns))} FROM {quoted(table)} ORDER BY rowid')  # nosec B608
    rows: List[_Row] = []
    at: Optional[int] = None
    looked = 0
    for values in cursor:
        at = next((i for i, value in enumerate(values) if 'y' in _dictionary(value)), None) if at is None else at
        if at is None:
            if any(isinstance(value, bytes) and value.startswith(_PICKLE) for value in values):
                raise ParameterError(
                    f'{path} holds its spectra as Python pickles, which could run code when they are opened.',
                    'Export it with EnMAP-Box as ENVI library, or with profiles in a text field.',
                )
            looked += 1
            if looked == _MOST_LOOKED_AT:
                break
            continue
        profile = _dictionary(values[at])
        if 'y' not in profile:
            continue
        named = next((i for i, column in enumerate(columns) if i != at and _NAMES.search(column)), None)
        name = (_text(values[named]) if named is not None else '') or f'{path.stem} {len(rows) + 1}'
        about = {
            column: _text(value)
            for i, (column, value) in enumerate(zip(columns, values))
            if i not in (at, named) and not _NO_LEVELS.fullmatch(column) and 'y' not in _dictionary(value)
        }
        rows.append(_Row(profile, name, about))
    return rows


def numbers(value: Any) -> Optional[Array]:
    """A list of numbers, null where there is none, as float64; None where the value is no such list."""
    if not isinstance(value, list):
        return None
    try:
        found = np.array([np.nan if one is None else one for one in value], np.float64)
    except (TypeError, ValueError, OverflowError):
        return None
    return found if found.ndim == 1 else None


def quoted(name: str) -> str:
    """A name for SQL."""
    return '"' + name.replace('"', '""') + '"'


def _dictionary(value: Any) -> Json:
    """The JSON object in a cell; empty where it holds none."""
    text = value.decode('utf-8', 'replace') if isinstance(value, bytes) else value
    if not isinstance(text, str) or text.lstrip()[:1] != '{':
        return {}
    found = _parsed(text)
    return found if isinstance(found, dict) else {}


def _parsed(text: Any) -> Any:
    """What a JSON text says; None where it is damaged."""
    try:
        return json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return None


def _text(value: Any) -> str:
    return '' if value is None or isinstance(value, bytes) else str(value)


def _tables(database: sqlite3.Connection) -> Tuple[str, ...]:
    names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
    return tuple(str(name) for (name,) in names if not re.match(r'gpkg_|rtree_|sqlite_|layer_styles', str(name)))


def _columns(database: sqlite3.Connection, table: str) -> List[str]:
    return [str(row[1]) for row in database.execute(f'PRAGMA table_info({quoted(table)})')]
