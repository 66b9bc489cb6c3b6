"""EMIT granules: the swath on its map, wavelengths, flags, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube

from tests.products import emit


@pytest.fixture
def granule(tmp_path):
    return emit.write(tmp_path, 'renamed.bin')


def test_a_renamed_granule_is_known_by_its_content(granule):
    with open_cube(granule) as cube:
        assert (cube.sensor, cube.level, cube.units) == ('EMIT', 'L2A', 'reflectance')
        assert cube.acquired == emit.START
        np.testing.assert_allclose(cube.bands.wavelengths_nm, emit.wavelengths(), atol=1e-3)
        np.testing.assert_allclose(cube.bands.fwhm_nm, 8.5)
        assert not cube.bands.good[130] and not cube.bands.good[200] and cube.bands.good.sum() == 285 - 15 - 25


def test_every_pixel_of_the_map_is_the_one_that_the_lookup_table_names(granule):
    glt_x, glt_y = emit.glt(20, 16)
    with open_cube(granule) as cube:
        mapped, valid = cube.read(cube.grid.window)
        raw, _ = cube.raw.read(cube.raw.grid.window)
        assert cube.grid.transform == (-62.79, emit.STEP, 0.0, -38.92, 0.0, -emit.STEP)
        np.testing.assert_array_equal(cube.lookup.rows, glt_y - 1)
        np.testing.assert_array_equal(cube.lookup.cols, glt_x - 1)
        there = glt_x > 0
        np.testing.assert_array_equal(mapped[:, there], raw[:, glt_y[there] - 1, glt_x[there] - 1])
        assert not valid[~there].any()
        assert not valid[(glt_y == 6) & (glt_x == 8)].any()  # nodata in the file


def test_windows_give_what_the_whole_gives(granule):
    with open_cube(granule) as cube:
        whole = cube.read_raw(cube.grid.window)
        window = Window(5, 3, 11, 9)
        np.testing.assert_array_equal(cube.read_raw(window), whole[:, 5:16, 3:12])
        np.testing.assert_array_equal(cube.read_raw(window, [200, 3]), whole[[200, 3], 5:16, 3:12])


def test_radiance_is_told_from_reflectance(tmp_path):
    with open_cube(emit.write(tmp_path, 'x.nc', kind='radiance')) as cube:
        assert (cube.level, cube.units) == ('L1B', 'radiance')


def test_masks_come_from_the_mask_product_of_the_same_acquisition(tmp_path, granule):
    emit.write(tmp_path, 'mask.nc', kind='mask')
    with open_cube(granule) as cube:
        cloud = cube.read_mask('cloud', cube.grid.window)
        np.testing.assert_array_equal(cloud, (cube.lookup.rows >= 0) & (cube.lookup.rows < 3))
        assert cube.read_mask('aggregate', cube.grid.window).sum() > cloud.sum()
        with pytest.raises(CubeError, match='has no mask "snow"'):
            cube.read_mask('snow', cube.grid.window)


def test_a_mask_alone_is_refused_with_the_product_to_open(tmp_path):
    with pytest.raises(CubeError, match='mask product'):
        open_cube(emit.write(tmp_path, kind='mask'))
