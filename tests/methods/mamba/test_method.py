"""From labels to a model file to a map, on simulated scenes of seconds."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import JobCancelled, LabelError, ModelError, ParameterError  # noqa: E402
from hsi_plugin.core.window import Window, tile  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.engine.learning import code_of  # noqa: E402
from hsi_plugin.methods.apply import apply_model  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.mamba import learn  # noqa: E402
from hsi_plugin.methods.mamba.classifier import MambaModel, train_mamba  # noqa: E402
from hsi_plugin.models import accelerator  # noqa: E402
from hsi_plugin.models.accelerator import CPU, Accelerator  # noqa: E402
from hsi_plugin.models.modelfile import read_model, write_model  # noqa: E402
from tests.builders import learnable_scene, sparse_labels, wavelengths, write_geotiff  # noqa: E402
from tests.methods.scenes import label_set  # noqa: E402
from tests.methods.test_apply import Kept  # noqa: E402

pytestmark = pytest.mark.torch
ONE = Computing('cpu', threads=1)
BANDS = 20


@pytest.fixture(autouse=True)
def no_thread_is_left():
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


@pytest.fixture(scope='module', autouse=True)
def few_steps():
    """These scenes are learned in a moment, and are larger than a window."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (('EPOCHS', 2), ('WARM_UP', 2), ('STEPS', 5), ('SIDE', 32), ('HALO', 4)):
            patch.setattr(learn, name, value)
        yield


@pytest.fixture(scope='module')
def scene(tmp_path_factory, few_steps):
    """A cube on disk with a corner and a hole without data, labels, its truth, and a model."""
    values, truth = learnable_scene(56, 72, BANDS, noise=0.03)
    values[:, :5, :7] = values[:, 30:33, 40:44] = np.nan
    path = write_geotiff(tmp_path_factory.mktemp('scene') / 'cube.tif', values, wavelengths(BANDS), scale=1e-4, nodata=-9999.0)
    truth = np.where(np.isfinite(values[0]), truth, 0)
    labels = label_set(sparse_labels(truth, 25))
    with open_cube(path) as cube:
        made = train_mamba(cube, labels, licence='CC0-1.0', computing=ONE)
    return path, labels, truth, made


def classify(cube, model, windows=None, threads=1, **computing):
    out = Kept((cube.grid.rows, cube.grid.cols))
    apply_model(cube, model.adapt(cube, Computing(threads=threads, **computing)), out, threads=threads, windows=windows)
    return out


def test_learns_a_scene_and_says_how_well(scene):
    path, labels, truth, made = scene
    with open_cube(path) as cube:
        found = classify(cube, MambaModel.from_file(made.card, made.tensors))
    inside = truth > 0
    assert (found.labels == truth)[inside].mean() > 0.95
    assert (found.labels[~inside] == 0).all()
    assert (found.confidence[~inside] == 0).all()
    assert ((found.confidence[inside] > 1 / 3) & (found.confidence[inside] <= 1)).all()
    assert (found.second != found.labels)[inside].all()
    assert found.labels.dtype == np.uint8
    card = made.card
    assert (card.method, card.label_hash, card.licence) == ('mamba', labels.sha256(), 'CC0-1.0')
    assert made.accuracy['average_accuracy'] > 0.9
    assert made.accuracy['protocol'].startswith('3-fold cross-validation by 16 × 16 pixel blocks, pixels up to 8 beyond them left out')
    assert (made.accuracy['receptive_field'], made.accuracy['shared_surroundings']) == (63, True)
    assert any('may be flattered' in note for note in card.notes)
    assert card.features['network_share'] in (0.1, 0.3, 0.5, 0.7, 0.9)
    assert card.features['training']['first_labels'] == 'a shrinkage discriminant of the labels'
    assert 'share of the network beside the discriminant' in card.calibration
    assert card.pixel_m == pytest.approx(30.0)
    json.dumps(card.to_json(), allow_nan=False)


def test_a_model_file_gives_the_same_map(scene, tmp_path):
    path, _, _, made = scene
    write_model(tmp_path / 'm.hsimodel', made.card, made.tensors)
    code = code_of('mamba')
    with open_cube(path) as cube:
        first = classify(cube, MambaModel.from_file(made.card, made.tensors))
        again = classify(cube, code.load(*read_model(tmp_path / 'm.hsimodel')))
    np.testing.assert_array_equal(first.labels, again.labels)
    np.testing.assert_array_equal(first.confidence, again.confidence)


def test_the_same_labels_give_the_same_model(scene):
    path, labels, _, made = scene
    with open_cube(path) as cube:
        again = train_mamba(cube, labels, computing=ONE)
    assert made.tensors.keys() == again.tensors.keys()
    for name, values in made.tensors.items():
        np.testing.assert_array_equal(values, again.tensors[name], err_msg=name)
    assert again.card.temperature == made.card.temperature


