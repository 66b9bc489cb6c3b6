"""Who is drawn, and who is believed: the frequencies are those of the formula, and classes of any size do no harm."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.methods.zero_shot.refine.sets import COUNT, RandomSet, modes, partition


def test_draws_follow_the_confidence_of_each_class():
    rng = np.random.default_rng(0)
    labels = np.repeat([0, 1, 2], [40, 25, 60])
    confidence = rng.random(len(labels)) ** 2
    drawer = RandomSet(labels, confidence, 3)
    counts = np.zeros(len(labels))
    for step in range(1000):
        drawn = drawer.draw(np.random.default_rng([1, step]))
        assert np.bincount(labels[drawn], minlength=3).tolist() == [COUNT] * 3
        counts += np.bincount(drawn, minlength=len(labels))
    for k in range(3):
        members = labels == k
        expected = 1000 * COUNT * confidence[members] / confidence[members].sum()
        statistic = ((counts[members] - expected) ** 2 / expected).sum()
        # Wilson and Hilferty: the normal that chi-square's cube root nearly is; 2.33 deviations are p = 0.01.
        freedom = members.sum() - 1
        normal = ((statistic / freedom) ** (1 / 3) - (1 - 2 / (9 * freedom))) / np.sqrt(2 / (9 * freedom))
        assert normal < 2.33


def test_each_step_draws_anew_and_a_seed_repeats_it():
    drawer = RandomSet(np.zeros(1000, int), np.ones(1000), 1)
    one, again, other = (drawer.draw(np.random.default_rng([0, step])) for step in (3, 3, 4))
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)
    assert len(np.unique(one)) < COUNT  # with replacement


def test_small_and_doubtful_classes_are_drawn_evenly():
    labels = np.array([0, 2, 2, 2, 2, -1, -1])
    confidence = np.array([0.0, 0.0, 0.0, np.nan, 0.0, 9.0, 9.0])
    drawn = RandomSet(labels, confidence, 4).draw(np.random.default_rng(0))
    counts = np.bincount(drawn, minlength=7)
    assert counts[0] == COUNT  # one pixel
    assert counts[5:].sum() == 0  # pixels without data
    assert (np.abs(counts[1:5] - COUNT / 4) < 60).all()


def test_a_pixel_without_confidence_is_never_drawn_beside_others():
    drawn = RandomSet(np.zeros(4, int), np.array([0.0, 0.5, 0.0, 0.5]), 1).draw(np.random.default_rng(0))
    assert set(drawn) == {1, 3}


def test_nothing_is_drawn_of_nothing():
    assert len(RandomSet(np.full(5, -1), np.ones(5), 3).draw(np.random.default_rng(0))) == 0


@pytest.mark.parametrize('seed', range(4))
def test_three_planted_modes_are_found(seed):
    rng = np.random.default_rng(seed)
    counts, means, spreads = (500, 800, 1500), (0.15, 0.5, 0.93), (0.06, 0.07, 0.03)
    margins = np.clip(np.concatenate([rng.normal(m, s, n) for n, m, s in zip(counts, means, spreads)]), 0.0, 1.0)
    mode, last = modes(margins, seed)
    assert last == 2
    assert (mode == np.repeat([0, 1, 2], counts)).mean() >= 0.95


def test_sets_of_a_class_are_its_best_fifth_and_all_of_its_worst():
    rng = np.random.default_rng(0)
    one = np.concatenate([rng.normal(0.2, 0.04, 300), rng.normal(0.55, 0.04, 300), rng.normal(0.9, 0.02, 1000)])
    margins, labels = np.concatenate([one, 0.6 * one]), np.repeat([0, 1], len(one))
    confident, hard = partition(labels, margins, 2, 0)
    assert not (confident & hard).any()
    for k in (0, 1):
        own, scale = labels == k, (1.0, 0.6)[k]
        assert confident[own].sum() == pytest.approx(200, abs=4)
        assert margins[own & confident].min() > 0.75 * scale
        assert hard[own].sum() == pytest.approx(300, abs=15)
        assert margins[own & hard].max() < 0.4 * scale
    again = partition(labels, margins, 2, 0)
    assert np.array_equal(confident, again[0])
    assert not np.array_equal(confident, partition(labels, margins, 2, 1)[0])


@given(sizes=st.lists(st.integers(0, 6), min_size=1, max_size=5), seed=st.integers(0, 99), flat=st.booleans())
@settings(max_examples=60, deadline=None)
def test_classes_of_any_size_are_parted(sizes, seed, flat):
    labels = np.repeat(np.arange(len(sizes)), sizes)
    margins = np.full(len(labels), 0.3) if flat else np.random.default_rng(seed).random(len(labels))
    labels = np.concatenate([labels, [-1, -1]])
    margins = np.concatenate([margins, [0.0, 0.0]])
    confident, hard = partition(labels, margins, len(sizes), seed)
    assert not (confident & hard).any()
    assert not (confident | hard)[labels < 0].any()
    for k, size in enumerate(sizes):
        assert confident[labels == k].sum() >= min(size, 1)  # each class that is there has someone to learn from
        if flat:
            assert not hard[labels == k].any()  # one mode is no hard one
