"""Semivariograms: against the definition, on scenes whose range is known, and where nothing can be told."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.variogram import range_of, semivariogram


def blocks(side, count=24, seed=0, noise=0.0):
    random = np.random.default_rng(seed)
    image = np.kron(random.normal(size=(count, count)), np.ones((side, side)))
    return image + noise * random.normal(size=image.shape)


def all_valid(image):
    return image, np.ones(image.shape, bool)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.integers(6, 12), st.integers(6, 12), st.integers(1, 4))
def test_it_is_the_estimator_of_cressie_and_hawkins(seed, rows, cols, lag):
    random = np.random.default_rng(seed)
    image, valid = random.normal(size=(rows, cols)), random.random((rows, cols)) < 0.9
    roots = [
        abs(image[r, c] - image[r + dr, c + dc]) ** 0.5
        for r in range(rows) for c in range(cols) for dr, dc in ((lag, 0), (0, lag))
        if r + dr < rows and c + dc < cols and valid[r, c] and valid[r + dr, c + dc]
    ]  # fmt: skip
    lags, values = semivariogram([(image, valid)], lag)
    if len(roots) < 30:
        assert lag not in lags
        return
    n = len(roots)
    assert values[lags == lag] == pytest.approx(np.mean(roots) ** 4 / (0.457 + 0.494 / n + 0.045 / n**2) / 2)


def test_white_noise_has_its_variance_at_every_distance_and_no_range():
    image = 3.0 * np.random.default_rng(1).normal(size=(200, 200))
    lags, values = semivariogram([all_valid(image)], 20)
    assert values == pytest.approx(9.0, rel=0.1)
    assert range_of(lags, values).pixels == 1.0


@pytest.mark.parametrize('side', [4, 8, 16])
def test_squares_resemble_themselves_as_far_as_they_are_wide(side):
    found = range_of(*semivariogram([all_valid(blocks(side, noise=0.1))], 3 * side))
    assert found.reached
    assert 0.75 * side <= found.pixels <= side


def test_a_few_huge_values_hardly_move_it_and_invalid_ones_not_at_all():
    image = blocks(8, noise=0.1)
    clean = range_of(*semivariogram([all_valid(image)], 24))
    holes = np.random.default_rng(2).random(image.shape) < 0.003
    spoiled = np.where(holes, 1e3, image)
    assert range_of(*semivariogram([all_valid(spoiled)], 24)).pixels == pytest.approx(clean.pixels, abs=1.5)
    known = semivariogram([(spoiled, ~holes)], 24)[1]
    assert known == pytest.approx(semivariogram([(image, ~holes)], 24)[1])


def test_a_slope_never_levels_out():
    image = np.add.outer(np.arange(80.0), np.arange(80.0))
    found = range_of(*semivariogram([all_valid(image)], 30))
    assert (found.pixels, found.reached) == (30.0, False)


def test_parts_count_together_and_small_ones_do_not_disturb():
    image = blocks(8)
    halves = [all_valid(image[:96]), all_valid(image[96:]), all_valid(image[:2, :2])]
    assert range_of(*semivariogram(halves, 24)).pixels == pytest.approx(range_of(*semivariogram([all_valid(image)], 24)).pixels, abs=1.0)


def test_where_nothing_is_known_nothing_is_told():
    empty = np.zeros((5, 5)), np.zeros((5, 5), bool)
    assert not range_of(*semivariogram([empty], 4)).reached
    constant = range_of(*semivariogram([all_valid(np.ones((40, 40)))], 10))
    assert (constant.pixels, constant.reached) == (1.0, True)
