"""What is settled once and seldom looked at: who reviews, going on by itself, hiding the map, a second view, a walk outdoors."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...qgis_common.i18n import tr
from ..shared.messages import guarded
from ..shared.widgets import column
from ..shared.wrapping import WrapCheckBox, flow
from .answering import Answering
from .people_box import PeopleBox
from .state import ReviewState


class OptionsBox(QWidget):
    """Reviewers, and what the page of points does.

    Args:
        state: Holds the sample.
        answering: Goes on after an answer, or not.
    """

    view_wanted = pyqtSignal()  # a second view that follows the point
    field_wanted = pyqtSignal()  # the points, for a walk outdoors

    def __init__(self, state: ReviewState, answering: Answering, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._answering = answering
        self.people = PeopleBox(state)
        layout = column(self, 0)
        layout.addWidget(self.people)
        self.moves_on = WrapCheckBox(tr('Go on after an answer'))
        self.moves_on.setChecked(answering.moves_on)
        self.moves_on.clicked.connect(self._on_moves_on)
        self.hide_map = WrapCheckBox(tr('Blind: hide what the map says'))
        self.hide_map.setToolTip(tr('The map is switched off while you answer; whoever knows what it says tends to agree'))
        self.hide_map.clicked.connect(state.set_blind)
        for check in (self.moves_on, self.hide_map):
            check.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(check)
        self.view = QPushButton(tr('Open a synced view'))
        self.view.setToolTip(tr('Another map that follows the point, with layers of its own: a basemap, an older image'))
        self.view.clicked.connect(lambda _checked=False: self.view_wanted.emit())
        self.field = QPushButton(tr('Take it outdoors…'))
        self.field.setToolTip(tr('Write the open points as a package for QField or another QGIS'))
        self.field.clicked.connect(lambda _checked=False: self.field_wanted.emit())
        for button in (self.view, self.field):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout.addWidget(flow(self.view, self.field))
        state.changed.connect(self.refresh)
        self.refresh()

    @guarded
    def refresh(self) -> None:
        """Show what is settled."""
        self.hide_map.setChecked(self._state.wants_blind)
        for button in (self.view, self.field):
            button.setEnabled(self._state.design is not None)

    @guarded
    def _on_moves_on(self, on: bool) -> None:
        self._answering.moves_on = on
