"""What is looked at before the first job."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from hsi_plugin.core.errors import EngineError, OutputError
from hsi_plugin.core.version import __version__
from hsi_plugin.engine.batch_jobs import ClusterTestJob
from hsi_plugin.engine.cluster import DaskEngine
from hsi_plugin.engine.cluster.check import sample_of
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.run import run

from .running import REPOSITORY, Cluster


@pytest.fixture
def engine(cluster):
    with DaskEngine(cluster.address()) as made:
        yield made


@pytest.fixture
def own():
    made = Cluster()
    try:
        yield made
    finally:
        made.close()


def refusal(scheduler, *arguments):
    with DaskEngine(scheduler) as engine:
        with pytest.raises((EngineError, OutputError)) as caught:
            engine.check(*arguments)
        assert caught.value.remedy
        return str(caught.value)


def look(scheduler, *paths):
    return run(ClusterTestJob(scheduler, paths), Context(1, lambda event: None))


def test_what_all_see_can_be_used_and_nothing_is_left(engine, tmp_path):
    image = tmp_path / 'image.tif'
    image.write_bytes(b'x' * 10)
    assert engine.check([str(image), str(tmp_path)], str(tmp_path / 'out' / 'deep'), 'auto') == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ['image.tif']
    engine.check([], '', 'cpu')


def test_of_very_many_paths_a_sample_is_looked_for(engine, tmp_path):
    paths = [str(tmp_path / f'{i}') for i in range(450)]
    for path in paths:
        open(path, 'w').close()
    assert engine.check(paths, '', 'auto') == ['Of 450 paths, 200 were looked for on every worker.']
    sample = sample_of(paths)
    assert len(set(sample)) == 200
    assert (sample[0], sample[-1]) == (paths[0], paths[-1])


def room(mount):
    """What begins a process in a room of its own, where something else is mounted; the test is skipped where that is not allowed."""
    begin = ['unshare', '-m', '--propagation', 'private', 'sh', '-c', f'{mount} && exec "$@"', 'sh']
    if shutil.which('unshare') is None or subprocess.run([*begin, 'true'], capture_output=True, check=False).returncode:
        pytest.skip('needs the right to mount something that others do not see')
    return begin


def test_a_path_that_only_the_client_sees(own, tmp_path):
    """As on another machine: a worker in a room of its own does not see this folder."""
    image, hidden = tmp_path / 'here' / 'image.tif', tmp_path / 'here'
    hidden.mkdir()
    image.write_bytes(b'x')
    own.add_workers(1, before=room(f'mount -t tmpfs tmpfs {hidden}'))
    told = refusal(own.address(), [str(image)], '', 'auto')
    assert f'does not see {image}' in told
    assert 'tcp://' in told
    assert f'does not see {hidden}, where the maps shall go' in refusal(own.address(), [], str(hidden), 'auto')
    seen = look(own.address(), str(image), str(tmp_path))
    assert not seen['ok']
    assert seen['workers'][0]['sees'] == {str(image): False, str(tmp_path): True}
    assert f'does not see {image}' in seen['sentence']


def test_the_same_path_that_is_another_file(own, tmp_path):
    image, other = tmp_path / 'image.tif', tmp_path / 'other.tif'
    image.write_bytes(b'x' * 10)
    other.write_bytes(b'x' * 1234)
    own.add_workers(1, before=room(f'mount --bind {other} {image}'))
    assert 'another file than here (1,234 bytes instead of 10 bytes)' in refusal(own.address(), [str(image)], '', 'auto')


def test_a_worker_without_the_plugin(own):
    """A process that cannot import the package, not even read a function of ours."""
    own.add_workers(1, environment={'PYTHONPATH': ''})
    assert 'hsi_plugin) is not there for the worker tcp://' in refusal(own.address(), [], '', 'auto')
    seen = look(own.address())
    assert not seen['ok']
    assert 'is not there' in seen['sentence']


def test_a_worker_with_another_release(own, tmp_path):
    shutil.copytree(REPOSITORY / 'hsi_plugin', tmp_path / 'hsi_plugin', ignore=shutil.ignore_patterns('__pycache__', 'gui', 'extlibs'))
    version = tmp_path / 'hsi_plugin' / 'core' / 'version.py'
    version.write_text(version.read_text().replace(__version__, '99.1'))
    own.add_workers(1)
    own.add_workers(1, environment={'PYTHONPATH': str(tmp_path)})
    told = refusal(own.address(), [], '', 'auto')
    assert f'Release 99.1 of the plugin is on the worker tcp://' in told  # noqa: F541
    assert f'{__version__} is here' in told


def test_no_worker_no_card_and_a_full_disk(own, small_disk):
    assert 'has no workers' in refusal(own.address(), [], '', 'auto')
    own.add_workers(1)
    assert 'None of the 1 workers offers a graphics card' in refusal(own.address(), [], '', 'cuda')
    full = small_disk(64)
    (full / 'filler').write_bytes(b'x' * (64 - 4) * 1024)
    # Room for the token, which is empty, and none for what the worker writes.
    with open(full / 'filler', 'ab') as file:
        file.write(b'x' * 4096)
    told = refusal(own.address(), [], str(full), 'auto')
    assert 'No space left' in told
    assert [path.name for path in full.iterdir()] == ['filler']
    own.add_workers(1, '--resources', 'GPU=1')
    with DaskEngine(own.address()) as engine:
        assert engine.check([], '', 'cuda:0') == []


def test_the_test_of_a_cluster_tells_of_its_workers(cluster):
    seen = look(cluster.address(), '/', '/nowhere at all')
    assert [worker['threads'] for worker in seen['workers']] == [1, 1]
    assert all(worker['sees'] == {'/': True, '/nowhere at all': False} for worker in seen['workers'])
    assert all(worker['versions']['hsi_plugin'] == __version__ and worker['memory_bytes'] > 0 for worker in seen['workers'])
    assert look(cluster.address())['sentence'] == 'Workers that can be used: 2, with 2 threads in all.'
    for scheduler, words in (('local:x', 'how many'), ('tcp://127.0.0.1:1', 'cannot be reached')):
        seen = look(scheduler)
        assert not seen['ok']
        assert words in seen['sentence']
