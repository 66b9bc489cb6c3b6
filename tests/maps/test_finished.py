"""Finished windows on disk: whole or not there, whatever happens to the process, the folder or the disk."""

from __future__ import annotations

import os
import threading
import time

import numpy as np
import pytest

from hsi_plugin.core.errors import JobCancelled
from hsi_plugin.core.window import Window, tile
from hsi_plugin.maps.finished import FinishedWindows

AREA = Window(2, 3, 20, 30)
WINDOWS = tile(AREA, 7, 11)


class Taken:
    """A writer that remembers."""

    def __init__(self):
        self.parts = {}

    def write(self, window, *arrays):
        self.parts[window] = arrays


def results(window, dtype=np.uint8, confidence=True):
    rng = np.random.default_rng(window.row * 1000 + window.col)
    labels, second = (rng.integers(0, 5, window.shape).astype(dtype) for _ in range(2))
    return (labels, rng.random(window.shape, np.float32), second) if confidence else (labels, None, None)


def finished(folder, dtype=np.uint8, confidence=True, windows=WINDOWS, tell=None):
    return FinishedWindows(folder / 'unfinished' / 'key', windows, dtype, confidence, tell)


def fill(folder, windows=WINDOWS, dtype=np.uint8, confidence=True):
    made = finished(folder, dtype, confidence)
    for window in windows:
        made.keep(window, *results(window, dtype, confidence))
    assert made.kept == len(windows)
    return made


def assert_replayed(folder, windows, dtype=np.uint8, confidence=True):
    taken = Taken()
    again = finished(folder, dtype, confidence)
    assert again.replay(taken) == [w for w in WINDOWS if w not in windows]
    assert list(taken.parts) == [w for w in WINDOWS if w in windows]
    assert again.kept == len(windows)
    for window, arrays in taken.parts.items():
        for array, wanted in zip(arrays, results(window, dtype, confidence)):
            if wanted is None:
                assert array is None
            else:
                assert array.dtype == wanted.dtype
                np.testing.assert_array_equal(array, wanted)


def files(folder):
    return sorted(p.name for p in (folder / 'unfinished' / 'key').iterdir())


@pytest.mark.parametrize('dtype', [np.uint8, np.uint16])
@pytest.mark.parametrize('confidence', [True, False])
def test_what_is_kept_comes_back(tmp_path, dtype, confidence):
    made = fill(tmp_path, WINDOWS[:4], dtype, confidence)
    assert_replayed(tmp_path, WINDOWS[:4], dtype, confidence)
    sizes = [(made.folder / name).stat().st_size for name in files(tmp_path)]
    assert sum(sizes) == made.bytes_of(WINDOWS[:4])
    assert made.missing() == WINDOWS[4:]
    made.remove()
    assert not made.folder.exists()
    assert_replayed(tmp_path, [], dtype, confidence)


def test_another_type_or_set_of_layers_is_foreign(tmp_path):
    fill(tmp_path)
    assert finished(tmp_path, np.uint16).replay(Taken()) == WINDOWS
    fill(tmp_path)
    assert finished(tmp_path, confidence=False).replay(Taken()) == WINDOWS
    assert files(tmp_path) == []


@pytest.mark.parametrize('size', [0, 1, 50, 79, 80, 81, -1])
def test_a_file_that_is_cut_off_is_removed(tmp_path, size):
    made = fill(tmp_path)
    path = made.folder / '00000002.window'
    content = path.read_bytes()
    path.write_bytes(content[:size])
    assert_replayed(tmp_path, WINDOWS[:2] + WINDOWS[3:])
    assert '00000002.window' not in files(tmp_path)
    made.keep(WINDOWS[2], *results(WINDOWS[2]))
    assert path.read_bytes() == content


def test_every_single_changed_byte_is_noticed(tmp_path):
    made = fill(tmp_path, WINDOWS[:1])
    path = made.folder / '00000000.window'
    content = path.read_bytes()
    for at in range(len(content)):
        path.write_bytes(content[:at] + bytes([content[at] ^ 0x10]) + content[at + 1 :])
        assert finished(tmp_path).replay(Taken()) == WINDOWS, at


