"""The measures one reference at a time, and what they say of the fast ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.correlation import spectral_correlation
from hsi_plugin.spectra.divergence import spectral_divergence
from hsi_plugin.spectra.likeness import (
    ANGLE,
    CORRELATION,
    DIVERGENCE,
    MEASURES,
    as_published,
    distances,
    exact,
    find_measure,
    prepare,
    to_measure,
    within,
)


def spectra(count, bands, seed):
    return np.random.default_rng(seed).uniform(0.05, 0.9, (count, bands))


@given(seed=st.integers(0, 9999), measure=st.sampled_from(tuple(MEASURES)))
def test_the_product_gives_what_the_definition_gives(seed, measure):
    pixels, references = spectra(9, 40, seed), spectra(4, 40, seed + 1)
    fast = as_published(distances(prepare(pixels, measure), prepare(references, measure), measure), measure)
    slow = np.stack([exact(pixels.T, reference, measure) for reference in references])
    np.testing.assert_allclose(fast, slow, atol=2e-5)


@given(seed=st.integers(0, 9999), measure=st.sampled_from(tuple(MEASURES)))
def test_what_orders_spectra_is_what_is_published(seed, measure):
    pixels, references = spectra(1, 30, seed), spectra(8, 30, seed + 1)
    values = distances(prepare(pixels, measure), prepare(references, measure), measure)[:, 0]
    order = np.argsort(values)
    sign = -1.0 if MEASURES[measure].rises else 1.0
    assert (np.diff(sign * as_published(values, measure)[order]) >= 0.0).all()
    assert (np.diff(to_measure(values, measure)[order]) >= 0.0).all()


def test_correlation_is_pearsons_and_haze_does_not_change_it():
    pixels, reference = spectra(5, 25, 0), spectra(1, 25, 1)[0]
    expected = [np.corrcoef(pixel, reference)[0, 1] for pixel in pixels]
    np.testing.assert_allclose(spectral_correlation(pixels.T, reference), expected, atol=1e-12)
    np.testing.assert_allclose(spectral_correlation(3.0 * pixels.T + 0.2, reference), expected, atol=1e-12)


def test_divergence_by_hand():
    p, q = np.array([0.5, 0.25, 0.25]), np.array([0.25, 0.5, 0.25])
    expected = 0.25 * np.log(2.0) + 0.25 * np.log(2.0)
    np.testing.assert_allclose(spectral_divergence(2.0 * p, q), expected, rtol=1e-12)
    np.testing.assert_allclose(spectral_divergence(q, 5.0 * p), expected, rtol=1e-12)


@pytest.mark.parametrize('measure', MEASURES)
def test_a_spectrum_is_like_itself_and_one_without_shape_is_like_nothing(measure):
    pixels = spectra(6, 20, 3).T
    np.testing.assert_allclose(exact(pixels, 2.0 * pixels, measure), MEASURES[measure].alike, atol=1e-7)
    assert np.isnan(exact(np.zeros((20, 2)), pixels[:, 0], measure)).all()
    broken = pixels.copy()
    broken[3, 2] = np.nan
    assert np.flatnonzero(np.isnan(exact(broken, pixels[:, 0], measure))).tolist() == [2]
    with pytest.raises(ParameterError, match='20 bands cannot be compared'):
        exact(pixels, np.ones(19), measure)


def test_a_flat_spectrum_correlates_with_nothing():
    assert np.isnan(spectral_correlation(np.full(7, 0.3), np.arange(7.0)))
    prepared = prepare(np.full((1, 7), 0.3), CORRELATION)
    assert not prepared[0].any()
    assert not prepared[1].any()


def test_thresholds_know_which_way_a_measure_goes():
    assert within(np.array([0.1, 0.3, np.nan]), ANGLE, 0.2).tolist() == [True, False, False]
    assert within(np.array([0.1, 0.3, np.nan]), DIVERGENCE, 0.2).tolist() == [True, False, False]
    assert within(np.array([0.1, 0.9, np.nan]), CORRELATION, 0.8).tolist() == [False, True, False]
    with pytest.raises(ParameterError, match='angle or divergence or correlation'):
        find_measure('distance')
