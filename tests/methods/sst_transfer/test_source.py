"""What a source model is to a training: calibrated scores, and pixels to rehearse."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.class_mapping import map_classes  # noqa: E402
from hsi_plugin.core.errors import ModelError, ParameterError  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.click.classifier import train_click  # noqa: E402
from hsi_plugin.methods.sst import learn  # noqa: E402
from hsi_plugin.methods.sst.transfer.source import REHEARSED, calibrated, open_source  # noqa: E402
from hsi_plugin.methods.sst.transfer.stages import train_sst  # noqa: E402
from hsi_plugin.models.modelfile import read_model, write_model  # noqa: E402
from hsi_plugin.models.sst.network import Sst  # noqa: E402
from hsi_plugin.models.sst.shape import Shape  # noqa: E402
from tests.builders import class_names  # noqa: E402
from tests.methods.sst_transfer.scenes import CLASSES, labels_of, scene  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.fixture(scope='module')
def model(tmp_path_factory):
    folder = tmp_path_factory.mktemp('source')
    path, truth = scene(folder, 'first', 0)
    with pytest.MonkeyPatch.context() as patch, open_cube(path) as cube:
        patch.setattr(learn, 'STEPS', 20)
        trained = train_sst(cube, labels_of(truth, 12))
        write_model(folder / 'first.hsimodel', trained.card, trained.tensors)
        click = train_click(cube, labels_of(truth, 12))
        write_model(folder / 'click.hsimodel', click.card, click.tensors)
    return folder / 'first.hsimodel'


def test_calibrated_scores_are_the_same_divided_by_the_temperature():
    torch.manual_seed(0)
    network = Sst(Shape(10, 4, 3)).eval()
    with torch.no_grad():
        for one in network.parameters():
            one.add_(0.3 * torch.randn_like(one))
        for name in ('weight', 'bias', 'beside_weight', 'beside_bias'):
            network.get_buffer(name).copy_(torch.randn_like(network.get_buffer(name)))
        network.temperature.fill_(1.7)
    tensors = {name: value.numpy().copy() for name, value in network.state_dict().items()}
    other = Sst(Shape(10, 4, 3)).eval()
    other.load_state_dict({name: torch.from_numpy(value) for name, value in calibrated(tensors, 3.5).items()})
    given = torch.randn(20, 10, 3, 3)
    with torch.no_grad():
        for before, after in zip(network.both(given), other.both(given)):
            torch.testing.assert_close(after, before / 3.5, rtol=1e-4, atol=1e-4)
        torch.testing.assert_close(other.attention(given).uncertainty, network.attention(given).uncertainty, rtol=1e-4, atol=1e-5)


def test_a_model_carries_windows_of_its_scene(model):
    source = open_source(model)
    assert source.card.features['sample']['windows'] == len(source.sample) > 100
    assert source.sample.patches.shape[1] == source.card.bands.count
    # ... in the cube's units: their mean is that of the scene, not 0.
    with open_cube(model.parent / 'first.tif') as cube:
        values, _ = cube.read(cube.grid.window)
    np.testing.assert_allclose(source.sample.patches.mean((0, 2, 3)), values.mean((1, 2)), atol=0.05)
    assert set(source.seen) == set(source.network.layer_names)


def test_rehearsal_is_of_what_has_no_label_and_fades(model):
    source = open_source(model)
    names = class_names(CLASSES)
    mapping = map_classes(names, names)
    assert source.rehearsal(mapping, np.arange(1, CLASSES + 1)) is None
    few, fewer = source.rehearsal(mapping, np.array([1, 2, 3, 4])), source.rehearsal(mapping, np.array([1, 2]))
    assert few.share == pytest.approx(REHEARSED / CLASSES)
    assert fewer.share == pytest.approx(3 * REHEARSED / CLASSES)
    assert set(few.values) == set(range(1, CLASSES + 1))


def test_rehearsal_leaves_out_classes_that_the_target_does_not_have(model):
    source = open_source(model)
    names = class_names(CLASSES)
    found = source.rehearsal(map_classes(names, ['gravel pit', names[3], names[1]]), np.array([1]))
    assert set(found.values) == {2, 3}
    assert len(found.values) < len(source.sample)
    assert source.rehearsal(map_classes(names, ['gravel pit', 'quarry']), np.array([1])) is None


def test_a_model_of_another_method_is_no_source(model):
    with pytest.raises(ParameterError, match='made by the method "click"'):
        open_source(model.parent / 'click.hsimodel')


def test_a_model_without_its_scene_is_no_source(model, tmp_path):
    card, tensors = read_model(model)
    bare = {name: value for name, value in tensors.items() if not name.startswith('sample.')}
    write_model(tmp_path / 'bare.hsimodel', card, bare)
    with pytest.raises(ModelError, match='carries no sample'):
        open_source(tmp_path / 'bare.hsimodel')
