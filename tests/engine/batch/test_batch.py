"""Many images, one model: maps, summary, what fails, what is left as it is, what a cancel leaves."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import signal
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from hsi_plugin.core.errors import CubeError, JobCancelled, ModelError, OutputError, ParameterError
from hsi_plugin.engine.batch_jobs import BatchJob, WindowsJob
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob, TrainJob
from hsi_plugin.engine.protocol import Log, Progress
from hsi_plugin.engine.run import run
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_raster

BANDS = 24
FILES = ('.tif', '_confidence.tif', '_second.tif')


class Archive:
    """A folder of three images, one of them in a folder of its own, and a model."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.images, self.out = folder, folder / 'images', folder / 'out'
        (self.images / '2024').mkdir(parents=True)
        for number, name in enumerate(('a', 'b', '2024/c')):
            values, truth = learnable_scene(48, 64, BANDS, seed=0, noise=0.05 + 0.05 * number)
            write_geotiff(self.images / f'{name}.tif', values, wavelengths(BANDS), scale=1e-4, nodata=-9999)
            if number == 0:
                labels = str(write_label_raster(folder / 'labels.tif', sparse_labels(truth, 20), class_names(3)))
        self.model = str(folder / 'm.hsimodel')
        run(TrainJob(str(self.images / 'a.tif'), labels, self.model), Context(1, lambda event: None))

    def job(self, **changed) -> BatchJob:
        values = {'images': (str(self.images),), 'output': str(self.out), 'model': self.model, 'confidence': True, 'threads': 1, **changed}
        return BatchJob(**values)

    def summary(self):
        with open(self.out / 'summary.csv', encoding='utf-8') as file:
            return list(csv.DictReader(file))

    def left(self):
        return sorted(str(p.relative_to(self.out)) for p in self.out.rglob('*') if p.is_file())


@pytest.fixture
def archive(tmp_path):
    return Archive(tmp_path)


class Listening(Context):
    """Hears everything; cancels where it hears that so many images have ended, or more."""

    def __init__(self, cancel_at=None):
        self.events, self.cancel_at = [], cancel_at
        super().__init__(1, self._hear)

    def _hear(self, event):
        self.events.append(event)
        told = re.match(r'(\d+) of \d+ images', event.message) if isinstance(event, Progress) else None
        if self.cancel_at is not None and told is not None and int(told.group(1)) >= self.cancel_at:
            self.cancel()

    @property
    def said(self):
        return [e.text for e in self.events if isinstance(e, Log)]


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_each_image_gets_the_map_that_it_would_get_alone(archive, tmp_path):
    found = run(archive.job(), Listening())
    assert (found['images'], found['done'], found['skipped'], found['failed']) == (3, 3, 0, 0)
    for name in ('a', 'b', '2024/c'):
        alone = ClassifyJob(str(archive.images / f'{name}.tif'), str(tmp_path / 'alone.tif'), archive.model, confidence=True, threads=1)
        run(alone, Context(1, lambda event: None))
        for ending in FILES:
            np.testing.assert_array_equal(pixels(tmp_path / f'alone{ending}'), pixels(archive.out / f'{name}{ending}'))
        record = json.loads((archive.out / f'{name}.json').read_text('utf-8'))
        assert record['inputs'][0]['path'] == str(archive.images / f'{name}.tif')
        assert record['model_hash'] == found['rows'][0].get('model_hash', record['model_hash'])


def test_the_summary_tells_of_every_image(archive):
    run(archive.job(), Listening())
    rows = archive.summary()
    assert sorted(Path(row['image']).stem for row in rows) == ['a', 'b', 'c']
    for row in rows:
        assert row['status'] == 'done'
        assert float(row['mean_confidence']) > 0.5
        counted = np.bincount(pixels(row['map']).ravel(), minlength=4)[1:]
        assert [int(row[f'pixels: {name}']) for name in class_names(3)] == counted.tolist()
        assert [float(row[f'area_m2: {name}']) for name in class_names(3)] == pytest.approx((counted * 900.0).tolist())
    layers = ogr.Open(str(archive.out / 'summary.gpkg'))
    assert layers.GetLayerByName('images').GetFeatureCount() == 3
    assert layers.GetLayerByName('class_areas').GetFeatureCount() == 9


