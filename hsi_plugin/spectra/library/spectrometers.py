"""Text files of field spectrometers, one target each: Spectral Evolution (`.sed`) and Spectra Vista (`.sig`).

Both hold lines about the measurement (``Instrument: …``, ``instrument= …``), a line that begins the numbers (``Data:``, ``data=``), then
columns of numbers. Spectra Vista's are always wavelength in nm, reference, target, and their ratio in percent, with decimal commas where
the computer's language has them. Spectral Evolution's are named by a line of their own: ``Wvl``, and as reflectance ``Tgt./Ref. %``,
``Reflect. %`` or ``Reflect. [1.0]``. ASD exports two columns, see :mod:`~hsi_plugin.spectra.library.columns`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional

import numpy as np

from ...core.errors import ParameterError
from .named import Measured
from .text import to_number

_START = re.compile(r'\s*data\s*[:=]\s*', re.IGNORECASE)
_RATIO = re.compile(r'reflect|tgt\.?\s*/\s*ref', re.IGNORECASE)
_MOST_LINES = 200
_FEWEST = 10
_COLUMNS = 4  # where no line names them
_NO_LEVEL = re.compile(r'(file )?name|columns\b.*|channels', re.IGNORECASE)  # said by the file's name and its numbers


class _Columns(NamedTuple):
    """Where wavelength and reflectance stand, how many there are, and what 1 is written as."""

    wavelength: int
    reflectance: int
    width: int
    factor: float


def read_spectrometer(path: Path, text: str) -> Optional[Measured]:
    """Read one file; levels are what its lines say of the measurement.

    Args:
        path: Where it was; names the spectrum.
        text: All of it.

    Returns:
        The spectrum, ascending in wavelength, each wavelength once where detectors overlap; None where the text is of another layout.

    Raises:
        ParameterError: The numbers do not begin with wavelengths in nm, or there is no ratio of target and reference.
    """
    lines = text.splitlines()
    start = next((i for i, line in enumerate(lines[:_MOST_LINES]) if _START.fullmatch(line)), None)
    if start is None:
        return None
    columns = _columns(lines[start + 1] if len(lines) > start + 1 else '')
    rows = [[to_number(part) for part in line.split()] for line in lines[start + 1 :] if line.strip()]
    rows = [row for row in rows if len(row) >= 2 and np.isfinite(row).all()]
    if columns is None or len(rows) < _FEWEST or {len(row) for row in rows} != {columns.width}:
        raise ParameterError(
            f'{path} holds no ratio of target and reference.', 'Export it with the columns wavelength, reference, target and reflectance.'
        )
    table = np.array(rows)
    wavelengths, first = np.unique(table[:, columns.wavelength], return_index=True)
    if wavelengths[0] < 100.0 or wavelengths[-1] > 20_000.0:
        raise ParameterError(f'The numbers in {path} do not begin with wavelengths in nm.', 'Export it again.')
    return Measured(path.stem, wavelengths, table[first, columns.reflectance] / columns.factor, _about(lines[:start]))


def _columns(line: str) -> Optional[_Columns]:
    """What a line of names says; four columns and percent where it is no such line, None where it names no reflectance."""
    if not line.strip() or np.isfinite(to_number(line.split()[0])):
        return _Columns(0, _COLUMNS - 1, _COLUMNS, 100.0)
    names = [name.strip() for name in (line.split('\t') if '\t' in line else re.split(r'\s{2,}', line.strip()))]
    wavelength = next((i for i, name in enumerate(names) if name.lower().startswith(('wvl', 'wave'))), None)
    ratio = next((i for i, name in enumerate(names) if _RATIO.search(name)), None)
    if wavelength is None or ratio is None:
        return None
    return _Columns(wavelength, ratio, len(names), 1.0 if '[1.0]' in names[ratio] else 100.0)


def _about(lines: List[str]) -> Dict[str, str]:
    """Lines ``key: value`` or ``key= value`` as levels, without those that say nothing."""
    found: Dict[str, str] = {}
    for line in lines:
        parts = re.match(r'([^:=]{1,60}?)\s*[:=](.*)', line.strip())
        if parts is None or _NO_LEVEL.fullmatch(parts[1]):
            continue
        value = ' '.join(parts[2].split())
        if value.strip(' ,'):
            found.setdefault(parts[1].lower(), value)
    return found
