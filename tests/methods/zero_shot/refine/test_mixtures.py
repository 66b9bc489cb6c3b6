"""Mixtures of Gaussians and the soft labels made of them: right where scikit-learn is, and finite where it is not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.methods.zero_shot.refine.mixtures import fit_mixture, log_gaussians, log_sum
from hsi_plugin.methods.zero_shot.refine.soft_labels import fit_class_mixtures


def blobs(seed=0, counts=(400, 300, 200)):
    rng = np.random.default_rng(seed)
    means = np.array([[0.0, 0.0, 0.0], [4.0, 1.0, -2.0], [-3.0, 4.0, 2.0]])
    roots = rng.normal(0.0, 0.6, (3, 3, 3)) + 0.4 * np.eye(3)
    x = np.concatenate([rng.standard_normal((n, 3)) @ root.T + mean for n, mean, root in zip(counts, means, roots)])
    return x, means, roots


def test_a_density_is_the_normal_one():
    x, mean, covariance = np.array([[1.0, 2.0]]), np.array([[0.5, 1.0]]), np.array([[2.0, 0.3], [0.3, 0.5]])
    factor = np.linalg.inv(np.linalg.cholesky(covariance))
    d = x[0] - mean[0]
    expected = -0.5 * d @ np.linalg.solve(covariance, d) - 0.5 * np.log((2 * np.pi) ** 2 * np.linalg.det(covariance))
    assert log_gaussians(x, mean, factor[None])[0, 0] == pytest.approx(expected, rel=1e-12)


def test_planted_gaussians_are_found():
    x, means, roots = blobs()
    mixture = fit_mixture(x, 3, 0)
    order = [int(((mixture.means - mean) ** 2).sum(1).argmin()) for mean in means]
    assert sorted(order) == [0, 1, 2]
    for at, mean, root, share in zip(order, means, roots, (4 / 9, 3 / 9, 2 / 9)):
        assert mixture.means[at] == pytest.approx(mean, abs=0.25)
        assert mixture.weights[at] == pytest.approx(share, abs=0.03)
        inverse = np.linalg.inv(mixture.factors[at])
        assert inverse @ inverse.T == pytest.approx(root @ root.T, abs=0.3)


def test_it_is_as_likely_as_the_well_known_one():
    reference = pytest.importorskip('sklearn.mixture')
    x, _, _ = blobs(3)
    for components in (1, 2, 3, 5):
        own = fit_mixture(x, components, 0).log_density(x).mean()
        other = reference.GaussianMixture(components, n_init=2, random_state=0).fit(x).score(x)
        assert own > other - 0.02


def test_outliers_are_left_to_the_uniform_part():
    rng = np.random.default_rng(0)
    x = np.concatenate([rng.normal(0.0, 1.0, (900, 2)), rng.uniform(-40.0, 40.0, (100, 2))])
    plain, robust = fit_mixture(x, 1, 0), fit_mixture(x, 1, 0, outliers=True)
    assert robust.outliers == pytest.approx(0.1, abs=0.03)
    wide, narrow = (1.0 / abs(np.diag(one.factors[0])) for one in (plain, robust))
    assert (wide > 3.0).all()
    assert narrow == pytest.approx([1.0, 1.0], abs=0.15)


def test_units_do_not_matter():
    x, _, _ = blobs(1)
    scale = np.array([1e-4, 1.0, 1e5])
    one, other = fit_mixture(x, 3, 0), fit_mixture(x * scale, 3, 0)
    assert other.means == pytest.approx(one.means * scale, rel=1e-6)
    assert other.log_density(x * scale) == pytest.approx(one.log_density(x) - np.log(scale).sum(), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize('count', [1, 2, 3, 7])
def test_few_and_equal_values_do_no_harm(count):
    same = np.ones((count, 4))
    for x in (same, np.random.default_rng(0).random((count, 4))):
        mixture = fit_mixture(x, 5, 0, outliers=True)
        assert np.isfinite(mixture.log_density(x)).all()
        assert np.isfinite(mixture.log_density(x + 1e6)).all()


def test_sums_of_logarithms():
    values = np.array([[-1000.0, -1000.0], [0.0, -np.inf], [-np.inf, -np.inf]])
    assert log_sum(values)[0] == pytest.approx(-1000.0 + np.log(2.0))
    assert log_sum(values)[1:].tolist() == [0.0, -np.inf]


def three_classes(seed=0):
    x, _, _ = blobs(seed)
    return x, np.repeat([0, 1, 3], (400, 300, 200))  # class 2 has no pixel


def test_soft_labels_are_probabilities_and_follow_the_classes():
    z, labels = three_classes()
    found = fit_class_mixtures(z, labels, np.ones(len(z), bool), 4, 0).posterior(z)
    assert (found >= 0.0).all()
    assert found.sum(1) == pytest.approx(np.ones(len(z)), abs=1e-5)
    assert (found[:, 2] == 0.0).all()
    assert (found.argmax(1) == labels).mean() > 0.95
    middle = z[labels == 0].mean(0) * 0.5 + z[labels == 1].mean(0) * 0.5
    assert fit_class_mixtures(z, labels, np.ones(len(z), bool), 4, 0, temperature=8.0).posterior(middle[None]).max() < 0.8


def test_far_away_a_soft_label_says_nothing_where_plain_densities_are_no_numbers():
    z, labels = three_classes()
    mixtures = fit_class_mixtures(z, labels, np.ones(len(z), bool), 4, 0)
    far = z.mean(0) + 100.0 * z.std(0) * np.array([[1.0, 0.0, 0.0], [0.0, -1.0, 1.0], [1.0, 1.0, 1.0]])
    with np.errstate(divide='ignore', invalid='ignore'):
        plain = np.exp(mixtures.log_densities(far))
        assert np.isnan(plain / plain.sum(1, keepdims=True)).any()  # what naive arithmetic makes of it
    found = mixtures.posterior(far)
    assert np.isfinite(found).all()
    assert found == pytest.approx(np.tile([1 / 3, 1 / 3, 0.0, 1 / 3], (3, 1)), abs=1e-4)


def test_priors_follow_how_much_there_is_of_each_class():
    rng = np.random.default_rng(0)
    z = np.concatenate([rng.normal(0.0, 1.0, (1800, 2)), rng.normal([3.0, 0.0], 1.0, (200, 2))])
    labels = np.repeat([0, 1], (1800, 200))
    mixtures = fit_class_mixtures(z, labels, np.ones(2000, bool), 2, 0, components=1)
    assert mixtures.priors / mixtures.priors.sum() == pytest.approx([0.9, 0.1], abs=0.03)
    # Half way, what is more common is more likely.
    assert mixtures.posterior(np.array([[1.5, 0.0]]))[0, 0] > 0.75


@given(sizes=st.lists(st.integers(0, 8), min_size=1, max_size=4), seed=st.integers(0, 99), dimensions=st.integers(1, 5))
@settings(max_examples=40, deadline=None)
def test_classes_of_any_size_give_labels(sizes, seed, dimensions):
    rng = np.random.default_rng(seed)
    labels = np.concatenate([np.repeat(np.arange(len(sizes)), sizes), [-1]])
    z = rng.normal(0.0, 1.0, (len(labels), dimensions))
    found = fit_class_mixtures(z, labels, rng.random(len(labels)) < 0.7, len(sizes), seed).posterior(z)
    assert np.isfinite(found).all()
    assert found.sum(1) == pytest.approx(np.ones(len(z)), abs=1e-5)
