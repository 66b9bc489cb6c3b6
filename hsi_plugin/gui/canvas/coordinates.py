"""Between pixels of a cube and points on a map canvas: exact for rotated, sheared, south-up and ungeoreferenced grids."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, List, Optional, Protocol, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from ...core.grid import Grid
from ...core.window import Window
from ...labels.rasterise import display_affine


def display_grid(grid: Grid) -> Grid:
    """The grid as QGIS draws it: without a position of its own, pixel (row, col) lies at x = col … col + 1, y = -row - 1 … -row."""
    return replace(grid, transform=display_affine(grid))


class OnCanvas(Protocol):
    """Whoever knows where pixels lie on a canvas."""

    canvas: Any

    def locator(self) -> Optional[PixelLocator]:
        """Between pixels and the canvas, as both are now; None where there are none."""


class PixelLocator:
    """Finds the pixel under a canvas point, and a pixel's outline on the canvas.

    Args:
        grid: The cube's grid.
        layer_crs: Reference system of the layer that shows the cube; invalid where it has none.
        canvas_crs: Reference system of the canvas.
        context: The project's transform context.
    """

    def __init__(
        self,
        grid: Grid,
        layer_crs: QgsCoordinateReferenceSystem,
        canvas_crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> None:
        self._grid = display_grid(grid)
        self._to_layer = QgsCoordinateTransform(canvas_crs, layer_crs, context)
        self._to_canvas = QgsCoordinateTransform(layer_crs, canvas_crs, context)

    def pixel(self, point: QgsPointXY) -> Optional[Tuple[int, int]]:
        """The pixel ``(row, col)`` under a canvas point; None outside the cube or where the point cannot be transformed."""
        try:
            at = self._to_layer.transform(point)
        except QgsCsException:
            return None
        return self._grid.pixel(at.x(), at.y())

    def centre(self, row: int, col: int) -> QgsPointXY:
        """The centre of a pixel on the canvas."""
        return self._on_canvas(row, col)

    def window(self, extent: QgsRectangle) -> Optional[Window]:
        """The pixels under an extent of the canvas; None where there are none, or it cannot be transformed."""
        try:
            box = self._to_layer.transformBoundingBox(extent)
        except QgsCsException:
            return None
        corners = ((x, y) for x in (box.xMinimum(), box.xMaximum()) for y in (box.yMinimum(), box.yMaximum()))
        rows, cols = zip(*(self._grid.fractional_pixel(x, y) for x, y in corners))
        if not all(math.isfinite(value) for value in (*rows, *cols)):
            return None
        row, col = max(0, math.floor(min(rows))), max(0, math.floor(min(cols)))
        height, width = min(self._grid.rows, math.ceil(max(rows))) - row, min(self._grid.cols, math.ceil(max(cols))) - col
        return Window(row, col, height, width) if height > 0 and width > 0 else None

    def outline(self, row: int, col: int) -> List[QgsPointXY]:
        """The four corners of a pixel on the canvas, in order around it."""
        corners = ((-0.5, -0.5), (-0.5, 0.5), (0.5, 0.5), (0.5, -0.5))
        return [self._on_canvas(row + dr, col + dc) for dr, dc in corners]

    def corner(self, row: float, col: float) -> QgsPointXY:
        """The upper left corner of a pixel on the canvas."""
        return self._on_canvas(row - 0.5, col - 0.5)

    def place(self, point: QgsPointXY) -> Optional[Tuple[float, float]]:
        """Where a canvas point lies in fractional rows and columns from the upper left corner, also outside the cube; None: nowhere."""
        try:
            at = self._to_layer.transform(point)
        except QgsCsException:
            return None
        row, col = self._grid.fractional_pixel(at.x(), at.y())
        return (row, col) if math.isfinite(row) and math.isfinite(col) else None

    def layer_xy(self, row: int, col: int) -> Tuple[float, float]:
        """The centre of a pixel in the layer's coordinates."""
        return self._grid.xy(row, col)

    def _on_canvas(self, row: float, col: float) -> QgsPointXY:
        return self._to_canvas.transform(QgsPointXY(*self._grid.xy(row, col)))
