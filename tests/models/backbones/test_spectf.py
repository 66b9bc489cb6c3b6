"""SpecTf: its real file, which is small enough to be here, against an independent forward pass."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from torch.utils.flop_counter import FlopCounterMode  # noqa: E402

from hsi_plugin.core.backbones import check_fits, find_backbone, models_folder  # noqa: E402
from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.core.errors import ModelError  # noqa: E402
from hsi_plugin.models.backbones import spectf  # noqa: E402
from hsi_plugin.models.backbones.base import fingerprint, freeze  # noqa: E402
from hsi_plugin.models.checkpoints import load_backbone, load_into, read_checkpoint, weights_sha256  # noqa: E402

from .reference import attend, doubles, gelu, layer_norm, linear  # noqa: E402

pytestmark = pytest.mark.torch
EMIT = Bands(285, np.linspace(381.0, 2493.0, 285))  # nearly its bands: 7.4 nm apart
SHAPES = {
    'spectral_embed.linear.weight': (64, 2), 'spectral_embed.linear.bias': (64,),
    'layers.0.attention.attention.in_proj_weight': (192, 64), 'layers.0.attention.attention.in_proj_bias': (192,),
    'layers.0.attention.attention.out_proj.weight': (64, 64), 'layers.0.attention.attention.out_proj.bias': (64,),
    'layers.0.ff.linear1.weight': (64, 64), 'layers.0.ff.linear1.bias': (64,),
    'layers.0.ff.linear2.weight': (64, 64), 'layers.0.ff.linear2.bias': (64,),
    'layers.0.norm1.weight': (64,), 'layers.0.norm1.bias': (64,), 'layers.0.norm2.weight': (64,), 'layers.0.norm2.bias': (64,),
    'head.weight': (2, 64), 'head.bias': (2,),
}  # fmt: skip


@pytest.fixture
def file(data):
    path = data / 'weights' / 'spectf_cloud' / 'weights.pt'
    if not path.is_file():
        pytest.skip(f'no {path}')
    return path


def generated(seed=0):
    random = torch.Generator().manual_seed(seed)
    return {name: torch.randn(shape, generator=random) / (shape[-1] ** 0.5 if len(shape) > 1 else 1.0) for name, shape in SHAPES.items()}


def loaded(state):
    card = find_backbone('spectf-cloud')
    model = spectf.build(card)
    load_into(model, spectf.convert({'': state}, card))
    return freeze(model)


def pixels_of(encoder, spectra):
    """Features of spectra ``(n, bands)`` of all bands of the cube."""
    values = torch.as_tensor(np.asarray(spectra, np.float32)[:, list(encoder.bands), None, None])
    with torch.inference_mode():
        return encoder(values, torch.ones(len(values), 1, 1, dtype=torch.bool))[:, :, 0, 0]


def by_hand(state, spectrum, wavelengths):
    """The features and two scores of one spectrum in NumPy, by the makers' names."""
    tokens = np.tanh(linear(np.stack([spectrum, (wavelengths - 1440.0) / 600.0], 1), state, 'spectral_embed.linear'))
    attention = 'layers.0.attention.attention'
    qkv = layer_norm(tokens, state, 'layers.0.norm1', 1e-5) @ state[f'{attention}.in_proj_weight'].T + state[f'{attention}.in_proj_bias']
    seen = linear(attend(qkv, 8), state, f'{attention}.out_proj')  # not added to the tokens
    inner = gelu(linear(layer_norm(seen, state, 'layers.0.norm2', 1e-5), state, 'layers.0.ff.linear1'))
    features = linear(inner, state, 'layers.0.ff.linear2').max(0)
    return features, linear(features, state, 'head')


def toy_spectra():
    """Reflectance as a satellite sees it, of three clouds (bright, ice absorbs, little vapour above) and of leaf, water and soil."""
    nm = EMIT.wavelengths_nm

    def at(centre, width):
        return np.exp(-(((nm - centre) / width) ** 2))

    vapour = 0.06 * at(720, 8) + 0.3 * at(820, 10) + 0.75 * at(940, 25) + 0.9 * at(1130, 35) + 18 * (at(1380, 40) + at(1870, 60))
    ice = np.exp(-0.7 * at(1500, 80) - 1.2 * at(2000, 90) - 0.25 * (nm > 1400) - 0.4 * (nm > 2300))
    haze = 0.15 * (450 / nm) ** 4
    leaf = 0.05 + 0.45 / (1 + np.exp(-(nm - 715) / 15)) * np.exp(-((nm - 800) / 1500)) - 0.1 * at(1450, 50)
    water, soil = 0.03 * np.exp(-(nm - 400) / 200), 0.1 + 0.25 * (nm - 400) / 2000
    clouds = [bright * ice * np.exp(-0.15 * vapour) + 0.02 * haze for bright in (0.5, 0.65, 0.8)]
    return np.stack(clouds + [ground * np.exp(-vapour) + haze for ground in (leaf, water, soil)])


@pytest.mark.data
def test_the_real_file_is_the_one_on_the_card(file):
    card = find_backbone('spectf-cloud')
    (published,) = card.files
    content = file.read_bytes()
    assert len(content) == published.bytes
    assert hashlib.sha256(content).hexdigest() == published.sha256
    state = read_checkpoint(file)
    assert {name: tuple(value.shape) for name, value in state.items()} == SHAPES
    assert sum(value.numel() for value in state.values()) == 25_538
    model = spectf.build(card)
    report = load_into(model, spectf.convert({'': state}, card))
    assert report.share == 1.0
    assert report.parameters == 25_538
    assert report.missing == report.ignored == report.reinitialised == ()


