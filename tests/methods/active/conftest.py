"""A scene that is prepared for clicking, once for all tests of a module."""

from collections import namedtuple

import numpy as np
import pytest

from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.active.features import CubeFeatures
from hsi_plugin.methods.active.prepare import prepare
from tests.builders import learnable_scene, wavelengths, write_geotiff

Scene = namedtuple('Scene', 'path truth prepared')


def nothing(*_):
    """Nobody listens."""


def prepared_scene(folder, home, monkeypatch, **scene):
    """Write a scene and prepare it; a strip of it holds no data."""
    monkeypatch.setenv('HSI_HOME', str(home))
    values, truth = learnable_scene(**{'rows': 70, 'cols': 90, 'bands': 24, 'classes': 4, 'noise': 0.25, **scene})
    values[:, :5, :7] = -3.2768
    truth[:5, :7] = 0
    path = write_geotiff(folder / 'scene.tif', values, wavelengths(len(values)), nodata=-32768, scale=1e-4)
    with open_cube(str(path)) as cube:
        return Scene(path, truth, prepare(cube, CubeFeatures(cube, 'pca', nothing), 0, nothing, nothing))


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        yield prepared_scene(tmp_path_factory.mktemp('scene'), tmp_path_factory.mktemp('home'), patch)


def said(scene, pixels, classes=4, kind=0, start=0):
    """Rows of what is taught: pixels under their true class."""
    return np.array([[r, c, scene.truth[r, c], kind, start + i] for i, (r, c) in enumerate(pixels)]).reshape(-1, 5)
