"""Accuracy figures against textbook formulas and scikit-learn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import balanced_accuracy_score, cohen_kappa_score, f1_score
from sklearn.metrics import confusion_matrix as sklearn_confusion

from hsi_plugin.core.metrics import Accuracy, confusion_matrix


def test_figures_agree_with_scikit_learn():
    rng = np.random.default_rng(1)
    reference = rng.integers(1, 5, 500)
    predicted = np.where(rng.random(500) < 0.6, reference, rng.integers(1, 5, 500))
    accuracy = Accuracy(confusion_matrix(predicted, reference, 4))
    np.testing.assert_array_equal(accuracy.confusion, sklearn_confusion(reference, predicted).T)
    assert accuracy.overall == pytest.approx((reference == predicted).mean())
    assert accuracy.average == pytest.approx(balanced_accuracy_score(reference, predicted))
    assert accuracy.kappa == pytest.approx(cohen_kappa_score(reference, predicted))
    assert accuracy.f1_macro == pytest.approx(f1_score(reference, predicted, average='macro'))


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1))
def test_kappa_never_exceeds_overall_accuracy_and_zero_is_never_counted(pairs):
    predicted, reference = np.array(pairs).T
    accuracy = Accuracy(confusion_matrix(predicted, reference, 3))
    assert accuracy.total == ((predicted > 0) & (reference > 0)).sum()
    if np.isfinite(accuracy.kappa):
        assert accuracy.kappa <= accuracy.overall + 1e-12


def test_absent_classes_are_undefined_and_left_out_of_averages():
    accuracy = Accuracy(confusion_matrix(np.array([1, 1, 3]), np.array([1, 2, 2]), 3))
    assert np.isnan(accuracy.recall[2])
    assert accuracy.average == pytest.approx(0.5)
    values = accuracy.to_json(['a', 'b', 'c'])
    assert values['per_class'][2]['recall'] is None
    assert values['per_class'][2]['map_pixels'] == 1
    assert values['confusion'] == [[1, 1, 0], [0, 0, 0], [0, 1, 0]]


def test_nothing_to_compare_is_undefined_not_zero():
    values = Accuracy(np.zeros((2, 2), int)).to_json(['a', 'b'])
    assert values['overall_accuracy'] is None
    assert values['kappa'] is None
