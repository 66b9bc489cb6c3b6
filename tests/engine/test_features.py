"""The job `features`: kept, written, gone on with; on a small model of the user's own."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

torch = pytest.importorskip('torch')

from hsi_plugin.core.backbones import find_backbone, models_folder  # noqa: E402
from hsi_plugin.core.errors import CubeError, JobCancelled, ModelError, OutputError, ParameterError  # noqa: E402
from hsi_plugin.core.places import cache  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.engine.context import Context  # noqa: E402
from hsi_plugin.engine.job import FeaturesJob  # noqa: E402
from hsi_plugin.engine.protocol import Log, Progress  # noqa: E402
from hsi_plugin.engine.run import run  # noqa: E402
from hsi_plugin.methods.transfer.encoding import TileRunner  # noqa: E402
from hsi_plugin.methods.transfer.features import open_features  # noqa: E402
from hsi_plugin.methods.transfer.pretrain.keep import write_starter  # noqa: E402
from hsi_plugin.models.backbones import family_of  # noqa: E402
from hsi_plugin.models.backbones.starter import Shape  # noqa: E402
from tests.builders import ROTATED, learnable_scene, wavelengths, write_geotiff  # noqa: E402

pytestmark = pytest.mark.torch
BANDS, SPEED = 8, TileRunner.speed


class Hearing(Context):
    """Hears everything, and cancels after so many questions."""

    def __init__(self, after=None):
        self.events, self.asked, self.after = [], 0, after
        super().__init__(1, self.events.append)

    def check_cancelled(self):
        self.asked += 1
        if self.asked == self.after:
            self.cancel()
        super().check_cancelled()

    @property
    def said(self):
        return [event.text for event in self.events if isinstance(event, Log)]

    @property
    def steps(self):
        return [event.fraction for event in self.events if isinstance(event, Progress)]


@pytest.fixture(autouse=True)
def no_measuring(monkeypatch):
    """Half a second each is too long here; one test measures."""
    monkeypatch.setattr(TileRunner, 'speed', lambda runner, check: 100.0)


@pytest.fixture(autouse=True)
def small_model():
    """A starter model of a few weights, as `adapt` would leave it in the user's folder."""
    torch.manual_seed(0)
    shape = Shape(width=8, heads=1, pairs=1, joint=1, pixel_width=4, pixel_blocks=1, decoder_width=8)
    card = replace(
        find_backbone('starter'), name='small', architecture=shape.to_json(), features=shape.features, flops=(1e6, 1e3, 0.0), folder=''
    )
    write_starter(models_folder() / 'small', card, family_of(card).build(card).state_dict())


def job_of(path, output='', **more):
    return FeaturesJob(str(path), str(output), **{'backbone': 'small', 'threads': 1, **more})


def pixels(path):
    """All values of a raster; nothing of GDAL stays open."""
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture
def cube(tmp_path):
    values = learnable_scene(50, 70, BANDS)[0]
    values[:, :10, :10] = -1.0
    return write_geotiff(tmp_path / 'cube.tif', values, wavelengths(BANDS), ROTATED, nodata=-1.0)


def blocks():
    return sorted((cache() / 'features').rglob('*.block'))


def test_the_raster_has_the_cubes_grid_and_tells_where_it_comes_from(cube, tmp_path):
    heard = Hearing()
    job = job_of(cube, tmp_path / 'f.tif')
    found = run(job, heard)
    assert found['output'] == job.output
    assert (found['cached'], found['pixels'], found['computed_pixels']) == (True, 3500, 3500)
    assert found['flops'] > 1e9
    assert found['pixels_per_second'] > 0
    assert found['recipe']['backbone'] == 'small'
    assert found['device'] == 'cpu'
    json.dumps(found)
    with open_cube(cube) as given, open_cube(job.output) as made, open_features(given, 'small') as source:
        assert made.grid.matches(given.grid)
        assert made.grid.transform == ROTATED
        assert made.bands.count == source.channels == found['features']
        assert made.band_names[0] == 'feature 1'
        features, valid = source.read(given.grid.window)
        np.testing.assert_array_equal(valid, given.read(given.grid.window)[1])
    written, dataset = pixels(job.output), gdal.Open(job.output)
    metadata, record = dataset.GetMetadata(), json.loads(dataset.GetMetadata('HSI_RUN')['RECORD'])
    dataset = None
    assert np.isnan(written[:, :10, :10]).all()
    np.testing.assert_array_equal(written[:, valid], features[:, valid])
    assert record['task'] == 'features'
    assert record['model_hash'] == found['recipe']['weights_sha256']
    assert record['parameters']['cube'] == str(cube)
    assert record['inputs'][0]['path'] == str(cube)
    assert metadata['features_backbone'] == 'small'
    assert 'features of 3,500 pixels from 8 bands take about' in heard.said[-1]
    assert 'FLOP' in heard.said[-1]
    assert 'of the disk' in heard.said[-1]
    assert heard.steps == sorted(heard.steps)
    assert heard.steps[-1] == 1.0


