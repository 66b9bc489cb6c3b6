"""Jobs on real workers: the same maps as here, the model once, cancel and events."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path

import pytest

from hsi_plugin.core.errors import EngineError, JobCancelled, ModelError, OutputError
from hsi_plugin.engine.batch_jobs import WindowsJob
from hsi_plugin.engine.cluster import DaskEngine
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob
from hsi_plugin.engine.protocol import Progress
from hsi_plugin.engine.run import run
from hsi_plugin.models.modelfile import model_sha256
from tests.engine.conftest import assert_no_engine_threads, eventually
from tests.engine.rogue_worker import EchoJob, RaiseJob, SleepJob

from .conftest import rasters
from .rogue import ChattyJob, work


@pytest.fixture
def engine(cluster):
    with DaskEngine(cluster.address(), run=work) as made:
        yield made
    assert_no_engine_threads()


def here(job):
    """The same job in this process."""
    return run(job, Context(1, lambda event: None))


def test_maps_are_those_of_one_machine_to_the_last_bit(engine, scenes, tmp_path):
    handles = [engine.submit(scenes.job(tmp_path / f'there{i}.tif', i)) for i in range(3)]
    for i, handle in enumerate(handles):
        expected, result = here(scenes.job(tmp_path / f'here{i}.tif', i)), handle.wait(60)
        assert rasters(tmp_path / f'there{i}.tif') == rasters(tmp_path / f'here{i}.tif')
        for name in ('counts', 'mean_confidence', 'classes', 'model', 'model_hash', 'image'):
            assert result[name] == expected[name], name


def test_windows_that_machines_share_make_the_same_map(engine, scenes, tmp_path):
    here(scenes.job(tmp_path / 'here.tif', 1))
    job = scenes.job(tmp_path / 'there.tif', 1, keep=str(tmp_path / 'keep'))
    parts = [engine.submit(WindowsJob.of(job, i, 3)) for i in range(3)]
    computed = [handle.wait(60)['computed'] for handle in parts]
    assert min(computed) > 3
    result = engine.submit(job).wait(60)
    assert result['resumed_windows'] == sum(computed)
    assert rasters(tmp_path / 'there.tif') == rasters(tmp_path / 'here.tif')


def test_what_a_worker_says_before_its_job_is_wholly_sent_is_not_lost(engine, monkeypatch):
    send = engine._client.get

    def slow(*arguments, **options):
        future = send(*arguments, **options)
        future.result(60)
        time.sleep(0.5)  # so that the messages are here, too
        return future

    monkeypatch.setattr(engine._client, 'get', slow)
    handle = engine.submit(EchoJob('quick'))
    assert handle.wait(60) == {'text': 'quick'}
    assert handle.started is not None
    assert handle.log == ['quick']


def test_the_model_goes_to_each_worker_once_and_results_tell_of_the_users_own_file(cluster, scenes, tmp_path):
    """The workers share no home with this process, each has one of its own, and the scheduler does not even know the plugin."""
    from .running import REPOSITORY, Cluster

    made = Cluster(environment={'PYTHONPATH': ''})
    try:
        for i in range(2):
            made.add_workers(1, environment={'HSI_HOME': str(tmp_path / f'home{i}'), 'PYTHONPATH': str(REPOSITORY)})
        with DaskEngine(made.address()) as engine:
            handles = [engine.submit(scenes.job(tmp_path / f'map{i}.tif', i % 3, confidence=False, memory='')) for i in range(20)]
            results = [handle.wait(60) for handle in handles]
            sha256 = model_sha256(scenes.model)
            assert engine.models_sent == {sha256: 2}
            assert engine.submit(scenes.job(tmp_path / 'one more.tif')).wait(60)['model'] == scenes.model
            assert engine.models_sent == {sha256: 2}
    finally:
        made.close()
    kept = [list((tmp_path / f'home{i}' / 'cache' / 'models').iterdir()) for i in range(2)]
    assert [[file.name for file in files] for files in kept] == [[f'{sha256}.hsimodel']] * 2
    assert all(files[0].read_bytes() == Path(scenes.model).read_bytes() for files in kept)
    assert {result['model'] for result in results} == {scenes.model}
    record = json.loads((tmp_path / 'map0.json').read_text())
    assert [entry['path'] for entry in record['inputs'] if entry['role'] == 'model'] == [scenes.model]
    assert str(tmp_path / 'home') not in (tmp_path / 'map0.json').read_text()


def test_a_model_that_is_not_there_or_is_none_fails_as_it_does_here(engine, scenes, tmp_path):
    for name, content in (('absent', None), ('empty', b''), ('noise', b'noise')):
        path = tmp_path / f'{name}.hsimodel'
        if content is not None:
            path.write_bytes(content)
        job = scenes.job(tmp_path / 'map.tif', model=str(path))
        with pytest.raises(ModelError) as expected:
            here(job)
        with pytest.raises(ModelError) as caught:
            engine.submit(job).wait(30)
        assert str(caught.value) == str(expected.value)


def test_progress_is_thinned_and_all_messages_come_before_the_end(engine):
    seen = []
    handle = engine.submit(ChattyJob(1.6), seen.append)
    said = handle.wait(20)['said']
    progress = [event for event in seen if isinstance(event, Progress)]
    assert said > 1000
    assert 3 <= len(progress) <= 7
    assert progress[-1].fraction == 1.0
    assert [event.fraction for event in progress] == sorted(event.fraction for event in progress)
    for i in range(30):
        assert engine.submit(EchoJob(f'text {i}')).wait(20) == {'text': f'text {i}'}
        assert engine.handles()[0].log == [f'text {i}']


def test_a_cancelled_job_ends_when_it_has_stopped_and_one_in_line_never_begins(engine, tmp_path):
    notes = [tmp_path / f'{i}.txt' for i in range(4)]
    handles = [engine.submit(ChattyJob(60.0, str(path))) for path in notes]
    eventually(lambda: [handle.state for handle in handles[:2]] == ['running'] * 2, 20)
    eventually(lambda: all(path.exists() for path in notes[:2]), 20)  # one that is told to have begun may not have, yet
    handles[3].cancel()
    handles[0].cancel()
    with pytest.raises(JobCancelled):
        handles[0].wait(3)
    assert notes[0].read_text().split('\n')[1] == 'end'  # it has stopped, not only been given up
    eventually(lambda: handles[2].state == 'running', 10)
    for handle in handles:
        handle.cancel()
    for handle in handles:
        assert handle.wait_until_done(5)
    assert not notes[3].exists()


def test_a_job_stops_where_its_owner_is_gone(cluster, tmp_path):
    """The owner's process does not say goodbye."""
    import os
    import signal
    import subprocess
    import sys

    from .running import REPOSITORY

    note = tmp_path / 'note.txt'
    code = (
        'import time\nfrom hsi_plugin.engine.cluster import DaskEngine\nfrom tests.engine.cluster.rogue import ChattyJob, work\n'
        f'engine = DaskEngine({cluster.address()!r}, run=work)\nengine.submit(ChattyJob(60.0, {str(note)!r}))\ntime.sleep(60)\n'
    )
    owner = subprocess.Popen([sys.executable, '-c', code], env={**os.environ, 'PYTHONPATH': str(REPOSITORY)})
    try:
        eventually(note.exists, 20)
    finally:
        owner.send_signal(signal.SIGKILL)
        owner.wait(10)
    eventually(lambda: 'end' in note.read_text(), 10)


