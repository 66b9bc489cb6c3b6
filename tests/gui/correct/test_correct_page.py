"""Correcting a map by mouse and keys on a real canvas."""

from __future__ import annotations

import time

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsProject
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import OutputError
from hsi_plugin.gui.correct.filter_box import OUTLINE as IN_OUTLINE
from hsi_plugin.gui.correct.filter_box import VIEW
from hsi_plugin.gui.correct.finish_box import NOTE
from hsi_plugin.gui.correct.tool import BRUSH, OUTLINE, PIECE
from hsi_plugin.gui.review.map_choice import is_class_map
from hsi_plugin.gui.review_dock import CORRECT, RESULT, REVIEW
from hsi_plugin.labels.map_changes import MapChanges
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.correct.majority import majority
from hsi_plugin.maps.correct.working import Reserved
from tests.maps.correct.helpers import write_map

from ..conftest import send, until
from ..review.conftest import draw, key


@pytest.fixture
def page(interface, state):
    """The page is open, and the map under correction."""
    dock = interface.review_dock
    dock.setUserVisible(True)
    dock.tabs.setCurrentIndex(CORRECT)
    until(lambda: dock.correct_page.isVisible())
    page = dock.correct_page
    page.paint.tools[BRUSH].click()
    until(lambda: page.editing.correction is not None and page.editing.layer.layer is not None)
    canvas = state.canvas
    canvas.setLayers([page.editing.layer.layer])
    canvas.setExtent(state.map_layer.extent())
    until(lambda: not canvas.isDrawing())
    return page


def on_disk(path):
    return gdal.Open(str(path)).ReadAsArray()


def place(page, row, col):
    """Where a pixel's centre is on the canvas."""
    canvas = page._state.canvas
    point = canvas.getCoordinateTransform().transform(page._state.locator().centre(row, col))
    return QPointF(point.x(), point.y()).toPoint()


def click(page, row, col, button=Qt.MouseButton.LeftButton):
    drag(page, [(row, col)], button)


def drag(page, pixels, button=Qt.MouseButton.LeftButton):
    """Press on the first pixel, move over all, and let go on the last."""
    canvas = page._state.canvas
    send(canvas, QEvent.Type.MouseMove, place(page, *pixels[0]))
    send(canvas, QEvent.Type.MouseButtonPress, place(page, *pixels[0]), button)
    for pixel in pixels[1:]:
        at = place(page, *pixel)
        none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), QPointF(canvas.mapToGlobal(at)), none, button, plain)
        QApplication.sendEvent(canvas.viewport(), event)
    send(canvas, QEvent.Type.MouseButtonRelease, place(page, *pixels[-1]), button)


def journal(state):
    """What another program sees in the file."""
    with LabelSession.open(state.file) as session:
        return MapChanges(session).standing(page_sha(state))


def page_sha(state):
    from hsi_plugin.maps.correct.found import find_map

    return find_map(state.map_path).sha256


def test_a_click_paints_at_once_and_is_in_the_file(page, state):
    before = on_disk(state.map_path)
    key(state.canvas, Qt.Key.Key_2, '2')
    page.paint.reason.setEditText('a roof')
    row, col = (int(v) for v in np.argwhere(before == 1)[40])
    click(page, row, col)
    expected = before.copy()
    expected[row, col] = 2
    assert np.array_equal(on_disk(page.editing.correction.working_path), expected)
    assert np.array_equal(on_disk(state.map_path), before)
    (noted,) = journal(state)
    assert (noted.reason, noted.pixels, noted.kind) == ('a roof', 1, 'paint')
    assert page.history.list.count() == 1
    assert 'a roof' in page.history.list.item(0).text()
    assert page.paint.reason.itemText(0) == 'a roof'
    layer = page.editing.layer.layer
    assert layer.dataProvider().block(1, layer.extent(), 64, 48).value(row, col) == 2


