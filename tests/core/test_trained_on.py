"""Which pixels a model has learned from."""

from __future__ import annotations

import json

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.trained_on import TrainedOn

PIXELS = st.lists(st.tuples(st.integers(0, 19), st.integers(0, 29)), min_size=0, max_size=40)


def _of(pixels, reach=0):
    rows, cols = np.array(pixels, np.int64).reshape(-1, 2).T
    return TrainedOn.of(rows, cols, 30, 'c' * 64, reach, 'l' * 64)


@settings(max_examples=60, deadline=None)
@given(PIXELS, PIXELS, st.integers(0, 3))
def test_two_windows_touch_where_they_share_a_pixel(learned, asked, reach):
    rows, cols = np.array(asked, np.int64).reshape(-1, 2).T
    found = _of(learned, reach).touched(rows, cols)
    def window(r, c):
        return {(i, j) for i in range(r - reach, r + reach + 1) for j in range(c - reach, c + reach + 1)}

    seen = set().union(*(window(r, c) for r, c in learned)) if learned else set()
    assert found.tolist() == [bool(window(r, c) & seen) for r, c in asked]


@settings(max_examples=30, deadline=None)
@given(PIXELS, st.integers(0, 3))
def test_it_survives_json(learned, reach):
    before = _of(learned, reach)
    after = TrainedOn.from_json(json.loads(json.dumps(before.to_json())))
    assert after is not None
    assert after.pixels.tolist() == before.pixels.tolist()
    assert (after.cols, after.cube_sha256, after.reach, after.label_sha256) == (30, 'c' * 64, reach, 'l' * 64)
    assert len(after) == len(set(learned))


def test_what_cannot_be_read_is_nothing():
    whole = _of([(1, 2), (3, 4)]).to_json()
    for broken in ({}, {**whole, 'pixels': 'no base64!'}, {**whole, 'count': 3}, {**whole, 'cols': 0}, {**whole, 'reach': None}):
        assert TrainedOn.from_json(broken) is None


def test_an_own_distance_can_be_asked_for():
    one = _of([(5, 5)], reach=2)
    rows, cols = np.array([5, 5, 5, 9]), np.array([5, 6, 9, 9])
    assert one.touched(rows, cols, 0).tolist() == [True, False, False, False]
    assert one.touched(rows, cols).tolist() == [True, True, True, True]
