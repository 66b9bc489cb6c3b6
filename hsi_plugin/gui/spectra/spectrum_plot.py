"""A plot of spectra that all lie on one cube's bands."""

from __future__ import annotations

from typing import Dict, Optional

import numpy as np
from qgis.PyQt.QtWidgets import QWidget

from ...core.arrays import Array
from ...core.bands import Bands
from ...qgis_common.i18n import tr
from ..shared.plotting import pg
from .base_plot import NOTHING, WIDTH, BasePlot, Span
from .drawing import along, bad_spans, drawing_order

_EMPTY = np.empty(0)


class SpectrumPlot(BasePlot):
    """Spectra over wavelength: kept ones in colours, unusable bands as gaps on a shaded ground."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._bands = Bands(0)
        self._order = np.empty(0, int)
        self._x = _EMPTY
        self._along = _EMPTY
        self._values: Dict[int, Array] = {}
        self.begin()

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
        self._along = along(self._order, self._x)
        plot = self.getPlotItem()
        plot.setLabel('bottom', tr('Wavelength (nm)') if known else tr('Band number'))
        plot.setLabel('left', quantity)
        self._shade_spans(bad_spans(self._x, bands.good))
        self.reset_view()

    def add_spectrum(self, key: int, values: Array, colour: str) -> None:
        """Draw a spectrum that stays, shape ``(bands,)``."""
        curve = self._line(key)
        curve.setPen(pg.mkPen(colour, width=WIDTH))
        curve.setData(self._along, along(self._order, self._shown(values)))
        self._values[key] = values
        self._grow(values)

    def remove_spectrum(self, key: int) -> None:
        """Take a spectrum away."""
        self._drop_line(key)
        del self._values[key]

    def clear_spectra(self) -> None:
        """Take all spectra away."""
        for key in list(self._curves):
            self.remove_spectrum(key)

    def reset_view(self) -> None:
        """Fit the axes to the bands and to what is drawn, and keep them fitted."""
        self._auto = True
        if self._x.size:
            self._set_x(float(self._x.min()), float(self._x.max()))
        spans = [self._span(v) for v in self._values.values()]
        known = [s for s in spans if s is not None]
        self._set_y((min(s[0] for s in known), max(s[1] for s in known)) if known else NOTHING)

    def _shown(self, values: Array) -> Array:
        return np.where(self._bands.good, values, np.nan)

    def _span(self, values: Array) -> Optional[Span]:
        shown = self._shown(values)
        finite = shown[np.isfinite(shown)]
        return (float(finite.min()), float(finite.max())) if finite.size else None

    def _grow(self, values: Array) -> None:
        """Make room for a spectrum without ever shrinking."""
        span = self._span(values)
        if self._auto and span is not None:
            self._set_y((min(span[0], self._y[0]), max(span[1], self._y[1])))