def test_a_stroke_paints_what_lies_between(page, state):
    before = on_disk(state.map_path)
    key(state.canvas, Qt.Key.Key_0, '0')
    key(state.canvas, Qt.Key.Key_Plus, '+')
    key(state.canvas, Qt.Key.Key_Plus, '+')
    assert page.editing.side == 3
    assert page.paint.side.value() == 3
    drag(page, [(20, 10), (20, 20)])
    expected = before.copy()
    expected[19:22, 9:22] = 0
    assert np.array_equal(page.editing.correction.labels(), expected)
    assert len(page.editing.changes) == 1


def test_an_outline_by_corners_and_by_dragging(page, state):
    page.paint.tools[OUTLINE].click()
    before = on_disk(state.map_path)
    key(state.canvas, Qt.Key.Key_0, '0')
    for row, col in ((10, 10), (10, 20), (20, 20), (20, 10)):
        click(page, row, col)
    assert not page.editing.changes
    click(page, 15, 15, Qt.MouseButton.RightButton)
    painted = (before > 0) & (page.editing.correction.labels() == 0)
    assert painted[12:19, 12:19].all()
    assert not painted[:10].any()
    drag(page, [(30, 30), (30, 40), (40, 40), (40, 30)])
    assert (page.editing.correction.labels()[32:39, 32:39] == 0).all()
    assert [c.kind for c in page.editing.changes] == ['polygon', 'polygon']
    click(page, 1, 1)
    click(page, 1, 5)
    key(state.canvas, Qt.Key.Key_Escape)
    click(page, 3, 3, Qt.MouseButton.RightButton)
    assert len(page.editing.changes) == 2


def test_a_piece_is_painted_whole_and_only_of_the_class_that_is_meant(page, state):
    page.paint.tools[PIECE].click()
    before = on_disk(state.map_path)
    value = int(before[24, 30])
    key(state.canvas, Qt.Key.Key_1 if value != 1 else Qt.Key.Key_2, '1' if value != 1 else '2')
    other = next(v for v in (1, 2, 3) if v != value)
    page.paint.only.setCurrentIndex(page.paint.only.findData(other))
    click(page, 24, 30)
    assert not page.editing.changes
    page.paint.only.setCurrentIndex(0)
    click(page, 24, 30)
    after = page.editing.correction.labels()
    assert page.editing.changes[0].kind == 'segment'
    assert set(before[after != before]) == {value}
    assert (after != before)[24:30, 28:31].any()


def test_keys_undo_and_redo_and_the_slider_shows_the_past(page, state):
    states = [on_disk(state.map_path)]
    key(state.canvas, Qt.Key.Key_0, '0')
    for col in (10, 20, 30):
        click(page, 10, col)
        states.append(page.editing.correction.labels())
    assert key(state.canvas, Qt.Key.Key_Z, 'z', Qt.KeyboardModifier.ControlModifier)[0]
    assert np.array_equal(on_disk(page.editing.correction.working_path), states[2])
    page.history.redo.trigger()
    assert np.array_equal(page.editing.correction.labels(), states[3])
    page.history.slider.setValue(1)
    assert np.array_equal(on_disk(page.editing.correction.working_path), states[1])
    assert page.history.past.text() == 'after 1 of 3'
    click(page, 10, 40)
    assert len(page.editing.changes) == 4
    assert page.history.past.text() == 'now'
    assert (page.editing.correction.labels() == 0).sum() == 4


def test_filters_are_counted_before_they_are_applied(page, state):
    before = on_disk(state.map_path)
    page.filters.side.setValue(5)
    page.filters.preview.click()
    until(lambda: page.filters.found is not None)
    expected = majority(before, 5)
    assert page.filters.found.pixels == (expected != before).sum() > 0
    assert f'{(expected != before).sum():,} pixels' in page.filters.told.text()
    assert not page.editing.changes
    page.filters.apply.click()
    assert np.array_equal(page.editing.correction.labels(), expected)
    assert page.editing.changes[0].kind == 'majority'
    page.filters.kind.setCurrentIndex(1)
    page.filters.minimum.setValue(200)
    page.filters.apply.click()
    until(lambda: len(page.editing.changes) == 2)
    page.history.undo.trigger()
    page.history.undo.trigger()
    assert np.array_equal(page.editing.correction.labels(), before)


