"""HyperSIGMA: the published layout loads, sampled attention is what it is said to be, and the frozen network is that of pre-training."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.backbones import check_fits, find_backbone
from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ModelError, ParameterError

torch = pytest.importorskip('torch')
pytestmark = pytest.mark.torch

from hsi_plugin.models.backbones import hypersigma  # noqa: E402
from hsi_plugin.models.backbones.base import SceneStatistics, fingerprint  # noqa: E402
from hsi_plugin.models.backbones.hypersigma.branches import SamplingAttention  # noqa: E402
from hsi_plugin.models.backbones.hypersigma.inputs import consecutive_bands, resample  # noqa: E402
from hsi_plugin.models.checkpoints import load_files, match, open_checkpoint  # noqa: E402

from . import generated, reference  # noqa: E402

TINY = {
    'width': 16, 'depth': 4, 'heads': 2, 'interval': 2, 'levels': [0, 1, 2, 3], 'spectral_level': 1, 'spectral': True, 'channels': 12,
    'patch': 4, 'side': 16, 'cell': 8, 'tokens': 9, 'points': 3,
}  # fmt: skip
SIZES = {'base': (85_054_464, 768, 12), 'large': (302_309_376, 1024, 24), 'huge': (629_678_080, 1280, 32)}


def published(part, width=16, depth=4, channels=12, patch=4, side=16, tokens=9, decoder=8, decoder_depth=2):
    """Names and shapes of a file of pre-training, from the makers' code."""
    shapes = {}
    for i in range(depth):
        shapes.update(reference.block_shapes(f'blocks.{i}', width))
    if part == 'spatial':
        tokens = (side // patch) ** 2
        shapes.update({'patch_embed.proj.weight': (width, channels, patch, patch), 'patch_embed.proj.bias': (width,)})
        answer = patch**2 * channels
    else:
        shapes.update({'spat_map.weight': (width, side**2), 'spat_map.bias': (width,)})
        answer = side**2
    shapes.update({'pos_embed': (1, tokens, width), 'norm.weight': (width,), 'norm.bias': (width,)})
    shapes.update({'mask_token': (1, 1, decoder), 'decoder_pos_embed': (1, tokens, decoder)})
    shapes.update({'decoder_embed.weight': (decoder, width), 'decoder_embed.bias': (decoder,)})
    for i in range(decoder_depth):
        shapes.update(reference.block_shapes(f'decoder_blocks.{i}', decoder))
    shapes.update({'decoder_norm.weight': (decoder,), 'decoder_norm.bias': (decoder,)})
    shapes.update({'decoder_pred.weight': (answer, decoder), 'decoder_pred.bias': (answer,)})
    return shapes


def card_of(**changes):
    return replace(find_backbone('hypersigma-base'), architecture={**TINY, **changes}, features=16, least_bands=3)


def bands_of(count):
    return Bands(count, np.linspace(430.0, 950.0, count))


def statistics_of(count, seed=0):
    rng = np.random.default_rng(seed)
    values = rng.uniform(0.05, 0.6, (400, count))
    return SceneStatistics(values.mean(0), values.std(0), values.min(0), values.max(0), np.cov(values.T), 400)


def tiles(count, side=16, seed=0, number=2):
    values = np.random.default_rng(seed).uniform(0.05, 0.6, (number, count, side, side)).astype(np.float32)
    return torch.from_numpy(values), torch.ones(number, side, side, dtype=torch.bool)


@pytest.fixture(scope='module')
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp('hypersigma')
    return {
        part: generated.checkpoint(folder / f'{part}.pth', generated.numbers(published(part), seed))
        for seed, part in enumerate(('spatial', 'spectral'))
    }


@pytest.fixture
def model(files):
    return load_files(card_of(), files)[0]


def test_both_files_load_with_a_report_and_the_optimiser_is_left_behind(files):
    model, report = load_files(card_of(), files)
    assert report.share == 1.0
    assert not report.missing
    kept = generated.numbers(published('spatial'), 0)
    assert torch.equal(model.spat_encoder.blocks[1].attn.qkv.weight, kept['blocks.1.attn.qkv.weight'])
    assert torch.equal(model.spat_encoder.patch_embed['proj'].weight, kept['patch_embed.proj.weight'])
    spectral = generated.numbers(published('spectral'), 1)
    assert torch.equal(model.spec_encoder.spat_map.weight, spectral['spat_map.weight'])
    # Blocks 0 and 2 sample; where they look, positions and the enhancement are learned anew.
    afresh = set(report.reinitialised)
    for name in (
        'spat_encoder.blocks.0.attn.sampling_offsets.weight', 'spec_encoder.blocks.2.attn.sampling_offsets.bias', 'spat_encoder.pos_embed',
        'spec_encoder.l1.weight', 'fc_spec1.0.weight', 'fc_spec4.2.weight',
    ):  # fmt: skip
        assert name in afresh
    assert not any('.blocks.1.' in name or 'qkv' in name for name in afresh)
    for name in ('spat_encoder.unused.pos_embed', 'spat_encoder.decoder_blocks.0.attn.qkv.weight', 'spec_encoder.mask_token'):
        assert name in report.ignored
    # Two thirds of a file are moments; with the decoder, more than that is dropped.
    opened = open_checkpoint(files['spatial'])
    assert opened.dropped_share == pytest.approx(2 / 3, abs=1e-6)
    used = sum(kept[name].numel() for name in kept if f'spat_encoder.{name}' in report.loaded)
    assert used * 4 < (opened.kept_bytes + opened.dropped_bytes) / 3


@pytest.mark.parametrize('size', SIZES)
def test_the_true_sizes(size):
    total, width, depth = SIZES[size]
    true = {'width': width, 'depth': depth, 'channels': 100, 'patch': 8, 'side': 64, 'tokens': 100, 'decoder': 512, 'decoder_depth': 8}
    card = find_backbone(f'hypersigma-{size}')
    with torch.device('meta'):
        model = hypersigma.build(card)
        states = {part: generated.hollow(published(part, **true)) for part in ('spatial', 'spectral')}
    for branch in (model.spat_encoder, model.spec_encoder):
        found = sum(p.numel() for name, p in branch.blocks.named_parameters() if 'sampling_offsets' not in name)
        assert found == total
    report = match(model, hypersigma.convert(states, card))
    assert (report.share, report.missing) == (1.0, ())
    assert report.parameters == card.parameters
    assert sum('sampling_offsets' in name for name in report.reinitialised) == 2 * 2 * (depth - depth // card.architecture['interval'])
    # The card of one branch wants one file.
    alone = find_backbone(f'hypersigma-spatial-{size}')
    assert [one.part for one in alone.files] == ['spatial']
    with torch.device('meta'):
        assert match(hypersigma.build(alone), hypersigma.convert({'spatial': states['spatial']}, alone)).parameters == alone.parameters


def test_a_file_of_another_model_is_refused(files, tmp_path):
    tensors = generated.numbers(published('spatial'))
    few = {name: value for name, value in tensors.items() if not name.startswith(('blocks.2', 'blocks.3'))}
    with pytest.raises(ModelError, match='90 % are needed'):
        load_files(card_of(), {**files, 'spatial': generated.checkpoint(tmp_path / 'few.pth', few)})
    large = generated.numbers(published('spatial', width=32))
    with pytest.raises(ModelError, match='shape'):
        load_files(card_of(), {**files, 'spatial': generated.checkpoint(tmp_path / 'large.pth', large)})


def looked_up(grid, row, col):
    """A value between the cells of a grid ``(rows, cols, size)``, zeros outside."""
    rows, cols, size = grid.shape
    found = np.zeros(size)
    for r in (int(np.floor(row)), int(np.floor(row)) + 1):
        for c in (int(np.floor(col)), int(np.floor(col)) + 1):
            if 0 <= r < rows and 0 <= c < cols:
                found += max(0.0, 1 - abs(row - r)) * max(0.0, 1 - abs(col - c)) * grid[r, c]
    return found


def test_sampled_attention_against_loops():
    torch.manual_seed(0)
    width, heads, points, rows, cols = 12, 3, 4, 3, 5
    attention = SamplingAttention(width, heads, points).double()
    torch.nn.init.normal_(attention.sampling_offsets.weight, std=0.5)
    torch.nn.init.normal_(attention.sampling_offsets.bias, std=1.5)  # far enough to leave the grid
    x = torch.randn(2, rows * cols, width, dtype=torch.float64)
    with torch.no_grad():
        found = attention.sample(x, rows, cols).numpy()
    state = reference.doubles(attention.state_dict())
    size = width // heads
    for n in range(2):
        query, key, value = np.split(reference.linear(x[n].numpy(), state, 'qkv'), 3, axis=1)
        offsets = reference.linear(query, state, 'sampling_offsets').reshape(rows * cols, heads, points, 2)
        mixed = np.zeros((rows * cols, width))
        outside = 0
        for token in range(rows * cols):
            for head in range(heads):
                own = slice(head * size, (head + 1) * size)
                keys, values = (one[:, own].reshape(rows, cols, size) for one in (key, value))
                places = [(token // cols + dy, token % cols + dx) for dx, dy in offsets[token, head]]
                outside += sum(not (0 <= r <= rows - 1 and 0 <= c <= cols - 1) for r, c in places)
                logits = np.array([query[token, own] @ looked_up(keys, r, c) for r, c in places]) / np.sqrt(size)
                weights = np.exp(logits) / np.exp(logits).sum()
                mixed[token, own] = sum(w * looked_up(values, r, c) for w, (r, c) in zip(weights, places))
        assert outside > 10
        np.testing.assert_allclose(found[n], reference.linear(mixed, state, 'proj'), rtol=1e-9, atol=1e-10)


def test_without_offsets_a_token_sees_itself_alone():
    torch.manual_seed(0)
    attention = SamplingAttention(8, 2, 8)
    x = torch.randn(1, 16, 8)
    with torch.no_grad():
        value = attention.qkv(x).chunk(3, -1)[2]
        torch.testing.assert_close(attention.sample(x, 4, 4), attention.proj(value), rtol=1e-5, atol=1e-6)


def test_the_frozen_network_is_that_of_pretraining(model):
    """Full attention everywhere, no positions: the levels against NumPy, then the features."""
    count = 12
    encoder = model.fit(bands_of(count), 'reflectance', 'reflectance')
    assert not encoder.sampling
    assert not encoder.enhancing
    values, valid = tiles(count)
    state = reference.doubles(model.spat_encoder.state_dict())
    kernel = state['patch_embed.proj.weight'].reshape(16, -1)
    maps = []
    for n in range(2):
        image = values[n].double().numpy()  # as many bands as channels: nothing is resampled
        patches = image.reshape(count, 4, 4, 4, 4).transpose(1, 3, 0, 2, 4).reshape(16, -1)
        x = patches @ kernel.T + state['patch_embed.proj.bias']
        levels = []
        for i, pool in enumerate((1, 1, 2, 4)):
            x = reference.block(x, state, f'blocks.{i}', 2, 1e-6)
            grid = x.reshape(4 // pool, pool, 4 // pool, pool, 16).max((1, 3))
            levels.append((grid - grid.mean(-1, keepdims=True)) / np.sqrt(grid.var(-1, keepdims=True) + 1e-5))
        even = [torch.from_numpy(level.transpose(2, 0, 1))[None] for level in levels]
        fine = [torch.nn.functional.interpolate(one, size=(4, 4), mode='bilinear') for one in even]
        maps.append(sum(fine) / 4)
    wanted = torch.nn.functional.interpolate(torch.cat(maps), size=(16, 16), mode='bilinear')[:, :, 4:12, 4:12]
    with torch.inference_mode():
        found = encoder(values, valid)
    assert found.shape == (2, 16, 8, 8)
    torch.testing.assert_close(found.double(), wanted, rtol=1e-4, atol=1e-4)


def test_what_fine_tuning_learned_is_used(model):
    count = 12
    values, valid = tiles(count)

    def features():
        encoder = model.fit(bands_of(count), 'reflectance', 'reflectance')
        with torch.inference_mode():
            return encoder, encoder(values, valid)

    plain = features()[1]
    with torch.no_grad():
        model.spat_encoder.blocks[0].attn.sampling_offsets.bias.fill_(0.7)
    encoder, sampled = features()
    assert encoder.sampling
    assert not any('attends fully' in note for note in encoder.notes)
    assert (sampled - plain).abs().max() > 1e-2
    with torch.no_grad():
        for i in range(1, 5):
            model.get_submodule(f'fc_spec{i}')[2].weight.normal_(std=20.0)
    encoder, enhanced = features()
    assert encoder.enhancing
    assert (enhanced - sampled).abs().max() > 1e-2


def test_the_enhancement(model):
    """``(1 + sigmoid(FC(ReLU(FC(s))))) F``, the first one for the deepest level; the spectral values by steps in NumPy."""
    images = tiles(12)[0]
    with torch.no_grad():
        for i in range(1, 5):
            model.get_submodule(f'fc_spec{i}')[2].weight.normal_()
        plain = model.levels(images, sampling=False, enhancing=False)
        found = model.levels(images, sampling=False, enhancing=True)
    state = reference.doubles(model.spec_encoder.state_dict())
    every = reference.doubles(model.state_dict())
    for n in range(2):
        flat = images[n].double().numpy().reshape(12, -1)
        edges = [(i * 12 // 9, -(-(i + 1) * 12 // 9)) for i in range(9)]  # adaptive pooling of 12 bands to 9 tokens
        x = reference.linear(np.stack([flat[a:b].mean(0) for a, b in edges]), state, 'spat_map')
        for i in range(2):  # the blocks behind that of its level are not run
            x = reference.block(x, state, f'blocks.{i}', 2, 1e-6)
        spectrum = (x @ state['l1.weight'].T).mean(1)
        for level in range(4):
            first, second = (every[f'fc_spec{4 - level}.{k}.weight'] for k in (0, 2))
            weight = 1.0 / (1.0 + np.exp(-second @ np.maximum(first @ spectrum, 0.0)))
            wanted = (1.0 + weight)[:, None, None] * plain[level][n].double().numpy()
            np.testing.assert_allclose(found[level][n].numpy(), wanted, rtol=1e-4, atol=1e-4)


def test_a_whole_fine_tuned_network_loads(files):
    """Under names of its own, with positions, offsets and enhancement; it keeps them."""
    card = card_of()
    torch.manual_seed(5)
    trained = hypersigma.build(card)
    with torch.no_grad():
        for value in trained.parameters():
            value.normal_(std=0.1)
    state = {f'module.{name}': value.clone() for name, value in trained.state_dict().items()}
    state['module.cls.weight'] = torch.zeros(5, 8, 1, 1)
    found = hypersigma.convert({'': state}, card)
    assert set(trained.state_dict()) <= set(found)
    assert 'cls.weight' in found


def test_consecutive_bands():
    exact = bands_of(100)
    np.testing.assert_allclose(resample(exact, 100), np.eye(100), atol=1e-9)
    # A gap is jumped over, and every wanted band has one of the scene near it.
    gap = Bands(150, np.concatenate([np.arange(400, 1350, 10), np.arange(1450, 1805, 6.5)]))
    wanted = consecutive_bands(gap, 100)
    assert (wanted.wavelengths_nm[0], wanted.wavelengths_nm[-1]) == (400.0, gap.wavelengths_nm[-1])
    assert np.all(np.diff(wanted.wavelengths_nm) > 0)
    assert not ((wanted.wavelengths_nm > 1340) & (wanted.wavelengths_nm < 1450)).any()
    matrix = resample(gap, 100)
    np.testing.assert_allclose(matrix.sum(1), 1.0)
    np.testing.assert_allclose(matrix @ (gap.wavelengths_nm / 1000), wanted.wavelengths_nm / 1000, atol=0.02)
    # More than there are: between them.
    few = resample(bands_of(60), 100)
    assert (few.max(1) > 0.49).all()
    # The order of bands does not matter.
    order = np.random.default_rng(0).permutation(150)
    np.testing.assert_allclose(resample(gap.select(order.tolist()), 100), matrix[:, order], atol=1e-12)
    with pytest.raises(ModelError):
        consecutive_bands(Bands(3, [500.0, 500.0, 500.0]), 100)


def test_refusals_before_anything_is_read():
    for name in ('hypersigma-base', 'hypersigma-spatial-huge'):
        card = find_backbone(name)
        with pytest.raises(ModelError, match='wavelength'):
            check_fits(card, Bands(200))
        with pytest.raises(ModelError, match='at least 50'):
            check_fits(card, bands_of(25))
        with pytest.raises(ParameterError, match='scaling'):
            check_fits(card, bands_of(200), 'minmax')
        for count in (3, 15):
            with pytest.raises(ModelError, match='at least 50'):
                check_fits(card, bands_of(count))
        for count in (75, 128, 202, 425):
            assert len(check_fits(card, bands_of(count))[0]) == count


@pytest.mark.parametrize('count', [75, 128, 202, 425])
def test_the_sensors_that_it_takes(model, count):
    encoder = model.fit(Bands(count, np.linspace(420.0, 2450.0, count)), 'reflectance', 'reflectance')
    with torch.inference_mode():
        assert torch.isfinite(encoder(*tiles(count))).all()


def test_principal_components_are_for_fine_tuning(files):
    card = replace(card_of(components=3), needs_wavelengths=False)
    model, report = load_files(card, files)
    assert 'spat_encoder.patch_embed.proj.weight' in report.reinitialised
    assert 'spat_encoder.unused.patch_embed.proj.weight' in report.ignored
    scene = statistics_of(7)
    encoder = model.fit(Bands(7), 'reflectance', 'brightness', scene)
    assert any('random until it is trained' in note for note in encoder.notes)
    values, valid = tiles(7)
    images = torch.einsum('cb,nbrs->ncrs', encoder.matrix, values * encoder.factor + encoder.summand)
    # On the pixels that the statistics are of: centred, and without correlation.
    scaled = (0.2 / np.abs(scene.mean).mean()) ** 2 * scene.covariance
    turned = encoder.matrix.double().numpy() @ scaled @ encoder.matrix.double().numpy().T
    np.testing.assert_allclose(turned, np.diag(np.linalg.eigvalsh(scaled)[::-1][:3]), atol=1e-6)
    assert images.mean().abs() < 0.1
    with torch.inference_mode():
        assert encoder(values, valid).shape == (2, 16, 8, 8)
    with pytest.raises(ParameterError, match='statistics'):
        model.fit(Bands(7), 'reflectance', 'reflectance')
    with pytest.raises(ModelError, match='principal components'):
        hypersigma.build(replace(card, least_bands=1)).fit(Bands(2), 'reflectance', 'brightness', statistics_of(2))


def test_frozen_and_pixels_without_data(model):
    before = fingerprint(model)
    encoder = model.fit(bands_of(20), 'radiance', '', statistics_of(20))
    assert not any(value.requires_grad for value in encoder.parameters())
    values, valid = tiles(20)
    valid[:, :3] = False
    broken = values.clone()
    broken[:, :, :3] = 1e6
    with torch.inference_mode():
        found = encoder(values, valid)
        torch.testing.assert_close(encoder(broken, valid), found)
        assert torch.isfinite(encoder(values, torch.zeros_like(valid))).all()
    assert torch.isfinite(found).all()
    assert fingerprint(model) == before


@pytest.mark.parametrize('name', [f'hypersigma-{kind}{size}' for size in SIZES for kind in ('', 'spatial-')])
def test_the_card_says_what_the_formula_says(name):
    card = find_backbone(name)
    assert card.flops == pytest.approx(hypersigma.cost(card.architecture), rel=1e-12)
    shape = hypersigma.Shape.from_json(card.architecture)
    assert (card.features, card.patch, card.receptive_field) == (shape.width, shape.patch, shape.side)
    assert 'Never' in card.tried
    assert not any(one.url for one in card.files)  # no hash is known, so nothing is downloaded


def test_the_formula_against_torch(model):
    count = 30
    encoder = model.fit(bands_of(count), 'reflectance', 'reflectance')
    counted = generated.counted_flops(encoder, *tiles(count)) / (2 * 8 * 8)
    assert generated.per_pixel(hypersigma.cost(TINY), count) == pytest.approx(counted, rel=0.03)


def test_a_damaged_card_is_refused():
    for change in ({'width': 17}, {'levels': [0, 1]}, {'levels': [0, 1, 2, 9]}, {'tokens': 10}, {'side': 15}, {'heads': 0}, {'more': 1}):
        with pytest.raises(ModelError):
            hypersigma.Shape.from_json({**TINY, **change})
