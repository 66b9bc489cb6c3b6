from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import LabelError
from hsi_plugin.methods.click.discriminant import fit_discriminant, fit_moments, moments_of, oas_shrinkage


def gaussian_classes(n=60, bands=20, classes=3, seed=0):
    rng = np.random.default_rng(seed)
    mixing = rng.normal(size=(bands, bands)) / np.sqrt(bands)
    y = np.arange(n) % classes + 1
    return rng.normal(size=(classes, bands))[y - 1] + rng.normal(size=(n, bands)) @ mixing, y


@pytest.mark.parametrize(('n', 'bands'), [(300, 12), (12, 40), (40, 40)])
def test_agrees_with_scikit_learn(n, bands):
    """The same posterior as scikit-learn's discriminant when that is given our covariance: equal priors, shared shape."""
    lda = pytest.importorskip('sklearn.discriminant_analysis')
    covariance = pytest.importorskip('sklearn.covariance')

    class Same(covariance.EmpiricalCovariance):
        def fit(self, x, y=None):
            # It is asked class by class; what it answers must not depend on that.
            self.covariance_ = shared
            return self

    x, y = gaussian_classes(n, bands)
    residuals = x - np.array([x[y == k].mean(0) for k in (1, 2, 3)])[y - 1]
    rho, variance = oas_shrinkage(residuals, n - 3)
    shared = (1 - rho) * residuals.T @ residuals / (n - 3) + rho * variance * np.eye(bands)
    other = lda.LinearDiscriminantAnalysis(solver='lsqr', covariance_estimator=Same(), priors=[1 / 3] * 3).fit(x, y)
    scores = fit_discriminant(x, y, 3).scores(x)
    expected = other.decision_function(x)
    np.testing.assert_allclose(scores - scores[:, :1], expected - expected[:, :1], rtol=1e-6, atol=1e-6)


def test_shrinkage_is_that_of_the_paper():
    """Equation 23 of Chen et al. 2010, as scikit-learn's `oas` computes it for residuals whose mean is known to be zero."""
    covariance = pytest.importorskip('sklearn.covariance')
    x, _ = gaussian_classes(40, 10)
    _, expected = covariance.oas(x, assume_centered=True)
    s = x.T @ x / 40
    trace, square = np.trace(s), (s**2).sum()
    by_hand = ((1 - 2 / 10) * square + trace**2) / ((40 + 1 - 2 / 10) * (square - trace**2 / 10))
    assert oas_shrinkage(x, 40)[0] == pytest.approx(min(1.0, by_hand))
    assert expected == pytest.approx(min(1.0, by_hand), rel=0.2)  # scikit-learn leaves out the term 2 / p


@given(st.integers(0, 99), st.floats(-3.0, 3.0), st.floats(0.1, 1e4))
def test_classes_do_not_depend_on_offset_and_scale_of_the_spectra(seed, offset, scale):
    x, y = gaussian_classes(30, 15, seed=seed)
    new, _ = gaussian_classes(30, 15, seed=seed + 1)
    a = fit_discriminant(x, y, 3).scores(new)
    b = fit_discriminant(x * scale + offset, y, 3).scores(new * scale + offset)
    np.testing.assert_allclose(a - a.mean(1, keepdims=True), b - b.mean(1, keepdims=True), rtol=1e-5, atol=1e-5)


def test_fewer_pixels_than_bands_and_more_give_the_same_at_the_border():
    """Woodbury's way (n < p) and the direct one solve the same equations."""
    from hsi_plugin.methods.click.discriminant import _solve

    rng = np.random.default_rng(0)
    residuals, right = rng.normal(size=(19, 20)), rng.normal(size=(20, 3))
    direct = np.linalg.solve(0.3 * residuals.T @ residuals + 0.01 * np.eye(20), right)
    np.testing.assert_allclose(_solve(residuals, 0.3, 0.01, right), direct, rtol=1e-9)
    padded = np.vstack([residuals, np.zeros((2, 20))])  # the same scatter from more rows than bands
    np.testing.assert_allclose(_solve(padded, 0.3, 0.01, right), direct, rtol=1e-9)


