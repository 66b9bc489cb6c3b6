"""The engine that runs jobs in this process: for the command line, for debugging, and where no second process can be started."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Callable, Dict, List, Mapping, Optional, Tuple, Type

from ..core.errors import EngineError
from .context import Context
from .handle import EventCallback, JobHandle
from .job import Job, Json
from .outcome import final_event
from .roster import Roster, log_queued, log_start
from .run import RUNNERS, Runner, run


class InlineEngine:
    """The contract (`contract.Engine`) in a thread of this process: jobs run one after the other.

    A crash in native code takes this process with it, and the number of BLAS threads is the one this process started with.
    """

    capacity = 2  # it does one job at a time; the next one is at hand

    def __init__(self, runners: Mapping[Type[Job], Runner] = RUNNERS) -> None:
        self._runners = runners
        self._roster = Roster()
        self._lock = threading.Lock()
        self._executor: Optional[ThreadPoolExecutor] = ThreadPoolExecutor(1, 'hsi-inline')
        self._running: Dict[int, Tuple[Context, Future[Json]]] = {}

    def submit(self, job: Job, on_event: Optional[EventCallback] = None, title: str = '') -> JobHandle:
        """Start a job, or queue it behind those submitted before.

        Raises:
            EngineError: The engine is closed.
        """
        with self._lock:
            if self._executor is None:
                raise EngineError('The compute engine is closed.', 'Start the job again.')
            handle = self._roster.new(job, self._cancel, on_event, title)
            log_queued(handle)
            context = Context(handle.id, handle.deliver)
            future = self._executor.submit(self._run, handle, context)
            self._running[handle.id] = context, future
        handle.tell()
        future.add_done_callback(lambda done: self._finish(handle, done))
        return handle

    def handles(self) -> List[JobHandle]:
        """First what runs, then what waits in its order, then the last 50 that have ended, the latest first."""
        return self._roster.handles()

    def subscribe(self, listener: Callable[[JobHandle], None]) -> Callable[[], None]:
        """Call `listener` with every job that changes, on whatever thread that happens; returns what ends it."""
        return self._roster.subscribe(listener)

    def forget_ended(self) -> None:
        """Take the jobs that have ended out of :meth:`handles`."""
        self._roster.forget_ended()

    def close(self) -> None:
        """Cancel all jobs and wait until they have ended; any number of times."""
        with self._lock:
            executor, self._executor = self._executor, None
            running = list(self._running.values())
        for context, future in running:
            context.cancel()
            future.cancel()
        if executor is not None:
            executor.shutdown(wait=True)

    def __enter__(self) -> InlineEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self, handle: JobHandle, context: Context) -> Json:
        handle.mark_started()
        handle.tell()
        log_start(handle, 'this process')
        return run(handle.job, context, self._runners)

    def _cancel(self, handle: JobHandle) -> None:
        with self._lock:
            entry = self._running.get(handle.id)
        if entry is not None:
            context, future = entry
            context.cancel()
            future.cancel()  # ends a job that still waits in the queue

    def _finish(self, handle: JobHandle, future: Future[Json]) -> None:
        with self._lock:
            self._running.pop(handle.id, None)
        handle.deliver(final_event(handle.id, future))
