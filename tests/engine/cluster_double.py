"""Where an engine on a cluster will fit: an engine over a double of `distributed.Client`, in this process.

The double has the small part of the real client's surface that an engine needs: `submit(fn, *args, key=…)` gives a future with `cancel`,
`add_done_callback` and `status`. What is given to it is JSON, as if it had to travel; events and the wish to cancel go through two objects
that stand for what `distributed` calls topics (`log_event`, `subscribe_topic`) and events (`distributed.Event`).
"""

from __future__ import annotations

import json
import threading
from concurrent.futures import Future, ThreadPoolExecutor

from hsi_plugin.core.errors import EngineError
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job_types import JOB_TYPES, job_from_json
from hsi_plugin.engine.outcome import final_event
from hsi_plugin.engine.protocol import decode_event, encode_event
from hsi_plugin.engine.roster import Roster
from hsi_plugin.engine.run import run

from .rogue_worker import RUNNERS


class ClusterFuture:
    """The surface of `distributed.Future`."""

    def __init__(self, future):
        self._future = future

    @property
    def status(self):
        if not self._future.done():
            return 'pending'
        if self._future.cancelled():
            return 'cancelled'
        return 'finished' if self._future.exception() is None else 'error'

    def cancel(self):
        self._future.cancel()

    def add_done_callback(self, call):
        self._future.add_done_callback(lambda _: call(self))

    def as_plain_future(self):
        return self._future


class ClusterClient:
    """The surface of `distributed.Client`, with one worker: a thread."""

    def __init__(self):
        self._executor = ThreadPoolExecutor(1, 'hsi-cluster')

    def submit(self, function, *arguments, key=None):
        return ClusterFuture(self._executor.submit(function, *arguments))

    def close(self):
        self._executor.shutdown(wait=True)


def work(text, topic, cancelled):
    """What runs on the cluster: a job as JSON comes in, events as lines go out."""
    job = job_from_json(json.loads(text), {**JOB_TYPES, **{kind.kind: kind for kind in RUNNERS}})
    context = Context(0, lambda event: topic(encode_event(event)))
    context._cancelled = cancelled
    topic(None)
    return run(job, context, RUNNERS)


class ClusterDouble:
    """An engine (`contract.Engine`) on such a client."""

    def __init__(self):
        self._client = ClusterClient()
        self._roster = Roster()
        self._lock = threading.Lock()
        self._jobs = {}
        self._closed = False

    def submit(self, job, on_event=None, title=''):
        with self._lock:
            if self._closed:
                raise EngineError('The compute engine is closed.', 'Start the job again.')
            handle = self._roster.new(job, self._cancel, on_event, title)
            cancelled = threading.Event()

            def topic(line):
                if line is None:
                    handle.mark_started()
                    handle.tell()
                else:
                    handle.deliver(decode_event(line))

            future = self._client.submit(work, json.dumps(job.to_json()), topic, cancelled, key=f'hsi-{handle.id}')
            self._jobs[handle.id] = cancelled, future
        handle.tell()
        future.add_done_callback(lambda done: self._finish(handle, done))
        return handle

    def handles(self):
        return self._roster.handles()

    def subscribe(self, listener):
        return self._roster.subscribe(listener)

    def forget_ended(self):
        self._roster.forget_ended()

    def close(self):
        with self._lock:
            self._closed = True
            jobs = list(self._jobs.values())
        for cancelled, future in jobs:
            cancelled.set()
            future.cancel()
        self._client.close()

    def _cancel(self, handle):
        with self._lock:
            entry = self._jobs.get(handle.id)
        if entry is not None:
            cancelled, future = entry
            cancelled.set()
            future.cancel()

    def _finish(self, handle, done):
        with self._lock:
            self._jobs.pop(handle.id, None)
        plain: Future = done.as_plain_future()
        assert done.status != 'pending'
        handle.deliver(final_event(handle.id, plain))
