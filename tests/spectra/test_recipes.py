"""What a picture shows: recipes that say what they cannot do, and stretches that survive being written down."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra import recipes, rgb


@settings(max_examples=60, deadline=None)
@given(st.floats(0.0, 99.0), st.floats(0.1, 100.0))
def test_a_stretch_survives_its_text(low, width):
    if low + width > 100.0:
        with pytest.raises(ParameterError):
            recipes.Stretch(low, low + width)
        return
    low, high = float(f'{low:g}'), float(f'{low + width:g}')
    if low < high:
        assert recipes.Stretch.parse(str(recipes.Stretch(low, high))) == recipes.Stretch(low, high)


@pytest.mark.parametrize('text', ['', '2', 'a,b', '1,2,3', '98,2', '2,200', 'nan,3'])
def test_what_is_no_stretch_is_refused(text):
    with pytest.raises(ParameterError):
        recipes.Stretch.parse(text)


def test_a_recipe_says_what_it_cannot_do():
    infrared = Bands(160, np.linspace(640.0, 2500.0, 160))
    assert 'not possible' in recipes.recipe(infrared).notes[0]
    assert recipes.recipe(infrared).kind != rgb.TRUE_COLOUR
    few = Bands(4, np.array([470.0, 550.0, 650.0, 860.0]))
    made = recipes.recipe(few)
    assert made.kind == rgb.TRUE_COLOUR
    assert not made.by_eye
    assert 'three nearest bands' in made.notes[0]
    assert [few.wavelengths_nm[list(made.bands)][row.argmax()] for row in made.matrix] == [650.0, 550.0, 470.0]
    assert 'no wavelengths' in recipes.recipe(Bands(9)).notes[0]
    with pytest.raises(ParameterError, match='1 to 4'):
        recipes.of_bands(few, (0, 1, 4))
    one = recipes.of_bands(few, (2, 2, 0))
    np.testing.assert_array_equal(one.apply(np.arange(2.0).reshape(2, 1, 1) + 5.0)[:, 0, 0], [6.0, 6.0, 5.0])


def test_brightness_changes_and_colours_do_not():
    bands = Bands(36, np.arange(380.0, 731.0, 10.0))
    what = recipes.recipe(bands)
    assert what.by_eye
    rng = np.random.default_rng(0)
    spectra = rng.uniform(0.05, 0.2, (36, 1, 1)) * rng.uniform(0.5, 3.0, (1, 20, 20)) * np.linspace(1.0, 1.6, 36)[:, None, None]
    channels = what.apply(spectra)
    valid = np.ones((20, 20), bool)
    limits = what.limits(channels, valid, recipes.Stretch(10, 100))
    light = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    np.testing.assert_allclose(limits, np.percentile(light, [10, 100]) * np.ones((3, 1)), rtol=1e-5)
    codes = what.encode(channels, limits)
    assert np.mean((codes == 0).all(0)) == pytest.approx(0.1, abs=0.01)
    linear = np.where(codes / 255.0 <= 0.04045, codes / 255.0 / 12.92, ((codes / 255.0 + 0.055) / 1.055) ** 2.4)
    bright = codes.min(0) > 60
    assert bright.sum() > 100
    np.testing.assert_allclose(linear[0][bright] / linear[2][bright], channels[0][bright] / channels[2][bright], rtol=0.05)
    nothing = what.encode(np.zeros((3, 2, 2), np.float32), np.array([[0.0, 1.0]] * 3))
    assert not nothing.any()
    assert what.encode(np.full((3, 1, 1), np.nan, np.float32), limits).tolist() == [[[0]], [[0]], [[0]]]


def test_what_values_are_not_told_to_be_is_said():
    bands = Bands(60, np.linspace(400.0, 900.0, 60))
    assert recipes.UNTOLD in recipes.recipe(bands, 'unknown').notes
    assert recipes.recipe(bands, 'reflectance').notes == ()
    assert 'radiance' in recipes.recipe(bands, 'radiance').notes[0]
