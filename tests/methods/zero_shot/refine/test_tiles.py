"""Windows that leave no seams, and turned views that come back exactly."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.window import Window
from hsi_plugin.methods.zero_shot.refine.tiles import VIEWS, Blended, restored, starts, turned, weights


@pytest.mark.parametrize('view', range(8))
def test_a_view_comes_back_exactly(view):
    values = np.random.default_rng(0).random((3, 5, 8)).astype(np.float32)
    assert np.array_equal(restored(turned(values, view), view), values)


def test_the_eight_views_are_all_different_and_nothing_is_resampled():
    values = np.arange(12.0).reshape(1, 3, 4)
    views = [turned(values, view) for view in range(8)]
    assert len({one.tobytes() + bytes(one.shape) for one in views}) == 8
    assert all(sorted(one.ravel()) == list(range(12)) for one in views)
    assert {turned(values, view)[0, 0, 0] for view in VIEWS} == {0.0, 3.0, 8.0, 11.0}  # a scan begins in each corner


@given(length=st.integers(1, 300), side=st.integers(8, 64), halo=st.integers(0, 16))
@settings(max_examples=100, deadline=None)
def test_windows_cover_a_line_and_overlap(length, side, halo):
    halo = min(halo, side // 4)
    places = starts(length, side, halo)
    covered = np.zeros(length, int)
    for start in places:
        assert start >= 0
        assert start + min(side, length) <= length
        covered[start : start + side] += 1
    assert (covered > 0).all()
    for one, other in zip(places, places[1:]):
        assert one + side - other >= 2 * halo


def test_weights_of_neighbours_add_up_to_one():
    image, halo = Window(0, 0, 40, 72), 4
    total = np.zeros(image.shape)
    for row in starts(40, 24, halo):
        for col in starts(72, 24, halo):
            window = Window(row, col, 24, 24)
            total[window.slices] += weights(window, image, halo)
    assert total == pytest.approx(np.ones(image.shape), abs=1e-6)


def moody(window):
    """Scores that depend on the window, as those of a network that normalises over it do."""
    rng = np.random.default_rng([window.row, window.col])
    rows, cols = np.indices(window.shape)
    signal = np.sin((window.row + rows) / 9.0) + np.cos((window.col + cols) / 7.0)
    return np.stack([signal + rng.normal(0.0, 0.3), -signal]).astype(np.float32), np.ones(window.shape, bool)


@given(
    row=st.integers(0, 70), col=st.integers(0, 50), height=st.integers(1, 27), width=st.integers(1, 35),
)  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_a_pixel_never_depends_on_who_asks(row, col, height, width):
    image = (97, 85)
    window = Window(row, col, min(height, image[0] - row), min(width, image[1] - col))
    whole, _ = Blended(moody, 2, image, 32, 6).read(Window(0, 0, *image))
    part, valid = Blended(moody, 2, image, 32, 6).read(window)
    assert np.array_equal(part, whole[(slice(None), *window.slices)])
    assert valid.all()


def test_there_are_no_seams():
    image = (160, 160)
    scores, _ = Blended(moody, 2, image, 32, 8).scores(Window(0, 0, *image))
    signal = np.sin(np.arange(160)[:, None] / 9.0) + np.cos(np.arange(160)[None] / 7.0)
    off = np.abs(np.diff(scores[0] - signal, axis=1)).mean(0)
    # Where windows begin and end, nothing jumps; without an overlap there is nothing but jumps.
    assert off.max() < 0.12
    hard, _ = Blended(moody, 2, image, 32, 0).scores(Window(0, 0, *image))
    assert np.abs(np.diff(hard[0] - signal, axis=1)).mean(0).max() > 0.25


def test_windows_are_computed_once_for_a_row_of_blocks():
    asked = []

    def counted(window):
        asked.append(window)
        return moody(window)

    blended = Blended(counted, 2, (96, 200), 32, 4)
    for col in range(0, 200, 50):
        blended.read(Window(0, col, 40, min(50, 200 - col)))
    assert len(asked) == len(set(asked))
