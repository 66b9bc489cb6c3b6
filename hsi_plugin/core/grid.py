"""The pixel grid of a raster: its size, its affine transform and its coordinate reference system."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from .errors import ParameterError
from .window import Window

GeoTransform = Tuple[float, float, float, float, float, float]
IDENTITY: GeoTransform = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


@dataclass(frozen=True)
class Grid:
    """A raster's pixels in space.

    Args:
        rows: Number of pixel rows.
        cols: Number of pixel columns.
        transform: GDAL's six numbers: ``x = t[0] + col * t[1] + row * t[2]`` and ``y = t[3] + col * t[4] + row * t[5]`` for the upper
            left *corner* of a pixel. Rotation, shear and south-up grids are kept as they are. None where the raster has no position.
        crs_wkt: The coordinate reference system as WKT, empty where unknown.
    """

    rows: int
    cols: int
    transform: Optional[GeoTransform] = None
    crs_wkt: str = ''

    @property
    def window(self) -> Window:
        """The window of all pixels."""
        return Window(0, 0, self.rows, self.cols)

    @property
    def is_georeferenced(self) -> bool:
        """Whether pixels have map coordinates."""
        return self.transform is not None

    @property
    def affine(self) -> GeoTransform:
        """The transform, or GDAL's identity (x = column, y = row) for a raster without position."""
        return self.transform if self.transform is not None else IDENTITY

    @property
    def pixel_size(self) -> Tuple[float, float]:
        """Length of a pixel's side along columns and along rows, in units of the reference system."""
        _, a, b, _, d, e = self.affine
        return float(np.hypot(a, d)), float(np.hypot(b, e))

    def xy(self, row: float, col: float) -> Tuple[float, float]:
        """Map coordinates of a pixel's *centre*; fractional pixels are allowed."""
        x0, a, b, y0, d, e = self.affine
        return x0 + (col + 0.5) * a + (row + 0.5) * b, y0 + (col + 0.5) * d + (row + 0.5) * e

    def pixel(self, x: float, y: float) -> Optional[Tuple[int, int]]:
        """The pixel ``(row, col)`` that holds a map point, or None where it lies outside the grid."""
        row, col = self.fractional_pixel(x, y)
        if not (np.isfinite(row) and np.isfinite(col)):
            return None
        row, col = int(np.floor(row)), int(np.floor(col))
        return (row, col) if self.window.contains(row, col) else None

    def fractional_pixel(self, x: float, y: float) -> Tuple[float, float]:
        """``(row, col)`` of a map point, counted from the grid's upper left corner in pixels.

        Raises:
            ParameterError: The transform cannot be inverted (pixels without area).
        """
        x0, a, b, y0, d, e = self.affine
        determinant = a * e - b * d
        if determinant == 0.0:
            raise ParameterError('The raster has pixels without area.', 'Repair its geotransform, for example with gdal_edit.')
        col = (e * (x - x0) - b * (y - y0)) / determinant
        row = (a * (y - y0) - d * (x - x0)) / determinant
        return row, col

    def matches(self, other: Grid, tolerance: float = 1e-3) -> bool:
        """Whether another grid has the same pixels: the same size, and corners within ``tolerance`` of a pixel."""
        if (self.rows, self.cols) != (other.rows, other.cols):
            return False
        if not self.is_georeferenced or not other.is_georeferenced:
            return self.is_georeferenced == other.is_georeferenced
        limit = tolerance * min(self.pixel_size)
        corners = [(-0.5, -0.5), (-0.5, self.cols - 0.5), (self.rows - 0.5, -0.5)]
        return all(np.hypot(*np.subtract(self.xy(*c), other.xy(*c))) <= limit for c in corners)
