from __future__ import annotations

import dataclasses
import json
import sys

import pytest

from hsi_plugin.engine.environment.interpreter import environments, find_interpreter
from hsi_plugin.engine.environment.place import folder, partial, python_in, tag
from hsi_plugin.engine.environment.state import MARKER, Installed, installed, status, write_marker


def put(root, variant='cpu', **changes):
    """An environment that looks whole."""
    place = folder(root, variant)
    python = python_in(place)
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    made = Installed(place, variant, str(python), 'a' * 64, {'torch': '2.0'}, 5, '2026-01-01T00:00:00+0000', sys.executable, 'cpu')
    write_marker(place, dataclasses.replace(made, **changes))
    return made


def test_a_whole_environment_is_told_of(tmp_path):
    made = put(tmp_path)
    assert installed(tmp_path, 'cpu') == made
    found = status(tmp_path)
    assert found.current == 'cpu'
    assert found.outdated  # no lock has that hash
    assert found.problem == ''
    told = json.loads(json.dumps(found.to_json()))
    assert told['cpu']['packages'] == {'torch': '2.0'}
    assert told['cuda'] is None
    assert told['tag'] == tag()


def test_nothing_is_nothing(tmp_path):
    found = status(tmp_path / 'absent', tmp_path)
    assert (found.current, found.outdated, found.resumable, found.lockable, found.download_bytes) == (None, False, False, False, None)
    assert find_interpreter(root=str(tmp_path)) == sys.executable


def test_the_build_for_graphics_cards_comes_first(tmp_path):
    cpu, cuda = put(tmp_path), put(tmp_path, 'cuda')
    assert [str(python) for python in environments(tmp_path)] == [cuda.python, cpu.python]
    assert status(tmp_path).current == 'cuda'
    assert find_interpreter(root=str(tmp_path)) == cuda.python


def test_an_interrupted_installation_is_told_of(tmp_path):
    partial(tmp_path, 'cuda').mkdir()
    found = status(tmp_path)
    assert found.resumable
    assert found.interrupted == ('cuda',)
    assert found.current is None


@pytest.mark.parametrize(('damage', 'said'), [
    (lambda place: (place / MARKER).unlink(), 'damaged'),
    (lambda place: (place / MARKER).write_text('{"format": 1'), 'damaged'),
    (lambda place: (place / MARKER).write_text('[]'), 'damaged'),
    (lambda place: change(place, packages=None), 'damaged'),
    (lambda place: change(place, format=2), 'another version of the plugin'),
    (lambda place: change(place, variant='cuda'), 'another version of the plugin'),
    (lambda place: change(place, tag='cp27-linux_x86_64'), 'another Python'),
    (lambda place: change(place, base='/gone/python3'), 'gone.*/gone/python3'),
    (lambda place: python_in(place).unlink(), 'damaged'),
    (lambda place: (python_in(place).unlink(), python_in(place).symlink_to('/gone/python3')), 'damaged'),
])
def test_a_damaged_environment_is_not_used_and_says_why(tmp_path, damage, said):
    made = put(tmp_path)
    damage(made.folder)
    assert installed(tmp_path, 'cpu') is None
    assert find_interpreter(root=str(tmp_path)) == sys.executable
    found = status(tmp_path)
    assert found.current is None
    with pytest.raises(AssertionError, match=said):
        raise AssertionError(found.problem)
    assert 'Install the compute environment again.' in found.problem


def change(place, **values):
    marker = place / MARKER
    marker.write_text(json.dumps({**json.loads(marker.read_text()), **values}))
