"""How far the clicking has come: labels and area of each class, change of the map per click, and when to stop."""

from __future__ import annotations

from typing import Mapping, Optional, Sequence

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...core.classes import ClassScheme
from ...qgis_common.i18n import tr
from ..shared.widgets import WarningBox, column, hint
from .class_bars import ClassBars, ClassLine
from .values import Step
from .words import SETTLED_CLICKS, counts_text, error_text, has_settled, percent, recent_changes


class ProgressPanel(QWidget):
    """Counts, bars, a curve and sentences; all of it is handed over."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._plot: Optional[QWidget] = None
        layout = column(self, 0)
        self.counts = hint()
        self.bars = ClassBars()
        self.error = hint()
        self.prior = hint()
        layout.addWidget(self.counts)
        layout.addWidget(self.bars)
        self._place = QVBoxLayout()
        self._caption = hint(tr('Share of the map that each click changed (%), over the number of labels'))
        layout.addWidget(self._caption)
        layout.addLayout(self._place)
        layout.addWidget(self.error)
        layout.addWidget(self.prior)
        self.show_steps(())
        self.show_prior('')

    @property
    def plot(self) -> Optional[QWidget]:
        """The curve; None before there is one to draw."""
        return self._plot

    def show_counts(self, humans: int, propagated: int, skipped: int) -> None:
        """Show how many labels there are, of which kinds."""
        self.counts.setText(counts_text(humans, propagated, skipped))

    def show_classes(self, scheme: ClassScheme, labels: Mapping[int, int], areas: Optional[Sequence[float]]) -> None:
        """Show a line for each class.

        Args:
            scheme: The classes.
            labels: Number of labels by class value.
            areas: Share of the map of each class; None before there is a map.
        """
        lines = [
            ClassLine(one.name, one.colour, labels.get(one.value, 0), areas[one.value - 1] if areas is not None else None)
            for one in scheme
        ]  # fmt: skip
        self.bars.set_lines(lines)
        self.bars.setVisible(bool(lines))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the maps so far."""
        self.error.setText(error_text(steps))
        self.error.setVisible(bool(steps))
        drawable = [step for step in steps if step.changed is not None]
        if drawable and self._plot is None:
            from .change_plot import ChangePlot  # loads pyqtgraph, which takes a moment

            self._plot = ChangePlot()
            self._place.addWidget(self._plot)
        self._caption.setVisible(bool(drawable))
        if self._plot is not None:
            self._plot.setVisible(bool(drawable))
            self._plot.show_steps(steps)

    def show_prior(self, note: str) -> None:
        """Say what became of the source model."""
        self.prior.setText(note)
        self.prior.setVisible(bool(note))


class StopHint(WarningBox):
    """One sentence when the last clicks hardly changed the map."""

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Judge by the maps so far."""
        if not has_settled(steps):
            self.set_sentences(())
            return
        most = max(recent_changes(steps))
        text = tr('The last {0} clicks changed at most {1} of the map each: this may be a good moment to stop, or to look for what is '
                  'still missing.')  # fmt: skip
        self.set_sentences([text.format(SETTLED_CLICKS, percent(most))])
