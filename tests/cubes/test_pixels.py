"""The same pixels come out of every layout, through every reader, from every thread."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import gdal_versions, open_cube
from hsi_plugin.cubes.pixels import EnviPixels, GdalPixels

from ..builders import write_geotiff
from .envi_builder import numbered, write_envi

DTYPES = ['u1', 'i2', 'i4', 'f4', 'f8', 'u2', 'u4', 'i8', 'u8']


@st.composite
def requests(draw):  # two columns at least: GDAL takes no file of a single byte for an image
    bands, rows, cols = draw(st.integers(1, 6)), draw(st.integers(1, 9)), draw(st.integers(2, 24))
    row, col = draw(st.integers(0, rows - 1)), draw(st.integers(0, cols - 1))
    window = Window(row, col, draw(st.integers(1, rows - row)), draw(st.integers(1, cols - col)))
    chosen = draw(st.none() | st.lists(st.integers(0, bands - 1), min_size=1, max_size=6))
    return (bands, rows, cols), window, chosen


@given(
    request=requests(), dtype=st.sampled_from(DTYPES), interleave=st.sampled_from(['bsq', 'bil', 'bip']), big=st.booleans(),
    offset=st.sampled_from([0, 1, 512]),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_layout_reads_the_same_values(tmp_path, request, dtype, interleave, big, offset):
    shape, window, chosen = request
    values = numbered(*shape, dtype)
    path = write_envi(tmp_path / 'a.dat', values, interleave, big, offset)
    with open_cube(path) as cube:
        assert isinstance(cube._pixels, EnviPixels)
        raw = cube.read_raw(window, chosen)
        assert cube.dtype == np.dtype(dtype)
        assert raw.dtype == cube.dtype
    expected = values[(slice(None) if chosen is None else chosen, *window.slices)]
    np.testing.assert_array_equal(raw, expected)


@pytest.mark.parametrize('interleave', ['bsq', 'bil', 'bip'])
@pytest.mark.parametrize('dtype', ['i2', 'f4', 'u4'])
def test_reading_without_gdal_agrees_with_gdal(tmp_path, interleave, dtype):
    path = write_envi(tmp_path / 'a.dat', numbered(5, 7, 11, dtype), interleave, big_endian=True, offset=3)
    dataset = gdal.Open(str(path))
    with open_cube(path) as cube:
        np.testing.assert_array_equal(cube.read_raw(Window(2, 1, 4, 9)), dataset.ReadAsArray(1, 2, 9, 4))


@pytest.mark.parametrize('interleave', ['PIXEL', 'BAND'])
@pytest.mark.parametrize('bands', [None, [4], [0, 1, 2], [3, 0, 3], [1, 2, 4]])
@pytest.mark.parametrize('strip', [1, 1 << 20])
def test_geotiff_bands_come_in_the_order_asked_for(tmp_path, interleave, bands, strip, monkeypatch):
    monkeypatch.setattr(gdal_versions, '_STRIP_BYTES', strip)  # a row at a time, and all at once
    values = numbered(5, 20, 30)
    path = write_geotiff(tmp_path / 'a.tif', values, options=['TILED=YES', 'BLOCKXSIZE=16', 'BLOCKYSIZE=16', f'INTERLEAVE={interleave}'])
    with open_cube(path) as cube:
        assert isinstance(cube._pixels, GdalPixels)
        out = np.full((5 if bands is None else len(bands), 6, 7), -1, np.int16)
        assert cube.read_raw(Window(10, 12, 6, 7), bands, out=out) is out
    np.testing.assert_array_equal(out, values[slice(None) if bands is None else bands][:, 10:16, 12:19])


def test_many_threads_read_at_once_and_close_lets_all_datasets_go(tmp_path):
    values = numbered(8, 64, 64)
    path = write_geotiff(tmp_path / 'a.tif', values)
    cube = open_cube(path)
    together = threading.Barrier(4)

    def read(row: int) -> bool:
        if row < 4:
            together.wait(10)  # four threads for certain
        return bool((cube.read_raw(Window(row, 0, 1, 64)) == values[:, row : row + 1]).all())

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(read, range(64)))
    assert len(cube._pixels._datasets) == 5
    cube.close()
    assert not cube._pixels._datasets
    with pytest.raises(CubeError, match='closed'):
        cube.read(Window(0, 0, 1, 1))


def test_a_file_that_shrinks_after_opening_gives_an_error_not_a_crash(tmp_path):
    path = write_envi(tmp_path / 'a.dat', numbered(4, 10, 10))
    with open_cube(path) as cube:
        path.write_bytes(path.read_bytes()[:500])
        cube.read_raw(Window(0, 0, 10, 10), [0])
        with pytest.raises(CubeError, match='ends too early'):
            cube.read_raw(Window(0, 0, 10, 10), [3])
        path.unlink()
        with pytest.raises(CubeError, match='cannot be read'):
            cube.read_raw(Window(0, 0, 1, 1))


@pytest.mark.parametrize('window', [Window(-1, 0, 2, 2), Window(9, 0, 2, 2), Window(0, 4, 1, 9)])
def test_windows_outside_are_refused(tmp_path, window):
    with open_cube(write_envi(tmp_path / 'a.dat', numbered(2, 10, 12))) as cube:
        with pytest.raises(CubeError, match='outside'):
            cube.read(window)
        with pytest.raises(CubeError, match='no band 3'):
            cube.read(Window(0, 0, 1, 1), [2])


def test_a_damaged_block_is_an_error_when_it_is_read(tmp_path):
    values = np.random.default_rng(0).integers(0, 30_000, (3, 64, 64)).astype(np.int16)
    path = write_geotiff(tmp_path / 'a.tif', values, scale=1, options=['TILED=YES', 'BLOCKXSIZE=32', 'BLOCKYSIZE=32', 'COMPRESS=DEFLATE'])
    dataset = gdal.Open(str(path))
    start = int(dataset.GetRasterBand(1).GetMetadataItem('BLOCK_OFFSET_1_1', 'TIFF'))
    broken = bytearray(path.read_bytes())
    broken[start : start + 100] = b'\xff' * 100
    path.write_bytes(bytes(broken))
    with open_cube(path) as cube, pytest.raises(CubeError, match='cannot be read') as error:
        cube.read(cube.grid.window)
    assert 'copy or download' in error.value.remedy


@pytest.mark.parametrize('dtype', ['i8', 'u8'])
def test_types_that_gdal_does_not_read_keep_their_place_and_names(tmp_path, dtype):
    fields = {
        'map info': 'UTM, 1, 1, 364095, 5809965, 30, 30, 33, North, WGS-84, units=Meters',
        'band names': ['one', 'two'],
        'wavelength': [450, 550],
        'wavelength units': 'Nanometers',
        'data ignore value': 5,
    }
    with open_cube(write_envi(tmp_path / 'a.dat', numbered(2, 4, 5, dtype), fields=fields)) as cube:
        assert cube.dtype == np.dtype(dtype)
        assert cube.grid.transform == (364095, 30, 0, 5809965, 0, -30)
        assert cube.info()['crs'] == 'EPSG:32633'
        assert cube.band_names == ('one', 'two')
        assert cube.nodata.tolist() == [5, 5]
        assert not cube.read(Window(1, 0, 1, 1))[1].any()
