"""Weighted means with their errors: against formulas of textbooks, and against the spread of repeated samples."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.maps.area import stratified_estimate
from hsi_plugin.maps.statistics.weighted import Weights, ratio, share

from ..test_accuracy import EXAMPLE, EXAMPLE_PIXELS


def test_strata_give_the_published_example():
    mapped = np.repeat(np.arange(4), EXAMPLE.sum(1))
    truth = np.concatenate([np.repeat(np.arange(4), row) for row in EXAMPLE])
    weights = Weights(EXAMPLE_PIXELS[mapped] / EXAMPLE.sum(1)[mapped], mapped, np.full(len(mapped), -1))
    value, error = ratio(mapped == truth, np.ones(len(mapped)), weights)
    assert value == pytest.approx(0.9465, abs=5e-5)
    assert 1.959964 * error == pytest.approx(0.0185, abs=5e-5)
    value, error = ratio((mapped == 0) & (truth == 0), truth == 0, weights)  # producer's accuracy of deforestation
    assert value == pytest.approx(0.7487, abs=5e-5)
    assert 1.959964 * error == pytest.approx(0.2127, abs=1e-3)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(0, 20), min_size=3, max_size=3), min_size=3, max_size=3), st.integers(0, 2))
def test_two_ways_to_the_same_figures(table, k):
    """The linearised ratio of two sums, and the formulas of Olofsson et al. for each figure."""
    counts = np.array(table) + np.eye(3, dtype=int) * 2
    areas = np.array([700.0, 250.0, 50.0])
    found = stratified_estimate(counts, areas)
    mapped = np.repeat(np.arange(3), counts.sum(1))
    truth = np.concatenate([np.repeat(np.arange(3), row) for row in counts])
    weights = Weights(areas[mapped] / counts.sum(1)[mapped], mapped, np.full(len(mapped), -1))
    everywhere = np.ones(len(mapped))
    hit = (mapped == k) & (truth == k)
    for y, x, value, error in (
        (mapped == truth, everywhere, found.overall, found.overall_se), (hit, mapped == k, found.users[k], found.users_se[k]),
        (hit, truth == k, found.producers[k], found.producers_se[k]), (truth == k, everywhere, found.shares[k], found.shares_se[k]),
        (2.0 * hit, (mapped == k).astype(float) + (truth == k), found.f1[k], found.f1_se[k]),
    ):  # fmt: skip
        assert ratio(y, x, weights) == pytest.approx((value, error), abs=1e-9)


def test_alike_is_the_plain_mean():
    y = np.array([1, 0, 1, 1, 0, 1, 0.0])
    value, error = ratio(y, np.ones(7), Weights.alike(7))
    assert value == pytest.approx(y.mean())
    assert error == pytest.approx(y.std(ddof=1) / np.sqrt(7))


def test_pixels_of_a_cluster_are_one():
    """Each pixel twice in its cluster tells as much as once alone."""
    y = np.array([1, 0, 1, 1, 0, 1, 0.0])
    alone = ratio(y, np.ones(7), Weights.alike(7))
    doubled = Weights(np.ones(14), np.zeros(14, int), np.repeat(np.arange(7), 2))
    assert ratio(np.repeat(y, 2), np.ones(14), doubled) == pytest.approx(alone)
    blind = ratio(np.repeat(y, 2), np.ones(14), Weights.alike(14))
    assert blind[1] < 0.75 * alone[1]


def test_errors_are_the_spread_of_repeated_samples():
    rng = np.random.default_rng(0)
    sizes, rates, drawn = np.array([9000, 900, 100]), np.array([0.9, 0.6, 0.3]), np.array([60, 40, 30])
    strata = np.repeat(np.arange(3), drawn)
    weights = Weights((sizes / drawn)[strata], strata, np.full(len(strata), -1))
    found = [ratio(rng.random(len(strata)) < rates[strata], np.ones(len(strata)), weights) for _ in range(2000)]
    values, errors = np.array(found).T
    assert values.mean() == pytest.approx((sizes * rates).sum() / sizes.sum(), abs=0.003)
    assert np.sqrt((errors**2).mean()) == pytest.approx(values.std(), rel=0.06)


def test_nothing_and_single_pixels_have_no_error():
    assert np.isnan(ratio(np.zeros(3), np.zeros(3), Weights.alike(3))).all()
    value, error = ratio(np.ones(1), np.ones(1), Weights.alike(1))
    assert (value, np.isnan(error)) == (1.0, True)
    one_alone = Weights(np.ones(3), np.array([0, 0, 1]), np.full(3, -1))
    assert np.isnan(ratio(np.array([1, 0, 1.0]), np.ones(3), one_alone)[1])
    assert np.isfinite(ratio(np.array([1, 0, 0.0]), np.array([1, 1, 0.0]), one_alone)[1])  # the single one takes no part


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.floats(0.1, 50), st.integers(0, 2)), min_size=4, max_size=40))
def test_a_share_lies_in_its_interval_and_in_0_to_1(pixels):
    inside = np.array([p[0] for p in pixels])
    strata = np.concatenate([np.array([p[2] for p in pixels]), [0, 0, 1, 1, 2, 2]])
    inside = np.concatenate([inside, [True, False] * 3])
    weights = Weights(np.concatenate([[p[1] for p in pixels], np.ones(6)]), strata, np.full(len(strata), -1))
    value, error, low, high = share(inside, np.ones(len(inside), bool), weights)
    assert 0.0 <= low <= value <= high <= 1.0
    assert error > 0
    # Scaling all weights changes nothing.
    scaled = Weights(7.0 * weights.pixels, weights.strata, weights.clusters)
    assert share(inside, np.ones(len(inside), bool), scaled) == pytest.approx((value, error, low, high))


def test_all_right_is_no_certainty():
    _, error, low, high = share(np.ones(30, bool), np.ones(30, bool), Weights.alike(30))
    assert error == 0
    assert 0.85 < low < 0.95
    assert high == 1.0
