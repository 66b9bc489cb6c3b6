"""Training on noisy labels: what the recipe says is what is done, an interruption changes nothing, and no truth is anywhere near."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import JobCancelled, LabelError, ModelError, ParameterError  # noqa: E402
from hsi_plugin.core.window import Window  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.zero_shot.refine import lessons, train  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.pool import gather_pool  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.recipe import Recipe  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.train import train_refiner  # noqa: E402
from tests.builders import write_geotiff  # noqa: E402

from .noisy_scene import Given, noisy_scene  # noqa: E402

pytestmark = pytest.mark.torch

TINY = Recipe(epochs=5, warm_up=2, steps=3, side=32, halo=4, draws=40, settled=0.0)
ONE_CORE = Computing(device='cpu', threads=1)


def nothing(*given):
    pass


@pytest.fixture(scope='module')
def scene():
    return noisy_scene(3, (45, 58), bands=20, classes=4)


@pytest.fixture(scope='module')
def cube(scene, tmp_path_factory):
    with scene.write(tmp_path_factory.mktemp('scene')) as cube:
        yield cube


@pytest.fixture(scope='module')
def refined(cube, scene):
    return train_refiner(cube, Given(scene.first), TINY, 0, ONE_CORE, nothing, nothing)


def test_probabilities_of_the_whole_cube(cube, refined):
    values, valid = refined.read(cube.grid.window)
    assert (refined.name, refined.classes, refined.device) == ('mamba', 4, 'cpu')
    assert values.shape == (4, 45, 58)
    assert values.dtype == np.float32
    assert valid.all()
    assert values.min() >= 0.0
    assert values.sum(0) == pytest.approx(np.ones((45, 58)), abs=1e-5)


@pytest.mark.parametrize('window', [Window(0, 0, 1, 1), Window(11, 17, 20, 33), Window(44, 0, 1, 58), Window(20, 50, 25, 8)])
def test_a_pixel_does_not_depend_on_the_window(cube, refined, window):
    whole, _ = refined.read(cube.grid.window)
    refined.source._recent.clear()
    assert np.array_equal(refined.read(window)[0], whole[(slice(None), *window.slices)])


def test_the_summary_tells_the_course(refined):
    summary = refined.summary
    assert summary['epochs'] == len(summary['history']) == 5
    assert not summary['settled']
    assert 'agreement' not in summary['history'][1]  # warming up
    for entry in summary['history'][2:]:
        assert 0.0 <= entry['agreement'] <= 1.0
        assert 0.0 <= entry['margin'] <= 1.0
        assert entry['confident'] > 0
    assert all('change' in entry for entry in summary['history'][3:])


@pytest.mark.parametrize('crops', [1, 12])
def test_the_rate_ends_where_it_should(cube, scene, crops):
    recipe = replace(TINY, epochs=3, warm_up=1, steps=2, crops=crops, side=16, halo=2)
    history = train_refiner(cube, Given(scene.first), recipe, 0, ONE_CORE, nothing, nothing).summary['history']
    assert history[0]['rate'] == recipe.rate
    assert history[-1]['last_rate'] == pytest.approx(recipe.last_rate, rel=1e-9)
    rates = [recipe.rate_at(step, recipe.epochs - 1) for step in range(6)]
    assert rates == sorted(rates, reverse=True)


def test_a_run_that_is_cut_short_comes_down_all_the_same():
    recipe = Recipe(epochs=10, steps=4)
    rates = [recipe.rate_at(step, 6) for step in range(28)]
    assert rates == sorted(rates, reverse=True)
    assert rates[-1] == pytest.approx(recipe.last_rate, rel=1e-9)
    assert rates[24] == pytest.approx(recipe.rate_at(24, 9), rel=1e-9)


def test_settled_labels_end_the_training(cube, scene):
    recipe = replace(TINY, epochs=12, settled=1.1)  # whatever changes is less
    summary = train_refiner(cube, Given(scene.first), recipe, 0, ONE_CORE, nothing, nothing).summary
    assert summary['settled']
    assert 2 < summary['epochs'] < 12
    assert summary['last_rate'] == pytest.approx(recipe.last_rate, rel=1e-9)


def test_equal_seeds_give_equal_maps_and_others_do_not(cube, scene, refined):
    again, other = (train_refiner(cube, Given(scene.first), TINY, seed, ONE_CORE, nothing, nothing) for seed in (0, 1))
    window = cube.grid.window
    assert np.array_equal(again.read(window)[0], refined.read(window)[0])
    assert not np.array_equal(other.read(window)[0], refined.read(window)[0])


@pytest.mark.parametrize('stop', [4, 8, 14])
def test_an_interrupted_training_ends_with_the_same_bits(cube, scene, refined, tmp_path, stop):
    steps = []

    def impatient(share, doing):
        steps.append(doing)
        if doing.startswith('training') and sum(one.startswith('training') for one in steps) > stop:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        train_refiner(cube, Given(scene.first), TINY, 0, ONE_CORE, impatient, nothing, tmp_path)
    resumed = train_refiner(cube, Given(scene.first), TINY, 0, ONE_CORE, nothing, nothing, tmp_path)
    assert resumed.summary['resumed_after'] == stop // TINY.steps
    assert np.array_equal(resumed.read(cube.grid.window)[0], refined.read(cube.grid.window)[0])
    assert resumed.summary['history'] == refined.summary['history']


def test_a_finished_training_is_not_done_again_but_another_one_is(cube, scene, tmp_path):
    def refuse(self, *given):
        raise AssertionError('a step was done')

    recipe = replace(TINY, epochs=2, warm_up=1, steps=1)
    first = train_refiner(cube, Given(scene.first), recipe, 0, ONE_CORE, nothing, nothing, tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(train.Training, '_step', refuse)
        again = train_refiner(cube, Given(scene.first), recipe, 0, ONE_CORE, nothing, nothing, tmp_path)
        assert np.array_equal(again.read(cube.grid.window)[0], first.read(cube.grid.window)[0])
        for changed in (
            {'recipe': replace(recipe, noise=0.2)}, {'seed': 1}, {'first': Given(np.roll(scene.first, 1, 0))},
        ):  # fmt: skip
            given = {'recipe': recipe, 'seed': 0, 'first': Given(scene.first), **changed}
            with pytest.raises(AssertionError, match='a step was done'):
                train_refiner(cube, given['first'], given['recipe'], given['seed'], ONE_CORE, nothing, nothing, tmp_path)


def test_a_torn_state_is_begun_anew(cube, scene, refined, tmp_path):
    (tmp_path / 'network.safetensors').write_bytes(b'\x08\x00\x00\x00')
    fresh = train_refiner(cube, Given(scene.first), TINY, 0, ONE_CORE, nothing, nothing, tmp_path)
    assert fresh.summary['resumed_after'] == 0
    assert np.array_equal(fresh.read(cube.grid.window)[0], refined.read(cube.grid.window)[0])


def test_pixels_without_numbers_are_masked(scene, tmp_path):
    values = scene.values.copy()
    values[3, 10:14, 20:24] = np.nan
    values[:, 30, 30] = np.inf
    with open_cube(write_geotiff(tmp_path / 'holes.tif', values, scene.waves)) as cube:
        refined = train_refiner(cube, Given(scene.first), replace(TINY, epochs=3), 0, ONE_CORE, nothing, nothing)
        found, valid = refined.read(cube.grid.window)
    assert (~valid).sum() == 17
    assert (found[:, ~valid] == 0.0).all()
    assert np.isfinite(found).all()
    assert found[:, valid].sum(0) == pytest.approx(np.ones(valid.sum()), abs=1e-5)
    assert refined.summary['pixels'] == valid.sum()


def test_a_loss_that_is_no_number_is_told(cube, scene, monkeypatch):
    def broken(*given):
        return np.full((4, 32, 32), np.nan, np.float32)

    monkeypatch.setattr(train, 'believed', broken)
    with pytest.raises(ModelError, match='no number in epoch 1'):
        train_refiner(cube, Given(scene.first), TINY, 0, ONE_CORE, nothing, nothing)


def test_nothing_to_learn_from_is_told(cube):
    nowhere = Given(np.full((4, 45, 58), 0.25), np.zeros((45, 58), bool))
    with pytest.raises(LabelError, match='No pixel'):
        train_refiner(cube, nowhere, TINY, 0, ONE_CORE, nothing, nothing)


def test_missing_and_tiny_classes_do_no_harm(cube, scene):
    first = scene.first.copy()
    first[3] = 0.0  # never the best
    first[:, 5, 7] = (0.0, 0.0, 0.0, 1.0)  # but once
    first /= first.sum(0)
    refined = train_refiner(cube, Given(np.concatenate([first, np.zeros((1, 45, 58))])), TINY, 0, ONE_CORE, nothing, nothing)
    assert np.isfinite(refined.read(cube.grid.window)[0]).all()
    assert '1 of 5 classes' in refined.notes[0]


@pytest.mark.parametrize('shape', [(9, 58), (45, 5), (1, 1)])
def test_images_smaller_than_a_window(shape, tmp_path):
    small = noisy_scene(0, (45, 58), bands=12, classes=3)
    values, first = (one[:, : shape[0], : shape[1]] for one in (small.values, small.first))
    with open_cube(write_geotiff(tmp_path / 'small.tif', values, small.waves)) as cube:
        refined = train_refiner(cube, Given(first), TINY, 0, ONE_CORE, nothing, nothing)
        assert np.isfinite(refined.read(cube.grid.window)[0]).all()


def test_a_large_scene_is_learned_from_in_tiles_that_hold_every_class(scene, cube):
    labels = np.zeros((80, 80), int)
    labels[70:73, 17:19] = 2
    labels[40:, 40:60] = 1
    first = Given(np.moveaxis(np.eye(3)[labels], 2, 0))

    class Large:
        grid = type('Grid', (), {'window': Window(0, 0, 80, 80)})()

    pool = gather_pool(Large(), first, 0, nothing, most=4 * 16 * 16, side=16)
    assert len(pool.tiles) == 4
    assert set(np.unique(pool.labels)) == {0, 1, 2}
    rows, cols = pool.places(np.arange(len(pool.labels)))
    assert np.array_equal(labels[rows, cols], pool.labels)


def test_what_is_believed_counts_each_class_the_same(scene, cube):
    pool = gather_pool(cube, Given(scene.first), 0, nothing)
    crop = Window(0, 0, 45, 58)
    warm = lessons.believed(pool, pool.margins, 0, crop, None, TINY, np.random.default_rng(0))
    assert warm.sum((1, 2)) == pytest.approx([0.25] * 4, abs=1e-6)
    assert ((warm > 0).sum(0) <= 1).all()  # hard labels
    members = pool.labels >= 0
    place = np.arange(len(pool.labels), dtype=np.int32)
    soft = np.full((len(place), 4), 0.25, np.float32)
    confident = np.arange(len(place)) % 2 == 0
    beliefs = lessons.Beliefs(place, confident, pool.labels, soft, 1.0)
    both = lessons.believed(pool, pool.margins, 0, crop, beliefs, TINY, np.random.default_rng(0))
    assert members.all()
    assert (both - warm).sum() == pytest.approx(TINY.confident + TINY.hard, rel=1e-5)
    assert (both - warm).min() > 0.0  # hard pixels have soft labels, not one class


def test_absurd_recipes_are_refused():
    with pytest.raises(ParameterError):
        Recipe(side=16, halo=8)
    with pytest.raises(ParameterError):
        Recipe(rate=1e-6, last_rate=1e-3)
