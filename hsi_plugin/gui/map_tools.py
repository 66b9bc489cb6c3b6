"""Map tools that work on pixels of the cube: looking at spectra, and labelling."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple, Union

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence

from .canvas.coordinates import OnCanvas
from .workspace import Workspace

Pixel = Tuple[int, int]


class PixelOutline:
    """The outline of one pixel on the canvas, dark on light so that it shows on any image.

    Args:
        canvas: The canvas.
        colour: Colour of the line.
        width: Width of the line in screen pixels.
    """

    def __init__(self, canvas: QgsMapCanvas, colour: QColor, width: int = 2) -> None:
        self._canvas = canvas
        self._bands = [QgsRubberBand(canvas) for _ in range(2)]
        ground = QColor(0, 0, 0, 150) if colour.lightness() > 100 else QColor(255, 255, 255, 190)
        for band, line, extra in zip(self._bands, (ground, colour), (2, 0)):
            band.setStrokeColor(line)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(width + extra)

    def set_colour(self, colour: QColor) -> None:
        """Change the colour of the line."""
        self._bands[1].setStrokeColor(colour)

    def show(self, corners: List[QgsPointXY]) -> None:
        """Draw around these corners."""
        for band in self._bands:
            band.setToGeometry(QgsGeometry.fromPolygonXY([corners]))

    def hide(self) -> None:
        """Draw nothing."""
        for band in self._bands:
            band.reset()

    def remove(self) -> None:
        """Take the outline off the canvas for good."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []


class PixelTool(QgsMapTool):
    """A map tool whose events name pixels of the cube; the pixel under the mouse is outlined.

    Args:
        canvas: The canvas.
        workspace: Knows the cube, or the map that is reviewed.
        colour: Colour of the outline.
    """

    hovered = pyqtSignal(object)  # the pixel (row, col) under the mouse, None outside the cube
    clicked = pyqtSignal(int, int)
    by_key = False  # whether Shift and the arrow keys move from pixel to pixel, and Enter clicks

    def __init__(self, canvas: QgsMapCanvas, workspace: Union[Workspace, OnCanvas], colour: str) -> None:
        super().__init__(canvas)
        self._workspace = workspace
        self._outline = PixelOutline(canvas, QColor(colour))
        self._at: Optional[Pixel] = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Outline the pixel under the mouse, once for every pixel that is entered."""
        self.point_at(self._pixel(event))

    def point_at(self, at: Optional[Pixel]) -> None:
        """Outline a pixel, as if the mouse were on it; None for none."""
        if at == self._at:
            return
        self._at = at
        locator = self._workspace.locator()
        if at is None or locator is None:
            self._outline.hide()
        else:
            self._outline.show(locator.outline(*at))
        self.hovered.emit(at)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Take a click at once, on the press."""
        at = self._pixel(event)
        if at is not None:
            self.on_press(event.button(), at)

    def on_press(self, button: Qt.MouseButton, at: Pixel) -> None:
        """A mouse button went down on a pixel."""
        if button == Qt.MouseButton.LeftButton:
            self.clicked.emit(*at)

    def leave(self) -> None:
        """Forget the pixel under the mouse."""
        if self._at is not None:
            self._at = None
            self._outline.hide()
            self.hovered.emit(None)

    def activate(self) -> None:
        """Begin to listen to the canvas."""
        super().activate()
        self.canvas().viewport().installEventFilter(self)
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        """Leave the canvas as it was."""
        self.leave()
        self.canvas().viewport().removeEventFilter(self)
        self.canvas().removeEventFilter(self)
        super().deactivate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the mouse leaves the canvas, and claim our keys before QGIS's menus take them as shortcuts."""
        if event.type() == QEvent.Type.Leave:
            self.leave()
        elif event.type() == QEvent.Type.ShortcutOverride and self.wants_key(event):
            event.accept()
            return True
        elif event.type() == QEvent.Type.KeyPress and watched is self.canvas() and self._by_key(event):
            event.accept()  # before the canvas, which pans by arrow keys whatever else is pressed
            return True
        return False

    def wants_key(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to this tool."""
        return self.by_key and (_step(event) is not None or _is_enter(event))

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        self._outline.remove()

    def _by_key(self, event: QKeyEvent) -> bool:
        """Move to the next pixel, from the middle of the canvas at first, or click; whether the key meant that."""
        locator, canvas = self._workspace.locator(), self.canvas()
        step = _step(event)
        if not self.by_key or locator is None or (step is None and not _is_enter(event)):
            return False
        at = self._at if self._at is not None else locator.pixel(canvas.center())
        if at is None:
            return False
        if step is None:
            self.point_at(at)
            self.clicked.emit(*at)
            return True
        moved = (at[0] + step[0], at[1] + step[1]) if self._at is not None else at
        place = locator.centre(*moved)
        if locator.pixel(place) is not None:
            if not canvas.extent().contains(place):
                canvas.setCenter(place)
                canvas.refresh()
            self.point_at(moved)
        return True

    def _pixel(self, event: QgsMapMouseEvent) -> Optional[Pixel]:
        locator = self._workspace.locator()
        return locator.pixel(self.toMapCoordinates(event.pos())) if locator is not None else None


class SpectrumTool(PixelTool):
    """Hovering shows a pixel's spectrum, a click keeps it."""

    by_key = True

    def __init__(self, canvas: QgsMapCanvas, workspace: Workspace) -> None:
        super().__init__(canvas, workspace, '#ffffff')


class LabelTool(PixelTool):
    """A click labels a pixel with the current class; keys choose classes, undo and redo; right click and Delete take labels away."""

    by_key = True
    label_removed = pyqtSignal(int, int)
    class_key = pyqtSignal(int)
    undo = pyqtSignal()
    redo = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, workspace: Workspace) -> None:
        super().__init__(canvas, workspace, '#ffffff')

    def set_colour(self, colour: str) -> None:
        """Outline in the colour of the current class."""
        self._outline.set_colour(QColor(colour))

    def on_press(self, button: Qt.MouseButton, at: Pixel) -> None:
        """Label with the left button, take the label away with the right one."""
        if button == Qt.MouseButton.RightButton:
            self.label_removed.emit(*at)
        else:
            super().on_press(button, at)

    def wants_key(self, event: QKeyEvent) -> bool:
        """Undo, redo, Delete and the digits 1 to 9, beside the keys that move."""
        return self._meaning(event) is not None or super().wants_key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of ours says; all others are QGIS's."""
        meaning = self._meaning(event)
        if meaning is None:
            super().keyPressEvent(event)
            return
        event.accept()
        signal, values = meaning
        signal.emit(*values)

    def _meaning(self, event: QKeyEvent) -> Optional[Tuple[Any, Tuple[int, ...]]]:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo, ()
        if event.matches(QKeySequence.StandardKey.Redo):
            return self.redo, ()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            return self.class_key, (event.key() - Qt.Key.Key_1 + 1,)
        if plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._at is not None:
            return self.label_removed, self._at
        return None


def _step(event: QKeyEvent) -> Optional[Pixel]:
    """How many rows and columns a key moves; None where it moves nothing."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.ShiftModifier:
        return None
    return {
        Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
    }.get(event.key())  # fmt: skip


def _is_enter(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
