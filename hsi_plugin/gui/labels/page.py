"""The second page: classes, the labels that were clicked, and labels taken from a layer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QButtonGroup,
    QColorDialog,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)

from ...core.errors import LabelError
from ...qgis_common.i18n import tr
from ..cube.no_cube import NoCube
from ..shared.messages import guarded
from ..shared.widgets import column, hint, icon, make_action, swatch, theme_icon, tool_button
from ..shared.wrapping import WrapRadioButton, flow
from ..workspace import Workspace
from .labelling import Labelling
from .layer import LabelsLayer

KEY, COLOUR, NAME, COUNT = range(4)


class LabelsPage(QWidget):
    """Name classes, label pixels, or choose a layer that holds labels.

    Args:
        workspace: Holds the cube.
        labelling: Holds classes and labels.
        label: Switches the labelling tool on and off.
    """

    learn_by_clicking = pyqtSignal()

    def __init__(self, workspace: Workspace, labelling: Labelling, label: QAction, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._labelling = labelling
        self._label = label
        self._filling = False
        layout = column(self)
        self._mine = WrapRadioButton(tr('Click labels'))
        self._theirs = WrapRadioButton(tr('Take labels from a layer'))
        self._sources = QButtonGroup(self)
        for button in (self._mine, self._theirs):
            self._sources.addButton(button)
        self._mine.setChecked(True)
        self._own = self._own_labels()
        self._layer_box = self._labels_of_layer()
        layout.addWidget(flow(self._mine, self._theirs))
        layout.addWidget(NoCube(workspace, tr('Open a cube first.')))
        layout.addWidget(self._own, 1)
        layout.addWidget(self._layer_box)
        self._end = layout.count()
        layout.addStretch(0)
        self._mine.toggled.connect(self._on_source)
        labelling.changed.connect(self.refresh)
        labelling.current_changed.connect(self._select_current)
        workspace.cube_changed.connect(self.refresh)
        self._on_source()
        self.refresh()

    @property
    def uses_layer(self) -> bool:
        """Whether labels come from a layer rather than from clicks."""
        return self._theirs.isChecked()

    def use_layer(self, layer: QgsMapLayer, field: str = '') -> None:
        """Take labels from this layer and class field."""
        self._theirs.setChecked(True)
        self._layer.use(layer, field)

    def use_clicks(self) -> None:
        """Take the labels that are clicked."""
        self._mine.setChecked(True)

    @property
    def has_labels(self) -> bool:
        """Whether there is anything to learn from: clicks, or a chosen layer."""
        return self._layer.layer is not None if self.uses_layer else bool(sum(self._labelling.counts().values()))

    def labels(self) -> tuple:
        """File and class field that a job shall learn from; the field is empty where the file tells by itself.

        Raises:
            LabelError: There are no labels yet.
            LayerError: The chosen layer cannot be labels.
        """
        if not self.uses_layer:
            if self._labelling.path is None or not sum(self._labelling.counts().values()):
                raise LabelError(tr('There are no labels yet.'), tr('Add classes and click pixels, or take labels from a layer.'))
            return str(self._labelling.path), ''
        return self._layer.labels()

    def summary(self) -> str:
        """What would be learned from, in a few words."""
        if self.uses_layer:
            layer = self._layer.layer
            return tr('layer "{0}"').format(layer.name()) if layer is not None else tr('no layer chosen yet')
        counts = self._labelling.counts()
        return tr('{0} labels of {1} classes').format(sum(counts.values()), len([n for n in counts.values() if n]))

    @guarded
    def add_class(self) -> None:
        """Add a class and let its name be typed."""
        if self._workspace.cube is None:
            self.messages.info(tr('Open a cube first.'))
            return
        value = self._labelling.add_class()
        self._table.setFocus()
        self._table.editItem(self._table.item(value - 1, NAME))

    @guarded
    def refresh(self) -> None:
        """Show the classes and labels as they are now."""
        self._filling = True
        scheme, counts = self._labelling.scheme, self._labelling.counts()
        self._table.setRowCount(len(scheme))
        for definition in scheme:
            self._fill_row(definition.value - 1, definition, counts.get(definition.value, 0))
        self._filling = False
        self._select_current(self._labelling.current)
        has_cube, has_classes = self._workspace.cube is not None, len(scheme) > 0
        self._add.setEnabled(has_cube)
        self._choose_file.setEnabled(has_cube)
        self._remove.setEnabled(has_classes)
        self._undo.setEnabled(self._labelling.can_undo)
        self._redo.setEnabled(self._labelling.can_redo)
        self._say(has_cube, has_classes, sum(counts.values()))

    def _say(self, has_cube: bool, has_classes: bool, labels: int) -> None:
        path = self._labelling.path
        if not has_cube:
            text = ''
        elif not has_classes:
            text = tr('Add a class with +, name it, and click pixels of it on the map.')
        elif not labels:
            text = tr('Press "Label pixels" and click pixels on the map; keys 1 to 9 change the class.')
        else:
            text = tr('{0} labels, kept in {1}').format(labels, path.name)
        self._status.setText(text)
        self._status.setToolTip(str(path or ''))

    def _own_labels(self) -> QWidget:
        box = QWidget()
        layout = column(box, 0)
        layout.addWidget(self._buttons())
        layout.addWidget(self._class_table(), 1)
        self._status = hint()
        layout.addWidget(self._status)
        self.learn = QPushButton(icon('learn'), tr('Learn by clicking…'))
        self.learn.setToolTip(tr('Be asked about the pixels that matter, and watch the map learn from every answer'))
        self.learn.clicked.connect(lambda _checked=False: self.learn_by_clicking.emit())
        layout.addWidget(self.learn)
        return box

    def _buttons(self) -> QWidget:
        label = QToolButton()
        label.setDefaultAction(self._label)
        label.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add = make_action(self, tr('Add a class'), tr('Add a class'), theme_icon('symbologyAdd.svg'), self.add_class)
        self._remove = make_action(
            self, tr('Remove the class'), tr('Remove the selected class and its labels'), theme_icon('symbologyRemove.svg'), self._on_remove
        )
        undo, redo = QKeySequence(QKeySequence.StandardKey.Undo), QKeySequence(QKeySequence.StandardKey.Redo)
        native = QKeySequence.SequenceFormat.NativeText
        self._undo = make_action(
            self, tr('Undo'), tr('Take the last change back ({0} on the map)').format(undo.toString(native)),
            theme_icon('mActionUndo.svg'), self.undo,
        )
        self._redo = make_action(
            self, tr('Redo'), tr('Do it again ({0} on the map)').format(redo.toString(native)),
            theme_icon('mActionRedo.svg'), self.redo,
        )
        self._choose_file = make_action(
            self, tr('Labels file'), tr('Keep the labels in another file, or open one'), theme_icon('mActionFileOpen.svg'),
            self._on_choose_file,
        )
        actions = (self._add, self._remove, self._undo, self._redo, self._choose_file)
        return flow(label, *[tool_button(a) for a in actions])

    def _class_table(self) -> QTableWidget:
        self._table = QTableWidget(0, 4)
        self._table.setAccessibleName(tr('Classes'))
        self._table.setHorizontalHeaderLabels([tr('Key'), '', tr('Class'), tr('Labels')])
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self._table.setMinimumHeight(120)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        for section, mode in ((KEY, 'ResizeToContents'), (COLOUR, 'ResizeToContents'), (NAME, 'Stretch'), (COUNT, 'ResizeToContents')):
            header.setSectionResizeMode(section, getattr(QHeaderView.ResizeMode, mode))
        self._table.itemChanged.connect(self._on_edited)
        self._table.itemSelectionChanged.connect(self._on_selected)
        self._table.cellClicked.connect(self._on_cell_clicked)
        recolour = QAction(tr('Change colour…'), self._table)
        recolour.triggered.connect(self._on_recolour)
        self._table.addAction(recolour)
        self._table.addAction(self._remove)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return self._table

    def _labels_of_layer(self) -> QWidget:
        box = QWidget()
        layout = column(box, 0)
        self._layer = LabelsLayer(self.messages, tr('Choose a layer…'))
        self._layer.changed.connect(self._labelling.changed.emit)
        layout.addWidget(self._layer)
        self._layer_hint = hint(tr('Points or polygons with a class field, or a raster of class values on the grid of the cube.'))
        layout.addWidget(self._layer_hint)
        return box

    def _fill_row(self, line: int, definition: Any, count: int) -> None:
        key = str(definition.value) if definition.value <= 9 else ''
        texts = {KEY: key, COLOUR: '', NAME: definition.name, COUNT: f'{count:n}'}
        for section, text in texts.items():
            item = self._table.item(line, section)
            if item is None:
                item = QTableWidgetItem()
                self._table.setItem(line, section, item)
            item.setText(text)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if section == NAME else flags)
            if section in (KEY, COUNT):
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        colour = self._table.item(line, COLOUR)
        colour.setIcon(swatch(definition.colour))
        colour.setToolTip(tr('Click to change the colour'))

    @guarded
    def undo(self) -> None:
        """Take the last change of labels back."""
        self._labelling.undo()

    @guarded
    def redo(self) -> None:
        """Do again what was taken back."""
        self._labelling.redo()

    @guarded
    def _on_edited(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() != NAME:
            return
        value, name = item.row() + 1, item.text().strip()
        if name == self._labelling.scheme.names[value - 1]:
            return
        try:
            self._labelling.rename_class(value, name)
        finally:
            QTimer.singleShot(0, self.refresh)  # the editor is still open here

    @guarded
    def _on_selected(self) -> None:
        lines = {index.row() for index in self._table.selectedIndexes()}
        if not self._filling and lines:
            self._labelling.choose(lines.pop() + 1)

    @guarded
    def _on_cell_clicked(self, line: int, section: int) -> None:
        if section == COLOUR:
            self._ask_colour(line)

    @guarded
    def _on_recolour(self) -> None:
        if self._table.currentRow() >= 0:
            self._ask_colour(self._table.currentRow())

    def _ask_colour(self, line: int) -> None:
        definition = self._labelling.scheme.classes[line]
        colour = QColorDialog.getColor(QColor(definition.colour), self, tr('Colour of {0}').format(definition.name))
        if colour.isValid():
            self._labelling.recolour_class(definition.value, colour.name())

    @guarded
    def _on_remove(self) -> None:
        line = self._table.currentRow()
        if line >= 0:
            self._labelling.remove_class(line + 1)

    @guarded
    def _on_choose_file(self) -> None:
        start = str(self._labelling.path or '')
        path, _ = QFileDialog.getSaveFileName(
            self, tr('Labels file'), start, tr('GeoPackage (*.gpkg)'), '', QFileDialog.Option.DontConfirmOverwrite
        )
        if path:
            self._labelling.open(Path(path) if path.lower().endswith('.gpkg') else Path(path + '.gpkg'))

    def _select_current(self, value: int) -> None:
        self._filling = True
        if 1 <= value <= self._table.rowCount():
            self._table.selectRow(value - 1)
        self._filling = False

    @guarded
    def _on_source(self) -> None:
        mine = self._mine.isChecked()
        self._own.setVisible(mine)
        self._layer_box.setVisible(not mine)
        self.layout().setStretch(self._end, 0 if mine else 1)
        self._labelling.changed.emit()
