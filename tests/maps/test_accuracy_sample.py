"""Accuracy from a reference sample: the published example to the digit, every design, and what people could not tell."""

from __future__ import annotations

import json

import numpy as np
import pytest

from hsi_plugin.core.designs import CLUSTER, SIMPLE, STRATIFIED
from hsi_plugin.core.errors import LabelError
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.accuracy import assess
from hsi_plugin.maps.area import Z95
from tests.builders import class_names, write_label_points

from .reviewing import NAMES, answer, by_hand, draw, keep, patches, write_map
from .test_accuracy import EXAMPLE, EXAMPLE_PIXELS

FOUR = class_names(4)


@pytest.fixture(scope='module')
def olofsson(tmp_path_factory):
    """The map of Olofsson et al. 2014, table 8: ten million pixels, and where its sample lies."""
    folder = tmp_path_factory.mktemp('olofsson')
    labels = np.repeat(np.arange(1, 5, dtype=np.uint8), EXAMPLE_PIXELS).reshape(2500, 4000)
    path = write_map(folder / 'MAP.tif', labels, FOUR)
    rng = np.random.default_rng(0)
    starts = np.concatenate([[0], np.cumsum(EXAMPLE_PIXELS)])
    chosen = [start + rng.choice(int(n), int(m), replace=False) for start, n, m in zip(starts, EXAMPLE_PIXELS, EXAMPLE.sum(1))]
    truth = np.concatenate([np.repeat(np.arange(1, 5), row) for row in EXAMPLE])
    at = np.concatenate(chosen)
    return folder, path, at // 4000, at % 4000, np.repeat(np.arange(1, 5), EXAMPLE.sum(1)), truth


def check_example(found):
    """The figures that the paper gets from its table, to their digits."""
    area = found['area']
    assert found['confusion'] == EXAMPLE.tolist()
    overall = area['overall_accuracy']
    assert overall['value'] == pytest.approx(0.9465, abs=5e-5)
    assert Z95 * overall['standard_error'] == pytest.approx(0.0185, abs=5e-5)
    first = area['per_class'][0]
    assert first['producers_accuracy']['value'] == pytest.approx(0.7487, abs=5e-5)
    assert first['users_accuracy']['value'] == pytest.approx(0.88, abs=5e-3)
    assert first['area']['value'] / 900 == pytest.approx(235_086, abs=1)
    assert Z95 * first['area']['standard_error'] / 900 == pytest.approx(68_418, abs=10)
    assert np.sum(area['proportions']) == pytest.approx(1.0, abs=1e-5)
    assert area['proportions'][2][1] == 0.0
    json.dumps(found, allow_nan=False)


def test_the_published_example_from_points(olofsson):
    folder, path, rows, cols, _, truth = olofsson
    reference = np.zeros((2500, 4000), np.uint8)
    reference[rows, cols] = truth
    found = assess(path, write_label_points(folder / 'points.gpkg', reference, FOUR))
    check_example(found)
    assert found['overall_accuracy'] == pytest.approx(np.trace(EXAMPLE) / EXAMPLE.sum(), abs=1e-6)  # of the pixels, as ever
    assert found['design'] is None
    assert not found['estimator']['by_design']


def test_the_published_example_from_a_review(olofsson):
    folder, path, rows, cols, strata, truth = olofsson
    session, review = keep(path, folder / 'review.gpkg', by_hand(path, rows, cols, strata))
    wanted = {(int(r), int(c)): FOUR[int(t) - 1] for r, c, t in zip(rows, cols, truth)}
    with session:
        for point in review.points():
            review.answer(point.uuid, 'class', wanted[point.row, point.col])
    found = assess(path, folder / 'review.gpkg')
    check_example(found)
    assert found['overall_accuracy'] == pytest.approx(0.9465, abs=5e-5)  # of the map, since it is known how pixels were drawn
    assert found['unweighted']['overall_accuracy'] == pytest.approx(0.917, abs=5e-4)
    assert (found['design']['points'], found['design']['answered'], found['design']['same_map']) == (640, 640, True)
    assert [s['counted'] for s in found['strata']] == EXAMPLE.sum(1).tolist()
    assert found['worst_class']['class'] == FOUR[1]
    assert 'Olofsson' in found['estimator']['method']


