"""NEON AOP files: generated ones of all versions, the real crop, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.sensors.map_info import transform_of_map_info
from tests.products import hdf5, neon

PRODUCTS = ('DP1.001', 'DP3.001', 'DP3.002', 'crop')
VARIANTS = {
    'band-first': {'band_first': True},
    'int32': {'dtype': 'i4', 'chunks': [5, 4, 7]},
    'no-scale': {'without': ['Scale_Factor']},
    'no-epsg': {'without': ['EPSG Code']},
    'no-crs': {'without': ['EPSG Code', 'Coordinate_System_String', 'Proj4']},
    'no-map': {'without': ['Map_Info']},
    'epsg-number': {'texts': {'EPSG Code': 32611}},
    'turned': {'texts': {'Map_Info': neon.map_info(turned=30.0)}},
    'bad-window': {'attributes': {'Band_Window_1_Nanometers': [1340.0]}},
    'all-bad': {'attributes': {'Band_Window_1_Nanometers': [0.0, 5000.0]}},
    'no-fwhm': {'without': ['FWHM']},
    'wrong-fwhm': {'texts': {'FWHM': [5.0, 5.0]}},
    'small-map': {'texts': {'Haze_Cloud_Water_Map': [[1, 2]], 'Weather_Quality_Indicator': [[1, 2]]}},
    'full': {'bands': 426, 'rows': 6, 'cols': 8},
}
REFUSED = [
    ({'product': 'radiance'}, 'radiance product'),
    ({'without': ['Wavelength']}, 'no list "Wavelength"'),
    ({'texts': {'Wavelength': [400.0, 500.0]}}, 'lists 2 numbers for 60 bands'),
    ({'texts': {'Wavelength': [-1.0] * 60}}, 'no wavelengths in nanometres'),
    ({'texts': {'Map_Info': 'UTM, 1, 1, here, there'}}, '"Map_Info" .* makes no sense'),
    ({'texts': {'Map_Info': 'UTM, 1, 1, 257000, 4112000, 0, 1, 11, North'}}, '"Map_Info" .* makes no sense'),
    ({'texts': {'Reflectance_Data': [[1, 2], [3, 4]]}}, 'is no cube'),
]


@pytest.fixture(scope='module')
def files(tmp_path_factory):
    """All files of this module, under names that tell nothing."""
    folder = tmp_path_factory.mktemp('neon')
    wanted = {**{p: {'product': p} for p in PRODUCTS}, **VARIANTS, **{number: arguments for number, (arguments, _) in enumerate(REFUSED)}}
    paths = hdf5.write_all('tests.products.neon', [(folder / f'{n}.bin', a) for n, a in enumerate(wanted.values())])
    return dict(zip(wanted, paths))


@pytest.mark.parametrize('product', PRODUCTS)
def test_a_renamed_file_is_known_by_its_content(files, product):
    with open_cube(files[product]) as cube:
        assert (cube.sensor, cube.units, cube.level) == ('NEON AOP', 'reflectance', '' if product == 'crop' else product[:3])
        np.testing.assert_allclose(cube.bands.wavelengths_nm, neon.wavelengths(60))
        assert cube.grid.transform == (neon.UL[0], 1.0, 0.0, neon.UL[1], 0.0, -1.0)
        assert 'UTM zone 11N' in cube.grid.crs_wkt
        assert cube.dtype == np.int16
        assert cube.warnings == ()
        found, valid = cube.read(cube.grid.window)
        stored = neon.counts(60, 12, 9, 'i2').transpose(2, 0, 1)
        np.testing.assert_array_equal(valid, stored[0] != neon.NODATA)
        np.testing.assert_allclose(found[:, valid], stored[:, valid] * 1e-4, rtol=1e-6)


def test_bad_bands_are_those_of_the_files_windows(files):
    with open_cube(files['DP3.002']) as cube:
        axis = neon.wavelengths(60)
        inside = [(axis >= low) & (axis <= high) for low, high in neon.BAD_WINDOWS]
        np.testing.assert_array_equal(cube.bands.good, ~(inside[0] | inside[1]))
        assert not cube.bands.good.all()
    with open_cube(files['crop']) as cube:
        assert cube.bands.good.all()
        assert cube.bands.fwhm_nm is None


def test_angles_and_times(files):
    expected = {'DP1.001': (41.25, 133.5, ''), 'DP3.001': (41.0, 141.0, '2019-03-29T16:01:54'), 'DP3.002': (41.0, 141.0, '2022-06-23')}
    for product, (zenith, azimuth, acquired) in expected.items():
        with open_cube(files[product]) as cube:
            assert (cube.angles.sun_zenith, cube.angles.sun_azimuth, cube.acquired) == (zenith, azimuth, acquired)
            assert cube.angles.view_zenith == pytest.approx(7.5)
            assert cube.angles.view_azimuth == pytest.approx(271.0)


@pytest.mark.parametrize('product', ['DP1.001', 'DP3.001', 'DP3.002'])
def test_masks_of_classes_and_weather(files, product):
    with open_cube(files[product]) as cube:
        window = cube.grid.window
        for name, row in (('cloud', 0), ('cirrus', 1), ('haze', 2)):
            np.testing.assert_array_equal(np.flatnonzero(cube.read_mask(name, window).any(1)), [row])
        np.testing.assert_array_equal(np.argwhere(cube.read_mask('water', window)), [[3, c] for c in range(4)])
        assert cube.read_mask('cloud_shadow', window).sum() == 7
        assert not any(cube.read_mask(name, window).any() for name in ('snow', 'saturated', 'shadow'))
        np.testing.assert_array_equal(cube.read_mask('cloudy_sky', window), np.broadcast_to(np.arange(9) >= 6, (12, 9)))


@pytest.mark.parametrize('variant', ['band-first', 'int32'])
def test_other_layouts_read_the_same(files, variant):
    with open_cube(files[variant]) as cube, open_cube(files['DP3.001']) as other:
        window = Window(1, 2, 10, 6)
        np.testing.assert_array_equal(cube.read_raw(window, [55, 0, 7]), other.read_raw(window, [55, 0, 7]))
        np.testing.assert_array_equal(cube.spectrum(3, 3), other.spectrum(3, 3))


@pytest.mark.parametrize(
    ('variant', 'says'),
    [
        ('no-scale', 'no scale factor'), ('no-crs', 'no reference system'), ('no-map', 'does not tell where'),
        ('bad-window', 'two wavelengths'),
        ('all-bad', 'marked as bad'), ('wrong-fwhm', '"FWHM" lists 2'), ('small-map', 'Weather_Quality_Indicator'),
    ],
)
def test_what_had_to_be_guessed_is_said(files, variant, says):
    with open_cube(files[variant]) as cube:
        assert any(says in w for w in cube.warnings)
        assert cube.bands.good.any()
        assert cube.scale[0] == pytest.approx(1e-4)
        assert cube.grid.is_georeferenced == (variant != 'no-map')
        assert [m.name for m in cube.masks if variant == 'small-map'] == []


@pytest.mark.parametrize('variant', ['no-epsg', 'epsg-number', 'no-fwhm', 'full'])
def test_lists_and_texts_may_be_absent_or_of_another_kind(files, variant):
    with open_cube(files[variant]) as cube:
        assert 'UTM' in cube.grid.crs_wkt
        assert 'one 11' in cube.grid.crs_wkt
        assert cube.warnings == ()
        assert cube.bands.count == (426 if variant == 'full' else 60)


def test_a_turned_grid_stays_turned(files):
    with open_cube(files['turned']) as cube:
        turn = np.deg2rad(30.0)
        wanted = (neon.UL[0], np.cos(turn), np.sin(turn), neon.UL[1], np.sin(turn), -np.cos(turn))
        np.testing.assert_allclose(cube.grid.transform, wanted, rtol=0, atol=1e-9)


@settings(max_examples=50)
@given(
    st.floats(-20, 20), st.floats(-20, 20), st.floats(-1e6, 1e6), st.floats(-1e7, 1e7), st.floats(0.1, 500), st.floats(0.1, 500),
    st.floats(-180, 180),
)
@example(3.5, 2.0, 1000.0, 2000.0, 2.0, 3.0, 180.0)
@example(3.5, 2.0, 1000.0, 2000.0, 2.0, 3.0, -180.0)
def test_a_map_info_is_read_as_gdal_reads_it(col, row, east, north, width, height, turn):
    info = f'UTM, {col!r}, {row!r}, {east!r}, {north!r}, {width!r}, {height!r}, 11, North, WGS-84, units=Meters, rotation={turn!r}'
    header = f'ENVI\nsamples = 1\nlines = 1\nbands = 1\ndata type = 1\ninterleave = bsq\nbyte order = 0\nmap info = {{{info}}}\n'
    try:
        gdal.FileFromMemBuffer('/vsimem/map_info.dat', b'1' * 16)
        gdal.FileFromMemBuffer('/vsimem/map_info.hdr', header.encode())
        expected = gdal.Open('/vsimem/map_info.dat').GetGeoTransform()
    finally:
        gdal.Unlink('/vsimem/map_info.dat')
        gdal.Unlink('/vsimem/map_info.hdr')
    np.testing.assert_allclose(transform_of_map_info(info), expected, rtol=1e-12, atol=1e-6 * min(width, height))


@pytest.mark.parametrize('number', range(len(REFUSED)))
def test_what_cannot_be_used_is_said_with_the_remedy(files, number):
    with pytest.raises(CubeError, match=REFUSED[number][1]) as caught:
        open_cube(files[number])
    assert caught.value.remedy


def test_a_truncated_file_is_damaged(tmp_path, files):
    raw = files['DP3.001'].read_bytes()
    for share in (0.1, 0.5, 0.95):
        short = tmp_path / f'{share}.h5'
        short.write_bytes(raw[: int(len(raw) * share)])
        with pytest.raises(CubeError, match=r'damaged or incomplete|cannot be'), open_cube(short) as cube:
            cube.read(cube.grid.window)


@pytest.mark.data
def test_the_real_crop(data):
    with open_cube(data / 'products' / 'neon_aop' / 'NEON_SJER_reflectance_crop.h5') as cube:
        assert (cube.sensor, cube.units, cube.grid.rows, cube.grid.cols, cube.bands.count) == ('NEON AOP', 'reflectance', 30, 30, 426)
        assert cube.grid.transform == (257000.0, 1.0, 0.0, 4112000.0, 0.0, -1.0)
        assert 'UTM zone 11N' in cube.grid.crs_wkt
        assert cube.dtype == np.int32
        assert (cube.scale == 1e-4).all()
        assert (cube.nodata == -9999).all()
        assert 380 < cube.bands.wavelengths_nm[0] < 385 < 2510 < cube.bands.wavelengths_nm[-1] < 2515
        found, valid = cube.read(cube.grid.window)
        assert valid.all()
        ndvi_like = found[cube.bands.nearest(860.0)] - found[cube.bands.nearest(670.0)]
        assert 0.0 < np.median(ndvi_like) < 0.8


@pytest.mark.data
@pytest.mark.parametrize('name', [
    '2018_HARV_6_726000_4699000_image_crop_hyperspectral_2018.tif', 'NEON_D01_HARV_DP3_726000_4699000_reflectance_crop.tif',
])
def test_real_geotiff_crops_open_with_their_position_and_say_what_they_lack(data, name):
    with open_cube(data / 'products' / 'neon_aop' / name) as cube:
        assert cube.bands.count > 300
        assert cube.grid.is_georeferenced
        assert cube.grid.crs_wkt == ''
        assert any('wavelengths' in w for w in cube.warnings)
        assert np.isfinite(cube.read(cube.grid.window)[0]).all()
