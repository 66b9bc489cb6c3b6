"""Rasters that change while they are looked at: the map of a labelling loop, its uncertainty, and what changed.

Uncompressed, so that a part is changed in place and costs its own bytes alone; whoever looks at the file sees the old values or the new
ones. Nothing that must not be lost is kept here: labels are in the session, and finished maps are written by `maps.write`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Union

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.errors import OutputError
from ..core.grid import Grid
from ..core.window import Window
from ..cubes.atomic import atomic_output, check_writable_target
from ..cubes.gdal_errors import gdal_errors


class LiveRaster:
    """A one-band raster of 8 bits on a cube's grid, open for changing; made where it is not there or has another grid.

    Args:
        path: The GeoTIFF.
        grid: Where the pixels lie.
        nodata: The value of pixels that hold nothing; a new raster holds nothing.

    Raises:
        OutputError: It cannot be made or changed.
    """

    def __init__(self, path: Union[str, Path], grid: Grid, nodata: int) -> None:
        self.path = Path(path)
        self._dataset: Any = self._open(grid)
        if self._dataset is None:
            self._make(grid, nodata)
            self._dataset = self._open(grid)
        if self._dataset is None:
            raise OutputError(f'{path} cannot be changed.', 'Close the program that holds it, or choose another folder.')

    def read(self, window: Window) -> Array:
        """Values of a window, shape ``(rows, cols)``, uint8."""
        values: Array = self._dataset.GetRasterBand(1).ReadAsArray(window.col, window.row, window.width, window.height)
        return values

    def write(self, window: Window, values: Array) -> None:
        """Change a window, for all to see when this returns.

        Raises:
            OutputError: The disk is full, or the file is held by another program.
        """
        with gdal_errors() as log:
            self._dataset.GetRasterBand(1).WriteArray(np.ascontiguousarray(values, np.uint8), window.col, window.row)
            self._dataset.FlushCache()
        if log.failed:
            raise OutputError(
                f'{self.path} cannot be changed: {log.message}.', 'Make room on the disk, or close the program that holds it.'
            )

    def close(self) -> None:
        """Let go of the file."""
        with gdal_errors():
            self._dataset = None

    def _open(self, grid: Grid) -> Any:
        if not self.path.is_file():
            return None
        dataset = None
        with gdal_errors():
            dataset = gdal.OpenEx(str(self.path), gdal.OF_RASTER | gdal.OF_UPDATE, allowed_drivers=['GTiff'])
        if dataset is None or (dataset.RasterYSize, dataset.RasterXSize, dataset.RasterCount) != (grid.rows, grid.cols, 1):
            return None
        plain = dataset.GetMetadataItem('COMPRESSION', 'IMAGE_STRUCTURE') is None
        placed = grid.transform is None or np.allclose(dataset.GetGeoTransform(), grid.transform, rtol=1e-12)
        return dataset if plain and placed and dataset.GetRasterBand(1).DataType == gdal.GDT_Byte else None

    def _make(self, grid: Grid, nodata: int) -> None:
        check_writable_target(self.path, need_bytes=grid.rows * grid.cols)
        with atomic_output(self.path) as temporary, gdal_errors() as log:
            dataset = gdal.GetDriverByName('GTiff').Create(str(temporary), grid.cols, grid.rows, 1, gdal.GDT_Byte, ['BIGTIFF=IF_SAFER'])
            if dataset is not None:
                if grid.transform is not None:
                    dataset.SetGeoTransform(grid.transform)
                if grid.crs_wkt:
                    dataset.SetProjection(grid.crs_wkt)
                band = dataset.GetRasterBand(1)
                band.SetNoDataValue(nodata)
                band.Fill(nodata)
                band = None
            dataset = None  # closes the file, which is when its last errors come
            if log.failed:
                raise OutputError(f'{self.path} cannot be made: {log.message}.', 'Choose another folder.')
