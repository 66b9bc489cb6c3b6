"""Layers as files, as the docks ask for them; `tests/processing/test_inputs.py` goes through every kind of layer."""

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsFeatureRequest, QgsRasterLayer, QgsVectorLayer

from hsi_plugin.core.errors import LayerError
from hsi_plugin.qgis_common.i18n import tr
from hsi_plugin.qgis_common.layer_files import label_file, raster_file
from tests.builders import class_names, learnable_scene, sparse_labels, write_geotiff, write_label_points

TRANSFORMS = QgsCoordinateTransformContext()


@pytest.fixture
def stored(qgis_app, tmp_path):
    labels = sparse_labels(learnable_scene()[1], 5)
    return QgsVectorLayer(str(write_label_points(tmp_path / 'points.gpkg', labels, class_names(3))), 'points', 'ogr')


def test_a_layer_that_is_its_file_is_passed_on_as_that(stored, tmp_path):
    assert label_file(stored, 'class', tmp_path, TRANSFORMS) == str(tmp_path / 'points.gpkg')


def test_a_memory_layer_and_a_filtered_one_are_copied_as_they_are_seen(stored, tmp_path):
    folder = tmp_path / 'copies'
    folder.mkdir()
    memory = label_file(stored.materialize(QgsFeatureRequest()), 'class', folder, TRANSFORMS)
    assert memory.startswith(str(folder))
    stored.setSubsetString('"class" = \'tree\'')
    filtered = QgsVectorLayer(label_file(stored, 'class', folder, TRANSFORMS), 'copy', 'ogr')
    assert {f['class'] for f in filtered.getFeatures()} == {'tree'}


def test_a_table_without_places_and_a_lost_raster_are_refused(qgis_app, tmp_path):
    with pytest.raises(LayerError, match='neither points nor polygons'):
        label_file(QgsVectorLayer('None?field=class:string', 'table', 'memory'), 'class', tmp_path, TRANSFORMS)
    path = write_geotiff(tmp_path / 'cube.tif', learnable_scene(bands=5)[0])
    assert raster_file(QgsRasterLayer(str(path), 'cube')) == str(path)
    with pytest.raises(LayerError, match='no raster'):
        raster_file(QgsVectorLayer('Point', 'points', 'memory'))


def test_without_a_translation_the_text_stays(qgis_app):
    assert tr('Nothing is selected in layer "{0}".') == 'Nothing is selected in layer "{0}".'
