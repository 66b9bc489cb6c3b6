"""A colour picture from many bands: which bands make which colour, how bright it is, and what cannot be looked at."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ModelError, ParameterError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.spectra.colour import (
    CENTRES,
    UNTOLD_TRUST,
    WIDTH,
    ColourPicture,
    colour_response,
    missing_colours,
    srgb_encoded,
)  # fmt: skip
from tests.builders import write_geotiff

SENSORS = {
    'ROSIS': np.linspace(430.0, 860.0, 102), 'Hyperspec-VNIR-C': np.linspace(363.0, 1018.0, 128),
    'micro-Hyperspec': np.linspace(397.0, 1003.0, 352), 'full range': np.linspace(400.0, 2500.0, 224),
}  # fmt: skip


def shares(bands, at=640.0):
    """How the energy of a cube that is bright in the band nearest to a wavelength alone is split among red, green and blue."""
    response = colour_response(bands)
    values = np.zeros((bands.count, 1, 1), np.float32)
    values[np.abs(bands.wavelengths_nm - at).argmin()] = 1.0
    colours = response.apply(values[list(response.bands)])[:, 0, 0]
    return colours / colours.sum()


@pytest.mark.parametrize('wave', SENSORS.values(), ids=SENSORS)
def test_light_of_640_nm_is_red(wave):
    assert shares(Bands(len(wave), wave))[0] >= 0.95
    assert shares(Bands(len(wave), wave), 550.0)[1] >= 0.95
    assert shares(Bands(len(wave), wave), 470.0)[2] >= 0.95


@pytest.mark.parametrize('wave', SENSORS.values(), ids=SENSORS)
def test_bad_bands_have_no_part_and_their_neighbours_stand_in(wave):
    good = np.ones(len(wave), bool)
    good[np.argsort(np.abs(wave - 660.0))[:5]] = False
    bands = Bands(len(wave), wave, good=good)
    response = colour_response(bands)
    assert not set(response.bands) & set(np.flatnonzero(~good))
    np.testing.assert_allclose(response.matrix.sum(1), 1.0)
    assert shares(bands, wave[good][np.abs(wave[good] - 640.0).argmin()])[0] >= 0.95


@given(seed=st.integers(0, 2**31), count=st.integers(60, 352), first=st.floats(350.0, 430.0), last=st.floats(720.0, 2500.0))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_bands_is_of_no_importance(seed, count, first, last):
    rng = np.random.default_rng(seed)
    wave = np.linspace(first, last, count)
    if np.diff(wave)[0] > 20.0:
        wave = np.linspace(first, 720.0, count)
    bands, order = Bands(count, wave), rng.permutation(count)
    values = rng.uniform(0.0, 1.0, (count, 2, 3)).astype(np.float32)
    one, other = colour_response(bands), colour_response(bands.select(order))
    shuffled = values[order]
    np.testing.assert_allclose(
        one.apply(values[list(one.bands)]), other.apply(shuffled[list(other.bands)]), rtol=0.0, atol=2e-6
    )
    # A grey cube is grey, and exactly as bright.
    np.testing.assert_allclose(one.apply(np.full((len(one.bands), 1, 1), 0.3, np.float32)), 0.3, atol=2e-6)


def test_the_colours_of_a_spectrum_are_the_same_for_every_sensor():
    def spectrum(wave):  # of grass, about: green's hump, chlorophyll's gap, the red edge
        return 0.05 + 0.06 * np.exp(-(((wave - 550.0) / 40.0) ** 2)) + 0.4 / (1.0 + np.exp(-(wave - 720.0) / 12.0))

    found = []
    for wave in SENSORS.values():
        response = colour_response(Bands(len(wave), wave))
        found.append(response.apply(spectrum(wave)[list(response.bands), None, None])[:, 0, 0])
    assert np.ptp(np.stack(found), axis=0).max() < 0.003
    assert found[0].argmax() == 1


def test_a_cube_without_visible_light_is_refused_and_told_what_goes_on_without_it():
    bands = Bands(100, np.linspace(1000.0, 2500.0, 100))
    assert missing_colours(bands) == ('red', 'green', 'blue')
    with pytest.raises(ModelError, match=r'CLIP cannot look at this cube.*1000–2500 nm.*spectral side'):
        colour_response(bands)
    # Few bands far apart do not reach over to colours that are not there.
    with pytest.raises(ModelError, match='no red and no green'):
        colour_response(Bands(3, np.array([800.0, 1000.0, 1200.0])))
    blue_lost = Bands(61, np.linspace(400.0, 1000.0, 61), good=np.linspace(400.0, 1000.0, 61) > 520.0)
    with pytest.raises(ModelError, match='no blue in it'):
        colour_response(blue_lost)
    with pytest.raises(ModelError, match='no band of it is good'):
        colour_response(Bands(2, np.array([500.0, 600.0]), good=np.zeros(2, bool)))


def test_four_broad_bands_are_enough():
    bands = Bands(4, np.array([490.0, 560.0, 665.0, 842.0]), np.array([66.0, 36.0, 31.0, 106.0]))
    colours = colour_response(bands)
    assert colours.trust == 1.0
    assert [bands.wavelengths_nm[colours.bands[row.argmax()]] for row in colours.matrix] == [665.0, 560.0, 490.0]


def test_without_wavelengths_bands_are_taken_by_number_and_trusted_little():
    response = colour_response(Bands(60))
    assert response.trust == UNTOLD_TRUST
    assert '51, 31, 11' in response.notes[0]
    np.testing.assert_array_equal(response.matrix, np.eye(3)[::-1])
    named = colour_response(Bands(60), (40, 20, 5))
    assert named.trust == 1.0
    assert named.notes == ()
    assert named.bands == (5, 20, 40)
    assert colour_response(Bands(1)).matrix.shape == (3, 1)
    for wrong in ((1, 2), (0, 1, 60), (-1, 2, 3)):
        with pytest.raises(ParameterError, match='from 1 to 60'):
            colour_response(Bands(60), wrong)


def test_srgb_is_the_standards_curve():
    # IEC 61966-2-1: linear below the knee, 18 % grey is 46 % of full brightness, and the ends stay.
    np.testing.assert_allclose(srgb_encoded(np.array([0.0, 0.002, 0.18, 0.5, 1.0])), [0.0, 0.02584, 0.46135, 0.73536, 1.0], atol=1e-5)
    fine = srgb_encoded(np.linspace(0.0, 1.0, 100_001))
    assert (np.diff(fine) > 0.0).all()
    assert np.diff(fine).max() < 2e-4  # no jump at the knee


@pytest.fixture(scope='module')
def scene():
    wave = SENSORS['ROSIS']
    rng = np.random.default_rng(3)
    cube = rng.gamma(2.0, 0.1, (len(wave), 40, 50)).astype(np.float32)
    cube[:, :4, :4] = np.nan
    return wave, cube


def picture(tmp_path, cube, wave, **more):
    path = write_geotiff(tmp_path / f'{len(list(tmp_path.iterdir()))}.tif', cube, wave, **more)
    opened = open_cube(path)
    return ColourPicture(opened, colour_response(opened.bands))


def test_a_factor_on_the_cube_changes_nothing(tmp_path, scene):
    wave, cube = scene
    one, other = picture(tmp_path, cube, wave), picture(tmp_path, cube * np.float32(7.3), wave)
    window = Window(0, 0, 40, 50)
    a, b = one.read(window), other.read(window)
    np.testing.assert_allclose(a[0], b[0], rtol=0.0, atol=1e-6)
    np.testing.assert_array_equal(a[1], b[1])


def test_limits_are_joint_quantiles_and_invalid_pixels_have_the_mean_colour(tmp_path, scene):
    wave, cube = scene
    cube = cube * np.linspace(0.5, 2.0, len(wave), dtype=np.float32)[:, None, None]  # a red scene
    made = picture(tmp_path, cube, wave)
    shown, valid = made.read(Window(0, 0, 40, 50))
    np.testing.assert_array_equal(valid, np.isfinite(cube[0]))
    np.testing.assert_array_equal(shown[:, ~valid], np.repeat(made.mean[:, None], 16, 1))
    np.testing.assert_allclose(made.mean, shown[:, valid].mean(1), atol=1e-5)
    assert made.mean[0] > made.mean[1] > made.mean[2]  # hues stay
    colours = made.response.apply(np.nan_to_num(cube[list(made.response.bands)]))[:, valid]
    np.testing.assert_allclose(made.limits, np.percentile(colours, [0.1, 99.9]), rtol=1e-5)
    assert shown.min() >= 0.0
    assert shown.max() <= 1.0
    assert (colours < made.limits[0]).mean() == pytest.approx(0.001, abs=5e-4)


def test_a_window_shows_the_same_as_the_whole(tmp_path, scene):
    wave, cube = scene
    made = picture(tmp_path, cube, wave, good=np.arange(len(wave)) % 9 != 4)
    whole, _ = made.read(Window(0, 0, 40, 50))
    for window in (Window(3, 2, 7, 11), Window(39, 49, 1, 1), Window(0, 17, 40, 1)):
        part, _ = made.read(window)
        np.testing.assert_array_equal(part, whole[(slice(None), *window.slices)])


def test_micrometres_are_understood_and_flat_and_empty_scenes_do_not_fail(tmp_path, scene):
    wave, cube = scene
    a = picture(tmp_path, cube, wave)
    # Bare numbers below 100 are micrometres, which opening the file turns into nanometres.
    assert picture(tmp_path, cube, wave / 1000.0).response.bands == a.response.bands
    flat = picture(tmp_path, np.full((len(wave), 5, 5), 0.2, np.float32), wave)
    assert np.isfinite(flat.read(Window(0, 0, 5, 5))[0]).all()
    empty = picture(tmp_path, np.full((len(wave), 5, 5), np.nan, np.float32), wave)
    shown, valid = empty.read(Window(0, 0, 5, 5))
    assert not valid.any()
    assert (shown == 0.0).all()


def test_what_the_module_says_of_its_own_numbers():
    assert CENTRES == (640.0, 550.0, 470.0)
    assert np.exp(-4 * np.log(2) * (90 / WIDTH) ** 2) == pytest.approx(0.01, abs=0.001)
