"""Spatial blocks: no block on both sides, classes spread over the folds."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.blocks import block_folds, block_ids


def test_pixels_share_a_block_exactly_when_they_lie_in_one_square():
    rows, cols = np.indices((40, 50))
    ids = block_ids(rows, cols, 16)
    assert ids[0, 0] == ids[15, 15] != ids[16, 15]
    assert ids[0, 15] != ids[0, 16]
    assert len(np.unique(ids)) == 3 * 4


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 6), st.integers(2, 5))
def test_folds_are_whole_blocks_and_each_pixel_is_in_one(seed, folds, classes):
    rng = np.random.default_rng(seed)
    n = 200
    rows, cols = rng.integers(0, 100, n), rng.integers(0, 100, n)
    labels, blocks = rng.integers(1, classes + 1, n), block_ids(rows, cols)
    masks = block_folds(labels, blocks, folds, seed)
    assert (np.sum(masks, axis=0) == 1).all()
    for mask in masks:
        assert not set(blocks[mask]) & set(blocks[~mask])


def test_a_class_in_many_blocks_reaches_every_fold():
    rows, cols = np.indices((80, 80))
    labels = np.where(rows < 40, 1, 2).ravel()
    masks = block_folds(labels, block_ids(rows, cols).ravel(), 5)
    assert len(masks) == 5
    assert all(set(labels[m]) == {1, 2} for m in masks)


def test_one_block_cannot_be_split():
    assert len(block_folds(np.array([1, 2]), np.array([7, 7]), 5)) == 1
