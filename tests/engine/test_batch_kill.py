"""A folder that is classified, killed with all its processes, and resumed: `benchmarks/archive.py` in small."""

from __future__ import annotations

import sys

import pytest

from benchmarks.archive import command, finish, kill_and_resume, make_model
from benchmarks.archive_checks import ClaimError, compare, new_maps, whole_maps
from benchmarks.archive_scenes import make_archive

pytestmark = pytest.mark.skipif(sys.platform == 'win32', reason='kills a process group')


def test_a_folder_run_is_killed_twice_and_ends_as_if_nothing_had_been(tmp_path):
    figures = kill_and_resume(tmp_path, scenes=8, kills=2, seed=3)
    assert figures['maps made in all'] == '6 for 6 scenes'
    assert len(list((tmp_path / 'whole').glob('mosaic*.vrt'))) == 2  # two zones
    assert len(figures['maps made by each run'].split(', ')) == 3


def test_the_check_sees_what_it_is_there_for(tmp_path):
    """Maps that are damaged, made again, or not equal: what the other test rules out would be found."""
    scenes = make_archive(tmp_path / 'images', 4, 5)
    call = command(scenes, make_model(tmp_path, 5), tmp_path / 'maps')
    finish(call, tmp_path / 'home')
    before = whole_maps(tmp_path / 'maps')
    assert before.keys() == set(scenes.good)
    assert new_maps(before, tmp_path / 'maps', scenes) == 0
    compare(tmp_path / 'maps', tmp_path / 'maps', scenes)

    finish(call, tmp_path / 'home')  # without --resume
    with pytest.raises(ClaimError, match='made again although whole'):
        new_maps(before, tmp_path / 'maps', scenes)
    (tmp_path / 'maps' / '.scene.0123456789ab.hsi-partial').mkdir()
    (tmp_path / 'maps' / '.scene.0123456789ab.hsi-partial' / 'scene.tif').touch()
    with pytest.raises(ClaimError, match='left behind'):
        compare(tmp_path / 'maps', tmp_path / 'maps', scenes)
    with open(tmp_path / 'maps' / f'{scenes.good[0]}.tif', 'ab') as file:
        file.write(b'x')
    with pytest.raises(ClaimError, match='is not the file of its record'):
        whole_maps(tmp_path / 'maps')
