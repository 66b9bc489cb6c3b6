"""Sets of classes: what they promise of blocks that nobody has seen, and what they refuse to promise."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.conformal import RATES, ConformalTable, calibrate, margins, sets
from hsi_plugin.core.errors import ParameterError


def drawn(seed: int, blocks: int, each: int = 12, classes: int = 4, strength: float = 2.0, common: float = 1.5):
    """Scores of pixels whose errors have a part in common with their block's other pixels."""
    random = np.random.default_rng(seed)
    labels = random.integers(1, classes + 1, blocks * each)
    numbers = np.repeat(np.arange(blocks), each)
    scores = random.normal(size=(len(labels), classes)) + common * random.normal(size=(blocks, classes))[numbers]
    scores[np.arange(len(labels)), labels - 1] += strength
    return scores, labels, numbers


@pytest.fixture(scope='module')
def sixty():
    """Scores, labels, what was calibrated on them, and scores and truth of blocks that are new."""
    made = []
    for seed in range(60):
        scores, labels, numbers = drawn(seed, 40)
        made.append((scores, labels, calibrate(scores, labels, numbers), *drawn(1000 + seed, 40)[:2]))
    return made


@pytest.mark.parametrize('rate', [0.05, 0.1, 0.2])
def test_pixels_of_new_blocks_are_covered_where_single_pixels_would_promise_too_much(sixty, rate):
    covered, naive, unsure = [], [], []
    for scores, labels, table, new, truth in sixty:
        chosen = table.at(rate)
        inside = sets(new, chosen.limits)
        covered.append(inside[np.arange(len(truth)), truth - 1].mean())
        unsure.append((inside.sum(1) != 1).mean())
        own = margins(scores)[np.arange(len(labels)), labels - 1]
        limit = np.sort(own)[int(np.ceil((len(own) + 1) * (1 - rate))) - 1]
        naive.append((margins(new)[np.arange(len(truth)), truth - 1] <= limit).mean())
    assert np.mean(covered) >= 1 - rate
    assert np.mean(covered) > np.mean(naive)
    assert np.mean(unsure) < 1.0


def test_what_left_out_blocks_show_is_what_new_blocks_show():
    seen, real = [], []
    for seed in range(40):
        scores, labels, numbers = drawn(seed, 40)
        chosen = calibrate(scores, labels, numbers).at(0.2)
        new, truth, _ = drawn(2000 + seed, 40)
        inside = sets(new, chosen.limits)
        seen.append((chosen.coverage, chosen.unsure, chosen.wrong))
        sure = inside.sum(1) == 1
        held = inside[np.arange(len(truth)), truth - 1]
        real.append((held.mean(), 1 - sure.mean(), 1 - held[sure].mean()))
    assert np.mean(seen, 0) == pytest.approx(np.mean(real, 0), abs=0.03)
    spread = np.std([one[0] for one in real])
    errors = [calibrate(*drawn(seed, 40)).at(0.2).coverage_se for seed in range(10)]
    assert 0.4 * spread < np.mean(errors) < 1.6 * spread


def test_within_each_class_the_rate_is_kept_where_all_together_it_is_not():
    together, each = [], []
    for seed in range(30):
        scores, labels, numbers = drawn(seed, 60)
        scores[labels == 1, 0] -= 2.0  # a class that is hard to tell
        table = calibrate(scores, labels, numbers)
        new, truth, _ = drawn(3000 + seed, 60)
        new[truth == 1, 0] -= 2.0
        for found, way in ((together, False), (each, True)):
            chosen = table.at(0.1, way)
            assert chosen.lacking == ()
            found.append(sets(new, chosen.limits)[truth == 1, 0].mean())
    assert np.mean(together) < 0.88 < 0.9 <= np.mean(each)


def test_a_model_that_errs_less_than_is_allowed_leaves_no_pixel_unsure():
    scores, labels, numbers = drawn(0, 40, strength=40.0)
    chosen = calibrate(scores, labels, numbers).at(0.1)
    assert (chosen.limits == 0.0).all()
    assert (chosen.unsure, chosen.wrong, chosen.coverage) == (0.0, 0.0, 1.0)
    assert (sets(scores, chosen.limits).sum(1) == 1).all()