def test_it_works_on_any_thread_and_a_listener_may_close(cluster):
    done = []

    def use():
        with DaskEngine(cluster.address(), run=work) as engine:
            done.append(engine.submit(EchoJob('x')).wait(20))
            assert engine.capacity == 4

    thread = threading.Thread(target=use)
    thread.start()
    thread.join(30)
    assert done == [{'text': 'x'}]
    engine = DaskEngine(cluster.address(), run=work)
    engine.subscribe(lambda handle: engine.close() if handle.state == 'running' else None)
    handle = engine.submit(SleepJob(60.0))
    eventually(lambda: handle.state == 'cancelled', 20)
    eventually(lambda: not [t for t in threading.enumerate() if t.name.startswith('hsi-')], 10)


def test_failures_of_all_kinds_are_told_by_the_handle(engine):
    for how, words in (('value', 'mistake of the program'), ('memory', 'more memory'), ('exit', 'SystemExit'), ('hsi', 'round')):
        handle = engine.submit(RaiseJob(how))
        assert handle.wait_until_done(20)
        assert handle.state == 'failed'
        assert words in str(handle.error)
    assert 'too long' in str(failure(engine.submit(EchoJob('x' * 100, 50_000))))


def test_a_full_disk_fails_the_job_that_fills_it_and_leaves_nothing_half_written(engine, scenes, small_disk, tmp_path):
    disk = small_disk(24)
    with pytest.raises(OutputError, match=r'free, but|No space left'):
        engine.submit(scenes.job(disk / 'map.tif')).wait(30)
    assert list(disk.iterdir()) == []
    assert engine.submit(scenes.job(tmp_path / 'map.tif')).wait(30)['output'] == str(tmp_path / 'map.tif')


def failure(handle):
    with pytest.raises(EngineError) as caught:
        handle.wait(20)
    return caught.value


def test_messages_of_tasks_name_the_model_and_never_carry_it(engine, scenes, tmp_path, monkeypatch):
    sent = []
    get = engine._client.get
    monkeypatch.setattr(engine._client, 'get', lambda graph, key, **more: sent.append(graph[key][-1]) or get(graph, key, **more))
    engine.submit(scenes.job(tmp_path / 'map.tif')).wait(30)
    assert isinstance(json.loads(sent[0])['job'], dict)
    assert len(sent[0]) < 2000 < Path(scenes.model).stat().st_size


def test_a_job_for_a_card_waits_for_a_worker_that_has_one(cluster, scenes, tmp_path):
    with DaskEngine(cluster.address()) as engine:
        waiting = engine.submit(scenes.job(tmp_path / 'map.tif', device='cuda'))
        engine.submit(ClassifyJob(scenes.cubes[0], str(tmp_path / 'other.tif'), model=scenes.model)).wait(30)
        time.sleep(0.3)
        assert waiting.state == 'queued'
