"""The method from labels to a file to a map, on a starter model of a few thousand weights and simulated scenes of seconds."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.backbones import BackboneCard, find_backbone, models_folder  # noqa: E402
from hsi_plugin.core.errors import JobCancelled, LabelError, ModelError, ParameterError  # noqa: E402
from hsi_plugin.core.heads import HEADS  # noqa: E402
from hsi_plugin.core.window import Window, tile  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.apply import apply_model  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.transfer import images, learners, lowrank, portable  # noqa: E402
from hsi_plugin.methods.transfer.features import open_features  # noqa: E402
from hsi_plugin.methods.transfer.foundation import FoundationModel, train_foundation  # noqa: E402
from hsi_plugin.methods.transfer.heads import load_head  # noqa: E402
from hsi_plugin.methods.transfer.predict import ImagePredictor  # noqa: E402
from hsi_plugin.models.accelerator import CPU  # noqa: E402
from hsi_plugin.models.backbones.base import Backbone, Encoder, Tiling, fingerprint  # noqa: E402
from hsi_plugin.models.backbones.starter import Shape, build  # noqa: E402
from hsi_plugin.models.checkpoints import forget_loaded, load_backbone  # noqa: E402
from hsi_plugin.models.modelfile import read_model, write_model  # noqa: E402
from hsi_plugin.models.tensors import write_tensors  # noqa: E402
from tests.builders import learnable_scene, wavelengths, write_geotiff  # noqa: E402
from tests.methods.scenes import label_set, scene_on_disk  # noqa: E402
from tests.methods.test_apply import Kept  # noqa: E402
from tests.methods.transfer.small_backbones import CARD  # noqa: E402

pytestmark = pytest.mark.torch
SHAPE = Shape(16, 2, 1, 1, 8, 1, 8, 2, 8, 2, 3)


class Same(Backbone):
    """Features are the bands themselves, in cells with a margin."""

    def __init__(self):
        super().__init__(replace(CARD, features=30, receptive_field=7))
        self.weight = torch.nn.Parameter(torch.ones(()), requires_grad=False)

    def fit(self, bands, units, scaling='', statistics=None):
        return SameEncoder(bands)


class SameEncoder(Encoder):
    tiling = Tiling(8, 3)

    def __init__(self, bands):
        super().__init__()
        self.bands, self.channels = tuple(bands.good_indices), bands.count

    def forward(self, values, valid):
        return values[:, :, 3:-3, 3:-3]


NAME = 'little'


def little_card(**changes) -> BackboneCard:
    return replace(
        BackboneCard(
            NAME, 'Little', 'For tests.', 'starter', SHAPE.to_json(), SHAPE.features, 6000, 'tests', 'CC0-1.0', 'none', 'as the starter',
            ('reflectance', 'brightness'), True, 3, 2, 16, (1e4, 10.0, 0.0), 'all', range_nm=(380.0, 2520.0),
        ), **changes,
    )  # fmt: skip


def install(**changes) -> None:
    """A card and weights, as a user's own model has them."""
    card = little_card(**changes)
    torch.manual_seed(0)
    folder = models_folder() / card.name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'card.json').write_text(json.dumps(card.to_json()), encoding='utf-8')
    weights = {name: value.numpy().astype(np.float16) for name, value in build(card).state_dict().items()}
    (folder / 'weights.safetensors').write_bytes(write_tensors(weights))
    forget_loaded()


@pytest.fixture(autouse=True)
def quick(private_home, monkeypatch):
    """A little model in the home of each test, and networks that learn for a moment."""
    install()
    monkeypatch.setattr(lowrank, 'STEPS', 3)
    for name in ('unet', 'runet'):
        monkeypatch.setitem(images.RECIPES, name, replace(images.RECIPES[name], width=3, epochs=3, batch=4, rate=1e-2))
        monkeypatch.setitem(learners.FOLDS, name, 2)
    monkeypatch.setitem(learners.FOLDS, 'lora', 2)
    monkeypatch.setattr(images, 'SIDE', 32)


@pytest.fixture
def scene(tmp_path):
    path, labels, truth = scene_on_disk(tmp_path, scale=1e-4, per_class=20)
    with open_cube(path) as cube:
        yield cube, labels, truth


def mapped(cube, model, **computing):
    kept = Kept((cube.grid.rows, cube.grid.cols))
    apply_model(cube, model.adapt(cube, Computing('cpu', threads=1, **computing)), kept, threads=1)
    return kept


