"""Jobs as QGIS tasks: the task only waits for the engine, QGIS shows its progress, and the result comes back on the main thread."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QTimer, pyqtSignal

from ...core.errors import JobCancelled
from ...engine.handle import JobHandle
from ...engine.protocol import Preview
from ...qgis_common.versions import QUIET_TASK, task_threads
from ..shared.message_bar import write_log
from ..shared.messages import Captured

Result = Dict[str, Any]
OnResult = Callable[[Result], None]
OnError = Callable[[BaseException], None]


class JobTask(QgsTask):
    """One job on its way through the engine; it is in the engine's queue from the beginning.

    Args:
        title: What QGIS's task list and the page of jobs show.
        engine: The engine, see :mod:`hsi_plugin.engine.client`.
        job: The job.
        on_result: Called on the main thread with the job's results.
        on_error: Called on the main thread with what went wrong; a :class:`JobCancelled` where the user cancelled.

    Raises:
        EngineError: The engine is closed.
    """

    advanced = pyqtSignal(float, str)
    previewed = pyqtSignal(str, object)  # a file with a part of the result, and the window (four numbers) that it shows

    def __init__(self, title: str, engine: Any, job: Any, on_result: OnResult, on_error: OnError) -> None:
        super().__init__(title, QUIET_TASK)
        self._on_result = on_result
        self._on_error = on_error
        self._result: Optional[Result] = None
        self._error: Optional[BaseException] = None
        self.handle: JobHandle = engine.submit(job, self._on_event, title=title)

    def run(self) -> bool:
        """Wait for the job; runs on a thread of QGIS's task manager.

        That thread is lent to the pool meanwhile: a few jobs in line would otherwise take all of QGIS's threads, only to wait.
        """
        pool = task_threads()
        pool.releaseThread()
        with Captured() as captured:
            self._result = dict(self.handle.wait())
        pool.reserveThread()
        self._error = captured.error
        return captured.error is None

    def cancel(self) -> None:
        """Ask the engine to stop; the task ends when it has."""
        super().cancel()
        self.handle.cancel()

    def forget(self) -> None:
        """Cancel, and call nobody back: the windows that asked for the job are going away."""
        self._on_result = self._on_error = lambda _: None
        self.cancel()

    def finished(self, well: bool) -> None:
        """Hand over the result or the error; runs on the main thread.

        A moment later, because QGIS before 3.26, which knows no silent tasks, has a word of its own in the message bar ("Task failed"):
        what is said of the job, and what to do about it, comes on top of that.
        """
        QTimer.singleShot(0, self._hand_over)

    def _hand_over(self) -> None:
        if self._result is not None:
            self._on_result(self._result)
        else:
            if self.handle.details:
                write_log(self.handle.details)
            self._on_error(self._error or JobCancelled())

    def _on_event(self, event: Any) -> None:
        """Progress and previews, on the task's own thread; signals carry them to the windows."""
        if isinstance(event, Preview):
            self.previewed.emit(event.path, event.window)
            return
        fraction = getattr(event, 'fraction', None)
        if fraction is not None:
            self.setProgress(100.0 * float(fraction))
            self.advanced.emit(float(fraction), str(getattr(event, 'message', '')))


def start(task: QgsTask) -> QgsTask:
    """Hand a task to QGIS; the caller keeps the returned reference for as long as the task lives."""
    QgsApplication.taskManager().addTask(task)
    return task
