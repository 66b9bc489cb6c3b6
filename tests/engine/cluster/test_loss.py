"""Workers and schedulers that end in the middle."""

from __future__ import annotations

import contextlib
import os
import signal

import pytest

from hsi_plugin.core.errors import EngineError, WorkerCrashed
from hsi_plugin.engine.cluster import DaskEngine
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.protocol import Progress
from hsi_plugin.engine.run import run
from tests.engine.conftest import assert_no_engine_threads, eventually
from tests.engine.rogue_worker import EchoJob, KillJob

from .conftest import rasters
from .rogue import ChattyJob, work
from .running import Cluster


@pytest.fixture
def own():
    """A cluster that may be damaged."""
    made = Cluster()
    try:
        yield made
    finally:
        made.close()


def kill(pid):
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def test_a_killed_workers_job_begins_again_on_another(own, tmp_path):
    note, seen = tmp_path / 'note.txt', []
    with DaskEngine(own.add_workers(2).address(), run=work) as engine:
        handle = engine.submit(ChattyJob(2.0, str(note)), seen.append)
        eventually(lambda: handle.fraction > 0.3, 20)
        kill(int(note.read_text().split()[1]))
        assert handle.wait(30)['said'] > 0
        assert engine.submit(EchoJob('after')).wait(20) == {'text': 'after'}
    assert note.read_text().count('begin') == 2
    assert 'was lost' in ' '.join(handle.log)
    fractions = [event.fraction for event in seen if isinstance(event, Progress)]
    assert 0.0 in fractions[1:]  # it began anew
    assert fractions[-1] == 1.0
    assert_no_engine_threads()


def test_a_batch_that_loses_a_worker_has_the_same_maps(own, scenes, tmp_path):
    expected = run(scenes.job(tmp_path / 'here.tif'), Context(1, lambda event: None))
    with DaskEngine(own.add_workers(2).address()) as engine:
        handles = [engine.submit(scenes.job(tmp_path / f'{i}.tif')) for i in range(6)]
        eventually(lambda: any(handle.fraction > 0.2 for handle in handles), 30)
        kill(own.worker_pids()[0])
        results = [handle.wait(60) for handle in handles]
    assert [result['counts'] for result in results] == [expected['counts']] * 6
    for i in range(6):
        assert rasters(tmp_path / f'{i}.tif') == rasters(tmp_path / 'here.tif')
    assert not [path for path in tmp_path.iterdir() if path.name.startswith('.')]


def test_a_job_that_takes_every_worker_down_is_given_up_and_named(own):
    with DaskEngine(own.add_workers(1).address(), run=work) as engine:
        handle = engine.submit(KillJob('SIGKILL'), title='a bad image')
        with pytest.raises(WorkerCrashed, match=r'a bad image ended in the middle, 4 times') as caught:
            handle.wait(60)
        assert 'memory' in caught.value.remedy
        assert engine.submit(EchoJob('next')).wait(30) == {'text': 'next'}


def test_a_scheduler_that_ends_is_told_once_a_job_and_leaves_nothing(own):
    engine = DaskEngine(own.add_workers(1).address(), run=work)
    try:
        running, waiting = engine.submit(ChattyJob(60.0)), engine.submit(EchoJob('x'))
        eventually(lambda: running.state == 'running', 20)
        kill(own.scheduler.pid)
        for handle in (running, waiting):
            with pytest.raises(EngineError, match='let go of'):
                handle.wait(30)
        with pytest.raises(EngineError, match='lost'):
            engine.submit(EchoJob('late'))
    finally:
        engine.close()
    assert_no_engine_threads()