def test_a_file_of_zeros_as_a_power_failure_leaves_it(tmp_path):
    made = fill(tmp_path, WINDOWS[:3])
    path = made.folder / '00000001.window'
    path.write_bytes(bytes(path.stat().st_size))
    assert_replayed(tmp_path, [WINDOWS[0], WINDOWS[2]])


def test_a_window_under_the_name_of_another_is_foreign(tmp_path):
    made = fill(tmp_path, WINDOWS[:2])
    os.replace(made.folder / '00000001.window', made.folder / '00000003.window')
    assert_replayed(tmp_path, WINDOWS[:1])


def test_foreign_files_go_and_young_temporary_ones_stay(tmp_path):
    made = fill(tmp_path, WINDOWS[:2])
    (made.folder / 'notes.txt').write_text('mine')
    (made.folder / '99999999.window').write_bytes(b'x')
    (made.folder / 'folder').mkdir()
    (made.folder / 'folder' / 'x').touch()
    young, old = made.folder / '.00000004.0123456789ab', made.folder / '.00000005.0123456789ab'
    young.touch()
    old.touch()
    os.utime(old, (1, 1))
    assert_replayed(tmp_path, WINDOWS[:2])
    assert files(tmp_path) == [young.name, '00000000.window', '00000001.window']


def test_a_temporary_file_is_no_window(tmp_path, monkeypatch):
    """As after a kill between writing and renaming."""
    made = finished(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(os, 'replace', lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            made.keep(WINDOWS[0], *results(WINDOWS[0]))
    assert len(files(tmp_path)) == 1
    assert_replayed(tmp_path, [])


def test_a_folder_that_cannot_be_made_is_told_once_and_is_no_error(tmp_path):
    (tmp_path / 'unfinished').write_text('a file where the folder should be')
    told = []
    made = finished(tmp_path, tell=told.append)
    assert made.replay(Taken()) == WINDOWS
    for window in WINDOWS:
        made.keep(window, *results(window))
    assert len(told) == 1
    assert 'not kept' in told[0]
    assert made.kept == 0


def test_what_was_kept_goes_when_the_disk_is_full(tmp_path, monkeypatch):
    told = []
    made = finished(tmp_path, tell=told.append)
    made.keep(WINDOWS[0], *results(WINDOWS[0]))

    def full(*_):
        raise OSError(28, 'No space left on device')

    monkeypatch.setattr('hsi_plugin.maps.finished._write_all', full)
    made.keep(WINDOWS[1], *results(WINDOWS[1]))
    assert 'No space left' in told[0]
    assert not made.folder.exists()
    assert made.kept == 0


def test_the_folder_may_vanish_while_it_is_filled(tmp_path):
    """Another process has finished the same job and removed it."""
    made = fill(tmp_path, WINDOWS[:2])
    made.remove()
    made.keep(WINDOWS[2], *results(WINDOWS[2]))
    assert_replayed(tmp_path, WINDOWS[2:3])


def test_a_cancel_is_heard_while_windows_come_back(tmp_path):
    fill(tmp_path)

    def cancelled():
        raise JobCancelled

    with pytest.raises(JobCancelled):
        finished(tmp_path).replay(Taken(), cancelled)
    assert_replayed(tmp_path, WINDOWS)


def test_many_may_fill_one_folder_while_others_read_it_and_remove_it(tmp_path):
    wrong, end = [], time.monotonic() + 1.0

    def work(number):
        rng = np.random.default_rng(number)
        while time.monotonic() < end:
            made, taken = finished(tmp_path, tell=wrong.append), Taken()
            made.replay(taken)
            for window, arrays in taken.parts.items():
                wrong.extend(window for a, b in zip(arrays, results(window)) if (a != b).any())
            for at in rng.permutation(len(WINDOWS)):
                made.keep(WINDOWS[at], *results(WINDOWS[at]))
            if number == 0:
                made.remove()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