@pytest.mark.parametrize('head', [head for head in HEADS if head != 'unet'])
def test_every_head_from_labels_to_a_file_to_a_map(scene, tmp_path, head):
    cube, labels, truth = scene
    network = load_backbone(NAME)
    before, shares = fingerprint(network), []
    made = train_foundation(
        cube, labels, licence='CC0-1.0', backbone=NAME, head=head, progress=lambda share, doing: shares.append(share)
    )
    assert fingerprint(network) == before  # every weight and buffer: frozen is frozen
    assert fingerprint(load_backbone(NAME)) == before
    assert shares == sorted(shares)
    assert 0.0 <= shares[0] < shares[-1] <= 1.0
    card = made.card
    assert card.features['head'] == head
    assert card.features['backbone'] == NAME
    assert card.features['scaling'] == 'reflectance'
    assert (card.label_hash, card.licence, card.units) == (labels.sha256(), 'CC0-1.0', 'reflectance')
    assert card.band_numbers == tuple(range(30))
    json.dumps(card.to_json(), allow_nan=False)
    assert made.accuracy['receptive_field'] == (16 + images.RECEPTIVE_FIELD if head in ('unet', 'runet') else 16)
    assert made.accuracy['shared_surroundings']
    assert any('may be flattered' in note for note in card.notes)
    write_model(tmp_path / 'm.hsimodel', card, made.tensors)
    first = mapped(cube, FoundationModel.from_file(card, made.tensors))
    again = mapped(cube, FoundationModel.from_file(*read_model(tmp_path / 'm.hsimodel')))
    np.testing.assert_array_equal(first.labels, again.labels)
    np.testing.assert_array_equal(first.confidence, again.confidence)
    assert ((first.confidence > 0.3) & (first.confidence <= 1)).all()
    assert (first.second != first.labels).all()
    assert set(np.unique(first.labels)) <= {1, 2, 3}
    if head == 'fusion':  # the model has learned nothing, and networks are trained for a few steps
        assert (first.labels == truth).mean() > 0.6
        assert made.accuracy['overall_accuracy'] > 0.6


@pytest.mark.parametrize('head', ['fusion', 'discriminant', 'runet', 'lora'])
def test_only_the_head_is_learned(scene, head):
    cube, labels, _ = scene
    made = train_foundation(cube, labels, backbone=NAME, head=head)
    own = {name: value for name, value in made.tensors.items() if name.startswith('head.')}
    if head == 'runet':
        network = images.build_unet(images.UNetShape(8, 3, True, 3))
        assert sum(v.size for n, v in own.items() if 'standard' not in n) == sum(v.numel() for v in network.state_dict().values())
    else:
        size = sum(own[name].size for name in ('head.weights', 'head.bias', 'head.biases') if name in own)
        assert size == ((8 + 24 + 30) * 3 + 3 * 3 if head == 'fusion' else 8 * 3 + 3)
    adapters = {name: value for name, value in made.tensors.items() if name.startswith('lora.')}
    if head == 'lora':
        # qkv and proj of one spatial, one spectral, one joint block of 16, and of one pixel block of 8; rank 8.
        assert sum(value.size for value in adapters.values()) == 3 * 8 * (16 + 48 + 16 + 16) + 8 * (8 + 24 + 8 + 8)
        assert any(np.abs(value).max() > 0 for name, value in adapters.items() if name.endswith('.up'))
    else:
        assert not adapters
    carried = {name[len(portable.PREFIX) :] for name in made.tensors if name.startswith(portable.PREFIX)}
    assert carried == {name for name in build(little_card()).state_dict() if not name.startswith('decoder.')}


def test_a_seed_gives_the_same_model(scene):
    cube, labels, _ = scene
    first, again = (train_foundation(cube, labels, seed=3, backbone=NAME, head='unet') for _ in range(2))
    assert first.card.temperature == again.card.temperature
    for name, values in first.tensors.items():
        np.testing.assert_array_equal(values, again.tensors[name], err_msg=name)


