"""Heads of feature vectors, against scikit-learn on the same features."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip('torch')  # the room's other modules need it

from hsi_plugin.core.errors import LabelError, ModelError, ParameterError
from hsi_plugin.methods.click.discriminant import fit_discriminant
from hsi_plugin.methods.transfer.heads import FEW, VECTOR_HEADS, Standard, details_of, fit_head, load_head, standardise

pytestmark = pytest.mark.torch


def features(n=90, channels=12, classes=3, seed=0):
    """Correlated features of very different scales."""
    rng = np.random.default_rng(seed)
    values = np.arange(n) % classes + 1
    mixing = rng.normal(0, 1, (channels, channels))
    means = rng.normal(0, 1.2, (classes, channels))
    return (means[values - 1] + rng.normal(0, 1, (n, channels)) @ mixing * 0.5) * np.logspace(-2, 2, channels) + 7.0, values


def test_the_discriminant_is_that_of_scikit_learn():
    from sklearn.covariance import OAS
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    x, y = features()
    fresh, _ = features(seed=1)
    standard = standardise(x)
    head = fit_head('discriminant', x, y, 3, standard)
    z = (x - x.mean(0)) / standard.spread
    shrinkage = fit_discriminant(z, y, 3).shrinkage
    # scikit-learn pools the scatter with the number of pixels; ours with the degrees of freedom. Scores differ by that factor alone.
    other = LinearDiscriminantAnalysis(solver='lsqr', shrinkage=shrinkage, priors=[1 / 3] * 3).fit(z, y)
    theirs = other.decision_function((fresh - x.mean(0)) / standard.spread) * (len(x) - 3) / len(x)
    ours = head.scores(fresh)
    np.testing.assert_allclose(ours - ours.mean(1, keepdims=True), theirs - theirs.mean(1, keepdims=True), rtol=1e-6, atol=1e-6)
    residuals = z - np.stack([z[y == k].mean(0) for k in (1, 2, 3)])[y - 1]
    assert OAS(assume_centered=True).fit(residuals).shrinkage_ == pytest.approx(shrinkage, rel=0.1)


def test_neighbours_vote_as_in_scikit_learn():
    from sklearn.neighbors import KNeighborsClassifier

    x, y = features()
    fresh, _ = features(seed=1)
    standard = standardise(x)
    head = fit_head('knn', x, y, 3, standard)
    assert head.neighbours == 5
    other = KNeighborsClassifier(5, metric='cosine', algorithm='brute').fit(standard(x), y)
    np.testing.assert_array_equal(np.round(head.votes(fresh)), 5 * other.predict_proba(standard(fresh)))
    clear = np.sort(np.round(head.votes(fresh)), 1)
    clear = clear[:, -1] > clear[:, -2]
    np.testing.assert_array_equal((head.scores(fresh).argmax(1) + 1)[clear], other.predict(standard(fresh))[clear])
    # As many vote as the smallest class has examples.
    assert fit_head('knn', x[:8], np.array([1, 1, 1, 1, 2, 2, 3, 3]), 3, standard).neighbours == 2


def test_prototypes_are_class_means_compared_by_angle():
    x, y = features()
    standard = standardise(x)
    z = standard(x)
    scores = fit_head('prototype', x, y, 3, standard).scores(x)
    for k in (1, 2, 3):
        mean = z[y == k].mean(0)
        np.testing.assert_allclose(scores[:, k - 1], z @ mean / np.linalg.norm(mean) / np.linalg.norm(z, axis=1))


@pytest.mark.parametrize('name', VECTOR_HEADS)
def test_the_unit_of_a_feature_does_not_matter(name):
    x, y = features()
    fresh, _ = features(seed=1)
    factor, summand = np.logspace(3, -3, 12), np.linspace(-5, 5, 12)
    plain = fit_head(name, x, y, 3, standardise(x)).scores(fresh)
    moved = fit_head(name, x * factor + summand, y, 3, standardise(x * factor + summand)).scores(fresh * factor + summand)
    assert (plain.argmax(1) == moved.argmax(1)).mean() > 0.9  # but for the floor of the spread


@pytest.mark.parametrize('name', VECTOR_HEADS)
def test_a_class_that_was_not_seen_is_never_chosen_and_tensors_give_the_same_head(name):
    x, y = features()
    y = np.where(y == 3, 4, y)
    head = fit_head(name, x, y, 4, standardise(x))
    scores = head.scores(x)
    assert (scores[:, 2] == -np.inf).all()
    assert np.isfinite(scores[:, [0, 1, 3]]).all()
    x, y = features()
    head = fit_head(name, x, y, 3, standardise(x))
    again = load_head(name, head.tensors(), 12, 3, details_of(head))
    np.testing.assert_array_equal(again.scores(x), head.scores(x))


@pytest.mark.parametrize('name', VECTOR_HEADS)
@pytest.mark.parametrize('per_class', [1, 2])
def test_one_label_a_class_is_enough(name, per_class):
    x, y = features(600)
    chosen = np.concatenate([np.flatnonzero(y == k)[:per_class] for k in (1, 2, 3)])
    head = fit_head(name, x[chosen], y[chosen], 3, standardise(x[chosen], x))
    scores = head.scores(x)
    assert np.isfinite(scores).all()
    assert per_class > 1 or ((scores.argmax(1) + 1)[chosen] == y[chosen]).all()
    assert ((scores.argmax(1) + 1) == y).mean() > 0.5
    if name == 'discriminant' and per_class == 1:  # nothing tells the scatter, so nothing is certain
        assert scores.max() - scores.min() < 60.0


def test_whose_features_set_the_scale():
    x, _ = features(40)
    scene = np.random.default_rng(0).normal(3, 2, (1000, 12))
    few = standardise(x, scene)
    assert few.source == 'scene'
    np.testing.assert_allclose(few.mean, scene.mean(0))
    many, _ = features(FEW)
    assert standardise(many, scene).source == 'labels'
    np.testing.assert_allclose(standardise(x).mean, x.mean(0))
    assert standardise(x, scene[:10]).source == 'labels'
    flat = np.ones((5, 3))
    assert (standardise(flat).spread > 0).all()


def test_what_is_refused():
    x, y = features()
    standard = standardise(x)
    with pytest.raises(ParameterError, match='no head "unet"'):
        fit_head('unet', x, y, 3, standard)
    for nothing in (lambda: standardise(x[:0]), lambda: fit_head('knn', x[:0], y[:0], 3, standard)):
        with pytest.raises(LabelError):
            nothing()
    for name in VECTOR_HEADS:
        head = fit_head(name, x, y, 3, standard)
        for changed in head.tensors():
            for wrong in (None, np.zeros(5), head.tensors()[changed] * np.nan):
                tensors = {**head.tensors(), changed: wrong}
                if wrong is None:
                    del tensors[changed]
                with pytest.raises(ModelError, match='damaged'):
                    load_head(name, tensors, 12, 3, details_of(head))
    with pytest.raises(ModelError, match='scaled by nothing'):
        load_head('discriminant', fit_head('discriminant', x, y, 3, Standard(standard.mean, -standard.spread)).tensors(), 12, 3, {})
