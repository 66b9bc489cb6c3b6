"""Reading: values, validity, spectra, and what a cube says of itself."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube

from ..builders import write_geotiff
from .envi_builder import numbered, write_envi

WHOLE = Window(0, 0, 4, 5)


def made(tmp_path, values, **fields):
    return open_cube(write_envi(tmp_path / 'a.dat', values, fields=fields))


def test_values_are_scaled_and_invalid_pixels_are_zero(tmp_path):
    stored = numbered(3, 4, 5) + np.int16(100)
    stored[1, 2, 3] = -1
    with made(tmp_path, stored, **{'data gain values': [0.1, 0.2, 0.5], 'data offset values': [0, 1, 2], 'data ignore value': -1}) as cube:
        values, valid = cube.read(WHOLE)
        some, _ = cube.read(WHOLE, [2, 0])
    expected = stored * np.array([0.1, 0.2, 0.5])[:, None, None] + np.array([0, 1, 2])[:, None, None]
    assert values.dtype == np.float32
    assert not valid[2, 3]
    assert valid.sum() == 19
    np.testing.assert_allclose(values[:, valid], expected[:, valid], rtol=1e-6)
    assert not values[:, 2, 3].any()
    np.testing.assert_allclose(some[:, 0, 0], expected[[2, 0], 0, 0], rtol=1e-6)


def test_bad_bands_do_not_decide_but_hold_no_rubbish(tmp_path):
    stored = np.ones((3, 4, 5), np.float32)
    stored[1, 0, 0] = np.nan  # a bad band
    stored[2, 1, 1] = np.inf
    stored[1, 3, 3] = -9999
    with made(tmp_path, stored, bbl=[1, 0, 1], **{'data ignore value': -9999}) as cube:
        values, valid = cube.read(WHOLE)
        assert valid[0, 0]
        assert valid[3, 3]
        assert not valid[1, 1]
        assert values[1, 0, 0] == 0
        assert values[1, 3, 3] == 0
        assert np.isfinite(values).all()
        _, alone = cube.read(WHOLE, [1])  # only a bad band: then it decides
        assert not alone[0, 0]
        assert not alone[3, 3]
        assert alone[1, 1]


def test_a_window_of_nodata_alone(tmp_path):
    with made(tmp_path, np.full((2, 4, 5), -9999, np.int16), **{'data ignore value': -9999}) as cube:
        values, valid = cube.read(WHOLE)
        assert not valid.any()
        assert not values.any()
        assert np.isnan(cube.spectrum(0, 0)).all()


@pytest.mark.parametrize('nodata', ['nan', -9999, -3.4e38, -1.7976931348623157e308])
@pytest.mark.parametrize('dtype', ['f4', 'f8'])
def test_nodata_of_floating_point(tmp_path, nodata, dtype):
    stored = numbered(2, 4, 5, dtype) + 1
    with np.errstate(over='ignore'):
        stored[0, 1, 2] = np.array(float(nodata)).astype(dtype)
    path = write_geotiff(tmp_path / 'a.tif', stored, nodata=float(nodata))
    with open_cube(path) as cube:
        _, valid = cube.read(WHOLE)
    assert not valid[1, 2]
    assert valid.sum() == 19


def test_nodata_that_the_type_cannot_hold_means_nothing(tmp_path):
    with open_cube(write_envi(tmp_path / 'a.dat', numbered(2, 4, 5, 'u2'), fields={'data ignore value': -9999})) as cube:
        assert np.isnan(cube.nodata).all()
        assert cube.read(WHOLE)[1].all()


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 4)), max_size=12), st.sampled_from(['i2', 'u1', 'f4']),
    st.lists(st.booleans(), min_size=4, max_size=4), st.none() | st.lists(st.integers(0, 3), min_size=1, max_size=4),
)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_validity_is_what_the_definition_says(tmp_path, holes, dtype, good, bands):
    stored = np.full((4, 4, 5), 7, dtype)
    for place in holes:
        stored[place] = 99
    marks = [int(g) for g in good]
    with made(tmp_path, stored, bbl=marks, **{'data ignore value': 99}) as cube:
        usable = np.array(good) if any(good) else np.ones(4, bool)  # marks that leave nothing are ignored
        asked = np.arange(4) if bands is None else np.array(bands)
        deciding = [b for b in asked if usable[b]] or list(asked)
        expected = (stored[deciding] != 99).all(0)
        np.testing.assert_array_equal(cube.valid_raw(cube.read_raw(WHOLE, bands), bands), expected)
        np.testing.assert_array_equal(cube.read(WHOLE, bands)[1], expected)


def test_a_spectrum_has_all_bands_and_gaps_where_nothing_is(tmp_path):
    stored = numbered(3, 4, 5)
    stored[1, 2, 3] = -1
    with made(tmp_path, stored, bbl=[1, 1, 0], **{'reflectance scale factor': 100, 'data ignore value': -1}) as cube:
        spectrum = cube.spectrum(2, 3)
        assert spectrum.dtype == np.float32
        np.testing.assert_allclose(spectrum, [0.13, np.nan, 0.53], rtol=1e-6)
        for row, col in [(-1, 0), (4, 0), (0, 5)]:
            with pytest.raises(CubeError, match='outside'):
                cube.spectrum(row, col)


def test_the_given_array_is_filled(tmp_path):
    with made(tmp_path, numbered(3, 4, 5)) as cube:
        out = np.zeros((3, 4, 5), np.int16)
        assert cube.read_raw(WHOLE, out=out) is out
        np.testing.assert_array_equal(out, numbered(3, 4, 5))
        with pytest.raises(ValueError, match='int16'):
            cube.read_raw(WHOLE, out=np.zeros((3, 4, 5), np.float32))


def test_info_is_json_and_says_everything_promised(tmp_path):
    fields = {'wavelength': [450, 550, 650], 'wavelength units': 'nm', 'data gain values': [0.1, 0.2, 0.3]}
    with made(tmp_path, numbered(3, 4, 5), **fields) as cube:
        info = json.loads(json.dumps(cube.info(), allow_nan=False))
    promised = 'sensor rows cols bands wavelengths_nm fwhm_nm good_bands scale offset nodata units crs geotransform warnings'
    assert set(promised.split()) <= set(info)
    assert info['scale'] == [0.1, 0.2, 0.3]
    assert (info['offset'], info['nodata'], info['crs'], info['geotransform']) == (0.0, None, None, None)
    assert info['wavelengths_nm'] == [450, 550, 650]


def test_the_fingerprint_follows_the_header_and_not_the_place(tmp_path):
    def fingerprint(folder, **fields):
        (tmp_path / folder).mkdir()
        with made(tmp_path / folder, numbered(3, 4, 5), **fields) as cube:
            return cube.fingerprint()

    one, same, other = fingerprint('a'), fingerprint('b'), fingerprint('c', wavelength=[450, 550, 650])
    assert one['sha256_of_header'] == same['sha256_of_header'] != other['sha256_of_header']
    assert one['bytes'] == 120
    assert one['role'] == 'cube'
    assert one['modified'].endswith('+00:00')
