"""HyperFree: the published layout loads, bands find their kernels by wavelength, and windows know distances."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.backbones import check_fits, find_backbone
from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ModelError

torch = pytest.importorskip('torch')
pytestmark = pytest.mark.torch

from torch.nn import functional  # noqa: E402

from hsi_plugin.models.backbones import hyperfree  # noqa: E402
from hsi_plugin.models.backbones.base import SceneStatistics, fingerprint  # noqa: E402
from hsi_plugin.models.backbones.hyperfree.encoder import RelativeAttention, WindowBlock  # noqa: E402
from hsi_plugin.models.backbones.hyperfree.wavelengths import KEY_BANDS_NM, SLOTS_NM, choose_kernels  # noqa: E402
from hsi_plugin.models.checkpoints import load_files, match  # noqa: E402

from . import generated, reference  # noqa: E402

TINY = {
    'width': 8, 'depth': 2, 'heads': 2, 'everywhere': [1], 'patch': 4, 'grid': 5, 'window': 2, 'features': 6, 'zoom': 2, 'tokens': 4,
    'cell': 4, 'metres': 1.0,
}  # fmt: skip
# Everything in the file of the base size would be some 0.6 GB as published.
SIZES = {'b': (768, 12, 12, (2, 5, 8, 11)), 'l': (1024, 24, 16, (5, 11, 17, 23)), 'h': (1280, 32, 16, (7, 15, 23, 31))}


def published(width=8, depth=2, heads=2, everywhere=(1,), patch=4, grid=5, window=2, features=6):
    """Names and shapes of a file, from the makers' code; of the decoder of masks only a few."""
    inside = {}
    for bank, count in (('point', 85), ('block', 211)):
        inside.update({f'{bank}_spectral_weight_bank_w': (width, count, patch, patch), f'{bank}_spectral_weight_bank_b': (width,)})
    for i, (rows, columns) in enumerate(((width // 2, width), (width // 2, width // 2), (width, width // 2))):
        inside.update({f'pos_embed_mlp.layers.{i}.weight': (rows, columns), f'pos_embed_mlp.layers.{i}.bias': (rows,)})
    for i in range(depth):
        inside.update({name.replace('mlp.fc', 'mlp.lin'): shape for name, shape in reference.block_shapes(f'blocks.{i}', width).items()})
        distances = 2 * (grid if i in everywhere else window) - 1
        inside.update({f'blocks.{i}.attn.rel_pos_{axis}': (distances, width // heads) for axis in 'hw'})
    inside.update({'neck.0.weight': (features, width, 1, 1), 'neck.2.weight': (features, features, 3, 3)})
    inside.update({f'neck.{i}.{kind}': (features,) for i in (1, 3) for kind in ('weight', 'bias')})
    inside['contras_modules.0.norm1.weight'] = (256,)
    outside = {'prompt_encoder.no_mask_embed.weight': (1, 256), 'mask_decoder.iou_token.weight': (1, 256)}
    return {**{f'image_encoder.{name}': shape for name, shape in inside.items()}, **outside}


def card_of(**changes):
    return replace(find_backbone('hyperfree-b'), architecture={**TINY, **changes}, features=6)


def scene(count):
    values = np.random.default_rng(3).uniform(0.05, 0.6, (300, count))
    return SceneStatistics(values.mean(0), values.std(0), values.min(0), values.max(0), np.cov(values.T), 300)


def tiles(count, side=8, number=2):
    values = np.random.default_rng(0).uniform(0.05, 0.6, (number, count, side, side)).astype(np.float32)
    return torch.from_numpy(values), torch.ones(number, side, side, dtype=torch.bool)


@pytest.fixture(scope='module')
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp('hyperfree') / 'HyperFree-b.pth'
    torch.save(generated.numbers(published(), 1), path)  # flat, as published
    return path


@pytest.fixture
def model(file):
    return load_files(card_of(), {'': file})[0]


def test_a_file_loads_with_a_report(file, tmp_path):
    model, report = load_files(card_of(), {'': file})
    assert (report.share, report.missing, report.reinitialised) == (1.0, (), ())
    assert set(report.ignored) == {
        'image_encoder.contras_modules.0.norm1.weight', 'prompt_encoder.no_mask_embed.weight', 'mask_decoder.iou_token.weight',
    }  # fmt: skip
    tensors = generated.numbers(published(), 1)
    for name, value in model.state_dict().items():
        assert torch.equal(value, tensors[name])
    for missing in ('image_encoder.block_spectral_weight_bank_b', 'image_encoder.blocks.0.attn.rel_pos_h'):
        few = {name: value for name, value in tensors.items() if name != missing}
        with pytest.raises(ModelError, match=missing):
            load_files(card_of(), {'': generated.checkpoint(tmp_path / 'few.pth', few)})
    # Which blocks attend everywhere shows in the shapes of distances.
    with pytest.raises(ModelError, match='rel_pos'):
        load_files(card_of(everywhere=[0]), {'': file})


@pytest.mark.parametrize('size', SIZES)
def test_the_true_sizes_and_the_cards(size):
    width, depth, heads, everywhere = SIZES[size]
    card = find_backbone(f'hyperfree-{size}')
    shapes = published(width, depth, heads, everywhere, 16, 64, 14, 256)
    with torch.device('meta'):
        report = match(hyperfree.build(card), hyperfree.convert({'': generated.hollow(shapes)}, card))
    assert (report.share, report.missing) == (1.0, ())
    assert report.parameters == card.parameters
    assert size != 'b' or 0.14e9 < report.parameters < 0.15e9
    assert card.flops == pytest.approx(hyperfree.cost(card.architecture), rel=1e-12)
    shape = hyperfree.Shape.from_json(card.architecture)
    assert (card.features, card.patch, card.receptive_field) == (shape.features, shape.step, shape.side)
    assert 'Never' in card.tried
    with pytest.raises(ModelError, match='wavelength'):
        check_fits(card, Bands(200))
    with pytest.raises(ModelError, match='at least 3'):
        check_fits(card, Bands(4, [550.0, 660.0, 8000.0, 9000.0]))


def first_near(wavelengths, wanted):
    """By loops: the first band within 10 nm of each, as the published code looks for them."""
    found = {}
    for i, target in enumerate(wanted):
        for j, wavelength in enumerate(wavelengths):
            if abs(target - wavelength) <= 10:
                found[i] = j
                break
    return found


@pytest.mark.parametrize('count', [3, 8, 19, 20, 60, 202, 425])
def test_bands_find_their_kernels(count):
    wavelengths = np.linspace(450.0, 950.0 if count < 25 else 2450.0, count)
    keys, slots = choose_kernels(wavelengths)
    wanted_keys = first_near(wavelengths, KEY_BANDS_NM)
    assert {(i, j) for i, j in np.argwhere(keys)} == set(wanted_keys.items())
    taken = set(wanted_keys.values())
    wanted_slots = {(i, j) for i, j in first_near(wavelengths, SLOTS_NM).items() if j not in taken} if count >= 20 else set()
    assert {(i, j) for i, j in np.argwhere(slots)} == wanted_slots
    assert bool(wanted_slots) == (count >= 60)


def test_the_banks():
    assert (len(KEY_BANDS_NM), len(SLOTS_NM), SLOTS_NM[0], SLOTS_NM[-1]) == (85, 211, 400.0, 2500.0)
    assert np.all(np.diff(KEY_BANDS_NM) > 0)
    with pytest.raises(ModelError, match='key band'):
        choose_kernels(np.linspace(1100, 1200, 5))


def relative_attention(x, state, heads):
    """Attention of a grid ``(side, side, width)`` by loops over heads and tokens."""
    side, _, width = x.shape
    size = width // heads
    query, key, value = np.split(reference.linear(x, state, 'qkv'), 3, axis=2)
    mixed = np.zeros_like(x)
    for head in range(heads):
        own = slice(head * size, (head + 1) * size)
        for r in range(side):
            for c in range(side):
                logits = np.zeros((side, side))
                for i in range(side):
                    for j in range(side):
                        one = query[r, c, own]
                        logits[i, j] = one @ key[i, j, own] / np.sqrt(size)
                        logits[i, j] += one @ state['rel_pos_h'][r - i + side - 1] + one @ state['rel_pos_w'][c - j + side - 1]
                weights = np.exp(logits - logits.max())
                mixed[r, c, own] = np.einsum('ij,ijs->s', weights / weights.sum(), value[..., own])
    return reference.linear(mixed, state, 'proj')


def random_attention(grid, width=6, heads=2):
    torch.manual_seed(1)
    attention = RelativeAttention(width, heads, grid).double()
    for value in (attention.rel_pos_h, attention.rel_pos_w):
        torch.nn.init.normal_(value)
    return attention


def test_attention_with_distances_against_loops():
    attention = random_attention(4)
    x = torch.randn(2, 4, 4, 6, dtype=torch.float64)
    with torch.no_grad():
        found = attention(x).numpy()
    for n in range(2):
        np.testing.assert_allclose(found[n], relative_attention(x[n].numpy(), reference.doubles(attention.state_dict()), 2), atol=1e-10)


def test_distances_are_interpolated_on_another_grid():
    attention = random_attention(6)
    x = torch.randn(1, 3, 3, 6, dtype=torch.float64)
    state = reference.doubles(attention.state_dict())
    for axis in 'hw':  # 11 distances to 5, in the middles of as many stretches
        place = (np.arange(5) + 0.5) * 11 / 5 - 0.5
        columns = state[f'rel_pos_{axis}'].T
        state[f'rel_pos_{axis}'] = np.stack([np.interp(place, np.arange(11), one) for one in columns], 1)
    with torch.no_grad():
        np.testing.assert_allclose(attention(x)[0].numpy(), relative_attention(x[0].numpy(), state, 2), atol=1e-10)


def test_windows_are_filled_up_with_zeros():
    torch.manual_seed(2)
    block = WindowBlock(6, 2, 9, 3).double()
    x = torch.randn(1, 4, 4, 6, dtype=torch.float64)
    with torch.no_grad():
        inner = torch.zeros(1, 6, 6, 6, dtype=torch.float64)
        inner[:, :4, :4] = block.norm1(x)
        seen = torch.zeros_like(inner)
        for r in (0, 3):
            for c in (0, 3):
                seen[:, r : r + 3, c : c + 3] = block.attn(inner[:, r : r + 3, c : c + 3])
        wanted = x + seen[:, :4, :4]
        wanted = wanted + block.mlp(block.norm2(wanted))
        torch.testing.assert_close(block(x), wanted)


@pytest.mark.parametrize(('count', 'zoom'), [(8, 2), (30, 2), (60, 2), (60, 1)])
def test_features_step_by_step(file, count, zoom):
    """Enlarge, multiply with both banks, add positions, run the blocks: what the kernel for tiles as they are does at once."""
    model = load_files(card_of(zoom=zoom), {'': file})[0]
    side = 16 // zoom
    wavelengths = np.linspace(450, 950, count)
    encoder = model.fit(Bands(count, wavelengths), 'reflectance', 'reflectance')
    values, valid = tiles(count, side)
    state = model.image_encoder
    large = functional.interpolate(values * 255.0, scale_factor=zoom, mode='bilinear', align_corners=False)
    with torch.inference_mode():
        found = encoder(values[:, list(encoder.bands)], valid)
        keys = first_near(wavelengths, KEY_BANDS_NM)
        slots = {i: j for i, j in first_near(wavelengths, SLOTS_NM).items() if j not in keys.values()} if count >= 20 else {}
        x = functional.conv2d(
            large[:, list(keys.values())], state.point_spectral_weight_bank_w[:, list(keys)], state.point_spectral_weight_bank_b, stride=4
        )
        if slots:
            bank = state.block_spectral_weight_bank_w[:, list(slots)]
            x = x + functional.conv2d(large[:, list(slots.values())], bank, state.block_spectral_weight_bank_b, stride=4)
        code = np.zeros((4, 4, 8))
        for r in range(4):
            for c in range(4):
                slow = np.array([1.0, 10000.0**-0.5])
                code[r, c] = np.concatenate([np.sin(c * slow), np.cos(c * slow), np.sin(r * slow), np.cos(r * slow)])
        places = state.pos_embed_mlp(torch.from_numpy(code).float())
        x = x.permute(0, 2, 3, 1) + places
        for block in state.blocks:
            x = block(x)
        maps = state.neck(x.permute(0, 3, 1, 2))
        margin = (side - 4) // 2
        wanted = functional.interpolate(maps, size=(side, side), mode='bilinear')[:, :, margin : margin + 4, margin : margin + 4]
    assert set(encoder.bands) == set(keys.values()) | set(slots.values())
    torch.testing.assert_close(found, wanted, rtol=1e-3, atol=1e-4)


def test_the_neck_normalises_channels(model):
    tokens = torch.randn(2, 8, 4, 4)
    with torch.inference_mode():
        found = model.image_encoder(tokens)
        norm = model.image_encoder.neck[3]
        even = (found - norm.bias[:, None, None]) / norm.weight[:, None, None]
    torch.testing.assert_close(even.mean(1), torch.zeros(2, 4, 4), atol=1e-4, rtol=0)
    torch.testing.assert_close(even.var(1, unbiased=False), torch.ones(2, 4, 4), atol=1e-2, rtol=0)


def test_order_does_not_matter_wavelengths_do_and_frozen_is_frozen(model):
    before = fingerprint(model)
    count = 40
    bands, statistics = Bands(count, np.linspace(420, 950, count)), scene(40)
    values, valid = tiles(count)
    order = np.random.default_rng(1).permutation(count)

    def features(bands, statistics, values, scaling=''):
        encoder = model.fit(bands, 'radiance', scaling, statistics)
        with torch.inference_mode():
            return encoder, encoder(values[:, list(encoder.bands)], valid)

    encoder, plain = features(bands, statistics, values)
    mixed = features(bands.select(order.tolist()), statistics.select(order), values[:, order])[1]
    torch.testing.assert_close(mixed, plain, rtol=1e-4, atol=1e-5)
    shifted = features(Bands(count, bands.wavelengths_nm + 100.0), statistics, values)[1]
    assert (shifted - plain).abs().max() > 1e-2
    # A common factor of all values leaves no trace.
    many = replace(statistics, mean=50 * statistics.mean)  # the only number that `brightness` looks at
    torch.testing.assert_close(features(bands, many, 50 * values)[1], plain, rtol=1e-3, atol=1e-3)
    assert any('bands are read' in note for note in features(Bands(count, np.linspace(420, 520, count)), statistics, values)[0].notes)
    assert fingerprint(model) == before
    assert not any(value.requires_grad for value in encoder.parameters())


def test_the_formula_against_torch():
    wide = {'width': 32, 'heads': 4, 'depth': 3, 'everywhere': [1], 'tokens': 6, 'window': 4, 'cell': 8}
    model = hyperfree.build(card_of(**wide))
    count = 50  # so far apart that all are read
    encoder = model.fit(Bands(count, np.linspace(420, 1000, count)), 'reflectance', 'reflectance')
    assert len(encoder.bands) == count
    counted = generated.counted_flops(encoder, *tiles(count, 12)) / (2 * 8**2)
    assert generated.per_pixel(hyperfree.cost({**TINY, **wide}), count) == pytest.approx(counted, rel=0.03)


def test_a_damaged_card_is_refused():
    for change in ({'width': 9}, {'zoom': 3}, {'cell': 5}, {'cell': 60}, {'heads': 0}, {'more': 1}, {'metres': 0}, {'everywhere': 1}):
        with pytest.raises(ModelError):
            hyperfree.Shape.from_json({**TINY, **change})
