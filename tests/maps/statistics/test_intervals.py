"""Intervals of proportions: published quantiles and intervals, limits, and what cannot be told."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.maps.statistics.intervals import Z95, interval, interval_of_mean, t95


@pytest.mark.parametrize(
    ('freedom', 'expected'),
    [(1, 12.7062), (2, 4.3027), (3, 3.1824), (4, 2.7764), (5, 2.5706), (7, 2.3646), (10, 2.2281), (30, 2.0423), (120, 1.9799)],
)
def test_published_points_of_students_distribution(freedom, expected):
    assert t95(freedom) == pytest.approx(expected, abs=4e-4)
    assert t95(freedom + 0.9) == t95(freedom)  # rounded down: on the safe side


def test_without_end_it_is_the_normal_distribution():
    assert t95(np.inf) == Z95
    assert t95(10**9) == pytest.approx(Z95)
    assert t95(0.2) == t95(1)


@pytest.mark.parametrize(
    ('right', 'n', 'low', 'high'),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (29, 29, 0.8830, 1.0)],
)
def test_published_intervals_of_plain_proportions(right, n, low, high):
    """Newcombe 1998, Statistics in Medicine 17:857, table I, method 3."""
    p = right / n
    ends = interval(p, np.sqrt(p * (1 - p) / n), n)
    assert ends == pytest.approx([low, high], abs=5e-5)


@given(st.floats(0, 1), st.floats(0, 0.5), st.integers(1, 1000), st.integers(1, 50))
def test_intervals_stay_within_limits_and_around_their_value(p, s, n, freedom):
    low, high = interval(p, s, n, freedom)
    assert 0 <= low <= high <= 1
    assert low <= p + 1e-9
    assert high >= p - 1e-9


def test_many_pixels_give_the_usual_interval():
    ends = interval(0.5, 0.01, 2500)
    assert ends == pytest.approx([0.5 - Z95 * 0.01, 0.5 + Z95 * 0.01], abs=5e-5)


def test_few_pixels_that_agree_are_not_certain():
    low, high = interval(1.0, 0.0, 30)
    assert 0.85 < low < 0.9
    assert high == 1.0
    assert np.isnan(interval(1.0, 0.0)).all()  # nobody says how many they were
    assert np.isnan(interval(np.nan, 0.1, 30)).all()
    assert np.isnan(interval(0.5, np.nan, 30)).all()


def test_few_degrees_of_freedom_make_it_wide():
    widths = [np.ptp(interval(0.8, 0.05, 64, v)) for v in (2, 5, 20, np.inf)]
    assert (np.diff(widths) < 0).all()


def test_shapes():
    assert interval(np.full((2, 3), 0.5), 0.1, 10).shape == (2, 3, 2)
    assert interval(np.zeros(0), np.zeros(0)).shape == (0, 2)


def test_a_mean_of_independent_proportions():
    values, errors = np.array([0.5, 0.6]), np.array([0.01, 0.02])
    ends = interval(values, errors, np.array([2500, 600]))
    error = np.sqrt((errors**2).sum()) / 2
    assert interval_of_mean(values, errors, ends, error) == pytest.approx([0.55 - Z95 * error, 0.55 + Z95 * error], abs=5e-4)
    together = interval_of_mean(values, errors, ends, errors.sum() / 2)  # right and wrong together
    assert np.ptp(together) == pytest.approx(np.ptp(ends, 1).mean(), rel=0.06)


def test_a_mean_of_what_is_all_right_is_not_certain():
    ends = interval(np.ones(3), np.zeros(3), np.full(3, 30))
    low, high = interval_of_mean(np.ones(3), np.zeros(3), ends, 0.0)
    assert 0.9 < low < 0.95
    assert high == 1.0
    assert np.isnan(interval_of_mean(np.ones(2), np.zeros(2), np.array([[0.9, 1.0], [np.nan, np.nan]]), 0.0)).all()
    assert np.isnan(interval_of_mean(np.ones(0), np.zeros(0), np.ones((0, 2)), 0.0)).all()
