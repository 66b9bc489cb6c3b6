"""Class probabilities from pixels that a user labelled or named."""

from __future__ import annotations

import json

import numpy as np
import pytest

from hsi_plugin.core.class_prompts import parse_classes
from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import HsiError, LabelError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.labels.label_set import LabelSet
from hsi_plugin.methods.training import never
from hsi_plugin.methods.zero_shot.clicks import ClickProbabilities, has_clicks
from hsi_plugin.methods.zero_shot.spectral import SpectralProbabilities
from tests.builders import write_geotiff
from tests.methods.zero_shot.land_cover import COVERS, land_cover

PROMPTS = parse_classes('; '.join(COVERS[:3]))


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube, and the truth from 0."""
    values, truth, nm = land_cover()
    values[:, :4, :6] = -1.0
    with open_cube(write_geotiff(tmp_path_factory.mktemp('scene') / 'scene.tif', values, nm, nodata=-1.0)) as cube:
        yield cube, truth.astype(int) - 1


def clicks(truth, wanted, names=COVERS[:3]):
    """So many labelled pixels of each class, by class from 0."""
    places = [(row + 8, col, k + 1) for k, count in wanted.items() for row, col in np.argwhere(truth[8:] == k)[5 : 5 + count]]
    rows, cols, values = np.array(places, np.int64).T
    return LabelSet(rows, cols, values, ClassScheme.from_names(list(names)), 'clicks.gpkg')


def pixel_of(truth, k):
    """A pixel in the middle of a patch of class k, as it is written."""
    inner = np.argwhere((truth == k) & (np.indices(truth.shape) % 8 == 4).all(0))
    row, col = inner[len(inner) // 2]
    return f'pixel:{row},{col}'


def made(scene, prompts, labels=None, others=None):
    return ClickProbabilities(scene[0], prompts, labels, others, 0, never)


def right(scene, source):
    values, valid = source.read(scene[0].grid.window)
    np.testing.assert_allclose(values.sum(0), valid, atol=1e-5)
    assert values.min() >= 0.0
    return (values.argmax(0) == scene[1])[valid].mean()


def test_a_few_clicks_of_each_class_give_the_map(scene):
    source = made(scene, PROMPTS, clicks(scene[1], {0: 4, 1: 4, 2: 4}))
    assert right(scene, source) > 0.97
    assert source.notes == ()
    values, valid = source.read(scene[0].grid.window)
    assert not valid[:4, :6].any()
    assert not values[:, ~valid].any()


def test_a_pixel_does_not_depend_on_the_window(scene):
    source = made(scene, PROMPTS, clicks(scene[1], {0: 4, 1: 4, 2: 4}))
    whole, _ = source.read(scene[0].grid.window)
    np.testing.assert_allclose(source.read(Window(10, 7, 13, 21))[0], whole[:, 10:23, 7:28], atol=1e-6)


def test_a_class_that_nothing_shows_keeps_its_share(scene):
    prompts = parse_classes('water; grass; bare soil; asphalt')
    source = made(scene, prompts, clicks(scene[1], {0: 4, 2: 4}))
    values, valid = source.read(scene[0].grid.window)
    np.testing.assert_allclose(values[[1, 3]][:, valid], 0.25)
    np.testing.assert_allclose(values.sum(0)[valid], 1.0, atol=1e-5)
    assert source.notes[0] == 'Nothing shows a pixel of grass, asphalt: clicks say nothing of it.'


def test_pixels_in_the_names_are_clicks(scene):
    truth = scene[1]
    prompts = parse_classes('; '.join(f'class {k} = {pixel_of(truth, k)}' for k in range(3)))
    assert has_clicks(prompts, None)
    assert right(scene, made(scene, prompts)) > 0.9


def test_one_class_by_a_pixel_beside_names(scene):
    """Who names water and grass, and points at a field, gets all three."""
    prompts = parse_classes(f'water; grass; field = {pixel_of(scene[1], 2)}')
    names = SpectralProbabilities(scene[0], prompts)
    source = made(scene, prompts, None, names)
    assert right(scene, source) > 0.9
    assert any('Nobody labelled water, grass' in note for note in source.notes)


def test_labels_are_matched_by_name_and_others_left_out(scene):
    labels = clicks(scene[1], {0: 4, 1: 4, 2: 4}, ('WATER', 'other', 'Bare Soil'))
    source = made(scene, PROMPTS, labels)
    assert source.notes[0] == '4 labels of classes that are not named are left out.'
    values, valid = source.read(scene[0].grid.window)
    np.testing.assert_allclose(values[1][valid], 1 / 3, atol=1e-6)


@pytest.mark.parametrize('wanted', [{0: 5}, {}])
def test_too_few_classes_are_refused(scene, wanted):
    labels = clicks(scene[1], wanted) if wanted else LabelSet(*np.zeros((3, 0), np.int64), ClassScheme.from_names(['water']))
    with pytest.raises(LabelError, match=f'Only {len(wanted)} of the classes have a labelled pixel'):
        made(scene, PROMPTS, labels)


def test_a_pixel_outside_the_scene_is_refused(scene):
    with pytest.raises(HsiError, match='400') as caught:
        made(scene, parse_classes(f'water = {pixel_of(scene[1], 0)} | pixel:400,7; grass = {pixel_of(scene[1], 1)}'))
    assert caught.value.remedy


def test_a_pixel_of_two_classes_is_told_and_counts_for_none(scene):
    labels = clicks(scene[1], {0: 4, 1: 4, 2: 4})
    row, col = int(labels.rows[0]), int(labels.cols[0])
    prompts = parse_classes(f'water; grass | pixel:{row},{col}; bare soil')
    source = made(scene, prompts, labels)
    assert source.notes == ('1 pixels are labelled with different classes and count for none.',)
    assert right(scene, source) > 0.97


def test_whether_there_are_clicks(scene):
    assert not has_clicks(PROMPTS, None)
    assert not has_clicks(PROMPTS, LabelSet(*np.zeros((3, 0), np.int64), ClassScheme.from_names(['water'])))
    assert has_clicks(PROMPTS, clicks(scene[1], {0: 1}))


def test_the_recipe_tells_which_clicks(scene):
    recipes = {
        json.dumps(made(scene, PROMPTS, clicks(scene[1], {0: n, 1: 4, 2: 4})).recipe, sort_keys=True) for n in (4, 5, 4)
    }  # fmt: skip
    assert len(recipes) == 2


@pytest.mark.parametrize(('wanted', 'trust'), [({0: 1, 1: 1, 2: 1}, 1 / 11), ({0: 10, 1: 10, 2: 10}, 0.5), ({0: 2, 1: 5, 2: 30}, 5 / 15)])
def test_many_clicks_are_trusted_more_than_few(scene, wanted, trust):
    """By what a user clicked, not by the neighbours that a single click brings."""
    assert made(scene, PROMPTS, clicks(scene[1], wanted)).trust == pytest.approx(trust)
