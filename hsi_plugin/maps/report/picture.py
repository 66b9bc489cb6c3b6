"""The map as a picture of bounded size, where it lies, and what belongs beside a map: a scale bar and an arrow to the north."""

from __future__ import annotations

import uuid
from typing import Any, Optional, Tuple

import numpy as np
from osgeo import gdal

from ...core.arrays import Array
from ...core.errors import OutputError
from ...core.grid import Grid
from ...core.language import Language
from ...cubes.crs import crs_name, spatial_reference, transform_points
from ...cubes.gdal_errors import gdal_errors
from ..read import Classification
from .content import Picture, Place
from .numbers import length, round_length
from .svg import INK, Drawing, length_of

LARGEST = 1200
"""Pixels on the longer side of a picture."""
_LEAST = 700  # a small map is enlarged to at least about so many, or printers and browsers would blur it
_EARTH = 'EPSG:4326'
_MAJOR, _E2 = 6378137.0, 0.00669437999  # m, and squared eccentricity: the ellipsoid of WGS 84


def map_picture(found: Classification, language: Language) -> Picture:
    """The map in its classes' colours; every n-th pixel of a large one, whole pixels n times as large of a small one.

    Raises:
        CubeError: The map cannot be read.
    """
    step = max(1, -(-max(found.grid.rows, found.grid.cols) // LARGEST))
    colours = np.zeros((len(found.scheme) + 1, 4), np.uint8)
    for one in found.scheme:
        colours[one.value] = (*one.rgb, 255)
    rows = np.arange(step // 2, found.grid.rows, step)
    cols = np.arange(step // 2, found.grid.cols, step)
    out = np.zeros((len(rows), len(cols)), np.uint8 if len(found.scheme) < 255 else np.uint16)
    for window in found.windows():
        here = np.flatnonzero((rows >= window.row) & (rows < window.row_stop))
        if len(here):
            out[here] = found.labels(window)[np.ix_(rows[here] - window.row, cols)]
    note = '' if step == 1 else language.phrase('One of {0} pixels in a row and one of {1} rows are shown.', step, step)
    return Picture('map', language.phrase('Classes of the map'), png(enlarged(colours[out])), (len(rows), len(cols)), note)


def enlarged(shown: Array) -> Array:
    """Pixels repeated, so that a small picture stays sharp however it is shown; shape ``(rows, cols, channels)``."""
    times = max(1, _LEAST // max(shown.shape[:2]))
    return shown if times == 1 else shown.repeat(times, 0).repeat(times, 1)


def png(shown: Array) -> bytes:
    """A PNG of channels 0…255, shape ``(rows, cols, 3 or 4)``.

    Raises:
        OutputError: GDAL cannot make it.
    """
    name = f'/vsimem/hsi-{uuid.uuid4().hex}.png'
    rows, cols, channels = shown.shape
    made: Any = None
    try:
        with gdal_errors() as log:
            held = gdal.GetDriverByName('MEM').Create('', cols, rows, channels, gdal.GDT_Byte)
            for i in range(channels):
                held.GetRasterBand(i + 1).WriteArray(np.ascontiguousarray(shown[..., i]))
            if channels == 4:
                held.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
            made = gdal.GetDriverByName('PNG').CreateCopy(name, held, 0, ['ZLEVEL=9'])
            held = None
        if made is None or log.failed:
            raise OutputError(f'A picture of {rows} × {cols} pixels could not be made: {log.message}.', "Check GDAL's PNG driver.")
        made = None
        handle = gdal.VSIFOpenL(name, 'rb')
        size = gdal.VSIStatL(name).size
        data = bytes(gdal.VSIFReadL(1, size, handle))
        gdal.VSIFCloseL(handle)
        return data
    finally:
        made = None
        for file in (name, f'{name}.aux.xml'):
            with gdal_errors():
                gdal.Unlink(file)


def place_of(grid: Grid, language: Language) -> Optional[Place]:
    """Where a grid lies; None where it has no coordinates."""
    if grid.transform is None:
        return None
    at = [(-0.5, -0.5), (-0.5, grid.cols - 0.5), (grid.rows - 0.5, -0.5), (grid.rows - 0.5, grid.cols - 0.5)]
    x, y = (np.array(v) for v in zip(*(grid.xy(row, col) for row, col in at)))
    if not grid.crs_wkt:
        return Place(language.phrase('unknown'), tuple((float(a), float(b), None, None) for a, b in zip(x, y)))
    longitude, latitude = transform_points(x, y, grid.crs_wkt, _EARTH)
    corners = tuple((float(a), float(b), _known(c), _known(d)) for a, b, c, d in zip(x, y, longitude, latitude))
    metres, north = _on_the_ground(grid)
    return Place(_crs_title(grid.crs_wkt), corners, metres, north)


def furniture(place: Place, shape: Tuple[int, int], cols: int, language: Language, ink: str = INK) -> str:
    """A strip as wide as the picture: a scale bar that fits its width, and an arrow to the north.

    Args:
        place: Where the map lies.
        shape: Rows and columns of the picture.
        cols: Columns of the map.
        language: Of words and numbers.
        ink: Of words and lines.
    """
    wide = 600.0
    d = Drawing(wide, 46, language.phrase('Scale bar and direction of north'), ink)
    if place.pixel_metres is not None:
        metres = place.pixel_metres[0] * cols  # of the picture's width
        bar = round_length(metres / 4)
        long = wide * bar / metres
        for i in range(4):
            d.rect(4 + i * long / 4, 12, long / 4, 6, opacity=1.0 if i % 2 == 0 else 0.0, outline=True)
        half, whole = length(bar / 2, language), length(bar, language)
        d.text(4, 34, '0', 12)
        if long / 2 > (length_of(half, 12) + length_of(whole, 12)) / 2 + 6:
            d.text(4 + long / 2, 34, half, 12, 'middle')
        d.text(4 + long, 34, whole, 12, 'middle')
    if place.north is not None:
        x, y, angle = wide - 30, 22.0, np.deg2rad(place.north)
        along, across = np.array([np.sin(angle), -np.cos(angle)]), np.array([np.cos(angle), np.sin(angle)])
        tip, left, right, notch = along * 19, -along * 17 - across * 9, -along * 17 + across * 9, -along * 10
        points = [(x + p[0], y + p[1]) for p in (tip, left, notch, right)]
        d.area(points)
        d.text(x - 28, 27, language.writing.north, 14, 'middle', bold=True)
    return d.svg(most_width=2000)


def aspect(place: Optional[Place], shape: Tuple[int, int]) -> float:
    """Width by height of a picture on the ground; of its pixels where that is not known."""
    across, down = place.pixel_metres if place is not None and place.pixel_metres is not None else (1.0, 1.0)
    return shape[1] * across / (shape[0] * down)


def _on_the_ground(grid: Grid) -> Tuple[Optional[Tuple[float, float]], Optional[float]]:
    """Length of a pixel along columns and rows in the middle of the grid, and the direction of north.

    Returns:
        Metres, and degrees clockwise from up in the picture; None where the grid cannot be placed.
    """
    row, col = grid.rows / 2, grid.cols / 2
    x, y = (np.array(v) for v in zip(*(grid.xy(r, c) for r, c in ((row, col), (row, col + 1), (row + 1, col)))))
    longitude, latitude = transform_points(x, y, grid.crs_wkt, _EARTH)
    if not (np.isfinite(longitude).all() and np.isfinite(latitude).all()):
        return None, None
    # Radii of curvature along the parallel and the meridian (Snyder 1987, USGS Professional Paper 1395, eq. 4-18 and 4-20).
    phi = np.deg2rad(latitude[0])
    w2 = 1.0 - _E2 * np.sin(phi) ** 2
    east = np.deg2rad(longitude - longitude[0]) * np.cos(phi) * _MAJOR / np.sqrt(w2)
    north = np.deg2rad(latitude - latitude[0]) * _MAJOR * (1.0 - _E2) / w2**1.5
    along_cols, along_rows = np.array([east[1], north[1]]), np.array([east[2], north[2]])
    matrix = np.stack([along_cols, along_rows], 1)
    if abs(np.linalg.det(matrix)) < 1e-12:
        return None, None
    right, down = np.linalg.solve(matrix, np.array([0.0, 1.0]))  # one metre to the north, in pixels
    sizes = float(np.hypot(*along_cols)), float(np.hypot(*along_rows))
    return sizes, float(np.rad2deg(np.arctan2(right * sizes[0], -down * sizes[1])))


def _crs_title(wkt: str) -> str:
    """``WGS 84 / UTM zone 33N (EPSG:32633)``."""
    title, name = str(spatial_reference(wkt).GetName() or ''), crs_name(wkt)
    return title if not name or name == wkt else f'{title} ({name})' if title else name


def _known(value: float) -> Optional[float]:
    return float(value) if np.isfinite(value) else None
