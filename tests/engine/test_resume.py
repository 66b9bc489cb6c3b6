"""An interrupted classification goes on where it stopped, and ends as if nothing had been."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import CubeError, JobCancelled, WorkerCrashed
from hsi_plugin.core.places import cache
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob, TrainJob
from hsi_plugin.engine.protocol import Log, Progress
from hsi_plugin.engine.run import run
from hsi_plugin.maps.attribute_table import read_table
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_raster

REPOSITORY = Path(__file__).resolve().parents[2]
SIZE, BANDS = 144, 24
MANY = '8K'  # memory that makes hundreds of windows
FILES = ('.tif', '_confidence.tif', '_second.tif')


class Scene:
    """A cube and a model in one folder, results in another."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.out = folder, folder / 'out'
        self.out.mkdir()
        values, truth = learnable_scene(SIZE, SIZE, BANDS, noise=0.2)  # so noisy that the confidence is not 1 everywhere
        values[:, 100:110, 20:90] = np.nan
        self.cube = str(write_geotiff(folder / 'cube.tif', values, wavelengths(BANDS), scale=1e-4, nodata=-9999))
        self.labels = str(write_label_raster(folder / 'labels.tif', sparse_labels(truth, 20), class_names(3)))
        self.model = str(folder / 'm.hsimodel')
        run(TrainJob(self.cube, self.labels, self.model), Context(1, lambda event: None))

    def path(self, name: str) -> str:
        return str(self.out / name)

    def job(self, name: str = 'map', **changed) -> ClassifyJob:
        values = {'model': self.model, 'confidence': True, 'memory': MANY, 'threads': 1, **changed}
        return ClassifyJob(self.cube, self.path(f'{name}.tif'), **values)

    def left(self):
        return sorted(p.name for p in self.out.iterdir())


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


def kept_files():
    return sorted((cache() / 'unfinished').glob('*/*.window'))


class Interrupting(Context):
    """Hears everything, and cancels after so many questions."""

    def __init__(self, after=None):
        self.events, self.asked, self.after = [], 0, after
        super().__init__(1, self.events.append)

    def check_cancelled(self):
        self.asked += 1
        if self.asked == self.after:
            self.cancel()
        super().check_cancelled()

    @property
    def said(self):
        return [e.text for e in self.events if isinstance(e, Log)]


def interrupt(job, after=60):
    """Cancel a job after so many windows; returns how many windows are kept."""
    context = Interrupting(after)
    with pytest.raises(JobCancelled) as caught:
        run(job, context)
    kept = len(kept_files())
    if kept:
        assert f'{kept} of' in caught.value.what
        assert context.said[-1].startswith(f'{kept} of')
    return kept


def go_on(job):
    context = Interrupting()
    return run(job, context), context


def without_times(path: Path):
    record = json.loads(path.read_text('utf-8'))
    for name in ('started', 'seconds', 'files'):  # the rasters hold the record
        record.pop(name)
    record['parameters'].pop('output')
    return record


def read(path):
    """Pixels and table of a raster; nothing of GDAL stays open."""
    dataset = gdal.Open(path)
    dataset.GetMetadata()
    return dataset.ReadAsArray(), read_table(dataset.GetRasterBand(1))


def assert_same_pixels(scene, a, b, confidence=True):
    for ending in FILES if confidence else FILES[:1]:
        np.testing.assert_array_equal(read(scene.path(a + ending))[0], read(scene.path(b + ending))[0])


def assert_same(scene, a, b, confidence=True):
    """Pixels, tables, records of two maps, to the last bit."""
    assert_same_pixels(scene, a, b, confidence)
    tables = [read(scene.path(f'{name}.tif'))[1] for name in (a, b)]
    assert repr(tables[0]) == repr(tables[1])  # as text, because an unknown confidence is NaN
    assert len(tables[0]) == 3
    assert without_times(scene.out / f'{a}.json') == without_times(scene.out / f'{b}.json')


@pytest.mark.parametrize('confidence', [True, False])
def test_a_cancelled_job_goes_on_and_ends_as_if_nothing_had_been(scene, confidence):
    whole = run(scene.job('whole', confidence=confidence), Interrupting())
    assert whole['resumed_windows'] == 0
    assert kept_files() == []
    kept = interrupt(scene.job(confidence=confidence))
    assert 20 < kept < 70
    assert [n for n in scene.left() if n.startswith(('map', '.'))] == []
    result, context = go_on(scene.job(confidence=confidence))
    assert result['resumed_windows'] == kept
    (said,) = [t for t in context.said if 'earlier run' in t]
    assert said.startswith(f'Going on where an earlier run stopped: {kept} of ')
    same = ('counts', 'area_m2', 'mean_confidence')
    assert {name: result[name] for name in same} == {name: whole[name] for name in same}
    assert_same(scene, 'whole', 'map', confidence)
    assert not (cache() / 'unfinished').exists() or list((cache() / 'unfinished').iterdir()) == []


