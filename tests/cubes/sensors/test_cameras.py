"""Cameras: raw counts are told from reflectance, whatever their size; what the camera's own fields say is understood."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from tests.cubes.envi_builder import write_envi
from tests.products import aviris, cameras


@pytest.mark.parametrize(
    ('write', 'sensor'),
    [
        (cameras.write_specim, 'Specim FX10'), (cameras.write_headwall, 'Headwall'), (cameras.write_hyspex, 'HySpex'),
        (cameras.write_resonon, 'Resonon'), (cameras.write_unknown, ''),
    ],
)
def test_counts_are_neither_radiance_nor_reflectance(tmp_path, write, sensor):
    """Counts of twelve bits look like reflectance in ten thousandths; only the camera's fields tell."""
    path = write(tmp_path)
    with open_cube(path) as cube:
        assert (cube.sensor, cube.level, cube.units) == (sensor, 'raw', 'unknown')
        assert (cube.scale == 1.0).all()
        np.testing.assert_array_equal(cube.read_raw(cube.grid.window), cameras.counts())
        np.testing.assert_allclose(cube.bands.wavelengths_nm, cameras.FX10, atol=0.006)
        assert any('counts as the camera recorded them' in said for said in cube.warnings)
        assert cube.native == str(path)


def test_references_beside_the_image_are_named(tmp_path):
    path = cameras.write_specim(tmp_path)
    with open_cube(path) as cube:
        assert any('DARKREF_leaf_0041.raw, WHITEREF_leaf_0041.raw lie beside' in said for said in cube.warnings)
        assert cube.acquired == '2018-01-24T22:47:35Z'
    with open_cube(tmp_path / 'WHITEREF_leaf_0041.hdr') as cube:
        assert any('itself a reference' in said for said in cube.warnings)
        assert cube.level == 'reference'
    with open_cube(tmp_path) as cube:  # the folder of a recording is its image
        assert cube.path == str(path)
    (tmp_path / 'b').mkdir()
    with open_cube(cameras.write_specim(tmp_path / 'b', references=False)) as cube:
        assert any('Calibrate the image' in said for said in cube.warnings)


@pytest.mark.parametrize('more', ['data units = reflectance', 'reflectance scale factor = 4000', 'data gain values = {2.5e-4}'])
def test_a_calibrated_image_of_the_same_camera_says_so(tmp_path, more):
    with open_cube(cameras.write_specim(tmp_path, more=more)) as cube:
        assert cube.units == 'reflectance'
        assert cube.sensor == 'Specim FX10'
        assert not any('counts' in said for said in cube.warnings)


def test_reflectance_of_resonon_keeps_its_scale(tmp_path):
    with open_cube(cameras.write_resonon(tmp_path, reflectance=True)) as cube:
        assert (cube.units, cube.scale[0], cube.level) == ('reflectance', 1e-4, '')


def test_reflectance_in_floating_point_needs_no_word(tmp_path):
    """Specim IQ's own reflectance is float32 under the camera's name."""
    cube = cameras.values(12, 9, cameras.FX10).astype('f4')
    path = write_envi(tmp_path / 'a.dat', cube, 'bil', fields={'sensor type': 'Specim IQ', 'tint': '10', 'fps': '50'})
    with open_cube(path) as found:
        assert (found.sensor, found.units, found.level) == ('Specim IQ', 'reflectance', '')


def test_hyspex_by_its_fields_and_the_binary_header_is_skipped(tmp_path):
    with open_cube(cameras.write_hyspex(tmp_path, before=0)) as cube:
        assert cube.sensor == 'HySpex'
    path = cameras.write_hyspex(tmp_path)
    header = path.with_suffix('.hdr')
    header.write_text(header.read_text().replace('header offset = 512', 'header offset = 0'))
    with pytest.raises(CubeError, match='512 would fit'):
        open_cube(path)


def test_a_recording_that_stopped_early_says_how_to_use_it(tmp_path):
    with pytest.raises(CubeError) as error:
        open_cube(cameras.write_specim(tmp_path, lines=1000))
    assert 'set lines = 12 in' in error.value.remedy


def test_a_line_of_any_sensor_is_placed_by_its_table(tmp_path):
    """HyMap's flight lines come so: 126 bands as they were measured, and a lookup table."""
    cube = np.rint(aviris.values(12, 9, np.linspace(438, 2484, 126)) * 1e4).astype('i2')
    fields = {
        'sensor type': 'HyMap', 'wavelength units': 'Micrometers', 'wavelength': np.linspace(0.438, 2.484, 126).round(5).tolist(),
        'reflectance scale factor': 10000,
    }
    path = write_envi(tmp_path / 'line1.bil', cube, 'bil', fields=fields)
    with open_cube(path) as flat:
        assert flat.grid.transform is None
        assert (flat.sensor, flat.units) == ('HyMap', 'reflectance')
    aviris.write_glt(tmp_path, 'line1_glt')
    x, y = aviris.table()
    with open_cube(path) as mapped:
        np.testing.assert_array_equal(mapped.read_raw(mapped.grid.window)[:, x != 0], cube[:, np.abs(y[x != 0]) - 1, np.abs(x[x != 0]) - 1])
        assert mapped.bands.wavelengths_nm[-1] == pytest.approx(2484)


def test_an_ordinary_image_is_none_of_them(tmp_path):
    path = write_envi(tmp_path / 'a.dat', cameras.counts().astype('i2'))
    with open_cube(path) as cube:
        assert (cube.sensor, cube.level, cube.units) == ('', '', 'reflectance')  # guessed, and said so
        assert any('scale 0.0001' in said for said in cube.warnings)
