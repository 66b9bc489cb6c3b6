"""Rasters that change while they are looked at."""

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window
from hsi_plugin.maps.live import LiveRaster
from tests.builders import NORTH_UP, ROTATED, wkt

GRID = Grid(20, 30, ROTATED, wkt(32633))


def values(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_a_new_raster_holds_nothing_and_lies_where_the_cube_lies(tmp_path):
    LiveRaster(tmp_path / 'a.tif', GRID, 255).close()
    dataset = gdal.Open(str(tmp_path / 'a.tif'))
    assert (dataset.ReadAsArray() == 255).all()
    assert dataset.GetRasterBand(1).GetNoDataValue() == 255
    assert dataset.GetGeoTransform() == pytest.approx(ROTATED)


def test_a_reader_sees_a_change_at_once_and_the_file_does_not_move(tmp_path):
    raster = LiveRaster(tmp_path / 'a.tif', GRID, 0)
    before = (tmp_path / 'a.tif').stat()
    raster.write(Window(3, 4, 2, 5), np.full((2, 5), 7))
    assert values(tmp_path / 'a.tif')[3:5, 4:9].tolist() == [[7] * 5] * 2
    assert values(tmp_path / 'a.tif').sum() == 70
    after = (tmp_path / 'a.tif').stat()
    assert (before.st_ino, before.st_size) == (after.st_ino, after.st_size)
    raster.close()


def test_a_raster_that_is_there_is_changed_not_made(tmp_path):
    first = LiveRaster(tmp_path / 'a.tif', GRID, 0)
    first.write(GRID.window, np.full((20, 30), 3))
    first.close()
    second = LiveRaster(tmp_path / 'a.tif', GRID, 0)
    second.write(Window(0, 0, 1, 1), np.zeros((1, 1)))
    second.close()
    assert values(tmp_path / 'a.tif').sum() == 3 * 599
    assert second.path == tmp_path / 'a.tif'


@pytest.mark.parametrize('other', [Grid(21, 30, ROTATED, wkt(32633)), Grid(20, 30, NORTH_UP, wkt(32633))])
def test_one_of_another_grid_is_made_anew(tmp_path, other):
    LiveRaster(tmp_path / 'a.tif', other, 0).close()
    LiveRaster(tmp_path / 'a.tif', GRID, 0).close()
    assert values(tmp_path / 'a.tif').shape == (20, 30)
    assert gdal.Open(str(tmp_path / 'a.tif')).GetGeoTransform() == pytest.approx(ROTATED)


def test_something_else_of_that_name_is_replaced_only_if_it_is_a_file(tmp_path):
    (tmp_path / 'a.tif').write_text('no raster')
    LiveRaster(tmp_path / 'a.tif', GRID, 0).close()
    assert values(tmp_path / 'a.tif').shape == (20, 30)
    (tmp_path / 'b.tif').mkdir()
    with pytest.raises(OutputError, match='folder'):
        LiveRaster(tmp_path / 'b.tif', GRID, 0)


def test_a_full_disk_is_told_before_anything_is_there(small_disk):
    folder = small_disk(64)
    with pytest.raises(OutputError):
        LiveRaster(folder / 'a.tif', Grid(1000, 1000), 0)
    assert list(folder.iterdir()) == []


def test_a_cube_without_a_place_has_a_map_without_one(tmp_path):
    LiveRaster(tmp_path / 'a.tif', Grid(5, 6), 0).close()
    again = LiveRaster(tmp_path / 'a.tif', Grid(5, 6), 0)
    assert again.read(Window(0, 0, 5, 6)).shape == (5, 6)
    again.close()
