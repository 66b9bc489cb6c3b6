"""Pixels of which people say different things: who says what, and what is decided."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...labels.conflicts import Conflict, agreements, conflicts, resolve, write_conflicts
from ...qgis_common.i18n import tr
from ..labelling import Labelling
from ..messages import guarded
from ..widgets import column, heading, hint, narrow_combo, row, scrolled, swatch, text_label

WIDTH, HEIGHT = 580, 520
_MIXED = 'mixed'


class ConflictsDialog(QDialog):
    """A table of disagreements; a decision takes the place of all that was said of a pixel, and Undo brings it back.

    Args:
        labelling: Holds the session.
        parent: The window that it belongs to.
    """

    pointed = pyqtSignal(int, int)  # row and column of a pixel to look at

    def __init__(self, labelling: Labelling, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = labelling.messages
        self._labelling = labelling
        self._conflicts: List[Conflict] = []
        self.setWindowTitle(tr('Disagreements'))
        layout = column(self)
        self.report = text_label()
        self.report.hide()
        layout.addWidget(self.report)
        layout.addWidget(heading(tr('Pixels that are called different things')))
        self.note = hint()
        layout.addWidget(self.note)
        self.table = self._make_table()
        layout.addWidget(self.table, 3)
        self.choice = narrow_combo(tr('What it is'))
        self.decide = QPushButton(tr('Decide'))
        self.decide.setToolTip(tr('Make this the label of the selected pixels, instead of what was said of them'))
        self.decide.clicked.connect(self._on_decide)
        self.look = QPushButton(tr('Look at it'))
        self.look.setToolTip(tr('Show the selected pixel on the map, and ask about it'))
        self.look.clicked.connect(self._on_look)
        layout.addLayout(row(self.choice, self.decide, self.look, stretch_first=True))
        layout.addWidget(heading(tr('Agreement')))
        self.agreement = text_label()
        self.agreement.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(scrolled(self.agreement), 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = buttons.addButton(tr('Save table…'), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        labelling.changed.connect(self.refresh)
        self.refresh()
        self.resize(WIDTH, HEIGHT)

    def tell(self, report: str) -> None:
        """Show above all what has just been done."""
        self.report.setText(report)
        self.report.setVisible(bool(report))

    @guarded
    def refresh(self) -> None:
        """Show what people say now."""
        session = self._labelling.session
        self._conflicts = conflicts(session) if session is not None else []
        self.table.setRowCount(len(self._conflicts))
        for line, one in enumerate(self._conflicts):
            for section, text in enumerate((str(one.row), str(one.col), one.text)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if section < 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(line, section, item)
        there = bool(self._conflicts)
        self.note.setText(
            tr('Until someone decides, the model learns from none of what was said of them.') if there else tr('There are none.')
        )
        self.choice.clear()
        for definition in self._labelling.scheme:
            self.choice.addItem(swatch(definition.colour, 14), definition.name, definition.value)
        self.choice.addItem(tr('mixed'), _MIXED)
        for widget in (self.choice, self.decide, self.look, self.save):
            widget.setEnabled(there)
        if there and self.table.currentRow() < 0:
            self.table.selectRow(0)
        pairs = agreements(session) if session is not None else []
        self.agreement.setText('\n'.join(pair.text for pair in pairs) or tr('No two people have labelled the same pixels.'))

    def done(self, result: int) -> None:
        """Stop listening."""
        self._labelling.changed.disconnect(self.refresh)
        super().done(result)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setAccessibleName(tr('Disagreements'))
        table.setHorizontalHeaderLabels([tr('Row'), tr('Column'), tr('Who says what')])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for section, mode in enumerate(('ResizeToContents', 'ResizeToContents', 'Stretch')):
            header.setSectionResizeMode(section, getattr(QHeaderView.ResizeMode, mode))
        table.itemDoubleClicked.connect(self._on_look)
        return table

    def _selected(self) -> List[Conflict]:
        lines = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._conflicts[line] for line in lines]

    @guarded
    def _on_decide(self) -> None:
        session, what = self._labelling.session, self.choice.currentData()
        for one in self._selected() if session is not None else ():
            if what == _MIXED:
                resolve(session, one, answer=_MIXED)
            else:
                resolve(session, one, what)
        self._labelling.take_note()

    @guarded
    def _on_look(self) -> None:
        for one in self._selected()[:1]:
            self.pointed.emit(one.row, one.col)

    @guarded
    def _on_save(self) -> None:
        session = self._labelling.session
        if session is None:
            return
        suggested = str(Path(session.path).with_name(f'{Path(session.path).stem}_disagreements.csv'))
        name, _ = QFileDialog.getSaveFileName(self, tr('Save the table'), suggested, tr('Comma-separated values (*.csv)'))
        if name:
            write_conflicts(session, name)
