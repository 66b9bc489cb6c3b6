from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.cubes import open_cube
from hsi_plugin.spectra import rgb
from tests.builders import learnable_scene, wavelengths, write_geotiff


def test_composites_take_the_nearest_good_bands():
    wave = np.arange(400.0, 2500.0, 10.0)
    good = wave != 650.0
    made = rgb.composite(Bands(len(wave), wave, good=good), rgb.TRUE_COLOUR)
    assert [wave[b] for b in made.bands] in ([640.0, 550.0, 470.0], [660.0, 550.0, 470.0])
    assert made.message == ''
    assert [c.kind for c in rgb.available_composites(Bands(len(wave), wave))] == list(rgb.COMPOSITES)


def test_a_visible_sensor_has_no_shortwave_picture_and_says_what_is_shown_instead():
    bands = Bands(61, np.linspace(400, 1000, 61))
    assert rgb.composite(bands, rgb.SHORTWAVE) is None
    made = rgb.best_composite(bands, rgb.SHORTWAVE)
    assert made.kind == rgb.TRUE_COLOUR
    assert '2190, 860, 660 nm' in made.message
    assert made.title(bands) == 'True colour (650, 550, 470 nm)'


@pytest.mark.parametrize('count', [1, 2, 3, 200])
def test_without_wavelengths_three_bands_across_the_range(count):
    bands = Bands(count)
    made = rgb.best_composite(bands)
    assert made.kind == 'bands'
    assert all(0 <= b < count for b in made.bands)
    assert 'no wavelengths' in made.message
    if count > 2:
        assert len(set(made.bands)) == 3
    assert made.title(bands).startswith('Bands (')


def test_unknown_composites_are_refused():
    with pytest.raises(ParameterError, match='sepia'):
        rgb.composite(Bands(3), 'sepia')


def test_stretch_ignores_invalid_pixels_and_survives_flat_ones():
    values = np.stack([np.linspace(0, 1, 100).reshape(10, 10), np.full((10, 10), 0.3), np.linspace(0, 10, 100).reshape(10, 10)])
    valid = np.ones((10, 10), bool)
    values[:, 0, 0], valid[0, 0] = 1e9, False
    values[0, 5, 5] = np.nan
    limits = rgb.stretch_limits(values, valid, (0.0, 100.0))
    np.testing.assert_allclose(limits[0], [1 / 99, 1.0])
    assert (limits[:, 1] > limits[:, 0]).all()
    joint = rgb.stretch_limits(values, valid, joint=True)
    assert (joint == joint[0]).all()
    assert rgb.stretch_limits(values, np.zeros((10, 10), bool)).tolist() == [[0.0, 1.0]] * 3


def test_bytes_run_from_black_to_full_and_invalid_is_black():
    values = np.array([0.0, 0.5, 1.0, 2.0]).reshape(1, 1, 4).repeat(3, 0)
    valid = np.array([[True, True, True, False]])
    picture = rgb.to_bytes(values, valid, np.array([[0.0, 1.0]] * 3))
    assert picture.dtype == np.uint8
    assert picture[0, :, 0].tolist() == [0, 128, 255, 0]


@pytest.mark.parametrize('largest', [1000, 20, 7])
def test_overview_is_every_nth_pixel(tmp_path, largest):
    scene, _ = learnable_scene(48, 64, 30)
    path = write_geotiff(tmp_path / 'cube.tif', scene, wavelengths(30))
    with open_cube(path) as cube:
        values, valid = rgb.overview(cube, [5, 2, 9], largest)
        picture = rgb.rgb_image(cube, rgb.best_composite(cube.bands), largest=largest)
    step = -(-64 // largest) if largest < 64 else 1
    np.testing.assert_allclose(values, scene[[5, 2, 9], step // 2 :: step, step // 2 :: step], rtol=1e-6)
    assert valid.all()
    assert max(values.shape) <= max(largest, 3)
    assert picture.shape == (*valid.shape, 3)
    assert picture.std() > 10
