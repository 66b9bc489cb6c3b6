"""`hsi:activesuggest`: points to fill in, which are then labels; what the parameters make of a job; what is refused."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from hsi_plugin.core.queries import QUERIES
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.active_jobs import ActiveSuggestJob


def points(path):
    layer = QgsVectorLayer(f'{path}|layername=suggested', 'points', 'ogr')
    assert layer.isValid()
    return layer, list(layer.getFeatures())


def test_points_to_fill_in_become_labels(run, notes, context, scene, tmp_path):
    found = run('activesuggest', notes, context, CUBE=scene.cube, COUNT=10, OUTPUT=tmp_path / 'next.gpkg')
    assert (found['PIXELS'], found['LABEL_COUNT']) == (10, 0)
    layer, features = points(tmp_path / 'next.gpkg')
    assert layer.crs().isValid()
    assert [f['rank'] for f in features] == list(range(1, 11))
    assert {f['why'] for f in features} == {'typical'}
    assert all(not f['class'] for f in features)
    with open_cube(scene.cube) as cube:
        for feature in features:
            point = feature.geometry().asPoint()
            assert cube.grid.pixel(point.x(), point.y()) == (feature['row'], feature['col'])
    said = {scene.truth[f['row'], f['col']] for f in features}
    assert said == {1, 2, 3}  # ten typical pixels are of all three classes
    column = layer.fields().indexOf('class')
    assert layer.dataProvider().changeAttributeValues({
        feature.id(): {column: scene.names[scene.truth[feature['row'], feature['col']] - 1]} for feature in features
    })  # fmt: skip
    del layer
    trained = run('train', notes, context, CUBE=scene.cube, LABELS=tmp_path / 'next.gpkg', FIELD='class', OUTPUT=tmp_path / 'm.hsimodel')
    assert trained['CLASS_COUNT'] == 3
    more = run(
        'activesuggest', notes, context, CUBE=scene.cube, LABELS=tmp_path / 'next.gpkg', FIELD='class', COUNT=20,
        STRATEGY='margin', OUTPUT=tmp_path / 'more.gpkg',
    )  # fmt: skip
    assert more['LABEL_COUNT'] == 10
    _, later = points(tmp_path / 'more.gpkg')
    assert {f['why'] for f in later} == {'torn'}
    assert {f['likely_1'] for f in later} <= set(scene.names)
    assert all(0.0 < f['probability_1'] <= 1.0 for f in later)
    assert not {(f['row'], f['col']) for f in later} & {(f['row'], f['col']) for f in features}
    assert any('torn between two classes' in line for line in notes.infos)


def test_parameters_make_a_job(provider, context, scene):
    algorithm = provider.algorithm('activesuggest').create()
    values = {
        'CUBE': str(scene.cube), 'LABELS': str(scene.points), 'FIELD': 'class', 'COUNT': 7, 'STRATEGY': 'core-set', 'FEATURES': 'spectra',
        'HEAD': 'logistic', 'WINDOW': '0 0 20 30', 'SEED': 3, 'OUTPUT': 'TEMPORARY_OUTPUT',
    }  # fmt: skip
    assert algorithm.checkParameterValues(values, context)[0]
    algorithm.prepareAlgorithm(values, context, QgsProcessingFeedback())
    assert algorithm._refusal is None
    job = algorithm._job
    assert isinstance(job, ActiveSuggestJob)
    assert (job.strategy, job.count, job.features, job.head) == ('core-set', 7, 'spectra', 'logistic')
    assert (job.field, job.window, job.seed) == ('class', (0, 0, 20, 30), 3)


def test_strategies_are_those_that_need_no_network(provider):
    offered = provider.algorithm('activesuggest').parameterDefinition('STRATEGY').options()
    assert offered == [name for name in QUERIES if name != 'bald']


def test_a_refusal_is_a_sentence(run, context, scene, tmp_path):
    with pytest.raises(QgsProcessingException, match='nonsense'):
        run('activesuggest', None, context, CUBE=scene.cube, FEATURES='nonsense', OUTPUT=tmp_path / 'next.gpkg')
    assert not (tmp_path / 'next.gpkg').exists()
