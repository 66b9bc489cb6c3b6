from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip('torch')

from hsi_plugin.methods.calibrate import loss_of
from hsi_plugin.methods.click.discriminant import fit_discriminant
from hsi_plugin.methods.cnn1d import learn
from hsi_plugin.methods.cnn1d.blend import SHARES, Blend, fit_blend
from hsi_plugin.methods.holdout import HeldOut
from hsi_plugin.models.accelerator import CPU

pytestmark = pytest.mark.torch


def held(scores, labels):
    return HeldOut('blocks', scores, labels, 3, 9, 16, ())


def good_and_bad(n=120):
    rng = np.random.default_rng(0)
    labels = rng.integers(1, 4, n)
    return labels, 6.0 * np.eye(3)[labels - 1] + rng.normal(0, 1, (n, 3)), rng.normal(0, 3, (n, 3))


def test_who_is_right_on_held_out_pixels_is_trusted():
    labels, good, bad = good_and_bad()
    assert fit_blend(held(good, labels), held(bad, labels))[0].share == SHARES[-1]
    blend, blended = fit_blend(held(bad, labels), held(good, labels))
    assert blend.share == SHARES[0]
    assert (blended.scores.argmax(1) + 1 == labels).mean() > 0.95
    assert loss_of(blended.scores, labels) < loss_of(bad, labels)


def test_nothing_held_out_and_classes_not_learned():
    empty = held(np.zeros((0, 3)), np.zeros(0, int))
    assert fit_blend(empty, empty)[0].share == 0.5
    labels, good, bad = good_and_bad()
    labels = np.minimum(labels, 2)
    good[:, 2] = bad[:, 2] = -np.inf
    blended = fit_blend(held(good, labels), held(bad, labels))[1]
    assert (blended.scores[:, 2] == -np.inf).all()
    assert np.isfinite(blended.scores[:, :2]).all()


def test_the_blend_goes_into_the_linear_path(monkeypatch):
    monkeypatch.setattr(learn, 'STEPS', 20)
    rng = np.random.default_rng(0)
    values = np.repeat([1, 2, 4], 12)  # the third class has no pixel
    spectra = 0.3 + 0.1 * values[:, None] * np.linspace(0, 1, 20) + rng.normal(0, 0.02, (36, 20))
    network = learn.fit_network(spectra, values, 4, 0, CPU, lambda share: None, lambda sentence: None)
    linear = fit_discriminant(spectra, values, 4)
    blend = Blend(0.3, 2.0, 5.0)
    wanted = blend.scores(network.scores(spectra), linear.scores(spectra))
    network.add_linear(linear, blend.ratio)
    got = network.scores(spectra) / blend.scale
    assert (got[:, 2] == -np.inf).all()
    np.testing.assert_allclose(got[:, [0, 1, 3]], wanted[:, [0, 1, 3]], rtol=1e-3, atol=1e-3)
