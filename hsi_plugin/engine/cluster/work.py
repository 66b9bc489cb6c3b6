"""What a worker of the cluster runs: one job, as text, and its outcome, as text. What it says on the way goes through a topic of Dask."""

from __future__ import annotations

import json
import threading
import time
import uuid
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, Mapping, Optional, Type

from distributed import get_worker

from ...core.errors import EngineError, HsiError, JobCancelled
from ..context import Context
from ..job import Job, Json
from ..job_types import JOB_TYPES, JobTypes, job_from_json
from ..outcome import final_event, unsendable
from ..protocol import Cancelled, Event, Failed, encode_event
from ..run import RUNNERS, Runner, run
from . import model_files

_CANCELLED = ('cancelled', 'released', 'forgotten')  # states of a task, for the worker, that nobody wants any more


def work(text: str) -> str:
    """Do a task. See :func:`run_task`."""
    return run_task(text, JOB_TYPES, RUNNERS)


def run_task(text: str, types: JobTypes, runners: Mapping[Type[Job], Runner]) -> str:
    """Do a task: JSON comes in and goes out, never an object of ours, so that both sides may run different releases of Python.

    Args:
        text: `id` of the job and `job` itself, `topic` of its messages, `every` (seconds between two reports of progress), and `model`
            (`path` as the job names it, and `sha256`) or null.
        types: The kinds of jobs that are understood.
        runners: What runs them.

    Returns:
        The last event as `event`, and how many messages were sent before it as `sent`, of which `attempt`.
    """
    task = json.loads(text)
    talk = _Talk(get_worker(), int(task['id']), str(task['topic']))
    talk.send({'worker': talk.address})
    context = _WorkerContext(talk, float(task['every']), task['model'])
    future: Future[Json]
    try:
        job = _with_threads(job_from_json(task['job'], types))
    except HsiError as error:
        future = Future()
        future.set_exception(error)
    else:
        # A thread of the job's own: whatever it raises ends in the future, as in the other engines.
        with ThreadPoolExecutor(1, 'hsi-compute') as executor:
            future = executor.submit(run, job, context, runners)
    event = _as_named(final_event(talk.number, future), task['model'])
    if isinstance(event, Cancelled) or talk.is_unwanted():
        talk.send({'over': True})
    return json.dumps({'attempt': talk.attempt, 'sent': talk.sent, 'event': _encoded(event)})


def _with_threads(job: Job) -> Job:
    """The job with the number of threads that it has here: a worker runs as many jobs at once as it has threads, so each job has one."""
    return replace(job, threads=1) if hasattr(job, 'threads') and job.requested_threads is None else job  # type: ignore[call-arg]


def _as_named(event: Event, model: Optional[Mapping[str, Any]]) -> Event:
    """The event, with the model called as its owner calls it, and not as it is called in the cache."""
    if model is None or not isinstance(event, Failed):
        return event
    kept, given = model_files.place(str(model['sha256'])), str(model['path'])
    error = {name: text.replace(str(kept), given).replace(kept.name, Path(given).name) for name, text in event.error.items()}
    return replace(event, error=error)


def _encoded(event: Event) -> str:
    try:
        return encode_event(event).decode('ascii')
    except EngineError as error:  # a result that is too long
        return encode_event(unsendable(event.id, error.what)).decode('ascii')  # type: ignore[union-attr]  # the last event has an id


class _Talk:
    """The messages of one attempt at a job, numbered in the order in which they are sent. From any thread."""

    def __init__(self, worker: Any, number: int, topic: str) -> None:
        self.number = number
        self.attempt = uuid.uuid4().hex
        self.sent = 0
        self.address = str(worker.address)
        self._worker = worker
        self._key = worker.get_current_task()
        self._topic = topic
        self._lock = threading.Lock()

    def send(self, message: Json) -> None:
        """Send a message to the owner of the job."""
        with self._lock:
            self._worker.log_event(self._topic, {'job': self.number, 'attempt': self.attempt, 'n': self.sent, **message})
            self.sent += 1

    def is_unwanted(self) -> bool:
        """Whether the owner has cancelled the job, or is gone: the scheduler has then told the worker to let go of the task."""
        state = self._worker.state.tasks.get(self._key)
        return state is None or state.state in _CANCELLED


class _WorkerContext(Context):
    """A job's context on a worker: progress comes seldom, a cancel is looked up in the worker, the model is fetched.

    Args:
        talk: Takes the messages.
        every: Seconds between two reports of progress.
        model: The model that is fetched.
    """

    def __init__(self, talk: _Talk, every: float, model: Optional[Mapping[str, Any]]) -> None:
        super().__init__(talk.number, self._send_event, self._fetched)
        self._talk = talk
        self._every = every
        self._model = model
        self._last: Optional[float] = None

    def check_cancelled(self) -> None:
        """Raise where the job was asked to stop. Costs a look into a dictionary."""
        super().check_cancelled()
        if self._talk.is_unwanted():
            self.cancel()
            raise JobCancelled

    def progress(self, fraction: float, message: str = '') -> None:
        """Say how far the job is; all reports go through one scheduler, so only one in a while is sent, and the last."""
        now = time.monotonic()
        if fraction < 1.0 and self._last is not None and now - self._last < self._every:
            return
        self._last = now
        super().progress(fraction, message)

    def _send_event(self, event: Event) -> None:
        self._talk.send({'line': encode_event(event).decode('ascii')})

    def _fetched(self, path: str) -> str:
        if self._model is None or path != self._model['path']:
            return path
        sha256 = str(self._model['sha256'])
        return model_files.fetch(sha256, lambda: self._talk.send({'wants': sha256}), self.check_cancelled)
