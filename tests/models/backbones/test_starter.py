"""The starter model: wavelengths matter and order does not, any number of bands, units, frozen, and what its card promises."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Tuple

import numpy as np
import pytest

from hsi_plugin.core.backbones import check_fits, choose_scaling, find_backbone
from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ModelError, ParameterError

torch = pytest.importorskip('torch')
pytestmark = pytest.mark.torch

SENSORS = (3, 15, 25, 75, 128, 202, 425)  # HyKo's and other cameras, least of SpectralEarth, Hyperspectral City, EnMAP, AVIRIS-NG


@pytest.fixture(scope='module')
def model() -> Any:
    """The weights that ship."""
    from hsi_plugin.models.checkpoints import load_backbone

    return load_backbone('starter')


def bands_of(count: int, last: float = 2450.0) -> Bands:
    return Bands(count, np.linspace(420.0, last if count > 100 else 950.0, count))


def tiles(bands: Bands, seed: int = 0, count: int = 2) -> Tuple[Any, Any]:
    """Smooth spectra that differ from pixel to pixel, all valid."""
    rng = np.random.default_rng(seed)
    waves = bands.wavelengths_nm / 1000.0
    shape = rng.uniform(0.5, 3.0, (count, 32, 32, 1)) * waves + rng.uniform(0, 6, (count, 32, 32, 1))
    values = (0.25 + 0.15 * np.sin(shape)).transpose(0, 3, 1, 2).astype(np.float32)
    return torch.from_numpy(values), torch.ones(count, 32, 32, dtype=torch.bool)


def features(model: Any, bands: Bands, values: Any, valid: Any, units: str = 'reflectance') -> Any:
    encoder = model.fit(bands, units)
    with torch.inference_mode():
        return encoder(values[:, list(encoder.bands)], valid)


@pytest.mark.parametrize('count', SENSORS)
def test_any_number_of_bands(model: Any, count: int) -> None:
    bands = bands_of(count)
    found = features(model, bands, *tiles(bands))
    assert found.shape == (2, model.card.features, 24, 24)
    assert torch.isfinite(found).all()
    assert found.std((0, 2, 3)).min() > 0.0  # every feature tells something


def test_the_order_of_bands_does_not_matter_but_wavelengths_do(model: Any) -> None:
    bands = bands_of(60)
    values, valid = tiles(bands)
    plain = features(model, bands, values, valid)
    order = np.random.default_rng(1).permutation(60)
    together = features(model, bands.select(order.tolist()), values[:, order], valid)
    alone = features(model, bands, values[:, order], valid)
    shifted = features(model, Bands(60, bands.wavelengths_nm + 100.0), values, valid)
    same = (together - plain).abs().max()
    assert same < 1e-4
    assert (alone - plain).abs().mean() > 10 * max(float(same), 1e-4)
    assert (shifted - plain).abs().mean() > 10 * max(float(same), 1e-4)


def test_twice_as_many_bands_of_the_same_spectra_change_little(model: Any) -> None:
    """What a mean over a group's bands is for; a sum over √n would differ by √2."""
    few, many = bands_of(60), Bands(119, np.linspace(420.0, 950.0, 119))
    wide = Bands(60, few.wavelengths_nm, np.full(60, 9.0)), Bands(119, many.wavelengths_nm, np.full(119, 9.0))
    a = features(model, wide[0], *tiles(few))
    b = features(model, wide[1], *tiles(many))
    unlike = features(model, wide[0], *tiles(few, seed=1))
    assert (a - b).abs().mean() < 0.25 * (a - unlike).abs().mean()


def test_a_tile_does_not_depend_on_its_batch(model: Any) -> None:
    bands = bands_of(30)
    values, valid = tiles(bands, count=5)
    alone = features(model, bands, values[2:3], valid[2:3])
    assert (features(model, bands, values, valid)[2:3] - alone).abs().max() < 1e-4


def test_pixels_without_data_do_not_reach_the_others(model: Any) -> None:
    bands = bands_of(30)
    values, valid = tiles(bands)
    valid = valid.clone()
    valid[:, :8] = False
    broken = values.clone()
    broken[:, :, :8] = 3e4
    a, b = (features(model, bands, torch.where(valid[:, None], v, 0.0), valid) for v in (values, broken))
    assert torch.equal(a, b)
    assert torch.isfinite(features(model, bands, values * 0.0, valid & False)).all()


