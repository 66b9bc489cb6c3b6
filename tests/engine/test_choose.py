"""Who does a job of the command line or of a script."""

from __future__ import annotations

import sys

import pytest

from hsi_plugin.engine import choose
from hsi_plugin.engine.batch_jobs import BatchJob, ClusterTestJob
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.environment_jobs import DiagnoseJob
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import ClassifyJob, InfoJob, TrainJob
from hsi_plugin.engine.job_types import JOB_TYPES

MAY_NEED_TORCH = (
    TrainJob('c.tif', 'l.gpkg', 'm.hsimodel'), ClassifyJob('c.tif', 'map.tif', model='m.hsimodel'), BatchJob(('c',), 'maps', 'm.hsimodel'),
)


@pytest.mark.parametrize(('torch', 'environment', 'expected'), [
    (True, True, InlineEngine), (True, False, InlineEngine), (False, False, InlineEngine), (False, True, WorkerEngine),
])
def test_the_environment_is_taken_where_this_python_has_no_torch(monkeypatch, torch, environment, expected):
    monkeypatch.setattr(choose, 'find_spec', lambda name: name if torch else None)
    monkeypatch.setattr(choose, 'installed', lambda root, variant: environment)
    for job in MAY_NEED_TORCH:
        with choose.engine_for(job) as engine:
            assert type(engine) is expected


@pytest.mark.parametrize(('job', 'expected'), [
    (BatchJob(('c',), 'maps', 'm.hsimodel'), InlineEngine), (BatchJob(('c',), 'maps', 'm.hsimodel', scheduler='local:2'), WorkerEngine),
    (ClusterTestJob('tcp://here:8786'), WorkerEngine),
])
def test_the_environment_is_taken_where_this_python_has_no_dask(monkeypatch, job, expected):
    monkeypatch.delenv('HSI_SCHEDULER', raising=False)
    monkeypatch.setattr(choose, 'find_spec', lambda name: None if name == 'distributed' else name)
    monkeypatch.setattr(choose, 'installed', lambda root, variant: True)
    with choose.engine_for(job) as engine:
        assert type(engine) is expected


def test_a_scheduler_that_is_settled_counts_like_one_that_is_given(monkeypatch):
    monkeypatch.setenv('HSI_SCHEDULER', 'local:2')
    monkeypatch.setattr(choose, 'find_spec', lambda name: None if name == 'distributed' else name)
    monkeypatch.setattr(choose, 'installed', lambda root, variant: True)
    for job, expected in ((BatchJob(('c',), 'maps', 'm.hsimodel'), WorkerEngine), (InfoJob('c.tif'), InlineEngine)):
        with choose.engine_for(job) as engine:
            assert type(engine) is expected


def test_what_never_needs_torch_stays_here(monkeypatch):
    monkeypatch.setattr(choose, 'find_spec', lambda name: None)
    monkeypatch.setattr(choose, 'installed', lambda root, variant: True)
    with choose.engine_for(InfoJob('c.tif')) as engine:
        assert type(engine) is InlineEngine


def test_another_process_is_of_the_same_python():
    with choose.engine_for(InfoJob('c.tif'), apart=True) as engine:
        assert engine.submit(DiagnoseJob()).wait()['python'] == sys.executable


def test_all_that_it_names_are_jobs():
    assert set(choose._WITH_TORCH) <= JOB_TYPES.keys()
