"""Sizes by the published formula, allocations within their bounds, and draws in which every pixel has its chance."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.sampling import (
    Blocks,
    allocate,
    cluster_count,
    cluster_se,
    draw_ranks,
    expected_se,
    sample_size,
    stratified_sizes,
    visiting_order,
)

# Olofsson et al. 2014, section 5: deforestation, forest gain, stable forest, stable non-forest; expected user's accuracies.
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
EXPECTED = np.array([0.70, 0.60, 0.90, 0.95])


def test_the_published_sample_size():
    assert sample_size(PIXELS, EXPECTED, 0.01) == 641


def test_a_simple_sample_respects_the_finite_population():
    # Cochran 1977, section 4.4: n0 / (1 + n0 / N), n0 = p q / V.
    assert sample_size([10**9], [0.5], 0.05) == 100
    assert sample_size([100], [0.5], 0.05) == 50
    assert sample_size([10], [0.5], 1e-6) == 10


def test_rare_classes_get_their_floor_and_the_rest_goes_by_area_and_spread():
    n = allocate(PIXELS, EXPECTED, 640, 75)
    assert n.sum() == 640
    assert n[:2].tolist() == [75, 75]
    ideal = PIXELS[2:] * np.sqrt(EXPECTED[2:] * (1 - EXPECTED[2:]))
    assert n[2:] == pytest.approx(490 * ideal / ideal.sum(), abs=1)
    equal = allocate(PIXELS, np.full(4, 0.8), 1000, 0)
    assert equal == pytest.approx(1000 * PIXELS / PIXELS.sum(), abs=1)  # all alike: in proportion to area


@given(
    st.lists(st.integers(0, 5000), min_size=1, max_size=8).filter(any), st.integers(0, 3000), st.integers(0, 200), st.integers(0, 2**32 - 1)
)
def test_allocations_keep_their_bounds(sizes, total, floor, seed):
    sizes = np.array(sizes)
    expected = np.random.default_rng(seed).uniform(0.05, 0.99, len(sizes))
    n = allocate(sizes, expected, total, floor)
    assert n.sum() == min(total, sizes.sum())
    assert (n >= 0).all()
    assert (n <= sizes).all()
    if np.minimum(sizes, floor).sum() <= total:
        assert (n >= np.minimum(sizes, floor)).all()


@given(st.lists(st.integers(1, 100_000), min_size=1, max_size=6), st.floats(0.005, 0.2), st.integers(0, 60))
def test_a_target_is_met_and_not_by_far_more_than_needed(sizes, target, floor):
    sizes, expected = np.array(sizes), np.full(len(sizes), 0.8)
    n = stratified_sizes(sizes, expected, target, floor)
    assert expected_se(sizes, n, expected) <= target
    fewest = np.minimum(sizes, max(1, floor))
    assert (n >= fewest).all()
    if n.sum() > fewest.sum():
        fewer = allocate(sizes, expected, int(n.sum()) - 1, max(1, floor))
        assert expected_se(sizes, fewer, expected) > target


def test_an_allocation_promises_what_the_formula_says():
    n = allocate(PIXELS, EXPECTED, 641, 0)
    assert expected_se(PIXELS, n, EXPECTED) == pytest.approx(0.01, abs=2e-5)
    assert expected_se(PIXELS, [0, 1, 1, 1], EXPECTED) == np.inf
    assert expected_se([10, 10], [10, 10], [0.5, 0.5]) == 0.0


def test_clusters_need_more_pixels_than_a_simple_sample():
    clusters = cluster_count(100_000, 900_000, 0.8, 0.02)
    assert cluster_se(100_000, 900_000, clusters, 0.8) <= 0.02 < cluster_se(100_000, 900_000, clusters - 1, 0.8)
    assert clusters * 9 == pytest.approx(400 * (1 + 8 * 0.2), rel=0.02)
    assert cluster_count(30, 270, 0.8, 1e-4) == 30


@pytest.mark.parametrize(('population', 'count'), [(50, 3), (50, 25), (50, 40), (50, 50)])
def test_every_rank_has_the_same_chance(population, count):
    hits = np.zeros(population)
    for seed in range(2000):
        drawn = draw_ranks(population, count, [seed, 1])
        assert len(set(drawn.tolist())) == count
        hits[drawn] += 1
    p = count / population
    assert np.abs(hits / 2000 - p).max() <= 4.5 * np.sqrt(p * (1 - p) / 2000)


def test_a_beginning_of_a_draw_is_a_smaller_draw():
    assert draw_ranks(10_000, 500, [7]).tolist()[:20] == draw_ranks(10_000, 20, [7]).tolist()
    assert draw_ranks(10_000, 20, [7]).tolist() != draw_ranks(10_000, 20, [8]).tolist()
    with pytest.raises(ParameterError, match='cannot be drawn'):
        draw_ranks(3, 4, [0])


def test_a_large_population_costs_no_memory():
    drawn = draw_ranks(10**15, 1000, [0])
    assert len(np.unique(drawn)) == 1000
    assert drawn.max() > 10**14


def test_any_beginning_of_the_visits_has_all_strata_in_their_shares():
    strata = np.repeat([1, 2, 3], [300, 60, 30])
    order = visiting_order(strata, [3])
    assert sorted(order.tolist()) == list(range(390))
    for length in (13, 39, 100, 250):
        seen = np.bincount(strata[order[:length]], minlength=4)[1:]
        assert np.abs(seen - length * np.array([300, 60, 30]) / 390).max() <= 2
    for value in (1, 2, 3):
        of_it = order[strata[order] == value]
        assert (np.diff(of_it) > 0).all()  # the order of drawing stays
    assert (visiting_order(strata, [4]) != order).any()


@given(st.integers(1, 30), st.integers(1, 30), st.integers(2, 7), st.integers(0, 1000))
def test_blocks_cover_the_grid_once(rows, cols, side, seed):
    blocks = Blocks.at_random(rows, cols, side, [seed])
    assert 0 <= blocks.row_shift < side
    assert 0 <= blocks.col_shift < side
    covered = np.zeros((rows, cols), int)
    for first in range(0, blocks.down, 2):
        window = blocks.strip(first, min(first + 2, blocks.down))
        covered[window.slices] += 1
        r, c = np.mgrid[window.row : window.row_stop, 0:cols]
        assert set(np.unique(blocks.numbers(r, c) // blocks.across)) <= {first, first + 1}
    assert (covered == 1).all()
    r, c = np.mgrid[0:rows, 0:cols]
    numbers, counts = np.unique(blocks.numbers(r, c), return_counts=True)
    assert counts.max() <= side**2
    assert len(numbers) <= blocks.down * blocks.across
    assert blocks.filled(np.ones((rows, cols), bool), blocks.strip(0, blocks.down)).tolist() == numbers.tolist()
