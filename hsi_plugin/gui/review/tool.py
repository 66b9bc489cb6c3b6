"""What the canvas does for the review: a click goes to the point under the mouse, keys answer."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal

from ..map_tools import Pixel, PixelTool
from ..shared.messages import guarded
from . import keys
from .state import ReviewState

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_NEAR = 8  # screen pixels from a point that still mean it


class ReviewTool(PixelTool):
    """A click goes to the point under the mouse.

    Args:
        canvas: The canvas.
        state: Knows map and points.
    """

    def __init__(self, canvas: QgsMapCanvas, state: ReviewState) -> None:
        super().__init__(canvas, state, '#ffffff')
        self.messages = state.messages
        self._state = state

    @guarded
    def on_press(self, button: Qt.MouseButton, at: Pixel) -> None:
        """Go to the point that is nearest to a click, if one is near."""
        points = self._state.points
        locator = self._state.locator()
        if button != Qt.MouseButton.LeftButton or not points or locator is None:
            return
        nearest = min(points, key=lambda p: (p.row - at[0]) ** 2 + (p.col - at[1]) ** 2)
        away = locator.centre(nearest.row, nearest.col).distance(locator.centre(*at))
        if away <= _NEAR * self.canvas().mapUnitsPerPixel() or (nearest.row, nearest.col) == tuple(at):
            self._state.go_to(nearest)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Outline the pixel under the mouse and show its spectrum, where the image that is open is the map's."""
        if self._state.cube is not None:
            super().canvasMoveEvent(event)


class CanvasKeys(QObject):
    """Hands keys on the canvas to the review, whatever tool moves the map, but not while a tool of ours has keys of its own.

    A filter and no map tool's event, because the canvas itself takes the space bar (to move the map) and QGIS the backspace key (to delete
    what is selected).

    Args:
        canvas: The canvas.
        tool: The review's own map tool.
        answering: Whether keys are answers now.
    """

    said = pyqtSignal(str, int)

    def __init__(self, canvas: QgsMapCanvas, tool: ReviewTool, answering: Callable[[], bool]) -> None:
        super().__init__(canvas)
        self._canvas, self._tool, self._answering = canvas, tool, answering
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim our keys before QGIS's menus take them as shortcuts, and keep them from the canvas."""
        if event.type() not in _KEYS or not self._wanted():
            return False
        meaning = keys.meaning_of(event)
        if meaning is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.said.emit(*meaning)
        return True

    def remove(self) -> None:
        """Leave the canvas as it was."""
        self._canvas.removeEventFilter(self)
        self.deleteLater()

    def _wanted(self) -> bool:
        tool = self._canvas.mapTool()
        return self._answering() and (tool is self._tool or not isinstance(tool, PixelTool))
