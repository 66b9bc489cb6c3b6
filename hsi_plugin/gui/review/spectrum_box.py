"""The spectrum of a point against the means of the classes, and what it resembles most in the open library."""

from __future__ import annotations

import math
from typing import Any, List, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QWidget

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.classes import ClassScheme
from ...qgis_common.i18n import numeral, tr
from ...spectra.likeness import ANGLE
from ...spectra.match import Match
from ..learn.elided import ElidedLabel
from ..shared.messages import guarded
from ..shared.sizes import units
from ..shared.widgets import RETINTS, column, tint_quietly

_HEIGHT = 132
BEST = 3  # matches


class _Line(ElidedLabel):
    """A shortened line that stands back a little."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() in RETINTS:
            tint_quietly(self)


class SpectrumBox(QWidget):
    """A plot, and below it the best matches, a line each.

    Args:
        matching: Finds the matches.
    """

    def __init__(self, matching: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = matching.messages
        self._matching = matching
        self._plot: Any = None
        self._bands: Optional[Tuple[Bands, str]] = None
        self._layout = column(self, 0)
        self._layout.setSpacing(1)
        self.lines: List[ElidedLabel] = [_Line() for _ in range(BEST)]
        for line in self.lines:
            self._layout.addWidget(line)
        matching.changed.connect(self._on_matches)
        self._on_matches()

    @property
    def plot(self) -> QWidget:
        """The plot; made when it is first needed, because pyqtgraph takes a moment to load."""
        if self._plot is None:
            from ..learn.means_plot import MeansPlot

            self._plot = MeansPlot()
            self._plot.setFixedHeight(units(_HEIGHT))
            self._plot.setAccessibleName(tr('Spectrum of the point against the classes'))
            self._plot.setToolTip(tr('Black or white: this pixel. In colours: the means of the classes ± one standard deviation, over '
                                     'wavelengths in nm. Grey ground: bad bands'))  # fmt: skip
            self._layout.insertWidget(0, self._plot)
            if self._bands is not None:
                self._plot.start(*self._bands)
        return self._plot

    def set_bands(self, bands: Bands, quantity: str) -> None:
        """Begin with an image: its bands, and what its values are."""
        self._bands = bands, quantity
        if self._plot is not None:
            self._plot.start(bands, quantity)

    def show_spectrum(self, name: str, values: Optional[Array]) -> None:
        """Draw a spectrum, and look for what it resembles; None for none."""
        self.plot.show_pixel(values)
        self._matching.look(name, values)

    def show_means(self, means: Mapping[int, Tuple[Array, Array, int]], scheme: ClassScheme) -> None:
        """Draw the classes, each with its spread."""
        if self._plot is not None:
            self._plot.show_means(means, scheme, tuple(means))

    @guarded
    def _on_matches(self) -> None:
        found: List[Match] = list(self._matching.matches[:BEST])
        angle = self._matching.choice[0] == ANGLE
        for place, line in enumerate(self.lines):
            text, tip = '', ''
            if place < len(found):
                value = numeral(math.degrees(found[place].value), '.1f') + '°' if angle else numeral(found[place].value, '.3f')
                text, tip = f'{found[place].rank}  {self._matching.name(found[place])}  {value}', found[place].name
            elif place == 0:
                text = self._matching.state
            line.say(text, tip)
            line.setVisible(bool(text))
