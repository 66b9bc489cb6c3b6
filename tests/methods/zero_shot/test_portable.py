"""What a network or a discriminant learned from first labels, in a file and back, on its own scene and on another sensor's."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.class_prompts import parse_classes
from hsi_plugin.core.errors import ModelError
from hsi_plugin.core.window import tile
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.apply import apply_model
from hsi_plugin.methods.computing import Computing
from hsi_plugin.methods.zero_shot.decide import Deciding, map_classes
from hsi_plugin.methods.zero_shot.portable import load_zero_shot, needs_torch, pack_learned
from hsi_plugin.methods.zero_shot.refine.choose import refine
from hsi_plugin.models.modelfile import read_model, write_model
from tests.builders import write_geotiff
from tests.methods.test_apply import Kept
from tests.methods.zero_shot.land_cover import land_cover
from tests.methods.zero_shot.refine.noisy_scene import Given, noisy_scene

PROMPTS = parse_classes('a | #112233; b; c; d')
ONE = Computing('cpu', threads=1)


def nothing(*given):
    pass


@pytest.fixture(scope='module')
def scene():
    return noisy_scene(3, (45, 58), bands=20, classes=4)


@pytest.fixture(scope='module')
def cube(scene, tmp_path_factory):
    with scene.write(tmp_path_factory.mktemp('scene')) as cube:
        yield cube


def packed(cube, refined, unsure=0.0, none_of_these=1.0):
    return pack_learned(cube, refined.learned, PROMPTS, Deciding(4, unsure, none_of_these), 5, {'refine': refined.name}, ('a note',))


def mapped(cube, model, threads=1, windows=None):
    out = Kept((cube.grid.rows, cube.grid.cols))
    apply_model(cube, model.adapt(cube, Computing('cpu', threads=threads)), out, threads=threads, windows=windows)
    return out


@pytest.fixture(scope='module')
def discriminant(cube, scene):
    return refine('discriminant', cube, Given(scene.first), 0, ONE, nothing, nothing)


@pytest.mark.parametrize('unsure', [0.0, 0.8])
def test_a_discriminant_in_a_file_maps_as_it_did(cube, discriminant, tmp_path, unsure):
    write_model(tmp_path / 'm.hsimodel', *packed(cube, discriminant, unsure))
    card, tensors = read_model(tmp_path / 'm.hsimodel')
    found = mapped(cube, load_zero_shot(card, tensors))
    values, valid = discriminant.read(cube.grid.window)
    labels, confidence, second = Deciding(4, unsure)(values, None)
    assert valid.all()
    for here, there in ((found.labels, labels), (found.second, second)):
        assert (here == there).mean() >= 0.999
    np.testing.assert_allclose(found.confidence, confidence, atol=1e-3)
    assert (5 in labels) == (unsure > 0.0)
    assert not needs_torch(card)


@pytest.mark.parametrize('threads', [1, 3])
def test_windows_and_threads_do_not_matter(cube, discriminant, threads):
    model = load_zero_shot(*packed(cube, discriminant, 0.8))
    whole, cut = mapped(cube, model, windows=[cube.grid.window]), mapped(cube, model, threads, tile(cube.grid.window, 7, 13))
    np.testing.assert_array_equal(whole.labels, cut.labels)
    np.testing.assert_array_equal(whole.second, cut.second)


def test_the_card_says_what_it_is(cube, discriminant):
    card, tensors = packed(cube, discriminant, 0.5, 0.5)
    assert (card.method, card.features['kind'], card.seed) == ('zero-shot', 'discriminant', 5)
    assert card.scheme.names == ['a', 'b', 'c', 'd', 'unsure']
    assert next(iter(card.scheme)).colour == '#112233'
    assert (card.label_counts, card.any_bands, card.bands.count) == ((0,) * 5, False, 20)
    assert card.accuracy['protocol'].startswith('not assessed')
    assert card.notes == ('a note', 'What was learned does not tell pixels that are none of the classes.')
    assert card.features['classes'] == 'a | #112233; b; c; d'
    assert all(np.isfinite(values).all() for values in tensors.values())
    json.dumps(card.to_json(), allow_nan=False)


def test_radiance_is_refused_for_reflectance(cube, discriminant):
    card, tensors = packed(cube, discriminant)
    other = replace(card, units='radiance' if cube.units == 'reflectance' else 'reflectance')
    if cube.units == 'unknown':
        pytest.fail('the scene tells no units')
    with pytest.raises(ModelError, match='trained on'):
        load_zero_shot(other, tensors).adapt(cube, ONE)


def test_classes_of_a_map():
    assert map_classes(PROMPTS, 0.0, 1.0).names == ['a', 'b', 'c', 'd']
    assert map_classes(PROMPTS, 0.1, 0.9).names == ['a', 'b', 'c', 'd', 'unsure', 'none of these']
    assert map_classes(PROMPTS, 0.0, 0.9).names == ['a', 'b', 'c', 'd', 'none of these']


def test_deciding_by_hand():
    values = np.array([[0.7, 0.4, 0.5], [0.2, 0.35, 0.3], [0.1, 0.25, 0.2]], np.float32)[:, None]
    outside = np.array([[0.1, 0.2, 0.95]], np.float32)
    labels, confidence, second = Deciding(3, 0.45, 0.9)(values, outside)
    assert labels.tolist() == [[1, 4, 5]]
    assert second.tolist() == [[2, 1, 1]]
    np.testing.assert_allclose(confidence, [[0.7, 0.4, 0.95]], rtol=1e-6)
    assert Deciding(3, 0.0, 0.9)(values, None)[0].tolist() == [[1, 1, 1]]


@pytest.mark.torch
def test_a_network_in_a_file_maps_as_it_did(cube, scene, tmp_path):
    pytest.importorskip('torch')
    from hsi_plugin.methods.zero_shot.refine.recipe import Recipe
    from hsi_plugin.methods.zero_shot.refine.train import train_refiner

    tiny = Recipe(epochs=2, warm_up=1, steps=3, side=32, halo=4, draws=40, settled=0.0)
    for recipe, bands in ((tiny, 20), (replace(tiny, colours=True, components=3), 3)):
        refined = train_refiner(cube, Given(scene.first), recipe, 0, ONE, nothing, nothing)
        write_model(tmp_path / 'm.hsimodel', *packed(cube, refined, 0.4))
        card, tensors = read_model(tmp_path / 'm.hsimodel')
        assert (card.features['kind'], card.bands.count, needs_torch(card)) == ('network', bands, True)
        model = load_zero_shot(card, tensors)
        found = mapped(cube, model)
        values, _ = refined.read(cube.grid.window)
        labels, confidence, _ = Deciding(4, 0.4)(values, None)
        assert (found.labels == labels).mean() >= 0.995
        np.testing.assert_allclose(found.confidence, confidence, atol=1e-3)
        np.testing.assert_array_equal(mapped(cube, model, 2, tile(cube.grid.window, 9, 20)).labels, found.labels)
    with pytest.raises(ModelError, match='damaged'):
        load_zero_shot(replace(card, features={**card.features, 'side': 3}), tensors)


def test_an_image_without_these_wavelengths_is_refused(cube, discriminant, tmp_path):
    values, _, nm = land_cover(nm=np.linspace(420.0, 900.0, 40))
    with open_cube(write_geotiff(tmp_path / 'visible.tif', values, nm)) as other, pytest.raises(ModelError, match='does not fit'):
        load_zero_shot(*packed(cube, discriminant)).adapt(other, ONE)
