"""A reference that the model has learned from is refused, to the pixel; closeness is told."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.designs import SIMPLE
from hsi_plugin.core.errors import LabelError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.read import read_labels
from hsi_plugin.maps.accuracy import assess
from hsi_plugin.maps.assessment.leak import median_distance, within
from hsi_plugin.maps.read import open_classification
from tests.builders import write_label_raster

from ..reviewing import NAMES, answer, draw, patches, trained_at, write_map


@pytest.fixture(scope='module')
def scene():
    return patches()


def reference_at(path, truth, rows, cols):
    labels = np.zeros_like(truth)
    labels[rows, cols] = truth[rows, cols]
    return write_label_raster(path, labels, NAMES)


def test_exactly_the_learned_pixels_are_refused(tmp_path, scene):
    truth, labels = scene
    rng = np.random.default_rng(1)
    at = rng.choice(truth.size, 500, replace=False)
    rows, cols = at // truth.shape[1], at % truth.shape[1]
    labels = labels.copy()
    labels[rows[:200], cols[:200]] = truth[rows[:200], cols[:200]]  # a map is right where it has learned
    path = write_map(tmp_path / 'MAP.tif', labels, trained=trained_at(rows[:200], cols[:200], truth.shape[1]))
    found = assess(path, reference_at(tmp_path / 'truth.tif', truth, rows, cols))
    apart = (labels == truth)[rows[200:], cols[200:]]
    assert found['reference_pixels'] == 300
    assert found['overall_accuracy'] == pytest.approx(apart.mean(), abs=1e-6)
    assert (found['leak']['checked'], found['leak']['refused'], found['leak']['learned']) == (True, 200, 200)
    assert found['not_counted']['refused'] == 200
    first = found['warnings'][0]
    assert '200 of 500 reference pixels are refused' in first
    assert 'hsi:sample' in first


def test_they_count_where_one_insists(tmp_path, scene):
    truth, labels = scene
    rows, cols = np.divmod(np.arange(0, truth.size, 40), truth.shape[1])
    path = write_map(tmp_path / 'MAP.tif', labels, trained=trained_at(rows, cols, truth.shape[1]))
    reference = reference_at(tmp_path / 'truth.tif', truth, rows, cols)
    with pytest.raises(LabelError, match='made from all'):
        assess(path, reference)
    found = assess(path, reference, keep_touched=True)
    assert found['reference_pixels'] == len(rows)
    assert found['leak']['refused'] == 0
    assert 'they are counted' in found['warnings'][0]


def test_the_very_labels_of_the_training_are_named(tmp_path, scene):
    truth, labels = scene
    rows, cols = np.divmod(np.arange(0, truth.size, 40), truth.shape[1])
    reference = reference_at(tmp_path / 'truth.tif', truth, rows, cols)
    with open_classification(write_map(tmp_path / 'MAP.tif', labels)) as found:
        digest = read_labels(reference, found.grid, scheme=found.scheme).sha256()
    path = write_map(tmp_path / 'MAP.tif', labels, trained=trained_at(rows, cols, truth.shape[1], label_sha256=digest))
    with pytest.raises(LabelError, match='the very labels') as error:
        assess(path, reference)
    assert 'hsi:sample' in error.value.remedy


def test_shared_windows_are_told_and_the_accuracy_without_them(tmp_path):
    truth = np.ones((80, 120), np.uint8)
    truth[:, 60:] = 2
    labels = truth.copy()
    labels[:, 80:] = 1  # wrong, but far from what was learned from
    rows, cols = np.mgrid[4:80:8, 4:60:8].reshape(2, -1)
    path = write_map(tmp_path / 'MAP.tif', labels, NAMES[:2], trained=trained_at(rows, cols, 120, reach=2))
    every = np.mgrid[0:80:2, 1:120:2].reshape(2, -1)
    found = assess(path, reference_at(tmp_path / 'truth.tif', truth, *every))
    leak = found['leak']
    assert leak['shares_window'] > 0
    assert leak['touched'] == leak['learned'] + leak['shares_window']
    assert leak['without_near']['overall_accuracy'] < found['overall_accuracy'] - 0.2
    assert leak['without_near']['reference_pixels'] < found['reference_pixels']
    assert any('share a part of the window' in w for w in found['warnings'])
    assert any('Close to what was learned from' in w for w in found['warnings'])


def test_a_sample_of_the_whole_map_may_lie_close(tmp_path, scene):
    truth, labels = scene
    rows, cols = np.divmod(np.arange(0, truth.size, 50), truth.shape[1])
    path = write_map(tmp_path / 'MAP.tif', labels, trained=trained_at(rows, cols, truth.shape[1]))
    session, review = draw(path, tmp_path / 'review.gpkg', SIMPLE, size=100)
    with session:
        answer(review, truth)
    found = assess(path, tmp_path / 'review.gpkg')
    assert found['leak']['close'] > 0
    assert found['leak']['refused'] == 0  # what was learned from is not drawn
    assert not any('Close to' in w for w in found['warnings'])
    assert any('could not be drawn' in w for w in found['warnings'])  # 2 % of the map


def test_a_sample_with_learned_pixels_loses_them(tmp_path, scene):
    truth, labels = scene
    rows, cols = np.divmod(np.arange(0, truth.size, 3), truth.shape[1])
    path = write_map(tmp_path / 'MAP.tif', labels, trained=trained_at(rows, cols, truth.shape[1]))
    session, review = draw(path, tmp_path / 'review.gpkg', SIMPLE, size=100, include_training=True)
    with session:
        answer(review, truth)
    found = assess(path, tmp_path / 'review.gpkg')
    assert 15 < found['leak']['refused'] < 55
    assert found['reference_pixels'] + found['leak']['refused'] == found['design']['points']


def test_open_points_do_not_hide_that_all_answers_were_learned_from(tmp_path, scene):
    truth, labels = scene
    rows, cols = np.divmod(np.arange(0, truth.size, 2), truth.shape[1])
    path = write_map(tmp_path / 'MAP.tif', labels, trained=trained_at(rows, cols, truth.shape[1]))
    session, review = draw(path, tmp_path / 'review.gpkg', SIMPLE, size=60, include_training=True)
    with session:
        clean = [p.number for p in review.points() if (p.row * truth.shape[1] + p.col) % 2]
        answer(review, truth, left=clean)
    assert 0 < len(clean) < 60
    with pytest.raises(LabelError, match=f'made from all {60 - len(clean)} pixels'):
        assess(path, tmp_path / 'review.gpkg')


def test_what_cannot_be_checked_is_said(tmp_path, scene):
    truth, labels = scene
    path = write_map(tmp_path / 'MAP.tif', labels)
    found = assess(path, write_label_raster(tmp_path / 'truth.tif', truth, NAMES))
    assert found['leak']['checked'] is False
    assert found['leak']['why']
    assert found['warnings'][0] == found['leak']['why']


@pytest.mark.parametrize('distance', [0, 2, 6])
def test_many_pixels_are_compared_as_few(monkeypatch, distance):
    rng = np.random.default_rng(0)
    known = trained_at(rng.integers(0, 60, 40), rng.integers(0, 90, 40), 90)
    rows, cols = np.divmod(np.arange(60 * 90), 90)
    few = within(known, Grid(60, 90, None, ''), rows, cols, distance)
    monkeypatch.setattr('hsi_plugin.maps.assessment.leak._MANY', 1)
    monkeypatch.setattr('hsi_plugin.maps.assessment.leak._STRIP', 16)
    assert (within(known, Grid(60, 90, None, ''), rows, cols, distance) == few).all()
    assert few.any()
    assert not few.all()


def test_median_distance_is_the_plain_one():
    rng = np.random.default_rng(0)
    known = trained_at(rng.integers(0, 200, 60), rng.integers(0, 300, 60), 300)
    rows, cols = rng.integers(0, 200, 301), rng.integers(0, 300, 301)
    far = np.maximum(np.abs(rows[:, None] - known.pixels // 300), np.abs(cols[:, None] - known.pixels % 300)).min(1)
    assert median_distance(known, rows, cols) == int(np.median(far))
    assert median_distance(trained_at([0], [0], 300), rows + 90, cols) is None
    assert median_distance(trained_at([], [], 300), rows, cols) is None
    assert median_distance(known, known.pixels // 300, known.pixels % 300) == 0
