"""The engine against real processes: they crash, hang, print and are killed, and the engine lives on."""

from __future__ import annotations

import gc
import logging
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from hsi_plugin.core.errors import CubeError, EngineError, JobCancelled, WorkerCrashed
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.environment_jobs import DiagnoseJob
from hsi_plugin.engine.process import WORKER_LOG
from hsi_plugin.engine.protocol import Cancelled, Log, Progress, Result

from .conftest import ROGUE, assert_no_engine_threads, children, descriptors, eventually, is_alive
from .rogue_worker import DeafJob, EchoJob, ExitJob, KillJob, PrintJob, RaiseJob, RawJob, SleepJob


def test_a_worker_is_started_when_needed_and_stays_warm(engine):
    assert engine.pid is None
    first = engine.submit(SleepJob(0.01)).wait(30)
    second = engine.submit(SleepJob(0.01)).wait(30)
    assert first['pid'] == second['pid'] == engine.pid != os.getpid()


def test_a_worker_that_is_ready_says_what_it_is():
    with WorkerEngine() as engine:
        ready = engine.start()
        assert ready.pid == engine.pid
        assert ready.python == '.'.join(str(n) for n in sys.version_info[:3])


def test_the_real_worker_does_real_jobs():
    with WorkerEngine(threads=1) as engine:
        found = engine.submit(DiagnoseJob()).wait(30)
    assert found['threads'] == {'OMP_NUM_THREADS': '1', 'OPENBLAS_NUM_THREADS': '1'}
    assert {'numpy', 'gdal', 'python', 'hsi_plugin'} <= found['software'].keys()


def test_events_come_in_order_and_only_to_the_one_who_waits(engine):
    seen, threads = [], set()

    def note(event):
        seen.append(event)
        threads.add(threading.get_ident())

    handle = engine.submit(SleepJob(0.3), note)
    assert handle.wait(30)['slept'] == 0.3
    assert threads == {threading.get_ident()}
    fractions = [e.fraction for e in seen if isinstance(e, Progress)]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert 3 <= len(fractions) <= 10  # throttled: the job reports thirty times
    assert isinstance(seen[-1], Result)
    assert list(handle.events()) == seen
    assert next(engine.submit(EchoJob('é\u2028')).events()) == Log(2, 'é\u2028')


def test_waiting_has_a_limit_and_can_be_repeated(engine):
    handle = engine.submit(SleepJob(0.5))
    with pytest.raises(TimeoutError):
        handle.wait(0.05)
    assert handle.wait(30) == handle.wait(0)


