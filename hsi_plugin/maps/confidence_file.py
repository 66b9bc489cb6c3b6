"""Reading a map's confidence: at some pixels, or window by window."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Union

import numpy as np

from ..core.arrays import Array
from ..core.errors import CubeError
from ..core.grid import Grid
from ..core.window import Window
from ..cubes.gdal_errors import gdal_errors
from ..cubes.gdal_versions import open_dataset
from ..labels.read_raster import dataset_grid

_STRIP_PIXELS = 1 << 22


def confidence_beside(map_path: Union[str, Path]) -> str:
    """`MAP_confidence.tif` beside a map; empty where there is none."""
    path = Path(map_path)
    found = path.with_name(f'{path.stem}_confidence.tif')
    return str(found) if found.is_file() else ''


def confidence_at(path: Union[str, Path], grid: Grid, rows: Array, cols: Array) -> Array:
    """A map's confidence at some pixels; the raster is read by strips, and only those with pixels.

    Args:
        path: The raster.
        grid: The map's grid, which the raster must have as well.
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns.

    Returns:
        float64, ``(n,)``; NaN where the raster has none.

    Raises:
        CubeError: The file cannot be read, lies on another grid, or holds what is no confidence.
    """
    with ConfidenceFile(path, grid) as file:
        height = max(1, _STRIP_PIXELS // max(1, grid.cols))
        out = np.full(len(rows), np.nan)
        for strip in np.unique(rows // height):
            here = rows // height == strip
            first = int(strip) * height
            window = Window(first, 0, min(height, grid.rows - first), grid.cols)
            out[here] = file.read(window)[rows[here] - first, cols[here]]
    return out


class ConfidenceFile:
    """An open raster of confidence; use it as a context manager, from one thread.

    Args:
        path: The raster.
        grid: The map's grid.

    Raises:
        CubeError: It cannot be opened, or lies on another grid.
    """

    def __init__(self, path: Union[str, Path], grid: Grid) -> None:
        self.path = path
        opened, said = open_dataset(str(path))
        self._dataset: Any = opened
        if self._dataset is None:
            raise CubeError(f'The confidence {path} cannot be opened: {said or "unknown format"}.', 'Choose the raster beside the map.')
        if not dataset_grid(self._dataset).matches(grid):
            self._dataset = None
            raise CubeError(f'The confidence {path} does not lie on the grid of the map.', 'Choose the one that was written with the map.')
        self._nodata: Optional[float] = self._dataset.GetRasterBand(1).GetNoDataValue()

    def read(self, window: Window) -> Array:
        """Confidence of a window, float64, NaN where there is none.

        Raises:
            CubeError: The file cannot be read, or a value lies outside 0…1.
        """
        values: Optional[Array] = None
        with gdal_errors() as log:
            values = self._dataset.GetRasterBand(1).ReadAsArray(window.col, window.row, window.width, window.height)
        if values is None or log.failed:
            raise CubeError(f'{self.path} cannot be read: {log.message}.', 'Check that the file is complete.')
        values = values.astype(np.float64)
        if self._nodata is not None and np.isfinite(self._nodata):
            values[values == self._nodata] = np.nan
        if (values < -1e-6).any() or (values > 1 + 1e-6).any():
            raise CubeError(f'{self.path} holds values outside 0…1.', 'Choose a raster of confidence, from 0 to 1.')
        return values

    def close(self) -> None:
        """Close the file."""
        self._dataset = None

    def __enter__(self) -> ConfidenceFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
