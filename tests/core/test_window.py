"""Windows: covering, cutting, growing."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.window import Window, intersection, relative, tile, with_halo

windows = st.builds(Window, st.integers(-20, 60), st.integers(-20, 60), st.integers(0, 50), st.integers(0, 50))


@given(windows, st.integers(1, 20), st.integers(1, 20))
def test_tiles_cover_an_area_exactly_once(area, height, width):
    hits = np.zeros((area.height, area.width), int)
    for window in tile(area, height, width):
        assert 0 < window.height <= height
        assert 0 < window.width <= width
        hits[relative(window, area).slices] += 1
    assert (hits == 1).all()


@given(windows, windows)
def test_an_intersection_holds_just_the_common_pixels(a, b):
    both = intersection(a, b)
    for row, col in ((a.row, a.col), (b.row, b.col), (a.row_stop - 1, a.col_stop - 1), (both.row, both.col)):
        assert both.contains(row, col) == (a.contains(row, col) and b.contains(row, col))
    assert both.size <= min(a.size, b.size)


@given(st.integers(0, 9))
def test_a_halo_grows_by_its_width_and_stops_at_the_border(halo):
    area = Window(0, 0, 30, 40)
    assert with_halo(Window(10, 10, 5, 5), halo, area) == Window(10 - halo, 10 - halo, 5 + 2 * halo, 5 + 2 * halo)
    assert with_halo(Window(0, 35, 5, 5), halo, area) == Window(0, 35 - halo, 5 + halo, 5 + halo)


def test_senseless_windows_are_refused():
    with pytest.raises(ParameterError, match='height and a width'):
        Window(0, 0, -1, 3)
    with pytest.raises(ParameterError, match='cover nothing'):
        tile(Window(0, 0, 4, 4), 0, 4)
