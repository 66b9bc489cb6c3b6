"""`hsi:mergelabels` and `hsi:fieldpackage`: labels of two people, and the way outdoors."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from hsi_plugin.cubes import open_cube
from hsi_plugin.labels.session import LabelSession


@pytest.fixture
def sessions(scene, tmp_path):
    made = []
    with open_cube(scene.cube) as cube:
        for who, name in (('Ada', 'water'), ('Ben', 'tree')):
            made.append(tmp_path / f'{who}.gpkg')
            with LabelSession.create(made[-1], cube.grid, cube.path, bands=cube.bands, annotator=who) as session:
                session.add_class(name)
                session.answer(4, 5, 'class', name)
                session.answer(6, 7 if who == 'Ada' else 8, 'unknown')
    return made


def test_labels_are_merged_and_what_is_open_goes_outdoors(run, notes, context, sessions, tmp_path):
    ada, ben = sessions
    found = run('mergelabels', notes, context, SESSION=ada, OTHER=ben, OUTPUT=tmp_path / 'conflicts.csv')
    assert (found['TAKEN'], found['KNOWN'], found['CONFLICTS']) == (2, 0, 1)
    assert 'Ada' in (tmp_path / 'conflicts.csv').read_text()
    assert any('Ada and Ben' in line for line in notes.infos)
    packed = run('fieldpackage', notes, context, SESSION=ada, OUTPUT=tmp_path / 'field.gpkg')
    assert packed['POINT_COUNT'] == 3  # two that nobody could tell, one that is disputed
    layer = QgsVectorLayer(f'{tmp_path / "field.gpkg"}|layername=review', 'points', 'ogr')
    assert layer.featureCount() == 3
    again = run('mergelabels', notes, context, SESSION=ada, OTHER=tmp_path / 'field.gpkg')
    assert again['TAKEN'] == 0  # nobody was there yet


def test_points_may_be_a_layer(run, notes, context, sessions, scene, tmp_path):
    packed = run('fieldpackage', notes, context, SESSION=sessions[0], POINTS=scene.points, BLIND=True, OUTPUT=tmp_path / 'field.gpkg')
    assert packed['POINT_COUNT'] == (scene.labels > 0).sum()


def test_a_file_that_is_no_session_is_refused(run, context, scene, sessions):
    with pytest.raises(QgsProcessingException, match='session'):
        run('mergelabels', None, context, SESSION=sessions[0], OTHER=scene.points)
