"""Bars with a name before and a figure behind each, as high as the font."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextOption
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget


def line_height(widget: QWidget) -> int:
    """How high a line of a picture with text is."""
    return widget.fontMetrics().height() + 4


class Bars(QLabel):
    """Horizontal bars 0…1 with a name before and a figure behind each; a value of None says why instead.

    A label rather than a plain widget, because QGIS's dark themes colour labels.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._lines: List[Tuple[str, Optional[float], str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture, as plots are

    def set_lines(self, lines: Sequence[Tuple[str, Optional[float], str, str]]) -> None:
        """Show ``(name, value, colour, figure)`` lines."""
        self._lines = list(lines)
        self.setFixedHeight(line_height(self) * len(self._lines) + 2)
        self.setAccessibleDescription('; '.join(f'{name}: {figure}' for name, _, _, figure in self._lines))
        self.setToolTip('\n'.join(f'{name}: {figure}' for name, _, _, figure in self._lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names left, bars in the middle, figures right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        width, high = self.width(), line_height(self)
        widest = max((metrics.horizontalAdvance(name) for name, *_ in self._lines), default=0)
        names = min(widest + 10, int(0.5 * width))
        figures = max((metrics.horizontalAdvance(f) for _, v, _, f in self._lines if v is not None), default=0) + 8
        for i, (name, value, colour, figure) in enumerate(self._lines):
            self._draw_line(painter, QRectF(0, i * high, width, high), names, figures, name, value, colour, figure)
        painter.end()

    def _draw_line(
        self, painter: QPainter, place: QRectF, names: int, figures: int, name: str, value: Optional[float], colour: str, figure: str
    ) -> None:
        left, right = (
            QTextOption(Qt.AlignmentFlag.AlignVCenter | side) for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        for option in (left, right):
            option.setWrapMode(QTextOption.WrapMode.NoWrap)
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # else a figure would leave its bar for the other side
        text = self.palette().color(QPalette.ColorRole.Text)
        faint = QColor(text)
        faint.setAlpha(28)
        quiet = QColor(text)
        quiet.setAlpha(150)
        elided = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, names - 8)
        painter.setPen(text)
        painter.drawText(QRectF(0, place.y(), names - 8, place.height()), elided, left)
        if value is None:
            painter.setPen(quiet)
            room = QRectF(names, place.y(), place.width() - names, place.height())
            painter.drawText(room, self.fontMetrics().elidedText(figure, Qt.TextElideMode.ElideRight, int(room.width())), left)
            return
        track = QRectF(names, place.y() + 5, max(10.0, place.width() - names - figures), place.height() - 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(track.x(), track.y(), max(2.0, track.width() * min(max(value, 0.0), 1.0)), track.height()), 2, 2)
        painter.setPen(text)
        painter.drawText(QRectF(track.right(), place.y(), figures, place.height()), figure, right)