def test_one_bad_image_never_stops_the_others(archive):
    values, _ = learnable_scene(16, 16, BANDS)
    write_geotiff(archive.images / 'short.tif', values[:8], wavelengths(8, 420.0, 700.0), scale=1e-4)
    (archive.images / 'torn.h5').write_bytes(b'\x89HDF\r\n\x1a\n' + b'\0' * 500)
    whole = (archive.images / 'b.tif').read_bytes()
    (archive.images / 'cut.tif').write_bytes(whole[: len(whole) // 2])
    context = Listening()
    found = run(archive.job(), context)
    assert found['done'] == 3
    by_name = {Path(row['image']).name: row for row in archive.summary()}
    assert by_name['short.tif']['status'] == by_name['torn.h5']['status'] == by_name['cut.tif']['status'] == 'failed'
    assert 'no usable bands for' in by_name['short.tif']['message']
    assert (by_name['short.tif']['rows'], by_name['short.tif']['crs']) == ('16', 'EPSG:32633')  # it can be opened, and is seen on the map
    assert (by_name['torn.h5']['rows'], by_name['torn.h5']['crs']) == ('0', '')
    summary = ogr.Open(str(archive.out / 'summary.gpkg'))
    placed = {Path(f.GetField('image')).name for f in summary.GetLayerByName('images') if f.GetGeometryRef() is not None}
    assert placed == {'a.tif', 'b.tif', 'c.tif', 'short.tif'} | ({'cut.tif'} if by_name['cut.tif']['crs'] else set())
    assert any(said.startswith('short failed: The model does not fit short') for said in context.said)
    assert not [name for name in archive.left() if 'short' in name or 'torn' in name or 'cut' in name]


def test_whole_maps_are_left_as_they_are_and_all_others_made_again(archive):
    run(archive.job(), Listening())
    before = {name: (archive.out / name).stat().st_mtime_ns for name in archive.left() if name.endswith('.tif')}
    os.truncate(archive.out / 'a_confidence.tif', 100)  # cut off
    values, _ = learnable_scene(48, 64, BANDS, seed=7)
    write_geotiff(archive.images / 'b.tif', values, wavelengths(BANDS), scale=1e-4, nodata=-9999)  # another image of that name
    found = run(archive.job(resume=True), Listening())
    assert (found['done'], found['skipped']) == (2, 1)
    assert {Path(row['image']).stem: row['status'] for row in archive.summary()} == {'a': 'done', 'b': 'done', 'c': 'skipped'}
    after = {name: (archive.out / name).stat().st_mtime_ns for name in before}
    assert {name for name in before if after[name] == before[name]} == {f'2024/c{ending}' for ending in FILES}
    again = run(archive.job(resume=True), Listening())
    assert again['skipped'] == 3
    assert again['rows'][0]['counts'] == found['rows'][0]['counts']
    assert all(row['seconds'] > 0 for row in again['rows'])  # what it took when it was made


def test_another_model_or_other_wishes_make_maps_anew(archive):
    run(archive.job(), Listening())
    assert run(archive.job(resume=True, confidence=False), Listening())['skipped'] == 0
    assert run(archive.job(resume=True, confidence=False), Listening())['skipped'] == 3
    changed = archive.folder / 'n.hsimodel'
    run(TrainJob(str(archive.images / 'a.tif'), str(archive.folder / 'labels.tif'), str(changed), bands='420-1500'), Listening())
    assert run(archive.job(resume=True, confidence=False, model=str(changed)), Listening())['skipped'] == 0


def test_a_cancel_leaves_whole_maps_and_says_how_to_go_on(archive):
    for number in range(36):
        shutil.copy(archive.images / 'b.tif', archive.images / f'more{number}.tif')
    with pytest.raises(JobCancelled, match=r'\d+ of 39 maps are there, each of them whole') as caught:
        run(archive.job(), Listening(cancel_at=2))
    assert 'resume' in caught.value.remedy
    status = [row['status'] for row in archive.summary()]
    assert status.count('done') >= 2
    assert 'cancelled' in status
    assert not list(archive.out.rglob('.*'))
    for name in archive.left():
        if name.endswith('.tif'):
            assert pixels(archive.out / name).shape == (48, 64)
    found = run(archive.job(resume=True), Listening())
    assert found['skipped'] == status.count('done')
    assert found['done'] + found['skipped'] == 39


def test_progress_goes_by_bytes_and_ends_at_one(archive):
    context = Listening()
    run(archive.job(), context)
    told = [e for e in context.events if isinstance(e, Progress)]
    shares = [e.fraction for e in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert any('of 3 images, ' in e.message and ' kB' in e.message for e in told)


def test_mosaic_and_cog(archive):
    found = run(archive.job(mosaic=True, cog=True), Listening())
    assert [Path(p).name for p in found['mosaics']] == ['mosaic.vrt']
    assert pixels(found['mosaics'][0]).shape == (48, 64)
    dataset = gdal.Open(str(archive.out / 'a.tif'))
    assert dataset.GetMetadataItem('LAYOUT', 'IMAGE_STRUCTURE') == 'COG'
    assert run(archive.job(mosaic=True, cog=True, resume=True), Listening())['skipped'] == 3


def test_mixed_sensors_are_told(archive):
    values, _ = learnable_scene(24, 24, 2 * BANDS)
    write_geotiff(archive.images / 'fine.tif', values, wavelengths(2 * BANDS), scale=1e-4)
    found = run(archive.job(), Listening())
    assert found['done'] == 4


@pytest.mark.parametrize(('change', 'error', 'words'), [
    ({'output': 'images/maps'}, OutputError, 'image'), ({'model': 'labels.tif'}, ModelError, 'labels.tif'),
    ({'images': ('nothing/*.tif',)}, CubeError, 'nothing'), ({'output': 'labels.tif'}, OutputError, 'one map, but there are 3 images'),
    ({'images': ('images/a.tif', 'images/b.tif'), 'output': 'images'}, OutputError, 'is one of the images'),
])
def test_what_cannot_be_is_refused_before_the_first_image(archive, monkeypatch, change, error, words):
    monkeypatch.chdir(archive.folder)
    before = sorted(archive.folder.rglob('*'))
    with pytest.raises(error, match=words):
        run(archive.job(**change), Listening())
    assert sorted(archive.folder.rglob('*')) == before


def test_a_batch_in_which_nothing_succeeds_is_an_error(archive):
    values, _ = learnable_scene(16, 16, BANDS)
    only = archive.folder / 'only'
    only.mkdir()
    write_geotiff(only / 'short.tif', values[:8], wavelengths(8, 420.0, 700.0), scale=1e-4)
    with pytest.raises(CubeError, match='Not one of 1 images'):
        run(archive.job(images=(str(only),)), Listening())
    assert archive.summary()[0]['status'] == 'failed'


def test_shares_of_an_image_give_the_same_map_as_one_job(archive, tmp_path):
    image, keep = str(archive.images / 'b.tif'), str(tmp_path / 'keep')
    whole = ClassifyJob(image, str(tmp_path / 'whole.tif'), archive.model, confidence=True, memory='8K', threads=1)
    run(whole, Listening())
    shared = ClassifyJob(image, str(tmp_path / 'shared.tif'), archive.model, confidence=True, memory='8K', threads=1, keep=keep)
    counted = [run(WindowsJob.of(shared, part, 3), Listening()) for part in (2, 0, 1)]
    assert sum(c['windows'] for c in counted) == sum(c['computed'] for c in counted) > 3
    found = run(shared, Listening())
    assert found['resumed_windows'] == sum(c['windows'] for c in counted)
    for ending in FILES:
        np.testing.assert_array_equal(pixels(tmp_path / f'whole{ending}'), pixels(tmp_path / f'shared{ending}'))
    assert not any(Path(keep).iterdir())


def test_a_crash_in_native_code_costs_one_image(archive):
    values, _ = learnable_scene(256, 256, BANDS, seed=3)
    write_geotiff(archive.images / 'large.tif', values, wavelengths(BANDS), scale=1e-4, nodata=-9999)
    killed, shares = [], []

    class Killing(Listening):
        """Ends the worker by a signal in the middle of the large image."""

        def _hear(self, event):
            super()._hear(event)
            if killed or not isinstance(event, Progress) or not event.message.endswith(': large'):
                return
            shares.append(event.fraction)
            if len(set(shares)) > 2:
                tasks = Path(f'/proc/{os.getpid()}/task')
                found = [pid for task in tasks.iterdir() for pid in (task / 'children').read_text().split()]
                killed.extend(pid for pid in found if b'hsi_plugin.engine.worker' in Path(f'/proc/{pid}/cmdline').read_bytes())
                os.kill(int(killed[0]), signal.SIGSEGV)

    found = run(archive.job(memory='8K'), Killing())
    assert len(killed) == 1
    assert (found['done'], found['failed']) == (3, 1)
    crashed = next(row for row in archive.summary() if row['status'] == 'failed')
    assert Path(crashed['image']).name == 'large.tif'
    assert 'SIGSEGV' in crashed['message']
    assert not list(archive.out.rglob('.*'))
    again = run(archive.job(memory='8K', resume=True), Listening())
    assert (again['done'], again['skipped']) == (1, 3)


def test_jobs_that_cannot_be_are_refused():
    with pytest.raises(ParameterError, match='No image'):
        BatchJob((), 'out', 'm')
    with pytest.raises(ParameterError, match='No model'):
        BatchJob(('a',), 'out', '')
    with pytest.raises(ParameterError, match='no part 3 of 3'):
        WindowsJob('a', 'o.tif', model='m', keep='k', part=3, parts=3)
