"""Ranges of wavelength as people write them: ``450-900, 1500-1800``."""

from __future__ import annotations

import re
from typing import Tuple

from .errors import ParameterError

_RANGE = re.compile(r'\s*(\d+(?:\.\d+)?)\s*(?:-|–|\.\.|to)\s*(\d+(?:\.\d+)?)\s*(?:nm)?\s*')
_MOST = 200

Ranges = Tuple[Tuple[float, float], ...]


def parse_ranges(text: str) -> Ranges:
    """Ranges in nm, lower end first; none for an empty text.

    Raises:
        ParameterError: It is no list of ranges.
    """
    parts = [part for part in re.split(r'[,;]', text) if part.strip()]
    found = [_RANGE.fullmatch(part) for part in parts[:_MOST]]
    if len(parts) > _MOST or any(match is None for match in found):
        raise ParameterError(f'"{text[:60]}" is no list of wavelength ranges.', 'Write it like 450-900,1500-1800 (nanometres).')
    ranges = tuple((float(match[1]), float(match[2])) for match in found if match is not None)
    for low, high in ranges:
        if low > high:
            raise ParameterError(f'The range {low:g}-{high:g} ends before it begins.', 'Write the shorter wavelength first.')
    return ranges
