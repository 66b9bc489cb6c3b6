"""Points are answered by key, in the dock and on the map; what was answered is in the file at once."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession

from ..conftest import until
from .conftest import POINTS, key, true_value


def test_thirty_keys_answer_all_points_and_the_file_has_them(dock, state, truth):
    page = dock.answer_page
    assert state.file.name == 'map_review.gpkg'
    assert [p.number for p in state.points] == list(range(1, POINTS + 1))
    for number in range(1, POINTS + 1):
        assert state.current.number == number
        value = true_value(state, truth)
        assert key(page, Qt.Key.Key_0 + value, str(value)) == (True, True)
        with LabelSession.open(state.file) as other:
            said = Review(other).points(state.design.uuid)[number - 1]
        assert said.status == 'answered'
        assert said.decided == value
    assert 'All 12 points are answered' in page.told.text()
    assert page.bar.value() == POINTS
    assert all(a.blind for p in state.points for a in p.answers)
    assert all(a.dwell_ms is not None and a.dwell_ms >= 0 for p in state.points for a in p.answers)


def test_keys_work_on_the_canvas_and_space_does_not_move_the_map(dock, state, interface):
    canvas = state.canvas
    assert canvas.mapTool() is interface.reviewing.tool
    before = canvas.extent()
    claimed, _ = key(canvas, Qt.Key.Key_Space, ' ')
    assert claimed
    assert state.current.number == 2
    key(canvas, Qt.Key.Key_2, '2')
    assert state.current.number == 3
    assert state.own_answer(state.points[1]).class_value == 2
    key(canvas, Qt.Key.Key_N, 'N', Qt.KeyboardModifier.ShiftModifier)
    assert state.current.number == 2
    assert canvas.extent().width() == before.width()


def test_keys_answer_with_qgis_own_tools_too_and_delete_nothing(dock, state, interface):
    from qgis.gui import QgsMapToolPan

    canvas, told = state.canvas, []
    canvas.keyPressed.connect(told.append)
    key(canvas, Qt.Key.Key_1, '1')
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    assert key(canvas, Qt.Key.Key_2, '2')[0]
    assert [state.own_answer(p).class_value for p in state.points[:2]] == [1, 2]
    key(canvas, Qt.Key.Key_Backspace)
    assert state.points[1].status == 'open'
    assert told == []  # QGIS deletes what is selected when it is told of this key
    interface.labelling.take_classes([('a', ''), ('b', '')])
    canvas.setMapTool(interface.label_tool)
    key(canvas, Qt.Key.Key_2, '2')
    assert interface.labelling.current == 2
    assert state.points[1].status == 'open'
    canvas.unsetMapTool(interface.label_tool)


def test_behind_another_tab_keys_answer_nothing_and_the_map_stays_hidden(dock, state, interface):
    dock.visibilityChanged.emit(False)  # what Qt says of a dock behind another tab
    assert not dock.answering
    key(state.canvas, Qt.Key.Key_1, '1')
    assert state.points[0].status == 'open'
    assert not QgsProject.instance().layerTreeRoot().findLayer(state.map_layer.id()).isVisible()
    dock.visibilityChanged.emit(True)
    key(state.canvas, Qt.Key.Key_1, '1')
    assert state.points[0].status == 'answered'


def test_a_click_goes_to_the_point_under_the_mouse(dock, state, interface):
    from qgis.PyQt.QtCore import QEvent

    from ..conftest import send

    canvas, wanted = state.canvas, state.points[5]
    place = canvas.getCoordinateTransform().transform(state.locator().centre(wanted.row, wanted.col))
    at = place.toQPointF().toPoint()
    send(canvas, QEvent.Type.MouseButtonPress, at, Qt.MouseButton.LeftButton)
    send(canvas, QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.LeftButton)
    assert state.current.number == 6


def test_unsure_cannot_tell_undo_and_back(dock, state):
    page = dock.answer_page
    key(page, Qt.Key.Key_U, 'u')
    assert page.unsure.isChecked()
    key(page, Qt.Key.Key_1, '1')
    assert not state.own_answer(state.points[0]).sure
    assert not page.unsure.isChecked()
    key(page, Qt.Key.Key_Question, '?', Qt.KeyboardModifier.ShiftModifier)
    assert state.points[1].status == 'unknown'
    assert '1 unknown' in page.told.text()
    key(page, Qt.Key.Key_Backspace)
    assert state.points[1].status == 'open'
    assert state.current.number == 2
    key(page, Qt.Key.Key_Z, '', Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert state.points[1].status == 'unknown'
    key(page, Qt.Key.Key_Return, '', Qt.KeyboardModifier.ShiftModifier)
    assert state.current.number == 1
    assert page.unsure.isChecked()
    key(page, Qt.Key.Key_U, 'u')  # of what was said already
    assert state.own_answer(state.points[0]).sure
    assert state.current.number == 1


def test_a_comment_and_a_photo_go_with_the_answer(dock, state, tmp_path):
    page = dock.answer_page
    key(page, Qt.Key.Key_C, 'c')
    assert dock.window().focusWidget() is page.notes.comment
    for letter in 'wet 3':
        key(page.notes.comment, Qt.Key.Key_W, letter)
    assert state.own_answer(state.points[0]) is None  # keys were letters
    key(page.notes.comment, Qt.Key.Key_Return, '\r')
    page.answering.set_photo(str(tmp_path / 'photos' / 'a.jpg'))
    key(page, Qt.Key.Key_3, '3')
    own = state.own_answer(state.points[0])
    assert (own.comment, own.photo, own.class_value) == ('wet 3', 'photos/a.jpg', 3)
    assert page.notes.comment.text() == ''
    assert page.answering.photo == ''


def test_a_number_leads_to_its_point(dock, state):
    page = dock.answer_page
    key(page, Qt.Key.Key_G, 'g')
    assert dock.window().focusWidget() is page.head.number
    page.head.number.setValue(7)
    key(page.head.number, Qt.Key.Key_Return, '\r')
    assert state.current.number == 7
    assert dock.window().focusWidget() is state.canvas


def test_a_class_that_the_map_does_not_have(dock, state):
    page = dock.answer_page
    key(page, Qt.Key.Key_Plus, '+')
    page.naming.setText('peat')
    key(page.naming, Qt.Key.Key_Return, '\r')
    assert state.scheme.names[-1] == 'peat'
    assert state.own_answer(state.points[0]).class_value == len(state.scheme)
    assert page.classes.buttons[len(state.scheme) - 1].full.endswith('peat')
    key(page, Qt.Key.Key_Slash, '/')
    page.finder.setText('pea')
    key(page.finder, Qt.Key.Key_Return, '\r')
    assert state.own_answer(state.points[1]).class_value == len(state.scheme)


def test_without_going_on_the_point_stays(dock, state):
    page = dock.answer_page
    page.options.moves_on.click()
    key(page, Qt.Key.Key_1, '1')
    assert state.current.number == 1
    assert page.classes.buttons[0].isChecked()
    key(page, Qt.Key.Key_2, '2')
    assert len(state.points[0].answers) == 1
    assert state.own_answer(state.points[0]).class_value == 2


def test_pictures_spectrum_and_means_come(dock, state):
    page = dock.answer_page
    until(lambda: page.chips.views[0, 15].chip is not None and page.chips.views[1, 61].chip is not None)
    near, wide = page.chips.views[0, 15].chip, page.chips.views[0, 61].chip
    assert near.picture.shape == (15, 15, 4)
    assert wide.picture.shape == (61, 61, 4)
    assert np.array_equal(wide.picture[23:38, 23:38], near.picture)
    assert (near.row, near.col) == (state.current.row, state.current.col)
    until(lambda: len(page.means.means()) == len(state.found_scheme))
    until(lambda: page.spectrum.plot.ribbons == len(state.found_scheme))


def test_points_are_shown_by_status_and_hide_what_would_tell(dock, state, interface):
    layer = interface.reviewing.points.layer
    assert layer.featureCount() == POINTS
    assert {c.value() for c in layer.renderer().categories()} == {'open', 'answered', 'unknown', 'disputed'}
    telling = {'stratum', 'map_class_at_draw', 'incl_prob', 'ref_class'}
    assert telling <= {c.name for c in layer.attributeTableConfig().columns() if c.hidden}
    state.set_blind(False)
    assert interface.reviewing.points.layer is layer
    assert not telling & {c.name for c in layer.attributeTableConfig().columns() if c.hidden}
    state.set_blind(True)
    key(dock.answer_page, Qt.Key.Key_1, '1')
    layer.dataProvider().reloadData()
    assert sorted(f['status'] for f in layer.getFeatures()).count('answered') == 1
    assert QgsProject.instance().layerTreeRoot().findLayers()[0].layerId() == layer.id()


def test_clearing_the_project_leaves_the_review_without_layers(dock, state, interface):
    QgsProject.instance().clear()  # QGIS crashes where one layer is taken away while another goes
    until(lambda: interface.reviewing.points.layer is None)
    assert state.map_layer is None
    key(dock.answer_page, Qt.Key.Key_1, '1')
    assert state.points[0].status == 'answered'  # the file is there all the same


def test_the_dock_comes_as_a_tab_at_first(interface, host):
    dock, main = interface.review_dock, interface.main_dock
    host.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.setUserVisible(True)
    until(lambda: dock in host.window.tabifiedDockWidgets(main))
    host.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    assert dock not in host.window.tabifiedDockWidgets(main)
    dock.hide()
    dock.setUserVisible(True)
    until(dock.isVisible)
    assert dock not in host.window.tabifiedDockWidgets(main)  # where its user has put it


def test_maps_of_the_project_are_offered_by_their_names(interface, state, map_path):
    choice = interface.review_dock.choice
    until(lambda: choice.layers.currentText() == 'map')
    texts = [choice.layers.itemText(i) for i in range(choice.layers.count())]
    assert texts == ['Choose a map of classes', 'map']  # not the image
    state.close()
    assert choice.layers.currentIndex() == 0
    choice.layers.setCurrentIndex(1)
    choice.layers.activated.emit(1)
    until(lambda: state.map_path == map_path)
    interface.reviewing.review(str(map_path.with_name('scene.tif')))
    until(lambda: interface.workspace.iface.texts())
    assert 'map of classes has one' in interface.workspace.iface.texts()[0]
    assert state.map_path == map_path
