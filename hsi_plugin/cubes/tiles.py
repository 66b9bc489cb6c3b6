"""Windows in which to walk over a cube: along the file's own blocks, within a memory budget."""

from __future__ import annotations

import re
from typing import List, Optional, Tuple

from ..core.errors import ParameterError
from ..core.window import Window, intersection, tile
from .cube import Cube

DEFAULT_MEMORY = 256 << 20
_UNITS = {'': 1, 'K': 1 << 10, 'M': 1 << 20, 'G': 1 << 30, 'T': 1 << 40}
_SIZE = re.compile(r'\s*(\d+(?:\.\d+)?)\s*([KMGT]?)(?:I?B)?\s*', re.IGNORECASE)


def parse_memory(text: str) -> int:
    """Bytes of a size as people write it: ``4G``, ``512M``, ``1.5 GB``, ``1000000``; units are powers of 1024.

    Raises:
        ParameterError: Not a size, or nothing.
    """
    match = _SIZE.fullmatch(str(text))
    size = int(float(match.group(1)) * _UNITS[match.group(2).upper()]) if match else 0
    if size < 1:
        raise ParameterError(f'"{text}" is not an amount of memory.', 'Write it like 4G or 512M.')
    return size


def plan_windows(
    cube: Cube, memory: int = DEFAULT_MEMORY, area: Optional[Window] = None, bytes_per_pixel: Optional[int] = None
) -> List[Window]:
    """Windows that cover a cube, or a part of it, exactly once, in the order in which its file is best read.

    Args:
        cube: The cube.
        memory: Bytes that one window may take.
        area: The part to cover; the whole grid where not given.
        bytes_per_pixel: What one pixel takes while it is worked on; all bands in the file's type where not given.

    Returns:
        Windows in file order (see :func:`plan`).
    """
    each = bytes_per_pixel or cube.bands.count * cube.dtype.itemsize
    whole = cube.grid.window
    return plan(whole if area is None else intersection(area, whole), cube.block_shape, max(1, memory // each))


def plan(area: Window, block_shape: Tuple[int, int], pixels: int) -> List[Window]:
    """Cut an area along a file's blocks into windows of at most `pixels` pixels (but at least one).

    Rows of blocks over the full width where they fit; else runs of whole blocks; a block that does not fit is cut into strips which follow
    one another, so that GDAL decodes it once and finds it in its cache for the next strip.

    Args:
        area: What to cover.
        block_shape: Rows and columns of the file's blocks, counted from the grid's upper left corner.
        pixels: The most pixels that one window may have.
    """
    if area.size == 0:
        return []
    block_rows, block_cols = (max(1, int(n)) for n in block_shape)
    first_row, first_col = area.row // block_rows * block_rows, area.col // block_cols * block_cols
    aligned = Window(first_row, first_col, area.row_stop - first_row, area.col_stop - first_col)
    height, width = min(block_rows, area.height), min(block_cols, area.width)
    if height * area.width <= pixels:
        rows = max(1, pixels // (block_rows * area.width)) * block_rows
        cut = tile(aligned, rows, aligned.width)
    elif height * width <= pixels:
        cols = max(1, pixels // (height * block_cols)) * block_cols
        cut = tile(aligned, block_rows, cols)
    else:
        columns = min(width, pixels)
        strip = max(1, pixels // columns)
        cut = [part for block in tile(aligned, block_rows, block_cols) for part in tile(intersection(block, area), strip, columns)]
    return [w for w in (intersection(c, area) for c in cut) if w.size]
