"""Points of which reviewers say different things, side by side, and what is decided."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...labels.reference.review import ReviewPoint
from ...qgis_common.i18n import tr
from ..messages import guarded
from ..widgets import column, heading, hint, narrow_combo, row, scrolled, swatch, text_label
from .state import ReviewState

WIDTH, HEIGHT = 620, 480
_UNKNOWN = 0


class DisputesDialog(QDialog):
    """A line for each disputed point, a column for each reviewer.

    Args:
        state: Holds the sample.
        parent: The window that it belongs to.
    """

    def __init__(self, state: ReviewState, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._points: List[ReviewPoint] = []
        self.setWindowTitle(tr('Disagreements'))
        layout = column(self)
        self.report = text_label()
        self.report.hide()
        layout.addWidget(self.report)
        layout.addWidget(heading(tr('Points that are called different things')))
        self.note = hint()
        layout.addWidget(self.note)
        self.table = QTableWidget(0, 1)
        self.table.setAccessibleName(tr('Disagreements'))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.itemSelectionChanged.connect(self._on_select)
        layout.addWidget(self.table, 3)
        self.choice = narrow_combo(tr('What it is'))
        self.decide = QPushButton(tr('Decide'))
        self.decide.setToolTip(tr('Make this the reference of the selected points; what each person said is kept'))
        self.decide.clicked.connect(self._on_decide)
        layout.addLayout(row(self.choice, self.decide, stretch_first=True))
        layout.addWidget(heading(tr('Agreement')))
        self.agreement = text_label()
        self.agreement.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(scrolled(self.agreement), 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        state.answered.connect(self.refresh)
        self.refresh()
        self.resize(WIDTH, HEIGHT)

    def tell(self, report: str) -> None:
        """Show above all what has just been done."""
        self.report.setText(report)
        self.report.setVisible(bool(report))

    @guarded
    def refresh(self) -> None:
        """Show what people say now."""
        state = self._state
        design = state.design
        self._points = [p for p in state.points if p.status == 'disputed']
        people = sorted({a.annotator for p in self._points for a in p.answers if not a.decides})
        self.table.setColumnCount(1 + len(people))
        self.table.setHorizontalHeaderLabels([tr('Point'), *people])
        self.table.setRowCount(len(self._points))
        for line, point in enumerate(self._points):
            said: Dict[str, Any] = {a.annotator: a for a in point.answers if not a.decides}
            self._set(line, 0, str(point.number), '')
            for place, name in enumerate(people, start=1):
                answer = said.get(name)
                self._set(line, place, *(self._words(answer) if answer is not None else ('–', '')))
        header = self.table.horizontalHeader()
        for section in range(self.table.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if section else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(section, mode)
        there = bool(self._points)
        self.note.setText(
            tr('They count in no estimate until someone decides. A selected point is shown on the map.') if there else tr('There are none.')
        )
        self.choice.clear()
        for definition in state.scheme:
            self.choice.addItem(swatch(definition.colour, 14), definition.name, definition.value)
        self.choice.addItem(tr('nobody can tell'), _UNKNOWN)
        for widget in (self.choice, self.decide):
            widget.setEnabled(there)
        if there and self.table.currentRow() < 0:
            self.table.selectRow(0)
        pairs = state.review.agreements(design.uuid) if state.review is not None and design is not None else ()
        self.agreement.setText('\n'.join(pair.text for pair in pairs) or tr('No two people have answered the same points.'))

    def done(self, result: int) -> None:
        """Stop listening."""
        self._state.answered.disconnect(self.refresh)
        super().done(result)

    def _set(self, line: int, place: int, text: str, tip: str) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(tip or text)
        if not place:
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.setItem(line, place, item)

    def _words(self, answer: Any) -> tuple:
        names = self._state.scheme.names
        name = names[answer.class_value - 1] if 1 <= answer.class_value <= len(names) else tr('cannot tell')
        shown = name if answer.sure else tr('{0} (unsure)').format(name)
        return (f'{shown}: {answer.comment}' if answer.comment else shown), answer.comment or ''

    def _selected(self) -> List[ReviewPoint]:
        lines = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._points[line] for line in lines if line < len(self._points)]

    @guarded
    def _on_select(self) -> None:
        chosen = self._selected()
        if len(chosen) == 1:
            self._state.go_to(next((p for p in self._state.points if p.uuid == chosen[0].uuid), None))

    @guarded
    def _on_decide(self) -> None:
        value = self.choice.currentData()
        for point in self._selected():
            if value == _UNKNOWN:
                self._state.review.resolve(point.uuid, 'unknown')
            else:
                self._state.review.resolve(point.uuid, 'class', value)
        self._state.reread_all()

