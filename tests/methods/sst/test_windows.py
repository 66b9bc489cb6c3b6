"""Windows around labels, at the border of the image and of its data, and the size that suits them."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip('torch')

from hsi_plugin.core.errors import JobCancelled
from hsi_plugin.core.grid import Grid
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.sst.windows import known, label_patches, pixel_metres, side_for
from tests.builders import UTM33, wavelengths, wkt, write_geotiff

pytestmark = pytest.mark.torch


@pytest.fixture(scope='module')
def cube_and_values(tmp_path_factory):
    values = np.random.default_rng(0).uniform(0.1, 0.9, (6, 40, 70)).astype(np.float32)
    values[:, 10:13, 20:25] = np.nan
    path = write_geotiff(tmp_path_factory.mktemp('w') / 'c.tif', values, wavelengths(6), nodata=-9999.0, scale=1e-4)
    with open_cube(path) as cube:
        yield cube, values


@pytest.mark.parametrize('side', [1, 3, 9])
@pytest.mark.parametrize('count', [3, 400])
def test_windows_are_what_lies_around(cube_and_values, side, count):
    cube, values = cube_and_values
    rng = np.random.default_rng(count)
    rows, cols = np.r_[0, 39, rng.integers(0, 40, count)], np.r_[0, 69, rng.integers(0, 70, count)]
    patches, valid = label_patches(cube, rows, cols, np.array([0, 2, 5]), side, lambda: None)
    padded = np.pad(values[[0, 2, 5]], ((0, 0), (4, 4), (4, 4)), constant_values=np.nan)
    half = side // 2
    for row, col, patch in zip(rows, cols, patches):
        wanted = padded[:, row + 4 - half : row + 5 + half, col + 4 - half : col + 5 + half]
        np.testing.assert_allclose(patch, wanted, atol=6e-5)
    np.testing.assert_array_equal(valid, np.isfinite(values[0, rows, cols]))
    np.testing.assert_array_equal(known(patches)[:, half, half], valid)


def test_reading_can_be_cancelled(cube_and_values):
    def stop():
        raise JobCancelled

    with pytest.raises(JobCancelled):
        label_patches(cube_and_values[0], np.array([1]), np.array([1]), np.array([0]), 3, stop)


def test_the_size_of_pixels_in_metres_and_degrees():
    here = (364095.0, 4.0, 0.0, 5809965.0, 0.0, -4.0)
    assert pixel_metres(Grid(10, 10, here, wkt(UTM33))) == pytest.approx(4.0)
    assert side_for(Grid(10, 10, here, wkt(UTM33))) == 5
    feet = (364095.0, 4.0, 0.0, 5809965.0, 0.0, -4.0)
    assert pixel_metres(Grid(10, 10, feet, wkt(2225))) == pytest.approx(4.0 * 0.3048, rel=1e-4)  # California zone 1, US survey feet
    degrees = (13.0, 4.0 / 111_320, 0.0, 0.05, 0.0, -4.0 / 110_574)
    assert pixel_metres(Grid(10, 10, degrees, wkt(4326))) == pytest.approx(4.0, rel=1e-2)
    for unknown in (Grid(10, 10), Grid(10, 10, here), Grid(10, 10, None, wkt(UTM33))):
        assert pixel_metres(unknown) is None
        assert side_for(unknown) == 5
