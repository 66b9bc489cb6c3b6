"""The map tool of the loop, by real keys and mouse events on a real canvas."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.core.grid import Grid
from hsi_plugin.gui.learn.answer_tool import pixels_inside
from hsi_plugin.labels.rasterise import polygons_to_pixels

from ..conftest import at_pixel, click, press_key, send, until
from .conftest import answer_truly, next_question, pixel_of, standing

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def typed(canvas, text, key):
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))


def drag(workspace, corners, modifiers=Qt.KeyboardModifier.NoModifier, release=True):
    """Press on the first pixel, move over the others, let go on the last."""
    canvas = workspace.canvas
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = [QEvent.Type.MouseButtonPress] + [QEvent.Type.MouseMove] * len(corners[1:]) + [QEvent.Type.MouseButtonRelease] * release
    for kind, corner in zip(kinds, [*corners, corners[-1]]):
        at = QPointF(at_pixel(workspace, *corner))
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(kind, at, QPointF(canvas.mapToGlobal(at.toPoint())), button, held, modifiers)
        QApplication.sendEvent(canvas.viewport(), event)


def test_keys_answer_the_question(tool, running, interface, truth):
    canvas = interface.workspace.canvas
    said = [(Qt.Key.Key_2, ('class', 2)), (Qt.Key.Key_M, ('mixed', 0)), (Qt.Key.Key_U, ('unknown', 0)), (Qt.Key.Key_N, ('skip', 0)),
            (Qt.Key.Key_1, ('class', 1))]  # fmt: skip
    for key, (answer, value) in said:
        before = pixel_of(running)
        press_key(canvas, key)
        next_question(running, before)
        assert standing(running)[before][:2] == (answer, value)
    before = pixel_of(running)
    typed(canvas, '?', Qt.Key.Key_Question)
    next_question(running, before)
    assert standing(running)[before][0] == 'unknown'
    until(lambda: running.question.top)
    before, likeliest = pixel_of(running), running.question.top[0][0]
    running.suggestion_hidden = False
    press_key(canvas, Qt.Key.Key_Return)
    next_question(running, before)
    assert standing(running)[before][:2] == ('class', likeliest)
    assert interface.labelling.current == likeliest  # clicks give what was answered last
    before = pixel_of(running)
    press_key(canvas, Qt.Key.Key_X)
    next_question(running, before)
    assert standing(running)[before] == ('exclude', 0, 'human')


def test_a_key_that_means_nothing_here_changes_nothing(tool, running, interface):
    before, table = pixel_of(running), standing(running)
    for key in (Qt.Key.Key_9, Qt.Key.Key_Return, Qt.Key.Key_F5):  # no ninth class, no suggestion yet, none of ours
        press_key(interface.workspace.canvas, key)
    assert standing(running) == table
    assert pixel_of(running) == before


def test_undo_redo_and_propagation_by_key(tool, running, interface):
    canvas = interface.workspace.canvas
    first = pixel_of(running)
    assert running.bring_along
    assert running.near is not None
    press_key(canvas, Qt.Key.Key_P)
    assert not running.bring_along
    assert running.marks._hatch.numberOfVertices() == 0
    press_key(canvas, Qt.Key.Key_P)
    assert running.marks._hatch.numberOfVertices() > 0
    along = set(running.near.pixels)
    press_key(canvas, Qt.Key.Key_1)
    next_question(running, first)
    assert {at for at, one in standing(running).items() if one[2] == 'propagated'} == along
    press_key(canvas, Qt.Key.Key_Z, CONTROL)
    assert standing(running) == {}
    assert pixel_of(running) == first
    press_key(canvas, Qt.Key.Key_Z, CONTROL | SHIFT)
    next_question(running, first)
    assert set(standing(running)) == along | {first}


def test_clicks_and_drags_label_freely(tool, running, interface):
    workspace, canvas = interface.workspace, interface.workspace.canvas
    asked = pixel_of(running)
    press_key(canvas, Qt.Key.Key_3, CONTROL)  # only chooses
    assert standing(running) == {}
    spot = next(p for p in ((4, 5), (30, 40)) if p != asked)
    click(workspace, *spot)
    assert standing(running) == {spot: ('class', 3, 'human')}
    assert pixel_of(running) == asked
    press_key(canvas, Qt.Key.Key_2, CONTROL)
    drag(workspace, [(20, 30), (20, 34), (23, 34)], SHIFT)
    found = {at for at, one in standing(running).items() if one == ('class', 2, 'human')}
    assert found >= {(r, c) for r in range(21, 23) for c in range(31, 34)}
    assert found <= {(r, c) for r in range(20, 24) for c in range(30, 35)}
    press_key(canvas, Qt.Key.Key_Z, CONTROL)  # one step
    assert set(standing(running)) == {spot}
    drag(workspace, [(10, 10), (10, 20), (18, 20)])  # a triangle, drawn by hand
    lasso = {at for at in standing(running) if at != spot}
    assert (11, 18) in lasso
    assert (17, 12) not in lasso
    click(workspace, *spot, Qt.MouseButton.RightButton)
    assert spot not in standing(running)
    send(canvas, QEvent.Type.MouseMove, at_pixel(workspace, 11, 18))
    press_key(canvas, Qt.Key.Key_Delete)
    assert (11, 18) not in standing(running)


def test_a_click_on_the_pixel_that_is_asked_about_answers(tool, running, interface):
    interface.labelling.choose(2)
    asked = pixel_of(running)
    click(interface.workspace, *asked)
    next_question(running, asked)
    assert standing(running)[asked] == ('class', 2, 'human')
    assert running.steps == [] or running.humans == 1


def test_escape_gives_up_a_drag(tool, running, interface):
    drag(interface.workspace, [(20, 30), (20, 34), (23, 34)], SHIFT, release=False)
    assert tool._band.numberOfVertices() > 0
    press_key(interface.workspace.canvas, Qt.Key.Key_Escape)
    send(interface.workspace.canvas, QEvent.Type.MouseButtonRelease, at_pixel(interface.workspace, 23, 34), Qt.MouseButton.LeftButton)
    assert standing(running) == {}
    assert tool._band.numberOfVertices() == 0


def test_c_asks_for_a_name_and_the_new_class_is_the_answer(tool, running, interface, truth):
    asked, wanted = pixel_of(running), []
    tool.new_class_wanted.connect(lambda: wanted.append(True))
    press_key(interface.workspace.canvas, Qt.Key.Key_C)
    assert wanted
    assert running.new_class('lava') == 4
    next_question(running, asked)
    assert interface.labelling.scheme.names[-1] == 'lava'
    assert standing(running)[asked][:2] == ('class', 4)
    assert running.new_class('Tree') == 2  # there is one
    assert len(interface.labelling.scheme) == 4


def test_hovering_names_pixels_for_the_plot_of_spectra(tool, interface):
    seen = []
    tool.hovered.connect(seen.append)
    send(interface.workspace.canvas, QEvent.Type.MouseMove, at_pixel(interface.workspace, 7, 9))
    assert seen == [(7, 9)]


def test_a_polygon_of_very_many_pixels_is_thinned_and_says_so(tool, running, interface):
    told = []
    running.notice.connect(told.append)
    interface.labelling.choose(1)
    running.label_pixels([(r, c) for r in range(40) for c in range(60)])
    found = np.array(list(standing(running)))
    assert len(found) == 400
    assert '400' in told[0]
    for part in (found[:, 0] < 20, found[:, 1] < 30):
        assert 150 < part.sum() < 250
    answer_truly(running, np.full((48, 64), 2), 1)
    assert running.humans == 401


corner = st.tuples(st.floats(-3, 13), st.floats(-3, 13))


@given(st.lists(corner, min_size=3, max_size=7))
def test_pixels_inside_agree_with_gdal(corners):
    found = set(pixels_inside(corners, (10, 10)))
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for row, col in [*corners, corners[0]]:
        ring.AddPoint_2D(col, row)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    rows, cols, _ = polygons_to_pixels({0: [polygon]}, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), Grid(10, 10))
    expected = set(zip(rows.tolist(), cols.tolist()))
    edge = {p for p in found ^ expected if _near_edge(p, corners)}
    if any(not _near_edge(p, corners) for p in expected):
        assert found ^ expected == edge
    else:
        assert len(found - edge) <= 1  # the pixel that a small outline lies in


def _near_edge(pixel, corners):
    """Centres so close to an edge that rounding decides."""
    centre = np.array(pixel) + 0.5
    for a, b in zip(np.array(corners), np.roll(np.array(corners), -1, axis=0)):
        length = float((b - a) @ (b - a))
        t = 0.0 if length == 0.0 else float(np.clip((centre - a) @ (b - a) / length, 0.0, 1.0))
        if np.hypot(*(a + t * (b - a) - centre)) < 1e-3:
            return True
    return False


@pytest.mark.parametrize('corners', [[(2.2, 2.2), (2.4, 2.2), (2.4, 2.4)], [(50.0, 50.0), (51.0, 50.0), (51.0, 51.0)]])
def test_small_and_far_outlines(corners):
    assert pixels_inside(corners, (10, 10)) == ([(2, 2)] if corners[0][0] < 10 else [])


def test_the_tool_leaves_nothing_on_the_canvas(tool, running, interface):
    drag(interface.workspace, [(20, 30), (23, 34)], release=False)
    interface.workspace.canvas.unsetMapTool(tool)
    until(lambda: not interface.workspace.canvas.isDrawing())
    assert tool._band.numberOfVertices() == 0
