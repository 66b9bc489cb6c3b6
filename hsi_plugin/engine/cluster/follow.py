"""From messages and ends of tasks to the states of jobs: one thread, so that nothing overtakes anything."""

from __future__ import annotations

import json
import queue
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Callable, Dict, Optional, Tuple

from distributed import Client

from ..handle import JobHandle
from ..job import Json
from ..protocol import FINAL_EVENTS, Event, Log, Progress, decode_event
from ..roster import log_start
from .outcome import failed, subject, unreadable, withdrawn
from .sending import ModelSender

_SECONDS_FOR_LATE_MESSAGES = 5.0  # that were sent before the result, on another way
_SECONDS_TO_STOP = 4.0  # for a running job to come to its next window, after a cancel

_SECONDS_TO_END = 10.0


@dataclass
class _Task:
    """A job on the cluster; changed by the follower's thread alone."""

    handle: JobHandle
    future: Any
    attempt: str = ''
    worker: str = ''
    received: int = 0
    returned: Optional[Json] = None  # by the task, while messages that it sent before are still on their way
    withdrawn: Optional[BaseException] = None  # it was cancelled, and runs to its next window
    deadline: float = float('inf')


class Follower:
    """Follows the tasks of an engine.

    Args:
        client: Dask's client.
        models: Sends models to workers that ask.
    """

    def __init__(self, client: Client, models: ModelSender) -> None:
        self._client = client
        self._models = models
        self._tasks: Dict[int, _Task] = {}
        self._waiting: Dict[int, _Task] = {}  # those with a deadline
        self._sending = threading.Lock()
        self._inbox: queue.SimpleQueue[Tuple[str, Any]] = queue.SimpleQueue()
        self.thread = threading.Thread(target=self._serve, name='hsi-cluster-events', daemon=True)
        self.thread.start()

    def add(self, handle: JobHandle, send: Callable[[], Any]) -> Any:
        """Send a job and follow it: what a quick worker says before `send` has returned is not lost.

        Args:
            handle: The job.
            send: Hands it to the cluster, and returns its future.

        Returns:
            The future.
        """
        with self._sending:
            future = send()
            self._tasks[handle.id] = _Task(handle, future)
        return future

    def message(self, event: Tuple[float, Json]) -> None:
        """Take what a worker says, with the time that Dask adds; from any thread."""
        self._inbox.put(('message', event[1]))

    def ended(self, number: int, status: str, result: Any) -> None:
        """Take the end of a task; from any thread.

        Args:
            number: The job.
            status: `finished`, `error` or `cancelled`, as Dask calls them.
            result: What the task returned; its exception as `(type, exception, traceback)`; or why it was taken back.
        """
        self._inbox.put(('ended', (number, status, result)))

    def cancel(self, handle: JobHandle) -> None:
        """Stop a job; from any thread."""
        self._inbox.put(('cancel', handle.id))

    def stop(self) -> None:
        """End the thread."""
        self._inbox.put(('stop', None))
        if threading.current_thread() is not self.thread:
            self.thread.join(_SECONDS_TO_END)

    # --- the thread -----------------------------------------------------------------------------------------------------------------------

    def _serve(self) -> None:
        while True:
            try:
                what, value = self._inbox.get(timeout=self._patience())
            except queue.Empty:
                self._wait_no_longer()
                continue
            if what == 'stop':
                return
            if what == 'message':
                self._take_message(value)
            elif what == 'ended':
                self._take_end(*value)
            else:
                self._take_back(value)

    def _task(self, number: int) -> Optional[_Task]:
        """A job that is followed, once it is wholly sent; None where it has ended."""
        with self._sending:
            return self._tasks.get(number)

    def _take_back(self, number: int) -> None:
        task = self._task(number)
        if task is not None:
            with suppress(RuntimeError, OSError):  # the connection is gone, and with it the task
                self._client.cancel([task.future])

    def _patience(self) -> Optional[float]:
        if not self._waiting:
            return None
        return max(0.0, min(task.deadline for task in self._waiting.values()) - time.monotonic())

    def _wait_no_longer(self) -> None:
        """Messages that did not come, or a job that does not stop: its owner hears of the end all the same."""
        now = time.monotonic()
        for task in [task for task in self._waiting.values() if task.deadline <= now]:
            if task.withdrawn is not None:
                self._finish(task, withdrawn(task.handle, task.withdrawn))
            elif task.returned is not None:
                self._finish(task, _last_event(task, task.returned))

    def _take_message(self, message: Json) -> None:
        task = self._task(message['job'])
        if task is None:
            return
        if message['n'] == 0:
            self._begin(task, message)
        elif message['attempt'] != task.attempt:  # of a worker that was given up
            return
        task.received += 1
        if 'wants' in message:
            self._models.want(task.worker, message['wants'])
        event = decode_event(str(message.get('line', '')).encode('ascii'))
        if event is not None and not isinstance(event, FINAL_EVENTS):
            task.handle.deliver(event)
        if task.withdrawn is not None and 'over' in message:
            self._finish(task, withdrawn(task.handle, task.withdrawn))
        elif task.returned is not None and _is_complete(task, task.returned):
            self._finish(task, _last_event(task, task.returned))

    def _begin(self, task: _Task, message: Json) -> None:
        again, lost = bool(task.attempt), task.worker
        task.attempt, task.worker, task.received = str(message['attempt']), str(message['worker']), 0
        if again:
            task.handle.deliver(Log(task.handle.id, f'The worker {lost} was lost: {subject(task.handle)} begins again on {task.worker}.'))
            task.handle.deliver(Progress(task.handle.id, 0.0, 'again, on another worker'))
        task.handle.mark_started()
        task.handle.tell()
        log_start(task.handle, task.worker)

    def _take_end(self, number: int, status: str, result: Any) -> None:
        task = self._task(number)
        if task is None:
            return
        if status == 'error':
            self._finish(task, failed(task.handle, result[1]))
        elif status == 'finished':
            task.returned = json.loads(result)
            if _is_complete(task, task.returned):
                self._finish(task, _last_event(task, task.returned))
            else:
                self._wait(task, _SECONDS_FOR_LATE_MESSAGES)
        elif task.attempt and task.handle.cancel_requested and self._client.status == 'running':
            task.withdrawn = result  # runs to its next window, and says so
            self._wait(task, _SECONDS_TO_STOP)
        else:
            self._finish(task, withdrawn(task.handle, result))

    def _wait(self, task: _Task, seconds: float) -> None:
        task.deadline = time.monotonic() + seconds
        self._waiting[task.handle.id] = task

    def _finish(self, task: _Task, event: Event) -> None:
        self._tasks.pop(task.handle.id, None)
        self._waiting.pop(task.handle.id, None)
        task.handle.deliver(event)


def _is_complete(task: _Task, returned: Json) -> bool:
    """Whether all has come that the task sent before it returned."""
    return bool(returned['attempt'] == task.attempt and task.received >= returned['sent'])


def _last_event(task: _Task, returned: Json) -> Event:
    """The last event of a job, as its task returned it."""
    event = decode_event(str(returned['event']).encode('ascii'))
    return event if isinstance(event, FINAL_EVENTS) else unreadable(task.handle)
