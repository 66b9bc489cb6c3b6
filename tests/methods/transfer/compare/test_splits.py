"""Divisions by blocks and draws of labels: disjoint, apart, the same for everybody, and told where they fall short."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import LabelError
from hsi_plugin.labels.label_set import LabelSet
from hsi_plugin.methods.transfer.compare.figures import BLOCKS, PIXELS, Amount
from hsi_plugin.methods.transfer.compare.splits import (
    distance_of,
    divide,
    draw_blocks,
    draw_labels,
    draw_pixels,
    shares_surroundings,
    suitable_block,
)


def labels_of(raster) -> LabelSet:
    rows, cols = np.nonzero(raster)
    names = [f'class {k + 1}' for k in range(int(raster.max()))]
    return LabelSet(rows, cols, raster[rows, cols].astype(np.int64), ClassScheme.from_names(names))


def scattered(rows, cols, classes, density, seed) -> LabelSet:
    rng = np.random.default_rng(seed)
    raster = rng.integers(1, classes + 1, (rows, cols)) * (rng.random((rows, cols)) < density)
    raster.flat[:classes] = np.arange(1, classes + 1)
    raster.flat[-classes:] = np.arange(1, classes + 1)
    return labels_of(raster)


@settings(max_examples=25, deadline=None)
@given(
    rows=st.integers(24, 70), cols=st.integers(24, 70), classes=st.integers(2, 5), density=st.sampled_from([0.1, 0.5, 1.0]),
    size=st.integers(3, 9), buffer=st.integers(0, 4), seed=st.integers(0, 2**31),
)  # fmt: skip
def test_both_sides_are_disjoint_and_as_far_apart_as_promised(rows, cols, classes, density, size, buffer, seed):
    labels = scattered(rows, cols, classes, density, seed)
    try:
        division = divide(labels, seed, size, buffer)
    except LabelError:
        return  # so few blocks, or so wide a strip, that nothing is left: refused
    assert not np.intersect1d(division.pool, division.test).size
    assert not np.intersect1d(division.blocks[division.pool], division.blocks[division.test]).size
    one = np.stack([labels.rows, labels.cols], 1)
    apart = np.abs(one[division.pool][:, None] - one[division.test]).max(-1).min()
    assert apart == distance_of(labels, division) > buffer
    tested, learned = (set(labels.values[part]) for part in (division.test, division.pool))
    assert tested <= learned
    assert set(division.untested) == set(labels.values) - tested


def test_a_seed_means_the_same_division_and_another_seed_another_one():
    labels = scattered(64, 64, 3, 0.5, 0)
    one, again, other = divide(labels, 4), divide(labels, 4), divide(labels, 5)
    assert (one.pool == again.pool).all()
    assert (one.test == again.test).all()
    assert len(one.test) != len(other.test) or (one.test != other.test).any()


def test_a_draw_that_leaves_a_class_out_is_drawn_again():
    raster = np.ones((64, 64), int)
    raster[:4, :4] = raster[:4, 60:] = raster[60:, :4] = raster[60:, 60:] = 2  # in four of sixteen blocks
    for seed in range(20):
        assert divide(labels_of(raster), seed, 16, 4).untested == ()


def test_a_class_in_one_place_is_not_tested_and_that_is_known():
    raster = np.tile(np.repeat([1, 2], 8), (64, 4))
    raster[20:24, 20:24] = 3
    division = divide(labels_of(raster), 0, 16, 2)
    assert division.untested == (3,)


def test_labels_in_one_place_are_refused():
    raster = np.zeros((40, 40), int)
    raster[2:5, 2:5], raster[5:8, 2:5] = 1, 2
    with pytest.raises(LabelError, match='too few blocks'):
        divide(labels_of(raster), 0, 16)


def test_blocks_shrink_where_labels_lie_close_together():
    assert suitable_block(scattered(128, 128, 3, 1.0, 0)) == 16
    small = np.zeros((86, 123), int)
    for k in range(5):
        small[30 + 5 * k : 33 + 5 * k, 20:44:4] = k + 1
    assert suitable_block(labels_of(small)) <= 4


def test_more_labels_hold_the_fewer_ones_and_short_classes_are_named():
    labels = scattered(64, 64, 3, 0.3, 0)
    division = divide(labels, 0)
    draws = [draw_pixels(labels, division, n, 0) for n in (1, 5, 10, 10_000)]
    for few, more in zip(draws, draws[1:]):
        assert np.isin(few.train, more.train).all()
    for n, drawn in zip((1, 5, 10), draws):
        assert np.bincount(labels.values[drawn.train])[1:].tolist() == [n] * 3
        assert drawn.short == ()
    assert draws[-1].short == (1, 2, 3)
    assert (draws[-1].train == division.pool).all()
    assert np.isin(draws[0].train, division.pool).all()


def test_shares_of_blocks_are_whole_blocks_and_nested():
    labels = scattered(96, 96, 3, 0.8, 0)
    division = divide(labels, 0)
    all_blocks = np.unique(division.blocks[division.pool])
    draws = [draw_blocks(labels, division, p, 0) for p in (1, 25, 50, 100)]
    for drawn, percent in zip(draws, (1, 25, 50, 100)):
        blocks = np.unique(division.blocks[drawn.train])
        assert len(blocks) == max(1, round(percent / 100 * len(all_blocks)))
        own = division.pool[np.isin(division.blocks[division.pool], blocks)]
        assert (drawn.train == own).all()
        assert drawn.whole_blocks
    for few, more in zip(draws, draws[1:]):
        assert np.isin(few.train, more.train).all()
    assert (draws[-1].train == division.pool).all()


def test_a_share_of_one_class_alone_takes_more_blocks_and_says_so():
    raster = np.repeat([1, 2], 64)[None].repeat(64, 0)
    labels = labels_of(raster)
    found = [draw_blocks(labels, divide(labels, seed, 16, 2), 1.0, seed) for seed in range(6)]
    assert any(one.more for one in found)
    assert all(set(labels.values[one.train]) == {1, 2} for one in found)


def test_an_amount_is_drawn_by_its_kind_with_the_seed_of_the_division():
    labels = scattered(64, 64, 3, 0.5, 0)
    division = divide(labels, 3)
    assert (draw_labels(labels, division, Amount(PIXELS, 5)).train == draw_pixels(labels, division, 5, 3).train).all()
    assert (draw_labels(labels, division, Amount(BLOCKS, 50)).train == draw_blocks(labels, division, 50, 3).train).all()


@pytest.mark.parametrize(('distance', 'field', 'shared'), [(5, 1, False), (1, 1, False), (5, 5, False), (4, 5, True), (30, 63, True)])
def test_views_overlap_from_a_distance_below_the_receptive_field(distance, field, shared):
    assert shares_surroundings(distance, field) is shared
