"""The reading thread: only the latest waiting request of a kind is served, and nothing arrives after the end."""

from __future__ import annotations

import threading
import time

import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.gui.shared.background import LASTING, Background

from ..conftest import until


@pytest.fixture
def background(qgis_app):
    made = Background('hsi-test')
    yield made
    made.stop()


def fail(error):
    raise AssertionError(error)


def test_results_arrive_on_the_thread_that_owns_it(background):
    seen = []
    background.submit(threading.get_ident, lambda ident: seen.append((ident, threading.get_ident())), fail)
    until(lambda: seen)
    assert seen[0][0] != threading.get_ident()
    assert seen[0][1] == threading.get_ident()


def test_the_latest_waiting_request_of_a_key_wins_and_others_are_kept(background):
    gate, seen = threading.Event(), []
    background.submit(gate.wait, lambda _: None, fail)
    for i in range(20):
        background.submit(lambda i=i: i, seen.append, fail, key='hover')
    background.submit(lambda: 'pin', seen.append, fail)
    background.submit(lambda: 'pin 2', seen.append, fail)
    gate.set()
    until(lambda: 'pin 2' in seen)
    assert seen == [19, 'pin', 'pin 2']


def test_errors_arrive_as_they_were_raised(background):
    seen = []

    def broken():
        raise CubeError('No such pixel.', 'Choose another.')

    background.submit(broken, fail, seen.append)
    until(lambda: seen)
    assert isinstance(seen[0], CubeError)


def test_nothing_arrives_after_the_end(qgis_app):
    background, gate, seen = Background('hsi-ends'), threading.Event(), []
    background.submit(lambda: gate.wait(5), seen.append, seen.append)
    background.submit(lambda: 'waiting', seen.append, seen.append)
    gate.set()
    background.stop()
    assert not [t for t in threading.enumerate() if t.name.startswith('hsi-ends')]
    background.submit(lambda: 'late', seen.append, seen.append)
    with pytest.raises(AssertionError):
        until(lambda: seen, seconds=0.2)


def test_a_lasting_thread_is_one_for_all_and_outlives_who_uses_it(qgis_app):
    first, idents, gate = Background('hsi-lasts', lasting=True), [], threading.Event()
    first.submit(threading.get_ident, idents.append, fail)
    until(lambda: idents)
    first.submit(lambda: gate.wait(0.2), idents.append, fail)
    first.submit(lambda: 'waiting', idents.append, fail)
    first.stop()
    gate.set()
    again = Background('hsi-lasts again', lasting=True)
    again.submit(threading.get_ident, idents.append, fail)
    until(lambda: len(idents) > 1)
    again.stop()
    assert idents == [idents[0]] * 2  # neither what ran while it was stopped nor what waited arrived
    assert len([thread for thread in threading.enumerate() if thread.name.startswith(LASTING)]) == 1
    assert not [thread for thread in threading.enumerate() if thread.name.startswith('hsi-lasts')]


def test_stopping_waits_for_what_runs_on_a_lasting_thread(qgis_app):
    background, started, done = Background('hsi-lasts', lasting=True), threading.Event(), []

    def work():
        started.set()
        time.sleep(0.1)
        done.append(True)

    background.submit(work, fail, fail)
    assert started.wait(5)
    background.stop()
    assert done == [True]
