"""`hsi:comparemaps` through `processing.run`."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessing, QgsProcessingException, QgsProject, QgsRasterLayer

from ..builders import write_label_raster


@pytest.fixture
def maps(run, scene, tmp_path):
    """Two maps of the scene, and a reference that neither has learned from."""
    first = run('classify', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'first.tif')['OUTPUT']
    worse = scene.truth.copy()
    worse[:, ::3] = worse[:, ::3] % 3 + 1
    second = write_label_raster(tmp_path / 'second.tif', worse, scene.names)
    return first, second, write_label_raster(tmp_path / 'truth.tif', scene.truth, scene.names)


def test_changes_as_a_raster_and_in_words(maps, run, notes, tmp_path):
    first, second, _ = maps
    result = run('comparemaps', notes, FIRST=first, SECOND=second, OUTPUT=tmp_path / 'change.tif', REPORT=tmp_path / 'report.json')
    layer = QgsRasterLayer(result['OUTPUT'], 'changes')
    assert layer.isValid()
    layer.loadNamedStyle(str(tmp_path / 'change.qml'))
    labels = [one.label for one in layer.renderer().classes()]
    assert any('→' in label for label in labels)
    found = json.loads((tmp_path / 'report.json').read_text('utf-8'))
    assert found == json.loads(result['JSON'])
    assert result['CHANGED_PIXELS'] == found['changed_pixels'] > 500
    assert result['CHANGED_SHARE'] == pytest.approx(found['changed_pixels'] / (48 * 64), abs=1e-6)
    assert 'CONFIDENCE_LAYER' not in result  # the second map has none
    assert any('pixels differ' in line for line in notes.infos)
    assert any(' → ' in line and ' ha' in line for line in notes.infos)
    assert result['BETTER'] == ''


def test_the_better_map_by_a_reference_and_no_raster(maps, run, notes):
    first, second, truth = maps
    result = run('comparemaps', notes, FIRST=first, SECOND=str(second), REFERENCE=truth, OUTPUT=None)
    assert 'OUTPUT' not in result
    assert result['BETTER'] == 'first'
    assert 0 < result['DIFFERENCE_LOW'] < result['DIFFERENCE'] < result['DIFFERENCE_HIGH']
    assert result['P_VALUE'] < 1e-6
    assert any('first.tif is better' in line for line in notes.infos)
    assert any('no probability sample' in line for line in notes.warnings)


def test_the_layer_is_loaded_and_styled(maps, provider, qgis_new_project):
    import processing

    first, second, _ = maps
    processing.runAndLoadResults('hsi:comparemaps', {'FIRST': first, 'SECOND': str(second), 'OUTPUT': QgsProcessing.TEMPORARY_OUTPUT})
    loaded = [layer for layer in QgsProject.instance().mapLayers().values() if 'hanges' in layer.name()]
    assert loaded
    assert loaded[0].renderer().type() == 'paletted'


def test_other_grids_are_refused(maps, scene, run, tmp_path):
    first, _, _ = maps
    small = write_label_raster(tmp_path / 'small.tif', scene.truth[:20], scene.names)
    with pytest.raises(QgsProcessingException, match='do not have the same pixels'):
        run('comparemaps', FIRST=first, SECOND=small)
