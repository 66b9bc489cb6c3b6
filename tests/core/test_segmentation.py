"""Pooled scores against a matrix worked out by hand, against scikit-learn, and by what must hold for every matrix."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.metrics import confusion_matrix
from hsi_plugin.core.segmentation import Scores, average_scores, class_jaccard, pooled_scores, worst_scores

# Rows predicted, columns reference. Class 2 occurs nowhere, class 4 is void.
#            a   b   c   d  void
GOLDEN = [
    [50, 10, 0, 0, 7],   # a
    [0, 30, 0, 5, 900],  # b
    [0, 0, 0, 0, 0],     # c
    [0, 0, 0, 0, 3],     # d: never predicted rightly
    [5, 0, 0, 0, 11],    # void
]  # fmt: skip


def test_a_matrix_worked_out_by_hand():
    # Without void's column: a TP 50, FP 10, FN 5 · b TP 30, FP 5, FN 10 · d TP 0, FP 0, FN 5 · 100 labelled pixels.
    found = pooled_scores(np.array(GOLDEN), void=4)
    assert found.micro_accuracy == 0.80
    assert found.macro_accuracy == pytest.approx((50 / 55 + 30 / 40 + 0) / 3, abs=1e-15)
    assert found.macro_f1 == pytest.approx((100 / 115 + 60 / 75 + 0) / 3, abs=1e-15)
    assert found.macro_jaccard == pytest.approx((50 / 65 + 30 / 45 + 0) / 3, abs=1e-15)
    assert found.absent == (2,)
    assert found.pixels == 100


def test_void_pixels_count_where_void_is_not_said():
    assert pooled_scores(np.array(GOLDEN)).pixels == sum(map(sum, GOLDEN))
    assert pooled_scores(np.array(GOLDEN)).micro_accuracy == pytest.approx(91 / 1021)


def test_a_class_that_is_only_predicted_counts_with_zero():
    found = pooled_scores(np.array([[8, 0], [2, 0]]))
    assert found.values == pytest.approx((0.8, 0.4, (16 / 18) / 2, 0.4))
    assert found.absent == ()


def test_nothing_labelled():
    found = pooled_scores(np.zeros((3, 3), int))
    assert np.isnan(found.values).all()
    assert found.absent == (0, 1, 2)
    assert found.to_json()['macro_jaccard'] is None
    assert np.isnan(Scores.from_json(found.to_json()).micro_accuracy)


@pytest.mark.parametrize('matrix', [np.zeros((2, 3)), np.zeros(4), np.zeros((0, 0)), np.array([[1, -1], [0, 1]]), np.array([[np.nan]])])
def test_what_is_no_confusion_matrix(matrix):
    with pytest.raises(ParameterError, match='confusion matrix'):
        pooled_scores(matrix)


def test_void_must_be_a_class():
    with pytest.raises(ParameterError, match='no class 5'):
        pooled_scores(np.array(GOLDEN), void=5)


@pytest.mark.parametrize('seed', range(5))
def test_scikit_learn_agrees(seed):
    metrics = pytest.importorskip('sklearn.metrics')
    rng = np.random.default_rng(seed)
    classes = 7
    reference = rng.choice([0, 1, 2, 3, 5, 6, 7], 4000, p=[0.2, 0.4, 0.2, 0.1, 0.05, 0.04, 0.01])  # 0 void, 4 absent
    predicted = np.where(rng.random(4000) < 0.7, np.maximum(reference, 1), rng.choice([1, 2, 3, 6, 7], 4000))
    found = pooled_scores(confusion_matrix(predicted, reference, classes))
    p, r = predicted[reference > 0], reference[reference > 0]
    there = np.union1d(p, r)
    assert 4 not in there
    assert found.absent == (3,)
    known = {'labels': there, 'average': 'macro', 'zero_division': 0}
    macro = (score(r, p, **known) for score in (metrics.recall_score, metrics.f1_score, metrics.jaccard_score))
    expected = (metrics.accuracy_score(r, p), *macro)
    np.testing.assert_allclose(found.values, expected, rtol=0, atol=1e-12)


def test_average_and_worst_case_are_score_by_score():
    a, b = Scores(0.9, 0.5, 0.4, 0.3, (), 10), Scores(0.7, 0.6, 0.5, 0.2, (1,), 30)
    assert average_scores([a, b]).values == pytest.approx((0.8, 0.55, 0.45, 0.25))
    assert worst_scores([a, b]).values == (0.7, 0.5, 0.4, 0.2)
    assert worst_scores([a, b]).pixels == 40
    with pytest.raises(ParameterError):
        average_scores([])


matrices = st.integers(1, 6).flatmap(
    lambda k: st.lists(st.lists(st.integers(0, 1000), min_size=k, max_size=k), min_size=k, max_size=k)
).map(np.array)


@given(matrices)
def test_what_holds_for_every_matrix(matrix):
    found = pooled_scores(matrix)
    if matrix.sum() == 0:
        assert np.isnan(found.values).all()
        return
    assert all(0.0 <= value <= 1.0 for value in found.values)
    assert found.macro_jaccard <= found.macro_f1 + 1e-12
    assert found.macro_jaccard <= found.macro_accuracy + 1e-12
    known = class_jaccard(matrix)
    assert np.flatnonzero(np.isnan(known)).tolist() == list(found.absent)
    np.testing.assert_allclose(np.nanmean(known), found.macro_jaccard, atol=1e-12)
    right = np.diag(np.diag(matrix))
    assert right.sum() == 0 or pooled_scores(right).values == (1.0, 1.0, 1.0, 1.0)
    assert Scores.from_json(found.to_json()) == found


@given(matrices, st.randoms())
def test_the_order_of_classes_does_not_matter(matrix, random):
    order = list(range(len(matrix)))
    random.shuffle(order)
    np.testing.assert_allclose(pooled_scores(matrix[np.ix_(order, order)]).values, pooled_scores(matrix).values, atol=1e-12)


@given(matrices, st.integers(0, 999))
def test_pixels_of_void_never_matter(matrix, count):
    bigger = np.zeros((len(matrix) + 1, len(matrix) + 1), int)
    bigger[:-1, :-1] = matrix
    bigger[:, -1] = count
    assert pooled_scores(bigger, void=len(matrix)) == pooled_scores(matrix) or matrix.sum() == 0