@pytest.mark.parametrize('threads', [1, 2])
def test_the_map_does_not_depend_on_windows_and_threads(scene, threads):
    path, _, truth, made = scene
    with open_cube(path) as cube:
        model = MambaModel.from_file(made.card, made.tensors)
        whole = classify(cube, model, [cube.grid.window])
        for windows in (tile(cube.grid.window, 64, 64), tile(cube.grid.window, 7, 11)):
            cut = classify(cube, model, windows, threads)
            np.testing.assert_array_equal(cut.labels, whole.labels)
            np.testing.assert_allclose(cut.confidence, whole.confidence, atol=1e-5)
        part, area = Kept(truth.shape), Window(20, 30, 15, 20)
        apply_model(cube, model.adapt(cube, Computing('cpu', threads=threads)), part, area, threads=threads)
    np.testing.assert_array_equal(part.labels[area.slices], whole.labels[area.slices])  # what lies around an area is seen all the same


def test_what_is_said_of_a_pixel_follows_from_its_surroundings(scene):
    """Without the discriminant beside it, the network is not blind to neighbours."""
    path, _, truth, made = scene
    with open_cube(path) as cube:
        model = MambaModel.from_file(made.card, made.tensors)
        alone = replace(model, linear=None)
        found = classify(cube, alone)
        assert (found.labels == truth)[truth > 0].mean() > 0.6
        values = cube.read(cube.grid.window)[0]
    shuffled = values.reshape(BANDS, -1)[:, np.random.default_rng(0).permutation(values[0].size)].reshape(values.shape)
    moved = path.with_name('shuffled.tif')
    order = np.random.default_rng(0).permutation(values[0].size)
    with open_cube(write_geotiff(moved, shuffled, wavelengths(BANDS))) as cube:
        elsewhere = classify(cube, alone)
    back = np.empty(truth.size, np.float32)
    back[order] = elsewhere.confidence.ravel()
    assert np.abs(back - found.confidence.ravel())[truth.ravel() > 0].mean() > 1e-3


def test_windows_cover_an_area_once_and_shrink_with_memory(scene):
    path, _, truth, made = scene
    with open_cube(path) as cube:
        fitted = MambaModel.from_file(made.card, made.tensors).adapt(cube, ONE)
        for memory, side in ((512 << 20, 256), (1 << 10, 64)):
            count = np.zeros(truth.shape, int)
            for window in fitted.plan(Window(3, 5, 40, 60), memory):
                count[window.slices] += 1
                assert max(window.shape) <= side
            assert (count[3:43, 5:65] == 1).all()
            assert count.sum() == 2400


def test_another_sensor_is_resampled_by_wavelength_and_another_size_is_told(scene, tmp_path):
    _, _, _, made = scene
    cube, truth = learnable_scene(56, 72, BANDS, noise=0.01)
    waves = np.linspace(420.0, 2440.0, 45)
    other = np.apply_along_axis(lambda s: np.interp(waves, wavelengths(BANDS), s), 0, cube).astype(np.float32)
    model = MambaModel.from_file(made.card, made.tensors)
    with open_cube(write_geotiff(tmp_path / 'o.tif', other, waves)) as opened:
        fitted = model.adapt(opened, ONE)
        assert fitted.matching['how'] == 'resampled'
        assert (classify(opened, model).labels == truth).mean() > 0.9
    four = (364095.0, 4.0, 0.0, 5809965.0, 0.0, -4.0)
    with open_cube(write_geotiff(tmp_path / 'small.tif', other, waves, four)) as opened:
        assert any('30 m' in sentence and '4 m' in sentence for sentence in model.adapt(opened, ONE).warnings)
    short = write_geotiff(tmp_path / 'short.tif', other[:20], waves[:20])
    with open_cube(short) as opened, pytest.raises(ModelError, match='does not fit'):
        model.adapt(opened)


@pytest.mark.parametrize(('name', 'value'), [
    ('network.score.bias', np.zeros(4, np.float32)), ('network.score.bias', np.full(3, np.nan, np.float32)), ('network.score.bias', None),
    ('inputs.matrix', np.zeros((3, BANDS), int)), ('inputs.shift', None), ('linear.weights', np.zeros((BANDS, 2))),
    ('linear.bias', np.full(3, -np.inf)),
])  # fmt: skip
def test_parts_that_do_not_fit_are_refused(scene, name, value):
    made = scene[3]
    tensors = {k: v for k, v in {**made.tensors, name: value}.items() if v is not None}
    with pytest.raises(ModelError, match='damaged'):
        MambaModel.from_file(made.card, tensors)


