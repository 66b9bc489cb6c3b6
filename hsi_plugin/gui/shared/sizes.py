"""Sizes that grow with the program's font, and windows that fit the screen."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QLabel, QWidget

USUAL_LINE = 16  # pixels of a line of text where sizes in pixels were chosen
_FRAME = QSize(8, 68)  # what a window manager needs around a window, and a task bar


def units(pixels: int) -> int:
    """So many pixels where the program's text has its usual size, and as many more as that is larger."""
    probe = QLabel()
    probe.ensurePolished()  # a theme may have set the font
    return round(pixels * max(1.0, probe.fontMetrics().height() / USUAL_LINE))


def open_as(window: QWidget, width: int, height: int) -> None:
    """Give a window a size in pixels of the usual font, no larger than the screen."""
    screen = QGuiApplication.primaryScreen()
    room = (screen.availableSize() if screen is not None else QSize(1366, 768)) - _FRAME
    window.resize(QSize(units(width), units(height)).boundedTo(room))
