"""Waiting for the engine as Processing expects it: progress and log into the feedback, a cancel out of it."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.core import QgsProcessingFeedback

from ..core.errors import HsiError
from ..engine.client import WorkerEngine
from ..engine.handle import JobHandle
from ..engine.job import Job
from ..engine.protocol import Event, Log, Progress
from ..qgis_common.i18n import say

SECONDS_BETWEEN_LOOKS = 0.1  # how soon a cancel is noticed while the worker says nothing


class Waiter:
    """Runs one job and shows it in a feedback. All of it happens on the thread that calls :meth:`run`, so any feedback will do."""

    def __init__(self, engine: WorkerEngine, feedback: QgsProcessingFeedback) -> None:
        self._engine = engine
        self._feedback = feedback
        self._step = ''
        self._handle: Optional[JobHandle] = None
        self.logged: List[str] = []
        self.last_words: List[str] = []  # what a job said after it was asked to stop

    def run(self, job: Job, title: str) -> Dict[str, Any]:
        """Submit a job, which lists call by its title, and wait until it has ended.

        Raises:
            JobCancelled: The feedback was cancelled.
            HsiError: The job failed, or the engine did.
        """
        self._handle = handle = self._engine.submit(job, self._show, title)
        while True:
            if self._feedback.isCanceled():
                handle.cancel()
            result = self._look(handle)
            if result is not None:
                return result

    def _look(self, handle: JobHandle) -> Any:
        """The job's results, or None where it has not ended within a tenth of a second."""
        try:
            return handle.wait(SECONDS_BETWEEN_LOOKS)
        except TimeoutError:
            return None
        except HsiError:
            if handle.details:  # a mistake of ours or a crash: what a report needs
                self._feedback.pushDebugInfo(handle.details)
            raise

    def _show(self, event: Event) -> None:
        if isinstance(event, Progress):
            self._feedback.setProgress(100.0 * event.fraction)
            if event.message and event.message != self._step:
                self._step = event.message
                self._feedback.setProgressText(say(event.message))
        elif isinstance(event, Log):
            self.logged.append(event.text)
            if self._handle is not None and self._handle.cancel_requested:
                self.last_words.append(say(event.text))
            self._feedback.pushWarning(say(event.text))
        if self._feedback.isCanceled() and self._handle is not None:  # a worker that talks all the time never lets the wait run out
            self._handle.cancel()
