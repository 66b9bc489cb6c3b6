"""The loop's own worker: the newest wins, what is stale is dropped, and nothing waits on the window's thread."""

from __future__ import annotations

import os

import numpy as np
import pytest

from hsi_plugin.core.errors import EngineError
from hsi_plugin.core.prepared import open_prepared
from hsi_plugin.core.taught import Taught, write_taught
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.live_jobs import ActiveAskJob, ActiveMapJob, ActivePrepareJob
from hsi_plugin.gui.learn.compute import ASK, MAP, PREPARE, LoopCompute

from ..conftest import until


class Heard:
    """Everything that a compute tells, in order."""

    def __init__(self, compute):
        self.news = []
        compute.prepared.connect(lambda result: self.news.append((PREPARE, 0, result)))
        compute.asked.connect(lambda ticket, result: self.news.append((ASK, ticket, result)))
        compute.mapped.connect(lambda ticket, result: self.news.append((MAP, ticket, result)))
        compute.previewed.connect(lambda ticket: self.news.append(('preview', ticket, None)))
        compute.failed.connect(lambda role, ticket, error: self.news.append((f'failed {role}', ticket, error)))
        self.progress = []
        compute.advanced.connect(lambda share, text: self.progress.append(share))

    def last(self, role):
        return next((one for one in reversed(self.news) if one[0] == role), None)


@pytest.fixture
def compute(qgis_app, kept_worker):
    made = LoopCompute(kept_worker)
    yield made
    made.stop(True, lambda: None)


@pytest.fixture
def ready(compute, cube_path):
    """A compute that has prepared the cube, and what it tells from then on."""
    heard = Heard(compute)
    compute.prepare(ActivePrepareJob(str(cube_path)))
    until(lambda: heard.last(PREPARE), 60)
    assert heard.progress == sorted(heard.progress)
    return compute, heard, open_prepared(heard.last(PREPARE)[2]['folder'])


def taught_file(tmp_path, truth, count):
    rng = np.random.default_rng(count)
    flat = rng.choice(truth.size, count, replace=False)
    rows, cols = np.unravel_index(flat, truth.shape)
    table = np.stack([rows, cols, truth[rows, cols], np.zeros(count), np.arange(count)], axis=1).astype(np.int64)
    path = tmp_path / f'{count}.npy'
    write_taught(Taught(table, 3), path)
    return str(path)


def test_of_many_asks_only_the_newest_is_heard(ready, tmp_path, truth):
    compute, heard, prepared = ready
    for ticket in range(1, 9):
        compute.ask(ticket, ActiveAskJob(str(prepared.folder), taught_file(tmp_path, truth, 3 + ticket), 3))
    until(lambda: heard.last(ASK) is not None and compute.is_idle)
    assert [one[1] for one in heard.news if one[0] == ASK] == [8]
    assert len(heard.last(ASK)[2]['questions']) > 5
    assert not any(one[0].startswith('failed') for one in heard.news)


def test_a_newer_map_replaces_the_one_before_and_comes_after_the_ask(ready, tmp_path, truth, cube_path):
    compute, heard, prepared = ready

    def paint(ticket, count):
        rasters = [str(tmp_path / f'{kind}.tif') for kind in ('classes', 'unsure', 'changed')]
        first = (8, 8, 16, 16)
        job = ActiveMapJob(str(prepared.folder), taught_file(tmp_path, truth, count), 3, *rasters, str(cube_path), first=first)
        compute.give_up(MAP)
        compute.ask(ticket, ActiveAskJob(job.folder, job.taught, 3))
        compute.paint(ticket, job)

    paint(1, 10)
    until(lambda: compute.is_idle)
    roles = [one[0] for one in heard.news[1:]]
    assert roles == [ASK, 'preview', MAP]
    for ticket in (2, 3, 4):
        paint(ticket, 10 + ticket)
    until(lambda: compute.is_idle)
    assert [one[1] for one in heard.news if one[0] == MAP] == [1, 4]
    assert heard.last(MAP)[2]['model_sha256'] == heard.last(ASK)[2]['model_sha256']


def test_what_goes_wrong_is_told_for_the_newest_alone(ready, tmp_path, truth):
    compute, heard, prepared = ready
    table = taught_file(tmp_path, truth, 6)
    compute.ask(1, ActiveAskJob(str(tmp_path / 'nowhere'), table, 3))
    compute.ask(2, ActiveAskJob(str(tmp_path / 'nowhere either'), table, 3))
    until(lambda: compute.is_idle)
    failures = [one for one in heard.news if one[0] == f'failed {ASK}']
    assert [one[1] for one in failures] == [2]
    assert isinstance(failures[0][2], EngineError)
    compute.ask(3, ActiveAskJob(str(prepared.folder), table, 3))
    until(lambda: heard.last(ASK) is not None)
    assert heard.last(ASK)[1] == 3


def test_stopping_does_not_wait_and_leaves_no_process_and_no_news(qgis_app, cube_path):
    compute = LoopCompute(WorkerEngine())
    heard, ended = Heard(compute), []
    compute.prepare(ActivePrepareJob(str(cube_path)))
    until(lambda: compute.pid is not None)
    worker = compute.pid
    compute.stop(False, lambda: ended.append(True))
    assert compute.ending
    assert not ended
    until(lambda: ended, 20)
    assert not os.path.exists(f'/proc/{worker}')
    compute.ask(1, ActiveAskJob('nowhere', 'nothing', 3))  # too late; and no harm
    until(lambda: not compute.ending)
    assert heard.news == []
