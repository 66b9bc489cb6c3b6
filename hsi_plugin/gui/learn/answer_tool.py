"""The map tool of the loop: keys answer the question, clicks and drags label what the user finds by himself."""

from __future__ import annotations

from typing import Callable, List, Optional, Tuple

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from ...core.arrays import Array
from ..labels.labelling import Labelling
from ..map_tools import Pixel, PixelTool
from ..shared.messages import guarded
from ..workspace import Workspace
from .answer_keys import ALONG, ANSWER, EXCLUDE, MIXED, NEW_CLASS, REDO, SKIP, TOP, UNDO, UNKNOWN, meaning_of
from .loop import Loop

_AREA = QgsWkbTypes.GeometryType.PolygonGeometry
_SAYS = {
    TOP: Loop.answer_top, MIXED: Loop.mixed, UNKNOWN: Loop.unknown, SKIP: Loop.skip, EXCLUDE: Loop.exclude,
    ALONG: Loop.toggle_propagation, UNDO: Loop.undo, REDO: Loop.redo,
}  # fmt: skip


class AnswerTool(PixelTool):
    """Keys as in `answer_keys`; a click labels a pixel with the current class, a drag all pixels in its outline, with Shift in a rectangle.

    A right click takes a pixel's label away. Moving shows spectra, as with the tool for spectra (`hovered`).

    Args:
        canvas: The canvas.
        workspace: Knows the cube.
        labelling: Knows the current class.
        loop: Takes answers and labels.
    """

    new_class_wanted = pyqtSignal()  # somebody has to ask for its name, and call the loop's new_class

    def __init__(self, canvas: QgsMapCanvas, workspace: Workspace, labelling: Labelling, loop: Loop) -> None:
        super().__init__(canvas, workspace, '#ffffff')
        self.messages = workspace.messages
        self._labelling = labelling
        self._loop = loop
        self._pressed: Optional[QPoint] = None
        self._trail: List[QgsPointXY] = []
        self._dragging = False
        self._band = QgsRubberBand(canvas, _AREA)
        self._band.setWidth(2)
        labelling.current_changed.connect(self._recolour)
        labelling.changed.connect(self._recolour)
        self._recolour()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Take a right click at once; a left one may become a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
            self._trail = [self.toMapCoordinates(event.pos())]
            return
        super().canvasPressEvent(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Outline the pixel under the mouse, and draw what is dragged."""
        super().canvasMoveEvent(event)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        away = (event.pos() - self._pressed).manhattanLength()
        self._dragging = self._dragging or away >= QApplication.startDragDistance()
        if self._dragging:
            self._trail.append(self.toMapCoordinates(event.pos()))
            self._band.setToGeometry(QgsGeometry.fromPolygonXY([self._outline_of(event)]))

    @guarded
    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Label the pixel that was pressed, or those in the outline that was dragged."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        corners, dragged, start = self._outline_of(event), self._dragging, self._trail[0]
        self._end_drag()
        locator = self._workspace.locator()
        if locator is None:
            return
        if not dragged:
            at = locator.pixel(start)
            if at is not None:
                self._loop.label_pixel(*at)
            return
        places = [locator.place(corner) for corner in corners]
        cube = self._workspace.cube
        if cube is not None and all(place is not None for place in places):
            self._loop.label_pixels(pixels_inside([place for place in places if place is not None], (cube.grid.rows, cube.grid.cols)))

    @guarded
    def on_press(self, button: Qt.MouseButton, at: Pixel) -> None:
        """Take a pixel's label away with the right button."""
        if button == Qt.MouseButton.RightButton:
            self._loop.remove_label(*at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up a drag with Escape: the canvas hands no key to its tool while a mouse button is down."""
        if self._dragging and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
            return True
        return super().eventFilter(watched, event)

    def wants_key(self, event: QKeyEvent) -> bool:
        """The keys of the loop; with Ctrl the digits only choose the class of clicks; Delete; Escape while something is dragged."""
        escape = self._dragging and event.key() == Qt.Key.Key_Escape
        return escape or meaning_of(event) is not None or self._own_key(event) is not None

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of ours says; all others are QGIS's."""
        own, said = self._own_key(event), meaning_of(event)
        if own is not None:
            own()
        elif said is None:
            super().keyPressEvent(event)
            return
        elif said[0] == NEW_CLASS:
            self.new_class_wanted.emit()
        elif said[0] == ANSWER:
            (self._loop.answer if self._loop.question is not None else self._labelling.choose)(said[1])
        else:
            _SAYS[said[0]](self._loop)
        event.accept()

    def deactivate(self) -> None:
        """Leave the canvas as it was."""
        self._end_drag()
        super().deactivate()

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        self._labelling.current_changed.disconnect(self._recolour)
        self._labelling.changed.disconnect(self._recolour)
        super().remove()
        self.canvas().scene().removeItem(self._band)

    def _own_key(self, event: QKeyEvent) -> Optional[Callable[[], None]]:
        """What a key does that means something on the map only."""
        digit = event.key() - Qt.Key.Key_0
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and 1 <= digit <= 9:
            return lambda: self._labelling.choose(digit)
        at = self._at
        if at is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return lambda: self._loop.remove_label(*at)
        return None

    def _outline_of(self, event: QgsMapMouseEvent) -> List[QgsPointXY]:
        """The corners of what is dragged: the way of the mouse, or with Shift the rectangle on the screen."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or self._pressed is None:
            return list(self._trail)
        a, b = self._pressed, event.pos()
        return [self.toMapCoordinates(QPoint(x, y)) for x, y in ((a.x(), a.y()), (b.x(), a.y()), (b.x(), b.y()), (a.x(), b.y()))]

    def _end_drag(self) -> None:
        self._pressed, self._trail, self._dragging = None, [], False
        self._band.reset(_AREA)

    def _recolour(self, *_: object) -> None:
        value, scheme = self._labelling.current, self._labelling.scheme
        colour = QColor(scheme.classes[value - 1].colour if 1 <= value <= len(scheme) else '#ffffff')
        self._outline.set_colour(colour)
        self._band.setStrokeColor(colour)
        colour.setAlpha(60)
        self._band.setFillColor(colour)


def pixels_inside(corners: List[Tuple[float, float]], shape: Tuple[int, int]) -> List[Pixel]:
    """Pixels whose centres lie in a polygon, by the even–odd rule; where there is none, the pixel that it lies in.

    Args:
        corners: Fractional rows and columns, counted from the grid's upper left corner.
        shape: Rows and columns of the grid.

    Returns:
        Row and column of each, in raster order.
    """
    points = np.asarray(corners, np.float64)
    low = np.maximum(np.floor(points.min(0)), 0).astype(int)
    high = np.minimum(np.ceil(points.max(0)), shape).astype(int)
    if (high <= low).any():
        return []
    inside = _inside(points, np.arange(low[0], high[0]) + 0.5, np.arange(low[1], high[1]) + 0.5)
    found = np.argwhere(inside) + low
    if not len(found):
        found = np.clip(np.floor(points.mean(0, keepdims=True)), 0, np.asarray(shape) - 1)
    return [(int(r), int(c)) for r, c in found]


def _inside(points: Array, rows: Array, cols: Array) -> Array:
    """Whether the places of a lattice lie in a polygon: a ray along the row crosses its edges an odd number of times."""
    odd = np.zeros((len(rows), len(cols)), bool)
    for (r0, c0), (r1, c1) in zip(points, np.roll(points, -1, axis=0)):
        crosses = (r0 > rows) != (r1 > rows)
        if not crosses.any():
            continue
        at = c0 + (rows[crosses] - r0) * (c1 - c0) / (r1 - r0)
        odd[crosses] ^= cols[None, :] < at[:, None]
    return odd
