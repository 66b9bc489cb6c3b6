"""Real jobs through real engines on small cubes."""

from __future__ import annotations

import inspect
import json
import os
import signal
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import CubeError, JobCancelled, ParameterError, WorkerCrashed
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import ClassifyJob, InfoJob, SpectrumJob, TrainJob
from hsi_plugin.engine.job_types import JOB_TYPES
from hsi_plugin.engine.leftovers import remove_leftovers
from hsi_plugin.engine.model_jobs import ShowModelJob
from hsi_plugin.engine.protocol import Progress
from hsi_plugin.engine.review_jobs import AccuracyJob
from hsi_plugin.engine.run import RUNNERS, Later, plain, run
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_points, write_label_raster
from tests.patience import PATIENCE


class Scene:
    """A cube, labels and truth in a folder of their own; results go to another."""

    def __init__(self, folder: Path, size: int = 48) -> None:
        (folder / 'in').mkdir()
        (folder / 'out').mkdir()
        self.out = folder / 'out'
        cube, self.truth = learnable_scene(size, size)
        labels = sparse_labels(self.truth, 20)
        self.cube = str(write_geotiff(folder / 'in' / 'cube.tif', cube, wavelengths(30), scale=1e-4, nodata=-9999))
        self.points = str(write_label_points(folder / 'in' / 'points.gpkg', labels, class_names(3)))
        self.reference = str(write_label_raster(folder / 'in' / 'truth.tif', self.truth, class_names(3)))

    def path(self, name: str) -> str:
        return str(self.out / name)

    def left(self):
        return sorted(p.name for p in self.out.iterdir())


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


@pytest.fixture
def context():
    return Context(1, lambda event: None)


def raster(path):
    dataset = gdal.Open(path)
    return dataset.ReadAsArray()


def test_from_labels_to_an_assessed_map(scene, context):
    trained = run(TrainJob(scene.cube, scene.points, scene.path('m.hsimodel')), context)
    assert trained['label_count'] == 60
    assert trained['accuracy']['overall_accuracy'] > 0.9
    result = run(ClassifyJob(scene.cube, scene.path('map.tif'), model=scene.path('m.hsimodel'), confidence=True), context)
    assert sum(result['counts']) == scene.truth.size
    assert result['accuracy'] is None
    assert 0.5 < result['mean_confidence'] <= 1.0
    found = run(AccuracyJob(scene.path('map.tif'), scene.reference), context)
    assert found['overall_accuracy'] > 0.95
    assert run(ShowModelJob(scene.path('m.hsimodel')), context)['card']['method'] == 'click'
    assert scene.left() == sorted([
        'm.hsimodel', 'map.json', 'map.qml', 'map.tif', 'map.tif.aux.xml', 'map_confidence.qml', 'map_confidence.tif', 'map_second.qml',
        'map_second.tif', 'map_second.tif.aux.xml',
    ])
    record = json.loads(Path(result['record']).read_text())
    assert record['task'] == 'classify'
    assert record['model_hash'] == trained['model_hash']
    assert [i['role'] for i in record['inputs']] == ['cube', 'model']
    assert record['software'].keys() >= {'hsi_plugin', 'numpy', 'gdal', 'python'}


def test_labels_alone_make_the_same_map_as_a_model_of_them(scene, context):
    run(TrainJob(scene.cube, scene.points, scene.path('m.hsimodel')), context)
    run(ClassifyJob(scene.cube, scene.path('a.tif'), model=scene.path('m.hsimodel')), context)
    result = run(ClassifyJob(scene.cube, scene.path('b.tif'), labels=scene.points, model_output=scene.path('kept.hsimodel')), context)
    assert result['accuracy']['protocol']
    assert result['model'] == scene.path('kept.hsimodel')
    assert result['confidence'] is None
    assert not (scene.out / 'b_confidence.tif').exists()
    run(ClassifyJob(scene.cube, scene.path('c.tif'), model=scene.path('kept.hsimodel')), context)
    assert (raster(scene.path('a.tif')) == raster(scene.path('b.tif'))).all()
    assert (raster(scene.path('a.tif')) == raster(scene.path('c.tif'))).all()


def test_a_window_leaves_the_rest_of_the_grid_empty(scene, context):
    run(ClassifyJob(scene.cube, scene.path('all.tif'), labels=scene.points), context)
    run(ClassifyJob(scene.cube, scene.path('part.tif'), labels=scene.points, window=(5, 7, 20, 30)), context)
    whole, part = raster(scene.path('all.tif')), raster(scene.path('part.tif'))
    inside = np.zeros(whole.shape, bool)
    inside[5:25, 7:37] = True
    assert (part[inside] == whole[inside]).all()
    assert (part[~inside] == 0).all()


@pytest.mark.parametrize('window', [(-1, 0, 5, 5), (0, 0, 49, 5), (0, 0, 0, 5), (100, 100, 5, 5)])
def test_a_window_outside_the_cube_is_refused(scene, context, window):
    with pytest.raises(ParameterError, match='window'):
        run(ClassifyJob(scene.cube, scene.path('map.tif'), labels=scene.points, window=window), context)
    assert scene.left() == []


