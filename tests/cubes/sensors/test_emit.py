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
        assert cube.bands.good.sum() == 285 - 15 - 25
        assert not cube.bands.good[[130, 200]].any()


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


def test_masks_of_version_002_are_chosen_by_name(tmp_path, granule):
    emit.write(tmp_path, 'other name.bin', kind='mask', mask_bands=emit.LATER_MASK_BANDS)
    with open_cube(granule) as cube:
        rows = cube.lookup.rows
        np.testing.assert_array_equal(cube.read_mask('learned_cloud', cube.grid.window), rows >= 18)
        np.testing.assert_array_equal(cube.read_mask('cloud', cube.grid.window), (rows >= 0) & (rows < 3))
        assert set(cube.info()['masks']) == {'cloud', 'cirrus', 'water', 'spacecraft', 'dilated_cloud', 'learned_cloud', 'aggregate'}
        assert cube.files == (str(granule), str(tmp_path / 'other name.bin'))


def test_flags_of_pixels_without_data_mark_nothing(tmp_path, granule):
    emit.write(tmp_path, 'mask.nc', kind='mask')
    with open_cube(granule) as cube:
        assert not cube.raw.read_mask('cirrus', cube.raw.grid.window).any()  # -9999 in one pixel


def test_angles_come_from_the_observation_product_beside(tmp_path, granule):
    with open_cube(granule) as cube:
        assert cube.angles.sun_zenith is None
    emit.write(tmp_path, 'EMIT_L1B_OBS_001.nc', kind='obs')
    with open_cube(granule) as cube:
        assert (cube.angles.sun_zenith, cube.angles.view_zenith) == (35.0, 7.5)
        assert cube.angles.sun_azimuth == pytest.approx(60.0)
        assert min(cube.angles.view_azimuth, 360.0 - cube.angles.view_azimuth) < 1e-6  # 350 and 10 degrees are north


def test_files_of_another_time_or_size_are_left_alone(tmp_path, granule):
    emit.write(tmp_path, 'mask.nc', kind='mask', start='2024-01-01T00:00:00+0000')
    (tmp_path / 'damaged.nc').write_bytes(granule.read_bytes()[:2000])
    emit.write(tmp_path, 'obs.nc', kind='obs', rows=7)
    with open_cube(granule) as cube:
        assert cube.masks == ()
        assert any('obs.nc beside the file has another size' in w for w in cube.warnings)


def test_not_a_number_marks_what_was_not_measured(tmp_path):
    cube = np.full((20, 16, 285), 0.1, 'f4')
    cube[3, 4] = np.nan
    with open_cube(emit.write(tmp_path, 'ocean.nc', cube=cube)) as found:
        _, valid = found.raw.read(found.raw.grid.window)
        assert (~valid).sum() == 1
        assert not valid[3, 4]


def test_without_a_lookup_table_the_positions_place_it(tmp_path):
    path = emit.write(tmp_path, 'x.nc', change=lambda name, values: None if name.startswith('glt_') else values)
    with open_cube(path) as cube:
        assert cube.grid.transform[5] < 0
        assert cube.lookup is not None
        row, col = 10, 8
        r, c = np.argwhere((cube.lookup.rows == row) & (cube.lookup.cols == col))[0]
        np.testing.assert_array_equal(cube.spectrum(r, c), cube.raw.spectrum(row, col))


@pytest.mark.parametrize(('name', 'change', 'what'), [
    ('wavelengths', lambda v: v[:-1], '"wavelengths" in .* lists 284 numbers for 285 bands'),
    ('wavelengths', lambda v: None, 'has no list "wavelengths"'),
    ('wavelengths', lambda v: v * 0 - 1, 'are no wavelengths'),
    ('geotransform', lambda v: None, 'no geotransform'),
    ('geotransform', lambda v: [0, 0, 0, 0, 0, 0], 'without area'),
    ('glt_x', lambda v: v * 1000, 'points to column'),
    ('reflectance', lambda v: v[:, :, 0], '3 axes are expected'),
    ('reflectance', lambda v: None, 'without spectra'),
])
def test_what_makes_no_sense_is_refused(tmp_path, name, change, what):
    path = emit.write(tmp_path, 'x.nc', change=lambda n, values: change(values) if n == name else values)
    with pytest.raises(CubeError, match=what):
        open_cube(path)


@pytest.mark.parametrize(('name', 'change', 'what'), [
    ('fwhm', lambda v: v[1:], '"fwhm" lists 284'), ('fwhm', lambda v: v * 0, 'not above 0'),
    ('good_wavelengths', lambda v: v[1:], 'lists 284'),
])
def test_what_can_be_done_without_is_left_out_with_a_sentence(tmp_path, name, change, what):
    with open_cube(emit.write(tmp_path, 'x.nc', change=lambda n, values: change(values) if n == name else values)) as cube:
        assert any(what in w for w in cube.warnings)


def test_the_observation_product_alone_is_refused(tmp_path):
    with pytest.raises(CubeError, match='observation product'):
        open_cube(emit.write(tmp_path, kind='obs'))


@pytest.mark.parametrize('name', ['x.nc', 'x.bin'])
def test_a_truncated_download_says_so(tmp_path, granule, name):
    path = tmp_path / name
    path.write_bytes(granule.read_bytes()[:granule.stat().st_size // 2])
    with pytest.raises(CubeError, match='damaged'):
        open_cube(path)
