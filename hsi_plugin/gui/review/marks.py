"""The point that is looked at, on a canvas: a ring around its pixel."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCsException, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ..canvas.coordinates import PixelLocator
from ..learn.marks import Marks
from .state import ReviewState

_ACROSS = 100.0  # pixels of the map along the shorter side of the canvas, where one would otherwise be too small to be seen
_SMALLEST = 3.0  # screen pixels along a pixel's side


class _Place:
    """A canvas, and where the map's pixels lie on it; canvases of one review have one reference system."""

    def __init__(self, canvas: QgsMapCanvas, state: ReviewState) -> None:
        self.canvas: Any = canvas
        self._state = state

    def locator(self) -> Optional[PixelLocator]:
        return self._state.locator()


class PointMarks(QObject):
    """Rings and outlines on one canvas.

    Args:
        canvas: The canvas.
        state: Knows the point.
        parent: Owner, in Qt's sense.
    """

    def __init__(self, canvas: QgsMapCanvas, state: ReviewState, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._state = state
        self._marks = Marks(_Place(canvas, state), self)

    def refresh(self) -> None:
        """Mark the point that is looked at, or none."""
        point = self._state.current
        if point is None:
            self._marks.hide()
        else:
            self._marks.show((point.row, point.col), (), ())

    def hide(self) -> None:
        """Show nothing."""
        self._marks.hide()

    def centre(self) -> None:
        """Bring the point into the middle; nearer where its pixel would be too small to be seen."""
        point, locator = self._state.current, self._state.locator()
        if point is None or locator is None:
            return
        try:
            centre, corners = locator.centre(point.row, point.col), locator.outline(point.row, point.col)
        except QgsCsException:  # the canvas's reference system does not reach there
            return
        side = max(corners[0].distance(corners[1]), corners[0].distance(corners[3]))
        if side < _SMALLEST * self._canvas.mapUnitsPerPixel():
            self._canvas.setExtent(QgsRectangle.fromCenterAndSize(centre, _ACROSS * side, _ACROSS * side))
        else:
            self._canvas.setCenter(centre)
        self._canvas.refresh()

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        self._marks.remove()
