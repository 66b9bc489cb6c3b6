"""One life of a worker process, seen from its parent: its pipes, the threads that read them, and how it ended.

What libraries print in the worker goes, line by line, to the logger :data:`WORKER_LOG`.
"""

from __future__ import annotations

import logging
import signal
import subprocess  # nosec B404  # list arguments, absolute path, no shell
import threading
from collections import deque
from typing import IO, Deque, Dict, List, Mapping, Optional, cast

from ..core.errors import EngineError, WorkerCrashed
from .handle import JobHandle
from .interpreter import NO_WINDOW
from .leftovers import remove_leftovers
from .protocol import (
    FINAL_EVENTS,
    MAX_FOREIGN_LINES,
    Cancel,
    Cancelled,
    Failed,
    Ready,
    Request,
    Run,
    decode_event,
    encode_request,
    read_lines,
)

WORKER_LOG = 'hsi_plugin.worker'
_log = logging.getLogger(WORKER_LOG)
_LAST_LINES = 80
_LINES_IN_MESSAGE = 3
_LONGEST_LINE = 2000
_SECONDS_TO_EXIT = 3.0  # between the closing of its output and the end of the process
_WINDOWS_STATUS = {0xC0000005: 'access violation', 0xC00000FD: 'stack overflow', 0xC0000409: 'abort', 0xC0000135: 'a DLL was not found'}


