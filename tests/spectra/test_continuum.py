from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.continuum import band_depth, continuum, remove_continuum


def highest_lines(values, at):
    """The hull by its definition: the highest of all lines between two points, in every point."""
    out = values.copy()
    for j in range(len(at)):
        for a in range(j):
            for b in range(j + 1, len(at)):
                out[j] = max(out[j], values[a] + (values[b] - values[a]) * (at[j] - at[a]) / (at[b] - at[a]))
    return out


@given(seed=st.integers(0, 10_000), bands=st.integers(2, 20), missing=st.floats(0.0, 0.6))
def test_it_is_the_highest_of_all_lines_between_two_values(seed, bands, missing):
    rng = np.random.default_rng(seed)
    at = rng.permutation(np.cumsum(rng.uniform(0.5, 30.0, bands)))
    values = rng.uniform(0.0, 1.0, bands)
    held, good = rng.uniform(size=bands) >= missing, rng.uniform(size=bands) > 0.2
    found = continuum(np.where(held, values, np.nan), at, good)
    used = np.flatnonzero(held & good)
    assert np.isnan(np.delete(found, used)).all()
    if len(used) < 2:
        assert np.isnan(found).all()
        return
    order = used[np.argsort(at[used])]
    np.testing.assert_allclose(found[order], highest_lines(values[order], at[order]), rtol=0, atol=1e-9)


@given(seed=st.integers(0, 10_000))
def test_every_spectrum_of_an_image_has_its_own(seed):
    rng = np.random.default_rng(seed)
    at = np.sort(rng.uniform(400, 2500, 12))
    image = np.where(rng.uniform(size=(12, 3, 4)) < 0.1, np.nan, rng.uniform(0.1, 1.0, (12, 3, 4)))
    whole = remove_continuum(image, at)
    for row in range(3):
        for col in range(4):
            np.testing.assert_array_equal(whole[:, row, col], remove_continuum(image[:, row, col], at))


def test_many_spectra_are_done_in_parts_that_do_not_show():
    rng = np.random.default_rng(1)
    at, many = np.linspace(400, 2500, 9), rng.uniform(0.1, 1.0, (9, 9000)).astype(np.float32)
    found = remove_continuum(many, at)
    assert found.dtype == np.float32
    for i in (0, 4095, 4096, 8191, 8999):
        np.testing.assert_array_equal(found[:, i], remove_continuum(many[:, i], at))


@given(seed=st.integers(0, 10_000), gain=st.floats(0.1, 10.0), offset=st.floats(0.0, 1.0), slope=st.floats(0.0, 1e-3))
def test_removed_it_hides_brightness_and_stays_within_zero_and_one(seed, gain, offset, slope):
    rng = np.random.default_rng(seed)
    at, values = np.sort(rng.uniform(400, 2500, 30)), rng.uniform(0.05, 0.9, 30)
    removed = remove_continuum(values, at)
    np.testing.assert_allclose(remove_continuum(gain * values, at), removed, rtol=1e-9)
    assert removed.max() == 1.0
    assert (removed > 0.0).all()
    # A line added to a spectrum is added to its hull.
    np.testing.assert_allclose(continuum(values + offset + slope * at, at), continuum(values, at) + offset + slope * at, rtol=1e-9)


def test_bands_of_one_wavelength_share_one_line():
    at, values = np.array([400.0, 500.0, 500.0, 600.0]), np.array([0.2, 0.5, 0.3, 0.2])
    np.testing.assert_allclose(continuum(values, at), [0.2, 0.5, 0.5, 0.2])


def test_nothing_above_zero_has_no_continuum_to_divide_by():
    assert np.isnan(remove_continuum(np.zeros(4), np.arange(4.0))).all()
    assert np.isnan(continuum(np.full(4, np.nan), np.arange(4.0))).all()
    assert np.isnan(continuum(np.array([0.3, np.nan, np.nan, np.nan]), np.arange(4.0))).all()


def test_depth_and_place_of_an_absorption_band():
    at = np.linspace(2000.0, 2400.0, 81)
    line = 0.3 + 1e-4 * (at - 2000.0)
    spectrum = line * (1.0 - 0.4 * np.exp(-0.5 * ((at - 2205.0) / 20.0) ** 2))
    depth, place = band_depth(np.stack([spectrum, line], 1), at, 2100.0, 2310.0)
    np.testing.assert_allclose(depth, [0.4, 0.0], atol=2e-3)
    assert place[0] == 2205.0
    hidden = np.abs(at - 2205.0) > 30.0
    assert band_depth(spectrum, at, 2100.0, 2310.0, hidden)[0] < 0.2


def test_what_does_not_fit_is_refused():
    with pytest.raises(ParameterError, match='3 wavelengths'):
        continuum(np.ones((4, 2)), np.arange(3.0))
    with pytest.raises(ParameterError, match='no wavelength'):
        continuum(np.ones(3), np.array([1.0, np.nan, 3.0]))
    assert np.isfinite(continuum(np.ones(3), np.array([1.0, np.nan, 3.0]), np.array([True, False, True]))[[0, 2]]).all()
    with pytest.raises(ParameterError, match='2 good bands lie from 2100 to 2300'):
        band_depth(np.ones(3), np.array([2000.0, 2150.0, 2250.0]), 2100.0, 2300.0)