def test_it_may_be_interrupted_again_and_again(scene):
    run(scene.job('whole'), Interrupting())
    kept = [interrupt(scene.job(), after) for after in (30, 60, 90)]
    assert kept == sorted(kept)
    assert go_on(scene.job())[0]['resumed_windows'] == kept[-1]
    assert_same(scene, 'whole', 'map')


def test_progress_begins_with_what_is_there(scene):
    interrupt(scene.job(), 200)
    _, context = go_on(scene.job())
    shares = [e.fraction for e in context.events if isinstance(e, Progress)]
    assert shares == sorted(shares)
    assert shares[0] > 0.1
    assert shares[-1] == 1.0


def test_damaged_and_foreign_files_are_computed_again(scene):
    run(scene.job('whole'), Interrupting())
    kept = interrupt(scene.job())
    files = kept_files()
    files[3].write_bytes(files[3].read_bytes()[:-1])
    files[7].write_bytes(bytes(files[7].stat().st_size))
    files[9].unlink()
    (files[0].parent / 'foreign').write_text('x')
    result, _ = go_on(scene.job())
    assert result['resumed_windows'] == kept - 3
    # The pixels are the same; sums of confidence were added up in another order.
    assert_same_pixels(scene, 'whole', 'map')
    whole, table = (read(scene.path(f'{name}.tif'))[1] for name in ('whole', 'map'))
    assert [row['Count'] for row in whole] == [row['Count'] for row in table]
    means = [row['Mean_Confidence'] for row in whole]
    assert 0.3 < min(means) < 0.99
    np.testing.assert_allclose([row['Mean_Confidence'] for row in table], means, rtol=1e-12)


def test_where_the_map_goes_does_not_matter(scene):
    kept = interrupt(scene.job())
    result, _ = go_on(scene.job('elsewhere'))
    assert result['resumed_windows'] == kept


@pytest.mark.parametrize('changed', [{'confidence': False}, {'memory': '9K'}, {'threads': 2}, {'window': (0, 0, SIZE, SIZE - 1)}])
def test_another_job_takes_nothing_of_it(scene, changed):
    interrupt(scene.job())
    assert go_on(scene.job(**changed))[0]['resumed_windows'] == 0
    assert kept_files() != []


