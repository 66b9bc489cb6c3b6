"""Writing a raster of many bands window by window: it is never in memory as a whole, and appears whole or not at all."""

from __future__ import annotations

import math
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, Optional, Sequence, Union

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.errors import ParameterError
from ..core.grid import Grid
from ..core.window import Window, intersection
from .atomic import atomic_output, check_writable_target, not_written
from .gdal_errors import gdal_errors

# Bands one after another, because one or three of them are looked at; the floating point predictor halves what was rounded to half
# precision. Blocks that are never written take no room and read as nodata.
_OPTIONS = ('TILED=YES', 'INTERLEAVE=BAND', 'COMPRESS=DEFLATE', 'ZLEVEL=1', 'PREDICTOR=3', 'BIGTIFF=IF_SAFER', 'SPARSE_OK=TRUE')
PathLike = Union[str, Path]


class RasterWriter:
    """A GeoTIFF of float32 that is being written; :func:`raster_writer` makes it."""

    def __init__(self, temporary: Path, path: Path, grid: Grid, names: Sequence[str], block: int) -> None:
        self._path, self._grid, self._bands = path, grid, len(names)
        self._dataset: Any = None
        options = [*_OPTIONS, f'BLOCKXSIZE={block}', f'BLOCKYSIZE={block}']
        with gdal_errors() as log:
            driver = gdal.GetDriverByName('GTiff')
            self._dataset = driver.Create(str(temporary), grid.cols, grid.rows, len(names), gdal.GDT_Float32, options)
            if self._dataset is not None:
                if grid.transform is not None:
                    self._dataset.SetGeoTransform(grid.transform)
                if grid.crs_wkt:
                    self._dataset.SetProjection(grid.crs_wkt)
                self._dataset.GetRasterBand(1).SetNoDataValue(math.nan)  # a GeoTIFF has one for all bands
                for index, name in enumerate(names):
                    self._dataset.GetRasterBand(index + 1).SetDescription(name)
        self._check(log)

    def write(self, window: Window, values: Array) -> None:
        """Write a window; each block of the file should be written at once.

        Args:
            window: Where, in pixels of the grid.
            values: Shape ``(bands, *window.shape)``, float32; NaN where there is nothing. A window of nothing but NaN is left out.

        Raises:
            OutputError: The disk is full, or the file cannot be written.
            ParameterError: The window leaves the grid, or the shape is another.
        """
        if intersection(window, self._grid.window) != window or values.shape != (self._bands, *window.shape):
            raise ParameterError(f'Values of shape {values.shape} do not fit {window}.')
        if np.isnan(values).all():
            return
        with gdal_errors() as log:
            self._dataset.WriteArray(np.ascontiguousarray(values, np.float32), window.col, window.row)
        self._check(log)

    def describe(self, items: Dict[str, str], domain: str = '') -> None:
        """Set metadata of the whole raster.

        Raises:
            OutputError: They cannot be written.
        """
        with gdal_errors() as log:
            self._dataset.SetMetadata(items, domain)
        self._check(log)

    def close(self) -> None:
        """Finish the file.

        Raises:
            OutputError: What was left to write could not be written.
        """
        with gdal_errors() as log:
            self._dataset.FlushCache()
            self._dataset = None  # closes the file, which is when its last errors come
        self._check(log)

    def discard(self) -> None:
        """Let go of the file, whatever becomes of it."""
        with gdal_errors():
            self._dataset = None

    def _check(self, log: Any) -> None:
        if log.failed:
            raise not_written(self._path, log.message)


@contextmanager
def raster_writer(
    path: PathLike, grid: Grid, names: Sequence[str], block: int = 256, inputs: Iterable[PathLike] = (), need_bytes: int = 0
) -> Iterator[RasterWriter]:
    """Write a GeoTIFF of float32, tiled and compressed, window by window; what is never written is nodata (NaN).

    Args:
        path: The file; it appears when the block ends well, and an earlier one of this name stays when it does not.
        grid: Where the pixels lie, kept exactly.
        names: One name a band.
        block: Side of the file's blocks, a multiple of 16.
        inputs: Files that must not be overwritten.
        need_bytes: The size that the file may reach; 0 where unknown.

    Raises:
        OutputError: The file cannot be written there.
    """
    check_writable_target(path, inputs, need_bytes)
    writer: Optional[RasterWriter] = None
    with atomic_output(path) as temporary:
        try:
            writer = RasterWriter(temporary, Path(path), grid, names, block)
            yield writer
            writer.close()
        finally:
            if writer is not None:
                writer.discard()
