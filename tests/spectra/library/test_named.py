from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.library import SpectralLibrary
from hsi_plugin.spectra.library.named import Measured, gather
from hsi_plugin.spectra.resample import resampling_matrix

from .files import AXIS, smooth


def library(spectra, axis=AXIS, **more) -> SpectralLibrary:
    return SpectralLibrary('a', axis, np.asarray(spectra, np.float32), tuple(f's{i}' for i in range(len(spectra))), **more)


def bands(first=450.0, last=950.0, count=11, fwhm=40.0, good=None) -> Bands:
    return Bands(count, np.linspace(first, last, count), np.full(count, fwhm), good)


def test_bands_see_spectra_by_their_response():
    widths = np.full(25, 25.0)
    matrix, usable = library(smooth(3), fwhm_nm=widths).to_bands(bands())
    expected = smooth(3).astype(np.float32) @ resampling_matrix(Bands(25, AXIS, widths), bands()).T
    np.testing.assert_allclose(matrix, expected, atol=1e-6)
    assert matrix.dtype == np.float32
    assert usable.all()


def test_neighbours_stand_in_for_one_deleted_channel_but_not_for_a_gap():
    spectra = smooth(3)
    spectra[1, 10] = np.nan
    spectra[2, 8:16] = np.nan  # 600 to 775 nm; channels lie 25 nm apart
    matrix, usable = library(spectra).to_bands(bands())
    assert usable.tolist() == [True, True, False]
    wanted = np.linspace(450.0, 950.0, 11)
    gap = np.isnan(matrix[2])
    assert wanted[gap].tolist() == [650.0, 700.0]  # what lies within two channels of what was measured is there
    np.testing.assert_allclose(matrix[1], library(smooth(3)).to_bands(bands())[0][1], atol=0.01)
    np.testing.assert_allclose(matrix[2, [0, 10]], library(smooth(3)).to_bands(bands())[0][2, [0, 10]], atol=1e-6)


def test_channels_that_the_library_marks_as_bad_or_that_hold_no_reflectance_are_not_used():
    spectra = smooth(2)
    spectra[0, 4], spectra[1, 4] = 1.9, -650.0
    good = np.ones(25, bool)
    good[4] = False
    marked, _ = library(spectra, good=good).to_bands(bands())
    clean, _ = library(smooth(2), good=good).to_bands(bands())
    np.testing.assert_array_equal(marked, clean)
    np.testing.assert_allclose(library(spectra).to_bands(bands())[0][1], clean[1], atol=1e-6)  # found without a mark
    assert np.abs(library(spectra).to_bands(bands())[0][0] - clean[0]).max() > 0.1


def test_bad_bands_are_nan_and_do_not_decide_what_can_be_used():
    good = np.ones(11, bool)
    good[-1] = False
    short = library(smooth(2)[:, :20], AXIS[:20])  # ends at 875 nm
    matrix, usable = short.to_bands(bands(good=good, last=1000.0))
    assert np.isnan(matrix[:, -1]).all()
    assert not usable.any()  # 945 nm is not covered
    assert short.to_bands(bands(last=900.0))[1].all()


def test_spectra_of_several_instruments_need_only_their_own_channels():
    fine = np.linspace(350.0, 1100.0, 300)
    found = gather(
        'two', [Measured('a', AXIS, smooth(1)[0], {'kind': 'x'}, np.full(25, 25.0)), Measured('b', fine, smooth(1, fine)[0], {})], 'here',
        np.dtype(np.float32),
    )  # fmt: skip
    assert found.spectra.shape == (2, 325)
    assert found.levels == {'kind': ('x', '')}
    matrix, usable = found.to_bands(bands())
    assert usable.all()
    np.testing.assert_allclose(matrix[0], matrix[1], atol=5e-3)


def test_nothing_to_compare_with_is_said():
    with pytest.raises(ParameterError, match='no wavelengths'):
        library(smooth(1)).to_bands(Bands(3))
    with pytest.raises(ParameterError, match='marked as good'):
        library(smooth(1)).to_bands(bands(good=np.zeros(11, bool)))


def test_lists_that_do_not_fit_are_refused():
    with pytest.raises(ParameterError):
        library(smooth(2), AXIS[:-1])
    with pytest.raises(ParameterError):
        library(smooth(2), levels={'kind': ('only one',)})
    with pytest.raises(ParameterError, match='no spectrum'):
        gather('none', [], 'here', np.dtype(np.float32))


def test_selected_spectra_keep_their_levels():
    some = library(smooth(3), levels={'kind': ('a', 'b', 'c')}).select([2, 0])
    assert (some.names, some.levels) == (('s2', 's0'), {'kind': ('c', 'a')})
    np.testing.assert_array_equal(some.spectra, smooth(3)[[2, 0]].astype(np.float32))


@given(seed=st.integers(0, 9999), share=st.floats(0.0, 0.6), level=st.floats(0.01, 1.5), fwhm=st.floats(1.0, 120.0))
def test_flat_spectra_stay_flat_wherever_channels_are_deleted(seed, share, level, fwhm):
    rng = np.random.default_rng(seed)
    spectra = np.where(rng.random((4, 25)) < share, np.nan, level)
    matrix, usable = library(spectra).to_bands(bands(fwhm=fwhm))
    held = matrix[np.isfinite(matrix)]
    np.testing.assert_allclose(held, level, rtol=1e-5)
    assert (usable == np.isfinite(matrix).all(1)).all()
