"""The page "Correct": paint classes, filter, look back, and make a new map of it."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsCollapsibleGroupBox, QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QProgressBar, QWidget

from ...qgis_common.i18n import tr
from ..review.state import ReviewState
from ..shared.messages import guarded
from ..shared.widgets import WarningBox, column, hint
from .editing import Editing
from .filter_box import FilterBox
from .finish_box import FinishBox
from .history_box import HistoryBox
from .paint_box import PaintBox
from .tool import AREA, CorrectTool


class CorrectPage(QWidget):
    """Tools, filters, history and what becomes of it.

    Args:
        state: Knows the map and the file of its review.
    """

    def __init__(self, state: ReviewState, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self.editing = Editing(state, self)
        self.tool = CorrectTool(state.canvas, self.editing)
        self._before: Optional[QgsMapTool] = None
        self.lack = hint()
        self.notice = WarningBox()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setMaximumHeight(8)
        self.busy.hide()
        self.paint = PaintBox(self.editing)
        self.filters = FilterBox(self.editing)
        self.history = HistoryBox(self.editing)
        self.finish = FinishBox(self.editing)
        self._body = QWidget()
        inner = column(self._body, 0)
        inner.addWidget(_group(tr('Paint'), self.paint))
        inner.addWidget(_group(tr('Filter'), self.filters))
        inner.addWidget(_group(tr('Changes'), self.history))
        inner.addWidget(self.finish)
        layout = column(self)
        for widget in (self.lack, self.notice, self.busy, self._body):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.paint.tool_wanted.connect(self._on_tool)
        self.filters.area_wanted.connect(lambda: self._on_tool(AREA))
        self.editing.changed.connect(self._on_editing)
        self.editing.opening.connect(self.busy.setVisible)
        self.tool.deactivated.connect(self._on_deactivated)
        state.changed.connect(self._on_state)
        state.answered.connect(self._on_state)
        self._on_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the map with its corrections where there are some."""
        super().showEvent(event)
        self._begin_where_begun()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the map tool back: painting belongs to this page."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._put_tool_away()

    def remove(self) -> None:
        """Stop what runs, and stop listening."""
        self._state.changed.disconnect(self._on_state)
        self._state.answered.disconnect(self._on_state)
        self._put_tool_away()
        self.finish.remove()
        self.tool.remove()
        self.editing.stop()

    @guarded
    def _on_tool(self, kind: str) -> None:
        if not kind:
            self._put_tool_away()
            return
        self.paint.press(kind)
        self.editing.begin(lambda: self._take_tool(kind))

    def _take_tool(self, kind: str) -> None:
        canvas = self._state.canvas
        self.tool.use(kind)
        if canvas.mapTool() is not self.tool:
            self._before = canvas.mapTool()
            canvas.setMapTool(self.tool)
        self.paint.press(kind)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # for the keys

    def _put_tool_away(self) -> None:
        canvas, before = self._state.canvas, self._before
        self._before = None
        if canvas.mapTool() is self.tool:
            canvas.unsetMapTool(self.tool)
            if before is not None:
                canvas.setMapTool(before)
        self.paint.press('')

    @guarded
    def _on_deactivated(self) -> None:
        self._before = None
        self.paint.press('')

    @guarded
    def _on_editing(self) -> None:
        if self.editing.changes:
            self.paint.keep_reason()
        if self.editing.correction is None and not self.editing.is_opening:
            self._put_tool_away()
        self._refresh()

    @guarded
    def _on_state(self) -> None:
        self.paint.refresh()
        self._refresh()
        if self.isVisible():
            self._begin_where_begun()

    def _begin_where_begun(self) -> None:
        """Show corrections that were made before; without any, the file and the raster come with the first tool."""
        if self._state.map_path is not None and self.editing.correction is None and self.editing.has_changes_on_disk:
            self.editing.begin()

    def _refresh(self) -> None:
        ready = self._state.map_path is not None
        self._body.setVisible(ready)
        self.lack.setVisible(not ready)
        self.lack.setText(tr('Choose a map above. Its file is never changed: corrections are kept in the file of the review.'))
        open_points = sum(p.status == 'open' for p in self._state.points)
        blind = self._state.blind and self._state.design is not None and open_points > 0
        text = tr('{0:,} points of the sample are still to be answered blind. Whoever corrects the map sees first what it says.')
        self.notice.set_sentences([text.format(open_points)] if blind else [])


def _group(title: str, content: QWidget) -> QgsCollapsibleGroupBox:
    box = QgsCollapsibleGroupBox(title)
    column(box).addWidget(content)
    return box
