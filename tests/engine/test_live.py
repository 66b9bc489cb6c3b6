"""The loop's jobs, through an engine: prepare, ask, paint."""

from __future__ import annotations

import contextlib
import copy

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import EngineError, JobCancelled, ParameterError
from hsi_plugin.core.taught import Taught, write_taught
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import TrainJob
from hsi_plugin.engine.live_jobs import ActiveAskJob, ActiveMapJob, ActivePrepareJob
from hsi_plugin.engine.protocol import Preview
from hsi_plugin.engine.run import run
from tests.builders import ROTATED, class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_raster

ROWS, COLS = 150, 130


class Loop:
    """A scene and what is said of it."""

    def __init__(self, folder, engine, **more):
        self.folder, self.engine = folder, engine
        values, self.truth = learnable_scene(ROWS, COLS, 20, 3, noise=0.2)
        values[:, 100:, 100:] = -3.2768
        self.cube = str(write_geotiff(folder / 'scene.tif', values, wavelengths(20), ROTATED, nodata=-32768, scale=1e-4))
        self.ready = engine.submit(ActivePrepareJob(self.cube, **more)).wait()

    def taught(self, pixels, value=None, name='t'):
        table = [[r, c, self.truth[r, c] if value is None else value, 0, i] for i, (r, c) in enumerate(pixels)]
        path = str(self.folder / f'{name}.npy')
        write_taught(Taught(np.array(table, np.int64).reshape(-1, 5), 3), path)
        return path

    def ask(self, path, **more):
        return self.engine.submit(ActiveAskJob(self.ready['folder'], path, 3, **more)).wait()

    def map_job(self, path, **more):
        return ActiveMapJob(self.ready['folder'], path, 3, *(str(self.folder / f'{n}.tif') for n in 'abc'), self.cube, **more)

    def paint(self, path, **more):
        return self.engine.submit(self.map_job(path, **more)).wait()

    def raster(self, name):
        return gdal.Open(str(self.folder / f'{name}.tif')).ReadAsArray()


@pytest.fixture(scope='module')
def ready(tmp_path_factory):
    """A scene that is prepared once: what is prepared is only read."""
    home = tmp_path_factory.mktemp('home')
    with pytest.MonkeyPatch.context() as patch, InlineEngine() as engine:
        patch.setenv('HSI_HOME', str(home))
        return Loop(tmp_path_factory.mktemp('scene'), engine)


@pytest.fixture
def loop(ready, tmp_path):
    with InlineEngine() as engine:
        own = copy.copy(ready)
        own.folder, own.engine = tmp_path, engine
        yield own


PIXELS = [(r, c) for r in range(4, 100, 12) for c in range(4, 100, 12)]


def test_the_whole_loop_in_a_worker(tmp_path):
    with WorkerEngine() as engine:
        loop = Loop(tmp_path, engine)
        pixels = []
        for _ in range(12):
            found = loop.ask(loop.taught(pixels))['questions'][0]
            pixels.append((found['row'], found['col']))
        result = loop.paint(loop.taught(pixels))
        assert result['model_sha256'] == loop.ask(loop.taught(pixels))['model_sha256']
    data = np.ones((ROWS, COLS), bool)
    data[100:, 100:] = False
    assert result['pixels'] == data.sum()
    assert sum(result['areas']) == data.sum()
    assert result['changed'] is None
    assert (loop.raster('a')[data] == loop.truth[data]).mean() > 0.6
    assert not loop.raster('a')[~data].any()
    assert (loop.raster('b')[~data] == 255).all()
    assert gdal.Open(str(tmp_path / 'a.tif')).GetGeoTransform() == pytest.approx(ROTATED)


def test_without_two_classes_nothing_is_painted(loop):
    result = loop.paint(loop.taught([(4, 4)]))
    assert result['model_sha256'] == ''
    assert not (loop.folder / 'a.tif').exists()
    found = loop.ask(loop.taught([]))
    assert found['model_sha256'] == ''
    assert len(found['questions']) == 20


def test_what_changed_is_what_differs_from_the_last_finished_map(loop):
    loop.paint(loop.taught(PIXELS[:20]))
    before = loop.raster('a')
    result = loop.paint(loop.taught(PIXELS))
    differs = before != loop.raster('a')
    assert (loop.raster('c') == differs).all()
    assert result['changed'] == pytest.approx(differs.sum() / result['pixels'])
    assert 0.0 < result['changed'] < 0.9
    assert loop.paint(loop.taught(PIXELS))['changed'] == 0.0
    assert not loop.raster('c').any()


def test_what_is_left_out_is_blank(loop):
    places = [(r, c) for r, c in PIXELS if loop.truth[r, c] == 2]
    table = loop.taught(PIXELS)
    rows = np.load(table)
    rows[np.isin(rows[:, 2], [2]), 2] = 4
    np.save(table, rows)
    result = loop.paint(table)
    assert result['left_out'] > 1000
    assert result['areas'][1] == 0
    blank = loop.raster('a') == 0
    assert np.mean([blank[r, c] for r, c in places]) > 0.6


