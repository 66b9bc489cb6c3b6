"""Windows cover exactly once, keep to the budget and to the file's blocks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube, parse_memory, plan_windows
from hsi_plugin.cubes.tiles import plan

from ..builders import write_geotiff
from .envi_builder import numbered, write_envi

areas = st.builds(Window, st.integers(0, 20), st.integers(0, 20), st.integers(1, 60), st.integers(1, 60))


@given(areas, st.tuples(st.integers(1, 40), st.integers(1, 90)), st.integers(1, 3000))
def test_every_pixel_once_within_the_budget(area, block, pixels):
    seen = np.zeros((90, 90), int)
    windows = plan(area, block, pixels)
    for window in windows:
        assert 0 < window.size <= pixels
        seen[window.slices] += 1
    assert (seen[area.slices] == 1).all()
    assert seen.sum() == area.size


@given(areas, st.tuples(st.integers(1, 40), st.integers(1, 90)), st.integers(1, 3000))
def test_a_block_is_finished_before_it_is_left(area, block, pixels):
    """Whoever walks in this order decodes each block once: the windows that touch a block follow one another."""
    touched = {}
    for index, window in enumerate(plan(area, block, pixels)):
        for row in range(window.row // block[0], (window.row_stop - 1) // block[0] + 1):
            for col in range(window.col // block[1], (window.col_stop - 1) // block[1] + 1):
                touched.setdefault((row, col), []).append(index)
    assert all(indices == list(range(indices[0], indices[-1] + 1)) for indices in touched.values())


@pytest.mark.parametrize('interleave', ['bsq', 'bil', 'bip'])
def test_raw_files_are_walked_in_full_width_strips(tmp_path, interleave):
    with open_cube(write_envi(tmp_path / 'a.dat', numbered(4, 30, 20), interleave)) as cube:
        windows = plan_windows(cube, memory=7 * 20 * 4 * 2)
    assert [w.height for w in windows] == [7, 7, 7, 7, 2]
    assert {w.width for w in windows} == {20}


def test_tiled_files_are_walked_in_whole_tiles(tmp_path):
    with open_cube(write_geotiff(tmp_path / 'a.tif', numbered(4, 50, 70))) as cube:
        assert cube.block_shape == (16, 16)
        for window in plan_windows(cube, memory=2 * 16 * 16 * 4 * 2):
            assert window.row % 16 == 0
            assert window.col % 16 == 0
            assert window.row_stop % 16 == 0 or window.row_stop == 50
            assert window.col_stop % 32 == 0 or window.col_stop == 70
        part = Window(5, 6, 30, 40)
        assert sum(w.size for w in plan_windows(cube, area=part)) == part.size


@pytest.mark.parametrize(('text', 'size'), [('4G', 4 << 30), ('512m', 512 << 20), ('1.5 GB', 3 << 29), ('2GiB', 2 << 30), ('1000', 1000)])
def test_memory_as_people_write_it(text, size):
    assert parse_memory(text) == size


@pytest.mark.parametrize('text', ['', 'much', '-4G', '0', '4 P', 'G'])
def test_no_memory(text):
    with pytest.raises(ParameterError, match='4G'):
        parse_memory(text)