@pytest.mark.parametrize(('name', 'per_class', 'least'), [
    ('discriminant', 1, 0.7), ('discriminant', 2, 0.9), ('discriminant', 5, 0.95), ('prototype', 2, 0.85), ('knn', 5, 0.9),
])
def test_few_labels(tmp_path, name, per_class, least):
    path, labels, truth = scene_on_disk(tmp_path, per_class=per_class)
    with open_cube(path) as cube:
        made = train_foundation(cube, labels, backbone=Same(), head=name)
        own = {n[5:]: v for n, v in made.tensors.items() if n.startswith('head.')}
        head = load_head(name, own, 30, 3, made.card.features['details'])
        found = mapped(cube, FoundationModel(made.card, head, Same()))
    assert made.card.features['standardised_by'] == 'scene'
    assert made.card.label_counts == (per_class,) * 3
    assert (found.labels == truth).mean() > least
    if per_class == 1:  # nothing could be held out, and nobody is sure
        assert made.accuracy['pixels'] == 0
        assert np.median(found.confidence) < 0.999
    else:
        assert made.accuracy['receptive_field'] == 7 or made.accuracy['pixels'] == 0


def test_the_file_is_portable_by_itself(scene, monkeypatch):
    cube, labels, _ = scene
    made = train_foundation(cube, labels, backbone=NAME)
    here = mapped(cube, FoundationModel.from_file(made.card, made.tensors))
    shutil.rmtree(models_folder() / NAME)
    forget_loaded()
    alone = mapped(cube, FoundationModel.from_file(made.card, made.tensors))
    np.testing.assert_array_equal(alone.labels, here.labels)
    np.testing.assert_array_equal(alone.confidence, here.confidence)
    # What is not carried must be installed, with the same weights.
    without = {name: value for name, value in made.tensors.items() if not name.startswith(portable.PREFIX)}
    with pytest.raises(ModelError, match='not installed'):
        FoundationModel.from_file(made.card, without)
    install()
    assert FoundationModel.from_file(made.card, without).backbone == find_backbone(NAME)
    weights = models_folder() / NAME / 'weights.safetensors'
    weights.write_bytes(weights.read_bytes()[:-2] + b'\0\1')
    forget_loaded()
    with pytest.raises(ModelError, match='other weights'):
        FoundationModel.from_file(made.card, without)


def test_what_is_large_or_may_not_be_passed_on_is_not_carried(scene, monkeypatch):
    cube, labels, _ = scene
    monkeypatch.setattr(portable, 'MOST_BYTES', 100)
    made = train_foundation(cube, labels, backbone=NAME)
    assert not made.card.features['carried']
    assert not any(name.startswith(portable.PREFIX) for name in made.tensors)
    monkeypatch.undo()
    assert portable.pack_backbone(build(little_card(licence='not stated'))) == {}
    exact = build(little_card())  # weights that half precision would change are carried in full
    for name, value in portable.pack_backbone(exact).items():
        np.testing.assert_array_equal(value.astype(np.float32), exact.state_dict()[name[len(portable.PREFIX) :]].numpy())


def test_another_sensor_and_what_is_refused(scene, tmp_path):
    cube, labels, _ = scene
    made = train_foundation(cube, labels, backbone=NAME)
    model = FoundationModel.from_file(made.card, made.tensors)
    values, _ = learnable_scene(noise=0.01)

    def other(name, waves):
        moved = np.apply_along_axis(lambda s: np.interp(waves, wavelengths(30), s), 0, values).astype(np.float32)
        return write_geotiff(tmp_path / name, moved, waves)

    with open_cube(other('finer.tif', np.linspace(400.0, 2480.0, 61))) as opened:
        fitted = model.adapt(opened)
        assert any('bands differ' in note for note in fitted.warnings)
        alike = mapped(cube, model).labels
        assert (mapped(opened, model).labels == alike).mean() > 0.6  # of features of a model that has learned nothing
    with open_cube(other('wider.tif', np.linspace(385.0, 2500.0, 90))) as opened:
        notes = model.adapt(opened).warnings
        assert opened.bands.good.all()  # the cube itself is not changed
    assert not any('beyond' in note for note in notes)
    with open_cube(other('visible.tif', np.linspace(420.0, 900.0, 30))) as opened:
        with pytest.raises(ModelError, match='no usable bands for'):
            model.adapt(opened)
        narrow = train_foundation(opened, labels, backbone=NAME)
    notes = FoundationModel.from_file(narrow.card, narrow.tensors).adapt(cube).warnings
    assert any('beyond the wavelengths of training are not used' in note for note in notes)
    with open_cube(write_geotiff(tmp_path / 'blind.tif', values)) as opened, pytest.raises(ModelError):
        model.adapt(opened)


