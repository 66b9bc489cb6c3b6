"""The browser: opening, searching, sorting, adding by key, click and drag; and the best matches."""

from __future__ import annotations

import time

import numpy as np
import pytest
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from hsi_plugin.core.bands import Bands
from hsi_plugin.gui.spectra.curve import LIBRARY
from hsi_plugin.gui.spectra.libraries import OpenLibrary, on_cube, short_names
from hsi_plugin.gui.spectra.library_table import MIME, LibraryTable, dragged
from hsi_plugin.spectra.library import SpectralLibrary

from ... import builders
from ..conftest import click, opened, until


def of_library(dock):
    return [curve for curve in dock.curves.curves if curve.kind == LIBRARY]


def shown(table):
    return [table.data(table.index(row, 0)) for row in range(table.rowCount())]


def test_typing_finds_and_enter_adds(browsing):
    page = browsing.side.library_page
    assert page.table.rowCount() == 12
    QTest.keyClicks(page.search, 'green')  # a level, not a name
    until(lambda: page.table.rowCount() == 1)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    until(lambda: of_library(browsing))
    assert [curve.name for curve in of_library(browsing)] == ['tree']
    page.search.setText('no such thing')
    until(lambda: page.table.rowCount() == 0)
    assert 'fewer' in page._line.whole()
    page.search.clear()
    until(lambda: page.table.rowCount() == 12)


def test_a_spectrum_is_brought_to_the_cube_and_kept_in_own_channels(browsing, library):
    browsing.side.add([2])
    until(lambda: of_library(browsing))
    curve = of_library(browsing)[0]
    cube = browsing._workspace.cube
    np.testing.assert_allclose(curve.values, library.to_bands(cube.bands)[0][2], equal_nan=True)
    assert len(curve.own[1]) == 211
    assert curve.about['class'] == 'red'
    until(lambda: curve.number in browsing.plot._traces)
    assert len(browsing.plot.trace(curve.number).x) == cube.bands.count
    browsing.side.library_page.own.setChecked(True)
    assert len(browsing.plot.trace(curve.number).x) == 211
    browsing.side.add([2])  # once more: the same one
    until(lambda: of_library(browsing) and of_library(browsing)[0] is not curve)
    assert len(of_library(browsing)) == 1


def test_columns_sort_by_size_and_by_letters(browsing):
    table = browsing.side.library_page.table
    heads = [table.headerData(i, Qt.Orientation.Horizontal) for i in range(table.columnCount())]
    assert heads == ['Name', 'class', 'number']  # what is the same in all says nothing
    table.sort(2, Qt.SortOrder.AscendingOrder)
    assert [table.data(table.index(row, 2)) for row in range(12)][-3:] == ['9', '10', '100']
    table.sort(0, Qt.SortOrder.DescendingOrder)
    assert shown(table)[:2] == ['water', 'tree']
    table.search('other')
    assert shown(table) == [f'thing {i}' for i in range(8, -1, -1)]  # the order stays


