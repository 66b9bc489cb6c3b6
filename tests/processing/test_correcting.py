"""`hsi:cleanmap` and `hsi:applycorrections`."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer

from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.correct.correction import MapCorrection
from hsi_plugin.maps.correct.found import find_map
from hsi_plugin.maps.correct.majority import majority
from hsi_plugin.maps.correct.proposal import paint_square
from hsi_plugin.maps.correct.sieve import sieve
from tests.maps.correct.helpers import write_map


@pytest.fixture
def labels():
    rng = np.random.default_rng(2)
    values = np.kron(rng.integers(1, 4, (4, 4)), np.ones((6, 6), int)).astype(np.uint8)
    values[rng.random(values.shape) < 0.1] = 2
    return values


@pytest.fixture
def map_path(tmp_path, labels):
    return write_map(tmp_path / 'map.tif', labels)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_a_map_is_cleaned(run, notes, context, map_path, labels, tmp_path):
    found = run('cleanmap', notes, context, MAP=map_path, MAJORITY=3, MINIMUM=6, CONNECTED='8', OUTPUT=tmp_path / 'clean.tif')
    assert np.array_equal(read(tmp_path / 'clean.tif'), sieve(majority(labels, 3), 6, 8))
    assert found['CHANGED_PIXELS'] == (read(tmp_path / 'clean.tif') != labels).sum()
    assert found['PIXELS'] == labels.size
    assert found['PIECES_LEFT'] == 0
    assert any('forest → ' in line for line in notes.infos)
    assert QgsRasterLayer(found['CHANGES_LAYER'], 'changes').isValid()


def test_the_layer_that_is_shown_can_be_cleaned_and_the_result_has_its_names(run, notes, context, map_path, tmp_path):
    layer = QgsRasterLayer(str(map_path), 'map')
    QgsProject.instance().addMapLayer(layer)
    found = run('cleanmap', notes, context, MAP=layer, MAJORITY=5, OUTPUT='TEMPORARY_OUTPUT')
    made = QgsRasterLayer(found['OUTPUT'], 'clean')
    made.loadDefaultStyle()
    assert [entry.label for entry in made.renderer().classes()][-3:] == ['water', 'forest', 'soil']


@pytest.mark.parametrize('bad', [{'MAJORITY': 4}, {'MAJORITY': 0, 'MINIMUM': 0}])
def test_what_means_nothing_is_refused_at_once(run, context, map_path, tmp_path, bad):
    with pytest.raises(QgsProcessingException):
        run('cleanmap', None, context, MAP=map_path, OUTPUT=tmp_path / 'clean.tif', **bad)
    assert not list(tmp_path.glob('*clean*'))


def test_a_window_beyond_the_map_is_told(run, context, map_path, tmp_path):
    with pytest.raises(QgsProcessingException, match='does not lie in'):
        run('cleanmap', None, context, MAP=map_path, WINDOW='0 0 500 500', OUTPUT=tmp_path / 'clean.tif')


def test_corrections_are_applied(run, notes, context, map_path, labels, tmp_path):
    session_path = tmp_path / 'review.gpkg'
    grid = find_map(map_path).grid
    with LabelSession.create(session_path, grid, annotator='Ada') as session, MapCorrection.open(map_path, session) as one:
        one.apply(paint_square(one.labels, one.grid, 8, 8, 5, 3), 'a field')
        wanted = one.labels()
    found = run('applycorrections', notes, context, MAP=map_path, SESSION=session_path, OUTPUT=tmp_path / 'new.tif')
    assert np.array_equal(read(tmp_path / 'new.tif'), wanted)
    assert found['CHANGES'] == 1
    assert found['CHANGED_PIXELS'] == (wanted != labels).sum()
    registry = QgsVectorLayer(found['REGISTRY_LAYER'], 'registry', 'ogr')
    assert {f['why'] for f in registry.getFeatures()} == {'a field'}


def test_a_session_without_corrections_is_told(run, context, map_path, tmp_path):
    LabelSession.create(tmp_path / 'review.gpkg', find_map(map_path).grid).close()
    with pytest.raises(QgsProcessingException, match='holds no corrections'):
        run('applycorrections', None, context, MAP=map_path, SESSION=tmp_path / 'review.gpkg', OUTPUT=tmp_path / 'new.tif')
