"""Each algorithm through `processing.run`, on real files, computed by the real worker."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..builders import learnable_scene, wavelengths, write_geotiff, write_label_raster


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def right(path, truth):
    """The share of pixels that a map has right."""
    return float(np.mean(pixels(path) == truth))


def by_name(path, scene):
    """A map with the truth's class values: classes of a map that was learned from names are in alphabetical order."""
    dataset = gdal.Open(str(path))
    dataset.GetMetadata()
    names = dataset.GetRasterBand(1).GetCategoryNames()
    value = np.array([0, *(scene.names.index(n) + 1 for n in names[1:])])
    return value[dataset.ReadAsArray()]


class TestInfo:
    def test_says_what_was_understood(self, scene, run, notes):
        result = run('info', notes, CUBE=scene.cube)
        assert (result['ROWS'], result['COLS'], result['BANDS'], result['GOOD_BANDS']) == (48, 64, 30, 30)
        assert result['FIRST_WAVELENGTH'] == pytest.approx(420.0)
        assert result['LAST_WAVELENGTH'] == pytest.approx(2440.0)
        assert json.loads(result['JSON'])['wavelengths_nm'][0] == pytest.approx(420.0)
        assert '48 rows, 64 columns, 30 bands, of which 30 are good.' in notes.infos
        assert 'OUTPUT' not in result

    def test_an_envi_header_stands_for_its_data(self, scene, run, tmp_path):
        written = gdal.GetDriverByName('ENVI').CreateCopy(str(tmp_path / 'cube'), gdal.Open(str(scene.cube)))
        del written
        assert run('info', CUBE=tmp_path / 'cube.hdr')['BANDS'] == 30

    def test_accepts_a_layer_and_writes_a_file(self, scene, run, tmp_path):
        layer = QgsRasterLayer(str(scene.cube), 'cube')
        result = run('info', CUBE=layer, OUTPUT=tmp_path / 'info.json')
        assert json.loads((tmp_path / 'info.json').read_text('utf-8')) == json.loads(result['JSON'])


class TestSpectrum:
    def test_a_point_in_the_system_of_the_cube(self, scene, run, tmp_path):
        result = run('spectrum', CUBE=scene.cube, POINT='364110,5809950', OUTPUT=tmp_path / 's.csv')
        assert (result['ROW'], result['COL']) == (0, 0)
        values = json.loads(result['JSON'])['values']
        assert values == pytest.approx(pixels(scene.cube)[:, 0, 0] * 1e-4, abs=1e-6)
        table = (tmp_path / 's.csv').read_text('utf-8').splitlines()
        assert table[0] == 'band,wavelength_nm,good,value'
        assert len(table) == 31
        assert table[1].startswith('1,420,1,')

    def test_a_point_in_another_system(self, scene, run):
        here = json.loads(run('spectrum', CUBE=scene.cube, POINT='365010,5809050')['JSON'])
        from qgis.core import QgsCoordinateTransform, QgsPointXY

        change = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem('EPSG:32633'), QgsCoordinateReferenceSystem('EPSG:4326'), QgsProject.instance()
        )
        point = change.transform(QgsPointXY(365010, 5809050))
        there = json.loads(run('spectrum', CUBE=scene.cube, POINT=f'{point.x():.9f},{point.y():.9f} [EPSG:4326]')['JSON'])
        assert (there['row'], there['col']) == (here['row'], here['col']) == (30, 30)


