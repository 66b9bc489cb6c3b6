"""Rasters that change while they are looked at: the map of a labelling loop, its uncertainty, what changed; a map under correction.

Uncompressed, so that a part is changed in place and costs its own bytes alone; whoever looks at the file sees the old values or the new
ones. Nothing that must not be lost is kept here: labels are in the session, and finished maps are written by `maps.write`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.classes import ClassScheme
from ..core.errors import OutputError
from ..core.grid import Grid
from ..core.window import Window
from ..cubes.atomic import atomic_output, check_writable_target
from ..cubes.gdal_errors import gdal_errors, gdal_writes
from .attribute_table import set_classes

_LARGEST_BYTE_SCHEME = 254


class LiveRaster:
    """A one-band raster on a cube's grid, open for changing; made where it is not there or has another grid.

    Args:
        path: The GeoTIFF.
        grid: Where the pixels lie.
        nodata: The value of pixels that hold nothing; a new raster holds nothing.
        scheme: The classes whose values it holds, which a new raster names; None for 8 bits without names. 16 bits beyond 254 classes.

    Raises:
        OutputError: It cannot be made or changed.
    """

    def __init__(self, path: Union[str, Path], grid: Grid, nodata: int, scheme: Optional[ClassScheme] = None) -> None:
        self.path = Path(path)
        self.grid = grid
        self._dtype = np.uint8 if scheme is None or len(scheme) <= _LARGEST_BYTE_SCHEME else np.uint16
        self._dataset: Any = self._open()
        if self._dataset is None:
            self._make(nodata, scheme)
            self._dataset = self._open()
        if self._dataset is None:
            raise OutputError(f'{path} cannot be changed.', 'Close the program that holds it, or choose another folder.')

    def read(self, window: Optional[Window] = None) -> Array:
        """Values of a window, or of all pixels, shape ``window.shape``."""
        w = window or self.grid.window
        if not w.size:
            return np.zeros(w.shape, self._dtype)
        values: Array = self._dataset.GetRasterBand(1).ReadAsArray(w.col, w.row, w.width, w.height)
        return values

    def write(self, window: Window, values: Array) -> None:
        """Change a window, for all to see when this returns.

        Raises:
            OutputError: The disk is full, or the file is held by another program.
        """
        if not window.size:
            return
        with gdal_errors() as log:
            self._dataset.GetRasterBand(1).WriteArray(np.ascontiguousarray(values, self._dtype), window.col, window.row)
            self._dataset.FlushCache()
        if log.failed:
            raise OutputError(
                f'{self.path} cannot be changed: {log.message}.', 'Make room on the disk, or close the program that holds it.'
            )

    def close(self) -> None:
        """Let go of the file."""
        with gdal_errors():
            self._dataset = None

    @property
    def _number(self) -> int:
        return int(gdal.GDT_Byte if self._dtype is np.uint8 else gdal.GDT_UInt16)

    def _open(self) -> Any:
        if not self.path.is_file():
            return None
        dataset = None
        with gdal_errors():
            dataset = gdal.OpenEx(str(self.path), gdal.OF_RASTER | gdal.OF_UPDATE, allowed_drivers=['GTiff'])
        grid = self.grid
        if dataset is None or (dataset.RasterYSize, dataset.RasterXSize, dataset.RasterCount) != (grid.rows, grid.cols, 1):
            return None
        plain = dataset.GetMetadataItem('COMPRESSION', 'IMAGE_STRUCTURE') is None
        placed = grid.transform is None or np.allclose(dataset.GetGeoTransform(), grid.transform, rtol=1e-12)
        return dataset if plain and placed and dataset.GetRasterBand(1).DataType == self._number else None

    def _make(self, nodata: int, scheme: Optional[ClassScheme]) -> None:
        grid = self.grid
        check_writable_target(self.path, need_bytes=grid.rows * grid.cols * np.dtype(self._dtype).itemsize)
        with atomic_output(self.path) as temporary, gdal_writes(
            lambda said: OutputError(f'{self.path} cannot be made: {said}.', 'Choose another folder.')
        ):
            dataset = gdal.GetDriverByName('GTiff').Create(str(temporary), grid.cols, grid.rows, 1, self._number, ['BIGTIFF=IF_SAFER'])
            if dataset is not None:
                if grid.transform is not None:
                    dataset.SetGeoTransform(grid.transform)
                if grid.crs_wkt:
                    dataset.SetProjection(grid.crs_wkt)
                band = dataset.GetRasterBand(1)
                band.SetNoDataValue(nodata)
                if scheme is not None:
                    set_classes(band, scheme)
                band.Fill(nodata)
                band = None
            dataset = None  # closes the file, which is when its last errors come
