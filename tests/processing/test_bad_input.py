"""What is wrong is said in a sentence with what to do about it, and leaves no file."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer

from ..builders import learnable_scene, wavelengths, write_geotiff, write_label_points, write_label_raster


def refused(run, scene, name, *words, **parameters):
    """Run, and check the refusal's words and that no file came into being; returns the sentence."""
    before = scene.files()
    with pytest.raises(QgsProcessingException) as caught:
        run(name, **parameters)
    sentence = str(caught.value)
    for word in words:
        assert word in sentence
    assert 'Traceback' not in sentence
    assert scene.files() == before
    return sentence


@pytest.fixture
def basic(scene):
    return {'CUBE': scene.cube, 'LABELS': scene.points, 'FIELD': 'class', 'OUTPUT': scene.folder / 'map.tif'}


class TestCubes:
    def test_a_missing_file(self, run, scene, basic):
        refused(run, scene, 'classify', 'nowhere.tif', **{**basic, 'CUBE': scene.folder / 'nowhere.tif'})
        refused(run, scene, 'info', 'nowhere.tif', CUBE=scene.folder / 'nowhere.tif')

    def test_an_empty_file(self, run, scene, basic):
        empty = scene.folder / 'empty.tif'
        empty.write_bytes(b'')
        refused(run, scene, 'classify', 'empty.tif', **{**basic, 'CUBE': empty})

    def test_a_truncated_file(self, run, scene, basic):
        whole = scene.cube.read_bytes()
        (scene.folder / 'half.tif').write_bytes(whole[: len(whole) // 2])
        refused(run, scene, 'classify', **{**basic, 'CUBE': scene.folder / 'half.tif'})

    def test_no_pixel_with_data(self, run, scene, basic):
        run('train', CUBE=scene.cube, LABELS=scene.points, OUTPUT=scene.folder / 'm.hsimodel')
        values, _ = learnable_scene()
        void = write_geotiff(scene.folder / 'void.tif', np.full_like(values, -9.0), wavelengths(30), nodata=-9.0)
        refused(run, scene, 'classify', 'void', CUBE=void, MODEL=scene.folder / 'm.hsimodel', OUTPUT=basic['OUTPUT'])
        refused(run, scene, 'classify', **{**basic, 'CUBE': void})

    def test_a_layer_from_a_server(self, run, scene, basic, qgis_new_project):
        layer = QgsRasterLayer('type=xyz&url=http://localhost:1/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1&zmin=0', 'tiles', 'wms')
        QgsProject.instance().addMapLayer(layer)
        refused(run, scene, 'classify', '"tiles" comes from WMS', 'GeoTIFF', **{**basic, 'CUBE': layer})


class TestLabels:
    def labelled(self, scene, labels, names, name='few.gpkg', **others):
        return write_label_points(scene.folder / name, labels, names, **others)

    def test_a_missing_file(self, run, scene, basic):
        refused(run, scene, 'classify', 'nowhere.gpkg', **{**basic, 'LABELS': scene.folder / 'nowhere.gpkg'})

    def test_a_missing_field(self, run, scene, basic):
        wrong = {**basic, 'FIELD': 'klass', 'OUTPUT': scene.folder / 'm.hsimodel'}
        refused(run, scene, 'train', '"klass"', '"class"', **wrong)

    def test_one_class_only(self, run, scene, basic):
        only = np.where(scene.labels == 2, 2, 0)
        refused(run, scene, 'classify', 'tree', **{**basic, 'LABELS': self.labelled(scene, only, scene.names)})

    def test_a_class_with_one_pixel(self, run, scene, basic):
        few = scene.labels.copy()
        rows, cols = np.nonzero(few == 3)
        few[rows[1:], cols[1:]] = 0
        refused(run, scene, 'classify', 'soil', **{**basic, 'LABELS': self.labelled(scene, few, scene.names)})

    def test_all_outside_the_cube(self, run, scene, basic):
        far = (500000.0, 30.0, 0.0, 5000000.0, 0.0, -30.0)
        refused(run, scene, 'classify', 'outside', **{**basic, 'LABELS': self.labelled(scene, scene.labels, scene.names, transform=far)})

    def test_a_label_raster_on_another_grid(self, run, scene, basic):
        other = write_label_raster(scene.folder / 'other.tif', scene.labels[:20, :20], scene.names)
        refused(run, scene, 'classify', 'grid', **{**basic, 'LABELS': other, 'FIELD': None})

    def test_lines(self, run, scene, basic):
        path = scene.folder / 'lines.gpkg'
        source = ogr.GetDriverByName('GPKG').CreateDataSource(str(path))
        layer = source.CreateLayer('lines', None, ogr.wkbLineString)
        layer.CreateField(ogr.FieldDefn('class', ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField('class', 'road')
        feature.SetGeometry(ogr.CreateGeometryFromWkt('LINESTRING (364100 5809900, 364200 5809800)'))
        layer.CreateFeature(feature)
        layer = source = None
        refused(run, scene, 'classify', 'points or polygons', **{**basic, 'LABELS': path})

    def test_selected_labels_of_a_path(self, run, scene, basic):
        refused(run, scene, 'classify', 'selected', **{**basic, 'SELECTED': True})


class TestModels:
    def test_a_missing_file(self, run, scene, basic):
        refused(run, scene, 'classify', 'no.hsimodel', CUBE=scene.cube, MODEL=scene.folder / 'no.hsimodel', OUTPUT=basic['OUTPUT'])

    def test_a_damaged_file(self, run, scene, basic):
        (scene.folder / 'bad.hsimodel').write_bytes(b'PK\x03\x04 nonsense')
        refused(run, scene, 'classify', 'bad.hsimodel', CUBE=scene.cube, MODEL=scene.folder / 'bad.hsimodel', OUTPUT=basic['OUTPUT'])

    def test_wavelengths_that_the_cube_lacks(self, run, scene, basic):
        run('train', CUBE=scene.cube, LABELS=scene.points, OUTPUT=scene.folder / 'm.hsimodel')
        values, _ = learnable_scene()
        visible = write_geotiff(scene.folder / 'visible.tif', values, wavelengths(30, 420.0, 900.0))
        refused(run, scene, 'classify', 'nm', CUBE=visible, MODEL=scene.folder / 'm.hsimodel', OUTPUT=basic['OUTPUT'])

    def test_both_or_neither(self, run, scene, basic):
        refused(run, scene, 'classify', 'Both a model and labels', **{**basic, 'MODEL': scene.folder / 'm.hsimodel'})
        refused(run, scene, 'classify', 'Neither a model nor labels', CUBE=scene.cube, OUTPUT=basic['OUTPUT'])


class TestOutputsAndOptions:
    def test_onto_the_input(self, run, scene, basic):
        before = scene.cube.read_bytes()
        refused(run, scene, 'classify', 'scene.tif', **{**basic, 'OUTPUT': scene.cube})
        assert scene.cube.read_bytes() == before

    def test_no_folder(self, run, scene, basic):
        (scene.folder / 'file').write_text('')
        refused(run, scene, 'classify', **{**basic, 'OUTPUT': scene.folder / 'file' / 'map.tif'})

    def test_no_geotiff(self, run, scene, basic):
        refused(run, scene, 'classify', '.img', **{**basic, 'OUTPUT': scene.folder / 'map.img'})

    @pytest.mark.parametrize('window', ['1 2 3', 'a b c d', '40 0 20 20', '0 0 0 5'])
    def test_a_window(self, run, scene, basic, window):
        refused(run, scene, 'classify', 'window', **{**basic, 'WINDOW': window})

    @pytest.mark.parametrize('name', ['classify', 'train'])
    def test_a_method(self, run, scene, basic, name):
        refused(run, scene, name, 'METHOD', **{**basic, 'METHOD': 'magic'})

    @pytest.mark.parametrize(('name', 'value'), [('DEVICE', 'abacus'), ('MEMORY', 'much')])
    def test_options(self, run, scene, basic, name, value):
        refused(run, scene, 'classify', value, **{**basic, name: value})

    def test_a_report_that_cannot_be_written(self, run, scene):
        refused(run, scene, 'info', 'cannot be written', CUBE=scene.cube, OUTPUT=scene.folder / 'no' / 'such' / 'info.json')

    def test_a_point_outside(self, run, scene):
        refused(run, scene, 'spectrum', 'outside', CUBE=scene.cube, POINT='0,0')

    def test_an_accuracy_of_no_map(self, run, scene):
        refused(run, scene, 'accuracy', 'nowhere.tif', MAP=scene.folder / 'nowhere.tif', REFERENCE=scene.points)
