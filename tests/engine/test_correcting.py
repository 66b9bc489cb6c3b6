"""`clean` and `corrections`: new maps from old ones, with all that travels with a map."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from osgeo import gdal, ogr

from hsi_plugin.core.digest import file_sha256
from hsi_plugin.core.errors import CubeError, JobCancelled, LabelError, OutputError, ParameterError
from hsi_plugin.core.record import RunRecord
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.review_jobs import AccuracyJob, ApplyCorrectionsJob, CleanMapJob, SampleJob
from hsi_plugin.engine.run import run
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.correct.correction import MapCorrection
from hsi_plugin.maps.correct.found import find_map
from hsi_plugin.maps.correct.majority import majority
from hsi_plugin.maps.correct.proposal import filter_majority, paint_square
from hsi_plugin.maps.correct.sieve import sieve
from hsi_plugin.maps.read import open_classification
from tests.maps.correct.helpers import SCHEME, write_map

RECORD = RunRecord(
    'classify', [{'role': 'cube', 'path': '/there/cube.tif', 'sha256_of_header': 'c0ffee'}], {'method': 'click', 'field': 'name', 'x': 1},
    model_hash='abc', trained_on={'count': 3, 'pixels': '', 'cols': 24},
)  # fmt: skip


@pytest.fixture
def context():
    return Context(1, lambda event: None)


@pytest.fixture
def labels():
    rng = np.random.default_rng(5)
    values = np.kron(rng.integers(1, 4, (5, 6)), np.ones((6, 4), int)).astype(np.uint8)
    values[rng.random(values.shape) < 0.15] = 3
    values[:3, :5] = 0
    return values


@pytest.fixture
def map_path(tmp_path, labels):
    return write_map(tmp_path / 'map.tif', labels, record=RECORD)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_a_map_is_smoothed_then_sieved_and_stays(map_path, labels, tmp_path, context):
    before = file_sha256(map_path)
    found = run(CleanMapJob(str(map_path), str(tmp_path / 'clean.tif'), 3, 5, 8), context)
    expected = sieve(majority(labels, 3), 5, 8)
    assert np.array_equal(read(tmp_path / 'clean.tif'), expected)
    assert file_sha256(map_path) == before
    changed = expected != labels
    assert found['changed_pixels'] == changed.sum() == sum(t['pixels'] for t in found['transitions'])
    assert np.array_equal(read(found['changes_raster']), np.where(changed, 2, 0))
    changes = gdal.Open(found['changes_raster'])
    changes.GetGeoTransform()  # before it, GDAL 3.6 knows no names from the side file
    assert changes.GetRasterBand(1).GetCategoryNames()[2] == 'filtered'
    confidence = read(tmp_path / 'clean_confidence.tif')
    assert np.isnan(confidence[changed | (labels == 0)]).all()
    assert (confidence[~changed & (labels > 0)] == 0.75).all()
    assert found['mean_confidence'] == pytest.approx(0.75)
    second = read(tmp_path / 'clean_second.tif')
    assert (second[changed] == 0).all()
    assert (second[~changed] == np.where(labels > 0, labels % 3 + 1, 0)[~changed]).all()
    assert found['counts'] == [int((expected == v).sum()) for v in (1, 2, 3)]
    assert found['area_m2'] == pytest.approx([900.0 * n for n in found['counts']])
    assert found['pieces_merged'] > 0
    assert found['registry'] is None


def test_the_record_says_what_was_done_and_keeps_what_was_learned_from(map_path, tmp_path, context):
    run(CleanMapJob(str(map_path), str(tmp_path / 'clean.tif'), 5), context)
    with open_classification(tmp_path / 'clean.tif') as found:
        record = found.record
    assert record.task == 'clean'
    assert record.trained_on == RECORD.trained_on
    assert record.model_hash == 'abc'
    assert [entry['role'] for entry in record.inputs] == ['cube', 'map']
    assert record.inputs[1]['sha256'] == file_sha256(map_path)
    assert record.parameters['method'] == 'click'
    assert (record.parameters['majority'], record.parameters['minimum']) == (5, 0)
    assert record.parameters['made_from']['parameters'] == RECORD.parameters


def test_only_a_window_is_cleaned_where_one_is_given(map_path, labels, tmp_path, context):
    run(CleanMapJob(str(map_path), str(tmp_path / 'clean.tif'), 3, 0, 4, (10, 4, 8, 9)), context)
    after = read(tmp_path / 'clean.tif')
    expected = labels.copy()
    expected[10:18, 4:13] = majority(labels, 3)[10:18, 4:13]
    assert np.array_equal(after, expected)
    assert (after != labels).any()
    run(CleanMapJob(str(map_path), str(tmp_path / 'sieved.tif'), 0, 4, 4, (10, 4, 8, 9)), context)
    sieved = read(tmp_path / 'sieved.tif')
    outside = np.ones(labels.shape, bool)
    outside[10:18, 4:13] = False
    assert np.array_equal(sieved[outside], labels[outside])
    assert (sieved != labels).any()


@pytest.mark.parametrize('window', [(0, 0, 0, 4), (28, 0, 4, 4), (-1, 0, 4, 4)])
def test_a_window_beyond_the_map_is_refused(map_path, tmp_path, context, window):
    with pytest.raises(ParameterError):
        run(CleanMapJob(str(map_path), str(tmp_path / 'clean.tif'), 3, 0, 4, window), context)
    assert not list(tmp_path.glob('*clean*'))


def test_a_cancel_leaves_nothing(map_path, tmp_path, context):
    context.cancel()
    with pytest.raises(JobCancelled):
        run(CleanMapJob(str(map_path), str(tmp_path / 'clean.tif'), 3), context)

    class Later(Context):
        asked = 0

        def check_cancelled(self):
            self.asked += 1
            if self.asked > 4:
                raise JobCancelled

    with pytest.raises(JobCancelled):
        run(CleanMapJob(str(map_path), str(tmp_path / 'clean.tif'), 3, 4), Later(1, lambda event: None))
    assert not [p for p in tmp_path.iterdir() if 'clean' in p.name]


def test_the_map_itself_is_no_output(map_path, context):
    with pytest.raises(OutputError, match='also an input'):
        run(CleanMapJob(str(map_path), str(map_path), 3), context)


def test_what_is_no_map_is_refused(tmp_path, context):
    with pytest.raises(CubeError):
        run(CleanMapJob(str(tmp_path / 'none.tif'), str(tmp_path / 'clean.tif'), 3), context)


def test_a_map_of_another_program_is_cleaned_too(tmp_path, context):
    values = np.full((9, 9), 20, np.uint8)
    values[4, 4] = 10
    dataset = gdal.GetDriverByName('GTiff').Create(str(tmp_path / 'plain.tif'), 9, 9, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    found = run(CleanMapJob(str(tmp_path / 'plain.tif'), str(tmp_path / 'clean.tif'), 3), context)
    assert found['confidence'] is None
    assert found['counts'] == [0, 81]
    assert found['transitions'] == [{'from': 1, 'to': 2, 'from_name': 'class 10', 'to_name': 'class 20', 'pixels': 1}]


@pytest.fixture
def corrected(map_path, tmp_path):
    path = tmp_path / 'review.gpkg'
    with LabelSession.create(path, find_map(map_path).grid, annotator='Ada') as session, MapCorrection.open(map_path, session) as one:
        one.apply(paint_square(one.labels, one.grid, 12, 12, 3, 0), 'cloud')
        one.apply(filter_majority(one.labels, one.grid, 3))
        one.apply(paint_square(one.labels, one.grid, 20, 8, 4, 1), 'a lake; "deep"')
        one.apply(paint_square(one.labels, one.grid, 2, 2, 2, 2))
        one.undo()
        return path, one.labels()


def test_corrections_become_a_map_with_its_registry(map_path, corrected, labels, tmp_path, context):
    session, wanted = corrected
    found = run(ApplyCorrectionsJob(str(map_path), str(session), str(tmp_path / 'new.tif')), context)
    assert np.array_equal(read(tmp_path / 'new.tif'), wanted)
    assert found['changes'] == 3
    assert found['changed_pixels'] == (wanted != labels).sum()
    origin = read(found['changes_raster'])
    assert np.array_equal(origin > 0, wanted != labels)
    assert (origin[11:14, 11:14][(wanted != labels)[11:14, 11:14]] == 1).all()
    assert 2 in origin
    with open_classification(tmp_path / 'new.tif') as opened:
        record = opened.record
    assert [c['reason'] for c in record.parameters['changes']] == ['cloud', '', 'a lake; "deep"']
    assert record.inputs[-1]['role'] == 'session'
    assert json.loads((tmp_path / 'new.json').read_text())['task'] == 'corrections'
    with open(found['registry'], encoding='utf-8', newline='') as file:
        rows = list(csv.DictReader(file))
    assert {row['who'] for row in rows} == {'Ada'}
    assert {row['why'] for row in rows} == {'cloud', '', 'a lake; "deep"'}
    assert all(row['new_name'] == 'not classified' for row in rows if row['number'] == '1')
    source = ogr.Open(found['registry_polygons'])
    layer = source.GetLayer('changes')
    assert layer.GetFeatureCount() == len(rows)
    for feature, row in zip(layer, rows):
        assert feature.GetGeometryRef().GetArea() == pytest.approx(900.0 * int(row['pixels']))
        assert (feature['old'], feature['new']) == (int(row['old']), int(row['new']))


def test_a_session_without_corrections_is_told_from_one_of_the_map_before_it_was_changed(map_path, corrected, labels, tmp_path, context):
    session, _ = corrected
    write_map(tmp_path / 'other.tif', labels[::-1].copy())
    with pytest.raises(LabelError, match='holds no corrections'):
        run(ApplyCorrectionsJob(str(tmp_path / 'other.tif'), str(session), str(tmp_path / 'new.tif')), context)
    write_map(map_path, labels[::-1].copy())
    with pytest.raises(LabelError, match='before it was changed'):
        run(ApplyCorrectionsJob(str(map_path), str(session), str(tmp_path / 'new.tif')), context)
    assert not list(tmp_path.glob('*new*'))


@pytest.mark.parametrize('bad', [{'majority': 4}, {'majority': 1}, {}, {'minimum': -1}, {'majority': 3, 'connected': 6}])
def test_jobs_that_mean_nothing_are_refused(bad):
    with pytest.raises(ParameterError):
        CleanMapJob('a.tif', 'b.tif', **bad)


@pytest.mark.data
def test_a_real_map_is_cleaned(data, tmp_path, context):
    """The land cover of the EnMAP scene stands for a map: fine, with large parts without a class."""
    reference = data / 'scenes' / 'potsdam_enmap' / 'landcover.tif'
    with open_classification(reference) as found:
        before = found.labels()
    run(CleanMapJob(str(reference), str(tmp_path / 'clean.tif'), 3, 4), context)
    after = read(tmp_path / 'clean.tif')
    assert np.array_equal(after == 0, before == 0)
    assert np.array_equal(after, sieve(majority(before, 3), 4))


def test_the_sample_of_the_first_map_tells_what_the_corrected_one_is_worth(tmp_path, context):
    rng = np.random.default_rng(0)
    truth = np.kron(rng.integers(1, 4, (10, 10)), np.ones((10, 10), int)).astype(np.uint8)
    first = np.where(rng.random(truth.shape) < 0.2, 1, truth).astype(np.uint8)
    path = write_map(tmp_path / 'map.tif', first)
    run(SampleJob(str(path), str(tmp_path / 's.gpkg'), size=200), context)
    with LabelSession.open(tmp_path / 's.gpkg') as session, MapCorrection.open(path, session) as one:
        review = Review(session)
        for point in review.points():
            review.answer(point.uuid, 'class', SCHEME.names[truth[point.row, point.col] - 1])
        one.apply(filter_majority(one.labels, one.grid, 3), 'specks')
    run(ApplyCorrectionsJob(str(path), str(tmp_path / 's.gpkg'), str(tmp_path / 'new.tif')), context)
    for name, method in (('map', 'Olofsson'), ('new', 'Stehman')):
        found = run(AccuracyJob(str(tmp_path / f'{name}.tif'), str(tmp_path / 's.gpkg')), context)
        assert found['estimator']['method'].startswith(method)
        assert found['overall_accuracy'] == pytest.approx((read(tmp_path / f'{name}.tif') == truth).mean(), abs=0.06)
    assert (read(tmp_path / 'new.tif') == truth).mean() > (first == truth).mean() + 0.05
