"""Accuracy and area: the published example, intervals that cover the truth, and cases in which nothing can be said."""

from __future__ import annotations

import json

import numpy as np
import pytest

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import LabelError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.accuracy import assess
from hsi_plugin.maps.area import Z95, stratified_estimate
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import NORTH_UP, UTM33, class_names, wkt, write_label_points, write_label_raster

NAMES = class_names(3)
# Olofsson et al. 2014, table 8: deforestation, forest gain, stable forest, stable non-forest.
EXAMPLE = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
EXAMPLE_PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])


def test_published_example():
    found = stratified_estimate(EXAMPLE, EXAMPLE_PIXELS)
    assert found.overall == pytest.approx(0.9465, abs=5e-5)
    assert Z95 * found.overall_se == pytest.approx(0.0185, abs=5e-5)
    assert found.users == pytest.approx([0.88, 0.73, 0.93, 0.96], abs=5e-3)
    assert Z95 * found.users_se == pytest.approx([0.07, 0.10, 0.04, 0.02], abs=5e-3)
    assert found.producers == pytest.approx([0.7487, 0.8472, 0.9345, 0.9616], abs=5e-4)
    assert Z95 * found.producers_se[[0, 1]] == pytest.approx([0.2127, 0.2535], abs=1e-3)
    pixels = EXAMPLE_PIXELS.sum()
    assert found.shares[0] * pixels == pytest.approx(235_086, abs=1)
    assert Z95 * found.shares_se[0] * pixels == pytest.approx(68_418, abs=10)
    assert found.covered == 1.0
    assert np.trace(EXAMPLE) / EXAMPLE.sum() == pytest.approx(0.917, abs=5e-4)


def test_intervals_cover_the_truth():
    rng = np.random.default_rng(1)
    weights = np.array([0.15, 0.25, 0.6])
    shares = np.array([[0.80, 0.15, 0.05], [0.10, 0.75, 0.15], [0.04, 0.06, 0.90]])  # of each map class in truth
    samples = (300, 300, 400)
    truth = stratified_estimate(shares * 1e9, weights)
    hits = []
    for _ in range(1000):
        n = np.stack([rng.multinomial(k, q) for k, q in zip(samples, shares)])
        found = stratified_estimate(n, weights)
        hits.append([
            abs(found.overall - truth.overall) <= Z95 * found.overall_se,
            *(np.abs(found.shares - truth.shares) <= Z95 * found.shares_se),
            *(np.abs(found.producers - truth.producers) <= Z95 * found.producers_se),
        ])
    assert ((np.mean(hits, 0) >= 0.93) & (np.mean(hits, 0) <= 0.97)).all(), np.mean(hits, 0)


def test_what_a_sample_cannot_tell_is_not_a_number():
    one = stratified_estimate(np.array([[1, 0], [2, 8]]), [10.0, 90.0])
    assert np.isnan(one.overall_se)
    assert np.isnan(one.users_se[0])
    assert np.isfinite(one.users_se[1])
    assert one.overall == pytest.approx(0.1 + 0.9 * 0.8)
    absent = stratified_estimate(np.array([[5, 0, 0], [0, 5, 0], [0, 0, 0]]), [10.0, 30.0, 60.0])
    assert absent.covered == pytest.approx(0.4)
    assert absent.shares == pytest.approx([0.25, 0.75, 0])
    assert np.isnan(absent.users[2])
    assert np.isnan(absent.producers[2])
    never_mapped = stratified_estimate(np.array([[5, 5], [0, 0]]), [100.0, 0.0])
    assert never_mapped.producers[1] == 0
    assert never_mapped.shares == pytest.approx([0.5, 0.5])
    with pytest.raises(ParameterError, match='No reference sample'):
        stratified_estimate(np.array([[0, 0], [0, 5]]), [100.0, 0.0])


def write_map(path, labels, names=NAMES, transform=NORTH_UP):
    grid = Grid(*labels.shape, transform, wkt(UTM33) if transform else '')
    with ClassificationWriter(path, grid, ClassScheme.from_names(names), with_confidence=False) as writer:
        writer.write(grid.window, labels)
    return path