def test_a_filter_of_the_view_leaves_the_rest(page, state):
    before = on_disk(state.map_path)
    locator = state.locator()
    from qgis.core import QgsRectangle

    state.canvas.setExtent(QgsRectangle(locator.corner(10, 10), locator.corner(30, 40)))
    page.filters.where.setCurrentIndex(VIEW)
    page.filters.side.setValue(5)
    page.filters.apply.click()
    until(lambda: page.editing.changes)
    changed = page.editing.correction.labels() != before
    seen = locator.window(state.canvas.extent())
    outside = np.ones(before.shape, bool)
    outside[seen.slices] = False
    assert changed.any()
    assert not changed[outside].any()


def test_a_filter_works_in_an_outline_that_is_drawn(page, state):
    before = on_disk(state.map_path)
    page.filters.side.setValue(5)
    page.filters.where.setCurrentIndex(IN_OUTLINE)
    page.filters.preview.click()
    assert 'Draw an outline' in page.filters.told.text()
    drag(page, [(10, 10), (10, 40), (35, 40), (35, 10)])
    assert not page.editing.changes
    page.filters.apply.click()
    until(lambda: page.editing.changes)
    changed = page.editing.correction.labels() != before
    assert np.array_equal(changed[12:34, 12:39], (majority(before, 5) != before)[12:34, 12:39])
    assert not changed[:9].any()
    assert not changed[:, 42:].any()
    page.filters.where.setCurrentIndex(VIEW)
    assert not page.editing.area


