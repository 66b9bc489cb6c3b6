"""From labels to a model file to a map, on simulated scenes of seconds."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import JobCancelled, ModelError, ParameterError  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.apply import apply_model  # noqa: E402
from hsi_plugin.methods.cnn1d import Cnn1dModel, learn, train_cnn1d  # noqa: E402
from hsi_plugin.methods.cnn1d import predict as predicting  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.models import accelerator  # noqa: E402
from hsi_plugin.models.accelerator import CPU, Accelerator  # noqa: E402
from hsi_plugin.models.modelfile import read_model, write_model  # noqa: E402
from tests.builders import learnable_scene, sparse_labels, wavelengths, write_geotiff  # noqa: E402
from tests.methods.scenes import label_set, scene_on_disk  # noqa: E402
from tests.methods.test_apply import Kept  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.fixture(autouse=True)
def few_steps(monkeypatch):
    """These scenes are learned in a moment."""
    monkeypatch.setattr(learn, 'STEPS', 60)


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube on disk, a model of it, and its truth."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learn, 'STEPS', 60)
        path, labels, truth = scene_on_disk(tmp_path_factory.mktemp('scene'), scale=1e-4)
        with open_cube(path) as cube:
            made = train_cnn1d(cube, labels, licence='CC0-1.0')
    return path, labels, truth, made


def classify(cube, model, **computing):
    fitted = model.adapt(cube, Computing(**computing))
    raw = cube.read_raw(cube.grid.window, list(fitted.bands))
    return fitted.predict_raw(raw, cube.valid_raw(raw, list(fitted.bands)))


def test_learns_a_scene_and_says_how_well(scene):
    path, labels, truth, made = scene
    with open_cube(path) as cube:
        found, confidence, second = classify(cube, Cnn1dModel.from_file(made.card, made.tensors))
    assert (found == truth).mean() > 0.97
    assert found.dtype == np.uint8
    assert confidence.dtype == np.float32
    assert ((confidence > 1 / 3) & (confidence <= 1)).all()
    assert (second != found).all()
    assert ((second >= 1) & (second <= 3)).all()
    assert made.accuracy['overall_accuracy'] > 0.9
    assert made.accuracy['protocol'] == '3-fold cross-validation by 16 × 16 pixel blocks; 12 blocks'
    assert 'blocks' in made.card.calibration
    assert made.card.label_hash == labels.sha256()
    assert made.card.licence == 'CC0-1.0'
    assert made.card.features['network'] == {'bands': 30, 'classes': 3, 'width': 16, 'blocks': 2, 'places': 8}
    json.dumps(made.card.to_json(), allow_nan=False)


def test_a_model_file_gives_the_same_map(scene, tmp_path):
    path, _, _, made = scene
    write_model(tmp_path / 'm.hsimodel', made.card, made.tensors)
    with open_cube(path) as cube:
        first = classify(cube, Cnn1dModel.from_file(made.card, made.tensors))
        again = classify(cube, Cnn1dModel.from_file(*read_model(tmp_path / 'm.hsimodel')))
    for a, b in zip(first, again):
        np.testing.assert_array_equal(a, b)


def test_a_seed_gives_the_same_weights(scene):
    path, labels, _, made = scene
    with open_cube(path) as cube:
        again = train_cnn1d(cube, labels)
    assert again.card.temperature == made.card.temperature
    for name, values in made.tensors.items():
        np.testing.assert_array_equal(values, again.tensors[name], err_msg=name)


@pytest.mark.parametrize('threads', [1, 2])
def test_the_map_does_not_depend_on_windows_and_threads(scene, threads):
    path, _, truth, made = scene
    whole, cut = Kept(truth.shape), Kept(truth.shape)
    with open_cube(path) as cube:
        model = Cnn1dModel.from_file(made.card, made.tensors)
        apply_model(cube, model.adapt(cube, Computing('cpu', threads=1)), whole, threads=1)
        apply_model(cube, model.adapt(cube, Computing('cpu', threads=threads)), cut, memory=4 * 16 * 16 * 30 * 2, threads=threads)
    assert len(cut.windows) > 5
    assert (cut.labels == whole.labels).mean() >= 0.9999
    np.testing.assert_allclose(cut.confidence, whole.confidence, atol=1e-4)


def test_only_valid_pixels_are_computed(scene, monkeypatch):
    path, _, truth, made = scene
    with open_cube(path) as cube:
        fitted = Cnn1dModel.from_file(made.card, made.tensors).adapt(cube)
        raw = cube.read_raw(cube.grid.window, list(fitted.bands))
        everything = fitted.predict_raw(raw)
        valid = np.random.default_rng(0).random(truth.shape) < 0.3
        seen = []
        original = fitted._classify
        monkeypatch.setattr(fitted, '_classify', lambda stored: seen.append(stored.shape[1]) or original(stored))
        part = fitted.predict_raw(raw, valid)
        assert sum(seen) == valid.sum()
        for a, b in zip(everything, part):
            np.testing.assert_allclose(a[valid], b[valid], atol=1e-5)
            assert (b[~valid] == 0).all()
        nothing = fitted.predict_raw(raw, np.zeros(truth.shape, bool))
        assert all((array == 0).all() for array in nothing)


def test_values_that_are_no_numbers_do_not_spread(scene):
    path, _, truth, made = scene
    cube_values, _ = learnable_scene(noise=0.01)
    with open_cube(path) as cube:
        fitted = Cnn1dModel.from_file(made.card, made.tensors).adapt(cube)
    raw = (cube_values / 1e-4).astype(np.float32)
    plain = fitted.predict_raw(raw)
    raw[3, 0, 0], raw[4, 5, 5], raw[:, 7, 7] = np.nan, np.inf, -np.inf
    found, confidence, _ = fitted.predict_raw(raw)
    assert np.isfinite(confidence).all()
    same = np.ones(truth.shape, bool)
    same[[0, 5, 7], [0, 5, 7]] = False
    np.testing.assert_array_equal(found[same], plain[0][same])


@pytest.mark.parametrize('bands', [3, 120])
def test_few_and_many_bands(tmp_path, bands):
    path, labels, truth = scene_on_disk(tmp_path, bands=bands)
    with open_cube(path) as cube:
        made = train_cnn1d(cube, labels)
        found = classify(cube, Cnn1dModel.from_file(made.card, made.tensors))[0]
    assert (found == truth).mean() > 0.9


def test_classes_of_several_materials_have_curved_borders(tmp_path):
    cube, truth = learnable_scene(bands=40, classes=6, noise=0.01)
    merged = ((truth - 1) % 2 + 1).astype(np.uint8)  # no straight border parts the even from the odd materials
    path = write_geotiff(tmp_path / 'c.tif', cube, wavelengths(40))
    with open_cube(path) as opened:
        made = train_cnn1d(opened, label_set(sparse_labels(merged, 60), 2))
        found = classify(opened, Cnn1dModel.from_file(made.card, made.tensors))[0]
    assert (found == merged).mean() > 0.9


def test_another_sensor_is_resampled_by_wavelength(scene, tmp_path):
    _, _, truth, made = scene
    cube, _ = learnable_scene(noise=0.01)
    waves = np.linspace(420.0, 2440.0, 45)
    other = np.apply_along_axis(lambda s: np.interp(waves, wavelengths(30), s), 0, cube).astype(np.float32)
    with open_cube(write_geotiff(tmp_path / 'o.tif', other, waves)) as opened:
        assert (classify(opened, Cnn1dModel.from_file(made.card, made.tensors))[0] == truth).mean() > 0.95


@pytest.mark.parametrize(('name', 'value'), [
    ('stem.weight', np.zeros((16, 1, 5))), ('head.bias', np.full(3, np.nan, np.float32)), ('head.bias', None),
    ('weight', np.zeros((3, 30), int)), ('standard.spread', np.zeros(30)), ('standard.mean', np.zeros(29)),
])  # fmt: skip
def test_parts_that_do_not_fit_are_refused(scene, name, value):
    made = scene[3]
    tensors = {k: v for k, v in {**made.tensors, name: value}.items() if v is not None}
    if name == 'stem.weight':
        tensors[name] = tensors[name][:, :, :-1]
    with pytest.raises(ModelError, match='damaged'):
        Cnn1dModel.from_file(made.card, tensors)


@pytest.mark.parametrize('network', [None, {}, {'bands': 30}, {'bands': 31, 'classes': 3, 'width': 16, 'blocks': 2, 'places': 8},
                                     {'bands': 30, 'classes': 3, 'width': 4096, 'blocks': 12, 'places': 4096}])  # fmt: skip
def test_cards_that_describe_no_such_network_are_refused(scene, network):
    made = scene[3]
    card = replace(made.card, features={**made.card.features, 'network': network})
    with pytest.raises(ModelError, match='damaged'):
        Cnn1dModel.from_file(card, made.tensors)
    with pytest.raises(ModelError, match='click'):
        Cnn1dModel.from_file(replace(made.card, method='click'), made.tensors)


def test_cancel_is_heard_within_a_step_and_progress_rises(scene):
    path, labels, _, _ = scene
    told, stop_at = [], 40

    def progress(share, doing):
        told.append((share, doing))

    def check():
        if len(told) >= stop_at:
            raise JobCancelled

    with open_cube(path) as cube:
        with pytest.raises(JobCancelled):
            train_cnn1d(cube, labels, check_cancelled=check, progress=progress)
        assert len(told) == stop_at
        stop_at = 10**9
        told.clear()
        train_cnn1d(cube, labels, check_cancelled=check, progress=progress)
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert 0.9 < shares[-1] <= 1.0
    assert {doing for _, doing in told} == {'training', *(f'checking the accuracy ({i} of 3)' for i in (1, 2, 3))}


def test_two_labels_a_class_in_one_block_work_and_accuracy_is_not_claimed(tmp_path):
    path, _, truth = scene_on_disk(tmp_path)
    raster = np.zeros_like(truth)
    for value in np.unique(truth[:16, :16]):
        raster[:16, :16].flat[np.flatnonzero(truth[:16, :16].ravel() == value)[:2]] = value
    with open_cube(path) as cube:
        made = train_cnn1d(cube, label_set(raster).without_empty_classes())
    assert made.accuracy['overall_accuracy'] is None
    assert 'single pixels' in made.card.calibration


def test_a_device_that_is_not_there_is_refused_before_labels_are_read(scene):
    path, labels, _, made = scene
    if accelerator.choose('auto') is not CPU:
        pytest.skip('this machine has a graphics card')
    with open_cube(path) as cube:
        with pytest.raises(ParameterError, match='cuda:7'):
            train_cnn1d(cube, labels, computing=Computing('cuda:7'))
        with pytest.raises(ParameterError, match='mps'):
            Cnn1dModel.from_file(made.card, made.tensors).adapt(cube, Computing('mps'))


def test_a_card_that_runs_out_gives_the_same_map_and_says_so_once(scene, monkeypatch):
    """The CPU plays a card on which no batch fits."""
    path, _, _, made = scene
    card = Accelerator('cuda:0 Pretended card', torch.device('cpu'), 'cuda')
    told = []
    with open_cube(path) as cube:
        model = Cnn1dModel.from_file(made.card, made.tensors)
        plain = classify(cube, model, device='cpu')
        monkeypatch.setattr('hsi_plugin.methods.cnn1d.classifier.choose', lambda device: card)
        fitted = model.adapt(cube, Computing('cuda', threads=1, tell=told.append))
        assert not fitted.parallel
        assert fitted.device == 'cuda:0 Pretended card'
        original, sizes = predicting.Cnn1dPredictor._classify, []

        def classify_within(self, stored):
            sizes.append(stored.shape[1])
            if self._batches.accelerator.kind == 'cuda':
                raise torch.OutOfMemoryError('CUDA out of memory')
            return original(self, stored)

        monkeypatch.setattr(predicting.Cnn1dPredictor, '_classify', classify_within)
        raw = cube.read_raw(cube.grid.window, list(fitted.bands))
        found = fitted.predict_raw(raw)
        fitted.predict_raw(raw)
    np.testing.assert_array_equal(found[0], plain[0])
    np.testing.assert_allclose(found[1], plain[1], atol=1e-5)
    assert len(told) == 1
    assert fitted.device == 'cuda:0 Pretended card, then cpu'
    assert min(sizes[:12]) <= 128


@pytest.mark.parametrize(('kind', 'least'), [(torch.float16, 0.999), (torch.bfloat16, 0.98)])
def test_half_precision_keeps_the_map(scene, kind, least, monkeypatch):
    """What a card with half precision would do, on the CPU: float16 keeps at least 99.9 % of the pixels."""
    path, _, _, made = scene
    with open_cube(path) as cube:
        model = Cnn1dModel.from_file(made.card, made.tensors)
        exact = classify(cube, model, device='cpu')
        monkeypatch.setattr('hsi_plugin.methods.cnn1d.classifier.choose', lambda device: replace(CPU, half=kind))
        rough = classify(cube, model)
    assert (exact[0] == rough[0]).mean() >= least
    if kind is torch.float16:
        np.testing.assert_allclose(exact[1], rough[1], atol=0.02)


@pytest.mark.skipif(not torch.cuda.is_available(), reason='no NVIDIA graphics card')
def test_a_real_card_gives_the_map_of_the_cpu(scene):
    path, labels, _, made = scene
    with open_cube(path) as cube:
        model = Cnn1dModel.from_file(made.card, made.tensors)
        a, b = classify(cube, model, device='cpu'), classify(cube, model, device='cuda')
        assert (a[0] == b[0]).mean() >= 0.999
        there = train_cnn1d(cube, labels, computing=Computing('cuda'))
        c = classify(cube, Cnn1dModel.from_file(there.card, there.tensors), device='cpu')
    assert (a[0] == c[0]).mean() >= 0.98
