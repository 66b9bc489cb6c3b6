from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ModelError, ParameterError
from hsi_plugin.spectra.resample import SIGMA_OF_FWHM, band_widths, format_ranges, is_same, resampling_matrix, uncovered


def bands(first: float, last: float, count: int, fwhm=None, good=None) -> Bands:
    return Bands(count, np.linspace(first, last, count), None if fwhm is None else np.full(count, fwhm), good)


def test_same_bands_give_the_identity_even_unsorted_and_doubled():
    wavelengths = [900.0, 400.0, 905.0, 905.0, 600.0]
    same = Bands(5, wavelengths, [10.0] * 5)
    assert np.array_equal(resampling_matrix(same, Bands(5, wavelengths, [10.0] * 5)), np.eye(5))


def test_bad_band_is_covered_by_its_neighbours_and_the_others_stay():
    source = bands(400, 500, 11, 10.0)
    good = np.ones(11, bool)
    good[5] = False
    matrix = resampling_matrix(Bands(11, source.wavelengths_nm, source.fwhm_nm, good), source)
    expected = np.eye(11)
    expected[5] = 0
    expected[5, [4, 6]] = 0.5
    np.testing.assert_allclose(matrix, expected, atol=1e-12)


def test_agrees_with_an_integral_of_the_target_response():
    """A smooth spectrum, seen through fine bands and resampled, is what the coarse bands would have seen themselves."""
    truth = lambda w: 0.3 + 0.2 * np.sin(w / 90.0) + 1e-4 * w  # noqa: E731
    fine, coarse = bands(400, 1000, 241, 2.5), bands(450, 950, 11, 40.0)

    def seen(by: Bands) -> np.ndarray:
        grid = np.arange(200.0, 1200.0, 0.1)
        sigma = by.fwhm_nm[:, None] * SIGMA_OF_FWHM
        response = np.exp(-0.5 * ((grid - by.wavelengths_nm[:, None]) / sigma) ** 2)
        return (response * truth(grid)).sum(1) / response.sum(1)

    matrix = resampling_matrix(fine, coarse)
    np.testing.assert_allclose(matrix @ seen(fine), seen(coarse), atol=2e-4)
    # Picking the nearest fine band instead would be wrong by much more than that, so the test can fail.
    nearest = seen(fine)[np.abs(fine.wavelengths_nm[None] - coarse.wavelengths_nm[:, None]).argmin(1)]
    assert np.abs(nearest - seen(coarse)).max() > 2e-3


@given(
    count=st.integers(5, 40), target=st.integers(1, 30), source_fwhm=st.floats(2.0, 60.0), target_fwhm=st.floats(2.0, 60.0),
    seed=st.integers(0, 999),
)  # fmt: skip
def test_rows_add_up_to_one_and_straight_spectra_stay_straight(count, target, source_fwhm, target_fwhm, seed):
    rng = np.random.default_rng(seed)
    wavelengths = rng.permutation(np.linspace(400.0, 1000.0, count))
    source = Bands(count, wavelengths, np.full(count, source_fwhm))
    wanted = Bands(target, rng.uniform(480.0, 920.0, target), np.full(target, target_fwhm))
    matrix = resampling_matrix(source, wanted)
    np.testing.assert_allclose(matrix.sum(1), 1.0, atol=1e-12)
    assert (matrix >= 0.0).all()
    np.testing.assert_allclose(matrix @ wavelengths, wanted.wavelengths_nm, atol=1e-2)


def test_bands_of_one_wavelength_share_its_weight():
    source = Bands(4, [900.0, 910.0, 910.0, 920.0], [10.0] * 4)
    np.testing.assert_allclose(resampling_matrix(source, Bands(1, [910.0], [10.0])), [[0.0, 0.5, 0.5, 0.0]])


def test_missing_ranges_are_named():
    here, wanted = bands(400, 1000, 61, 10.0), bands(380, 2500, 213, 10.0)
    with pytest.raises(ModelError) as caught:
        resampling_matrix(here, wanted)
    assert '1030–2500 nm' in str(caught.value)


def test_a_gap_of_water_vapour_is_not_bridged():
    wavelengths = np.arange(1200.0, 1600.0, 10.0)
    good = (wavelengths < 1340.0) | (wavelengths > 1440.0)
    source = Bands(len(wavelengths), wavelengths, np.full(len(wavelengths), 10.0), good)
    (first, last), = uncovered(source, Bands(len(wavelengths), wavelengths, np.full(len(wavelengths), 10.0)))
    assert (first, last) == (1360.0, 1420.0)


def test_two_separate_gaps_are_two_ranges():
    assert uncovered(bands(700, 800, 11, 10.0), bands(600, 900, 31, 10.0)) == [(600.0, 670.0), (830.0, 900.0)]
    assert format_ranges([(600.0, 670.2), (830.0, 830.0)]) == '600–670 nm, 830 nm'


def test_widths_fall_back_on_the_spacing():
    np.testing.assert_allclose(band_widths(Bands(3, [400.0, 410.0, 430.0])), np.gradient([400.0, 410.0, 430.0]))
    np.testing.assert_allclose(band_widths(Bands(2, [400.0, 410.0], [5.0, np.nan])), [5.0, 10.0])


def test_without_wavelengths_it_says_which_side_lacks_them():
    with pytest.raises(ParameterError, match='measured'):
        resampling_matrix(Bands(3), bands(400, 500, 3))
    with pytest.raises(ParameterError, match='wanted'):
        resampling_matrix(bands(400, 500, 3), Bands(3))
    with pytest.raises(ParameterError, match='good'):
        resampling_matrix(bands(400, 500, 3, good=[False] * 3), bands(400, 500, 3))


def test_same_means_the_same_order():
    a = Bands(2, [400.0, 500.0])
    assert is_same(a, Bands(2, [400.0, 500.005]))
    assert not is_same(a, Bands(2, [500.0, 400.0]))
    assert not is_same(Bands(2, [400.0, 500.0], [10.0, 10.0]), Bands(2, [400.0, 500.0], [10.0, 12.0]))
    assert not is_same(Bands(2), Bands(2))
