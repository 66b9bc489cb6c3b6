from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from hsi_plugin.core.errors import JobCancelled, OutputError
from hsi_plugin.core.window import Window, relative, tile, with_halo
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.apply import apply_model, read_ahead, readers_of, windows_for, windows_of
from hsi_plugin.methods.click import ClickModel, train_click
from tests.methods.scenes import scene_on_disk


class Kept:
    """A writer that keeps what it is given."""

    def __init__(self, shape, fail_at=None):
        self.labels, self.confidence, self.second = np.full(shape, 255, np.uint8), np.full(shape, np.nan), np.full(shape, 255, np.uint8)
        self.windows, self.threads, self.fail_at = [], set(), fail_at

    def write(self, window, labels, confidence, second):
        if len(self.windows) == self.fail_at:
            raise OutputError('The disk is full.', 'Make room.')
        self.windows.append(window)
        self.threads.add(threading.current_thread().name)
        self.labels[window.slices] = labels
        if confidence is not None:
            self.confidence[window.slices], self.second[window.slices] = confidence, second


@pytest.fixture
def fitted(tmp_path):
    path, labels, truth = scene_on_disk(tmp_path)
    with open_cube(path) as cube:
        made = train_click(cube, labels)
        yield cube, ClickModel.from_file(made.card, made.tensors).adapt(cube), truth


@pytest.fixture(autouse=True)
def no_thread_is_left():
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


def small(cube):
    """Memory that makes many windows."""
    return 4 * 16 * 16 * 30 * 4


@pytest.mark.parametrize('threads', [1, 2, 6])
def test_the_map_does_not_depend_on_windows_and_threads(fitted, threads):
    cube, folded, truth = fitted
    whole, cut = Kept(truth.shape), Kept(truth.shape)
    apply_model(cube, folded, whole)
    done = apply_model(cube, folded, cut, memory=small(cube), threads=threads)
    assert len(whole.windows) == 1
    assert len(cut.windows) > 5
    np.testing.assert_array_equal(cut.labels, whole.labels)
    np.testing.assert_allclose(cut.confidence, whole.confidence, atol=1e-6)
    np.testing.assert_array_equal(cut.second, whole.second)
    assert (cut.labels == truth).mean() > 0.97
    assert done.pixels == done.valid_pixels == truth.size
    assert done.pixels_per_second > 0
    assert len(cut.threads) == 1
    assert threading.main_thread().name not in cut.threads


def test_a_part_of_the_cube_is_that_part_of_the_map(fitted):
    cube, folded, truth = fitted
    whole, part = Kept(truth.shape), Kept(truth.shape)
    apply_model(cube, folded, whole)
    area = Window(5, 7, 20, 30)
    apply_model(cube, folded, part, area=area, memory=small(cube), confidence=False)
    np.testing.assert_array_equal(part.labels[area.slices], whole.labels[area.slices])
    outside = np.ones(truth.shape, bool)
    outside[area.slices] = False
    assert (part.labels[outside] == 255).all()
    assert np.isnan(part.confidence).all()


def test_some_of_the_windows_alone(fitted):
    """What an earlier run has left undone."""
    cube, folded, truth = fitted
    whole, part, read, heard = Kept(truth.shape), Kept(truth.shape), [], []
    apply_model(cube, folded, whole, memory=small(cube), threads=2)
    windows = windows_for(cube, folded.bands, memory=small(cube), readers=readers_of(2))
    assert whole.windows == windows
    rest = windows[3:5] + windows[7:]
    original = cube.read_raw
    cube.read_raw = lambda window, *more: (read.append(window), original(window, *more))[1]
    done = apply_model(cube, folded, part, memory=small(cube), threads=2, windows=rest, progress=heard.append)
    assert part.windows == rest
    assert sorted(read) == sorted(rest)
    assert heard[-1] == 1.0
    assert done.pixels == sum(w.size for w in rest)
    for window in rest:
        np.testing.assert_array_equal(part.confidence[window.slices], whole.confidence[window.slices])
    assert apply_model(cube, folded, part, windows=[]).pixels == 0


def test_progress_grows_to_one(fitted):
    cube, folded, truth = fitted
    heard = []
    apply_model(cube, folded, Kept(truth.shape), memory=small(cube), progress=heard.append)
    assert heard == sorted(heard)
    assert heard[0] > 0
    assert heard[-1] == 1.0


def test_cancel_is_heard_between_windows(fitted):
    cube, folded, truth = fitted
    writer, asked = Kept(truth.shape), []

    def check():
        asked.append(1)
        if len(asked) == 3:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        apply_model(cube, folded, writer, memory=small(cube), check_cancelled=check)
    assert len(writer.windows) <= 2


