"""Write libraries as ENVI spectral libraries with a table of their levels, and as tables like those of EcoSIS.

Names and levels become one line each. ENVI's header cannot hold commas or braces in a name: the table beside it holds the true names, in
its first column, as EnMAP-Box reads it.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import CubeError, OutputError, ParameterError
from ...cubes.atomic import atomic_output
from ...cubes.envi import format_header, read_header
from .columns import OWN as OWN_COLUMNS
from .columns import OWN_UNITS
from .envi import OWN, find_envi
from .named import SpectralLibrary
from .same import count_axes
from .text import header_text, number_text, one_line, quoted_row, to_number

_NAME = 'spectra names'


def write_envi(path: Path, library: SpectralLibrary) -> List[Path]:
    """Write a library as ENVI's, with its header and the table of its levels.

    Returns:
        The files.

    Raises:
        ParameterError: Its spectra have different channels.
        OutputError: A file cannot be written, or one of the names belongs to something else.
    """
    _one_axis(library, 'An ENVI library')
    header, table = _sides(path)
    names, levels = _lines(library, path.stem)
    values = np.ascontiguousarray(library.spectra, '<f4' if library.spectra.dtype == np.float32 else '<f8')
    with ExitStack() as stack:
        files = [stack.enter_context(atomic_output(one)) for one in (header, table, path)]
        files[0].write_text(_header(library, names, values), 'utf-8')
        rows = [quoted_row((_NAME, *levels)), *map(quoted_row, zip(names, *levels.values()))]
        files[1].write_text('\n'.join(rows) + '\n', 'utf-8')
        files[2].write_bytes(values.tobytes())
    return [path, header, table]


def write_csv(path: Path, library: SpectralLibrary) -> List[Path]:
    """Write a library as a table: one row a spectrum, its levels, then one column a wavelength, ascending.

    Widths and bad channels are lost: the layout has no place for them.

    Returns:
        The file.

    Raises:
        ParameterError: Its spectra have different channels, or a level looks like a wavelength.
        OutputError: The file cannot be written, or belongs to an ENVI library.
    """
    _one_axis(library, 'A table')
    found = find_envi(path)
    if found is not None:
        raise OutputError(f'{path.name} is the table of the ENVI library {found[0].name}.', 'Choose another name.')
    order = np.argsort(library.wavelengths_nm, kind='stable')
    axis = library.wavelengths_nm[order]
    if len(axis) < 4 or (np.diff(axis) <= 0.0).any():
        raise ParameterError(f'{library.name} has too few channels, or two of the same wavelength.', 'Write a GeoPackage (.gpkg) instead.')
    names, levels = _lines(library, path.stem)
    for level in levels:
        if np.isfinite(to_number(level)):
            raise ParameterError(f'The level "{level}" would be read as a wavelength in a table.', 'Write a GeoPackage (.gpkg) instead.')
    single = library.spectra.dtype == np.float32
    with atomic_output(path) as temporary, open(temporary, 'w', encoding='utf-8', newline='\n') as file:
        file.write(quoted_row((*OWN_COLUMNS, *levels)) + ',' + ','.join(number_text(at, False) for at in axis.tolist()) + '\n')
        for name, told, spectrum in zip(names, zip(*levels.values()) if levels else ((),) * len(names), library.spectra):
            cells = quoted_row((name, *OWN_UNITS, *told))
            file.write(cells + ',' + ','.join(number_text(value, single) for value in spectrum[order].tolist()) + '\n')
    return [path]


def _lines(library: SpectralLibrary, stem: str) -> Tuple[List[str], Dict[str, Sequence[str]]]:
    """Names and levels as single lines; nothing is without a name, and no two levels have the same."""
    names = [one_line(name) or f'{stem} {i + 1}' for i, name in enumerate(library.names)]
    levels: Dict[str, Sequence[str]] = {}
    for level, texts in library.levels.items():
        start = column = one_line(level) or 'level'
        number = 1
        while column in levels or column in (*OWN_COLUMNS, _NAME):
            number += 1
            column = f'{start} {number}'
        levels[column] = [one_line(text) for text in texts]
    return names, levels


def _header(library: SpectralLibrary, names: Sequence[str], values: Array) -> str:
    """The header; `OWN` says that the numbers are reflectance and that the table beside has the names."""
    fields: Dict[str, object] = {
        'description': f'Spectral library: {header_text(library.name)}', 'samples': values.shape[1], 'lines': values.shape[0],
        'bands': 1, 'header offset': 0, 'file type': 'ENVI Spectral Library', 'data type': 4 if values.itemsize == 4 else 5,
        'interleave': 'bsq', 'byte order': 0, 'reflectance scale factor': 1.0, 'wavelength units': 'Nanometers',
        'z plot titles': ['Wavelength (nm)', 'Reflectance'], OWN: 1, _NAME: [header_text(name) for name in names],
        'wavelength': [repr(at) for at in library.wavelengths_nm.tolist()],
    }  # fmt: skip
    if library.fwhm_nm is not None and np.isfinite(library.fwhm_nm).all():
        fields['fwhm'] = [repr(width) for width in library.fwhm_nm.tolist()]
    if not library.good.all():
        fields['bbl'] = library.good.astype(int).tolist()
    return format_header(fields)  # type: ignore[arg-type]


def _sides(path: Path) -> Tuple[Path, Path]:
    """Header and table beside a library; they are replaced only together with the library that they belong to.

    Raises:
        OutputError: A file of such a name belongs to something else.
    """
    long, table = path.with_name(path.name + '.hdr'), path.with_suffix('.csv')
    header = long if long.exists() else path.with_suffix('.hdr')
    meanings = path.with_suffix('.json')
    other = next((side for side in (header, table, meanings) if side.exists() and not path.exists()), None)
    if other is None and header.exists() and not _is_of_library(header):
        other = header
    if other is None and meanings.exists():  # says what numbers of the old table mean
        other = meanings
    if other is not None:
        raise OutputError(f'{path.name} would get the side file {other.name}, which belongs to something else.', 'Choose another name.')
    return header, table


def _is_of_library(header: Path) -> bool:
    try:
        return 'spectral library' in read_header(header).text('file type').lower()
    except CubeError:
        return False


def _one_axis(library: SpectralLibrary, what: str) -> None:
    count = count_axes(library)
    if count > 1:
        raise ParameterError(
            f'{what} has one list of channels for all spectra; {library.name} has {count}.',
            'Write a GeoPackage (.gpkg), or resample the library first.',
        )
