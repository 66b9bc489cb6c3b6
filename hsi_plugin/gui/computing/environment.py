"""The compute environment as the windows see it: is it there, install it, go on, add GPU support, remove it."""

from __future__ import annotations

import os
import threading
import time
from importlib.util import find_spec
from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import EnvironmentMissing, JobCancelled
from ...core.methods import Method
from ...engine.client import WorkerEngine
from ...engine.environment import gpu, place, state
from ...engine.environment.interpreter import base_interpreter
from ...engine.environment_jobs import InstallJob, RemoveEnvironmentJob
from ...engine.job import Job
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..jobs.describe import title_of
from ..jobs.tasks import JobTask
from ..shared.background import Background
from ..shared.messages import Messages, guarded
from ..shared.questions import Questions
from ..workspace import Workspace
from . import describe as words
from .proxy import OptionsWithProxy, proxy_variables

Json = Dict[str, Any]
_SECONDS_TO_LET_GO = 20.0  # for an idle worker to end, before its files are replaced


class ComputeEnvironment(QObject):
    """What is installed beside QGIS for methods that need torch. Installing runs in an engine of its own, on QGIS's own Python.

    Args:
        workspace: Holds the engine that computes, and the jobs.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()  # the state or what is being done about it
    show_jobs = pyqtSignal()
    show_diagnostics = pyqtSignal()

    def __init__(self, workspace: Workspace, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages: Messages = workspace.messages
        self._workspace = workspace
        self._jobs = workspace.jobs
        self._background = Background('hsi-environment', self)
        self._over = threading.Event()
        self._task: Optional[JobTask] = None
        self._questions = Questions(tr('Compute environment'), workspace.iface.mainWindow())
        self.state: Optional[Json] = None  # see `engine.environment.state.Status`; None until it is known
        self.gpus: Optional[List[Any]] = None  # None until they were looked for
        self.installer = WorkerEngine(base_interpreter, options=settings.engine_options())
        self._jobs.watch(self.installer)
        self.messages.offer(EnvironmentMissing, (tr('Install…'), self.ask_to_install))
        self.look()

    @property
    def task(self) -> Optional[JobTask]:
        """The installation or removal that is under way."""
        return self._task

    def lacks(self, method: Method) -> bool:
        """Whether a method needs what is not there. An own Python (HSI_PYTHON, or a QGIS that has torch) is taken at its word."""
        return method.needs_torch and self.lacks_torch()

    def lacks_torch(self) -> bool:
        """Whether torch is not there, as far as is known."""
        if self.state is None or self.state.get('current'):
            return False
        return not (os.environ.get('HSI_PYTHON') or qgis_has_torch())

    @guarded
    def look(self) -> None:
        """Find out what is installed, on another thread."""
        root = place.root(settings.engine_options().environments)
        self._background.submit(lambda: state.status(root).to_json(), self._on_state, self.messages.report, 'state')

    @guarded
    def look_for_gpus(self) -> None:
        """Find NVIDIA graphics cards, on another thread."""
        self._background.submit(gpu.find_gpus, self._on_gpus, self.messages.report, 'gpus')

    @guarded
    def ask_to_install(self, with_gpu: bool = False, wheels: str = '') -> None:
        """Say what an installation would do, and start it where the user agrees; one that was interrupted goes on.

        Args:
            with_gpu: Add what NVIDIA graphics cards need; an interrupted or outdated one of these is meant in any case.
            wheels: A folder of packages; empty for the internet.
        """
        if self._task is not None:
            self.show_jobs.emit()
            return
        found = self.state or {}
        with_gpu = with_gpu or bool(found.get('cuda')) or 'cuda' in found.get('interrupted', ())
        job = InstallJob(gpu=with_gpu, wheels=wheels, environments=settings.engine_options().environments)
        self._questions.ask(*words.install_question(job, found), words.install_verb(found), lambda: self.start(job))

    @guarded
    def ask_to_remove(self, gpu_only: bool = False) -> None:
        """Ask once, then remove."""
        job = RemoveEnvironmentJob(gpu_only=gpu_only, environments=settings.engine_options().environments)
        self._questions.ask(*words.remove_question(job, self.state or {}), tr('Remove'), lambda: self.start(job))

    @guarded
    def start(self, job: Job) -> None:
        """Install or remove, once the engine that computes has let go of what is there."""
        if self._task is not None:
            self.show_jobs.emit()
            return
        if not all(handle.done for handle in self._workspace.engine.handles()):
            self.messages.info(tr('Jobs are running in the compute environment. Wait until they have ended, or cancel them.'))
            self.show_jobs.emit()
            return
        engine = self._workspace.engine
        engine.restart()
        self._background.submit(lambda: _until_ended(engine, self._over), lambda _: self._submit(job), self.messages.report)

    @guarded
    def cancel(self) -> None:
        """Stop what is under way; an installation can be continued."""
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """Cancel what is under way, end the installing engine and all threads."""
        self._questions.close()
        if self._task is not None:
            self._task.forget()
        self._over.set()
        self._background.stop()
        self.installer.close()

    @guarded
    def _submit(self, job: Job) -> None:
        if self._task is not None:
            return
        options = settings.engine_options()
        self.installer.configure(OptionsWithProxy(**vars(options), proxy=proxy_variables()))
        self._task = self._jobs.start(
            self.installer, job, title_of(job), lambda _: self._on_done(job), lambda error: self._on_failed(job, error), self.start
        )
        self.changed.emit()

    @guarded
    def _on_done(self, job: Job) -> None:
        self._end()
        self._workspace.engine.restart()  # the next job looks for its Python anew
        if isinstance(job, RemoveEnvironmentJob):
            self.messages.success(tr('GPU support was removed.') if job.gpu_only else tr('The compute environment was removed.'))
        else:
            self.messages.success(tr('GPU support is ready.') if job.gpu else tr('The compute environment is ready.'))

    @guarded
    def _on_failed(self, job: Job, error: BaseException) -> None:
        self._end()
        if not isinstance(error, JobCancelled):
            self.messages.report(error, (tr('Diagnostics…'), self.show_diagnostics.emit))
        elif isinstance(job, InstallJob):
            self.messages.info(tr('The installation was cancelled; it can be continued where it stopped.'))

    def _end(self) -> None:
        self._task = None
        self.changed.emit()
        self.look()

    @guarded
    def _on_state(self, found: Json) -> None:
        self.state = found
        self.changed.emit()

    @guarded
    def _on_gpus(self, found: List[Any]) -> None:
        self.gpus = found
        self.changed.emit()


def qgis_has_torch() -> bool:
    """Whether QGIS's own Python, which runs the worker where nothing is installed, has torch. Looked up, never imported."""
    return find_spec('torch') is not None


def _until_ended(engine: WorkerEngine, over: threading.Event) -> None:
    """Wait until an idle worker has ended: Windows does not let go of the files of a running program."""
    end = time.monotonic() + _SECONDS_TO_LET_GO
    while engine.pid is not None and time.monotonic() < end and not over.wait(0.05):
        continue
