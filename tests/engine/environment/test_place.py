from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest

from hsi_plugin.core.places import home
from hsi_plugin.engine.environment.place import aside, folder, partial, python_in, root, tag


def test_the_root_is_given_or_told_or_usual(monkeypatch, tmp_path):
    monkeypatch.delenv('HSI_ENV', raising=False)
    assert root() == home() / 'env'
    monkeypatch.setenv('HSI_ENV', str(tmp_path / 'told'))
    assert root() == tmp_path / 'told'
    assert root(str(tmp_path / 'given')) == tmp_path / 'given'
    monkeypatch.setenv('HSI_ENV', 'relative')
    assert root().is_absolute()
    monkeypatch.setenv('HOME', str(tmp_path))
    assert root('~/environments') == tmp_path / 'environments'


@pytest.mark.parametrize(('system', 'machine', 'expected'), [
    ('linux', 'x86_64', 'linux_x86_64'), ('linux', 'aarch64', 'linux_aarch64'), ('win32', 'AMD64', 'win_amd64'),
    ('win32', 'ARM64', 'win_arm64'), ('darwin', 'arm64', 'macosx_arm64'), ('darwin', 'x86_64', 'macosx_x86_64'),
])
def test_the_tag_is_spelt_like_wheels_are(monkeypatch, system, machine, expected):
    monkeypatch.setattr(sys, 'platform', system)
    monkeypatch.setattr(platform, 'machine', lambda: machine)
    assert tag() == f'cp{sys.version_info[0]}{sys.version_info[1]}-{expected}'


def test_the_folders_of_the_variants_differ():
    places = {make(Path('/root'), variant) for make in (folder, partial, aside) for variant in ('cpu', 'cuda')}
    assert len(places) == 6
    assert {place.parent for place in places} == {Path('/root')}
    assert folder(Path('/root'), 'cuda').name == f'{tag()}-cuda'


def test_windows_keeps_its_interpreter_elsewhere(monkeypatch):
    monkeypatch.setattr(sys, 'platform', 'win32')
    assert python_in(Path('x')) == Path('x/Scripts/python.exe')
