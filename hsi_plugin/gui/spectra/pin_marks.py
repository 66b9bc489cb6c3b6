"""Kept pixels on the map: outlines in the colours of their lines, with their numbers; and the outlines of areas."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from qgis.core import QgsCsException, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ..canvas.coordinates import PixelLocator
from ..workspace import Workspace
from .curve import Curve
from .curves_model import CurvesModel

_LEAST = 7.0  # screen pixels that the outline of a pixel is drawn wide, however far one has zoomed out
_FAR = 1e5  # screen pixels beyond which nothing is drawn: painters lose precision there
Outline = Tuple[Tuple[float, float], ...]  # fractional rows and columns, counted from the grid's upper left corner


class PinMarks:
    """Keeps the marks like the list of curves.

    Args:
        workspace: Knows where pixels lie on the canvas.
        model: The list.
    """

    def __init__(self, workspace: Workspace, model: CurvesModel) -> None:
        self._workspace = workspace
        self._canvas: QgsMapCanvas = workspace.canvas
        self._model = model
        self._selected: Optional[int] = None
        self.outlines: Dict[int, Outline] = {}
        self._item: Optional[_Item] = _Item(self._canvas)
        for signal in (model.curve_added, model.curve_changed, model.curve_removed):
            signal.connect(self.redraw)
        self._canvas.destinationCrsChanged.connect(self.redraw)

    def set_outline(self, number: int, corners: Outline) -> None:
        """Draw the outline of the area that a mean was taken of."""
        self.outlines[number] = corners
        self.redraw()

    def select(self, number: Optional[int]) -> None:
        """Draw one mark stronger than the others."""
        self._selected = number
        self.redraw()

    def redraw(self, *_: object) -> None:
        """Draw again, where things are now."""
        if self._item is None:
            return
        locator = self._workspace.locator()
        marks = [] if locator is None else [self._mark(locator, curve) for curve in self._model.shown]
        self._item.show_marks([mark for mark in marks if mark is not None])

    @property
    def drawn(self) -> int:
        """How many marks there are on the canvas."""
        return 0 if self._item is None else len(self._item.marks)

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        if self._item is not None:
            self._canvas.destinationCrsChanged.disconnect(self.redraw)
            self._canvas.scene().removeItem(self._item)
            self._item = None

    def _mark(self, locator: PixelLocator, curve: Curve) -> Optional[_Mark]:
        try:
            if curve.pixel is not None:
                corners = locator.outline(*curve.pixel)
            elif curve.number in self.outlines:
                corners = [locator.corner(row, col) for row, col in self.outlines[curve.number]]
            else:
                return None
        except QgsCsException:  # the canvas's reference system does not reach there
            return None
        return _Mark(curve.number, curve.colour, corners, curve.pixel is not None, curve.number == self._selected)


class _Mark:
    """One outline in map coordinates."""

    def __init__(self, number: int, colour: str, corners: List[QgsPointXY], is_pixel: bool, is_selected: bool) -> None:
        self.number, self.colour, self.corners, self.is_pixel, self.is_selected = number, colour, corners, is_pixel, is_selected


class _Item(QgsMapCanvasItem):
    """Paints all marks at once."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.marks: List[_Mark] = []
        self.setZValue(110)  # above rubber bands

    def show_marks(self, marks: List[_Mark]) -> None:
        self.marks = marks
        self.prepareGeometryChange()
        self.setVisible(bool(marks))
        self.update()

    def updatePosition(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._canvas.rect()).translated(-self.pos())

    def paint(self, painter: QPainter, _option: Optional[QStyleOptionGraphicsItem] = None, _widget: Optional[QWidget] = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self._canvas.font())
        font.setBold(True)
        painter.setFont(font)
        for mark in self.marks:
            shape = QPolygonF([self.toCanvasCoordinates(corner) - self.pos() for corner in mark.corners])
            box = shape.boundingRect()
            if max(abs(box.left()), abs(box.right()), abs(box.top()), abs(box.bottom())) < _FAR:
                self._paint(painter, mark, _at_least(shape) if mark.is_pixel else shape)

    @staticmethod
    def _paint(painter: QPainter, mark: _Mark, shape: QPolygonF) -> None:
        width = 3.0 if mark.is_selected else 1.8
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 150), width + 2.0), QPen(QColor(mark.colour), width)):
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawPolygon(shape)
        box = shape.boundingRect()
        text = QPainterPath()
        text.addText(QPointF(box.right() + 3.0, box.top() + 1.0), painter.font(), str(mark.number))
        painter.setPen(QPen(QColor(0, 0, 0, 190), 3.0))
        painter.drawPath(text)
        painter.fillPath(text, QColor(mark.colour))


def _at_least(shape: QPolygonF) -> QPolygonF:
    """A pixel's outline, or a square around its middle where it would be too small to see."""
    box = shape.boundingRect()
    if max(box.width(), box.height()) >= _LEAST:
        return shape
    half = 0.5 * _LEAST
    return QPolygonF(QRectF(box.center().x() - half, box.center().y() - half, _LEAST, _LEAST))
