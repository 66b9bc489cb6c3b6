"""A folder that is classified, killed with all its processes, and resumed: `benchmarks/archive.py` in small."""

from __future__ import annotations

import sys

import pytest

from benchmarks import archive
from benchmarks.archive import ClaimError, kill_and_resume

pytestmark = pytest.mark.skipif(sys.platform == 'win32', reason='kills a process group')


def test_a_folder_run_is_killed_twice_and_ends_as_if_nothing_had_been(tmp_path):
    figures = kill_and_resume(tmp_path, scenes=8, kills=2, seed=3)
    assert figures['maps made in all'] == '6 for 6 scenes'
    assert len(figures['maps made by each run'].split(', ')) == 3


def test_the_check_sees_what_it_is_there_for(tmp_path):
    """Maps that are damaged, made again, or not equal: what the other test rules out would be found."""
    scenes = archive.make_archive(tmp_path / 'images', 4, 5)
    call = archive.command(scenes, archive.make_model(tmp_path, 5), tmp_path / 'maps')
    archive.finish(call, tmp_path / 'home')
    before = archive.whole_maps(tmp_path / 'maps')
    assert before.keys() == set(scenes.good)
    assert archive.new_maps(before, tmp_path / 'maps', scenes) == 0
    archive.compare(tmp_path / 'maps', tmp_path / 'maps', scenes)

    archive.finish(call, tmp_path / 'home')  # without --resume
    with pytest.raises(ClaimError, match='made again although whole'):
        archive.new_maps(before, tmp_path / 'maps', scenes)
    (tmp_path / 'maps' / '.scene.0123456789ab.hsi-partial').mkdir()
    (tmp_path / 'maps' / '.scene.0123456789ab.hsi-partial' / 'scene.tif').touch()
    with pytest.raises(ClaimError, match='left behind'):
        archive.compare(tmp_path / 'maps', tmp_path / 'maps', scenes)
    with open(tmp_path / 'maps' / f'{scenes.good[0]}.tif', 'ab') as file:
        file.write(b'x')
    with pytest.raises(ClaimError, match='is not the file of its record'):
        archive.whole_maps(tmp_path / 'maps')
