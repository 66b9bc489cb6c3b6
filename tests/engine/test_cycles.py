"""Two hundred times: start a job, cancel it at some moment, and the next one works. Afterwards nothing more is held than before."""

from __future__ import annotations

import os
import random
import tempfile
import threading
import time

from hsi_plugin.core.errors import JobCancelled
from hsi_plugin.engine.client import WorkerEngine

from .conftest import ROGUE, assert_no_engine_threads, children, descriptors, is_alive
from .rogue_worker import EchoJob, SleepJob

CYCLES = 200
CYCLES_A_WORKER = 25


def held():
    """Descriptors, child processes, threads and entries of the folder for temporary files."""
    return descriptors(), children(), threading.active_count()


def test_two_hundred_starts_and_cancels_leave_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv('TMPDIR', str(tmp_path))
    monkeypatch.setattr(tempfile, 'tempdir', str(tmp_path))
    WorkerEngine(module=ROGUE).close()
    before, choice, pids, latencies = held(), random.Random(3), set(), []
    for first in range(0, CYCLES, CYCLES_A_WORKER):
        with WorkerEngine(module=ROGUE, grace=5.0) as engine:
            for i in range(first, first + CYCLES_A_WORKER):
                handle = engine.submit(SleepJob(60.0), title=f'cycle {i}')
                time.sleep(0.04 * choice.random() ** 2)  # while the worker starts, in the queue, or in the middle
                asked = time.monotonic()
                handle.cancel()
                try:
                    handle.wait(10)
                except JobCancelled:
                    latencies.append(time.monotonic() - asked)
                assert engine.submit(EchoJob(str(i))).wait(30) == {'text': str(i)}
                pids.add(engine.pid)
    assert_no_engine_threads()
    assert len(latencies) == CYCLES
    assert len(pids) == CYCLES // CYCLES_A_WORKER  # a cancel costs no worker
    assert not any(is_alive(pid) for pid in pids)
    assert held() == before
    assert os.listdir(tmp_path) == []
