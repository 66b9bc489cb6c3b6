"""Measures of uncertainty against plain loops, on a thousand random tables."""

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.methods.active.query.uncertainty import bald, best_two, entropy, least_confidence, margin

from .views import probabilities


def test_measures_are_what_a_loop_finds_on_a_thousand_tables():
    rng = np.random.default_rng(0)
    for _ in range(1000):
        classes = int(rng.integers(2, 9))
        p = probabilities(rng, int(rng.integers(1, 30)), classes).astype(np.float64)
        ordered = [sorted(row, reverse=True) for row in p.tolist()]
        gaps = [row[0] - row[1] for row in ordered]
        assert margin(p).tolist() == gaps
        assert int(margin(p).argmin()) == min(range(len(gaps)), key=lambda i: gaps[i])
        assert least_confidence(p).tolist() == [1.0 - row[0] for row in ordered]
        loops = [-sum(v * math.log(v) for v in row if v > 0.0) for row in p.tolist()]
        np.testing.assert_allclose(entropy(p), loops, rtol=1e-9, atol=1e-12)
        best, second, first_class, second_class = best_two(p)
        assert [best.tolist(), second.tolist()] == [[row[0] for row in ordered], [row[1] for row in ordered]]
        where = np.arange(len(p))
        assert (p[where, first_class - 1] == best).all()
        assert (p[where, second_class - 1] == second).all()
        assert (first_class != second_class).all()


def test_a_single_class_has_no_second():
    best, second, first_class, second_class = best_two(np.ones((3, 1), np.float32))
    assert best.tolist() == [1.0] * 3
    assert second.tolist() == [0.0] * 3
    assert first_class.tolist() == [1] * 3
    assert second_class.tolist() == [0] * 3


def test_equal_classes_are_told_apart():
    _, _, first, second = best_two(np.full((1, 4), 0.25))
    assert {int(first[0]), int(second[0])} <= {1, 2, 3, 4}
    assert first[0] != second[0]


def test_mutual_information_is_what_a_loop_finds():
    rng = np.random.default_rng(1)
    for _ in range(200):
        draws = np.stack([probabilities(rng, 5, 4) for _ in range(int(rng.integers(2, 7)))]).astype(np.float64)

        def h(row):
            return -sum(v * math.log(v) for v in row if v > 0.0)

        loops = [h(draws[:, i].mean(0)) - np.mean([h(one[i]) for one in draws]) for i in range(5)]
        np.testing.assert_allclose(bald(draws), loops, atol=1e-12)


def test_draws_that_agree_tell_nothing_and_sure_ones_that_disagree_tell_most():
    torn = np.array([[[0.5, 0.5], [1.0, 0.0]], [[0.5, 0.5], [0.0, 1.0]]])
    found = bald(torn)
    assert found[0] == 0.0  # both draws unsure, both the same: noise of the data, which no label removes
    np.testing.assert_allclose(found[1], math.log(2.0))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**31), st.integers(2, 7))
def test_measures_do_not_hang_on_the_numbering_of_classes(seed, classes):
    rng = np.random.default_rng(seed)
    p = probabilities(rng, 12, classes)
    other = p[:, rng.permutation(classes)]
    assert (margin(p) == margin(other)).all()
    assert (least_confidence(p) == least_confidence(other)).all()
    np.testing.assert_allclose(entropy(p), entropy(other), rtol=1e-5)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**31), st.integers(2, 7))
def test_bounds(seed, classes):
    rng = np.random.default_rng(seed)
    p = probabilities(rng, 12, classes).astype(np.float64)
    assert ((margin(p) >= 0.0) & (margin(p) <= 1.0 + 1e-6)).all()
    assert ((entropy(p) >= -1e-6) & (entropy(p) <= math.log(classes) + 1e-6)).all()
    draws = np.stack([probabilities(rng, 12, classes).astype(np.float64) for _ in range(4)])
    assert ((bald(draws) >= 0.0) & (bald(draws) <= math.log(classes) + 1e-9)).all()
