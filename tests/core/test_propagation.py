"""What a label brings along."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.propagation import FADED_BY, PROPAGATED, REACH, faded_count, nearest_in_segment, outline


def test_what_a_label_brings_along_fades_to_nothing():
    counts = [faded_count(n) for n in range(80)]
    assert counts[0] == PROPAGATED
    assert counts[25] == PROPAGATED // 2
    assert counts == sorted(counts, reverse=True)
    assert not any(counts[FADED_BY:])


def scene(seed, rows=30, cols=41, d=4):
    """Features, superpixels of 6 × 6 pixels, and some pixels without data."""
    rng = np.random.default_rng(seed)
    segments = (np.arange(rows)[:, None] // 6 * 100 + np.arange(cols) // 6).astype(np.int32)
    return rng.standard_normal((d, rows, cols)).astype(np.float32), segments, rng.random((rows, cols)) > 0.2


@given(st.integers(0, 50), st.integers(0, 29), st.integers(0, 40), st.integers(0, 15), st.sampled_from([np.inf, 1.5]))
def test_the_nearest_pixels_are_those_of_a_plain_search(seed, row, col, count, limit):
    features, segments, valid = scene(seed)
    found = nearest_in_segment(features, segments, valid, row, col, count, limit)
    own = np.argwhere((segments == segments[row, col]) & valid)
    away = [float(np.linalg.norm(features[:, r, c].astype(float) - features[:, row, col].astype(float))) for r, c in own]
    wanted = [tuple(own[i]) for i in np.argsort(away, kind='stable') if away[i] <= limit and tuple(own[i]) != (row, col)]
    assert list(found.pixels) == wanted[:count]
    values = np.array([features[:, r, c] for r, c in own], float)
    assert found.spread == pytest.approx(float(np.sqrt(((values - values.mean(0)) ** 2).sum(1).mean())))


def test_a_gate_of_nothing_lets_nothing_through():
    features, segments, valid = scene(1)
    assert nearest_in_segment(features, segments, valid, 8, 8, 12, 0.0).pixels == ()


def test_a_pixel_far_from_data_brings_nothing_along():
    features, segments, _ = scene(1)
    assert nearest_in_segment(features, segments, np.zeros(segments.shape, bool), 8, 8).pixels == ()


def test_the_outline_goes_round_the_superpixel():
    segments = np.zeros((5, 6), np.int32)
    segments[1:3, 2:5] = 1
    pieces = outline(segments, 1, 3)
    assert len(pieces) == 2 * (2 + 3)
    corners = {corner for piece in pieces for corner in piece}
    assert min(corners) == (1, 2)
    assert max(corners) == (3, 5)
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1 for a, b in pieces)


def test_the_outline_of_a_superpixel_at_the_image_edge_is_closed():
    pieces = outline(np.zeros((3, 4), np.int32), 0, 0)
    assert len(pieces) == 2 * (3 + 4)


def test_superpixels_stay_within_reach():
    from hsi_plugin.methods.superpixels import SIDE, segment

    rng = np.random.default_rng(0)
    values = rng.standard_normal((3, SIDE, SIDE)).astype(np.float32)
    numbers = segment(values, np.ones((SIDE, SIDE), bool))
    for number in np.unique(numbers):
        places = np.argwhere(numbers == number)
        assert (places.max(0) - places.min(0) <= REACH).all()
