"""Splits: no window of what is learned from shares a pixel with a window of what judges, whatever the labels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hsi_plugin.core.blocks import block_ids
from hsi_plugin.core.splits import Split, block_splits, overlapping, pixel_splits, touching


def windows(rows, cols, reach, side=400):
    """All pixels of the windows around pixels, as numbers."""
    found = set()
    for row, col in zip(rows.tolist(), cols.tolist()):
        found |= {(row + r) * side + col + c for r in range(-reach, reach + 1) for c in range(-reach, reach + 1)}
    return found


def scattered(seed, count, side=60, classes=3):
    random = np.random.default_rng(seed)
    numbers = random.choice(side * side, count, replace=False)
    return numbers // side + 100, numbers % side + 100, random.integers(1, classes + 1, count)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**6), st.integers(2, 80), st.integers(2, 20), st.integers(2, 6), st.integers(0, 4))
def test_no_window_that_is_learned_from_shares_a_pixel_with_one_that_judges(seed, count, size, folds, reach):
    rows, cols, labels = scattered(seed, count)
    splits = block_splits(labels, rows, cols, size, folds, 2 * reach, seed)
    for split in splits:
        assert not (split.judge & split.learn).any()
        assert not windows(rows[split.judge], cols[split.judge], reach) & windows(rows[split.learn], cols[split.learn], reach)
        assert overlapping(split, rows, cols, reach) == 0


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(4, 80), st.integers(2, 20), st.integers(2, 6), st.integers(0, 5))
def test_blocks_are_held_out_whole_and_each_pixel_once(seed, count, size, folds, buffer):
    rows, cols, labels = scattered(seed, count)
    splits = block_splits(labels, rows, cols, size, folds, buffer, seed)
    blocks = block_ids(rows, cols, size)
    spread = np.isin(labels, [k for k in np.unique(labels) if len(np.unique(blocks[labels == k])) > 1])
    if not splits:
        assert len(np.unique(labels[spread])) < 2
        return
    times = np.sum([split.judge for split in splits], 0)
    np.testing.assert_array_equal(times, spread.astype(int))
    for split in splits:
        assert not np.intersect1d(blocks[split.judge], blocks[split.learn & spread]).size
        np.testing.assert_array_equal(split.learn, ~touching(rows, cols, split.judge, buffer))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(2, 60), st.integers(0, 6))
def test_touching_is_what_it_says(seed, count, distance):
    rows, cols, labels = scattered(seed, count, side=25)
    judge = labels == 1
    assume(judge.any())
    away = np.maximum(np.abs(rows[:, None] - rows[judge]), np.abs(cols[:, None] - cols[judge])).min(1)
    np.testing.assert_array_equal(touching(rows, cols, judge, distance), away <= distance)


@pytest.mark.parametrize('reach', [0, 1, 3])
def test_what_overlaps_is_counted_pixel_by_pixel(reach):
    rows, cols, labels = scattered(5, 60, side=25)
    split = Split(labels == 1, labels != 1)
    learned = [windows(rows[[i]], cols[[i]], reach) for i in np.flatnonzero(split.learn)]
    shared = [any(windows(rows[[i]], cols[[i]], reach) & one for one in learned) for i in np.flatnonzero(split.judge)]
    assert overlapping(split, rows, cols, reach) == sum(shared)
    assert overlapping(Split(split.judge, np.zeros(60, bool)), rows, cols, reach) == 0


def test_single_pixels_are_dealt_out_class_by_class_and_all_others_are_learned_from():
    labels = np.repeat([1, 2, 3, 4], [50, 10, 3, 1])
    splits = pixel_splits(labels, 5, seed=1)
    times = np.sum([split.judge for split in splits], 0)
    np.testing.assert_array_equal(times, labels != 4)
    for split in splits:
        np.testing.assert_array_equal(split.learn, ~split.judge)
        assert abs(int((labels[split.judge] == 1).sum()) - 10) <= 1
