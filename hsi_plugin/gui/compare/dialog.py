"""The window that sets strategies side by side; it stays open, hides when closed, and never holds up the rest of QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...engine.job import CompareJob
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..jobs.describe import title_of
from ..jobs.follow import Follow
from ..jobs.run_box import RunBox
from ..labels.page import LabelsPage
from ..models.choice import ModelChoice
from ..models.foundation_models import FoundationModels
from ..shared.manual import ManualButton
from ..shared.messages import guarded
from ..shared.sizes import open_as
from ..shared.widgets import MARGIN, SPACING, column, hint, icon, scrolled
from ..workspace import Workspace
from .comparison import Comparison, read_comparison, read_folder, write_csv
from .results import CompareResults, suggested_csv
from .setup import CompareSetup, default_folder

WIDTH, HEIGHT = 1200, 690
_SETUP = 390  # of the width


class CompareDialog(QDialog):
    """Setup on the left, figures on the right.

    Args:
        workspace: Holds cube and engine.
        models: Knows the foundation models.
        labels: The page of labels.
        parent: The window that it belongs to.
    """

    def __init__(
        self, workspace: Workspace, models: FoundationModels, labels: LabelsPage, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self.setWindowTitle(tr('Compare strategies'))
        self.setWindowIcon(icon('compare'))
        self.setup = CompareSetup(models, labels)
        self.results = CompareResults(self.messages)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._explanation())
        self._stack.addWidget(self.results)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._left())
        splitter.addWidget(self._right())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_SETUP, WIDTH - _SETUP])
        layout = column(self)
        layout.addWidget(splitter)
        open_as(self, WIDTH, HEIGHT)
        self.setup.changed.connect(self._refresh)
        self._refresh()

    @property
    def running(self) -> bool:
        """Whether strategies are being compared."""
        return self.follow.running

    def use(self, choice: ModelChoice) -> None:
        """Take over the model and scaling of another choice, unless a comparison runs; look at labels and models again."""
        if not self.running and choice.card is not None:
            self.setup.choice.use(choice.card.name)
            self.setup.choice.scaling.setCurrentIndex(max(0, self.setup.choice.scaling.findData(choice.chosen_scaling)))
        self.setup.refresh()

    @guarded
    def start(self) -> None:
        """Compare, in the background."""
        if not self.running:
            self._start(self.setup.job())

    @guarded
    def open_results(self) -> None:
        """Ask for the folder of an earlier comparison, and show it."""
        folder = QFileDialog.getExistingDirectory(self, tr('Folder of a comparison'), settings.read_text(settings.LAST_FOLDER))
        if folder:
            self.show_comparison(read_folder(Path(folder)))

    @guarded
    def export(self) -> None:
        """Ask for a file and write the figures there."""
        comparison = self.results.comparison
        if comparison is None:
            return
        start = str(suggested_csv(comparison))
        name, _ = QFileDialog.getSaveFileName(self, tr('Export the table'), start, tr('Comma-separated values (*.csv)'))
        if name:
            write_csv(comparison, Path(name))

    @guarded
    def open_folder(self) -> None:
        """Open the folder of the comparison that is shown."""
        if self.results.comparison is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.results.comparison.folder))

    def show_comparison(self, comparison: Comparison) -> None:
        """Show figures."""
        self.results.show_comparison(comparison)
        self._stack.setCurrentWidget(self.results)
        self._refresh()

    def remove(self) -> None:
        """Stop what runs, hear no more of it, and go."""
        self.follow.remove()
        self.close()
        self.deleteLater()

    def _left(self) -> QWidget:
        side = QWidget()
        self.run = RunBox('compare', tr('Compare'))
        self.run.button.setDefault(True)
        self.run.cancel.setAutoDefault(False)
        self.run.start.connect(self.start)
        self.follow = Follow(self._workspace.jobs, self.run, tr('Cancelled.'))
        self.follow.changed.connect(self._refresh)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        self._area = scrolled(self.setup)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.run)
        side.setMinimumWidth(300)
        return side

    def _right(self) -> QWidget:
        side = QWidget()
        self._open_folder = QPushButton(tr('Open folder'))
        self._open_folder.clicked.connect(self.open_folder)
        self._export = QPushButton(tr('Export CSV…'))
        self._export.clicked.connect(self.export)
        self._earlier = QPushButton(tr('Show an earlier one…'))
        self._earlier.setToolTip(tr('The figures of a comparison that lie in its folder'))
        self._earlier.clicked.connect(self.open_results)
        close = QPushButton(tr('Close'))
        close.setToolTip(tr('A comparison that runs goes on'))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self._open_folder, self._export, self._earlier):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(ManualButton('tasks/compare'))
        buttons.addWidget(close)
        for button in (self._open_folder, self._export, self._earlier, close):
            button.setAutoDefault(False)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(MARGIN, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)
        return side

    @staticmethod
    def _explanation() -> QWidget:
        page = QWidget()
        layout = column(page, 2 * MARGIN)
        layout.addStretch(1)
        layout.addWidget(hint(tr(
            'Every strategy learns from the same labels and is judged on the same blocks of the image, which it has not seen; all of it '
            'is repeated with other labels, so that an interval tells what may be chance.'
        )))
        layout.addWidget(hint(tr(
            'Give many labels, from a reference map or a layer of polygons: few are learned from, the rest judge. "Untrained twin" is the '
            'same foundation model with random weights; what the model gains over it is what its pre-training is worth here.'
        )))
        layout.addWidget(hint(tr('Strategies marked as slow train a network each time. Leave them out at first.')))
        layout.addStretch(2)
        return page

    def _start(self, job: CompareJob) -> None:
        self.follow.start(self._workspace.engine, job, title_of(job), lambda result: self._on_result(result, job), self.run_again)

    @guarded
    def run_again(self, job: CompareJob) -> None:
        """Compare as before; what an interrupted run has finished is not computed again."""
        if not self.running:
            self._start(job)
        else:
            self.messages.info(tr('A comparison is running already; start this one again when it has ended.'))

    def _on_result(self, result: Dict[str, Any], job: CompareJob) -> None:
        comparison = read_comparison({'output': job.output, 'cube': job.cube, **result})
        self.show_comparison(comparison)
        cube = self._workspace.cube
        if cube is not None and self.setup.output.filePath() == job.output:
            self.setup.output.setFilePath(str(default_folder(Path(str(cube.path)), cube.name)))
        if not self.isVisible():
            self.messages.success(tr('The comparison on {0} is finished.').format(comparison.cube), (tr('Show'), self.show))

    @guarded
    def _refresh(self) -> None:
        running, lack = self.running, self.setup.lack()
        self.run.button.setEnabled(not running and not lack)
        self.run.button.setToolTip(lack)
        self._area.setEnabled(not running)
        there = self.results.comparison is not None
        for button in (self._open_folder, self._export):
            button.setVisible(there)
