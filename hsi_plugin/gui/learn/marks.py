"""What the canvas shows of a question: a ring around its pixel, its superpixel's outline, and what the answer brings along, hatched."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence, Tuple, Union

from qgis.core import QgsCsException, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from ..canvas.coordinates import OnCanvas, PixelLocator
from ..map_tools import PixelOutline
from ..workspace import Workspace

Pixel = Tuple[int, int]
Edge = Tuple[Pixel, Pixel]
_AREA, _LINE = QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.LineGeometry
_RING = 26  # screen pixels across
_DARK, _LIGHT = QColor(0, 0, 0, 170), QColor(255, 255, 255)
_SUPERPIXEL = QColor('#f0e442')
_HATCH = QColor(255, 255, 255, 220)


class Marks(QObject):
    """The marks of one question; they follow the canvas into other reference systems.

    Args:
        workspace: Knows the canvas, and where pixels lie on it: the workspace, or the review of a map.
        parent: Owner, in Qt's sense.
    """

    def __init__(self, workspace: Union[Workspace, OnCanvas], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._canvas: QgsMapCanvas = workspace.canvas
        self._shown: Optional[Tuple[Pixel, Sequence[Edge], Sequence[Pixel]]] = None
        self._hatch = self._band(_AREA, _HATCH, 1)
        self._hatch.setFillColor(_HATCH)
        self._hatch.setBrushStyle(Qt.BrushStyle.BDiagPattern)
        self._edges = [self._band(_LINE, colour, width) for colour, width in ((_DARK, 4), (_SUPERPIXEL, 2))]
        self._pixel = PixelOutline(self._canvas, _LIGHT, 1)
        self._rings = [self._ring(colour, width) for colour, width in ((_DARK, 5), (_LIGHT, 3))]
        self._canvas.destinationCrsChanged.connect(self.redraw)

    def show(self, pixel: Pixel, edges: Sequence[Edge], along: Sequence[Pixel]) -> None:
        """Mark a question.

        Args:
            pixel: The pixel asked about.
            edges: The outline of its superpixel, between pixel corners (`core.propagation.outline`).
            along: Pixels that the answer brings along.
        """
        self._shown = pixel, edges, along
        self.redraw()

    def hide(self) -> None:
        """Show nothing."""
        self._shown = None
        self.redraw()

    def redraw(self) -> None:
        """Draw again, where things are now."""
        locator = self._workspace.locator()
        self._clear()
        if self._shown is None or locator is None:
            return
        pixel, edges, along = self._shown
        try:
            self._draw(locator, pixel, edges, along)
        except QgsCsException:  # the canvas's reference system does not reach there
            self._clear()

    def bring_into_view(self, margin: float) -> None:
        """Move the canvas, without changing its scale, where the pixel asked about would be missed.

        Args:
            margin: Share of the canvas along each of its edges in which a pixel is missed.
        """
        locator = self._workspace.locator()
        if self._shown is None or locator is None:
            return
        inner = QgsRectangle(self._canvas.extent())
        inner.scale(1.0 - 2.0 * margin)
        try:
            centre = locator.centre(*self._shown[0])
        except QgsCsException:
            return
        if not inner.contains(centre):
            self._canvas.setCenter(centre)
            self._canvas.refresh()

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        self._canvas.destinationCrsChanged.disconnect(self.redraw)
        for item in (self._hatch, *self._edges, *self._rings):
            self._canvas.scene().removeItem(item)
        self._pixel.remove()
        self._edges, self._rings = [], []

    def _draw(self, locator: PixelLocator, pixel: Pixel, edges: Sequence[Edge], along: Sequence[Pixel]) -> None:
        if along:
            self._hatch.setToGeometry(QgsGeometry.fromMultiPolygonXY([[_closed(locator.outline(*p))] for p in along]))
        if edges:
            corners = {corner: locator.corner(*corner) for edge in edges for corner in edge}
            lines = QgsGeometry.fromMultiPolylineXY([[corners[a], corners[b]] for a, b in edges])
            for band in self._edges:
                band.setToGeometry(lines)
        self._pixel.show(locator.outline(*pixel))
        for ring in self._rings:
            ring.setCenter(locator.centre(*pixel))
            ring.show()

    def _clear(self) -> None:
        self._hatch.reset(_AREA)
        for band in self._edges:
            band.reset(_LINE)
        self._pixel.hide()
        for ring in self._rings:
            ring.hide()

    def _band(self, kind: Any, colour: QColor, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, kind)
        band.setStrokeColor(colour)
        band.setWidth(width)
        return band

    def _ring(self, colour: QColor, width: int) -> QgsVertexMarker:
        ring = QgsVertexMarker(self._canvas)
        ring.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
        ring.setIconSize(_RING)
        ring.setPenWidth(width)
        ring.setColor(colour)
        ring.setFillColor(QColor(0, 0, 0, 0))
        ring.hide()
        return ring


def _closed(corners: List[QgsPointXY]) -> List[QgsPointXY]:
    return [*corners, corners[0]]
