from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import ModelError
from hsi_plugin.core.ranges import parse_ranges
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.importing import bands_in
from hsi_plugin.methods.matching import match_bands
from hsi_plugin.models.card import ModelCard
from tests.builders import learnable_scene, wavelengths, write_geotiff


def card_of(bands: Bands, **changes) -> ModelCard:
    made = ModelCard(
        'click', ClassScheme.from_names(['a', 'b']), bands, tuple(range(bands.count)), bands.count, 'reflectance', {}, (2, 2), '', {},
        sensor='EnMAP',
    )
    return replace(made, **changes)


@pytest.fixture
def opened(tmp_path):
    """Opens cubes of given bands; the values do not matter."""
    cubes = []

    def make(waves=None, good=None, fwhm=None, sensor='', units='reflectance', count=30):
        count = count if waves is None else len(waves)
        path = write_geotiff(tmp_path / f'image{len(cubes)}.tif', learnable_scene(16, 16, count)[0], waves, good=good, fwhm_nm=fwhm)
        cube = open_cube(path)
        cube.sensor, cube.units = sensor, units
        cubes.append(cube)
        return cube

    yield make
    for cube in cubes:
        cube.close()


def test_the_same_bands_are_told_as_that_even_among_others(opened):
    waves = wavelengths(30)
    match = match_bands(card_of(Bands(30, waves)), opened(waves, sensor='EnMAP'))
    assert (match.matching.how, match.matching.coverage, match.notes, match.matrix) == ('same', 1.0, (), None)
    assert match.matching.sentence == "The model's 30 bands (EnMAP, 420–2440 nm) are bands of EnMAP."
    chosen = card_of(Bands(3, waves[[2, 5, 9]], [9.0, 9.0, 9.0]))
    match = match_bands(chosen, opened(waves, fwhm=np.full(30, 9.0)))
    assert match.matching.how == 'same'
    assert match.bands.tolist() == [2, 5, 9]
    assert match.matrix is None
    wider = match_bands(chosen, opened(waves, fwhm=np.full(30, 20.0)))
    assert wider.matching.how == 'resampled'
    assert wider.matching.coarse == 1.0
    assert 'smoothed' in wider.notes[0]


def test_another_sensor_is_told_with_its_coverage(opened):
    card = card_of(Bands(41, np.linspace(500.0, 900.0, 41), np.full(41, 10.0)))
    match = match_bands(card, opened(np.linspace(450.0, 950.0, 61), fwhm=np.full(61, 9.0), sensor='PRISMA'))
    told = match.matching
    assert told.how == 'resampled'
    assert told.sentence == f"The model's 41 bands (EnMAP, 500–900 nm) were resampled from {len(match.bands)} bands of PRISMA; " \
        'every wavelength is covered.'
    assert (told.coverage, told.bridged_nm, told.coarse, match.notes) == (1.0, (), 0.0, ())
    json = told.to_json()
    assert (json['sensor'], json['model_sensor'], json['model_range_nm'], json['bridged_nm']) == ('PRISMA', 'EnMAP', [500.0, 900.0], [])


def test_a_bridged_gap_is_told(opened):
    waves = np.linspace(500.0, 900.0, 41)
    good = np.ones(41, bool)
    good[[20, 21, 22]] = False  # 700, 710 and 720 nm: the middle one lies two spacings from the next good band
    match = match_bands(card_of(Bands(41, waves, np.full(41, 10.0))), opened(waves, good, np.full(41, 10.0)))
    assert match.matching.bridged_nm == ((710.0, 710.0),)
    assert match.matching.coverage == pytest.approx(40 / 41)
    assert '710 nm are interpolated' in match.notes[0]
    assert '98% of them' in match.matching.sentence


