"""Layers as files: what is passed on as it is, what is copied first, what is refused."""

from __future__ import annotations

import zipfile

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from hsi_plugin.core.errors import LabelError, LayerError
from hsi_plugin.processing.inputs import Given, given, label_file, raster_file

from ..builders import write_label_raster


def features(path):
    """`(class, x, y)` of all features of a file."""
    dataset = ogr.Open(str(path).split('|')[0])
    layer = dataset.GetLayer(0)
    return sorted((f.GetField('class'), f.GetGeometryRef().GetX(), f.GetGeometryRef().GetY()) for f in layer)


def memory_points(classes, crs='EPSG:32633'):
    layer = QgsVectorLayer(f'Point?crs={crs}&field=class:string&field=note:string', 'my labels: 1/2', 'memory')
    for i, name in enumerate(classes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, 'n'])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(364110.0 + 30 * i, 5809950.0)))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def points(scene):
    return QgsVectorLayer(str(scene.points), 'points', 'ogr')


@pytest.fixture
def copies(tmp_path):
    folder = tmp_path / 'copies'
    folder.mkdir()
    return folder


class TestRasters:
    def test_a_text_is_a_path(self):
        assert raster_file(Given(text='/data/cube.hdr')) == '/data/cube.hdr'

    def test_a_layer_is_its_file(self, scene):
        assert raster_file(Given(QgsRasterLayer(str(scene.cube), 'cube'))) == str(scene.cube)

    def test_a_raster_in_an_archive_keeps_its_whole_name(self, scene):
        archive = scene.folder / 'scene.zip'
        with zipfile.ZipFile(archive, 'w') as z:
            z.write(scene.cube, 'inner/scene.tif')
        name = f'/vsizip/{archive}/inner/scene.tif'
        layer = QgsRasterLayer(name, 'cube')
        assert layer.isValid()
        assert raster_file(Given(layer)) == name

    def test_a_raster_in_a_geopackage_keeps_its_table(self, scene, tmp_path):
        path = tmp_path / 'r.gpkg'
        for table in ('first', 'second'):
            options = ['APPEND_SUBDATASET=YES', f'RASTER_TABLE={table}']
            source = gdal.Open(str(write_label_raster(tmp_path / 'r.tif', scene.truth, scene.names)))
            written = gdal.GetDriverByName('GPKG').CreateCopy(str(path), source, options=options)
            del written
        layer = QgsRasterLayer(f'GPKG:{path}:second', 'r')
        assert layer.isValid()
        assert raster_file(Given(layer)) == f'GPKG:{path}:second'

    def test_a_layer_from_a_server_is_refused_by_name(self):
        layer = QgsRasterLayer('type=xyz&url=http://localhost:1/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1&zmin=0', 'tiles', 'wms')
        with pytest.raises(LayerError, match='"tiles" comes from WMS') as caught:
            raster_file(Given(layer))
        assert 'GeoTIFF' in caught.value.remedy

    def test_a_raster_in_memory_is_refused(self, scene):
        source = gdal.Open(str(scene.cube))
        written = gdal.GetDriverByName('GTiff').CreateCopy('/vsimem/hsi_test.tif', source)
        del written
        layer = QgsRasterLayer('/vsimem/hsi_test.tif', 'volatile')
        with pytest.raises(LayerError, match='memory'):
            raster_file(Given(layer))
        gdal.Unlink('/vsimem/hsi_test.tif')

    def test_points_are_no_raster(self, points):
        with pytest.raises(LayerError, match='"points" is no raster'):
            raster_file(Given(points))


