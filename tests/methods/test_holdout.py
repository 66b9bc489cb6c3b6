from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.blocks import block_ids
from hsi_plugin.methods import holdout
from hsi_plugin.methods.calibrate import fit_temperature
from hsi_plugin.methods.click.discriminant import fit_discriminant
from hsi_plugin.methods.holdout import accuracy_report

hold_out_blocks = partial(holdout.hold_out_blocks, fit_discriminant)
hold_out_pixels = partial(holdout.hold_out_pixels, fit_discriminant)
NAMES = ['water', 'tree', 'soil', 'roof']


def planted_noise(seed, blocks=12, size=16, bands=30, classes=4, per_block=12):
    """Classes drawn per block, spectra of pure noise plus an offset of the block: nothing can be learned but where a pixel lies."""
    rng = np.random.default_rng(seed)
    truth = rng.permutation(np.arange(blocks * blocks) % classes).reshape(blocks, blocks) + 1
    offsets = rng.normal(0, 1.0, (blocks, blocks, bands))
    at = np.stack(np.meshgrid(*[np.arange(blocks)] * 2, indexing='ij'), -1).reshape(-1, 2).repeat(per_block, 0)
    rows, cols = (at * size + rng.integers(0, size, at.shape)).T
    spectra = offsets[at[:, 0], at[:, 1]] + rng.normal(0, 0.3, (len(at), bands))
    return spectra, truth[at[:, 0], at[:, 1]], rows, cols


def test_planted_noise_scores_at_chance_by_blocks_and_high_by_pixels():
    by_blocks, by_pixels = [], []
    for seed in range(6):
        x, y, rows, cols = planted_noise(seed, blocks=5)
        report = accuracy_report(hold_out_blocks(x, y, rows, cols, 4, seed=seed), NAMES)
        by_blocks.append(report['average_accuracy'])
        pixels = hold_out_pixels(x, y, 25, 16, 4, seed=seed)
        by_pixels.append((pixels.scores.argmax(1) + 1 == pixels.labels).mean())
    assert abs(np.mean(by_blocks) - 0.25) < 0.08
    assert np.mean(by_pixels) > 0.6  # the same data flatter a split by pixels, so the test can fail


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 30), st.integers(1, 5))
def test_no_block_is_on_both_sides_and_no_pixel_is_judged_by_a_model_that_saw_it(seed, count, extent):
    rng = np.random.default_rng(seed)
    rows, cols, y = rng.integers(0, 16 * extent, count), rng.integers(0, 16 * extent, count), rng.integers(1, 4, count)
    blocks = block_ids(rows, cols)
    seen = []
    original = holdout._predict

    def watched(fit, spectra, labels, masks, classes, left_out):
        seen.extend(masks)
        return original(fit, spectra, labels, masks, classes, left_out)

    holdout._predict = watched
    try:
        held = hold_out_blocks(rng.normal(size=(count, 3)), y, rows, cols, 3, seed=seed)
    finally:
        holdout._predict = original
    for k in (1, 2, 3):
        alone = len(np.unique(blocks[y == k])) == 1
        for mask in seen:
            # Apart from classes that stay with the learners throughout, a held-out block gives no pixel to the learners.
            if not alone:
                assert not np.isin(blocks[(y == k) & ~mask], blocks[mask]).any()
            else:
                assert not mask[y == k].any()
    assert sum(mask.astype(int) for mask in seen).max() <= 1 if seen else True
    assert set(np.unique(held.labels)).isdisjoint(held.not_assessable)
    assert np.isfinite(held.scores[np.arange(len(held.labels)), held.labels - 1]).all()


def test_the_protocol_is_in_words():
    x, y, rows, cols = planted_noise(0, blocks=4)
    report = accuracy_report(hold_out_blocks(x, y, rows, cols, 4), NAMES)
    assert report['protocol'] == '5-fold cross-validation by 16 × 16 pixel blocks; 16 blocks'
    assert report['not_assessable'] == []
    assert [c['class'] for c in report['per_class']] == NAMES
    assert report['kappa'] <= report['overall_accuracy']


def test_a_class_in_a_single_block_is_named_and_others_are_still_judged():
    rng = np.random.default_rng(0)
    y = np.array([1] * 10 + [2] * 10 + [3] * 10)
    rows, cols = np.arange(30) * 16, np.zeros(30, int)
    rows[20:] = 5
    x = y[:, None] + rng.normal(0, 0.1, (30, 4))
    held = hold_out_blocks(x, y, rows, cols, 3)
    report = accuracy_report(held, NAMES[:3])
    assert held.not_assessable == (3,)
    assert report['not_assessable'] == ['soil']
    assert 'soil' in report['protocol']
    assert report['pixels'] == 20
    assert report['per_class'][2]['recall'] is None
    assert report['overall_accuracy'] == 1.0


