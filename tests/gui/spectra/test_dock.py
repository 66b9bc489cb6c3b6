"""Spectra: hovering, keeping, removing, exporting."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent

from hsi_plugin.core.errors import OutputError
from hsi_plugin.cubes import open_cube

from ... import builders
from ..conftest import at_pixel, click, opened, send, until


@pytest.fixture
def ready(interface, cube_path):
    opened(interface, cube_path)
    interface.look.trigger()
    until(lambda: interface.spectrum_dock.isVisible())
    return interface


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
