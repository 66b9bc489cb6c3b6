"""A model on its way to a worker: pieces, several senders, damage, full disks, and nobody who sends."""

from __future__ import annotations

import hashlib
import os
import random
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hsi_plugin.core.errors import EngineError, JobCancelled, OutputError
from hsi_plugin.engine.cluster import model_files
from tests.engine.conftest import eventually

CONTENT = random.Random(0).randbytes(99_999) + b'.'  # the damaged copies end in an x
SHA = hashlib.sha256(CONTENT).hexdigest()


def send(content=CONTENT, sender='a', size=30_000, sha256=SHA):
    """Send all pieces, as the owner of a job does; returns how many were taken."""
    taken = 0
    for start in range(0, max(1, len(content)), size):
        taken += 1
        if not model_files.take_piece(sha256, sender, start, len(content), content[start : start + size]):
            break
    return taken


def later(action):
    """An `ask` that is answered by another thread."""
    return lambda: threading.Thread(target=action).start()


def nobody():
    return None


def left():
    return [path.name for path in model_files.place(SHA).parent.iterdir()]


def test_a_model_arrives_in_pieces_once_and_is_found_again():
    asked = []
    path = model_files.fetch(SHA, lambda: (asked.append(1), later(send)()), nobody)
    assert Path(path).read_bytes() == CONTENT
    assert model_files.fetch(SHA, lambda: asked.append(2), nobody) == path
    assert asked == [1]
    assert left() == [f'{SHA}.hsimodel']
    assert send() == 1  # nobody waits: the first piece is refused


def test_many_threads_wait_for_one_model_that_is_asked_for_once():
    asked = []
    with ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(model_files.fetch, SHA, lambda: asked.append(1), nobody) for _ in range(8)]
        eventually(lambda: asked and model_files._arriving[SHA].waiters == 8)
        send()
        assert {future.result(10) for future in waiting} == {str(model_files.place(SHA))}
    assert asked == [1]
    assert not model_files._arriving


def test_two_who_send_at_once_do_not_mix():
    def both():
        model_files.take_piece(SHA, 'a', 0, len(CONTENT), CONTENT[:40_000])
        model_files.take_piece(SHA, 'b', 0, len(CONTENT), CONTENT[:70_000])
        assert not model_files.take_piece(SHA, 'a', 40_000, len(CONTENT), CONTENT[40_000:])
        model_files.take_piece(SHA, 'b', 70_000, len(CONTENT), CONTENT[70_000:])

    assert Path(model_files.fetch(SHA, later(both), nobody)).read_bytes() == CONTENT


@pytest.mark.parametrize('content', [CONTENT[:-1] + b'x', CONTENT + b'x', b''], ids=['other', 'longer', 'empty'])
def test_another_file_than_was_promised_is_refused(content):
    with pytest.raises(EngineError, match='has changed'):
        model_files.fetch(SHA, later(lambda: send(content)), nobody)
    assert left() == []


def test_the_owner_may_say_that_it_cannot_send():
    with pytest.raises(EngineError, match='gone') as caught:
        model_files.fetch(SHA, later(lambda: model_files.refuse(SHA, 'It is gone.', 'Put it back.')), nobody)
    assert caught.value.remedy == 'Put it back.'


def test_nobody_sends(monkeypatch):
    monkeypatch.setattr(model_files, '_SECONDS_UNTIL_ASKED_AGAIN', 0.1)
    asked = []
    with pytest.raises(EngineError, match='did not arrive'):
        model_files.fetch(SHA, lambda: asked.append(1), nobody)
    assert len(asked) == 6
    assert not model_files._arriving


def test_who_was_asked_first_is_gone_and_another_is_asked(monkeypatch):
    monkeypatch.setattr(model_files, '_SECONDS_UNTIL_ASKED_AGAIN', 0.2)
    asked = []

    def ask():
        asked.append(1)
        if len(asked) == 1:
            model_files.take_piece(SHA, 'gone', 0, len(CONTENT), CONTENT[:10])
        else:
            later(send)()

    assert Path(model_files.fetch(SHA, ask, nobody)).read_bytes() == CONTENT
    assert len(asked) == 2
    assert left() == [f'{SHA}.hsimodel']


def test_a_cancel_while_it_is_on_its_way_leaves_nothing():
    def cancelled():
        raise JobCancelled

    with pytest.raises(JobCancelled):
        model_files.fetch(SHA, lambda: model_files.take_piece(SHA, 'a', 0, len(CONTENT), CONTENT[:10]), cancelled)
    assert left() == []
    assert not model_files._arriving


def test_a_full_disk_is_told_and_leaves_nothing(small_disk, monkeypatch):
    disk = small_disk(64)
    monkeypatch.setenv('HSI_HOME', str(disk))
    with pytest.raises(OutputError, match='No space left') as caught:
        model_files.fetch(SHA, later(send), nobody)
    assert 'HSI_HOME' in caught.value.remedy
    assert left() == []


def test_a_damaged_file_in_the_cache_is_no_model():
    path = model_files.place(SHA)
    path.parent.mkdir(parents=True)
    path.write_bytes(CONTENT[:-1] + b'x')
    assert not model_files.is_whole(path, SHA)
    model_files.fetch(SHA, later(send), nobody)
    assert model_files.is_whole(path, SHA)
    path.write_bytes(CONTENT[:-1] + b'y')
    os.utime(path, (1e9, 1e9))
    assert not model_files.is_whole(path, SHA)