@pytest.mark.parametrize('kind', [SIMPLE, STRATIFIED, CLUSTER])
def test_every_design_estimates_the_map(tmp_path, kind):
    truth, labels = patches()
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', kind, size=210, seed=3)
    with session:
        answer(review, truth)
    found = assess(path, tmp_path / 'review.gpkg')
    right = float((labels == truth).mean())
    overall = found['area']['overall_accuracy']
    assert abs(overall['value'] - right) < 3 * overall['standard_error']
    assert overall['low'] < overall['value'] < overall['high']
    assert found['overall_accuracy'] == overall['value']
    shares = [c['share'] for c in found['area']['per_class']]
    for value, figure in enumerate(shares, start=1):
        assert abs(figure['value'] - (truth == value).mean()) < 3.5 * figure['standard_error']
    assert found['area']['average_accuracy']['low'] < found['average_accuracy'] < found['area']['average_accuracy']['high']
    assert found['design']['kind'] == kind
    json.dumps(found, allow_nan=False)


def test_a_stratified_sample_does_not_count_pixels_alike(tmp_path):
    truth, labels = patches(wrong=0.0)
    labels = np.where(labels == 1, np.where(np.random.default_rng(1).random(labels.shape) < 0.5, 2, 1), labels).astype(np.uint8)
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', size=240, floor=80)
    with session:
        answer(review, truth)
    found = assess(path, tmp_path / 'review.gpkg')
    right = float((labels == truth).mean())
    assert abs(found['overall_accuracy'] - right) < 0.06
    assert abs(found['unweighted']['overall_accuracy'] - right) > 0.06


def test_a_corrected_map_is_judged_by_the_chances_of_the_old_one(tmp_path):
    truth, labels = patches(wrong=0.3)
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', size=210, seed=1)
    with session:
        answer(review, truth)
    better = labels.copy()
    better[:60] = truth[:60]
    found = assess(write_map(tmp_path / 'BETTER.tif', better), tmp_path / 'review.gpkg')
    assert 'Stehman' in found['estimator']['method']
    assert found['design']['same_map'] is False
    overall = found['area']['overall_accuracy']
    assert abs(overall['value'] - (better == truth).mean()) < 3 * overall['standard_error']
    assert any('not the map that the sample was drawn from' in w for w in found['warnings'])
    same = assess(path, tmp_path / 'review.gpkg')
    assert 'Olofsson' in same['estimator']['method']
    assert not any('not the map that' in w for w in same['warnings'])


def test_a_map_of_less_ground_is_told(tmp_path):
    truth, labels = patches()
    session, review = draw(write_map(tmp_path / 'MAP.tif', labels), tmp_path / 'review.gpkg', SIMPLE, size=100)
    with session:
        answer(review, truth)
    part = labels.copy()
    part[:30] = 0
    found = assess(write_map(tmp_path / 'PART.tif', part), tmp_path / 'review.gpkg')
    assert any('This map has a class in 13,500 pixels, that from which the sample was drawn in 18,000' in w for w in found['warnings'])
    assert found['not_counted']['unclassified'] == found['design']['points'] - found['reference_pixels'] > 10


def test_what_people_could_not_tell_is_not_counted_and_bounded(tmp_path):
    truth, labels = patches()
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', size=75)
    n = len(review.points())
    with session:
        answer(review, truth, unknown=range(1, 16), left=range(n - 9, n + 1))
    found = assess(path, tmp_path / 'review.gpkg')
    assert found['not_counted'] == {'open': 10, 'unknown': 15, 'disputed': 0, 'unclassified': 0, 'refused': 0}
    assert found['reference_pixels'] == n - 25
    bounds = found['bounds']
    assert bounds['points'] == 15
    assert bounds['all_wrong'] < found['overall_accuracy'] < bounds['all_right']
    # Of n − 10 points that were looked at, 15 are open: the bounds are about that far apart.
    assert bounds['all_right'] - bounds['all_wrong'] == pytest.approx(15 / (n - 10), abs=0.08)
    assert any('not missing by chance' in w for w in found['warnings'])


