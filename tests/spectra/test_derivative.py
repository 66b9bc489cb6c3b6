from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.derivative import derivative, derivative_matrix


@given(seed=st.integers(0, 10_000), points=st.sampled_from([3, 5, 7]), degree=st.sampled_from([2, 3, 4]))
def test_polynomials_are_differentiated_exactly_on_any_spacing(seed, points, degree):
    if points <= degree:
        return
    rng = np.random.default_rng(seed)
    at = rng.permutation(400.0 + np.cumsum(rng.uniform(4.0, 11.0, 40)))
    polynomial = np.polynomial.Polynomial(rng.normal(size=degree + 1), domain=[400, 800])
    for order in (1, 2):
        found = derivative(polynomial(at), at, order, points=points, degree=degree)
        np.testing.assert_allclose(found, polynomial.deriv(order)(at), rtol=1e-6, atol=1e-8)


def test_even_spacing_gives_the_published_weights():
    """Savitzky & Golay 1964, tables III and VI: five points, quadratic."""
    at = 500.0 + 10.0 * np.arange(11)
    np.testing.assert_allclose(derivative_matrix(at)[5, 3:8], np.array([-2, -1, 0, 1, 2]) / 10 / 10.0, atol=1e-12)
    np.testing.assert_allclose(derivative_matrix(at, 2)[5, 3:8], np.array([2, -1, -2, -1, 2]) / 7 / 100.0, atol=1e-12)


def test_three_points_are_the_central_difference():
    at = np.array([500.0, 507.0, 520.0])
    values = np.array([0.1, 0.3, 0.2])
    left, right = 7.0, 13.0
    expected = ((values[1] - values[0]) / left * right + (values[2] - values[1]) / right * left) / (left + right)
    np.testing.assert_allclose(derivative(values, at, points=3)[1], expected)


@given(seed=st.integers(0, 10_000))
def test_nothing_reaches_across_a_bad_band_or_a_gap(seed):
    rng = np.random.default_rng(seed)
    at = np.concatenate([np.arange(400.0, 500.0, 10.0), np.arange(700.0, 800.0, 10.0)])
    good = np.ones(20, bool)
    good[14] = False
    values = rng.uniform(0.1, 0.9, 20)
    found = derivative(values, at, good=good)
    other = values.copy()
    other[:10] += rng.uniform(0.5, 1.0, 10)
    other[14] = np.nan
    changed = derivative(other, at, good=good)
    np.testing.assert_array_equal(changed[10:], found[10:])
    assert np.isnan(found[14])
    assert np.isfinite(np.delete(found, 14)).all()


def test_short_runs_and_values_that_are_not_there_give_none():
    at = np.array([400.0, 410.0, 900.0, 910.0, 920.0, 930.0, 940.0, 950.0])
    values = np.ones(8)
    found = derivative(values, at)
    assert np.isnan(found[:2]).all()
    np.testing.assert_allclose(found[2:], 0.0, atol=1e-12)
    values[7] = np.nan
    assert np.isnan(derivative(values, at)[7])
    assert np.isfinite(derivative(values, at)[2:4]).all()


def test_an_image_is_differentiated_pixel_by_pixel():
    rng = np.random.default_rng(0)
    at, image = np.linspace(400, 900, 30), rng.uniform(size=(30, 2, 3)).astype(np.float32)
    found = derivative(image, at, 2)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found[:, 1, 2], derivative(image[:, 1, 2], at, 2), rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize('options', [{'order': 3}, {'points': 4}, {'points': 3, 'degree': 3}, {'order': 2, 'degree': 1}])
def test_options_that_cannot_be_are_refused(options):
    with pytest.raises(ParameterError):
        derivative(np.ones(9), np.arange(9.0), **options)
