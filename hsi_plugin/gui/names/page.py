"""The page that makes a map from names: what to find, the run with its first labels, what came out, and the way to correct it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QScrollArea, QWidget

from ...core.class_prompts import read_classes
from ...engine.job import ZeroShotJob
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..canvas.map_files import MapFile, default_output, free_name
from ..computing.environment import ComputeEnvironment
from ..cube.no_cube import NoCube
from ..jobs.describe import duration
from ..jobs.run_box import RunBox
from ..labels.labelling import Labelling
from ..labels.page import LabelsPage
from ..map.layers import add_map
from ..map.run import MapRun
from ..models.foundation_models import FoundationModels
from ..shared.messages import guarded
from ..shared.widgets import column, hint
from ..workspace import Workspace
from .preview import FirstLabels, in_sight
from .results import NamesResults
from .setup import NamesSetup


class NamesPage(QWidget):
    """Type class names, get a map.

    Args:
        workspace: Holds cube and engine.
        labelling: Holds classes and clicks.
        labels: Knows which labels are meant.
        environment: Knows what is installed.
        models: Downloads models.
    """

    finished = pyqtSignal(object)  # the job's results, None where it did not end well
    correct = pyqtSignal()  # the user wants to click what is wrong; the classes are with the labels already

    def __init__(
        self, workspace: Workspace, labelling: Labelling, labels: LabelsPage, environment: ComputeEnvironment,
        models: FoundationModels, parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace, self._labelling = workspace, labelling
        self._first = FirstLabels()
        self._source = hint()
        self.setup = NamesSetup(workspace, labelling, labels, environment, models)
        self.output = MapFile()
        self.run = RunBox('names', tr('Map', 'button: make a map'))
        self.run.start.connect(self.map)
        self.follow = MapRun(workspace, self.run, self._on_map)
        self.results = NamesResults()
        self.results.hide()
        layout = column(self)
        for widget in (self._source, NoCube(workspace), self.setup, QLabel(tr('Map file')), self.output, self.run, self.results):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.results.correct.connect(self._on_correct)
        self.follow.changed.connect(self._on_run)
        self.follow.ended.connect(self.finished)
        self.setup.changed.connect(self._refresh)
        workspace.cube_changed.connect(self._on_cube)
        self._on_cube()

    @property
    def running(self) -> bool:
        """Whether a map is being computed."""
        return self.follow.running

    @guarded
    def map(self) -> None:
        """Start the job."""
        if self.running or self._workspace.cube is None:
            return
        job = self.job()
        settings.remember(settings.WITH_CONFIDENCE, job.confidence)
        self.follow.make(job)

    def job(self) -> ZeroShotJob:
        """What the page says, as a job; refused here where the file cannot be written, before anything is computed.

        Raises:
            HsiError: Something is missing or cannot be.
        """
        cube, options = str(self._workspace.cube.path), self.setup.options()
        path = self.output.target([given for given in (cube, options['labels'], options['library']) if given])
        return ZeroShotJob(cube=cube, output=str(path), look_first=in_sight(self._workspace), **options)

    def remove(self) -> None:
        """Stop what runs and hear no more of it."""
        self.follow.remove()
        self._first.remove()
        self.setup.remove()

    @guarded
    def _on_run(self) -> None:
        """A job has begun or ended: its first labels are shown as they come, and go with it."""
        if self.follow.task is not None:
            self.follow.task.previewed.connect(self._on_preview)
            self._scroll_to(self.run)
        else:
            self._first.remove()
        self._refresh()

    @guarded
    def _on_preview(self, path: str, _window: Any) -> None:
        task = self.follow.task
        if task is not None and not task.handle.cancel_requested:
            self._first.show(path, read_classes(task.handle.job.classes))

    def _on_map(self, result: Dict[str, Any], job: ZeroShotJob) -> None:
        took = duration(float(result.get('seconds') or 0.0))
        self.follow.say(tr('Done in {0}: {1}').format(took, Path(result['output']).name))
        self.results.show_result(result)
        self.results.show()
        add_map(result)
        if job.labels:
            self._labelling.show_on_top()
        self._scroll_to(self.run)
        self.output.setFilePath(str(free_name(Path(result['output']))))

    def _scroll_to(self, widget: QWidget) -> None:
        """Bring a part of the page to the top, or as far up as the page goes, once what has changed is laid out."""
        area = self.parent()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        if area is not None:
            QTimer.singleShot(0, lambda: area.verticalScrollBar().setValue(widget.y()))

    @guarded
    def _on_correct(self) -> None:
        """Take the classes to the labels, so that clicks on them count in the next run."""
        self._labelling.take_classes([(note.prompt.name, note.colour) for note in self.setup.reading.classes])
        self._labelling.show_on_top()
        self.setup.use_labels.setChecked(True)
        self.correct.emit()

    @guarded
    def _on_cube(self) -> None:
        cube = self._workspace.cube
        self.output.setFilePath('' if cube is None else str(default_output(str(cube.path), cube.name, 'names')))
        self.results.hide()
        self.follow.say('')
        self._refresh()

    @guarded
    def _refresh(self) -> None:
        cube, running = self._workspace.cube, self.running
        lack = tr('Open a cube first.') if cube is None else self.setup.lack()
        self.run.button.setEnabled(not running and not lack)
        self.run.button.setToolTip(lack or tr('Find these classes in the whole cube'))
        self.setup.setEnabled(not running)
        self.output.setEnabled(cube is not None and not running)
        if cube is None:
            self._source.setText(tr('Open a cube, then type what is to be found in it.'))
        else:
            self._source.setText(tr('Type what is to be found in {0}; no label is needed.').format(cube.name))
