"""The list beside the plot: shown or hidden by a check mark, renamed with F2, removed with Delete."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QHeaderView, QTreeView, QWidget

from ...qgis_common.i18n import tr
from ..shared.sizes import units
from .curves_model import NAME, READING, CurvesModel

_READING_WIDTH = 62


class CurvesView(QTreeView):
    """Shows a :class:`CurvesModel`.

    Args:
        model: The list.
    """

    selected = pyqtSignal(object)  # the number of the current curve, None without one
    centre_wanted = pyqtSignal(int)

    def __init__(self, model: CurvesModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._curves = model
        self.setModel(model)
        self.setAccessibleName(tr('Kept spectra'))
        self.setRootIsDecorated(False)
        self.setIconSize(QSize(units(22), units(16)))
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # F2 works from the column of values, too
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(150)
        self.setToolTip(tr('Double click moves the map there, F2 renames, Delete removes'))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(READING, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(READING, units(_READING_WIDTH))
        self.selectionModel().currentChanged.connect(lambda now, _before: self.selected.emit(model.number_at(now)))
        self.doubleClicked.connect(self._on_double_click)
        self._add_action(tr('Rename…'), QKeySequence(Qt.Key.Key_F2), self._rename)
        self._add_action(tr('Move the map there'), None, lambda: self._on_double_click(self.currentIndex()))
        self._add_action(tr('Show these only'), None, self._show_only)
        self._add_action(tr('Show all'), None, lambda: self._show(lambda _row: True))
        self._add_action(tr('Remove'), QKeySequence(QKeySequence.StandardKey.Delete), self.remove_selected)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @property
    def current(self) -> Optional[int]:
        """The number of the current curve."""
        return self._curves.number_at(self.currentIndex())

    def sizeHint(self) -> QSize:
        """Wide enough for a name and a value."""
        return QSize(220, 160)

    def choose(self, number: Optional[int]) -> None:
        """Make a curve the current one."""
        row = None if number is None else self._curves.row_of(number)
        if row is None:
            self.setCurrentIndex(QModelIndex())
            return
        index = self._curves.index(row, NAME)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def event(self, event: QEvent) -> bool:
        """Claim our keys before QGIS's menus take them as shortcuts: Delete is one of theirs, too."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, F2 renames."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.key() == Qt.Key.Key_F2:
            self._rename()
        else:
            super().keyPressEvent(event)

    def remove_selected(self) -> None:
        """Remove the selected curves."""
        rows = {index.row() for index in self.selectionModel().selectedIndexes()}
        for number in [self._curves.number_at(self._curves.index(row, NAME)) for row in sorted(rows)]:
            self._curves.remove(number)

    def _rename(self) -> None:
        if self.currentIndex().isValid():
            self.edit(self.currentIndex().siblingAtColumn(NAME))

    def _on_double_click(self, index: QModelIndex) -> None:
        number = self._curves.number_at(index)
        if number is not None:
            self.centre_wanted.emit(number)

    def _show_only(self) -> None:
        rows = {index.row() for index in self.selectionModel().selectedIndexes()}
        self._show(lambda row: row in rows)

    def _show(self, wanted: Any) -> None:
        for row, curve in enumerate(self._curves.curves):
            if curve.shown != wanted(row):
                self._curves.set_shown(curve.number, wanted(row))

    def _add_action(self, text: str, key: Optional[QKeySequence], slot: Any) -> None:
        action = QAction(text, self)
        if key is not None:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
