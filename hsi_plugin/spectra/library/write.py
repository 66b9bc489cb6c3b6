"""Write spectral libraries, and add spectra to written ones."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, List, Union

import numpy as np

from ...core.errors import OutputError, ParameterError
from ...cubes.atomic import check_writable_target
from ...cubes.envi import find_header, read_header
from .columns import OWN as OWN_COLUMNS
from .envi import OWN
from .geopackage_write import append_geopackage, write_geopackage
from .named import SpectralLibrary
from .open import open_library
from .same import joined
from .text import quoted_row
from .write_text import write_csv, write_envi


def write_library(path: Union[str, Path], library: SpectralLibrary) -> List[Path]:
    """Write a library in the layout that the file's suffix names; each file appears whole or not at all.

    Args:
        path: `.gpkg` keeps everything; `.sli` or `.lib` is ENVI's, with `.hdr` and a table of the levels (`.csv`) beside it; `.csv` is a
            table like those of EcoSIS, without widths and bad channels.
        library: The library. Channels without a value are left empty.

    Returns:
        The files that were written, the library's own first.

    Raises:
        ParameterError: The suffix is another one, the library is empty, or the layout cannot hold it.
        OutputError: A file cannot be written.
    """
    path = Path(path)
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise ParameterError(f'Spectral libraries are not written as "{path.suffix or path.name}".', f'Choose {", ".join(_WRITERS)}.')
    if not len(library) or not len(library.wavelengths_nm):
        raise ParameterError(f'The library {library.name} holds no spectrum.', 'Choose at least one.')
    check_writable_target(path)
    return write(path, library)


def append_spectra(path: Union[str, Path], library: SpectralLibrary) -> List[Path]:
    """Add spectra to a library that :func:`write_library` made, or make it where there is none. Levels of either become levels of both.

    Returns:
        The files that were written.

    Raises:
        ParameterError: The file is not of this project's making, so that rewriting it might lose something, or its channels are others.
        OutputError: It cannot be written.
    """
    path = Path(path)
    if not path.exists():
        return write_library(path, library)
    if path.suffix.lower() not in _WRITERS:
        return write_library(path, library)  # says what is written
    if path.suffix.lower() == '.gpkg':
        append_geopackage(path, library)
        return [path]
    if not _is_own(path):
        raise OutputError(f'{path} was written by another program; adding to it might lose something.', 'Choose another file.')
    whole = joined(open_library(path, np.float64), library)
    single = whole.spectra.astype(np.float32)
    if np.array_equal(single, whole.spectra, equal_nan=True):
        whole = SpectralLibrary(
            whole.name, whole.wavelengths_nm, single, whole.names, whole.fwhm_nm, whole.good, whole.levels, whole.source
        )  # fmt: skip
    return write_library(path, whole)


def _geopackage(path: Path, library: SpectralLibrary) -> List[Path]:
    write_geopackage(path, library)
    return [path]


def _is_own(path: Path) -> bool:
    """Whether this project wrote a table or an ENVI library."""
    if path.suffix.lower() == '.csv':
        with open(path, 'rb') as file:
            return file.readline(256).startswith(quoted_row(OWN_COLUMNS).encode())
    header = find_header(path)
    return header is not None and bool(read_header(header).text(OWN))


_WRITERS: Dict[str, Callable[[Path, SpectralLibrary], List[Path]]] = {
    '.gpkg': _geopackage, '.sli': write_envi, '.lib': write_envi, '.csv': write_csv,
}  # fmt: skip
