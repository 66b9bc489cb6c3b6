"""The third page: how to learn, where the map goes, the run with its progress, and what came out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from ..core.errors import JobCancelled, OutputError, WorkerCrashed
from ..cubes.atomic import check_writable_target
from ..engine.job import ClassifyJob
from ..qgis_common import settings
from ..qgis_common.i18n import tr
from . import tasks
from .describe_job import cancelled_sentence
from .environment import ComputeEnvironment
from .foundation_box import FoundationBox
from .foundation_models import METHOD as FOUNDATION
from .foundation_models import FoundationModels
from .labelling import Labelling
from .labels_page import LabelsPage
from .map_layers import add_map
from .messages import guarded
from .method_choice import MethodChoice
from .results import ResultsView
from .widgets import column, hint, icon
from .workspace import Workspace


class MapPage(QWidget):
    """Run the classification.

    Args:
        workspace: Holds cube and engine.
        labelling: Says when labels have changed.
        labels: Knows what to learn from.
        environment: Knows what methods need.
        models: Knows the foundation models.
    """

    finished = pyqtSignal(object)  # the job's results, None where it did not end well

    def __init__(
        self,
        workspace: Workspace,
        labelling: Labelling,
        labels: LabelsPage,
        environment: ComputeEnvironment,
        models: FoundationModels,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._labels = labels
        self._task: Optional[tasks.JobTask] = None
        layout = column(self)
        self._source = hint()
        layout.addWidget(self._source)
        self.method = MethodChoice(environment)
        layout.addWidget(self.method)
        self.foundation = FoundationBox(models)
        layout.addWidget(self.foundation)
        layout.addWidget(QLabel(tr('Map file')))
        self._output = QgsFileWidget()
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._output.setFilter(tr('GeoTIFF (*.tif)'))
        self._output.setDialogTitle(tr('Save the map as'))
        self._output.lineEdit().setAccessibleName(tr('Map file'))
        self._output.lineEdit().setShowClearButton(False)
        layout.addWidget(self._output)
        self._confidence = QCheckBox(tr('With confidence and runner-up class'))
        self._confidence.setToolTip(tr('Two more layers: how sure the classifier is of every pixel, and which class comes second'))
        self._confidence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # or its text would widen a narrow dock
        self._confidence.setChecked(settings.read_flag(settings.WITH_CONFIDENCE, True))
        layout.addWidget(self._confidence)
        layout.addLayout(self._run_row())
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(8)
        self._stage = hint()
        layout.addWidget(self._progress)
        layout.addWidget(self._stage)
        self._results = ResultsView()
        layout.addWidget(self._results)
        layout.addStretch(1)
        self._results.hide()
        workspace.cube_changed.connect(self._on_cube)
        labelling.changed.connect(self._refresh)
        self.method.changed.connect(self._refresh)
        self.foundation.changed.connect(self._refresh)
        self._on_cube()

    @property
    def _on_features(self) -> bool:
        """Whether the method learns on features of a foundation model."""
        return self.method.current is FOUNDATION

    @property
    def running(self) -> bool:
        """Whether a map is being computed."""
        return self._task is not None

    @guarded
    def classify(self) -> None:
        """Start the job."""
        if self._task is not None or self._workspace.cube is None:
            return
        job = self._job()
        settings.remember(settings.WITH_CONFIDENCE, job.confidence)
        self._start(job)

    @guarded
    def run_again(self, job: ClassifyJob) -> None:
        """Classify as before; windows that an interrupted run has finished are not computed again."""
        _release(Path(job.output))
        if self._task is None:
            self._start(job)
        else:  # beside the one that this page follows
            self._workspace.jobs.start(self._workspace.engine, job, _title(job), self._add_quietly, self._report_quietly, self.run_again)

    @guarded
    def cancel(self) -> None:
        """Stop the job at its next window."""
        if self._task is not None:
            self._stage.setText(tr('Stopping…'))
            self._cancel.setEnabled(False)
            self._task.cancel()

    def remove(self) -> None:
        """Stop what runs and hear no more of it."""
        if self._task is not None:
            self._task.advanced.disconnect(self._on_progress)
            self._task.forget()
        self.method.remove()

    def _start(self, job: ClassifyJob) -> None:
        self._task = self._workspace.jobs.start(
            self._workspace.engine, job, _title(job), self._on_result, lambda error: self._on_error(error, job), self.run_again
        )
        self._task.advanced.connect(self._on_progress)
        self._stage.setText(tr('Starting…'))
        self._refresh()

    def _run_row(self) -> QHBoxLayout:
        self._classify = QPushButton(icon('classify'), tr('Classify'))
        self._classify.setMinimumHeight(34)
        font = self._classify.font()
        font.setBold(True)
        self._classify.setFont(font)
        self._classify.clicked.connect(self.classify)
        self._cancel = QPushButton(tr('Cancel'))
        self._cancel.setMinimumHeight(34)
        self._cancel.clicked.connect(self.cancel)
        buttons = QHBoxLayout()
        buttons.addWidget(self._classify, 1)
        buttons.addWidget(self._cancel)
        return buttons

    def _job(self) -> ClassifyJob:
        """What the page says, as a job; refused here where the file cannot be written, before anything is computed."""
        cube = self._workspace.cube
        labels, field = self._labels.labels()
        output = self._output.filePath().strip()
        if not output:
            raise OutputError(tr('No file is named for the map.'), tr('Give a name that ends in .tif.'))
        path = Path(output)
        path = path if path.suffix.lower() in ('.tif', '.tiff') else path.with_name(path.name + '.tif')
        check_writable_target(path, [str(cube.path), labels])
        _release(path)
        return ClassifyJob(
            cube=str(cube.path), output=str(path), labels=labels, field=field, method=self.method.current.name,
            confidence=self._confidence.isChecked(), **(self.foundation.options() if self._on_features else {}),
        )

    @guarded
    def _on_progress(self, fraction: float, message: str) -> None:
        self._progress.setValue(round(1000 * fraction))
        if message and self._cancel.isEnabled():
            self._stage.setText(message)

    @guarded
    def _on_result(self, result: Dict[str, Any]) -> None:
        self._end(tr('Done in {0:.1f} s: {1}').format(float(result.get('seconds') or 0.0), Path(result['output']).name))
        self._results.show_result(result)
        self._results.show()
        add_map(result)
        self._output.setFilePath(str(free_name(Path(result['output']))))
        self.finished.emit(result)

    @guarded
    def _on_error(self, error: BaseException, job: ClassifyJob) -> None:
        if isinstance(error, JobCancelled) and self._task is not None:
            self._end(cancelled_sentence(self._task.handle, tr('Cancelled; nothing was written.')))
        else:
            self._end(tr('Not finished; see the message above the map.'))
            self._report(error, job)
        self.finished.emit(None)

    @guarded
    def _add_quietly(self, result: Dict[str, Any]) -> None:
        add_map(result)
        self.messages.success(tr('{0} is finished.').format(Path(result['output']).name))

    @guarded
    def _report_quietly(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.messages.report(error)

    def _report(self, error: BaseException, job: ClassifyJob) -> None:
        again = (tr('Run again'), lambda: self.run_again(job)) if isinstance(error, WorkerCrashed) else None
        self.messages.report(error, again)

    def _end(self, text: str) -> None:
        self._task = None
        self._refresh()
        self._stage.setText(text)

    @guarded
    def _on_cube(self) -> None:
        cube = self._workspace.cube
        self._output.setFilePath('' if cube is None else str(default_output(str(cube.path), cube.name)))
        self._results.hide()
        self._stage.clear()
        self.foundation.refresh()
        self._refresh()

    @guarded
    def _refresh(self) -> None:
        cube, running = self._workspace.cube, self._task is not None
        self.foundation.setVisible(self._on_features)
        self.foundation.setEnabled(not running)  # without a cube too: models can be looked at before
        lack = self.method.lack() or (self.foundation.lack() if self._on_features else '')
        self._classify.setEnabled(cube is not None and not running and not lack)
        self._classify.setToolTip(lack or tr('Learn from the labels and classify the whole cube'))
        self._cancel.setVisible(running)
        self._cancel.setEnabled(running)
        self._progress.setVisible(running)
        if not running:
            self._progress.setValue(0)
        for widget in (self.method.combo, self._output, self._confidence):
            widget.setEnabled(cube is not None and not running)
        if cube is None:
            self._source.setText(tr('Open a cube and label some pixels first.'))
        else:
            self._source.setText(tr('Learns from {0}, then classifies every pixel of {1}.').format(self._labels.summary(), cube.name))


def _title(job: ClassifyJob) -> str:
    return tr('Classify {0}').format(Path(job.cube).stem)


def default_output(cube_path: str, name: str) -> Path:
    """A file that does not exist yet: beside the cube, or in the user's home where that folder cannot be written."""
    folder = Path(cube_path).parent
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        folder = Path(settings.read_text(settings.OUTPUT_FOLDER, str(Path.home())))
    return free_name(folder / f'{name}_map.tif')


def free_name(path: Path) -> Path:
    """The path, with a number behind its name where it is taken."""
    stem = path.stem
    head, _, number = stem.rpartition('_')
    if head and number.isdigit():
        stem = head
    candidate, n = path, 2
    while candidate.exists():
        candidate = path.with_name(f'{stem}_{n}{path.suffix}')
        n += 1
    return candidate


def _release(path: Path) -> None:
    """Take layers of a map that will be replaced out of the project: QGIS would hold the old file open, or show a mixture of both."""
    if not path.exists():
        return
    names = {path, *(path.with_name(f'{path.stem}_{part}{path.suffix}') for part in ('confidence', 'second'))}
    project = QgsProject.instance()
    old = [m.id() for m in project.mapLayers().values() if isinstance(m, QgsRasterLayer) and Path(m.source()) in names]
    project.removeMapLayers(old)
