"""Strategies that bring a network, on a small scene: tiny U-Nets, the model that ships, its untrained twin, and a folder of the user's."""

import json

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.backbones import find_backbone  # noqa: E402
from hsi_plugin.core.strategies import STRATEGIES, find_strategies  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.transfer.compare import encoded, images  # noqa: E402
from hsi_plugin.methods.transfer.compare.encoded import Features, Untrained, untrained  # noqa: E402
from hsi_plugin.methods.transfer.compare.images import first_component, spare  # noqa: E402
from hsi_plugin.methods.transfer.compare.plan import Plan  # noqa: E402
from hsi_plugin.methods.transfer.compare.run import compare  # noqa: E402
from hsi_plugin.methods.transfer.compare.scene import open_scene  # noqa: E402
from hsi_plugin.methods.transfer.compare.splits import divide, draw_blocks, draw_pixels  # noqa: E402
from hsi_plugin.methods.transfer.compare.strategies import Learners, Sources  # noqa: E402
from hsi_plugin.methods.transfer.segment import Recipe  # noqa: E402
from hsi_plugin.models.backbones.base import fingerprint  # noqa: E402
from hsi_plugin.models.checkpoints import load_backbone  # noqa: E402
from tests.builders import learnable_scene, wavelengths, write_geotiff  # noqa: E402
from tests.methods.scenes import label_set  # noqa: E402
from tests.models.backbones.test_rgb import DINO, folder_of  # noqa: E402

pytestmark = pytest.mark.torch

