"""What every engine does, whoever computes: the same tests over a worker process, this process and a cluster of one worker."""

from __future__ import annotations

import gc
import inspect
import random
import threading
import time
import weakref

import pytest

from hsi_plugin.core.errors import CubeError, EngineError, JobCancelled
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.cluster import DaskEngine
from hsi_plugin.engine.contract import Engine
from hsi_plugin.engine.handle import MAX_EVENTS, MAX_LOG, JobHandle
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.protocol import Log, Progress, Result

from .cluster.rogue import work
from .cluster.running import Cluster
from .conftest import ROGUE, assert_no_engine_threads, eventually
from .rogue_worker import RUNNERS, EchoJob, RaiseJob, SleepJob

ENGINES = {
    'worker': lambda: WorkerEngine(module=ROGUE, grace=2.0), 'inline': lambda: InlineEngine(RUNNERS), 'cluster': None,
}


@pytest.fixture(scope='module')
def one_worker():
    made = Cluster()
    try:
        yield made.add_workers()
    finally:
        made.close()


@pytest.fixture(params=ENGINES)
def engine(request):
    make = ENGINES[request.param]
    made = make() if make else DaskEngine(request.getfixturevalue('one_worker').address(), run=work)
    yield made
    made.close()
    assert_no_engine_threads()


@pytest.mark.parametrize('kind', [WorkerEngine, InlineEngine, DaskEngine])
def test_it_has_the_methods_of_the_contract(kind):
    for name, method in inspect.getmembers(Engine, inspect.isfunction):
        if not name.startswith('_'):
            wanted, found = (list(inspect.signature(m).parameters) for m in (method, getattr(kind, name)))
            assert found == wanted, name


def test_jobs_run_in_order_and_say_what_they_are_doing(engine):
    first = engine.submit(SleepJob(1.5), title='first')
    second = engine.submit(EchoJob('hello'), title='second')
    assert second.state == 'queued'
    assert (second.started, second.ended, second.fraction, second.log) == (None, None, 0.0, [])
    eventually(lambda: first.message == 'sleeping', 10)
    assert first.state == 'running'
    assert engine.handles() == [first, second]
    assert first.wait(30)['slept'] == 1.5
    assert second.wait(30) == {'text': 'hello'}
    assert [(h.title, h.state, h.fraction) for h in engine.handles()] == [('second', 'done', 1.0), ('first', 'done', 1.0)]
    assert first.submitted <= first.started <= first.ended <= second.ended
    assert second.log == ['hello']
    assert first.error is None
    engine.forget_ended()
    assert engine.handles() == []


def test_listeners_hear_every_change_until_they_leave(engine):
    heard = []
    leave = engine.subscribe(lambda handle: heard.append((handle.id, handle.state)))
    engine.subscribe(lambda handle: 1 / 0)  # a listener of little skill disturbs nobody
    for _ in range(3):
        engine.submit(EchoJob('x')).wait(30)
    eventually(lambda: [state for number, state in heard if number == 3][-1:] == ['done'])
    for number in (1, 2, 3):
        states = [state for found, state in heard if found == number]
        assert states[-1] == 'done'
        assert list(dict.fromkeys(states)) in (['queued', 'running', 'done'], ['running', 'done'])
    leave()
    leave()
    heard.clear()
    engine.submit(EchoJob('x')).wait(30)
    assert heard == []


def test_listeners_may_call_the_engine(engine):
    found, again = [], []

    def listen(handle):
        found.append(len(engine.handles()))
        if handle.done and not again:
            again.append(engine.submit(EchoJob('from a listener')))

    engine.subscribe(listen)
    engine.submit(EchoJob('x')).wait(30)
    eventually(lambda: bool(again), 5)
    assert again[0].wait(30) == {'text': 'from a listener'}
    assert found


def test_a_failure_is_told_by_the_handle(engine):
    handle = engine.submit(RaiseJob('hsi'))
    with pytest.raises(CubeError, match='round'):
        handle.wait(30)
    assert handle.state == 'failed'
    assert isinstance(handle.error, CubeError)
    assert engine.submit(EchoJob('next')).wait(30) == {'text': 'next'}


def test_cancel_running_and_waiting(engine):
    running, waiting, last = engine.submit(SleepJob(60)), engine.submit(SleepJob(60)), engine.submit(EchoJob('last'))
    eventually(lambda: running.state == 'running', 10)
    waiting.cancel()
    with pytest.raises(JobCancelled):
        waiting.wait(5)
    assert running.state == 'running'
    assert waiting.started is None
    running.cancel()
    with pytest.raises(JobCancelled):
        running.wait(5)
    assert last.wait(30) == {'text': 'last'}
    assert [handle.state for handle in engine.handles()] == ['done', 'cancelled', 'cancelled']


def test_close_ends_everything(engine):
    handles = [engine.submit(SleepJob(60)) for _ in range(3)]
    eventually(lambda: handles[0].state == 'running', 10)
    engine.close()
    assert [handle.state for handle in handles] == ['cancelled'] * 3
    engine.close()
    with pytest.raises(EngineError, match='closed'):
        engine.submit(EchoJob('late'))


def test_the_list_of_ended_jobs_is_bounded_and_their_owners_may_forget_them(engine):
    for i in range(60):
        engine.submit(EchoJob(str(i))).wait(30)
    eventually(lambda: len(engine.handles()) == 50)  # who waits for a job hears of its end before the list does
    assert engine.handles()[0].log == ['59']
    gone = weakref.ref(engine.handles()[0])
    engine.forget_ended()

    def forgotten():
        gc.collect()
        return gone() is None

    eventually(forgotten)  # the thread that told of the end may still be about it


def test_any_interleaving_of_submit_and_cancel_ends_every_job(engine):
    """Nothing is lost, nothing runs after it was cancelled in the queue, and order is kept."""
    order, handles, lock = [], [], threading.Lock()

    def note(handle):
        if handle.state == 'running':
            with lock:
                if handle.id not in order:
                    order.append(handle.id)

    engine.subscribe(note)

    def user(seed):
        choice = random.Random(seed)
        for _ in range(12):
            handle = engine.submit(SleepJob(0.02) if choice.random() < 0.5 else EchoJob(str(seed)))
            with lock:
                handles.append(handle)
            time.sleep(choice.random() * 0.02)
            if choice.random() < 0.4:
                with lock:
                    victim = choice.choice(handles)
                victim.cancel()

    users = [threading.Thread(target=user, args=(seed,)) for seed in range(4)]
    for thread in users:
        thread.start()
    for thread in users:
        thread.join()
    for handle in handles:
        assert handle.wait_until_done(60)
        assert handle.state in ('done', 'cancelled')
        assert handle.state == 'done' or handle.cancel_requested
    assert order == sorted(order)


def test_a_handle_keeps_a_bounded_number_of_events():
    handle = JobHandle(1, EchoJob('x'), lambda _: None)
    seen = iter(handle.events())
    for i in range(20 * MAX_EVENTS):
        handle.deliver(Progress(1, i / (20 * MAX_EVENTS), ''))
        if i % 10 == 0:
            handle.deliver(Log(1, str(i)))
        if i == 5:
            assert next(seen) == Progress(1, 0.0, '')
    handle.deliver(Result(1, {}))
    kept = list(seen)
    assert len(kept) <= MAX_EVENTS
    assert kept[-1] == Result(1, {})
    fractions = [event.fraction for event in kept if isinstance(event, Progress)]
    assert fractions == sorted(fractions)
    assert len(handle.log) == MAX_LOG
    assert handle.log[-1] == str(20 * MAX_EVENTS - 10)
    assert handle.wait(0) == {}
