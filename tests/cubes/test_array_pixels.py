"""Windows out of arrays: the same pixels whatever the order of the axes, the chunks, the window and the bands."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import array_pixels
from hsi_plugin.cubes.array_pixels import ArrayPixels
from tests.products import hdf5
from tests.products.netcdf import File

FIELDS = '/HDFEOS/SWATHS/A swath/Data Fields'
ROWS, COLS, BANDS = 23, 17, 7
VALUES = np.arange(BANDS * ROWS * COLS).reshape(BANDS, ROWS, COLS)


@pytest.fixture(scope='module')
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp('arrays') / 'tree.h5'
    return str(hdf5.write('tests.products.tree', path, rows=ROWS, cols=COLS, bands=BANDS))


@pytest.fixture(scope='module')
def sources(path):
    made = {axes: ArrayPixels(path, f'{FIELDS}/{axes}', axes) for axes in ('brc', 'rcb', 'rbc')}
    yield made
    for pixels in made.values():
        pixels.close()


@settings(max_examples=120, deadline=None)
@given(
    axes=st.sampled_from(['brc', 'rcb', 'rbc']), row=st.integers(0, ROWS - 1), col=st.integers(0, COLS - 1), data=st.data(),
    bands=st.one_of(st.none(), st.lists(st.integers(0, BANDS - 1), min_size=1, max_size=9)),
)
def test_every_window_of_every_layout_holds_the_same(sources, axes, row, col, data, bands):
    window = Window(row, col, data.draw(st.integers(1, ROWS - row)), data.draw(st.integers(1, COLS - col)))
    out = np.empty((BANDS if bands is None else len(bands), *window.shape), 'u2')
    sources[axes].read(window, bands, out)
    rows, cols = window.slices
    np.testing.assert_array_equal(out, VALUES[slice(None) if bands is None else bands, rows, cols])


def test_an_array_without_bands_is_one_band(path):
    pixels = ArrayPixels(path, f'{FIELDS}/rc', 'rc')
    out = np.empty((1, 3, 4), 'u2')
    pixels.read(Window(2, 5, 3, 4), None, out)
    assert pixels.shape == (1, ROWS, COLS)
    np.testing.assert_array_equal(out[0], VALUES[0, 2:5, 5:9])


def test_a_slice_of_a_further_axis_is_a_cube(path):
    pixels = ArrayPixels(path, f'{FIELDS}/two', 'brc', fixed=(1,))
    out = np.empty((BANDS, 2, 2), 'u2')
    pixels.read(Window(3, 3, 2, 2), None, out)
    np.testing.assert_array_equal(out, VALUES[:, 3:5, 3:5] + 1000)


@pytest.mark.parametrize(('name', 'axes', 'what'), [
    ('rc', 'brc', '3 axes are expected'), ('brc', 'rc', '2 axes are expected'), ('nothing', 'brc', 'has no'),
])
def test_another_layout_is_refused(path, name, axes, what):
    with pytest.raises(CubeError, match=what):
        ArrayPixels(path, f'{FIELDS}/{name}', axes)


def test_texts_are_no_pixels(path):
    with pytest.raises(CubeError, match='axes are expected'):
        ArrayPixels(path, '/texts/list', 'r')


def test_a_spectrum_costs_the_decoding_of_one_block_and_its_neighbour_none(tmp_path, monkeypatch):
    file = File(tmp_path / 'a.nc')
    file.array(file.root, 'cube', np.zeros((64, 64, 8), 'f4'), ('y', 'x', 'b'), chunks=(16, 16, 8))
    file.close()
    pixels = ArrayPixels(str(tmp_path / 'a.nc'), '/cube', 'rcb')
    reads = []
    read = ArrayPixels._read
    monkeypatch.setattr(array_pixels.ArrayPixels, '_read', lambda self, window, *a: reads.append(window) or read(self, window, *a))
    for row in (20, 21, 25):
        pixels.read(Window(row, 40, 1, 1), None, np.empty((8, 1, 1), 'f4'))
    assert pixels.block_shape[0] <= 64
    assert len(reads) == 1
    assert reads[0].contains(20, 40)


def test_several_threads_read_at_once(sources):
    found = {}

    def work(number):
        out = np.empty((BANDS, ROWS, COLS), 'u2')
        for _ in range(20):
            sources['rcb'].read(Window(0, 0, ROWS, COLS), None, out)
        found[number] = bool((out == VALUES).all())

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == dict.fromkeys(range(4), True)


def test_a_closed_source_says_so(path):
    pixels = ArrayPixels(path, f'{FIELDS}/brc', 'brc')
    pixels.close()
    with pytest.raises(CubeError, match='is closed'):
        pixels.read(Window(0, 0, ROWS, COLS), None, np.empty((BANDS, ROWS, COLS), 'u2'))


@pytest.mark.parametrize('name', ['a.nc', 'renamed.bin'])  # GDAL reads the one by its NetCDF driver, the other by HDF5's
def test_a_corrupt_chunk_names_its_rows_and_the_rest_is_read(tmp_path, name):
    file = File(tmp_path / 'whole.nc')
    values = np.random.default_rng(0).integers(0, 255, (64, 64, 8)).astype('u1')
    file.array(file.root, 'cube', values, ('y', 'x', 'b'), chunks=(16, 64, 8))
    file.close()
    raw = bytearray((tmp_path / 'whole.nc').read_bytes())
    middle = int(len(raw) * 0.7)  # noise does not compress, so the four chunks are nearly all of the file
    raw[middle:middle + 600] = bytes(600)
    (tmp_path / name).write_bytes(raw)
    pixels = ArrayPixels(str(tmp_path / name), '/cube', 'rcb')
    bad = []
    for row in range(0, 64, 16):
        out = np.empty((8, 16, 64), 'u1')
        try:
            pixels.read(Window(row, 0, 16, 64), None, out)
        except CubeError as error:
            bad.append((row, error.what))
        else:
            np.testing.assert_array_equal(out, values[row:row + 16].transpose(2, 0, 1))
    assert [what.startswith(f'Rows {row} to {row + 15} of') for row, what in bad] == [True]


@pytest.mark.parametrize('kept_bytes', [1, 60, 400, 3000])
def test_what_is_kept_around_a_spectrum_is_never_more_than_may_be(path, monkeypatch, kept_bytes):
    monkeypatch.setattr(array_pixels, '_KEPT_BYTES', kept_bytes)
    monkeypatch.setattr(array_pixels, '_BLOCK_BYTES', kept_bytes)
    pixels = ArrayPixels(path, f'{FIELDS}/brc', 'brc')
    for row, col in ((0, 0), (ROWS - 1, COLS - 1), (11, 8), (11, 9)):
        out = np.empty((BANDS, 1, 1), 'u2')
        pixels.read(Window(row, col, 1, 1), None, out)
        np.testing.assert_array_equal(out[:, 0, 0], VALUES[:, row, col])
        assert all(block.nbytes <= max(kept_bytes, BANDS * 2) for block in pixels._blocks.values())
