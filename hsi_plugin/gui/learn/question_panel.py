"""The pixel that is asked about: why, its spectrum against the classes, its surroundings, and what the model thinks."""

from __future__ import annotations

from typing import Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.classes import ClassScheme
from ...core.propagation import Near
from ...core.questions import Question
from ...qgis_common.i18n import tr
from ..shared.sizes import units
from ..shared.widgets import SPACING, column, heading, hint, text_label
from ..shared.wrapping import WrapCheckBox
from .chip import Chip, ChipView, Edges
from .suggestions import Suggestions
from .words import along_text, why_text

_PLOT_HEIGHT = 124


class QuestionPanel(QWidget):
    """Shows one question. What it takes to show it is handed to it; it reads nothing itself."""

    answered = pyqtSignal(int)  # one of the suggestions was pressed: its class value
    along_toggled = pyqtSignal()  # the neighbours shall be labelled too, or not

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._plot: Optional[QWidget] = None
        self._bands: Optional[Tuple[Bands, str]] = None
        self._question: Optional[Question] = None
        layout = column(self, 0)
        self.title = heading('')
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why = text_label()
        layout.addWidget(self.title)
        layout.addWidget(self.why)
        self._place = QVBoxLayout()
        layout.addLayout(self._place)
        self.chip = ChipView()
        self.suggestions = Suggestions()
        self.suggestions.chosen.connect(self.answered)
        self.suggestions.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        beside = QHBoxLayout()
        beside.setSpacing(SPACING + 2)
        beside.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.suggestions, 1)
        layout.addLayout(beside)
        self.along = WrapCheckBox()
        self.along.setToolTip(tr('Those that are hatched; such labels count less the more there are by hand, and fade'))
        self.along.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.along.clicked.connect(lambda _checked=False: self.along_toggled.emit())
        layout.addWidget(self.along)
        self.uneven = hint(tr('Its surroundings are uneven: a label says little about its neighbours.'))
        layout.addWidget(self.uneven)
        self.show_nothing('')

    @property
    def plot(self) -> QWidget:
        """The plot; made when it is first needed, because pyqtgraph takes a moment to load."""
        if self._plot is None:
            from .means_plot import MeansPlot

            self._plot = MeansPlot()
            self._plot.setFixedHeight(units(_PLOT_HEIGHT))
            self._plot.setAccessibleName(tr('Spectrum of the pixel against the classes'))
            self._plot.setToolTip(tr('Black or white: this pixel. In colours: the means of the classes, ± one standard deviation around '
                                     'the likeliest, over wavelengths in nm. Grey ground: bad bands'))  # fmt: skip
            self._place.addWidget(self._plot)
            if self._bands is not None:
                self._plot.start(*self._bands)
        return self._plot

    def set_bands(self, bands: Bands, quantity: str) -> None:
        """Begin with a cube: its bands, and what its values are."""
        self._bands = bands, quantity
        if self._plot is not None:
            self._plot.start(bands, quantity)

    def show_nothing(self, reason: str) -> None:
        """There is no question; say why."""
        self._question = None
        self.title.setText(tr('No question'))
        self.why.setText(reason)
        self.along.hide()
        self.uneven.hide()
        self.suggestions.hide()
        self.chip.hide()
        if self._plot is not None:
            self._plot.hide()

    def show_question(self, question: Question, scheme: ClassScheme, hidden: bool) -> bool:
        """Show what is known at once; spectrum and surroundings follow when they have been read.

        Args:
            question: The pixel.
            scheme: The classes.
            hidden: Whether what the model thinks is kept back.

        Returns:
            Whether it is another pixel than before, whose spectrum and surroundings are wanted.
        """
        fresh = self._question is None or (question.row, question.col) != (self._question.row, self._question.col)
        self._question = question
        self.title.setText(tr('What is at row {0}, column {1}?').format(question.row, question.col))
        self.why.setText(why_text(question, scheme, hidden))
        self.suggestions.show_top(question.top, scheme, hidden)
        self.suggestions.show()
        self.chip.show()
        if fresh:
            self.chip.show_chip(None)
            self.plot.show_pixel(None)
        self.plot.show()
        return fresh

    def show_propagation(self, near: Optional[Near], bring_along: bool, uneven: bool, edges: Edges) -> None:
        """Say and mark what the answer brings along; `edges` are those of the superpixel."""
        text = along_text(near)
        self.along.setText(text)
        self.along.setChecked(bring_along)
        self.along.setVisible(bool(text))
        self.uneven.setVisible(uneven)
        self.chip.mark(edges, near.pixels if near is not None and bring_along else ())

    def show_spectrum(self, row: int, col: int, values: Array) -> None:
        """Draw the spectrum of a pixel, if it is still the one asked about."""
        if self._is_at(row, col):
            self.plot.show_pixel(values)

    def show_chip(self, chip: Chip) -> None:
        """Show surroundings, if they are still those of the pixel asked about."""
        if self._is_at(chip.row, chip.col):
            self.chip.show_chip(chip)

    def show_means(self, means: Mapping[int, Tuple[Array, Array, int]], scheme: ClassScheme, stressed: Sequence[int]) -> None:
        """Draw the classes; those that are stressed with their spread."""
        if self._plot is not None:
            self._plot.show_means(means, scheme, stressed)

    def _is_at(self, row: int, col: int) -> bool:
        return self._question is not None and (self._question.row, self._question.col) == (row, col)
