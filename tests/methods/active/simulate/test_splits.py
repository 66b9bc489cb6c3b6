"""Pool and test share no pixel of any window, and what is not there to be learned is not learned."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import LabelError
from hsi_plugin.methods.active.simulate.learner import Linear
from hsi_plugin.methods.active.simulate.plan import Plan, Variant
from hsi_plugin.methods.active.simulate.run import Run
from hsi_plugin.methods.active.simulate.simulate import _typical
from hsi_plugin.methods.active.simulate.splits import shared_pixels, split, widened

from .worlds import labels_of, world


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), window=st.integers(1, 6), density=st.sampled_from([0.01, 0.05]))
def test_shared_pixels_are_what_a_loop_finds(seed, window, density):
    rng = np.random.default_rng(seed)
    one, other = (rng.random((14, 17)) < density for _ in range(2))

    def covered(mask):
        out = np.zeros(mask.shape, bool)
        for r, c in zip(*np.nonzero(mask)):
            top, left = r - window // 2, c - window // 2
            out[max(top, 0) : max(top + window, 0), max(left, 0) : max(left + window, 0)] = True
        return out

    assert shared_pixels(one, other, window) == int((covered(one) & covered(other)).sum())
    wide = np.zeros(one.shape, bool)
    for r, c in zip(*np.nonzero(one)):
        wide[max(r - window, 0) : r + window + 1, max(c - window, 0) : c + window + 1] = True
    assert (widened(one, window) == wide).all()


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000), window=st.integers(1, 5), size=st.integers(8, 14))
def test_no_window_holds_pixels_of_both_sides(seed, window, size):
    rng = np.random.default_rng(seed)
    truth = rng.integers(1, 4, (60, 52))
    labels = labels_of(truth)
    found = split(labels, truth.shape, seed, window, size)
    pool, test = (np.zeros(truth.shape, bool) for _ in range(2))
    pool[labels.rows[found.pool], labels.cols[found.pool]] = True
    test[labels.rows[found.test], labels.cols[found.test]] = True
    assert (found.reachable | ~pool).all()  # what is asked about may be learned from
    assert shared_pixels(found.reachable, test, window) == 0
    assert found.buffer >= window - 1
    rows, cols = np.nonzero(found.reachable)
    for r, c in zip(labels.rows[found.test][::37], labels.cols[found.test][::37]):
        assert np.maximum(abs(rows - r), abs(cols - c)).min() > found.buffer


def test_a_buffer_that_is_too_narrow_for_the_window_is_refused():
    labels = labels_of(np.random.default_rng(0).integers(1, 4, (60, 60)))
    with pytest.raises(LabelError, match='buffer of at least 4'):
        split(labels, (60, 60), 0, window=5, block_size=12, buffer=2)
    assert split(labels, (60, 60), 0, window=5, block_size=12).buffer >= 4


def test_what_only_neighbours_tell_is_not_learned():
    """The planted test: spectra are noise and an offset of the block; classes are drawn for each block alone.

    A random split learns the offsets and looks good; blocks apart, nothing is there to be learned.
    """
    rng = np.random.default_rng(1)
    blocks, size, classes = 10, 8, 4
    truth = rng.integers(1, classes + 1, (blocks, blocks))
    offsets = rng.normal(size=(blocks, blocks, 6)) * 5.0
    whole = truth.repeat(size, 0).repeat(size, 1)
    side = blocks * size
    values = offsets.repeat(size, 0).repeat(size, 1).transpose(2, 0, 1) + rng.normal(size=(6, side, side))
    scene = world(values, whole)
    labels = scene.labels
    random_half = rng.permutation(len(labels.values))
    learned, tested = random_half[:1600], random_half[1600:3200]
    x = values[:, labels.rows, labels.cols].T
    nearest = [learned[((x[learned] - one) ** 2).sum(1).argmin()] for one in x[tested[:300]]]
    leaky = float((labels.values[nearest] == labels.values[tested[:300]]).mean())
    assert leaky > 0.9  # pixels of one block are on both sides
    scores = []
    for seed in range(4):
        found = split(labels, scene.shape, seed, block_size=size)
        plan = Plan((Variant.parse('random'),), clicks=(100,))
        run = Run(scene, found, plan, plan.variants[0], seed, Linear(scene, 'discriminant'), _typical(scene, found, seed), lambda: None)
        scores.append(run.points()[0].overall_accuracy)
    common = max(np.bincount(whole.ravel())[1:]) / whole.size
    assert np.mean(scores) < common + 0.08  # no better than to say the commonest class
