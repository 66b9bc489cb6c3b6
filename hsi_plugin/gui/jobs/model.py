"""The jobs of all engines as the windows see them: started here, followed here, and told on the main thread, at most ten times a second."""

from __future__ import annotations

import weakref
from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, List, Optional

from qgis.PyQt.QtCore import QElapsedTimer, QObject, Qt, QTimer, pyqtSignal

from ...core.errors import JobCancelled
from ...engine.batch_jobs import BatchJob
from ...engine.handle import DONE, QUEUED, RUNNING, JobHandle
from ...engine.job import Job
from ...qgis_common.i18n import tr
from ..shared.messages import Messages, guarded
from . import tasks
from .batch_results import batch_sentence, open_summary
from .describe import check_inputs, title_of

MILLISECONDS_BETWEEN_UPDATES = 100

Again = Callable[[Job], Any]


@dataclass(frozen=True)
class Entry:
    """One job in the list.

    Args:
        handle: The job as its engine knows it.
        title: What it is called.
        place: From 1, how many jobs of its engine start before it ends waiting; 0 where it does not wait.
    """

    handle: JobHandle
    title: str
    place: int = 0


class Jobs(QObject):
    """Starts jobs for the windows, and lists them together with those that the toolbox has started.

    Args:
        messages: Where errors go.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()
    _touched = pyqtSignal()

    def __init__(self, messages: Messages, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self._engines: List[Any] = []
        self._unsubscribe: List[Callable[[], None]] = []
        self._again: weakref.WeakKeyDictionary[JobHandle, Again] = weakref.WeakKeyDictionary()
        self._tasks: Dict[int, tasks.JobTask] = {}
        self._pending = self._stopped = False
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        self._touched.connect(self._schedule, Qt.ConnectionType.QueuedConnection)

    def watch(self, engine: Any) -> None:
        """List the jobs of this engine too."""
        self._engines.append(engine)
        self._unsubscribe.append(engine.subscribe(self._on_change))
        self._on_change()

    def entries(self) -> List[Entry]:
        """All jobs: first what runs, then what waits in its order, then what has ended, the latest first."""
        running, waiting, ended = [], [], []
        for engine in self._engines:
            place = 0
            for handle in engine.handles():
                if handle.state == QUEUED:
                    place += 1
                    waiting.append(Entry(handle, self._title(handle), place))
                else:
                    (running if handle.state == RUNNING else ended).append(Entry(handle, self._title(handle)))
        ended.sort(key=lambda entry: entry.handle.ended or 0.0, reverse=True)
        return running + waiting + ended

    @property
    def active(self) -> int:
        """How many jobs run or wait."""
        return sum(handle.state in (RUNNING, QUEUED) for engine in self._engines for handle in engine.handles())

    def start(
        self, engine: Any, job: Job, title: str, on_result: tasks.OnResult, on_error: tasks.OnError, again: Optional[Again] = None
    ) -> tasks.JobTask:
        """Put a job in line and show it as a task of QGIS.

        Args:
            engine: The engine that does it.
            job: What to do.
            title: What lists call it.
            on_result: Called on the main thread with its results.
            on_error: Called on the main thread with what went wrong; a :class:`JobCancelled` where it was cancelled.
            again: Starts the job once more, for who asks for it later; None repeats it without looking at its results.

        Raises:
            EngineError: The engine is closed.
        """
        def forget() -> None:
            self._tasks.pop(id(task), None)

        def done(result: Dict[str, Any]) -> None:
            forget()
            on_result(result)

        def failed(error: BaseException) -> None:
            forget()
            on_error(error)

        task = tasks.JobTask(title, engine, job, done, failed)
        if again is not None:
            self._again[task.handle] = again
        self._tasks[id(task)] = task
        tasks.start(task)
        return task

    def run_again(self, handle: JobHandle) -> None:
        """Put a job in line once more; what an interrupted run had finished is not done again.

        Raises:
            LayerError: A file that it reads is no longer there.
            EngineError: The engine is closed.
        """
        check_inputs(handle.job)
        again = self._again.get(handle)
        if again is not None:
            again(handle.job)
            return
        engine = next(engine for engine in self._engines if handle in engine.handles())
        title, written = self._title(handle), ', '.join(handle.job.outputs)

        def tell(result: Dict[str, Any]) -> None:
            if 'summary_gpkg' in result:
                self.messages.success(batch_sentence(title, result), (tr('Open summary'), lambda: open_summary(result)))
            else:
                self.messages.success(tr('{0}: done. Written: {1}').format(title, written) if written else tr('{0}: done.').format(title))

        job = handle.job
        if isinstance(job, BatchJob) and handle.state != DONE:
            job = replace(job, resume=True)  # its maps are whole as they are
        self.start(engine, job, title, tell, self._report)

    def clear(self) -> None:
        """Take those that have ended out of the list."""
        for engine in self._engines:
            engine.forget_ended()
        self._on_change()

    def stop(self) -> None:
        """Cancel what was started here and hear no more of any job."""
        self._stopped = True
        self._timer.stop()
        while self._unsubscribe:
            self._unsubscribe.pop()()
        for task in list(self._tasks.values()):
            task.forget()
        self._tasks.clear()
        self._engines.clear()

    def _report(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.messages.report(error)

    @staticmethod
    def _title(handle: JobHandle) -> str:
        return handle.title or title_of(handle.job)

    def _on_change(self, _handle: Optional[JobHandle] = None) -> None:
        """Called by engines on any thread, as often as they like."""
        if not self._pending and not self._stopped:
            self._pending = True
            self._touched.emit()

    @guarded
    def _schedule(self) -> None:
        if not self._stopped and not self._timer.isActive():
            self._timer.start(max(0, MILLISECONDS_BETWEEN_UPDATES - int(self._since.elapsed())))

    @guarded
    def _tell(self) -> None:
        self._pending = False  # first: what changes from here on is told again
        self._since.restart()
        self.changed.emit()
