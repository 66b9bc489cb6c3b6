"""Points go outdoors in a file of their own, with a form that stock QGIS shows, and come back as labels, once and only once."""

from __future__ import annotations

import json
import time

import pytest
from osgeo import ogr
from qgis.core import QgsExpression, QgsExpressionContext, QgsVectorLayer, QgsVectorLayerUtils

from hsi_plugin.core.errors import LabelError, OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.conflicts import conflicts, resolve
from hsi_plugin.labels.field import FIELDS, FieldPoint, write_field_package
from hsi_plugin.labels.field_read import read_field_package
from hsi_plugin.labels.merge import merge_sessions
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from tests.builders import ROTATED, UTM33, wkt
from tests.labels.test_merge import learned
from tests.labels.test_session import table

GRID = Grid(60, 80, ROTATED, wkt(UTM33))
POINTS = (FieldPoint(1, 2, 'bank', 'water'), FieldPoint(10, 20, '', 'tree'), FieldPoint(30, 40, 'hill "A" & <B>'), FieldPoint(59, 79))


@pytest.fixture
def session(tmp_path):
    with LabelSession.create(tmp_path / 'labels.gpkg', GRID, annotator='ann') as made:
        made.add_class('water')
        made.add_class('tree & "bush" <2 m')
        yield made


@pytest.fixture
def package(session, tmp_path):
    path = tmp_path / 'field_review.gpkg'
    assert write_field_package(session, path, POINTS) == 4
    return path


def observe(path, number, **values):
    """Fill in the form of one point, as an editor of the file does."""
    dataset = ogr.Open(str(path), update=1)
    layer = dataset.GetLayerByName('review')
    feature = layer.GetFeature(number)
    for name, value in values.items():
        if name == 'place':
            feature.GetGeometryRef().SetPoint_2D(0, *value)
        elif value is None:
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value)
    layer.SetFeature(feature)
    feature = layer = dataset = None


def test_stock_qgis_shows_the_points_and_the_form(session, package, qgis_app):
    layer = QgsVectorLayer(f'{package}|layername=review', 'review', 'ogr')  # with the style that the file brings
    assert layer.isValid()
    assert layer.crs().authid() == 'EPSG:32633'
    assert [f.name() for f in layer.fields()] == ['fid', *(name for name, _ in FIELDS)]
    features = list(layer.getFeatures())
    assert [(f['row'], f['col'], f['name']) for f in features] == [(1, 2, 'bank'), (10, 20, '2'), (30, 40, 'hill "A" & <B>'), (59, 79, '4')]
    for feature in features:
        point = feature.geometry().asPoint()
        assert GRID.pixel(point.x(), point.y()) == (feature['row'], feature['col'])

    def widget(name):
        setup = layer.editorWidgetSetup(layer.fields().indexOf(name))
        return setup.type(), setup.config()

    kind, config = widget('observed_class')
    assert kind == 'ValueMap'
    offered = {text: value for entry in config['map'] for text, value in entry.items()}
    assert list(offered.values()) == ['water', 'tree & "bush" <2 m', '@mixed', '@unknown', '@exclude']
    assert list(offered)[:2] == ['water', 'tree & "bush" <2 m']
    kind, config = widget('photo')
    assert kind == 'ExternalResource'
    assert config['RelativeStorage'] == 1
    assert config['DocumentViewer'] == 1
    assert {value for entry in widget('status')[1]['map'] for value in entry.values()} == {'todo', 'done', 'unreachable'}
    assert widget('uuid')[0] == widget('session_uuid')[0] == widget('row')[0] == 'Hidden'
    assert widget('suggested_class')[0] == 'TextEdit'
    assert layer.attributeDisplayName(layer.fields().indexOf('observed_class')) == 'Class seen'
    assert widget('fid')[0] == 'Hidden'
    assert layer.labelsEnabled()
    assert layer.labeling().settings().fieldName == 'name'
    assert layer.displayExpression() == '"name"'
    colours = {category.value(): category.symbol().color().name() for category in layer.renderer().categories()}
    assert colours == {'todo': '#e69f00', 'done': '#009e73', 'unreachable': '#7f7f7f'}

    added = QgsVectorLayerUtils.createFeature(layer)  # a point that is added outdoors
    assert len(str(added['uuid'])) == 36
    assert added['session_uuid'] == session.uuid
    assert added['status'] == 'done'


