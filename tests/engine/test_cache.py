"""The cache's size is known, it can be cleared, and it does not grow for ever."""

from __future__ import annotations

import os
import subprocess
import time

import pytest

from hsi_plugin.core.errors import OutputError, ParameterError
from hsi_plugin.core.places import cache as folder
from hsi_plugin.engine import cache


def entry(kind, name, size=1000, hours=2.0):
    """A folder of two files that changed so many hours ago."""
    made = folder() / kind / name
    made.mkdir(parents=True)
    for file in 'ab':
        (made / file).write_bytes(bytes(size // 2))
    then = time.time() - hours * 3600.0
    for path in (made / 'a', made / 'b', made):
        os.utime(path, (then, then))
    return made


def test_a_cache_that_is_not_there_is_empty():
    assert cache.size() == 0
    assert cache.clear() == 0
    assert cache.trim(0) == 0


def test_size_and_clear():
    entry('unfinished', 'a', 1000)
    entry('features', 'b', 500)
    (folder() / 'lost').write_bytes(bytes(7))
    assert cache.size() == 1507
    assert cache.clear() == 1507
    assert cache.size() == 0


def test_the_oldest_go_first_until_the_rest_is_small_enough():
    for hours in (5, 3, 8):
        entry('features', str(hours), hours=hours)
    assert cache.trim(3000) == 0
    assert cache.trim(2500) == 1000
    assert sorted(p.name for p in (folder() / 'features').iterdir()) == ['3', '5']
    assert cache.trim(1) == 2000
    assert cache.size() == 0


def test_what_changed_within_the_hour_is_in_use():
    used = entry('unfinished', 'used', hours=0.5)
    old = entry('unfinished', 'old', hours=30 * 24)
    (old / 'b').touch()  # one young file makes the folder young
    assert cache.trim(0) == 0
    assert used.exists()
    assert old.exists()


def test_interrupted_jobs_are_kept_for_a_week_and_other_things_for_ever():
    entry('unfinished', 'old', hours=24 * 7 + 1)
    young = entry('unfinished', 'young', hours=24 * 7 - 1)
    features = entry('features', 'old', hours=24 * 70)
    assert cache.trim(1 << 30) == 1000
    assert young.exists()
    assert features.exists()


def test_links_are_removed_and_what_they_lead_to_is_not(tmp_path):
    (tmp_path / 'outside').mkdir()
    (tmp_path / 'outside' / 'precious').write_bytes(bytes(1000))
    (folder() / 'features').mkdir(parents=True)
    (folder() / 'features' / 'link').symlink_to(tmp_path / 'outside')
    (folder() / 'link').symlink_to(tmp_path / 'outside')
    cache.clear()
    assert (tmp_path / 'outside' / 'precious').exists()
    assert list(folder().rglob('link')) == []


def test_the_limit_is_a_setting(monkeypatch):
    monkeypatch.delenv('HSI_CACHE_LIMIT', raising=False)
    assert cache.limit() == 5 << 30
    monkeypatch.setenv('HSI_CACHE_LIMIT', '1.5 GB')
    assert cache.limit() == 3 << 29
    monkeypatch.setenv('HSI_CACHE_LIMIT', 'lots')
    with pytest.raises(ParameterError, match='HSI_CACHE_LIMIT'):
        cache.limit()


def test_what_cannot_be_removed_is_named():
    made = entry('unfinished', 'held')
    if subprocess.run(['mount', '-t', 'tmpfs', 'tmpfs', str(made)], capture_output=True, check=False).returncode:
        pytest.skip('needs the right to mount: a folder in which a disk is mounted cannot be removed')
    try:
        with pytest.raises(OutputError, match='held'):
            cache.clear()
    finally:
        subprocess.run(['umount', str(made)], check=True)
