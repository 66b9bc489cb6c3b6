"""The network: attention attends, uncertainty gates it, layers are what they are said to be."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.models.sst.layers import CLIP, Drop  # noqa: E402
from hsi_plugin.models.sst.network import Sst  # noqa: E402
from hsi_plugin.models.sst.shape import Shape  # noqa: E402

pytestmark = pytest.mark.torch
BANDS, CLASSES, SIDE = 30, 4, 5


def network(side=SIDE, seed=0, **shape):
    """One that has something to say: fresh heads and gates would be silent."""
    torch.manual_seed(seed)
    made = Sst(Shape(BANDS, CLASSES, side, **shape), np.linspace(400.0, 2400.0, BANDS)).eval().requires_grad_(False)
    for parameter in (*made.head.first.parameters(), *made.head.final.parameters(), made.weight):
        parameter.normal_(0.0, 0.3)
    for block in (*made.spectral[1:], *made.spatial):
        block.gate.a.fill_(-0.1)
        block.gate.b.fill_(0.4)
    return made


def windows(n=6, side=SIDE, seed=1):
    return torch.randn(n, BANDS, side, side, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize(('bands', 'side'), [(1, 1), (1, 3), (2, 3), (16, 1), (17, 3), (60, 3), (285, 3)])
def test_any_number_of_bands_learns_everywhere(bands, side):
    torch.manual_seed(0)
    made = Sst(Shape(bands, 3, side))
    x, y = torch.randn(5, bands, side, side), torch.tensor([0, 1, 2, 0, 1])
    for _ in range(2):  # heads begin at zero: what lies below them hears of the loss from the second step on
        made.zero_grad()
        sum(torch.nn.functional.cross_entropy(scores, y) for scores in made.both(x)).backward()
        with torch.no_grad():
            for parameter in made.parameters():
                parameter -= 0.5 * parameter.grad
    # With one pixel there is nothing to choose between; and a constant more for all keys changes no softmax.
    idle = ('.position', '.agreement', '.asked.', '.key.', '.before.') if side == 1 else ('.key.bias',)
    for name, parameter in made.named_parameters():
        assert torch.isfinite(parameter.grad).all(), name
        if name.startswith('spectral') or not any(part in name for part in idle):
            assert parameter.grad.abs().max() > 0, name


def test_layers_are_disjoint_and_hold_all_parameters():
    made = network()
    assert made.layer_names == ('bands', 'spectral.0', 'spectral.1', 'spatial.0', 'spatial.1', 'head')
    held = [id(p) for name in made.layer_names for p in made.layer(name).parameters()]
    assert len(held) == len(set(held))
    assert set(held) == {id(p) for p in made.parameters()}
    for wrong in ('spatial.2', 'spectral', 'mean', ''):
        with pytest.raises(KeyError):
            made.layer(wrong)
    seen = made.activations(windows())
    assert tuple(seen) == made.layer_names
    assert all(one.ndim == 2 and len(one) == 6 for one in seen.values())
    torch.testing.assert_close(seen['head'], made(windows()))


def test_a_layer_that_changes_changes_what_it_gives_and_nothing_before_it():
    for number, name in enumerate(network().layer_names):
        made = network()
        before = made.activations(windows())
        for parameter in made.layer(name).parameters():
            parameter.add_(0.05 * torch.randn(parameter.shape, generator=torch.Generator().manual_seed(3)))
        after = made.activations(windows())
        for at, other in enumerate(made.layer_names):
            same = torch.equal(before[other], after[other])
            # The head's first prediction feeds the gates of the layers from the second spectral one on.
            assert same == (at < number if name != 'head' else at < 2), (name, other)


def test_there_is_more_than_one_token_of_data_and_attention_is_a_share():
    seen = network().attention(windows())
    assert seen.spectral[0].shape == (6, 4, 17, 17)
    assert seen.spatial[0].shape == (6, 4, SIDE, SIDE)
    for one in seen.spectral:
        torch.testing.assert_close(one.sum(3), torch.ones(6, 4, 17))
    for one in seen.spatial:
        torch.testing.assert_close(one.sum((2, 3)), torch.ones(6, 4))
        assert (one > 0).sum() == one.numel()
        assert one.std() > 1e-3


def test_swapping_pixels_or_bands_changes_attention():
    made, x = network(), windows()
    plain = made.attention(x)
    pixels = x.clone()
    pixels[:, :, 0, 1], pixels[:, :, 4, 2] = x[:, :, 4, 2], x[:, :, 0, 1]
    swapped = made.attention(pixels)
    for before, after in zip(plain.spatial, swapped.spatial):
        assert (before - after).abs().max() > 1e-3
        # And not merely by swapping the weights too: the place of a pixel counts.
        back = after.clone()
        back[:, :, 0, 1], back[:, :, 4, 2] = after[:, :, 4, 2], after[:, :, 0, 1]
        assert (before - back).abs().max() > 1e-4
    for before, after in zip(plain.spectral, swapped.spectral):  # which knows the centre alone
        assert torch.equal(before, after)
    first, second = (made.bands.indices[i][made.bands.there[i] > 0] for i in (2, 9))
    bands = x.clone()
    bands[:, first[:1]], bands[:, second[:1]] = x[:, second[:1]], x[:, first[:1]]
    groups = made.attention(bands)
    assert all((before - after).abs().max() > 1e-3 for before, after in zip(plain.spectral, groups.spectral))
    assert all((before - after).abs().max() > 1e-4 for before, after in zip(plain.spatial, groups.spatial))


@pytest.mark.parametrize('switch', [{'uniform': True}, {'gated': False}])
def test_without_attention_or_without_gates_scores_differ(switch):
    made, x = network(), windows()
    plain, first = made(x), made.both(x)[0]
    for name, value in switch.items():
        setattr(made, name, value)
    assert (made(x) - plain).abs().min() > 1e-6
    assert ((made.both(x)[0] - first).abs().max() > 1e-6) == ('uniform' in switch)  # gates come after the first prediction


def test_neighbours_count_and_those_without_data_do_not():
    made, x = network(), windows()
    valid = torch.ones(6, SIDE, SIDE, dtype=torch.bool)
    valid[:, 0] = valid[:, 3, 1] = False
    plain = made(x, valid)
    for fill in (0.0, 1e9, float('nan')):
        other = x.clone()
        other.permute(0, 2, 3, 1)[~valid] = fill
        torch.testing.assert_close(made(other, valid), plain)
    seen = made.attention(x, valid)
    assert all(one.permute(0, 2, 3, 1)[~valid].abs().max() == 0 for one in seen.spatial)
    changed = x.clone()
    changed[:, :, 1, 1] += 1.0
    assert (made(changed, valid) - plain).abs().min() > 1e-6
    nothing = torch.zeros_like(valid)
    assert torch.isfinite(made(x, nothing)).all()
    only = nothing.clone()
    only[:, 2, 2] = True
    torch.testing.assert_close(made(x, nothing), made(x, only))


def test_a_window_of_one_pixel_reads_the_centre_twice_and_nothing_else():
    made = network(side=1)
    seen = made.attention(windows(side=1))
    assert all((one == 1.0).all() for one in seen.spatial)
    assert torch.isfinite(made(windows(side=1))).all()


def test_at_the_beginning_it_is_plain_attention_beside_the_linear_path():
    torch.manual_seed(0)
    made = Sst(Shape(BANDS, CLASSES, SIDE)).eval()
    made.weight.normal_()
    x = windows()
    with torch.no_grad():
        seen = made.attention(x)
        assert (seen.admitted == 1.0).all()
        assert (seen.sharpness == 1.0).all()
        first, gated = made.both(x)
        torch.testing.assert_close(first, x[:, :, 2, 2] @ made.weight.T)
        made.gated = False
        torch.testing.assert_close(made(x), gated)


def test_uncertainty_is_the_entropy_of_the_calibrated_first_prediction_and_moves_the_gates():
    made, x = network(), windows(50)
    first = made.both(x)[0]
    for temperature in (0.3, 1.0, 7.0):
        made.temperature.fill_(temperature)
        seen = made.attention(x)
        p = torch.softmax(first / temperature, 1)
        torch.testing.assert_close(seen.first, p)
        torch.testing.assert_close(seen.uncertainty, -(p * p.log()).sum(1) / np.log(CLASSES))
        order = seen.uncertainty.argsort()
        assert (seen.admitted[order].diff(dim=0) >= 0).all()  # b is positive here: more doubt, more surroundings
        torch.testing.assert_close(seen.admitted[:, 0], 2 * torch.sigmoid(4 * (-0.1 + 0.4 * (2 * seen.uncertainty - 1))))
    assert torch.equal(made.both(x)[0], first)  # calibration changes no first score


def test_sharper_attention_looks_at_fewer_groups():
    made, x = network(), windows(40)
    entropies = []
    for a in (-1.0, 0.0, 1.0):
        made.spectral[1].gate.a.fill_(a)
        made.spectral[1].gate.b.fill_(0.0)
        attention = made.attention(x).spectral[1]
        entropies.append(float(-(attention * attention.clamp_min(1e-12).log()).sum(3).mean()))
    assert entropies[0] > entropies[1] > entropies[2]


def test_a_first_prediction_that_is_sure_lets_in_its_like():
    """Two kinds of pixels that the linear path tells apart; the centre is of the first."""
    made = network()
    made.weight.zero_()
    made.weight[0, 0], made.weight[1, 0] = 4.0, -4.0
    for parameter in made.head.first.parameters():
        parameter.zero_()
    x = 0.1 * windows(4)
    x[:, 0] = 1.0
    x[:, 0, :, 3:] = -1.0
    shares = []
    for temperature in (0.5, 1000.0):
        made.temperature.fill_(temperature)
        attention = made.attention(x).spatial[0].mean(1)
        shares.append(float(attention[:, :, 3:].sum((1, 2)).mean()))
    assert shares[0] < 0.1 * shares[1]


def test_two_halves_give_what_the_whole_gives():
    made, x = network(), windows(9)
    valid = torch.rand(9, SIDE, SIDE, generator=torch.Generator().manual_seed(2)) > 0.3
    valid[:, 2, 2] = True
    made.mean.normal_()
    made.spread.uniform_(0.5, 2.0)
    spectra = made.standard(x.permute(0, 2, 3, 1)).reshape(9, SIDE**2, BANDS)
    first, final = made.decide(spectra[:, SIDE**2 // 2], made.shown(spectra), valid.flatten(1))
    torch.testing.assert_close(final, made(x, valid), rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(first, made.both(x, valid)[0], rtol=1e-4, atol=1e-5)


def test_a_window_does_not_depend_on_its_company_and_broken_bands_stay_bounded():
    made, x = network(), windows(20)
    torch.testing.assert_close(made(x), torch.cat([made(one[None]) for one in x]), rtol=1e-4, atol=1e-5)
    broken, clipped = x.clone(), x.clone()
    broken[:, 3, 2, 2], clipped[:, 3, 2, 2] = 1e30, CLIP
    torch.testing.assert_close(made(broken), made(clipped))


def test_draws_by_dropout():
    made, x = network(), windows(8)
    found = made.sample(x, None, 12, seed=5)
    assert found.shape == (12, 8, CLASSES)
    torch.testing.assert_close(found.sum(2), torch.ones(12, 8))
    assert found.std(0).max() > 1e-3
    assert torch.equal(found, made.sample(x, None, 12, seed=5))
    assert not torch.equal(found, made.sample(x, None, 12, seed=6))
    torch.testing.assert_close(found[:, 2:5], made.sample(x[2:5], None, 12, seed=5), rtol=1e-4, atol=1e-5)
    plain = made(x)
    assert torch.equal(plain, made(x))  # what drew is off again
    made.train()
    made.sample(x, None, 2, seed=5)
    assert made.training
    assert (found.mean(0) - torch.softmax(plain, 1)).abs().mean() < 0.1


def test_dropout_keeps_the_mean_and_its_generator_decides():
    drop = Drop(0.3)
    x = torch.ones(2000, 50)
    assert torch.equal(drop.eval()(x), x)
    drop.train().random = torch.Generator().manual_seed(0)
    found = drop(x)
    assert abs(float(found.mean()) - 1.0) < 0.02
    assert (found[0] != found[1]).any()
    drop.random.manual_seed(0)
    assert torch.equal(found, drop(x))
    drop.eval().drawing = True
    one = drop(x)
    assert torch.equal(one, one[:1].expand_as(one))


def test_order_of_bands_in_the_file_is_of_no_account():
    """Detectors of one sensor overlap, and files list one after the other: groups follow wavelengths, not numbers."""
    nm = np.linspace(400.0, 2400.0, BANDS)
    mixed = np.random.default_rng(0).permutation(BANDS)
    plain = network()
    other = Sst(plain.shape, nm[mixed]).eval()
    state = {name: value.clone() for name, value in plain.state_dict().items()}
    state['bands.pixel.weight'] = state['bands.pixel.weight'][:, mixed]
    state['weight'] = state['weight'][:, mixed]
    other.load_state_dict(state)
    with torch.no_grad():
        torch.testing.assert_close(other(windows()[:, mixed]), plain(windows()), rtol=1e-4, atol=1e-5)
