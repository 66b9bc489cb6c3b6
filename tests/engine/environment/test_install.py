"""The installer on real virtual environments, real pip and, where it is there, real uv."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from hsi_plugin.core.errors import InstallError, JobCancelled
from hsi_plugin.engine.environment.build import check_length
from hsi_plugin.engine.environment.exclusive import exclusive
from hsi_plugin.engine.environment.install import install, lock_path
from hsi_plugin.engine.environment.interpreter import base_interpreter, find_interpreter
from hsi_plugin.engine.environment.packages import find_uv
from hsi_plugin.engine.environment.place import tag
from hsi_plugin.engine.environment.state import installed, status
from hsi_plugin.engine.environment_jobs import InstallJob
from tests.engine.conftest import children, eventually
from tests.engine.environment.wheelhouse import CUDA, TORCH, line, listening, wheel

UV = pytest.param('uv', marks=pytest.mark.skipif(find_uv() is None, reason='uv is not installed here'))


def job(house, **more):
    return InstallJob(wheels=str(house.wheels), environments=str(house.root), **more)


def run(house, **more):
    context, progress, said = listening()
    return install(job(house, **more), context, house.locks), progress, said


def in_environment(house, code):
    python = str(house.folder() / ('Scripts' if sys.platform == 'win32' else 'bin') / 'python')
    return subprocess.run([python, '-c', code], check=True, capture_output=True, text=True).stdout.strip()


@pytest.mark.parametrize('tool', ['pip', UV])
def test_an_environment_is_installed_and_used(house, monkeypatch, tool):
    monkeypatch.setenv('HSI_INSTALLER', tool)
    made, progress, said = run(house)
    assert made['packages'] == {'small-one': '1.0', 'small-two': '1.0', 'torch': '2.0'}
    assert made['already'] is False
    assert installed(house.root, 'cpu').to_json() == {name: value for name, value in made.items() if name not in ('already', 'seconds')}
    assert find_interpreter(root=str(house.root)) == made['python']
    assert base_interpreter() == sys.executable
    numpy = in_environment(house, 'import numpy, small_one, small_two, torch; print(numpy.__file__)')
    assert os.path.samefile(numpy, __import__('numpy').__file__)
    # Nothing but the environment, and nothing in it that only the installation needed.
    assert {path.name for path in house.root.iterdir()} == {tag(), f'{tag()}.lock'}
    assert not [path.name for path in house.folder().iterdir() if path.name.startswith('hsi-') and path.name != 'hsi-environment.json']
    fractions = [event.fraction for event in progress]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert any(event.message.startswith('small-one 1.0 (1 of 3') for event in progress)
    assert tool in said[0]


@pytest.mark.usefixtures('quickly')
def test_what_is_whole_is_not_made_again(house):
    first, _, _ = run(house)
    marker = (house.folder() / 'hsi-environment.json').stat().st_mtime_ns
    again, progress, _ = run(house)
    assert again['already'] is True
    assert (house.folder() / 'hsi-environment.json').stat().st_mtime_ns == marker
    assert progress[-1].fraction == 1.0
    assert again['installed_at'] == first['installed_at']


@pytest.mark.usefixtures('quickly')
def test_another_lock_makes_it_anew_and_the_old_one_serves_until_then(house):
    run(house)
    house.stock(torch='raise ImportError("this one is broken")', version='2.1')
    assert status(house.root, house.locks).outdated
    with pytest.raises(InstallError, match='this one is broken'):
        run(house)
    assert installed(house.root, 'cpu').packages['torch'] == '2.0'
    assert in_environment(house, 'import torch; print(torch.__version__)') == '2.0'
    house.stock(torch=TORCH.replace("'2.0'", "'2.2'"), version='2.2')
    assert run(house)[0]['packages']['torch'] == '2.2'
    assert in_environment(house, 'import torch; print(torch.__version__)') == '2.2'
    assert not status(house.root, house.locks).outdated


@pytest.mark.usefixtures('quickly')
def test_what_reaches_a_cluster_must_work_where_a_list_has_it(house):
    run(house)
    broken = wheel(house.wheels, 'distributed', '1.0', {'distributed/__init__.py': 'raise ImportError("no tornado")\n'})
    house.write_lock('cpu', [line(path) for path in (broken, *house.packages)])
    with pytest.raises(InstallError, match='no tornado'):
        run(house)
    assert 'distributed' not in installed(house.root, 'cpu').packages  # the one from before serves on, as outdated
    assert status(house.root, house.locks).outdated
    works = wheel(house.wheels, 'distributed', '1.1', {'distributed/__init__.py': '__version__ = "1.1"\n'})
    house.write_lock('cpu', [line(path) for path in (works, *house.packages)])
    assert run(house)[0]['packages']['distributed'] == '1.1'
    assert not status(house.root, house.locks).outdated


def test_killed_in_the_middle_it_goes_on_where_it_was(house):
    house.stock(padding=1000)
    process = house.process()
    begun = house.partial / 'hsi-begun.json'
    eventually(lambda: begun.exists() and 'small-one' in begun.read_text(), 60)
    process.kill()
    process.communicate()
    first = next((house.partial / 'lib').glob('python*/site-packages/small_one/__init__.py'))
    before = first.stat().st_ino, first.stat().st_mtime_ns
    assert installed(house.root, 'cpu') is None
    assert status(house.root, house.locks).resumable

    def free():
        with exclusive(lock_path(house.root)):
            return True

    eventually(lambda: _quietly(free), 20)  # the killed one's pip ends by itself, and holds the lock until then
    _, _, said = run(house)
    kept = next((house.folder() / 'lib').glob('python*/site-packages/small_one/__init__.py'))
    assert (kept.stat().st_ino, kept.stat().st_mtime_ns) == before
    assert in_environment(house, 'import small_two.part999 as p; print(p.VALUE)') == '999'
    assert said[0].startswith('2 of 3 packages') or said[0].startswith('1 of 3 packages')


def _quietly(function):
    try:
        return function()
    except InstallError:
        return False


def test_a_cancel_is_heard_and_leaves_nothing_running(house):
    house.stock(padding=1000)
    context, _, _ = listening()
    begun = house.partial / 'hsi-begun.json'
    raised = []

    def work():
        try:
            install(job(house), context, house.locks)
        except JobCancelled as cancelled:
            raised.append(cancelled)

    before = children()
    thread = threading.Thread(target=work)
    thread.start()
    eventually(lambda: begun.exists() and 'small-one' in begun.read_text(), 60)
    context.cancel()
    thread.join(10)
    assert not thread.is_alive()
    assert len(raised) == 1
    assert children() == before
    assert installed(house.root, 'cpu') is None
    assert run(house)[0]['already'] is False


@pytest.mark.parametrize('tool', ['pip', UV])
def test_a_changed_wheel_is_refused(house, monkeypatch, tool):
    monkeypatch.setenv('HSI_INSTALLER', tool)
    wheel(house.wheels, 'small_two', '1.0', {'small_two/__init__.py': 'VALUE = "tampered"\n'})
    with pytest.raises(InstallError, match=r'small-two 1\.0 is not the one that was expected') as refused:
        run(house)
    assert 'another machine' in refused.value.remedy
    assert not house.folder().exists()
    assert not list(house.partial.glob('lib/python*/site-packages/small_two/__init__.py'))


@pytest.mark.usefixtures('quickly')
def test_missing_wheels_are_told_all_at_once_before_anything_is_done(house):
    house.packages[0].unlink()
    house.packages[2].unlink()
    with pytest.raises(InstallError, match=r'lacks 2 of 3 packages: small-one 1\.0, torch 2\.0') as refused:
        run(house)
    assert 'pip download' in refused.value.remedy
    assert str(house.locks / f'{tag()}-cpu.txt') in refused.value.remedy
    assert not house.partial.exists()
    with pytest.raises(InstallError, match='cannot be read'):
        install(InstallJob(wheels=str(house.wheels / 'absent'), environments=str(house.root)), listening()[0], house.locks)


def test_two_at_once_the_second_says_who_and_since_when(house):
    house.stock(padding=1000)
    process = house.process()
    eventually(house.partial.exists, 60)
    with pytest.raises(InstallError, match=rf'another process \(number {process.pid}, since 20\d\d-'):
        run(house)
    _, error = process.communicate(timeout=120)
    assert process.returncode == 0, error
    assert run(house)[0]['already'] is True


@pytest.mark.skipif(sys.platform != 'linux', reason='needs a file system that is read-only for everyone')
def test_a_folder_that_cannot_be_written(house):
    with pytest.raises(InstallError, match='/proc/hsi cannot be written'):
        install(InstallJob(environments='/proc/hsi'), listening()[0], house.locks)


def test_a_file_where_the_folder_should_be(house):
    house.root.write_text('in the way')
    with pytest.raises(InstallError, match='cannot be written') as refused:
        run(house)
    assert 'HSI_ENV' in refused.value.remedy


def test_too_small_a_disk_is_refused_before_the_download(house):
    house.write_lock('cpu', [line(path, 10**14) for path in house.packages])
    with pytest.raises(InstallError, match=r'GB free; about [\d.]+ GB are needed'):
        run(house)
    assert not house.folder().exists()


def test_a_disk_that_fills_up_meanwhile(house, tmp_path):
    house.packages.insert(0, wheel(house.wheels, 'large', '1.0', {'large/data.py': '#' * 30_000_000}))
    house.write_lock('cpu', [line(path, 1000) for path in house.packages])  # smaller than it is: the first look finds room
    house.root.mkdir()
    mounted = subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=8m', 'none', str(house.root)], check=False, capture_output=True)
    if mounted.returncode != 0:
        pytest.skip('mounting a small disk needs root')
    try:
        with pytest.raises(InstallError, match='The disk is full'):
            run(house)
        assert installed(house.root, 'cpu') is None
    finally:
        subprocess.run(['umount', str(house.root)], check=True)


def test_paths_too_long_for_windows_are_refused():
    check_length(Path('/home/somebody/.local/share/hsi_plugin/env/cp312-win_amd64.new'), 259)
    with pytest.raises(InstallError, match='6 characters too deep'):
        check_length(Path('x' * 75), 259)


@pytest.mark.usefixtures('quickly')
def test_a_gpu_build_that_does_not_work_leaves_the_normal_one_in_use(house, nvidia_smi):
    nvidia_smi('A Card, 580.65.06, 8192, 8.6')
    without = wheel(house.wheels / 'gpu', 'torch', '2.1', {'torch/__init__.py': TORCH + 'class cuda: is_available = lambda: False\n'})
    shutil.copy(without, house.wheels)
    house.write_lock('cuda', [line(without)])
    with pytest.raises(InstallError, match=r'finds no graphics card.*normal environment stays in use'):
        run(house, gpu=True)
    assert status(house.root, house.locks).current == 'cpu'
    works = wheel(house.wheels, 'torch', '2.2', {'torch/__init__.py': CUDA})
    house.write_lock('cuda', [line(works)])
    made, _, said = run(house, gpu=True)
    assert made['variant'] == 'cuda'
    assert made['device'] == 'A Card'
    assert find_interpreter(root=str(house.root)) == made['python']
    assert said[0] == 'A Card, driver 580.65.06, 8192 MB.'
    assert status(house.root, house.locks).current == 'cuda'


@pytest.mark.usefixtures('quickly')
def test_a_gpu_build_that_computes_wrongly_is_refused(house, nvidia_smi):
    nvidia_smi('A Card, 580.65.06, 8192, 8.6')
    code = CUDA.replace('def numpy(self): return', 'def numpy(self): return 2 *')
    wrong = wheel(house.wheels, 'torch', '2.1', {'torch/__init__.py': code})
    house.write_lock('cuda', [line(wrong)])
    with pytest.raises(InstallError, match='computes wrongly'):
        run(house, gpu=True)


def test_without_a_graphics_card_nothing_is_begun(house, monkeypatch):
    monkeypatch.setenv('PATH', os.defpath)
    with pytest.raises(InstallError, match='No NVIDIA graphics card'):
        run(house, gpu=True)
    assert not house.root.exists()


def test_uv_that_fails_gives_way_to_pip(house, monkeypatch, tmp_path):
    monkeypatch.delenv('HSI_INSTALLER')
    broken = tmp_path / 'bin' / 'uv'
    broken.parent.mkdir()
    broken.write_text('#!/bin/sh\necho "error: uv is out of order" >&2\nexit 2\n')
    broken.chmod(0o755)
    monkeypatch.setenv('PATH', f'{broken.parent}{os.pathsep}{os.environ["PATH"]}')
    made, _, said = run(house)
    assert made['packages']['torch'] == '2.0'
    assert any('uv is out of order' in text and 'pip' in text for text in said)
    house.stock(version='2.5')
    wheel(house.wheels, 'torch', '2.5', {'torch/__init__.py': 'tampered'})
    with pytest.raises(InstallError, match=r'not the one that was expected.*uv, tried first: .*uv is out of order'):
        run(house)


def test_an_installation_dies_with_the_process_that_asked_for_it(house):
    house.stock(padding=1000)
    process = house.process()
    eventually(lambda: (house.partial / 'hsi-begun.json').exists() and _pip_of(house), 60)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    eventually(lambda: not _pip_of(house), 10)


def _pip_of(house):
    """Processes that install into this house."""
    found = []
    for path in Path('/proc').glob('[0-9]*/cmdline'):
        try:
            if str(house.partial).encode() in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


@pytest.mark.usefixtures('quickly')
def test_a_rename_that_was_interrupted_is_put_right(house):
    run(house)
    house.folder().rename(house.root / f'{tag()}.old')
    assert installed(house.root, 'cpu') is None
    assert run(house)[0]['already'] is True
    assert json.loads((house.folder() / 'hsi-environment.json').read_text())['variant'] == 'cpu'
