"""The map tool that paints: with a brush along a stroke, an outline, or a whole piece; keys choose the class."""

from __future__ import annotations

from typing import Callable, List, Optional, Tuple

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QApplication

from ..map_tools import Pixel, PixelTool
from ..shared.messages import guarded
from .editing import Editing

BRUSH, OUTLINE, PIECE, AREA = 'brush', 'outline', 'piece', 'area'
"""What is painted; the last is an outline that paints nothing, but says where a filter may work."""
_AREA = QgsWkbTypes.GeometryType.PolygonGeometry
_NOTHING = '#ffffff'


class CorrectTool(PixelTool):
    """A drag with the brush paints when the button is let go; an outline is dragged, or clicked by its corners and closed by a right click.

    Args:
        canvas: The canvas.
        editing: What is painted on.
    """

    def __init__(self, canvas: QgsMapCanvas, editing: Editing) -> None:
        super().__init__(canvas, editing.state, _NOTHING)
        self.messages = editing.messages
        self.kind = BRUSH
        self._editing = editing
        self._pressed: Optional[QPoint] = None
        self._dragging = False
        self._stroke: List[Pixel] = []
        self._trail: List[QgsPointXY] = []  # of a drag
        self._corners: List[QgsPointXY] = []  # of an outline that is clicked
        self._band = QgsRubberBand(canvas, _AREA)
        self._band.setWidth(2)
        self._area = QgsRubberBand(canvas, _AREA)  # where a filter may work
        self._area.setWidth(2)
        self._area.setStrokeColor(QColor(_NOTHING))
        self._area.setFillColor(QColor(255, 255, 255, 40))
        self._area.setLineStyle(Qt.PenStyle.DashLine)
        for band in (self._band, self._area):
            band.setSecondaryStrokeColor(QColor(0, 0, 0, 150))  # or a line would be lost on its own class
        editing.chosen.connect(self._recolour)
        editing.area_changed.connect(self._show_area)
        self._recolour()

    def use(self, kind: str) -> None:
        """Paint with :data:`BRUSH`, :data:`OUTLINE` or :data:`PIECE`, or draw an :data:`AREA`."""
        self._give_up()
        self.kind = kind

    # --- the mouse ----------------------------------------------------------------------------------------------------------------------

    @guarded
    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a stroke or an outline; the right button closes an outline."""
        if event.button() == Qt.MouseButton.RightButton:
            self._close_outline()
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._dragging = event.pos(), False
        self._trail = [self.toMapCoordinates(event.pos())]
        at = self._pixel(event)
        self._stroke = [at] if at is not None else []

    @guarded
    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Outline what a click would paint, and draw what is dragged."""
        super().canvasMoveEvent(event)
        self._outline_brush()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            if self._corners:
                self._draw([*self._corners, self.toMapCoordinates(event.pos())])
            return
        away = (event.pos() - self._pressed).manhattanLength()
        self._dragging = self._dragging or away >= QApplication.startDragDistance()
        at = self._pixel(event)
        if self.kind == BRUSH and at is not None and (not self._stroke or self._stroke[-1] != at):
            self._stroke.append(at)
            self._band.addGeometry(QgsGeometry.fromPolygonXY([self._square(at)]), None)
        elif self.kind in (OUTLINE, AREA) and self._dragging:
            self._trail.append(self.toMapCoordinates(event.pos()))
            self._draw(self._trail)

    @guarded
    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Paint what was clicked or dragged."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, stroke, trail = self._dragging, self._stroke, self._trail
        self._pressed, self._dragging, self._stroke, self._trail = None, False, [], []
        if self.kind == BRUSH:
            self._band.reset(_AREA)
            self._editing.paint_stroke(stroke)
        elif self.kind == PIECE:
            if stroke:
                self._editing.paint_segment(*stroke[0])
        elif dragged:
            self._give_up()
            self._paint_outline(trail)
        else:
            self._corners.append(trail[0])
            self._draw(self._corners)

    @guarded
    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Close an outline."""
        self._close_outline()

    # --- keys ---------------------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up a drag with Escape: the canvas hands no key to its tool while a mouse button is down."""
        if self._pressed is not None and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._give_up()
            return True
        return super().eventFilter(watched, event)

    def wants_key(self, event: QKeyEvent) -> bool:
        """Digits, undo, redo, the brush's size, and Enter or Escape while there is an outline."""
        return self._meaning(event) is not None

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of ours says; all others are QGIS's."""
        act = self._meaning(event)
        if act is None:
            super().keyPressEvent(event)
            return
        event.accept()
        act()

    def _meaning(self, event: QKeyEvent) -> Optional[Callable[[], None]]:
        editing = self._editing
        if event.matches(QKeySequence.StandardKey.Undo):
            return editing.undo
        if event.matches(QKeySequence.StandardKey.Redo):
            return editing.redo
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        digit = event.key() - Qt.Key.Key_0
        if plain and 0 <= digit <= 9:
            return lambda: editing.choose(digit)
        if event.text() in ('+', '-', ']', '['):
            step = 1 if event.text() in '+]' else -1
            return lambda: editing.set_side(editing.side + step)
        if self._corners and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._close_outline
        if (self._corners or self._pressed is not None) and event.key() == Qt.Key.Key_Escape:
            return self._give_up
        return None

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def deactivate(self) -> None:
        """Leave the canvas as it was."""
        self._give_up()
        super().deactivate()

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        self._editing.chosen.disconnect(self._recolour)
        self._editing.area_changed.disconnect(self._show_area)
        super().remove()
        for band in (self._band, self._area):
            self.canvas().scene().removeItem(band)

    def _close_outline(self) -> None:
        corners = self._corners
        self._give_up()
        self._paint_outline(corners)

    def _paint_outline(self, points: List[QgsPointXY]) -> None:
        locator = self._editing.locator()
        places = [locator.place(point) for point in points] if locator is not None else []
        corners = [place for place in places if place is not None]
        if len(corners) > 2 and len(corners) == len(places):
            (self._editing.set_area if self.kind == AREA else self._editing.paint_polygon)(corners)

    def _give_up(self) -> None:
        self._pressed, self._dragging = None, False
        self._stroke, self._trail, self._corners = [], [], []
        self._band.reset(_AREA)

    def _draw(self, points: List[QgsPointXY]) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([points]))

    def _outline_brush(self) -> None:
        if self.kind == BRUSH and self._at is not None and self._editing.side > 1:
            self._outline.show(self._square(self._at))

    def _square(self, at: Pixel) -> List[QgsPointXY]:
        """The corners of the brush on a pixel."""
        locator, side = self._editing.locator(), self._editing.side
        row, col = at[0] - (side - 1) // 2, at[1] - (side - 1) // 2
        corners: Tuple[Tuple[int, int], ...] = ((row, col), (row, col + side), (row + side, col + side), (row + side, col))
        return [locator.corner(*corner) for corner in corners]

    @guarded
    def _show_area(self) -> None:
        corners, locator = self._editing.area, self._editing.locator()
        self._area.reset(_AREA)
        if corners and locator is not None:
            points = [locator.corner(row, col) for row, col in corners]
            self._area.setToGeometry(QgsGeometry.fromPolygonXY([points]))

    @guarded
    def _recolour(self) -> None:
        scheme, value = self._editing.scheme, self._editing.to
        colour = QColor(scheme.classes[value - 1].colour if 1 <= value <= len(scheme) else _NOTHING)
        self._outline.set_colour(colour)
        self._band.setStrokeColor(colour)
        colour.setAlpha(90)
        self._band.setFillColor(colour)
        self._outline_brush()
