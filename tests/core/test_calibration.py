"""Figures of calibration against their definitions, and on posteriors that are right by construction."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.calibration import brier, expected_error, reliability


def drawn(seed, count=4000, classes=4, sharpness=1.0):
    """Posteriors, and labels that are drawn from them."""
    random = np.random.default_rng(seed)
    posteriors = random.dirichlet(np.full(classes, sharpness), count)
    labels = (posteriors.cumsum(1) < random.random(count)[:, None]).sum(1).clip(max=classes - 1) + 1
    return posteriors, labels


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 60), st.integers(2, 5))
def test_they_are_what_they_are_defined_as(seed, count, classes):
    posteriors, labels = drawn(seed, count, classes)
    wanted = sum(sum((p - (k + 1 == label)) ** 2 for k, p in enumerate(row)) for row, label in zip(posteriors, labels)) / count
    assert brier(posteriors, labels) == pytest.approx(wanted)
    bins = reliability(posteriors, labels, 5)
    assert sum(one['n'] for one in bins) == count
    by_bins = sum(one['n'] / count * abs(one['accuracy'] - one['confidence']) for one in bins)
    assert expected_error(posteriors, labels, 5) == pytest.approx(by_bins, abs=2e-4)
    for one in bins:
        assert one['low'] - 1e-4 <= one['confidence'] <= one['high'] + 1e-4


def test_posteriors_from_which_labels_are_drawn_are_calibrated_and_sharper_ones_are_not():
    posteriors, labels = drawn(1)
    sharper = posteriors**3 / (posteriors**3).sum(1, keepdims=True)
    assert expected_error(posteriors, labels) < 0.03
    assert expected_error(sharper, labels) > 0.1
    assert brier(posteriors, labels) < brier(sharper, labels)


def test_ends_of_the_scale_and_no_pixel_at_all():
    sure = np.array([[1.0, 0.0], [0.0, 1.0]])
    assert (brier(sure, np.array([1, 2])), expected_error(sure, np.array([1, 2]))) == (0.0, 0.0)
    assert (brier(sure, np.array([2, 1])), expected_error(sure, np.array([2, 1]))) == (2.0, 1.0)
    assert reliability(sure, np.array([1, 2])) == [{'low': 0.9, 'high': 1.0, 'n': 2, 'confidence': 1.0, 'accuracy': 1.0}]
    empty, none = np.zeros((0, 2)), np.zeros(0, int)
    assert np.isnan(brier(empty, none))
    assert np.isnan(expected_error(empty, none))
    assert reliability(empty, none) == []