def test_what_is_missing_is_named_with_what_can_be_trained_instead(opened):
    card = card_of(Bands(203, np.linspace(420.0, 2440.0, 203), np.full(203, 10.0)))
    desis = opened(np.linspace(402.0, 1000.0, 120), fwhm=np.full(120, 5.0), sensor='DESIS')
    with pytest.raises(ModelError) as caught:
        match_bands(card, desis)
    assert 'no usable bands for 1020–2440 nm' in caught.value.what
    assert "143 of the model's 203 bands" in caught.value.what
    assert 'train with --bands 420-1010' in caught.value.remedy
    kept = bands_in(card.bands, parse_ranges('420-1010'))
    assert match_bands(card_of(card.bands.select(kept)), desis).matching.how == 'resampled'


@given(st.lists(st.booleans(), min_size=12, max_size=40))
def test_what_the_refusal_advises_fits(good):
    """Any holes in the image: a model of the advised wavelengths is not refused."""
    waves = 500.0 + 10.0 * np.arange(len(good))

    class Image:
        name, sensor, units = 'image', '', 'reflectance'
        bands = Bands(len(good), waves, np.full(len(good), 10.0), good)

    card = card_of(Bands(len(good), waves, np.full(len(good), 10.0)))
    refused = []
    try:
        match_bands(card, Image())
    except ModelError as error:
        refused.append(error)
    for error in refused:
        assert 'no usable bands' in error.what or not any(good)
        if '--bands' in error.remedy:
            advised = error.remedy.split('--bands ')[1].rstrip(').')
            assert len(match_bands(card_of(card.bands.select(bands_in(card.bands, parse_ranges(advised)))), Image()).bands)


def test_an_image_that_shares_nothing_is_refused_without_advice_of_ranges(opened):
    with pytest.raises(ModelError, match='no usable bands for 420–1000 nm') as caught:
        match_bands(card_of(Bands(59, np.linspace(420.0, 1000.0, 59))), opened(np.linspace(1500.0, 2400.0, 60)))
    assert '--bands' not in caught.value.remedy
    none = opened(wavelengths(30))
    none.bands = replace(none.bands, good=np.zeros(30, bool))
    with pytest.raises(ModelError, match='marked as bad'):
        match_bands(card_of(Bands(30, wavelengths(30))), none)


def test_by_number_is_told(opened):
    match = match_bands(card_of(Bands(30)), opened(wavelengths(30)))
    assert match.matching.how == 'by number'
    assert 'by their numbers' in match.matching.sentence
    assert match.matching.to_json()['model_range_nm'] is None


def test_a_model_without_bands_of_its_own_reads_the_good_ones(opened):
    card = card_of(Bands(0), band_numbers=(), cube_bands=0, units='unknown')
    good = np.arange(30) % 7 > 0
    match = match_bands(card, opened(wavelengths(30), good, units='radiance'))
    assert match.bands.tolist() == np.flatnonzero(good).tolist()
    assert (match.matching.how, match.notes) == ('any bands', ())
    blind = opened(wavelengths(30))
    blind.bands = replace(blind.bands, good=np.zeros(30, bool))
    with pytest.raises(ModelError, match='marked as bad'):
        match_bands(card, blind)
    with pytest.raises(ModelError, match='radiance'):
        match_bands(replace(card, units='reflectance'), opened(wavelengths(30), units='radiance'))


@pytest.mark.parametrize(('model', 'image', 'refused'), [
    ('reflectance', 'radiance', True), ('radiance', 'reflectance', True), ('reflectance', 'unknown', False),
    ('unknown', 'radiance', False), ('radiance', 'radiance', False),
])  # fmt: skip
@pytest.mark.parametrize('waves', [wavelengths(30), np.linspace(420.0, 2440.0, 60), None])
def test_units_are_compared_before_anything_else(opened, model, image, refused, waves):
    card = card_of(Bands(30, None if waves is None else wavelengths(30)), units=model)
    cube = opened(waves, units=image)
    if refused:
        with pytest.raises(ModelError, match=f'trained on {model}, but image0 holds {image}'):
            match_bands(card, cube)
    else:
        assert len(match_bands(card, cube).notes) == (model != image)
