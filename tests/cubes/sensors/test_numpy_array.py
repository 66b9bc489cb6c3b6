"""NumPy files: every order of axes and of values, the JSON file beside, and what is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from tests.builders import ROTATED, SHEARED, SOUTH_UP
from tests.products.scene import values

NM = np.linspace(410.0, 1003.0, 7)
TOLD = {'wavelengths_nm': NM.tolist(), 'fwhm_nm': [5.0] * 7, 'good': [True] * 6 + [False], 'units': 'reflectance'}


def saved(folder, array, told=None, name='renamed.bin'):
    """An array in a file, under any name, and its JSON file."""
    path = folder / name
    with open(path, 'wb') as file:
        np.save(file, array)
    if told is not None:
        path.with_suffix('.json').write_text(json.dumps(told))
    return path


def cube(dtype='f4', rows=6, cols=5):
    """``(bands, rows, cols)``."""
    found = values(rows, cols, NM)
    return found.astype(dtype) if np.dtype(dtype).kind == 'f' else np.rint(found * 1e4).astype(dtype)


@pytest.mark.parametrize('fortran', [False, True])
@pytest.mark.parametrize('axes', ['byx', 'ybx', 'yxb', 'bxy', 'xby', 'xyb'])
@pytest.mark.parametrize('dtype', ['<f4', '>i2', '<f8', 'u1'])
def test_every_order_of_axes_and_values(tmp_path, axes, fortran, dtype):
    truth = cube(dtype) if dtype != 'u1' else np.rint(cube() * 250).astype('u1')
    array = truth.transpose(['byx'.index(a) for a in axes])
    path = saved(tmp_path, np.asfortranarray(array) if fortran else np.ascontiguousarray(array), {**TOLD, 'axes': axes})
    with open_cube(path) as found:
        np.testing.assert_array_equal(found.read_raw(found.grid.window), truth)
        np.testing.assert_array_equal(found.read_raw(Window(1, 2, 4, 2), [5, 0]), truth[[5, 0], 1:5, 2:4])
        np.testing.assert_array_equal(found.read_raw(Window(5, 4, 1, 1))[:, 0, 0], truth[:, 5, 4])
        np.testing.assert_allclose(found.bands.wavelengths_nm, NM)
        assert found.bands.good.tolist() == [True] * 6 + [False]
        assert found.dtype == np.dtype(dtype).newbyteorder('=')


def test_everything_that_the_json_may_tell(tmp_path):
    told = {
        **TOLD, 'axes': 'byx', 'scale': 1e-4, 'offset': 0.5, 'nodata': -9999, 'units': 'radiance', 'geotransform': list(ROTATED),
        'crs': 'EPSG:32633', 'sensor': 'ours', 'acquired': '2024-05-01T10:00:00Z', 'level': 'raw', 'band_names': list('abcdefg'),
    }
    stored = cube('i2')
    stored[:, 2, 3] = -9999
    with open_cube(saved(tmp_path, stored, told)) as found:
        assert (found.units, found.sensor, found.acquired, found.level, found.band_names) == (
            'radiance', 'ours', '2024-05-01T10:00:00Z', 'raw', tuple('abcdefg'),
        )
        assert found.grid.transform == ROTATED
        assert 'UTM zone 33N' in found.grid.crs_wkt
        physical, valid = found.read(found.grid.window)
        np.testing.assert_allclose(physical[:, valid], stored[:, valid] * 1e-4 + 0.5, rtol=1e-6)
        assert np.argwhere(~valid).tolist() == [[2, 3]]
        assert found.warnings == ()
        assert len(found.files) == 2


def test_the_json_may_be_named_after_the_whole_file(tmp_path):
    path = saved(tmp_path, cube(), name='a.npy')
    (tmp_path / 'a.npy.json').write_text(json.dumps({**TOLD, 'axes': 'byx'}))
    (tmp_path / 'a.json').write_text('{"axes": "yxb"}')  # of another file called a
    with open_cube(path) as found:
        np.testing.assert_array_equal(found.read_raw(found.grid.window), cube())


@pytest.mark.parametrize('transform', [SOUTH_UP, SHEARED])
def test_any_grid_is_kept(tmp_path, transform):
    with open_cube(saved(tmp_path, cube(), {**TOLD, 'axes': 'byx', 'geotransform': list(transform)})) as found:
        assert found.grid.transform == transform


@pytest.mark.parametrize(('shape', 'size'), [((9, 9, 4), (4, 9, 9)), ((4, 9, 9), (4, 9, 9)), ((9, 4), (1, 9, 4))])
def test_without_json_only_what_cannot_be_otherwise(tmp_path, shape, size):
    with open_cube(saved(tmp_path, np.random.default_rng(0).random(shape))) as found:
        assert (found.bands.count, found.grid.rows, found.grid.cols) == size
        assert any('wavelengths_nm' in said for said in found.warnings)
        assert found.units == 'reflectance'


@pytest.mark.parametrize('shape', [(9, 8, 7), (9, 4, 9), (9, 9, 9)])
def test_what_may_be_otherwise_asks_for_the_axes(tmp_path, shape):
    with pytest.raises(CubeError, match='which axis is the bands') as error:
        open_cube(saved(tmp_path, np.zeros(shape)))
    assert 'renamed.json beside it with {"axes": "yxb"}' in error.value.remedy


@pytest.mark.parametrize(
    ('array', 'said'),
    [
        (np.array([[{}]], object), 'would run code'), (np.zeros((3, 3), [('a', 'f4')]), 'named columns'),
        (np.zeros((3, 3), 'c8'), 'type <c8'),
        (np.zeros((3, 3), 'f2'), 'type <f2'), (np.zeros((3, 3), bool), 'type .b1'), (np.zeros(5), r'shape \(5,\)'),
        (np.zeros((2, 2, 2, 2)), r'shape \(2, 2, 2, 2\)'), (np.zeros((0, 3)), r'shape \(0, 3\)'), (np.array([['a']]), 'type <U1'),
    ],
)
def test_arrays_that_are_no_cubes(tmp_path, array, said):
    with pytest.raises(CubeError, match=said) as error:
        open_cube(saved(tmp_path, array))
    assert error.value.remedy


@pytest.mark.parametrize(
    ('change', 'said'),
    [
        ({'axes': 'yx'}, '"axes"'), ({'axes': 'yyb'}, '"axes"'), ({'axes': 3}, '"axes"'), ({'wavelengths_nm': [1, 2]}, 'wavelengths_nm'),
        ({'wavelengths_nm': [0.4] * 7}, 'wavelengths_nm'), ({'wavelengths_nm': 'many'}, 'wavelengths_nm'), ({'good': [False] * 7}, 'good'),
        ({'scale': 'big'}, 'scale'), ({'scale': [1, 2]}, 'scale'), ({'units': 'W'}, 'units'), ({'crs': 'EPSG:1'}, 'crs'),
        ({'geotransform': [0] * 6}, 'geotransform'), ({'geotransform': [0, 1]}, 'geotransform'), ({'band_names': ['a']}, 'band_names'),
        ({'fwhm_nm': [-1] * 7}, 'fwhm_nm'), ({'wavelength': [1]}, 'entry "wavelength", which is not known'), ({'nodata': True}, 'nodata'),
        ({'scale': 1e400}, 'scale'),
    ],
)
def test_entries_that_cannot_be_are_named(tmp_path, change, said):
    with pytest.raises(CubeError, match=said) as error:
        open_cube(saved(tmp_path, cube(), {**TOLD, 'axes': 'byx', **change}))
    assert error.value.remedy


@pytest.mark.parametrize('text', ['', '[1]', '{"axes": ', 'null', pytest.param('[' * 100_000, id='deep'), '\ufeff{}x'])
def test_a_damaged_json_is_named(tmp_path, text):
    path = saved(tmp_path, cube())
    path.with_suffix('.json').write_text(text)
    with pytest.raises(CubeError, match=r'renamed\.json'):
        open_cube(path)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.integers(0, 5000), st.lists(st.tuples(st.integers(6, 127), st.integers(0, 255)), max_size=3))
def test_a_file_cut_short_or_damaged_is_refused_or_consistent(tmp_path_factory, keep, changes):
    folder = tmp_path_factory.mktemp('npy')
    path = saved(folder, np.zeros((9, 9, 4), 'f4'))
    raw = bytearray(path.read_bytes()[:max(keep, 8)])
    for at, byte in changes:
        if at < len(raw):
            raw[at] = byte
    path.write_bytes(raw)
    said = []
    try:
        with open_cube(path) as found:
            assert found.read_raw(found.grid.window).shape == (found.bands.count, found.grid.rows, found.grid.cols)
            assert found.read_raw(found.grid.window).size * found.dtype.itemsize + 128 == len(raw) or changes
    except CubeError as error:
        said.append(error)
    assert all(error.what and error.remedy for error in said)
