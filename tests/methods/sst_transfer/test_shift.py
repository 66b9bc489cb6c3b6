"""Domain shift and alignment of activations: against brute force, known answers, and what must not change them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip('torch')  # the room that they live in needs it

from hsi_plugin.methods.sst.transfer.shift import domain_shift, layer_shifts, linear_cka, mmd2

pytestmark = pytest.mark.torch

SEEDS = st.integers(0, 10_000)


def cloud(seed, n=80, d=6, shift=0.0):
    return np.random.default_rng(seed).standard_normal((n, d)) * np.linspace(0.5, 2.0, d) + shift


def brute_mmd2(x, y):
    both = np.concatenate([x, y])
    sigma2 = np.median([((a - b) ** 2).sum() for i, a in enumerate(both) for b in both[i + 1 :]])

    def k(a, b):
        return np.exp(-((a - b) ** 2).sum() / (2 * sigma2))

    n, m = len(x), len(y)
    within_x = sum(k(x[i], x[j]) for i in range(n) for j in range(n) if i != j) / (n * (n - 1))
    within_y = sum(k(y[i], y[j]) for i in range(m) for j in range(m) if i != j) / (m * (m - 1))
    between = sum(k(a, b) for a in x for b in y) / (n * m)
    return within_x + within_y - 2 * between


@pytest.mark.parametrize(('n', 'm', 'seed'), [(9, 7, 0), (12, 5, 1), (6, 14, 2)])
def test_mmd_is_the_sum_over_pairs(n, m, seed):
    x, y = cloud(seed, n), cloud(seed + 50, m, shift=0.7)
    assert mmd2(x, y) == pytest.approx(brute_mmd2(x, y), abs=1e-12)


def test_no_shift_is_zero_on_average_and_within_chance():
    """Unbiased: over many draws of one distribution the mean is 0, and 5 % lie beyond what chance gives."""
    found = [domain_shift(cloud(2 * s, 60), cloud(2 * s + 1, 60), seed=s) for s in range(120)]
    values = np.array([one.value for one in found])
    assert abs(values.mean()) < 3 * values.std() / np.sqrt(len(values))
    assert np.mean([one.real for one in found]) < 0.12
    assert (values < 0).mean() > 0.25  # an estimate that is never negative would be biased
    assert abs(values).max() < 0.05


def test_a_planted_shift_is_found_and_grows():
    sizes = [0.0, 0.3, 0.6, 1.2, 2.5]
    found = [domain_shift(cloud(1, 150), cloud(2, 150, shift=size)) for size in sizes]
    values = [one.value for one in found]
    assert values == sorted(values)
    assert not found[0].real
    assert all(one.real for one in found[2:])


def test_the_unit_is_the_spread_of_the_source():
    """Tight clouds far apart are many times their own spread apart; a cloud and a point in its middle less than one."""
    assert domain_shift(cloud(3, 100) * 1e-3, cloud(4, 100) * 1e-3 + 50.0).value > 100.0
    assert 0.05 < domain_shift(cloud(3, 100), cloud(4, 100) * 1e-3).value < 1.0


def test_the_order_of_pixels_and_rotations_do_not_matter():
    x, y = cloud(5), cloud(6, shift=0.5)
    turn = np.linalg.qr(np.random.default_rng(7).standard_normal((6, 6)))[0]
    once = domain_shift(x, y).value
    assert domain_shift(x[::-1], y[::-1]).value == pytest.approx(once, abs=1e-10)
    assert domain_shift(3.0 * x @ turn + 4.0, 3.0 * y @ turn + 4.0).value == pytest.approx(once, abs=1e-10)


def test_dead_layers_and_too_few_pixels():
    assert domain_shift(np.zeros((10, 3)), np.zeros((10, 3))).value == 0.0
    assert np.isfinite(domain_shift(np.zeros((10, 3)), cloud(1, 10, 3)).value)
    with pytest.raises(ValueError, match='3 and 10 pixels'):
        domain_shift(cloud(0, 3), cloud(1, 10))


def test_layers_keep_their_names():
    found = layer_shifts({'a': cloud(0), 'b': cloud(1)}, {'b': cloud(2), 'a': cloud(3, shift=2.0)})
    assert list(found) == ['a', 'b']
    assert found['a'].real
    assert not found['b'].real


def brute_cka(x, y):
    """From the definition of the unbiased HSIC as a mean over quadruples of different pixels (Song et al. 2012)."""
    from itertools import permutations

    def hsic(k, m):
        n = len(k)
        total = [
            k[a, b] * m[a, b] + k[a, b] * m[c, d] - 2 * k[a, b] * m[a, c]
            for a, b, c, d in permutations(range(n), 4)
        ]
        return np.mean(total)

    k, m = ((v - v.mean(0)) @ (v - v.mean(0)).T for v in (x, y))
    return hsic(k, m) / np.sqrt(hsic(k, k) * hsic(m, m))


def test_cka_is_the_mean_over_quadruples():
    rng = np.random.default_rng(0)
    x = rng.standard_normal((8, 3))
    y = x @ rng.standard_normal((3, 4)) + 0.5 * rng.standard_normal((8, 4))
    assert linear_cka(x, y) == pytest.approx(brute_cka(x, y), abs=1e-10)


@settings(max_examples=25, deadline=None)
@given(SEEDS, st.floats(0.01, 100.0), st.floats(-10.0, 10.0))
def test_cka_knows_no_rotation_scale_or_offset(seed, scale, offset):
    x = cloud(seed, 40)
    turn = np.linalg.qr(np.random.default_rng(seed).standard_normal((6, 6)))[0]
    assert linear_cka(x, scale * x @ turn + offset) == pytest.approx(1.0, abs=1e-9)
    y = cloud(seed + 1, 40)
    assert linear_cka(x, scale * y @ turn + offset) == pytest.approx(linear_cka(x, y), abs=1e-9)


def test_cka_does_know_a_map_that_is_no_rotation():
    x = cloud(0, 60)
    assert linear_cka(x, x * np.array([1, 1, 1, 1, 1, 30.0])) < 0.95


def test_unrelated_views_have_nothing_in_common_even_with_many_features():
    """The biased estimate is above 0.5 here: that many features fit any pixels."""
    found = [linear_cka(cloud(2 * s, 30, 200), cloud(2 * s + 1, 30, 200)) for s in range(20)]
    assert abs(np.mean(found)) < 0.1


def test_cka_wants_the_same_pixels():
    with pytest.raises(ValueError, match='one by one'):
        linear_cka(cloud(0, 10), cloud(1, 11))
    assert linear_cka(np.ones((10, 2)), np.zeros((10, 2))) == 1.0
    assert linear_cka(np.ones((10, 2)), cloud(0, 10)) == 0.0