def test_lines_can_be_dragged_to_the_plot(browsing):
    table = browsing.side.library_page.table
    data = table.mimeData([table.index(1, 0), table.index(1, 1), table.index(4, 0)])
    assert dragged(data) == [1, 4]
    other = QMimeData()
    other.setData(MIME, b'no list')
    assert dragged(other) == dragged(QMimeData()) == []
    from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
    from qgis.PyQt.QtWidgets import QApplication

    where = (QPoint(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(*where)
    QApplication.sendEvent(browsing.plot.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(browsing.plot.viewport(), QDropEvent(*where))
    until(lambda: len(of_library(browsing)) == 2)
    browsing.side.add([-1, 99])  # of a library that is no longer open
    assert len(of_library(browsing)) == 2


def test_libraries_are_remembered_and_damaged_ones_said(browsing, library_path, tmp_path):
    libraries = browsing.side.libraries
    assert libraries.remembered == (str(library_path),)
    bad = tmp_path / 'bad.sli'
    bad.write_bytes(b'nothing')
    libraries.open(str(bad))
    until(lambda: not libraries.is_opening)
    assert libraries.current.path == str(library_path)
    assert 'bad' in browsing.messages._board.bar.items()[0].text()
    browsing.side.library_page._fill_menu()
    assert [a.text() for a in browsing.side.library_page._menu.actions()] == ['lib.gpkg']


def test_fifty_thousand_lines_are_searched_and_sorted_without_a_pause():
    n = 50_000
    names = tuple(f'lib_k{i % 977:03d} sample {i}' for i in range(n))
    levels = {'no': tuple(str(i) for i in range(n))}
    many = SpectralLibrary('many', np.arange(400.0, 404.0), np.ones((n, 4), np.float32), names, None, None, levels)
    table = LibraryTable()
    table.use(OpenLibrary.of(many, ''))
    assert table.rowCount() == n
    began = time.process_time()
    table.search('k976 sample')
    searched = time.process_time() - began
    assert table.rowCount() == 51
    assert searched < 0.3
    table.search('')
    began = time.process_time()
    table.sort(0, Qt.SortOrder.DescendingOrder)
    assert time.process_time() - began < 3.0
    assert table.data(table.index(0, 0)).startswith('k976')


def test_names_lose_what_all_of_them_begin_with():
    assert short_names(['lib_a_1', 'lib_a_2', 'lib_b']) == ('a_1', 'a_2', 'b')
    assert short_names(['maple', 'maize']) == ('maple', 'maize')
    assert short_names(['lib_only']) == ('lib_only',)
    assert short_names(['x_', 'x_y']) == ('x_', 'y')
    assert short_names([]) == ()


def test_a_spectrum_that_holds_nothing_or_a_cube_without_wavelengths_is_refused(ready, dock, library_path, library, tmp_path, scene):
    from hsi_plugin.core.errors import ParameterError

    empty = SpectralLibrary('e', library.wavelengths_nm, np.full((1, 211), np.nan, np.float32), ('none',))
    with pytest.raises(ParameterError, match='holds no value'):
        on_cube(empty, [0], Bands(0))
    dock.side.libraries.open(str(library_path))
    until(lambda: dock.side.libraries.current is not None)
    plain = builders.write_geotiff(tmp_path / 'plain.tif', scene[0][:8], transform=None, epsg=None)
    opened(ready, plain)
    dock.side.add([0])
    until(lambda: ready.messages._board.bar.items())
    assert 'no wavelengths' in ready.messages._board.bar.items()[0].text()
    assert of_library(dock) == []
    assert not dock.bar.form.isEnabled()


def test_without_a_cube_a_library_is_drawn_all_the_same(interface, library_path):
    dock = interface.spectrum_dock
    dock.setUserVisible(True)
    dock.bar.panel.setChecked(True)
    dock.side.libraries.open(str(library_path))
    until(lambda: dock.side.libraries.current is not None)
    dock.side.add([0])
    until(lambda: of_library(dock))
    dock.stage.flush()
    assert len(dock.plot.trace(1).x) == 211
    assert dock.plot.isVisible()
    low, high = dock.plot.getPlotItem().vb.viewRange()[0]
    assert low < 400.0
    assert high > 2500.0


def test_the_best_matches_of_a_pin_and_of_the_mouse(ready, browsing, scene):
    dock, truth = browsing, scene[1]
    dock.side.setCurrentIndex(1)
    matching, page = dock.side.matching, dock.side.match_page
    until(lambda: 'Select' in matching.state)
    names = {1: 'lib_water', 2: 'lib_tree', 3: 'lib_roof'}
    for kind in (1, 2, 3):
        row, col = (int(v) for v in np.argwhere(truth == kind)[0])
        click(ready.workspace, row, col)
        until(lambda r=row, c=col: matching.of == f'Row {r}, col {c}' and matching.matches)
        until(lambda k=kind: matching.matches[0].name == names[k])
    assert [m.rank for m in matching.matches[:3]] == [1, 2, 3]
    angle = matching.matches[0].value
    assert page.table.item(0, 2).text() == f'{angle:.4f}'
    assert page.table.item(0, 3).text() == f'{np.degrees(angle):.2f}'
    page._on_cell(0)
    until(lambda: of_library(dock))
    curve, pin = of_library(dock)[0], dock.pins[-1]
    good = ready.workspace.cube.bands.good
    assert curve.values[good].mean() == pytest.approx(pin.values[good].mean(), rel=0.05)  # as bright as the pixel
    page.scale.setChecked(False)
    page._on_cell(0)
    until(lambda: of_library(dock) and of_library(dock)[0] is not curve)
    assert '×' not in of_library(dock)[0].name
    page.measure.setCurrentIndex(5)
    until(lambda: matching.matches and matching.choice == ('correlation', True) and matching.matches[0].value > 0.9)
    assert page.table.isColumnHidden(3)
    page.follow.setChecked(True)
    row, col = (int(v) for v in np.argwhere(truth == 1)[-1])
    dock.hovering.move((row, col))
    until(lambda: matching.of == f'Row {row}, col {col}')


def test_matches_cost_nothing_while_nobody_looks(ready, browsing):
    click(ready.workspace, 5, 7)
    until(lambda: browsing.pins)
    assert browsing.side.matching.matcher is None
    browsing.side.setCurrentIndex(1)
    until(lambda: browsing.side.matching.matches)
    browsing.bar.panel.setChecked(False)
    assert browsing.side.matching.matcher is None


def test_empty_pages_say_what_to_do(ready, dock):
    dock.bar.panel.setChecked(True)
    page = dock.side.library_page
    assert page.first.isVisible()
    assert 'Open a spectral library' in page._hint.text()
    dock.side.setCurrentIndex(1)
    assert 'Library' in dock.side.matching.state
    ready.workspace.close_cube()
    assert dock.side.matching.state.startswith('Open a cube')
    assert dock._body.empty.isVisible()


def test_the_last_library_is_one_click_away(interface, browsing, library_path, host):
    from hsi_plugin.gui.spectra.libraries import Libraries
    from hsi_plugin.gui.spectra.library_page import LibraryPage

    libraries = Libraries(interface.messages)
    page = LibraryPage(libraries)
    assert library_path.name in page.again.text()
    page.again.click()
    until(lambda: libraries.current is not None)
    assert page.table.rowCount() == 12
    libraries.stop()


def test_in_radiance_the_page_says_that_matches_mean_little(ready, dock):
    dock.bar.panel.setChecked(True)
    dock.side.setCurrentIndex(1)
    assert not dock.side.match_page.note.isVisible()
    ready.workspace.cube.units = 'radiance'
    ready.workspace.cube_changed.emit()
    assert dock.side.match_page.note.isVisible()
    assert dock.plot.getPlotItem().getAxis('left').labelText == 'Radiance'
