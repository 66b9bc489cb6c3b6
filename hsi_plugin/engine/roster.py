"""The jobs of an engine for those who look at them: which there are, in what order, and who is told when one changes."""

from __future__ import annotations

import itertools
import logging
import threading
from collections import deque
from types import TracebackType
from typing import Callable, Deque, Dict, List, Optional, Type

from .handle import FAILED, QUEUED, RUNNING, EventCallback, JobHandle
from .job import Job

ENTRIES_KEPT = 50
Listener = Callable[[JobHandle], None]
_log = logging.getLogger('hsi_plugin.engine')


class Roster:
    """Handles of jobs that wait or run, and of the last :data:`ENTRIES_KEPT` that have ended. From any thread.

    Args:
        on_change: Told of every change before the listeners are, with no lock held.
    """

    def __init__(self, on_change: Optional[Listener] = None) -> None:
        self._on_change = on_change
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._active: Dict[int, JobHandle] = {}  # in the order of submission
        self._ended: Deque[JobHandle] = deque(maxlen=ENTRIES_KEPT)  # the latest first
        self._listeners: Dict[object, Listener] = {}

    def new(self, job: Job, cancel: Listener, on_event: Optional[EventCallback], title: str) -> JobHandle:
        """A handle for a submitted job."""
        with self._lock:
            handle = JobHandle(next(self._ids), job, cancel, on_event, title, self._tell)
            self._active[handle.id] = handle
        return handle

    def handles(self) -> List[JobHandle]:
        """First what runs, then what waits in its order, then what has ended, the latest first."""
        with self._lock:
            active = list(self._active.values())
            ended = list(self._ended)
        waiting = [handle for handle in active if handle.state == QUEUED]
        return [handle for handle in active if handle not in waiting] + waiting + ended

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every handle that is new or has changed, on whatever thread that happens; returns what ends it."""
        key = object()
        with self._lock:
            self._listeners[key] = listener

        def unsubscribe() -> None:
            with self._lock:
                self._listeners.pop(key, None)

        return unsubscribe

    def forget_ended(self) -> None:
        """Take those that have ended out of the list."""
        with self._lock:
            self._ended.clear()

    def _tell(self, handle: JobHandle) -> None:
        with self._lock:
            ended_now = handle.done and self._active.pop(handle.id, None) is not None
            if ended_now:
                self._ended.appendleft(handle)
            listeners = list(self._listeners.values())
        if ended_now:
            _log_end(handle)
        if self._on_change is not None:
            self._on_change(handle)
        for listener in listeners:
            with _Unharmed():
                listener(handle)


class _Unharmed:
    """A `with` block whose mistakes are logged: a listener must not end the thread that reads the worker's answers."""

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]) -> bool:
        if error is not None and isinstance(error, Exception):
            _log.error('A listener to jobs failed.', exc_info=error)
            return True
        return False


def _log_end(handle: JobHandle) -> None:
    seconds = 0.0 if handle.started is None or handle.ended is None else handle.ended - handle.started
    error = f': {handle.error.what}' if handle.state == FAILED and handle.error is not None else ''
    _log.info('Job %d %s after %.1f s: %s %s%s', handle.id, handle.state, seconds, handle.job.kind, handle.title, error)


def log_queued(handle: JobHandle) -> None:
    """Note in the log that a job was submitted."""
    _log.info('Job %d queued: %s %s', handle.id, handle.job.kind, handle.title)


def log_start(handle: JobHandle, where: str) -> None:
    """Note in the log that a job begins to run."""
    if handle.state == RUNNING:
        _log.info('Job %d started in %s: %s %s', handle.id, where, handle.job.kind, handle.title)