def test_micrometres_are_not_taken_for_nanometres(model: Any) -> None:
    bands = Bands(30, np.linspace(0.42, 0.95, 30))
    with pytest.raises(ModelError, match='at least 3'):
        model.fit(bands, 'reflectance')


def test_refusals_come_with_words(model: Any) -> None:
    with pytest.raises(ModelError, match='wavelength'):
        model.fit(Bands(10), 'reflectance')
    with pytest.raises(ModelError, match='at least 3 good bands'):
        model.fit(Bands(4, np.linspace(450.0, 700.0, 4), None, [True, True, False, False]), 'reflectance')
    with pytest.raises(ParameterError, match='scaling'):
        model.fit(bands_of(10), 'reflectance', 'minmax')
    with pytest.raises(ParameterError, match='statistics'):
        model.fit(bands_of(10), 'unknown')  # counts of a camera are not taken for reflectance


def test_bands_out_of_range_are_left_out_and_told() -> None:
    card = find_backbone('starter')
    used, notes = check_fits(card, Bands(6, [300.0, 450.0, 550.0, 650.0, 860.0, 9000.0]))
    assert used.tolist() == [1, 2, 3, 4]
    assert any('2 bands outside' in note for note in notes)
    assert choose_scaling(card, 'unknown') == 'brightness'


def test_scaling_by_brightness_makes_units_irrelevant(model: Any) -> None:
    from hsi_plugin.models.backbones.base import SceneStatistics

    bands = bands_of(30)
    values, valid = tiles(bands)

    def statistics(data: Any) -> SceneStatistics:
        flat = data.permute(1, 0, 2, 3).flatten(1).double().numpy()
        return SceneStatistics(flat.mean(1), flat.std(1), flat.min(1), flat.max(1), np.cov(flat), flat.shape[1])

    found = []
    for factor in (1.0, 10_000.0):
        encoder = model.fit(bands, 'unknown', '', statistics(values * factor))
        with torch.inference_mode():
            found.append(encoder(values * factor, valid))
    assert (found[0] - found[1]).abs().max() < 1e-3


def test_the_encoder_is_frozen(model: Any) -> None:
    encoder = model.fit(bands_of(12), 'reflectance')
    assert not encoder.training
    assert not any(p.requires_grad for p in encoder.parameters())
    encoder.eval()


def test_the_card_counts_right(model: Any) -> None:
    from hsi_plugin.methods.transfer.pretrain.begin import encoder_parameters
    from hsi_plugin.methods.transfer.pretrain.keep import flops_of

    card = find_backbone('starter')
    assert encoder_parameters(model) == card.parameters
    assert card.flops == flops_of(model.shape)
    assert sum(path.stat().st_size for path in card.weights()) < 14e6


def test_the_estimate_of_the_cost_is_what_is_counted(model: Any) -> None:
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.utils.flop_counter import FlopCounterMode

    bands = bands_of(202)
    values, valid = tiles(bands, count=1)
    with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
        features(model, bands, values, valid)
    estimate = model.card.cost(202, 24 * 24).flops
    assert counter.get_total_flops() == pytest.approx(estimate, rel=0.05)


def test_another_architecture_is_refused() -> None:
    from hsi_plugin.models.backbones.starter import Starter

    card = find_backbone('starter')
    with pytest.raises(ModelError, match='damaged'):
        Starter(replace(card, architecture={**card.architecture, 'heads': 7}))
    with pytest.raises(ModelError, match='damaged'):
        Starter(replace(card, architecture={'depth': 7}))


def test_values_at_other_wavelengths_have_the_spectrum_s_shape(model: Any) -> None:
    """Asked for the wavelengths that it was given, the model answers with what it was given, better than with the scene's mean."""
    bands = bands_of(40)
    values, valid = tiles(bands)
    encoder = model.fit(bands, 'reflectance')
    with torch.inference_mode():
        answer = encoder.reflectance_at(values, valid, bands.wavelengths_nm, np.full(40, 13.0))
    truth = values[:, :, 4:28, 4:28]
    assert answer.shape == truth.shape
    assert (answer - truth).square().mean() < (truth - truth.mean((0, 2, 3), keepdim=True)).square().mean()