class TestTrainAndClassify:
    def test_two_steps(self, scene, run, notes, tmp_path):
        trained = run('train', notes, CUBE=scene.cube, LABELS=scene.points, FIELD='class', OUTPUT=tmp_path / 'm.hsimodel')
        assert trained['CLASS_COUNT'] == 3
        assert trained['LABEL_COUNT'] == 120
        assert trained['OVERALL_ACCURACY'] > 0.8
        assert any('3 classes from 120 labelled pixels' in line for line in notes.infos)

        made = run('classify', notes, CUBE=scene.cube, MODEL=tmp_path / 'm.hsimodel', CONFIDENCE=True, OUTPUT=tmp_path / 'map.tif')
        assert np.mean(by_name(made['OUTPUT'], scene) == scene.truth) > 0.95
        assert made['PIXELS'] == 48 * 64
        assert 0.5 < made['MEAN_CONFIDENCE'] <= 1.0
        assert json.loads(Path(made['RECORD']).read_text('utf-8'))['inputs'][0]['role'] == 'cube'
        assert 'OVERALL_ACCURACY' not in made  # nothing was learned in this run
        assert notes.steps[-1] == pytest.approx(100.0)
        assert notes.steps == sorted(notes.steps) or len(notes.steps) > 2

    def test_one_step_with_all_outputs(self, scene, run, notes, tmp_path):
        made = run(
            'classify', notes, CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'map.tif', MODEL_OUTPUT=tmp_path / 'kept.hsimodel'
        )
        assert np.mean(by_name(made['OUTPUT'], scene) == scene.truth) > 0.95
        assert made['OVERALL_ACCURACY'] > 0.8
        assert made['MODEL_OUTPUT'] == str(tmp_path / 'kept.hsimodel')
        for key in ('OUTPUT', 'CONFIDENCE_LAYER', 'SECOND_LAYER'):
            assert QgsRasterLayer(made[key], key).isValid()
        confidence = pixels(made['CONFIDENCE_LAYER'])
        assert confidence.dtype == np.float32
        assert 0.0 < confidence.min() <= confidence.max() <= 1.0
        assert np.all(pixels(made['SECOND_LAYER']) != pixels(made['OUTPUT']))
        assert any(line.startswith('  tree: ') and ' ha, mean confidence ' in line for line in notes.infos)
        assert not [line for line in notes.infos if '<' in line]
        again = run('classify', CUBE=scene.cube, MODEL=tmp_path / 'kept.hsimodel', OUTPUT=tmp_path / 'again.tif')
        assert np.array_equal(pixels(again['OUTPUT']), pixels(made['OUTPUT']))

    def test_what_dialogs_leave_empty(self, scene, run, tmp_path):
        empty = {'MODEL': NULL, 'THREADS': None, 'MEMORY': NULL, 'WINDOW': NULL, 'FIELD': NULL, 'MODEL_OUTPUT': None}
        assert run('classify', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'map.tif', **empty)['PIXELS'] == scene.truth.size

    def test_without_confidence_nothing_more_is_written(self, scene, run, tmp_path):
        made = run('classify', CUBE=scene.cube, LABELS=scene.points, CONFIDENCE=False, OUTPUT=tmp_path / 'map.tif')
        assert 'CONFIDENCE_LAYER' not in made
        assert not list(tmp_path.glob('map_*'))

    def test_lists_of_jobs_name_the_image(self, scene, run, provider, tmp_path):
        run('classify', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'map.tif')
        assert provider.engine().handles()[0].title == 'Classify: scene.tif'

    def test_a_temporary_output(self, scene, run):
        made = run('classify', CUBE=scene.cube, LABELS=scene.points, OUTPUT='TEMPORARY_OUTPUT')
        assert made['OUTPUT'].endswith('.tif')
        assert QgsRasterLayer(made['OUTPUT'], 'map').isValid()

    def test_a_window(self, scene, run, tmp_path):
        made = run('classify', CUBE=scene.cube, LABELS=scene.points, WINDOW='8 16 10 20', OUTPUT=tmp_path / 'map.tif')
        assert made['PIXELS'] == 200
        labels = pixels(made['OUTPUT'])
        assert labels.shape == scene.truth.shape
        assert np.all(labels[8:18, 16:36] > 0)
        assert np.count_nonzero(labels) == 200

    def test_the_same_seed_gives_the_same_numbers(self, scene, run, tmp_path):
        options = {'SEED': 7, 'THREADS': 1, 'MEMORY': '1G', 'DEVICE': 'cpu'}
        one, two = (run('train', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / f'{i}.hsimodel', **options) for i in (1, 2))
        assert one['OVERALL_ACCURACY'] == two['OVERALL_ACCURACY']