def test_the_number_of_labels_of_a_class_is_no_prior():
    """Half way between two class means both are equally likely, however many pixels each had."""
    x, y = gaussian_classes(600, 5)
    some = np.concatenate([np.flatnonzero(y == 1), np.flatnonzero(y == 2)[:20], np.flatnonzero(y == 3)[:20]])
    x, y = x[some], y[some]
    middle = (x[y == 1].mean(0) + x[y == 2].mean(0)) / 2
    scores = fit_discriminant(x, y, 3).scores(middle[None])
    assert scores[0, 0] == pytest.approx(scores[0, 1], abs=1e-9)


@pytest.mark.parametrize('spectra', [
    np.ones((4, 6)),                                           # nothing differs
    np.array([[0.0] * 6, [0.0] * 6, [1.0] * 6, [1.0] * 6]),    # no scatter within classes
    np.repeat(np.eye(4, 6), 1, 0) * 1e-3,                      # tiny values
    np.array([[0.0], [0.1], [1.0], [1.1]]),                    # one band
])  # fmt: skip
def test_degenerate_spectra_give_finite_scores(spectra):
    scores = fit_discriminant(spectra, np.array([1, 1, 2, 2]), 2).scores(spectra)
    assert np.isfinite(scores).all()
    if spectra[0, 0] != spectra[-1, 0]:
        assert (scores.argmax(1) == [0, 0, 1, 1]).all()


def test_a_class_without_pixels_is_never_chosen():
    x, y = gaussian_classes(30, 8)
    model = fit_discriminant(x[y != 2], y[y != 2], 3)
    assert (model.scores(x).argmax(1) != 1).all()
    with pytest.raises(LabelError):
        fit_discriminant(x[:0], y[:0], 3)


def test_hundreds_of_bands_take_milliseconds():
    import time

    x, y = gaussian_classes(120, 224, 6)
    fit_discriminant(x, y, 6)
    started = time.perf_counter()
    for _ in range(5):
        fit_discriminant(x, y, 6)
    assert (time.perf_counter() - started) / 5 < 0.1  # measured: 2 ms


@pytest.mark.parametrize(('pixels', 'bands'), [(12, 30), (400, 30), (30, 30)])
def test_moments_give_the_same_discriminant(pixels, bands):
    rng = np.random.default_rng(0)
    labels = np.arange(pixels) % 3 + 1
    spectra = 0.3 + 0.05 * labels[:, None] * np.sin(np.arange(bands) / 5.0) + rng.normal(0.0, 0.02, (pixels, bands))
    moments = moments_of(spectra, labels, 3)
    assert moments.factor.shape[0] <= bands
    again, known = fit_moments(moments), fit_discriminant(spectra, labels, 3)
    assert again.shrinkage == pytest.approx(known.shrinkage)
    scores = known.scores(spectra) - known.scores(spectra).mean(1, keepdims=True)
    found = again.scores(spectra) - again.scores(spectra).mean(1, keepdims=True)
    np.testing.assert_allclose(found, scores, atol=1e-6 * np.abs(scores).max())


def test_other_bands_are_seen_as_if_they_had_been_learned_from_and_weights_stay_bounded():
    rng = np.random.default_rng(0)
    labels = np.arange(3000) % 3 + 1
    spectra = 0.3 + 0.05 * labels[:, None] * np.sin(np.arange(30) / 5.0) + rng.normal(0.0, 0.02, (3000, 30))
    matrix = rng.dirichlet(np.ones(30), 12)
    anew, known = fit_moments(moments_of(spectra, labels, 3).seen_by(matrix, 0.0)), fit_discriminant(spectra @ matrix.T, labels, 3)
    np.testing.assert_allclose(anew.weights, known.weights, rtol=1e-4, atol=1e-4 * np.abs(known.weights).max())
    finer = np.repeat(np.eye(30), 4, axis=0)  # bands that say the same four times over
    bounded = fit_moments(moments_of(spectra, labels, 3).seen_by(finer, 0.005))
    seen = spectra @ finer.T
    noisy = seen + rng.normal(0.0, 0.005, seen.shape) * seen.mean(0)
    assert ((bounded.scores(noisy).argmax(1) + 1) == labels).mean() > 0.95
