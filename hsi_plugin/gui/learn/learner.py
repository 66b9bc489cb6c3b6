"""What the worker is told after every answer, and what came back: the side of the loop that faces the compute process."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Set, Tuple

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.classes import ClassScheme
from ...core.errors import WorkerCrashed
from ...core.prepared import Prepared, open_prepared
from ...core.questions import Question
from ...core.taught import COLUMNS, Taught, write_taught
from ...engine.client import WorkerEngine
from ...engine.job import WindowNumbers
from ...engine.live_jobs import ActiveAskJob, ActiveMapJob, ActivePrepareJob
from ...labels.session import LabelSession
from ...labels.standing import Standing
from ...qgis_common import settings as remembered
from ...qgis_common.i18n import tr
from ..names.preview import in_sight
from ..shared.messages import guarded
from ..workspace import Workspace
from .compute import MAP, PREPARE, LoopCompute
from .live_layers import CHANGED, CLASSES, UNSURE, LiveLayers
from .taught_table import Lessons, lessons_of, prior_in
from .values import LoopSettings, Step

_MOST_CRASHES = 3
"""In a row; then the worker is not started anew before the next answer."""
_KEPT_TABLES = 4  # of what was taught: a cancelled job may still read the one before
Pixel = Tuple[int, int]
Top = Tuple[Tuple[int, float], ...]


class Learner(QObject):
    """Hands the session's labels to a worker of the loop's own, and keeps what it answers.

    Args:
        workspace: Knows cube and canvas.
        layers: Show the map.
        engine: Makes the engine, once for each start; None for one with the user's settings.
        parent: Owner, in Qt's sense.

    Attributes:
        prepared_folder: Features and superpixels; None before they are there.
        lessons: What was taught last.
        said: Where people said something, whatever it is, by the label's uuid.
        closed: Pixels that are not asked about now.
        last_label: Uuid, row and column of the newest label of a class that somebody gave.
        model: Hash of the newest model; empty before two classes have labels.
    """

    prepared = pyqtSignal(list)  # the source model's classes, name and colour of each
    asked = pyqtSignal(list, object, object)  # questions; a pixel, and what the new model thinks of it
    painted = pyqtSignal()
    failed = pyqtSignal(bool)  # whether the loop cannot go on
    changed = pyqtSignal()
    progress = pyqtSignal(float, str)
    notice = pyqtSignal(str)

    def __init__(
        self, workspace: Workspace, layers: LiveLayers, engine: Optional[Callable[[], WorkerEngine]], parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._layers = layers
        self._make_engine = engine or (lambda: WorkerEngine(options=remembered.engine_options()))
        self._compute: Optional[LoopCompute] = None
        self._ending: List[LoopCompute] = []
        self._folder: Optional[tempfile.TemporaryDirectory[str]] = None
        self._forget()

    @property
    def model_uuid(self) -> str:
        """What labels call the newest model: its key in the session's file, its hash before its map is finished; empty without one."""
        return self._kept.get(self.model, self.model)

    @property
    def pid(self) -> Optional[int]:
        """The worker's process number; None while none lives."""
        return self._compute.pid if self._compute is not None else None

    @property
    def is_idle(self) -> bool:
        """Whether the worker has answered everything that it was asked."""
        return self._compute is None or self._compute.is_idle

    @property
    def in_view(self) -> Optional[WindowNumbers]:
        """The pixels that the canvas shows; None where it shows none."""
        locator = self._workspace.locator()
        shown = locator.window(self._workspace.canvas.extent()) if locator is not None else None
        return None if shown is None else (shown.row, shown.col, shown.height, shown.width)

    def start(self, settings: LoopSettings, session: LabelSession, scheme: ClassScheme) -> None:
        """Start the worker and let it prepare the cube."""
        self._forget()
        self._settings, self._session = settings, session
        self._folder = tempfile.TemporaryDirectory(prefix='hsi-loop-')
        self._compute = LoopCompute(self._make_engine())
        for signal, slot in (
            (self._compute.prepared, self._on_prepared), (self._compute.advanced, self.progress), (self._compute.asked, self._on_asked),
            (self._compute.previewed, self._on_previewed), (self._compute.mapped, self._on_mapped), (self._compute.failed, self._on_failed),
        ):  # fmt: skip
            signal.connect(slot)
        self.read(scheme)
        self._compute.prepare(ActivePrepareJob(str(self._workspace.cube.path), settings.features, settings.source))

    def stop(self, wait: bool = False) -> None:
        """End the worker.

        Args:
            wait: Whether to return only when it has ended.
        """
        if self._compute is not None:
            self._compute.stop(wait, self._folder.cleanup)
            self._ending = [one for one in self._ending if one.ending]
            self._ending.append(self._compute)
            self._compute, self._folder = None, None
        if wait:
            for one in self._ending:
                one.join()
        self._forget()

    def read(self, scheme: ClassScheme) -> None:
        """Read what stands in the session."""
        standing = self._session.standing()
        self._scheme = scheme
        prior = prior_in(self._prior, self._prior_names, scheme.names) if self._prior else ()
        self.lessons = lessons_of(standing, len(scheme), prior)
        human = np.flatnonzero(standing.human)
        self.said = {str(standing.uuids[i]): (int(standing.rows[i]), int(standing.cols[i])) for i in human}
        table = self.lessons.taught.table
        self.closed = {(int(r), int(c)) for r, c in table[:, :2]}
        self.last_label = _last_label(standing)

    def learn(self, about: Optional[Pixel]) -> None:
        """Ask and paint anew, unless the worker knows all that stands already.

        Args:
            about: The pixel that is asked about, of which the new model's view is wanted.
        """
        if self.prepared_folder is None or self._compute is None or (self._sent is not None and self.lessons.same_as(self._sent)):
            return
        self._ticket += 1
        self._sent = self.lessons
        write_taught(self.lessons.taught, self._table(self._ticket))
        self._table(self._ticket - _KEPT_TABLES).unlink(missing_ok=True)
        self._compute.give_up(MAP)  # before the ask, which would wait behind it
        self.ask(about)
        paths = self._layers.paths
        self._compute.paint(self._ticket, ActiveMapJob(
            str(self.prepared_folder.folder), str(self._table(self._ticket)), self.lessons.taught.classes, str(paths[CLASSES]),
            str(paths[UNSURE]), str(paths[CHANGED]), str(self._workspace.cube.path), self._settings.head, in_sight(self._workspace),
        ))

    def ask(self, about: Optional[Pixel]) -> None:
        """Ask for questions, with what was taught last."""
        if self.prepared_folder is None or self._compute is None:
            return
        self._asked_about = about
        self._compute.ask(self._ticket, ActiveAskJob(
            str(self.prepared_folder.folder), str(self._table(self._ticket)), self.lessons.taught.classes, self._settings.strategy,
            self._settings.head, within=self.in_view if self._settings.in_view else None, about=about or (),
        ))

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self.prepared_folder: Optional[Prepared] = None
        self.lessons = Lessons(Taught(np.zeros((0, COLUMNS), np.int64), 0), 0, 0, 0)
        self.said: Dict[str, Pixel] = {}
        self.closed: Set[Pixel] = set()
        self.last_label: Optional[Tuple[str, int, int]] = None
        self.model = ''
        self.last_map: Dict[str, Any] = {}
        self.steps: List[Step] = []
        self.doubtful: List[Tuple[int, int, float]] = []
        self.prior_note = ''
        self._prior: List[List[int]] = []
        self._prior_names: List[str] = []
        self._sent: Optional[Lessons] = None
        self._kept: Dict[str, str] = {}
        self._asked_about: Optional[Pixel] = None
        self._ticket = self._crashes = 0

    def _table(self, ticket: int) -> Path:
        return Path(self._folder.name) / f'taught_{ticket}.npy'

    @guarded
    def _on_prepared(self, result: Dict[str, Any]) -> None:
        self.prepared_folder = open_prepared(result['folder'])
        self._session.keep_recipe(self.prepared_folder.recipe)
        self._prior = list(result['prior'])
        self._prior_names = [str(one['name']) for one in result['prior_classes']]
        for warning in result['warnings']:
            self.notice.emit(str(warning))
        self.prepared.emit(list(result['prior_classes']))

    @guarded
    def _on_asked(self, ticket: int, result: Dict[str, Any]) -> None:
        self._crashes = 0
        self.model = str(result['model_sha256'])
        self.doubtful = [(int(r), int(c), float(p)) for r, c, p in result['doubtful']]
        self.prior_note = str(result['prior_note'])
        top: Top = tuple((int(k), float(p)) for k, p in result['about'][0]['top']) if result['about'] else ()
        self.asked.emit([Question.from_json(one) for one in result['questions']], self._asked_about, top)

    @guarded
    def _on_previewed(self, ticket: int) -> None:
        self._layers.refresh()
        self.painted.emit()

    @guarded
    def _on_mapped(self, ticket: int, result: Dict[str, Any]) -> None:
        self.last_map = result
        if not result['model_sha256']:  # undone until fewer than two classes are left: there is no model, so there is no map
            self._layers.withhold()
        else:
            self._layers.refresh()
            self._keep(result)
            changed = result['changed']
            if not (self.steps and changed == 0.0 and self.steps[-1].clicks == self.lessons.humans):  # the same map once more is no step
                self.steps.append(Step(self.lessons.humans, changed, float(result['expected_error'])))
            if changed:
                self._layers.flash()
        self.painted.emit()
        self.changed.emit()

    def _keep(self, result: Dict[str, Any]) -> None:
        """Keep the model in the session's file, so that labels can name the one that asked for them."""
        known = str(result['model_sha256'])
        if known not in self._kept:
            with np.load(result['model'], allow_pickle=False) as tensors:
                self._kept[known] = self._session.keep_model(dict(tensors), known, self.lessons.humans)

    @guarded
    def _on_failed(self, role: str, ticket: int, error: BaseException) -> None:
        if role == PREPARE:
            self.messages.report(error)
            self.failed.emit(True)
            return
        self._crashes += 1
        if isinstance(error, WorkerCrashed) and self._crashes < _MOST_CRASHES:
            self.notice.emit(tr('The compute process has ended and is started anew; all labels are in the file.'))
            self._sent = None
            self.learn(self._asked_about)
            return
        self.messages.report(error)
        self.failed.emit(False)


def _last_label(standing: Standing) -> Optional[Tuple[str, int, int]]:
    found = np.flatnonzero(standing.human & (standing.answers == 'class'))
    if not len(found):
        return None
    i = int(found[-1])
    return str(standing.uuids[i]), int(standing.rows[i]), int(standing.cols[i])
