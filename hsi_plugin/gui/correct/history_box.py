"""What was done to the map: a list, undo and redo, and a slider through its past."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QSlider, QWidget

from ...labels.map_changes import MapChange
from ...maps.correct.proposal import MAJORITY, MINIMUM, PAINT, POLYGON, SEGMENT
from ...qgis_common.i18n import tr
from ..shared.messages import guarded
from ..shared.sizes import units
from ..shared.widgets import QuietLabel, column, hint, make_action, row, theme_icon, tool_button
from .editing import Editing

_LISTED = 500  # the newest; the registry has them all
_HEIGHT = 120


class HistoryBox(QWidget):
    """The changes, the newest on top.

    Args:
        editing: What was changed.
    """

    def __init__(self, editing: Editing, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = editing.messages
        self._editing = editing
        self._shown: Optional[tuple] = None
        undo, redo = (QKeySequence(which).toString(QKeySequence.SequenceFormat.NativeText) for which in (
            QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        ))  # fmt: skip
        self.undo = make_action(self, tr('Undo'), tr('Take the last change back ({0} on the map)').format(undo),
                                theme_icon('mActionUndo.svg'), lambda _checked=False: editing.undo())  # fmt: skip
        self.redo = make_action(self, tr('Redo'), tr('Make it again ({0} on the map)').format(redo),
                                theme_icon('mActionRedo.svg'), lambda _checked=False: editing.redo())  # fmt: skip
        self.count = hint()
        self.list = QListWidget()
        self.list.setAccessibleName(tr('Changes of the map'))
        self.list.setMaximumHeight(units(_HEIGHT))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._on_item)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr('The map after so many changes'))
        self.slider.setToolTip(tr('Drag to see the map as it was; painting returns to now'))
        self.slider.valueChanged.connect(self._on_slider)
        self.past = QuietLabel()
        layout = column(self, 0)
        layout.addLayout(row(self.count, tool_button(self.undo), tool_button(self.redo), stretch_first=True))
        layout.addWidget(self.list)
        layout.addLayout(row(self.slider, self.past, stretch_first=True))
        editing.changed.connect(self.refresh)
        self.refresh()

    @guarded
    def refresh(self) -> None:
        """Show what is known now."""
        editing = self._editing
        correction, changes = editing.correction, editing.changes
        known = tuple(c.uuid for c in changes)
        if known != self._shown:
            self._shown = known
            self.list.clear()
            for number in range(len(changes), max(0, len(changes) - _LISTED), -1):
                item = QListWidgetItem(f'{number}  {words(changes[number - 1])}')
                item.setData(Qt.ItemDataRole.UserRole, number)
                item.setToolTip(whole_words(changes[number - 1]))
                self.list.addItem(item)
        self.undo.setEnabled(correction is not None and correction.can_undo)
        self.redo.setEnabled(correction is not None and correction.can_redo)
        self.count.setText(tr('{0:,} changes').format(len(changes)) if changes else tr('Nothing was changed yet.'))
        shown = correction.shown if correction is not None else 0
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(changes))
        self.slider.setValue(shown)
        self.slider.blockSignals(False)
        for widget in (self.list, self.slider, self.past):
            widget.setVisible(bool(changes))
        self.past.setText(tr('now') if shown == len(changes) else tr('after {0:,} of {1:,}').format(shown, len(changes)))

    @guarded
    def _on_slider(self, number: int) -> None:
        self._editing.show_past(number)

    @guarded
    def _on_item(self, item: QListWidgetItem) -> None:
        """Show the map right after this change."""
        self._editing.show_past(int(item.data(Qt.ItemDataRole.UserRole)))


def kind_name(kind: str) -> str:
    """What was done, in a word or two."""
    names = {
        PAINT: tr('brush'), POLYGON: tr('outline'), SEGMENT: tr('piece'), MAJORITY: tr('majority filter'),
        MINIMUM: tr('smallest piece'),
    }  # fmt: skip
    return names.get(kind, kind)


def words(change: MapChange) -> str:
    """A change in a line."""
    said = tr('{0}, {1:,} px').format(kind_name(change.kind), change.pixels)
    return f'{said} · {change.reason}' if change.reason else said


def whole_words(change: MapChange) -> str:
    """All that a tooltip has room for."""
    return tr('{0}\nby {1}, {2}').format(words(change), change.annotator or tr('unknown'), change.created_utc)
