"""The engine whose jobs run on the workers of a Dask cluster.

Threads: `hsi-cluster-loop` is Dask's (`loop`); `hsi-cluster-results` waits for tasks that end; `hsi-cluster-events` alone moves jobs from
state to state (`follow`); `hsi-cluster-models` sends models (`sending`).
"""

from __future__ import annotations

import json
import threading
import time
import uuid
from functools import partial
from importlib import import_module
from typing import Callable, List, Optional, Sequence

from distributed import as_completed
from toolz import apply

from ...core.errors import EngineError
from ..handle import EventCallback, JobHandle
from ..job import Job
from ..protocol import Cancelled
from ..roster import Roster, log_queued
from .check import check_cluster
from .connect import connect
from .follow import Follower
from .sending import ModelSender

_SECONDS_TO_CLOSE = 5.0  # for running jobs to come to their next window
_MOST_REPORTS = 100.0  # of progress, a second, that all workers together send through the scheduler
_LEAST_SECONDS = 0.5  # between two reports of one job
_SECONDS_BETWEEN_LOOKS = 2.0  # at how many workers there are
# By its name: workers look it up, and who only hands out jobs needs nothing of what runs them.
_WORK = ('hsi_plugin.engine.cluster.work', 'work')
_IN_LINE = 2  # jobs a thread of a worker: one that runs, and one so that it need not wait


class DaskEngine:
    """The contract (`contract.Engine`) on a Dask cluster. Jobs begin in the order in which they were submitted, as workers become free.

    Jobs name files: the workers must see them under the same paths (:meth:`check`). Only the model is brought to them.

    Args:
        scheduler: `tcp://…`, `tls://…`, the path of a scheduler file, or `local:N`.
        timeout: Seconds to wait for the scheduler.
        run: What a worker runs; a function that it can import. None for the plugin's own.

    Attributes:
        models_sent: How many times each model went to a worker, by its hash.

    Raises:
        ParameterError: The scheduler's name is none.
        EngineError: There is nothing to connect to.
    """

    def __init__(self, scheduler: str, timeout: float = 15.0, *, run: Optional[Callable[[str], str]] = None) -> None:
        self._task = _WORK if run is None else (run.__module__, run.__name__)
        self._connection = connect(scheduler, timeout)
        self._client = self._connection.client
        self._roster = Roster()
        self._lock = threading.Lock()
        self._closed = self._let_go = False
        self._topic = f'hsi-{uuid.uuid4().hex}'
        self._slots, self._every, self._look_again = 0, _LEAST_SECONDS, 0.0
        self._models = ModelSender(self._client)
        self.models_sent = self._models.sent
        self._follower = Follower(self._client, self._models)
        self._client.subscribe_topic(self._topic, self._follower.message)
        self._added = threading.Event()
        self._ends = as_completed([], loop=self._client.loop, with_results=True, raise_errors=False)
        self._collector = threading.Thread(target=self._collect, name='hsi-cluster-results', daemon=True)
        self._collector.start()

    @property
    def capacity(self) -> int:
        """How many jobs are worth having in line at once: more would only fill the scheduler's memory. Follows workers that come and go."""
        now = time.monotonic()
        if now >= self._look_again:
            self._look_again = now + _SECONDS_BETWEEN_LOOKS
            self._slots = sum(int(count) for count in self._client.nthreads().values())
            self._every = max(_LEAST_SECONDS, self._slots / _MOST_REPORTS)
        return _IN_LINE * max(1, self._slots)

    def check(self, reads: Sequence[str], writes: str, device: str) -> List[str]:
        """Look, before any job, whether all workers can do the work.

        Args:
            reads: Files that the jobs will read.
            writes: The folder that they will write into; empty for none.
            device: Where they compute: `auto`, `cpu`, `cuda[:N]` or `mps`.

        Returns:
            What is worth knowing but no obstacle.

        Raises:
            EngineError: There is no worker, one lacks the plugin or has another version, does not see a path or cannot write, or none has
                a graphics card that is asked for.
        """
        return check_cluster(self._connection, reads, writes, device)

    def submit(self, job: Job, on_event: Optional[EventCallback] = None, title: str = '') -> JobHandle:
        """Put a job in line and return at once.

        Raises:
            EngineError: The engine is closed, or the connection to the scheduler is lost.
        """
        model = self._models.describe(job)
        with self._lock:
            if self._closed:
                raise EngineError('The compute engine is closed.', 'Start the job again.')
            if self._client.status != 'running':
                raise EngineError(f'The connection to the scheduler {self._connection.target.text} is lost.', 'Start the job again.')
            handle = self._roster.new(job, self._follower.cancel, on_event, title)
            log_queued(handle)
            text = json.dumps({'id': handle.id, 'topic': self._topic, 'every': self._every, 'job': job.to_json(), 'model': model})
            on_card = str(getattr(job, 'device', '')).startswith('cuda')
            # By names that the worker looks up: so the scheduler, which reads what it hands on, need not have this plugin.
            function = (getattr, (import_module, self._task[0]), self._task[1])
            key = (self._topic, handle.id)
            resources = {'GPU': 1} if on_card else None
            send = partial(self._client.get, {key: (apply, function, text)}, key, sync=False, resources=resources, fifo_timeout='0 ms')
            future = self._follower.add(handle, send)
        handle.tell()
        self._ends.add(future)
        self._added.set()
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
        """Cancel all jobs, wait a little until they have ended, and let go of the cluster; any number of times."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        open_jobs = [handle for handle in self._roster.handles() if not handle.done]
        for handle in open_jobs:
            handle.mark_cancelled()
            self._follower.cancel(handle)
        if threading.current_thread() is not self._follower.thread:  # a listener may close, too
            end = time.monotonic() + _SECONDS_TO_CLOSE
            for handle in open_jobs:
                handle.wait_until_done(max(0.0, end - time.monotonic()))
        self._follower.stop()
        self._models.close()
        self._let_go = True
        self._connection.close()
        self._added.set()
        self._collector.join(_SECONDS_TO_CLOSE)
        for handle in open_jobs:
            handle.deliver(Cancelled(handle.id))

    def __enter__(self) -> DaskEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _collect(self) -> None:
        """Wait for tasks that end."""
        while not self._let_go:
            self._added.clear()
            for future, result in self._ends:  # until none is left
                self._follower.ended(future.key[1], future.status, result)
            if not self._let_go:
                self._added.wait()
