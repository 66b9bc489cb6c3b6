"""Training on images of features: what the recipe says is what is done."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import JobCancelled, LabelError, ParameterError  # noqa: E402
from hsi_plugin.core.window import Window  # noqa: E402
from hsi_plugin.methods.transfer import segment  # noqa: E402
from hsi_plugin.methods.transfer.segment import Recipe, classify_images, crops_around, fit_unet, label_crop, mean_jaccard  # noqa: E402
from hsi_plugin.models.accelerator import CPU  # noqa: E402

pytestmark = pytest.mark.torch

TINY = Recipe(True, 4, 20, 20, 1, 1e-2)


def image(seed, rows=32, cols=40, void=0.5):
    """Features whose sign of the first one is the class, and labels of a part of the pixels."""
    rng = np.random.default_rng(seed)
    truth = np.kron(rng.integers(0, 2, (rows // 8, cols // 8)), np.ones((8, 8), int))
    features = rng.normal(0, 0.3, (3, rows, cols)).astype(np.float32)
    features[0] += 2 * truth - 1
    labels = truth + 1
    labels[rng.random(truth.shape) < void] = 0
    return features, labels


def nothing(share, doing):
    pass


def test_learns_and_reports_every_epoch():
    seen, shares = [], []
    network = fit_unet(
        [image(i) for i in range(3)], [image(9)], 2, TINY, 0, CPU, lambda share, doing: shares.append(share),
        watch=lambda epoch, score: seen.append((epoch, score)),
    )  # fmt: skip
    assert [epoch for epoch, _ in seen] == list(range(1, 21))
    assert max(score for _, score in seen) > 0.9
    assert shares == sorted(shares)
    assert all(0.0 <= share <= 1.0 for share in shares)
    assert not network.training
    features, labels = image(10, void=0.0)
    assert (next(classify_images(network, [features], CPU)) == labels).mean() > 0.95


def test_the_best_epoch_is_kept_and_patience_ends_the_rest(monkeypatch):
    scores = iter([0.1, 0.5, 0.4, 0.3, 0.2, 0.9])
    monkeypatch.setattr(segment, 'mean_jaccard', lambda confusion: next(scores))
    states, seen = [], []
    original = segment.state_of

    def state(network):
        states.append(original(network))
        return states[-1]

    monkeypatch.setattr(segment, 'state_of', state)
    recipe = Recipe(True, 2, 6, 3, 2)
    network = fit_unet([image(0)], [image(1)], 2, recipe, 0, CPU, nothing, watch=lambda *one: seen.append(one))
    assert seen == [(1, 0.1), (2, 0.5), (3, 0.4), (4, 0.3), (5, 0.2)]  # three without a better one
    best = states[2]  # the first is what training began with
    assert all(torch.equal(value, best[name]) for name, value in network.state_dict().items())


def test_void_never_contributes():
    given = image(0)
    assert (given[1] == 0).any()
    calls = []
    original = torch.log_softmax

    def counting(scores, dim):
        calls.append(len(scores))
        return original(scores, dim)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(segment.torch, 'log_softmax', counting)
        fit_unet([given], [], 2, Recipe(False, 2, 1, 1, 1, flip=0.0), 0, CPU, nothing)
    assert calls == [int((given[1] > 0).sum())]


def test_void_images_beside_labelled_ones_change_nothing():
    recipe = Recipe(False, 2, 3, 3, 4, flip=0.0)
    empty = (image(5)[0], np.zeros((32, 40), int))
    alone = fit_unet([image(0)], [image(1)], 2, recipe, 0, CPU, nothing)
    beside = fit_unet([image(0), empty], [image(1)], 2, recipe, 0, CPU, nothing)
    assert all(torch.equal(value, beside.state_dict()[name]) for name, value in alone.state_dict().items())
    with pytest.raises(LabelError, match='no labelled pixel'):
        fit_unet([empty], [], 2, recipe, 0, CPU, nothing)


def test_the_gradient_of_a_batch_is_that_of_the_mean_cross_entropy():
    torch.manual_seed(0)
    network = segment.UNet(3, 2, False, 2)
    images = [image(0), image(1, 40, 32)]
    batches = segment.Batches(network, CPU, 1, 2)
    segment._gradients(batches, images)
    got = [p.grad.clone() for p in network.parameters()]
    network.zero_grad()
    features, labels = segment.stack([f for f, _ in images]), segment.stack_labels([v for _, v in images])
    torch.nn.functional.cross_entropy(network(features), labels - 1, ignore_index=-1).backward()
    for mine, parameter in zip(got, network.parameters()):
        torch.testing.assert_close(mine, parameter.grad, rtol=1e-4, atol=1e-6)


def test_a_seed_gives_the_same_weights_and_another_one_others():
    def weights(seed):
        return fit_unet([image(0), image(1)], [image(2)], 2, Recipe(True, 2, 2, 2, 1, flip=0.5), seed, CPU, nothing).state_dict()

    first = weights(3)
    assert all(torch.equal(value, first[name]) for name, value in weights(3).items())
    assert any(not torch.equal(value, first[name]) for name, value in weights(4).items())


def test_flips_are_as_frequent_as_asked_for(monkeypatch):
    flips = []
    original = segment.flipped
    monkeypatch.setattr(segment, 'flipped', lambda one, flip: flips.append(flip) or original(one, flip))
    fit_unet([image(i, 16, 16) for i in range(10)], [], 2, Recipe(False, 1, 40, 1, 10), 0, CPU, nothing)
    assert 0.05 < np.mean(flips) < 0.16
    features, labels = original(image(0), True)
    np.testing.assert_array_equal(features, image(0)[0][:, :, ::-1])
    np.testing.assert_array_equal(labels, image(0)[1][:, ::-1])


def test_a_cancel_stops_between_steps():
    def cancel(share, doing):
        raise JobCancelled('stop')

    with pytest.raises(JobCancelled):
        fit_unet([image(0)], [], 2, TINY, 0, CPU, cancel)


def test_mean_jaccard_by_hand():
    # Class 1: 3 right of 3 + 1 + 0; class 2: 2 right of 2 + 0 + 1; class 3 occurs nowhere.
    assert mean_jaccard(np.array([[3, 1, 0], [0, 2, 0], [0, 0, 0]])) == pytest.approx((3 / 4 + 2 / 3) / 2)
    assert np.isnan(mean_jaccard(np.zeros((2, 2))))


def test_crops_hold_every_label_once_with_surroundings():
    rng = np.random.default_rng(0)
    rows, cols = rng.integers(0, 200, 60), rng.integers(0, 90, 60)
    crops = crops_around(rows, cols, (200, 90), 32)
    members = np.concatenate([one for _, one in crops])
    assert sorted(members) == list(range(60))
    for window, one in crops:
        assert window.shape == (32, 32)
        assert (window.row >= 0, window.col >= 0, window.row_stop <= 200, window.col_stop <= 90) == (True,) * 4
        near = np.minimum(rows[one] - window.row, window.row_stop - 1 - rows[one])
        assert ((near >= 7) | (rows[one] < 8) | (rows[one] >= 184)).all()
        labels = label_crop(window, rows[one], cols[one], one + 1)
        assert (labels > 0).sum() == len(set(zip(rows[one], cols[one])))
    assert crops_around(np.array([3]), np.array([5]), (10, 12), 64)[0][0] == Window(0, 0, 10, 12)
    with pytest.raises(ParameterError):
        crops_around(rows, cols, (200, 90), 1)


def test_a_recipe_that_is_none():
    with pytest.raises(ParameterError):
        Recipe(epochs=0)
