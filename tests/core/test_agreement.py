"""Agreement of two people: the textbook's numbers, another implementation's, and what cannot be told."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.agreement import Agreement, agreement


def test_a_table_worked_by_hand():
    # p_o = 35/50, p_e = (25 · 30 + 25 · 20) / 2500 = 0.5, so κ = 0.2 / 0.5 and its error √(0.7 · 0.3 / 50) / 0.5
    figures = Agreement(np.array([[20, 5], [10, 15]]))
    assert figures.n == 50
    assert figures.share == pytest.approx(0.7)
    assert figures.kappa == pytest.approx(0.4)
    assert figures.kappa_error == pytest.approx(np.sqrt(0.7 * 0.3 / 50) / 0.5)
    assert figures.by_class == pytest.approx([40 / 55, 30 / 45])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=80))
def test_kappa_is_that_of_scikit_learn(pairs):
    from sklearn.metrics import cohen_kappa_score

    first, second = (np.array([p[i] for p in pairs], np.int64) for i in (0, 1))
    figures = agreement(first, second, 4)
    both = (first > 0) & (second > 0)
    assert figures.n == both.sum()
    if len({*first[both], *second[both]}) > 1:
        assert figures.kappa == pytest.approx(cohen_kappa_score(first[both], second[both]))
        assert figures.share == pytest.approx((first == second)[both].mean())
        assert figures.kappa_error >= 0
        swapped = agreement(second, first, 4)
        assert swapped.kappa == pytest.approx(figures.kappa)
        np.testing.assert_allclose(swapped.by_class, figures.by_class)
    else:
        assert np.isnan(figures.kappa)
        assert np.isnan(figures.kappa_error)


def test_the_error_is_the_spread_of_kappa_over_repeated_samples():
    rng = np.random.default_rng(0)
    table = np.array([[0.3, 0.05, 0.05], [0.05, 0.2, 0.05], [0.02, 0.08, 0.2]])
    drawn = [Agreement(rng.multinomial(400, table.ravel()).reshape(3, 3)) for _ in range(600)]
    spread = np.std([a.kappa for a in drawn])
    assert np.mean([a.kappa_error for a in drawn]) == pytest.approx(spread, rel=0.15)


def test_as_json():
    shown = agreement(np.array([1, 1, 2, 0]), np.array([1, 2, 2, 1]), 3).to_json(['a', 'b', 'c'])
    assert shown['pixels'] == 3
    assert shown['table'] == [[1, 1, 0], [0, 1, 0], [0, 0, 0]]
    assert shown['per_class'][2] == {'class': 'c', 'first': 0, 'second': 0, 'agreement': None}
    assert Agreement(np.zeros((2, 2), int)).to_json(['a', 'b'])['kappa'] is None
