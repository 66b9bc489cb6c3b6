"""Training held to some wavelengths, with every method; what each tells of the bands of another image, and which units it refuses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.errors import ModelError, ParameterError
from hsi_plugin.core.methods import METHODS
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.asked import asked_of, held_to
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob, TrainJob
from hsi_plugin.engine.learning import learn, load_model
from hsi_plugin.methods.apply import apply_model
from hsi_plugin.methods.computing import Computing
from hsi_plugin.models.modelfile import read_model, write_model
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_raster
from tests.methods.test_apply import Kept

NAMES = [pytest.param(name, marks=[pytest.mark.torch] if method.needs_torch else []) for name, method in METHODS.items()]
WAVES = wavelengths(30)
KEPT = np.flatnonzero(((WAVES >= 420.0) & (WAVES <= 1000.0)) | ((WAVES >= 1500.0) & (WAVES <= 1800.0)))
RANGES = '420-1000,1500-1800'


@pytest.fixture
def quick(private_home, monkeypatch):
    """Networks learn for a moment, whatever comes of it."""

    def one(method):
        if not METHODS[method].needs_torch:
            return
        pytest.importorskip('torch')
        from hsi_plugin.methods.cnn1d import learn as cnn1d
        from hsi_plugin.methods.mamba import learn as mamba
        from hsi_plugin.methods.sst import learn as sst
        from tests.methods.transfer.test_foundation import install

        monkeypatch.setattr(cnn1d, 'STEPS', 20)
        monkeypatch.setattr(mamba, 'STEPS', 3)
        monkeypatch.setattr(mamba, 'EPOCHS', 2)
        monkeypatch.setattr(mamba, 'WARM_UP', 1)
        monkeypatch.setattr(sst, 'STEPS', 8)
        monkeypatch.setattr(sst, 'MOST_STEPS', 8)
        install()

    return one


@pytest.fixture
def scene(tmp_path):
    """A cube whose bands beyond the kept wavelengths hold nothing that could be learned from, and a job's labels."""
    values, truth = learnable_scene(noise=0.01)
    spoilt = np.setdiff1d(np.arange(30), KEPT)
    values[spoilt] = np.random.default_rng(1).uniform(0.0, 1.0, values[spoilt].shape)
    path = write_geotiff(tmp_path / 'cube.tif', values, WAVES, scale=1e-4)
    raster = write_label_raster(tmp_path / 'labels.tif', sparse_labels(truth, 15), class_names(3))
    return str(path), str(raster), truth


def job_of(scene, method, **changes) -> TrainJob:
    more = {'backbone': 'little', 'head': 'discriminant'} if method == 'foundation' else {}
    asked = {'method': method, 'device': 'cpu', 'threads': 1, 'bands': RANGES, **more, **changes}
    return TrainJob(scene[0], scene[1], 'm.hsimodel', **asked)


def junked(value, rng):
    """A value with one part of it, at random, replaced by something else."""
    if isinstance(value, dict) and value and rng.random() < 0.9:
        key = sorted(value)[rng.integers(len(value))]
        return {name: junked(one, rng) if name == key else one for name, one in value.items() if name != key or rng.random() < 0.8}
    if isinstance(value, list) and value and rng.random() < 0.7:
        at = int(rng.integers(len(value)))
        return [junked(one, rng) if number == at else one for number, one in enumerate(value)]
    junk = (None, True, -1, 0, 3, 2**40, 1e300, '', 'x', [], {}, [[1]], {'a': 1})
    return junk[rng.integers(len(junk))]


def damage(card, tensors):
    """Whatever recipe a card has, and whatever arrays stand beside it: a model or a `ModelError`."""
    rng = np.random.default_rng(0)
    refused = 0
    for _ in range(120):
        features, arrays = card.features, dict(tensors)
        if rng.random() < 0.7:
            features = junked(features, rng)
        else:
            name = sorted(arrays)[rng.integers(len(arrays))]
            old = arrays.pop(name)
            others = (None, old[..., None], np.zeros(old.shape, np.int64), np.full(old.shape, np.nan), old.ravel()[:0], np.zeros(3, bool))
            new = others[rng.integers(len(others))]
            arrays.update({} if new is None else {name: new})
        if not isinstance(features, dict):
            continue
        try:
            load_model(replace(card, features=features), arrays)
        except ModelError:
            refused += 1
    assert refused > 10


