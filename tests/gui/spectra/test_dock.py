"""Spectra: hovering, keeping, removing, exporting."""

from __future__ import annotations

import csv
import time

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

from hsi_plugin.core.errors import OutputError
from hsi_plugin.cubes import open_cube
from hsi_plugin.gui.canvas.looks import Look
from hsi_plugin.gui.spectra.curve import PIXEL

from ... import builders
from ...products import emit
from ..conftest import at_pixel, click, opened, send, until


def keep(interface, *pixels):
    """Click pixels, one after the other."""
    for pixel in pixels:
        click(interface.workspace, *pixel)
        until(lambda pixel=pixel: pixel in [(p.row, p.col) for p in interface.spectrum_dock.pins])


def test_a_click_keeps_the_spectrum_of_the_pixel_with_gaps_at_bad_bands(ready, cube_path):
    dock = ready.spectrum_dock
    click(ready.workspace, 5, 7)
    until(lambda: dock.pins)
    pin = dock.pins[0]
    assert (pin.row, pin.col) == (5, 7)
    with open_cube(cube_path) as cube:
        np.testing.assert_array_equal(pin.values, cube.spectrum(5, 7))
    dock.stage.flush()
    x, y = dock.plot._curves[1].getData()
    assert np.isnan(y[12:15]).all()
    assert np.isfinite(np.delete(y, range(12, 15))).all()
    np.testing.assert_allclose(x, builders.wavelengths(30), atol=1e-3)
    dock.bar.bad.setChecked(True)
    assert np.isfinite(dock.plot._curves[1].getData()[1]).all()
    dock.bar.bad.setChecked(False)


def test_the_same_pixel_is_kept_once_and_pins_can_be_removed(ready):
    dock = ready.spectrum_dock
    for place in ((5, 7), (9, 30), (5, 7)):
        click(ready.workspace, *place)
        until(lambda: dock.pins)
    until(lambda: len(dock.pins) == 2)
    assert dock.curves.rowCount() == 2
    dock.list.choose(dock.pins[0].number)
    dock.list.remove_selected()
    assert [(p.row, p.col) for p in dock.pins] == [(9, 30)]
    dock.clear()
    assert dock.pins == ()
    assert not dock.bar.table.isEnabled()


def test_hovering_draws_the_pixel_below_the_mouse_and_leaving_forgets_it(ready):
    workspace, dock = ready.workspace, ready.spectrum_dock
    for col in range(10, 20):
        send(workspace.canvas, QEvent.Type.MouseMove, at_pixel(workspace, 20, col))
    until(lambda: dock.stage.hovered is not None and '20' in dock.bar.readout.whole() and '19' in dock.bar.readout.whole())
    np.testing.assert_array_equal(dock.stage.hovered, workspace.cube.spectrum(20, 19))
    ready.spectrum_tool.leave()
    assert dock.stage.hovered is None


def test_export_names_pixels_and_keeps_every_band(ready, tmp_path):
    dock = ready.spectrum_dock
    for place in ((5, 7), (9, 30)):
        click(ready.workspace, *place)
        until(lambda place=place: (dock.pins or [None])[-1] and (dock.pins[-1].row, dock.pins[-1].col) == place)
    target = tmp_path / 'spectra.csv'
    dock.write(target)
    lines = target.read_text(encoding='utf-8').splitlines()
    comments = [line for line in lines if line.startswith('#')]
    assert 'row 5, col 7' in comments[1]
    assert 'EPSG:32633' in comments[1]
    table = list(csv.DictReader(lines[len(comments):]))
    assert list(table[0]) == ['wavelength_nm', 'band', 'good', 'spectrum_1', 'spectrum_2']
    assert [row['good'] for row in table].count('0') == 3
    values = np.array([float(row['spectrum_2']) for row in table])
    np.testing.assert_allclose(values, dock.pins[1].values, rtol=1e-6)
    with pytest.raises(OutputError):
        dock.write(tmp_path / 'no such folder' / 'x.csv')


