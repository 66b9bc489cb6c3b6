"""Best matches: the same as comparing one by one, whatever is missing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.continuum import remove_continuum
from hsi_plugin.spectra.library import SpectralLibrary
from hsi_plugin.spectra.likeness import ANGLE, CORRELATION, MEASURES, exact
from hsi_plugin.spectra.match import LEAST_COVERED, Matcher, brightness

WAVELENGTHS = np.linspace(450.0, 2400.0, 60)
GOOD = np.ones(60, bool)
GOOD[28:32] = False
BANDS = Bands(60, WAVELENGTHS, np.full(60, 12.0), GOOD)


def library(spectra, wavelengths=WAVELENGTHS):
    names = tuple(f's{i}' for i in range(len(spectra)))
    return SpectralLibrary('test', wavelengths, np.asarray(spectra, np.float32), names, np.full(len(wavelengths), 12.0))


def smooth(rng, n, wavelengths=WAVELENGTHS):
    x = (wavelengths - 400.0) / 2000.0
    humps = rng.uniform(0.05, 0.4, (n, 4, 1)) * np.exp(-((x - rng.uniform(0, 1, (n, 4, 1))) ** 2) / rng.uniform(0.005, 0.2, (n, 4, 1)))
    return humps.sum(1) + 0.1


@pytest.mark.parametrize('continuum', [False, True])
@pytest.mark.parametrize('measure', list(MEASURES))
@settings(max_examples=4, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_matches_are_those_of_comparing_one_by_one(measure, continuum, seed):
    rng = np.random.default_rng(seed)
    spectra = smooth(rng, 40)
    pixel = smooth(rng, 1)[0] * rng.uniform(0.3, 2.0)
    found = Matcher(library(spectra), BANDS, measure, continuum).match(pixel, 5)
    read = library(spectra).to_bands(BANDS)[0].astype(np.float64)

    def shape(values):
        return remove_continuum(values, WAVELENGTHS, GOOD)[GOOD] if continuum else values[GOOD]

    alone = np.array([exact(shape(pixel), shape(one), measure) for one in read])
    order = np.argsort(-alone if measure == CORRELATION else alone, kind='stable')[:5]
    if np.isnan(alone).all():  # the pixel is its own continuum: a straight line is like nothing
        assert found == ()
        return
    assert [m.rank for m in found] == [1, 2, 3, 4, 5]
    # Without their continuum, spectra of the library are kept in single precision.
    np.testing.assert_allclose([m.value for m in found], alone[order], rtol=2e-5 if continuum else 1e-6, atol=1e-6 if continuum else 1e-9)
    assert all(m.name == f's{m.index}' and m.coverage == 1.0 for m in found)


def test_brightness_does_not_matter_and_the_spectrum_itself_comes_first():
    spectra = smooth(np.random.default_rng(1), 30)
    best = Matcher(library(spectra), BANDS).match(0.37 * spectra[12], 3)
    assert best[0].index == 12
    assert best[0].value < 1e-5
    assert best[0].value <= best[1].value <= best[2].value


def test_spectra_are_compared_on_what_they_cover_and_left_out_below_the_least():
    rng = np.random.default_rng(2)
    spectra = smooth(rng, 4).astype(np.float32)
    spectra[1, WAVELENGTHS > 2100.0] = np.nan  # most of the bands are left
    spectra[2, WAVELENGTHS > 1200.0] = np.nan  # too few are left
    matcher = Matcher(library(spectra), BANDS)
    found = {m.index: m for m in matcher.match(spectra[3], 10)}
    assert set(found) == {0, 1, 3}
    assert matcher.usable == 3
    assert LEAST_COVERED <= found[1].coverage < 1.0
    columns = GOOD & np.isfinite(matcher.spectra[1])
    assert found[1].coverage == pytest.approx(columns.sum() / GOOD.sum())
    pixel, reference = (one.astype(float)[columns] for one in (spectra[3], matcher.spectra[1]))
    assert found[1].value == pytest.approx(float(exact(pixel, reference, ANGLE)))


def test_bands_that_hold_nothing_in_the_pixel_are_left_out():
    spectra = smooth(np.random.default_rng(3), 20)
    matcher = Matcher(library(spectra), BANDS)
    pixel = spectra[5].copy()
    pixel[[3, 40]] = np.nan
    for _ in range(2):  # the second time by what was kept of the first
        best = matcher.match(pixel, 1)[0]
        assert (best.index, best.coverage) == (5, pytest.approx(54 / 56))
    assert matcher.match(spectra[5], 1)[0].coverage == 1.0
    pixel[:20] = np.nan
    assert matcher.match(pixel) == ()


def test_bad_bands_never_decide():
    spectra = smooth(np.random.default_rng(4), 20)
    pixel = spectra[7].copy()
    pixel[~GOOD] = 1e6
    assert Matcher(library(spectra), BANDS).match(pixel, 1)[0].index == 7


@pytest.mark.parametrize('measure', list(MEASURES))
def test_spectra_without_a_shape_match_nothing(measure):
    spectra = np.vstack([smooth(np.random.default_rng(5), 5), np.zeros((1, 60))])
    matcher = Matcher(library(spectra), BANDS, measure)
    assert matcher.match(np.zeros(60)) == ()
    assert 5 not in {m.index for m in matcher.match(spectra[0], 10)}


def test_what_cannot_be_compared_is_said():
    spectra = smooth(np.random.default_rng(6), 3)
    with pytest.raises(ParameterError, match='wavelengths'):
        Matcher(library(spectra), Bands(60))
    with pytest.raises(ParameterError, match='covers 80%'):
        Matcher(library(spectra[:, :20], WAVELENGTHS[:20]), BANDS)
    with pytest.raises(ParameterError, match='no measure'):
        Matcher(library(spectra), BANDS, 'taste')
    with pytest.raises(ParameterError, match='59'):
        Matcher(library(spectra), BANDS).match(np.ones(59))


def test_brightness_brings_a_spectrum_to_the_pixel():
    reference = smooth(np.random.default_rng(7), 1)[0]
    pixel = 0.6 * reference
    pixel[~GOOD] = 100.0
    reference[2] = np.nan
    assert brightness(reference, pixel, GOOD) == pytest.approx(0.6)
    assert brightness(np.full(60, np.nan), pixel, GOOD) == 1.0


@pytest.mark.data
def test_the_usgs_library_knows_vegetation_in_the_enmap_scene(data):
    from hsi_plugin.cubes import open_cube
    from hsi_plugin.spectra.library import open_library

    opened = open_library(data / 'libraries' / 'usgs_splib07a_ascii.tar.xz')
    with open_cube(data / 'scenes' / 'potsdam_enmap' / 'potsdam_enmap.tif') as cube:
        best = Matcher(opened, cube.bands).match(cube.spectrum(37, 74), 3)  # a tree
    chapters = opened.levels['chapter']
    assert all('veg' in chapters[m.index].lower() for m in best), [(m.name, chapters[m.index]) for m in best]
    assert best[0].value < 0.2