@pytest.mark.parametrize('method', NAMES)
def test_every_method_learns_on_those_wavelengths_alone_and_tells_how_they_were_found(scene, tmp_path, quick, method):
    quick(method)
    context = Context(1, lambda event: None)
    with open_cube(scene[0]) as cube:
        trained, _ = learn(cube, job_of(scene, method), None, context)
        assert cube.bands.good.all()  # the image itself is not changed
    card = trained.card
    assert card.band_numbers == tuple(KEPT)
    assert card.training['bands'] == RANGES
    assert card.spectral_range_nm == pytest.approx((WAVES[KEPT[0]], WAVES[KEPT[-1]]), abs=1e-3)
    write_model(tmp_path / 'm.hsimodel', card, trained.tensors)
    model = load_model(*read_model(tmp_path / 'm.hsimodel'))
    with open_cube(scene[0]) as cube:
        told = model.adapt(cube).matching
        assert (told['how'], told['coverage']) == ('same', 1.0)
    damage(card, trained.tensors)
    # What stands in the other bands of an image that has these does not matter.
    clean = write_geotiff(tmp_path / 'clean.tif', learnable_scene(noise=0.01)[0], WAVES, scale=1e-4)
    maps = []
    for path in (scene[0], str(clean)):
        with open_cube(path) as cube:
            maps.append(Kept(scene[2].shape))
            apply_model(cube, model.adapt(cube, Computing('cpu', threads=1, cache=0)), maps[-1], threads=1)
    np.testing.assert_array_equal(maps[0].labels, maps[1].labels)
    # Another sensor that has these wavelengths and no others.
    waves = np.concatenate([np.arange(400.0, 1040.0, 20.0), np.arange(1480.0, 1860.0, 20.0)])
    other = write_geotiff(tmp_path / 'other.tif', learnable_scene(16, 16, len(waves))[0], waves, scale=1e-4)
    with open_cube(other) as cube:
        told = model.adapt(cube).matching
        assert (told['how'], told['coverage'], told['model_bands']) == ('resampled', 1.0, len(KEPT))
    visible = write_geotiff(tmp_path / 'visible.tif', learnable_scene(16, 16, 32)[0], waves[:32], scale=1e-4)
    with open_cube(visible) as cube, pytest.raises(ModelError, match='no usable bands for'):
        model.adapt(cube)
    # Units, in both directions, on the image of training itself.
    for trained_on, holds in (('reflectance', 'radiance'), ('radiance', 'reflectance')):
        model = load_model(replace(card, units=trained_on), trained.tensors)
        with open_cube(scene[0]) as cube:
            cube.units = holds
            with pytest.raises(ModelError, match=f'trained on {trained_on}, but cube holds {holds}'):
                model.adapt(cube)


def test_what_is_beyond_does_not_change_the_model(scene, tmp_path):
    clean = write_geotiff(tmp_path / 'clean.tif', learnable_scene(noise=0.01)[0], WAVES, scale=1e-4)
    found = []
    for path in (scene[0], str(clean)):
        with open_cube(path) as cube:
            found.append(learn(cube, replace(job_of(scene, 'click'), cube=path), None, Context(1, lambda event: None))[0].tensors)
    np.testing.assert_array_equal(found[0]['weights'], found[1]['weights'])
    with open_cube(scene[0]) as cube:
        spoilt = learn(cube, job_of(scene, 'click', bands=''), None, Context(1, lambda event: None))[0].tensors
    assert spoilt['weights'].shape[0] == 30


@pytest.mark.parametrize(('bands', 'said'), [
    ('3000-4000', 'no good band at 3000–4000 nm'), ('red', 'no list of wavelength ranges'), ('900-400', 'ends before it begins'),
])  # fmt: skip
def test_wavelengths_that_the_image_lacks_are_refused(scene, bands, said):
    with open_cube(scene[0]) as cube, pytest.raises(ParameterError, match=said):
        held_to(cube, bands)


def test_an_image_without_wavelengths_and_one_whose_bands_there_are_bad_are_refused(tmp_path):
    values, _ = learnable_scene()
    with open_cube(write_geotiff(tmp_path / 'blind.tif', values)) as cube:
        assert held_to(cube, ' ') is cube
        with pytest.raises(ParameterError, match='tells no wavelengths'):
            held_to(cube, RANGES)
    good = WAVES > 1000.0
    with open_cube(write_geotiff(tmp_path / 'bad.tif', values, WAVES, good=good)) as cube:
        with pytest.raises(ParameterError, match='no good band'):
            held_to(cube, '420-1000')
        assert (held_to(cube, '420-1200').bands.good == (good & (WAVES <= 1200.0))).all()


def test_the_card_says_what_was_asked_and_no_path():
    job = TrainJob('/home/me/c.tif', '/home/me/l.gpkg', '/home/me/m.hsimodel', method='sst', source='/home/me/old.hsimodel', seed=3)
    assert asked_of(job) == {'method': 'sst', 'seed': 3, 'source': 'old.hsimodel'}
    job = ClassifyJob('c.tif', 'm.tif', labels='l.gpkg', field='class', window=(0, 0, 9, 9), bands='420-1000', device='cpu')
    assert asked_of(job) == {'method': 'click', 'field': 'class', 'window': [0, 0, 9, 9], 'bands': '420-1000'}
