"""A submitted job, as its owner sees it: wait for it, follow it, cancel it."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Callable, Deque, Iterator, List, Optional, Tuple

from ..core.errors import HsiError, JobCancelled, error_from_json
from .job import Job, Json
from .protocol import FINAL_EVENTS, Cancelled, Event, Failed, Log, Progress, Result

EventCallback = Callable[[Event], None]

QUEUED, RUNNING, DONE, FAILED, CANCELLED = 'queued', 'running', 'done', 'failed', 'cancelled'
MAX_EVENTS = 1000
MAX_LOG = 500
_LONGEST_LOG = 2000  # characters of a text that the log keeps; the event has all


class JobHandle:
    """One submitted job. All methods may be called from any thread, also from several at once.

    Of very many events the older ones are let go: first progress, which newer progress replaces, then the oldest of the rest. So an owner
    that never waits, and a job that talks for days, fill no memory.

    Args:
        job_id: The job's number in its engine.
        job: What was submitted.
        cancel: Asks the engine to stop the job.
        on_event: Called with every event, in order, *by the thread that calls* :meth:`wait`: never behind the owner's back.
        title: What lists call the job; may be empty.
        on_change: For engines: called with the handle after every change, by the thread that made it, with no lock held.

    Attributes:
        submitted: When the job was submitted, in seconds since the epoch.
    """

    def __init__(
        self,
        job_id: int,
        job: Job,
        cancel: Callable[[JobHandle], None],
        on_event: Optional[EventCallback] = None,
        title: str = '',
        on_change: Optional[Callable[[JobHandle], None]] = None,
    ) -> None:
        self.id = job_id
        self.job = job
        self.title = title
        self.submitted = time.time()
        self._ask_to_stop = cancel
        self._on_event = on_event
        self._on_change = on_change
        self._changed = threading.Condition()
        self._events: List[Tuple[int, Event]] = []  # numbered: numbers stay when older events are let go
        self._count = 0
        self._shown = -1  # number of the last event that a waiting thread has seen
        self._log: Deque[str] = deque(maxlen=MAX_LOG)
        self._fraction = 0.0
        self._message = ''
        self._started: Optional[float] = None
        self._ended: Optional[float] = None
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
    def state(self) -> str:
        """`queued`, `running`, `done`, `failed` or `cancelled`."""
        final = self._final
        if final is None:
            return QUEUED if self._started is None else RUNNING
        if isinstance(final, Result):
            return DONE
        return CANCELLED if isinstance(final, Cancelled) else FAILED

    @property
    def fraction(self) -> float:
        """How far the job is, 0…1, as it last said."""
        return self._fraction

    @property
    def message(self) -> str:
        """What the job is doing, as it last said; empty before it has said anything."""
        return self._message

    @property
    def log(self) -> List[str]:
        """What the job has told its user, the last :data:`MAX_LOG` texts."""
        with self._changed:
            return list(self._log)

    @property
    def started(self) -> Optional[float]:
        """When the job began to run, in seconds since the epoch; None while it waits, or where it never ran."""
        return self._started

    @property
    def ended(self) -> Optional[float]:
        """When the job ended, in seconds since the epoch."""
        return self._ended

    @property
    def result(self) -> Optional[Json]:
        """After success: what :meth:`wait` returns; None before, and after a failure or a cancel."""
        return self._final.value if isinstance(self._final, Result) else None

    @property
    def error(self) -> Optional[HsiError]:
        """After a failure: what :meth:`wait` raises; None after a result or a cancel."""
        return error_from_json(self._final.error) if isinstance(self._final, Failed) else None

    @property
    def details(self) -> str:
        """After a failure: a traceback or the worker's last messages, for a log; else empty."""
        return self._final.details if isinstance(self._final, Failed) else ''

    @property
    def last_words(self) -> str:
        """After a cancel: what the job had to say about it, such as what is kept for the next run; else empty."""
        return self._final.text if isinstance(self._final, Cancelled) else ''

    def cancel(self) -> None:
        """Ask the job to stop; returns at once. It ends within the engine's grace period, and :meth:`wait` then raises `JobCancelled`."""
        with self._changed:
            if self._cancel_requested or self._final is not None:
                return
            self._cancel_requested = True
        self._ask_to_stop(self)
        self.tell()

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
        """The events of the job from its beginning, blocking for those to come; the last one is a `Result`, `Failed` or `Cancelled`."""
        seen = -1
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._count > seen + 1)  # noqa: B023  # called at once, not later
                seen, event = self._after(seen)
            yield event
            if isinstance(event, FINAL_EVENTS):
                return

    def mark_cancelled(self) -> None:
        """For engines: the owner has cancelled all jobs at once by closing the engine."""
        with self._changed:
            self._cancel_requested = True

    def mark_started(self, started: bool = True) -> None:
        """For engines: the job is given to who runs it, or back to the queue. Tells nobody: :meth:`tell` does, once no lock is held."""
        with self._changed:
            self._started = time.time() if started else None

    def tell(self) -> None:
        """For engines: tell who listens that the handle has changed."""
        if self._on_change is not None:
            self._on_change(self)

    def deliver(self, event: Event) -> None:
        """For engines: take an event of this job. What comes after the last event is dropped."""
        with self._changed:
            if self._final is not None:
                return
            self._note(event)
            self._events.append((self._count, event))
            self._count += 1
            if len(self._events) > MAX_EVENTS:
                self._events = _thinned(self._events)
            self._changed.notify_all()
        self.tell()

    def _note(self, event: Event) -> None:
        if isinstance(event, FINAL_EVENTS):
            self._final = event
            self._ended = time.time()
            self._fraction = 1.0 if isinstance(event, Result) else self._fraction
        elif isinstance(event, Progress):
            self._fraction = event.fraction
            self._message = event.message or self._message
        elif isinstance(event, Log):
            self._log.append(event.text[:_LONGEST_LOG])

    def _after(self, number: int) -> Tuple[int, Event]:
        """The first kept event with a higher number; there is one, because the newest is always kept."""
        # From the end: who follows a job is seldom far behind.
        position = len(self._events) - 1
        while position > 0 and self._events[position - 1][0] > number:
            position -= 1
        return self._events[position]

    def _next_to_show(self, deadline: Optional[float]) -> Optional[Event]:
        """The next event that no waiting thread has seen; None when all have been seen."""
        with self._changed:
            remaining = None if deadline is None else max(0.0, deadline - time.monotonic())
            if not self._changed.wait_for(lambda: self._count > self._shown + 1 or self._final is not None, remaining):
                raise TimeoutError(f'Job {self.id} ({self.job.kind}) has not ended yet.')
            if self._count == self._shown + 1:
                return None
            self._shown, event = self._after(self._shown)
            return event

    def _outcome(self) -> Json:
        if isinstance(self._final, Result):
            return self._final.value
        if isinstance(self._final, Cancelled):
            raise JobCancelled(self._final.text) if self._final.text else JobCancelled
        if isinstance(self._final, Failed):
            raise error_from_json(self._final.error)
        raise RuntimeError('a job without a last event has no outcome')


def _thinned(events: List[Tuple[int, Event]]) -> List[Tuple[int, Event]]:
    """The newest quarter of the events, and before it what is no progress, at most half of what may be kept."""
    recent = events[-MAX_EVENTS // 4:]
    older = [entry for entry in events[:-MAX_EVENTS // 4] if not isinstance(entry[1], Progress)]
    return older[-MAX_EVENTS // 2:] + recent
