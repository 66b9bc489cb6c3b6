"""AVIRIS and AVIRIS-NG: factors, wavelengths, angles, tables and positions beside the image, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from tests.products import aviris


def rename(path, stem):
    """A pair of files under another name."""
    for old in (path.with_name(path.name + '.hdr'), path):
        old.rename(old.with_name(old.name.replace(path.name, stem)))
    return path.with_name(stem)


@pytest.mark.parametrize('renamed', [False, True])
@pytest.mark.parametrize('described', [None, ''])
def test_radiance_is_divided_by_the_factors_of_its_table(tmp_path, renamed, described):
    path = aviris.write_classic(tmp_path, description=described)
    path = rename(path, 'x') if renamed else path
    for opened in (path, path.with_name(path.name + '.hdr')):
        with open_cube(opened) as cube:
            assert (cube.sensor, cube.level, cube.units, cube.dtype) == ('AVIRIS', 'L1B', 'radiance', np.int16)
            np.testing.assert_allclose(cube.scale, 1.0 / aviris.GAIN)
            values, valid = cube.read(cube.grid.window)
            np.testing.assert_allclose(values[:, valid], aviris.radiance()[:, valid], atol=0.5 / 300 + 1e-5)
            assert np.flatnonzero(~valid).tolist() == [0]
            np.testing.assert_allclose(cube.bands.wavelengths_nm, aviris.CENTRES, atol=1e-4)
            assert cube.acquired == ('2008-06-11' if described is None or not renamed else '')
            assert cube.native == str(path)
            assert any(f.endswith('.gain') for f in cube.files)


def test_the_overlap_of_the_spectrometers_stays_in_the_order_of_the_file(tmp_path):
    with open_cube(aviris.write_classic(tmp_path)) as cube:
        assert cube.bands.count == 224
        assert np.flatnonzero(np.diff(cube.bands.wavelengths_nm) < 0).tolist() == [31, 95, 159]


def test_the_rotated_grid_is_exact(tmp_path):
    """ENVI gives the outer corner of pixel (1, 1) and turns columns counter-clockwise by `rotation`."""
    with open_cube(aviris.write_classic(tmp_path)) as cube:
        x0, a, b, y0, d, e = cube.grid.transform
        turned, size = np.deg2rad(-12.3), 16.9
        expected = (563412.3, size * np.cos(turned), size * np.sin(turned), 4141872.6, size * np.sin(turned), -size * np.cos(turned))
        np.testing.assert_allclose((x0, a, b, y0, d, e), expected, rtol=0, atol=1e-6 * size / 100)
        assert '"central_meridian",-123' in cube.grid.crs_wkt


def test_wavelengths_may_stand_in_their_table_only(tmp_path):
    with open_cube(aviris.write_classic(tmp_path, spc=True)) as cube:
        assert cube.sensor == 'AVIRIS'
        np.testing.assert_allclose(cube.bands.wavelengths_nm, aviris.CENTRES, atol=1e-5)
        np.testing.assert_allclose(cube.bands.fwhm_nm, 10.2)
        assert not any('wavelengths' in said for said in cube.warnings)


def test_missing_factors_are_named(tmp_path):
    with pytest.raises(CubeError, match=r'f080611t01p00….gain') as error:
        open_cube(aviris.write_classic(tmp_path, gain=False))
    assert 'into one folder' in error.value.remedy


def test_of_two_tables_the_one_of_the_same_line_counts(tmp_path):
    path = aviris.write_classic(tmp_path)
    other = tmp_path / 'f090101t01p00r01rdn_c.gain'
    other.write_text('\n'.join(f'7.0 {n}' for n in range(1, 225)))
    with open_cube(path) as cube:
        np.testing.assert_allclose(cube.scale, 1.0 / aviris.GAIN)
    (tmp_path / 'f080611t01p00r07rdn_c.gain').write_text('a table\nof words\n')
    other.write_text('1 2\n' * 5)  # another instrument's
    with pytest.raises(CubeError, match='gain'):
        open_cube(path)


def test_reflectance_is_in_ten_thousandths(tmp_path):
    with open_cube(aviris.write_reflectance(tmp_path, 'renamed')) as cube:
        assert (cube.sensor, cube.level, cube.units, cube.acquired) == ('AVIRIS', 'L2', 'reflectance', '2013-05-03')
        assert cube.scale.tolist() == [1e-4] * 224
        assert cube.warnings == ()


def test_a_next_generation_line_on_its_table(tmp_path):
    path = aviris.write_ng(tmp_path)
    aviris.write_glt(tmp_path)
    aviris.write_obs(tmp_path, 'ang20160910t185702_obs')
    x, y = aviris.table()
    with open_cube(path) as cube:
        assert (cube.sensor, cube.level, cube.units) == ('AVIRIS-NG', 'L1B', 'radiance')
        assert cube.acquired == '2016-09-10T18:57:02Z'
        assert (cube.grid.rows, cube.grid.cols) == x.shape
        mapped, raw = cube.read_raw(cube.grid.window), cube.raw.read_raw(cube.raw.grid.window)
        there = x != 0
        np.testing.assert_array_equal(mapped[:, there], raw[:, np.abs(y[there]) - 1, np.abs(x[there]) - 1])
        assert not cube.read(cube.grid.window)[1][~there].any()
        assert cube.grid.transform[0] == 563412.3
        assert '"central_meridian",-123' in cube.grid.crs_wkt
        assert cube.angles.sun_zenith == pytest.approx(32.4)
        assert cube.angles.sun_azimuth == pytest.approx(154.2)
        assert cube.angles.view_azimuth == pytest.approx(358.6, abs=0.1)  # not 180, the mean of 358 and 2
        assert cube.native == ''
        assert sum('glt' in f for f in cube.files) == 2


def test_files_renamed_alike_stay_together(tmp_path):
    path = rename(aviris.write_ng(tmp_path, description=''), 'line7')
    rename(aviris.write_glt(tmp_path), 'line7_table')
    with open_cube(path) as cube:
        assert cube.sensor == 'AVIRIS-NG'
        assert cube.lookup is not None


def test_positions_serve_where_there_is_no_table(tmp_path):
    path = aviris.write_ng(tmp_path)
    aviris.write_positions(tmp_path)
    with open_cube(path) as cube:
        assert 'UTM zone 11N' in cube.grid.crs_wkt
        raw = cube.raw.read_raw(cube.raw.grid.window)
        seen = set(zip(cube.lookup.rows[cube.lookup.rows >= 0].tolist(), cube.lookup.cols[cube.lookup.rows >= 0].tolist()))
        assert len(seen) > 0.9 * raw[0].size


def test_a_table_that_points_outside_is_damaged_where_its_name_belongs_to_the_image(tmp_path):
    path = aviris.write_ng(tmp_path)
    aviris.write_glt(tmp_path, shift=1)
    with pytest.raises(CubeError, match='points to row 12, but its image has 12 rows'):
        open_cube(path)


def test_a_table_of_another_name_that_does_not_fit_is_left_alone(tmp_path):
    path = aviris.write_ng(tmp_path)
    aviris.write_glt(tmp_path, 'other_glt', shift=1)
    with open_cube(path) as cube:
        assert cube.lookup is None
        assert any('other_glt beside the image is not used' in said for said in cube.warnings)


def test_tables_positions_and_angles_are_no_images(tmp_path):
    for path, said in [
        (aviris.write_glt(tmp_path, 'a'), 'lookup table'), (aviris.write_positions(tmp_path, 'b'), 'positions'),
        (aviris.write_obs(tmp_path, 'c'), 'angles'),
    ]:
        with pytest.raises(CubeError, match=said) as error:
            open_cube(path)
        assert 'Open the image' in error.value.remedy


@pytest.mark.data
def test_the_real_line_with_its_observation_file(data):
    with open_cube(data / 'products' / 'aviris_ng' / 'ang20160910t185702_2rdn_img') as cube:
        assert (cube.sensor, cube.level, cube.units, cube.acquired) == ('AVIRIS-NG', 'L1B', 'radiance', '2016-09-10T18:57:02Z')
        assert cube.angles.sun_zenith == pytest.approx(32.42, abs=0.01)
        assert cube.angles.sun_azimuth == pytest.approx(154.25, abs=0.01)
        assert 0.0 < cube.angles.view_zenith < 12.0
        assert cube.grid.transform == (353128.751647949, 15.0, 0.0, 3813729.76806641, 0.0, -15.0)
        assert cube.native == cube.path
