"""From labels to a model file to a map, on simulated scenes of seconds."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import JobCancelled, ModelError, ParameterError  # noqa: E402
from hsi_plugin.core.window import Window, tile  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.apply import apply_model  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.sst import SstModel, learn, train_sst  # noqa: E402
from hsi_plugin.methods.sst import predict as predicting  # noqa: E402
from hsi_plugin.methods.sst.windows import known, label_patches  # noqa: E402
from hsi_plugin.models import accelerator  # noqa: E402
from hsi_plugin.models.accelerator import CPU, Accelerator  # noqa: E402
from hsi_plugin.models.modelfile import read_model, write_model  # noqa: E402
from tests.builders import learnable_scene, wavelengths, write_geotiff  # noqa: E402
from tests.methods.scenes import label_set, scene_on_disk  # noqa: E402
from tests.methods.test_apply import Kept  # noqa: E402

pytestmark = pytest.mark.torch
FOUR_METRES = (364095.0, 4.0, 0.0, 5809965.0, 0.0, -4.0)


@pytest.fixture(autouse=True)
def few_steps(monkeypatch):
    """These scenes are learned in a moment; and no thread is left."""
    monkeypatch.setattr(learn, 'STEPS', 24)
    monkeypatch.setattr(learn, 'MOST_STEPS', 24)
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube of 4 m pixels on disk with a corner and a hole without data, a model of it, and its truth."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learn, 'STEPS', 40)
        patch.setattr(learn, 'MOST_STEPS', 40)
        values, truth = learnable_scene(noise=0.01)
        values[:, :5, :7] = values[:, 30:33, 40:44] = np.nan
        path = write_geotiff(
            tmp_path_factory.mktemp('scene') / 'cube.tif', values, wavelengths(30), FOUR_METRES, scale=1e-4, nodata=-9999.0
        )
        labels = label_set(sparse(truth, np.isfinite(values[0])))
        with open_cube(path) as cube:
            made = train_sst(cube, labels, licence='CC0-1.0', computing=Computing('cpu', threads=1))
    return path, labels, np.where(np.isfinite(values[0]), truth, 0), made


def sparse(truth, valid, per_class=12):
    rng, out = np.random.default_rng(0), np.zeros_like(truth)
    for value in (1, 2, 3):
        at = np.flatnonzero((truth == value) & valid)
        out.flat[rng.choice(at, per_class, replace=False)] = value
    return out


def classify(cube, model, windows=None, threads=1, **computing):
    out = Kept((cube.grid.rows, cube.grid.cols))
    apply_model(cube, model.adapt(cube, Computing(threads=threads, **computing)), out, threads=threads, windows=windows)
    return out


def test_learns_a_scene_and_says_how_well(scene):
    path, labels, truth, made = scene
    with open_cube(path) as cube:
        found = classify(cube, SstModel.from_file(made.card, made.tensors))
    inside = truth > 0
    assert (found.labels == truth)[inside].mean() > 0.95
    assert (found.labels[~inside] == 0).all()
    assert (found.confidence[~inside] == 0).all()
    assert ((found.confidence[inside] > 1 / 3) & (found.confidence[inside] <= 1)).all()
    assert (found.second != found.labels)[inside].all()
    assert found.labels.dtype == np.uint8
    assert made.accuracy['overall_accuracy'] > 0.9
    assert made.accuracy['protocol'].startswith('3-fold cross-validation by 16 × 16 pixel blocks, pixels up to 4 beyond them left out')
    card = made.card
    assert (card.features['window'], card.features['pixel_m']) == (5, pytest.approx(4.0))
    assert card.features['network']['side'] == 5
    assert card.features['first_temperature'] == pytest.approx(float(made.tensors['temperature']), rel=1e-6)
    assert 'temperature of the first prediction' in card.calibration
    assert card.label_hash == labels.sha256()
    assert card.licence == 'CC0-1.0'
    json.dumps(card.to_json(), allow_nan=False)


def test_a_model_file_gives_the_same_map(scene, tmp_path):
    path, _, _, made = scene
    write_model(tmp_path / 'm.hsimodel', made.card, made.tensors)
    with open_cube(path) as cube:
        first = classify(cube, SstModel.from_file(made.card, made.tensors))
        again = classify(cube, SstModel.from_file(*read_model(tmp_path / 'm.hsimodel')))
    np.testing.assert_array_equal(first.labels, again.labels)
    np.testing.assert_array_equal(first.confidence, again.confidence)


def test_the_map_is_what_the_network_says_of_each_window(scene):
    """Computed pixel by pixel with nothing shared; at borders and holes too."""
    path, _, truth, made = scene
    model = SstModel.from_file(made.card, made.tensors)
    with open_cube(path) as cube:
        found = classify(cube, model)
        rows, cols = (part.ravel() for part in np.indices(truth.shape))
        patches, _ = label_patches(cube, rows, cols, np.arange(30), 5, lambda: None)
    with torch.inference_mode():
        scores = model.network(torch.from_numpy(patches), torch.from_numpy(known(patches))) / made.card.temperature
    confidence, best = torch.softmax(scores, 1).max(1)
    inside = truth.ravel() > 0
    np.testing.assert_allclose(found.confidence.ravel()[inside], confidence.numpy()[inside], atol=1e-4)
    assert (found.labels.ravel() == best.numpy() + 1)[inside].mean() > 0.999


@pytest.mark.parametrize('threads', [1, 2])
def test_the_map_does_not_depend_on_windows_and_threads(scene, threads):
    path, _, truth, made = scene
    with open_cube(path) as cube:
        model = SstModel.from_file(made.card, made.tensors)
        whole = classify(cube, model, [cube.grid.window])
        for windows in (tile(cube.grid.window, 64, 64), tile(cube.grid.window, 128, 128), tile(cube.grid.window, 7, 11)):
            cut = classify(cube, model, windows, threads)
            np.testing.assert_array_equal(cut.labels, whole.labels)
            np.testing.assert_allclose(cut.confidence, whole.confidence, atol=1e-5)
        part = Kept(truth.shape)
        area = Window(20, 30, 15, 20)
        apply_model(cube, model.adapt(cube, Computing('cpu', threads=threads)), part, area, threads=threads)
    np.testing.assert_array_equal(part.labels[area.slices], whole.labels[area.slices])  # what lies around an area is seen all the same


def test_squares_cover_an_area_once_and_shrink_with_memory(scene):
    path, _, truth, made = scene
    with open_cube(path) as cube:
        fitted = SstModel.from_file(made.card, made.tensors).adapt(cube, Computing('cpu', threads=2))
        for memory, side in ((512 << 20, predicting.SQUARE), (1 << 20, predicting.LEAST_SQUARE)):
            count = np.zeros(truth.shape, int)
            for window in fitted.plan(Window(3, 5, 40, 50), memory):
                count[window.slices] += 1
                assert max(window.shape) <= side
            assert (count[3:43, 5:55] == 1).all()
            assert count.sum() == 2000


def test_a_job_is_cancelled_between_squares_and_leaves_no_thread(scene):
    path, _, truth, made = scene
    asked = []

    def check():
        asked.append(1)
        if len(asked) == 3:
            raise JobCancelled

    with open_cube(path) as cube:
        fitted = SstModel.from_file(made.card, made.tensors).adapt(cube, Computing('cpu', threads=2))
        with pytest.raises(JobCancelled):
            apply_model(cube, fitted, Kept(truth.shape), threads=2, windows=tile(cube.grid.window, 8, 8), check_cancelled=check)
    assert len(asked) == 3


def test_pixels_of_thirty_metres_are_seen_alone(tmp_path):
    path, labels, truth = scene_on_disk(tmp_path)
    with open_cube(path) as cube:
        made = train_sst(cube, labels)
        found = classify(cube, SstModel.from_file(made.card, made.tensors))
    assert made.card.features['window'] == 1
    assert made.accuracy['protocol'] == '3-fold cross-validation by 16 × 16 pixel blocks; 12 blocks'
    assert (found.labels == truth).mean() > 0.9


def test_another_sensor_is_resampled_by_wavelength_and_another_size_is_told(scene, tmp_path):
    _, _, truth, made = scene
    cube, _ = learnable_scene(noise=0.01)
    waves = np.linspace(420.0, 2440.0, 45)
    other = np.apply_along_axis(lambda s: np.interp(waves, wavelengths(30), s), 0, cube).astype(np.float32)
    model = SstModel.from_file(made.card, made.tensors)
    with open_cube(write_geotiff(tmp_path / 'o.tif', other, waves)) as opened:
        found = classify(opened, model)
        assert (found.labels == truth)[truth > 0].mean() > 0.9
        warnings = model.adapt(opened, Computing('cpu', threads=1)).warnings
        assert any('4 m' in sentence and '30 m' in sentence for sentence in warnings)
    with open_cube(write_geotiff(tmp_path / 'same.tif', other, waves, FOUR_METRES)) as opened:
        assert not model.adapt(opened, Computing('cpu', threads=1)).warnings
    with open_cube(write_geotiff(tmp_path / 'short.tif', other[:20], waves[:20], FOUR_METRES)) as opened, pytest.raises(ModelError):
        model.adapt(opened)


@pytest.mark.parametrize(('name', 'value'), [
    ('bands.groups', np.zeros((16, 1, 40), np.float32)), ('head.final.bias', np.full(3, np.nan, np.float32)), ('head.final.bias', None),
    ('weight', np.zeros((3, 30), int)), ('spread', np.zeros(30, np.float32)), ('mean', np.zeros(29, np.float32)),
    ('temperature', np.zeros((), np.float32)), ('spatial.0.position', np.zeros((4, 9), np.float32)),
])  # fmt: skip
def test_parts_that_do_not_fit_are_refused(scene, name, value):
    made = scene[3]
    tensors = {k: v for k, v in {**made.tensors, name: value}.items() if v is not None}
    with pytest.raises(ModelError, match='damaged'):
        SstModel.from_file(made.card, tensors)


@pytest.mark.parametrize('change', [None, {'bands': 31}, {'side': 4}, {'width': 1024, 'heads': 64, 'spatial': 24}, {'classes': 2}])
def test_cards_that_describe_no_such_network_are_refused(scene, change):
    made = scene[3]
    network = None if change is None else {**made.card.features['network'], **change}
    card = replace(made.card, features={**made.card.features, 'network': network})
    with pytest.raises(ModelError, match='damaged'):
        SstModel.from_file(card, made.tensors)
    with pytest.raises(ModelError, match='click'):
        SstModel.from_file(replace(made.card, method='click'), made.tensors)


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
            train_sst(cube, labels, check_cancelled=check, progress=progress)
        assert len(told) == stop_at
        stop_at = 10**9
        told.clear()
        train_sst(cube, labels, check_cancelled=check, progress=progress)
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert 0.9 < shares[-1] <= 1.0
    assert list(dict.fromkeys(doing for _, doing in told)) == [*(f'checking the accuracy ({i} of 3)' for i in (1, 2, 3)), 'training']


def test_two_labels_a_class_in_one_block_work_and_accuracy_is_not_claimed(tmp_path):
    path, _, truth = scene_on_disk(tmp_path, transform=FOUR_METRES)
    raster = np.zeros_like(truth)
    for value in np.unique(truth[:16, :16]):
        raster[:16, :16].flat[np.flatnonzero(truth[:16, :16].ravel() == value)[:2]] = value
    with open_cube(path) as cube:
        made = train_sst(cube, label_set(raster).without_empty_classes())
    assert made.accuracy['overall_accuracy'] is None
    assert 'single pixels' in made.card.calibration


def test_a_device_that_is_not_there_is_refused_before_labels_are_read(scene):
    path, labels, _, made = scene
    if accelerator.choose('auto') is not CPU:
        pytest.skip('this machine has a graphics card')
    with open_cube(path) as cube:
        with pytest.raises(ParameterError, match='cuda:7'):
            train_sst(cube, labels, computing=Computing('cuda:7'))
        with pytest.raises(ParameterError, match='mps'):
            SstModel.from_file(made.card, made.tensors).adapt(cube, Computing('mps'))


def test_a_card_that_runs_out_gives_the_same_map_and_says_so_once(scene, monkeypatch):
    """The CPU plays a card on which no batch fits."""
    path, _, truth, made = scene
    card = Accelerator('cuda:0 Pretended card', torch.device('cpu'), 'cuda')
    told = []
    with open_cube(path) as cube:
        model = SstModel.from_file(made.card, made.tensors)
        plain = classify(cube, model, device='cpu')
        monkeypatch.setattr('hsi_plugin.methods.sst.classifier.choose', lambda device: card)
        fitted = model.adapt(cube, Computing('cuda', threads=2, tell=told.append))
        assert fitted.device == 'cuda:0 Pretended card'
        original, sizes = predicting._Lane._score, []

        def score_within(self, packed):
            sizes.append(len(packed))
            if self._batches.accelerator.kind == 'cuda':
                raise torch.OutOfMemoryError('CUDA out of memory')
            return original(self, packed)

        monkeypatch.setattr(predicting._Lane, '_score', score_within)
        found = Kept(truth.shape)
        apply_model(cube, fitted, found, threads=2)
    np.testing.assert_array_equal(found.labels, plain.labels)
    np.testing.assert_allclose(found.confidence, plain.confidence, atol=1e-5)
    assert len(told) == 1
    assert fitted.device == 'cuda:0 Pretended card, then cpu'
    assert min(sizes) <= 32 < sizes[0]


def test_half_precision_keeps_the_map(scene, monkeypatch):
    """What a card with half precision would do, on the CPU."""
    path, _, _, made = scene
    with open_cube(path) as cube:
        model = SstModel.from_file(made.card, made.tensors)
        exact = classify(cube, model, device='cpu')
        monkeypatch.setattr('hsi_plugin.methods.sst.classifier.choose', lambda device: replace(CPU, half=torch.float16))
        rough = classify(cube, model)
    assert (exact.labels == rough.labels).mean() >= 0.998
    np.testing.assert_allclose(exact.confidence, rough.confidence, atol=0.03)


@pytest.mark.skipif(not torch.cuda.is_available(), reason='no NVIDIA graphics card')
def test_a_real_card_gives_the_map_of_the_cpu(scene):
    path, labels, _, made = scene
    with open_cube(path) as cube:
        model = SstModel.from_file(made.card, made.tensors)
        a, b = classify(cube, model, device='cpu'), classify(cube, model, device='cuda')
        assert (a.labels == b.labels).mean() >= 0.998
        there = train_sst(cube, labels, computing=Computing('cuda'))
        c = classify(cube, SstModel.from_file(there.card, there.tensors), device='cpu')
    assert (a.labels == c.labels).mean() >= 0.95
