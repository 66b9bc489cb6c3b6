from __future__ import annotations

import pytest

from hsi_plugin.core.errors import InstallError
from hsi_plugin.engine.environment.packages import Installers, Target, ensure_pip, find_uv, size


def target(folder):
    return Target(folder, None, lambda: None, lambda text: None)


def program(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'#!/bin/sh\n{text}\n')
    path.chmod(0o755)
    return path


def test_python_without_venv_as_debian_splits_it(tmp_path):
    python = program(tmp_path / 'python', 'echo "/usr/bin/python3: No module named $2" | sed "s/--version//" >&2; exit 1')
    with pytest.raises(InstallError, match='without pip') as refused:
        ensure_pip(python, target(tmp_path))
    assert 'apt install python3' in refused.value.remedy
    assert '-venv' in refused.value.remedy


def test_the_pip_that_is_there_is_asked_for_its_version(tmp_path):
    python = program(tmp_path / 'python', 'echo "pip 26.3 from /x (python 3.11)"')
    assert ensure_pip(python, target(tmp_path)) == (26, 3)


def test_uv_is_found_where_its_installers_put_it(tmp_path, monkeypatch):
    monkeypatch.setenv('PATH', '/nowhere')
    monkeypatch.setenv('HOME', str(tmp_path))
    monkeypatch.setenv('USERPROFILE', str(tmp_path))
    assert find_uv() is None
    cargo = program(tmp_path / '.cargo' / 'bin' / 'uv', '')
    assert find_uv() == str(cargo)
    local = program(tmp_path / '.local' / 'bin' / 'uv', '')
    assert find_uv() == str(local)
    monkeypatch.setenv('PATH', str(program(tmp_path / 'bin' / 'uv', '').parent))
    assert find_uv() == str(tmp_path / 'bin' / 'uv')


def test_a_tool_can_be_demanded(tmp_path, monkeypatch):
    monkeypatch.setenv('PATH', '/nowhere')
    monkeypatch.setenv('HOME', str(tmp_path))
    for forced, said in (('uv', 'uv was not found'), ('conda', 'HSI_INSTALLER is "conda"')):
        monkeypatch.setenv('HSI_INSTALLER', forced)
        with pytest.raises(InstallError, match=said):
            Installers(target(tmp_path))
    monkeypatch.delenv('HSI_INSTALLER')
    assert Installers(target(tmp_path)).name == 'pip'


def test_size_of_a_folder(tmp_path):
    (tmp_path / 'a').mkdir()
    (tmp_path / 'a' / 'b').write_bytes(b'12345')
    assert size(tmp_path) == 5
    assert size(tmp_path / 'absent') == 0
