"""The map tool that draws an area: left clicks set its corners, a right click or Enter ends it, Backspace takes one back."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

_AREA = QgsWkbTypes.GeometryType.PolygonGeometry
_COLOUR = QColor('#e69f00')
_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AreaTool(QgsMapTool):
    """Draws one polygon after another.

    Args:
        canvas: The canvas.
    """

    drawn = pyqtSignal(object)  # the corners, canvas coordinates

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: List[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, _AREA)
        self._band.setStrokeColor(_COLOUR)
        fill = QColor(_COLOUR)
        fill.setAlpha(50)
        self._band.setFillColor(fill)
        self._band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def corners(self) -> List[QgsPointXY]:
        """Those that are set."""
        return list(self._corners)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Set a corner, or end."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(self.toMapCoordinates(event.pos()))
            self._show(None)
        elif event.button() == Qt.MouseButton.RightButton:
            self.end()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw the side that would be next."""
        if self._corners:
            self._show(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a corner back, end, or give up."""
        if event.key() not in _KEYS or not self._corners:
            super().keyPressEvent(event)
            return
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.end()
        else:
            self._corners.pop()
            self._show(None)

    def end(self) -> None:
        """Hand the polygon over; fewer than three corners are none."""
        corners = self._corners
        self.give_up()
        if len(corners) >= 3:
            self.drawn.emit(corners)

    def give_up(self) -> None:
        """Begin anew."""
        self._corners = []
        self._band.reset(_AREA)

    def switch(self, on: bool) -> None:
        """Make it the canvas's tool, or give the canvas back."""
        if on:
            self.canvas().setMapTool(self)
            self.canvas().setFocus()
        elif self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)

    def activate(self) -> None:
        """Begin to listen to the canvas."""
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        """Leave the canvas as it was."""
        self.canvas().removeEventFilter(self)
        self.give_up()
        super().deactivate()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Claim our keys before QGIS's menus take them as shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and self._corners and event.key() in _KEYS:
            event.accept()
            return True
        return False

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._band)

    def _show(self, last: Optional[QgsPointXY]) -> None:
        self._band.reset(_AREA)
        for corner in [*self._corners, *([last] if last is not None else [])]:
            self._band.addPoint(corner)
