"""The worker process: `python -m hsi_plugin.engine.worker`. It reads requests from standard input and answers on standard output.

Two threads. The main thread listens and never computes, so that a cancel is heard in the middle of a job; one compute thread runs the jobs
one after the other and stays warm between them. After a while without a job, memory of a graphics card is given back. The process ends when
its standard input closes: it never outlives its parent, however that one died.
"""

from __future__ import annotations

import faulthandler
import os
import platform
import signal
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import BinaryIO, Dict, Mapping, Optional, Tuple, Type

from ..core.errors import EngineError, HsiError
from ..core.version import __version__
from .context import Context
from .job import Job, Json
from .job_types import JOB_TYPES, JobTypes, job_from_json
from .outcome import final_event, unsendable
from .protocol import Cancel, Event, Failed, Ping, Pong, Ready, Run, Shutdown, decode_request, encode_event, read_lines

# After its parent is gone, a job has this long to notice the cancel and to remove what it has half written.
SECONDS_TO_END = 2.0
SECONDS_AT_REST = 30.0  # without a job, before memory of a graphics card is given back
# Secondary threads get 512 KiB of stack on macOS, too little for LAPACK and torch.
_STACK_BYTES = 16 * 2**20


class Worker:
    """Serves requests until they end.

    Args:
        output: The raw stream that events are written to, as whole lines; nobody else may write to it.
        job_types: The kinds of jobs that are understood.
        runners: What runs them.
    """

    def __init__(self, output: BinaryIO, job_types: JobTypes, runners: Mapping[Type[Job], object]) -> None:
        self._output = output
        self._output_lock = threading.Lock()
        self._job_types = job_types
        self._runners = runners
        self._jobs_lock = threading.Lock()
        self._jobs: Dict[int, Tuple[Context, Future[Json]]] = {}
        self._rest: Optional[threading.Timer] = None
        threading.stack_size(_STACK_BYTES)
        self._executor = ThreadPoolExecutor(1, 'hsi-compute')

    def serve(self, requests: BinaryIO) -> None:
        """Answer requests until the stream ends or a shutdown is asked for; then cancel what runs and wait for it, for a bounded time."""
        from . import run

        self._send(b'\n')  # ends whatever a package may have printed before, so that the next line is whole
        self.send(Ready(os.getpid(), platform.python_version(), __version__))
        self._executor.submit(run.warm_up)
        for line in read_lines(requests):
            request = decode_request(line)
            if isinstance(request, Run):
                self._run(request)
            elif isinstance(request, Cancel):
                self._cancel(request.id)
            elif isinstance(request, Ping):
                self.send(Pong(request.id))
            elif isinstance(request, Shutdown):
                break
        # A watchdog of the interpreter, written in C: it ends the process even where native code never comes back to Python.
        faulthandler.dump_traceback_later(SECONDS_TO_END, exit=True)
        self._stay_awake()
        self._cancel_all()
        self._executor.shutdown(wait=True)

    def send(self, event: Event) -> None:
        """Write an event as one line; quiet where nobody reads any more, then all jobs are cancelled."""
        self._send(encode_event(event))

    def _send(self, line: bytes) -> None:
        rest = memoryview(line)
        try:
            with self._output_lock:
                while rest:  # a raw stream may take a part only
                    rest = rest[self._output.write(rest):]
        except OSError:  # the reader is gone; standard input will end too
            self._cancel_all()

    def _run(self, request: Run) -> None:
        from .run import run

        try:
            job = job_from_json(request.job, self._job_types)
        except HsiError as error:
            self.send(Failed(request.id, error.to_json()))
            return
        self._stay_awake()
        context = Context(request.id, self.send)
        future = self._executor.submit(run, job, context, self._runners)  # type: ignore[arg-type]
        with self._jobs_lock:
            self._jobs[request.id] = context, future
        future.add_done_callback(lambda done: self._finish(request.id, done))

    def _finish(self, job_id: int, future: Future[Json]) -> None:
        with self._jobs_lock:
            self._jobs.pop(job_id, None)
        event = final_event(job_id, future)
        if isinstance(event, Failed) and event.details:
            sys.stderr.write(event.details)
        try:
            self.send(event)
        except EngineError as error:
            self.send(unsendable(job_id, error.what))
        self._rest_later()

    def _rest_later(self) -> None:
        """Where no job is left, give memory back in a while: on the compute thread, so that a job that comes meanwhile waits for it."""
        with self._jobs_lock:
            if not self._jobs and self._rest is None:
                self._rest = threading.Timer(SECONDS_AT_REST, self._give_back)
                self._rest.daemon = True
                self._rest.start()

    def _stay_awake(self) -> None:
        with self._jobs_lock:
            if self._rest is not None:
                self._rest.cancel()
                self._rest = None

    def _give_back(self) -> None:
        with suppress(RuntimeError):  # the process is about to end
            self._executor.submit(give_back)

    def _cancel(self, job_id: int) -> None:
        with self._jobs_lock:
            entry = self._jobs.get(job_id)
        if entry is not None:
            entry[0].cancel()
            entry[1].cancel()  # a job that still waits in the queue ends here and now

    def _cancel_all(self) -> None:
        with self._jobs_lock:
            jobs = list(self._jobs)
        for job_id in jobs:
            self._cancel(job_id)


def give_back() -> None:
    """Give the graphics card's memory back to others, where this process has used it: torch keeps what it once had."""
    if 'torch' in sys.modules:
        from ..models import accelerator

        accelerator.release()


def take_streams() -> Tuple[BinaryIO, BinaryIO]:
    """Keep the protocol's two streams for the protocol alone.

    Descriptor 0 becomes empty and descriptor 1 becomes standard error, at the level of the operating system: what a C library prints, and
    what a child process reads, never touches the protocol. (The copies are not inherited by child processes.)

    Returns:
        The requests' stream (buffered) and the events' stream (raw, so that nothing is left to flush when the parent is gone).
    """
    requests, events = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdin = open(os.devnull, encoding='utf-8')  # noqa: SIM115  # lives as long as the process
    sys.stdout = sys.stderr
    return open(requests, 'rb'), open(events, 'wb', buffering=0)


def settle_in() -> None:
    """Be a good child: leave Ctrl-C to the parent, give way to its window, and die first when memory runs out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to all; the parent decides, and our input closes if it dies
    faulthandler.enable()  # a crash in native code leaves the Python stack on standard error, which the client shows
    if hasattr(os, 'nice'):
        os.nice(5)
    try:
        with open('/proc/self/oom_score_adj', 'w', encoding='ascii') as file:
            file.write('500')
    except OSError:  # not Linux, or not allowed
        return


def main(job_types: JobTypes = JOB_TYPES, runners: Optional[Mapping[Type[Job], object]] = None) -> int:
    """Serve the parent process until it closes our standard input.

    Args:
        job_types: The kinds of jobs that are understood.
        runners: What runs them; None for :data:`hsi_plugin.engine.run.RUNNERS`.
    """
    requests, events = take_streams()
    settle_in()
    from .run import RUNNERS

    Worker(events, job_types, RUNNERS if runners is None else runners).serve(requests)
    return 0


if __name__ == '__main__':
    # Without PYTHONSAFEPATH (before Python 3.11) `-m` puts the current folder first, where a file `numpy.py` would be found before NumPy.
    if sys.path and not getattr(sys.flags, 'safe_path', False) and sys.path[0] in ('', os.getcwd()):
        del sys.path[0]
    sys.exit(main())
