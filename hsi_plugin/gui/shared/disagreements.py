"""What people say differently, as a table with a decision below: what the dialogs of labels and of reviews share."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence

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

from ...core.classes import ClassScheme
from ...labels.conflicts import PairAgreement
from ...qgis_common.i18n import tr
from .manual import add_manual
from .messages import Messages
from .widgets import column, heading, hint, narrow_combo, row, scrolled, swatch, text_label


class Disagreements(QDialog):
    """A report, a table, a choice of classes with *Decide*, and how far people agree; what fills and decides is the subclass's.

    Args:
        messages: Where errors go.
        title: Above the table.
        tip: What *Decide* does.
        beside: Further buttons beside *Decide*.
        parent: The window that it belongs to.
    """

    def __init__(self, messages: Messages, title: str, tip: str, beside: Sequence[QWidget] = (), parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.setWindowTitle(tr('Disagreements'))
        layout = column(self)
        self.report = text_label()
        self.report.hide()
        layout.addWidget(self.report)
        layout.addWidget(heading(title))
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
        layout.addWidget(self.table, 3)
        self.choice = narrow_combo(tr('What it is'))
        self.decide = QPushButton(tr('Decide'))
        self.decide.setToolTip(tip)
        self.decide.clicked.connect(self._on_decide)
        layout.addLayout(row(self.choice, self.decide, *beside, stretch_first=True))
        layout.addWidget(heading(tr('Agreement')))
        self.agreement = text_label()
        self.agreement.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(scrolled(self.agreement), 2)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        add_manual(self.buttons, 'tasks/learn#several-people')
        layout.addWidget(self.buttons)

    def tell(self, report: str) -> None:
        """Show above all what has just been done."""
        self.report.setText(report)
        self.report.setVisible(bool(report))

    def set_columns(self, titles: Sequence[str], narrow: int) -> None:
        """Name the columns; the first ones are as narrow as what they hold, the others share the rest."""
        self.table.setColumnCount(len(titles))
        self.table.setHorizontalHeaderLabels(list(titles))
        header = self.table.horizontalHeader()
        for section in range(len(titles)):
            mode = QHeaderView.ResizeMode.ResizeToContents if section < narrow else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(section, mode)

    def set_cell(self, line: int, place: int, text: str, tip: str = '', centred: bool = False) -> None:
        """Write a cell; its tip is its text where there is none."""
        item = QTableWidgetItem(text)
        item.setToolTip(tip or text)
        if centred:
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.setItem(line, place, item)

    def offer(self, scheme: ClassScheme, other: str, value: Any) -> None:
        """Offer the classes to decide for, and one answer that is no class."""
        self.choice.clear()
        for definition in scheme:
            self.choice.addItem(swatch(definition.colour), definition.name, definition.value)
        self.choice.addItem(other, value)

    def say(self, there: bool, note: str, pairs: Sequence[PairAgreement], nobody: str) -> None:
        """What stands around the table.

        Args:
            there: Whether people disagree about something.
            note: What that means.
            pairs: How far every two people agree.
            nobody: What is said where no two people can be compared.
        """
        self.note.setText(note if there else tr('There are none.'))
        for widget in (self.choice, self.decide):
            widget.setEnabled(there)
        if there and self.table.currentRow() < 0:
            self.table.selectRow(0)
        self.agreement.setText('\n'.join(pair.text for pair in pairs) or nobody)

    def selected_lines(self) -> List[int]:
        """The lines of the table that are chosen, from the top."""
        return sorted({index.row() for index in self.table.selectedIndexes()})

    def _on_decide(self) -> None:
        raise NotImplementedError