@pytest.mark.parametrize('change', [
    {'network': None}, {'network': {'bands': 3, 'classes': 3, 'width': 16, 'reconstruction': False}}, {'network': {'bands': 10**9}},
    {'side': 0}, {'side': 10**6}, {'halo': 31}, {'inputs': {}}, {'inputs': {'low': 1.0, 'high': 0.0, 'channels': 20, 'linear': True}},
    {'inputs': {'low': 0.0, 'high': float('inf'), 'channels': 20, 'linear': True}},
])  # fmt: skip
def test_cards_that_describe_no_such_network_are_refused(scene, change):
    made = scene[3]
    with pytest.raises(ModelError, match='damaged'):
        MambaModel.from_file(replace(made.card, features={**made.card.features, **change}), made.tensors)
    with pytest.raises(ModelError, match='click'):
        MambaModel.from_file(replace(made.card, method='click'), made.tensors)


def test_cancel_is_heard_within_a_step_and_progress_rises(scene):
    path, labels, _, _ = scene
    told, stop_at = [], 20

    def progress(share, doing):
        told.append((share, doing))

    def check():
        if len(told) >= stop_at:
            raise JobCancelled

    with open_cube(path) as cube:
        with pytest.raises(JobCancelled):
            train_mamba(cube, labels, check_cancelled=check, progress=progress, computing=ONE)
        assert len(told) == stop_at
        stop_at = 10**9
        told.clear()
        train_mamba(cube, labels, check_cancelled=check, progress=progress, computing=ONE)
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert 0.9 < shares[-1] <= 1.0
    assert list(dict.fromkeys(doing for _, doing in told)) == [*(f'checking the accuracy ({i} of 3)' for i in (1, 2, 3)), 'training']


def test_a_map_is_cancelled_between_windows(scene):
    path, _, truth, made = scene
    asked = []

    def check():
        asked.append(1)
        if len(asked) == 3:
            raise JobCancelled

    with open_cube(path) as cube:
        fitted = MambaModel.from_file(made.card, made.tensors).adapt(cube, Computing('cpu', threads=2))
        with pytest.raises(JobCancelled):
            apply_model(cube, fitted, Kept(truth.shape), threads=2, windows=tile(cube.grid.window, 16, 16), check_cancelled=check)
    assert len(asked) == 3


def test_a_few_labels_in_one_block_work_and_accuracy_is_not_claimed(scene):
    path, _, truth, _ = scene
    raster = np.zeros_like(truth)
    block = truth[16:32, 16:32]
    for value in np.unique(block):
        raster[16:32, 16:32].flat[np.flatnonzero(block.ravel() == value)[:2]] = value
    with open_cube(path) as cube:
        made = train_mamba(cube, label_set(raster).without_empty_classes(), computing=ONE)
        one = np.where(truth == 1, truth, 0)
        with pytest.raises(LabelError):
            train_mamba(cube, label_set(one), computing=ONE)
    assert made.accuracy['overall_accuracy'] is None
    assert 'single pixels' in made.card.calibration


def test_a_device_that_is_not_there_is_refused(scene):
    path, labels, _, made = scene
    if accelerator.choose('auto') is not CPU:
        pytest.skip('this machine has a graphics card')
    with open_cube(path) as cube:
        with pytest.raises(ParameterError, match='cuda:7'):
            train_mamba(cube, labels, computing=Computing('cuda:7'))
        with pytest.raises(ParameterError, match='mps'):
            MambaModel.from_file(made.card, made.tensors).adapt(cube, Computing('mps'))


def test_a_card_that_runs_out_gives_the_same_map_and_says_so_once(scene, monkeypatch):
    """The CPU plays a card on which nothing fits."""
    path, _, truth, made = scene
    card = Accelerator('cuda:0 Pretended card', torch.device('cpu'), 'cuda')
    told = []
    with open_cube(path) as cube:
        model = MambaModel.from_file(made.card, made.tensors)
        plain = classify(cube, model, device='cpu')
        monkeypatch.setattr('hsi_plugin.methods.mamba.classifier.choose', lambda device: card)
        fitted = model.adapt(cube, Computing('cuda', threads=2, tell=told.append))
        assert fitted.device == 'cuda:0 Pretended card'
        batches = fitted._seer._batches
        forward = batches.network.forward

        def within(cubes):
            if batches.accelerator.kind == 'cuda':
                raise torch.OutOfMemoryError('CUDA out of memory')
            return forward(cubes)

        monkeypatch.setattr(batches.network, 'forward', within)
        found = Kept(truth.shape)
        apply_model(cube, fitted, found, threads=2)
    np.testing.assert_array_equal(found.labels, plain.labels)
    assert len(told) == 1
    assert fitted.device == 'cuda:0 Pretended card, then cpu'


@pytest.mark.skipif(not torch.cuda.is_available(), reason='no NVIDIA graphics card')
def test_a_real_card_gives_the_map_of_the_cpu(scene):
    path, _, _, made = scene
    with open_cube(path) as cube:
        model = MambaModel.from_file(made.card, made.tensors)
        a, b = classify(cube, model, device='cpu'), classify(cube, model, device='cuda')
    assert (a.labels == b.labels).mean() >= 0.998