def test_another_cube_or_model_takes_nothing_of_it(scene):
    interrupt(scene.job())
    other = str(scene.folder / 'other.hsimodel')
    run(TrainJob(scene.cube, scene.labels, other, window=(0, 0, SIZE, SIZE // 2)), Interrupting())
    assert go_on(scene.job(model=other))[0]['resumed_windows'] == 0
    changed = os.stat(scene.cube).st_mtime_ns + 1000
    os.utime(scene.cube, ns=(changed, changed))
    assert go_on(scene.job())[0]['resumed_windows'] == 0


def test_labels_that_are_learned_from_again_give_the_same_key(scene):
    job = scene.job(model='', labels=scene.labels, model_output=scene.path('kept.hsimodel'))
    kept = interrupt(job)
    assert scene.left() == []
    result, _ = go_on(job)
    assert result['resumed_windows'] == kept
    run(scene.job('whole', model=scene.path('kept.hsimodel')), Interrupting())
    assert_same_pixels(scene, 'whole', 'map')


def test_a_job_of_one_window_keeps_nothing(scene):
    with pytest.raises(JobCancelled) as caught:
        run(scene.job(memory=''), Interrupting(2))
    assert caught.value.what == 'Cancelled.'
    assert not cache().exists()


def test_a_home_that_cannot_be_written_to_costs_no_map(scene, tmp_path, monkeypatch):
    run(scene.job('whole'), Interrupting())
    (tmp_path / 'file').touch()
    monkeypatch.setenv('HSI_HOME', str(tmp_path / 'file'))
    result, context = go_on(scene.job())
    assert len([t for t in context.said if 'not kept' in t]) == 1
    assert result['resumed_windows'] == 0
    assert_same(scene, 'whole', 'map')


def test_a_cache_that_is_too_small_keeps_nothing_and_says_so(scene, monkeypatch):
    monkeypatch.setenv('HSI_CACHE_LIMIT', '10K')
    context = Interrupting(60)
    with pytest.raises(JobCancelled, match='Cancelled'):
        run(scene.job(), context)
    assert 'more than the cache may' in context.said[0]
    assert kept_files() == []


def test_what_was_left_long_ago_is_removed_by_the_next_job(scene):
    interrupt(scene.job())
    for path in [*kept_files(), *(cache() / 'unfinished').iterdir()]:
        os.utime(path, (time.time() - 8 * 86400,) * 2)
    assert go_on(scene.job(memory='')) is not None
    assert kept_files() == []


def test_a_cube_without_data_keeps_nothing(scene):
    void = write_geotiff(scene.folder / 'void.tif', np.full((4, 64, 64), -9.0, np.float32), wavelengths(4), nodata=-9.0)
    values, truth = learnable_scene(48, 48, 4)
    made = write_geotiff(scene.folder / 'four.tif', values, wavelengths(4))
    labels = write_label_raster(scene.folder / 'four_labels.tif', sparse_labels(truth, 20), class_names(3))
    run(TrainJob(str(made), str(labels), scene.model), Interrupting())
    with pytest.raises(CubeError, match='No pixel'):
        run(ClassifyJob(str(void), scene.path('map.tif'), model=scene.model, memory='4K', threads=1), Interrupting())
    assert kept_files() == []


# --- processes ----------------------------------------------------------------------------------------------------------------------------


def start(scene, name='map', **popen):
    command = [sys.executable, '-m', 'hsi_plugin', 'classify', scene.cube, '--model', scene.model, '--output', scene.path(f'{name}.tif')]
    command += ['--confidence', '--memory', MANY, '--threads', '1']
    environment = {**os.environ, 'PYTHONPATH': str(REPOSITORY)}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **popen)


def wait_for_windows(process, count=25):
    while len(kept_files()) < count:
        assert process.poll() is None, process.stderr.read()
        time.sleep(0.001)


def finish(process):
    out, said = process.communicate(timeout=120)
    assert process.returncode == 0, said
    return json.loads(out), said


def test_a_killed_program_goes_on_and_leaves_nothing(scene):
    finish(start(scene, 'whole'))
    before = scene.left()
    process = start(scene)
    wait_for_windows(process)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=60)
    kept = len(kept_files())
    hidden = [n for n in scene.left() if n not in before]
    assert len(hidden) == 1
    assert hidden[0].endswith('.hsi-partial')
    result, said = finish(start(scene))
    assert f'Going on where an earlier run stopped: {kept} of ' in said
    assert result['resumed_windows'] == kept
    assert [n for n in scene.left() if n.startswith('.')] == []
    assert_same(scene, 'whole', 'map')
    assert kept_files() == []


def test_ctrl_c_keeps_windows_and_says_so(scene):
    finish(start(scene, 'whole'))
    before = scene.left()
    process = start(scene)
    wait_for_windows(process)
    process.send_signal(signal.SIGINT)
    out, said = process.communicate(timeout=60)
    assert process.returncode == 3
    assert out == ''
    assert said.splitlines()[-1].startswith('Cancelled')
    kept = len(kept_files())
    assert f'{kept} of ' in said
    assert 'the same run goes on from there' in said
    assert scene.left() == before
    assert finish(start(scene))[0]['resumed_windows'] == kept
    assert_same(scene, 'whole', 'map')


def test_two_programs_on_the_same_job_at_once(scene):
    finish(start(scene, 'whole'))
    both = [start(scene, 'a'), start(scene, 'b')]
    for process in both:
        finish(process)
    for name in 'ab':
        assert_same(scene, 'whole', name)
    assert [n for n in scene.left() if n.startswith('.')] == []


def test_one_of_two_programs_is_killed(scene):
    finish(start(scene, 'whole'))
    killed, other = start(scene, 'a'), start(scene, 'b')
    wait_for_windows(killed)
    killed.kill()
    killed.communicate(timeout=60)
    finish(other)
    assert_same(scene, 'whole', 'b')
    finish(start(scene, 'a'))
    assert_same(scene, 'whole', 'a')
    assert [n for n in scene.left() if n.startswith('.')] == []


def test_a_killed_worker_goes_on_in_the_next(scene):
    run(scene.job('whole'), Interrupting())
    with WorkerEngine() as engine:
        handle = engine.submit(scene.job())
        while len(kept_files()) < 25:
            assert not handle.done
            time.sleep(0.001)
        os.kill(engine.pid, signal.SIGKILL)
        with pytest.raises(WorkerCrashed):
            handle.wait(30)
        kept = len(kept_files())
        assert engine.submit(scene.job()).wait(120)['resumed_windows'] == kept
    assert_same(scene, 'whole', 'map')
