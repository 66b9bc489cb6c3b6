"""The engine that QGIS uses: jobs run in a worker process, so that a crash, a lack of memory or a foreign library never touches QGIS.

Plain Python, no Qt: a `QgsTask` waits on :meth:`JobHandle.wait` in its background thread and calls :meth:`JobHandle.cancel` when asked to.

    with WorkerEngine() as engine:
        result = engine.submit(InfoJob('cube.tif')).wait()

`docs/ENGINE.md` tells the life of a job from end to end.
"""

from __future__ import annotations

import weakref
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Callable, List, Optional, Union

from ..core.errors import EngineError
from .dispatcher import Dispatcher
from .handle import EventCallback, JobHandle
from .job import Job
from .launcher import Launcher
from .options import EngineOptions
from .protocol import Ready

WORKER_MODULE = 'hsi_plugin.engine.worker'


class WorkerEngine:
    """Runs jobs one after the other in a worker process that is started when first needed and kept warm.

    All methods may be called from any thread, and none but :meth:`start` and :meth:`close` waits for anything. The queue is here and not in
    the worker: one that dies fails the job that it was doing with `WorkerCrashed`; those behind it run in the next one.

    Args:
        python: The interpreter, or what finds one, called when it is first needed; None looks for QGIS's own or the compute environment's
            (:func:`hsi_plugin.engine.environment.interpreter.find_interpreter`).
        module: The module that is run with `-m`.
        grace: Seconds that a cancelled job has to end before the worker is killed.
        threads: Size of the worker's thread pools where a job does not say; None for what the options say.
        options: What the user has settled.
        patience: Seconds without an answer after which a worker that does a job is killed as hung. Its answers come from a thread of
            their own, so only native code that never lets go of Python's lock, or a stopped process, can take so long.
    """

    capacity = 2  # it does one job at a time; the next one is at hand

    def __init__(
        self,
        python: Union[str, Callable[[], str], None] = None,
        *,
        module: str = WORKER_MODULE,
        grace: float = 5.0,
        threads: Optional[int] = None,
        options: Optional[EngineOptions] = None,
        patience: float = 30.0,
    ) -> None:
        self._dispatcher = Dispatcher(Launcher(python, module, threads), options or EngineOptions(), grace, patience)
        # An engine that is forgotten instead of closed still ends its worker. At the end of this process, the pipes close by themselves.
        weakref.finalize(self, self._dispatcher.let_go).atexit = False

    def submit(self, job: Job, on_event: Optional[EventCallback] = None, title: str = '') -> JobHandle:
        """Put a job in line and return at once; a worker that cannot be started is told by the handle too.

        Args:
            job: What to do.
            on_event: Called with every event of the job by the thread that calls :meth:`JobHandle.wait`.
            title: What lists call the job.

        Raises:
            EngineError: The engine is closed.
        """
        return self._dispatcher.submit(job, on_event, title)

    def start(self, timeout: Optional[float] = 60.0) -> Ready:
        """Start the worker before it is needed, and wait until it listens.

        Raises:
            EngineError: It cannot be started, or says nothing within `timeout` seconds.
        """
        try:
            return self._dispatcher.start().result(timeout)
        except FutureTimeoutError:
            raise EngineError(f'The worker process did not start within {timeout:g} s.', 'Try again, or start the computer anew.') from None

    def get_ready(self) -> None:
        """Have the worker started, and do not wait; whoever submits a job is told where it cannot be.

        Raises:
            EngineError: The engine is closed.
        """
        self._dispatcher.start()

    def handles(self) -> List[JobHandle]:
        """First what runs, then what waits in its order, then the last 50 that have ended, the latest first."""
        return self._dispatcher.roster.handles()

    def subscribe(self, listener: Callable[[JobHandle], None]) -> Callable[[], None]:
        """Call `listener` with every job that changes, on whatever thread that happens; returns what ends it."""
        return self._dispatcher.roster.subscribe(listener)

    def forget_ended(self) -> None:
        """Take the jobs that have ended out of :meth:`handles`."""
        self._dispatcher.roster.forget_ended()

    def configure(self, options: EngineOptions) -> None:
        """Take other options: they hold for the next worker, and an idle one is ended."""
        self._dispatcher.configure(options)

    def restart(self) -> None:
        """End the worker as soon as it is idle, and look for an interpreter anew: an environment was installed or is to be removed."""
        self._dispatcher.restart()

    @property
    def pid(self) -> Optional[int]:
        """The worker's process number; None while none lives."""
        process = self._dispatcher.process
        return process.pid if process is not None and process.alive else None

    def close(self) -> None:
        """Cancel all jobs and end the worker; no process, thread or pipe stays. Any number of times, from any thread."""
        self._dispatcher.close()

    def __enter__(self) -> WorkerEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
