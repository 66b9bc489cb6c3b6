"""The loop's own compute process: an ask and a map after every answer, the newest first, stale results dropped.

Nothing here waits on the window's thread. A click cancels what the click before it still computes; a worker that dies is started anew with
the next job, because the queue is on this side.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Callable, Dict, Optional, Tuple

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...core.errors import JobCancelled
from ...engine.client import WorkerEngine
from ...engine.handle import JobHandle
from ...engine.job import Job
from ...engine.live_jobs import ActiveAskJob, ActiveMapJob, ActivePrepareJob
from ...engine.protocol import Preview, Progress

PREPARE, ASK, MAP = 'prepare', 'ask', 'map'


class LoopCompute(QObject):
    """Runs the loop's jobs one after another; signals arrive on the thread that owns the object.

    Args:
        engine: The loop's own engine; closed with this object.
    """

    prepared = pyqtSignal(dict)  # results of the preparing job
    advanced = pyqtSignal(float, str)  # its progress
    asked = pyqtSignal(int, dict)  # ticket and results of the newest ask
    previewed = pyqtSignal(int)  # ticket: what is in sight is painted
    mapped = pyqtSignal(int, dict)  # ticket and results of the newest map
    failed = pyqtSignal(str, int, object)  # role, ticket, error; of the newest jobs only
    _came = pyqtSignal(object)

    def __init__(self, engine: WorkerEngine) -> None:
        super().__init__()
        self._engine = engine
        self._waiter = ThreadPoolExecutor(1, 'hsi-loop')  # one: jobs end in the order in which they were submitted
        self._newest: Dict[str, Tuple[int, JobHandle]] = {}
        self._stopped = False
        self._closing: Optional[threading.Thread] = None
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def pid(self) -> Optional[int]:
        """The worker's process number; None while none lives."""
        return self._engine.pid

    @property
    def is_idle(self) -> bool:
        """Whether every job that was not given up has been answered."""
        return not self._newest

    def prepare(self, job: ActivePrepareJob) -> None:
        """Start the preparing job."""
        self._submit(PREPARE, 0, job)

    def ask(self, ticket: int, job: ActiveAskJob) -> None:
        """Ask for the next questions; what an older ask would have said is dropped."""
        self._submit(ASK, ticket, job)

    def paint(self, ticket: int, job: ActiveMapJob) -> None:
        """Paint the map behind what waits already; an older map that is not finished is given up."""
        self._submit(MAP, ticket, job)

    def give_up(self, *roles: str) -> None:
        """Cancel the newest jobs of these roles, where they have not ended."""
        for role in roles:
            entry = self._newest.pop(role, None)
            if entry is not None:
                entry[1].cancel()

    @property
    def ending(self) -> bool:
        """Whether the worker has been told to end, and has not ended yet."""
        return self._closing is not None and self._closing.is_alive()

    def stop(self, wait: bool, then: Callable[[], None]) -> None:
        """Cancel all and end the worker; no signal comes any more.

        Args:
            wait: Whether to return only when the process has ended.
            then: Called when it has, on another thread.
        """
        self._stopped = True
        self.give_up(PREPARE, ASK, MAP)
        self._waiter.shutdown(wait=False, cancel_futures=True)

        def close() -> None:
            self._engine.close()
            then()

        self._closing = threading.Thread(target=close, name='hsi-loop-close')
        self._closing.start()
        if wait:
            self.join()

    def join(self) -> None:
        """Wait until the worker has ended, after :meth:`stop`."""
        if self._closing is not None:
            self._closing.join()

    def _submit(self, role: str, ticket: int, job: Job) -> None:
        if self._stopped:
            return
        self.give_up(role)
        handle = self._engine.submit(job, lambda event: self._on_event(role, ticket, event))
        self._newest[role] = ticket, handle
        self._waiter.submit(handle.wait).add_done_callback(lambda done: self._announce((role, ticket, handle, done)))

    def _on_event(self, role: str, ticket: int, event: Any) -> None:
        """On the waiting thread."""
        if (role == PREPARE and isinstance(event, Progress)) or (role == MAP and isinstance(event, Preview)):
            self._announce((role, ticket, None, event))

    def _announce(self, news: Tuple[str, int, Optional[JobHandle], Any]) -> None:
        if not self._stopped:
            self._came.emit(news)

    def _deliver(self, news: Tuple[str, int, Optional[JobHandle], Any]) -> None:
        role, ticket, handle, what = news
        newest = self._newest.get(role)
        if self._stopped or newest is None or newest[0] != ticket or (handle is not None and newest[1] is not handle):
            return
        if handle is None:
            if role == PREPARE:
                self.advanced.emit(float(what.fraction), str(what.message))
            else:
                self.previewed.emit(ticket)
            return
        del self._newest[role]
        self._hand_over(role, ticket, what)

    def _hand_over(self, role: str, ticket: int, done: Future[Any]) -> None:
        error = None if done.cancelled() else done.exception()
        if done.cancelled() or isinstance(error, JobCancelled):
            return
        if error is not None:
            self.failed.emit(role, ticket, error)
        elif role == PREPARE:
            self.prepared.emit(dict(done.result()))
        else:
            (self.asked if role == ASK else self.mapped).emit(ticket, dict(done.result()))

