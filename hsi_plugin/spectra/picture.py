"""A cube as an 8-bit picture on its own grid: true colour by the standard observer, or any three bands, read block by block.

What it shows, and how bright, is said by :mod:`~hsi_plugin.spectra.recipes`. Every n-th pixel alone makes a quick look that lies where
the whole picture will lie.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Iterator, List, Optional, Sequence, Tuple, Union

import numpy as np
from osgeo import gdal

from ..core.arrays import Array, BoolArray
from ..core.errors import JobCancelled, OutputError
from ..core.grid import Grid
from ..core.window import Window
from ..cubes.atomic import atomic_output, check_writable_target
from ..cubes.cube import Cube
from ..cubes.gdal_errors import gdal_errors
from ..cubes.tiles import plan
from .recipes import Recipe, Stretch

BUDGET = 256 << 20
"""Bytes that a quick look may read."""
MEMORY = 96 << 20  # bytes of one window's values
SAMPLE_PIXELS = 1 << 20  # a picture of so few pixels is made in one go, its brightness from all of them
SWATH_PIXELS = 16 << 20  # the largest measurement whose channels are held, to be put on the map at the end
MASK_COLOUR = (230, 0, 130, 140)  # red, green, blue, alpha: a colour that no ground has
_LEAST_SIDE = 128  # pixels on the longer side of a quick look
_SIDE = 512  # pixels on the longer side of the sample that decides the brightness of a larger one
_OPTIONS = ('TILED=YES', 'COMPRESS=DEFLATE', 'ZLEVEL=1', 'PREDICTOR=2', 'PHOTOMETRIC=RGB', 'ALPHA=YES', 'BIGTIFF=IF_SAFER')

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
PathLike = Union[str, Path]
Piece = Tuple[Window, Array, BoolArray]  # where in the picture, its three channels, and its valid pixels


def write_picture(
    cube: Cube,
    path: PathLike,
    what: Recipe,
    stretch: Stretch = Stretch(),  # noqa: B008  # frozen
    step: int = 1,
    limits: Optional[Array] = None,
    progress: Optional[Progress] = None,
    cancelled: Optional[Cancelled] = None,
) -> Array:
    """Write a GeoTIFF of red, green, blue and alpha (0 where the cube has no data) with overviews.

    Args:
        cube: The cube; only the bands of the recipe are read, in the order in which the file is best read.
        path: The file; it appears when it is whole.
        what: What is shown.
        stretch: How bright; taken from all pixels of a small picture, from a sample of a large one.
        step: Every n-th pixel of every n-th row alone; pixels are n times as large then.
        limits: Values that become black and full brightness, shape ``(3, 2)``, instead of what the stretch says.
        progress: Called with 0…1.
        cancelled: Asked between two windows.

    Returns:
        The limits.

    Raises:
        JobCancelled: The caller said so.
        CubeError: The cube cannot be read.
        OutputError: The picture cannot be written there.
    """
    check_writable_target(path, [cube.path])
    grid = coarse_grid(cube.grid, step)
    swath = _swath(cube, what, step, progress, cancelled)
    if limits is None and swath is not None:
        rough = -(-max(swath[1].shape) // _SIDE)
        limits = what.limits(swath[0][:, ::rough, ::rough], swath[1][::rough, ::rough], stretch)
    elif limits is None and grid.rows * grid.cols > SAMPLE_PIXELS:
        rough = max(step, -(-max(cube.grid.rows, cube.grid.cols) // _SIDE), quick_step(cube, what))
        limits = what.limits(*_gather(_stored(cube, what, rough, None, cancelled), coarse_grid(cube.grid, rough)), stretch)
    pieces = _stored(cube, what, step, progress, cancelled) if swath is None else _on_map(cube, step, *swath)
    if limits is None:
        channels, valid = _gather(pieces, grid)
        limits = what.limits(channels, valid, stretch)
        pieces = iter([(Window(0, 0, *valid.shape), channels, valid)])
    with atomic_output(path) as temporary:
        _write(temporary, Path(path), grid, _shown(pieces, what, limits))
    return limits


def write_mask(cube: Cube, path: PathLike, name: str, cancelled: Optional[Cancelled] = None) -> None:
    """Write one of a cube's masks as a picture: a half-transparent colour where it marks a pixel, nothing elsewhere.

    Raises:
        JobCancelled: The caller said so.
        CubeError: There is no such mask, or it cannot be read.
        OutputError: The picture cannot be written there.
    """
    check_writable_target(path, [cube.path])
    windows = plan(cube.grid.window, cube.block_shape, MEMORY // 16)

    def pieces() -> Iterator[Tuple[Window, Array]]:
        for window in windows:
            if cancelled is not None and cancelled():
                raise JobCancelled
            marked = cube.read_mask(name, window)
            yield window, np.where(marked, np.array(MASK_COLOUR, np.uint8)[:, None, None], np.uint8(0))

    with atomic_output(path) as temporary:
        _write(temporary, Path(path), cube.grid, pieces())


def quick_step(cube: Cube, what: Recipe, budget: int = BUDGET) -> int:
    """The least step at which a picture reads no more than a number of bytes, as far as the file's layout tells.

    Where no step that still leaves a picture does so (blocks are decoded whole, however few of their pixels are wanted), the one that reads
    least, and of equals the finest.
    """
    steps = range(1, max(1, max(cube.grid.rows, cube.grid.cols) // _LEAST_SIDE) + 1)
    read = [_bytes_read(cube, what, step) for step in steps]
    return next((step for step, size in zip(steps, read) if size <= budget), steps[int(np.argmin(read))])


def coarse_grid(grid: Grid, step: int) -> Grid:
    """The grid of every n-th pixel: n times as large, from the same corner, so that both lie upon each other.

    A raster without position gets the one that QGIS gives to such: x = column, y = −row.
    """
    if step == 1:
        return grid
    x0, a, b, y0, d, e = grid.transform if grid.transform is not None else (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    rows, cols = (len(range(_start(grid, step), length, step)) for length in (grid.rows, grid.cols))
    return Grid(rows, cols, (x0, a * step, b * step, y0, d * step, e * step), grid.crs_wkt)


def _bytes_read(cube: Cube, what: Recipe, step: int) -> float:
    stored = cube.raw if cube.raw is not None else cube
    first, last = min(what.bands), max(what.bands)
    together = stored.band_block
    if together > 1:
        taken = min(cube.bands.count, (last // together - first // together + 1) * together)
    else:
        taken = {'pixel': cube.bands.count, 'line': last - first + 1}.get(stored.interleave, len(what.bands))
    height, width = _row_block(stored), stored.block_shape[1]
    # A block is read where a chosen row and a chosen column cross it.
    share = min(1.0, height / step) * (min(1.0, width / step) if width < stored.grid.cols else 1.0)
    return float(stored.grid.rows * stored.grid.cols * taken * stored.dtype.itemsize * share)


def _row_block(cube: Cube) -> int:
    """How many rows have to be read for one of them."""
    return 1 if getattr(cube.pixels, 'in_one_piece', False) else cube.block_shape[0]


def _gather(pieces: Iterator[Piece], grid: Grid) -> Tuple[Array, BoolArray]:
    """The three channels of a whole picture, and where they are valid."""
    channels, valid = np.zeros((3, grid.rows, grid.cols), np.float32), np.zeros((grid.rows, grid.cols), bool)
    for at, piece, is_valid in pieces:
        rows, cols = slice(at.row, at.row_stop), slice(at.col, at.col_stop)
        channels[:, rows, cols], valid[rows, cols] = piece, is_valid
    return channels, valid


def _swath(
    cube: Cube, what: Recipe, step: int, progress: Optional[Progress], cancelled: Optional[Cancelled]
) -> Optional[Tuple[Array, BoolArray]]:
    """The channels of a cube that was measured in another geometry, and where they are valid: each pixel is read once, as it is stored.

    None for other cubes, and for those whose channels would take too much memory.
    """
    raw = cube.raw
    if raw is None or cube.lookup is None or raw.grid.rows * raw.grid.cols > SWATH_PIXELS * step**2:
        return None
    return _gather(_stored(raw, what, step, progress, cancelled), coarse_grid(raw.grid, step))


def _on_map(cube: Cube, step: int, channels: Array, valid: BoolArray) -> Iterator[Piece]:
    """Parts of the picture from what :func:`_swath` gathered."""
    lookup = cube.lookup
    if lookup is None:
        return
    down, right = (np.arange(_start(cube.grid, step), length, step) for length in (cube.grid.rows, cube.grid.cols))
    for first in range(0, len(down), _SIDE):
        at = np.ix_(down[first : first + _SIDE], right)
        rows, cols = lookup.rows[at], lookup.cols[at]
        # The sample nearest to the wanted pixel of the measurement.
        row, col = (np.clip(index // step, 0, length - 1) for index, length in ((rows, valid.shape[0]), (cols, valid.shape[1])))
        yield Window(first, 0, *rows.shape), channels[:, row, col], valid[row, col] & (rows >= 0)


def _stored(
    cube: Cube, what: Recipe, step: int, progress: Optional[Progress], cancelled: Optional[Cancelled]
) -> Iterator[Piece]:
    """Parts of the picture in the order in which the file is best read: where, the three channels, and the valid pixels."""
    # Stored values (what lies between the bands comes along where bands are not stored apart), float32, and what is made of them.
    count = len(what.bands) if cube.interleave == 'band' else max(what.bands) - min(what.bands) + 1
    each = count * cube.dtype.itemsize + len(what.bands) * (cube.dtype.itemsize + 8) + 64
    windows = _windows(cube, step, max(1, MEMORY // each))
    start = _start(cube.grid, step)
    for done, window in enumerate(windows):
        if cancelled is not None and cancelled():
            raise JobCancelled
        rows, cols = _chosen(window.row, window.row_stop, start, step), _chosen(window.col, window.col_stop, start, step)
        if rows and cols:
            part = Window(rows[0], window.col, rows[-1] - rows[0] + 1, window.width)
            values, valid = cube.read(part, what.bands)
            if step > 1:
                take = np.ix_([r - part.row for r in rows], [c - part.col for c in cols])
                values, valid = values[:, take[0], take[1]], valid[take]
            place = Window((rows[0] - start) // step, (cols[0] - start) // step, len(rows), len(cols))
            yield place, what.apply(values), valid
        if progress is not None:
            progress((done + 1) / len(windows))


def _start(grid: Grid, step: int) -> int:
    """The first row and column that is taken: in the middle of the first coarse pixel, or the very first where there is no room."""
    return step // 2 if step < min(grid.rows, grid.cols) else 0


def _windows(cube: Cube, step: int, pixels: int) -> List[Window]:
    """Windows that cover the grid; where few rows are wanted, only the rows of blocks that hold one."""
    whole = cube.grid.window
    height = _row_block(cube)
    if step <= max(1, height):
        return plan(whole, cube.block_shape, pixels)
    start = _start(cube.grid, step)
    found = []
    for row in sorted({r // height for r in _chosen(0, whole.height, start, step)}):
        strip = Window(row * height, 0, min(height, whole.height - row * height), whole.width)
        found += plan(strip, cube.block_shape, pixels)
    return found


def _chosen(first: int, stop: int, start: int, step: int) -> Sequence[int]:
    """The numbers ``start + n · step`` from first to stop."""
    begin = start + -(-max(0, first - start) // step) * step
    return range(begin, stop, step)


def _shown(pieces: Iterator[Piece], what: Recipe, limits: Array) -> Iterator[Tuple[Window, Array]]:
    """Red, green, blue and alpha, uint8, of parts of a picture."""
    for at, channels, valid in pieces:
        shown = np.empty((4, *valid.shape), np.uint8)
        shown[:3] = np.where(valid, what.encode(channels, limits), np.uint8(0))
        shown[3] = np.where(valid, np.uint8(255), np.uint8(0))
        yield at, shown


def _write(temporary: Path, path: Path, grid: Grid, parts: Iterator[Tuple[Window, Array]]) -> None:
    dataset: Any = None
    try:
        with gdal_errors() as log:
            dataset = _create(temporary, grid)
            if dataset is not None:
                for at, shown in parts:
                    dataset.WriteArray(shown, at.col, at.row)
                dataset.FlushCache()
                levels = [2**n for n in range(1, 12) if max(grid.rows, grid.cols) >> (n - 1) > _SIDE]
                if levels:
                    dataset.BuildOverviews('AVERAGE', levels)
            dataset = None  # closes the file, which is when its last errors come
    finally:
        dataset = None  # whatever happened, or the file could not be removed where a reader holds files
    if log.failed:
        raise OutputError(f'{path} cannot be written: {log.message}.', 'Check the free space of the folder, or choose another one.')


def _create(path: Path, grid: Grid) -> Any:
    """An empty picture; None where GDAL cannot make it."""
    side = 256 if max(grid.rows, grid.cols) <= 1024 else 512
    options = [*_OPTIONS, f'BLOCKXSIZE={side}', f'BLOCKYSIZE={side}']
    dataset = gdal.GetDriverByName('GTiff').Create(str(path), grid.cols, grid.rows, 4, gdal.GDT_Byte, options)
    if dataset is not None:
        if grid.transform is not None:
            dataset.SetGeoTransform(grid.transform)
        if grid.crs_wkt:
            dataset.SetProjection(grid.crs_wkt)
    return dataset
