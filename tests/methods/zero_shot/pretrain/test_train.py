"""Training the spectrum–text model in miniature, and the file that it becomes."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import ModelError  # noqa: E402
from hsi_plugin.core.materials import MATERIALS  # noqa: E402
from hsi_plugin.methods.zero_shot.pretrain import train as training  # noqa: E402
from hsi_plugin.methods.zero_shot.pretrain.samples import PixelGenerator, draw_batch  # noqa: E402
from hsi_plugin.methods.zero_shot.pretrain.train import Recipe, SpectrumTextNetwork, fit_temperature, pack, train  # noqa: E402
from hsi_plugin.models.spectrum_text.model import load_spectrum_text  # noqa: E402
from hsi_plugin.models.spectrum_text.points import INPUTS, POINTS_NM, inputs_of  # noqa: E402
from tests.methods.zero_shot.pretrain.named_spectra import library  # noqa: E402

pytestmark = pytest.mark.torch
SMALL = Recipe(networks=2, steps=250, batch=64, width=24, layers=3, rate=1e-2)


@pytest.fixture(scope='module')
def trained(tmp_path_factory):
    """Networks, prior, log and checkpoint of a training of seconds."""
    torch.set_num_threads(1)
    lines, checkpoint = [], tmp_path_factory.mktemp('train') / 'networks.pt'
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, '_SCENES', 1)
        patch.setattr(training, '_JUDGED', 4)
        networks, prior = train(library(), SMALL, lines.append, checkpoint)
        yield networks, prior, lines, checkpoint


@pytest.fixture
def tiny():
    """Two networks of chance."""
    torch.manual_seed(0)
    return [SpectrumTextNetwork(SMALL).eval() for _ in range(2)]


def together(networks, batch):
    """Shares that networks give, ``(n, materials)``."""
    with torch.inference_mode():
        return training._together(networks, batch)


def packed(folder, networks, **changed):
    values = {'prior': np.full(len(MATERIALS), 1.0 / len(MATERIALS)), 'temperature': 0.81234567, 'sources': {'a': 3}, **changed}
    path = folder / 'model.safetensors'
    path.write_bytes(pack(networks, values['prior'], values['temperature'], SMALL, values['sources']))
    return path


def test_what_is_packed_is_read_back_and_says_the_same(tmp_path, tiny):
    """NumPy on the file against torch on the networks, within what half precision leaves."""
    model = load_spectrum_text(packed(tmp_path, tiny))
    rng = np.random.default_rng(0)
    points = rng.uniform(0.0, 0.7, (50, len(POINTS_NM))).astype(np.float32)
    seen, named = rng.random(len(POINTS_NM)) < 0.7, rng.random(len(MATERIALS)) < 0.3
    with torch.inference_mode():
        inputs = torch.from_numpy(inputs_of(points, seen))
        names = torch.from_numpy(np.tile(named.astype(np.float32), (50, 1)))
        wanted = torch.stack([torch.softmax(network(inputs, names), 1) for network in tiny]).mean(0).numpy()
    np.testing.assert_allclose(model.shares(points, seen, named), wanted, rtol=0.02, atol=1e-4)


def test_the_card_says_how_it_was_made(tmp_path, tiny):
    prior = np.random.default_rng(0).dirichlet(np.ones(len(MATERIALS)))
    model = load_spectrum_text(packed(tmp_path, tiny, prior=prior))
    assert model.temperature == 0.8123
    assert model.card['recipe'] == asdict(SMALL)
    assert model.card['spectra'] == {'a': 3}
    assert model.card['licence'] == 'GPL-3.0-or-later'
    np.testing.assert_allclose(model.prior, prior, rtol=1e-6)


def test_the_same_networks_are_the_same_file(tmp_path, tiny):
    assert packed(tmp_path, tiny).read_bytes() == packed(tmp_path, tiny).read_bytes()


def test_a_file_cut_short_is_refused(tmp_path, tiny):
    path = packed(tmp_path, tiny)
    path.write_bytes(path.read_bytes()[:-7])
    with pytest.raises(ModelError):
        load_spectrum_text(path)


def test_the_shipped_recipe_fits_into_what_may_ship():
    count = sum(parameter.numel() for parameter in SpectrumTextNetwork(Recipe()).parameters())
    assert Recipe().networks * count * 2 < 6 * 1024**2


def test_training_learns_to_name_the_largest_material(trained):
    networks, prior, lines, _ = trained
    assert prior.shape == (len(MATERIALS),)
    assert prior.sum() == pytest.approx(1.0, abs=1e-4)
    assert lines[0].startswith('step 250, loss ')
    generator, rng = PixelGenerator(library(), 5), np.random.default_rng(99)
    torch.manual_seed(3)
    fresh = [SpectrumTextNetwork(SMALL).eval() for _ in range(2)]
    batch = draw_batch(generator, rng, 800, 16)
    losses, hits = [], []
    for group in (networks, fresh):
        shares = together(group, batch)
        np.testing.assert_allclose(shares.sum(1), 1.0, atol=1e-5)
        losses.append(-(batch.shares * np.log(shares + 1e-9)).sum(1).mean())
        hits.append((shares.argmax(1) == batch.shares.argmax(1)).mean())
    assert losses[0] < losses[1] - 0.7
    assert hits[0] > hits[1] + 0.1


def test_names_help(trained):
    """Who is told what somebody looks for judges better than who is told nothing."""
    batch = draw_batch(PixelGenerator(library(), 5), np.random.default_rng(98), 800, 16)
    told = together(trained[0], batch)
    batch.named[:] = 0.0
    untold = together(trained[0], batch)
    losses = [-(batch.shares * np.log(shares + 1e-9)).sum(1).mean() for shares in (told, untold)]
    assert losses[0] < losses[1] - 0.05


def test_a_checkpoint_is_taken_instead_of_training(trained):
    networks, prior, _, checkpoint = trained
    lines = []
    again, same = train(library(), SMALL, lines.append, checkpoint)
    assert lines == []
    np.testing.assert_array_equal(same, prior)
    for one, other in zip(networks, again):
        for a, b in zip(one.parameters(), other.parameters()):
            assert torch.equal(a, b)
    assert not any(network.training for network in again)


def test_networks_differ_by_their_seed(trained):
    one, other = trained[0]
    assert not torch.equal(one.last.weight, other.last.weight)


class Confident(torch.nn.Module):
    """Knows the largest material of a batch, and says so so many times too loud."""

    def __init__(self, networks, loudness):
        super().__init__()
        self.networks, self.loudness = networks, loudness

    def forward(self, inputs, named):
        return self.loudness * self.networks[0](inputs, named)


def test_a_temperature_takes_back_what_is_too_loud(trained):
    generator = PixelGenerator(library(), 1)
    plain, loud = (fit_temperature([Confident(trained[0], loudness)], generator, SMALL) for loudness in (1.0, 2.5))
    assert 0.2 <= plain < loud <= 3.0


def test_layers_are_written_inputs_first(tiny):
    tensors = tiny[0].tensors(4)
    assert set(tensors) == {f'4.{layer}.{part}' for layer in range(4) for part in ('weight', 'bias')}
    assert tensors['4.0.weight'].shape == (INPUTS + len(MATERIALS), 24)
    assert tensors['4.3.weight'].shape == (24, len(MATERIALS))
    assert all(value.dtype == np.float16 for value in tensors.values())
