"""Features on disk: whole or not there, whoever writes them."""

from __future__ import annotations

import multiprocessing
import os
import time

import numpy as np
import pytest

pytest.importorskip('torch')

from hsi_plugin.core.places import cache
from hsi_plugin.core.window import Window
from hsi_plugin.methods.transfer import feature_cache as module
from hsi_plugin.methods.transfer.feature_cache import FeatureCache, block_side

pytestmark = pytest.mark.torch
CHANNELS, SIDE, IMAGE = 5, 16, (40, 50)


def opened(tell=None, **changed):
    given = {'key': 'k' * 64, 'channels': CHANNELS, 'side': SIDE, 'image': IMAGE, **changed}
    return FeatureCache(**given, tell=tell or (lambda sentence: pytest.fail(sentence)))


def some(block, seed=0):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(*block.shape, CHANNELS)).astype(np.float16), rng.random(block.shape) < 0.8


def test_a_block_comes_back_as_it_was():
    kept = opened()
    blocks = kept.blocks(Window(15, 0, 18, 50))
    assert len(blocks) == 12  # three rows of four
    assert blocks[-1] == Window(32, 48, 8, 2)
    assert kept.missing(Window(0, 0, 40, 50)) == kept.blocks(Window(0, 0, 40, 50))
    for number, block in enumerate(blocks):
        kept.store(block, *some(block, number))
    assert kept.missing(Window(0, 0, *IMAGE)) == []
    again = opened()
    for number, block in enumerate(blocks):
        for a, b in zip(again.load(block), some(block, number)):
            np.testing.assert_array_equal(a, b)
    sizes = sum(file.stat().st_size for file in kept.folder.iterdir())
    assert sizes == kept.bytes_of(blocks)
    assert kept.folder.parent == cache() / 'features'


def test_a_block_without_data_takes_no_room():
    kept = opened()
    block = kept.blocks(Window(0, 0, 1, 1))[0]
    kept.store(block, np.zeros((*block.shape, CHANNELS), np.float16), np.zeros(block.shape, bool))
    assert sum(file.stat().st_size for file in kept.folder.iterdir()) < 100
    features, valid = kept.load(block)
    assert features.shape == (SIDE, SIDE, CHANNELS)
    assert not valid.any()
    assert not features.any()


@pytest.mark.parametrize('harm', ['cut off', 'one bit', 'empty', 'of another shape'])
def test_a_torn_block_is_found_out_and_removed(harm):
    kept = opened()
    block = kept.blocks(Window(0, 0, 1, 1))[0]
    kept.store(block, *some(block))
    file, = kept.folder.iterdir()
    data = bytearray(file.read_bytes())
    if harm == 'one bit':
        data[len(data) // 2] ^= 1
    elif harm == 'of another shape':
        other = opened(channels=CHANNELS - 1)
        assert other.load(block) is None
        assert not file.exists()
        return
    file.write_bytes(data[:-3] if harm == 'cut off' else b'' if harm == 'empty' else data)
    assert kept.load(block) is None
    assert kept.missing(block) == [block]
    kept.store(block, *some(block))
    assert kept.load(block) is not None


def test_a_folder_that_cannot_be_written_to_stops_keeping_and_says_so_once():
    told = []
    kept = opened(told.append)
    kept.folder.parent.mkdir(parents=True)
    kept.folder.write_text('in the way')
    for block in kept.blocks(Window(0, 0, *IMAGE)):
        kept.store(block, *some(block))
    assert len(told) == 1
    assert 'without keeping them' in told[0]
    assert kept.stopped


def test_a_full_disk_stops_keeping(small_disk, monkeypatch):
    monkeypatch.setenv('HSI_HOME', str(small_disk(64)))
    told = []
    kept = opened(told.append, image=(400, 400), side=80)
    blocks = kept.blocks(Window(0, 0, 400, 400))
    assert 'the disk has' in kept.reason_against(Window(0, 0, 400, 400), 1 << 30)
    for block in blocks:
        kept.store(block, *some(block))
    assert len(told) == 1
    assert 'No space' in told[0]
    assert all(kept.load(block) is not None for block in blocks if kept.has(block))
    assert [file for file in kept.folder.iterdir() if file.name.startswith('.')] == []


def test_limits_are_told():
    kept = opened()
    assert kept.reason_against(Window(0, 0, *IMAGE), 1 << 30) == ''
    assert 'they would take' in kept.reason_against(Window(0, 0, *IMAGE), 1000)


def test_what_a_kill_left_half_written_is_swept_later():
    kept = opened()
    kept.folder.mkdir(parents=True)
    old, young = (kept.folder / f'.000000-00000{n}.block.{"ab" * 6}' for n in (0, 1))
    for file in (old, young):
        file.write_bytes(b'half')
    os.utime(old, (time.time() - 7200,) * 2)
    opened()
    assert not old.exists()
    assert young.exists()  # perhaps another process writes it now
    assert opened().missing(Window(0, 0, *IMAGE)) == kept.blocks(Window(0, 0, *IMAGE))


def _fill(home):
    os.environ['HSI_HOME'] = home
    kept = opened()
    for _ in range(8):
        for block in kept.blocks(Window(0, 0, *IMAGE)):
            kept.store(block, *some(block))
            assert kept.load(block) is not None


def test_two_processes_at_once_do_no_harm(tmp_path, monkeypatch):
    monkeypatch.setenv('HSI_HOME', str(tmp_path))
    context = multiprocessing.get_context('fork')
    others = [context.Process(target=_fill, args=(str(tmp_path),)) for _ in range(2)]
    for other in others:
        other.start()
    for other in others:
        other.join(30)
        assert other.exitcode == 0
    kept = opened()
    for block in kept.blocks(Window(0, 0, *IMAGE)):
        np.testing.assert_array_equal(kept.load(block)[0], some(block)[0])
    assert len(list(kept.folder.iterdir())) == 12


@pytest.mark.parametrize('channels', [16, 224, 1024])
@pytest.mark.parametrize('cell', [1, 16, 24, 17, 100, 1024])
@pytest.mark.parametrize('flops', [1e5, 1e7, 2.5e9])
@pytest.mark.parametrize('bands', [3, 500])
def test_blocks_are_whole_cells_of_some_megabytes_and_some_seconds(channels, cell, flops, bands):
    side = block_side(channels, cell, flops, bands)
    assert side % cell == 0
    assert side % 16 == 0 or cell in (17, 100)
    if side > 2 * max(cell, 48):
        assert side**2 * 2 * channels <= module._BLOCK_BYTES
        assert side**2 * flops <= module._BLOCK_FLOPS
        assert side**2 * 4 * bands <= module._READ_BYTES
