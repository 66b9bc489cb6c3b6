"""The plugin's own icons: one family in two colours, strong on light and on dark, also where QGIS's theme changes while it runs.

The files hold two mid-tones that can be seen on both, for whoever shows a file as it is; drawn here, they get a colour that fits.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Dict, Tuple

from qgis.PyQt.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QApplication

from ..core.places import resources

LINE, ACCENT = '#7d8590', '#12917f'  # in the files
ON_LIGHT, ON_DARK = ('#4b5563', '#0b7a6c'), ('#cfd5dd', '#3fcfb5')
_DISABLED = 0.4  # how much of a picture is left where it cannot be used


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
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(_DISABLED * painter.opacity())
        _renderer(self._name, *colours(mode)).render(painter, place)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The picture on nothing; made once for each size and look."""
        key = (size.width(), size.height(), mode == QIcon.Mode.Disabled, colours(mode))
        if key not in self._made:
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
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
    palette = QApplication.palette()
    roles = QPalette.ColorRole
    ink, ground = (
        (roles.HighlightedText, roles.Highlight) if mode == QIcon.Mode.Selected else (roles.WindowText, roles.Window)
    )  # fmt: skip
    return ON_DARK if palette.color(ink).lightness() > palette.color(ground).lightness() else ON_LIGHT


@lru_cache(maxsize=256)
def _renderer(name: str, line: str, accent: str) -> QSvgRenderer:
    text = (resources() / 'icons' / f'{name}.svg').read_text('utf-8')
    return QSvgRenderer(QByteArray(text.replace(LINE, line).replace(ACCENT, accent).encode('utf-8')))
