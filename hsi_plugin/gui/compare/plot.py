"""The plot of a comparison: for every strategy a line over the amounts of labels, with intervals; told apart by signs and colours."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

import numpy as np
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QWidget

from ...core.classes import PALETTE
from ...core.strategies import CROSS_DOMAIN, CROSS_MODALITY, STRATEGIES
from ...qgis_common.i18n import tr
from ..shared.plotting import pg, take_palette
from .comparison import Comparison, measure_title

_SIGNS = ('o', 's', 't', 'd', 'star', 't1', 'p', 'h', 't2', 't3', 'x', '+', 'arrow_up')
_STYLES = {CROSS_DOMAIN: Qt.PenStyle.SolidLine, CROSS_MODALITY: Qt.PenStyle.DashLine}  # learned on the cube alone: dotted
_WIDTH, _SIZE = 1.6, 8
_ICON = (16, 16)
_GREY = '#7f7f7f'
_COLOURS = (*(PALETTE[i] for i in (1, 13, 5, 9, 2, 10, 16, 4, 8, 0, 11)), _GREY, PALETTE[3])  # as in the picture on disk
_SPREAD = 0.5  # of the room between two amounts: over so much the intervals of all strategies stand beside each other


class ComparisonPlot(pg.PlotWidget):
    """Means with intervals over amounts of labels, which stand at equal distances because they grow like 1, 5, 25, 100."""

    _ready = False  # Qt sends events to the half-made widget

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._curves: Dict[str, Tuple[pg.PlotDataItem, pg.ErrorBarItem]] = {}  # hidden and used again: see `SpectrumPlot`
        self._kinds: Dict[str, str] = {}
        self.setMinimumSize(200, 190)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        self.apply_palette()
        self._ready = True

    def show_comparison(self, comparison: Comparison, measure: str, chosen: str = '') -> None:
        """Draw one measure of all strategies.

        Args:
            comparison: The figures.
            measure: Which of them.
            chosen: The strategy that is drawn stronger.
        """
        amounts, entries = comparison.amounts, comparison.strategies
        for curve, bars in self._curves.values():
            curve.hide()
            bars.hide()
        low, high = [], []
        for number, entry in enumerate(entries):
            shift = _SPREAD * ((number + 0.5) / len(entries) - 0.5)
            at, means, halves = [], [], []
            for place, amount in enumerate(amounts):
                found = comparison.find(entry.strategy, amount)
                figure = found.measures[measure] if found is not None else None
                if figure is not None and figure.mean is not None:
                    at.append(place + shift)
                    means.append(figure.mean)
                    halves.append(figure.half or 0.0)
            self._draw(entry.strategy, entry.kind, np.array(at), np.array(means), np.array(halves), entry.strategy == chosen)
            low += [mean - half for mean, half in zip(means, halves)]
            high += [mean + half for mean, half in zip(means, halves)]
        self._set_axes(comparison, measure, min(low, default=0.0), max(high, default=1.0))

    def apply_palette(self) -> None:
        """Take the colours of QGIS's own widgets, light or dark."""
        take_palette(self)
        self.getPlotItem().showGrid(x=False, y=True, alpha=0.15)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if self._ready and event.type() == QEvent.Type.PaletteChange:
            self.apply_palette()

    def _draw(self, strategy: str, kind: str, at: np.ndarray, means: np.ndarray, halves: np.ndarray, strong: bool) -> None:
        if strategy not in self._curves:
            curve, bars = pg.PlotDataItem(antialias=True), pg.ErrorBarItem()
            self.getPlotItem().addItem(curve)
            self.getPlotItem().addItem(bars)
            self._curves[strategy] = curve, bars
        curve, bars = self._curves[strategy]
        ground = self.palette().color(QPalette.ColorRole.Base)
        pen = line_pen(strategy, kind, ground, strong)
        colour = colour_of(strategy, ground)
        size = _SIZE + (3 if strong else 0)
        edge = pg.mkPen(colour, width=1.5)
        curve.setData(at, means, pen=pen, symbol=sign_of(strategy), symbolSize=size, symbolBrush=colour, symbolPen=edge)
        bars.setData(x=at, y=means, height=2 * halves, beam=0.03, pen=pg.mkPen(colour, width=_WIDTH))
        for item in (curve, bars):
            item.setZValue(5 if strong else 0)
            item.setVisible(bool(len(at)))

    def _set_axes(self, comparison: Comparison, measure: str, low: float, high: float) -> None:
        amounts = comparison.amounts
        plot = self.getPlotItem()
        plot.getAxis('bottom').setTicks([[(place, amount.short) for place, amount in enumerate(amounts)]])
        plot.setLabel('bottom', _below({amount.by for amount in amounts}))
        plot.setLabel('left', measure_title(measure))
        room = max(0.02, 0.06 * (high - low))
        self.setXRange(-0.5, len(amounts) - 0.5, padding=0)
        self.setYRange(max(0.0, low - room), min(1.0, high) + room, padding=0)


def colour_of(strategy: str, ground: QColor) -> QColor:
    """The colour of a strategy, the same in every comparison; dark ones are lighter on a dark ground."""
    colour = QColor(_COLOURS[_number(strategy) % len(_COLOURS)])
    if ground.lightness() < 128 and colour.lightness() < 110:
        colour = QColor.fromHsl(colour.hslHue(), colour.hslSaturation(), 150)
    return colour


def sign_of(strategy: str) -> str:
    """The sign of a strategy, as pyqtgraph calls it."""
    return _SIGNS[_number(strategy) % len(_SIGNS)]


def line_pen(strategy: str, kind: str, ground: QColor, strong: bool = False) -> QPen:
    """The line of a strategy: its style tells the family."""
    return pg.mkPen(colour_of(strategy, ground), width=(2 if strong else 1) * _WIDTH, style=_STYLES.get(kind, Qt.PenStyle.DotLine))


def key_icon(strategy: str, kind: str, ground: QColor) -> QIcon:
    """Line and sign of a strategy, for a list that serves as the plot's legend."""
    picture = QPixmap(*_ICON)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line_pen(strategy, kind, ground))
    middle = QPointF(_ICON[0] / 2, _ICON[1] / 2)
    painter.drawLine(QPointF(1, middle.y()), QPointF(_ICON[0] - 1, middle.y()))
    painter.translate(middle)
    painter.scale(_SIZE + 1, _SIZE + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(strategy, ground))
    painter.drawPath(pg.graphicsItems.ScatterPlotItem.Symbols[sign_of(strategy)])
    painter.end()
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made


def _number(strategy: str) -> int:
    names: List[str] = list(STRATEGIES)
    return names.index(strategy) if strategy in names else len(names) + sum(map(ord, strategy))


def _below(kinds: set) -> str:
    if kinds == {'blocks'}:
        return tr('Share of the training blocks')
    return tr('Labelled pixels a class') if kinds == {'pixels'} else tr('Labelled pixels a class, or share of the training blocks')
