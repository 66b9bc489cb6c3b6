"""Training a starter model and adapting one, as jobs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hsi_plugin.core.backbones import find_backbone
from hsi_plugin.core.errors import ModelError, ParameterError
from hsi_plugin.engine import pretrain
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import FeaturesJob
from hsi_plugin.engine.model_jobs import AdaptJob, PretrainJob
from tests.builders import write_geotiff

pytest.importorskip('torch')
pytestmark = pytest.mark.torch


@pytest.fixture
def cube(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small proximal cube without coordinates, and an empty home."""
    monkeypatch.setenv('HSI_HOME', str(tmp_path / 'home'))
    rng = np.random.default_rng(0)
    waves = np.linspace(450.0, 900.0, 20)
    height = rng.normal(0.0, 1.0, (1, 40, 50)).cumsum(1).cumsum(2)
    values = 0.3 + 0.1 * np.sin(waves[:, None, None] / 80.0 + height / 40.0)
    return write_geotiff(tmp_path / 'tripod.tif', values.astype(np.float32), wavelengths_nm=waves, transform=None, epsg=None)


def test_adapting_makes_a_model_of_its_own(cube: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pretrain, '_TILES', 2)
    monkeypatch.setattr(pretrain, '_PROBE', 1)
    with InlineEngine() as engine:
        result = engine.submit(AdaptJob(str(cube), 'tripod', minutes=0.01, threads=1)).wait()
        card = find_backbone('tripod')
        assert card.family == 'starter'
        assert card.installed
        assert 'tripod' in card.pretraining
        assert result['steps'] >= 20
        assert result['loss_last'] < result['loss_first']
        own = engine.submit(FeaturesJob(str(cube), backbone='tripod', threads=1)).wait()
        assert own['features'] == find_backbone('starter').features
        assert own['recipe']['weights_sha256'] != engine.submit(FeaturesJob(str(cube), threads=1)).wait()['recipe']['weights_sha256']


@pytest.mark.parametrize(('job', 'words'), [
    ({'name': 'starter'}, 'comes with the plugin'),
    ({'name': '../outside'}, 'cannot be the name'),
    ({'name': 'x', 'minutes': 0.0}, 'no time'),
    ({'name': 'x', 'window': (0, 0, 41, 50)}, 'does not lie in'),
    ({'name': 'x', 'backbone': 'hypersl-small'}, 'cannot be adapted'),
])
def test_what_cannot_be_adapted_is_refused(cube: Path, job: dict, words: str) -> None:
    with InlineEngine() as engine, pytest.raises(ParameterError, match=words):
        engine.submit(AdaptJob(str(cube), **job)).wait()


def test_a_model_from_an_archive_can_be_used(cube: Path, tmp_path: Path) -> None:
    archive, run = tmp_path / 'archive', tmp_path / 'run'
    archive.mkdir()
    cube.rename(archive / cube.name)
    with InlineEngine() as engine:
        first = engine.submit(PretrainJob(str(run), str(archive), steps=3, batch=2, threads=1)).wait()
        assert first['steps'] == 3
        assert all((run / name).is_file() for name in ('weights.safetensors', 'card.json', 'log.csv'))
        assert '1 cubes' in first['card']['pretraining']
        with pytest.raises(ParameterError, match='other settings'):
            engine.submit(PretrainJob(str(run), str(archive), steps=4, batch=2)).wait()
        with pytest.raises(ParameterError, match='nothing to learn from'):
            engine.submit(PretrainJob(str(tmp_path / 'other'))).wait()
        with pytest.raises(ParameterError, match='no preset'):
            engine.submit(PretrainJob(str(tmp_path / 'other'), str(archive), preset='giant')).wait()


def test_a_cube_without_wavelengths_is_not_guessed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv('HSI_HOME', str(tmp_path / 'home'))
    path = write_geotiff(tmp_path / 'plain.tif', np.ones((6, 40, 40), np.float32))
    with InlineEngine() as engine:
        with pytest.raises(ParameterError, match='wavelengths'):
            engine.submit(AdaptJob(str(path), 'x', minutes=0.01)).wait()
        with pytest.raises(ModelError, match='wavelength'):
            engine.submit(FeaturesJob(str(path))).wait()
