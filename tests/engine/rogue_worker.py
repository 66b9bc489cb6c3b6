"""A worker that also knows jobs which no user would ask for: they sleep, crash, print and fail. The engine is tested with these."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import ClassVar

from hsi_plugin.core.errors import CubeError
from hsi_plugin.engine.job import JOB_TYPES, Job
from hsi_plugin.engine.worker import main


@dataclass(frozen=True)
class SleepJob(Job):
    """Ask every hundredth of a second whether it was cancelled."""

    kind: ClassVar[str] = 'sleep'
    seconds: float
    started: str = ''


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


def sleep(job, context):
    if job.started:
        open(job.started, 'w').close()
    end = time.monotonic() + job.seconds
    while time.monotonic() < end:
        context.check_cancelled()
        context.progress(1.0 - (end - time.monotonic()) / job.seconds, 'sleeping')
        time.sleep(0.01)
    context.progress(1.0)
    return {'slept': job.seconds, 'pid': os.getpid()}


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
    stream = context._send.__self__._output
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


RUNNERS = {
    SleepJob: sleep, DeafJob: deaf, KillJob: kill, ExitJob: leave, RaiseJob: fail, PrintJob: chatter, RawJob: raw, EchoJob: echo,
}

if __name__ == '__main__':
    from hsi_plugin.engine.run import RUNNERS as REAL

    sys.exit(main({**JOB_TYPES, **{job.kind: job for job in RUNNERS}}, {**REAL, **RUNNERS}))
