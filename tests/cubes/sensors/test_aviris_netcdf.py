"""AVIRIS in NetCDF: exact rotated grids, radiance through its lookup table, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.crs import crs_name
from tests.products import aviris_netcdf as aviris
from tests.products.emit import glt
from tests.products.scene import values


def test_renamed_reflectance_is_known_by_its_content(tmp_path):
    with open_cube(aviris.write(tmp_path, 'renamed.bin')) as cube:
        assert (cube.sensor, cube.level, cube.units, cube.acquired) == ('AVIRIS-3', 'L2A', 'reflectance', aviris.START)
        assert crs_name(cube.grid.crs_wkt) == 'EPSG:32611'
        np.testing.assert_allclose(cube.bands.wavelengths_nm, aviris.wavelengths(), atol=1e-3)
        np.testing.assert_allclose(cube.bands.fwhm_nm, 8.4, rtol=1e-6)
        found, valid = cube.read(cube.grid.window)
        wanted = values(12, 10, aviris.wavelengths())
        np.testing.assert_allclose(found[:, valid], wanted[:, valid], rtol=1e-6)
        np.testing.assert_array_equal(np.argwhere(~valid), [[0, 0], [0, 1], [0, 2]])
        np.testing.assert_array_equal(cube.read_raw(Window(3, 4, 5, 2), [200, 7]), cube.read_raw(cube.grid.window)[[200, 7], 3:8, 4:6])



@settings(max_examples=15, deadline=None)
@given(
    x=st.floats(1e5, 9e5), y=st.floats(0.0, 9e6), size=st.floats(0.3, 60.0), turn=st.floats(-180.0, 180.0), shear=st.floats(-0.4, 0.4),
    south_up=st.booleans(),
)
def test_any_affine_grid_comes_through_exactly(tmp_path_factory, x, y, size, turn, shear, south_up):
    c, s = size * np.cos(np.deg2rad(turn)), size * np.sin(np.deg2rad(turn))
    sign = -1.0 if south_up else 1.0
    transform = (x, c, sign * (s + shear * c), y, s, -sign * (c - shear * s))
    with open_cube(aviris.write(tmp_path_factory.mktemp('grid'), bands=3, chunks=None, transform=transform)) as cube:
        for row, col in ((-0.5, -0.5), (11.5, -0.5), (-0.5, 9.5), (11.5, 9.5)):
            wanted = (
                transform[0] + (col + 0.5) * transform[1] + (row + 0.5) * transform[2],
                transform[3] + (col + 0.5) * transform[4] + (row + 0.5) * transform[5],
            )
            np.testing.assert_allclose(cube.grid.xy(row, col), wanted, rtol=0, atol=1e-6 * size)


def test_radiance_is_placed_by_its_lookup_table_filled_pixels_too(tmp_path):
    sample, line = glt(12, 10)
    with open_cube(aviris.write(tmp_path, 'rdn.nc', kind='radiance')) as cube:
        assert (cube.level, cube.units) == ('L1B', 'radiance')
        assert (cube.grid.rows, cube.grid.cols) == line.shape
        np.testing.assert_allclose(cube.grid.transform, aviris.ROTATED, atol=1e-9)
        np.testing.assert_array_equal(cube.lookup.rows, line - 1)
        np.testing.assert_array_equal(cube.lookup.cols, sample - 1)
        mapped, valid = cube.read(cube.grid.window)
        np.testing.assert_array_equal(valid, line > 0)
        wanted = (values(12, 10, aviris.wavelengths()).astype('f4') * np.float32(12.0))[:, line[valid] - 1, sample[valid] - 1]
        np.testing.assert_allclose(mapped[:, valid], wanted, rtol=1e-6)


@pytest.mark.parametrize('name', ['rdn.nc', 'renamed.bin'])
def test_the_lookup_table_may_lie_in_the_file_of_angles(tmp_path, name):
    path = aviris.write(tmp_path, name, kind='radiance', change=lambda n, v: None if n in ('line', 'sample') else v)
    with open_cube(path) as cube:  # never on the map's transform, which is not that of the image
        assert cube.grid.transform is None
        assert any('no positions' in w for w in cube.warnings)
    aviris.write(tmp_path, 'obs.nc', kind='obs')
    with open_cube(path) as cube:
        np.testing.assert_array_equal(cube.lookup.rows, glt(12, 10)[1] - 1)
        assert cube.files == (str(path), str(tmp_path / 'obs.nc'))


def test_coordinates_of_rows_and_columns_are_those_of_pixel_centres(tmp_path):
    with open_cube(aviris.write(tmp_path, centres=True, transform=aviris.NORTH_UP)) as cube:
        np.testing.assert_allclose(cube.grid.transform, aviris.NORTH_UP, atol=4e-6)


@pytest.mark.parametrize(('instrument', 'bands', 'name'), [
    ('AVIRIS-5', 424, 'AVIRIS-5'), ('AVIRIS-NG', 425, 'AVIRIS-NG'), ('AVIRIS Next Generation', 425, 'AVIRIS-NG'), ('', 284, 'AVIRIS-3'),
    ('AVIRIS', 10, 'AVIRIS'),
])
def test_the_instrument_is_named(tmp_path, instrument, bands, name):
    with open_cube(aviris.write(tmp_path, instrument=instrument, bands=bands, rows=2, cols=3, chunks=None)) as cube:
        assert cube.sensor == name


def test_the_south_keeps_its_reference_system(tmp_path):
    with open_cube(aviris.write(tmp_path, zone=34, north=False)) as cube:
        assert crs_name(cube.grid.crs_wkt) == 'EPSG:32734'


def test_a_southern_line_that_names_a_northern_zone_is_put_right(tmp_path):
    with open_cube(aviris.write(tmp_path, zone=34, latitude=-33.9)) as cube:
        assert crs_name(cube.grid.crs_wkt) == 'EPSG:32734'
        assert any('zone 34 south' in w for w in cube.warnings)
        np.testing.assert_allclose(cube.grid.transform, aviris.ROTATED, atol=1e-9)
    with open_cube(aviris.write(tmp_path, zone=34, north=False, latitude=-33.9)) as cube:
        assert cube.warnings == ()
    with open_cube(aviris.write(tmp_path, zone=34, latitude=56.0)) as cube:
        assert crs_name(cube.grid.crs_wkt) == 'EPSG:32634'


def test_angles_come_from_the_file_beside(tmp_path):
    path = aviris.write(tmp_path)
    aviris.write(tmp_path, 'angles.nc', kind='obs')
    aviris.write(tmp_path, 'others.nc', kind='obs', start='2020-01-01T00:00:00Z')
    with open_cube(path) as cube:
        told = cube.angles
        found = [told.sun_zenith, told.sun_azimuth, told.view_zenith, told.view_azimuth]
        np.testing.assert_allclose(found, [42, 170, 11.5, 100], rtol=1e-6)
        assert cube.files == (str(path), str(tmp_path / 'angles.nc'))


@pytest.mark.parametrize(('kind', 'what'), [('obs', 'angles'), ('uncertainty', 'uncertainty')])
def test_other_files_of_the_line_are_refused_with_what_to_open(tmp_path, kind, what):
    with pytest.raises(CubeError, match=what) as caught:
        open_cube(aviris.write(tmp_path, kind=kind))
    assert 'RFL' in caught.value.remedy


@pytest.mark.parametrize(('name', 'change', 'what'), [
    ('wavelength', lambda v: v[1:], 'lists 283 numbers for 284'), ('wavelength', lambda v: None, 'no list "wavelength"'),
    ('wavelength', lambda v: v / 1e6, 'no wavelengths'), ('GeoTransform', lambda v: '1 2 3', 'no geotransform'),
    ('GeoTransform', lambda v: None, 'does not tell where'), ('GeoTransform', lambda v: '0 0 0 0 0 0', 'without area'),
    ('reflectance', lambda v: v[0], '3 axes are expected'), ('reflectance', lambda v: None, 'no spectra'),
])
def test_what_makes_no_sense_is_refused(tmp_path, name, change, what):
    path = aviris.write(tmp_path, change=lambda n, values: change(values) if n == name else values)
    with pytest.raises(CubeError, match=what):
        open_cube(path)


def test_a_table_that_points_outside_is_refused(tmp_path):
    path = aviris.write(tmp_path, kind='radiance', change=lambda n, values: values * 50 if n == 'line' else values)
    with pytest.raises(CubeError, match='points to row'):
        open_cube(path)