def test_the_layer_looks_like_the_map_and_goes_with_it(page, state):
    layer = page.editing.layer.layer
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [(e.value, e.label) for e in renderer.classes()] == [(c.value, c.name) for c in state.found_scheme]
    order = [node.layerId() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert order.index(layer.id()) == order.index(state.map_layer.id()) - 1
    assert not is_class_map(layer)  # or it would be offered as another map to review
    path = page.editing.correction.working_path
    state.close()
    assert page.editing.correction is None
    assert page.editing.layer.layer is None
    assert path.exists()


def test_a_layer_that_was_removed_comes_back_with_the_next_tool(page, state):
    QgsProject.instance().removeMapLayer(page.editing.layer.layer.id())
    assert page.editing.layer.layer is None
    page.paint.tools[PIECE].click()
    until(lambda: page.editing.layer.layer is not None)


def test_a_file_that_cannot_be_written_is_told_and_leaves_the_map_free(interface, state, host, monkeypatch):
    def refuse():
        raise OutputError('The review cannot be kept.', 'Choose another folder.')

    monkeypatch.setattr(state, 'need_session', refuse)
    interface.review_dock.setUserVisible(True)
    interface.review_dock.tabs.setCurrentIndex(CORRECT)
    page = interface.review_dock.correct_page
    page.paint.tools[BRUSH].click()
    until(lambda: any('cannot be kept' in text for text in host.texts()))
    assert page.editing.correction is None
    assert not any(button.isChecked() for button in page.paint.tools.values())
    assert state.canvas.mapTool() is not page.tool
    first = Reserved(state.map_path)
    assert first.path.stem.count('_') == 1  # its place was given back, no second one is needed
    first.release()


def test_corrections_are_there_again_when_the_map_is_opened_again(page, state, map_path):
    key(state.canvas, Qt.Key.Key_0, '0')
    click(page, 10, 10)
    wanted = page.editing.correction.labels()
    state.close()
    state.open_map(str(map_path))
    until(lambda: page.editing.correction is not None)
    assert np.array_equal(page.editing.correction.labels(), wanted)
    assert page.history.list.count() == 1


def test_nothing_is_made_by_looking_at_the_page(interface, state):
    dock = interface.review_dock
    dock.setUserVisible(True)
    dock.tabs.setCurrentIndex(CORRECT)
    until(lambda: dock.correct_page.isVisible())
    for _ in range(20):
        QApplication.processEvents()
    assert dock.correct_page.editing.correction is None
    assert not state.file.exists()


def test_the_map_tool_goes_back_with_the_page(page, state, interface):
    assert state.canvas.mapTool() is page.tool
    interface.review_dock.tabs.setCurrentIndex(REVIEW)
    until(lambda: not page.isVisible())
    assert state.canvas.mapTool() is not page.tool
    assert not any(button.isChecked() for button in page.paint.tools.values())


def test_the_corrected_map_is_saved_by_the_worker(page, state, tmp_path):
    key(state.canvas, Qt.Key.Key_0, '0')
    click(page, 10, 10)
    wanted = page.editing.correction.labels()
    page.finish.save(tmp_path / 'new.tif')
    until(lambda: (tmp_path / 'new.tif').exists() and page.finish.run.cancel.isHidden(), 60)
    assert np.array_equal(on_disk(tmp_path / 'new.tif'), wanted)
    assert (tmp_path / 'new_changes.csv').exists()
    assert '1 pixels are others' in page.finish.run.stage.text()
    assert 'new' in [g.name() for g in QgsProject.instance().layerTreeRoot().findGroups()]


def test_the_sample_of_the_first_map_judges_the_corrected_one(page, state, interface, truth, tmp_path):
    draw(state)
    for point in state.points:
        Review(state.session).answer(point.uuid, 'class', f'kind {int(truth[point.row, point.col])}', blind=True)
    key(state.canvas, Qt.Key.Key_0, '0')
    click(page, 10, 10)
    page.finish.save(tmp_path / 'elsewhere.tif')
    until(lambda: (tmp_path / 'elsewhere.tif').exists() and page.finish.run.cancel.isHidden(), 60)
    first, file = state.map_path, state.file
    state.open_map(str(tmp_path / 'elsewhere.tif'))
    until(lambda: state.map_path is not None and state.map_path.stem == 'elsewhere')
    assert state.file == file
    assert [design.name for design in state.designs] == ['first']
    assert state.design is not None
    assert not state.is_of_map(state.design)
    assert interface.review_dock.sample_page.list.item(0).text() == 'first: 12 of 12 points (of map)'
    assert set(state.telling_maps) == {first, state.map_path}
    interface.review_dock.tabs.setCurrentIndex(RESULT)
    result = interface.review_dock.result_page
    until(lambda: result.accuracy is not None and result.accuracy['map'].endswith('elsewhere.tif'), 30)
    assert 'Stehman' in result.accuracy['area']['method']
    assert not page.finish.suggest.isEnabled()  # its points tell what the first map said


def test_painted_pixels_become_labels_but_not_those_of_the_sample(page, state, interface):
    draw(state)
    point = state.points[0]
    key(state.canvas, Qt.Key.Key_1 if point.map_class != 1 else Qt.Key.Key_2, '1' if point.map_class != 1 else '2')
    page.editing.set_side(5)
    click(page, point.row, point.col)
    painted = page.editing.changes[0].pixels
    page.finish.take_labels()
    labelling = interface.labelling
    found = labelling.session.labels()
    there = set(zip(found.rows.tolist(), found.cols.tolist()))
    sample = {(p.row, p.col) for p in state.points}
    assert there
    assert not there & sample
    assert len(there) >= painted - len(sample)
    notes = labelling.session.select("SELECT DISTINCT note, source, split FROM label WHERE revoked_utc IS NULL")
    assert notes == [(NOTE, 'human', 'train')]
    before = len(found)
    page.finish.take_labels()
    assert len(labelling.session.labels()) == before


def test_places_of_the_same_confusion_are_suggested(page, state, truth, interface):
    assert not page.finish.suggest.isEnabled()
    draw(state)
    scheme = state.found_scheme
    wrong = next(p for p in state.points)
    other = next(c.value for c in scheme if c.value != wrong.map_class)
    second = gdal.Open(str(state.map_path.with_name('map_second.tif')), gdal.GA_Update)
    values = second.ReadAsArray()
    values[on_disk(state.map_path) == wrong.map_class] = other
    second.GetRasterBand(1).WriteArray(values)
    second = None
    Review(state.session).answer(wrong.uuid, 'class', scheme.names[other - 1])
    state.reread_all()
    assert page.finish.suggest.isEnabled()
    page.finish.suggest.click()
    until(lambda: state.map_path.with_name('map_suggested.gpkg').exists())
    until(lambda: any(layer.name() == 'Places like the errors' for layer in QgsProject.instance().mapLayers().values()))
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == 'Places like the errors')
    places = {(f['row'], f['col']) for f in layer.getFeatures()}
    assert places
    assert not places & {(p.row, p.col) for p in state.points}
    labels = on_disk(state.map_path)
    assert {int(labels[place]) for place in places} == {wrong.map_class}
    ahead = interface.loop.ahead  # the loop asks about them first, in the words of the labels
    names = state.labelling.scheme.names
    assert {(one.row, one.col) for one in ahead} == places
    assert {tuple(names[value - 1] for value in one.between) for one in ahead} == {
        (scheme.names[wrong.map_class - 1], scheme.names[other - 1])
    }


