"""From scene to scene through files: what helps is used, what harms is not, and all of it stands on the card."""

from __future__ import annotations

import argparse
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import LabelError, ModelError, ParameterError  # noqa: E402
from hsi_plugin.core.trained_on import TrainedOn  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.engine import learning  # noqa: E402
from hsi_plugin.engine.context import Context  # noqa: E402
from hsi_plugin.engine.job import ClassifyJob, TrainJob  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.sst import SstModel, learn  # noqa: E402
from hsi_plugin.methods.sst.transfer.source import open_source  # noqa: E402
from hsi_plugin.methods.sst.transfer.stages import Stage, _joined, train_sst  # noqa: E402
from hsi_plugin.methods.sst.windows import known, label_patches  # noqa: E402
from hsi_plugin.models.modelfile import read_model, write_model  # noqa: E402
from tests.builders import class_names, learnable_scene, wavelengths, write_geotiff  # noqa: E402
from tests.methods.sst_transfer.scenes import BANDS, CLASSES, labels_of, scene  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.fixture(scope='module', autouse=True)
def quick():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learn, 'STEPS', 45)  # two rounds
        patch.setattr(learn, 'EPOCHS', 1)
        patch.setattr(learn, 'BATCH', 24)
        yield


@pytest.fixture(scope='module')
def world(tmp_path_factory):
    """A source scene and its model, the same with its bands in disorder, and a target scene of the same family."""
    folder = tmp_path_factory.mktemp('world')
    for name, shuffled in (('source', False), ('shuffled', True)):
        path, truth = scene(folder, name, 0, shuffled=shuffled)
        with open_cube(path) as cube:
            trained = train_sst(cube, labels_of(truth, 40))
        write_model(folder / f'{name}.hsimodel', trained.card, trained.tensors)
    _, truth = scene(folder, 'target', 7, gain=0.05)
    return folder, truth


def accuracy(path, trained, truth):
    """Mean recall over the whole scene, by class names."""
    model = SstModel.from_file(trained.card, trained.tensors)
    rows, cols = (part.ravel()[::3] for part in np.mgrid[: truth.shape[0], : truth.shape[1]])
    with open_cube(path) as cube:
        numbers = np.asarray(trained.card.band_numbers)
        patches, _ = label_patches(cube, rows, cols, numbers, model.network.shape.side, lambda: None)
    with torch.no_grad():
        said = model.network(torch.from_numpy(patches), torch.from_numpy(known(patches))).argmax(1).numpy()
    names = np.array(trained.card.scheme.names)[said]
    true = np.array(class_names(CLASSES))[truth[rows, cols] - 1]
    return float(np.mean([(names[true == one] == one).mean() for one in np.unique(true)]))


def go_on(folder, source, labels, name='target', tell=None):
    computing = Computing(device='cpu', tell=tell.append) if tell is not None else Computing(device='cpu')
    with open_cube(folder / f'{name}.tif') as cube:
        return train_sst(cube, labels, computing=computing, source=str(folder / source) if source else '')


@pytest.fixture(scope='module')
def labels(world):
    return labels_of(world[1], 3, seed=3)


@pytest.fixture(scope='module')
def alone(world, labels):
    return go_on(world[0], '', labels)


@pytest.fixture(scope='module')
def moved(world, labels):
    """The model that the good source gives, and what was said meanwhile."""
    said = []
    return go_on(world[0], 'source.hsimodel', labels, tell=said), said


def test_a_source_of_the_same_family_is_used_and_better(world, alone, moved):
    folder, truth = world
    trained, said = moved
    stage = trained.card.features['stages'][-1]
    assert stage['used']
    assert stage['verdict']['chosen'] == 'transfer'
    assert accuracy(folder / 'target.tif', trained, truth) > accuracy(folder / 'target.tif', alone, truth) + 0.03
    assert any(words.startswith('The source model was used') for words in said)
    assert any(words.startswith('The source model was used') for words in trained.card.notes)


def test_a_source_with_shuffled_bands_is_left_and_the_model_is_that_without_it(world, labels, alone):
    said = []
    left = go_on(world[0], 'shuffled.hsimodel', labels, tell=said)
    assert not left.card.features['stages'][-1]['used']
    assert any(words.startswith('The source model was not used') for words in said)
    assert any(words.startswith('The source model was not used') for words in left.card.notes)
    # Nothing is lost: equal labels, steps and seed give the very same network.
    assert all(value.tobytes() == left.tensors[name].tobytes() for name, value in alone.tensors.items())
    assert left.card.temperature == alone.card.temperature


