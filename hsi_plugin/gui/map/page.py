"""The third page: how to learn, where the map goes, the run with its progress, and what came out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from ...engine.job import ClassifyJob
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..canvas.map_files import MapFile, default_output, free_name
from ..computing.environment import ComputeEnvironment
from ..cube.no_cube import NoCube
from ..jobs.run_box import RunBox
from ..labels.labelling import Labelling
from ..labels.page import LabelsPage
from ..models.foundation_box import FoundationBox
from ..models.foundation_models import METHOD as FOUNDATION
from ..models.foundation_models import FoundationModels
from ..shared.messages import guarded
from ..shared.widgets import column, hint, icon
from ..shared.wrapping import WrapCheckBox
from ..workspace import Workspace
from .layers import add_map
from .method_choice import MethodChoice
from .results import ResultsView
from .run import MapRun
from .unsure_box import UnsureBox


class MapPage(QWidget):
    """Run the classification.

    Args:
        workspace: Holds cube and engine.
        labelling: Says when labels have changed.
        labels: Knows what to learn from.
        environment: Knows what methods need.
        models: Knows the foundation models.
    """

    review_wanted = pyqtSignal(str)  # a map that was made
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
        layout = column(self)
        self._source = hint()
        layout.addWidget(self._source)
        layout.addWidget(NoCube(workspace))
        self.method = MethodChoice(environment)
        layout.addWidget(self.method)
        self.foundation = FoundationBox(models)
        layout.addWidget(self.foundation)
        layout.addWidget(QLabel(tr('Map file')))
        self._output = MapFile()
        layout.addWidget(self._output)
        self._confidence = WrapCheckBox(tr('With confidence and runner-up class'))
        self._confidence.setToolTip(tr('Two more layers: how sure the classifier is of every pixel, and which class comes second'))
        self._confidence.setChecked(settings.read_flag(settings.WITH_CONFIDENCE, True))
        layout.addWidget(self._confidence)
        self.unsure = UnsureBox()
        layout.addWidget(self.unsure)
        self.run = RunBox('classify', tr('Classify'))
        self.run.start.connect(self.classify)
        layout.addWidget(self.run)
        self.follow = MapRun(workspace, self.run, self._on_map)
        self.follow.changed.connect(self._refresh)
        self.follow.ended.connect(self.finished)
        self._results = ResultsView()
        layout.addWidget(self._results)
        self.review = QPushButton(icon('review'), tr('Review this map…'))
        self.review.setToolTip(tr('Draw a sample from the map, look at its points, and learn what the map is worth'))
        self.review.clicked.connect(self._on_review)
        layout.addWidget(self.review)
        layout.addStretch(1)
        self.made = ''  # the map that the results are of
        self._results.hide()
        self.review.hide()
        workspace.cube_changed.connect(self._on_cube)
        labelling.changed.connect(self._refresh)
        self.method.changed.connect(self._refresh)
        self.foundation.changed.connect(self._refresh)
        self._on_cube()

    @property
    def start_button(self) -> QPushButton:
        """What starts a map."""
        return self.run.button

    @property
    def _on_features(self) -> bool:
        """Whether the method learns on features of a foundation model."""
        return self.method.current is FOUNDATION

    @property
    def running(self) -> bool:
        """Whether a map is being computed."""
        return self.follow.running

    @guarded
    def classify(self) -> None:
        """Start the job."""
        if self.running or self._workspace.cube is None:
            return
        job = self._job()
        settings.remember(settings.WITH_CONFIDENCE, job.confidence)
        self.unsure.remember()
        self.follow.make(job)

    def remove(self) -> None:
        """Stop what runs and hear no more of it."""
        self.follow.remove()
        self.method.remove()

    def _job(self) -> ClassifyJob:
        """What the page says, as a job; refused here where the file cannot be written, before anything is computed."""
        cube = self._workspace.cube
        labels, field = self._labels.labels()
        path = self._output.target([str(cube.path), labels])
        return ClassifyJob(
            cube=str(cube.path), output=str(path), labels=labels, field=field, method=self.method.current.name,
            confidence=self._confidence.isChecked(), unsure=self.unsure.rate(), **(self.foundation.options() if self._on_features else {}),
        )

    def _on_map(self, result: Dict[str, Any], _job: ClassifyJob) -> None:
        self.follow.say(tr('Done in {0:.1f} s: {1}').format(float(result.get('seconds') or 0.0), Path(result['output']).name))
        self._results.show_result(result)
        self._results.show()
        self.made = str(result['output'])
        self.review.show()
        add_map(result)
        self._output.setFilePath(str(free_name(Path(result['output']))))

    @guarded
    def _on_cube(self) -> None:
        cube = self._workspace.cube
        self._output.setFilePath('' if cube is None else str(default_output(str(cube.path), cube.name)))
        self._results.hide()
        self.review.hide()
        self.made = ''
        self.follow.say('')
        self.foundation.refresh()
        self._refresh()

    @guarded
    def _on_review(self) -> None:
        if self.made:
            self.review_wanted.emit(self.made)

    @guarded
    def _refresh(self) -> None:
        cube, running = self._workspace.cube, self.running
        self.foundation.setVisible(self._on_features)
        self.foundation.setEnabled(not running)  # without a cube too: models can be looked at before
        lack = self.method.lack() or (self.foundation.lack() if self._on_features else '')
        self.start_button.setEnabled(cube is not None and not running and not lack)
        self.start_button.setToolTip(lack or tr('Learn from the labels and classify the whole cube'))
        for widget in (self.method.combo, self._output, self._confidence, self.unsure):
            widget.setEnabled(cube is not None and not running)
        if cube is None:
            self._source.setText(tr('Open a cube and label some pixels first.'))
        else:
            self._source.setText(tr('Learns from {0}, then classifies every pixel of {1}.').format(self._labels.summary(), cube.name))
