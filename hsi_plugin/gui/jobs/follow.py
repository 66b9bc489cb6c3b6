"""Following one job of a page: its progress in the page's row of buttons, its end in words, and another go where its process was lost."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import JobCancelled, WorkerCrashed
from ...engine.job import Job
from ...qgis_common.i18n import tr
from ..shared.messages import guarded
from .describe import cancelled_sentence
from .model import Again, Jobs
from .run_box import RunBox
from .tasks import JobTask

Result = Dict[str, Any]


class Follow(QObject):
    """One job at a time, from its start to its end.

    Args:
        jobs: The list of all jobs.
        box: Its button *Cancel* stops the job; owns this.
        cancelled: What is said of a cancelled job that has kept nothing.
        failed: What is said beside the box of one that failed; why it did is in the message bar.
    """

    changed = pyqtSignal()  # a job has begun or ended
    ended = pyqtSignal(object)  # the job's results, None where it did not end well; after all that is done with them

    def __init__(self, jobs: Jobs, box: RunBox, cancelled: str = '', failed: str = '') -> None:
        super().__init__(box)
        self.messages = jobs.messages
        self.task: Optional[JobTask] = None
        self._jobs, self._box = jobs, box
        self._cancelled = cancelled or tr('Cancelled; nothing was written.')
        self._failed = failed or tr('Not finished; see the message above the map.')
        box.stop.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether there is a job that has not ended."""
        return self.task is not None

    def start(self, engine: Any, job: Job, title: str, on_result: Callable[[Result], Any], again: Optional[Again] = None) -> None:
        """Start a job, unless one runs.

        Args:
            engine: Does it.
            job: What to do.
            title: What lists call it.
            on_result: What is done with its results; the box says "Done." before, and :meth:`say` says more.
            again: Starts such a job once more; offered where the process that did it was lost, and in the list of jobs.
        """
        if self.task is not None:
            return
        self.task = self._jobs.start(
            engine, job, title, lambda result: self._on_result(result, on_result), lambda error: self._on_error(error, job, again), again
        )
        self.task.advanced.connect(self._on_progress)
        self._box.set_running(True)
        self.say(tr('Starting…'))
        self.changed.emit()

    def say(self, text: str) -> None:
        """Say something beside the buttons."""
        self._box.stage.setText(text)

    @guarded
    def cancel(self) -> None:
        """Stop the job at its next step."""
        if self.task is not None:
            self.task.cancel()

    def remove(self) -> None:
        """Stop what runs and hear no more of it; a second time does nothing."""
        if self.task is not None:
            self.task.advanced.disconnect(self._on_progress)
            self.task.forget()
            self.task = None

    @guarded
    def _on_progress(self, fraction: float, message: str) -> None:
        self._box.advance(fraction, message)

    @guarded
    def _on_result(self, result: Result, on_result: Callable[[Result], Any]) -> None:
        self._end(tr('Done.'))
        on_result(result)
        self.ended.emit(result)

    @guarded
    def _on_error(self, error: BaseException, job: Job, again: Optional[Again]) -> None:
        if isinstance(error, JobCancelled):
            self._end(cancelled_sentence(self.task.handle, self._cancelled) if self.task is not None else self._cancelled)
        else:
            self._end(self._failed)
            repeat = again if isinstance(error, WorkerCrashed) else None
            self.messages.report(error, None if repeat is None else (tr('Run again'), lambda: repeat(job)))
        self.ended.emit(None)

    def _end(self, text: str) -> None:
        self.task = None
        self._box.set_running(False)
        self.changed.emit()
        self.say(text)
