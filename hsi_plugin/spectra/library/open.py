"""Open a spectral library, whatever its layout: recognised by what stands in the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional, Type, Union

import numpy as np

from ...core.errors import ParameterError
from .columns import read_columns
from .ecostress import read_ecostress
from .envi import find_envi, read_envi
from .named import Measured, SpectralLibrary, gather
from .spectrometers import read_spectrometer
from .text import read_text
from .usgs import is_usgs, read_usgs

SUPPORTED = (
    'Supported are ENVI spectral libraries (.sli or .lib with .hdr), the ASCII archive of USGS splib07 (.tar.xz), tables of a wavelength '
    'column and one column a spectrum (.csv, text exports of ASD), text files of ECOSTRESS, .sed and .sig files, and folders of such text '
    'files.'
)
_ASD = (b'ASD', b'as2', b'as3', b'as4', b'as5', b'as6', b'as7', b'as8')


def open_library(path: Union[str, Path], dtype: Type[np.floating[Any]] = np.float32) -> SpectralLibrary:
    """Read a spectral library.

    Args:
        path: The library: a file, of an ENVI library the data file or its header, or a folder of text files with one spectrum each.
        dtype: Type of the reflectances: float64 keeps every digit of the file.

    Raises:
        CubeError: The header of an ENVI library is damaged or does not fit the file.
        ParameterError: The file cannot be read, or is no spectral library of a layout that is supported.
    """
    path, kind = Path(path), np.dtype(dtype)
    if not path.exists():
        raise ParameterError(f'The spectral library {path} does not exist.', 'Choose another file.')
    if path.is_dir():
        return _folder(path, kind)
    found = find_envi(path)
    if found is not None:
        return read_envi(*found, kind)
    if is_usgs(path):
        return read_usgs(path, kind)
    text = read_text(path)
    if text is None:
        raise ParameterError(f'{path.name} is no spectral library that can be read.', _remedy(path))
    one = _measured(path, text)
    if one is not None:
        return gather(path.stem, [one], str(path), kind)
    library = read_columns(path, text, kind)
    if library is None:
        raise ParameterError(f'{path.name} is no spectral library that can be read.', SUPPORTED)
    return library


def _folder(folder: Path, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    """All text files of a folder that hold a spectrum or a table of spectra; others are passed over."""
    found: List[Measured] = []
    for path in sorted(folder.iterdir()):
        text = read_text(path) if path.is_file() and path.suffix.lower() in ('.txt', '.csv', '.sed', '.sig', '.asc') else None
        one = _measured(path, text) if text else None
        if one is not None:
            found.append(one)
        elif text:
            table = read_columns(path, text, dtype)
            found.extend(_rows_of(table) if table is not None else ())
    if not found:
        raise ParameterError(f'The folder {folder} holds no spectrum that can be read.', SUPPORTED)
    return gather(folder.name, found, str(folder), dtype)


def _measured(path: Path, text: str) -> Optional[Measured]:
    return read_ecostress(path, text) or read_spectrometer(path, text)


def _rows_of(library: SpectralLibrary) -> List[Measured]:
    columns = library.levels.items()
    return [
        Measured(name, library.wavelengths_nm, library.spectra[i], {column: values[i] for column, values in columns})
        for i, name in enumerate(library.names)
    ]


def _remedy(path: Path) -> str:
    with open(path, 'rb') as file:
        if file.read(3) in _ASD:
            return 'It is a binary file of an ASD spectrometer: export it as text in ViewSpec Pro.'
    return SUPPORTED