def test_another_cube_starts_anew(ready, tmp_path, scene):
    click(ready.workspace, 5, 7)
    until(lambda: ready.spectrum_dock.pins)
    plain = builders.write_geotiff(tmp_path / 'plain.tif', scene[0][:8], transform=None, epsg=None)
    opened(ready, plain)
    assert ready.spectrum_dock.pins == ()
    assert ready.look.isChecked()
    click(ready.workspace, 40, 60)
    until(lambda: ready.spectrum_dock.pins)
    pin = ready.spectrum_dock.pins[0]
    assert (pin.row, pin.col) == (40, 60)
    assert pin.xy == (60.5, -40.5)
    np.testing.assert_array_equal(ready.spectrum_dock.plot._curves[1].getData()[0], np.arange(1, 9))


def test_the_list_shows_hides_renames_removes_and_finds_on_the_map(ready):
    dock, canvas = ready.spectrum_dock, ready.workspace.canvas
    keep(ready, (5, 7), (9, 30))
    first, second = dock.pins
    index = dock.curves.index(0, 0)
    assert dock.curves.data(index) == '5, 7'
    assert dock.curves.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    dock.stage.flush()
    assert first.number not in dock.plot._curves
    assert dock.marks.drawn == 1
    assert [curve.shown for curve in dock.pins] == [False, True]
    dock.curves.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    dock.list.choose(first.number)
    QTest.keyClick(dock.list, Qt.Key.Key_F2)
    editor = dock.list.findChild(QLineEdit)
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, 'roof of the shed')
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until(lambda: dock.pins[0].name == 'roof of the shed')
    dock.curves.setData(index, '   ', Qt.ItemDataRole.EditRole)
    assert dock.pins[0].name == dock.curves.data(index) == 'roof of the shed'
    dock.list.doubleClicked.emit(dock.curves.index(1, 0))
    centre, wanted = canvas.extent().center(), ready.workspace.locator().centre(9, 30)
    assert centre.distance(wanted) < 1.0
    dock.list.choose(second.number)
    QTest.keyClick(dock.list, Qt.Key.Key_Delete)
    assert [(p.row, p.col) for p in dock.pins] == [(5, 7)]


def test_a_click_on_a_line_selects_its_pin(ready):
    dock = ready.spectrum_dock
    keep(ready, (5, 7), (9, 30))
    dock.stage.flush()
    dock.plot.reset_view()
    numbers = [curve.number for curve in dock.pins]
    for number in numbers:
        trace = dock.plot.trace(number)
        band = int(np.nanargmax(np.abs(dock.plot.trace(numbers[0]).y - dock.plot.trace(numbers[1]).y)))
        assert dock.plot.nearest(trace.x[band], trace.y[band]) == number
    assert dock.plot.nearest(float(trace.x[5]), 99.0) is None
    dock.plot.curve_clicked.emit(numbers[0])
    assert dock.list.current == numbers[0]
    assert dock.marks._selected == numbers[0]
    assert dock.plot._curves[numbers[0]].zValue() > dock.plot._curves[numbers[1]].zValue()


def test_marks_have_the_colours_of_lines_and_follow_the_reference_system(ready):
    dock, canvas = ready.spectrum_dock, ready.workspace.canvas
    keep(ready, (5, 7), (9, 30))
    marks = dock.marks._item.marks
    assert [(m.number, m.colour) for m in marks] == [(c.number, c.colour) for c in dock.pins]
    assert len({c.colour for c in dock.pins}) == 2
    before = marks[0].corners[0]
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem('EPSG:4326'))
    after = dock.marks._item.marks[0].corners[0]
    assert abs(after.x() - before.x()) > 1.0
    assert -180 <= after.x() <= 180


def test_the_axis_follows_unit_and_form(ready):
    dock = ready.spectrum_dock
    keep(ready, (5, 7))
    axis = dock.plot.getPlotItem().getAxis
    dock.bar.unit.setCurrentIndex(1)
    assert 'µm' in axis('bottom').labelText
    assert np.nanmax(dock.plot.trace(1).x) == pytest.approx(2.44)
    dock.bar.form.setCurrentIndex(1)
    assert axis('left').labelText == 'Continuum removed'
    assert np.nanmax(dock.plot.trace(1).y) == pytest.approx(1.0)
    dock.bar.form.setCurrentIndex(2)
    assert axis('left').labelText == 'Reflectance per µm'
    dock.plot.setYRange(5, 6)
    QTest.keyClick(dock.plot, Qt.Key.Key_A)
    assert dock.plot.getPlotItem().vb.viewRange()[1][0] < 0.0


