from __future__ import annotations

import sys
from pathlib import Path

import pytest

from hsi_plugin.core.errors import EngineError
from hsi_plugin.engine.environment.interpreter import base_interpreter, candidates, find_interpreter
from hsi_plugin.engine.environment.variables import worker_environment
from tests.engine.environment.test_state import put


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


def test_the_compute_environment_comes_first_if_it_works(monkeypatch, tmp_path):
    monkeypatch.setenv('HSI_HOME', str(tmp_path))
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    monkeypatch.delenv('HSI_ENV', raising=False)
    python = Path(put(tmp_path / 'env').python)
    assert find_interpreter() == str(python)
    assert base_interpreter() == sys.executable
    python.write_text('#!/bin/sh\nexit 1\n')
    assert find_interpreter({**worker_environment(1), 'ANOTHER': 'try'}) == sys.executable


def test_the_settings_choose_the_folder(monkeypatch, tmp_path):
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    chosen, told = put(tmp_path / 'chosen'), put(tmp_path / 'told')
    monkeypatch.setenv('HSI_ENV', str(tmp_path / 'told'))
    assert find_interpreter() == told.python
    assert find_interpreter(root=str(tmp_path / 'chosen')) == chosen.python


def test_an_environments_own_python_is_no_base(monkeypatch, tmp_path):
    """The command line, started with an environment's Python, must not install into what it runs from."""
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    made = put(tmp_path)
    monkeypatch.setattr(sys, 'executable', made.python)
    assert Path(made.python) in candidates()
    assert base_interpreter() != made.python


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
