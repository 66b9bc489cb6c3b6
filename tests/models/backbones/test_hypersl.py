"""HyperSL: the makers' names and sizes, the arithmetic against NumPy, and what a frozen model of spectra must not do."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from torch.utils.flop_counter import FlopCounterMode  # noqa: E402

from hsi_plugin.core.backbones import find_backbone  # noqa: E402
from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.core.errors import ModelError, ParameterError  # noqa: E402
from hsi_plugin.models.backbones import hypersl  # noqa: E402
from hsi_plugin.models.backbones.base import SceneStatistics, fingerprint, freeze  # noqa: E402
from hsi_plugin.models.checkpoints import load_into, match, read_checkpoint  # noqa: E402

from .reference import attend, block, block_shapes, doubles, gelu, layer_norm, linear  # noqa: E402

pytestmark = pytest.mark.torch
SIZES = {'small': 4, 'base': 12, 'large': 16, 'huge': 24}  # blocks of the decoder
TINY = {'width': 16, 'depth': 3, 'heads': 2}
COUNTERS = ('num_batches_tracked',)
NOT_TRAINED = ('div_term', 'pe', 'running_mean', 'running_var', *COUNTERS)


def shapes(width, depth, decoder_depth):
    """Names and shapes of all tensors in a file of the makers, the decoder's included."""
    found = {'global_token': (1, 1, width), 'mask_token': (1, 1, width), 'div_term': (width // 2,), 'pe': (1, 500, width)}
    for number, inputs, kernel in ((1, 1, 5), (2, 1, 9), (3, 1, 13), (4, 3 * width, 1)):
        found[f'embedding_layer_{number}.0.weight'] = (width, inputs, kernel)
        for name in ('0.bias', '1.weight', '1.bias', '1.running_mean', '1.running_var'):
            found[f'embedding_layer_{number}.{name}'] = (width,)
        found[f'embedding_layer_{number}.1.num_batches_tracked'] = ()
    for group, count in (('encoder_blocks', depth - 1), ('decoder_blocks', decoder_depth - 1)):
        for number in range(count):
            found.update(block_shapes(f'{group}.{number}', width))
    found.update(block_shapes('transformer_encoder_layer', width))
    for name in ('corss_attn.qkv', 'corss_attn.proj'):  # sic
        found.update({f'{name}.weight': (width, width), f'{name}.bias': (width,)})
    for name in ('norm1', 'norm2'):
        found.update({f'{name}.weight': (width,), f'{name}.bias': (width,)})
    found.update({'decoder_layer.0.weight': (1, width, 3), 'decoder_layer.0.bias': (1,)})
    return found


def makers_state(width, depth, heads, decoder_depth=2, seed=0):
    """Random tensors under the makers' names, as training on several cards writes them."""
    random = torch.Generator().manual_seed(seed)
    state = {}
    for name, shape in shapes(width, depth, decoder_depth).items():
        values = torch.randn(shape, generator=random)
        if name.endswith(COUNTERS):
            values = torch.tensor(7)
        elif name.endswith('running_var'):
            values = values.abs() + 0.5
        elif name == 'div_term':
            values = torch.tensor([100.0 ** (-2 * i / width) for i in range(width // 2)])
        elif len(shape) > 1:
            values = values / np.sqrt(np.prod(shape[1:]))
        state[f'module.{name}'] = values
    return state


def card_of(size='small', **architecture):
    card = find_backbone(f'hypersl-{size}')
    return replace(card, architecture=architecture, features=architecture['width']) if architecture else card


def tiny(seed=0):
    card = card_of(**TINY)
    model = hypersl.build(card)
    load_into(model, hypersl.convert({'': makers_state(**TINY, seed=seed)}, card))
    return freeze(model)


def statistics_of(cube):
    flat = cube.reshape(len(cube), -1)
    return SceneStatistics(flat.mean(1), flat.std(1), flat.min(1), flat.max(1), np.cov(flat), flat.shape[1])


def bands_of(count, low=450.0, high=2400.0):
    return Bands(count, np.linspace(low, high, count))


def features_of(encoder, cube):
    """Of the pixels of a cube ``(bands, pixels)``: ``(pixels, channels)``."""
    values = torch.as_tensor(np.asarray(cube, np.float32)[list(encoder.bands)].T[:, :, None, None])
    found = encoder(values, torch.ones(len(values), 1, 1, dtype=torch.bool))
    assert found.shape == (len(values), encoder.channels, 1, 1)
    return found[:, :, 0, 0]


def test_the_small_size_has_as_many_parameters_as_the_paper_counts():
    all_of_them = shapes(256, 8, 4)
    trained = sum(int(np.prod(shape)) for name, shape in all_of_them.items() if not name.endswith(NOT_TRAINED))
    assert trained == 9_027_841
    assert card_of().parameters == 6_524_928


@pytest.mark.parametrize('size', SIZES)
def test_every_size_takes_the_makers_names_and_shapes(size):
    card = card_of(size)
    with torch.device('meta'):
        model = hypersl.build(card)
        state = {f'module.{name}': torch.empty(shape) for name, shape in
                 shapes(card.architecture['width'], card.architecture['depth'], SIZES[size]).items()}  # fmt: skip
    assert sum(value.numel() for value in model.parameters()) == card.parameters
    counters = {name: torch.empty((), dtype=torch.long, device='meta') for name in state if name.endswith(COUNTERS)}
    report = match(model, hypersl.convert({'': {**state, **counters}}, card))
    assert report.share == 1.0
    assert not report.missing
    assert not report.reinitialised
    decoder = ('mask_token', 'pe', 'corss_attn.', 'decoder_blocks.', 'norm1.', 'norm2.', 'decoder_layer.')
    assert report.ignored
    assert all(name.startswith(decoder) for name in report.ignored)


def test_a_file_as_its_makers_write_it_is_loaded(tmp_path):
    card = card_of(**TINY)
    state = makers_state(**TINY)
    moments = {'state': {0: {'exp_avg': torch.zeros(5), 'step': torch.tensor(3.0)}}, 'param_groups': [{'lr': 5e-4, 'params': [0]}]}
    file = tmp_path / '5_base_mask95_checkpoint.pt'
    torch.save({'epoch': 5, 'model': state, 'optimizer': moments, 'scheduler': {'T_0': 10, 'last_epoch': 3}}, file)
    model = hypersl.build(card)
    report = load_into(model, hypersl.convert({'': read_checkpoint(file)}, card))
    assert report.share == 1.0
    assert report.parameters == sum(value.numel() for value in model.parameters())
    assert torch.equal(model.mix[1].running_var, state['module.embedding_layer_4.1.running_var'])
    assert torch.equal(model.blocks[2].attn.qkv.weight, state['module.transformer_encoder_layer.attn.qkv.weight'])
    without_prefix = {name[len('module.') :]: value for name, value in state.items()}
    again = hypersl.build(card)
    load_into(again, hypersl.convert({'': without_prefix}, card))
    assert fingerprint(again) == fingerprint(model)


@pytest.mark.parametrize('lost', ['encoder_blocks.1.mlp.fc1.weight', 'embedding_layer_2.1.running_mean', 'div_term', 'global_token'])
def test_a_renamed_tensor_is_refused(lost):
    state = makers_state(**TINY)
    state['module.something.else'] = state.pop(f'module.{lost}')
    with pytest.raises(ModelError, match='lacks 1 of'):
        hypersl.convert({'': state}, card_of(**TINY))


def test_a_file_of_another_size_is_refused():
    with pytest.raises(ModelError, match='4 blocks instead of 3'):
        hypersl.convert({'': makers_state(16, 4, 2)}, card_of(**TINY))
    card = card_of(**TINY)
    with pytest.raises(ModelError, match='shape'):
        load_into(hypersl.build(card), hypersl.convert({'': makers_state(24, 3, 2)}, card))


@pytest.mark.parametrize('wrong', [{'width': 10**9}, {'heads': 3}, {'depth': 0}, {'width': 'wide'}, {'colour': 1}])
def test_no_network_is_built_from_nonsense(wrong):
    with pytest.raises(ModelError):
        hypersl.build(card_of(**{**TINY, 'width': 16, **wrong}))


def by_hand(state, spectrum, wavelengths, heads, depth):
    """A pixel's features in NumPy, by the paper and the makers' names."""
    tokens, width, eps = [], len(state['global_token'][0, 0]), 1e-5

    def normalised(x, name):
        centred = (x - state[f'{name}.running_mean']) / np.sqrt(state[f'{name}.running_var'] + eps)
        return gelu(centred * state[f'{name}.weight'] + state[f'{name}.bias'])

    for band, wavelength in enumerate(wavelengths):
        parts = []
        for number, kernel in ((1, 5), (2, 9), (3, 13)):
            sums = state[f'embedding_layer_{number}.0.bias'].copy()
            for step in range(kernel):
                place = band + step - kernel // 2
                if 0 <= place < len(spectrum):
                    sums += state[f'embedding_layer_{number}.0.weight'][:, 0, step] * spectrum[place]
            parts.append(normalised(sums, f'embedding_layer_{number}.1'))
        mixed = state['embedding_layer_4.0.weight'][:, :, 0] @ np.concatenate(parts) + state['embedding_layer_4.0.bias']
        token = normalised(mixed, 'embedding_layer_4.1')
        for pair in range(width // 2):
            phase = (wavelength - 400.0) / 10.0 * 100.0 ** (-2.0 * pair / width)
            token[2 * pair] += np.sin(phase)
            token[2 * pair + 1] += np.cos(phase)
        tokens.append(token)
    x = np.stack([state['global_token'][0, 0], *tokens])
    for number in range(depth - 1):
        x = block(x, state, f'encoder_blocks.{number}', heads, eps)
    last = 'transformer_encoder_layer'
    qkv = linear(layer_norm(x, state, f'{last}.norm1', eps), state, f'{last}.attn.qkv')
    x = 2.0 * linear(attend(qkv, heads), state, f'{last}.attn.proj')  # what the block was given is not added: so it was trained
    x = x + linear(gelu(linear(layer_norm(x, state, f'{last}.norm2', eps), state, f'{last}.mlp.fc1')), state, f'{last}.mlp.fc2')
    return x[0] + x[1:].mean(0)


@pytest.mark.parametrize('count', [1, 4, 31])
def test_features_agree_with_numpy(count):
    cube = np.random.default_rng(0).random((count, 3))
    bands = bands_of(count, 420.0)
    state = {name[len('module.') :]: value for name, value in doubles(makers_state(**TINY)).items()}
    wanted = np.stack([by_hand(state, spectrum, bands.wavelengths_nm, 2, 3) for spectrum in cube.T])
    with torch.inference_mode():
        found = features_of(tiny().fit(bands, 'reflectance'), cube)
    np.testing.assert_allclose(found.numpy(), wanted, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize('count', [3, 15, 25, 75, 128, 202, 425])
def test_any_sensor(count):
    cube = np.random.default_rng(count).random((count, 5))
    with torch.inference_mode():
        found = features_of(tiny().fit(bands_of(count), 'reflectance'), cube)
    assert torch.isfinite(found).all()
    assert found.std(0).min() > 0


def test_the_order_of_bands_in_the_file_does_not_matter_but_their_wavelengths_do():
    model, random = tiny(), np.random.default_rng(1)
    cube, bands = random.random((40, 6)), bands_of(40, 450, 900)
    order = random.permutation(40)
    with torch.inference_mode():
        plain = features_of(model.fit(bands, 'reflectance'), cube)
        shuffled = features_of(model.fit(bands.select(order), 'reflectance'), cube[order])
        mistaken = features_of(model.fit(bands, 'reflectance'), cube[order])
        shifted = features_of(model.fit(Bands(40, bands.wavelengths_nm + 100.0), 'reflectance'), cube)
    assert torch.equal(plain, shuffled)
    assert (plain - mistaken).abs().max() > 1e-2
    assert (plain - shifted).abs().max() > 1e-2


def test_bands_that_do_not_suit_are_told():
    model = tiny()
    with pytest.raises(ModelError, match='wavelength'):
        model.fit(Bands(20), 'reflectance')
    with pytest.raises(ModelError, match='at most 500'):
        model.fit(bands_of(501), 'reflectance')
    with pytest.raises(ParameterError, match='scaling'):
        model.fit(bands_of(5), 'reflectance', 'zscore')
    encoder = model.fit(Bands(4, np.array([900.0, 500.0, 3000.0, 600.0]), good=np.array([True, True, True, False])), 'reflectance')
    assert encoder.bands == (1, 0)
    assert 'outside' in encoder.notes[0]


def test_a_pixel_does_not_depend_on_the_others_of_its_batch():
    model = tiny()
    encoder = model.fit(bands_of(30), 'reflectance')
    cube = np.random.default_rng(2).random((30, 40))
    with torch.inference_mode():
        together = features_of(encoder, cube)
        alone = torch.cat([features_of(encoder, cube[:, [pixel]]) for pixel in range(40)])
        assert (together - alone).abs().max() < 1e-6 * together.abs().max()
        # As published, batch normalisation stays in training mode, and the same pixels differ: that is what freezing prevents.
        encoder.train()
        assert (features_of(encoder, cube[:, :20]) - features_of(encoder, cube)[:20]).abs().max() > 1e-3


def test_many_pixels_are_computed_in_parts(monkeypatch):
    encoder = tiny().fit(bands_of(12), 'reflectance')
    cube = np.random.default_rng(3).random((12, 50))
    with torch.inference_mode():
        whole = features_of(encoder, cube)
        monkeypatch.setattr('hsi_plugin.models.backbones.spectra._AT_ONCE', 7 * 16 * 13)
        sizes = []
        encoder.model.register_forward_pre_hook(lambda _, inputs: sizes.append(len(inputs[0])))
        torch.testing.assert_close(features_of(encoder, cube), whole, rtol=1e-5, atol=1e-5)
    assert sizes == [7] * 7 + [1]


def test_tiles_keep_their_layout():
    encoder = tiny().fit(bands_of(6), 'reflectance')
    values = torch.rand(2, 6, 3, 4)
    with torch.inference_mode():
        tiles = encoder(values, torch.ones(2, 3, 4, dtype=torch.bool))
        pixel = encoder(values[1:, :, 2:, 1:2], torch.ones(1, 1, 1, dtype=torch.bool))
    torch.testing.assert_close(tiles[1, :, 2, 1], pixel[0, :, 0, 0], rtol=1e-5, atol=1e-6)


def test_frozen_is_frozen():
    model = tiny()
    before = fingerprint(model)
    encoder = model.train().requires_grad_(True).fit(bands_of(20), 'reflectance')
    assert not any(one.training for one in encoder.modules())
    assert not any(value.requires_grad for value in encoder.parameters())
    head = torch.nn.Linear(encoder.channels, 2)
    optimiser = torch.optim.SGD(head.parameters(), 0.1)
    cube = np.random.default_rng(4).random((20, 8))
    for _ in range(3):
        optimiser.zero_grad()
        torch.nn.functional.cross_entropy(head(features_of(encoder, cube)), torch.tensor([0, 1] * 4)).backward()
        optimiser.step()
    assert fingerprint(model) == before


def test_scalings_are_what_their_names_say():
    model, random = tiny(), np.random.default_rng(5)
    cube = random.random((10, 30)) * 0.4 + 0.1
    bands, statistics = bands_of(10), statistics_of(cube)
    stretched = (cube - cube.min(1, keepdims=True)) / (cube.max(1, keepdims=True) - cube.min(1, keepdims=True))
    with torch.inference_mode():
        wanted = features_of(model.fit(bands, 'reflectance'), stretched)
        found = features_of(model.fit(bands, 'reflectance', 'minmax', statistics), cube)
        counts = features_of(model.fit(bands, 'unknown', '', statistics_of(cube * 10_000)), cube * 10_000)
    torch.testing.assert_close(found, wanted, rtol=1e-3, atol=1e-4)
    torch.testing.assert_close(counts, wanted, rtol=1e-3, atol=1e-3)
    with pytest.raises(ParameterError, match='statistics'):
        model.fit(bands, 'reflectance', 'minmax')


@pytest.mark.parametrize('size', SIZES)
@pytest.mark.parametrize('count', [15, 200])
def test_the_cost_on_the_card_is_the_cost(size, count):
    card = card_of(size)
    with torch.device('meta'):
        model = hypersl.build(card)
        counter = FlopCounterMode(display=False)
        with counter:
            model(torch.empty(2, count), torch.empty(count, card.features))
    assert counter.get_total_flops() == pytest.approx(card.cost(count, 2).flops, rel=0.02)
