"""Whitened spectra: equally strong components, the same for any unit, carried to other sensors, and refused where damaged."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.core.errors import ModelError  # noqa: E402
from hsi_plugin.core.window import Window  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.transfer.heads import Standard, fit_head, standardise  # noqa: E402
from hsi_plugin.methods.transfer.pool import fit_pooled, load_pooled, standardise_first  # noqa: E402
from hsi_plugin.methods.transfer.statistics import summarise  # noqa: E402
from hsi_plugin.methods.transfer.whitening import COMPONENTS, FLOOR, Whitening, fitted, load_whitening, whiten  # noqa: E402
from tests.builders import wavelengths, write_geotiff  # noqa: E402

pytestmark = pytest.mark.torch


def spectra(count: int = 400, bands: int = 40, seed: int = 0) -> np.ndarray:
    """Smooth spectra whose brightness varies a hundred times more than their shape."""
    rng = np.random.default_rng(seed)
    waves = np.linspace(0.0, 1.0, bands)
    light, bend, dip = rng.normal(1.0, 0.3, count), rng.normal(0.0, 0.03, count), rng.normal(0.0, 0.01, count)
    shape = 0.3 + bend[:, None] * np.sin(6.0 * waves) + dip[:, None] * np.exp(-((waves - 0.5) ** 2) / 0.005)
    return light[:, None] * shape + rng.normal(0.0, 0.002, (count, bands))


def test_components_are_uncorrelated_and_nearly_equally_strong():
    x = spectra()
    found = whiten(summarise(x))
    components = x @ found.matrix.T + found.shift
    assert found.count == COMPONENTS
    covariance = np.cov(components.T)
    np.testing.assert_allclose(covariance - np.diag(np.diag(covariance)), 0.0, atol=1e-6)
    np.testing.assert_allclose(components.mean(0), 0.0, atol=1e-9)
    # λ / (λ + floor), by hand
    correlation = np.corrcoef(x.T)
    values = np.sort(np.linalg.eigvalsh(correlation))[::-1][:COMPONENTS]
    np.testing.assert_allclose(np.diag(covariance) * (len(x) - 1) / len(x), values / (values + FLOOR), rtol=1e-6)


def test_units_and_dead_bands_do_not_matter():
    x = spectra()
    a, b = (whiten(summarise(x * factor)) for factor in (1.0, 10_000.0))
    np.testing.assert_allclose(x @ a.matrix.T + a.shift, 10_000.0 * x @ b.matrix.T + b.shift, atol=1e-6)
    dead = x.copy()
    dead[:, 7] = 0.25
    found = whiten(summarise(dead))
    assert np.isfinite(found.matrix).all()
    np.testing.assert_array_equal(found.matrix[:, 7], 0.0)


def test_a_weak_but_telling_feature_is_learned_from_one_label_a_class():
    """Brightness drowns the absorption band in the plain spectra; over the scene it is only one component of several."""
    rng = np.random.default_rng(1)
    x, kind = spectra(600), rng.integers(0, 2, 600)
    x -= 0.03 * kind[:, None] * np.exp(-((np.linspace(0.0, 1.0, 40) - 0.3) ** 2) / 0.002)
    found = whiten(summarise(x))
    components = x @ found.matrix.T + found.shift
    shares = {'plain': [], 'whitened': []}
    for seed in range(20):
        chosen = np.concatenate([np.random.default_rng(seed).choice(np.flatnonzero(kind == k), 2) for k in (0, 1)])
        for name, data in (('plain', x), ('whitened', components)):
            head = fit_head('discriminant', data[chosen], kind[chosen] + 1, 2, standardise(data[chosen], data))
            shares[name].append((head.scores(data).argmax(1) == kind).mean())
    assert np.mean(shares['whitened']) > np.mean(shares['plain']) + 0.1


def test_voices_that_know_nothing_change_nothing():
    rng = np.random.default_rng(0)
    values = rng.integers(1, 4, 300)
    telling = np.eye(3)[values - 1] + rng.normal(0.0, 0.3, (300, 3))
    noise = rng.normal(0.0, 1.0, (300, 5))
    together = np.concatenate([telling, noise], 1)
    plain = Standard(np.zeros(8), np.ones(8))
    alone = fit_head('discriminant', telling, values, 3, Standard(np.zeros(3), np.ones(3))).scores(telling)
    pooled = fit_pooled(together, values, 3, plain, (3, 5))
    both = pooled.scores(together)
    assert ((both.argmax(1) == values - 1).mean()) > (alone.argmax(1) == values - 1).mean() - 0.03
    np.testing.assert_allclose(np.exp(fit_pooled(telling, values, 3, Standard(np.zeros(3), np.ones(3)), (3,)).scores(telling)).sum(1), 1.0)
    again = load_pooled(pooled.tensors(), (3, 5), 3)
    np.testing.assert_array_equal(again.scores(together), both)


def test_a_class_without_pixels_is_never_chosen():
    rng = np.random.default_rng(0)
    values = np.repeat([1, 3], 20)
    x = rng.normal(0.0, 1.0, (40, 6)) + values[:, None]
    head = fit_pooled(x, values, 3, Standard(np.zeros(6), np.ones(6)), (2, 4))
    again = load_pooled(head.tensors(), (2, 4), 3)
    for one in (head, again):
        scores = one.scores(x)
        assert (scores[:, 1] == -np.inf).all()
        assert set(scores.argmax(1)) == {0, 2}
    assert all(np.isfinite(value).all() for value in head.tensors().values())


def test_only_features_are_standardised():
    rng = np.random.default_rng(0)
    x = rng.normal(5.0, 3.0, (300, 7))
    found = standardise_first(x, None, 4)(x)
    np.testing.assert_allclose(found[:, :4].mean(0), 0.0, atol=1e-12)
    np.testing.assert_array_equal(found[:, 4:], x[:, 4:])


@pytest.mark.parametrize('same', [True, False])
def test_it_is_carried_to_another_cube_by_wavelength(tmp_path, same):
    x = spectra(12 * 10).reshape(12, 10, 40).transpose(2, 0, 1)
    waves = wavelengths(40)
    found = whiten(summarise(x.reshape(40, -1).T))
    trained = Bands(40, waves)
    other = waves if same else np.linspace(waves[0], waves[-1], 60)
    cube = x if same else np.stack([np.interp(other, waves, p) for p in x.reshape(40, -1).T], 1).reshape(60, 12, 10)
    path = write_geotiff(tmp_path / 'c.tif', cube.astype(np.float32), other)
    with open_cube(path) as opened:
        own = fitted(found, trained, np.arange(40), opened)
        read = own.read(Window(2, 3, 5, 4))
        at = own.at(np.array([2, 6]), np.array([3, 6]), lambda: None)
    wanted = np.tensordot(found.matrix, x[:, 2:7, 3:7], 1) + found.shift[:, None, None]
    assert own.parts == (COMPONENTS, 40)
    assert read.shape == (COMPONENTS + 40, 5, 4)
    strength = wanted.std()
    if same:
        assert np.abs(read[:COMPONENTS] - wanted).max() < 1e-3 * strength
    np.testing.assert_allclose(read[COMPONENTS:], x[:, 2:7, 3:7], atol=1e-5 if same else 0.01)
    for one in range(3):  # the others are noise, of which interpolated spectra have less
        assert np.corrcoef(read[one].ravel(), wanted[one].ravel())[0, 1] > 0.98
    np.testing.assert_allclose(at, np.stack([read[:, 0, 0], read[:, 4, 3]]), atol=1e-4 * strength)


@pytest.mark.parametrize('tensors', [
    {}, {'matrix': np.zeros((3, 5))}, {'matrix': np.zeros((3, 5)), 'shift': np.zeros(2)},
    {'matrix': np.zeros((3, 4)), 'shift': np.zeros(3)},
    {'matrix': np.full((3, 5), np.nan), 'shift': np.zeros(3)}, {'matrix': np.zeros((3, 5), int), 'shift': np.zeros(3)},
])
def test_damaged_components_are_refused(tensors):
    with pytest.raises(ModelError, match='damaged'):
        load_whitening(tensors, 5)


def test_what_is_kept_is_read_again():
    found = Whitening(np.arange(6.0).reshape(2, 3), np.array([1.0, 2.0]))
    again = load_whitening(found.tensors(), 3)
    np.testing.assert_array_equal(again.matrix, found.matrix)
