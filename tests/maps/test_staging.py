"""Folders of files in the making: those of the living stay, those of the dead go with the next map of the name."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hsi_plugin.core.locks import lock_file
from hsi_plugin.maps.staging import StagedFiles

REPOSITORY = Path(__file__).resolve().parents[2]
MAKER = 'import sys, time; from pathlib import Path; from hsi_plugin.maps.staging import StagedFiles; '
MAKER += 's = StagedFiles(Path(sys.argv[1])); s.path("MAP.tif").write_text("half"); print(s.folder, flush=True); time.sleep(60)'


def hidden(folder):
    return sorted(p for p in folder.iterdir() if p.name.startswith('.'))


@pytest.fixture
def another(tmp_path):
    """Another process in the middle of a map."""
    process = subprocess.Popen([sys.executable, '-c', MAKER, str(tmp_path / 'MAP.tif')], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)
    process.folder = Path(process.stdout.readline().strip())
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_what_a_killed_process_left_goes_at_once(another, tmp_path):
    assert hidden(tmp_path) == [another.folder]
    another.kill()
    another.wait()
    assert (another.folder / 'MAP.tif').read_text() == 'half'
    made = StagedFiles(tmp_path / 'MAP.tif')
    assert hidden(tmp_path) == [made.folder]
    made.discard()
    assert hidden(tmp_path) == []


def test_what_another_process_is_making_stays_however_old_it_looks(another, tmp_path):
    os.utime(another.folder, (1, 1))
    made = StagedFiles(tmp_path / 'MAP.tif')
    assert len(hidden(tmp_path)) == 2
    made.path('MAP.tif').write_text('whole')
    assert made.publish() == [tmp_path / 'MAP.tif']
    assert (tmp_path / 'MAP.tif').read_text() == 'whole'
    assert hidden(tmp_path) == [another.folder]


def test_two_of_one_process_leave_each_other_alone(tmp_path):
    first, second = StagedFiles(tmp_path / 'MAP.tif'), StagedFiles(tmp_path / 'MAP.tif')
    assert len(hidden(tmp_path)) == 2
    first.discard()
    assert hidden(tmp_path) == [second.folder]
    second.discard()


def test_a_folder_whose_maker_has_not_locked_it_yet_stays(tmp_path):
    young, old = (tmp_path / f'.MAP.{name}.hsi-partial' for name in ('0123456789ab', 'ba9876543210'))
    for folder in (young, old):
        folder.mkdir()
        (folder / 'owner.lock').touch()
    long_ago = time.time() - 2 * 86400
    os.utime(old, (long_ago, long_ago))
    StagedFiles(tmp_path / 'MAP.tif').discard()
    assert hidden(tmp_path) == [young]


def test_where_there_are_no_locks_maps_are_made_all_the_same(tmp_path, monkeypatch):
    def none(*_, **__):
        raise OSError(37, 'No locks available')

    monkeypatch.setattr('hsi_plugin.maps.staging.lock_file', none)
    first = StagedFiles(tmp_path / 'MAP.tif')
    first.path('MAP.tif').write_text('whole')
    second = StagedFiles(tmp_path / 'MAP.tif')
    assert len(hidden(tmp_path)) == 2
    first.publish()
    assert (tmp_path / 'MAP.tif').read_text() == 'whole'
    second.discard()
    assert sorted(p.name for p in tmp_path.iterdir()) == ['MAP.tif']


def test_a_lock_is_given_back_when_its_file_is_closed(tmp_path):
    with open(tmp_path / 'lock', 'w+b') as first, open(tmp_path / 'lock', 'r+b') as second:
        assert lock_file(first)
        assert not lock_file(second)
        first.close()
        assert lock_file(second)
