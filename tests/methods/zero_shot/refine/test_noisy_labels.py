"""The whole of it on a small scene whose labels are wrong in patches; `benchmarks/noisy_labels.py` is the large form."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.zero_shot.refine import train  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.recipe import Recipe  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.tiles import starts  # noqa: E402

from .noisy_scene import Given, average_accuracy, noisy_scene  # noqa: E402

pytestmark = pytest.mark.torch

RECIPE = Recipe(epochs=8, warm_up=5, steps=11, side=32, halo=4, average=0.9)
SHAPE = (72, 64)


def nothing(*given):
    pass


def mapped(scene, folder, recipe, beliefs=None):
    """Labels of a scene by a network."""
    original = train.believe

    def believe(*given):
        beliefs.append(original(*given))
        return beliefs[-1]

    with pytest.MonkeyPatch.context() as patch, scene.write(folder) as cube:
        if beliefs is not None:
            patch.setattr(train, 'believe', believe)
        refined = train.train_refiner(cube, Given(scene.first), recipe, 0, Computing(device='cpu', threads=1), nothing, nothing)
        return refined.read(cube.grid.window)[0].argmax(0)


@pytest.fixture(scope='module')
def scene():
    return noisy_scene(8, SHAPE, bands=40, classes=6, contrast=0.9)


@pytest.fixture(scope='module')
def learned(scene, tmp_path_factory):
    """Labels by the network, and what it believed in, epoch after epoch."""
    beliefs = []
    return mapped(scene, tmp_path_factory.mktemp('scene'), RECIPE, beliefs), beliefs


def test_four_labels_of_ten_are_wrong_in_patches(scene):
    wrong = scene.labels != scene.truth
    assert wrong.mean() == pytest.approx(0.4, abs=0.02)
    assert (wrong[1:] == wrong[:-1]).mean() > 0.85  # 0.52 if they lay by chance


def test_the_network_gains_ten_points_and_more(scene, learned):
    assert average_accuracy(learned[0], scene.truth) > average_accuracy(scene.labels, scene.truth) + 0.10


def test_soft_labels_of_hard_pixels_beat_the_noisy_ones(scene, learned):
    beliefs = learned[1][-1]
    hard = (beliefs.place >= 0) & ~beliefs.confident
    truth = scene.truth.ravel()[hard]
    soft = beliefs.soft[beliefs.place[hard]]
    assert hard.sum() > 200
    assert (soft.argmax(1) == truth).mean() > (scene.labels.ravel()[hard] == truth).mean() + 0.20
    assert ((soft > 0.05).sum(1) > 1).any()  # soft, not one class


def test_three_colours_are_worth_less(scene, learned, tmp_path):
    colours = mapped(scene, tmp_path, replace(RECIPE, colours=True, components=3))
    assert average_accuracy(colours, scene.truth) < average_accuracy(learned[0], scene.truth) - 0.05


def test_without_spectra_that_tell_there_is_no_gain(tmp_path):
    shuffled = noisy_scene(8, SHAPE, bands=40, classes=6, contrast=0.9, shuffled=True)
    found = mapped(shuffled, tmp_path, RECIPE)
    assert average_accuracy(found, shuffled.truth) < average_accuracy(shuffled.labels, shuffled.truth)


def test_no_seam_is_seen_where_windows_begin_and_end(scene, learned):
    labels = learned[0]
    for axis, length in enumerate(SHAPE):
        differ = (np.diff(labels, axis=axis) != 0).mean(1 - axis)
        places = starts(length, RECIPE.side, RECIPE.halo)
        border = np.zeros(length - 1, bool)
        border[[one - 1 for one in places[1:]] + [one + RECIPE.side - 1 for one in places[:-1]]] = True
        assert differ[border].mean() < 1.5 * differ[~border].mean()
    assert len(starts(SHAPE[0], RECIPE.side, RECIPE.halo)) == 3