class WorkerProcess:
    """A started worker. It ends once and is not started again; the engine makes a new one.

    Args:
        command: The program and its arguments.
        environment: Its environment variables.
        threads: The size of its thread pools, as set in `environment`; kept for comparison.

    Raises:
        EngineError: The operating system does not start it.
    """

    def __init__(self, command: List[str], environment: Mapping[str, str], threads: int) -> None:
        self.threads = threads
        self.ready: Optional[Ready] = None
        self.foreign_lines = 0
        self._kill_reason = ''
        self._last_lines: Deque[str] = deque(maxlen=_LAST_LINES)
        self._lock = threading.Lock()  # guards the jobs
        self._write_lock = threading.Lock()  # one request at a time; never held together with the other, so that events are read meanwhile
        self._ready_or_ended = threading.Event()
        self._ended = False
        self._jobs: Dict[int, JobHandle] = {}
        try:
            self._process = subprocess.Popen(  # nosec B603  # a list of arguments, no shell
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                env=dict(environment), creationflags=NO_WINDOW,
            )
        except OSError as error:
            raise EngineError(
                f'The worker process cannot be started with {command[0]}: {error.strerror}.', 'Set HSI_PYTHON to the Python of QGIS.'
            ) from error
        # One blocked reader a pipe, never a poll. Daemons, so that a parent that ends without closing the engine is not held up.
        self._error_reader = threading.Thread(target=self._read_messages, name='hsi-worker-stderr', daemon=True)
        self._event_reader = threading.Thread(target=self._read_events, name='hsi-worker-events', daemon=True)
        self._error_reader.start()
        self._event_reader.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether jobs can be sent: the process has not ended and its output is open."""
        return not self._ended and self._process.poll() is None

    @property
    def busy(self) -> bool:
        """Whether jobs run or wait in it."""
        return bool(self._jobs)

    def wait_until_ready(self, timeout: Optional[float]) -> Optional[Ready]:
        """Block until the worker listens; None where it ended, or has not said so within `timeout` seconds."""
        self._ready_or_ended.wait(timeout)
        return None if self._ended else self.ready

    def run(self, handle: JobHandle) -> bool:
        """Send a job; False where the process is no longer there, then the job was not started and may be sent to another."""
        with self._lock:
            if self._ended:
                return False
            self._jobs[handle.id] = handle
        if self._write(Run(handle.id, handle.job.to_json())):
            return True
        with self._lock:
            self._jobs.pop(handle.id, None)
        return False

    def cancel(self, handle: JobHandle, grace: float) -> None:
        """Ask a job to stop; the process is killed where the job has not ended after `grace` seconds."""
        with self._lock:
            if self._ended or handle.id not in self._jobs:
                return
        self._write(Cancel(handle.id))
        threading.Thread(target=self._enforce, args=(handle, grace), name='hsi-worker-cancel', daemon=True).start()

    def cancel_all(self) -> None:
        """Take all jobs as cancelled by their owner, because the engine is closed; :meth:`end` follows."""
        with self._lock:
            for handle in self._jobs.values():
                handle.mark_cancelled()

    def end(self, grace: float) -> None:
        """Close the worker's input, which stops its jobs and ends it; kill it after `grace` seconds. Returns when nothing is left."""
        self.close_input()
        try:
            self._process.wait(grace)
        except subprocess.TimeoutExpired:
            self.kill('it did not end when asked to')
        self._event_reader.join()

    def kill(self, reason: str) -> None:
        """End the process now; the reason is told to the jobs that still wait."""
        self._kill_reason = reason
        self._process.kill()

    def message_tail(self) -> str:
        """The last lines of the worker's standard error."""
        return '\n'.join(list(self._last_lines))

    def _enforce(self, handle: JobHandle, grace: float) -> None:
        if not handle.wait_until_done(grace):
            self.kill('another job was cancelled and did not end')
            self._event_reader.join()

    def _write(self, request: Request) -> bool:
        """Write a request; False where nobody reads any more."""
        stdin = cast(IO[bytes], self._process.stdin)
        line = encode_request(request)
        try:
            with self._write_lock:
                stdin.write(line)
                stdin.flush()
        except (OSError, ValueError):  # a broken pipe, or closed by us
            return False
        return True

    def close_input(self) -> None:
        """Close the worker's standard input: it cancels its jobs and ends by itself."""
        try:
            cast(IO[bytes], self._process.stdin).close()
        except OSError:  # what was left to write has no reader; the descriptor is closed all the same
            return

    def _read_events(self) -> None:
        stream = cast(IO[bytes], self._process.stdout)
        with stream:
            for line in read_lines(stream):  # type: ignore[arg-type]
                event = decode_event(line)
                if event is None:
                    if line.strip() or not line:  # an empty line of the worker's own is no foreign one; b'' stands for one too long
                        self.foreign_lines += 1
                    if self.foreign_lines > MAX_FOREIGN_LINES:
                        self.kill('it printed too much')
                        break
                elif isinstance(event, Ready):
                    self.ready = event
                    self._ready_or_ended.set()
                else:
                    with self._lock:
                        final = isinstance(event, FINAL_EVENTS)
                        handle = self._jobs.pop(event.id, None) if final else self._jobs.get(event.id)
                    if handle is not None:
                        handle.deliver(event)
        self._settle()

    def _read_messages(self) -> None:
        with cast(IO[bytes], self._process.stderr) as stream:
            for line in read_lines(stream, _LONGEST_LINE):  # type: ignore[arg-type]
                text = line.decode('utf-8', 'replace').rstrip()
                self._last_lines.append(text)
                _log.info('%s', text)  # a handler that fails cannot stop this thread: logging catches that

    def _settle(self) -> None:
        """The worker's output has ended: see to it that the process has, and tell every job that still waits."""
        try:
            self._process.wait(_SECONDS_TO_EXIT)
        except subprocess.TimeoutExpired:
            self.kill('it closed its output but did not end')
            self._process.wait()
        self._error_reader.join(1.0)  # bounded: a grandchild may hold the pipe open
        with self._lock:
            self._ended = True
            left = list(self._jobs.values())
            self._jobs.clear()
        self.close_input()
        for handle in left:
            remove_leftovers(handle.job.outputs, handle.submitted)
            if handle.cancel_requested:
                handle.deliver(Cancelled(handle.id))
            else:
                handle.deliver(Failed(handle.id, self.why_it_ended(handle.job.kind).to_json(), self.message_tail()))
        self._ready_or_ended.set()

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
