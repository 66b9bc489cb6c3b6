"""Frozen means frozen: the rule in a real training."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.methods.sst.learn import ROUND, fit_network  # noqa: E402
from hsi_plugin.methods.sst.start import Start  # noqa: E402
from hsi_plugin.methods.sst.transfer.freezing import HEAD, SPAN  # noqa: E402
from hsi_plugin.methods.sst.transfer.policy import FreezingPolicy, activations  # noqa: E402
from hsi_plugin.methods.sst.transfer.sample import Sample  # noqa: E402
from hsi_plugin.models.accelerator import CPU  # noqa: E402

pytestmark = pytest.mark.torch

BANDS, CLASSES, SIDE = 12, 3, 3


def windows(n, seed, shift=0.0):
    rng = np.random.default_rng(seed)
    values = np.arange(n) % CLASSES
    middle = 0.2 + 0.1 * np.sin(np.arange(BANDS) * (1 + values[:, None])) + shift * np.linspace(0, 1, BANDS)
    patches = middle[:, :, None, None] + 0.05 * rng.standard_normal((n, BANDS, SIDE, SIDE))
    return patches.astype(np.float32), np.ones((n, SIDE, SIDE), bool), values + 1


def fit(seed, shift=0.0, start=None, steps=3):
    patches, valid, values = windows(30, seed, shift)
    return fit_network(patches, valid, values, CLASSES, 0, CPU, lambda share: None, lambda words: None, start, steps=steps)


@pytest.fixture(scope='module')
def source():
    return fit(0, steps=30)


def policy_of(source, shift, labels):
    sample, target = (Sample(*windows(60, seed, by)[:2]) for seed, by in ((1, 0.0), (2, shift)))
    return FreezingPolicy(activations(source.module, sample), target, labels)


def go_on(source, shift, labels, steps):
    policy = policy_of(source, shift, labels)
    return fit(3, shift, Start(source.tensors(), list(range(CLASSES)), policy, linear=True), steps), policy


def changed_layers(source, after):
    before, now = source.tensors(), after.tensors()
    return {
        name
        for name in after.module.layer_names
        for one, _ in after.module.layer(name).named_parameters()
        if before[f'{name}.{one}'].tobytes() != now[f'{name}.{one}'].tobytes()
    }


def test_without_shift_everything_but_the_head_stays_bit_for_bit(source):
    after, policy = go_on(source, 0.0, 1000, 2 * ROUND + 5)
    assert changed_layers(source, after) == {HEAD}
    assert [one.released for one in policy.rounds] == [(HEAD,)] * 3
    head = sum(one.numel() for one in after.module.layer(HEAD).parameters())
    whole = sum(one.numel() for one in after.module.parameters())
    assert {(one.trainable, one.still) for one in policy.rounds} == {(head, whole - head)}
    # Up to the first prediction nothing has moved; beyond, the gates follow the head's uncertainty.
    assert all(one.alignment[name] == pytest.approx(1.0) for one in policy.rounds for name in ('bands', 'spectral.0'))
    assert all(value > 0.9 for one in policy.rounds for value in one.alignment.values())


def test_the_standardisation_of_the_source_stays_too(source):
    after, _ = go_on(source, 0.0, 10, 3)
    for name in ('mean', 'spread'):
        np.testing.assert_array_equal(after.tensors()[name], source.tensors()[name])


def test_a_shift_releases_layers_round_by_round_and_only_these_change(source):
    after, policy = go_on(source, 0.3, 40, 3 * ROUND + 5)
    counts = [len(one.released) for one in policy.rounds]
    assert counts[0] == 1
    assert counts == sorted(counts)
    assert counts[-1] > 2
    released = {name for one in policy.rounds for name in one.released}
    assert changed_layers(source, after) == released
    assert set(after.module.layer_names) - released  # 40 labels do not pay for all layers
    trainable = [one.trainable for one in policy.rounds]
    assert trainable == sorted(trainable)
    assert trainable[-1] > trainable[0]
    assert all(one.trainable + one.still == trainable[0] + policy.rounds[0].still for one in policy.rounds)


def test_a_shift_is_measured_anew_each_round(source):
    _, policy = go_on(source, 0.3, 1000, 4 * ROUND + 1)
    assert len({round(one.shifts['spatial.1'].value, 6) for one in policy.rounds}) > 1
    assert policy.rounds[-1].alignment['spatial.1'] < 1.0
    assert policy.rounds[0].alignment['spatial.1'] == pytest.approx(1.0)


def test_rates_fall_towards_the_input(source):
    policy = policy_of(source, 5.0, 10_000)
    network = fit(0, steps=1).module
    for number in range(6):
        groups = policy(network, number)
    rates = [group['lr'] for group in groups]
    assert len(rates) == len(network.layer_names)
    assert rates == sorted(rates)
    assert rates[-1] / rates[0] == pytest.approx(SPAN)


def test_measuring_leaves_the_network_as_it_was(source):
    network = fit(0, steps=1).module.train()
    before = {name: value.clone() for name, value in network.state_dict().items()}
    found = activations(network, Sample(*windows(10, 4)[:2]))
    assert network.training
    assert list(found) == list(network.layer_names)
    assert all(torch.equal(value, network.state_dict()[name]) for name, value in before.items())
