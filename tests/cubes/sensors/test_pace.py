"""PACE OCI: the swath on its map, stored numbers as they are, flags as masks, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.crs import crs_name, transform_points
from tests.products import pace
from tests.products.scene import values


@pytest.fixture(scope='module')
def granule(tmp_path_factory):
    return pace.write(tmp_path_factory.mktemp('pace'), 'renamed.bin')


def scene():
    return values(40, 36, pace.wavelengths())


def test_a_renamed_granule_is_known_by_its_content(granule):
    with open_cube(granule) as cube:
        assert (cube.sensor, cube.level, cube.units, cube.acquired) == ('PACE OCI', 'L2', 'reflectance', pace.START)
        np.testing.assert_array_equal(cube.bands.wavelengths_nm, pace.wavelengths())
        assert cube.bands.fwhm_nm is None
        assert cube.angles.sun_zenith == pytest.approx(32.0)  # along the middle of the swath
        assert cube.angles.view_zenith is None
        raw, valid = cube.raw.read(cube.raw.grid.window)
        np.testing.assert_allclose(raw[:, valid], scene()[:, valid], rtol=1e-6)
        np.testing.assert_array_equal(np.argwhere(~valid), [[3, 7], [3, 8], [4, 7], [4, 8]])


def test_every_pixel_of_the_map_is_the_nearest_one_of_the_swath(granule):
    latitude, longitude = (v.astype('f4').astype(float) for v in pace.positions(40, 36))
    with open_cube(granule) as cube:
        grid, lookup = cube.grid, cube.lookup
        assert crs_name(grid.crs_wkt) == 'EPSG:32617'  # a narrow piece of a swath
        assert grid.pixel_size[0] == grid.pixel_size[1]
        x, y = transform_points(longitude.ravel(), latitude.ravel(), 'EPSG:4326', grid.crs_wkt)
        r, c = np.argwhere(lookup.rows >= 0).T
        here = np.array([grid.xy(*rc) for rc in zip(r, c)])
        gap = np.hypot(here[:, :1] - x, here[:, 1:] - y)
        shown = lookup.rows[r, c] * 36 + lookup.cols[r, c]
        inside = gap.min(1) < 0.7 * grid.pixel_size[0]
        np.testing.assert_allclose(gap[np.arange(len(r)), shown][inside], gap.min(1)[inside], rtol=1e-4)
        mapped = cube.read_raw(grid.window)
        np.testing.assert_array_equal(mapped[:, r, c], cube.raw.read_raw(cube.raw.grid.window).reshape(122, -1)[:, shown])
        window = Window(6, 9, 13, 11)
        np.testing.assert_array_equal(cube.read_raw(window, [100, 3]), mapped[[100, 3], 6:19, 9:20])


def test_packed_numbers_stay_as_they_are_stored(tmp_path):
    with open_cube(pace.write(tmp_path, packed=True)) as cube:
        assert cube.dtype == np.dtype('i2')
        np.testing.assert_allclose([cube.scale[5], cube.offset[5], cube.nodata[5]], [pace.SCALE, pace.OFFSET, pace.NODATA])
        raw, valid = cube.raw.read(cube.raw.grid.window)
        np.testing.assert_allclose(raw[:, valid], scene()[:, valid], atol=pace.SCALE / 2 + 1e-6)
        assert (~valid).sum() == 4


def test_version_3_2_tells_the_measured_wavelengths(tmp_path):
    with open_cube(pace.write(tmp_path, later=True)) as cube:
        np.testing.assert_allclose(cube.bands.wavelengths_nm, pace.wavelengths() + 0.4, atol=1e-3)


def test_flags_are_masks_by_the_names_that_the_file_gives_them(granule):
    with open_cube(granule) as cube:
        rows, cols, there = cube.lookup.rows, cube.lookup.cols, cube.lookup.rows >= 0
        masks = {name: cube.read_mask(name, cube.grid.window) for name in cube.info()['masks']}
        assert {'cloud', 'land', 'water', 'saturated', 'glint', 'snow', 'quality'} <= set(masks)
        np.testing.assert_array_equal(masks['cloud'], there & (rows < 4))
        np.testing.assert_array_equal(masks['land'], there & (cols < 15))
        np.testing.assert_array_equal(masks['water'], there & (cols >= 15))
        assert not masks['quality'].any()  # the bit of the sign is another flag's


def test_other_bits_in_another_order_are_understood(tmp_path):
    names = pace.FLAGS.split()
    names[1], names[9] = names[9], names[1]
    path = pace.write(tmp_path, change=lambda name, v: v)
    with open_cube(path) as before:
        land = before.raw.read_mask('land', before.raw.grid.window)
    original, pace.FLAGS = pace.FLAGS, ' '.join(names)
    try:
        other = pace.write(tmp_path, 'other.nc')
    finally:
        pace.FLAGS = original
    with open_cube(other) as cube:
        np.testing.assert_array_equal(cube.raw.read_mask('cloud', cube.raw.grid.window), land)


def test_angles_are_taken_where_they_were_asked_for(tmp_path):
    with open_cube(pace.write(tmp_path, angles=True)) as cube:
        told = cube.angles
        np.testing.assert_allclose([told.sun_zenith, told.sun_azimuth, told.view_zenith, told.view_azimuth], [30, 150, 20, 270], rtol=1e-6)


def test_angles_come_from_the_calibrated_image_beside(tmp_path):
    path = pace.write(tmp_path)
    pace.write_l1b(tmp_path)
    with open_cube(path) as cube:
        np.testing.assert_allclose([cube.angles.sun_zenith, cube.angles.view_zenith], [30, 20], rtol=1e-6)


def test_reflectance_of_water_is_told_from_that_of_a_surface(tmp_path):
    with open_cube(pace.write(tmp_path, product='Rrs')) as cube:
        assert cube.units == 'unknown'
        assert any('remote sensing reflectance' in w for w in cube.warnings)


def test_the_detectors_of_l1b_are_one_image_in_ascending_order(tmp_path):
    with open_cube(pace.write_l1b(tmp_path, 'renamed.bin')) as cube:
        assert (cube.sensor, cube.level, cube.units, cube.bands.count) == ('PACE OCI', 'L1B', 'reflectance', 119 + 163 + 9)
        assert any('top of the atmosphere' in w for w in cube.warnings)
        assert (np.diff(cube.bands.wavelengths_nm) >= 0).all()
        told = cube.angles
        np.testing.assert_allclose([told.sun_zenith, told.sun_azimuth, told.view_zenith, told.view_azimuth], [30, 150, 20, 270], rtol=1e-6)
        every = np.concatenate([values(30, 26, axis) for axis in pace.detectors().values()])
        order = np.argsort(np.concatenate(list(pace.detectors().values())), kind='stable')
        raw, valid = cube.raw.read(cube.raw.grid.window)
        assert (~valid).sum() == 1  # the empty band spoils no pixel
        np.testing.assert_allclose(cube.bands.wavelengths_nm[~cube.bands.good], [939.7], atol=0.01)
        good = cube.bands.good
        np.testing.assert_allclose(raw[good][:, valid], every[order][good][:, valid], rtol=1e-6)
        water = cube.read_mask('water', cube.grid.window)
        np.testing.assert_array_equal(water, (cube.lookup.cols >= 0) & (cube.lookup.cols < 7))


@pytest.mark.parametrize(('name', 'change', 'what'), [
    ('wavelength_3d', lambda v: v[1:], 'lists 121 numbers for 122'), ('wavelength_3d', lambda v: None, 'lists 286 numbers for 122'),
    ('wavelength_3d', lambda v: v * 0, 'no wavelengths'), ('latitude', lambda v: v[1:], 'positions for|do not fit'),
    ('latitude', lambda v: v * 0 + pace.NODATA, 'no valid latitudes'), ('rhos', lambda v: None, 'holds no spectra'),
    ('rhos', lambda v: v[..., 0], 'holds no spectra'),
])
def test_what_makes_no_sense_is_refused(tmp_path, name, change, what):
    with pytest.raises(CubeError, match=what):
        open_cube(pace.write(tmp_path, change=lambda n, v: change(v) if n == name else v))


def test_without_positions_it_is_shown_as_it_was_measured(tmp_path):
    with open_cube(pace.write(tmp_path, change=lambda n, v: None if n == 'latitude' else v)) as cube:
        assert cube.grid.transform is None
        assert any('no positions' in w for w in cube.warnings)


def test_flags_of_another_size_are_left_out(tmp_path):
    with open_cube(pace.write(tmp_path, change=lambda n, v: v[1:] if n == 'l2_flags' else v)) as cube:
        assert cube.masks == ()
        assert any('flags' in w for w in cube.warnings)


def test_a_product_without_spectra_is_refused_with_the_one_to_open(tmp_path):
    with pytest.raises(CubeError, match='OCI Level-2 Data CIRE') as caught:
        open_cube(pace.write(tmp_path, product='cire'))
    assert 'SFREFL' in caught.value.remedy


@pytest.mark.parametrize(('name', 'change', 'what'), [
    ('rhot_red', lambda v: v[:, 1:], 'different sizes'), ('rhot_red', lambda v: None, 'has no "/observation_data/rhot_red"'),
    ('red_wavelength', lambda v: v[1:], 'lists 162 numbers for 163'),
])
def test_an_incomplete_l1b_is_refused(tmp_path, name, change, what):
    with pytest.raises(CubeError, match=what):
        open_cube(pace.write_l1b(tmp_path, change=lambda n, v: change(v) if n == name else v))


@pytest.mark.parametrize('name', ['x.nc', 'renamed.bin'])
def test_a_map_of_the_world_begins_at_its_corner(tmp_path, name):
    with open_cube(pace.write_l3m(tmp_path, name)) as cube:
        assert (cube.level, cube.units, crs_name(cube.grid.crs_wkt)) == ('L3M', 'reflectance', 'EPSG:4326')
        np.testing.assert_allclose(cube.grid.transform, (-180, 10, 0, 90, 0, -10), atol=1e-5)
        found, valid = cube.read(cube.grid.window)
        assert not valid[0].any()
        np.testing.assert_allclose(found[:, 1:], values(18, 36, pace.wavelengths(9))[:, 1:], rtol=1e-6)


@pytest.mark.parametrize(('name', 'change', 'what'), [
    ('lat', lambda v: v**2, 'not evenly spaced'), ('lon', lambda v: v[1:], 'lists 35 numbers for 36'), ('lon', lambda v: v * 0, 'evenly'),
    ('wavelength', lambda v: v[1:], 'lists 8 numbers'), ('lat', lambda v: v * np.nan, 'evenly'),
])
def test_a_map_without_a_grid_is_refused(tmp_path, name, change, what):
    with pytest.raises(CubeError, match=what):
        open_cube(pace.write_l3m(tmp_path, change=lambda n, v: change(v) if n == name else v))
