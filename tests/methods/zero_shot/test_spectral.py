"""Class probabilities from names alone, by the spectra of pixels."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hsi_plugin.core.class_prompts import parse_classes
from hsi_plugin.core.errors import JobCancelled, ParameterError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.zero_shot.spectral import SpectralProbabilities
from tests.builders import write_geotiff
from tests.methods.zero_shot.land_cover import COVERS, land_cover

ROWS, COLS = 40, 48
PROMPTS = parse_classes('; '.join(COVERS[:3]))


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube of lake, meadow and field with a corner without data, and the truth from 0."""
    values, truth, nm = land_cover(ROWS, COLS)
    values[:, :4, :6] = -1.0
    with open_cube(write_geotiff(tmp_path_factory.mktemp('scene') / 'scene.tif', values, nm, nodata=-1.0)) as cube:
        yield cube, truth.astype(int) - 1


def test_names_alone_give_the_right_map(scene):
    cube, truth = scene
    source = SpectralProbabilities(cube, PROMPTS)
    values, valid = source.read(cube.grid.window)
    assert not valid[:4, :6].any()
    assert valid.sum() == ROWS * COLS - 24
    assert (values.argmax(0) == truth)[valid].mean() > 0.97
    assert values.dtype == np.float32
    assert values.min() >= 0.0
    np.testing.assert_allclose(values.sum(0), valid, atol=1e-5)
    assert source.notes == ()
    assert source.known.all()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, ROWS - 1), st.integers(0, COLS - 1), st.integers(1, 30), st.integers(1, 30))
def test_a_pixel_does_not_depend_on_the_window(scene, row, col, height, width):
    cube, _ = scene
    source = SpectralProbabilities(cube, PROMPTS)
    window = Window(row, col, min(height, ROWS - row), min(width, COLS - col))
    rows, cols = window.slices
    np.testing.assert_allclose(source.read(window)[0], source.read(cube.grid.window)[0][:, rows, cols], atol=1e-5)


def test_the_order_of_classes_only_changes_their_order(scene):
    cube, _ = scene
    forth, _ = SpectralProbabilities(cube, PROMPTS).read(cube.grid.window)
    back, _ = SpectralProbabilities(cube, PROMPTS[::-1]).read(cube.grid.window)
    np.testing.assert_allclose(back[::-1], forth, atol=1e-5)


@pytest.mark.parametrize('line', ['lake; meadow; ploughed field', 'blue = ocean | lake; green = lawn; brown = xyzzy | soil'])
def test_synonyms_do_as_well(scene, line):
    cube, truth = scene
    values, valid = SpectralProbabilities(cube, parse_classes(line)).read(cube.grid.window)
    assert (values.argmax(0) == truth)[valid].mean() > 0.97


def test_the_order_and_number_of_bands_does_not_matter(tmp_path):
    values, truth, nm = land_cover(bands=150)
    order = np.random.default_rng(0).permutation(150)[:90]
    with open_cube(write_geotiff(tmp_path / 'a.tif', values[order], nm[order])) as cube:
        found, _ = SpectralProbabilities(cube, PROMPTS).read(cube.grid.window)
    assert (found.argmax(0) + 1 == truth).mean() > 0.97


def test_a_camera_of_visible_and_near_infrared_bands_is_enough(tmp_path):
    values, truth, nm = land_cover(nm=np.arange(420.0, 900.0, 15.0))
    with open_cube(write_geotiff(tmp_path / 'a.tif', values, nm)) as cube:
        found, _ = SpectralProbabilities(cube, PROMPTS).read(cube.grid.window)
    assert (found.argmax(0) + 1 == truth).mean() > 0.97


def test_bad_bands_do_not_count(tmp_path):
    values, truth, nm = land_cover()
    good = np.ones(60, bool)
    good[[7, 30, 31, 59]] = False
    values[~good] = np.random.default_rng(1).uniform(0.0, 5.0, values[~good].shape)
    with open_cube(write_geotiff(tmp_path / 'a.tif', values, nm, good=good)) as cube:
        found, valid = SpectralProbabilities(cube, PROMPTS).read(cube.grid.window)
    assert valid.all()
    assert (found.argmax(0) + 1 == truth).mean() > 0.97


def test_a_class_of_unknown_words_keeps_its_share_everywhere(scene):
    cube, truth = scene
    source = SpectralProbabilities(cube, parse_classes('water; xyzzy; grass; bare soil'))
    values, valid = source.read(cube.grid.window)
    assert source.known.tolist() == [True, False, True, True]
    np.testing.assert_allclose(values[1][valid], 0.25)
    np.testing.assert_allclose(values.sum(0)[valid], 1.0, atol=1e-5)
    assert (values[[0, 2, 3]].argmax(0) == truth)[valid].mean() > 0.97
    assert source.notes == ('Spectra say nothing of xyzzy: these keep a share of 1/4 in every pixel.',)


def test_names_that_are_all_unknown_are_refused_with_known_ones(scene):
    with pytest.raises(ParameterError, match='knows none of the names') as caught:
        SpectralProbabilities(scene[0], parse_classes('asfalt; xyzzy'))
    assert 'asphalt' in caught.value.remedy


def test_a_cube_without_wavelengths_is_refused(tmp_path):
    path = write_geotiff(tmp_path / 'a.tif', land_cover()[0])
    with open_cube(path) as cube, pytest.raises(ParameterError, match='no wavelengths'):
        SpectralProbabilities(cube, PROMPTS)


def test_one_class_is_everywhere(scene):
    values, valid = SpectralProbabilities(scene[0], parse_classes('water')).read(scene[0].grid.window)
    np.testing.assert_allclose(values[0], valid, atol=1e-6)


def test_a_window_without_data(scene):
    values, valid = SpectralProbabilities(scene[0], PROMPTS).read(Window(0, 0, 3, 4))
    assert not valid.any()
    assert not values.any()


def test_what_is_named_and_what_is_not_add_up(scene):
    cube, truth = scene
    outside = SpectralProbabilities(cube, parse_classes('water')).outside()
    values, valid = outside.read(cube.grid.window)
    assert outside.classes == 2
    np.testing.assert_allclose(values.sum(0), valid, atol=1e-5)
    inside = [values[0][valid & (truth == k)].mean() for k in range(3)]
    assert inside[0] > 0.7
    assert max(inside[1:]) < 0.3


def test_it_stops_when_it_is_asked_to(scene):
    def stop():
        raise JobCancelled

    with pytest.raises(JobCancelled):
        SpectralProbabilities(scene[0], PROMPTS, check=stop).read(scene[0].grid.window)


def test_the_recipe_tells_whatever_decides(scene):
    cube, _ = scene
    recipes = [
        json.dumps(source.recipe, sort_keys=True)
        for line in ('water; grass', 'grass; water', 'water; grass | soil')
        for source in (SpectralProbabilities(cube, parse_classes(line)), SpectralProbabilities(cube, parse_classes(line)).outside())
    ]
    assert len(set(recipes)) == 6
    same = SpectralProbabilities(cube, parse_classes('a = water; b = grass'))
    assert json.dumps(same.recipe, sort_keys=True) == recipes[0]