def test_many_threads_submit_and_each_gets_its_own_answer(engine):
    answers = {}

    def ask(i):
        answers[i] = engine.submit(EchoJob(str(i), 1000)).wait(30)['text']

    threads = [threading.Thread(target=ask, args=(i,)) for i in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {i: str(i) * 1000 for i in range(20)}


@pytest.mark.parametrize('name', ['SIGKILL', 'SIGABRT', 'SIGSEGV', 'SIGTERM'])
def test_a_crash_is_one_clear_error_and_the_next_job_runs(engine, name):
    crashing, behind = engine.submit(KillJob(name)), engine.submit(EchoJob('behind'))
    with pytest.raises(WorkerCrashed) as crash:
        crashing.wait(30)
    assert name in crash.value.what
    assert 'about to go' in crash.value.remedy
    assert 'File "' not in str(crash.value)
    assert str(crashing.error) == str(crash.value)
    if name == 'SIGABRT':
        assert 'in kill' in crashing.details  # the stack is in the log, not in the sentence
    assert behind.wait(30) == {'text': 'behind'}  # the queue is not in the worker that died
    assert engine.submit(EchoJob('again')).wait(30) == {'text': 'again'}


def test_a_worker_killed_from_outside_in_the_middle_of_a_job(engine, tmp_path):
    handle = engine.submit(SleepJob(60, str(tmp_path / 'started')))
    eventually((tmp_path / 'started').exists)
    os.kill(engine.pid, signal.SIGKILL)
    with pytest.raises(WorkerCrashed, match=r'sleep.*SIGKILL'):
        handle.wait(5)


def test_a_worker_that_died_idle_is_replaced_without_a_word(engine):
    pid = engine.submit(SleepJob(0.01)).wait(30)['pid']
    os.kill(pid, signal.SIGKILL)
    eventually(lambda: engine.pid is None)
    assert engine.submit(SleepJob(0.01)).wait(30)['pid'] != pid


def test_an_exit_status_is_told(engine):
    with pytest.raises(WorkerCrashed, match='exit status 3'):
        engine.submit(ExitJob(3)).wait(30)


def test_errors_keep_their_type_and_the_worker_survives_them(engine):
    pid = engine.start().pid
    with pytest.raises(CubeError, match=r'The cube is round\. Make it square\.'):
        engine.submit(RaiseJob('hsi')).wait(30)
    handle = engine.submit(RaiseJob('mistake'))
    with pytest.raises(EngineError, match='ValueError: a mistake of the program'):
        handle.wait(30)
    assert 'rogue_worker.py' in handle.details
    with pytest.raises(EngineError, match='memory'):
        engine.submit(RaiseJob('memory')).wait(30)
    with pytest.raises(EngineError, match='SystemExit'):
        engine.submit(RaiseJob('exit')).wait(30)
    with pytest.raises(EngineError, match='too long'):
        engine.submit(EchoJob('x' * 1000, 10_000)).wait(30)
    assert engine.submit(RaiseJob('nan')).wait(30)['nan'] is None
    assert engine.pid == pid


def test_what_libraries_print_goes_to_the_log_and_never_reaches_the_protocol(engine, caplog):
    with caplog.at_level(logging.INFO, WORKER_LOG):
        assert engine.submit(PrintJob(50)).wait(30) == {'printed': 50}
        assert engine._dispatcher.process.foreign_lines == 0
        engine.close()
    said = [record.getMessage() for record in caplog.records]
    assert sum('"c":1' in line for line in said) == 50
    assert "''" in said  # the child process found an empty standard input


def test_torn_and_huge_lines_are_skipped(engine):
    assert engine.submit(RawJob(torn='{"event": "result", "id": 1, "val')).wait(30) == {'ok': True}
    assert engine.submit(RawJob(long_line=10 * 2**20)).wait(30) == {'ok': True}
    assert engine.submit(RawJob(torn='[1, 2')).wait(30) == {'ok': True}
    assert engine._dispatcher.process.foreign_lines == 3


def test_a_worker_that_prints_without_end_is_given_up(engine):
    with pytest.raises(EngineError, match='no answer'):
        engine.submit(RawJob(foreign_lines=5000)).wait(30)
    assert engine.submit(EchoJob('again')).wait(30) == {'text': 'again'}


def test_a_cancel_acts_in_the_middle_of_a_job(engine, tmp_path):
    handle = engine.submit(SleepJob(60, str(tmp_path / 'started')))
    eventually((tmp_path / 'started').exists)
    pid = engine.pid
    handle.cancel()
    with pytest.raises(JobCancelled):
        handle.wait(20)
    assert isinstance(list(handle.events())[-1], Cancelled)
    handle.cancel()  # too late, and harmless
    assert engine.submit(SleepJob(0.01)).wait(30)['pid'] == pid


def test_a_waiting_job_is_cancelled_without_disturbing_the_running_one(engine):
    running, waiting = engine.submit(SleepJob(0.5)), engine.submit(SleepJob(60))
    waiting.cancel()
    with pytest.raises(JobCancelled):
        waiting.wait(0.4)
    assert not running.done
    assert running.wait(30)['slept'] == 0.5


def test_a_deaf_job_is_killed_after_the_grace_period():
    with WorkerEngine(module=ROGUE, grace=0.5) as engine:
        handle, behind = engine.submit(DeafJob(60)), engine.submit(EchoJob('behind'))
        next(handle.events())
        asked, pid = time.monotonic(), engine.pid
        handle.cancel()
        with pytest.raises(JobCancelled):
            handle.wait(20)
        assert 0.4 < time.monotonic() - asked < 4.5  # its own grace, not the 5 s of an engine that was told none
        assert not is_alive(pid)
        assert behind.wait(30) == {'text': 'behind'}
        assert engine.pid != pid
        assert engine.submit(EchoJob('again')).wait(30) == {'text': 'again'}


def test_starts_and_cancels_leave_nothing(tmp_path):
    WorkerEngine(module=ROGUE).close()
    before = descriptors(), children(), threading.active_count()
    for i in range(12):  # every way twice
        with WorkerEngine(module=ROGUE, grace=1.0) as engine:
            handle = engine.submit(SleepJob(60))
            if i % 2:
                next(handle.events())
            pid = engine.pid
            handle.cancel()
            if i % 3:
                with pytest.raises(JobCancelled):
                    handle.wait(10)
        assert handle.done
        assert not is_alive(pid)
    assert_no_engine_threads()
    assert (descriptors(), children(), threading.active_count()) == before


def test_close_may_come_at_any_time_and_twice(tmp_path):
    engine = WorkerEngine(module=ROGUE, grace=1.0)
    engine.close()
    engine = WorkerEngine(module=ROGUE, grace=1.0)
    running = engine.submit(SleepJob(60, str(tmp_path / 'started')))
    eventually((tmp_path / 'started').exists)
    closers = [threading.Thread(target=engine.close) for _ in range(3)]
    for thread in closers:
        thread.start()
    with pytest.raises(JobCancelled):
        running.wait(20)
    for thread in closers:
        thread.join(20)
        assert not thread.is_alive()
    engine.close()
    with pytest.raises(EngineError, match='closed'):
        engine.submit(EchoJob('late'))


def test_close_does_not_wait_for_a_deaf_job_longer_than_the_grace_period():
    engine = WorkerEngine(module=ROGUE, grace=0.3)
    handle = engine.submit(DeafJob(60))
    next(handle.events())
    started = time.monotonic()
    engine.close()
    assert time.monotonic() - started < 4.5  # its own grace, not the 5 s of an engine that was told none
    with pytest.raises(JobCancelled):
        handle.wait(0)


def test_a_forgotten_engine_ends_its_worker():
    engine = WorkerEngine(module=ROGUE)
    pid = engine.start().pid
    del engine
    gc.collect()
    eventually(lambda: not is_alive(pid))
    assert_no_engine_threads()


PARENT = '''
import sys, time
from hsi_plugin.engine.client import WorkerEngine
from tests.engine.rogue_worker import SleepJob, DeafJob
engine = WorkerEngine(module='tests.engine.rogue_worker')
handle = engine.submit({job})
next(handle.events())
print(engine.pid, flush=True)
time.sleep(60)
'''


@pytest.mark.parametrize(('job', 'how'), [
    ('SleepJob(60)', signal.SIGKILL), ('DeafJob(60)', signal.SIGKILL), ('SleepJob(60)', signal.SIGTERM), ('SleepJob(60)', signal.SIGINT),
])
def test_the_worker_never_outlives_its_parent(job, how):
    command = [sys.executable, '-c', PARENT.format(job=job)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as parent:
        worker = int(parent.stdout.readline())
        assert is_alive(worker)
        parent.send_signal(how)
        parent.wait(10)
        eventually(lambda: not is_alive(worker), 5.0)
        assert b'BrokenPipe' not in parent.stderr.read()


def test_a_parent_that_ends_without_closing_ends_cleanly():
    code = PARENT.format(job='SleepJob(60)').replace('time.sleep(60)', '')
    done = subprocess.run([sys.executable, '-c', code], capture_output=True, timeout=20, check=False)
    assert (done.returncode, done.stderr) == (0, b'')
    eventually(lambda: not is_alive(int(done.stdout)))


def test_a_python_that_cannot_start_is_an_error_with_a_remedy(tmp_path):
    with WorkerEngine(python=str(tmp_path / 'python')) as engine:
        for handle in [engine.submit(EchoJob('x')), engine.submit(EchoJob('y'))]:
            with pytest.raises(EngineError, match='HSI_PYTHON'):
                handle.wait(10)
            assert handle.started is None
    with WorkerEngine(module='hsi_plugin.no_such_module') as engine:
        with pytest.raises(EngineError, match=r'did not start \(exit status 1\).*No module named'):
            engine.start()
        with pytest.raises(EngineError, match='did not start'):
            engine.submit(EchoJob('x')).wait(10)


def test_another_number_of_threads_gets_another_worker():
    from dataclasses import replace

    from hsi_plugin.engine.job import ClassifyJob

    with WorkerEngine() as engine:
        first = engine.start().pid
        job = ClassifyJob('no such cube', 'map.tif', model='no such model', threads=3)
        for threads in (3, 3, 1):
            with pytest.raises(CubeError):
                engine.submit(replace(job, threads=threads)).wait(30)
        assert engine.pid != first
        assert engine.submit(DiagnoseJob()).wait(30)['threads']['OMP_NUM_THREADS'] == '1'


def test_a_job_lost_in_a_crash_is_never_called_cancelled(engine):
    """Also where another thread already asks for the next worker."""
    lost = engine.submit(SleepJob(60))
    next(lost.events())
    os.kill(engine.pid, signal.SIGKILL)
    assert engine.submit(DeafJob(0.0)).wait_until_done(30)
    with pytest.raises(WorkerCrashed):
        lost.wait(5)
