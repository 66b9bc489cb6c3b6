"""A batch on a cluster of worker processes on this computer: the same maps to the last bit, also where machines share an image."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from hsi_plugin.core.errors import EngineError, ParameterError
from hsi_plugin.engine.batch import tasks
from hsi_plugin.engine.run import run

from .test_batch import FILES, Archive, Listening, pixels

pytest.importorskip('distributed')
NAMES = ('a', 'b', '2024/c')


@pytest.fixture
def archive(tmp_path):
    made = Archive(tmp_path)
    run(made.job(output=str(tmp_path / 'here'), memory='8K'), Listening())
    return made


def assert_same_as_here(archive):
    for name in NAMES:
        for ending in FILES:
            np.testing.assert_array_equal(pixels(archive.folder / 'here' / f'{name}{ending}'), pixels(archive.out / f'{name}{ending}'))


def test_maps_are_those_of_one_machine_and_whole_ones_are_left(archive):
    (archive.images / 'torn.h5').write_bytes(b'\x89HDF\r\n\x1a\n' + b'\0' * 500)
    found = run(archive.job(scheduler='local:2', memory='8K'), Listening())
    assert (found['done'], found['failed']) == (3, 1)
    assert_same_as_here(archive)
    again = run(archive.job(scheduler='local:2', memory='8K', resume=True), Listening())
    assert (again['skipped'], again['failed']) == (3, 1)


def test_images_that_machines_share_are_those_of_one_machine(archive, monkeypatch):
    monkeypatch.setattr(tasks, '_PART_BYTES', 40_000)
    shares = []
    real = tasks.WindowsJob.of
    monkeypatch.setattr(tasks.WindowsJob, 'of', lambda job, part, parts: shares.append(parts) or real(job, part, parts))
    found = run(archive.job(scheduler='local:2', memory='8K'), Listening())
    assert found['done'] == 3
    assert len(shares) > 6
    assert_same_as_here(archive)
    assert not list(archive.out.rglob('.*'))


def test_a_share_that_fails_costs_no_image_that_can_be_classified_whole(archive, monkeypatch):
    monkeypatch.setattr(tasks, '_PART_BYTES', 40_000)
    shutil.rmtree(archive.out, ignore_errors=True)
    archive.out.mkdir()
    (archive.out / tasks.WINDOWS).write_text('in the way')  # no folder can be made there, so no window can be kept
    images = tuple(str(archive.images / f'{name}.tif') for name in ('a', 'b'))
    found = run(archive.job(images=images, scheduler='local:1', memory='8K'), Listening())
    assert found['done'] == 2
    for name in ('a', 'b'):
        np.testing.assert_array_equal(pixels(archive.folder / 'here' / f'{name}.tif'), pixels(archive.out / f'{name}.tif'))


def test_an_unreachable_scheduler_is_a_sentence_and_leaves_nothing(archive):
    with pytest.raises((EngineError, ParameterError), match=r'127\.0\.0\.1'):
        run(archive.job(scheduler='tcp://127.0.0.1:9'), Listening())
    assert not archive.out.exists()
