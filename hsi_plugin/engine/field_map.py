"""A picture of an image inside a GeoPackage, to lie under points where there is no network: tables of tiles that QGIS and QField open.

The whole image is shown with at most so many pixels a side; where it has more, a second table holds the surroundings of each point in full
detail. Tiles that nothing was drawn on are not stored (GeoPackage 1.3, OGC 12-128r18, clause 2.2), so that table is as small as what it
shows. Tiles run along the axes of the reference system: pictures of turned images are turned by nearest neighbours.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Callable, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.errors import JobCancelled, OutputError
from ..core.grid import Grid
from ..core.window import Window
from ..cubes.cube import Cube
from ..cubes.gdal_errors import gdal_errors
from ..spectra.picture import write_picture
from ..spectra.recipes import Recipe, recipe

WHOLE, DETAIL = 'basemap', 'basemap_detail'
SIDE = 4096
"""Pixels along the longer side of the picture of the whole image."""
REACH = 64
"""Pixels to each side of a point that are shown in full detail."""
_LEAST_SIDE = 256  # an overview that is smaller helps nobody
Pixels = Sequence[Tuple[int, int]]


def add_field_map(
    cube: Cube,
    package: Path,
    points: Pixels,
    side: int = SIDE,
    progress: Optional[Callable[[float], None]] = None,
    cancelled: Optional[Callable[[], bool]] = None,
) -> Tuple[str, ...]:
    """Add a picture of an image to a GeoPackage, in true colour where its bands allow it.

    Args:
        cube: The image; must have a place on Earth.
        package: The file, not open.
        points: Pixels ``(row, col)`` whose surroundings are shown in full detail.
        side: Pixels along the longer side of the picture of the whole image.
        progress: Called with 0…1 while the whole image is read.
        cancelled: Asked between two windows.

    Returns:
        Names of the tables that were added.

    Raises:
        JobCancelled: The caller said so.
        CubeError: The image cannot be read.
        OutputError: The picture cannot be written.
    """
    what = recipe(cube.bands, cube.units)
    step = -(-max(cube.grid.rows, cube.grid.cols) // side)
    with tempfile.TemporaryDirectory(prefix='hsi_field_') as folder:
        picture = Path(folder) / 'picture.tif'
        limits = write_picture(cube, picture, what, step=step, progress=progress, cancelled=cancelled)
        _append(picture, package, WHOLE, Path(folder))
    if step == 1:
        return (WHOLE,)
    _add_detail(cube, package, points, what, limits, cancelled)
    return WHOLE, DETAIL


def _append(picture: Path, package: Path, table: str, folder: Path) -> None:
    """Copy a picture into the package, turned along the axes where it is not."""
    with gdal_errors() as log:
        source = gdal.Open(str(picture))
        if not _along_axes(source.GetGeoTransform()):
            side = _pixel_side(Grid(source.RasterYSize, source.RasterXSize, source.GetGeoTransform()))
            compressed = ['TILED=YES', 'COMPRESS=DEFLATE']
            source = gdal.Warp(str(folder / 'turned.tif'), source, resampleAlg='near', xRes=side, yRes=side, creationOptions=compressed)
        options = ['APPEND_SUBDATASET=YES', f'RASTER_TABLE={table}', 'TILE_FORMAT=PNG']
        made = None if source is None else gdal.Translate(str(package), source, format='GPKG', creationOptions=options)
        if made is not None:
            levels = _levels(made.RasterXSize, made.RasterYSize)
            if levels:
                made.BuildOverviews('AVERAGE', levels)
        whole = made is not None
        made = source = None  # closes both, which is when their last errors come
    _check(package, whole, log)


def _add_detail(
    cube: Cube, package: Path, points: Pixels, what: Recipe, limits: Array, cancelled: Optional[Callable[[], bool]]
) -> None:
    grid = cube.grid
    turned = grid.transform is not None and not _along_axes(grid.transform)
    frame = _frame(grid) if turned else grid
    options = ['APPEND_SUBDATASET=YES', f'RASTER_TABLE={DETAIL}', 'TILE_FORMAT=PNG']
    made: Any = None
    try:
        with gdal_errors() as log:
            made = gdal.GetDriverByName('GPKG').Create(str(package), frame.cols, frame.rows, 4, gdal.GDT_Byte, options)
            whole = made is not None
            if whole:
                made.SetProjection(grid.crs_wkt)
                made.SetGeoTransform(frame.affine)
                for window in surroundings(grid, points, REACH):
                    if cancelled is not None and cancelled():
                        raise JobCancelled
                    _draw(made, cube, window, what, limits, turned)
            made = None  # closes the file, which is when its last errors come
    finally:
        made = None  # whatever happened, or the file could not be removed where a reader holds files
    _check(package, whole, log)


def surroundings(grid: Grid, points: Pixels, reach: int) -> List[Window]:
    """The windows around points, cut at the edge of the image; one that lies within another's middle is left out.

    Args:
        grid: The image's.
        points: Pixels ``(row, col)``.
        reach: Pixels to each side.
    """
    kept: List[Tuple[int, int]] = []
    for row, col in sorted(set(points)):
        if all(max(abs(row - r), abs(col - c)) > reach // 4 for r, c in kept):
            kept.append((row, col))
    windows = []
    for row, col in kept:
        top, left = max(0, row - reach), max(0, col - reach)
        windows.append(Window(top, left, min(grid.rows, row + reach + 1) - top, min(grid.cols, col + reach + 1) - left))
    return windows


def _draw(made: Any, cube: Cube, window: Window, what: Recipe, limits: Array, turned: bool) -> None:
    values, valid = cube.read(window, what.bands)
    shown = np.zeros((4, *valid.shape), np.uint8)
    shown[:3] = np.where(valid, what.encode(what.apply(values), limits), np.uint8(0))
    shown[3] = np.where(valid, np.uint8(255), np.uint8(0))
    if not turned:
        made.WriteArray(shown, window.col, window.row)
        return
    piece = gdal.GetDriverByName('MEM').Create('', window.width, window.height, 4, gdal.GDT_Byte)
    x0, a, b, y0, d, e = cube.grid.affine
    piece.SetGeoTransform((x0 + window.col * a + window.row * b, a, b, y0 + window.col * d + window.row * e, d, e))
    piece.SetProjection(cube.grid.crs_wkt)
    for i in range(4):
        piece.GetRasterBand(i + 1).SetColorInterpretation((gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand)[i])
    piece.WriteArray(shown)
    gdal.Warp(made, piece, resampleAlg='near')


def _along_axes(transform: Sequence[float]) -> bool:
    """Whether rows run from north to south and columns from west to east, as tiles do."""
    return transform[2] == 0.0 and transform[4] == 0.0 and transform[1] > 0.0 and transform[5] < 0.0


def _frame(grid: Grid) -> Grid:
    """A grid along the axes that holds a turned one."""
    corners = [grid.xy(r - 0.5, c - 0.5) for r in (0, grid.rows) for c in (0, grid.cols)]
    x, y = np.array(corners).T
    size = _pixel_side(grid)
    rows, cols = (int(np.ceil(np.ptp(side) / size)) for side in (y, x))
    return Grid(rows, cols, (float(x.min()), size, 0.0, float(y.max()), 0.0, -size), grid.crs_wkt)


def _pixel_side(grid: Grid) -> float:
    """Half the side of a turned grid's pixels, so that nearly every one of them is nearest to some pixel along the axes."""
    return float(np.sqrt(np.prod(grid.pixel_size))) / 2.0


def _levels(cols: int, rows: int) -> List[int]:
    return [2**n for n in range(1, 12) if max(cols, rows) >> n >= _LEAST_SIDE]


def _check(package: Path, whole: bool, log: Any) -> None:
    if log.failed or not whole:
        raise OutputError(f'The picture could not be added to {package.name}: {log.message}.', 'Check the free space of the folder.')