TINY = Recipe(width=2, epochs=2, patience=2, batch=4)
CPU = Computing(device='cpu', threads=1)


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube on disk with a strip of labels on either side, so that few cells have to be computed; and a folder of a network."""
    folder = tmp_path_factory.mktemp('scene')
    values, truth = learnable_scene(40, 40, bands=8, noise=0.05)
    return write_geotiff(folder / 'cube.tif', values, wavelengths(8)), label_set(truth), folder_of(folder, DINO)


@pytest.fixture
def opened(scene):
    with open_cube(scene[0]) as cube:
        yield open_scene(cube, scene[1], 0, CPU, lambda: None)


def never(share, doing):
    """Nobody stops."""


def test_all_strategies_side_by_side_and_nothing_of_them_twice(scene, tmp_path, monkeypatch):
    computed = []
    at = encoded.Features.vectors

    def vectors(self):
        if self._vectors is None:
            computed.append((self.card.family, self._backbone is not None))
        return at(self)

    monkeypatch.setattr(encoded.Features, 'vectors', vectors)
    before = fingerprint(load_backbone('starter'))
    plan = Plan(find_strategies(()), (1, 5), repetitions=2, block_size=8, buffer=1)

    def go():
        with open_cube(scene[0]) as cube:
            return compare(cube, scene[1], tmp_path, plan, Sources(rgb=str(scene[2])), CPU, recipe=TINY)

    result = go()
    assert result['missing'] == []
    assert {r['strategy'] for r in result['table']} == set(STRATEGIES)
    assert all(r['repetitions'] == 2 and r['average_accuracy_interval'] is not None for r in result['table'])
    learned = {(r['labels'], r['learned']) for r in result['table']}
    assert learned == {('1 label a class', 3.0), ('5 labels a class', 15.0)}
    # Once for all amounts, repetitions and strategies; the twin's once a repetition.
    assert sorted(computed) == [('rgb', True), ('starter', False), ('starter', True), ('starter', True)]
    assert fingerprint(load_backbone('starter')) == before
    fields = {one['name']: one['receptive_field'] for one in result['strategies']}
    assert fields['discriminant'] == 1 < fields['foundation'] < fields['foundation-runet']
    assert next(r for r in result['table'] if r['strategy'] == 'foundation' and r['size'] == 5)['average_accuracy'] > 0.5
    again = go()
    assert (again['computed'], again['table']) == (0, result['table'])
    assert len(computed) == 4


def test_the_untrained_twin_differs_from_seed_to_seed_and_repeats(opened):
    card = find_backbone('starter')
    one, same, other = (untrained(card, seed) for seed in (1, 1, 2))
    assert fingerprint(one) == fingerprint(same) != fingerprint(other)
    assert not [p for p in one.parameters() if p.requires_grad]
    trained = load_backbone('starter')
    assert {n: v.shape for n, v in one.state_dict().items()} == {n: v.shape for n, v in trained.state_dict().items()}
    division = divide(opened.labels, 0, 8, 1)
    learner = Untrained(opened, Features(opened, card))
    drawn = draw_pixels(opened.labels, division, 3, 0)
    first = learner.predict(division, drawn, 1, never)
    learner.predict(division, drawn, 2, never)
    assert (learner.predict(division, drawn, 1, never) == first).all()


def test_torch_seeds_of_others_are_left_alone():
    torch.manual_seed(5)
    wanted = torch.rand(3)
    torch.manual_seed(5)
    untrained(find_backbone('starter'), 9)
    assert torch.equal(torch.rand(3), wanted)


@pytest.mark.parametrize('name', ['runet-all', 'runet-pca1', 'runet-rgb', 'foundation-runet'])
def test_inputs_of_networks_are_scaled_without_tested_pixels(opened, name):
    division = divide(opened.labels, 0, 8, 1)
    learner = Learners(opened, Sources(), TINY).make(STRATEGIES[name])
    values = np.random.default_rng(0).random((learner.features.source().channels if name == 'foundation-runet' else 8, 5, 5))
    values, valid = values[: 3 if name == 'runet-rgb' else None].astype(np.float32), np.ones((5, 5), bool)
    wanted = learner.reader(division)[1](values, valid)
    opened.spectra[division.test] = 50.0
    if name == 'foundation-runet':
        learner.features.vectors()[division.test] = 50.0
    assert np.array_equal(learner.reader(division)[1](values, valid), wanted)
    assert len(wanted) == {'runet-pca1': 1, 'runet-rgb': 3}.get(name, len(values))


@pytest.mark.parametrize('name', ['discriminant', 'svm', 'random-forest', 'foundation', 'rgb-pretrained'])
def test_what_some_tested_pixels_hold_changes_nothing_for_the_others(scene, opened, name):
    division = divide(opened.labels, 0, 8, 1)
    learner = Learners(opened, Sources(rgb=str(scene[2]))).make(STRATEGIES[name])
    drawn = draw_pixels(opened.labels, division, 5, 0)
    wanted = learner.predict(division, drawn, 0, never)
    for held in (opened.spectra, *([learner.features.vectors()] if hasattr(learner, 'features') else [])):
        held[division.test[::2]] = 50.0
    found = learner.predict(division, drawn, 0, never)
    assert (found[1::2] == wanted[1::2]).all()
    assert (found[::2] != wanted[::2]).any()


def test_the_first_component_is_that_of_the_covariance_with_a_fixed_sign():
    rng = np.random.default_rng(0)
    spectra = rng.normal(size=(50, 6)) * [5, 1, 1, 1, 1, 0.1] + 3.0
    vector = first_component(spectra)
    values, vectors = np.linalg.eig(np.cov(spectra.T))
    wanted = vectors[:, values.argmax()]
    assert abs(float(vector @ wanted)) == pytest.approx(1.0)
    assert vector[np.abs(vector).argmax()] > 0
    assert np.allclose(first_component(-spectra), vector)


def test_pixels_spare_none_and_blocks_a_fifth_but_never_a_whole_class(opened):
    labels, division = opened.labels, divide(opened.labels, 0, 4, 0)
    pixels = draw_pixels(labels, division, 20, 0)
    learned, spared = spare(division, pixels, labels.values, 0)
    assert (len(learned), len(spared)) == (60, 0)
    blocks = draw_blocks(labels, division, 100, 0)
    learned, spared = spare(division, blocks, labels.values, 0)
    names = [np.unique(division.blocks[part]) for part in (blocks.train, learned, spared)]
    assert len(names[2]) == len(names[0]) // 5
    assert not np.intersect1d(names[1], names[2]).size
    assert (np.sort(np.concatenate([learned, spared])) == blocks.train).all()
    alone = np.where(np.isin(division.blocks, names[2][:1]), 9, labels.values)
    assert not len(spare(division, blocks, alone, 0)[1])


def test_a_network_learns_a_scene_from_crops_of_it(scene, monkeypatch):
    """More than chance, from crops that cover several windows, shown in others."""
    monkeypatch.setattr(images, 'SHOWN', 24)
    with open_cube(scene[0]) as cube:
        given = open_scene(cube, scene[1], 0, CPU, lambda: None)
        division = divide(given.labels, 0, 8, 1)
        learner = Learners(given, Sources(), Recipe(width=8, epochs=30, batch=4, rate=3e-3)).make(STRATEGIES['runet-all'])
        steps = []
        found = learner.predict(division, draw_blocks(given.labels, division, 100, 0), 0, lambda share, doing: steps.append(share))
    truth = given.labels.values[division.test]
    assert np.mean([(found[truth == k] == k).mean() for k in (1, 2, 3)]) > 0.6
    assert steps == sorted(steps)
    assert 0.0 <= steps[0] < steps[-1] <= 1.0


def test_weights_that_are_not_here_and_folders_that_hold_none_are_told(scene, tmp_path):
    names = ('discriminant', 'rgb-pretrained', 'foundation')
    (tmp_path / 'empty').mkdir()
    sources = Sources('hypersl-small', rgb=str(tmp_path / 'empty'))
    with open_cube(scene[0]) as cube:
        result = compare(cube, scene[1], tmp_path / 'out', Plan(find_strategies(names), (1,), repetitions=1), sources, CPU)
    reasons = {one['name']: one['reason'] for one in result['missing']}
    assert 'are not here' in reasons['foundation']
    assert 'config.json' in reasons['rgb-pretrained']
    assert [one['strategy'] for one in result['table']] == ['discriminant']


def test_a_file_that_lacks_weights_is_not_half_loaded(scene, tmp_path):
    from tests.models.backbones.test_rgb import tensors_of

    weights = tensors_of(DINO)
    del weights['layernorm.weight']
    folder = folder_of(tmp_path, DINO, weights)
    with open_cube(scene[0]) as cube:
        names = find_strategies(('discriminant', 'rgb-pretrained'))
        result = compare(cube, scene[1], tmp_path / 'out', Plan(names, (1,), repetitions=1), Sources(rgb=str(folder)), CPU)
    assert 'lack' in result['missing'][0]['reason']
    assert json.loads((tmp_path / 'out' / 'comparison.json').read_text('utf-8'))['missing'] == result['missing']


def test_a_cube_without_coordinates_and_wavelengths_is_compared_with_what_can_run(tmp_path):
    values, truth = learnable_scene(40, 40, bands=6)
    path = write_geotiff(tmp_path / 'bench.tif', values, transform=None, epsg=None)
    names = find_strategies(('discriminant', 'runet-rgb', 'foundation'))
    with open_cube(path) as cube:
        plan = Plan(names, (5,), repetitions=1, block_size=8, buffer=1)
        result = compare(cube, label_set(truth), tmp_path / 'out', plan, Sources(), CPU, recipe=TINY)
    assert [one['strategy'] for one in result['table']] == ['discriminant', 'runet-rgb']
    assert 'needs the wavelength of every band' in result['missing'][0]['reason']
