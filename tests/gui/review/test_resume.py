"""Closed or killed, the review goes on where it was; several people's answers come together."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.gui.interface import Interface
from hsi_plugin.gui.review_dock import REVIEW
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.labels.session_copy import copy_session

from ..conftest import opened, until
from .conftest import POINTS, draw, key, true_value


def test_a_second_start_finds_the_sample_and_the_next_open_point(host, cube_path, map_path, truth):
    first = Interface(host)
    opened(first, cube_path)
    first.reviewing.review(str(map_path))
    until(lambda: first.reviewing.state.map_layer is not None and first.reviewing.state.cube is not None)
    uuid = draw(first.reviewing.state)
    first.review_dock.tabs.setCurrentIndex(REVIEW)
    until(lambda: first.review_dock.answering)
    for _ in range(5):
        value = true_value(first.reviewing.state, truth)
        key(first.review_dock.answer_page, Qt.Key.Key_0 + value, str(value))
    first.remove()
    QgsProject.instance().removeAllMapLayers()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = Interface(host)
    again.reviewing.review(str(map_path))
    state = again.reviewing.state
    until(lambda: state.design is not None)
    assert state.design.uuid == uuid
    assert state.current.number == 6
    assert sum(state.own_answer(p) is not None for p in state.points) == 5
    until(lambda: state.cube is not None)  # the map's record names it
    assert again.workspace.cube.name == 'scene'
    again.remove()
    QgsProject.instance().removeAllMapLayers()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_labels_file_keeps_the_review_where_there_is_one(interface, cube_path, map_path):
    opened(interface, cube_path)
    interface.labelling.take_classes([('kind 2', '#0072b2'), ('kind 1', '#d55e00')])
    interface.labelling.add_label(3, 3)
    state = interface.reviewing.state
    state.open_map(str(map_path))
    until(lambda: state.map_path is not None)
    draw(state)
    assert state.file == interface.labelling.path
    assert state.scheme.names[:2] == ['kind 2', 'kind 1']
    interface.review_dock.setUserVisible(True)
    interface.review_dock.tabs.setCurrentIndex(REVIEW)
    until(lambda: interface.review_dock.answering)
    key(interface.review_dock.answer_page, Qt.Key.Key_1, '1')
    assert state.points[0].decided == 1
    interface.labelling.add_label(4, 4)  # both write to the one file
    key(interface.review_dock.answer_page, Qt.Key.Key_2, '2')
    assert state.points[1].decided == 2
    assert sum(interface.labelling.counts().values()) == 2
    interface.labelling.undo()
    assert sum(interface.labelling.counts().values()) == 1
    assert Review(interface.labelling.session).points(state.design.uuid)[1].decided == 2


def test_two_reviewers_disagree_and_one_decides(dock, state, tmp_path):
    page = dock.answer_page
    state.set_reviewer('Ann')
    copy = tmp_path / 'copies' / 'theirs.gpkg'
    copy.parent.mkdir()
    for value in (1, 1, 2):
        key(page, Qt.Key.Key_0 + value, str(value))
    uuids = [p.uuid for p in state.points]
    copy_session(state.file, copy)
    with LabelSession.open(copy, 'Ben') as other:
        theirs = Review(other)
        for uuid, value in zip(uuids, (1, 2, 2, 3)):
            theirs.answer(uuid, 'class', value)
    page.options.people.take_over(copy)
    dialog = page.options.people.dialog
    assert [p.status for p in state.points[:4]] == ['answered', 'disputed', 'answered', 'answered']
    assert dialog.table.rowCount() == 1
    assert [dialog.table.horizontalHeaderItem(i).text() for i in range(3)] == ['Point', 'Ann', 'Ben']
    names = state.scheme.names
    assert [dialog.table.item(0, i).text() for i in range(3)] == ['2', names[0], names[1]]
    assert 'Ann and Ben: 3 pixels' in dialog.agreement.text()
    assert state.current.number == 2  # the selected point is shown
    assert state.own_answer(state.points[3]) is None  # what Ben says of it is his
    page.folded['Options'].setCollapsed(False)
    assert 'Ben' in page.options.people.told.text()
    dialog.choice.setCurrentIndex(1)
    dialog.decide.click()
    assert state.points[1].status == 'answered'
    assert state.points[1].decided == 2
    assert len([a for a in state.points[1].answers if not a.decides]) == 2
    assert dialog.table.rowCount() == 0
    state.next_open()
    assert state.current.number == 4  # Ann's next one, although Ben has answered it
    assert len(state.points) == POINTS
    page.options.people.close_dialog()


def test_another_name_begins_at_its_own_first_point(dock, state):
    page = dock.answer_page
    for value in (1, 2):
        key(page, Qt.Key.Key_0 + value, str(value))
    page.options.people.name.setText('Zoe')
    key(page.options.people.name, Qt.Key.Key_Return, '\r')
    page.options.people.name.done.emit('Zoe')
    assert state.reviewer == 'Zoe'
    assert page.bar.value() == 0
    state.go_to(1)
    assert not any(b.isChecked() for b in page.classes.buttons)  # what others said is not shown
    key(page, Qt.Key.Key_2, '2')
    assert {a.annotator for a in state.points[0].answers} >= {'Zoe'}
    assert state.points[0].status == 'disputed'


def test_points_that_were_saved_with_the_project_are_not_shown_twice(dock, state, interface, map_path):
    layer = interface.reviewing.points.layer
    copy = QgsVectorLayer(layer.source(), 'saved', 'ogr')
    state.close()
    assert interface.reviewing.points.layer is None
    QgsProject.instance().addMapLayer(copy)
    state.open_map(map_path)
    until(lambda: interface.reviewing.points.layer is not None)
    assert interface.reviewing.points.layer is copy
    assert [known.name() for known in QgsProject.instance().mapLayers().values()].count('saved') == 1
