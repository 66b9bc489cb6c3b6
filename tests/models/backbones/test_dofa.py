"""DOFA: the makers' names and sizes in both editions, and the arithmetic against explicit loops in NumPy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from torch.utils.flop_counter import FlopCounterMode  # noqa: E402

from hsi_plugin.core.backbones import find_backbone  # noqa: E402
from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.core.errors import ModelError  # noqa: E402
from hsi_plugin.models.backbones import dofa  # noqa: E402
from hsi_plugin.models.backbones.base import SceneStatistics, fingerprint, freeze  # noqa: E402
from hsi_plugin.models.checkpoints import load_into, match  # noqa: E402

from .reference import attend, block, block_shapes, doubles, gelu, layer_norm, linear  # noqa: E402

pytestmark = pytest.mark.torch
NAMES = ('dofa-base', 'dofa-large', 'dofa2-base', 'dofa2-large')
TINY = {'width': 16, 'depth': 2, 'heads': 2, 'patch': 4, 'image': 16, 'tile': 16, 'margin': 4, 'scaled': 0}


def shapes(width, depth, patch, image, scaled, **_):
    """Names and shapes of the tensors in a file of the makers; edition 2 has factors in its blocks and a prefix."""
    grid, generator = (image + 2 - patch) // patch + 1, 'patch_embed.weight_generator'
    layer = f'{generator}.transformer_encoder.layers.0'
    found = {f'{generator}.weight_tokens': (128, 128), f'{generator}.bias_token': (1, 128)}
    sizes = {
        f'{layer}.self_attn.out_proj': (128, 128), f'{layer}.linear1': (2048, 128), f'{layer}.linear2': (128, 2048),
        f'{generator}.fc_weight': (patch * patch * width, 128), f'{generator}.fc_bias': (width, 128),
        'patch_embed.fclayer.w1': (128, 128), 'patch_embed.fclayer.w2': (128, 128),
    }  # fmt: skip
    found.update({f'{layer}.self_attn.in_proj_weight': (384, 128), f'{layer}.self_attn.in_proj_bias': (384,)})
    for name, shape in sizes.items():
        found.update({f'{name}.weight': shape, f'{name}.bias': shape[:1]})
    for name in ('norm1', 'norm2'):
        found.update({f'{layer}.{name}.weight': (128,), f'{layer}.{name}.bias': (128,)})
    before = 'model.' if scaled else ''
    found.update({f'{before}cls_token': (1, 1, width), f'{before}pos_embed': (1, grid * grid + 1, width)})
    for number in range(depth):
        found.update(block_shapes(f'{before}blocks.{number}', width, bool(scaled)))
    for name in {'norm', f'{before}norm'}:
        found.update({f'{name}.weight': (width,), f'{name}.bias': (width,)})
    if not scaled:
        found.update({'mask_token': (1, 1, width), 'projector.weight': (width, width), 'projector.bias': (width,)})
    return found


def makers_state(seed=0, **architecture):
    random = torch.Generator().manual_seed(seed)
    state = {}
    for name, shape in shapes(**architecture).items():
        state[name] = torch.randn(shape, generator=random) / (shape[-1] ** 0.5 if len(shape) > 1 else 1.0)
    return state


def card_of(**changes):
    return replace(find_backbone('dofa-base'), architecture={**TINY, **changes}, features=16)


def tiny(seed=0, **changes):
    card = card_of(**changes)
    model = dofa.build(card)
    load_into(model, dofa.convert({'': makers_state(seed, **card.architecture)}, card))
    return freeze(model)


def bands_of(count, low=450.0, high=2400.0):
    return Bands(count, np.linspace(low, high, count))


def statistics_of(cube):
    flat = cube.reshape(len(cube), -1)
    return SceneStatistics(flat.mean(1), flat.std(1), flat.min(1), flat.max(1), np.cov(flat), flat.shape[1])


def features_of(encoder, tiles, valid=None):
    values = torch.as_tensor(np.asarray(tiles, np.float32)[:, list(encoder.bands)])
    valid = torch.ones(len(values), *values.shape[2:], dtype=torch.bool) if valid is None else torch.as_tensor(valid)
    with torch.inference_mode():
        found = encoder(values, valid)
    cell = encoder.tiling.cell
    assert found.shape == (len(values), encoder.channels, cell, cell)
    return found.numpy()


@pytest.mark.parametrize('name', NAMES)
def test_every_edition_takes_the_makers_names_and_shapes(name):
    card = find_backbone(name)
    with torch.device('meta'):
        model = dofa.build(card)
        state = {one: torch.empty(shape) for one, shape in shapes(**card.architecture).items()}
    report = match(model, dofa.convert({'': state}, card))
    assert report.share == 1.0
    assert report.missing == report.reinitialised == ()
    assert {one.split('.')[0] for one in report.ignored} <= {'norm', 'mask_token', 'projector'}
    assert report.parameters == card.parameters == sum(value.numel() for value in model.parameters())


def test_the_sizes_agree_with_what_others_publish():
    # A public use of the base model, with positions for 7 × 7 patches and a last normalisation, counts 111,199,232 parameters.
    width = 768
    assert find_backbone('dofa-base').parameters - (197 - 50) * width + 2 * width == 111_199_232
    # The file of edition 2 is 421,811,730 bytes: its numbers, and names and places in an archive.
    card = find_backbone('dofa2-base')
    numbers = sum(int(np.prod(shape)) for shape in shapes(**card.architecture).values())
    assert card.files[0].bytes == 421_811_730
    assert 0 < card.files[0].bytes - 4 * numbers < 120_000


@pytest.mark.parametrize('scaled', [0, 1])
@pytest.mark.parametrize('lost', ['patch_embed.fclayer.w1.bias', 'blocks.1.attn.qkv.weight', 'pos_embed', 'cls_token'])
def test_a_renamed_tensor_is_refused(scaled, lost):
    card = card_of(scaled=scaled)
    state = makers_state(**card.architecture)
    prefix = 'model.' if scaled and not lost.startswith('patch') else ''
    state['something.else'] = state.pop(prefix + lost)
    with pytest.raises(ModelError, match='lacks 1 of'):
        dofa.convert({'': state}, card)


def test_the_other_edition_or_size_is_refused():
    first, second = card_of(), card_of(scaled=1)
    with pytest.raises(ModelError, match=r'ls1\.gamma'):
        dofa.convert({'': makers_state(**first.architecture)}, second)
    with pytest.raises(ModelError, match='shape'):
        load_into(dofa.build(first), dofa.convert({'': makers_state(**card_of(patch=8).architecture)}, first))
    for wrong in ({'patch': 99}, {'margin': 8}, {'heads': 3}, {'width': 'wide'}, {'colour': 1}):
        with pytest.raises(ModelError, match='damaged'):
            dofa.build(card_of(**wrong))


def kernel_by_hand(state, wavelengths, patch, width):
    """The kernel ``(width, bands, patch, patch)`` and bias, number by number."""
    codes = np.array([
        [function(nm * 10000.0 ** (-step / 64.0)) for function in (np.sin, np.cos) for step in range(64)] for nm in wavelengths
    ])  # fmt: skip
    inner = np.maximum(linear(codes, state, 'patch_embed.fclayer.w1'), 0.0)
    codes = codes + np.maximum(linear(inner, state, 'patch_embed.fclayer.w2'), 0.0)
    generator = 'patch_embed.weight_generator'
    layer = f'{generator}.transformer_encoder.layers.0'
    x = np.concatenate([state[f'{generator}.weight_tokens'], codes, state[f'{generator}.bias_token']])
    qkv = x @ state[f'{layer}.self_attn.in_proj_weight'].T + state[f'{layer}.self_attn.in_proj_bias']
    x = layer_norm(x + linear(attend(qkv, 4), state, f'{layer}.self_attn.out_proj'), state, f'{layer}.norm1', 1e-5)
    x = layer_norm(x + linear(gelu(linear(x, state, f'{layer}.linear1')), state, f'{layer}.linear2'), state, f'{layer}.norm2', 1e-5)
    kernel = np.empty((width, len(wavelengths), patch, patch))
    for band in range(len(wavelengths)):
        numbers = linear(x[128 + band] + codes[band], state, f'{generator}.fc_weight')
        for row in range(patch):
            for column in range(patch):
                for channel in range(width):
                    kernel[channel, band, row, column] = 0.01 * numbers[(row * patch + column) * width + channel]
    return kernel, 0.01 * linear(x[-1], state, f'{generator}.fc_bias')


def by_hand(state, tile, wavelengths, width, depth, heads, patch, tile_side, margin):
    """Features of the cell of a scaled tile ``(bands, side, side)``: patch by patch, then pixel by pixel."""
    kernel, bias = kernel_by_hand(state, wavelengths, patch, width)
    padded = np.pad(tile, ((0, 0), (1, 1), (1, 1)))
    side = (tile_side + 2 - patch) // patch + 1
    tokens = [state['cls_token'][0, 0] + state['pos_embed'][0, 0]]
    for row in range(side):
        for column in range(side):
            seen = padded[:, row * patch : row * patch + patch, column * patch : column * patch + patch]
            tokens.append((kernel * seen).sum((1, 2, 3)) + bias + state['pos_embed'][0, len(tokens)])
    x = np.stack(tokens)
    for number in range(depth):
        x = block(x, state, f'blocks.{number}', heads, 1e-6)
    grid = x[1:].reshape(side, side, width)
    # Patch i sees the pixels i·patch − 1 … i·patch + patch − 2.
    middles = np.array([np.mean([i * patch - 1, i * patch + patch - 2]) for i in range(side)])
    cell = tile_side - 2 * margin
    found = np.empty((width, cell, cell))
    for channel in range(width):
        rows = np.stack([np.interp(np.arange(margin, margin + cell), middles, grid[:, column, channel]) for column in range(side)], 1)
        found[channel] = np.stack([np.interp(np.arange(margin, margin + cell), middles, row) for row in rows])
    return found


@pytest.mark.parametrize('changes', [{}, {'scaled': 1}, {'tile': 21, 'image': 21, 'margin': 0, 'patch': 5}])
def test_features_agree_with_loops(changes):
    card = card_of(**changes)
    a = card.architecture
    random, bands = np.random.default_rng(0), bands_of(3, 480.0, 1650.0)
    tiles = random.random((2, 3, a['tile'], a['tile'])) * 0.5
    statistics = statistics_of(tiles.transpose(1, 0, 2, 3))
    scaled = (tiles - statistics.mean[:, None, None]) / statistics.std[:, None, None]
    state = makers_state(**a)
    own = {name[len('model.') :] if name.startswith('model.') else name: value for name, value in doubles(state).items()}
    wanted = np.stack([
        by_hand(own, one, bands.wavelengths_nm, a['width'], a['depth'], a['heads'], a['patch'], a['tile'], a['margin']) for one in scaled
    ])  # fmt: skip
    encoder = tiny(**changes).fit(bands, 'reflectance', '', statistics)
    np.testing.assert_allclose(features_of(encoder, tiles), wanted, rtol=2e-4, atol=2e-4)


@pytest.mark.parametrize('count', [3, 15, 25, 75, 128, 202, 425])
def test_any_sensor(count):
    tiles = np.random.default_rng(count).random((1, count, 16, 16))
    found = features_of(tiny().fit(bands_of(count), 'unknown', '', statistics_of(tiles[0])), tiles)
    assert np.isfinite(found).all()
    assert found.std((2, 3)).min() > 0


def test_the_order_of_bands_does_not_matter_but_their_wavelengths_do():
    model, random = tiny(), np.random.default_rng(1)
    tiles, bands, order = random.random((1, 12, 16, 16)), bands_of(12, 450, 900), random.permutation(12)

    def features(bands, tiles):
        return features_of(model.fit(bands, 'reflectance', '', statistics_of(tiles[0])), tiles)

    plain = features(bands, tiles)
    np.testing.assert_array_equal(features(bands.select(order), tiles[:, order]), plain)
    change = abs(features(Bands(12, bands.wavelengths_nm + 100.0), tiles) - plain).max()
    assert change > 1e-2
    assert abs(features(bands, tiles[:, order]) - plain).max() > 1e-2
    # The network itself takes bands in any order: kernels belong to bands, not to places.
    with torch.inference_mode():
        nm = torch.as_tensor(bands.wavelengths_nm, dtype=torch.float32)
        kernel, other = model.patch_embed(nm)[0], model.patch_embed(nm[order])[0]
    torch.testing.assert_close(kernel[:, order], other, rtol=1e-4, atol=1e-6)


def test_a_tile_does_not_depend_on_the_others_of_its_batch():
    tiles = np.random.default_rng(2).random((5, 6, 16, 16))
    encoder = tiny().fit(bands_of(6), 'reflectance', '', statistics_of(tiles.transpose(1, 0, 2, 3)))
    together, alone = features_of(encoder, tiles), np.concatenate([features_of(encoder, one[None]) for one in tiles])
    assert abs(together - alone).max() < 2e-6 * abs(together).max()


def test_a_cell_sees_what_is_around_it_and_not_what_holds_no_data():
    random = np.random.default_rng(3)
    tile = random.random((1, 4, 16, 16))
    encoder = tiny().fit(bands_of(4), 'reflectance', '', statistics_of(tile[0]))
    other = tile.copy()
    other[:, :, :2, :2] = 5.0
    assert abs(features_of(encoder, tile) - features_of(encoder, other)).max() > 1e-3
    valid = np.ones((1, 16, 16), bool)
    valid[:, :2, :2] = False
    np.testing.assert_array_equal(features_of(encoder, tile, valid), features_of(encoder, other, valid))


def test_units_do_not_matter_to_standardised_values():
    tile = np.random.default_rng(4).random((1, 5, 16, 16))
    model, bands = tiny(), bands_of(5)
    plain = features_of(model.fit(bands, 'reflectance', '', statistics_of(tile[0])), tile)
    counts = features_of(model.fit(bands, 'unknown', '', statistics_of(tile[0] * 10_000)), tile * 10_000)
    np.testing.assert_allclose(counts, plain, rtol=1e-3, atol=1e-3)


def test_other_sizes_of_tiles_take_interpolated_positions():
    model = tiny(tile=24, margin=8)
    assert model.positions().shape == (1, 6 * 6 + 1, 16)
    assert torch.equal(model.positions()[:, 0], model.pos_embed[:, 0])
    same = tiny()
    assert model.positions()[0, 1:].mean() == pytest.approx(float(same.positions()[0, 1:].mean()), abs=0.05)
    tile = np.random.default_rng(5).random((1, 3, 24, 24))
    assert features_of(model.fit(bands_of(3), 'reflectance', '', statistics_of(tile[0])), tile).shape == (1, 16, 8, 8)


def test_wavelengths_are_needed():
    with pytest.raises(ModelError, match='wavelength'):
        tiny().fit(Bands(5), 'reflectance')


def test_frozen_is_frozen():
    model = tiny()
    before = fingerprint(model)
    tile = np.random.default_rng(6).random((1, 3, 16, 16))
    encoder = model.train().requires_grad_(True).fit(bands_of(3), 'reflectance', '', statistics_of(tile[0]))
    features_of(encoder, tile)
    assert not any(one.training for one in encoder.modules())
    assert not any(value.requires_grad for value in encoder.parameters())
    assert fingerprint(model) == before


@pytest.mark.parametrize('name', NAMES)
@pytest.mark.parametrize('count', [9, 202])
def test_the_cost_on_the_card_is_the_cost(name, count):
    card = find_backbone(name)
    with torch.device('meta'):
        encoder = dofa.build(card).fit(bands_of(count), 'reflectance', '', statistics_of(np.random.default_rng(0).random((count, 3))))
        side, cell = encoder.tiling.side, encoder.tiling.cell
        counter = FlopCounterMode(display=False)
        with counter:
            found = encoder(torch.empty(1, count, side, side), torch.empty(1, side, side, dtype=torch.bool))
    assert side == card.receptive_field == 224
    assert found.shape == (1, card.features, cell, cell)
    assert counter.get_total_flops() == pytest.approx(card.cost(count, cell * cell).flops, rel=0.02)