def test_training_in_a_window_takes_the_labels_inside(scene, context):
    result = run(TrainJob(scene.cube, scene.points, scene.path('m.hsimodel'), window=(0, 0, 24, 48)), context)
    assert 0 < result['label_count'] < 60


def test_results_do_not_depend_on_memory_or_threads(scene, context):
    run(ClassifyJob(scene.cube, scene.path('a.tif'), labels=scene.points, confidence=True), context)
    run(ClassifyJob(scene.cube, scene.path('b.tif'), labels=scene.points, confidence=True, memory='40K', threads=1), context)
    assert (raster(scene.path('a.tif')) == raster(scene.path('b.tif'))).all()
    np.testing.assert_allclose(raster(scene.path('a_confidence.tif')), raster(scene.path('b_confidence.tif')), atol=1e-5)


def test_an_unknown_method_and_a_graphics_card_are_refused(scene, context):
    with pytest.raises(ParameterError, match='no method "magic"'):
        run(TrainJob(scene.cube, scene.points, scene.path('m.hsimodel'), method='magic'), context)
    with pytest.raises(ParameterError, match='CPU only'):
        run(ClassifyJob(scene.cube, scene.path('map.tif'), labels=scene.points, device='cuda'), context)
    assert scene.left() == []


def test_there_is_something_to_do_every_kind_of_job():
    assert set(RUNNERS) == set(JOB_TYPES.values())
    for job, runner in RUNNERS.items():
        assert isinstance(runner, Later)
        wanted = list(inspect.signature(runner.found()).parameters.values())
        assert [one.annotation for one in wanted[:2]] == [job.__name__, 'Context']


def test_a_spectrum_by_pixel_and_by_point(scene, context):
    by_pixel = run(SpectrumJob(scene.cube, row=3, col=4), context)
    assert run(SpectrumJob(scene.cube, x=by_pixel['x'], y=by_pixel['y']), context) == by_pixel
    assert len(by_pixel['values']) == len(by_pixel['wavelengths_nm']) == len(by_pixel['good_bands']) == 30
    with pytest.raises(CubeError, match='outside'):
        run(SpectrumJob(scene.cube, x=0.0, y=0.0), context)


@pytest.fixture
def slow(tmp_path):
    """A scene, and a job that classifies it pixel by pixel: half a minute, and a cancel is asked for every millisecond."""
    scene = Scene(tmp_path, 256)
    return scene, ClassifyJob(scene.cube, scene.path('map.tif'), labels=scene.points, model_output=scene.path('m.hsimodel'), memory='1')


def first_progress(handle):
    for event in handle.events():
        if isinstance(event, Progress) and event.message == 'classifying':
            return
    pytest.fail('the job ended before it could be stopped')


def test_a_worker_killed_while_it_writes_leaves_no_file(slow):
    scene, job = slow
    with WorkerEngine() as engine:
        handle = engine.submit(job)
        first_progress(handle)
        assert scene.left() != []
        os.kill(engine.pid, signal.SIGKILL)
        with pytest.raises(WorkerCrashed, match='classify'):
            handle.wait(10)
        assert scene.left() == []
        assert engine.submit(InfoJob(scene.cube)).wait(30)['rows'] == 256


@pytest.mark.parametrize('make', [WorkerEngine, InlineEngine])
def test_a_cancelled_classification_leaves_no_file(slow, make):
    scene, job = slow
    with make() as engine:
        handle = engine.submit(job)
        first_progress(handle)
        handle.cancel()
        with pytest.raises(JobCancelled):
            handle.wait(10.0 * PATIENCE)
        assert scene.left() == []


def test_leftovers_of_others_stay(tmp_path):
    ours = ['.map.0123456789ab.hsi-partial', '.map.0123456789ab.tif', '.map.0123456789ab.tif.aux.xml']
    others = ['map.tif', '.map.tif', '.map2.0123456789ab.tif', '.map.0123.tif', '.map.0123456789ab.hsi-partial-old']
    for name in ours + others[:-1]:
        (tmp_path / name).touch()
    old = tmp_path / '.map.ba9876543210.tif'
    old.touch()
    os.utime(old, (1, 1))
    remove_leftovers([str(tmp_path / 'map.tif'), str(tmp_path / 'absent' / 'map.tif')], old.stat().st_mtime + 1000)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([*others[:-1], old.name])


def test_results_are_plain_json():
    value = {'a': np.float32(0.5), 'b': np.array([1.0, np.nan]), 'c': (np.int64(3), None, True), 4: Path('x'), 'd': float('inf')}
    assert plain(value) == {'a': 0.5, 'b': [1.0, None], 'c': [3, None, True], '4': 'x', 'd': None}
    json.dumps(plain(value), allow_nan=False)
