"""A map is known again by what decided it and by the hashes of its files."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window
from hsi_plugin.maps.whole import find_whole
from hsi_plugin.maps.write import ClassificationWriter


@pytest.fixture
def made(tmp_path):
    with ClassificationWriter(tmp_path / 'MAP.tif', Grid(4, 5), ClassScheme.from_names(['a', 'b'])) as writer:
        ones = np.ones((4, 5), np.uint8)
        writer.write(Window(0, 0, 4, 5), ones, ones * np.float32(0.5), ones + 1)
        writer.close(key='k')
    return tmp_path


def change_record(folder, change):
    record = json.loads((folder / 'MAP.json').read_text('utf-8'))
    change(record)
    (folder / 'MAP.json').write_text(json.dumps(record), 'utf-8')


def test_a_whole_map_is_known_again(made):
    found = find_whole(made / 'MAP.tif', 'k')
    assert [entry['name'] for entry in found['files']] == ['MAP.tif', 'MAP_confidence.tif', 'MAP_second.tif']
    assert found['classes'][0]['count'] == 20


@pytest.mark.parametrize('file', ['MAP.tif', 'MAP_confidence.tif', 'MAP_second.tif', 'MAP.json'])
@pytest.mark.parametrize('harm', ['cut', 'flip', 'remove'])
def test_no_map_that_was_harmed_passes(made, file, harm):
    path = made / file
    if harm == 'remove':
        path.unlink()
    elif harm == 'cut':
        os.truncate(path, path.stat().st_size - 1 if file != 'MAP.json' else 20)
    else:
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 0xFF
        path.write_bytes(content)
    assert find_whole(made / 'MAP.tif', 'k') is None


@pytest.mark.parametrize('change', [
    lambda r: r.pop('files'), lambda r: r.update(files='x'), lambda r: r.update(files=[]), lambda r: r.update(files=[1]),
    lambda r: r['files'][0].update(name='../MAP.tif'), lambda r: r['files'].pop(0), lambda r: r.update(key='other'),
    lambda r: r['files'][1].update(sha256='0'),
])
def test_no_record_that_was_written_by_hand_passes(made, change):
    change_record(made, change)
    assert find_whole(made / 'MAP.tif', 'k') is None


def test_a_map_without_a_key_is_nobodys(made):
    change_record(made, lambda r: r.update(key=''))
    assert find_whole(made / 'MAP.tif', '') is None
    assert find_whole(made / 'nothing.tif', 'k') is None
