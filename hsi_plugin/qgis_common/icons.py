"""The plugin's own icons: one family in two colours, strong on light and on dark, also where QGIS's theme changes while it runs.

The files hold two mid-tones that can be seen on both, for whoever shows a file as it is; drawn here, they get a colour that fits.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Dict, Tuple

from qgis.PyQt.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QApplication, QToolBar

from ..core.places import resources

LINE, ACCENT = '#7d8590', '#12917f'  # in the files
ON_LIGHT, ON_DARK = ('#4b5563', '#0b7a6c'), ('#e6eaef', '#74e8d2')
_PROBE = 24  # pixels
_PALE = 100  # of 255: how much of a picture is left where it cannot be used


class ThemedIcon(QIconEngine):
    """Draws one of our files in the colours of the program as it is dressed now.

    Args:
        name: The file's, without the ending.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._made: Dict[Tuple[object, ...], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the picture as large as its place, a square in the middle of it."""
        side = min(rect.width(), rect.height())
        place = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        if mode == QIcon.Mode.Disabled:
            painter.drawPixmap(rect, self.pixmap(rect.size(), mode, state))
        else:
            _renderer(self._name, *colours(mode)).render(painter, place)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The picture on nothing; made once for each size and look."""
        pale = mode == QIcon.Mode.Disabled
        key = (size.width(), size.height(), pale, colours(mode))
        if key not in self._made:
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter, QRect(QPoint(0, 0), size), QIcon.Mode.Normal if pale else mode, state)
            if pale:  # as a whole, or lines would show through fills
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
                painter.fillRect(pixmap.rect(), QColor(0, 0, 0, _PALE))
            painter.end()
            self._made[key] = pixmap
        return self._made[key]

    def clone(self) -> QIconEngine:
        """Another one of the same picture."""
        return ThemedIcon(self._name)


def icon(name: str) -> QIcon:
    """One of our own icons, by its file's name without the ending."""
    return QIcon(ThemedIcon(name))


def colours(mode: QIcon.Mode = QIcon.Mode.Normal) -> Tuple[str, str]:
    """The colours of lines and accents on the ground that icons have now, which is that of a selection in a selected line."""
    usual, selected = _inks(QApplication.palette().cacheKey(), QApplication.instance().styleSheet())
    return selected if mode == QIcon.Mode.Selected else usual


@lru_cache(maxsize=4)
def _inks(_palette: int, _sheet: str) -> Tuple[Tuple[str, str], Tuple[str, str]]:
    """The same for usual and for selected ground. Themes that are style sheets do not tell their ground: a tool bar shows it."""
    probe = QToolBar()
    probe.resize(_PROBE, _PROBE)
    ground = probe.grab().toImage().pixelColor(_PROBE // 2, _PROBE // 2)
    selected = probe.palette().color(QPalette.ColorRole.Highlight)
    return _best_on(ground), _best_on(selected)


def _best_on(ground: QColor) -> Tuple[str, str]:
    """The colours that are the farther from a ground."""
    return max((ON_LIGHT, ON_DARK), key=lambda pair: _contrast(QColor(pair[0]), ground))


def _contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours after WCAG 2.1."""
    low, high = sorted(_luminance(colour) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4 for level in colour.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@lru_cache(maxsize=256)
def _renderer(name: str, line: str, accent: str) -> QSvgRenderer:
    text = (resources() / 'icons' / f'{name}.svg').read_text('utf-8')
    return QSvgRenderer(QByteArray(text.replace(LINE, line).replace(ACCENT, accent).encode('utf-8')))
