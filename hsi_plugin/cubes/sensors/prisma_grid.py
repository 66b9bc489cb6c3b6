"""The map grid of PRISMA L2D, which the file tells by the corners of the product."""

from __future__ import annotations

from typing import Any, List, Mapping, Tuple

from ...core.errors import CubeError
from ...core.grid import Grid
from ..hierarchy import as_number
from .swaths import checked_wkt

_PIXEL_M = 30.0
_LOOSE_M = 0.5  # a pixel size this far from 30 m says that the corners belong to another image
_CORNERS = 'Product_ULcorner_easting', 'Product_ULcorner_northing', 'Product_LRcorner_easting', 'Product_LRcorner_northing'
_DAMAGED = 'The file is damaged, or was changed by another program: download it again.'


def l2d_grid(attributes: Mapping[str, Any], shape: Tuple[int, int], path: str, warnings: List[str]) -> Tuple[Grid, str]:
    """The grid, and the order of the cube's axes.

    The corners are the *centres* of the outermost pixels, so that n pixels lie n − 1 steps apart and the grid begins half a pixel further
    out (prismaread and EnMAP-Box read them so, too); files whose corners lie n steps apart are taken by the outer edges. The specification
    names the axes (easting, band, northing), files have (northing, band, easting): whichever fits the corners is taken.

    Args:
        attributes: Of the file.
        shape: Length of the first and of the last axis of the cubes.
        path: The file, for messages.
        warnings: Takes sentences.

    Raises:
        CubeError: The corners are absent, or do not fit the image.
    """
    corners = [as_number(attributes.get(name)) for name in _CORNERS]
    missing = [name for name, value in zip(_CORNERS, corners) if value is None]
    if missing:
        raise CubeError(f'{path} has no number "{missing[0]}", so that its place on the map is unknown.', _DAMAGED)
    left, top, right, bottom = (float(c or 0.0) for c in corners)
    misfits = {
        (centres, axes): _misfit(right - left, top - bottom, *(shape if axes == 'rbc' else shape[::-1]), centres)
        for axes in ('rbc', 'cbr')
        for centres in (True, False)
    }
    (centres, axes), misfit = min(misfits.items(), key=lambda item: item[1])
    if misfit > _LOOSE_M:
        raise CubeError(
            f'The corners in {path} lie {right - left:g} m and {top - bottom:g} m apart, which does not fit {shape[0]} × {shape[1]} pixels '
            f'of {_PIXEL_M:g} m.',
            _DAMAGED,
        )
    rows, cols = shape if axes == 'rbc' else shape[::-1]
    width, height = _steps(right - left, top - bottom, rows, cols, centres)
    half = 0.5 if centres else 0.0
    code = as_number(attributes.get('Epsg_Code'))
    wkt = checked_wkt(f'EPSG:{int(code)}') if code is not None and 0 < code < 1e6 else ''
    if not wkt:
        warnings.append('The file tells no reference system (Epsg_Code); set it before you use the map beside others.')
    return Grid(rows, cols, (left - half * width, width, 0.0, top + half * height, 0.0, -height), wkt), axes


def _steps(across: float, down: float, rows: int, cols: int, centres: bool) -> Tuple[float, float]:
    """Width and height of a pixel."""
    less = 1 if centres else 0
    return (
        across / (cols - less) if cols > less else _PIXEL_M,
        down / (rows - less) if rows > less else _PIXEL_M,
    )


def _misfit(across: float, down: float, rows: int, cols: int, centres: bool) -> float:
    """How far the pixel size is from the product's, in metres: the larger of both directions."""
    width, height = _steps(across, down, rows, cols, centres)
    return max(abs(width - _PIXEL_M), abs(height - _PIXEL_M))
