"""Rasters of many bands, written window by window."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import OutputError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window, tile
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.write_windows import raster_writer
from tests.builders import ROTATED, UTM33, wkt

NAMES = ['feature 1', 'feature 2', 'feature 3']


def values(rows=70, cols=90):
    made = np.random.default_rng(0).normal(size=(3, rows, cols)).astype(np.float32)
    made[:, 5:20, 5:20] = np.nan
    return made


@pytest.mark.parametrize('transform', [ROTATED, None])
def test_the_raster_holds_grid_values_names_and_nodata(tmp_path, transform):
    path, wanted = tmp_path / 'f.tif', values()
    grid = Grid(70, 90, transform, wkt(UTM33) if transform else '')
    with raster_writer(path, grid, NAMES, 32) as writer:
        for window in tile(grid.window, 32, 64):
            writer.write(window, wanted[(slice(None), *window.slices)])
        writer.describe({'RECORD': '{"task": "features"}'}, 'HSI_RUN')
        assert not path.exists()
    with open_cube(path) as cube:
        assert cube.grid.matches(grid)
        assert cube.grid.is_georeferenced == (transform is not None)
        assert cube.band_names == tuple(NAMES)
        assert cube.block_shape == (32, 32)
    dataset = gdal.Open(str(path))
    np.testing.assert_array_equal(dataset.ReadAsArray(), wanted)
    assert all(np.isnan(dataset.GetRasterBand(n).GetNoDataValue()) for n in (1, 2, 3))
    assert dataset.GetMetadata('HSI_RUN') == {'RECORD': '{"task": "features"}'}
    assert transform is None or dataset.GetGeoTransform() == transform
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_never_written_is_nodata_and_takes_no_room(tmp_path):
    grid = Grid(2000, 3000)
    with raster_writer(tmp_path / 'f.tif', grid, NAMES, 128) as writer:
        writer.write(Window(128, 128, 128, 128), np.ones((3, 128, 128), np.float32))
        writer.write(Window(256, 128, 128, 128), np.full((3, 128, 128), np.nan, np.float32))
    assert (tmp_path / 'f.tif').stat().st_size < 40_000
    found = gdal.Open(str(tmp_path / 'f.tif')).ReadAsArray()
    assert np.isfinite(found).sum() == 3 * 128 * 128
    assert np.isfinite(found[:, 128:256, 128:256]).all()


def test_an_error_leaves_what_was_there_before(tmp_path):
    path = tmp_path / 'f.tif'
    path.write_text('before')

    def fail():
        with raster_writer(path, Grid(70, 90), NAMES, 32) as writer:
            writer.write(Window(0, 0, 32, 32), np.ones((3, 32, 32), np.float32))
            raise RuntimeError('in the middle')

    with pytest.raises(RuntimeError, match='in the middle'):
        fail()
    assert path.read_text() == 'before'
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(('window', 'shape'), [(Window(60, 0, 20, 10), (3, 20, 10)), (Window(0, 0, 9, 9), (2, 9, 9))])
def test_windows_that_do_not_fit_are_refused(tmp_path, window, shape):
    with pytest.raises(ParameterError), raster_writer(tmp_path / 'f.tif', Grid(70, 90), NAMES) as writer:
        writer.write(window, np.zeros(shape, np.float32))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said(small_disk):
    folder = small_disk(600)
    noise = np.random.default_rng(0).normal(size=(3, 700, 700)).astype(np.float32)
    grid = Grid(700, 700)

    def fill():
        with raster_writer(folder / 'f.tif', grid, NAMES, 64) as writer:
            for window in tile(grid.window, 64, 700):
                writer.write(window, noise[(slice(None), *window.slices)])

    with pytest.raises(OutputError, match='full'):
        fill()
    assert list(folder.iterdir()) == []


def test_it_is_refused_where_it_would_overwrite_its_input(tmp_path):
    with raster_writer(tmp_path / 'f.tif', Grid(7, 9), NAMES, 16) as writer:
        writer.write(Window(0, 0, 7, 9), values(7, 9))
    with pytest.raises(OutputError, match='also an input'), \
            raster_writer(tmp_path / 'f.tif', Grid(7, 9), NAMES, 16, [tmp_path / 'f.tif']):
        pytest.fail('it was opened')
