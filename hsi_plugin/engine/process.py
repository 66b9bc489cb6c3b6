"""One life of a worker process, seen from its parent: its pipes, the threads that serve them, and how it ended.

Nobody who uses it ever blocks on a pipe: requests are written by a thread of their own, events and messages are read by two more. What
libraries print in the worker goes, line by line, to the logger :data:`WORKER_LOG`.
"""

from __future__ import annotations

import logging
import signal
import subprocess  # nosec B404  # list arguments, absolute path, no shell
import threading
from collections import deque
from contextlib import suppress
from queue import SimpleQueue
from typing import IO, Callable, Deque, List, Mapping, Optional, Tuple, cast

from ..core.errors import EngineError, WorkerCrashed
from .environment.variables import NO_WINDOW
from .handle import JobHandle
from .leftovers import remove_leftovers
from .protocol import (
    FINAL_EVENTS,
    MAX_FOREIGN_LINES,
    Cancel,
    Cancelled,
    Event,
    Failed,
    Ping,
    Pong,
    Ready,
    decode_event,
    encode_request,
    read_lines,
)

WORKER_LOG = 'hsi_plugin.worker'
_log = logging.getLogger(WORKER_LOG)
_own_log = logging.getLogger('hsi_plugin.engine')
_LAST_LINES = 80
_LINES_IN_MESSAGE = 3
_LONGEST_LINE = 2000
_SECONDS_TO_EXIT = 3.0  # between the closing of its output and the end of the process
_END = b''
_WINDOWS_STATUS = {0xC0000005: 'access violation', 0xC00000FD: 'stack overflow', 0xC0000409: 'abort', 0xC0000135: 'a DLL was not found'}


