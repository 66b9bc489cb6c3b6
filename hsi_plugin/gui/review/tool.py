"""The map tool of the review: keys answer, a click goes to the point under the mouse."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ..map_tools import Pixel, PixelTool
from ..messages import guarded
from . import keys
from .state import ReviewState

_NEAR = 8  # screen pixels from a point that still mean it


class ReviewTool(PixelTool):
    """Keys as in `keys`.

    Args:
        canvas: The canvas.
        state: Knows map and points.
        answering: Whether keys are answers now.
    """

    said = pyqtSignal(str, int)

    def __init__(self, canvas: QgsMapCanvas, state: ReviewState, answering: Callable[[], bool]) -> None:
        super().__init__(canvas, state, '#ffffff')
        self.messages = state.messages
        self._state = state
        self._answering = answering

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the space bar before the canvas does, which would begin to move the map."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and event.key() == Qt.Key.Key_Space and self.wants_key(event):
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def wants_key(self, event: QKeyEvent) -> bool:
        """The keys of answers, while there is a point."""
        return self._answering() and keys.meaning_of(event) is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of ours says; all others are QGIS's."""
        meaning = keys.meaning_of(event) if self._answering() else None
        if meaning is None:
            super().keyPressEvent(event)
            return
        event.accept()
        self.said.emit(*meaning)