@pytest.fixture
def example(tmp_path):
    """A map, and a reference of points that differs from it in a known way."""
    rng = np.random.default_rng(0)
    truth = np.kron(rng.integers(1, 4, (10, 12)), np.ones((8, 8), int)).astype(np.uint8)
    labels = np.where(rng.random(truth.shape) < 0.2, rng.integers(1, 4, truth.shape), truth).astype(np.uint8)
    labels[:8] = 0
    reference = np.where(rng.random(truth.shape) < 0.05, truth, 0)
    return tmp_path, labels, reference


def test_map_against_points_and_raster(example):
    folder, labels, reference = example
    path = write_map(folder / 'MAP.tif', labels)
    by_points = assess(path, write_label_points(folder / 'points.gpkg', reference, NAMES))
    by_raster = assess(path, write_label_raster(folder / 'truth.tif', reference, NAMES))
    use = (labels > 0) & (reference > 0)
    assert by_points['confusion'] == by_raster['confusion']
    assert by_points['overall_accuracy'] == pytest.approx((labels == reference)[use].mean(), abs=1e-6)
    assert by_points['reference_pixels'] == use.sum()
    assert [c['class'] for c in by_points['per_class']] == NAMES
    assert {'overall_accuracy', 'average_accuracy', 'kappa', 'f1_macro', 'per_class', 'confusion', 'area'} <= set(by_points)
    area = by_points['area']
    assert 'random sample' in area['assumption']
    assert (area['unit'], area['mapped_area']) == ('m2', (labels > 0).sum() * 900)
    assert sum(c['area']['value'] for c in area['per_class']) == pytest.approx(area['mapped_area'])
    assert all(c['area']['low'] <= c['area']['value'] <= c['area']['high'] for c in area['per_class'])
    assert any('lie where the map has no class' in w for w in by_points['warnings'])
    json.dumps(by_points, allow_nan=False)


def test_degenerate_references_give_none_and_a_sentence(tmp_path):
    labels = np.repeat(np.array([1, 2, 3], np.uint8), 4)[None].repeat(3, 0)
    path = write_map(tmp_path / 'MAP.tif', labels, transform=None)
    reference = np.zeros_like(labels)
    reference[0, 0], reference[:, 5] = 1, 2  # one sample in class 1, none in class 3
    found = assess(path, write_label_raster(tmp_path / 'truth.tif', reference, NAMES, None, None))
    json.dumps(found, allow_nan=False)
    assert found['area']['unit'] == 'pixels'
    assert found['area']['overall_accuracy']['value'] == 1.0
    assert found['area']['overall_accuracy']['low'] is None
    assert found['area']['per_class'][2]['users_accuracy'] is None
    assert found['area']['assessed_share'] == pytest.approx(2 / 3, abs=1e-6)
    said = ' '.join(found['warnings'])
    assert f'No reference pixel lies in the map class {NAMES[2]}' in said
    assert f'Only one reference pixel lies in the map class {NAMES[0]}' in said


def test_a_class_that_the_map_lacks_counts_as_error(tmp_path):
    labels = np.ones((4, 4), np.uint8)
    reference = np.array([[1, 2, 1, 2]] * 4)
    found = assess(write_map(tmp_path / 'MAP.tif', labels, NAMES[:1]), write_label_raster(tmp_path / 'truth.tif', reference, NAMES[:2]))
    assert found['overall_accuracy'] == 0.5
    assert found['classes'] == NAMES[:2]
    assert found['area']['per_class'][1]['area']['value'] == pytest.approx(8 * 900)
    assert found['area']['per_class'][1]['producers_accuracy']['value'] == 0


def test_reference_elsewhere_is_refused(tmp_path):
    path = write_map(tmp_path / 'MAP.tif', np.array([[1, 0]], np.uint8))
    with pytest.raises(LabelError, match='No reference pixel'):
        assess(path, write_label_raster(tmp_path / 'truth.tif', np.array([[0, 1]]), NAMES))


def test_labels_that_taught_the_map_are_no_reference(tmp_path):
    labels = np.ones((4, 4), np.uint8)
    path = write_map(tmp_path / 'MAP.tif', labels)
    with LabelSession.create(tmp_path / 'session.gpkg', Grid(4, 4, NORTH_UP, wkt(UTM33))) as session:
        session.add_class(NAMES[0])
        session.add_label(0, 0, 1)
        with pytest.raises(LabelError, match='kept apart as reference'):
            assess(path, session.path)
        session.add_label(1, 1, 1, split='ref')
        assert assess(path, session.path)['confusion'][0][0] == 1
