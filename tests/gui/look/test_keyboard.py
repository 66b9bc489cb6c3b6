"""Everything by keyboard, and a name for everything."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLineEdit, QToolButton, QWidget

from hsi_plugin.gui.compare.dialog import CompareDialog
from hsi_plugin.gui.computing.diagnostics import DiagnosticsDialog
from hsi_plugin.gui.learn import answer_keys
from hsi_plugin.gui.models.dialog import ModelsDialog
from hsi_plugin.gui.options.page import OptionsPage
from hsi_plugin.gui.result.compare_dialog import CompareMapsDialog
from hsi_plugin.gui.result.report_dialog import ReportDialog
from hsi_plugin.gui.review import keys as review_keys
from hsi_plugin.gui.shared.disagreements import Disagreements

from ..conftest import opened, press_key, until
from ..looking import unnamed

DOCS = Path(__file__).resolve().parents[3] / 'docs'
SHIFT = Qt.KeyboardModifier.ShiftModifier


def docks(interface):
    return interface.main_dock, interface.learn_dock, interface.review_dock, interface.spectrum_dock


@pytest.fixture
def dialogs(interface, host, tmp_path):
    made = [
        ModelsDialog(interface.models, host.window), DiagnosticsDialog(interface.workspace, host.window),
        CompareDialog(interface.workspace, interface.models, interface.main_dock.labels_page, host.window),
        Disagreements(interface.messages, 'Pixels', 'Decide', parent=host.window), ReportDialog(tmp_path / 'map.tif', host.window),
        CompareMapsDialog(tmp_path / 'map.tif', False, host.window),
        OptionsPage(interface.workspace, interface.environment, interface.models, host.window),
    ]  # fmt: skip
    yield made
    for one in made:
        one.close()
        one.deleteLater()


def test_every_control_of_the_docks_has_a_name(interface):
    for dock in docks(interface):
        dock.show()
    assert [line for dock in docks(interface) for line in unnamed(dock)] == []


def test_every_control_of_the_windows_has_a_name(dialogs):
    assert [line for dialog in dialogs for line in unnamed(dialog)] == []


def test_a_control_without_a_name_is_found(qgis_app):
    page = QWidget()
    lonely, line = QToolButton(page), QLineEdit(page)
    lonely.setText('…')
    assert len(unnamed(page)) == 2
    lonely.setAccessibleName('Open')
    line.setAccessibleName('File')
    assert unnamed(page) == []


def test_escape_closes_every_window(dialogs):
    for dialog in dialogs:
        if not isinstance(dialog, QDialog):
            continue
        dialog.show()
        QApplication.sendEvent(dialog, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
        until(lambda dialog=dialog: not dialog.isVisible())


def test_a_page_is_walked_by_tab_from_top_to_bottom(interface):
    interface.main_dock.show()
    page = interface.main_dock.map_page
    stops, at = [], page.nextInFocusChain()
    while at is not page:
        if page.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus and not at.isHidden() and at.isVisibleTo(page):
            stops.append(at.mapTo(page, at.rect().topLeft()).y())
        at = at.nextInFocusChain()
    assert len(stops) >= 4
    assert all(later >= earlier - 12 for earlier, later in zip(stops, stops[1:]))  # beside each other, tops differ by a few pixels


def test_pixels_are_reached_and_kept_without_a_mouse(interface, cube_path):
    workspace = opened(interface, cube_path)
    canvas = workspace.canvas
    interface.look.trigger()
    seen = []
    interface.spectrum_tool.hovered.connect(seen.append)
    press_key(canvas, Qt.Key.Key_Right, SHIFT)
    (row, col), extent = seen[-1], canvas.extent()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        press_key(canvas, key, SHIFT)
    assert seen[-1] == (row - 1, col + 1)
    assert canvas.extent() == extent  # the map stays where it is
    press_key(canvas, Qt.Key.Key_Return)
    until(lambda: interface.spectrum_dock.pins)
    assert interface.spectrum_dock.pins[0].pixel == seen[-1]


def test_the_edge_of_the_cube_is_no_way_out_and_the_map_follows(interface, cube_path):
    workspace = opened(interface, cube_path)
    canvas = workspace.canvas
    interface.label.trigger()
    interface.labelling.add_class()
    interface.label_tool.point_at((0, 0))
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
        press_key(canvas, key, SHIFT)
    press_key(canvas, Qt.Key.Key_Enter)
    assert interface.labelling.counts() == {1: 1}
    interface.label_tool.label_removed.emit(0, 0)
    canvas.zoomByFactor(0.05, workspace.locator().centre(0, 0))
    last = workspace.cube.grid.cols - 1
    for _ in range(last):
        press_key(canvas, Qt.Key.Key_Right, SHIFT)
    assert canvas.extent().contains(workspace.locator().centre(0, last))
    press_key(canvas, Qt.Key.Key_Enter)
    standing = interface.labelling.session.standing()
    assert list(zip(standing.rows.tolist(), standing.cols.tolist(), standing.values.tolist())) == [(0, last, 1)]


def test_without_shift_keys_belong_to_qgis(interface, cube_path):
    canvas = opened(interface, cube_path).canvas
    interface.look.trigger()
    interface.spectrum_tool.point_at((3, 3))
    before = canvas.extent()
    press_key(canvas, Qt.Key.Key_Right)
    assert canvas.extent() != before


def test_the_list_of_keys_names_every_key():
    text = (DOCS / 'KEYBOARD.md').read_text('utf-8')
    letters = {QKeySequence(key).toString() for keys in (answer_keys.LETTERS, review_keys._LETTERS) for key in keys}
    said = set(re.findall(r'`([^`]+)`', text))
    for letter in letters:
        wanted = {'Return': 'Enter'}.get(letter, letter)
        assert wanted in said, letter
