"""Lists of numbers as headers hold them, whoever wrote them."""

from __future__ import annotations

import re
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ..core.arrays import Array

_DECIMAL_COMMA = re.compile(r'[+-]?\d+,\d+(?:[eE][+-]?\d+)?')


def numbers_in(text: str, count: int) -> Tuple[Optional[Array], int]:
    """The numbers of a list, in braces or not, between commas, blanks, line ends or semicolons, quoted or not.

    A comma between digits is a decimal comma where semicolons part the numbers, or where blanks do and only then their number is right
    (``{400,5, 410,2}`` for two bands): a program under a German or French system writes so.

    Args:
        text: The list.
        count: How many numbers are expected.

    Returns:
        The numbers, float64, ``(count,)``, or None where they are not so many, or one is none or not finite; and how many entries there
        are.
    """
    text = text.strip().strip('{}').replace('"', ' ').replace("'", ' ')
    if ';' in text:
        parts = [part.strip() for part in text.split(';') if part.strip()]
        return _floats([part.replace(',', '.') for part in parts], count), len(parts)
    parts = [part for part in re.split(r'[,\s]+', text) if part]
    if count and len(parts) == 2 * count:
        whole = [part.rstrip(',') for part in text.split()]
        if len(whole) == count and all(_DECIMAL_COMMA.fullmatch(part) for part in whole):
            return _floats([part.replace(',', '.') for part in whole], count), count
    return _floats(parts, count), len(parts)


def _floats(parts: Sequence[str], count: int) -> Optional[Array]:
    if len(parts) != count:
        return None
    values: List[float] = []
    try:
        values = [float(part) for part in parts]
    except ValueError:
        return None
    found = np.array(values, np.float64)
    return found if np.isfinite(found).all() else None