def test_a_second_run_computes_nothing(cube, tmp_path):
    run(job_of(cube), Hearing())
    heard = Hearing()
    again = run(job_of(cube, tmp_path / 'f.tif'), heard)
    assert again['computed_pixels'] == 0
    assert again['flops'] == 0
    assert 'computed before' in heard.said[-1]
    assert (tmp_path / 'f.tif').exists()


def test_a_run_that_was_cancelled_goes_on_with_what_is_missing(cube, tmp_path, monkeypatch):
    monkeypatch.setattr('hsi_plugin.methods.transfer.features._WINDOW_FLOPS', 1.0)
    monkeypatch.setattr('hsi_plugin.methods.transfer.feature_cache._BLOCK_BYTES', 2 * 12 * 48**2)
    job = job_of(cube, tmp_path / 'f.tif')
    with pytest.raises(JobCancelled, match='are kept, and the same run goes on'):
        run(job, Hearing(after=14))
    kept = len(blocks())
    assert kept > 0
    assert not (tmp_path / 'f.tif').exists()
    result = run(job, Hearing())
    assert 0 < result['computed_pixels'] < 3500
    assert len(blocks()) > kept
    whole = run(replace(job, output=str(tmp_path / 'g.tif')), Hearing())
    assert whole['computed_pixels'] == 0
    np.testing.assert_array_equal(pixels(job.output), pixels(whole['output']))


def test_what_does_not_fit_the_cache_is_streamed_into_the_raster(cube, tmp_path, monkeypatch):
    first = run(job_of(cube, tmp_path / 'f.tif'), Hearing())
    for file in blocks():
        file.unlink()
    monkeypatch.setenv('HSI_CACHE_LIMIT', '10K')
    heard = Hearing()
    streamed = run(job_of(cube, tmp_path / 'g.tif'), heard)
    assert streamed['cached'] is False
    assert streamed['computed_pixels'] >= 3500
    assert 'without keeping them' in streamed['warnings'][0]
    assert blocks() == []
    assert heard.steps == sorted(heard.steps)
    np.testing.assert_array_equal(pixels(first['output']), pixels(streamed['output']))
    with pytest.raises(ParameterError, match='kept nowhere'):
        run(job_of(cube), Hearing())


def test_a_window_of_a_cube_without_coordinates(tmp_path):
    path = write_geotiff(tmp_path / 'c.tif', learnable_scene(40, 60, BANDS)[0], wavelengths(BANDS), transform=None, epsg=None)
    found = run(job_of(path, tmp_path / 'f.tif', window=(5, 7, 20, 30)), Hearing())
    assert found['pixels'] == 600
    written = pixels(found['output'])
    known = np.isfinite(written).all(0)
    assert known[5:25, 7:37].all()
    assert known.sum() == 600
    with open_cube(found['output']) as made:
        assert (made.grid.is_georeferenced, made.grid.crs_wkt) == (False, '')
    whole = run(job_of(path, tmp_path / 'w.tif'), Hearing())
    np.testing.assert_array_equal(pixels(whole['output'])[:, known], written[:, known])


def test_refusals_name_the_reason_and_leave_nothing(cube, tmp_path):
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ParameterError, match='no foundation model "nobody"'):
        run(job_of(cube, backbone='nobody'), Hearing())
    with pytest.raises(ParameterError, match='scaling'):
        run(job_of(cube, scaling='log'), Hearing())
    with pytest.raises(ParameterError, match='window'):
        run(job_of(cube, window=(0, 0, 100, 1000)), Hearing())
    with pytest.raises(ParameterError, match='device'):
        run(job_of(cube, device='abacus'), Hearing())
    with pytest.raises(OutputError, match='also an input'):
        run(job_of(cube, cube), Hearing())
    with pytest.raises(OutputError, match='no folder'):
        run(job_of(cube, tmp_path / 'none' / 'f.tif'), Hearing())
    assert sorted(tmp_path.iterdir()) == before
    bare = write_geotiff(tmp_path / 'bare.tif', learnable_scene(10, 10, BANDS)[0])
    with pytest.raises(ModelError, match='wavelength'):
        run(job_of(bare), Hearing())


def test_a_cube_without_data_says_so(tmp_path):
    path = write_geotiff(tmp_path / 'c.tif', np.full((BANDS, 20, 20), -1.0, np.float32), wavelengths(BANDS), nodata=-1.0)
    with pytest.raises(CubeError, match='holds data'):
        run(job_of(path, tmp_path / 'f.tif'), Hearing())
    assert not (tmp_path / 'f.tif').exists()


def test_the_speed_is_measured(cube, monkeypatch):
    monkeypatch.setattr(TileRunner, 'speed', SPEED)
    with open_cube(cube) as given, open_features(given, 'small', cache=False) as source:
        assert 100 < source.pixels_per_second() < 1e8
