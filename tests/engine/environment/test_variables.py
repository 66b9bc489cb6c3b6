from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from hsi_plugin.core.errors import EngineError, ParameterError
from hsi_plugin.core.places import PACKAGE
from hsi_plugin.engine.device import check_device, default_threads, limits
from hsi_plugin.engine.environment.variables import worker_environment
from hsi_plugin.engine.interpreter import candidates, find_interpreter


def test_what_leads_astray_is_removed_and_what_is_needed_stays(tmp_path):
    base = {
        'PYTHONHOME': '/qgis', 'PYTHONPATH': '/elsewhere', 'PYTHONSTARTUP': 'x.py', 'LD_PRELOAD': 'x.so', 'DYLD_INSERT_LIBRARIES': 'x',
        'PIP_INDEX_URL': 'x', 'QGIS_PREFIX_PATH': 'x', 'Qgis_Debug': 'x', 'SSL_CERT_FILE': str(tmp_path / 'gone'), 'PATH': '/bin',
        'LD_LIBRARY_PATH': '/opt/gdal/lib', 'GDAL_DATA': '/opt/gdal/share', 'PROJ_LIB': '/lib/python3/site-packages/rasterio/proj_data',
        'OMP_NUM_THREADS': '64', 'HSI_HOME': '/home', 'SSL_CERT_DIR': str(tmp_path),
    }
    made = worker_environment(3, base)
    for name in ('PYTHONHOME', 'PYTHONSTARTUP', 'LD_PRELOAD', 'DYLD_INSERT_LIBRARIES', 'PIP_INDEX_URL', 'QGIS_PREFIX_PATH', 'Qgis_Debug',
                 'SSL_CERT_FILE', 'PROJ_LIB'):
        assert name not in made
    for name in ('PATH', 'LD_LIBRARY_PATH', 'GDAL_DATA', 'HSI_HOME', 'SSL_CERT_DIR'):
        assert made[name] == base[name]
    assert made['PYTHONPATH'] == str(PACKAGE.parent)
    assert made['PYTHONSAFEPATH'] == '1'
    assert made['OMP_NUM_THREADS'] == '3'
    assert made['OPENBLAS_NUM_THREADS'] == '1'


def test_limits_respect_the_user_until_a_job_asks():
    assert limits({'OMP_NUM_THREADS': '7', 'GDAL_CACHEMAX': '9'})['OMP_NUM_THREADS'] == '7'
    assert limits({'OMP_NUM_THREADS': '7'}, 2)['OMP_NUM_THREADS'] == '2'
    assert limits({'GDAL_CACHEMAX': '9'})['GDAL_CACHEMAX'] == '9'
    assert limits({})['MKL_NUM_THREADS'] == str(default_threads())
    assert 1 <= default_threads() <= os.cpu_count()


@pytest.mark.parametrize(('device', 'said'), [('gpu', 'no device'), ('cuda', 'CPU only'), ('cuda:1', 'CPU only'), ('cuda:x', 'no device')])
def test_devices_that_do_nothing_are_refused(device, said):
    with pytest.raises(ParameterError, match=said):
        check_device(device, 'click')
    assert check_device('auto', 'click') == check_device('cpu', 'click') == 'cpu'


def test_the_interpreter_of_this_process_is_found(monkeypatch):
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    assert find_interpreter() == sys.executable


def test_hsi_python_decides_alone(monkeypatch, tmp_path):
    monkeypatch.setenv('HSI_PYTHON', sys.executable)
    assert find_interpreter() == sys.executable
    broken = tmp_path / 'python3'
    broken.write_text('#!/bin/sh\necho "ImportError: no GDAL here" >&2\nexit 1\n')
    broken.chmod(0o755)
    no_program = Path('/etc/hostname'), 'Permission denied|Exec format error'
    for python, said in ((broken, 'no GDAL here'), (tmp_path / 'absent', 'no such file'), no_program):
        monkeypatch.setenv('HSI_PYTHON', str(python))
        with pytest.raises(EngineError, match=said) as refused:
            find_interpreter()
        assert str(python) in str(refused.value)


def test_the_compute_environment_comes_first(monkeypatch, tmp_path):
    monkeypatch.setenv('HSI_HOME', str(tmp_path))
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    python = tmp_path / 'env' / 'bin' / 'python'
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    assert find_interpreter() == str(python)
    python.write_text('#!/bin/sh\nexit 1\n')
    assert find_interpreter({**worker_environment(1), 'ANOTHER': 'try'}) == sys.executable


@pytest.mark.parametrize(('platform', 'executable', 'prefix', 'expected'), [
    ('darwin', '/Applications/QGIS.app/Contents/MacOS/QGIS', '/Applications/QGIS.app/Contents/Frameworks',
     '/Applications/QGIS.app/Contents/MacOS/bin/python3'),
    ('linux', '/usr/bin/qgis.bin', '/usr', '/usr/bin/python3'),
    ('win32', '/OSGeo4W/bin/qgis-bin.exe', '/OSGeo4W/apps/Python312', '/OSGeo4W/apps/Python312/python.exe'),
])
def test_qgis_itself_is_never_a_candidate(monkeypatch, platform, executable, prefix, expected):
    monkeypatch.setattr(sys, 'platform', platform)
    monkeypatch.setattr(sys, 'executable', executable)
    monkeypatch.setattr(sys, 'exec_prefix', prefix)
    monkeypatch.setattr(sys, 'base_exec_prefix', prefix)
    places = candidates()
    assert Path(executable) not in places
    assert Path(expected) in places
