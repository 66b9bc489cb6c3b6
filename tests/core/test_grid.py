"""Grids: pixels to map and back, on every kind of affine transform."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.grid import Grid
from tests.builders import NORTH_UP, ROTATED, SHEARED, SOUTH_UP

TRANSFORMS = [NORTH_UP, ROTATED, SOUTH_UP, SHEARED, None]


@pytest.mark.parametrize('transform', TRANSFORMS)
@given(row=st.integers(0, 191), col=st.integers(0, 159), dr=st.floats(-0.49, 0.49), dc=st.floats(-0.49, 0.49))
def test_a_point_inside_a_pixel_finds_that_pixel(transform, row, col, dr, dc):
    grid = Grid(192, 160, transform)
    assert grid.pixel(*grid.xy(row + dr, col + dc)) == (row, col)


@pytest.mark.parametrize('transform', TRANSFORMS)
def test_points_outside_find_nothing(transform):
    grid = Grid(10, 12, transform)
    for row, col in ((-1, 3), (10, 3), (3, -1), (3, 12)):
        assert grid.pixel(*grid.xy(row, col)) is None
    assert grid.pixel(np.nan, 0.0) is None
    assert grid.pixel(np.inf, 0.0) is None


def test_pixel_size_is_the_length_of_the_sides_also_when_rotated():
    assert Grid(1, 1, ROTATED).pixel_size == pytest.approx((np.hypot(26, 15),) * 2)


def test_grids_match_within_a_thousandth_of_a_pixel():
    grid = Grid(192, 160, ROTATED)
    nudged = (ROTATED[0] + 0.01, *ROTATED[1:])
    moved = (ROTATED[0] + 3.0, *ROTATED[1:])
    assert grid.matches(Grid(192, 160, nudged))
    assert not grid.matches(Grid(192, 160, moved))
    assert not grid.matches(Grid(192, 161, ROTATED))
    assert not grid.matches(Grid(192, 160, None))
    assert Grid(3, 4).matches(Grid(3, 4))


def test_pixels_without_area_are_told():
    with pytest.raises(ParameterError, match='without area'):
        Grid(4, 4, (0.0, 1.0, 1.0, 0.0, 1.0, 1.0)).pixel(1.0, 1.0)
