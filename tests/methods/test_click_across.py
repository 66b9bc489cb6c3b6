"""The click classifier on another sensor: computed anew from what its file keeps, and what files that keep nothing still do."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ModelError
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.click import ClickModel, train_click
from hsi_plugin.models.modelfile import read_model, write_model
from hsi_plugin.spectra.resample import resampling_matrix
from tests.builders import learnable_scene, sparse_labels, write_geotiff
from tests.methods.scenes import label_set

FINE = Bands(121, np.linspace(420.0, 1620.0, 121), np.full(121, 8.0))
COARSE = Bands(70, np.linspace(425.0, 1610.0, 70), np.full(70, 20.0))


@pytest.fixture(scope='module')
def world(tmp_path_factory):
    """A scene whose classes differ little, seen by two sensors, with a model of the finer one in a file."""
    folder = tmp_path_factory.mktemp('across')
    rng = np.random.default_rng(3)
    scene, truth = learnable_scene(48, 64, 121, seed=3, noise=0.004)
    flat = scene.mean(0, keepdims=True)
    ripple = 1.0 + 0.06 * np.sin(2.1 * np.arange(121.0))[:, None, None]  # as calibration leaves one in real spectra
    scene = ((0.3 + 0.02 * (scene - flat) + 0.3 * (flat - flat.mean())) * ripple + rng.normal(0.0, 0.003, scene.shape)).astype(np.float32)
    coarse = np.tensordot(resampling_matrix(FINE, COARSE), scene, 1) * (1.0 + rng.normal(0.0, 0.005, (70, *truth.shape)))
    fine = write_geotiff(folder / 'fine.tif', scene, FINE.wavelengths_nm, scale=1e-4, fwhm_nm=FINE.fwhm_nm)
    other = write_geotiff(folder / 'coarse.tif', coarse.astype(np.float32), COARSE.wavelengths_nm, scale=1e-4, fwhm_nm=COARSE.fwhm_nm)
    with open_cube(fine) as cube:
        made = train_click(cube, label_set(sparse_labels(truth, 40)))
        native_labels = label_set(sparse_labels(truth, 40))
    with open_cube(other) as cube:
        native = train_click(cube, native_labels)
    write_model(folder / 'm.hsimodel', made.card, made.tensors)
    return other, truth, folder / 'm.hsimodel', native


def share(cube, folded, truth):
    found = folded.predict_raw(cube.read_raw(cube.grid.window, list(folded.bands)))[0]
    return float((found == truth).mean())


def test_it_is_computed_anew_for_the_bands_of_the_image_and_is_as_good_as_one_trained_there(world):
    other, truth, path, native = world
    card, tensors = read_model(path)
    with open_cube(other) as cube:
        anew = ClickModel.from_file(card, tensors).adapt(cube)
        kept = ClickModel.from_file(card, {name: tensors[name] for name in ('weights', 'bias')}).adapt(cube)
        best = share(cube, ClickModel.from_file(native.card, native.tensors).adapt(cube), truth)
        found, resampled = share(cube, anew, truth), share(cube, kept, truth)
    assert (anew.matching['how'], anew.matching['cube_bands']) == ('resampled', 70)
    assert anew.matching['sentence'].endswith('to 70 bands of coarse, for which the model was computed anew; every wavelength is covered.')
    assert (anew.matching['computed_anew'], kept.matching['computed_anew']) == (True, False)
    assert found > best - 0.02
    assert found > resampled + 0.05


def test_on_its_own_sensor_the_file_decides(world, tmp_path):
    _, truth, path, _ = world
    card, tensors = read_model(path)
    with open_cube(path.parent / 'fine.tif') as cube:
        with_means = ClickModel.from_file(card, tensors).adapt(cube)
        without = ClickModel.from_file(card, {name: tensors[name] for name in ('weights', 'bias')}).adapt(cube)
        np.testing.assert_array_equal(with_means.weights, without.weights)
        assert share(cube, with_means, truth) > 0.9


@pytest.mark.parametrize('change', [
    {'factor': np.zeros((200, 121))}, {'factor': np.full((5, 121), np.nan)}, {'factor': np.zeros(121)}, {'factor': None},
    {'means': None}, {'means': np.zeros((3, 7))}, {'freedom': 0}, {'freedom': 1.5}, {'freedom': None}, {'freedom': True},
])  # fmt: skip
def test_what_it_keeps_must_fit_the_rest(world, change):
    card, tensors = read_model(world[2])
    if 'freedom' in change:
        card.features['freedom'] = change['freedom']
    else:
        tensors = {name: value for name, value in {**tensors, **change}.items() if value is not None}
    with pytest.raises(ModelError, match='damaged'):
        ClickModel.from_file(card, tensors)
