"""The worker by its protocol alone, as any client could speak it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import suppress

import pytest

from hsi_plugin.core.places import PACKAGE
from hsi_plugin.engine.job import InfoJob
from hsi_plugin.engine.protocol import (
    Cancel,
    Failed,
    Ping,
    Pong,
    Ready,
    Result,
    Run,
    Shutdown,
    decode_event,
    encode_request,
)

from .conftest import ROGUE
from .rogue_worker import DeafJob, EchoJob, SleepJob


class Worker:
    """A worker process and its pipes."""

    def __init__(self, *path):
        environment = {**os.environ, 'PYTHONPATH': os.pathsep.join([*map(str, path), str(PACKAGE.parent)])}
        self.process = subprocess.Popen(
            [sys.executable, '-m', ROGUE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
        )

    def say(self, *requests):
        for request in requests:
            self.process.stdin.write(request if isinstance(request, bytes) else encode_request(request))
        self.process.stdin.flush()

    def hear(self, kind):
        for line in self.process.stdout:
            event = decode_event(line)
            if isinstance(event, kind):
                return event
        return None

    def end(self):
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            with suppress(OSError):
                pipe.close()


@pytest.fixture
def worker():
    made = Worker()
    yield made
    made.end()


def test_the_control_thread_answers_in_the_middle_of_a_job(worker):
    worker.hear(Ready)
    worker.say(Run(1, DeafJob(60.0).to_json()))
    asked = time.monotonic()
    worker.say(Ping(2))
    assert worker.hear(Pong) == Pong(2)
    assert time.monotonic() - asked < 20.0


JUNK = {
    'nothing': b'\n', 'text': b'hello\n', 'unknown': b'{"op": "dance"}\n', 'types': b'{"op":"run","id":"one","job":{}}\n',
    'deep': b'{' * 10_000 + b'\n', 'long': b'x' * (10 * 2**20) + b'\n',
    'torn': b'{"op":"run","id":1,"job":{"kind":"ec\n', 'bytes': b'\xff\xfe\n', 'nobody': b'{"op":"cancel","id":99}\n',
}


@pytest.mark.parametrize('junk', JUNK.values(), ids=JUNK.keys())
def test_requests_that_are_none_are_survived(worker, junk):
    worker.say(junk, Run(1, EchoJob('still here').to_json()))
    assert worker.hear(Result) == Result(1, {'text': 'still here'})


def test_a_job_that_is_none_is_refused_in_words(worker):
    worker.say(Run(1, {'kind': 'dance'}), Run(2, {'kind': 'info', 'cube': 7}), Run(3, InfoJob('absent').to_json()))
    assert [worker.hear(Failed).error['type'] for _ in range(3)] == ['ParameterError', 'ParameterError', 'CubeError']


@pytest.mark.parametrize('end', ['shutdown', 'close'])
def test_it_ends_when_told_and_when_its_input_closes(worker, end):
    worker.hear(Ready)
    worker.say(Run(1, SleepJob(60.0).to_json()), Run(2, SleepJob(60.0).to_json()))
    if end == 'shutdown':
        worker.say(Shutdown())
    else:
        worker.process.stdin.close()
    assert worker.process.wait(1.5) == 0


def test_it_ends_quietly_when_nobody_listens(worker):
    worker.hear(Ready)
    worker.process.stdout.close()
    worker.say(Run(1, SleepJob(60.0).to_json()), Ping(2))
    worker.process.stdin.close()
    assert worker.process.wait(3) == 0
    assert worker.process.stderr.read() == b''


def test_a_cancel_that_comes_before_its_job_has_begun(worker):
    worker.say(Run(1, SleepJob(60.0).to_json()), Cancel(1), Run(2, EchoJob('next').to_json()))
    assert worker.hear(Result).id == 2


def test_what_was_printed_before_it_was_ready_is_a_line_of_its_own(tmp_path):
    (tmp_path / 'sitecustomize.py').write_text('import sys; sys.stdout.write("welcome to {")')
    worker = Worker(tmp_path)
    assert worker.hear(Ready) is not None
    worker.end()