def test_stock_qgis_shows_the_session(session, qgis_app):
    session.answer(1, 2, 'class', 'water', [(1, 3)])
    session.answer(4, 4, 'skip')
    session.close()
    expected = {'label': 3, 'class': 2, 'session': 1, 'event': 4, 'model': 0, 'conflict': 0}
    expected.update({'ref_design': 0, 'ref_sample': 0, 'ref_answer': 0, 'map_change': 0})
    for name, count in expected.items():
        layer = QgsVectorLayer(f'{session.path}|layername={name}', name, 'ogr')
        assert layer.isValid(), name
        assert sum(1 for _ in layer.getFeatures()) == count, name
    whole = QgsVectorLayer(str(session.path), 'whole', 'ogr')  # as when the file is dragged into QGIS
    assert {d.split('!!::!!')[1] for d in whole.dataProvider().subLayers()} == set(expected)


def test_a_blind_package_does_not_hold_the_maps_class(session, tmp_path, qgis_app):
    path = tmp_path / 'blind.gpkg'
    write_field_package(session, path, POINTS, blind=True)
    layer = QgsVectorLayer(f'{path}|layername=review', 'review', 'ogr')
    assert layer.editorWidgetSetup(layer.fields().indexOf('suggested_class')).type() == 'Hidden'
    assert [row['suggested_class'] for row in table(path, 'review')] == [None] * 4


def test_observations_made_in_qgis_come_back(session, package, qgis_app):
    session.answer(30, 40, 'class', 'water')
    layer = QgsVectorLayer(f'{package}|layername=review', 'review', 'ogr')
    assert layer.startEditing()
    index = layer.fields().indexOf
    context = QgsExpressionContext()
    for number, seen in ((1, 'water'), (2, '@mixed'), (3, 'tree & "bush" <2 m')):
        layer.changeAttributeValue(number, index('observed_class'), seen)
        layer.changeAttributeValue(number, index('observer'), 'bob')
        layer.changeAttributeValue(number, index('observed_utc'), QgsExpression('now()').evaluate(context))
    layer.changeAttributeValue(1, index('photo'), 'DCIM/bank.jpg')
    layer.changeAttributeValue(1, index('comment'), 'muddy')
    layer.changeAttributeValue(1, index('gps_accuracy_m'), 2.5)
    assert layer.commitChanges()
    layer = None
    report = read_field_package(session, package)
    assert (report.taken, report.known, report.open, report.problems) == (3, 0, 1, ())
    rows = {(r['row'], r['col']): r for r in table(session.path, 'label') if r['source'] == 'field'}
    seen = rows[1, 2]
    assert (seen['answer'], seen['annotator'], seen['split']) == ('class', 'bob', 'train')
    note = json.loads(seen['note'])
    assert (note['comment'], note['photo'], note['gps_accuracy_m']) == ('muddy', 'DCIM/bank.jpg', 2.5)
    assert note['point'] == table(package, 'review')[0]['uuid']
    assert rows[10, 20]['answer'] == 'mixed'
    assert [c.text for c in report.conflicts] == ['ann: water; bob: tree & "bush" <2 m']  # at 30, 40
    assert learned(session) == {(1, 2): 'water'}
    assert 'row 30, column 40' in report.text
    again = read_field_package(session, package)
    assert (again.taken, again.known) == (0, 3)
    assert session.undo() == 'take 3 observations of field_review.gpkg'
    assert learned(session) == {(30, 40): 'water'}
    assert read_field_package(session, package).taken == 3  # an undone reading can be done again
    resolve(session, conflicts(session)[0], 'tree & "bush" <2 m')
    assert read_field_package(session, package).taken == 0
    assert conflicts(session) == []
    assert differences(session.path) == []


