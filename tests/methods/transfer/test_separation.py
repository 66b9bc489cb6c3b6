"""How far apart learners and judges lie, and what is said of it."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip('torch')

from hsi_plugin.core.blocks import block_ids
from hsi_plugin.methods.holdout import accuracy_report, hold_out_blocks
from hsi_plugin.methods.transfer.separation import Watched, least_distance, note_on_overlap, with_distance

pytestmark = pytest.mark.torch


class Right:
    """Knows every pixel."""

    def __init__(self, values):
        self.values = values

    def scores(self, indices):
        return np.eye(2)[self.values[indices] - 1]


def test_the_least_distance_by_hand():
    assert least_distance(np.array([0, 10]), np.array([0, 10]), np.array([13, 40]), np.array([5, 0])) == 5
    rng = np.random.default_rng(0)
    a, b, c, d = (rng.integers(0, 500, 300) for _ in range(4))
    assert least_distance(a, b, c, d) == min(max(abs(i - k), abs(j - m)) for i, j in zip(a, b) for k, m in zip(c, d))


def test_every_fold_is_measured():
    rng = np.random.default_rng(0)
    flat = rng.choice(64 * 64, 120, replace=False)
    rows, cols, values = flat // 64, flat % 64, rng.integers(1, 3, 120)
    watched = Watched(lambda indices, given, classes: Right(values), rows, cols)
    held = hold_out_blocks(watched.fit, np.arange(120.0)[:, None], values, rows, cols, 2)
    assert len(watched.distances) == held.folds == 5
    blocks = block_ids(rows, cols)
    between = [
        max(abs(rows[i] - rows[j]), abs(cols[i] - cols[j])) for i in range(120) for j in range(120) if blocks[i] != blocks[j]
    ]
    assert watched.least >= min(between)
    report = with_distance(accuracy_report(held, ['a', 'b']), watched.least, 32)
    assert report['overall_accuracy'] == 1.0
    assert report['shared_surroundings']
    assert 'were seen by both' in report['protocol']
    assert '32 × 32' in note_on_overlap(report)[0]


def test_nothing_is_said_where_there_is_nothing_to_say():
    report = {'protocol': 'p', 'pixels': 5}
    single = with_distance(report, 1, 1)
    assert not single['shared_surroundings']
    assert '1 pixel' in single['protocol']
    assert note_on_overlap(single) == []
    assert with_distance(report, 40, 32)['shared_surroundings'] is False
    assert with_distance(report, None, 32) == report
    assert with_distance({'protocol': 'p', 'pixels': 0}, 3, 32) == {'protocol': 'p', 'pixels': 0}
