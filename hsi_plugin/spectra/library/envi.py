"""ENVI spectral libraries: a matrix of one row a spectrum, whose header lists names and wavelengths (`.sli` or `.lib` with `.hdr`).

An image one pixel wide or high is read in the same way: some libraries are handed around as such. Headers that
:mod:`~hsi_plugin.spectra.library.write_text` made say so; of these, nothing is guessed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import CubeError, ParameterError
from ...cubes.envi import EnviHeader, check_size, find_header, is_header, read_header
from ...cubes.wavelengths import from_header, in_nanometres
from .named import SpectralLibrary
from .tables import Table, read_table
from .text import header_text
from .values import as_reflectance, narrowed

_SUFFIXES = ('.sli', '.lib', '.esl', '.dat', '.img', '')
_TABLES = ('.csv', '.json')
OWN = 'hyperspectral maps library'  # the field that this project's headers have


def find_envi(path: Path) -> Optional[Tuple[Path, EnviHeader]]:
    """The data file and header of an ENVI library, from either of them or from the table beside them; None where it is none.

    Raises:
        CubeError: The header is damaged, or no data file lies beside it.
    """
    is_own = _is_header(path)
    beside = path if is_own else find_header(path)
    if beside is None or not _is_header(beside) or not (is_own or path.suffix.lower() in (*_SUFFIXES, *_TABLES)):
        return None
    header = read_header(beside)
    bands, rows, cols = header.shape
    is_library = 'spectral library' in header.text('file type').lower() and bands == 1
    if not is_library and not (min(rows, cols) == 1 and bands > 1 and header.text('wavelength')):
        return None
    return (_data_of(beside) if is_own or path.suffix.lower() in _TABLES else path), header


def read_envi(data: Path, header: EnviHeader, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    """Read an ENVI library.

    Args:
        data: Its data file.
        header: Its header.
        dtype: float32 or float64.

    Raises:
        CubeError: The file and its header do not fit.
        ParameterError: The header tells no wavelengths.
    """
    check_size(header, data)
    stored = _matrix(data, header)
    count, channels = stored.shape
    warnings: List[str] = []
    spectral = from_header(header, channels, warnings)
    wavelengths, fwhm = in_nanometres(spectral, warnings) if spectral is not None else (None, None)
    if spectral is None or wavelengths is None:
        raise ParameterError(f'The header {header.path} tells no wavelengths of its {channels} channels.', ' '.join(warnings))
    own = bool(header.text(OWN))
    named = header.values('spectra names')
    table = read_table(data, named, count, header_text if own else str)
    if len(named) == count and not (own and len(table.names) == count):  # a header cannot hold commas in a name, its table does
        names = named
    else:
        names = list(table.names) or [f'{data.stem} {i + 1}' for i in range(count)]
    if own:
        values, keep = stored, list(range(count))
    else:
        values = as_reflectance(stored, _number(header, 'reflectance scale factor') or 0.0, _number(header, 'data ignore value'))
        # USGS keeps the lists of wavelengths and of widths as the first spectra of a library, and the errors of a spectrum behind it.
        keep = [i for i in range(count) if not names[i].lower().startswith('error bars') and not _is_axis(stored[i], wavelengths, fwhm)]
    good = spectral.good if spectral.good is not None and spectral.good.any() else np.ones(channels, bool)
    library = SpectralLibrary(
        data.stem, wavelengths, narrowed(values, dtype), tuple(names), fwhm, good, _levels(table, count), str(data)
    )
    return library if len(keep) == count else library.select(keep)


def _matrix(data: Path, header: EnviHeader) -> Array:
    """Stored values, one row a spectrum."""
    bands, rows, cols = header.shape
    try:
        flat = np.fromfile(data, header.dtype, bands * rows * cols, offset=header.offset)
    except OSError as error:
        raise CubeError(f'{data} cannot be read: {error.strerror}.', 'Check its permissions.') from error
    if bands == 1:
        return flat.reshape(rows, cols)
    if header.interleave == 'bsq':
        return flat.reshape(bands, rows * cols).T
    if header.interleave == 'bil':
        return flat.reshape(rows, bands, cols).transpose(0, 2, 1).reshape(rows * cols, bands)
    return flat.reshape(rows * cols, bands)


def _is_header(path: Path) -> bool:
    """Whether a file begins with the one word that headers begin with; text files of plots begin with a sentence."""
    if not is_header(path):
        return False
    with open(path, 'rb') as file:
        return file.readline(64).strip(b'\xef\xbb\xbf \t\r\n').upper() == b'ENVI'


def _data_of(header: Path) -> Path:
    """The data file: `a.sli` of `a.hdr` and of `a.sli.hdr`."""
    names = [header.stem, *(header.stem + suffix for suffix in _SUFFIXES)]
    held = {p.name.lower(): p for p in sorted(header.parent.iterdir()) if p.is_file() and p != header}
    found = next((held[name.lower()] for name in names if name.lower() in held), None)
    if found is None:
        raise CubeError(f'The header {header} has no data file beside it.', f'Put {header.stem}.sli into the same folder.')
    return found


def _levels(table: Table, count: int) -> Dict[str, Tuple[str, ...]]:
    return dict(table.levels) if len(table.names) == count else {}


def _number(header: EnviHeader, name: str) -> Optional[float]:
    try:
        return float(header.text(name).split(',')[0])
    except ValueError:
        return None


def _is_axis(values: Array, wavelengths: Array, fwhm: Optional[Array]) -> bool:
    """Whether a spectrum is the list of wavelengths or of widths, in nm or µm."""
    with np.errstate(over='ignore', invalid='ignore'):
        return any(
            np.allclose(values, axis / unit, rtol=1e-3, atol=0.0) for axis in (wavelengths, fwhm) if axis is not None for unit in (1.0, 1e3)
        )