def test_an_observation_that_was_changed_takes_the_place_of_the_earlier_one(session, package):
    observe(package, 1, observed_class='water', observer='bob', observed_utc='2026-06-01T10:00:00Z')
    assert read_field_package(session, package).taken == 1
    observe(package, 1, observed_class='tree & "bush" <2 m')
    assert read_field_package(session, package).taken == 1
    assert learned(session) == {(1, 2): 'tree & "bush" <2 m'}
    observe(package, 1, observed_class='water')  # changed back
    assert read_field_package(session, package).taken == 1
    assert read_field_package(session, package).taken == 0
    assert learned(session) == {(1, 2): 'water'}
    assert len(session.standing()) == 1
    session.remove_label(1, 2)
    assert read_field_package(session, package).taken == 0  # removed on purpose
    assert differences(session.path) == []


def test_points_that_moved_and_points_that_are_new(session, package):
    observe(package, 1, observed_class='water', place=GRID.xy(5, 6), gps_accuracy_m=1e4)
    observe(package, 2, observed_class='ice')
    observe(package, 3, observed_class='water', place=GRID.xy(-5, 6))
    observe(package, 4, observed_class='water', uuid=None, row=None, col=None, observer=None, observed_utc='2026-06-01T10:00:00+02:00')
    report = read_field_package(session, package)
    assert report.taken == 2
    assert learned(session) == {(5, 6): 'water', (59, 79): 'water'}
    last = table(session.path, 'label')[-1]
    assert last['annotator'] == 'ann'
    assert last['created_utc'].startswith('2026/06/01 08:00:00')
    said = '\n'.join([*report.problems, *report.warnings])
    for part in ('seen as "ice", which is no class', 'outside the image', 'moved from pixel 1, 2 to pixel 5, 6', 'more than half a pixel'):
        assert part in said
    session.add_class('ice')
    assert read_field_package(session, package).taken == 1
    assert read_field_package(session, package).taken == 0


def test_a_time_without_zone_is_that_of_this_computer(session, package, monkeypatch):
    observe(package, 1, observed_class='water')
    dataset = ogr.Open(str(package), update=1)
    dataset.ExecuteSQL("UPDATE review SET observed_utc = '2026-06-01T10:00:00.000'")
    dataset = None
    monkeypatch.setenv('TZ', 'America/New_York')
    time.tzset()
    try:
        read_field_package(session, package)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert table(session.path, 'label')[0]['created_utc'].startswith('2026/06/01 14:00:00')


def test_a_class_that_was_renamed_meanwhile_is_still_known(session, package):
    observe(package, 1, observed_class='water', observer='bob')
    session.rename_class('water', 'river')
    session.add_class('water')  # another one
    read_field_package(session, package)
    assert learned(session) == {(1, 2): 'river'}


def test_field_labels_are_merged_like_all_others(session, package, tmp_path):
    observe(package, 1, observed_class='water', observer='bob', observed_utc='2026-06-01T10:00:00Z')
    read_field_package(session, package)
    with LabelSession.create(tmp_path / 'other.gpkg', GRID, annotator='cid') as other:
        assert merge_sessions(other, session.path).taken == 1
        assert learned(other) == {(1, 2): 'water'}


def test_what_is_refused(session, package, tmp_path):
    with pytest.raises(OutputError, match='exists'):
        write_field_package(session, package, POINTS)
    with pytest.raises(LabelError, match='no point'):
        write_field_package(session, tmp_path / 'a.gpkg', [])
    with pytest.raises(LabelError, match='outside the cube'):
        write_field_package(session, tmp_path / 'a.gpkg', [FieldPoint(60, 0)])
    with LabelSession.create(tmp_path / 'plain.gpkg', Grid(5, 5)) as plain, pytest.raises(LabelError, match='no map position'):
        write_field_package(plain, tmp_path / 'a.gpkg', POINTS)
    with LabelSession.create(tmp_path / 'other.gpkg', GRID) as other:
        with pytest.raises(LabelError, match='There is no class'):
            write_field_package(other, tmp_path / 'a.gpkg', POINTS)
        with pytest.raises(LabelError, match='another labelling session'):
            read_field_package(other, package)
    with pytest.raises(LabelError, match='no layer "review"'):
        read_field_package(session, session.path)
    with pytest.raises(LabelError, match='no field package'):
        read_field_package(session, tmp_path / 'absent.gpkg')
    assert not (tmp_path / 'a.gpkg').exists()
