"""The spectrum plot, and the only module that imports pyqtgraph.

A checkout has pyqtgraph in its environment; an installed plugin carries it in ``extlibs``, which goes to the *end* of the path.
"""

from __future__ import annotations

import importlib.util
import sys
from typing import Dict, List, Optional, Tuple

import numpy as np
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.places import PACKAGE
from ..qgis_common.i18n import tr
from .curves import along, drawing_order, edges, runs

if importlib.util.find_spec('pyqtgraph') is None and (PACKAGE / 'extlibs').is_dir():
    sys.path.append(str(PACKAGE / 'extlibs'))

import pyqtgraph as pg  # its place on the path was settled just above

Span = Tuple[float, float]
_EMPTY = np.empty(0)
_WIDTH = 1.6  # of a line, in screen pixels


class SpectrumPlot(pg.PlotWidget):
    """Spectra over wavelength: kept ones in colours, the one under the mouse in grey, unusable bands as gaps on a shaded ground."""

    pointed = pyqtSignal(object)  # (x, y) under the mouse on the plot, None when it has left
    _ready = False  # Qt sends events to the half-made widget

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._y: Span = (0.0, 0.5)
        self._bands = Bands(0)
        self._order = np.empty(0, int)
        self._x = _EMPTY
        self._line = _EMPTY
        self._show_bad = False
        self._auto = True
        self._curves: Dict[int, pg.PlotDataItem] = {}
        self._values: Dict[int, Array] = {}
        self._spare: List[pg.PlotDataItem] = []  # hidden ones are used again: PyQt stumbles over items that leave a scene
        self._shades: List[pg.LinearRegionItem] = []
        self._hover = pg.PlotDataItem(connect='finite', antialias=True)
        self._hover_values: Optional[Array] = None
        self.setMinimumSize(160, 120)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.addItem(self._hover)
        plot.vb.sigRangeChangedManually.connect(self._on_zoomed)
        self.scene().sigMouseMoved.connect(self._on_mouse)
        self.apply_palette()
        self._ready = True

    def set_bands(self, bands: Bands, quantity: str) -> None:
        """Start anew for a cube.

        Args:
            bands: The cube's bands.
            quantity: What the values are, as the vertical axis names it.
        """
        self.clear_spectra()
        self._bands = bands
        known = bands.wavelengths_nm is not None
        x = bands.wavelengths_nm if known else np.arange(1, bands.count + 1, dtype=float)
        self._order = drawing_order(bands)
        self._x = np.asarray(x, float)
        self._line = along(self._order, self._x)
        plot = self.getPlotItem()
        plot.setLabel('bottom', tr('Wavelength (nm)') if known else tr('Band number'))
        plot.setLabel('left', quantity)
        self._shade()
        self.reset_view()

    def set_hover(self, values: Optional[Array]) -> None:
        """Draw the spectrum under the mouse, shape ``(bands,)``, or none."""
        self._hover_values = values
        if values is None:
            self._hover.setData(_EMPTY, _EMPTY)
            return
        self._hover.setData(self._line, along(self._order, self._shown(values)))
        self._grow(values)

    def add_spectrum(self, key: int, values: Array, colour: str) -> None:
        """Draw a spectrum that stays, shape ``(bands,)``."""
        curve = self._spare.pop() if self._spare else self._new_curve()
        curve.setPen(pg.mkPen(colour, width=_WIDTH))
        curve.setData(self._line, along(self._order, self._shown(values)))
        curve.show()
        self._curves[key] = curve
        self._values[key] = values
        self._grow(values)

    def remove_spectrum(self, key: int) -> None:
        """Take a spectrum away."""
        curve = self._curves.pop(key)
        curve.hide()
        self._spare.append(curve)
        del self._values[key]

    def select(self, key: Optional[int]) -> None:
        """Draw one spectrum stronger than the others."""
        for other, curve in self._curves.items():
            colour = curve.opts['pen'].color()
            curve.setPen(pg.mkPen(colour, width=2 * _WIDTH if other == key else _WIDTH))
            curve.setZValue(5 if other == key else 0)

    def clear_spectra(self) -> None:
        """Take all spectra away."""
        for key in list(self._curves):
            self.remove_spectrum(key)
        self.set_hover(None)

    def set_show_bad(self, show: bool) -> None:
        """Draw the values of bad bands too, or leave gaps there."""
        self._show_bad = show
        for key, curve in self._curves.items():
            curve.setData(self._line, along(self._order, self._shown(self._values[key])))
        self.set_hover(self._hover_values)
        self.reset_view()

    def reset_view(self) -> None:
        """Fit the axes to the bands and to what is drawn, and keep them fitted."""
        self._auto = True
        if self._x.size:
            low, high = float(self._x.min()), float(self._x.max())
            margin = 0.01 * max(high - low, 1.0)
            self.setXRange(low - margin, high + margin, padding=0)
        spans = [self._span(v) for v in self._values.values()]
        if self._hover_values is not None:
            spans.append(self._span(self._hover_values))
        known = [s for s in spans if s is not None]
        self._set_y((min(s[0] for s in known), max(s[1] for s in known)) if known else (0.0, 0.5))

    def apply_palette(self) -> None:
        """Take the colours of QGIS's own widgets, light or dark."""
        muted = take_palette(self)
        self.getPlotItem().showGrid(x=True, y=True, alpha=0.12)
        self._hover.setPen(pg.mkPen(muted, width=1.0))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if self._ready and event.type() == QEvent.Type.PaletteChange:
            self.apply_palette()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def _shown(self, values: Array) -> Array:
        return values if self._show_bad else np.where(self._bands.good, values, np.nan)

    def _span(self, values: Array) -> Optional[Span]:
        shown = self._shown(values)
        finite = shown[np.isfinite(shown)]
        return (float(finite.min()), float(finite.max())) if finite.size else None

    def _grow(self, values: Array) -> None:
        """Make room for a spectrum without ever shrinking: a hovering mouse must not make the axis dance."""
        span = self._span(values)
        if not self._auto or span is None:
            return
        if self._nothing_else(values):
            self._set_y(span)
        elif span[0] < self._y[0] or span[1] > self._y[1]:
            self._set_y((min(span[0], self._y[0]), max(span[1], self._y[1])))

    def _nothing_else(self, values: Array) -> bool:
        return len(self._curves) == 1 and next(iter(self._values.values())) is values

    def _set_y(self, span: Span) -> None:
        low, high = min(span[0], 0.0), span[1]
        self._y = (low, high if high > low else low + 1.0)
        room = 0.06 * (self._y[1] - self._y[0])
        self.setYRange(low - (room if low < 0 else 0.0), self._y[1] + room, padding=0)

    def _shade(self) -> None:
        order = np.argsort(self._x, kind='stable')
        spans = [edges(self._x[order], *run) for run in runs(~self._bands.good[order])]
        self._shades += [self._new_shade() for _ in spans[len(self._shades):]]
        for shade in self._shades[len(spans):]:
            shade.hide()
        for shade, span in zip(self._shades, spans):
            shade.setRegion(span)
            shade.show()

    def _new_curve(self) -> pg.PlotDataItem:
        curve = pg.PlotDataItem(connect='finite', antialias=True)
        self.getPlotItem().addItem(curve)
        return curve

    def _new_shade(self) -> pg.LinearRegionItem:
        shade = pg.LinearRegionItem((0.0, 1.0), movable=False, brush=QColor(128, 128, 128, 38), pen=pg.mkPen(None))
        shade.setZValue(-10)
        shade.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.getPlotItem().addItem(shade, ignoreBounds=True)
        return shade

    def _on_zoomed(self, *_axes: object) -> None:
        self._auto = False

    def _on_mouse(self, position: object) -> None:
        view = self.getPlotItem().vb
        if not view.sceneBoundingRect().contains(position):
            self.pointed.emit(None)
            return
        at = view.mapSceneToView(position)
        self.pointed.emit((at.x(), at.y()))


def take_palette(plot: pg.PlotWidget) -> QColor:
    """Give a plot the colours of QGIS's own widgets, light or dark; returns that of its axes."""
    palette = plot.palette()
    text = palette.color(QPalette.ColorRole.Text)
    muted = QColor(text)
    muted.setAlpha(150)
    plot.setBackground(palette.color(QPalette.ColorRole.Base))
    for side in ('bottom', 'left'):
        axis = plot.getPlotItem().getAxis(side)
        axis.setPen(pg.mkPen(muted))
        axis.setTextPen(pg.mkPen(text))
    return muted