def test_few_unknowns_need_no_warning(tmp_path):
    truth, labels = patches()
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', size=75)
    with session:
        answer(review, truth, unknown=[5])
    found = assess(path, tmp_path / 'review.gpkg')
    assert found['bounds']['points'] == 1
    assert not any('not missing by chance' in w for w in found['warnings'])


def test_disputed_points_wait_for_a_decision(tmp_path):
    truth, labels = patches()
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', size=75)
    with session:
        answer(review, truth)
        first = review.points()[0]
        other = NAMES[int(truth[first.row, first.col]) % 3]
        review.answer(first.uuid, 'class', other, annotator='another')
    found = assess(path, tmp_path / 'review.gpkg')
    assert found['not_counted']['disputed'] == 1
    assert found['reference_pixels'] == found['design']['points'] - 1


def test_a_sample_on_another_grid_is_refused(tmp_path):
    truth, labels = patches()
    session, review = draw(write_map(tmp_path / 'MAP.tif', labels), tmp_path / 'review.gpkg', size=75)
    with session:
        answer(review, truth)
    smaller = write_map(tmp_path / 'SMALL.tif', labels[:60])
    with pytest.raises(LabelError, match='another grid'):
        assess(smaller, tmp_path / 'review.gpkg')


def test_nothing_answered_is_said(tmp_path):
    _, labels = patches()
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, _ = draw(path, tmp_path / 'review.gpkg', size=75)
    session.close()
    with pytest.raises(LabelError, match='has a class yet'):
        assess(path, tmp_path / 'review.gpkg')


def test_a_class_that_only_people_found_is_an_error_of_the_map(tmp_path):
    truth, labels = patches()
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', size=75)
    with session:
        session.add_class('snow')
        session.add_class('never seen')
        answer(review, truth, left=range(1, 11))
        for point in review.points()[:10]:
            review.answer(point.uuid, 'class', 'snow')
    found = assess(path, tmp_path / 'review.gpkg')
    assert found['classes'] == [*NAMES, 'snow']
    assert sum(row[3] for row in found['confusion']) == 10
    assert any('The map has no class snow' in w for w in found['warnings'])


def test_labels_of_a_session_count_where_their_layer_is_named(tmp_path):
    truth, labels = patches()
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', size=75)
    with session:
        answer(review, truth)
        for col in range(20):
            session.add_label(3, col, NAMES[int(truth[3, col]) - 1], split='ref')
    whole = tmp_path / 'review.gpkg'
    assert assess(path, whole)['design'] is not None
    assert assess(path, f'{whole}|layername=ref_sample')['design'] is not None
    plain = assess(path, f'{whole}|layername=label')
    assert (plain['design'], plain['reference_pixels']) == (None, 20)


def test_one_of_several_samples_by_its_key(tmp_path):
    truth, labels = patches()
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', size=75)
    with session:
        answer(review, truth)
        old = review.designs()[0].uuid
    with LabelSession.open(tmp_path / 'review.gpkg') as again:
        from hsi_plugin.maps.read import open_classification
        from hsi_plugin.maps.sampling.draw import draw_sample

        drawn, _ = draw_sample(path, SIMPLE, size=40, seed=9)
        with open_classification(path) as found:
            Review(again).add_design(drawn, found.scheme, 'second')
    with pytest.raises(LabelError, match='has a class yet'):
        assess(path, tmp_path / 'review.gpkg')
    assert assess(path, tmp_path / 'review.gpkg', design=old)['design']['uuid'] == old
