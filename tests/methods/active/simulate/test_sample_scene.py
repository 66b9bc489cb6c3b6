"""The bundled simulated scene: what a user may expect of the first clicks."""

import numpy as np
import pytest

from hsi_plugin.cubes import open_cube
from hsi_plugin.labels.read import read_labels
from hsi_plugin.methods.active.features import CubeFeatures
from hsi_plugin.methods.active.prepare import prepare
from hsi_plugin.methods.active.simulate.learner import Linear
from hsi_plugin.methods.active.simulate.plan import Plan, Variant
from hsi_plugin.methods.active.simulate.report import Paths
from hsi_plugin.methods.active.simulate.scene import make_scene
from hsi_plugin.methods.active.simulate.simulate import simulate
from tests.conftest import REPOSITORY


def nothing(*arguments):
    pass


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    folder = REPOSITORY / 'resources' / 'sample'
    with pytest.MonkeyPatch.context() as patch, open_cube(folder / 'simulated_scene.tif') as cube:
        patch.setenv('HSI_HOME', str(tmp_path_factory.mktemp('home')))
        truth = read_labels(folder / 'simulated_truth.tif', cube.grid)
        return make_scene('sample', prepare(cube, CubeFeatures(cube, 'pca', nothing), 0, nothing, nothing), truth)


def simulated(scene, folder, names, clicks, seeds):
    plan = Plan(tuple(Variant.parse(name) for name in names), clicks, seeds)
    result = simulate(scene, plan, Linear(scene, 'discriminant'), Paths(folder / 'curve.csv'), nothing, nothing, nothing)
    return {(row['strategy'], row['clicks']): row for row in result['table']}, result


def test_ten_clicks_are_worth_more_than_ten_random_ones(scene, tmp_path):
    rows, result = simulated(scene, tmp_path, ('random', 'core-set', 'default'), (10,), 9)
    row = rows['default', 10]
    assert row['overall_accuracy_difference'] >= 0.05
    assert row['overall_accuracy_difference'] > 2.0 * row['overall_accuracy_difference_error']
    # the control that goes for what is farthest lags behind what is typical
    assert row['overall_accuracy'] > rows['core-set', 10]['overall_accuracy']
    assert min(one['least_distance'] for one in result['splits']) > 4


def test_a_hundred_clicks_are_never_worth_less(scene, tmp_path):
    rows, _ = simulated(scene, tmp_path, ('random', 'default'), (100,), 3)
    assert rows['default', 100]['overall_accuracy_difference'] > -0.01
    assert np.isclose(rows['default', 100]['propagated'], 0.0)
