"""The benchmark as a job and as a command."""

from __future__ import annotations

import json
import threading
import time

import pytest

pytest.importorskip('torch')
pytest.importorskip('scipy')

from hsi_plugin import cli
from hsi_plugin.core.errors import JobCancelled, ParameterError
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import BenchmarkJob
from hsi_plugin.engine.job_types import job_from_json
from hsi_plugin.engine.protocol import Progress
from hsi_plugin.engine.run import run
from hsi_plugin.methods.transfer.hs3bench import run as benchmark
from tests.methods.transfer.hs3bench import builders

pytestmark = pytest.mark.torch


@pytest.fixture
def job(tmp_path, monkeypatch):
    """A job on a few images; the network is narrow."""
    whole = benchmark.Options
    monkeypatch.setattr(benchmark, 'Options', lambda *given, **named: whole(*given, **named, width=4))
    folder = builders.small_hyko2(tmp_path / 'data', 3, 1, 1)
    return BenchmarkJob('hyko2', str(folder), str(tmp_path / 'out'), ('runet-rgb',), (100.0,), 1, device='cpu', threads=1)


def test_a_job(job):
    assert job_from_json(json.loads(json.dumps(job.to_json()))) == job
    events = []
    found = run(job, Context(1, events.append))
    assert found['results'][0]['scores']['pixels'] == 14 * 24
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert [event.fraction for event in events if isinstance(event, Progress)][-1] == 1.0


def test_a_cancel_is_heard_within_two_seconds(job):
    from dataclasses import replace

    context = Context(1, lambda event: None)
    asked = []

    def cancel():
        asked.append(time.monotonic())
        context.cancel()

    timer = threading.Timer(0.7, cancel)
    timer.start()
    with pytest.raises(JobCancelled):
        run(replace(job, epochs=10_000), context)
    assert time.monotonic() - asked[0] < 2.0


@pytest.mark.parametrize('change', [{'epochs': 0}, {'fractions': ()}, {'dataset': 'hcv2'}, {'device': 'abacus'}])
def test_wrong_jobs(job, change):
    from dataclasses import replace

    with pytest.raises(ParameterError):
        run(replace(job, **change), Context(1, lambda event: None))


def test_the_command(job, capfd):
    status = cli.main([
        'hs3bench', 'hyko2', '--folder', job.folder, '--output', job.output, '--strategies', 'runet-rgb', 'runet-pca1-image',
        '--fractions', '50', '100', '--epochs', '1', '--device', 'cpu', '--threads', '1',
    ])  # fmt: skip
    said = capfd.readouterr()
    assert status == 0, said.err
    found = json.loads(said.out)
    assert [(one['strategy'], one['percent'], one['seed']) for one in found['results']] == [
        ('runet-pca1-image', 50.0, 42), ('runet-pca1-image', 100.0, 42), ('runet-rgb', 50.0, 42), ('runet-rgb', 100.0, 42)
    ]  # fmt: skip
    assert cli.main(['hs3bench', 'hcv2', '--folder', job.folder, '--output', job.output]) == 2
    assert 'year must be said' in capfd.readouterr().err
