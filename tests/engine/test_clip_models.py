"""Published CLIP models through the jobs that list and download models."""

from __future__ import annotations

import pytest

from hsi_plugin.core.clip_models import list_clips
from hsi_plugin.core.errors import JobCancelled
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.model_jobs import DownloadModelJob, ListModelsJob
from hsi_plugin.engine.run import run

NAME = 'clip-vit-base-patch16'


@pytest.fixture
def context():
    events = []
    made = Context(1, events.append)
    made.events = events
    return made


def test_they_are_listed_beside_foundation_models(context, tmp_path, monkeypatch):
    monkeypatch.setenv('HSI_HOME', str(tmp_path))
    found = run(ListModelsJob(), context)
    assert [one['name'] for one in found['clip']] == list(list_clips())
    one = next(one for one in found['clip'] if one['name'] == NAME)
    assert not one['installed']
    assert one['downloadable']
    assert 'model.safetensors' in one['missing']


def test_a_download_tells_its_progress_and_where_it_is(context, tmp_path, monkeypatch):
    monkeypatch.setenv('HSI_HOME', str(tmp_path))

    def fetch(card, check_cancelled, progress, log):
        check_cancelled()
        progress(card.bytes // 2)
        log('half of it')
        return tmp_path / 'clip' / card.name

    monkeypatch.setattr('hsi_plugin.models.clip.fetch.fetch_clip', fetch)
    found = run(DownloadModelJob(NAME), context)
    assert (found['name'], found['path']) == (NAME, str(tmp_path / 'clip' / NAME))
    assert [round(event.fraction, 1) for event in context.events if hasattr(event, 'fraction')] == [0.5, 1.0]
    assert [event.text for event in context.events if hasattr(event, 'text')] == ['half of it']


def test_a_cancelled_download_is_cancelled(context, tmp_path, monkeypatch):
    monkeypatch.setenv('HSI_HOME', str(tmp_path))
    monkeypatch.setattr('hsi_plugin.models.clip.fetch.fetch_clip', lambda card, check, progress, log: (context.cancel(), check()))
    with pytest.raises(JobCancelled):
        run(DownloadModelJob(NAME), context)