@pytest.mark.parametrize('blocks', [1, 3, 9, 19])
def test_few_blocks_allow_no_low_rates(blocks):
    table = calibrate(*drawn(1, blocks))
    able = [rate for rate in RATES if rate >= 1 / (blocks + 1) - 1e-9]
    assert table.lowest == (able[0] if able else 1.0)
    with pytest.raises(ParameterError, match=f'{blocks} blocks') as caught:
        table.at(0.04)
    assert 'Label pixels in more places' in caught.value.remedy
    for rate in able:
        assert table.at(rate).rate == rate


def test_a_class_with_few_blocks_is_held_to_the_limit_of_all_and_named():
    scores, labels, numbers = drawn(2, 60)
    rare = np.where((labels == 2) & (numbers >= 4), 3, labels)
    table = calibrate(scores, rare, numbers)
    chosen = table.at(0.1, each_class=True)
    assert chosen.lacking == (2,)
    assert chosen.limits[1] == table.at(0.1).limits[1]
    assert table.class_blocks[1] <= 4


def test_between_two_rates_the_lower_one_is_kept():
    table = calibrate(*drawn(3, 60))
    assert (table.at(0.11).rate, table.at(0.1).rate, table.at(0.0999).rate) == (0.1, 0.1, 0.09)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 30), st.integers(2, 6), st.booleans())
def test_a_table_survives_text_and_lower_rates_have_larger_sets(seed, blocks, classes, gaps):
    scores, labels, numbers = drawn(seed, blocks, 6, classes)
    if gaps:  # a class that a fold had not learned, and no label of it
        labels = np.where(labels == classes, 1, labels)
        scores[numbers % 2 == 0, classes - 1] = -np.inf
    table = calibrate(scores, labels, numbers)
    assert ConformalTable.from_json(json.loads(json.dumps(table.to_json(), allow_nan=False)), classes).to_json() == table.to_json()
    for limits in (table.together.limits, table.each.limits):
        for column in limits.T:
            known = column[np.isfinite(column)]
            assert (np.diff(known) <= 0).all()
            assert ((known >= 0) & (known <= 1)).all()
    assert (sets(scores, np.zeros(classes)).sum(1) >= 1).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6))
def test_neither_the_order_of_pixels_nor_the_names_of_blocks_matter(seed):
    scores, labels, numbers = drawn(seed, 15)
    order = np.random.default_rng(seed).permutation(len(labels))
    first, second = calibrate(scores, labels, numbers), calibrate(scores[order], labels[order], numbers[order] * 7 + 3)
    np.testing.assert_allclose(first.together.limits, second.together.limits)
    np.testing.assert_allclose(first.together.coverage, second.together.coverage)


@pytest.mark.parametrize('change', [
    {'score': 'other'}, {'rates': [0.1]}, {'pixels': -1}, {'pixels': True}, {'class_pixels': [1]}, {'class_blocks': ['a', 1, 1, 1]},
    {'together': {}}, {'each': {'limits': [[0.1]]}},
])  # fmt: skip
def test_a_damaged_table_is_refused(change):
    written = calibrate(*drawn(4, 20)).to_json()
    with pytest.raises((ValueError, KeyError)):
        ConformalTable.from_json({**written, **change}, 4)


@pytest.mark.parametrize('value', [True, '0.1', 1.5, -0.1, float('nan')])
def test_a_limit_that_is_no_share_is_refused(value):
    written = calibrate(*drawn(4, 20)).to_json()
    written['together']['limits'][5][0] = value
    with pytest.raises(ValueError, match='0 to 1'):
        ConformalTable.from_json(written, 4)


def test_nothing_held_out_promises_nothing():
    table = calibrate(np.zeros((0, 3)), np.zeros(0, int), np.zeros(0, int))
    assert table.lowest == 1.0
    with pytest.raises(ParameterError, match='too few for any'):
        table.at(0.5)
    assert replace(table).to_json() == ConformalTable.from_json(table.to_json(), 3).to_json()