class TestLabels:
    def test_a_file_is_passed_on(self, scene, points, copies):
        assert label_file(Given(text=str(scene.points)), '', copies, QgsProcessingContext()) == str(scene.points)
        assert label_file(Given(points), 'class', copies, QgsProcessingContext()) == str(scene.points)

    def test_a_table_is_named(self, scene, copies):
        layer = QgsVectorLayer(f'{scene.points}|layername=labels', 'points', 'ogr')
        assert label_file(Given(layer), '', copies, QgsProcessingContext()) == f'{scene.points}|layername=labels'

    def test_a_label_raster_is_passed_on(self, scene, tmp_path, copies):
        path = write_label_raster(tmp_path / 'labels.tif', scene.labels, scene.names)
        assert label_file(Given(QgsRasterLayer(str(path), 'l')), '', copies, QgsProcessingContext()) == str(path)

    def test_a_memory_layer_is_written_out(self, copies):
        layer = memory_points(['water', 'tree'])
        path = label_file(Given(layer), '', copies, QgsProcessingContext())
        assert features(path) == [('tree', 364140.0, 5809950.0), ('water', 364110.0, 5809950.0)]
        assert path.endswith('my labels_ 1_2.gpkg')  # messages name the file, so it is named like the layer
        assert QgsVectorLayer(path).crs().authid() == 'EPSG:32633'

    def test_only_the_class_field_is_written_out(self, copies):
        path = label_file(Given(memory_points(['water'])), 'class', copies, QgsProcessingContext())
        assert [f.name() for f in QgsVectorLayer(path).fields()] == ['hsi_row', 'class']

    def test_a_filter_holds(self, scene, points, copies):
        points.setSubsetString('"class" = \'tree\'')
        path = label_file(Given(points), '', copies, QgsProcessingContext())
        assert path != str(scene.points)
        assert {f[0] for f in features(path)} == {'tree'}
        assert len(features(path)) == 40

    def test_edits_that_are_not_saved_hold(self, scene, points, copies):
        points.startEditing()
        first = next(points.getFeatures())
        points.changeAttributeValue(first.id(), points.fields().lookupField('class'), 'rock')
        path = label_file(Given(points), '', copies, QgsProcessingContext())
        assert [f[0] for f in features(path)].count('rock') == 1
        points.rollBack()

    def test_edit_mode_without_edits_needs_no_copy(self, scene, points, copies):
        points.startEditing()
        assert label_file(Given(points), '', copies, QgsProcessingContext()) == str(scene.points)
        points.rollBack()

    def test_a_computed_class_field_holds(self, points, copies):
        text = QgsVectorLayer('NoGeometry?field=big:string', 'any', 'memory').fields()[0]
        points.addExpressionField('upper("class")', text)
        path = label_file(Given(points), 'big', copies, QgsProcessingContext())
        layer = QgsVectorLayer(path)
        assert layer.uniqueValues(layer.fields().lookupField('big')) == {'WATER', 'TREE', 'SOIL'}

    def test_a_selection_holds(self, points, copies):
        points.selectByExpression('"class" = \'soil\'')
        path = label_file(Given(points, selected_only=True), '', copies, QgsProcessingContext())
        assert {f[0] for f in features(path)} == {'soil'}

    def test_an_empty_selection_is_refused(self, points, copies):
        with pytest.raises(LabelError, match='Nothing is selected in layer "points"'):
            label_file(Given(points, selected_only=True), '', copies, QgsProcessingContext())

    def test_a_path_has_no_selection(self, scene, copies):
        with pytest.raises(LayerError, match='no vector layer'):
            label_file(Given(text=str(scene.points), selected_only=True), '', copies, QgsProcessingContext())

    def test_a_missing_field_is_named_with_those_there_are(self, copies):
        with pytest.raises(LabelError, match='no field "klass"') as caught:
            label_file(Given(memory_points(['water'])), 'klass', copies, QgsProcessingContext())
        assert 'class, note' in caught.value.remedy

    def test_a_field_named_fid_with_equal_values_does_not_stop_the_copy(self, copies):
        layer = QgsVectorLayer('Point?crs=EPSG:32633&field=fid:integer&field=class:string', 'l', 'memory')
        for name in ('a', 'b'):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([1, name])
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1.0, 2.0)))
            layer.dataProvider().addFeature(feature)
        path = label_file(Given(layer), '', copies, QgsProcessingContext())
        assert [f[0] for f in features(path)] == ['a', 'b']

    def test_a_table_without_geometry_is_refused(self, copies):
        layer = QgsVectorLayer('NoGeometry?field=class:string', 'table', 'memory')
        with pytest.raises(LayerError, match='"table" has neither points nor polygons'):
            label_file(Given(layer), '', copies, QgsProcessingContext())


class TestGiven:
    @pytest.fixture
    def algorithm(self, provider):
        return QgsApplication.processingRegistry().algorithmById('hsi:classify')

    def test_nothing(self, algorithm, context):
        assert not given(algorithm, {}, 'LABELS', context)
        assert not given(algorithm, {'LABELS': ''}, 'LABELS', context)
        assert not given(algorithm, {'LABELS': None}, 'LABELS', context)

    def test_a_path_is_not_opened(self, algorithm, context, scene):
        assert given(algorithm, {'CUBE': str(scene.cube)}, 'CUBE', context) == Given(text=str(scene.cube))

    def test_a_layer_of_the_project_is_found_by_id_and_by_name(self, algorithm, context, points):
        QgsProject.instance().addMapLayer(points)
        assert given(algorithm, {'LABELS': points.id()}, 'LABELS', context).layer is points
        assert given(algorithm, {'LABELS': 'points'}, 'LABELS', context).layer is points
        assert given(algorithm, {'LABELS': points}, 'LABELS', context).layer is points

    def test_a_layer_made_by_an_earlier_step_is_found(self, algorithm, context):
        layer = memory_points(['water'])
        context.temporaryLayerStore().addMapLayer(layer)
        assert given(algorithm, {'LABELS': layer.id()}, 'LABELS', context).layer is layer

    def test_selected_features_only(self, algorithm, context, points):
        QgsProject.instance().addMapLayer(points)
        found = given(algorithm, {'LABELS': QgsProcessingFeatureSourceDefinition(points.id(), True)}, 'LABELS', context)
        assert found.layer is points
        assert found.selected_only
