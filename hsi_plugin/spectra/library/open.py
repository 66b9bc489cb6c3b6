"""Open a spectral library, whatever its layout: recognised by what stands in the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional, Type, Union

import numpy as np

from ...core.errors import ParameterError
from .asd import is_asd, read_asd
from .campaigns import is_campaign, read_campaign
from .columns import read_columns
from .ecostress import read_ecostress
from .envi import find_envi, read_envi
from .geopackage import is_geopackage, read_geopackage
from .kept import files_of, keep_library, kept_library
from .named import Measured, SpectralLibrary, gather
from .plots import read_plot
from .spectrometers import read_spectrometer
from .text import read_text
from .usgs import is_usgs, read_usgs

SUPPORTED = (
    'Supported are ENVI spectral libraries (.sli or .lib with .hdr), GeoPackages of spectra (.gpkg), the ASCII files of USGS splib07 '
    '(.tar.xz or its folder), files of field spectrometers (.asd, .sed, .sig), text files of ECOSTRESS, ASCII plots of ENVI, tables of '
    'EcoSIS, SPECCHIO and others (.csv; a column or a row of wavelengths beside the spectra), campaigns in HDF5 or NetCDF, and folders of '
    'files with one spectrum each.'
)
_MEASURED = ('.txt', '.csv', '.sed', '.sig', '.asc', '.asd')  # what is looked at in a folder
_LARGEST_ASD = 16 << 20
_START = 4096


def open_library(path: Union[str, Path], dtype: Type[np.floating[Any]] = np.float32, keep: bool = False) -> SpectralLibrary:
    """Read a spectral library.

    Args:
        path: The library: a file, of an ENVI library the data file or its header, or a folder of files with one spectrum each.
        dtype: Type of the reflectances: float64 keeps every digit of the file.
        keep: Whether a large library is kept in the cache (:mod:`~hsi_plugin.spectra.library.kept`), and taken from there the next time
            while its files stay the same.

    Raises:
        CubeError: The header of an ENVI library is damaged or does not fit the file.
        ParameterError: The file cannot be read, or is no spectral library of a layout that is supported.
    """
    path, kind = Path(path), np.dtype(dtype)
    if not path.exists():
        raise ParameterError(f'The spectral library {path} does not exist.', 'Choose another file.')
    if not keep:
        return _read(path, kind)
    files = files_of(path)  # before they are read: a change meanwhile must be seen the next time
    library = kept_library(path, kind, files)
    if library is None:
        library = _read(path, kind)
        keep_library(path, library, files)
    return library


def _read(path: Path, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    return _folder(path, dtype) if path.is_dir() else _file(path, dtype)


def _file(path: Path, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    start = _start(path)
    if is_geopackage(start):
        return read_geopackage(path, dtype)
    if is_campaign(start):
        return read_campaign(path, dtype)
    if is_asd(start):
        return gather(path.stem, [_asd(path)], str(path), dtype)
    found = find_envi(path)
    if found is not None:
        return read_envi(*found, dtype)
    if is_usgs(path):
        return read_usgs(path, dtype)
    text = read_text(path)
    if text is None:
        raise ParameterError(f'{path.name} is no spectral library that can be read.', _remedy(path))
    one = _measured(path, text)
    if one is not None:
        return gather(path.stem, [one], str(path), dtype)
    library = read_plot(path, text, dtype) or read_columns(path, text, dtype)
    if library is None:
        raise ParameterError(f'{path.name} is no spectral library that can be read.', SUPPORTED)
    return library


def _folder(folder: Path, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    """All files of a folder that hold a spectrum or a table of spectra; others are passed over."""
    if is_usgs(folder):
        return read_usgs(folder, dtype)
    found: List[Measured] = []
    for path in sorted(folder.iterdir()):
        if not path.is_file() or path.suffix.lower() not in _MEASURED:
            continue
        try:
            found.extend(_spectra(path, dtype))
        except ParameterError as error:
            raise ParameterError(error.what, f'{error.remedy} Or move it out of the folder.') from error
    if not found:
        raise ParameterError(f'The folder {folder} holds no spectrum that can be read.', SUPPORTED)
    return gather(folder.name, found, str(folder), dtype)


def _spectra(path: Path, dtype: np.dtype[np.generic]) -> List[Measured]:
    """The spectra of one file of a folder; none where it holds something else."""
    if is_asd(_start(path)):
        return [_asd(path)]
    text = read_text(path)
    if not text:
        return []
    one = _measured(path, text)
    if one is not None:
        return [one]
    table = read_plot(path, text, dtype) or read_columns(path, text, dtype)
    return [] if table is None else _rows_of(table)


def _measured(path: Path, text: str) -> Optional[Measured]:
    return read_ecostress(path, text) or read_spectrometer(path, text)


def _rows_of(library: SpectralLibrary) -> List[Measured]:
    columns = library.levels.items()
    return [
        Measured(name, library.wavelengths_nm, library.spectra[i], {column: values[i] for column, values in columns})
        for i, name in enumerate(library.names)
    ]


def _asd(path: Path) -> Measured:
    if path.stat().st_size > _LARGEST_ASD:
        raise ParameterError(f'{path} is no file of an ASD spectrometer: it is too large.', SUPPORTED)
    return read_asd(path, path.read_bytes())


def _start(path: Path) -> bytes:
    try:
        with open(path, 'rb') as file:
            return file.read(_START)
    except OSError as error:
        raise ParameterError(f'{path} cannot be read: {error.strerror}.', 'Check its permissions.') from error


def _remedy(path: Path) -> str:
    if path.suffix.lower() == '.raw' and path.with_suffix('.sed').is_file():
        return f'It holds raw counts of a Spectral Evolution spectrometer; choose {path.with_suffix(".sed").name} beside it.'
    return SUPPORTED
