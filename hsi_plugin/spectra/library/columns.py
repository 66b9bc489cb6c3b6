"""Tables of spectra: one column a spectrum beside a column of wavelengths, or one row a spectrum under a row of wavelengths.

The first is what spreadsheets hold, what SPECCHIO exports, and what ASD's ViewSpec exports as text (``Wavelength;sample.asd``); lines above
the numbers that are as wide as the table are levels. SPECCHIO does not quote commas within a text: a line that is too wide is a level where
it repeats one text for every spectrum, and cannot be told apart elsewhere. The second is the table of EcoSIS: columns headed by wavelengths
are the spectrum, the others are levels. Tables that :mod:`~hsi_plugin.spectra.library.write_text` made say so by their first columns, and
hold reflectance of 0…1 without any guess.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from ...cubes.wavelengths import SpectralSource, in_nanometres
from .named import SpectralLibrary
from .text import split_rows, to_number, to_numbers, unit_in
from .values import as_reflectance, narrowed

_FEWEST = 4  # fewer numbers one after the other are no spectrum
_FEWEST_UNNAMED = 20  # nor are so few where the file does not call them wavelengths
_HEADS = (re.compile(r'wave|\bwvl\b|\bwl\b|lambda|\bnm\b', re.IGNORECASE), re.compile(r'name', re.IGNORECASE))
_NAMES = re.compile(r'name|^id$|label|spectr|sample', re.IGNORECASE)
# The first columns of tables that this project writes: the name, and what the numbers are.
OWN = ('Spectrum', 'Measurement Units', 'Wavelength Units')
OWN_UNITS = ('reflectance of 0 to 1', 'nm')


def read_columns(path: Path, text: str, dtype: np.dtype[np.generic]) -> Optional[SpectralLibrary]:
    """Read a table of spectra.

    Args:
        path: Where it was.
        text: All of it.
        dtype: float32 or float64.

    Returns:
        The library; None where the text is no such table.

    Raises:
        ParameterError: The table is damaged, or what should be wavelengths cannot be.
    """
    rows = split_rows(text, path)
    if len(rows) < 2:
        return None
    return _rows(path, rows, dtype) or _columns(path, rows, dtype)


def _columns(path: Path, rows: List[List[str]], dtype: np.dtype[np.generic]) -> Optional[SpectralLibrary]:
    """A column of wavelengths, and one column a spectrum."""
    start = next((i for i in range(len(rows)) if _are_numbers(rows[i : i + _FEWEST])), None)
    if start is None:
        return None
    width = len(rows[start])
    body = [row for row in rows[start:] if len(row) == width]
    if width < 2 or len(body) < max(_FEWEST, len(rows) - start):
        return None
    above = [row for row in (_untorn(row, width) for row in rows[:start]) if len(row) == width]
    head = next((row for pattern in _HEADS for row in above if pattern.search(row[0])), above[-1] if above else None)
    axis = to_numbers([row[0] for row in body])
    called = head is not None and bool(_HEADS[0].search(head[0]))
    if not called and (len(body) < _FEWEST_UNNAMED or not (np.diff(axis) > 0.0).all()):
        return None
    # A row of numbers ends with an empty cell where its writer put a separator behind every value.
    last = width - 1 if width > 2 and not any(row[-1] for row in body) else width
    names = [cell.removesuffix('.asd') for cell in head[1:last]] if head else [''] * (last - 1)
    names = [name or f'{path.stem} {i + 1}' for i, name in enumerate(names)]
    wavelengths = _wavelengths(axis, unit_in(head[0] if head else ''), path)
    values = np.stack([to_numbers([row[i] for row in body]) for i in range(1, last)])
    levels = {row[0]: tuple(row[1:last]) for row in above if row is not head and row[0]}
    return _library(path, wavelengths, values, names, levels, dtype)


def _rows(path: Path, rows: List[List[str]], dtype: np.dtype[np.generic]) -> Optional[SpectralLibrary]:
    """A row of wavelengths, and one row a spectrum."""
    head = rows[0]
    numbers = np.array([to_number(cell) if re.match(r'[\d.]', cell) else np.nan for cell in head])
    channels = np.flatnonzero(numbers > 0.0)
    if len(channels) < _FEWEST or len(channels) == len(head) or np.any(np.diff(numbers[channels]) <= 0.0):
        return None
    others = [int(i) for i in np.setdiff1d(np.arange(len(head)), channels) if head[i]]
    body = [row + [''] * (len(head) - len(row)) for row in rows[1:]]
    own = tuple(head[: len(OWN)]) == OWN and all(tuple(row[1 : len(OWN)]) == OWN_UNITS for row in body)
    named = 0 if own else _naming(head, others, body)
    names = [(row[named] if named is not None else '') or f'{path.stem} {i + 1}' for i, row in enumerate(body)]
    unit = next((body[0][i] for i in others if body and 'wavelength' in head[i].lower()), '')
    values = np.array([to_numbers([row[i] for i in channels]) for row in body]).reshape(len(body), len(channels))
    levels = {head[i]: tuple(row[i] for row in body) for i in others if i != named and not (own and i < len(OWN))}
    return _library(path, _wavelengths(numbers[channels], unit_in(unit), path), values, names, levels, dtype, own)


def _naming(head: List[str], others: List[int], body: List[List[str]]) -> Optional[int]:
    """The column that names the spectra: of those that may, the one that tells most of them apart; None where there is none."""
    told = {i: len({row[i] for row in body}) for i in others}
    called = [i for i in others if _NAMES.search(head[i])]
    if called:
        return max(called, key=lambda i: (told[i], -i))
    return next((i for i in others if told[i] == len(body) and not any(np.isfinite(to_number(row[i])) for row in body)), None)


def _untorn(row: List[str], width: int) -> List[str]:
    """A row with commas in its texts put together again where each spectrum has the same text."""
    parts, rest = divmod(len(row) - 1, width - 1)
    texts = [row[1 + i * parts : 1 + (i + 1) * parts] for i in range(width - 1)]
    if len(row) <= width or rest or any(text != texts[0] for text in texts):
        return row
    return [row[0], *(', '.join(text) for text in texts)]


def _library(
    path: Path, wavelengths: Array, values: Array, names: List[str], levels: Dict[str, Tuple[str, ...]], dtype: np.dtype[np.generic],
    own: bool = False,
) -> SpectralLibrary:  # fmt: skip
    values = narrowed(values if own else as_reflectance(values), dtype)
    return SpectralLibrary(path.stem, wavelengths, values, tuple(names), None, None, levels, str(path))  # type: ignore[arg-type]


def _wavelengths(values: Array, unit: str, path: Path) -> Array:
    found = in_nanometres(SpectralSource(values, unit), [])[0] if np.isfinite(values).all() else None
    if found is None:
        raise ParameterError(
            f'The numbers {np.nanmin(values):g} to {np.nanmax(values):g} in {path} cannot be wavelengths.',
            'Give the table a first column of wavelengths in nm or µm.',
        )
    return found


def _are_numbers(rows: List[List[str]]) -> bool:
    """Whether rows begin with a number each, and hold more of them."""
    return len(rows) == _FEWEST and all(len(row) > 1 and np.isfinite([to_number(row[0]), to_number(row[1])]).all() for row in rows)
