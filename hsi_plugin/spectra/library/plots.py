"""Text files that ENVI saves of a plot: a line of its name, one line a column (``Column 2: Grass~~7``), then numbers between spaces."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

import numpy as np

from ...core.errors import ParameterError
from ...cubes.wavelengths import SpectralSource, in_nanometres
from .named import SpectralLibrary
from .text import to_number, unit_in
from .values import as_reflectance, narrowed

_START = 'ENVI ASCII Plot File'
_COLUMN = re.compile(r'Column (\d+): (.*?)(?:~~\d+)?\s*')


def read_plot(path: Path, text: str, dtype: np.dtype[np.generic]) -> Optional[SpectralLibrary]:
    """Read the spectra of a plot; the first column is their wavelengths.

    Args:
        path: Where it was.
        text: All of it.
        dtype: float32 or float64.

    Returns:
        The library; None where the text is of another layout.

    Raises:
        ParameterError: It is damaged, or was plotted over something else than wavelengths.
    """
    if not text.startswith(_START):
        return None
    lines = text.splitlines()
    names = [found[2] for found in map(_COLUMN.fullmatch, lines) if found]
    rows = [[to_number(part) for part in line.split()] for line in lines if line.strip() and not _COLUMN.fullmatch(line)]
    rows = [row for row in rows[1:] if len(row) == len(names)]
    table = np.array(rows).reshape(len(rows), len(names))
    if len(names) < 2 or len(rows) < 2 or not np.isfinite(table[:, 0]).all():
        raise ParameterError(f'{path} is damaged: its numbers do not fit its columns.', 'Save the plot again as ASCII.')
    wavelengths = in_nanometres(SpectralSource(table[:, 0], unit_in(names[0])), [])[0] if names[0].lower().startswith('wave') else None
    if wavelengths is None:
        raise ParameterError(f'{path} was plotted over "{names[0]}", not over wavelengths.', 'Plot it over wavelengths, and save it again.')
    values = narrowed(as_reflectance(table[:, 1:].T), dtype)
    called = tuple(name or f'{path.stem} {i + 1}' for i, name in enumerate(names[1:]))
    return SpectralLibrary(path.stem, wavelengths, values, called, source=str(path))
