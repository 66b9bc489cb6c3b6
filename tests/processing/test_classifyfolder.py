"""Many images with one model, through `processing.run`: maps, summary, mosaic, what failed, what is kept."""

from __future__ import annotations

import csv
import json
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer

from hsi_plugin.engine.batch_jobs import BatchJob
from hsi_plugin.processing.batch import is_many, scheduler_of
from hsi_plugin.qgis_common.settings import SCHEDULER

from ..builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_points
from .conftest import Notes, write_long_cube


@dataclass
class Archive:
    """A folder of images, and a model for them."""

    images: Path
    model: Path
    out: Path


@pytest.fixture(scope='module')
def prepared(provider, tmp_path_factory) -> Path:
    """A folder of three images, one of them in a folder of its own, and a model that was learned from another."""
    import processing

    folder = tmp_path_factory.mktemp('prepared')
    (folder / 'images' / 'later').mkdir(parents=True)
    for place, name in enumerate(('images/a', 'images/b', 'images/later/a', 'labelled')):
        values, truth = learnable_scene(seed=place)
        cube = write_geotiff(folder / f'{name}.tif', values, wavelengths(30), scale=1e-4, nodata=-32768)
    points = write_label_points(folder / 'points.gpkg', sparse_labels(truth, 40), class_names(3))
    processing.run('hsi:train', {'CUBE': str(cube), 'LABELS': str(points), 'OUTPUT': str(folder / 'm.hsimodel')})
    return folder


@pytest.fixture
def archive(prepared, tmp_path) -> Archive:
    """A copy that a test may change."""
    shutil.copytree(prepared / 'images', tmp_path / 'images')
    shutil.copy(prepared / 'm.hsimodel', tmp_path)
    return Archive(tmp_path / 'images', tmp_path / 'm.hsimodel', tmp_path / 'maps')