def test_values_are_called_what_they_are(ready, tmp_path, scene):
    radiance = builders.write_geotiff(tmp_path / 'plain.tif', scene[0][:8] * 300, builders.wavelengths(8))
    opened(ready, radiance)
    keep(ready, (5, 7))
    assert ready.workspace.cube.units != 'reflectance'
    assert ready.spectrum_dock.plot.getPlotItem().getAxis('left').labelText in ('Value', 'Radiance')


def test_the_mouse_on_the_plot_reads_every_shown_curve(ready):
    dock = ready.spectrum_dock
    keep(ready, (5, 7), (9, 30))
    dock.stage.flush()
    dock.plot.pointed.emit((1000.0, 0.2))
    band = int(np.argmin(np.abs(builders.wavelengths(30) - 1000.0)))
    until(lambda: dock.curves.data(dock.curves.index(0, 1)))
    shown = [float(dock.curves.data(dock.curves.index(row, 1))) for row in (0, 1)]
    np.testing.assert_allclose(shown, [curve.values[band] for curve in dock.pins], atol=1e-4)
    assert f'band {band + 1}' in dock.bar.readout.whole()
    dock.plot.pointed.emit(None)
    until(lambda: not dock.curves.data(dock.curves.index(0, 1)))
    assert not dock.plot._cursor.isVisible()


def test_the_bands_of_the_picture_are_marked(ready):
    from hsi_plugin.gui.canvas import layers

    cube, layer = ready.workspace.cube, ready.workspace.layer
    layers.show_composite(layer, cube, [20, 10, 3], np.array([[0.0, 0.5]] * 3))
    plot = ready.spectrum_dock.plot
    np.testing.assert_allclose([line.value() for line in plot._marks], cube.bands.wavelengths_nm[[20, 10, 3]])
    assert all(line.isVisible() for line in plot._marks)


def test_a_picture_of_three_bands_marks_them_and_one_of_all_visible_ones_marks_none(ready, tmp_path):
    opened(ready, emit.write(tmp_path))
    workspace = ready.workspace
    until(lambda: not workspace.drawing.pictures.busy)
    plot, cube = ready.spectrum_dock.plot, workspace.cube
    assert not any(line.isVisible() for line in plot._marks)
    workspace.drawing.draw(Look('shortwave'))
    until(lambda: not workspace.drawing.pictures.busy and any(line.isVisible() for line in plot._marks))
    wanted = cube.bands.wavelengths_nm[list(Look('shortwave').single_bands(cube))]
    np.testing.assert_allclose([line.value() for line in plot._marks], wanted)


def test_a_pixel_that_holds_nothing_is_not_kept(ready, tmp_path, scene):
    values = scene[0].copy()
    values[:, :20] = np.nan
    opened(ready, builders.write_geotiff(tmp_path / 'gap.tif', values, builders.wavelengths(30), scale=1e-4, nodata=-32768))
    click(ready.workspace, 5, 7)
    until(lambda: 'holds no value' in ready.spectrum_dock.bar.readout.whole())
    assert ready.spectrum_dock.pins == ()


def test_three_hundred_curves_stay_fluid(ready):
    dock, cube = ready.spectrum_dock, ready.workspace.cube
    _ = dock.plot
    rng = np.random.default_rng(0)
    began = time.process_time()
    for number in range(300):
        values = rng.random(cube.bands.count).astype(np.float32)
        dock.curves.add(PIXEL, f'{number}', cube.bands, values, pixel=(number % 48, number % 64), xy=(0.0, 0.0))
    dock.stage.flush()
    assert time.process_time() - began < 4.0
    assert len(dock.plot._curves) == 300
    began = time.process_time()
    dock.stage.set_look(form='continuum')
    assert time.process_time() - began < 1.5
    dock.plot.pointed.emit((1000.0, 0.2))
    began = time.process_time()
    dock.stage._read()
    assert time.process_time() - began < 0.3
    dock.clear()
    assert dock.plot._traces == {}
    assert dock.marks.drawn == 0
