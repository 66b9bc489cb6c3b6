"""Points between reference systems, and the area of pixels."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.cubes.crs import crs_name, pixel_areas_m2, same_crs, transform_points

from ..builders import NORTH_UP, ROTATED, SHEARED, UTM33, wkt


def test_longitude_comes_first_whatever_the_authority_says():
    x, y = transform_points(np.array([15.0]), np.array([52.0]), wkt(4326), wkt(UTM33))
    assert x == pytest.approx(500_000)  # the central meridian of zone 33
    assert y == pytest.approx(5_761_038, abs=1)
    back = transform_points(x, y, wkt(UTM33), 'EPSG:4326')
    np.testing.assert_allclose([back[0][0], back[1][0]], [15, 52], atol=1e-8)


def test_points_that_the_target_cannot_hold_are_nan():
    x, y = transform_points(np.array([15.0, 0.0]), np.array([52.0, 95.0]), wkt(4326), wkt(UTM33))
    assert np.isfinite([x[0], y[0]]).all()
    assert np.isnan([x[1], y[1]]).all()


def test_unknown_or_equal_systems_change_nothing():
    x, y = np.array([1.0]), np.array([2.0])
    for source, target in [('', wkt(UTM33)), (wkt(UTM33), ''), (wkt(UTM33), 'EPSG:32633')]:
        assert transform_points(x, y, source, target) == (x, y)
    assert same_crs('', '')
    assert not same_crs('', wkt(UTM33))
    assert not same_crs(wkt(4326), wkt(UTM33))


def test_names():
    assert crs_name(wkt(UTM33)) == 'EPSG:32633'
    assert crs_name('') == ''
    local = 'LOCAL_CS["a plan",UNIT["metre",1]]'
    assert crs_name(local) == local
    with pytest.raises(ParameterError, match='not a coordinate reference system'):
        transform_points(np.ones(1), np.ones(1), 'nonsense', wkt(UTM33))


@pytest.mark.parametrize(('transform', 'area'), [(NORTH_UP, 900), (ROTATED, 26 * 26 + 15 * 15), (SHEARED, 900)])
def test_projected_pixels(transform, area):
    np.testing.assert_allclose(pixel_areas_m2(Grid(4, 5, transform, wkt(UTM33))), [area] * 4)


def test_feet_become_metres():
    np.testing.assert_allclose(pixel_areas_m2(Grid(2, 2, (0, 10, 0, 0, 0, -10), wkt(2263))), 100 * (1200 / 3937) ** 2)


def test_geographic_pixels_add_up_to_the_earth():
    """The surface of the WGS 84 ellipsoid is 510,065,621.7 km² (closed form)."""
    grid = Grid(1800, 3600, (-180, 0.1, 0, 90, 0, -0.1), wkt(4326))
    assert pixel_areas_m2(grid).sum() * grid.cols == pytest.approx(510_065_621.7e6, rel=1e-6)


def test_no_position_no_area():
    assert pixel_areas_m2(Grid(4, 5)) is None
    assert pixel_areas_m2(Grid(4, 5, NORTH_UP, '')) is None
