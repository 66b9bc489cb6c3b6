"""What the worker must survive, or die of without harm: hangs, limits, idleness, other options. After each, the next job works."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time

import pytest

from hsi_plugin.core.errors import EngineError, WorkerCrashed
from hsi_plugin.engine import dispatcher
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.options import EngineOptions

from .conftest import ROGUE, assert_no_engine_threads, eventually, is_alive
from .rogue_worker import DeafJob, EchoJob, HoldJob, LimitJob, PlantJob, RaiseJob, RawJob, SleepJob

PATIENCE = 2.0


def test_a_stopped_worker_is_killed_and_said_so():
    with WorkerEngine(module=ROGUE, patience=PATIENCE) as engine:
        hanging, behind = engine.submit(DeafJob(60)), engine.submit(EchoJob('behind'))
        next(hanging.events())
        pid, stopped = engine.pid, time.monotonic()
        os.kill(pid, signal.SIGSTOP)
        with pytest.raises(WorkerCrashed, match=r'did not answer for 2 s'):
            hanging.wait(30)
        assert time.monotonic() - stopped > 0.8 * PATIENCE
        assert not is_alive(pid)
        assert behind.wait(30) == {'text': 'behind'}
    assert_no_engine_threads()


def test_a_worker_that_was_stopped_idle_is_found_out_by_the_next_job():
    with WorkerEngine(module=ROGUE, patience=PATIENCE) as engine:
        os.kill(engine.start().pid, signal.SIGSTOP)
        with pytest.raises(WorkerCrashed, match='did not answer'):
            engine.submit(EchoJob('x')).wait(30)
        os.kill(engine.start().pid, signal.SIGSTOP)
        large = 'x' * 500_000  # more than the pipe holds: nobody may block on it, and as it never left, it is sent once more
        assert engine.submit(EchoJob(large)).wait(30) == {'text': large}


def test_a_job_that_computes_silently_for_longer_than_patience_is_no_hang():
    with WorkerEngine(module=ROGUE, patience=PATIENCE) as engine:
        assert engine.submit(DeafJob(4.0)).wait(30) == {}


def test_native_code_that_holds_pythons_lock_is_left_alone_for_as_long_as_patience():
    with WorkerEngine(module=ROGUE, patience=6.0) as engine:
        assert engine.submit(HoldJob(2)).wait(30) == {}
    with WorkerEngine(module=ROGUE, patience=PATIENCE) as engine:
        with pytest.raises(WorkerCrashed, match='did not answer'):
            engine.submit(HoldJob(20)).wait(30)
        assert engine.submit(EchoJob('next')).wait(30) == {'text': 'next'}


PARENT = f'''
from hsi_plugin.engine.client import WorkerEngine
from tests.engine.rogue_worker import SleepJob
with WorkerEngine(module={ROGUE!r}, patience={PATIENCE}) as engine:
    handle = engine.submit(SleepJob(5.0))
    next(handle.events())
    print(engine.pid, flush=True)
    print(handle.wait()['slept'], flush=True)
'''


def test_a_parent_that_was_stopped_for_longer_than_patience_finds_no_hang():
    with subprocess.Popen([sys.executable, '-c', PARENT], stdout=subprocess.PIPE) as parent:
        worker = int(parent.stdout.readline())
        for pid in (parent.pid, worker):  # as when a laptop sleeps
            os.kill(pid, signal.SIGSTOP)
        time.sleep(1.5 * PATIENCE)
        for pid in (parent.pid, worker):
            os.kill(pid, signal.SIGCONT)
        assert parent.stdout.read() == b'5.0\n'
        assert parent.wait(10) == 0


def test_a_worker_that_was_stopped_ends_when_it_goes_on_without_its_parent():
    with subprocess.Popen([sys.executable, '-c', PARENT], stdout=subprocess.PIPE) as parent:
        worker = int(parent.stdout.readline())
        os.kill(worker, signal.SIGSTOP)
        parent.kill()
        parent.wait(10)
        os.kill(worker, signal.SIGCONT)  # what is stopped can do nothing, not even end
        eventually(lambda: not is_alive(worker), 5.0)


def test_a_worker_that_never_says_a_word_is_given_up(monkeypatch, tmp_path):
    monkeypatch.setattr(dispatcher, 'SECONDS_TO_START', 0.6)
    silent = tmp_path / 'python'
    silent.write_text('#!/bin/sh\nexec sleep 60\n')
    silent.chmod(0o755)
    with WorkerEngine(str(silent), grace=0.2) as engine:
        for _ in range(2):
            with pytest.raises(EngineError, match=r'did not start \(it did not answer for 0\.6 s\)'):
                engine.submit(EchoJob('x')).wait(30)
        with pytest.raises(EngineError, match='did not start'):
            engine.start(0.1)


def test_each_job_has_one_attempt_to_start_a_worker(tmp_path):
    count = tmp_path / 'count'
    failing = tmp_path / 'python'
    failing.write_text(f'#!/bin/sh\necho x >> {count}\nexit 4\n')
    failing.chmod(0o755)
    with WorkerEngine(str(failing)) as engine:
        for handle in [engine.submit(EchoJob(str(i))) for i in range(3)]:
            with pytest.raises(EngineError, match=r'did not start \(exit status 4\)'):
                handle.wait(30)
        time.sleep(0.2)
        assert len(count.read_text().splitlines()) == 3


def test_an_interpreter_that_is_not_found_is_told_by_the_handle_and_looked_for_again():
    answers = [EngineError('There is no Python.', 'Install one.'), sys.executable]

    def find():
        answer = answers.pop(0)
        if isinstance(answer, EngineError):
            raise answer
        return answer

    with WorkerEngine(find, module=ROGUE) as engine:
        with pytest.raises(EngineError, match='There is no Python'):
            engine.submit(EchoJob('x')).wait(30)
        assert engine.submit(EchoJob('y')).wait(30) == {'text': 'y'}
        engine.submit(EchoJob('z')).wait(30)
    assert answers == []


def test_submit_never_waits_not_even_for_a_search_that_takes_long():
    submitted = threading.Event()

    def search():
        assert submitted.wait(30)
        return sys.executable

    with WorkerEngine(search, module=ROGUE) as engine:
        first, second = engine.submit(EchoJob('x')), engine.submit(EchoJob('y'))
        first.cancel()
        assert first.state == 'cancelled'
        submitted.set()
        assert second.wait(30) == {'text': 'y'}


def test_an_allocation_beyond_the_limit_of_the_process_is_an_error_in_words(engine):
    with pytest.raises(EngineError, match='needs more memory than there is'):
        engine.submit(LimitJob(256 * 2**20, 8 * 2**30)).wait(30)
    assert engine.submit(EchoJob('next')).wait(30) == {'text': 'next'}


def test_a_mistake_in_a_job_is_one_error_and_the_same_worker_goes_on(engine):
    handle, behind = engine.submit(RaiseJob('mistake')), engine.submit(SleepJob(0.01))
    with pytest.raises(EngineError, match='ValueError: a mistake of the program'):
        handle.wait(30)
    assert behind.wait(30)['pid'] == engine.pid


@pytest.mark.parametrize('line', [
    '{"event":"dance","id":1}', '{"event":"result","id":1,"val', '{"event":"result","id":99,"value":{}}', '{"event":"progress","id":1}',
])
def test_events_that_are_none_or_nobodys_disturb_nothing(engine, line):
    assert engine.submit(RawJob(torn=line)).wait(30) == {'ok': True}
    assert engine.submit(EchoJob('next')).wait(30) == {'text': 'next'}


def test_a_job_too_long_for_the_protocol_is_refused_by_its_handle(engine):
    with pytest.raises(EngineError, match='too long'):
        engine.submit(EchoJob('x' * 10 * 2**20)).wait(30)
    assert engine.submit(EchoJob('next')).wait(30) == {'text': 'next'}


def test_an_idle_worker_ends_and_the_next_job_starts_another():
    with WorkerEngine(module=ROGUE, options=EngineOptions(idle_minutes=0.3 / 60)) as engine:
        pid = engine.submit(SleepJob(0.6)).wait(30)['pid']  # longer than the idle time: a worker at work is not idle
        eventually(lambda: engine.pid is None)
        assert not is_alive(pid)
        assert engine.submit(SleepJob(0.01)).wait(30)['pid'] != pid


def test_no_job_is_lost_around_the_moment_of_the_idle_end():
    choice = random.Random(7)
    seen, ended = set(), []
    with WorkerEngine(module=ROGUE, options=EngineOptions(idle_minutes=0.05 / 60)) as engine:
        def submit(pause):
            time.sleep(pause)
            seen.add(engine.submit(SleepJob(0.001)).wait(60)['pid'])
            ended.append(pause)

        for _ in range(16):  # the worker has just become idle
            users = [threading.Thread(target=submit, args=(0.04 + 0.02 * choice.random(),)) for _ in range(3)]
            for thread in users:
                thread.start()
            for thread in users:
                thread.join()
        assert len(ended) == 48
        assert [handle.state for handle in engine.handles()] == ['done'] * 48
    assert len(seen) > 1  # it did end in between
    assert_no_engine_threads()


def test_other_options_take_effect_with_the_next_worker(monkeypatch):
    monkeypatch.delenv('HSI_DEVICE', raising=False)
    with WorkerEngine(module=ROGUE, options=EngineOptions(threads=1)) as engine:
        assert engine.submit(SleepJob(0.01)).wait(60)['threads'] == '1'
        pid = engine.pid
        running = engine.submit(SleepJob(0.3))
        next(running.events())
        engine.configure(EngineOptions(threads=2, device='cpu'))
        assert running.wait(30)['pid'] == pid  # a job at work is left alone
        eventually(lambda: engine.pid != pid)
        assert not is_alive(pid)
        assert engine.submit(SleepJob(0.01)).wait(60)['threads'] == '2'
        pid = engine.pid
        engine.configure(EngineOptions(threads=2, device='cpu'))  # nothing new
        assert engine.submit(SleepJob(0.01)).wait(30)['pid'] == pid


def test_options_are_told_to_the_worker_as_variables(tmp_path):
    printing = tmp_path / 'python'
    printing.write_text('#!/bin/sh\necho "device=$HSI_DEVICE memory=$HSI_MEMORY omp=$OMP_NUM_THREADS on=$HSI_SCHEDULER" >&2\nexit 5\n')
    printing.chmod(0o755)
    options = EngineOptions(device='cpu', memory='2G', threads=3, scheduler='local:2')
    told = 'device=cpu memory=2G omp=3 on=local:2'
    with WorkerEngine(str(printing), options=options) as engine, pytest.raises(EngineError, match=told):
        engine.start()


def test_a_restart_ends_an_idle_worker_and_looks_for_the_interpreter_anew():
    looked = []

    def find():
        looked.append(time.monotonic())
        return sys.executable

    with WorkerEngine(find, module=ROGUE) as engine:
        engine.restart()  # before anything was started
        pid = engine.submit(SleepJob(0.01)).wait(30)['pid']
        waiting = [engine.submit(SleepJob(0.1)) for _ in range(3)]
        engine.restart()
        pids = [handle.wait(30)['pid'] for handle in waiting]
        assert pids[0] in (pid, pids[2])
        eventually(lambda: not is_alive(pid))
        assert engine.start().pid != pid
    assert len(looked) == 2


def test_what_a_card_holds_is_given_back_when_the_worker_rests(monkeypatch, tmp_path):
    monkeypatch.setenv('HSI_ROGUE_REST', '0.3')
    with WorkerEngine(module=ROGUE) as engine:
        engine.submit(SleepJob(0.01)).wait(30)
        engine.submit(PlantJob(str(tmp_path / 'told'))).wait(30)
        eventually((tmp_path / 'told').exists)
        assert engine.submit(EchoJob('next')).wait(30) == {'text': 'next'}


def test_close_may_be_called_by_a_listener():
    engine = WorkerEngine(module=ROGUE, grace=1.0)
    engine.subscribe(lambda handle: engine.close() if handle.done else None)
    assert engine.submit(EchoJob('x')).wait(30) == {'text': 'x'}
    assert_no_engine_threads()
    assert engine.pid is None
