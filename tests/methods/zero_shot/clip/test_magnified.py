"""Windows put together, with a looker whose scores can be computed by hand: the same whatever is read, in whatever order."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from hsi_plugin.core.errors import JobCancelled
from hsi_plugin.core.window import Window, tile
from hsi_plugin.methods.training import never
from hsi_plugin.methods.zero_shot.clip.magnified import Magnified
from hsi_plugin.methods.zero_shot.clip.resize import sized
from hsi_plugin.methods.zero_shot.clip.windows import count_windows


class Shown:
    """A picture in memory, some of whose pixels may be invalid."""

    def __init__(self, values, valid=None):
        self.values = values.astype(np.float32)
        self.valid = np.ones(values.shape[1:], bool) if valid is None else valid

    def read(self, window):
        return self.values[(slice(None), *window.slices)], self.valid[window.slices]


class Brightness:
    """Scores are the three channels less a share of their mean over the window, so that windows disagree."""

    queries = classes = 3

    def __init__(self, crop=16, share=0.5):
        self.crop, self.share, self.seen = crop, share, []

    def look(self, picture, valid):
        assert picture.shape == (3, self.crop, self.crop)
        assert valid.shape == (self.crop, self.crop)
        self.seen.append(picture)
        return picture - self.share * picture.mean((1, 2), keepdims=True)

    def probabilities(self, scores):
        e = np.exp(5.0 * scores)
        return (e / e.sum(0)).astype(np.float32)


def scene(rows, cols, seed=0):
    return np.random.default_rng(seed).uniform(0.0, 1.0, (3, rows, cols))


def made(values, scale=1.0, crop=16, memory=1 << 30, valid=None, check=never, lanes=1):
    looker = Brightness(crop)
    return Magnified(Shown(values, valid), values.shape[1:], looker, scale, memory, check, lanes), looker


def by_hand(values, crop=16, share=0.5):
    """Scale 1, with plain loops."""
    rows, cols = values.shape[1:]
    down, across = ([*range(0, n - crop, crop // 2), n - crop] if n > crop else [0] for n in (rows, cols))
    sums, visits = np.zeros(values.shape), np.zeros((rows, cols))
    for r in down:
        for c in across:
            part = values[:, r : r + crop, c : c + crop]
            sums[:, r : r + crop, c : c + crop] += part - share * part.mean((1, 2), keepdims=True)
            visits[r : r + crop, c : c + crop] += 1
    e = np.exp(5.0 * sums / visits)
    return e / e.sum(0)


@pytest.mark.parametrize('shape', [(50, 37), (16, 16), (17, 40), (64, 64)])
def test_scores_are_summed_and_divided_by_the_visits(shape):
    values = scene(*shape)
    one, looker = made(values)
    found = one.read(Window(0, 0, *shape))
    np.testing.assert_allclose(found, by_hand(values), atol=5e-4)  # scores are kept in steps of 1 / 16384
    assert len(looker.seen) == one.looks == count_windows(*shape, 16, 8) == one.windows_for(Window(0, 0, *shape))


@pytest.mark.parametrize('scale', [1.0, 2.0, 1.37, 0.4, 4.0])
def test_a_window_holds_the_same_bits_whatever_was_read_before_and_however_little_is_remembered(scale):
    values = scene(53, 61)
    whole, _ = made(values, scale)
    expected = whole.read(Window(0, 0, 53, 61))
    assert expected.shape == (3, 53, 61)
    assert expected.min() >= 0.0
    np.testing.assert_allclose(expected.sum(0), 1.0, atol=1e-5)
    parts, _ = made(values, scale)
    forgetful, _ = made(values, scale, memory=1)
    lanes, _ = made(values, scale, lanes=3)
    poor_lanes, _ = made(values, scale, memory=1, lanes=3)
    windows = [*tile(Window(0, 0, 53, 61), 20, 20)[::-1], Window(52, 60, 1, 1), Window(7, 3, 1, 40), Window(0, 0, 53, 1)]
    for window in windows:
        at = (slice(None), *window.slices)
        np.testing.assert_array_equal(parts.read(window), expected[at])
        np.testing.assert_array_equal(lanes.read(window), expected[at])
    for window in windows[-5:]:
        np.testing.assert_array_equal(forgetful.read(window), expected[(slice(None), *window.slices)])
        np.testing.assert_array_equal(poor_lanes.read(window), expected[(slice(None), *window.slices)])
    assert parts.looks == lanes.looks == count_windows(sized(53, scale), sized(61, scale), 16, 8)


def test_reading_block_after_block_looks_through_every_window_once_and_remembers_within_bounds():
    values = scene(100, 140)
    one, _ = made(values, 2.0, memory=500_000)
    held = []
    for block in tile(Window(0, 0, 100, 140), 20, 20):
        one.read(block)
        held.append(one._bytes)
        assert one._bytes == sum(cell.bytes for cell in one._cells.values())
    assert one.looks == count_windows(200, 280, 16, 8)
    everything = 3 * 200 * 280 * 4
    assert max(held) <= 500_000
    # All that is kept of a scene fits a third of it here: what is done with is forgotten.
    small, _ = made(values, 2.0, memory=everything // 3)
    for block in tile(Window(0, 0, 100, 140), 20, 20):
        small.read(block)
        assert small._bytes <= everything // 3
    assert small.looks == one.looks


@pytest.mark.parametrize(('shape', 'scale'), [((5, 7), 1.0), ((1, 1), 1.0), ((3, 40), 2.0), ((9, 9), 0.3)])
def test_pictures_smaller_than_a_window_are_shown_with_mirrored_borders(shape, scale):
    values = scene(*shape)
    one, looker = made(values, scale)
    found = one.read(Window(0, 0, *shape))
    assert found.shape == (3, *shape)
    np.testing.assert_allclose(found.sum(0), 1.0, atol=1e-5)
    if scale == 1.0 and shape == (5, 7):
        picture = looker.seen[0]
        np.testing.assert_allclose(picture[:, :5, :7], values, atol=1e-6)
        np.testing.assert_allclose(picture[:, 5:10, :7], values[:, ::-1], atol=1e-6)
        np.testing.assert_allclose(picture[:, 10:15, 7:14], values[:, :, ::-1], atol=1e-6)


def test_windows_show_real_pixels_of_the_whole_image_and_magnify_them_alike():
    values = scene(40, 40)
    one, _ = made(values, 2.0)
    a, _ = one.render(Window(8, 16, 16, 16))
    b, _ = one.render(Window(16, 24, 16, 16))
    np.testing.assert_array_equal(a[:, 8:, 8:], b[:, :8, :8])
    blocks = a.reshape(3, 8, 2, 8, 2).mean((2, 4))
    assert np.corrcoef(blocks.ravel(), values[:, 4:12, 8:16].ravel())[0, 1] > 0.98
    assert a.min() >= 0.0  # what cubic interpolation overshoots is cut
    assert a.max() <= 1.0


def test_windows_without_data_are_not_looked_through_and_valid_ones_do_not_notice():
    values = scene(64, 64)
    valid = np.zeros((64, 64), bool)
    valid[:20, :20] = True
    one, looker = made(values, valid=valid)
    found = one.read(Window(0, 0, 64, 64))
    assert 0 < len(looker.seen) < count_windows(64, 64, 16, 8)
    everything, _ = made(values)
    np.testing.assert_array_equal(found[:, :12, :12], everything.read(Window(0, 0, 12, 12)))


@pytest.mark.parametrize('lanes', [1, 2])
def test_a_cancel_is_heard_before_every_window(lanes):
    calls, before = [], threading.active_count()

    def check():
        calls.append(1)
        if len(calls) == 5:
            raise JobCancelled

    one, looker = made(scene(64, 64), check=check, lanes=lanes)
    with pytest.raises(JobCancelled):
        one.read(Window(0, 0, 64, 64))
    assert len(looker.seen) == 4
    assert threading.active_count() == before
    # What was begun is not spoilt.
    whole, _ = made(scene(64, 64))
    calls[:] = [1] * 10
    np.testing.assert_array_equal(one.read(Window(0, 0, 64, 64)), whole.read(Window(0, 0, 64, 64)))