def test_classes_that_only_the_source_knows_are_kept_and_told(world):
    folder, truth = world
    rows, cols = (part.ravel()[::5] for part in np.mgrid[: truth.shape[0], : truth.shape[1]])
    with open_cube(folder / 'target.tif') as cube:
        source = open_source(folder / 'source.hsimodel')
        stage = Stage(cube, labels_of(truth, 4, seed=3, only=[1, 2]), source, computing=Computing(device='cpu'))
        patches, _ = label_patches(cube, rows, cols, np.arange(BANDS), 1, lambda: None)
    assert list(stage.given.labels.scheme.names) == class_names(CLASSES)
    assert list(stage.given.labels.counts()) == [4, 4, 0, 0, 0]
    assert 'Known from the source alone, without a label here: "soil", "roof", "road".' in stage.given.notes
    network, _ = stage.transfer(np.arange(8))
    scores, true = network.scores(patches, known(patches)), truth[rows, cols]
    assert np.isfinite(scores).all()
    recall = [(scores.argmax(1) + 1 == true)[true == k].mean() for k in range(1, CLASSES + 1)]
    assert min(recall) > 0.3
    assert np.mean(recall) > 0.55  # two classes alone could reach 0.4


def test_classes_that_nobody_knows_are_left_out_and_told(world):
    folder, truth = world
    names = [*class_names(CLASSES), 'quarry']
    labels = labels_of(truth, 2, names=names, only=[1, 3])
    with open_cube(folder / 'target.tif') as cube:
        stage = Stage(cube, labels, open_source(folder / 'source.hsimodel'), computing=Computing(device='cpu'))
    assert list(stage.given.labels.scheme.names) == class_names(CLASSES)
    assert list(stage.given.labels.counts()) == [2, 0, 2, 0, 0]
    assert [note for note in stage.given.notes if note.startswith('No label')] == ['No label on the cube is of "quarry"; left out.']


def test_a_scene_with_data_in_few_places_is_known_by_its_labels(world, tmp_path):
    cube, truth = learnable_scene(32, 32, BANDS, CLASSES, 7)
    cube[:, :, 6:] = -1.0
    path = write_geotiff(tmp_path / 'strip.tif', cube, wavelengths_nm=wavelengths(BANDS), nodata=-1.0)
    truth[:, 6:] = 0
    with open_cube(path) as strip:
        stage = Stage(strip, labels_of(truth, 3), open_source(world[0] / 'source.hsimodel'), computing=Computing(device='cpu'))
    assert len(stage.pixels) >= 4
    assert stage.pixels.valid.all()
    assert (stage.pixels.patches >= -0.5).all()


def test_what_was_done_stands_on_the_card_and_a_chain_goes_on(world, moved):
    folder, _ = world
    write_model(folder / 'second.hsimodel', moved[0].card, moved[0].tensors)
    card, tensors = read_model(folder / 'second.hsimodel')
    first, second = card.features['stages']
    assert (first['cube'], first['source']) == ('source', None)
    assert (second['cube'], second['labels']) == ('target', 15)
    assert second['source']['cube'] == 'source'
    assert second['classes'] == {name: name for name in class_names(CLASSES)}
    for entry in second['rounds']:
        assert set(entry['shift']) == {name for name in SstModel.from_file(card, tensors).network.layer_names if name != 'head'}
        assert set(entry['released']) | set(entry['frozen']) == {*entry['shift'], 'head'}
        assert entry['trainable'] > 0
    assert card.source['model'] == 'source.hsimodel'
    _, last = scene(folder, 'last', 11)
    with open_cube(folder / 'last.tif') as cube:
        third = Stage(cube, labels_of(last, 4), open_source(folder / 'second.hsimodel'), computing=Computing(device='cpu'))
        assert [entry['cube'] for entry in third.source.lineage] == ['source', 'target']
        network, policy = third.transfer(np.arange(20))
    assert policy.rounds[0].released == ('head',)
    assert np.isfinite(network.scores(third.given.spectra, known(third.given.spectra))).all()


