"""`hsi:sample`: from a map to points that stock QGIS shows."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession


@pytest.fixture
def mapped(run, context, scene):
    """A map that was learned from the scene's labels."""
    run('classify', None, context, CUBE=scene.cube, LABELS=scene.points, OUTPUT=scene.folder / 'map.tif')
    return scene.folder / 'map.tif'


def test_points_are_drawn_and_shown(run, notes, context, scene, mapped):
    output = scene.folder / 'review.gpkg'
    found = run('sample', notes, context, MAP=mapped, SIZE=60, FLOOR=15, SEED=4, NAME='Before harvest', OUTPUT=output)
    assert found['POINT_COUNT'] == 60
    assert 0 < found['EXPECTED_SE'] < 0.1
    layer = QgsVectorLayer(found['POINTS'], 'points', 'ogr')
    assert layer.isValid()
    assert layer.featureCount() == 60
    assert layer.crs().authid() == 'EPSG:32633'
    rows = np.array([f['row'] for f in layer.getFeatures()]), np.array([f['col'] for f in layer.getFeatures()])
    assert not scene.labels[rows].any()
    assert any('Before harvest' in line for line in notes.infos)
    assert any('were learned from' in line for line in notes.infos)
    with LabelSession.open(output) as session:
        assert [d.name for d in Review(session).designs()] == ['Before harvest']


def test_a_second_sample_goes_beside_the_first(run, context, scene, mapped):
    output = scene.folder / 'review.gpkg'
    run('sample', None, context, MAP=mapped, SIZE=30, OUTPUT=output)
    found = run('sample', None, context, MAP=mapped, DESIGN='cluster', SIZE=40, CLUSTER_SIDE=2, INCLUDE_TRAINING=True, OUTPUT=output)
    layer = QgsVectorLayer(found['POINTS'], 'points', 'ogr')
    assert layer.featureCount() == found['POINT_COUNT'] == 40
    assert QgsVectorLayer(f'{output}|layername=ref_sample', 'all', 'ogr').featureCount() == 70


@pytest.mark.parametrize('expected', ['0.9, 0.8, 0.7', '0.9; 0.8 0.7'])
def test_accuracies_of_each_class(run, context, scene, mapped, expected):
    found = run('sample', None, context, MAP=mapped, TARGET_SE=0.05, FLOOR=0, EXPECTED=expected, OUTPUT=scene.folder / 'review.gpkg')
    assert found['EXPECTED_SE'] <= 0.05


@pytest.mark.parametrize(('wish', 'words'), [
    ({'EXPECTED': 'good'}, 'no list of accuracies'), ({'EXPECTED': '0.8, 0.9'}, 'do not fit the 3 classes'),
])  # fmt: skip
def test_wishes_that_cannot_be(run, context, scene, mapped, wish, words):
    with pytest.raises(QgsProcessingException, match=words):
        run('sample', None, context, MAP=mapped, OUTPUT=scene.folder / 'review.gpkg', **wish)
    assert not (scene.folder / 'review.gpkg').exists()
