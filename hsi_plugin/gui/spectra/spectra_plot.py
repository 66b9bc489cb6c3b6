"""The plot of the dock: lines that keep their colours, spreads, what is under the mouse, a cursor, and the bands of the picture."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QGraphicsPathItem, QWidget

from ...core.arrays import Array
from ..shared.plotting import pg
from .base_plot import NOTHING, WIDTH, BasePlot, Span, fill_ribbon, ribbon_path
from .drawing import bad_spans
from .looks import Trace

_EMPTY = np.empty(0)
_NEAR = 12.0  # screen pixels between a click and the line that is meant
_MANY = 40  # lines from which on they are drawn thin and without smoothing: wide smooth lines take a hundred times as long
_COMPOSITE = ('#e53935', '#43a047', '#1e88e5')


class SpectraPlot(BasePlot):
    """Draws traces by key; wheel, drag and right drag zoom and pan as in pyqtgraph, A or Home fits the axes."""

    curve_clicked = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        self._traces: Dict[int, Trace] = {}
        self._looks: Dict[int, Tuple[QColor, bool]] = {}
        self._spans: Dict[int, Optional[Span]] = {}
        self._ribbons: Dict[int, QGraphicsPathItem] = {}
        self._spare_ribbons: List[QGraphicsPathItem] = []
        self._selected: Optional[int] = None
        self._x: Array = _EMPTY
        self._usual = False
        self._hovered: Optional[Trace] = None
        super().__init__(parent)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._marks = [pg.InfiniteLine(angle=90, movable=False) for _ in _COMPOSITE]
        for line in (self._cursor, *self._marks):
            line.hide()
            line.setZValue(-8)
            self.getPlotItem().addItem(line, ignoreBounds=True)
        for line, colour in zip(self._marks, _COMPOSITE):
            pen = QColor(colour)
            pen.setAlpha(120)
            line.setPen(pg.mkPen(pen, width=1.0, style=Qt.PenStyle.DashLine))
        self.scene().sigMouseClicked.connect(self._on_click)
        self.begin()

    def set_axes(self, x: Array, good: Array, below: str, left: str, usual: bool = False) -> None:
        """Name the axes and shade bad bands; what is drawn stays.

        Args:
            x: Where the cube's bands lie, shape ``(bands,)``.
            good: Bands that may be used, shape ``(bands,)``.
            below: What the horizontal axis shows.
            left: What the vertical axis shows.
            usual: Fit the vertical axis to where nearly all values lie, and not from 0.
        """
        held = np.isfinite(x)
        self._x, self._usual, self._from_zero = x[held], usual, not usual
        plot = self.getPlotItem()
        plot.setLabel('bottom', below)
        plot.setLabel('left', left)
        self._shade_spans(bad_spans(self._x, good[held]) if held.any() else [])

    def set_composite(self, places: Sequence[float]) -> None:
        """Mark where the bands lie that the picture shows as red, green and blue; none where the list is empty."""
        for line in self._marks:
            line.hide()
        for line, place in zip(self._marks, places):
            line.setValue(place)
            line.show()

    def draw(self, key: int, trace: Trace, colour: str, dashed: bool) -> None:
        """Draw a trace, or draw it anew."""
        self._traces[key] = trace
        self._looks[key] = QColor(colour), dashed
        self._spans[key] = trace.usual_span if self._usual else trace.span
        curve = self._line(key)
        curve.setData(trace.x, trace.y, antialias=len(self._curves) <= _MANY)
        self._pen(key)
        if trace.low is not None and trace.high is not None:
            if key not in self._ribbons:
                self._ribbons[key] = self._spare_ribbons.pop() if self._spare_ribbons else self._new_ribbon()
            path = ribbon_path(trace.x, np.arange(len(trace.x)), trace.low, trace.high)
            fill_ribbon(self._ribbons[key], path, QColor(colour))
        else:
            self._drop_ribbon(key)
        if len(self._curves) == _MANY + 1:
            self._thin_out()

    def erase(self, key: int) -> None:
        """Take a trace away; nothing happens where there is none."""
        if key in self._curves:
            self._drop_line(key)
            self._drop_ribbon(key)
            for kept in (self._traces, self._looks, self._spans):
                del kept[key]

    def trace(self, key: int) -> Optional[Trace]:
        """What is drawn under a key."""
        return self._traces.get(key)

    def select(self, key: Optional[int]) -> None:
        """Draw one line stronger than the others."""
        before, self._selected = self._selected, key
        for one in (before, key):
            if one in self._curves:
                self._pen(one)

    def hover(self, trace: Optional[Trace]) -> None:
        """Draw what is under the mouse, or nothing."""
        self._hovered = trace
        self._hover.setData(_EMPTY if trace is None else trace.x, _EMPTY if trace is None else trace.y)

    def set_cursor(self, x: Optional[float]) -> None:
        """Draw a line across the plot at this place, or none."""
        self._cursor.setVisible(x is not None)
        if x is not None:
            self._cursor.setValue(x)

    def make_room(self) -> None:
        """Fit the vertical axis to what is drawn without ever shrinking it: a hovering mouse must not make it dance."""
        span = self._whole()
        if not self._auto or span is None:
            return
        if self._y == NOTHING or (len(self._traces) + (self._hovered is not None)) == 1:
            self._set_y(span)
        elif span[0] < self._y[0] or span[1] > self._y[1]:
            self._set_y((min(span[0], self._y[0]), max(span[1], self._y[1])))

    def reset_view(self) -> None:
        """Fit the axes to the bands and to what is drawn, and keep them fitted."""
        self._auto = True
        ends = [self._x, *(trace.x[np.isfinite(trace.x)] for trace in self._traces.values())]
        held = np.concatenate(ends[:1] if self._x.size else ends)
        if held.size:
            self._set_x(float(held.min()), float(held.max()))
        self._set_y(self._whole() or NOTHING)

    def apply_palette(self) -> None:
        """Take the colours of QGIS's own widgets, light or dark."""
        super().apply_palette()
        if self._ready:
            self._cursor.setPen(pg.mkPen(self.text_colour(), width=1.0, style=Qt.PenStyle.DotLine))

    def begin(self) -> None:
        """Take the colours of QGIS."""
        super().begin()
        self.apply_palette()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A and Home fit the axes."""
        if event.key() in (Qt.Key.Key_A, Qt.Key.Key_Home) and not event.modifiers():
            self.reset_view()
            event.accept()
        else:
            super().keyPressEvent(event)

    def nearest(self, x: float, y: float) -> Optional[int]:
        """The key of the line nearest to a place on the plot, in axis units; None where none is near."""
        view = self.getPlotItem().vb
        across, up = view.viewPixelSize()
        best, least = None, _NEAR
        for key, trace in self._traces.items():
            away = np.hypot((trace.x - x) / across, (trace.y - y) / up)
            held = away[np.isfinite(away)]
            between = abs(_at(trace, x) - y) / up
            distance = min(float(held.min()) if held.size else np.inf, between if np.isfinite(between) else np.inf)
            if distance < least:
                best, least = key, distance
        return best

    def _on_click(self, event: object) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view = self.getPlotItem().vb
        place: QPointF = event.scenePos()
        if view.sceneBoundingRect().contains(place):
            at = view.mapSceneToView(place)
            key = self.nearest(at.x(), at.y())
            if key is not None:
                self.curve_clicked.emit(key)

    def _whole(self) -> Optional[Span]:
        spans = [span for span in self._spans.values() if span is not None]
        if self._hovered is not None:
            hovered = self._hovered.usual_span if self._usual else self._hovered.span
            spans += [hovered] if hovered is not None else []
        return (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None

    def _pen(self, key: int) -> None:
        colour, dashed = self._looks[key]
        selected = key == self._selected
        width = 1.0 if len(self._curves) > _MANY else WIDTH
        pen = pg.mkPen(colour, width=2.0 * WIDTH if selected else width)
        if dashed:
            pen.setDashPattern([5.0, 2.5])
        curve = self._curves[key]
        curve.setPen(pen)
        curve.setZValue(5 if selected else 0)

    def _thin_out(self) -> None:
        for key, curve in self._curves.items():
            curve.opts['antialias'] = False
            self._pen(key)

    def _drop_ribbon(self, key: int) -> None:
        ribbon = self._ribbons.pop(key, None)
        if ribbon is not None:
            ribbon.hide()
            self._spare_ribbons.append(ribbon)


def _at(trace: Trace, x: float) -> float:
    """The line's height at a place, straight between its points; NaN in gaps and beyond the ends."""
    for i in np.flatnonzero(((trace.x[:-1] <= x) & (x <= trace.x[1:])) | ((trace.x[1:] <= x) & (x <= trace.x[:-1]))):
        x0, x1, y0, y1 = trace.x[i], trace.x[i + 1], trace.y[i], trace.y[i + 1]
        if np.isfinite(y0) and np.isfinite(y1):
            return float(y0 if x1 == x0 else y0 + (y1 - y0) * (x - x0) / (x1 - x0))
    return float('nan')
