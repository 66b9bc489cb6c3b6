"""Low-rank adapters: they begin without effect, only they learn, and the model that they are for stays bit for bit as it is."""

from __future__ import annotations

import pytest

torch = pytest.importorskip('torch')

from torch import nn  # noqa: E402

from hsi_plugin.core.errors import ModelError  # noqa: E402
from hsi_plugin.models.backbones.base import Backbone, fingerprint, freeze  # noqa: E402
from hsi_plugin.models.heads.lora import ALPHA, adapter_tensors, attention_layers, inject, merge, trainable  # noqa: E402
from tests.methods.transfer.small_backbones import CARD  # noqa: E402

pytestmark = pytest.mark.torch


class Attending(Backbone):
    """A few layers with the names of attention, inside and outside of the encoder."""

    def __init__(self):
        super().__init__(CARD)
        self.norm = nn.BatchNorm1d(6)
        self.block = nn.ModuleDict({'qkv': nn.Linear(6, 18), 'proj': nn.Linear(6, 6), 'fc1': nn.Linear(6, 6)})
        self.decoder = nn.ModuleDict({'qkv': nn.Linear(6, 18)})
        self.theirs = nn.MultiheadAttention(6, 2)
        freeze(self)

    @property
    def encoder_prefixes(self):
        return ('norm.', 'block.', 'theirs.')

    @property
    def reinitialised(self):
        return ('decoder.',)

    def fit(self, bands, units, scaling='', statistics=None):
        raise NotImplementedError

    def forward(self, x):
        return self.block['proj'](self.block['qkv'](self.norm(x))[:, 6:12])


@pytest.fixture
def model():
    torch.manual_seed(0)
    return Attending()


def test_only_attention_of_the_encoder(model):
    assert attention_layers(model) == ['block.qkv', 'block.proj']


def test_nothing_changes_before_training_and_only_adapters_learn(model):
    before, x = fingerprint(model), torch.randn(5, 6)
    adapted = inject(model, 0, rank=2)
    torch.testing.assert_close(adapted(x), model(x), rtol=0.0, atol=0.0)
    parameters = trainable(adapted)
    assert sum(p.numel() for p in parameters) == 2 * (6 + 18) + 2 * (6 + 6)
    assert {id(p) for p in adapted.parameters() if p.requires_grad} == {id(p) for p in parameters}
    optimiser = torch.optim.Adam(parameters, 0.01)
    for _ in range(3):
        optimiser.zero_grad()
        adapted(x).square().sum().backward()
        optimiser.step()
    assert (adapted(x) - model(x)).abs().max() > 1e-3
    assert fingerprint(model) == before
    frozen = adapted.state_dict()
    for name, value in model.state_dict().items():
        inside = name.replace('.weight', '.parametrizations.weight.original')
        assert torch.equal(frozen[inside if inside in frozen else name], value), name
    merged = merge(model, adapter_tensors(adapted))
    torch.testing.assert_close(merged(x), adapted(x))
    assert fingerprint(model) == before
    assert not any(p.requires_grad for p in merged.parameters())
    assert set(merged.state_dict()) == set(model.state_dict())


def test_adapters_are_small_and_seeded(model):
    first, again, other = (adapter_tensors(inject(model, seed)) for seed in (1, 1, 2))
    assert set(first) == {f'block.{layer}.{part}' for layer in ('qkv', 'proj') for part in ('down', 'up')}
    assert first['block.qkv.down'].shape == (8, 6)
    assert first['block.qkv.up'].shape == (18, 8)
    assert all(torch.equal(value, again[name]) for name, value in first.items())
    assert not torch.equal(first['block.qkv.down'], other['block.qkv.down'])


def test_the_product_is_scaled_as_in_the_paper(model):
    tensors = {'block.proj.down': torch.randn(4, 6), 'block.proj.up': torch.randn(6, 4)}
    merged = merge(model, tensors)
    wanted = model.block['proj'].weight + ALPHA / 4 * tensors['block.proj.up'] @ tensors['block.proj.down']
    torch.testing.assert_close(merged.block['proj'].weight, wanted)


def test_what_does_not_fit_is_refused(model):
    good = adapter_tensors(inject(model, 0))
    for broken in (
        {'decoder.qkv.down': torch.zeros(8, 6), 'decoder.qkv.up': torch.zeros(18, 8)},
        {name: value for name, value in good.items() if name != 'block.qkv.up'},
        {**good, 'block.qkv.up': torch.zeros(17, 8)},
        {**good, 'block.qkv.up': torch.zeros(18, 7)},
    ):
        with pytest.raises(ModelError, match='damaged'):
            merge(model, broken)
    del model.block['qkv'], model.block['proj']
    with pytest.raises(ModelError, match='no attention'):
        inject(model, 0)