def break_one(archive):
    """An image that says what it is, and whose pixels are not there."""
    path = archive.images / 'b.tif'
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def rows(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        return list(csv.DictReader(file))


def names(folder):
    return sorted(str(p.relative_to(folder)) for p in folder.rglob('*') if p.is_file())


def test_a_folder(archive, run, notes, context):
    made = run('classifyfolder', notes, context, INPUT=archive.images, MODEL=archive.model, MOSAIC=True, OUTPUT=archive.out,
               SUMMARY='TEMPORARY_OUTPUT')  # fmt: skip
    assert (made['IMAGES'], made['DONE'], made['SKIPPED'], made['FAILED']) == (3, 3, 0, 0)
    assert made['OUTPUT'] == str(archive.out)
    assert {'a.tif', 'b.tif', 'later/a.tif', 'a_confidence.tif', 'later/a.json', 'summary.csv', 'summary.gpkg'} <= set(names(archive.out))
    assert [row['status'] for row in rows(made['SUMMARY_CSV'])] == ['done'] * 3
    layer = QgsVectorLayer(made['SUMMARY'], 'images')
    assert layer.isValid()
    assert layer.featureCount() == 3
    assert made['SUMMARY'].startswith(str(archive.out / 'summary.gpkg'))
    mosaic = QgsRasterLayer(made['MOSAIC_LAYER'], 'mosaic')
    assert mosaic.isValid()
    assert (mosaic.height(), mosaic.width()) == (48, 64)  # the three lie on the same ground
    assert any(line.startswith('3 images in ') for line in notes.infos)
    assert notes.steps[-1] == pytest.approx(100.0)


def test_a_map_is_that_of_the_image_alone(archive, run, tmp_path):
    run('classifyfolder', INPUT=archive.images, MODEL=archive.model, OUTPUT=archive.out)
    alone = run('classify', CUBE=archive.images / 'b.tif', MODEL=archive.model, OUTPUT=tmp_path / 'alone.tif')
    for one in ('', '_confidence', '_second'):
        ours = gdal.Open(str(archive.out / f'b{one}.tif')).ReadAsArray()
        assert np.array_equal(ours, gdal.Open(str(Path(alone['OUTPUT']).with_name(f'alone{one}.tif'))).ReadAsArray())


def test_a_bad_image_costs_itself_alone(archive, run, notes):
    break_one(archive)
    made = run('classifyfolder', notes, INPUT=archive.images, MODEL=archive.model, OUTPUT=archive.out)
    assert (made['DONE'], made['FAILED']) == (2, 1)
    told = [warning for warning in notes.warnings if warning.startswith('b failed: ')]
    assert len(told) == 1
    failed = [row for row in rows(made['SUMMARY_CSV']) if row['status'] == 'failed']
    assert [Path(row['image']).name for row in failed] == ['b.tif']
    assert told[0] == f'b failed: {failed[0]["message"]}'
    assert not [name for name in names(archive.out) if name.startswith('b')]


def test_a_run_goes_on_where_it_was(archive, run):
    broken = archive.images / 'b.tif'
    whole = broken.read_bytes()
    break_one(archive)
    options = {'INPUT': archive.images, 'MODEL': archive.model, 'OUTPUT': archive.out}
    run('classifyfolder', **options)
    before = (archive.out / 'a.tif').stat().st_mtime_ns
    broken.write_bytes(whole)
    made = run('classifyfolder', **options)
    assert (made['DONE'], made['SKIPPED'], made['FAILED']) == (1, 2, 0)
    assert (archive.out / 'a.tif').stat().st_mtime_ns == before
    assert run('classifyfolder', **options, RESUME=False)['DONE'] == 3
    assert (archive.out / 'a.tif').stat().st_mtime_ns != before


class CancelsAfter(Notes):
    """Cancels once a file is there."""

    def __init__(self, path):
        super().__init__()
        self.path, self.at = path, None
        self.progressChanged.connect(self.look)

    def look(self, _percent):
        if self.at is None and self.path.exists():
            self.at = time.monotonic()
            self.cancel()


def test_a_cancel_keeps_whole_maps_and_says_so(archive, run):
    (archive.images / 'zz').mkdir()
    write_long_cube(archive.images / 'zz')  # the last one, and long
    options = {'INPUT': archive.images, 'MODEL': archive.model, 'OUTPUT': archive.out, 'CONFIDENCE': False}
    feedback = CancelsAfter(archive.out / 'later' / 'a.tif')
    with pytest.raises(QgsProcessingException) as caught:
        run('classifyfolder', feedback, **options)
    assert time.monotonic() - feedback.at < 20.0
    assert f'kept in {archive.out}, each of them whole' in str(caught.value)
    maps = [name for name in names(archive.out) if name.endswith('.tif')]
    assert maps == ['a.tif', 'b.tif', 'later/a.tif']
    for name in maps:
        assert gdal.Open(str(archive.out / name)).ReadAsArray().min() > 0
    assert not [name for name in names(archive.out) if '.hsi' in name or 'cube' in name]
    assert [row['status'] for row in rows(archive.out / 'summary.csv')] == ['done', 'done', 'done', 'cancelled']
    shutil.rmtree(archive.images / 'zz')
    assert run('classifyfolder', **options)['SKIPPED'] == 3


def test_where_all_fail_the_run_fails(archive, run, context):
    for path in archive.images.rglob('*.tif'):
        path.write_bytes(path.read_bytes()[:20000])
    with pytest.raises(QgsProcessingException, match='Not one of 3 images could be classified') as caught:
        run('classifyfolder', None, context, INPUT=archive.images, MODEL=archive.model, OUTPUT=archive.out, SUMMARY='TEMPORARY_OUTPUT')
    assert 'summary.csv' in str(caught.value)
    assert names(archive.out) == ['summary.csv', 'summary.gpkg']
    assert not context.layersToLoadOnCompletion()


class TestWhichImages:
    def test_a_pattern(self, archive, run):
        made = run('classifyfolder', PATTERN_OR_LIST=archive.images / '**' / 'a.tif', MODEL=archive.model, OUTPUT=archive.out)
        assert made['DONE'] == 2

    def test_a_list(self, archive, run, tmp_path):
        (tmp_path / 'list.txt').write_text(f'{archive.images / "b.tif"}\nimages/later/a.tif\n')
        assert run('classifyfolder', PATTERN_OR_LIST=tmp_path / 'list.txt', MODEL=archive.model, OUTPUT=archive.out)['DONE'] == 2

    def test_a_stac_item(self, archive, run, tmp_path):
        item = {
            'type': 'Feature', 'stac_version': '1.0.0', 'id': 'b', 'geometry': None, 'properties': {'datetime': '2023-06-01T10:00:00Z'},
            'links': [], 'assets': {'data': {'href': './images/b.tif', 'type': 'image/tiff; application=geotiff', 'roles': ['data']}},
        }
        (tmp_path / 'item.json').write_text(json.dumps(item))
        assert run('classifyfolder', PATTERN_OR_LIST=tmp_path / 'item.json', MODEL=archive.model, OUTPUT=archive.out)['DONE'] == 1

    @pytest.mark.parametrize(('given', 'sentence'), [({}, 'No images were given'), ({'PATTERN_OR_LIST': 'x'}, 'in more than one way')])
    def test_exactly_one_way(self, archive, run, given, sentence):
        images = {'INPUT': archive.images, **given} if given else {}
        with pytest.raises(QgsProcessingException, match=sentence):
            run('classifyfolder', **images, MODEL=archive.model, OUTPUT=archive.out)
        assert not archive.out.exists()


class TestRefusals:
    """Each is a sentence of the job, unchanged, and nothing is written."""

    def refused(self, archive, run, **options):
        given = {'INPUT': archive.images, 'MODEL': archive.model, 'OUTPUT': archive.out, **options}
        with pytest.raises(QgsProcessingException) as caught:
            run('classifyfolder', **given)
        assert not archive.out.exists() or not names(archive.out)
        return str(caught.value)

    def test_an_output_among_the_images(self, archive, run):
        said = self.refused(archive, run, OUTPUT=archive.images / 'maps')
        assert 'lies in the folder of the images' in said
        assert 'Choose a folder outside of it' in said
        assert not (archive.images / 'maps').exists()

    def test_a_folder_without_images(self, archive, run, tmp_path):
        (tmp_path / 'empty').mkdir()
        assert str(tmp_path / 'empty') in self.refused(archive, run, INPUT=tmp_path / 'empty')

    def test_a_model_of_a_later_format(self, archive, run, tmp_path):
        import zipfile

        later = tmp_path / 'later.hsimodel'
        with zipfile.ZipFile(archive.model) as old, zipfile.ZipFile(later, 'w', zipfile.ZIP_STORED) as new:
            for entry in old.infolist():
                data = old.read(entry)
                if entry.filename == 'card.json':
                    data = json.dumps({**json.loads(data), 'format': 99}).encode()
                new.writestr(entry.filename, data)
        assert '99' in self.refused(archive, run, MODEL=later)

    @pytest.mark.parametrize('scheduler', ['/nowhere/scheduler.json', 'tcp://127.0.0.1:9'])
    def test_a_scheduler_that_is_not_there(self, archive, run, scheduler):
        pytest.importorskip('distributed')
        said = self.refused(archive, run, SCHEDULER=scheduler)
        assert scheduler in said
        assert said.count('. ') >= 1, 'what is wrong, and what to do'


def test_a_cluster_makes_the_same_maps(archive, run, tmp_path):
    pytest.importorskip('distributed')
    there = run('classifyfolder', INPUT=archive.images, MODEL=archive.model, SCHEDULER='local:1', THREADS=1, OUTPUT=archive.out)
    assert (there['DONE'], there['FAILED']) == (3, 0)
    run('classifyfolder', INPUT=archive.images, MODEL=archive.model, SCHEDULER='none', THREADS=1, OUTPUT=tmp_path / 'here')
    for name in ('a', 'b_confidence', 'later/a_second'):
        assert np.array_equal(*(gdal.Open(str(folder / f'{name}.tif')).ReadAsArray() for folder in (archive.out, tmp_path / 'here')))


def test_images_of_other_sensors_are_told(archive, run, notes):
    values, _ = learnable_scene(bands=59)
    write_geotiff(archive.images / 'fine.tif', values, wavelengths(59), scale=1e-4)
    made = run('classifyfolder', notes, INPUT=archive.images, MODEL=archive.model, OUTPUT=archive.out)
    assert made['DONE'] == 4
    matched = {Path(row['image']).stem: row['bands_matched'] for row in rows(made['SUMMARY_CSV'])}
    assert matched['fine'] != matched['b'], 'the summary tells which images were brought to the model\'s bands'


def test_another_file_gets_a_copy_of_the_summary(archive, run, tmp_path):
    made = run('classifyfolder', INPUT=archive.images, MODEL=archive.model, OUTPUT=archive.out, SUMMARY=tmp_path / 'mine.gpkg')
    assert made['SUMMARY'] == f'{tmp_path / "mine.gpkg"}|layername=images'
    assert (tmp_path / 'mine.gpkg').read_bytes() == (archive.out / 'summary.gpkg').read_bytes()


def test_footprints_and_mosaic_are_loaded_styled_in_one_group(archive, provider, context, notes):
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsProcessingOutputLayerDefinition

    algorithm = QgsApplication.processingRegistry().createAlgorithmById('hsi:classifyfolder')
    parameters = {
        'INPUT': str(archive.images), 'MODEL': str(archive.model), 'MOSAIC': True, 'OUTPUT': str(archive.out),
        'SUMMARY': QgsProcessingOutputLayerDefinition('TEMPORARY_OUTPUT', QgsProject.instance()),
    }
    results, done = algorithm.run(parameters, context, notes)
    assert done
    assert handleAlgorithmResults(algorithm, context, notes, parameters=parameters)
    group = QgsProject.instance().layerTreeRoot().findGroup('maps')
    assert [node.name() for node in group.findLayers()] == ['Images', 'Mosaic']
    footprints, mosaic = (node.layer() for node in group.findLayers())
    assert footprints.featureCount() == 3
    assert footprints.renderer().type() != 'singleSymbol', 'what became of an image is seen'
    assert mosaic.renderer().type() == 'paletted'
    assert results['MOSAIC_LAYER'] == mosaic.source()


class TestClassifyOfMany:
    def test_a_folder_in_place_of_an_image(self, archive, run):
        made = run('classify', CUBE=archive.images, MODEL=archive.model, OUTPUT=archive.out)
        assert (made['DONE'], made['OUTPUT_FOLDER']) == (3, str(archive.out))
        assert QgsRasterLayer(made['OUTPUT'], 'mosaic').isValid()
        assert made['OUTPUT'].endswith('.vrt')
        assert QgsVectorLayer(made['SUMMARY'], 'images').featureCount() == 3

    def test_a_temporary_output_is_a_folder(self, archive, run, context):
        made = run('classify', None, context, CUBE=archive.images / '*.tif', MODEL=archive.model, OUTPUT='TEMPORARY_OUTPUT')
        assert made['DONE'] == 2
        assert Path(made['OUTPUT_FOLDER']).is_dir()

    def test_one_image_into_a_folder(self, archive, run):
        made = run('classify', CUBE=archive.images / 'b.tif', MODEL=archive.model, OUTPUT=archive.out)
        assert made['DONE'] == 1
        assert (archive.out / 'b.tif').is_file()

    def test_many_images_are_not_one_map(self, archive, run, tmp_path):
        with pytest.raises(QgsProcessingException, match='is one map, but there are 3 images'):
            run('classify', CUBE=archive.images, MODEL=archive.model, OUTPUT=tmp_path / 'map.tif')
        assert not (tmp_path / 'map.tif').exists()

    def test_many_images_need_a_model(self, archive, scene, run, tmp_path):
        with pytest.raises(QgsProcessingException, match='Labels were given for many images'):
            run('classify', CUBE=archive.images, LABELS=scene.points, OUTPUT=tmp_path / 'map.tif')

    def test_a_window_is_for_one_image(self, archive, run):
        with pytest.raises(QgsProcessingException, match='A window was given for many images'):
            run('classify', CUBE=archive.images, MODEL=archive.model, WINDOW='0 0 5 5', OUTPUT=archive.out)

    def test_one_map_again_is_left_as_it_is(self, archive, run, tmp_path):
        options = {'CUBE': archive.images / 'b.tif', 'MODEL': archive.model, 'OUTPUT': tmp_path / 'map.tif', 'RESUME': True}
        first = run('classify', **options)
        before = (tmp_path / 'map.tif').stat().st_mtime_ns
        again = run('classify', **options)
        assert (tmp_path / 'map.tif').stat().st_mtime_ns == before
        assert {**again, 'MEAN_CONFIDENCE': 0} == {**first, 'MEAN_CONFIDENCE': 0}
        assert again['MEAN_CONFIDENCE'] == pytest.approx(first['MEAN_CONFIDENCE'], abs=1e-6)

    def test_a_cloud_optimised_map(self, archive, run, tmp_path):
        made = run('classify', CUBE=archive.images / 'b.tif', MODEL=archive.model, OUTPUT=tmp_path / 'map.tif', COG=True)
        dataset = gdal.Open(made['OUTPUT'])
        assert dataset.GetMetadataItem('LAYOUT', 'IMAGE_STRUCTURE') == 'COG'


def test_what_stands_for_many(archive, tmp_path):
    (tmp_path / 'list.txt').write_text('a.tif\n')
    assert is_many(str(archive.images), lambda: None)
    assert is_many(str(archive.images / '*.tif'), lambda: None)
    assert is_many(str(tmp_path / 'list.txt'), lambda: None)
    assert not is_many(str(archive.images / 'b.tif'), lambda: None)
    assert not is_many(str(archive.images / 'absent.tif'), lambda: None)


class TestScheduler:
    @pytest.fixture(autouse=True)
    def settled(self, qgis_new_project):
        QgsSettings().setValue(SCHEDULER, 'tcp://node:8786')
        yield
        QgsSettings().remove(SCHEDULER)

    def job(self, archive, context, **given):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById('hsi:classifyfolder')
        parameters = {'INPUT': str(archive.images), 'MODEL': str(archive.model), 'OUTPUT': str(archive.out), **given}
        assert algorithm.checkParameterValues(parameters, context)[0]
        return algorithm.make_job(parameters, context)

    def test_an_empty_one_is_that_of_the_options(self, archive, context):
        assert self.job(archive, context).scheduler == 'tcp://node:8786'

    def test_what_the_call_says_counts(self, archive, context):
        assert self.job(archive, context, SCHEDULER=' local:2 ').scheduler == 'local:2'
        assert scheduler_of('none') == 'none'  # this computer, whatever the options say

    def test_all_else_reaches_the_job(self, archive, context):
        computing = {'DEVICE': 'cpu', 'MEMORY': '2G', 'THREADS': 1, 'SEED': 3}
        job = self.job(archive, context, CONFIDENCE=False, RESUME=False, COG=True, MOSAIC=True, **computing)
        assert job == BatchJob(
            (str(archive.images),), str(archive.out), str(archive.model), False, False, True, True, 'tcp://node:8786', 'cpu', '2G', 1, 3
        )
