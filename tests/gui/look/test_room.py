"""Nothing is cut off in a dock of 340 pixels: in long languages, in a large font, from the right, and without a cube."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from hsi_plugin.gui.cube.no_cube import NoCube
from hsi_plugin.gui.interface import Interface
from hsi_plugin.gui.shared.sizes import USUAL_LINE, open_as, units
from hsi_plugin.gui.shared.wrapping import WrapCheckBox, WrapRadioButton, flow

from ..conftest import opened, until
from ..looking import MOST_HEIGHT, complaints, lengthen

TEXT = 'Tell unsure pixels; allowed errors'


@pytest.fixture
def large(qgis_app):
    """The program's font at 150 %."""
    before = QApplication.font()
    font = QApplication.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    QApplication.setFont(font)
    yield
    QApplication.setFont(before)


@pytest.fixture
def long_texts():
    made = lengthen()
    yield
    QCoreApplication.removeTranslator(made)


@pytest.fixture
def from_the_right(qgis_app):
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def found_in(host, cube_path=None):
    """What cannot be read on any page, without a cube or with one."""
    interface = Interface(host)
    try:
        if cube_path is not None:
            opened(interface, cube_path)
        out = {}
        for dock in (interface.main_dock, interface.learn_dock, interface.review_dock):
            dock.setFloating(True)
            dock.show()
            dock.resize(units(340), 560)
            tabs = getattr(dock, 'tabs', None)
            for tab in range(tabs.count() if tabs is not None else 1):
                if tabs is not None:
                    tabs.setCurrentIndex(tab)
                QApplication.processEvents()
                QApplication.processEvents()
                found = [line for line in complaints(dock) if not line.startswith('window')]
                if found:
                    out[dock.objectName(), tab] = found
        return out
    finally:
        interface.remove()
        QgsProject.instance().removeAllMapLayers()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_nothing_is_cut_off_in_a_long_language(long_texts, host):
    assert found_in(host) == {}


def test_nothing_is_cut_off_with_a_cube_in_a_long_language_from_the_right(long_texts, from_the_right, host, cube_path):
    assert found_in(host, cube_path) == {}


def test_nothing_is_cut_off_in_a_large_font(large, host, cube_path):
    assert found_in(host, cube_path) == {}


def test_what_is_cut_off_is_found(qgis_app):
    page = QWidget()
    layout = QVBoxLayout(page)
    for widget in (QLabel(TEXT), QPushButton(TEXT)):
        widget.setFixedWidth(60)
        layout.addWidget(widget)
    page.show()
    QApplication.processEvents()
    assert len(complaints(page)) == 2


@pytest.mark.parametrize('kind', [WrapCheckBox, WrapRadioButton])
def test_a_box_wraps_where_it_is_narrow_and_keeps_its_text(qgis_app, kind):
    page = QWidget()
    layout = QVBoxLayout(page)
    box = kind(TEXT)
    layout.addWidget(box)
    layout.addStretch(1)
    page.resize(units(140), 300)
    page.show()
    QApplication.processEvents()
    narrow = box.height()
    assert box.text() == TEXT
    assert complaints(page) == []
    page.resize(3 * units(300), 300)
    until(lambda: box.height() < narrow)
    assert box.minimumSizeHint().width() < box.sizeHint().width()


def test_buttons_flow_and_begin_at_the_right_in_languages_that_do(qgis_app):
    first, second = QPushButton('Copy for another…'), QPushButton('Merge a file…')
    row = flow(first, second)
    row.resize(first.sizeHint().width() + second.sizeHint().width() + 40, 100)
    row.show()
    QApplication.processEvents()
    assert first.y() == second.y()
    assert first.x() < second.x()
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    until(lambda: first.x() > second.x())
    row.resize(first.sizeHint().width() + 10, 100)
    until(lambda: second.y() > first.y())


def test_plots_keep_their_direction(from_the_right, interface, cube_path):
    opened(interface, cube_path)
    interface.spectrum_dock.show()
    plot = interface.spectrum_dock.plot.getPlotItem()
    QApplication.processEvents()
    axis, area = plot.getAxis('left').geometry(), plot.vb.geometry()
    assert axis.right() <= area.left() + 1
    plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # as it would be otherwise
    plot.layout.activate()
    assert plot.getAxis('left').geometry().left() >= plot.vb.geometry().right() - 1


def test_sizes_grow_with_the_font_and_windows_stay_on_the_screen(large):
    probe = QLabel()
    assert units(100) == round(100 * max(1.0, probe.fontMetrics().height() / USUAL_LINE)) > 100
    window = QWidget()
    open_as(window, 5000, 5000)
    room = QGuiApplication.primaryScreen().availableSize()
    assert window.size() == window.size().boundedTo(room)
    assert room.height() - window.height() >= 768 - MOST_HEIGHT
    open_as(window, 100, 80)
    assert window.size() == QSize(units(100), units(80))


def test_pages_without_a_cube_offer_one(interface, host, cube_path, monkeypatch):
    dock = interface.main_dock
    offers = [page.findChild(NoCube) for page in (dock.labels_page, dock.names_page, dock.map_page, interface.learn_dock)]
    assert all(not one.isHidden() for one in offers)
    asked = []
    monkeypatch.setattr('hsi_plugin.gui.cube.no_cube.QFileDialog.getOpenFileName', lambda *args: asked.append(args) or (str(cube_path), ''))
    offers[0].open.click()
    until(lambda: interface.workspace.cube is not None)
    assert len(asked) == 1
    assert all(one.isHidden() for one in offers)
    interface.workspace.close_cube()
    assert all(not one.isHidden() for one in offers)