def test_another_sensor_is_resampled_by_wavelength(world, tmp_path):
    folder, _ = world
    _, truth = scene(tmp_path, 'fine', 7, bands=60)
    labels = labels_of(truth, 2)
    with open_cube(tmp_path / 'fine.tif') as cube:
        source = open_source(folder / 'source.hsimodel')
        stage = Stage(cube, labels, source, computing=Computing(device='cpu'))
        fine, _ = label_patches(cube, labels.rows, labels.cols, np.arange(60), 1, lambda: None)
    found = stage.given.spectra
    assert found.shape == (10, BANDS, 1, 1)
    assert stage.pixels.patches.shape[1] == BANDS
    smooth = np.stack([np.interp(wavelengths(BANDS), wavelengths(60), one[:, 0, 0]) for one in fine])
    assert np.corrcoef(found[:, :, 0, 0].ravel(), smooth.ravel())[0, 1] > 0.8


def test_missing_wavelengths_and_other_units_are_refused(world, tmp_path):
    folder, _ = world
    _, truth = scene(tmp_path, 'visible', 7, waves=wavelengths(BANDS, 420.0, 900.0))
    (tmp_path / 'source.hsimodel').write_bytes((folder / 'source.hsimodel').read_bytes())
    with pytest.raises(ModelError, match='no usable bands'):
        go_on(tmp_path, 'source.hsimodel', labels_of(truth, 4), 'visible')
    card, tensors = read_model(folder / 'source.hsimodel')
    write_model(tmp_path / 'radiance.hsimodel', replace(card, units='radiance'), tensors)
    with open_cube(folder / 'target.tif') as cube:
        cube.units = 'reflectance'
        with pytest.raises(ModelError, match='radiance'):
            train_sst(cube, labels_of(world[1], 4), source=str(tmp_path / 'radiance.hsimodel'))


def test_too_few_labels_to_go_without_a_source_that_does_not_help(world):
    """One label of a class is enough with a source, and refused with both reasons where nobody can tell whether it is of use."""
    folder, truth = world
    with pytest.raises(LabelError, match=r'was not used.*Without it: too few labelled pixels'):
        go_on(folder, 'source.hsimodel', labels_of(truth, 1, seed=6, only=[1, 2]))


def test_a_source_for_another_method_is_refused(world, tmp_path):
    folder, _ = world
    jobs = (
        TrainJob(str(folder / 'target.tif'), 'l.tif', str(tmp_path / 'm.hsimodel'), source='a.hsimodel'),
        ClassifyJob(str(folder / 'target.tif'), str(tmp_path / 'm.tif'), labels='l.tif', method='cnn1d', source='a.hsimodel'),
    )
    for job in jobs:
        with open_cube(job.cube) as cube, pytest.raises(ParameterError, match='cannot go on from a source'):
            learning.learn(cube, job, None, Context(1, lambda event: None))


def test_cancelling_is_heard_in_every_training(world):
    folder, truth = world

    class Enough(Exception):
        pass

    calls = []

    def check():
        calls.append(1)
        if len(calls) > 40:
            raise Enough

    with open_cube(folder / 'target.tif') as cube, pytest.raises(Enough):
        train_sst(cube, labels_of(truth, 3), check_cancelled=check, source=str(folder / 'source.hsimodel'))


def test_a_source_is_given_on_the_command_line(monkeypatch, world):
    """Both verbs that learn hand it on, and a method without a use for it refuses with a sentence."""
    from hsi_plugin.cli import verbs

    jobs = []
    monkeypatch.setattr(verbs, 'act_on', lambda make: lambda options: jobs.append(make(options)))
    parser = argparse.ArgumentParser()
    subparsers = parser.add_subparsers()
    verbs.add_train(subparsers)
    verbs.add_classify(subparsers)
    for words in ('train c.tif --labels l.gpkg --output m.hsimodel', 'classify c.tif --labels l.gpkg --output m.tif'):
        options = parser.parse_args([*words.split(), '--method', 'sst', '--source', 'last-year.hsimodel'])
        options.act(options)
    assert [(type(job), job.method, job.source) for job in jobs] == [
        (TrainJob, 'sst', 'last-year.hsimodel'), (ClassifyJob, 'sst', 'last-year.hsimodel'),
    ]  # fmt: skip


def test_a_model_has_seen_what_its_source_has_seen_of_the_same_image():
    own, source = (TrainedOn.of(np.array(rows), np.array([4, 5]), 20, 'image', reach) for rows, reach in (([1, 2], 1), ([2, 7], 3)))
    joined = _joined(own, source)
    assert joined.pixels.tolist() == [24, 44, 45, 145]
    assert joined.reach == 3
    for other in (None, replace(source, cube_sha256='another'), replace(source, cols=21)):
        assert _joined(own, other) is own
    assert _joined(None, source) is None
