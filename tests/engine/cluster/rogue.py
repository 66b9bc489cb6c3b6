"""What workers of the tests run: the jobs of the rogue worker besides the real ones."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import ClassVar

from hsi_plugin.engine.cluster.work import run_task
from hsi_plugin.engine.job import Job
from hsi_plugin.engine.job_types import JOB_TYPES
from hsi_plugin.engine.run import RUNNERS as REAL
from tests.engine.rogue_worker import RUNNERS as ROGUE


@dataclass(frozen=True)
class ChattyJob(Job):
    """Report progress as fast as it goes, for so many seconds; note in a file when it began and when it ended."""

    kind: ClassVar[str] = 'chatty'
    seconds: float
    notes: str = ''


def chatty(job, context):
    note(job.notes, f'begin {os.getpid()}')
    end, said = time.monotonic() + job.seconds, 0
    try:
        while time.monotonic() < end:
            context.check_cancelled()
            context.progress(1.0 - (end - time.monotonic()) / job.seconds, 'talking')
            said += 1
        context.progress(1.0, 'done')
    finally:
        note(job.notes, 'end')
    return {'said': said}


def note(path, text):
    if path:
        with open(path, 'a') as file:
            file.write(text + '\n')


RUNNERS = {**REAL, **ROGUE, ChattyJob: chatty}
TYPES = {**JOB_TYPES, **{job.kind: job for job in RUNNERS}}


def work(text):
    return run_task(text, TYPES, RUNNERS)
