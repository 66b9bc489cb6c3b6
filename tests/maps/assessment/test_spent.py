"""A sample that guided corrections is found out; one that did not is not accused."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.designs import CLUSTER, SIMPLE, STRATIFIED
from hsi_plugin.maps.accuracy import assess

from ..reviewing import NAMES, answer, draw, patches, write_map


@pytest.fixture(scope='module', params=[STRATIFIED, SIMPLE, CLUSTER])
def reviewed(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp('spent')
    truth, labels = patches(wrong=0.3)
    path = write_map(folder / 'MAP.tif', labels)
    session, review = draw(path, folder / 'review.gpkg', request.param, size=120, seed=4)
    with session:
        answer(review, truth)
        places = [(p.row, p.col) for p in review.points()]
    return folder, truth, labels, places


def test_points_that_were_repainted_are_found_out(reviewed):
    folder, truth, labels, places = reviewed
    mended = labels.copy()
    for row, col in places:
        mended[row, col] = truth[row, col]
    found = assess(write_map(folder / 'MENDED.tif', mended), folder / 'review.gpkg')
    assert found['overall_accuracy'] == 1.0  # as if there were no error in it
    assert found['moved']['spent'] is True
    assert found['moved']['points'] == sum(labels[p] != truth[p] for p in places)
    assert found['moved']['expected'] < 1
    assert any('because of the sample, which judges it no longer' in w for w in found['warnings'])


def test_corrections_anywhere_are_no_reason(reviewed):
    folder, truth, labels, places = reviewed
    better = labels.copy()
    better[:, :75] = truth[:, :75]
    found = assess(write_map(folder / 'BETTER.tif', better, NAMES), folder / 'review.gpkg')
    assert found['moved']['spent'] is False
    assert found['moved']['points'] == sum(better[p] != labels[p] for p in places)
    assert found['moved']['expected'] == pytest.approx(found['moved']['points'], abs=12)
    assert any('Where corrections were made because of the sample' in w for w in found['warnings'])


def test_classes_in_another_order_are_no_change(reviewed):
    folder, _, labels, _ = reviewed
    turned = write_map(folder / 'TURNED.tif', np.array([0, 3, 1, 2], np.uint8)[labels], [NAMES[1], NAMES[2], NAMES[0]])
    found = assess(turned, folder / 'review.gpkg')
    assert found['moved'] == {'points': 0, 'expected': 0.0, 'spent': False}


def test_without_the_earlier_map_nobody_is_accused(tmp_path):
    truth, labels = patches(wrong=0.3)
    path = write_map(tmp_path / 'MAP.tif', labels)
    session, review = draw(path, tmp_path / 'review.gpkg', size=60)
    with session:
        answer(review, truth)
    other = write_map(tmp_path / 'OTHER.tif', truth)
    wrong = sum(labels[p.row, p.col] != truth[p.row, p.col] for p in points_of(tmp_path / 'review.gpkg'))
    write_map(path, truth)  # the earlier map's name holds another one now
    assert assess(other, tmp_path / 'review.gpkg')['moved'] == {'points': wrong, 'expected': None, 'spent': False}
    write_map(path, np.ones_like(truth), NAMES[:1])
    assert assess(other, tmp_path / 'review.gpkg')['moved'] == {'points': wrong, 'expected': None, 'spent': False}
    path.unlink()
    assert assess(other, tmp_path / 'review.gpkg')['moved'] == {'points': wrong, 'expected': None, 'spent': False}


def points_of(path):
    from hsi_plugin.labels.reference.review import Review
    from hsi_plugin.labels.session import LabelSession

    with LabelSession.open(path) as session:
        return Review(session).points()
