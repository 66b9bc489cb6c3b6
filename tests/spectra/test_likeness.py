from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.spectra.angle import spectral_angle
from hsi_plugin.spectra.atmosphere import is_opaque
from hsi_plugin.spectra.likeness import ANGLE, DIVERGENCE, MEASURES, distances, prepare, to_measure


def between(pixels: np.ndarray, references: np.ndarray, measure: str) -> np.ndarray:
    return to_measure(distances(prepare(pixels, measure), prepare(references, measure), measure), measure)


def spectra(count: int, bands: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).uniform(0.05, 0.9, (count, bands))


def test_angles_are_those_of_one_reference_at_a_time():
    pixels, references = spectra(40, 30, 0), spectra(7, 30, 1)
    expected = np.stack([spectral_angle(pixels.T, reference) for reference in references])
    np.testing.assert_allclose(between(pixels, references, ANGLE), expected, atol=1e-5)


def test_divergence_is_the_symmetric_relative_entropy():
    pixels, references = spectra(40, 30, 2), spectra(7, 30, 3)
    p, q = pixels / pixels.sum(1, keepdims=True), references / references.sum(1, keepdims=True)
    expected = np.stack([(p * np.log(p / one) + one * np.log(one / p)).sum(1) for one in q])
    np.testing.assert_allclose(between(pixels, references, DIVERGENCE) ** 2, expected, atol=1e-5)


@pytest.mark.parametrize('measure', MEASURES)
def test_a_spectrum_is_like_itself_and_nothing_has_no_shape(measure):
    pixels = spectra(5, 20, 4)
    assert np.diag(between(pixels, pixels, measure)).max() < 2e-3
    prepared = prepare(np.zeros((2, 20)), measure)
    assert not prepared[0].any()
    assert not prepared[1].any()
    assert prepare(pixels, measure)[1].all()


@pytest.mark.parametrize('measure', MEASURES)
def test_negative_and_zero_bands_stay_finite(measure):
    pixels = spectra(5, 20, 5)
    pixels[0, 3], pixels[1, 4] = 0.0, -0.05
    assert np.isfinite(between(pixels, spectra(3, 20, 6), measure)).all()


@given(seed=st.integers(0, 9999), gain=st.floats(0.05, 20.0), measure=st.sampled_from(tuple(MEASURES)))
def test_brightness_does_not_matter(seed, gain, measure):
    pixels, references = spectra(6, 12, seed), spectra(4, 12, seed + 1)
    np.testing.assert_allclose(between(pixels * gain, references, measure), between(pixels, references, measure), atol=2e-4)


def test_water_vapour_hides_two_ranges():
    at = np.array([1300.0, 1400.0, 1500.0, 1900.0, 2000.0])
    assert is_opaque(at).tolist() == [False, True, False, True, False]
