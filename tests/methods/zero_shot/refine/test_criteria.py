"""Maps are told apart without a truth, and the rule takes the better one where truth is known."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.window import Window
from hsi_plugin.methods.computing import Computing
from hsi_plugin.methods.zero_shot.refine.choose import refine
from hsi_plugin.methods.zero_shot.refine.criteria import Criteria, choose_by_criteria, measure, sample_windows
from hsi_plugin.methods.zero_shot.refine.inputs import fit_inputs
from hsi_plugin.methods.zero_shot.refine.pool import gather_pool

from .noisy_scene import Given, average_accuracy, noisy_scene


def nothing(*given):
    pass


def compared(scene, folder):
    """Criteria and average accuracies of maps of a scene, by name."""
    with scene.write(folder) as cube:
        first = Given(scene.first)
        ways = ('none', 'discriminant', 'superpixels')
        maps = {name: refine(name, cube, first, 0, Computing(threads=1), nothing, nothing) for name in ways}
        rng = np.random.default_rng(0)
        maps['one class'] = Given(np.eye(scene.first.shape[0])[0][:, None, None] * np.ones((1, *scene.truth.shape)))
        maps['noise'] = Given(rng.dirichlet(np.ones(len(scene.first)), scene.truth.shape).transpose(2, 0, 1))
        inputs = fit_inputs(cube, gather_pool(cube, first, 0, nothing), 0, nothing)
        found = measure(maps, cube, first, inputs, nothing)
        whole = cube.grid.window
        return found, {name: average_accuracy(one.read(whole)[0].argmax(0), scene.truth) for name, one in maps.items()}


@pytest.fixture(scope='module')
def good(tmp_path_factory):
    return compared(noisy_scene(0, classes=6, bands=40), tmp_path_factory.mktemp('good'))


def test_figures_mean_what_they_say(good):
    found, _ = good
    assert found['none'].agreement == 1.0
    assert found['one class'].coherence == 1.0
    assert found['one class'].separation == pytest.approx(0.0, abs=1e-9)
    assert found['one class'].classes == pytest.approx(1 / 6)
    assert found['noise'].coherence == pytest.approx(1 / 6, abs=0.03)
    assert found['noise'].agreement == pytest.approx(1 / 6, abs=0.05)
    assert found['discriminant'].separation > found['none'].separation > found['noise'].separation
    assert found['superpixels'].coherence > found['none'].coherence
    assert all(0.0 <= value <= 1.0 for one in found.values() for value in one.to_json().values())


def test_the_best_map_is_chosen_where_spectra_tell_the_classes(good):
    found, accuracy = good
    assert choose_by_criteria(found) == max(accuracy, key=accuracy.__getitem__) == 'discriminant'


def test_the_first_labels_stay_where_spectra_tell_nothing(tmp_path):
    found, accuracy = compared(noisy_scene(0, classes=6, bands=40, shuffled=True), tmp_path)
    assert choose_by_criteria(found) == 'none'
    assert accuracy['none'] > max(accuracy['discriminant'], accuracy['superpixels'])


def test_the_vote_helps_where_learning_does_not(tmp_path):
    """Some of the noise of a map goes away by smoothing where classes have nearly the same spectra, but patches of their own."""
    found, accuracy = compared(noisy_scene(4, classes=6, bands=12, contrast=0.1, sensor_noise=0.03), tmp_path)
    assert accuracy['superpixels'] > accuracy['none'] > accuracy['discriminant']
    assert choose_by_criteria(found) == 'superpixels'


def figures(agreement, transfer):
    return Criteria(0.5, agreement, 0.9, 0.3, transfer, 1.0)


def test_the_rule():
    with pytest.raises(ParameterError):
        choose_by_criteria({})
    none, vote = figures(1.0, 0.5), figures(0.9, 0.5)
    assert choose_by_criteria({'none': none}) == 'none'
    assert choose_by_criteria({'none': none, 'superpixels': vote}) == 'superpixels'
    assert choose_by_criteria({'none': none, 'superpixels': figures(0.6, 0.5)}) == 'none'
    good, better, poor = figures(0.6, 0.7), figures(0.6, 0.8), figures(0.4, 0.9)
    assert choose_by_criteria({'none': none, 'a': good, 'b': better, 'superpixels': vote}) == 'b'
    assert choose_by_criteria({'none': none, 'c': poor, 'superpixels': vote}) == 'superpixels'
    assert choose_by_criteria({'none': none, 'c': poor}) == 'none'
    assert choose_by_criteria({'c': poor}) == 'c'


@pytest.mark.parametrize('shape', [(500, 300), (40, 900), (10, 12), (48, 48)])
def test_windows_are_spread_and_inside(shape):
    class Flat:
        grid = type('Grid', (), {'rows': shape[0], 'cols': shape[1]})()

    windows = sample_windows(Flat())
    seen = np.zeros(shape, int)
    for window in windows:
        assert Window(0, 0, *shape).contains(window.row_stop - 1, window.col_stop - 1)
        seen[window.slices] += 1
    assert seen.max() == 1
    if np.prod(shape) <= 48 * 48:
        assert seen.min() == 1
