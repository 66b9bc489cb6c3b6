"""What is learned from corrections, and what never is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.correct.correction import MapCorrection
from hsi_plugin.maps.correct.found import find_map
from hsi_plugin.maps.correct.lessons import candidates, confusions, repainted
from hsi_plugin.maps.correct.proposal import filter_majority, paint_square

from .helpers import write_map

NONE = np.zeros(0, np.int64)


@pytest.fixture
def correction(tmp_path):
    values = np.full((20, 24), 1, np.uint8)
    values[::4, ::3] = 2
    path = write_map(tmp_path / 'map.tif', values)
    with LabelSession.create(tmp_path / 's.gpkg', find_map(path).grid) as session, MapCorrection.open(path, session) as opened:
        yield opened


def numbers(found):
    return {int(r) * 24 + int(c): int(v) for r, c, v in zip(found.rows, found.cols, found.values)}


def test_painted_pixels_are_learned_from_but_not_what_filters_did(correction):
    correction.apply(filter_majority(correction.labels, correction.grid, 3))
    assert len(repainted(correction.labels, correction.changes(), NONE, 24)) == 0
    correction.apply(paint_square(correction.labels, correction.grid, 10, 10, 3, 3))
    found = repainted(correction.labels, correction.changes(), NONE, 24)
    assert numbers(found) == {r * 24 + c: 3 for r in (9, 10, 11) for c in (9, 10, 11)}


def test_what_was_painted_over_or_taken_back_is_not(correction):
    correction.apply(paint_square(correction.labels, correction.grid, 10, 10, 3, 3))
    correction.apply(paint_square(correction.labels, correction.grid, 10, 10, 1, 2))
    correction.apply(paint_square(correction.labels, correction.grid, 5, 5, 2, 0))
    correction.apply(paint_square(correction.labels, correction.grid, 15, 15, 2, 3))
    correction.undo()
    found = numbers(repainted(correction.labels, correction.changes(), NONE, 24))
    assert found.pop(10 * 24 + 10) == 2
    assert set(found.values()) == {3}
    assert len(found) == 8


def test_pixels_of_a_reference_sample_are_never_learned_from(correction):
    correction.apply(paint_square(correction.labels, correction.grid, 10, 10, 3, 3))
    sample = np.array([10 * 24 + 10, 9 * 24 + 9, 0])
    found = repainted(correction.labels, correction.changes(), sample, 24)
    assert not set(numbers(found)) & set(sample.tolist())
    assert len(found) == 7
    assert found.reserved == 2


def test_a_large_stroke_is_thinned_out(correction):
    correction.apply(paint_square(correction.labels, correction.grid, 10, 12, 20, 3))
    found = repainted(correction.labels, correction.changes(), NONE, 24, 50)
    assert 34 <= len(found) <= 50
    assert np.ptp(found.rows) > 15


def test_confusions_are_counted_where_something_was_found():
    assert confusions([1, 1, 2, 2, 0, 1], [1, 2, 1, 0, 2, 2]) == {(1, 2): 2, (2, 1): 1}


@given(st.integers(0, 2**32 - 1), st.integers(1, 6), st.integers(1, 40))
@settings(max_examples=40)
def test_candidates_look_like_the_confusion_and_keep_away_from_the_sample(seed, spacing, most):
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 4, (25, 30)).astype(np.uint8)
    second = rng.integers(0, 4, labels.shape).astype(np.uint8)
    confidence = np.where(rng.random(labels.shape) < 0.1, np.nan, rng.random(labels.shape))
    sample = rng.choice(labels.size, 12, replace=False)
    pairs = {(1, 2): 5, (3, 1): 2}
    found = candidates(labels, second, confidence, pairs, sample, most, spacing)
    places = [(q.row, q.col) for q in found]
    assert len(places) <= most
    assert [q.rank for q in found] == list(range(len(found)))
    for q in found:
        assert (labels[q.row, q.col], second[q.row, q.col]) == q.between
        assert q.between in pairs
        assert q.score == pytest.approx(1 - confidence[q.row, q.col])
    apart = [*places, *(tuple(int(v) for v in divmod(n, 30)) for n in sample)]
    for i, (row, col) in enumerate(places):
        for other in [*apart[:i], *apart[len(places) :]]:
            assert max(abs(row - other[0]), abs(col - other[1])) >= spacing


def test_the_least_sure_come_first_and_confusions_take_turns():
    labels = np.array([[1, 1, 1, 1, 2, 2]], np.uint8)
    second = np.array([[2, 2, 2, 3, 1, 1]], np.uint8)
    confidence = np.array([[0.9, 0.5, 0.7, 0.1, 0.6, 0.4]])
    found = candidates(labels, second, confidence, {(1, 2): 3, (2, 1): 1}, NONE, spacing=1)
    assert [q.col for q in found] == [1, 5, 2, 4, 0]