class WorkerProcess:
    """A started worker, which does one job at a time. It ends once and is not started again; the engine makes a new one.

    Args:
        command: The program and its arguments.
        environment: Its environment variables.
        threads: The size of its thread pools, as set in `environment`; kept for comparison.
        on_change: Called when the worker is ready and when it has ended, by one of the threads of this object; must not block.

    Raises:
        EngineError: The operating system does not start it.

    Attributes:
        ready: What the worker said when it began to listen; None before.
        heard: How many messages have come from it.
        foreign_lines: How many lines have come from it that are none.
    """

    def __init__(self, command: List[str], environment: Mapping[str, str], threads: int, on_change: Callable[[], None]) -> None:
        self.threads = threads
        self.ready: Optional[Ready] = None
        self.heard = 0
        self.foreign_lines = 0
        self._on_change = on_change
        self._kill_reason = ''
        self._last_lines: Deque[str] = deque(maxlen=_LAST_LINES)
        self._lock = threading.Lock()  # guards the job
        self._job: Optional[JobHandle] = None
        self._sent = False  # whether the job's request has left this process
        self._over = threading.Event()
        self._requests: SimpleQueue[Tuple[bytes, bool]] = SimpleQueue()  # lines, and whether they are the job
        try:
            self._process = subprocess.Popen(  # nosec B603  # a list of arguments, no shell
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                env=dict(environment), creationflags=NO_WINDOW,
            )
        except OSError as error:
            raise EngineError(
                f'The worker process cannot be started with {command[0]}: {error.strerror}.', 'Set HSI_PYTHON to the Python of QGIS.'
            ) from error
        _own_log.info('Worker %d started: %s, %d threads', self.pid, command[0], threads)
        # One blocked thread a pipe, never a poll. Daemons, so that a parent that ends without closing the engine is not held up.
        self._error_reader = threading.Thread(target=self._read_messages, name='hsi-worker-stderr', daemon=True)
        self._writer = threading.Thread(target=self._write_requests, name='hsi-worker-requests', daemon=True)
        self._event_reader = threading.Thread(target=self._read_events, name='hsi-worker-events', daemon=True)
        for thread in (self._error_reader, self._writer, self._event_reader):
            thread.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether a job can be sent: the process has not ended and its output is open."""
        return not self._over.is_set() and self._process.poll() is None

    @property
    def over(self) -> bool:
        """Whether it has ended, and its job has been told if it had one."""
        return self._over.is_set()

    def run(self, handle: JobHandle, request: bytes) -> None:
        """Send a job; returns at once. Where the process ends before it could be sent, :meth:`take_unsent` gives it back."""
        with self._lock:
            self._job, self._sent = handle, False
            self._requests.put((request, True))

    def take_unsent(self) -> Optional[JobHandle]:
        """After the end: the job that never left this process, and may be sent to another; None where there is none."""
        handle, self._job = self._job, None
        return handle

    def cancel(self, handle: JobHandle) -> None:
        """Ask a job to stop; returns at once."""
        self._requests.put((encode_request(Cancel(handle.id)), False))

    def ping(self) -> None:
        """Ask for a sign of life; returns at once."""
        self._requests.put((encode_request(Ping(0)), False))

    def close_input(self) -> None:
        """Close the worker's standard input, which stops its job and ends it; returns at once."""
        self._requests.put((_END, False))

    def end(self, grace: float) -> None:
        """Close the worker's input; kill it after `grace` seconds. Returns when nothing is left."""
        self.close_input()
        if not self._over.wait(grace):
            self.kill('it did not end when asked to')
        self._event_reader.join()

    def kill(self, reason: str) -> None:
        """End the process now; the reason is told to the job that still waits."""
        self._kill_reason = self._kill_reason or reason
        _own_log.warning('Worker %d killed: %s', self.pid, reason)
        self._process.kill()

    def owns(self, thread: threading.Thread) -> bool:
        """Whether a thread is one of those that serve the pipes."""
        return thread in (self._error_reader, self._writer, self._event_reader)

    def message_tail(self) -> str:
        """The last lines of the worker's standard error."""
        return '\n'.join(list(self._last_lines))

    def _write_requests(self) -> None:
        stdin = cast(IO[bytes], self._process.stdin)
        with suppress(OSError):  # nobody reads any more: the end of the events says the same
            while True:
                request, is_job = self._requests.get()
                if request == _END:
                    break
                stdin.write(request)
                stdin.flush()
                self._sent = self._sent or is_job
        with suppress(OSError):  # what was left to write has no reader; the descriptor is closed all the same
            stdin.close()

    def _read_events(self) -> None:
        with cast(IO[bytes], self._process.stdout) as stream:
            for line in read_lines(stream):  # type: ignore[arg-type]
                event = decode_event(line)
                if event is not None:
                    self._take(event)
                elif line.strip() or not line:  # an empty line of the worker's own is no foreign one; b'' stands for one too long
                    self.foreign_lines += 1
                    if self.foreign_lines > MAX_FOREIGN_LINES:
                        self.kill('it printed too much')
                        break
        self._settle()

    def _take(self, event: Event) -> None:
        self.heard += 1
        if isinstance(event, Ready):
            _own_log.info('Worker %d ready: Python %s, version %s', event.pid, event.python, event.version)
            self.ready = event
            self._on_change()
        elif not isinstance(event, Pong):
            with self._lock:
                handle = self._job if self._job is not None and self._job.id == event.id else None
                if isinstance(event, FINAL_EVENTS) and handle is not None:
                    self._job = None
            if handle is not None:
                handle.deliver(event)

    def _read_messages(self) -> None:
        with cast(IO[bytes], self._process.stderr) as stream:
            for line in read_lines(stream, _LONGEST_LINE):  # type: ignore[arg-type]
                text = line.decode('utf-8', 'replace').rstrip()
                self._last_lines.append(text)
                _log.info('%s', text)  # a handler that fails cannot stop this thread: logging catches that

    def _settle(self) -> None:
        """The worker's output has ended: see to it that the process has, and tell the job that still waits."""
        try:
            self._process.wait(_SECONDS_TO_EXIT)
        except subprocess.TimeoutExpired:
            self.kill('it closed its output but did not end')
            self._process.wait()
        self.close_input()
        self._writer.join(1.0)  # bounded, both: a grandchild may hold the pipes open
        self._error_reader.join(1.0)
        _own_log.info('Worker %d ended: %s', self.pid, self._kill_reason or _status(self._process.returncode))
        with self._lock:
            handle = self._job if self._sent or self.foreign_lines > MAX_FOREIGN_LINES else None
            if handle is not None:
                self._job = None
        self._over.set()
        if handle is not None:
            remove_leftovers(handle.job.outputs, handle.started or handle.submitted)
            if handle.cancel_requested:
                handle.deliver(Cancelled(handle.id))
            else:
                handle.deliver(Failed(handle.id, self.why_it_ended(handle.job.kind).to_json(), self.message_tail()))
        self._on_change()

    def why_it_ended(self, task: str) -> EngineError:
        """The error for a job, or a start, that the end of the process interrupted."""
        status = self._kill_reason or _status(self._process.returncode)
        last = _without_stack([line for line in list(self._last_lines) if line])[-_LINES_IN_MESSAGE:]
        said = f' Its last messages: {" | ".join(last)}' if last else ''
        if self.foreign_lines > MAX_FOREIGN_LINES:
            return EngineError(f'The worker process printed {self.foreign_lines} lines that are no answer.', f'Check its Python.{said}')
        if self.ready is None:
            return EngineError(f'The worker process did not start ({status}).', f'Set HSI_PYTHON to the Python of QGIS.{said}')
        advice = 'Start the job again; if memory ran out, give it a smaller memory budget.'
        return WorkerCrashed(f'The worker process ended in the middle of the job "{task}" ({status}).', advice + said)


def _without_stack(lines: List[str]) -> List[str]:
    """The lines before the stack that Python's fault handler prints below its one line of news; the stack is for the log."""
    news = next((i for i, line in enumerate(lines) if line.startswith('Fatal Python error')), None)
    return lines if news is None else lines[:news + 1]


def _status(code: Optional[int]) -> str:
    """An exit status in words: `exit status 1`, `SIGKILL`, `access violation`."""
    if code is None:
        return 'still running'
    if code < 0:
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f'signal {-code}'
    return _WINDOWS_STATUS.get(code, f'exit status {code}')