def test_an_error_of_the_writer_surfaces_before_the_end(fitted):
    cube, folded, truth = fitted
    writer, heard = Kept(truth.shape, fail_at=1), []
    with pytest.raises(OutputError, match='disk is full'):
        apply_model(cube, folded, writer, memory=small(cube), progress=lambda share: (heard.append(share), time.sleep(0.01)))
    assert heard[-1] < 1.0


def test_an_error_of_the_last_write_surfaces_too(fitted):
    cube, folded, truth = fitted
    with pytest.raises(OutputError):
        apply_model(cube, folded, Kept(truth.shape, fail_at=0))


def test_an_error_of_the_reader_surfaces(fitted, monkeypatch):
    cube, folded, truth = fitted
    original, calls = cube.read_raw, []

    def broken(window, bands=None, out=None):
        calls.append(window)
        if len(calls) == 4:
            raise OSError('the disk went away')
        return original(window, bands, out)

    monkeypatch.setattr(cube, 'read_raw', broken)
    with pytest.raises(OSError, match='went away'):
        apply_model(cube, folded, Kept(truth.shape), memory=small(cube))


def test_buffers_are_few_and_used_again(fitted):
    cube, folded, _ = fitted
    windows = windows_for(cube, folded.bands, memory=small(cube), readers=2)
    seen, addresses = [], set()
    for window, raw, valid in read_ahead(cube, windows, folded.bands, 2):
        np.testing.assert_array_equal(raw, cube.read_raw(window))
        assert valid.all()
        seen.append(window)
        addresses.add(raw.__array_interface__['data'][0])
    assert seen == windows
    assert len(windows) > 6
    assert len(addresses) <= 4


def test_windows_stay_within_memory(fitted):
    cube, folded, _ = fitted
    for memory in (1 << 14, 1 << 17, 1 << 20):
        for window in windows_for(cube, folded.bands, memory=memory):
            assert window.size * 30 * 4 <= max(memory / 4, 30 * 4)


class Neighbours:
    """Brings its own values: sums over three rows, which no reader of single windows could give."""

    bands, label_dtype, parallel = (0,), np.dtype(np.uint8), True

    def __init__(self, cube):
        self._cube, self.planned, self.closed = cube, [], False

    def plan(self, area, memory):
        self.planned.append((area, memory))
        return tile(area, 10, 12)

    def stream(self, windows):
        try:
            for window in windows:
                seen = with_halo(window, 1, self._cube.grid.window)
                values, valid = self._cube.read(seen, [0])
                total = sum(np.roll(values, shift, 1) for shift in (-1, 0, 1))
                inner = relative(window, seen).slices
                yield window, total[(slice(None), *inner)], valid[inner]
        finally:
            self.closed = True

    def predict_raw(self, raw, valid=None, out=None):
        labels, confidence, second = out
        labels[:], confidence[:], second[:] = (raw[0] > 1.2) + 1, raw[0], 0
        labels[~valid] = 0
        return out

    def twin(self):
        return self


@pytest.mark.parametrize('threads', [1, 3])
def test_a_predictor_may_bring_its_own_values(fitted, threads):
    cube, _, truth = fitted
    mine, kept, whole = Neighbours(cube), Kept(truth.shape), cube.read(cube.grid.window, [0])[0][0]
    done = apply_model(cube, mine, kept, memory=1234, threads=threads)
    assert mine.planned == [(cube.grid.window, 1234)]
    assert done.pixels == whole.size
    wanted = whole[:-2] + whole[1:-1] + whole[2:]
    np.testing.assert_allclose(kept.confidence[1:-1], wanted, rtol=1e-6)
    np.testing.assert_array_equal(kept.labels[1:-1], np.where(kept.confidence[1:-1] > np.float32(1.2), 2, 1))
    assert mine.closed
    part = Kept(truth.shape)
    apply_model(cube, mine, part, area=Window(4, 5, 20, 30), memory=1234, windows=None, threads=threads)
    np.testing.assert_array_equal(part.labels[4:24, 5:35], kept.labels[4:24, 5:35])
    assert windows_of(cube, mine) == tile(cube.grid.window, 10, 12)


def test_its_stream_is_closed_by_a_cancel(fitted):
    cube, _, truth = fitted
    mine = Neighbours(cube)

    def stop():
        raise JobCancelled

    with pytest.raises(JobCancelled):
        apply_model(cube, mine, Kept(truth.shape), check_cancelled=stop)
    assert mine.closed


def test_other_predictors_are_read_for_as_before(fitted):
    cube, folded, _ = fitted
    assert windows_of(cube, folded, None, small(cube), 2) == windows_for(cube, folded.bands, None, small(cube), 2)
