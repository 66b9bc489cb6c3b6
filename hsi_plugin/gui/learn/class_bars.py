"""For each class two bars: how many labels it has, and how much of the map."""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Sequence

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextOption
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...qgis_common.i18n import tr
from ..shared.bars import line_height
from ..shared.widgets import quiet_colour
from .words import percent


class ClassLine(NamedTuple):
    """One class: its name, its colour, its labels, and its share of the map (None before there is a map)."""

    name: str
    colour: str
    labels: int
    area: Optional[float]


class ClassBars(QLabel):
    """Names left, labels in the middle, areas right. A label, because QGIS's dark themes colour labels."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.lines: List[ClassLine] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture, as plots are

    def set_lines(self, lines: Sequence[ClassLine]) -> None:
        """Show these."""
        self.lines = list(lines)
        self.setFixedHeight(line_height(self) * (len(self.lines) + 1) + 2)
        told = [
            tr('{0}: {1} labels').format(line.name, line.labels) if line.area is None
            else tr('{0}: {1} labels, {2} of the map').format(line.name, line.labels, percent(line.area))
            for line in self.lines
        ]  # fmt: skip
        self.setAccessibleDescription('; '.join(told))
        self.setToolTip('\n'.join(told))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line of headings, then the classes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, width, high = self.fontMetrics(), float(self.width()), line_height(self)
        widest = max((metrics.horizontalAdvance(line.name) for line in self.lines), default=0)
        names = min(widest + 12.0, 0.4 * width)
        half = (width - names) / 2
        painter.setPen(quiet_colour(self.palette()))
        for place, title in ((names, tr('Labels')), (names + half, tr('Area'))):
            painter.drawText(QRectF(place, 0, half - 8, high), title, _option(Qt.AlignmentFlag.AlignLeft))
        most = max((line.labels for line in self.lines), default=0) or 1
        figures = max((metrics.horizontalAdvance(str(line.labels)) for line in self.lines), default=0) + 6.0
        shares = max((metrics.horizontalAdvance(percent(line.area or 0.0)) for line in self.lines), default=0) + 6.0
        for i, line in enumerate(self.lines):
            y = (i + 1.0) * high
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            name = metrics.elidedText(line.name, Qt.TextElideMode.ElideMiddle, int(names) - 8)
            painter.drawText(QRectF(0, y, names - 8, high), name, _option(Qt.AlignmentFlag.AlignLeft))
            self._bar(painter, QRectF(names, y, half - 8, high), figures, line.labels / most, line.colour, str(line.labels))
            place = QRectF(names + half, y, half, high)
            if line.area is not None:
                self._bar(painter, place, shares, line.area, line.colour, percent(line.area))
        painter.end()

    def _bar(self, painter: QPainter, place: QRectF, figures: float, share: float, colour: str, figure: str) -> None:
        text = self.palette().color(QPalette.ColorRole.Text)
        faint = QColor(text)
        faint.setAlpha(28)
        track = QRectF(place.x(), place.y() + 6, max(10.0, place.width() - figures), place.height() - 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        painter.drawRoundedRect(track, 2, 2)
        if share > 0.0:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(track.x(), track.y(), max(2.0, track.width() * min(share, 1.0)), track.height()), 2, 2)
        painter.setPen(text)
        painter.drawText(QRectF(track.right(), place.y(), figures, place.height()), figure, _option(Qt.AlignmentFlag.AlignRight))


def _option(side: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignVCenter | side)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return option
