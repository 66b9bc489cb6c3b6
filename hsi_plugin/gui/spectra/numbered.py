"""The small sign of a kept spectrum: its colour with its number in it, as on the map."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

_WIDTH, _HEIGHT, _SHARPNESS = 22, 16, 2
_LIGHT = 0.45  # relative luminance from which on digits are black


@lru_cache(maxsize=512)
def numbered(number: int, colour: str) -> QIcon:
    """A rounded field of a colour with a number in it; the same when it is selected.

    Args:
        number: The spectrum's.
        colour: ``#rrggbb``.
    """
    pixmap = QPixmap(_WIDTH * _SHARPNESS, _HEIGHT * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 90))
    painter.setBrush(QColor(colour))
    field = QRectF(0.5, 0.5, _WIDTH - 1, _HEIGHT - 1)
    painter.drawRoundedRect(field, 3, 3)
    font = painter.font()
    font.setPixelSize(11 if number < 100 else 9)
    font.setBold(True)
    painter.setFont(font)
    red, green, blue = QColor(colour).getRgbF()[:3]
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue > _LIGHT
    painter.setPen(QColor('#000000' if light else '#ffffff'))
    painter.drawText(field, int(Qt.AlignmentFlag.AlignCenter), str(number))
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or the selection would tint the colour
    return icon
