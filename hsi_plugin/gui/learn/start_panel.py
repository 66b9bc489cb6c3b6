"""What is needed to begin: a cube, a file for the labels, and how to learn; classes may come later."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QFileDialog, QFormLayout, QToolButton, QWidget

from ...core.errors import ModelError
from ...qgis_common.i18n import tr
from ..cube.no_cube import NoCube
from ..jobs.run_box import RunBox
from ..labels.labelling import Labelling, default_path
from ..models.foundation_models import FoundationModels
from ..shared.manual import ManualButton
from ..shared.messages import guarded
from ..shared.widgets import SPACING, column, hint, name_file, narrow_combo, row, text_label, theme_icon
from ..shared.wrapping import WrapCheckBox
from ..workspace import Workspace
from .choices import Choice, feature_choices, head_choices, strategy_choices
from .elided import ElidedLabel
from .values import LoopSettings


class StartPanel(QWidget):
    """Says what is lacking, lets the rest be chosen, and starts.

    Args:
        workspace: Holds the cube.
        labelling: Holds the file of labels.
        models: Knows the foundation models.
    """

    start = pyqtSignal(object)  # LoopSettings
    cancel = pyqtSignal()

    def __init__(self, workspace: Workspace, labelling: Labelling, models: FoundationModels, parent: Any = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._labelling = labelling
        self._models = models
        layout = column(self, 0)
        says = text_label(tr('You are asked about one pixel at a time, and the map learns from every answer.'))
        layout.addLayout(row(says, ManualButton('tasks/learn'), stretch_first=True))
        layout.addWidget(NoCube(workspace))
        layout.addLayout(self._files())
        self.options = self._how()
        layout.addWidget(self.options)
        self.run = RunBox('learn', tr('Start'))
        self.run.start.connect(self._on_start)
        self.run.stop.connect(self.cancel)
        layout.addWidget(self.run)
        layout.addStretch(1)
        for signal in (workspace.cube_changed, labelling.changed, models.changed):
            signal.connect(self._on_change)
        self.refresh()

    def settings(self) -> LoopSettings:
        """What is chosen.

        Raises:
            ModelError: The source model is named but is not there.
        """
        source = self.source.filePath().strip()
        if source and not Path(source).is_file():
            raise ModelError(tr('There is no model {0}.').format(source), tr('Choose an .hsimodel file, or leave the line empty.'))
        return LoopSettings(
            features=self.features.currentData() or 'pca', strategy=self.strategy.currentData(), head=self.head.currentData(),
            in_view=self.in_view.isChecked(), propagate=self.propagate.isChecked(), source=source,
        )

    def show_preparing(self, preparing: bool) -> None:
        """Lock the choices while the loop prepares, and show the way to cancel."""
        self.run.set_running(preparing)
        self.run.button.setText(tr('Preparing…') if preparing else tr('Start'))
        if not preparing:
            self.run.stage.clear()
        self.refresh()

    def advance(self, fraction: float, message: str) -> None:
        """How far the preparation is, 0…1."""
        self.run.advance(fraction, message)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has come meanwhile."""
        super().showEvent(event)
        self.refresh()

    @guarded
    def refresh(self) -> None:
        """Show cube, file and models as they are now."""
        cube, path = self._workspace.cube, self._labelling.path
        preparing = not self.run.cancel.isHidden()
        self._cube.say(cube.name if cube is not None else tr('none yet'), tr('Open a cube on the page "Cube"') if cube is None else '')
        if cube is None:
            self._file.say('–')
        else:
            shown = path if path is not None else default_path(str(cube.path), cube.name)
            self._file.say(shown.name if path is not None else tr('{0} (new)').format(shown.name), str(shown))
        self._classes.say(self._class_words(), ', '.join(self._labelling.scheme.names))
        self._choose.setEnabled(cube is not None and not preparing)
        self._fill_features()
        self.options.setEnabled(cube is not None and not preparing)
        self.run.button.setEnabled(cube is not None and not preparing)
        self.run.button.setToolTip('' if cube is not None else tr('Open a cube first'))

    def _class_words(self) -> str:
        scheme, counts = self._labelling.scheme, self._labelling.counts()
        if not len(scheme):
            return tr('none yet; name them later')
        return tr('{0} classes, {1} labels').format(len(scheme), sum(counts.values()))

    def _files(self) -> QFormLayout:
        form = _form()
        self._cube, self._file, self._classes = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self._choose = QToolButton()
        self._choose.setIcon(theme_icon('mActionFileOpen.svg'))
        self._choose.setAutoRaise(True)
        self._choose.setAccessibleName(tr('Labels file'))
        self._choose.setToolTip(tr('Keep the labels in another file, or open one'))
        self._choose.clicked.connect(self._on_choose_file)
        form.addRow(tr('Cube'), self._cube)
        form.addRow(tr('Labels'), row(self._file, self._choose, stretch_first=True))
        form.addRow(tr('Classes'), self._classes)
        return form

    def _how(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(tr('How to learn'))
        box.setSaveCollapsedState(False)
        inner = column(box, SPACING)
        self._summary = hint()
        form = _form()
        self.features, self.strategy, self.head = (narrow_combo(n) for n in (tr('Features'), tr('Strategy'), tr('Learner')))
        for title, combo in ((tr('Features'), self.features), (tr('Ask'), self.strategy), (tr('Learner'), self.head)):
            combo.currentIndexChanged.connect(self._on_chosen)
            form.addRow(title, combo)
        _fill(self.strategy, strategy_choices())
        _fill(self.head, head_choices())
        self.source = QgsFileWidget()
        self.source.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.source.setFilter(tr('Models (*.hsimodel)'))
        self.source.setDialogTitle(tr('A model of another image'))
        self.source.lineEdit().setPlaceholderText(tr('none'))
        name_file(self.source, tr('Start from the model'))
        self.source.setMinimumWidth(80)
        self.source.setToolTip(tr('A model of another image, to start from what it knows; it is dropped where it does not help here'))
        form.addRow(tr('Start from'), self.source)
        inner.addLayout(form)
        inner.addWidget(self._summary)
        self.in_view = WrapCheckBox(tr('Ask only about what is in sight'))
        self.propagate = WrapCheckBox(tr('Label similar neighbours too'))
        self.propagate.setToolTip(tr('Up to twelve similar pixels of the same superpixel; fewer with every label, none from fifty on'))
        self.propagate.setChecked(True)
        for check in (self.in_view, self.propagate):
            inner.addWidget(check)
        return box

    def _fill_features(self) -> None:
        _fill(self.features, feature_choices(self._models))

    @guarded
    def _on_change(self) -> None:
        if self.isVisible():  # else when it is shown: while the loop runs, every click changes labels
            self.refresh()

    @guarded
    def _on_chosen(self) -> None:
        tip = self.strategy.currentData(Qt.ItemDataRole.ToolTipRole) or ''
        self._summary.setText(tip.rpartition(' (')[0])  # without where it was published
        for combo in (self.features, self.strategy, self.head):
            combo.setToolTip(combo.currentData(Qt.ItemDataRole.ToolTipRole) or '')

    @guarded
    def _on_choose_file(self) -> None:
        start = self._file.toolTip()
        path, _ = QFileDialog.getSaveFileName(
            self, tr('Labels file'), start, tr('GeoPackage (*.gpkg)'), '', QFileDialog.Option.DontConfirmOverwrite
        )
        if path:
            self._labelling.open(Path(path) if path.lower().endswith('.gpkg') else Path(path + '.gpkg'))

    @guarded
    def _on_start(self) -> None:
        self.start.emit(self.settings())


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(SPACING)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def _fill(combo: Any, choices: List[Choice]) -> None:
    """Show these choices; the chosen one stays chosen where it still can be."""
    shown = [(combo.itemData(i), combo.itemText(i), combo.model().item(i).isEnabled()) for i in range(combo.count())]
    wanted = [(choice.name, choice.title, not choice.lack) for choice in choices]
    if shown == wanted:
        return
    chosen, blocked = combo.currentData(), combo.blockSignals(True)
    combo.clear()
    for place, choice in enumerate(choices):
        combo.addItem(choice.title, choice.name)
        combo.setItemData(place, f'{choice.tip}\n{choice.lack}'.strip(), Qt.ItemDataRole.ToolTipRole)
        combo.model().item(place).setEnabled(not choice.lack)
    free = [choice.name for choice in choices if not choice.lack]
    combo.setCurrentIndex(combo.findData(chosen if chosen in free else free[0]))
    combo.blockSignals(blocked)
    combo.currentIndexChanged.emit(combo.currentIndex())