def test_all_labels_in_one_block_cannot_be_assessed():
    x, y, at = np.eye(4) + 1, np.array([1, 1, 2, 2]), np.arange(4)
    held = hold_out_blocks(x, y, at, at, 2)
    report = accuracy_report(held, NAMES[:2])
    assert held.by == 'none'
    assert report['overall_accuracy'] is None
    assert report['protocol'].startswith('not assessed')
    assert report['not_assessable'] == ['water', 'tree']


@pytest.mark.parametrize('counts', [(2, 2), (2, 50), (1, 5, 3), (1, 1)])
def test_pixels_are_held_out_class_by_class_and_one_always_stays(counts):
    y = np.repeat(np.arange(len(counts)) + 1, counts)
    x = y[:, None] + np.random.default_rng(0).normal(0, 0.01, (len(y), 2))
    held = hold_out_pixels(x, y, 1, 16, len(counts))
    expected = sum(n for n in counts if n > 1)
    assert len(held.labels) == expected
    assert held.by == ('pixels' if expected else 'none')
    if expected:
        assert (held.scores.argmax(1) + 1 == held.labels).all()
        assert 'single pixels' in held.protocol


def test_temperature_brings_back_the_planted_one():
    rng = np.random.default_rng(1)
    logits = rng.normal(0, 2, (20_000, 4))
    chance = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    y = (rng.random(20_000)[:, None] > chance.cumsum(1)).sum(1) + 1
    for planted in (0.3, 1.0, 7.0):
        assert fit_temperature(logits * planted, y) == pytest.approx(planted, rel=0.15)  # odd labels are allowed for, there are none


def test_temperature_is_not_carried_away_by_a_handful_of_pixels():
    all_right = np.array([[5.0, 0.0], [0.0, 5.0], [5.0, 0.0], [0.0, 5.0]])
    assert 0.4 < fit_temperature(all_right, np.array([1, 2, 1, 2])) < 1.0
    half_wrong = fit_temperature(np.tile(all_right * 4, (10, 1)), np.array([1, 2, 2, 1] * 10))
    assert 1.0 / (1.0 + np.exp(-20.0 / half_wrong)) < 0.8  # one in two is wrong, so nothing may be sure
    assert fit_temperature(np.zeros((0, 3)), np.zeros(0, int)) == 1.0


def test_one_mislabelled_pixel_does_not_make_all_others_unsure():
    scores = np.tile([20.0, 0.0], (40, 1))
    scores[0] = [0.0, 2000.0]
    assert fit_temperature(scores, np.ones(40, int)) < 6.0
    assert fit_temperature(scores[1:], np.ones(39, int)) < 6.0


def test_temperature_copes_with_classes_that_were_not_learned():
    scores = np.array([[2.0, 0.0, -np.inf], [0.0, 1.0, -np.inf], [0.5, 1.0, 0.0]])
    assert 0.05 <= fit_temperature(scores, np.array([1, 2, 2])) <= 1000.0


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(6, 40), st.sampled_from([0, 2, 4, 8]))
def test_a_buffer_keeps_windows_of_learners_off_those_of_judges(seed, count, buffer):
    rng = np.random.default_rng(seed)
    rows, cols, y = rng.integers(0, 64, count), rng.integers(0, 64, count), rng.integers(1, 4, count)
    numbers = np.arange(count, dtype=float)[:, None]
    pairs = []

    class Watched:
        def __init__(self, learned):
            self.learned = learned

        def scores(self, given):
            pairs.append((self.learned, given[:, 0].astype(int)))
            return np.zeros((len(given), 3))

    held = holdout.hold_out_blocks(lambda x, labels, k: Watched(x[:, 0].astype(int)), numbers, y, rows, cols, 3, seed=seed, buffer=buffer)
    nearest = []
    for learned, judged in pairs:
        assert not np.intersect1d(learned, judged).size
        away = np.maximum(abs(rows[learned][:, None] - rows[judged]), abs(cols[learned][:, None] - cols[judged]))
        nearest.append(away.min())
        # Two windows of side buffer + 1 share no pixel exactly if their centres are further apart than that.
        assert buffer == 0 or away.min() > buffer
        left = np.setdiff1d(np.arange(count), np.concatenate([learned, judged]))
        for one in left:  # and nobody else is left out
            assert np.maximum(abs(rows[judged] - rows[one]), abs(cols[judged] - cols[one])).min() <= buffer
    if held.by == 'blocks' and buffer:
        assert f'pixels up to {buffer} beyond them left out' in held.protocol
