"""The cheap ways: each gains on a scene with clustered wrong labels, none needs torch, and what is missing is told."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from hsi_plugin.core.errors import EnvironmentMissing, JobCancelled, LabelError, ParameterError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.computing import Computing
from hsi_plugin.methods.superpixels import segment
from hsi_plugin.methods.zero_shot.refine import choose
from hsi_plugin.methods.zero_shot.refine.choose import refine
from hsi_plugin.methods.zero_shot.refine.doubt import fit_doubting
from hsi_plugin.methods.zero_shot.refine.superpixels import voted
from tests.builders import write_geotiff
from tests.conftest import REPOSITORY

from .noisy_scene import Given, average_accuracy, noisy_scene

ONE_CORE = Computing(threads=1)


def nothing(*given):
    pass


@pytest.fixture(scope='module')
def scene():
    return noisy_scene(5, (140, 90), bands=30, classes=5)


@pytest.fixture(scope='module')
def cube(scene, tmp_path_factory):
    with scene.write(tmp_path_factory.mktemp('scene')) as cube:
        yield cube


def refined_by(name, cube, scene, seed=0):
    return refine(name, cube, Given(scene.first), seed, ONE_CORE, nothing, nothing)


@pytest.mark.parametrize(('name', 'gain'), [('discriminant', 0.2), ('forest', 0.03), ('superpixels', 0.01)])
def test_each_gains_over_the_first_labels(cube, scene, name, gain):
    if name == 'forest':
        pytest.importorskip('sklearn')
    refined = refined_by(name, cube, scene)
    values, valid = refined.read(cube.grid.window)
    assert refined.name == name
    assert valid.all()
    assert values.min() >= 0.0
    assert values.sum(0) == pytest.approx(np.ones(scene.truth.shape), abs=1e-4)
    assert average_accuracy(values.argmax(0), scene.truth) > average_accuracy(scene.labels, scene.truth) + gain


@pytest.mark.parametrize('name', ['discriminant', 'superpixels'])
def test_a_pixel_does_not_depend_on_the_window(cube, scene, name):
    refined = refined_by(name, cube, scene)
    whole, _ = refined.read(cube.grid.window)
    for window in (Window(0, 0, 1, 1), Window(100, 30, 40, 41), Window(127, 0, 2, 90)):
        assert refined.read(window)[0] == pytest.approx(whole[(slice(None), *window.slices)], abs=1e-5)


@pytest.mark.parametrize('name', ['discriminant', 'superpixels'])
def test_pixels_without_numbers_are_masked(scene, tmp_path, name):
    values = scene.values.copy()
    values[3, 10:14, 20:24] = np.nan
    with open_cube(write_geotiff(tmp_path / 'holes.tif', values, scene.waves)) as cube:
        found, valid = refine(name, cube, Given(scene.first), 0, ONE_CORE, nothing, nothing).read(cube.grid.window)
    assert (~valid).sum() == 16
    assert (found[:, ~valid] == 0.0).all()
    assert found[:, valid].sum(0) == pytest.approx(np.ones(valid.sum()), abs=1e-4)


def test_none_gives_the_first_probabilities(cube, scene):
    refined = refined_by('none', cube, scene)
    assert refined.name == 'none'
    assert np.array_equal(refined.read(cube.grid.window)[0], scene.first)


def test_one_class_needs_no_learning(cube):
    refined = refine('discriminant', cube, Given(np.ones((1, 140, 90))), 0, ONE_CORE, nothing, nothing)
    assert refined.name == 'none'
    assert 'one class' in refined.notes[0]


def test_unknown_names_and_missing_packages_are_told(cube, scene, monkeypatch):
    with pytest.raises(ParameterError, match='no refinement'):
        refined_by('magic', cube, scene)
    monkeypatch.setitem(sys.modules, 'sklearn.ensemble', None)
    with pytest.raises(EnvironmentMissing, match='scikit-learn'):
        refined_by('forest', cube, scene)
    monkeypatch.setattr(choose, '_torch_is_there', lambda: False)
    with pytest.raises(EnvironmentMissing, match='torch'):
        refined_by('mamba', cube, scene)
    assert refined_by('auto', cube, scene).name == 'discriminant'


def test_without_a_label_nothing_is_learned(cube):
    nowhere = Given(np.full((3, 140, 90), 1 / 3), np.zeros((140, 90), bool))
    with pytest.raises(LabelError):
        refine('discriminant', cube, nowhere, 0, ONE_CORE, nothing, nothing)


def test_missing_classes_are_told_and_never_chosen(cube, scene):
    first = np.concatenate([scene.first, np.zeros((1, 140, 90), np.float32)])
    refined = refine('discriminant', cube, Given(first), 0, ONE_CORE, nothing, nothing)
    assert '1 of 6 classes' in refined.notes[0]
    assert (refined.read(cube.grid.window)[0][5] == 0.0).all()


def test_it_can_be_stopped(cube, scene):
    def stop():
        raise JobCancelled

    with pytest.raises(JobCancelled):
        refine('superpixels', cube, Given(scene.first), 0, ONE_CORE, nothing, stop)


def test_doubt_finds_most_wrong_labels():
    rng = np.random.default_rng(0)
    truth = np.repeat([0, 1, 2], 400)
    x = rng.normal(0.0, 1.0, (1200, 8)) + 3.0 * np.eye(3, 8)[truth]
    labels = np.where(rng.random(1200) < 0.35, (truth + 1) % 3, truth)
    model, kept = fit_doubting(x, labels, 3)
    wrong = labels != truth
    assert (~kept[wrong]).mean() > 0.85
    assert kept[~wrong].mean() > 0.85
    assert (model.scores(x).argmax(1) == truth).mean() > 0.93


def test_superpixels_follow_borders():
    seen = np.zeros((2, 24, 36), np.float32)
    seen[:, :, 15:] = 3.0  # a border that no grid of seeds knows
    numbers = segment(seen, np.ones((24, 36), bool))
    left, right = np.unique(numbers[:, :15]), np.unique(numbers[:, 15:])
    assert not np.intersect1d(left, right).size
    assert 12 <= len(left) + len(right) <= 24
    votes = np.zeros((2, 24, 36))
    votes[0], votes[1] = 0.3, 0.7
    votes[:, ::2, ::2] = np.array([0.7, 0.3])[:, None, None]
    assert (voted(votes.astype(np.float32), numbers, np.ones((24, 36), bool)).argmax(0) == 1).all()


def test_what_needs_no_torch_is_imported_without_it():
    code = (
        'import sys; sys.modules["torch"] = None\n'
        'from hsi_plugin.methods.zero_shot.refine import choose, controls, criteria, recipe, sets, soft_labels, tiles\n'
    )
    subprocess.run([sys.executable, '-c', code], cwd=REPOSITORY, check=True)
