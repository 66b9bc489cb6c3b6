"""The spectrum plot, and the only module that imports pyqtgraph.

A checkout has pyqtgraph in its environment; an installed plugin carries it in ``extlibs``, which is put *behind* everything else on the path.
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
from .i18n import tr

if importlib.util.find_spec('pyqtgraph') is None and (PACKAGE / 'extlibs').is_dir():
    sys.path.append(str(PACKAGE / 'extlibs'))

import pyqtgraph as pg  # noqa: E402  # its place on the path was settled just above

Span = Tuple[float, float]
_EMPTY = np.empty(0)


class SpectrumPlot(pg.PlotWidget):
    """Spectra over wavelength: kept ones in colours, the one under the mouse in grey, unusable bands as gaps on a shaded ground."""

    pointed = pyqtSignal(object)  # (x, y) under the mouse on the plot, None when it has left

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._bands = Bands(0)
        self._order = np.empty(0, int)
        self._x = _EMPTY
        self._show_bad = False
        self._auto = True
        self._curves: Dict[int, pg.PlotDataItem] = {}
        self._values: Dict[int, Array] = {}
        self._shades: List[pg.LinearRegionItem] = []
        self._hover = pg.PlotDataItem(connect='finite', antialias=True)
        self._hover_values: Optional[Array] = None
        self._selected: Optional[int] = None
        self.setMinimumSize(160, 120)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.addItem(self._hover)
        plot.vb.sigRangeChangedManually.connect(self._on_zoomed)
        self.scene().sigMouseMoved.connect(self._on_mouse)
        self.apply_palette()

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
        self._order = np.argsort(x, kind='stable')
        self._x = np.asarray(x, float)[self._order]
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
        self._hover.setData(self._x, self._drawn(values))
        self._grow(values)

    def add_spectrum(self, key: int, values: Array, colour: str) -> None:
        """Draw a spectrum that stays, shape ``(bands,)``."""
        curve = pg.PlotDataItem(self._x, self._drawn(values), pen=pg.mkPen(colour, width=1.6), connect='finite', antialias=True)
        self._curves[key] = curve
        self._values[key] = values
        self.getPlotItem().addItem(curve)
        self._grow(values)

    def remove_spectrum(self, key: int) -> None:
        """Take a spectrum away."""
        self.getPlotItem().removeItem(self._curves.pop(key))
        del self._values[key]

    def select(self, key: Optional[int]) -> None:
        """Draw one spectrum stronger than the others."""
        for other, curve in self._curves.items():
            colour = curve.opts['pen'].color()
            curve.setPen(pg.mkPen(colour, width=3.0 if other == key else 1.6))
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
            curve.setData(self._x, self._drawn(self._values[key]))
        self.set_hover(self._hover_values)
        self.reset_view()

    def reset_view(self) -> None:
        """Fit the axes to the bands and to what is drawn, and keep them fitted."""
        self._auto = True
        if self._x.size:
            margin = 0.01 * max(self._x[-1] - self._x[0], 1.0)
            self.setXRange(self._x[0] - margin, self._x[-1] + margin, padding=0)
        spans = [self._span(v) for v in self._values.values()]
        if self._hover_values is not None:
            spans.append(self._span(self._hover_values))
        known = [s for s in spans if s is not None]
        self._set_y((min(s[0] for s in known), max(s[1] for s in known)) if known else (0.0, 0.5))

    def apply_palette(self) -> None:
        """Take the colours of QGIS's own widgets, light or dark."""
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.Text)
        muted = QColor(text)
        muted.setAlpha(150)
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        plot = self.getPlotItem()
        for side in ('bottom', 'left'):
            axis = plot.getAxis(side)
            axis.setPen(pg.mkPen(muted))
            axis.setTextPen(pg.mkPen(text))
        plot.showGrid(x=True, y=True, alpha=0.12)
        self._hover.setPen(pg.mkPen(muted, width=1.0))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, '_hover'):
            self.apply_palette()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def _drawn(self, values: Array) -> Array:
        shown = np.asarray(values, float)[self._order]
        return shown if self._show_bad else np.where(self._bands.good[self._order], shown, np.nan)

    def _span(self, values: Array) -> Optional[Span]:
        drawn = self._drawn(values)
        finite = drawn[np.isfinite(drawn)]
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
        for shade in self._shades:
            self.getPlotItem().removeItem(shade)
        self._shades = [self._shaded(first, last) for first, last in _runs(~self._bands.good[self._order])]

    def _shaded(self, first: int, last: int) -> pg.LinearRegionItem:
        ground = QColor(128, 128, 128, 38)
        shade = pg.LinearRegionItem(_edges(self._x, first, last), movable=False, brush=ground, pen=pg.mkPen(None))
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


def _runs(mask: Array) -> List[Tuple[int, int]]:
    """First and last index of every run of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], np.asarray(mask, int), [0]))))
    return [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2])]


def _edges(x: Array, first: int, last: int) -> Span:
    """Half-way to the neighbours on both sides of a run of bands."""
    low = x[first] if first == 0 else 0.5 * (x[first - 1] + x[first])
    high = x[last] if last == len(x) - 1 else 0.5 * (x[last] + x[last + 1])
    return float(low), float(high)
