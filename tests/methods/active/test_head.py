"""Classifiers of the loop."""

import numpy as np
import pytest

from hsi_plugin.core.errors import LabelError, ParameterError
from hsi_plugin.methods.active.head import KINDS, fit_calibrated, fit_head, folds_of


def cloud(seed=0, each=20, classes=3, d=6, apart=2.0):
    rng = np.random.default_rng(seed)
    y = np.repeat(np.arange(classes), each)
    return rng.standard_normal((len(y), d)) + apart * np.eye(classes, d)[y], y + 1


@pytest.mark.parametrize('kind', KINDS)
def test_it_learns_what_can_be_learned(kind):
    x, y = cloud(apart=3.0)
    p = fit_head(kind, x, y, 3).probabilities(x)
    assert p.shape == (60, 3)
    assert p.sum(1) == pytest.approx(1.0, abs=1e-5)
    assert (p.argmax(1) + 1 == y).mean() > 0.9


@pytest.mark.parametrize('kind', KINDS)
def test_a_class_without_a_label_is_never_chosen(kind):
    x, y = cloud()
    y = np.where(y == 2, 1, y)
    p = fit_head(kind, x, y, 4).probabilities(x)
    assert not p[:, [1, 3]].any()


def test_logistic_regression_is_where_its_loss_has_no_slope():
    x, y = cloud(3, each=15)
    head = fit_head('logistic', x, y, 3)
    mean, scale = x.mean(0), x.std()
    z = (x - mean) / scale
    p = head.probabilities(x).astype(float)
    w = head.weights * scale
    slope = z.T @ (p - np.eye(3)[y - 1]) + w  # balanced classes: all weights are 1
    assert np.abs(slope).max() < 0.05
    assert np.abs(z.T @ (1 / 3 - np.eye(3)[y - 1])).max() > 5.0  # at the beginning it had one


@pytest.mark.parametrize('kind', KINDS)
def test_the_same_labels_give_the_same_model_and_one_other_another(kind):
    x, y = cloud()
    first, second = fit_head(kind, x, y, 3), fit_head(kind, x.copy(), y.copy(), 3)
    assert first.sha256 == second.sha256
    y[0] = 2
    assert fit_head(kind, x, y, 3).sha256 != first.sha256


def test_what_belongs_together_is_held_out_together():
    _, y = cloud(each=12)
    groups = np.repeat(np.arange(12), 3)
    folds = folds_of(y, groups)
    assert np.sum(folds, axis=0).tolist() == [1] * 36
    for fold in folds:
        assert not set(groups[fold]) & set(groups[~fold])
    shuffled = np.random.default_rng(0).permutation(36)
    for fold, again in zip(folds, folds_of(y[shuffled], groups[shuffled])):
        assert (fold[shuffled] == again).all()


def test_a_wrong_label_is_improbable_to_the_others():
    x, y = cloud(apart=4.0)
    y[5] = 3
    head, own = fit_calibrated('discriminant', x, y, 3, np.arange(60))
    assert own[5] < 0.2
    assert np.median(np.delete(own, 5)) > 0.8
    assert head.temperature > 0.0


def test_two_labels_tell_no_temperature_but_are_not_taken_for_certain():
    head, own = fit_calibrated('discriminant', np.eye(2), np.array([1, 2]), 2, np.arange(2))
    assert np.isnan(own).all()
    assert head.temperature > 1.0


def test_nothing_and_nonsense_are_refused():
    with pytest.raises(LabelError):
        fit_head('discriminant', np.zeros((0, 3)), np.zeros(0, int), 2)
    with pytest.raises(ParameterError, match='forest'):
        fit_head('forest', np.eye(2), np.array([1, 2]), 2)