class TestKindsOfLabels:
    """The same pixels, said in five ways, give the same map."""

    @pytest.fixture
    def expected(self, scene, run, tmp_path):
        made = run('classify', CUBE=scene.cube, LABELS=scene.points, FIELD='class', CONFIDENCE=False, OUTPUT=tmp_path / 'expected.tif')
        return by_name(made['OUTPUT'], scene)

    def classified(self, scene, run, tmp_path, labels, **others):
        made = run('classify', CUBE=scene.cube, LABELS=labels, CONFIDENCE=False, OUTPUT=tmp_path / 'map.tif', **others)
        return by_name(made['OUTPUT'], scene)

    def test_points_in_another_reference_system(self, scene, run, tmp_path, expected):
        import processing

        other = processing.run(
            'native:reprojectlayer', {'INPUT': str(scene.points), 'TARGET_CRS': 'EPSG:3857', 'OUTPUT': str(tmp_path / 'other.gpkg')}
        )['OUTPUT']
        assert np.array_equal(self.classified(scene, run, tmp_path, other, FIELD='class'), expected)

    def test_a_memory_layer_in_another_reference_system(self, scene, run, tmp_path, expected):
        import processing

        layer = processing.run(
            'native:reprojectlayer', {'INPUT': str(scene.points), 'TARGET_CRS': 'EPSG:4326', 'OUTPUT': 'TEMPORARY_OUTPUT'}
        )['OUTPUT']
        assert layer.providerType() == 'memory'
        assert np.array_equal(self.classified(scene, run, tmp_path, layer, FIELD='class'), expected)
        QgsProject.instance().addMapLayer(layer)
        assert np.array_equal(self.classified(scene, run, tmp_path, layer.id(), FIELD='class'), expected)

    def test_polygons(self, scene, run, tmp_path, expected):
        import processing

        squares = processing.run('native:buffer', {
            'INPUT': str(scene.points), 'DISTANCE': 10, 'SEGMENTS': 2, 'END_CAP_STYLE': 2, 'JOIN_STYLE': 1, 'MITER_LIMIT': 2,
            'DISSOLVE': False, 'OUTPUT': str(tmp_path / 'squares.gpkg'),
        })['OUTPUT']
        assert np.array_equal(self.classified(scene, run, tmp_path, squares, FIELD='class'), expected)

    def test_a_raster(self, scene, run, tmp_path):
        path = write_label_raster(tmp_path / 'labels.tif', scene.labels, scene.names)
        from_layer = self.classified(scene, run, tmp_path, QgsRasterLayer(str(path), 'labels'))
        assert np.mean(from_layer == scene.truth) > 0.95

    def test_a_selection(self, scene, run, tmp_path, notes):
        layer = QgsVectorLayer(str(scene.points), 'points', 'ogr')
        layer.selectByExpression('"class" in (\'tree\', \'soil\')')
        made = run('train', CUBE=scene.cube, LABELS=layer, FIELD='class', SELECTED=True, OUTPUT=tmp_path / 'm.hsimodel')
        assert (made['CLASS_COUNT'], made['LABEL_COUNT']) == (2, 80)

    def test_copies_are_thrown_away(self, scene, run, tmp_path, monkeypatch):
        place = tmp_path / 'temporary'
        place.mkdir()
        monkeypatch.setattr('tempfile.tempdir', str(place))
        layer = QgsVectorLayer(str(scene.points), 'points', 'ogr')
        layer.setSubsetString('"class" <> \'soil\'')
        made = run('train', CUBE=scene.cube, LABELS=layer, FIELD='class', OUTPUT=tmp_path / 'm.hsimodel')
        assert made['CLASS_COUNT'] == 2
        assert not list(place.rglob('*.gpkg'))


def test_a_model_is_applied_to_another_sensor(scene, run, tmp_path):
    run('train', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'm.hsimodel')
    values, truth = learnable_scene(bands=59)
    other = write_geotiff(tmp_path / 'other.tif', values, wavelengths(59))
    made = run('classify', CUBE=other, MODEL=tmp_path / 'm.hsimodel', OUTPUT=tmp_path / 'map.tif')
    assert np.mean(by_name(made['OUTPUT'], scene) == truth) > 0.8
