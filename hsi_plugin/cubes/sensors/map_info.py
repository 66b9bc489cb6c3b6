"""ENVI's `map info` as other files carry it, too: a tie pixel, its coordinates, the pixel size, and a rotation."""

from __future__ import annotations

import re
from typing import Optional, Sequence

import numpy as np

from ...core.grid import GeoTransform

_ROTATION = re.compile(r'(?:rotation\s*=\s*)?([-+\d.eE]+)', re.IGNORECASE)
_HALF_TURN = 180.0
_FIRST_OPTION = 7  # after name, tie column and row, east, north, pixel width and height


def transform_of_map_info(text: str) -> Optional[GeoTransform]:
    """The affine transform of a ``map info``.

    Columns and rows of the tie point count from 1 at the outer corner of the first pixel: ``1, 1`` is the image's corner, ``1.5, 1.5`` the
    centre of its first pixel. A rotation (degrees) turns the image anticlockwise on the map, about the image's corner, as GDAL reads it in
    ENVI headers; 180 is how ENVI says that the rows run northwards.

    Args:
        text: Such as ``UTM, 1.000, 1.000, 257000.00, 4112000.0, 1.0, 1.0, 11, North, WGS-84, units=Meters, 0``.

    Returns:
        GDAL's six numbers; None where the text is none, or its pixels have no area.
    """
    parts = [p.strip() for p in text.strip().strip('{}').split(',')]
    try:
        tie_col, tie_row, east, north, width, height = (float(p) for p in parts[1:_FIRST_OPTION])
    except ValueError:
        return None
    degrees = _rotation(parts[_FIRST_OPTION:])
    numbers = np.array([tie_col, tie_row, east, north, width, height, degrees])
    if not np.isfinite(numbers).all() or width <= 0.0 or height <= 0.0:
        return None
    south_up = abs(degrees) == _HALF_TURN
    angle = 0.0 if south_up else np.deg2rad(degrees)
    # Turned by nothing, no rounding may come in.
    cos, sin = (1.0, 0.0) if angle == 0.0 else (float(np.cos(angle)), float(np.sin(angle)))
    if south_up:
        return east - (tie_col - 1.0) * width, width, 0.0, north + (tie_row - 1.0) * height, 0.0, height
    return (
        east - (tie_col - 1.0) * width, cos * width, sin * width + 0.0, north + (tie_row - 1.0) * height, sin * height + 0.0, -cos * height,
    )


def _rotation(options: Sequence[str]) -> float:
    """Degrees: an option ``rotation=…``, or a bare number at the end, as NEON writes it."""
    for number, option in enumerate(options):
        match = _ROTATION.fullmatch(option)
        if match is not None and (option.lower().startswith('rotation') or (number == len(options) - 1 and number > 0)):
            try:
                return float(match.group(1))
            except ValueError:
                return 0.0
    return 0.0
