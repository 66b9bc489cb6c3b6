"""The guard: what it takes to prefer transfer, and what must never be enough."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip('torch')  # the room that they live in needs it

from hsi_plugin.methods.sst.transfer.guard import LEAST_BLOCKS, judge_transfer, mean_and_error, mean_recall, pixel_losses

pytestmark = pytest.mark.torch

CLASSES = 4


def scores(labels, right, seed, sharp=3.0):
    """Scores that favour the right class in so large a share of the pixels, another class in the rest."""
    rng = np.random.default_rng(seed)
    hit = rng.random(len(labels)) < right
    favoured = np.where(hit, labels - 1, (labels - 1 + rng.integers(1, CLASSES, len(labels))) % CLASSES)
    found = rng.standard_normal((len(labels), CLASSES))
    found[np.arange(len(labels)), favoured] += sharp
    return found


def held_out(seed, n=60, blocks=12):
    rng = np.random.default_rng(seed)
    return rng.integers(1, CLASSES + 1, n), rng.integers(0, blocks, n)


def test_transfer_that_clearly_helps_is_used_and_told():
    labels, blocks = held_out(0)
    found = judge_transfer(scores(labels, 0.95, 1), scores(labels, 0.5, 2), labels, blocks)
    assert found.transfer
    assert found.gain > 0
    assert found.recall[0] > found.recall[1]
    assert found.reason.startswith('The source model was used')
    assert found.to_json()['chosen'] == 'transfer'


def test_transfer_that_harms_is_not_used_and_told():
    labels, blocks = held_out(0)
    found = judge_transfer(scores(labels, 0.5, 1), scores(labels, 0.9, 2), labels, blocks)
    assert not found.transfer
    assert found.gain < 0
    assert found.reason.startswith('The source model was not used')


def test_equal_models_are_told_apart_seldom():
    """Of pairs that are alike, no more than one in five may pass, and of those that are a little worse hardly any."""
    passed = {0.7: 0, 0.6: 0}
    for right in passed:
        for seed in range(60):
            labels, blocks = held_out(seed, 40, 10)
            pair = scores(labels, right, 3 * seed + 1), scores(labels, 0.7, 3 * seed + 2)
            passed[right] += judge_transfer(*pair, labels, blocks).transfer
    assert passed[0.7] <= 15
    assert passed[0.6] <= 5


def test_the_same_model_twice_is_the_control():
    labels, blocks = held_out(3)
    same = scores(labels, 0.8, 0)
    assert not judge_transfer(same, same, labels, blocks).transfer


def test_a_few_blocks_are_no_evidence():
    labels = np.tile(np.arange(1, CLASSES + 1), 10)
    good, bad = scores(labels, 1.0, 0), scores(labels, 0.0, 1)
    blocks = np.arange(len(labels)) % (LEAST_BLOCKS - 1)
    found = judge_transfer(good, bad, labels, blocks)
    assert not found.transfer
    assert 'more places' in found.reason
    assert found.error is None
    assert judge_transfer(good, bad, labels, np.arange(len(labels)) % LEAST_BLOCKS).transfer
    assert not judge_transfer(good[:0], bad[:0], labels[:0], blocks[:0]).transfer


def test_many_pixels_of_one_block_are_one_witness():
    """One block of hundred pixels where transfer is right, against five pixels elsewhere where it is not: no evidence."""
    labels = np.ones(105, int)
    blocks = np.append(np.zeros(100, int), np.arange(1, 6))
    good, bad = np.tile([4.0, 0.0, 0.0, 0.0], (105, 1)), np.tile([0.0, 4.0, 0.0, 0.0], (105, 1))
    transfer = np.where((blocks == 0)[:, None], good, bad)
    control = np.where((blocks == 0)[:, None], bad, good)
    assert not judge_transfer(transfer, control, labels, blocks).transfer
    assert judge_transfer(transfer, control, labels, np.arange(105)).transfer


def test_a_class_that_is_lost_is_not_outweighed_by_the_frequent_ones():
    labels = np.append(np.ones(90, int), np.full(6, 2))
    transfer, control = np.zeros((96, CLASSES)), np.zeros((96, CLASSES))
    transfer[:, 0] = 5.0  # sure of the frequent class, everywhere
    control[np.arange(96), np.where(np.arange(96) % 4 == 0, 2, labels - 1)] = 5.0  # knows both, errs in a quarter
    found = judge_transfer(transfer, control, labels, np.arange(96) % 20)
    assert found.gain > 2 * found.error
    assert not found.transfer
    assert 'no sure sign' in found.reason


def test_the_error_is_the_usual_one_where_each_pixel_is_a_group_and_larger_for_groups():
    values = np.random.default_rng(0).standard_normal(50)
    mean, error = mean_and_error(values, np.arange(50))
    assert (mean, error) == (pytest.approx(values.mean()), pytest.approx(values.std(ddof=1) / np.sqrt(50)))
    uneven = np.append(values, np.full(100, values[0]))  # one group says the same hundred times more
    assert mean_and_error(uneven, np.append(np.arange(50), np.zeros(100, int))) == (pytest.approx(mean), pytest.approx(error))


def test_losses_and_recall():
    labels = np.array([1, 1, 2])
    one = np.array([[9.0, 0, 0], [0, 9.0, 0], [0, 9.0, -np.inf]])
    losses = pixel_losses(one, labels)
    assert np.isfinite(losses).all()
    assert losses[1] > losses[0]
    assert mean_recall(one, labels) == pytest.approx(0.75)


def test_a_class_without_a_label_is_an_even_guess_and_no_argument_where_the_source_does_not_know_it_either():
    labels = np.full(8, 1)
    unknown = np.full((8, CLASSES), 0.0)
    unknown[:, 0] = -np.inf
    np.testing.assert_allclose(pixel_losses(unknown, labels), np.log(CLASSES))
    knows = np.zeros((8, CLASSES))
    knows[:, 0] = 4.0
    wrong = np.zeros((8, CLASSES))
    wrong[:, 1] = 4.0
    assert judge_transfer(knows, unknown, labels, np.arange(8)).transfer
    assert not judge_transfer(wrong, unknown, labels, np.arange(8)).transfer
    assert not judge_transfer(unknown, unknown, labels, np.arange(8)).transfer
