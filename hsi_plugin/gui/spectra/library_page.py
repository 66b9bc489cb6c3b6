"""The library browser: open one, type a word, press Enter, and the spectrum is on the plot."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QToolButton,
    QWidget,
)

from ...qgis_common import settings
from ...qgis_common.i18n import numeral, tr
from ..shared.messages import guarded
from ..shared.widgets import column, hint, row, theme_icon
from .libraries import Libraries
from .library_table import LibraryTable
from .tool_bar import Readout

_PAUSE_MS = 120  # after a key; then the table is searched
_NAME_WIDTH, _WIDEST = 230, 180
_FILTER = '*.sli *.lib *.hdr *.gpkg *.csv *.txt *.asd *.sig *.sed *.json *.xz *.tar'


class LibraryPage(QWidget):
    """Opens libraries and finds spectra in them.

    Args:
        libraries: What is open.
    """

    wanted = pyqtSignal(list)  # places of spectra to add to the plot

    def __init__(self, libraries: Libraries, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = libraries.messages
        self._libraries = libraries
        self.table = LibraryTable(self)
        layout = column(self, 2)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr('Search names and descriptions'))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr('Search the library'))
        self.search.installEventFilter(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._on_search)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.search.returnPressed.connect(self._on_enter)
        self.opener = QToolButton()
        self.opener.setIcon(theme_icon('mActionFileOpen.svg'))
        self.opener.setToolTip(tr('Open a spectral library'))
        self.opener.setAccessibleName(tr('Open a spectral library'))
        self.opener.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.opener.clicked.connect(self.browse)
        self._menu = QMenu(self.opener)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.opener.setMenu(self._menu)
        layout.addLayout(row(self.search, self.opener, stretch_first=True))
        self._stack = QStackedLayout()
        self._empty = QWidget()
        inside = column(self._empty)
        inside.addStretch(1)
        self._hint = hint()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self._hint)
        self.first = QPushButton(tr('Open a library…'))
        self.first.clicked.connect(self.browse)
        inside.addWidget(self.first, 0, Qt.AlignmentFlag.AlignHCenter)
        self.again = QPushButton()
        self.again.clicked.connect(self._on_again)
        inside.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        self.view = self._table_view()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        layout.addLayout(self._stack, 1)
        self._line = Readout()
        self.own = QCheckBox(tr('In own channels'))
        self.own.setToolTip(tr('Draw spectra of libraries as they were measured, not as the bands of the cube would read them'))
        layout.addLayout(row(self._line, self.own, stretch_first=True))
        libraries.opening.connect(self._on_opening)
        libraries.changed.connect(self._on_library)
        self._on_library()

    @guarded
    def browse(self) -> None:
        """Ask for a library."""
        folder = settings.read_text(settings.LAST_FOLDER, str(Path.home()))
        known = self._libraries.remembered
        start = str(Path(known[0]).parent) if known else folder
        kinds = ';;'.join([tr('Spectral libraries ({0})').format(_FILTER), tr('All files (*)')])
        name, _ = QFileDialog.getOpenFileName(self, tr('Open a spectral library'), start, kinds)
        if name:
            self._libraries.open(name)

    @guarded
    def add_selected(self) -> None:
        """Ask for the selected spectra on the plot."""
        places = self.table.places(self.view.selectionModel().selectedRows())
        if places:
            self.wanted.emit(places)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of the search line walk through the table."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            if self.table.rowCount():
                self.view.setFocus()
                if not self.view.currentIndex().isValid():
                    self.view.selectRow(0)
            return True
        return super().eventFilter(watched, event)

    def _table_view(self) -> QTableView:
        view = _View()
        view.setModel(self.table)
        view.setAccessibleName(tr('Spectra of the library'))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setDragEnabled(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # measuring every line would take seconds
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 6)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setResizeContentsPrecision(0)  # widths are those of the lines in sight
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        view.entered_key.connect(self.add_selected)
        view.doubleClicked.connect(lambda _index: self.add_selected())
        return view

    def _fill_menu(self) -> None:
        self._menu.clear()
        for path in self._libraries.remembered:
            action = self._menu.addAction(Path(path).name)
            action.setToolTip(path)
            action.triggered.connect(lambda _checked=False, p=path: self._libraries.open(p))
        if not self._libraries.remembered:
            self._menu.addAction(tr('No library was opened yet')).setEnabled(False)

    @guarded
    def _on_again(self) -> None:
        if self._libraries.remembered:
            self._libraries.open(self._libraries.remembered[0])

    @guarded
    def _on_opening(self, name: str) -> None:
        self._line.say(tr('Opening {0}…').format(name))

    @guarded
    def _on_library(self) -> None:
        opened = self._libraries.current
        self.table.use(opened)
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.search.setEnabled(opened is not None)
        self._stack.setCurrentWidget(self._empty if opened is None else self.view)
        self._hint.setText(tr('Open a spectral library to put its spectra beside those of the cube, and to find the best matches.'))
        last = self._libraries.remembered[:1]
        self.again.setVisible(bool(last))
        if last:
            self.again.setText(tr('Open {0} again').format(Path(last[0]).name))
        if opened is not None:
            self.view.setColumnWidth(0, _NAME_WIDTH)
            for section in range(1, self.table.columnCount()):
                self.view.setColumnWidth(section, min(_WIDEST, self.view.sizeHintForColumn(section) + 12))
        self._on_search()

    @guarded
    def _on_search(self) -> None:
        opened = self._libraries.current
        if opened is None:
            self._line.say('')
            return
        self.table.search(self.search.text())
        found, total = self.table.rowCount(), len(opened.library)
        if not found:
            text = tr('Nothing fits: try fewer or shorter words')
        elif self.search.text().strip():
            text = tr('{0} of {1} · Enter adds').format(numeral(found), numeral(total))
        else:
            text = tr('{0} spectra of {1}').format(numeral(total), opened.library.name)
        self._line.say(text)

    @guarded
    def _on_enter(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._on_search()
        if self.table.rowCount() and not self.view.selectionModel().hasSelection():
            self.view.selectRow(0)
        self.add_selected()


class _View(QTableView):
    """A table whose Enter key means something."""

    entered_key = pyqtSignal()

    def keyPressEvent(self, event: QEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.entered_key.emit()
        else:
            super().keyPressEvent(event)
