"""Grids of HDF-EOS files, from the text ``StructMetadata.0`` in which they stand.

Source: HDF-EOS5 Data Model, File Format and Library, version 1.1 (NASA, ESDS-RFC-008), and the HDF-EOS Library User's Guide, volume 2
(GDdefproj: projections, zones; GDcreate: corners of grids).
"""

from __future__ import annotations

import re
from typing import Dict, Optional, Tuple

import numpy as np

from ...core.errors import CubeError
from ...core.grid import Grid
from .swaths import checked_wkt

_POINT = re.compile(r'\(\s*([^,()]+),\s*([^,()]+)\)')
_LONGEST = 1 << 20
_DAMAGED = 'The file is damaged, or was changed by another program: download it again.'


def grid_of_structure(text: str, name: str, shape: Tuple[int, int], epsg: Optional[int], path: str) -> Grid:
    """The grid that a file describes.

    ``UpperLeftPointMtrs`` and ``LowerRightMtrs`` are the outer corners of the outermost pixels (so n pixels lie between them), whatever
    ``PixelRegistration`` says: that tells for which point of a pixel its value holds, not where the pixel is.

    Args:
        text: Of ``StructMetadata.0``.
        name: Of the grid.
        shape: Rows and columns of its fields.
        epsg: Number of its reference system where the file tells it elsewhere.
        path: The file, for messages.

    Raises:
        CubeError: There is no such grid, or it does not fit the fields.
    """
    found = _statements(text[:_LONGEST], name)
    upper_left, lower_right = _point(found.get('UpperLeftPointMtrs', '')), _point(found.get('LowerRightMtrs', ''))
    if upper_left is None or lower_right is None:
        raise CubeError(f'{path} does not tell where its grid "{name}" lies (StructMetadata.0).', _DAMAGED)
    told = found.get('YDim', ''), found.get('XDim', '')
    if all(told) and told != (str(shape[0]), str(shape[1])):
        raise CubeError(f'The grid "{name}" in {path} has {told[0]} × {told[1]} pixels, its image {shape[0]} × {shape[1]}.', _DAMAGED)
    width, height = (lower_right[0] - upper_left[0]) / shape[1], (lower_right[1] - upper_left[1]) / shape[0]
    if width == 0.0 or height == 0.0:
        raise CubeError(f'The grid "{name}" in {path} has pixels without area.', _DAMAGED)
    wkt = (checked_wkt(f'EPSG:{epsg}') if epsg is not None else '') or _utm(found)
    return Grid(shape[0], shape[1], (upper_left[0], width, 0.0, upper_left[1], 0.0, height), wkt)


def _statements(text: str, name: str) -> Dict[str, str]:
    """What is said of the grid itself, not of its dimensions and fields."""
    found: Dict[str, str] = {}
    inside, depth = False, 0
    for line in text.splitlines():
        key, _, value = line.strip().partition('=')
        if key == 'GridName':
            inside, depth = value.strip().strip('"') == name, 0
        elif not inside:
            continue
        elif key in ('GROUP', 'OBJECT'):
            depth += 1
        elif key in ('END_GROUP', 'END_OBJECT'):
            depth -= 1
            if depth < 0:
                break
        elif depth == 0 and value:
            found.setdefault(key, value.strip())
    return found


def _point(text: str) -> Optional[Tuple[float, float]]:
    match = _POINT.fullmatch(text.strip())
    try:
        point = (float(match.group(1)), float(match.group(2))) if match is not None else None
    except ValueError:
        return None
    return point if point is not None and np.isfinite(point).all() else None


def _utm(found: Dict[str, str]) -> str:
    """UTM on WGS 84 (sphere code 12); negative zones are south of the equator."""
    try:
        zone = int(found.get('ZoneCode', ''))
    except ValueError:
        return ''
    if not found.get('Projection', '').endswith('GCTP_UTM') or not 1 <= abs(zone) <= 60 or found.get('SphereCode', '12') != '12':
        return ''
    return checked_wkt(f'EPSG:{(32600 if zone > 0 else 32700) + abs(zone)}')
