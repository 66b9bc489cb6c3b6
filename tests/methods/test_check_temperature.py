"""A temperature is judged by blocks that did not choose it."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.calibration import brier, expected_error
from hsi_plugin.methods.calibrate import check_temperature, fit_temperature, softmax


def overconfident(seed=0, blocks=30, each=20, factor=4.0):
    """Scores that are right when divided by `factor`."""
    random = np.random.default_rng(seed)
    plain = 1.5 * random.normal(size=(blocks * each, 3))
    chances = softmax(plain)
    labels = (chances.cumsum(1) < random.random(len(plain))[:, None]).sum(1).clip(max=2) + 1
    return factor * plain, labels, np.repeat(np.arange(blocks), each)


def test_it_shows_what_a_temperature_mends():
    scores, labels, blocks = overconfident()
    found = check_temperature(scores, labels, blocks)
    assert found['ece_before'] == pytest.approx(expected_error(softmax(scores), labels), abs=1e-4)
    assert found['brier_before'] == pytest.approx(brier(softmax(scores), labels), abs=1e-4)
    assert found['ece'] < 0.5 * found['ece_before']
    assert found['brier'] < found['brier_before']
    assert (found['pixels'], found['groups']) == (600, 3)


def test_a_temperature_that_fits_only_its_own_pixels_is_seen_through():
    """Right in nine blocks, wrong in one: fitted to all it looks better than it is for blocks that it has not seen."""
    honest, cheated = [], []
    for seed in range(12):
        random = np.random.default_rng(seed)
        scores, labels, blocks = overconfident(seed, blocks=3, each=8)
        scores = scores * np.array([0.2, 1.0, 3.0])[random.permutation(3)][blocks][:, None]
        honest.append(check_temperature(scores, labels, blocks)['brier'])
        cheated.append(brier(softmax(scores / fit_temperature(scores, labels)), labels))
    assert np.mean(honest) > np.mean(cheated)


def test_too_few_blocks_cannot_judge():
    scores, labels, blocks = overconfident(blocks=2)
    found = check_temperature(scores, labels, blocks)
    assert (found['ece'], found['brier'], found['groups']) == (None, None, 0)
    assert check_temperature(scores[:0], labels[:0], blocks[:0])['pixels'] == 0