@pytest.mark.data
def test_the_real_file_is_found_where_it_was_added(file):
    card = find_backbone('spectf-cloud')
    with pytest.raises(ModelError, match='not here'):
        load_backbone(card)
    place = models_folder() / card.name / card.files[0].name
    place.parent.mkdir(parents=True)
    shutil.copy(file, place)
    model = load_backbone(card.name)
    assert fingerprint(model) == fingerprint(loaded(read_checkpoint(file)))
    assert not any(value.requires_grad for value in model.parameters())
    assert weights_sha256(card) == card.files[0].sha256


@pytest.mark.data
def test_the_real_model_agrees_with_an_independent_forward_pass(file):
    state = read_checkpoint(file)
    model, spectra = loaded(state), toy_spectra()
    encoder = model.fit(EMIT, 'reflectance')
    kept = [i for i, nm in enumerate(EMIT.wavelengths_nm) if 405 < nm < 1275 or 1321 < nm < 2455]
    assert encoder.bands == tuple(kept)
    assert 0 < len(kept) < EMIT.count
    wanted = [by_hand(doubles(state), spectrum[kept], EMIT.wavelengths_nm[kept]) for spectrum in spectra]
    features = pixels_of(encoder, spectra)
    np.testing.assert_allclose(features.numpy(), np.stack([one for one, _ in wanted]), rtol=1e-5, atol=1e-5)
    with torch.inference_mode():
        scores = model.scores(features)
    np.testing.assert_allclose(scores.numpy(), np.stack([one for _, one in wanted]), rtol=1e-5, atol=1e-5)
    cloud = torch.softmax(scores, 1)[:, 1]
    assert cloud[:3].min() > 0.9
    assert cloud[3:].max() < 0.1


def test_generated_weights_agree_too():
    state, spectra = generated(), np.random.default_rng(1).random((3, 285))
    encoder = loaded(state).fit(EMIT, 'reflectance')
    kept = list(encoder.bands)
    wanted = np.stack([by_hand(doubles(state), spectrum[kept], EMIT.wavelengths_nm[kept])[0] for spectrum in spectra])
    np.testing.assert_allclose(pixels_of(encoder, spectra).numpy(), wanted, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize('lost', SHAPES)
def test_a_renamed_tensor_is_refused(lost):
    state = generated()
    state['elsewhere.weight'] = state.pop(lost)
    with pytest.raises(ModelError, match='lacks 1 of'):
        spectf.convert({'': state}, find_backbone('spectf-cloud'))


def test_a_wrong_shape_is_refused():
    state = generated()
    state['layers.0.ff.linear1.weight'] = torch.zeros(128, 64)
    card = find_backbone('spectf-cloud')
    with pytest.raises(ModelError, match='shape'):
        load_into(spectf.build(card), spectf.convert({'': state}, card))
    for wrong in ({'width': 64}, {'width': 63, 'heads': 8}, {'width': 'a', 'heads': 8}):
        with pytest.raises(ModelError, match='damaged'):
            spectf.build(replace(card, architecture=wrong))


def test_the_order_of_bands_does_not_matter_but_their_wavelengths_do():
    model, spectra = loaded(generated()), toy_spectra()
    order = np.random.default_rng(2).permutation(285)
    plain = pixels_of(model.fit(EMIT, 'reflectance'), spectra)
    assert torch.equal(plain, pixels_of(model.fit(EMIT.select(order), 'reflectance'), spectra[:, order]))
    assert (plain - pixels_of(model.fit(EMIT, 'reflectance'), spectra[:, order])).abs().max() > 1e-2


def test_a_pixel_does_not_depend_on_the_others():
    encoder = loaded(generated()).fit(EMIT, 'reflectance')
    spectra = np.random.default_rng(3).random((9, 285))
    together, alone = pixels_of(encoder, spectra), torch.cat([pixels_of(encoder, one[None]) for one in spectra])
    assert (together - alone).abs().max() < 1e-6 * together.abs().max()


def test_bands_that_do_not_suit_are_refused():
    model = loaded(generated())
    with pytest.raises(ModelError, match='wavelength'):
        model.fit(Bands(200), 'reflectance')
    with pytest.raises(ModelError, match='above 2000 nm'):  # its answers turn over there
        model.fit(Bands(100, np.linspace(410, 1000, 100)), 'reflectance')
    with pytest.raises(ModelError, match='below 700 nm'):
        model.fit(Bands(100, np.linspace(900, 2450, 100)), 'reflectance')
    used, notes = check_fits(model.card, EMIT)
    assert len(used) < 285
    assert notes
    assert any('makers' in note for note in model.fit(EMIT, 'reflectance').notes)


def test_frozen_is_frozen():
    model = loaded(generated())
    before = fingerprint(model)
    encoder = model.train().requires_grad_(True).fit(EMIT, 'reflectance')
    pixels_of(encoder, toy_spectra())
    assert not any(value.requires_grad for value in encoder.parameters())
    assert not encoder.training
    assert fingerprint(model) == before


@pytest.mark.parametrize('count', [30, 240])
def test_the_cost_on_the_card_is_the_cost(count):
    card = find_backbone('spectf-cloud')
    with torch.device('meta'):
        model = spectf.build(card)
        counter = FlopCounterMode(display=False)
        with counter:
            model(torch.empty(3, count), torch.empty(count))
    assert counter.get_total_flops() == pytest.approx(card.cost(count, 3).flops, rel=0.02)
    assert sum(value.numel() for name, value in model.named_parameters() if not name.startswith('head')) == card.parameters
