"""A job takes what it may, and never more than there is."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.engine import memory
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob
from hsi_plugin.engine.protocol import Log
from hsi_plugin.engine.run import run
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_raster

REPOSITORY = Path(__file__).resolve().parents[2]
G = 1 << 30


@pytest.fixture
def free(monkeypatch):
    """Sets what is free."""
    monkeypatch.delenv('HSI_MEMORY', raising=False)
    return lambda value: monkeypatch.setattr(memory, 'available_bytes', lambda: value)


def test_this_machine_tells():
    found = memory.available_bytes()
    total = os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE')
    assert found is not None
    assert 1 << 20 < found <= total


@pytest.mark.parametrize(('there', 'taken'), [(8 * G, 512 << 20), (1 * G, 256 << 20), (None, 512 << 20), (0, 1 << 20)])
def test_without_a_wish_it_is_the_default_or_a_quarter_of_what_is_free(free, there, taken):
    free(there)
    assert memory.budget() == memory.Budget(taken)


def test_the_job_asks_before_the_setting(free, monkeypatch):
    free(8 * G)
    monkeypatch.setenv('HSI_MEMORY', '2G')
    assert memory.budget() == memory.Budget(2 * G, asked=True)
    assert memory.budget('3G') == memory.Budget(3 * G, asked=True)


def test_more_than_there_is_becomes_half_of_it_and_is_told(free):
    free(2 * G)
    granted = memory.budget('4G')
    assert granted.bytes == G
    assert granted.asked
    for amount in ('4.0 GB', '2.0 GB', '1.0 GB'):
        assert amount in granted.note
    free(None)
    assert memory.budget('4G') == memory.Budget(4 * G, asked=True)


def test_no_amount_is_refused_by_name(free, monkeypatch):
    free(G)
    with pytest.raises(ParameterError, match='lots'):
        memory.budget('lots')
    monkeypatch.setenv('HSI_MEMORY', 'much')
    with pytest.raises(ParameterError, match='HSI_MEMORY'):
        memory.budget()


def test_meminfo(tmp_path):
    (tmp_path / 'meminfo').write_text('MemTotal:  100 kB\nMemFree:  10 kB\nMemAvailable:    50 kB\n')
    assert memory._meminfo(tmp_path / 'meminfo') == 50 << 10
    assert memory._meminfo(tmp_path / 'absent') is None


def group(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace('__', '.')).write_text(text)


def test_control_groups_of_version_2(tmp_path):
    own, root = tmp_path / 'own', tmp_path / 'fs'
    own.write_text('0::/user/job\n')
    group(root / 'user/job', memory__max='max\n', memory__current='900\n')
    assert memory._control_groups(own, root) is None
    group(root / 'user', memory__max='1000\n', memory__current='900\n', memory__stat='anon 1\ninactive_file 300\nactive_file 100\n')
    assert memory._control_groups(own, root) == 1000 - (900 - 400)
    group(root / 'user/job', memory__max='500\n', memory__current='450\n')
    assert memory._control_groups(own, root) == 50


def test_control_groups_of_version_1_seen_from_inside_a_container(tmp_path):
    own, root = tmp_path / 'own', tmp_path / 'fs'
    own.write_text('5:cpu,cpuacct:/docker/ab\n4:memory:/docker/ab\n0::/\n')
    group(root / 'memory', memory__limit_in_bytes='1000', memory__usage_in_bytes='700', memory__stat='total_inactive_file 200\n')
    assert memory._control_groups(own, root) == 500
    group(root / 'memory', memory__limit_in_bytes=str(9223372036854771712))
    assert memory._control_groups(own, root) is None
    assert memory._control_groups(tmp_path / 'absent', root) is None


def test_windows_is_asked_in_its_own_words(monkeypatch):
    """The layout of MEMORYSTATUSEX: 64 bytes, of which the fourth and the sixth number of 8 bytes count, among others."""

    class Kernel:
        @staticmethod
        def GlobalMemoryStatusEx(status):
            there = status._obj
            assert there.length == ctypes.sizeof(there) == 64
            numbers = (ctypes.c_uint64 * 8).from_address(ctypes.addressof(there))
            numbers[1:8] = [16 * G, 6 * G, 20 * G, 5 * G, 128 * G, 100 * G, 0]
            return 1

    class Libraries:
        kernel32 = Kernel

    monkeypatch.setattr(ctypes, 'windll', Libraries, raising=False)
    assert memory._windows() == 5 * G
    assert memory._windows(address_space=True) == 5 * G


def test_a_system_that_does_not_tell_is_no_error():
    if sys.platform != 'darwin':
        assert memory._macos() is None


def test_threads_fit_the_address_space(monkeypatch):
    monkeypatch.setattr(memory, '_address_space', lambda: None)
    assert memory.threads_that_fit(64) == 64
    for space, threads in ((600 << 20, 1), (900 << 20, 2), (64 * G, 8)):
        monkeypatch.setattr(memory, '_address_space', lambda space=space: space)
        assert memory.threads_that_fit(8) == threads
    monkeypatch.setattr(memory, '_address_space', lambda: 100 << 20)
    with pytest.raises(MemoryError):
        memory.threads_that_fit(1)


@pytest.fixture
def scene(tmp_path):
    values, truth = learnable_scene(300, 300, 60)
    cube = write_geotiff(tmp_path / 'cube.tif', values, wavelengths(60), scale=1e-4, nodata=-9999)
    labels = write_label_raster(tmp_path / 'labels.tif', sparse_labels(truth, 20), class_names(3))
    (tmp_path / 'out').mkdir()
    return str(cube), str(labels), tmp_path / 'out'


def test_a_classification_tells_that_it_takes_less(scene, free):
    cube, labels, out = scene
    free(1 * G)
    said = []
    run(ClassifyJob(cube, str(out / 'map.tif'), labels=labels, memory='10G'), Context(1, said.append))
    assert [e.text for e in said if isinstance(e, Log) and '10.0 GB' in e.text]


LIMITED = """
import os, resource, sys, json
sys.path.insert(0, sys.argv[1])
from hsi_plugin.engine.device import limits
os.environ.update(limits({}, 4))
from hsi_plugin.engine.run import warm_up
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import ClassifyJob
from hsi_plugin.core.errors import HsiError
import hsi_plugin.engine.classify, hsi_plugin.methods.click
warm_up()
with InlineEngine() as engine:
    used = int(open('/proc/self/statm').read().split()[0]) * os.sysconf('SC_PAGE_SIZE')
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    job = ClassifyJob(sys.argv[3], sys.argv[5], labels=sys.argv[4], confidence=True, threads=4, memory='2G')
    ended = []
    for limit in (used + (int(sys.argv[2]) << 20), hard):
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        try:
            ended.append(engine.submit(job).wait(60)['counts'])
        except HsiError as error:
            ended.append(str(error))
        ended.append(sorted(os.listdir(os.path.dirname(sys.argv[5]))))
print(json.dumps(ended))
"""


@pytest.mark.skipif(not Path('/proc/self/statm').exists(), reason='needs to know how much address space is used')
@pytest.mark.parametrize('megabytes', [60, 300, 700, 1000, 2000])
def test_a_real_limit_ends_in_a_map_or_in_a_sentence(scene, megabytes):
    """Never in a hang, a crash or half a file; and the next job, without the limit, is as good as ever."""
    cube, labels, out = scene
    command = [sys.executable, '-c', LIMITED, str(REPOSITORY), str(megabytes), cube, labels, str(out / 'map.tif')]
    done = subprocess.run(command, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stderr
    limited, files, after, files_after = json.loads(done.stdout)
    if isinstance(limited, str):
        assert 'needs more memory than there is' in limited
        assert files == []
    else:
        assert sum(limited) == 300 * 300
        assert not [name for name in files if name.startswith('.')]
    assert (megabytes >= 700) == isinstance(limited, list)
    assert sum(after) == 300 * 300
    assert 'map.tif' in files_after
    assert gdal.Open(str(out / 'map.tif')).ReadAsArray().min() > 0
