"""Which of two maps is better: McNemar's test, exactly and with weights."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.maps.statistics.paired import compare_right, exact_p, mcnemar, verdict
from hsi_plugin.maps.statistics.weighted import Weights


def pairs(both, b, c, neither):
    """Right or not, of two maps, with these counts."""
    first = np.repeat([True, True, False, False], [both, b, c, neither])
    return first, np.repeat([True, False, True, False], [both, b, c, neither])


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 60), st.integers(0, 60))
def test_the_exact_probability_is_that_of_a_fair_coin(b, c):
    n = b + c
    plain = 1.0 if n == 0 else min(1.0, 2 * sum(math.comb(n, i) for i in range(min(b, c) + 1)) / 2**n)
    assert exact_p(b, c) == pytest.approx(plain, rel=1e-9)
    assert exact_p(b, c) == exact_p(c, b)


def test_thousands_of_pixels_are_no_matter():
    assert exact_p(30_000, 31_000) == pytest.approx(math.erfc(1000 / math.sqrt(61_000) / math.sqrt(2)), rel=0.02)


def test_the_weighted_test_of_pixels_alike_is_mcnemars():
    found = mcnemar(*pairs(600, 60, 30, 110), Weights.alike(800))
    assert (found['only_first'], found['only_second']) == (60, 30)
    d = (60 - 30) / 800
    assert found['z'] == pytest.approx(d / math.sqrt(((60 + 30) / 800 - d**2) / 799), rel=5e-3)
    assert found['z'] == pytest.approx((60 - 30) / math.sqrt(60 + 30), rel=0.03)  # as McNemar has it
    assert found['p_exact'] == pytest.approx(0.0020, abs=0.0003)


@pytest.mark.parametrize(('clusters', 'first_only'), [(4, 2), (6, 4), (12, 7), (30, 9)])
def test_few_clusters_make_a_careful_test(clusters, first_only):
    """Test and interval agree, with few units too, on whether there is a difference."""
    from hsi_plugin.maps.statistics.intervals import t95
    from hsi_plugin.maps.statistics.paired import _normal

    numbers = np.repeat(np.arange(clusters), 9)
    weights = Weights(np.ones(len(numbers)), np.zeros(len(numbers), int), numbers)
    second = np.tile([True] * 6 + [False] * 3, clusters)
    first = second.copy()
    first[8 : 9 * first_only : 9] = True
    found = compare_right(first, second, weights)
    assert (found['mcnemar']['p_weighted'] < 0.05) == (found['difference']['low'] > 0)
    assert _normal(t95(clusters - 1), clusters - 1) == pytest.approx(1.96, abs=0.02)


def test_the_difference_and_its_interval():
    found = compare_right(*pairs(600, 60, 30, 110), Weights.alike(800))
    assert found['difference']['value'] == pytest.approx(found['first']['value'] - found['second']['value'], abs=1e-6)
    assert found['difference']['low'] > 0
    assert found['better'] == 'first'
    assert 'A is better' in verdict(found, 'A', 'B', False)[0]
    other = compare_right(*pairs(600, 30, 60, 110), Weights.alike(800))
    assert (other['better'], other['difference']['value']) == ('second', -found['difference']['value'])
    open_ended = compare_right(*pairs(600, 40, 38, 122), Weights.alike(800))
    assert open_ended['better'] == ''
    assert 'does not show' in verdict(open_ended, 'A', 'B', False)[0]


def test_equal_maps_have_no_difference():
    found = compare_right(*pairs(70, 0, 0, 30), Weights.alike(100))
    assert found['difference']['value'] == 0
    assert found['mcnemar']['p_exact'] == 1.0
    assert found['better'] == ''
    verdict(found, 'A', 'B', True)


def test_a_single_pixel_tells_nothing():
    found = compare_right(*pairs(0, 1, 0, 0), Weights.alike(1))
    assert found['difference']['low'] is None
    assert 'too small' in verdict(found, 'A', 'B', False)[0]


def test_weights_can_turn_the_verdict():
    """By counts the second map is better; by area the first, because it is right where most of the map is."""
    large, small = pairs(80, 15, 1, 4), pairs(40, 5, 45, 10)
    first, second = (np.concatenate([a, b]) for a, b in zip(large, small))
    strata = np.repeat([0, 1], 100)
    weights = Weights(np.where(strata == 0, 990.0, 10.0), strata, np.full(200, -1))
    assert compare_right(first, second, Weights.alike(200))['better'] == 'second'
    assert compare_right(first, second, weights)['better'] == 'first'


def test_intervals_cover_the_difference_and_the_test_keeps_its_level():
    """Two maps that are equally good, on a stratified sample: 5 % of the tests say otherwise, 95 % of the intervals hold 0."""
    rng = np.random.default_rng(2)
    strata = np.repeat([0, 1, 2], [80, 60, 40])
    weights = Weights(np.array([900.0, 120.0, 20.0])[strata], strata, np.full(180, -1))
    both = np.array([0.85, 0.6, 0.5])[strata]
    covered = false = 0
    for _ in range(1000):
        u = rng.random(180)
        first, second = (u < both) | (u > 0.95), (u < both) | ((u > 0.90) & (u <= 0.95))
        found = compare_right(first, second, weights)
        covered += found['difference']['low'] <= 0 <= found['difference']['high']
        false += found['better'] != ''
    assert 0.93 <= covered / 1000 <= 0.975
    assert 0.025 <= false / 1000 <= 0.08
