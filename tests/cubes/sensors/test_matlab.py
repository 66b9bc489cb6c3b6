"""MATLAB files: the cube among the variables, its axes, its wavelengths; and what cannot be told is refused with the list."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.mat5 import MatFile
from tests.products import matlab


def same(path, expected):
    """Opens a file, compares all pixels, a window and some bands with ``(rows, cols, bands)``, and returns the cube, closed."""
    with open_cube(path) as cube:
        whole = expected.transpose(2, 0, 1)
        np.testing.assert_array_equal(cube.read_raw(cube.grid.window), whole)
        np.testing.assert_array_equal(cube.read_raw(Window(1, 2, 5, 3), [7, 2]), whole[[7, 2], 1:6, 2:5])
        assert cube.dtype == expected.dtype
        assert cube.native == ''
        return cube


@pytest.mark.parametrize('compressed', [True, False])
@pytest.mark.parametrize('order', ['<', '>'])
@pytest.mark.parametrize('dtype', ['f4', 'i2', 'f8', 'u2'])
def test_version_5(tmp_path, compressed, order, dtype):
    variables = {'truth': np.ones((8, 6), bool), 'hsi': matlab.cube(dtype=dtype), 'wavelengths': matlab.NM[:, None], 'note': 'a leaf'}
    cube = same(matlab.write5(tmp_path / 'renamed.bin', variables, compressed, order), matlab.cube(dtype=dtype))
    assert (cube.grid.rows, cube.grid.cols, cube.units) == (8, 6, 'reflectance')
    assert cube.scale[0] == (1.0 if dtype[0] == 'f' else 1e-4)
    np.testing.assert_allclose(cube.bands.wavelengths_nm, matlab.NM)


@pytest.mark.parametrize('group', ['', 'hsi_struct'])
def test_version_7_3_has_its_axes_backwards(tmp_path, group):
    cube = same(matlab.write73(tmp_path / 'renamed.bin', group=group), matlab.cube())
    assert (cube.grid.rows, cube.grid.cols) == (8, 6)
    np.testing.assert_allclose(cube.bands.wavelengths_nm, matlab.NM)


@pytest.mark.parametrize('compressed', [True, False])
@pytest.mark.parametrize('axis', [0, 1, 2])
def test_the_wavelengths_tell_the_axis_of_the_bands(tmp_path, compressed, axis):
    stored = np.moveaxis(matlab.cube(), 2, axis)
    cube = same(matlab.write5(tmp_path / 'a.mat', {'x': stored, 'lambda': matlab.NM}, compressed), matlab.cube())
    assert not any('axis' in said for said in cube.warnings)


@pytest.mark.parametrize(('shape', 'bands', 'word'), [((8, 6, 11), 11, 'last'), ((11, 8, 8), 11, 'first'), ((8, 8, 11), 11, 'last')])
def test_without_wavelengths_the_axis_is_said(tmp_path, shape, bands, word):
    with open_cube(matlab.write5(tmp_path / 'a.mat', {'x': np.random.default_rng(0).random(shape)})) as cube:
        assert cube.bands.count == bands
        assert any(f'its {word} axis is taken as the bands' in said for said in cube.warnings)
        assert any('does not tell the wavelengths' in said for said in cube.warnings)


@pytest.mark.parametrize(
    ('name', 'numbers', 'nm'),
    [
        ('wavlength', matlab.NM, matlab.NM), ('wl', matlab.NM / 1000, matlab.NM), ('waveLengths', matlab.NM, matlab.NM),
        ('centers', matlab.NM, matlab.NM),
    ],
)
def test_names_and_units_of_wavelengths(tmp_path, name, numbers, nm):
    width, good = 5.0 if numbers[0] > 100 else 0.005, np.where(np.arange(11) == 3, 0.0, 1.0)
    variables = {'x': matlab.cube(), name: numbers[None], 'FWHM': np.full(11, width), 'bbl': good}
    with open_cube(matlab.write5(tmp_path / 'a.mat', variables)) as cube:
        np.testing.assert_allclose(cube.bands.wavelengths_nm, nm)
        np.testing.assert_allclose(cube.bands.fwhm_nm, 5.0)
        assert np.flatnonzero(~cube.bands.good).tolist() == [3]


def test_a_cube_in_a_structure(tmp_path):
    inner = {'Data': matlab.cube(dtype='u2'), 'info': {'wavelength': matlab.NM, 'by': 'a camera'}, 'valid': np.ones((8, 6), bool)}
    for compressed in (True, False):
        cube = same(matlab.write5(tmp_path / 'muufl.mat', {'hsi': inner}, compressed), matlab.cube(dtype='u2'))
        np.testing.assert_allclose(cube.bands.wavelengths_nm, matlab.NM)


def test_the_cube_is_the_one_with_wavelengths_or_the_largest(tmp_path):
    small, large = matlab.cube(), np.zeros((20, 20, 20))
    same(matlab.write5(tmp_path / 'a.mat', {'x': large, 'y': small, 'wavelengths': matlab.NM}), small)
    with open_cube(matlab.write5(tmp_path / 'b.mat', {'x': large, 'y': small})) as cube:
        assert cube.bands.count == 20


def test_of_several_alike_none_is_chosen(tmp_path):
    path = matlab.write5(tmp_path / 'a.mat', {'raw': matlab.cube(), 'corrected': matlab.cube(), 'wavelengths': matlab.NM})
    with pytest.raises(CubeError, match=r'several cubes: raw \(8 × 6 × 11 single\), corrected \(8 × 6 × 11 single\)'):
        open_cube(path)


def test_a_file_without_a_cube_lists_what_it_holds(tmp_path):
    path = matlab.write5(tmp_path / 'a.mat', {'indian_pines_gt': np.zeros((145, 145), 'u1'), 'name': 'x', 'mask': np.ones((3, 3, 3), bool)})
    with pytest.raises(CubeError, match=r'no cube; it holds indian_pines_gt \(145 × 145 uint8\), name'):
        open_cube(path)
    with pytest.raises(CubeError, match='it holds nothing'):
        open_cube(matlab.write5(tmp_path / 'b.mat', {}))


@pytest.mark.parametrize('compressed', [True, False])
def test_a_truncated_file_is_damaged(tmp_path, compressed):
    path = matlab.write5(tmp_path / 'a.mat', {'x': matlab.cube(), 'wavelengths': matlab.NM}, compressed)
    whole = path.read_bytes()
    for size in range(10, len(whole), 97):
        path.write_bytes(whole[:size])
        with pytest.raises(CubeError) as error, open_cube(path) as cube:
            cube.read_raw(cube.grid.window)
        assert error.value.remedy


def test_a_truncated_file_of_version_7_3(tmp_path):
    path = matlab.write73(tmp_path / 'a.mat')
    whole = path.read_bytes()
    for size in [*range(20, len(whole), len(whole) // 40), len(whole) - 1]:
        path.write_bytes(whole[:size])
        with pytest.raises(CubeError) as error, open_cube(path) as cube:
            cube.read_raw(cube.grid.window)
        assert error.value.remedy


@pytest.mark.parametrize(('names', 'said'), [(('wavelengths',), 'no cube; it holds'), (('one', 'two'), 'several cubes: ')])
def test_version_7_3_without_one_cube(tmp_path, names, said):
    with pytest.raises(CubeError, match=said):
        open_cube(matlab.write73(tmp_path / 'a.mat', names=names))


def test_sizes_that_lie_take_no_memory(tmp_path):
    path = matlab.write5(tmp_path / 'a.mat', {'x': matlab.cube()}, compressed=False)
    whole = path.read_bytes()
    shape = struct.pack('<3i', 8, 6, 11)
    path.write_bytes(whole.replace(shape, struct.pack('<3i', 2**31 - 1, 2**31 - 1, 2**31 - 1)))
    with pytest.raises(CubeError, match='do not fit its size'):
        open_cube(path)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.data())
def test_no_byte_breaks_it(tmp_path_factory, data):
    """A few bytes of a small file changed anywhere: read as something consistent, or refused."""
    folder = tmp_path_factory.mktemp('fuzz')
    compressed = data.draw(st.booleans())
    content = {'hsi': {'Data': matlab.cube(), 'wl': matlab.NM}} if data.draw(st.booleans()) else {'x': matlab.cube(), 'wl': matlab.NM}
    raw = bytearray(matlab.write5(folder / 'a.mat', content, compressed).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(124, min(len(raw) - 1, 600)))] = data.draw(st.integers(0, 255))
    path = folder / 'b.mat'
    path.write_bytes(raw)
    said = []
    try:
        with open_cube(path) as cube:
            assert cube.bands.good.shape == cube.scale.shape == (cube.bands.count,)
            window = Window(0, 0, min(8, cube.grid.rows), min(8, cube.grid.cols))
            assert cube.read_raw(window).shape == (cube.bands.count, *window.shape)
    except CubeError as error:
        said.append(error)
    assert all(error.what and error.remedy for error in said)


@pytest.mark.data
@pytest.mark.parametrize(
    ('name', 'variable', 'shape', 'dtype', 'first'),
    [
        ('a_hsi_img_for_VI_demo.mat', 'hsi_img', (90, 90, 224), 'int16', 365.91),
        ('an_hsi_image_sub_for_demo.mat', 'hsi_img_sub', (51, 88, 72), 'float32', 367.7),
        ('an_hsi_img_for_class_demo.mat', 'hsi_sub', (31, 20, 72), 'float32', 367.7),
    ],
)
def test_real_files(data, name, variable, shape, dtype, first):
    path = data / 'scenes' / 'gatorsense' / name
    with open_cube(path) as cube:
        assert (cube.grid.rows, cube.grid.cols, cube.bands.count, cube.dtype.name, cube.units) == (*shape, dtype, 'reflectance')
        assert cube.bands.wavelengths_nm[0] == pytest.approx(first)
        file = MatFile(path)
        values = file.read(next(v for v in file.variables if v.name == variable))
        assert values.flags.f_contiguous
        np.testing.assert_array_equal(cube.read_raw(cube.grid.window), values.transpose(2, 0, 1))
