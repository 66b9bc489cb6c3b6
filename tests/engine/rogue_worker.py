"""A worker that also knows jobs which no user would ask for: they sleep, crash, print and fail. The engine is tested with these."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import subprocess
import sys
import time
import types
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from hsi_plugin.core.errors import CubeError, JobCancelled
from hsi_plugin.engine import worker
from hsi_plugin.engine.job import InfoJob, Job
from hsi_plugin.engine.job_types import JOB_TYPES


@dataclass(frozen=True)
class SleepJob(Job):
    """Ask every hundredth of a second whether it was cancelled."""

    kind: ClassVar[str] = 'sleep'
    seconds: float
    started: str = ''
    kept: str = ''  # what it says when it is cancelled


@dataclass(frozen=True)
class DeafJob(Job):
    """Never ask."""

    kind: ClassVar[str] = 'deaf'
    seconds: float


@dataclass(frozen=True)
class KillJob(Job):
    """End the process by a signal, in the middle of the job."""

    kind: ClassVar[str] = 'kill'
    signal_name: str


@dataclass(frozen=True)
class ExitJob(Job):
    """End the process by an exit status."""

    kind: ClassVar[str] = 'exit'
    status: int


@dataclass(frozen=True)
class RaiseJob(Job):
    """Raise an error that is not for users."""

    kind: ClassVar[str] = 'raise'
    how: str


@dataclass(frozen=True)
class PrintJob(Job):
    """Print from Python, from C, from a child process and straight to descriptor 1."""

    kind: ClassVar[str] = 'print'
    lines: int


@dataclass(frozen=True)
class RawJob(Job):
    """Write bytes into the protocol's own stream, as no library should be able to."""

    kind: ClassVar[str] = 'raw'
    torn: str = ''
    long_line: int = 0
    foreign_lines: int = 0


@dataclass(frozen=True)
class EchoJob(Job):
    """Give back a text, a number of times."""

    kind: ClassVar[str] = 'echo'
    text: str
    times: int = 1


@dataclass(frozen=True)
class LimitJob(Job):
    """Set a limit on the memory of the process, then ask for more."""

    kind: ClassVar[str] = 'limit'
    limit: int
    wanted: int


@dataclass(frozen=True)
class HoldJob(Job):
    """Run native code that does not let go of Python's lock for so long."""

    kind: ClassVar[str] = 'hold'
    seconds: int


@dataclass(frozen=True)
class PlantJob(Job):
    """Pretend that torch was imported, and have a file written when its memory is given back."""

    kind: ClassVar[str] = 'plant'
    path: str


def sleep(job, context):
    if job.started:
        open(job.started, 'w').close()
    end = time.monotonic() + job.seconds
    while time.monotonic() < end:
        try:
            context.check_cancelled()
        except JobCancelled as error:
            raise JobCancelled(job.kept or error.what) from error
        context.progress(1.0 - (end - time.monotonic()) / job.seconds, 'sleeping')
        time.sleep(0.01)
    context.progress(1.0)
    return {'slept': job.seconds, 'pid': os.getpid(), 'threads': os.environ.get('OMP_NUM_THREADS')}


def deaf(job, context):
    context.progress(0.0, 'deaf')
    time.sleep(job.seconds)
    return {}


def kill(job, context):
    sys.stderr.write('about to go\n')
    sys.stderr.flush()
    if job.signal_name == 'SIGABRT':
        os.abort()
    os.kill(os.getpid(), signal.Signals[job.signal_name])
    time.sleep(30)
    return {}


def leave(job, context):
    os._exit(job.status)


def fail(job, context):
    if job.how == 'hsi':
        raise CubeError('The cube is round.', 'Make it square.')
    if job.how == 'memory':
        raise MemoryError
    if job.how == 'exit':
        sys.exit(7)
    if job.how == 'nan':
        return {'value': object(), 'nan': float('nan')}
    raise ValueError('a mistake of the program')


def chatter(job, context):
    libc = ctypes.CDLL(None)
    for i in range(job.lines):
        print(f'{{"event": "result", "id": 1, "value": {{"python": {i}}}}}')  # noqa: T201
        os.write(1, b'{"event":"result","id":1,"value":{"descriptor":1}}\n')
        libc.puts(b'{"event":"result","id":1,"value":{"c":1}}')
    libc.fflush(None)
    subprocess.run([sys.executable, '-c', 'import sys; print("child"); print(repr(sys.stdin.read()))'], check=True)
    return {'printed': job.lines}


def raw(job, context):
    worker = context._send.__self__
    stream = worker._output
    with worker._output_lock:  # an answer to a ping in the middle of the long line would make two of it
        if job.torn:
            stream.write(job.torn.encode() + b'\n')
        for _ in range(job.foreign_lines):
            stream.write(b'Warning: I am not a message\n')
        if job.long_line:
            block = b'{' + b'x' * (2**16 - 1)
            for _ in range(job.long_line // len(block)):
                rest = memoryview(block)
                while rest:
                    rest = rest[stream.write(rest):]
            stream.write(b'\n')
    return {'ok': True}


def echo(job, context):
    context.log(job.text[:100])
    return {'text': job.text * job.times}


def limit(job, context):
    used = int(Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + job.limit, used + job.limit))
    return {'length': len(bytearray(job.wanted))}


def hold(job, context):
    context.progress(0.0, 'holding')
    ctypes.PyDLL(None).sleep(job.seconds)  # a PyDLL keeps the lock, unlike a CDLL
    return {}


def plant(job, context):
    sys.modules['torch'] = types.ModuleType('torch')
    fake = types.ModuleType('hsi_plugin.models.accelerator')
    fake.release = lambda: Path(job.path).write_text('given back')
    import hsi_plugin.models

    sys.modules['hsi_plugin.models.accelerator'] = hsi_plugin.models.accelerator = fake
    return {}


def describe(job, context):
    """A file of this name does what one damaged HDF5 file in a thousand does to its library."""
    if 'kills its reader' in job.cube:
        os.kill(os.getpid(), signal.SIGSEGV)
    from hsi_plugin.engine.look import info_job

    return info_job(job, context)


RUNNERS = {
    SleepJob: sleep, DeafJob: deaf, KillJob: kill, ExitJob: leave, RaiseJob: fail, PrintJob: chatter, RawJob: raw, EchoJob: echo,
    LimitJob: limit, HoldJob: hold, PlantJob: plant,
}

if __name__ == '__main__':
    from hsi_plugin.engine import run
    from hsi_plugin.engine.run import RUNNERS as REAL

    run.warm_up = lambda: None  # its own jobs need none of that, hundreds of it are started, and each waits for this before it ends
    worker.SECONDS_AT_REST = float(os.environ.get('HSI_ROGUE_REST', worker.SECONDS_AT_REST))
    sys.exit(worker.main({**JOB_TYPES, **{job.kind: job for job in RUNNERS}}, {**REAL, **RUNNERS, InfoJob: describe}))
