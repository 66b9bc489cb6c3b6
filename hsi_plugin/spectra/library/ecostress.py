"""Text files of the ECOSTRESS library (Meerdink et al. 2019, Remote Sens. Environ. 230:111196), one spectrum each.

Lines ``key: value``, an empty line, then two columns: wavelength and reflectance, in the units that the lines name. ASTER's library, which
it grew from, has the same layout. Beside it lies a file of the same lines with a longer description, ``….ancillary.txt``.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, List, Optional

import numpy as np

from ...core.errors import ParameterError
from ...cubes.wavelengths import SpectralSource, in_nanometres
from .named import Measured
from .text import read_text, to_number, unit_in

# What the lines say of the numbers below them, not of the sample.
_NO_LEVELS = (
    'name', 'first column', 'second column', 'x units', 'y units', 'first x value', 'last x value', 'number of x values',
    'additional information',
)  # fmt: skip
_DESCRIPTION, _BESIDE = 'description', 'additional information'
_MOST_LINES = 60


def read_ecostress(path: Path, text: str) -> Optional[Measured]:
    """Read one file; levels are what its lines, and those of the file beside it, tell of the sample.

    Args:
        path: Where it was.
        text: All of it.

    Returns:
        The spectrum, ascending in wavelength; None where the text is of another layout.

    Raises:
        ParameterError: It holds no reflectance, or no wavelengths; or the file beside it cannot be read.
    """
    lines = text.splitlines()
    about = _about(lines[:_MOST_LINES])
    if 'x units' not in about or 'y units' not in about:
        return None
    if 'reflectance' not in about['y units'].lower():
        raise ParameterError(f'{path} holds "{about["y units"]}", not reflectance.', 'Choose a file of reflectance.')
    pairs = np.array([pair for pair in map(_pair, lines) if pair is not None]).reshape(-1, 2)
    wavelengths = in_nanometres(SpectralSource(pairs[:, 0], unit_in(about['x units'])), [])[0] if len(pairs) > 1 else None
    if wavelengths is None:
        raise ParameterError(f'{path} is damaged: it holds no two columns of wavelength and reflectance.', 'Get it again.')
    order = np.argsort(wavelengths, kind='stable')
    values = pairs[order, 1] / (100.0 if 'percent' in about['y units'].lower() else 1.0)
    told = {**about, **_beside(path, about.get(_BESIDE, ''))}
    levels = {key: text for key, text in told.items() if key not in _NO_LEVELS and text.lower() not in ('none', 'n/a', '')}
    return Measured(about.get('name') or path.stem, wavelengths[order], values, levels)


def _about(lines: List[str]) -> Dict[str, str]:
    """The lines ``key: value`` above the numbers; the first of a key counts."""
    found: Dict[str, str] = {}
    for line in lines:
        key, colon, value = line.partition(':')
        if colon:
            found.setdefault(' '.join(key.lower().split()), ' '.join(value.split()))
    return found


def _beside(path: Path, name: str) -> Dict[str, str]:
    """The lines of the file of a name beside another; all that follows `Description:` belongs to it, over empty lines and colons."""
    other = path.with_name(name) if re.fullmatch(r'[\w .()+-]{1,200}\.txt', name, re.ASCII) else path
    text = read_text(other) if other != path and other.is_file() else None
    if text is None:
        return {}
    lines = text.splitlines()
    start = next((i for i, line in enumerate(lines) if line.lower().startswith(_DESCRIPTION + ':')), len(lines))
    described = ' '.join(' '.join(lines[start:]).split())[len(_DESCRIPTION) + 1 :].strip()
    return {**_about(lines[:start]), **({_DESCRIPTION: described} if described else {})}


def _pair(line: str) -> Optional[List[float]]:
    parts = re.split(r'[\s,]+', line.strip())
    numbers = [to_number(part) for part in parts] if len(parts) == 2 else [np.nan]
    return numbers if np.isfinite(numbers).all() else None
