"""What the list holds, brought onto the plot: draws what is new once a turn of the event loop, reads values at the mouse."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, List, Optional, Sequence, Set, Tuple

import numpy as np
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.arrays import Array
from ...core.bands import Bands
from ...qgis_common.i18n import numeral, tr
from ..shared.messages import Messages, guarded
from .curve import LIBRARY, PIXEL, Curve
from .curves_model import CurvesModel
from .looks import CONTINUUM, SLOPE, Look, positions, traces

_QUANTITIES = {'reflectance': 'Reflectance', 'radiance': 'Radiance'}
_READ_MS = 30  # between two readings of the values at the mouse
_HOVERED = -1


class Stage(QObject):
    """Keeps a plot like a list of curves.

    Args:
        model: The list.
        messages: Where errors go.
        parent: Owner, in Qt's sense.
    """

    look_changed = pyqtSignal()
    clicked = pyqtSignal(int)  # the curve whose line was clicked
    read = pyqtSignal(str)  # where the mouse is on the plot, in words; empty when it has left

    def __init__(self, model: CurvesModel, messages: Messages, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.look = Look()
        self._model = model
        self._plot: Any = None
        self._bands = Bands(0)
        self._units = ''
        self._composite: Tuple[int, ...] = ()
        self._hovered: Optional[Array] = None
        self._waiting: Set[int] = set()
        self._pointed: Optional[Tuple[float, float]] = None
        self._said = False
        self._draw_soon = self._timer(0, self.flush)
        self._read_soon = self._timer(_READ_MS, self._read)
        model.curve_added.connect(self._wait_for)
        model.curve_changed.connect(self._wait_for)
        model.curve_removed.connect(self._on_removed)

    @property
    def hovered(self) -> Optional[Array]:
        """The spectrum under the mouse, shape ``(bands,)``."""
        return self._hovered

    def attach(self, plot: Any) -> None:
        """Use this plot from now on."""
        self._plot = plot
        plot.pointed.connect(self._on_pointed)
        plot.curve_clicked.connect(self.clicked)
        self._draw_all()

    def begin(self, bands: Bands, units: str) -> None:
        """Another cube, or none: `bands` without a band."""
        self._bands, self._units, self._hovered, self._composite = bands, units, None, ()
        self._draw_all()

    def set_look(self, **changes: Any) -> None:
        """Show other forms or units; see :class:`~hsi_plugin.gui.spectra.looks.Look`."""
        look = replace(self.look, **changes)
        if look != self.look:
            self.look = look
            self._draw_all()
            self.look_changed.emit()

    def set_composite(self, bands: Sequence[int]) -> None:
        """Mark the bands (from 0) that the map shows as red, green and blue."""
        self._composite = tuple(bands)
        self._mark()

    def hover(self, values: Optional[Array]) -> None:
        """Draw the spectrum under the mouse, shape ``(bands,)``, or none."""
        self._hovered = values
        if self._plot is not None:
            self._plot.hover(None if values is None else traces([self._as_curve(values)], self.look)[0])
            self._plot.make_room()

    def select(self, number: Optional[int]) -> None:
        """Draw one curve stronger than the others."""
        if self._plot is not None:
            self.flush()
            self._plot.select(number)

    @guarded
    def flush(self) -> None:
        """Draw what has changed now."""
        if self._plot is None:
            return
        numbers, self._waiting = self._waiting, set()
        changed = [curve for curve in self._model.curves if curve.number in numbers]
        for curve in changed:
            if not curve.shown:
                self._plot.erase(curve.number)
        shown = [curve for curve in changed if curve.shown]
        for curve, trace in zip(shown, traces(shown, self.look)):
            self._plot.draw(curve.number, trace, curve.colour, curve.kind == LIBRARY)
        if changed:
            self._plot.make_room()

    def _draw_all(self) -> None:
        if self._plot is None:
            return
        look = self.look
        left = tr(_QUANTITIES.get(self._units, 'Value'))
        if look.form == CONTINUUM:
            left = tr('Continuum removed')
        elif look.form == SLOPE:
            left = tr('{0} per µm').format(left) if look.micrometres else tr('{0} per nm').format(left)
        if self._bands.count and self._bands.wavelengths_nm is None:
            below = tr('Band number')
        else:
            below = tr('Wavelength (µm)') if look.micrometres else tr('Wavelength (nm)')
        self._plot.set_axes(positions(self._bands, look), self._bands.good, below, left, look.form in (CONTINUUM, SLOPE))
        self._waiting = {curve.number for curve in self._model.curves}
        self.flush()
        self.hover(self._hovered)
        self._mark()
        self._plot.reset_view()
        self._read_soon.start()

    def _mark(self) -> None:
        if self._plot is not None:
            x = positions(self._bands, self.look)
            inside = [b for b in self._composite if 0 <= b < self._bands.count]
            self._plot.set_composite([float(x[b]) for b in inside] if len(inside) == len(self._composite) else [])

    def _as_curve(self, values: Array) -> Curve:
        return Curve(_HOVERED, PIXEL, '', '#000000', self._bands, values)

    def _timer(self, milliseconds: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _wait_for(self, number: int) -> None:
        self._waiting.add(number)
        if not self._draw_soon.isActive():
            self._draw_soon.start()

    def _on_removed(self, number: int) -> None:
        self._waiting.discard(number)
        if self._plot is not None:
            self._plot.erase(number)

    def _on_pointed(self, at: Optional[Tuple[float, float]]) -> None:
        self._pointed = at
        if not self._read_soon.isActive():
            self._read_soon.start()

    @guarded
    def _read(self) -> None:
        at = self._pointed
        if at is None or self._plot is None:
            self._model.set_readings({})
            if self._plot is not None:
                self._plot.set_cursor(None)
            if self._said:  # others may have said something since
                self._said = False
                self.read.emit('')
            return
        x = self._snapped(at[0])
        self._plot.set_cursor(x)
        shown: List[Tuple[int, float]] = []
        for curve in self._model.shown:
            trace = self._plot.trace(curve.number)
            if trace is not None:
                shown.append((curve.number, trace.at(x)))
        self._model.set_readings({number: _figure(value) for number, value in shown if np.isfinite(value)})
        self._said = True
        self.read.emit(self._place(x))

    def _snapped(self, x: float) -> float:
        """The nearest band's place; the place itself without a cube."""
        places = positions(self._bands, self.look)
        held = places[np.isfinite(places)]
        return float(held[np.argmin(np.abs(held - x))]) if held.size else x

    def _place(self, x: float) -> str:
        if self._bands.count and self._bands.wavelengths_nm is None:
            return tr('Band {0:.0f}').format(x)
        text = tr('{0:.4f} µm').format(x) if self.look.micrometres else tr('{0:.1f} nm').format(x)
        places = positions(self._bands, self.look)
        if not places.size:
            return text
        band = int(np.nanargmin(np.abs(places - x)))
        return tr('{0} · band {1}').format(text, band + 1) + ('' if self._bands.good[band] else tr(' (bad)'))


def _figure(value: float) -> str:
    """A value in as little room as its size allows."""
    if value == 0.0 or 1e-3 <= abs(value) < 1e4:
        return numeral(value, '.4g') if abs(value) >= 1.0 else numeral(value, '.4f')
    return numeral(value, '.1e')
