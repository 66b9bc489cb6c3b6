"""A ring around a widget, so that the eye finds what a text speaks of."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QPoint, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QWidget

_WIDTH = 3.0


class Ring(QWidget):
    """Lies over a window and lets the mouse through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName('HsiTourRing')
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def follow(self, target: Optional[QWidget]) -> None:
        """Lie around a widget, wherever it is now; nowhere where it is not to be seen."""
        window = self.window()
        there = target is not None and target.isVisible() and target.window() is window
        if there:
            inside = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
            clip = target.visibleRegion().boundingRect().translated(inside.topLeft())
            self.setGeometry(clip.adjusted(-4, -4, 4, 4).intersected(window.rect()))
            self.raise_()
        self.setVisible(there)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded frame in the highlight colour, on a pale one that keeps it apart from any ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        for role, width in ((QPalette.ColorRole.Base, _WIDTH + 2), (QPalette.ColorRole.Highlight, _WIDTH)):
            painter.setPen(QPen(self.palette().color(role), width))
            painter.drawRoundedRect(frame, 5, 5)
        painter.end()