def test_without_an_image_nothing_is_learned(page, state, host):
    key(state.canvas, Qt.Key.Key_0, '0')
    click(page, 10, 10)
    state.workspace.close_cube()
    page.finish.take_labels()
    assert any('Open the image' in text for text in host.texts())


def test_correcting_is_not_seen_while_points_are_answered_blind(page, state, interface):
    key(state.canvas, Qt.Key.Key_0, '0')
    click(page, 10, 10)
    draw(state)
    interface.review_dock.tabs.setCurrentIndex(CORRECT)
    until(lambda: page.editing.layer.layer is not None)
    assert 'blind' in page.notice._text.text()
    node = QgsProject.instance().layerTreeRoot().findLayer(page.editing.layer.layer.id())
    interface.review_dock.tabs.setCurrentIndex(REVIEW)
    until(lambda: not node.itemVisibilityChecked())
    interface.review_dock.tabs.setCurrentIndex(CORRECT)
    until(node.itemVisibilityChecked)


def test_a_click_on_a_map_of_a_million_pixels_is_quick(interface, state, tmp_path):
    """Journal, raster and the layer's new source: until the canvas can draw. The limit leaves room for a busy machine."""
    labels = np.kron(np.arange(1, 5).reshape(2, 2), np.ones((500, 500), int)).astype(np.uint8)
    path = write_map(tmp_path / 'large.tif', labels, ClassScheme.from_names(['a', 'b', 'c', 'd']))
    state.open_map(str(path))
    until(lambda: state.map_path == path and state.map_layer is not None)
    dock = interface.review_dock
    dock.setUserVisible(True)
    dock.tabs.setCurrentIndex(CORRECT)
    page = dock.correct_page
    page.paint.tools[BRUSH].click()
    until(lambda: page.editing.correction is not None and page.editing.layer.layer is not None)
    state.canvas.setLayers([page.editing.layer.layer])
    state.canvas.setExtent(state.map_layer.extent())
    times = []
    for number in range(9):
        page.editing.choose(number % 4 + 1)
        started = time.perf_counter()
        page.editing.paint_stroke([(40 * number + 20, 600)])
        times.append(time.perf_counter() - started)
    assert len(page.editing.changes) >= 6
    assert sorted(times)[4] < 0.1
