"""What all plots of spectra have in common: axes that fit and never dance, shaded ground at bad bands, the colours of QGIS."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainterPath, QPalette
from qgis.PyQt.QtWidgets import QGraphicsPathItem, QWidget

from ...core.arrays import Array
from ..shared.plotting import pg, take_palette
from .drawing import BREAK, runs

Span = Tuple[float, float]
WIDTH = 1.6  # of a line, in screen pixels
SPREAD_ALPHA = 52
NOTHING: Span = (0.0, 0.5)  # of the vertical axis while nothing is drawn


class BasePlot(pg.PlotWidget):
    """A plot whose lines have keys; the lines that left are used again, because PyQt stumbles over items that leave a scene."""

    pointed = pyqtSignal(object)  # (x, y) under the mouse on the plot, None when it has left
    _from_zero = True  # the vertical axis begins at 0 at the latest
    _ready = False  # Qt sends events to the half-made widget

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._y: Span = NOTHING
        self._auto = True
        self._curves: Dict[int, pg.PlotDataItem] = {}
        self._spare: List[pg.PlotDataItem] = []
        self._shades: List[pg.LinearRegionItem] = []
        self._hover = pg.PlotDataItem(connect='finite', antialias=True)
        self.setMinimumSize(160, 120)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.addItem(self._hover)
        plot.vb.sigRangeChangedManually.connect(self._on_zoomed)
        self.scene().sigMouseMoved.connect(self._on_mouse)

    def begin(self) -> None:
        """Take the colours of QGIS; the last thing that a plot does while it is made."""
        self.apply_palette()
        self._ready = True

    def apply_palette(self) -> None:
        """Take the colours of QGIS's own widgets, light or dark."""
        muted = take_palette(self)
        self.getPlotItem().showGrid(x=True, y=True, alpha=0.12)
        self._hover.setPen(pg.mkPen(muted, width=1.0))

    def text_colour(self) -> QColor:
        """The colour of text, light or dark."""
        return self.palette().color(QPalette.ColorRole.Text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if self._ready and event.type() == QEvent.Type.PaletteChange:
            self.apply_palette()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def _line(self, key: int) -> pg.PlotDataItem:
        """The line of a key, a new one where there is none."""
        if key not in self._curves:
            curve = self._spare.pop() if self._spare else self._new_line()
            curve.setZValue(0)
            curve.show()
            self._curves[key] = curve
        return self._curves[key]

    def _drop_line(self, key: int) -> None:
        curve = self._curves.pop(key)
        curve.hide()
        self._spare.append(curve)

    def _new_line(self) -> pg.PlotDataItem:
        curve = pg.PlotDataItem(connect='finite', antialias=True)
        self.getPlotItem().addItem(curve)
        return curve

    def _set_x(self, low: float, high: float) -> None:
        margin = 0.01 * (high - low) if high > low else 1.0
        self.setXRange(low - margin, high + margin, padding=0)

    def _set_y(self, span: Span) -> None:
        low, high = min(span[0], 0.0) if self._from_zero else span[0], span[1]
        self._y = (low, high if high > low else low + 1.0)
        room = 0.06 * (self._y[1] - self._y[0])
        self.setYRange(low - (0.0 if low == 0.0 else room), self._y[1] + room, padding=0)

    def _shade_spans(self, spans: Sequence[Span]) -> None:
        """Lay a grey ground over these parts of the horizontal axis."""
        self._shades += [self._new_shade() for _ in spans[len(self._shades):]]
        for shade in self._shades[len(spans):]:
            shade.hide()
        for shade, span in zip(self._shades, spans):
            shade.setRegion(span)
            shade.show()

    def _new_shade(self) -> pg.LinearRegionItem:
        shade = pg.LinearRegionItem((0.0, 1.0), movable=False, brush=QColor(128, 128, 128, 38), pen=pg.mkPen(None))
        shade.setZValue(-10)
        shade.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.getPlotItem().addItem(shade, ignoreBounds=True)
        return shade

    def _new_ribbon(self) -> QGraphicsPathItem:
        made = QGraphicsPathItem()
        made.setZValue(-5)
        made.setPen(pg.mkPen(None))
        self.getPlotItem().addItem(made, ignoreBounds=True)
        return made

    def _on_zoomed(self, *_axes: object) -> None:
        self._auto = False

    def _on_mouse(self, position: object) -> None:
        view = self.getPlotItem().vb
        if not view.sceneBoundingRect().contains(position):
            self.pointed.emit(None)
            return
        at = view.mapSceneToView(position)
        self.pointed.emit((at.x(), at.y()))


def fill_ribbon(ribbon: QGraphicsPathItem, path: QPainterPath, colour: QColor) -> None:
    """Show a spread in a colour that lets the lines through."""
    fill = QColor(colour)
    fill.setAlpha(SPREAD_ALPHA)
    ribbon.setBrush(pg.mkBrush(fill))
    ribbon.setPath(path)
    ribbon.show()


def ribbon_path(x: Array, order: Array, low: Array, high: Array) -> QPainterPath:
    """The ground between two lines, one piece for each run of bands that have values.

    Args:
        x: Where each band lies, shape ``(bands,)``.
        order: In which order bands are joined, see :func:`~hsi_plugin.gui.spectra.drawing.drawing_order`.
        low: Lower line, NaN where there is none, shape ``(bands,)``.
        high: Upper line.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # where detectors overlap, so do the pieces
    there = (order != BREAK) & np.isfinite(low[order]) & np.isfinite(high[order])
    for first, last in runs(there):
        bands = order[first : last + 1]
        corners = [(x[b], high[b]) for b in bands] + [(x[b], low[b]) for b in bands[::-1]]
        path.moveTo(*(float(v) for v in corners[0]))
        for corner in corners[1:]:
            path.lineTo(*(float(v) for v in corner))
        path.closeSubpath()
    return path
