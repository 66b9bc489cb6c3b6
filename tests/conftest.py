"""What every test may use: the folder of real data, small cubes that look like real ones, and a home of its own."""

from __future__ import annotations

import gc
import itertools
import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The same examples in every run: what a test finds, the next run finds too. HSI_RANDOM=1 looks for new ones.
# How fast the machine is, is no property of the code.
settings.register_profile('fixed', derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile('default' if os.environ.get('HSI_RANDOM') else 'fixed')

# Tests kill programs, never the machine: waiting until the disk has what SQLite wrote would take a good part of the whole run.
os.environ.setdefault('OGR_SQLITE_SYNCHRONOUS', 'OFF')

REPOSITORY = Path(__file__).resolve().parent.parent


def data_folder() -> Path:
    """The folder of real data: `HSI_TEST_DATA`, or `../shared/data` beside the checkout."""
    return Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data')


@pytest.fixture(scope='session')
def data() -> Path:
    """The folder of real data; the test is skipped, and says so, where it is absent."""
    folder = data_folder()
    if not (folder / 'scenes').is_dir():
        pytest.skip(f'no real data at {folder}; set HSI_TEST_DATA')
    return folder


@pytest.fixture(scope='session')
def homes(tmp_path_factory):
    """Gives empty folders; all of them in one, because pytest looks through every folder that it has made whenever it makes another."""
    folder, numbers = tmp_path_factory.mktemp('homes'), itertools.count()

    def make():
        home = folder / str(next(numbers))
        home.mkdir()
        return home

    return make


@pytest.fixture(autouse=True)
def private_home(homes, monkeypatch):
    """No test reads or writes the user's own environment, caches or models."""
    monkeypatch.setenv('HSI_HOME', str(homes()))


# Files that take long, much of it waiting, or come last by their names: begun first, none keeps one process busy when the other is done.
LONG = (
    'tests/test_robust_qgis.py',
    'tests/engine/environment/test_real.py',
    'tests/test_installed.py',
    'tests/engine/environment/test_install.py',
    'tests/methods/zero_shot/clip/test_learned.py',
    'tests/engine/cluster/test_loss.py',
    'tests/test_cli.py',
    'tests/test_python_api.py',
    'tests/test_package.py',
    'tests/test_sample_scene.py',
)


def pytest_collection_modifyitems(items):
    """Long files first."""
    order = {name: number for number, name in enumerate(LONG)}
    items.sort(key=lambda item: order.get(item.location[0], len(order)))


def pytest_collection_finish():
    """What thousands of collected tests hold is there to stay: nobody need look through it again for cycles, which takes up to a second."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def small_disk(tmp_path):
    """Makes disks of so many KiB; skipped where that is not allowed."""
    made = []

    def make(kib):
        folder = tmp_path / f'disk{len(made)}'
        folder.mkdir()
        command = ['mount', '-t', 'tmpfs', '-o', f'size={kib}k', 'tmpfs', str(folder)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip('needs the right to mount a small disk')
        made.append(folder)
        return folder

    yield make
    gc.collect()  # an error that was caught may hold a dataset, which would write to its full disk in the middle of the next test
    for folder in made:
        subprocess.run(['umount', '-l', str(folder)], check=False)
