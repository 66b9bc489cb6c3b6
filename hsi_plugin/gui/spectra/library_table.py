"""The spectra of a library as a table that shows tens of thousands without a pause: names, and a column for each level."""

from __future__ import annotations

import json
import re
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, Qt

from ...core.arrays import Array
from ...qgis_common.i18n import tr
from .libraries import OpenLibrary

MIME = 'application/x-hsi-library-spectra'
_NUMBER = re.compile(r'[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?')


class LibraryTable(QAbstractTableModel):
    """Rows are those that a search has found, best first, or in the order of a column."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._open: Optional[OpenLibrary] = None
        self._columns: Tuple[str, ...] = ()
        self._found: Array = np.zeros(0, np.int64)
        self._rows: Array = self._found
        self._sorted: Tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def use(self, opened: Optional[OpenLibrary]) -> None:
        """Show another library, or none."""
        self.beginResetModel()
        self._open = opened
        self._columns = () if opened is None else opened.columns
        self._found = np.arange(0 if opened is None else len(opened.library))
        self._rows = self._found
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show only what fits these words."""
        if self._open is None:
            return
        self.beginResetModel()
        if text.strip():
            self._found = np.asarray(self._open.index.search(text), np.int64)
        else:
            self._found = np.arange(len(self._open.library))
        self._rows = self._arranged()
        self.endResetModel()

    def places(self, indexes: Sequence[QModelIndex]) -> List[int]:
        """Which spectra of the library lines are, each once, in the order of the table."""
        return [int(self._rows[row]) for row in sorted({index.row() for index in indexes if index.isValid()})]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        """One line a spectrum."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Name and levels."""
        return 0 if parent.isValid() else 1 + len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return tr('Name') if section == 0 else self._columns[section - 1]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Lines can be dragged to the plot."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid() or self._open is None:
            return None
        place = int(self._rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return self._column(index.column())[place] if index.column() else self._open.names[place]
        if role == Qt.ItemDataRole.ToolTipRole:
            library = self._open.library
            facts = [f'{column}: {texts[place]}' for column, texts in library.levels.items() if texts[place]]
            return '\n'.join([library.names[place], *(fact if len(fact) < 200 else fact[:200] + '…' for fact in facts[:20])])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column: numbers by size, texts by letters; −1 for the order of the search."""
        self._sorted = column, order
        self.layoutAboutToBeChanged.emit()
        self._rows = self._arranged()
        self.layoutChanged.emit()

    def mimeTypes(self) -> List[str]:
        """What is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The spectra of dragged lines."""
        data = QMimeData()
        data.setData(MIME, json.dumps(self.places(indexes)).encode())
        return data

    def _column(self, column: int) -> Sequence[str]:
        library = self._open.library
        return library.names if column == 0 else library.levels[self._columns[column - 1]]

    def _arranged(self) -> Array:
        column, order = self._sorted
        if column < 0 or column >= self.columnCount() or not len(self._found):
            return self._found
        texts = self._column(column)
        chosen = [texts[place] for place in self._found]
        held = [text for text in chosen if text]
        keys: Any
        if held and all(_NUMBER.fullmatch(text.strip()) for text in held):
            keys = np.array([float(text) if text else np.inf for text in chosen])
        else:
            keys = np.array([text.casefold() for text in chosen])
        arranged = np.argsort(keys, kind='stable')
        return self._found[arranged if order == Qt.SortOrder.AscendingOrder else arranged[::-1]]


def dragged(data: QMimeData) -> List[int]:
    """The spectra of a drag from the table; none of any other drag."""
    if not data.hasFormat(MIME):
        return []
    try:
        return [int(place) for place in json.loads(bytes(data.data(MIME)).decode())]
    except (ValueError, TypeError):  # another program's, which happens to call it the same
        return []
