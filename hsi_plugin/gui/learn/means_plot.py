"""The spectrum of the pixel that is asked about, against the means of the classes and their spread."""

from __future__ import annotations

from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QGraphicsPathItem, QWidget

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.classes import ClassScheme
from ..shared.plotting import pg
from ..spectra.base_plot import fill_ribbon, ribbon_path
from ..spectra.spectrum_plot import SpectrumPlot

_PIXEL = 0  # the key of the pixel's own spectrum; classes have their values
_THIN, _STRONG = 1.0, 1.8
_KEYS = 9  # classes that have a key, which stands on their line: colours alone tell not everybody which is which
_USUAL, _STICK_OUT = 98.0, 0.3  # % of bands that are seen whatever they hold; how much farther than them others are, at most


class MeansPlot(SpectrumPlot):
    """One spectrum in the colour of text over class means in theirs; ± one standard deviation around those that matter."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        self._ribbons: List[QGraphicsPathItem] = []  # hidden ones are used again, as curves are
        self._keys: Dict[int, pg.TextItem] = {}
        self._pixel: Optional[Array] = None
        self._means: Mapping[int, Tuple[Array, Array, int]] = {}
        self._scheme = ClassScheme(())
        self._stressed: Tuple[int, ...] = ()
        super().__init__(parent)
        self.setMinimumSize(120, 100)
        self.setMouseEnabled(x=False, y=False)  # the page below scrolls with the wheel

    @property
    def keys(self) -> List[int]:
        """The classes whose key stands on their line."""
        return [value for value, key in sorted(self._keys.items()) if key.isVisible()]

    @property
    def ribbons(self) -> int:
        """How many spreads are drawn."""
        return sum(1 for ribbon in self._ribbons if ribbon.isVisible())

    def start(self, bands: Bands, quantity: str) -> None:
        """Begin with a cube; see :meth:`SpectrumPlot.set_bands`."""
        self._pixel, self._means = None, {}
        self.set_bands(bands, quantity)
        self.getPlotItem().getAxis('bottom').showLabel(False)  # the tooltip says it; a low dock has no room
        self._redraw()

    def show_pixel(self, values: Optional[Array]) -> None:
        """Draw the pixel's spectrum, shape ``(bands,)``, or none."""
        self._pixel = values
        if _PIXEL in self._curves:
            self.remove_spectrum(_PIXEL)
        self._draw_pixel()
        if values is not None:  # between two pixels the axes stay
            self.reset_view()

    def show_means(self, means: Mapping[int, Tuple[Array, Array, int]], scheme: ClassScheme, stressed: Sequence[int]) -> None:
        """Draw the classes.

        Args:
            means: As :class:`~hsi_plugin.gui.learn.class_means.ClassMeans` gives them.
            scheme: Whose colours.
            stressed: Class values that are drawn with their spread; the others are thin lines.
        """
        same = means.keys() == self._means.keys() and all(means[value][0] is self._means[value][0] for value in means)
        if same and scheme.classes == self._scheme.classes and tuple(stressed) == self._stressed:
            return
        self._means, self._scheme, self._stressed = means, scheme, tuple(stressed)
        self._redraw()

    def apply_palette(self) -> None:
        """Take the colours of QGIS's own widgets, light or dark."""
        super().apply_palette()
        for side in ('bottom', 'left'):
            self.getPlotItem().getAxis(side).setStyle(tickLength=-4)
        if self._ready:
            self._redraw()

    def reset_view(self) -> None:
        """Fit the axes to the bands, to what is drawn and to the spreads."""
        super().reset_view()
        spread = [self._means[value] for value in self._stressed if value in self._means and value in self._values]
        ends = [self._span(line) for mean, sd, _ in spread for line in (mean - sd, mean + sd)]
        known = [span for span in ends if span is not None]
        if known:
            self._set_y((min(self._y[0], *(low for low, _ in known)), max(self._y[1], *(high for _, high in known))))

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _redraw(self) -> None:
        self.clear_spectra()
        used = 0
        for value, (mean, spread, _count) in sorted(self._means.items()):
            if not 1 <= value <= len(self._scheme) or len(mean) != len(self._bands.good):
                continue
            stressed = value in self._stressed
            colour = QColor(self._scheme.classes[value - 1].colour)
            self.add_spectrum(value, mean, colour.name())
            self._curves[value].setZValue(0)
            if not stressed and self._stressed:
                colour.setAlpha(130)
            self._curves[value].setPen(pg.mkPen(colour, width=_STRONG if stressed else _THIN))
            if stressed:
                self._ribbon(used, mean, spread, colour)
                used += 1
        for ribbon in self._ribbons[used:]:
            ribbon.hide()
        self._place_keys()
        self._draw_pixel()
        self.reset_view()

    def _place_keys(self) -> None:
        """A key on each line, one behind the other along the wavelengths, so that they do not lie on each other."""
        drawn = [value for value in sorted(self._means) if value in self._values and 1 <= value <= _KEYS]
        for value, key in self._keys.items():
            key.setVisible(value in drawn)
        for place, value in enumerate(drawn):
            shown = self._shown(self._means[value][0])
            there = np.flatnonzero(np.isfinite(shown))
            if not there.size:
                self._key(value).hide()
                continue
            at = there[round((place + 0.5) / len(drawn) * (there.size - 1))]
            self._key(value).setPos(float(self._x[at]), float(shown[at]))

    def _key(self, value: int) -> pg.TextItem:
        if value not in self._keys:
            key = self._keys[value] = pg.TextItem(str(value), anchor=(0.5, 0.5))
            font = self.font()
            font.setPointSizeF(0.8 * font.pointSizeF())
            key.setFont(font)
            key.textItem.document().setDocumentMargin(1.0)
            key.updateTextPos()
            key.setZValue(6)
            self.getPlotItem().addItem(key, ignoreBounds=True)
        key = self._keys[value]
        key.setColor(self.text_colour())
        key.fill = pg.mkBrush(self.palette().color(QPalette.ColorRole.Base))
        key.border = pg.mkPen(QColor(self._scheme.classes[value - 1].colour), width=_STRONG)
        key.update()
        return key

    def _draw_pixel(self) -> None:
        if self._pixel is not None and len(self._pixel) == len(self._bands.good):
            text = self.text_colour()
            self.add_spectrum(_PIXEL, self._pixel, text.name())
            self._curves[_PIXEL].setPen(pg.mkPen(text, width=1.4 * _STRONG))
            self._curves[_PIXEL].setZValue(5)

    def _span(self, values: Array) -> Optional[Tuple[float, float]]:
        """The range of a spectrum; a few bands that stick out far, beside the water bands as a rule, must not flatten all others."""
        shown = self._shown(values)
        finite = shown[np.isfinite(shown)]
        if not finite.size:
            return None
        low, usual = np.percentile(finite, (100.0 - _USUAL, _USUAL))
        room = _STICK_OUT * max(float(usual - low), 1e-9)
        return max(float(finite.min()), float(low) - room), min(float(finite.max()), float(usual) + room)

    def _grow(self, values: Array) -> None:
        """Nothing yet: the view is fitted once, when all is drawn."""

    def _ribbon(self, number: int, mean: Array, spread: Array, colour: QColor) -> None:
        if number == len(self._ribbons):
            self._ribbons.append(self._new_ribbon())
        path = ribbon_path(self._x, self._order, self._shown(mean - spread), self._shown(mean + spread))
        fill_ribbon(self._ribbons[number], path, colour)
