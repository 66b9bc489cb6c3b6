"""Scenes to learn from: what they hold, and that water looks like water."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.materials import MATERIALS
from hsi_plugin.methods.transfer.pretrain.sensors import Sensor, draw_sensor
from hsi_plugin.methods.zero_shot.pretrain.materials import GRID_NM
from hsi_plugin.methods.zero_shot.pretrain.samples import SETTINGS, PixelGenerator, draw_batch, measure
from hsi_plugin.methods.zero_shot.pretrain.water import CLEAR, GREEN, PURE_WATER, TURBID, draw_water
from hsi_plugin.models.spectrum_text.points import INPUTS
from tests.methods.zero_shot.pretrain.named_spectra import WHOLE, library

MISSING = ('plastic', 'snow', 'asphalt')


@pytest.fixture(scope='module')
def generator():
    """Draws from a library of all materials but three."""
    return PixelGenerator(library([name for name in WHOLE if name not in MISSING]))


def at(nm):
    return round((nm - GRID_NM[0]) / 5.0)


# --- water --------------------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope='module')
def waters():
    """A thousand spectra of water over bright sand, and their kinds."""
    return draw_water(np.random.default_rng(0), 1000, np.full((2, len(GRID_NM)), 0.4, np.float32))


def test_pure_water_absorbs_in_the_infrared():
    assert PURE_WATER.shape == GRID_NM.shape
    assert PURE_WATER[at(450)] < PURE_WATER[at(700)] < PURE_WATER[at(970)] < PURE_WATER[at(1450)] < PURE_WATER[at(1950)]


def test_water_reflects_between_nothing_and_all(waters):
    spectra, kinds = waters
    assert spectra.shape == (1000, len(GRID_NM))
    assert spectra.min() >= 0.0
    assert spectra.max() <= 1.0
    assert set(np.unique(kinds)) == {CLEAR, TURBID, GREEN}


def test_water_is_dark_in_the_infrared_but_for_the_sky(waters):
    spectra, _ = waters
    beyond = spectra[:, at(1600) :]
    assert beyond.max() <= 0.1
    # What is left there is the even reflection of the sky: nothing of the water or of the ground below it.
    assert (beyond.max(1) - beyond.min(1)).max() < 0.01
    assert (spectra[:, at(560)] >= spectra[:, at(1600)]).mean() > 0.95


def test_turbid_water_is_brighter_and_green_water_greener(waters):
    spectra, kinds = waters
    red = [np.median(spectra[kinds == kind, at(650)]) for kind in (CLEAR, TURBID)]
    assert red[1] > 2.0 * red[0]
    hump = [np.median(spectra[kinds == kind, at(555)] / spectra[kinds == kind, at(440)]) for kind in (CLEAR, GREEN)]
    assert hump[1] > hump[0]


# --- scenes -------------------------------------------------------------------------------------------------------------------------------


def test_settings_name_materials_that_are_known():
    assert sum(odds for odds, _ in SETTINGS) == pytest.approx(1.0)
    named = {name for _, materials in SETTINGS for name in materials}
    assert named == set(MATERIALS)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_shares_add_up_and_hold_only_what_there_are_spectra_of(generator, seed):
    rng = np.random.default_rng(seed)
    odds, named = generator.compose(rng)
    assert odds.sum() == pytest.approx(1.0)
    assert odds.min() >= 0.0
    assert set(np.unique(named)) <= {0.0, 1.0}
    assert named.any()
    spectra, shares = generator.scene(rng, 40, odds)
    np.testing.assert_allclose(shares.sum(1), 1.0, atol=1e-5)
    assert shares.min() >= 0.0
    assert (shares > 0.0).sum(1).max() <= 4
    missing = [MATERIALS.index(name) for name in MISSING]
    assert not shares[:, missing].any()
    assert not odds[missing].any()
    assert not shares[:, odds == 0.0].any()
    assert np.isfinite(spectra).all()
    assert spectra.min() >= 0.0
    assert spectra.max() <= 1.4 + 1e-5


@pytest.mark.parametrize('setting', range(len(SETTINGS)))
def test_a_scene_is_of_its_setting(generator, setting):
    odds, _ = generator.compose(np.random.default_rng(setting), setting)
    assert {MATERIALS[k] for k in np.flatnonzero(odds)} <= set(SETTINGS[setting][1])


def test_a_batch_is_what_networks_take(generator):
    batch = draw_batch(generator, np.random.default_rng(0), 64, 4)
    assert batch.inputs.shape == (64, INPUTS)
    assert batch.named.shape == batch.shares.shape == (64, len(MATERIALS))
    assert batch.inputs.dtype == batch.named.dtype == batch.shares.dtype == np.float32
    assert np.isfinite(batch.inputs).all()
    np.testing.assert_allclose(batch.shares.sum(1), 1.0, atol=1e-5)
    for scene in range(4):  # of one scene and sensor: the same names, the same points seen
        part = slice(16 * scene, 16 * scene + 16)
        assert (batch.named[part] == batch.named[16 * scene]).all()
        seen = batch.inputs[part, -1 - (INPUTS - 1) // 3 : -1]
        assert (seen == seen[0]).all()
    assert len({tuple(row) for row in batch.named}) > 1


def test_the_same_seed_draws_the_same(generator):
    one, other = (draw_batch(generator, np.random.default_rng(7), 32) for _ in range(2))
    for name in ('inputs', 'named', 'shares'):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
    third = draw_batch(generator, np.random.default_rng(8), 32)
    assert not np.array_equal(one.inputs, third.inputs)


def test_pixels_of_one_material_look_like_it(generator):
    number = MATERIALS.index('rock')
    odds = np.zeros(len(MATERIALS))
    odds[number] = 1.0
    spectra, shares = generator.scene(np.random.default_rng(0), 100, odds)
    assert (shares[:, number] == pytest.approx(1.0, abs=1e-5))
    pure = library(['rock']).spectra.mean(0)
    likeness = [np.corrcoef(spectrum, pure)[0, 1] for spectrum in spectra]
    assert np.median(likeness) > 0.9


def test_a_sensor_sees_spectra_in_its_own_bands():
    rng = np.random.default_rng(0)
    sensor = Sensor(np.array([500.0, 650.0, 860.0]), np.array([20.0, 20.0, 20.0]))
    bright = np.where(GRID_NM < 700.0, 0.05, 0.5).astype(np.float32)
    values = np.concatenate([measure(rng, np.tile(bright, (20, 1)), sensor) for _ in range(20)])
    assert values.shape == (400, 3)
    assert values.min() >= 0.0
    assert (values[:, 2] > 3.0 * values[:, 1]).mean() > 0.9
    assert values[:, 2].std() > 0.02  # light differs
    wide = draw_sensor(rng)
    assert measure(rng, np.tile(bright, (5, 1)), wide).shape == (5, len(wide.centres))