def test_the_same_labels_paint_the_same_and_the_part_in_sight_comes_first(loop):
    loop.paint(loop.taught(PIXELS))
    whole = loop.raster('a')
    (loop.folder / 'a.tif').unlink()
    heard = []
    run(loop.map_job(loop.taught(PIXELS), first=(20, 30, 40, 50), threads=1), Context(1, heard.append))
    windows = [event.window for event in heard if isinstance(event, Preview)]
    assert windows == [(20, 30, 40, 50)]
    assert (loop.raster('a') == whole).all()


def test_a_newer_click_stops_the_map_and_the_next_one_is_whole(loop):
    first = loop.engine.submit(loop.map_job(loop.taught(PIXELS[:20])))
    first.cancel()
    last = loop.engine.submit(loop.map_job(loop.taught(PIXELS, name='u'))).wait()
    painted = loop.raster('a')
    with contextlib.suppress(JobCancelled):
        first.wait()
    assert loop.paint(loop.taught(PIXELS, name='u'))['model_sha256'] == last['model_sha256']
    assert (painted == loop.raster('a')).all()


def test_a_map_that_is_cancelled_half_way_is_not_what_the_next_is_compared_with(loop, monkeypatch):
    from hsi_plugin.engine import live

    monkeypatch.setattr(live, '_PIECE', 1 << 10)
    loop.paint(loop.taught(PIXELS[:20]))
    before = loop.raster('a')
    context = Context(1, lambda event: None)
    asked = []
    monkeypatch.setattr(context, 'check_cancelled', lambda: asked.append(1) or (context.cancel() if len(asked) > 6 else None)
                        or Context.check_cancelled(context))
    with pytest.raises(JobCancelled):
        run(loop.map_job(loop.taught(PIXELS), threads=1), context)
    half = loop.raster('a')
    assert (half != before).any()
    assert (half[-40:] == before[-40:]).all()
    result = loop.paint(loop.taught(PIXELS))
    assert result['changed'] == pytest.approx((loop.raster('a') != before).sum() / result['pixels'])


def test_the_models_numbers_are_kept_beside_the_labels(loop):
    result = loop.paint(loop.taught(PIXELS))
    with np.load(result['model'], allow_pickle=False) as kept:
        assert sorted(kept) == ['bias', 'temperature', 'weights']
        assert kept['weights'].shape == (20, 4)


def test_the_models_view_of_a_pixel(loop):
    found = loop.ask(loop.taught(PIXELS), about=(50, 60, 0, 0))['about']
    assert [(one['row'], one['col']) for one in found] == [(50, 60), (0, 0)]
    assert 0.99 < sum(p for _, p in found[0]['top']) <= 1.001


def test_a_session_starts_from_what_a_model_of_another_scene_is_surest_of(tmp_path):
    values, truth = learnable_scene(ROWS, COLS, 20, 3, seed=5, noise=0.2)
    other = write_geotiff(tmp_path / 'other.tif', values, wavelengths(20), scale=1e-4)
    labels = write_label_raster(tmp_path / 'labels.tif', sparse_labels(truth, 20), class_names(3))
    with InlineEngine() as engine:
        engine.submit(TrainJob(str(other), str(labels), str(tmp_path / 'm.hsimodel'))).wait()
        loop = Loop(tmp_path, engine, source=str(tmp_path / 'm.hsimodel'))
        prior = loop.ready['prior']
        assert [one['name'] for one in loop.ready['prior_classes']] == class_names(3)
        assert 3 <= len(prior) <= 60
        right = np.mean([loop.truth[r, c] == v for r, c, v in prior])
        assert right > 0.8
        table = np.array([[r, c, v, 2, 1000 + i] for i, (r, c, v) in enumerate(prior)])
        np.save(tmp_path / 'p.npy', table)
        found = loop.ask(str(tmp_path / 'p.npy'))
        assert found['prior_used']
        assert found['model_sha256']


@pytest.mark.parametrize(('change', 'error', 'said'), [
    ({'folder': '/nowhere'}, EngineError, 'anew'), ({'taught': '/nowhere.npy'}, EngineError, 'again'),
    ({'strategy': 'guess'}, ParameterError, 'guess'), ({'head': 'guess'}, ParameterError, 'guess'),
    ({'classes': 1}, EngineError, 'classes'),
])
def test_bad_input_is_told(loop, change, error, said):
    job = {'folder': loop.ready['folder'], 'taught': loop.taught(PIXELS), 'classes': 3, **change}
    with pytest.raises(error, match=said):
        loop.engine.submit(ActiveAskJob(**job)).wait()


def test_labels_of_another_image_are_refused(loop):
    np.save(loop.folder / 't.npy', [[ROWS, 0, 1, 0, 0]])
    with pytest.raises(ParameterError, match='another image'):
        loop.ask(str(loop.folder / 't.npy'))


@pytest.mark.parametrize('make', [
    lambda: ActiveAskJob('f', 't', 300), lambda: ActiveAskJob('f', 't', 3, count=0), lambda: ActiveAskJob('f', 't', -1),
])
def test_jobs_that_cannot_be_are_refused(make):
    with pytest.raises(ParameterError):
        make()
