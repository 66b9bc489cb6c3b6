"""SpectralEarth: published layouts load however they are wrapped, and 75 bands are the least."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.backbones import check_fits, find_backbone
from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ModelError, ParameterError

torch = pytest.importorskip('torch')
pytestmark = pytest.mark.torch

from hsi_plugin.models.backbones import spectral_earth  # noqa: E402
from hsi_plugin.models.backbones.base import SceneStatistics, fingerprint  # noqa: E402
from hsi_plugin.models.backbones.spectral_earth.networks import LEAST_BANDS, SpectralAdapter, lengths  # noqa: E402
from hsi_plugin.models.checkpoints import load_files, match  # noqa: E402

from . import generated, reference  # noqa: E402

TRANSFORMER = {'kind': 'vit', 'width': 12, 'depth': 2, 'heads': 3, 'patch': 4, 'side': 16, 'cell': 8}
RESIDUAL = {'kind': 'resnet', 'inner': 2, 'stages': [1, 2], 'side': 16, 'cell': 8}
NAMES = ['spectral-earth-vit-s', 'spectral-earth-vit-b', 'spectral-earth-vit-l', 'spectral-earth-vit-h', 'spectral-earth-rn50']
COUNTS = {'spectral-earth-vit-s': 22e6, 'spectral-earth-vit-b': 86e6, 'spectral-earth-vit-l': 304e6, 'spectral-earth-vit-h': 630e6}


def adapter_shapes():
    shapes = {}
    for i, (entering, leaving, kernel) in enumerate(((1, 32, 7), (32, 64, 7), (64, 128, 5))):
        shapes.update({f'spectral_adapter.{3 * i}.weight': (leaving, entering, kernel, 1, 1), f'spectral_adapter.{3 * i}.bias': (leaving,)})
        shapes.update(generated.norm_shapes(f'spectral_adapter.{3 * i + 1}', leaving))
    return shapes


def transformer_shapes(width=12, depth=2, patch=4, side=16):
    """Names and shapes of the makers' file: timm's names below `vit_core`, with the classifier that masked autoencoding leaves in."""
    core = {
        'cls_token': (1, 1, width), 'pos_embed': (1, (side // patch) ** 2 + 1, width), 'norm.weight': (width,), 'norm.bias': (width,),
        'patch_embed.proj.weight': (width, 128, patch, patch), 'patch_embed.proj.bias': (width,),
        'head.weight': (10, width), 'head.bias': (10,),
    }  # fmt: skip
    for i in range(depth):
        core.update(reference.block_shapes(f'blocks.{i}', width))
    return {**adapter_shapes(), **{f'vit_core.{name}': shape for name, shape in core.items()}}


def residual_shapes(stages=(1, 2), inner=2):
    """Names and shapes of the makers' file: their own first block, the others as in timm's ResNet-50."""
    shapes, entering = adapter_shapes(), 128
    for stage, blocks in enumerate(stages):
        leaving = 4 * inner * 2**stage
        for i in range(blocks):
            wide = leaving if stage == i == 0 else inner * 2**stage
            name = f'resnet.layer{stage + 1}.{i}'
            for k, shape in ((1, (wide, entering, 1, 1)), (2, (wide, wide, 3, 3)), (3, (leaving, wide, 1, 1))):
                shapes[f'{name}.conv{k}.weight'] = shape
                shapes.update(generated.norm_shapes(f'{name}.bn{k}', shape[0]))
            if i == 0:
                shapes[f'{name}.downsample.0.weight'] = (leaving, entering, 1, 1)
                shapes.update(generated.norm_shapes(f'{name}.downsample.1', leaving))
            entering = leaving
    return shapes


def card_of(architecture, **changes):
    features = spectral_earth.Shape.from_json(architecture).features
    return replace(find_backbone('spectral-earth-vit-s'), architecture=architecture, features=features, **changes)


def scene(count):
    rng = np.random.default_rng(3)
    values = rng.uniform(0.05, 0.6, (300, count))
    return SceneStatistics(values.mean(0), values.std(0), values.min(0), values.max(0), np.cov(values.T), 300)


def tiles(count, side=16, number=2):
    values = np.random.default_rng(0).uniform(0.05, 0.6, (number, count, side, side)).astype(np.float32)
    return torch.from_numpy(values), torch.ones(number, side, side, dtype=torch.bool)


def adapted(values, state):
    """The adapter of one pixel in NumPy: values ``(bands,)``."""
    x = values[None]
    for i, stride in enumerate((5, 5, 3)):
        kernel, bias = state[f'spectral_adapter.{3 * i}.weight'][..., 0, 0], state[f'spectral_adapter.{3 * i}.bias']
        padded = np.pad(x, ((0, 0), (1, 1)))
        starts = range(0, padded.shape[1] - kernel.shape[2] + 1, stride)
        x = np.stack([(kernel * padded[:, a : a + kernel.shape[2]]).sum((1, 2)) + bias for a in starts], 1)
        norm = {kind: state[f'spectral_adapter.{3 * i + 1}.{kind}'][:, None] for kind in ('weight', 'bias', 'running_mean', 'running_var')}
        x = np.maximum((x - norm['running_mean']) / np.sqrt(norm['running_var'] + 1e-5) * norm['weight'] + norm['bias'], 0.0)
    return x.mean(1)


def test_the_adapter_and_its_75_bands():
    adapter = SpectralAdapter()
    assert sum(p.numel() for p in adapter.parameters()) == 56_192
    assert sorted({int(name.split('.')[0]) for name in adapter.state_dict()}) == [0, 1, 3, 4, 6, 7]
    assert next(n for n in range(1, 300) if min(lengths(n)) > 0) == LEAST_BANDS == 75
    assert list(lengths(202)) == [40, 8, 2]
    adapter.eval()
    with torch.inference_mode():
        assert adapter(torch.rand(1, 75, 2, 3)).shape == (1, 128, 2, 3)
        with pytest.raises(RuntimeError):
            adapter(torch.rand(1, 74, 2, 3))


@pytest.mark.parametrize('name', NAMES)
def test_the_cards(name):
    card = find_backbone(name)
    with pytest.raises(ModelError, match='at least 75'):
        check_fits(card, Bands(74, np.linspace(400, 1000, 74)))
    assert len(check_fits(card, Bands(75))[0]) == 75  # it knows no wavelengths, so it needs none
    with pytest.raises(ParameterError):
        check_fits(card, Bands(202), 'pretraining')
    assert card.flops == pytest.approx(spectral_earth.cost(card.architecture), rel=1e-12)
    assert card.features == spectral_earth.Shape.from_json(card.architecture).features
    assert card.licence == 'not stated'
    assert 'Never' in card.tried
    with torch.device('meta'):
        model = spectral_earth.build(card)
        if name.endswith('rn50'):
            shapes = residual_shapes((3, 4, 6, 3), 64)
        else:
            shapes = transformer_shapes(card.architecture['width'], card.architecture['depth'], 4, 128)
        report = match(model, spectral_earth.convert({'': generated.hollow(shapes)}, card))
    assert (report.share, report.missing) == (1.0, ())
    assert report.parameters == card.parameters == pytest.approx(COUNTS.get(name, 24e6), rel=0.03)


def test_a_file_loads_and_computes_what_numpy_does(tmp_path):
    card = card_of(TRANSFORMER)
    tensors = generated.numbers(transformer_shapes(), 1)
    model, report = load_files(card, {'': generated.checkpoint(tmp_path / 'mae.pth', tensors)})
    assert set(report.ignored) == {'vit_core.head.weight', 'vit_core.head.bias'}
    count = 80
    encoder = model.fit(Bands(count, np.linspace(420, 2450, count)), 'reflectance', '', scene(count))
    values, valid = tiles(count, number=1)
    with torch.inference_mode():
        found = encoder(values, valid)
    assert found.shape == (1, 12, 8, 8)
    state = reference.doubles(tensors)
    statistics = scene(count)
    even = (values[0].double().numpy() - statistics.mean[:, None, None]) / statistics.std[:, None, None]
    channels = np.stack([[adapted(even[:, r, c], state) for c in range(16)] for r in range(16)]).transpose(2, 0, 1)
    patches = channels.reshape(128, 4, 4, 4, 4).transpose(1, 3, 0, 2, 4).reshape(16, -1)
    core = {name[len('vit_core.') :]: value for name, value in state.items() if name.startswith('vit_core.')}
    x = patches @ core['patch_embed.proj.weight'].reshape(12, -1).T + core['patch_embed.proj.bias']
    x = np.concatenate([core['cls_token'][0], x]) + core['pos_embed'][0]
    for i in range(2):
        x = reference.block(x, core, f'blocks.{i}', 3, 1e-6)
    tokens = reference.layer_norm(x, core, 'norm', 1e-6)[1:].T.reshape(1, 12, 4, 4)
    wanted = torch.nn.functional.interpolate(torch.from_numpy(tokens), size=(16, 16), mode='bilinear')[:, :, 4:12, 4:12]
    torch.testing.assert_close(found.double(), wanted, rtol=1e-4, atol=1e-4)


def wrapped_by_autoencoding(tensors):
    """As masked autoencoding leaves it: the adapter inside the patch embedding, and everything several times."""
    found = {}
    for name, value in tensors.items():
        if name.startswith('spectral_adapter.'):
            found[f'encoder.vit.spec_vit.{name}'] = value
            inner = [f'patch_embed.{name}']
        else:
            short = name[len('vit_core.') :]
            inner = [short]
            if short.startswith('patch_embed.proj'):
                inner.append(short.replace('patch_embed.', 'patch_embed.original_patch_embed.'))
        for one in inner:
            found[f'encoder.vit.spec_vit.vit_core.{one}'] = value
            found[f'encoder.vit.vit_core.{one}'] = value
            if one.startswith(('patch_embed.', 'blocks.', 'norm.', 'pos_embed', 'cls_token')):
                found[f'encoder.vit.{one}'] = value
    return {'encoder.mask_token': torch.zeros(1, 1, 12), **found, 'decoder.decoder_pred.weight': torch.zeros(5, 5)}


def test_wrapped_checkpoints_load(tmp_path):
    card = card_of(TRANSFORMER)
    tensors = generated.numbers(transformer_shapes(), 1)
    other = {name: value + 1.0 if value.is_floating_point() else value for name, value in tensors.items()}
    inside = {name.replace('spectral_adapter.', 'vit_core.patch_embed.spectral_adapter.'): value for name, value in tensors.items()}
    cases = {
        'autoencoding': wrapped_by_autoencoding(tensors),
        'network of autoencoding': inside,
        'self-distillation': {
            **{f'student_backbone.{name}': value for name, value in other.items()},
            **{f'teacher_backbone.{name}': value for name, value in tensors.items()}, 'student_head.last_layer.weight': torch.zeros(4, 4),
        },
        'contrast': {
            **{f'backbone_momentum.{name}': value for name, value in other.items()},
            **{f'backbone.{name}': value for name, value in tensors.items()}, 'projection_head.layers.0.weight': torch.zeros(4, 4),
        },
        'data parallel': {f'module.{name}': value for name, value in tensors.items()},
    }  # fmt: skip
    for case, state in cases.items():
        path = generated.checkpoint(tmp_path / 'any.ckpt', state, 'state_dict')
        model, report = load_files(card, {'': path})
        assert (report.share, report.missing) == (1.0, ()), case
        for name, value in model.state_dict().items():
            assert torch.equal(value, tensors[name]), (case, name)


def test_a_file_without_one_part_is_refused(tmp_path):
    card = card_of(TRANSFORMER)
    tensors = generated.numbers(transformer_shapes())
    for missing in ('spectral_adapter.4.running_var', 'vit_core.pos_embed', 'vit_core.blocks.1.mlp.fc2.weight'):
        few = {name: value for name, value in tensors.items() if name != missing}
        with pytest.raises(ModelError, match=missing):
            load_files(card, {'': generated.checkpoint(tmp_path / 'few.pth', few)})
    with pytest.raises(ModelError, match='lacks'):
        load_files(card, {'': generated.checkpoint(tmp_path / 'other.pth', generated.numbers(residual_shapes()))})


def test_the_residual_network(tmp_path):
    """Against the same layers written one after the other, at full resolution with dilation 1, 2, … from stage to stage."""
    from torch.nn import functional

    tensors = generated.numbers(residual_shapes(), 2)
    model, report = load_files(card_of(RESIDUAL), {'': generated.checkpoint(tmp_path / 'dino.pth', tensors)})
    assert report.share == 1.0
    x = torch.rand(1, 128, 7, 9)

    def norm(x, name):
        kinds = ('running_mean', 'running_var', 'weight', 'bias')
        return functional.batch_norm(x, *(tensors[f'resnet.{name}.{kind}'] for kind in kinds))

    with torch.inference_mode():
        found, wanted = model.resnet(x), x
        for stage, dilation in ((0, 1), (1, 2)):
            for i in range((1, 2)[stage]):
                name = f'layer{stage + 1}.{i}'
                same = wanted
                if i == 0:
                    same = norm(functional.conv2d(wanted, tensors[f'resnet.{name}.downsample.0.weight']), f'{name}.downsample.1')
                wanted = functional.conv2d(wanted, tensors[f'resnet.{name}.conv1.weight'])
                wanted = norm(wanted, f'{name}.bn1').relu()
                wanted = functional.conv2d(wanted, tensors[f'resnet.{name}.conv2.weight'], dilation=dilation, padding=dilation)
                wanted = norm(wanted, f'{name}.bn2').relu()
                wanted = norm(functional.conv2d(wanted, tensors[f'resnet.{name}.conv3.weight']), f'{name}.bn3')
                wanted = (wanted + same).relu()
    assert found.shape == (1, 16, 7, 9)
    torch.testing.assert_close(found, wanted, rtol=1e-5, atol=1e-5)


def test_how_far_the_residual_network_looks():
    card = find_backbone('spectral-earth-rn50')
    torch.manual_seed(0)
    network = spectral_earth.build(card_of({'kind': 'resnet', 'inner': 1, 'stages': [3, 4, 6, 3], 'side': 128, 'cell': 64})).resnet
    for name, value in network.named_parameters():
        if 'conv' in name or 'downsample.0' in name:
            torch.nn.init.constant_(value, 0.1)  # nothing cancels
    network.eval()
    x = torch.ones(1, 128, 1, 151, requires_grad=True)
    network(x)[0, :, 0, 75].sum().backward()
    seen = torch.nonzero(x.grad.abs().sum((0, 1, 2)))
    assert int(seen.max() - seen.min()) + 1 == card.receptive_field


def test_bands_are_sorted_by_wavelength(tmp_path):
    model = load_files(card_of(RESIDUAL), {'': generated.checkpoint(tmp_path / 'd.pth', generated.numbers(residual_shapes()))})[0]
    before = fingerprint(model)
    count = 90
    bands, statistics = Bands(count, np.linspace(420, 2450, count)), scene(count)
    values, valid = tiles(count)
    order = np.random.default_rng(1).permutation(count)

    def features(bands, statistics, values):
        encoder = model.fit(bands, 'radiance', '', statistics)
        with torch.inference_mode():
            return encoder, encoder(values[:, list(encoder.bands)], valid)

    encoder, plain = features(bands, statistics, values)
    _, mixed = features(bands.select(order.tolist()), statistics.select(order), values[:, order])
    torch.testing.assert_close(mixed, plain)
    wrong = features(bands, statistics.select(order), values[:, order])[1]
    assert (wrong - plain).abs().max() > 1e-3
    # Band by band gains and offsets leave no trace: units do not matter.
    other = replace(statistics, mean=10000 * statistics.mean, std=10000 * statistics.std)
    torch.testing.assert_close(features(bands, other, 10000 * values)[1], plain, rtol=1e-3, atol=1e-3)
    unknown = model.fit(Bands(count), 'unknown', '', statistics)
    assert any('no wavelengths' in note for note in unknown.notes)
    with pytest.raises(ParameterError, match='statistics'):
        model.fit(bands, 'reflectance')
    assert fingerprint(model) == before
    assert not any(value.requires_grad for value in encoder.parameters())


@pytest.mark.parametrize('architecture', [{**TRANSFORMER, 'width': 48}, {**RESIDUAL, 'inner': 16}])
def test_the_formula_against_torch(architecture):
    model = spectral_earth.build(card_of(architecture))
    for count, exactness in ((150, 0.03), (202, 0.15)):
        encoder = model.fit(Bands(count), 'reflectance', '', scene(count))
        counted = generated.counted_flops(encoder, *tiles(count, number=1)) / 8**2
        found = generated.per_pixel(spectral_earth.cost(architecture), count)
        assert found == pytest.approx(counted, rel=exactness)
        assert found > 0.97 * counted


def test_a_damaged_card_is_refused():
    for change in ({'kind': 'other'}, {'width': 13}, {'side': 18}, {'cell': 9}, {'heads': 0}, {'more': 1}, {'depth': 'two'}):
        with pytest.raises(ModelError):
            spectral_earth.Shape.from_json({**TRANSFORMER, **change})
