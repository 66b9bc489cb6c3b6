"""Which layers learn: the rule, layer by layer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip('torch')  # the room that they live in needs it

from hsi_plugin.methods.sst.transfer.freezing import (
    FAST,
    FIRST,
    HEAD,
    SHIFTED,
    SLOW,
    SPAN,
    allowed,
    head_rate,
    learning_rates,
    released_layers,
    threshold,
)
from hsi_plugin.methods.sst.transfer.shift import Shift

pytestmark = pytest.mark.torch

NAMES = ('tokens', 'block0', 'block1', 'block2', HEAD)
VALUES = st.lists(st.floats(-0.1, 3.0), min_size=4, max_size=4)


def shifts(*values, by_chance=0.01):
    return {name: Shift(value, by_chance) for name, value in zip(NAMES, values)}


def test_without_shift_only_the_head_learns_however_many_labels():
    assert released_layers(NAMES, shifts(0.0, 0.0, 0.01, 0.0), 100_000, 9) == (HEAD,)


def test_the_first_round_teaches_the_head_alone():
    assert released_layers(NAMES, shifts(3, 3, 3, 3), 100_000, 0) == (HEAD,)


def test_the_most_shifted_layer_is_released_first():
    found = shifts(0.5, 2.0, 0.6, 0.4)
    assert released_layers(NAMES, found, 8 * FIRST, 1) == ('block0', HEAD)
    assert released_layers(NAMES, found, 8 * FIRST, 2) == ('block0', 'block1', HEAD)
    assert released_layers(NAMES, found, 8 * FIRST, 4) == NAMES


def test_of_equal_shifts_the_deeper_layer_is_released_first():
    assert released_layers(NAMES, shifts(1.0, 1.0, 1.0, 1.0), 8 * FIRST, 1) == ('block2', HEAD)


def test_a_shift_that_chance_gives_releases_nothing():
    assert released_layers(NAMES, shifts(1, 1, 1, 1, by_chance=1.5), 1000, 4) == (HEAD,)


def test_labels_pay_for_layers():
    assert [allowed(n) for n in (0, 1, FIRST - 1, FIRST, 2 * FIRST, 4 * FIRST)] == [0, 0, 0, 1, 2, 3]
    assert threshold(FIRST) > threshold(4 * FIRST) > threshold(100 * FIRST) > 0.0
    small = shifts(0.0, 0.0, 0.0, 0.07)
    assert released_layers(NAMES, small, FIRST, 3) == (HEAD,)
    assert released_layers(NAMES, small, 4 * FIRST, 3) == ('block2', HEAD)


@given(VALUES, st.integers(0, 500), st.integers(0, 500), st.integers(0, 6), st.integers(0, 6))
def test_more_labels_and_later_rounds_never_freeze(values, few, more, early, late):
    few, more, early, late = min(few, more), max(few, more), min(early, late), max(early, late)
    found = shifts(*values)
    before, after = released_layers(NAMES, found, few, early), released_layers(NAMES, found, more, late)
    assert set(before) <= set(after)
    assert before[-1] == HEAD
    assert list(after) == [name for name in NAMES if name in after]


def test_rates_span_a_factor_of_ten_by_equal_steps():
    rates = list(learning_rates(NAMES, 1e-3).values())
    assert rates[-1] == pytest.approx(1e-3)
    assert rates[0] == pytest.approx(1e-3 / SPAN)
    ratios = [b / a for a, b in zip(rates, rates[1:])]
    assert ratios == pytest.approx([SPAN**0.25] * 4)
    assert learning_rates((HEAD,), 0.5) == {HEAD: 0.5}


def test_the_head_learns_the_faster_the_more_the_scenes_differ():
    still, some, much = (head_rate(shifts(0.0, value, 0.0, 0.0)) for value in (0.0, 0.5 * SHIFTED, 5 * SHIFTED))
    assert still == pytest.approx(SLOW)
    assert some == pytest.approx((SLOW * FAST) ** 0.5)
    assert much == pytest.approx(FAST)
    assert head_rate(shifts(1.0, 1.0, 1.0, 1.0, by_chance=2.0)) == pytest.approx(SLOW)
