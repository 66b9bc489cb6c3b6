"""What is known of a scene before its features are computed."""

from __future__ import annotations

import os

import numpy as np
import pytest

pytest.importorskip('torch')

from hsi_plugin.core.errors import CubeError, JobCancelled
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.cube import Cube
from hsi_plugin.methods.transfer.statistics import scene_statistics
from tests.builders import write_geotiff

pytestmark = pytest.mark.torch


@pytest.fixture
def reads(monkeypatch):
    """Windows that were read."""
    seen, read = [], Cube.read

    def counting(cube, window, bands=None):
        seen.append(window)
        return read(cube, window, bands)

    monkeypatch.setattr(Cube, 'read', counting)
    return seen


def gradient(rows, cols, bands=3, dtype=np.float32):
    """Values that grow over the image, so that a draw that is not even shows."""
    row, col = np.mgrid[:rows, :cols]
    return np.stack([(row / rows * (b + 1) + col / cols) * 10 for b in range(bands)]).astype(dtype)


def test_a_small_cube_is_read_as_a_whole(tmp_path, reads):
    values = gradient(40, 50)
    values[2] = 0.25  # a constant band
    values[:, :10, :10] = -9.0
    path = write_geotiff(tmp_path / 'c.tif', values, nodata=-9.0)
    with open_cube(path) as cube:
        found = scene_statistics(cube)
        again = scene_statistics(cube)
        total = sum(w.size for w in reads)
    assert again is found
    assert total == 2000
    spectra = values[:, (values[0] != -9.0)].T.astype(np.float64)
    assert found.pixels == len(spectra) == 1900
    np.testing.assert_allclose(found.mean, spectra.mean(0))
    np.testing.assert_allclose(found.std, spectra.std(0), atol=1e-12)
    np.testing.assert_allclose(found.covariance, np.cov(spectra.T, ddof=0), atol=1e-12)
    np.testing.assert_array_equal(found.minimum, spectra.min(0))
    np.testing.assert_array_equal(found.maximum, spectra.max(0))
    assert found.std[2] == 0.0


@pytest.mark.parametrize('shape', [(900, 1100), (3, 400_000), (400_000, 2)])
def test_a_large_cube_is_drawn_from_evenly_in_few_small_windows(tmp_path, reads, shape):
    values = gradient(*shape, bands=2)
    with open_cube(write_geotiff(tmp_path / 'c.tif', values, options=['TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64'])) as cube:
        found = scene_statistics(cube)
    assert len(reads) <= 130
    assert 12_000 <= found.pixels <= 25_000
    assert sum(w.size for w in reads) == found.pixels
    spread = values.reshape(2, -1).std(1)
    np.testing.assert_allclose(found.mean, values.reshape(2, -1).mean(1), atol=0.1 * spread.max())
    np.testing.assert_allclose(found.std, spread, rtol=0.15)


def test_the_draw_is_the_same_every_time_and_new_for_a_changed_file(tmp_path):
    values = gradient(300, 400)
    with open_cube(write_geotiff(tmp_path / 'a.tif', values)) as cube:
        first = scene_statistics(cube)
    with open_cube(write_geotiff(tmp_path / 'b.tif', values)) as cube:
        np.testing.assert_array_equal(scene_statistics(cube).covariance, first.covariance)
    write_geotiff(tmp_path / 'a.tif', values * 2)
    os.utime(tmp_path / 'a.tif', (1, 1))
    with open_cube(tmp_path / 'a.tif') as cube:
        np.testing.assert_allclose(scene_statistics(cube).mean, 2 * first.mean, rtol=1e-5)


def test_where_most_is_nodata_more_is_drawn(tmp_path, reads):
    values = np.full((2, 800, 900), -9.0, np.float32)
    values[:, 380:460, 410:480] = gradient(80, 70, 2)
    with open_cube(write_geotiff(tmp_path / 'c.tif', values, nodata=-9.0)) as cube:
        found = scene_statistics(cube)
    assert found.pixels > 100
    assert len(reads) > 130  # a second draw
    assert found.minimum.min() >= 0.0


def test_a_scene_without_data_says_so(tmp_path):
    with open_cube(write_geotiff(tmp_path / 'c.tif', np.full((2, 9, 9), -9.0, np.float32), nodata=-9.0)) as cube, \
            pytest.raises(CubeError, match='No pixel'):
        scene_statistics(cube)


def test_a_cancel_is_heard_between_reads(tmp_path, reads):
    def stop():
        if len(reads) == 5:
            raise JobCancelled

    with open_cube(write_geotiff(tmp_path / 'c.tif', gradient(600, 600))) as cube:
        with pytest.raises(JobCancelled):
            scene_statistics(cube, check_cancelled=stop)
        assert len(reads) == 5
        assert scene_statistics(cube).pixels > 10_000  # what was cut short is not remembered


def test_a_single_valid_pixel_is_enough(tmp_path):
    values = np.full((2, 9, 9), -9.0, np.float32)
    values[:, 4, 4] = 0.5
    with open_cube(write_geotiff(tmp_path / 'c.tif', values, nodata=-9.0)) as cube:
        found = scene_statistics(cube)
    assert (found.pixels, found.std.tolist(), found.mean.tolist()) == (1, [0.0, 0.0], [0.5, 0.5])
