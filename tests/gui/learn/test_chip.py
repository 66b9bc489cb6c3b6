"""The picture around a pixel: right pixels, right colours, marks where they belong."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor

from hsi_plugin.cubes import open_cube
from hsi_plugin.gui.learn.chip import HALF, ChipView, read_chip, sample_limits
from hsi_plugin.spectra.rgb import Composite, to_bytes

from ... import builders

MADE = Composite('bands', (20, 10, 5))


@pytest.fixture
def cube(tmp_path):
    scene, _ = builders.learnable_scene(rows=60, cols=70)
    scene[:, 3, 4] = np.nan
    with open_cube(builders.write_geotiff(tmp_path / 'cube.tif', scene, builders.wavelengths(30))) as opened:
        yield opened, scene


def test_the_pixel_is_in_the_middle_and_what_lies_beyond_the_border_is_clear(cube):
    opened, scene = cube
    limits = np.array([[0.0, 0.8]] * 3)
    chip = read_chip(opened, MADE, limits, 5, 66)
    assert chip.picture.shape == (2 * HALF + 1, 2 * HALF + 1, 4)
    clear = chip.picture[..., 3] == 0
    assert clear[: HALF - 5].all()  # above the image
    assert clear[:, HALF + 4 :].all()  # right of it
    assert not clear[HALF - 5 :, : HALF + 4].any()
    wanted = to_bytes(scene[list(MADE.bands)], np.ones((60, 70), bool), limits)
    assert np.abs(chip.picture[HALF, HALF, :3].astype(int) - wanted[5, 66]).max() <= 1
    assert np.abs(chip.picture[HALF + 7, HALF - 9, :3].astype(int) - wanted[12, 57]).max() <= 1


def test_pixels_without_data_are_clear(cube):
    opened, _ = cube
    chip = read_chip(opened, MADE, np.array([[0.0, 0.8]] * 3), 5, 5)
    assert chip.picture[HALF - 2, HALF - 1, 3] == 0
    assert chip.picture[HALF, HALF, 3] == 255


def test_brightness_is_that_of_the_whole_image(cube):
    opened, scene = cube
    limits = sample_limits(opened, MADE)
    values = scene[list(MADE.bands)].reshape(3, -1)
    whole = np.nanpercentile(values, (2.0, 98.0), axis=1).T
    assert np.abs(limits - whole).max() < 0.05  # samples overlap the middle more than the edges


def test_marks_are_drawn_around_the_pixel_and_over_what_comes_along(qgis_app, cube):
    opened, _ = cube
    view = ChipView()
    empty = view.grab().toImage()
    limits = np.array([[10.0, 20.0]] * 3)  # all black
    view.show_chip(read_chip(opened, MADE, limits, 30, 30))
    scale = view.width() // (2 * HALF + 1)
    plain = view.grab().toImage()
    assert plain != empty

    def brightness(image, row, col):
        """The brightest screen pixel of a pixel."""
        place = [(HALF + col - 30) * scale, (HALF + row - 30) * scale]
        return max(QColor(image.pixel(place[0] + i, place[1] + j)).lightness() for i in range(scale) for j in range(scale))

    assert brightness(plain, 30, 31) > 150  # the frame of the pixel
    assert brightness(plain, 36, 36) < 10
    view.mark([((36, 36), (36, 37))], [(40, 40)])
    marked = view.grab().toImage()
    assert brightness(marked, 36, 36) > 150
    assert brightness(marked, 40, 40) > 60
    assert brightness(marked, 42, 42) < 10
    view.show_chip(None)
    assert view.grab().toImage() == empty
