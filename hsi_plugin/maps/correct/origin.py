"""`MAP_changes.tif`: which pixels of a map are not those of the map that it came from, and who changed them, a person or a filter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ...core.arrays import Array
from ...core.grid import Grid
from ...core.window import Window
from ...cubes.atomic import not_written
from ...cubes.gdal_errors import gdal_errors

UNCHANGED, BY_PERSON, BY_FILTER = 0, 1, 2
NAMES = ('unchanged', 'repainted', 'filtered')
_COLOURS = ((0, 0, 0, 0), (213, 94, 0, 255), (0, 114, 178, 255))  # vermilion and blue (Okabe & Ito 2008)
_OPTIONS = ['TILED=YES', 'COMPRESS=DEFLATE', 'ZLEVEL=1', 'BIGTIFF=IF_SAFER']


class OriginWriter:
    """Writes the raster window by window.

    Args:
        path: The GeoTIFF; a temporary name, as a rule.
        grid: The map's grid.

    Raises:
        OutputError: It cannot be made.
    """

    def __init__(self, path: Path, grid: Grid) -> None:
        self._path = path
        with gdal_errors() as log:
            dataset: Any = gdal.GetDriverByName('GTiff').Create(str(path), grid.cols, grid.rows, 1, gdal.GDT_Byte, _OPTIONS)
            if dataset is not None:
                self._describe(dataset, grid)
        if dataset is None:
            raise not_written(path, log.message)
        self._dataset = dataset

    def write(self, window: Window, values: Array) -> None:
        """Write one window.

        Args:
            window: Where.
            values: :data:`UNCHANGED`, :data:`BY_PERSON` or :data:`BY_FILTER`, shape ``window.shape``.

        Raises:
            OutputError: The disk is full.
        """
        with gdal_errors() as log:
            self._dataset.GetRasterBand(1).WriteArray(np.ascontiguousarray(values, np.uint8), window.col, window.row)
        if log.failed:
            raise not_written(self._path, log.message)

    def close(self) -> None:
        """Finish the file; may be called twice.

        Raises:
            OutputError: The disk is full.
        """
        with gdal_errors() as log:
            self._dataset = None
        if log.failed:
            raise not_written(self._path, log.message)

    @staticmethod
    def _describe(dataset: Any, grid: Grid) -> None:
        if grid.transform is not None:
            dataset.SetGeoTransform(grid.transform)
        if grid.crs_wkt:
            dataset.SetProjection(grid.crs_wkt)
        band = dataset.GetRasterBand(1)
        table = gdal.ColorTable()
        for value, colour in enumerate(_COLOURS):
            table.SetColorEntry(value, colour)
        band.SetColorTable(table)
        band.SetColorInterpretation(gdal.GCI_PaletteIndex)
        band.SetCategoryNames(list(NAMES))
        band.SetDescription('changes')
