"""Jobs as QGIS tasks: the task only waits for the engine, QGIS shows its progress, and the result comes back on the main thread."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import JobCancelled
from .messages import Captured, Messages

Result = Dict[str, Any]


class JobTask(QgsTask):
    """One job on its way through the engine.

    Args:
        title: What QGIS's task list shows.
        engine: The engine, see :mod:`hsi_plugin.engine.client`.
        job: The job.
        on_result: Called on the main thread with the job's results.
        on_error: Called on the main thread with what went wrong; a :class:`JobCancelled` where the user cancelled.
    """

    advanced = pyqtSignal(float, str)

    def __init__(
        self, title: str, engine: Any, job: Any, on_result: Callable[[Result], None], on_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._engine = engine
        self._job = job
        self._on_result = on_result
        self._on_error = on_error
        self._handle: Any = None
        self._result: Optional[Result] = None
        self._error: Optional[BaseException] = None

    def run(self) -> bool:
        """Wait for the job; runs on a thread of QGIS's task manager."""
        with Captured() as captured:
            self._result = self._wait()
        self._error = captured.error
        return captured.error is None

    def cancel(self) -> None:
        """Ask the engine to stop; the task ends when it has."""
        super().cancel()
        if self._handle is not None:
            self._handle.cancel()

    def forget(self) -> None:
        """Cancel, and call nobody back: the windows that asked for the job are going away."""
        self._on_result = self._on_error = lambda _: None
        self.cancel()

    def finished(self, well: bool) -> None:
        """Hand over the result or the error; runs on the main thread."""
        if self._result is not None:
            self._on_result(self._result)
        else:
            if self._handle is not None and self._handle.details:
                Messages.log(self._handle.details)
            self._on_error(self._error or JobCancelled())

    def _wait(self) -> Result:
        if self.isCanceled():
            raise JobCancelled()
        self._handle = self._engine.submit(self._job, self._on_event)
        if self.isCanceled():  # cancelled while the worker was starting
            self._handle.cancel()
        return dict(self._handle.wait())

    def _on_event(self, event: Any) -> None:
        """Progress, on the task's own thread; signals carry it to the windows."""
        fraction = getattr(event, 'fraction', None)
        if fraction is not None:
            self.setProgress(100.0 * float(fraction))
            self.advanced.emit(float(fraction), str(getattr(event, 'message', '')))


def start(task: QgsTask) -> QgsTask:
    """Hand a task to QGIS; the caller keeps the returned reference for as long as the task lives."""
    QgsApplication.taskManager().addTask(task)
    return task
