"""Text files of field spectrometers, one target each: Spectral Evolution (`.sed`) and Spectra Vista (`.sig`).

Both hold lines about the measurement, a line that begins the numbers (``Data:``, ``data=``), then a column of wavelengths in nm, columns of
what was measured over the reference and over the target, and last their ratio in percent. ASD exports two columns, see
:mod:`~hsi_plugin.spectra.library.columns`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

import numpy as np

from ...core.errors import ParameterError
from .named import Measured
from .text import to_number

_START = re.compile(r'\s*data\s*[:=]\s*', re.IGNORECASE)
_MOST_LINES = 100
_FEWEST = 10


def read_spectrometer(path: Path, text: str) -> Optional[Measured]:
    """Read one file.

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
    rows = [[to_number(part) for part in line.split()] for line in lines[start + 1 :] if line.strip()]
    rows = [row for row in rows if len(row) >= 2 and np.isfinite(row).all()]
    if len(rows) < _FEWEST or {len(row) for row in rows} != {4}:
        raise ParameterError(
            f'{path} holds no ratio of target and reference.', 'Export it with the columns wavelength, reference, target and reflectance.'
        )
    table = np.array(rows)
    wavelengths, first = np.unique(table[:, 0], return_index=True)
    if wavelengths[0] < 100.0 or wavelengths[-1] > 20_000.0:
        raise ParameterError(f'The numbers in {path} do not begin with wavelengths in nm.', 'Export it again.')
    return Measured(path.stem, wavelengths, table[first, -1] / 100.0, {})
