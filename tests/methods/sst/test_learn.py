"""Training: what it learns, what a seed decides, what a source and a policy do to it."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import JobCancelled, ModelError  # noqa: E402
from hsi_plugin.methods.click.discriminant import fit_discriminant  # noqa: E402
from hsi_plugin.methods.sst import learn  # noqa: E402
from hsi_plugin.methods.sst.deal import Deal  # noqa: E402
from hsi_plugin.methods.sst.learn import fit_network, steps_for  # noqa: E402
from hsi_plugin.methods.sst.linear import LINEAR, Paths  # noqa: E402
from hsi_plugin.methods.sst.start import Start  # noqa: E402
from hsi_plugin.models.accelerator import CPU, limit_threads  # noqa: E402
from hsi_plugin.models.sst.network import Sst  # noqa: E402
from hsi_plugin.models.sst.shape import Shape  # noqa: E402

pytestmark = pytest.mark.torch
SIDE, BANDS = 3, 20


@pytest.fixture(autouse=True)
def one_thread():
    limit_threads(1)


def windows(count, seed, classes=3, side=SIDE, noise=0.05):
    """Windows of one material each, but for a corner of another."""
    rng = np.random.default_rng(seed)
    x = np.linspace(0, 1, BANDS)
    spectra = np.stack([0.2 + 0.3 * np.exp(-((x - (k + 0.5) / classes) ** 2) / 0.05) for k in range(classes)])
    y = rng.permutation(np.arange(count) % classes) + 1
    patches = spectra[y - 1][:, :, None, None] + rng.normal(0, noise, (count, BANDS, side, side))
    if side > 1:
        patches[:, :, 0, 0] = spectra[rng.integers(0, classes, count)]
    return patches.astype(np.float32), np.ones((count, side, side), bool), y


def fit(count=15, steps=12, side=SIDE, seed=0, **options):
    patches, valid, y = windows(count, 0, side=side)
    return fit_network(patches, valid, y, 3, seed, CPU, lambda share: None, lambda sentence: None, steps=steps, **options)


@pytest.mark.parametrize('side', [1, 3])
def test_learns_from_five_labels_a_class(side):
    network = fit(15, 60, side)
    patches, valid, y = windows(300, 1, side=side)
    first, final = network.both(patches, valid)
    assert (final.argmax(1) + 1 == y).mean() > 0.95
    assert (first.argmax(1) + 1 == y).mean() > 0.9  # both predictions are trained
    np.testing.assert_array_equal(network.scores(patches, valid), final)
    assert network.module.shape.side == side
    assert not network.module.training
    assert all(torch.isfinite(value).all() for value in network.module.state_dict().values())


def test_a_seed_decides_everything():
    one, same, other = fit(), fit(), fit(seed=1)
    torch.manual_seed(123)  # whatever others draw meanwhile
    for name, value in one.tensors().items():
        np.testing.assert_array_equal(value, same.tensors()[name], err_msg=name)
    assert any((value != other.tensors()[name]).any() for name, value in one.tensors().items())


def test_steps_follow_from_labels():
    assert steps_for(10) == learn.STEPS
    assert steps_for(10**6) == learn.MOST_STEPS
    assert learn.STEPS < steps_for(1000) < learn.MOST_STEPS


def test_every_step_can_cancel_and_shares_rise():
    told = []

    def step(share):
        told.append(share)
        if len(told) == 10:
            raise JobCancelled

    patches, valid, y = windows(15, 0)
    with pytest.raises(JobCancelled):
        fit_network(patches, valid, y, 3, 0, CPU, step, lambda sentence: None, steps=20)
    assert told == [number / 20 for number in range(10)]


def test_a_class_without_pixels_is_never_chosen():
    patches, valid, y = windows(15, 0)
    network = fit_network(patches, valid, np.where(y == 3, 4, y), 4, 0, CPU, lambda share: None, lambda sentence: None, steps=10)
    scores = network.scores(patches, valid)
    assert (scores[:, 2] == -np.inf).all()
    assert np.isfinite(scores[:, [0, 1, 3]]).all()


def test_single_labels_work():
    patches, valid, y = windows(3, 0)
    network = fit_network(patches, valid, y, 3, 0, CPU, lambda share: None, lambda sentence: None, steps=10)
    assert np.isfinite(network.scores(patches, valid)).all()


def test_the_linear_path_has_not_seen_what_a_step_learns_of():
    patches, _, y = windows(16, 0)
    centre = patches[:, :, 1, 1]
    module = Sst(Shape(BANDS, 3, SIDE))
    paths = Paths(module, centre, y, 3, np.zeros(3, bool), 0)
    whole, seen = module.weight.clone(), np.zeros(16, int)
    for number in range(4):
        among = paths.lead(number).numpy()
        seen += among
        assert {1, 2, 3} == set(y[among])
        wanted = fit_discriminant(centre[~among], y[~among], 3)
        np.testing.assert_allclose(module.weight.numpy(), LINEAR * wanted.weights.T, rtol=1e-4, atol=1e-4)
    assert (seen == 1).all()
    paths.finish()
    assert torch.equal(module.weight, whole)
    np.testing.assert_allclose(whole.numpy(), LINEAR * fit_discriminant(centre, y, 3).weights.T, rtol=1e-4, atol=1e-4)


def test_the_discriminant_goes_beside_the_final_scores_alone():
    network = fit(steps=4)
    patches, valid, y = windows(40, 3)
    linear = fit_discriminant(patches[:, :, 1, 1], y, 3)
    before = network.both(patches, valid)
    network.add_linear(linear, 1.5)
    after = network.both(patches, valid)
    np.testing.assert_array_equal(before[0], after[0])
    difference = after[1] - before[1] - 1.5 * linear.scores(patches[:, :, 1, 1])
    np.testing.assert_allclose(difference - difference.mean(1, keepdims=True), 0.0, atol=2e-3)


def test_batches_hold_each_class_as_often_and_only_what_may_be_drawn():
    patches, valid, y = windows(60, 0)
    y = np.where(np.arange(60) < 50, 1, y)  # one class has most of the labels
    deal = Deal(patches, valid, y - 1, 3, torch.ones(BANDS) * 0.01, 64, 0)
    wanted = torch.cat([deal.batch()[2] for _ in range(30)])
    torch.testing.assert_close(wanted.mean(0), torch.full((3,), 1 / 3), atol=0.06, rtol=0)
    torch.testing.assert_close(wanted.sum(1), torch.ones(len(wanted)))
    among = torch.zeros(60, dtype=torch.bool)
    among[np.flatnonzero(y == 2)] = True
    assert (deal.batch(among)[2].argmax(1) == 1).all()


def test_borders_leave_the_centre_and_bring_others_in():
    patches, valid, y = windows(40, 0, side=7, noise=0.0)
    deal = Deal(patches, valid, y - 1, 3, torch.ones(BANDS) * 1e-9, 40, 0)
    given, known = deal._bordered(torch.from_numpy(patches), torch.from_numpy(valid))
    assert torch.equal(given[:, :, 3, 3], torch.from_numpy(patches)[:, :, 3, 3])
    assert known[:, 3, 3].all()
    changed = (given != torch.from_numpy(patches)).any(1).flatten(1).float().mean(1)
    assert 0.1 < float((changed > 0).float().mean()) < 0.6
    assert float(changed.max()) < 0.5  # a straight border that leaves the centre leaves half
    alone = known.flatten(1).sum(1) == 1
    assert 0 < int(alone.sum()) < 12


# --- from a source ------------------------------------------------------------------------------------------------------------------------


def of(*names):
    return lambda module, number: [{'params': list(module.layer(name).parameters()), 'lr': 1e-3} for name in names]


def moved(network, tensors):
    """The layers whose parameters are not those of some tensors, bit for bit."""
    names = network.module.layer_names
    parameters = {name for name, _ in network.module.named_parameters()}
    return [
        layer for layer in names
        if any((value != tensors[name]).any() for name, value in network.tensors().items() if name.startswith(layer) and name in parameters)
    ]  # fmt: skip


def test_frozen_means_bit_identical_and_the_others_move():
    source = fit().tensors()
    for learning in ((), ('head',), ('spatial.1', 'head'), ('bands',)):
        network = fit(start=Start(source, [0, 1, 2], of(*learning)), steps=12)
        assert moved(network, source) == [name for name in network.module.layer_names if name in learning]
    assert moved(fit(start=Start(source, [0, 1, 2]), steps=12), source) == list(network.module.layer_names)


def test_a_policy_is_asked_every_round_and_the_optimiser_is_made_anew(monkeypatch):
    monkeypatch.setattr(learn, 'ROUND', 5)
    source, asked, states = fit().tensors(), [], []

    def policy(module, number):
        asked.append((number, [name for name, one in module.named_parameters() if one.requires_grad and name.startswith('spectral.0')]))
        states.append({name: value.clone() for name, value in module.state_dict().items()})
        return of('head')(module, number) if number % 2 else of('spectral.0', 'head')(module, number)

    network = fit(start=Start(source, [0, 1, 2], policy), steps=19)
    assert [number for number, _ in asked] == [0, 1, 2, 3]
    assert [bool(names) for _, names in asked[1:]] == [True, False, True]

    def same(a, b, layer):
        return all(torch.equal(a[name], b[name]) for name in a if name.startswith(layer))

    assert [same(a, b, 'spectral.0') for a, b in zip(states, states[1:])] == [False, True, False]
    assert all(same(a, b, 'bands') for a, b in zip(states, states[1:]))
    assert not any(same(a, b, 'head') for a, b in zip(states, states[1:]))
    # Frozen in the last round, while weights are averaged: it stays what it was when it was frozen.
    assert same(states[-1], network.module.state_dict(), 'spectral.0')


def test_rates_are_those_of_the_policy():
    source = fit().tensors()

    def policy(module, number):
        return [{'params': list(module.layer('bands').parameters()), 'lr': 0.0}, *of('head')(module, number)]

    network = fit(start=Start(source, [0, 1, 2], policy), steps=12)
    assert moved(network, source) == ['head']


def test_heads_keep_classes_of_the_same_name_and_new_ones_are_fresh():
    source = fit().tensors()
    network = fit(start=Start(source, [None, 0, 2], lambda module, number: []), steps=2)
    for part in ('first', 'final'):
        kept, given = network.tensors()[f'head.{part}.weight'], source[f'head.{part}.weight']
        assert (kept[0] == 0).all()
        np.testing.assert_array_equal(kept[1:], given[[0, 2]])
    fresh = fit(start=Start(source, None, lambda module, number: []), steps=2)
    assert (fresh.tensors()['head.final.weight'] == 0).all()


def test_standardisation_is_the_sources_unless_the_targets_is_asked_for():
    source = {**fit().tensors()}
    source['mean'] = source['mean'] + 1.0
    kept = fit(start=Start(source, [0, 1, 2]), steps=1)
    np.testing.assert_array_equal(kept.tensors()['mean'], source['mean'])
    anew = fit(start=Start(source, [0, 1, 2], restandardise=True), steps=1)
    np.testing.assert_allclose(anew.tensors()['mean'], source['mean'] - 1.0, rtol=1e-5)


@pytest.mark.parametrize(('own', 'other'), [(5, 3), (3, 5), (1, 5)])
def test_windows_of_another_side_keep_their_middle(own, other):
    source = fit(steps=4, side=other).tensors()
    source['spatial.0.position'] = np.arange(4 * other**2, dtype=np.float32).reshape(4, -1)
    network = fit(start=Start(source, [0, 1, 2], lambda module, number: []), steps=1, side=own)
    to, of_ = network.tensors()['spatial.0.position'].reshape(4, own, own), source['spatial.0.position'].reshape(4, other, other)
    shared = min(own, other)
    a, b = (own - shared) // 2, (other - shared) // 2
    np.testing.assert_array_equal(to[:, a : a + shared, a : a + shared], of_[:, b : b + shared, b : b + shared])


def test_sources_that_do_not_fit_are_refused():
    source = fit(steps=1).tensors()
    without = {name: value for name, value in source.items() if name != 'spectral.1.given.weight'}
    with pytest.raises(ModelError, match=r'spectral\.1\.given\.weight'):
        fit(start=Start(without, [0, 1, 2]), steps=1)
    with pytest.raises(ModelError, match=r'bands\.pixel\.weight'):
        fit(start=Start({**source, 'bands.pixel.weight': np.zeros((40, 7), np.float32)}, [0, 1, 2]), steps=1)
