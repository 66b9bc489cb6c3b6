"""The engine that QGIS uses: jobs run in a worker process, so that a crash, a lack of memory or a foreign library never touches QGIS.

Plain Python, no Qt: a `QgsTask` waits on :meth:`JobHandle.wait` in its background thread and calls :meth:`JobHandle.cancel` when asked to.

    with WorkerEngine() as engine:
        result = engine.submit(InfoJob('cube.tif')).wait()
"""

from __future__ import annotations

import itertools
import threading
import weakref
from functools import partial
from typing import List, Optional

from ..core.errors import EngineError
from .device import default_threads
from .environment.variables import worker_environment
from .handle import EventCallback, JobHandle
from .interpreter import find_interpreter
from .job import Job
from .process import WorkerProcess
from .protocol import Ready

WORKER_MODULE = 'hsi_plugin.engine.worker'


class WorkerEngine:
    """Runs jobs one after the other in a worker process that is started when first needed and kept warm.

    All methods may be called from any thread. A worker that dies fails the jobs that were in it with `WorkerCrashed`; the next
    :meth:`submit` starts another.

    Args:
        python: The interpreter; None looks for QGIS's own (:func:`hsi_plugin.engine.interpreter.find_interpreter`) when it is first needed.
        module: The module that is run with `-m`.
        grace: Seconds that a cancelled job has to end before the worker is killed.
        threads: Size of the worker's thread pools; None for the cores that this process may use.
    """

    def __init__(
        self,
        python: Optional[str] = None,
        *,
        module: str = WORKER_MODULE,
        grace: float = 5.0,
        threads: Optional[int] = None,
    ) -> None:
        self._python = python
        self._module = module
        self._grace = grace
        self._threads = threads
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._closed = False
        # The list outlives the engine: one that is forgotten instead of closed still ends its worker.
        self._processes: List[WorkerProcess] = []
        weakref.finalize(self, _let_go, self._processes)

    def submit(self, job: Job, on_event: Optional[EventCallback] = None) -> JobHandle:
        """Send a job to the worker, which is started if need be; returns at once (the first time, after finding an interpreter).

        Args:
            job: What to do.
            on_event: Called with every event of the job by the thread that calls :meth:`JobHandle.wait`.

        Raises:
            EngineError: The engine is closed, or the worker cannot be started.
        """
        with self._lock:
            for _ in range(2):  # a worker that died idle is noticed only when writing to it
                process = self._process(job.requested_threads)
                handle = JobHandle(next(self._ids), job, partial(_cancel, process, self._grace), on_event)
                if process.run(handle):
                    return handle
                process.end(0.0)
            raise process.why_it_ended(job.kind)

    def start(self, timeout: Optional[float] = 60.0) -> Ready:
        """Start the worker before it is needed, and wait until it listens.

        Raises:
            EngineError: It cannot be started, or says nothing within `timeout` seconds.
        """
        with self._lock:
            process = self._process(None)
        ready = process.wait_until_ready(timeout)
        if ready is None:
            raise process.why_it_ended('start')
        return ready

    @property
    def pid(self) -> Optional[int]:
        """The worker's process number; None while none lives."""
        process = self._processes[-1] if self._processes else None
        return process.pid if process is not None and process.alive else None

    def close(self) -> None:
        """Cancel all jobs and end the worker; no process, thread or pipe stays. Any number of times, from any thread."""
        with self._lock:
            self._closed = True
            for process in self._processes:
                process.cancel_all()
            self._end_all()

    def __enter__(self) -> WorkerEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _process(self, threads: Optional[int]) -> WorkerProcess:
        """A living worker; the caller holds the lock. An idle one with another number of threads than asked for is replaced."""
        if self._closed:
            raise EngineError('The compute engine is closed.', 'Start the job again.')
        wanted = threads or self._threads or default_threads()
        if self._processes:
            process = self._processes[-1]
            # Thread pools are sized when a process starts. A busy worker is shared all the same: its jobs wait for each other anyway.
            if process.alive and (process.busy or threads is None or process.threads == wanted):
                return process
            self._end_all()
        environment = worker_environment(wanted)
        if self._python is None:
            self._python = find_interpreter()
        process = WorkerProcess([self._python, '-m', self._module], environment, wanted)
        self._processes.append(process)
        return process

    def _end_all(self) -> None:
        while self._processes:
            self._processes.pop().end(self._grace)


def _let_go(processes: List[WorkerProcess]) -> None:
    """For a forgotten engine, on whatever thread collects the garbage: take no lock, wait for nothing."""
    for process in processes:
        process.close_input()


def _cancel(process: WorkerProcess, grace: float, handle: JobHandle) -> None:
    process.cancel(handle, grace)