@pytest.mark.parametrize(('change', 'said'), [
    (lambda card, tensors: (replace(card, method='click'), tensors), 'made by the method'),
    (lambda card, tensors: (replace(card, features={**card.features, 'head': 'oracle'}), tensors), 'not known here'),
    (lambda card, tensors: (replace(card, features={**card.features, 'channels': 25}), tensors), 'other features'),
    (lambda card, tensors: (replace(card, features={}), tensors), 'does not describe'),
    (lambda card, tensors: (card, {n: v for n, v in tensors.items() if n != 'head.weights'}), 'its weights are not'),
    (lambda card, tensors: (replace(card, features={**card.features, 'head': 'lora'}), tensors), 'adapters are not there'),
])
def test_damaged_files_are_refused(scene, change, said):
    cube, labels, _ = scene
    made = train_foundation(cube, labels, backbone=NAME, head='discriminant')
    with pytest.raises(ModelError, match=said):
        FoundationModel.from_file(*change(made.card, made.tensors))


def test_wrong_calls_and_cancels(scene):
    cube, labels, _ = scene
    with pytest.raises(ParameterError, match='no head "tail"'):
        train_foundation(cube, labels, backbone=NAME, head='tail')
    with pytest.raises(ParameterError, match='no foundation model'):
        train_foundation(cube, labels, backbone='none')
    with pytest.raises(ParameterError, match='scaling'):
        train_foundation(cube, labels, backbone=NAME, scaling='upside-down')
    with pytest.raises(LabelError):
        train_foundation(cube, replace(labels, values=np.ones_like(labels.values)), backbone=NAME)
    for after in (1, 12):
        calls = []

        def cancel(calls=calls, after=after):
            calls.append(1)
            if len(calls) > after:
                raise JobCancelled('stop')

        with pytest.raises(JobCancelled):
            train_foundation(cube, labels, backbone=NAME, head='runet', check_cancelled=cancel)


def test_pixels_without_data_are_left_out_and_stay_unclassified(tmp_path):
    values, truth = learnable_scene(noise=0.01)
    values[:, :10] = np.nan
    path = write_geotiff(tmp_path / 'c.tif', values, wavelengths(30), nodata=-1.0, scale=1e-4)
    raster = np.zeros_like(truth)
    raster[::5, ::5] = truth[::5, ::5]
    with open_cube(path) as cube:
        for head in ('fusion', 'runet'):
            made = train_foundation(cube, label_set(raster), backbone=NAME, head=head)
            assert any('hold no data' in note for note in made.card.notes)
            kept = mapped(cube, FoundationModel.from_file(made.card, made.tensors))
            assert (kept.labels[:10] == 0).all()
            assert (kept.labels[10:] > 0).all()


def test_a_u_net_gives_the_same_map_in_any_windows_and_squares(tmp_path, monkeypatch):
    monkeypatch.setitem(images.RECIPES, 'runet', replace(images.RECIPES['runet'], epochs=25, batch=1, width=4))
    monkeypatch.setitem(learners.FOLDS, 'runet', 1)
    values, truth = learnable_scene(128, 112, noise=0.01)
    path = write_geotiff(tmp_path / 'c.tif', values, wavelengths(30), scale=1e-4)
    raster = np.zeros_like(truth)
    raster[20:44:2, 20:44:2] = truth[20:44:2, 20:44:2]
    whole, found = Window(0, 0, 128, 112), {}
    with open_cube(path) as cube:
        made = train_foundation(cube, label_set(raster), backbone=Same(), head='runet')
        shape = images.UNetShape.from_json(made.card.features['network'])
        head = images.load_image_head(shape, {n[5:]: v for n, v in made.tensors.items() if n.startswith('head.')})
        for side in (32, 64):
            predictor = ImagePredictor(open_features(cube, Same()), head, made.card.temperature, (), whole, CPU, Computing(), side, 48)
            found[side] = Kept(truth.shape)
            apply_model(cube, predictor, found[side], threads=1)
        odd = Kept(truth.shape)
        apply_model(cube, predictor, odd, threads=1, windows=tile(whole, 50, 70))
    np.testing.assert_array_equal(odd.labels, found[64].labels)  # windows do not matter at all
    assert (found[32].labels == found[64].labels).mean() >= 0.995
    assert np.sort(np.bincount(odd.labels.ravel(), minlength=4))[-2] > 0.1 * truth.size  # it says more than one class
