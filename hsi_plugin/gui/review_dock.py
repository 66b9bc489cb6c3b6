"""The dock "Review a map": the sample, what is found there, what is set right, and what the map is worth, as four pages."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from ..qgis_common.i18n import tr
from .correct.page import CorrectPage
from .result.page import ResultPage
from .review import keys
from .review.answer_page import AnswerPage
from .review.map_choice import MapChoice
from .review.sample_page import SamplePage
from .review.state import ReviewState
from .shared.dock_tabs import DockTabs
from .shared.manual import add_to_tabs
from .shared.messages import guarded
from .shared.sizes import units
from .shared.widgets import MARGIN, column, scrolled

WIDTH = 360
SAMPLE, REVIEW, CORRECT, RESULT = range(4)  # the indices of the pages
_MANUAL = ('tasks/review', 'tasks/review#answer', 'tasks/correct', 'tasks/review#result')


class ReviewDock(QgsDockWidget):
    """Above, which map; below, the pages.

    Args:
        state: What is being reviewed.
        matching: Finds the best matches of a spectrum in the open library.
    """

    page_changed = pyqtSignal(int)
    shown = pyqtSignal(bool)

    def __init__(self, state: ReviewState, matching: object, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr('Review a map'), parent)
        self.setObjectName('HsiReviewDock')
        self.messages = state.messages
        self.state = state
        self.in_front = False  # in sight, and not behind another tab
        self.choice = MapChoice(state.messages)
        self.sample_page = SamplePage(state)
        self.answer_page = AnswerPage(state, matching)
        self.correct_page = CorrectPage(state)
        self.result_page = ResultPage(state)
        self.tabs = DockTabs()
        for page, title in (
            (self.sample_page, tr('Sample')), (self.answer_page, tr('Review', 'tab: answer which class pixels are')),
            (self.correct_page, tr('Correct')),
            (self.result_page, tr('Result')),
        ):  # fmt: skip
            self.tabs.addTab(scrolled(page), title)
        add_to_tabs(self.tabs, _MANUAL)
        body = QWidget()
        layout = column(body, 0)
        head = QWidget()
        inner = column(head, MARGIN)
        inner.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        inner.addWidget(self.choice)
        layout.addWidget(head)
        layout.addWidget(self.tabs, 1)
        self.setWidget(body)
        self.setMinimumWidth(units(300))
        self.choice.chosen.connect(self._on_chosen)
        self.sample_page.review_wanted.connect(lambda: self.tabs.setCurrentIndex(REVIEW))
        self.tabs.currentChanged.connect(self.page_changed)
        self.visibilityChanged.connect(self._on_visible)
        state.changed.connect(self._on_state)

    def sizeHint(self) -> QSize:
        """As wide as two pictures beside each other need."""
        return QSize(units(WIDTH), 640)

    @property
    def answering(self) -> bool:
        """Whether keys are answers now."""
        return self.in_front and self.tabs.currentIndex() == REVIEW and self.state.current is not None

    def event(self, event: QEvent) -> bool:
        """Claim the keys of answers before QGIS's menus take them as shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and self.answering and keys.meaning_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key, as on the map."""
        meaning = keys.meaning_of(event) if self.answering else None
        if meaning is None:
            super().keyPressEvent(event)
            return
        event.accept()
        self.answer_page.do(*meaning)

    @guarded
    def review(self, source: object) -> None:
        """Open a map, and show the dock."""
        self.setUserVisible(True)
        self.state.open_map(source)

    def remove(self) -> None:
        """Stop what runs, and stop listening."""
        self.choice.remove()
        for page in (self.sample_page, self.answer_page, self.correct_page, self.result_page):
            stop: Callable[[], None] = page.remove
            stop()

    @guarded
    def _on_visible(self, visible: bool) -> None:
        self.in_front = visible
        self.shown.emit(visible)

    @guarded
    def _on_chosen(self, source: object) -> None:
        self.state.open_map(source)

    @guarded
    def _on_state(self) -> None:
        self.choice.show_layer(self.state.map_layer)
