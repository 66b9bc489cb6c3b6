"""How much of the map each click changed, as a small curve: flat and low means that more clicks change little."""

from __future__ import annotations

from math import log10
from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QWidget

from ...core.classes import PALETTE
from ...qgis_common.i18n import tr
from ..shared.plotting import pg, take_palette
from ..shared.sizes import units
from .values import Step
from .words import SETTLED_SHARE, changes_by_click

_LOW = 0.01  # % of the map; below that the logarithmic axis ends
_TICKS = ((-2, '0.01'), (-1, '0.1'), (0, '1'), (1, '10'), (2, '100'))


class ChangePlot(pg.PlotWidget):
    """Percent of the map over clicks, on a logarithmic axis; a dashed line where changes count as little."""

    _ready = False  # Qt sends events to the half-made widget

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.points: List[Tuple[int, float]] = []
        self.setMinimumSize(120, 90)
        self.setFixedHeight(units(96))
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setAccessibleName(tr('Change of the map per click'))
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.getAxis('left').setTicks([_TICKS])
        self._line = pg.PlotDataItem(antialias=True)
        self._little = pg.InfiniteLine(pos=_log(SETTLED_SHARE), angle=0, movable=False)
        for item in (self._little, self._line):
            plot.addItem(item)
        self.apply_palette()
        self._ready = True

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Draw a point for each click whose map has one before it."""
        first = {step.clicks for step in steps if step.changed is None}
        self.points = [(clicks, share) for clicks, share in changes_by_click(steps).items() if clicks not in first]
        at, heights = [float(n) for n, _ in self.points], [_log(share) for _, share in self.points]
        self._line.setData(at, heights)
        first, last = (min(at), max(at)) if at else (0.0, 1.0)
        self.setXRange(first - 0.5, max(last, first + 1.0) + 0.5, padding=0)
        self.setYRange(-2.1, max(1.1, max(heights, default=0.0) + 0.2), padding=0)

    def apply_palette(self) -> None:
        """Take the colours of QGIS's own widgets, light or dark."""
        muted = take_palette(self)
        self.getPlotItem().showGrid(x=False, y=True, alpha=0.12)
        colour = QColor(PALETTE[5])
        self._line.setPen(pg.mkPen(colour, width=1.8))
        self._line.setSymbol('o')
        self._line.setSymbolSize(5)
        self._line.setSymbolBrush(colour)
        self._line.setSymbolPen(pg.mkPen(colour))
        self._little.setPen(pg.mkPen(muted, style=Qt.PenStyle.DashLine))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if self._ready and event.type() == QEvent.Type.PaletteChange:
            self.apply_palette()

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def _log(share: float) -> float:
    """The place of a share on the axis: the decimal logarithm of its percentage, at least that of :data:`_LOW`."""
    return log10(max(100.0 * share, _LOW))
