"""A submitted job, as its owner sees it: wait for it, follow it, cancel it."""

from __future__ import annotations

import threading
import time
from typing import Callable, Iterator, List, Optional

from ..core.errors import JobCancelled, error_from_json
from .job import Job, Json
from .protocol import FINAL_EVENTS, Cancelled, Event, Failed, Result

EventCallback = Callable[[Event], None]


class JobHandle:
    """One submitted job. All methods may be called from any thread, also from several at once.

    Args:
        job_id: The job's number in its engine.
        job: What was submitted.
        cancel: Asks the engine to stop the job.
        on_event: Called with every event, in order, *by the thread that calls* :meth:`wait`: never behind the owner's back.
    """

    def __init__(self, job_id: int, job: Job, cancel: Callable[[JobHandle], None], on_event: Optional[EventCallback] = None) -> None:
        self.id = job_id
        self.job = job
        self.submitted = time.time()
        self._ask_to_stop = cancel
        self._on_event = on_event
        self._changed = threading.Condition()
        self._events: List[Event] = []
        self._shown = 0
        self._final: Optional[Event] = None
        self._cancel_requested = False

    @property
    def done(self) -> bool:
        """Whether the job has ended, in whatever way."""
        return self._final is not None

    @property
    def cancel_requested(self) -> bool:
        """Whether :meth:`cancel` was called before the job ended."""
        return self._cancel_requested

    @property
    def details(self) -> str:
        """After a failure: a traceback or the worker's last messages, for a log; else empty."""
        return self._final.details if isinstance(self._final, Failed) else ''

    def cancel(self) -> None:
        """Ask the job to stop; returns at once. It ends within the engine's grace period, and :meth:`wait` then raises `JobCancelled`."""
        with self._changed:
            if self._cancel_requested or self._final is not None:
                return
            self._cancel_requested = True
        self._ask_to_stop(self)

    def mark_cancelled(self) -> None:
        """For engines: the owner has cancelled all jobs at once by closing the engine."""
        with self._changed:
            self._cancel_requested = True

    def wait(self, timeout: Optional[float] = None) -> Json:
        """Block until the job has ended, and return its results.

        Args:
            timeout: Seconds to wait at most; None waits as long as it takes.

        Raises:
            HsiError: The job failed; the error is of the type that the job raised, for example `CubeError`.
            JobCancelled: The job was cancelled.
            WorkerCrashed: The worker process ended in the middle of the job.
            TimeoutError: The job has not ended yet; wait again or cancel it.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            event = self._next_to_show(deadline)
            if event is None:
                return self._outcome()
            if self._on_event is not None:
                self._on_event(event)

    def wait_until_done(self, timeout: Optional[float] = None) -> bool:
        """Block until the job has ended, without looking at how; False where it has not within `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: self._final is not None, timeout)

    def events(self) -> Iterator[Event]:
        """All events of the job from its beginning, blocking for those to come; the last one is a `Result`, `Failed` or `Cancelled`."""
        position = 0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: position < len(self._events))  # noqa: B023  # called at once, not later
                event = self._events[position]
            position += 1
            yield event
            if isinstance(event, FINAL_EVENTS):
                return

    def deliver(self, event: Event) -> None:
        """For engines: take an event of this job. What comes after the last event is dropped."""
        with self._changed:
            if self._final is not None:
                return
            self._events.append(event)
            if isinstance(event, FINAL_EVENTS):
                self._final = event
            self._changed.notify_all()

    def _next_to_show(self, deadline: Optional[float]) -> Optional[Event]:
        """The next event that no waiting thread has seen; None when all have been seen."""
        with self._changed:
            remaining = None if deadline is None else max(0.0, deadline - time.monotonic())
            if not self._changed.wait_for(lambda: self._shown < len(self._events) or self._final is not None, remaining):
                raise TimeoutError(f'Job {self.id} ({self.job.kind}) has not ended yet.')
            if self._shown == len(self._events):
                return None
            self._shown += 1
            return self._events[self._shown - 1]

    def _outcome(self) -> Json:
        if isinstance(self._final, Result):
            return self._final.value
        if isinstance(self._final, Cancelled):
            raise JobCancelled
        if isinstance(self._final, Failed):
            raise error_from_json(self._final.error)
        raise RuntimeError('a job without a last event has no outcome')
