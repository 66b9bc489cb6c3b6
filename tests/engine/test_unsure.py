"""Unsure pixels: the layer, what is told of it, and that interrupted, shared and repeated runs give the same."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.conformal import sets
from hsi_plugin.core.errors import JobCancelled, ModelError, ParameterError
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine import resume
from hsi_plugin.engine.batch.run import batch_job
from hsi_plugin.engine.batch_jobs import BatchJob, WindowsJob
from hsi_plugin.engine.classify import classify_job, train_job, windows_job
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob, TrainJob
from hsi_plugin.engine.learning import load_model
from hsi_plugin.engine.unsure import unsure_of
from hsi_plugin.maps.unsure import UNSURE_NODATA, set_scheme
from hsi_plugin.models.modelfile import read_model, write_model
from tests.builders import class_names, sparse_labels, wavelengths, write_geotiff, write_label_raster


def quiet():
    return Context(1, lambda event: None)


def hard_scene(rows: int = 160, cols: int = 160, seed: int = 0):
    """Three classes in squares of 8 pixels whose spectra differ by about as much as each square's own light and the noise."""
    random = np.random.default_rng(seed)
    truth = np.kron(random.integers(1, 4, (rows // 8, cols // 8)), np.ones((8, 8), int)).astype(np.uint8)
    means = 0.3 + 0.015 * random.normal(size=(3, 12))
    own = np.kron(random.normal(size=(12, rows // 8, cols // 8)), np.ones((1, 8, 8)))
    cube = means[truth - 1].transpose(2, 0, 1) + 0.02 * own + 0.03 * random.normal(size=(12, rows, cols))
    cube[:, :3, :5] = np.nan
    return cube.astype(np.float32), truth


@pytest.fixture
def scene(tmp_path):
    cube, truth = hard_scene()
    path = write_geotiff(tmp_path / 'cube.tif', cube, wavelengths(12), nodata=-9999.0)
    labels = write_label_raster(tmp_path / 'labels.tif', sparse_labels(truth, 250), class_names(3))
    train_job(TrainJob(str(path), str(labels), str(tmp_path / 'm.hsimodel')), quiet())
    return str(path), str(labels), str(tmp_path / 'm.hsimodel'), truth


def layer(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_the_layer_holds_the_sizes_of_sets_and_the_promise_is_kept(scene, tmp_path):
    path, _, model, truth = scene
    found = classify_job(ClassifyJob(path, str(tmp_path / 'map.tif'), model=model, unsure=0.1), quiet())
    sizes, labels = layer(found['unsure']), layer(found['output'])
    assert sizes.dtype == np.uint8
    assert (sizes[:3, :5] == UNSURE_NODATA).all()
    assert ((sizes == UNSURE_NODATA) == (labels == 0)).all()
    card, tensors = read_model(model)
    limits = unsure_of(card, 0.1).limits
    with open_cube(path) as cube:
        predictor = load_model(card, tensors).adapt(cube)
        raw = cube.read_raw(cube.grid.window, list(predictor.bands)).reshape(len(predictor.bands), -1)
        posteriors = predictor.posteriors(np.nan_to_num(raw)).T.astype(float)
    inside = sets(np.log(posteriors + 1e-30), limits + 1e-6)
    valid = (labels > 0).ravel()
    np.testing.assert_array_equal(inside.sum(1)[valid], sizes.ravel()[valid])
    held = inside[np.arange(truth.size), truth.ravel() - 1][valid]
    assert held.mean() > 0.9 - 3.0 * found['conformal']['coverage_se']
    unsure = sizes.ravel()[valid] != 1
    assert found['unsure_share'] == pytest.approx(unsure.mean(), abs=1e-5)
    assert 0.05 < found['unsure_share'] < 0.95
    wrong = (labels != truth).ravel()[valid]
    assert wrong[unsure].mean() > 2 * wrong[~unsure].mean()
    shares = [unsure[labels.ravel()[valid] == k].mean() for k in (1, 2, 3)]
    assert found['unsure_by_class'] == pytest.approx(shares, abs=1e-5)


def test_without_being_asked_nothing_is_written_and_the_map_is_the_same(scene, tmp_path):
    path, _, model, _ = scene
    plain = classify_job(ClassifyJob(path, str(tmp_path / 'plain.tif'), model=model, confidence=True), quiet())
    asked = classify_job(ClassifyJob(path, str(tmp_path / 'asked.tif'), model=model, confidence=True, unsure=0.2), quiet())
    assert plain['unsure'] is None
    assert 'unsure_share' not in plain
    assert not (tmp_path / 'plain_unsure.tif').exists()
    for key in ('output', 'confidence', 'second'):
        np.testing.assert_array_equal(layer(plain[key]), layer(asked[key]))


def test_an_older_layer_of_unsure_pixels_goes_with_the_map_that_it_was_of(scene, tmp_path):
    path, _, model, _ = scene
    classify_job(ClassifyJob(path, str(tmp_path / 'map.tif'), model=model, unsure=0.2), quiet())
    assert (tmp_path / 'map_unsure.qml').exists()
    classify_job(ClassifyJob(path, str(tmp_path / 'map.tif'), model=model), quiet())
    assert not list(tmp_path.glob('map_unsure*'))


def test_the_record_tells_what_was_promised_and_what_was_seen(scene, tmp_path):
    path, _, model, _ = scene
    found = classify_job(ClassifyJob(path, str(tmp_path / 'map.tif'), model=model, unsure=0.11), quiet())
    record = json.loads((tmp_path / 'map.json').read_text())
    assert record['conformal'] == json.loads(json.dumps(found['conformal']))
    told = record['conformal']
    assert (told['asked'], told['rate'], told['within'], told['image_of_training']) == (0.11, 0.1, 'all pixels', True)
    assert told['coverage'] >= 0.88
    assert told['blocks'] > 30
    assert set(told['class_coverage']) == set(class_names(3))
    assert record['unsure_share'] == found['unsure_share']
    assert any('unsure' in said and '10.0%' in said for said in found['warnings'])
    assert any('next lower rate' in said for said in found['warnings'])
    dataset = gdal.Open(found['unsure'])
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == UNSURE_NODATA
    assert band.GetCategoryNames()[1:4] == set_scheme(3).names
    assert band.GetColorTable().GetColorEntry(UNSURE_NODATA)[3] == 0
    assert 'one class: sure' in (tmp_path / 'map_unsure.qml').read_text()


def test_lower_rates_leave_more_unsure_and_each_class_may_be_asked_for(scene, tmp_path):
    path, labels, model, _ = scene
    shares = [
        classify_job(ClassifyJob(path, str(tmp_path / 'map.tif'), model=model, unsure=rate), quiet())['unsure_share']
        for rate in (0.02, 0.1, 0.3)
    ]
    assert shares[0] > shares[1] > shares[2]
    each = classify_job(ClassifyJob(path, str(tmp_path / 'map.tif'), labels=labels, unsure=0.2, unsure_each_class=True), quiet())
    assert each['conformal']['within'] == 'each class'
    assert len(set(each['conformal']['limits'])) > 1


def test_on_another_image_the_user_is_told_that_nothing_was_seen_there(scene, tmp_path):
    other, _ = hard_scene(seed=3)
    path = write_geotiff(tmp_path / 'other.tif', other[:, :96], wavelengths(12), nodata=-9999.0)
    found = classify_job(ClassifyJob(str(path), str(tmp_path / 'map.tif'), model=scene[2], unsure=0.1), quiet())
    assert found['conformal']['image_of_training'] is False
    assert any('image of training' in said for said in found['warnings'])


def test_cog_and_repeated_runs(scene, tmp_path):
    path, _, model, _ = scene
    job = ClassifyJob(path, str(tmp_path / 'map.tif'), model=model, unsure=0.1, cog=True, resume=True)
    first = classify_job(job, quiet())
    dataset = gdal.Open(first['unsure'])
    assert dataset.GetMetadataItem('LAYOUT', 'IMAGE_STRUCTURE') == 'COG'
    assert dataset.GetRasterBand(1).GetNoDataValue() == UNSURE_NODATA
    again = classify_job(job, quiet())
    assert again['skipped']
    for key in ('unsure', 'unsure_share', 'unsure_by_class', 'conformal'):
        assert again[key] == json.loads(json.dumps(first[key]))
    (tmp_path / 'map_unsure.tif').unlink()
    assert not classify_job(job, quiet())['skipped']
    assert not classify_job(replace(job, unsure=0.2), quiet())['skipped']


def test_a_map_of_an_earlier_release_is_still_known_where_nobody_asks_for_unsure_pixels(scene):
    job = ClassifyJob(scene[0], 'map.tif', model=scene[2])
    with open_cube(scene[0]) as cube:
        key = resume.map_key(job, cube, 'x')
        assert key != resume.map_key(replace(job, unsure=0.1), cube, 'x')
        assert resume.map_key(replace(job, unsure=0.1), cube, 'x') != resume.map_key(replace(job, unsure=0.2), cube, 'x')
    assert 'unsure' in resume._LATER


class Stop:
    """Cancels after so many windows."""

    def __init__(self, after):
        self.left = after

    def __call__(self):
        self.left -= 1
        if self.left < 0:
            raise JobCancelled()


def test_an_interrupted_run_goes_on_with_the_same_sets(scene, tmp_path, monkeypatch):
    monkeypatch.setenv('HSI_CACHE', str(tmp_path / 'cache'))
    path, _, model, _ = scene
    whole = classify_job(ClassifyJob(path, str(tmp_path / 'whole.tif'), model=model, unsure=0.1), quiet())
    job = ClassifyJob(path, str(tmp_path / 'map.tif'), model=model, unsure=0.1, memory='200K', threads=1, keep=str(tmp_path / 'kept'))
    context = quiet()
    context.check_cancelled = Stop(4)
    with pytest.raises(JobCancelled):
        classify_job(job, context)
    found = classify_job(job, quiet())
    assert found['resumed_windows'] > 0
    np.testing.assert_array_equal(layer(found['unsure']), layer(whole['unsure']))
    assert found['unsure_by_class'] == whole['unsure_by_class']


def test_shares_of_windows_on_several_machines_keep_the_sets_too(scene, tmp_path):
    path, _, model, _ = scene
    job = ClassifyJob(path, str(tmp_path / 'map.tif'), model=model, unsure=0.1, memory='200K', threads=1, keep=str(tmp_path / 'kept'))
    for part in range(2):
        windows_job(WindowsJob.of(job, part, 2), quiet())
    found = classify_job(job, quiet())
    assert found['resumed_windows'] > 1
    assert found['pixels_per_second'] == 0 or found['resumed_windows']
    whole = classify_job(ClassifyJob(path, str(tmp_path / 'whole.tif'), model=model, unsure=0.1), quiet())
    np.testing.assert_array_equal(layer(found['unsure']), layer(whole['unsure']))


def test_many_threads_give_the_same_sets(scene, tmp_path):
    path, _, model, _ = scene
    one, more = (
        classify_job(ClassifyJob(path, str(tmp_path / f'map{n}.tif'), model=model, unsure=0.1, threads=n), quiet()) for n in (1, 3)
    )
    np.testing.assert_array_equal(layer(one['unsure']), layer(more['unsure']))


def test_what_held_out_pixels_had_in_common_with_others_is_told(scene):
    card, _ = read_model(scene[2])
    assert not unsure_of(card, 0.1).told['shared_surroundings']
    shared = unsure_of(replace(card, accuracy={**card.accuracy, 'shared_surroundings': True}), 0.1)
    assert shared.told['shared_surroundings']
    assert any('surroundings in common' in said for said in shared.notes)


def test_a_model_that_does_not_know_says_why_and_what_to_do(scene, tmp_path):
    card, tensors = read_model(scene[2])
    cases = (
        (replace(card, conformal=None), 'earlier release', 'Train it again,'),
        (replace(card, conformal=None, accuracy={'pixels': 0}), 'too few places', 'more places'),
        (replace(card, conformal=None, method='zero-shot'), 'class names', 'learn a model'),
    )
    for changed, why, remedy in cases:
        with pytest.raises(ModelError, match=why) as caught:
            unsure_of(changed, 0.1)
        assert remedy in caught.value.remedy
        assert unsure_of(changed, 0.0) is None
    write_model(tmp_path / 'old.hsimodel', cases[0][0], tensors)
    with pytest.raises(ModelError, match='earlier release'):
        classify_job(ClassifyJob(scene[0], str(tmp_path / 'map.tif'), model=str(tmp_path / 'old.hsimodel'), unsure=0.1), quiet())
    assert not (tmp_path / 'map.tif').exists()


def test_of_many_images_it_is_refused_before_the_first(scene, tmp_path):
    card, tensors = read_model(scene[2])
    write_model(tmp_path / 'old.hsimodel', replace(card, conformal=None), tensors)
    job = BatchJob((scene[0],), str(tmp_path / 'maps'), str(tmp_path / 'old.hsimodel'), unsure=0.1)
    with pytest.raises(ModelError, match='earlier release'):
        batch_job(job, quiet())
    with pytest.raises(ParameterError, match='cannot be kept'):
        batch_job(replace(job, model=scene[2], unsure=0.001), quiet())
    assert not (tmp_path / 'maps').exists()


@pytest.mark.parametrize('rate', [-0.1, 0.51, 1.0, float('nan')])
def test_what_is_no_rate_is_refused(rate):
    with pytest.raises(ParameterError, match='no error rate'):
        ClassifyJob('c.tif', 'map.tif', model='m', unsure=rate)
    with pytest.raises(ParameterError, match='no error rate'):
        BatchJob(('c.tif',), 'maps', 'm', unsure=rate)


def test_labels_in_few_places_cannot_promise_low_rates(tmp_path):
    cube, truth = hard_scene(48, 48)
    path = write_geotiff(tmp_path / 'cube.tif', cube, wavelengths(12), nodata=-9999.0)
    labels = write_label_raster(tmp_path / 'labels.tif', sparse_labels(truth, 40), class_names(3))
    job = ClassifyJob(str(path), str(tmp_path / 'map.tif'), labels=str(labels), unsure=0.05)
    with pytest.raises(ParameterError, match=r'9 blocks, which allow 10\.0% or more') as caught:
        classify_job(job, quiet())
    assert 'more places' in caught.value.remedy
    assert classify_job(replace(job, unsure=0.1), quiet())['conformal']['blocks'] == 9
