"""Finding out cheaply whether a GeoTIFF was cut off."""

from __future__ import annotations

import os
from typing import Any, Iterable, Tuple

from ..core.errors import CubeError
from .gdal_errors import gdal_errors

_MAGIC = (b'II*\0', b'MM\0*', b'II+\0', b'MM\0+')
_LOOKED_AT = 64  # blocks; the last one of a file is nearly always the one that is missing


def is_tiff(path: str) -> bool:
    """Whether a file begins like a TIFF or BigTIFF."""
    try:
        with open(path, 'rb') as file:
            return file.read(4) in _MAGIC
    except OSError:
        return False


def check_whole(dataset: Any, path: str) -> None:
    """Compare the places of some blocks, the first and the last among them, with the size of the file.

    Raises:
        CubeError: A block lies beyond the end of the file.
    """
    held = os.path.getsize(path)
    end = 0
    with gdal_errors() as log:
        first, last = dataset.GetRasterBand(1), dataset.GetRasterBand(dataset.RasterCount)
        end = max(_block_end(band, col, row) for band in (first, last) for col, row in _some_blocks(band))
    if log.failed:
        raise CubeError(f'{path} is truncated or damaged: {log.message.rstrip(".")}.', 'Copy or download the file again.')
    if end > held:
        raise CubeError(
            f'{path} is truncated: it holds {held:,} bytes, but a block of pixels ends at byte {end:,}.', 'Copy or download the file again.'
        )


def _block_end(band: Any, col: int, row: int) -> int:
    """The first byte after a block; 0 for a block that the file leaves out."""
    start = band.GetMetadataItem(f'BLOCK_OFFSET_{col}_{row}', 'TIFF')
    size = band.GetMetadataItem(f'BLOCK_SIZE_{col}_{row}', 'TIFF')
    return int(start or 0) + int(size or 0)


def _some_blocks(band: Any) -> Iterable[Tuple[int, int]]:
    width, height = band.GetBlockSize()
    across, down = -(-band.XSize // width), -(-band.YSize // height)
    count = across * down
    step = max(1, count // _LOOKED_AT)
    numbers = {0, count - 1, *range(0, count, step)}
    return [(n % across, n // across) for n in sorted(numbers, reverse=True)]
