from __future__ import annotations

import threading

import pytest

from hsi_plugin.core.errors import CubeError, EngineError, JobCancelled
from hsi_plugin.engine.environment_jobs import DiagnoseJob
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.protocol import Progress

from .conftest import assert_no_engine_threads
from .rogue_worker import RUNNERS, EchoJob, RaiseJob, SleepJob


@pytest.fixture
def engine():
    with InlineEngine(RUNNERS) as made:
        yield made
    assert_no_engine_threads()


def test_results_events_and_errors_are_those_of_the_worker_engine(engine):
    seen = []
    assert engine.submit(SleepJob(0.2), seen.append).wait(10)['slept'] == 0.2
    assert any(isinstance(e, Progress) for e in seen)
    with pytest.raises(CubeError, match='round'):
        engine.submit(RaiseJob('hsi')).wait(10)
    handle = engine.submit(RaiseJob('mistake'))
    with pytest.raises(EngineError, match='ValueError'):
        handle.wait(10)
    assert 'a mistake of the program' in handle.details
    with pytest.raises(EngineError, match='env diagnose'):
        engine.submit(DiagnoseJob()).wait(10)


def test_cancel_running_and_waiting(engine):
    running, waiting = engine.submit(SleepJob(60)), engine.submit(EchoJob('never'))
    next(running.events())
    waiting.cancel()
    running.cancel()
    for handle in (running, waiting):
        with pytest.raises(JobCancelled):
            handle.wait(20)
    assert engine.submit(EchoJob('again')).wait(5) == {'text': 'again'}


def test_close_cancels_and_is_idempotent():
    before = threading.active_count()
    engine = InlineEngine(RUNNERS)
    handle = engine.submit(SleepJob(60))
    engine.close()
    engine.close()
    with pytest.raises(JobCancelled):
        handle.wait(0)
    with pytest.raises(EngineError, match='closed'):
        engine.submit(EchoJob('late'))
    assert threading.active_count() == before
