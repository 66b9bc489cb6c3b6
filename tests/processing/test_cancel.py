"""A cancel and a crash in the middle of a job: QGIS gets one sentence, soon, and no file stays."""

from __future__ import annotations

import os
import signal
import time

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from .conftest import Notes, write_long_cube


@pytest.fixture
def long_job(scene, run, tmp_path):
    """Parameters of a classification that takes many seconds."""
    run('train', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'm.hsimodel')
    folder = tmp_path / 'long'
    folder.mkdir()
    data = write_long_cube(folder)
    return {'CUBE': data, 'MODEL': tmp_path / 'm.hsimodel', 'OUTPUT': folder / 'map.tif'}


class After(Notes):
    """Does something once, when the job is under way."""

    def __init__(self, act):
        super().__init__()
        self.act = act
        self.acted_at = 0.0
        self.progressChanged.connect(self.look)

    def look(self, percent):
        if percent > 3.0 and not self.acted_at:
            self.acted_at = time.monotonic()
            self.act(self)


def files(parameters):
    return sorted(p.name for p in parameters['OUTPUT'].parent.iterdir())


def test_a_cancel_ends_the_job_soon_and_leaves_nothing(run, long_job, provider):
    feedback = After(lambda f: f.cancel())
    with pytest.raises(QgsProcessingException, match='Cancelled; nothing was written'):
        run('classify', feedback, **long_job)
    assert feedback.acted_at
    assert time.monotonic() - feedback.acted_at < 20.0
    assert files(long_job) == ['cube.bil', 'cube.hdr']


def test_the_worker_lives_on_after_a_cancel(scene, run, long_job, provider):
    before = provider.engine().pid
    with pytest.raises(QgsProcessingException, match='Cancelled'):
        run('classify', After(lambda f: f.cancel()), **long_job)
    assert run('info', CUBE=scene.cube)['BANDS'] == 30
    assert provider.engine().pid == before is not None


def test_cancelled_before_it_began(scene, run, tmp_path):
    feedback = Notes()
    feedback.cancel()
    before = scene.files()
    with pytest.raises(QgsProcessingException, match='Cancelled'):
        run('classify', feedback, CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'map.tif')
    assert scene.files() == before


def test_a_crash_of_the_worker_is_one_sentence_and_the_next_job_runs(scene, run, long_job, provider):
    feedback = After(lambda f: os.kill(provider.engine().pid, signal.SIGKILL))
    with pytest.raises(QgsProcessingException) as caught:
        run('classify', feedback, **long_job)
    assert 'Traceback' not in str(caught.value)
    assert feedback.acted_at
    assert 'map.tif' not in files(long_job)
    made = run('classify', CUBE=scene.cube, LABELS=scene.points, OUTPUT=long_job['OUTPUT'])
    assert np.isfinite(made['MEAN_CONFIDENCE'])
