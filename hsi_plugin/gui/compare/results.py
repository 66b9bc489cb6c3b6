"""The right half of the comparison: a table that is also the legend of the plot, the plot, the recall of each class, and words."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QWidget,
)

from ...core.classes import suggest_colour
from ...qgis_common.i18n import numeral, say, share_text, tr
from ..jobs.describe import duration
from ..shared.bars import Bars
from ..shared.messages import Messages, guarded
from ..shared.widgets import WarningBox, column, heading, hint, row, scrolled, text_label
from .comparison import MEASURES, Amount, Comparison, Entry, measure_title

_NAME_ROOM = 40  # beside the name of a strategy: its sign, and a margin


class CompareResults(QWidget):
    """Shows one comparison.

    Args:
        messages: Where errors go.
    """

    def __init__(self, messages: Messages, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.comparison: Optional[Comparison] = None
        self.plot: Any = None  # made with the first figures, because pyqtgraph takes a moment to load
        self.title = heading('')
        self.title.setWordWrap(True)
        self.protocol = hint()
        self.measure = QComboBox()
        self.measure.setAccessibleName(tr('Measure'))
        for name in MEASURES:
            self.measure.addItem(measure_title(name), name)
        self.measure.setToolTip(tr('All averages are over classes, so that rare ones count as much; overall accuracy alone counts pixels'))
        self.warnings = WarningBox()
        self.table = self._make_table()
        self.recall_title = hint()
        self.recall = Bars()
        self.words = text_label()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._plot_page = QWidget()
        column(self._plot_page, 0)
        recall_page = QWidget()
        recall_layout = column(recall_page)
        recall_layout.addWidget(self.recall_title)
        recall_layout.addWidget(self.recall)
        recall_layout.addStretch(1)
        words_page = QWidget()
        words_layout = column(words_page)
        words_layout.addWidget(self.warnings)
        words_layout.addWidget(self.words)
        words_layout.addStretch(1)
        self.tabs.addTab(self._plot_page, tr('Plot'))
        self.tabs.addTab(scrolled(recall_page), tr('Recall of each class'))
        self.tabs.addTab(scrolled(words_page), tr('In words'))
        splitter = self._splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(self.tabs)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        layout = column(self, 0)
        layout.addLayout(row(self.title, self.measure, stretch_first=True))
        layout.addWidget(self.protocol)
        layout.addWidget(splitter, 1)
        self.measure.currentIndexChanged.connect(self._fill)
        self.table.currentCellChanged.connect(self._on_cell)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show these figures instead of what was shown."""
        from .plot import ComparisonPlot

        if self.plot is None:
            self.plot = ComparisonPlot()
            self._plot_page.layout().addWidget(self.plot)
        self.comparison = comparison
        self.table.blockSignals(True)
        self.table.setRowCount(0)  # what was chosen in other figures means nothing here
        self.table.blockSignals(False)
        repetitions = max((entry.repetitions for entry in comparison.entries), default=0)
        self.title.setText(comparison.cube)
        self.protocol.setText(tr('Means of {0} repetitions ± half of the 95 % interval; ▸ the highest of a column').format(repetitions))
        left_out = [tr('{0} did not run: {1}').format(name, say(reason)) for name, reason in comparison.left_out]
        warnings = [*comparison.warnings, *left_out]
        self.warnings.set_sentences(warnings)
        self.tabs.setTabText(2, tr('In words · warnings: {0}').format(len(warnings)) if warnings else tr('In words'))
        self.words.setText('\n\n'.join(map(say, comparison.sentences)) or tr('Nothing more can be said of these figures.'))
        self._fill()
        self._share_height()

    def chosen(self) -> Optional[Entry]:
        """The strategy and amount of the current cell."""
        if self.comparison is None or self.table.currentRow() < 0:
            return None
        amounts, strategies = self.comparison.amounts, self.comparison.strategies
        place = max(0, min(self.table.currentColumn(), len(amounts) - 1))
        return self.comparison.find(strategies[self.table.currentRow()].strategy, amounts[place])

    def _share_height(self) -> None:
        """As much for the table as its lines need, but never more than half; the rest for the plot."""
        whole = self._splitter.height()
        needed = self.table.horizontalHeader().height() + self.table.verticalHeader().length() + _NAME_ROOM
        self._splitter.setSizes([min(needed, whole // 2), whole - min(needed, whole // 2)])

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 0)
        table.setAccessibleName(tr('Figures of each strategy'))
        names = table.verticalHeader()  # stays in sight, however far the figures are scrolled
        names.setDefaultSectionSize(24)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setHighlightSections(False)
        names.setSectionsClickable(True)
        names.sectionClicked.connect(self._on_name)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setMinimumHeight(90)
        table.horizontalHeader().setHighlightSections(False)
        return table

    @guarded
    def _fill(self) -> None:
        from .plot import key_icon

        comparison, measure = self.comparison, self.measure.currentData()
        if comparison is None:
            return
        amounts, strategies = comparison.amounts, comparison.strategies
        where = self.table.currentRow(), self.table.currentColumn()
        ground = self.table.palette().color(QPalette.ColorRole.Base)
        self.table.blockSignals(True)
        self.table.setRowCount(len(strategies))
        self.table.setColumnCount(len(amounts))
        self.table.setHorizontalHeaderLabels([amount.column for amount in amounts])
        for line, strategy in enumerate(strategies):
            name = QTableWidgetItem(key_icon(strategy.strategy, strategy.kind, ground), strategy.title)
            name.setToolTip(strategy.title)
            self.table.setVerticalHeaderItem(line, name)
            for place, amount in enumerate(amounts):
                self.table.setItem(line, place, self._cell(comparison, strategy.strategy, amount, measure))
        names = self.table.verticalHeader()
        names.setFixedWidth(_NAME_ROOM + max((names.fontMetrics().horizontalAdvance(one.title) for one in strategies), default=0))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if where[0] not in range(len(strategies)) or where[1] not in range(len(amounts)):
            best = comparison.best(amounts[0], measure)
            where = [strategy.strategy for strategy in strategies].index(best.strategy) if best is not None else 0, 0
        self.table.setCurrentCell(*where)
        self.table.blockSignals(False)
        self._on_cell()

    @staticmethod
    def _cell(comparison: Comparison, strategy: str, amount: Amount, measure: str) -> QTableWidgetItem:
        entry = comparison.find(strategy, amount)
        item = QTableWidgetItem(entry.measures[measure].text if entry is not None else '–')
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        if entry is not None:
            took = tr(', {0} each').format(duration(entry.seconds)) if entry.seconds is not None else ''
            item.setToolTip(tr('{0} repetitions, learned from {1:.0f} pixels{2}').format(entry.repetitions, entry.learned, took))
            best = comparison.best(amount, measure)
            if best is not None and best.strategy == strategy:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
                item.setText(f'▸ {item.text()}')
                item.setToolTip(tr('The highest with this amount. {0}').format(item.toolTip()))
        return item

    @guarded
    def _on_name(self, line: int) -> None:
        self.table.setCurrentCell(line, max(0, self.table.currentColumn()))

    @guarded
    def _on_cell(self) -> None:
        """Draw the chosen strategy stronger, and show the recall of its classes."""
        entry = self.chosen()
        strategies = self.comparison.strategies if self.comparison is not None else []
        line = self.table.currentRow()
        chosen = strategies[line].strategy if 0 <= line < len(strategies) else ''
        self.plot.show_comparison(self.comparison, self.measure.currentData(), chosen)
        if entry is None or not entry.recall:
            self.recall_title.setText(tr('No recall is known here; choose another cell of the table.'))
            self.recall.set_lines([])
            return
        self.recall_title.setText(tr('{0}, {1}: the share of each class that is found').format(entry.title, entry.amount.words))
        colours: List[str] = []
        for name, _ in entry.recall:
            colours.append(suggest_colour(name, colours))
        self.recall.set_lines([
            (name, figure.mean, colour, _percent(figure.mean, figure.half)) for (name, figure), colour in zip(entry.recall, colours)
        ])


def _percent(mean: Optional[float], half: Optional[float]) -> str:
    if mean is None:
        return tr('was not tested')
    return share_text(mean) if half is None else f'{numeral(100 * mean, ".0f")} ± {share_text(half)}'


def suggested_csv(comparison: Comparison) -> Path:
    """Where a table is saved unless the user says otherwise."""
    return Path(comparison.folder or Path.home()) / f'{comparison.cube or "comparison"}_strategies.csv'
