"""The dock of spectra in a real QGIS: pixels pinned, an area and classes averaged, a library searched and matched; with pictures.

QGIS runs this file, with the plugin in an empty profile and a screen, be it a virtual one:

    HSI_WALK_CUBE=cube.tif HSI_WALK_LIBRARY=library HSI_HOME=empty HSI_WALK_OUT=folder HSI_WALK_TESTS=tests \
        xvfb-run -a -s "-screen 0 1366x768x24" qgis --profiles-path FOLDER --nologo --code tests/gui/walkthrough_spectra.py

`HSI_WALK_PIXELS` names pixels to pin (`row,col;row,col`), `HSI_WALK_AREA` the corners of an area, `HSI_WALK_WORD` what is searched for,
`HSI_WALK_PIN` whose matches are shown (from 0); `HSI_WALK_PLAIN=1` leaves out the labels and QGIS's browser, for a picture of the manual.
Pictures go to the folder, and `spectra.json`: milliseconds of each step, what was found, and the longest stalls of QGIS's event loop.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

sys.path.append(os.environ['HSI_WALK_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
CUBE, LIBRARY = os.environ['HSI_WALK_CUBE'], os.environ['HSI_WALK_LIBRARY']
WORD, PIN = os.environ.get('HSI_WALK_WORD', 'lawn grass'), int(os.environ.get('HSI_WALK_PIN', '1'))
PLAIN = os.environ.get('HSI_WALK_PLAIN') == '1'


def places(text):
    return [tuple(int(v) for v in pair.split(',')) for pair in text.split(';')]


PIXELS = places(os.environ.get('HSI_WALK_PIXELS', '95,137;135,56;27,58;37,74;102,128;141,62'))
AREA = places(os.environ.get('HSI_WALK_AREA', '160,112;160,140;176,142;178,110'))
OUT.mkdir(parents=True, exist_ok=True)
seen = {'ms': {}}
running = {}


def shot(name, widget=None):
    """A picture; taking it is no stall of the plugin."""
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f'{name}.png'))
    if 'stalls' in running:
        running['stalls'].last = time.perf_counter()


def write():
    (OUT / 'spectra.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')


def timed(name, began):
    seen['ms'].setdefault(name, []).append(round(1000 * (time.perf_counter() - began), 1))


def on_canvas(workspace, row, col):
    point = workspace.canvas.getCoordinateTransform().transform(workspace.locator().centre(row, col))
    return QPoint(round(point.x()), round(point.y()))


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    iface.mainWindow().resize(1366, 768)
    dock, workspace = interface.spectrum_dock, interface.workspace
    dock.setUserVisible(True)
    if PLAIN:
        iface.mainWindow().findChild(QDockWidget, 'Browser').hide()
    yield pause(0.5)
    shot('00_no_cube')
    workspace.open_path(CUBE)
    yield lambda: workspace.cube is not None
    yield pause(1.0)
    yield lambda: not workspace.canvas.isDrawing()
    interface.look.trigger()
    yield pause(0.8)
    shot('01_cube')
    stalls = running['stalls'] = Stalls()
    yield from pins(dock, workspace)
    shot('02_pins')
    yield from area(dock, workspace)
    shot('03_area')
    if not PLAIN:
        yield from classes(interface, dock, stalls)
    yield from library(dock)
    yield from matches(dock, workspace)
    seen['stall_ms'], seen['stall_at_s'] = stalls.stop(), round(stalls.at, 1)
    yield from forms(dock)
    yield from saved(dock)
    QgsApplication.setUITheme('Night Mapping')
    yield pause(1.0)
    shot('12_dark')
    dock.side.setCurrentIndex(0)
    yield pause(0.5)
    shot('12_dark_library')


def pins(dock, workspace):
    canvas = workspace.canvas
    for row, col in PIXELS:
        known = len(dock.pins)
        began = time.perf_counter()
        QTest.mouseMove(canvas.viewport(), on_canvas(workspace, row, col))
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=on_canvas(workspace, row, col))
        yield lambda known=known: len(dock.pins) > known
        timed('pin', began)
        yield pause(0.1)
    plot = dock.plot
    view = plot.getPlotItem().vb.viewRect()
    place = QPointF(view.left() + 0.25 * view.width(), view.center().y())
    QTest.mouseMove(plot.viewport(), plot.mapFromScene(plot.getPlotItem().vb.mapViewToScene(place)))
    yield pause(0.4)
    seen['readings'] = [dock.curves.data(dock.curves.index(r, 1)) for r in range(dock.curves.rowCount())]


def area(dock, workspace):
    canvas = workspace.canvas
    dock.bar.area.trigger()
    began = time.perf_counter()
    for row, col in AREA:
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=on_canvas(workspace, row, col))
        yield pause(0.1)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, pos=on_canvas(workspace, *AREA[-1]))
    yield lambda: any(curve.kind == 'mean' for curve in dock.curves.curves)
    timed('area', began)
    seen['area'] = [(curve.name, curve.count) for curve in dock.curves.curves if curve.kind == 'mean']
    yield pause(0.5)


def classes(interface, dock, stalls):
    labelling = interface.labelling
    for name, spots in (('first', PIXELS[:3]), ('second', PIXELS[3:])):
        labelling.add_class()
        labelling.rename_class(len(labelling.scheme), name)
        for row, col in spots:
            labelling.add_label(row, col)
    stalls.last = time.perf_counter()  # labelling is another part's work
    known = len(dock.curves.curves)
    began = time.perf_counter()
    dock.bar.classes.trigger()
    yield lambda: len(dock.curves.curves) >= known + 2
    timed('classes', began)
    yield pause(0.5)
    shot('04_classes')
    dock.means.made.disconnect(dock._on_made)
    for curve in dock.curves.curves[known:]:
        dock.curves.remove(curve.number)
    dock.means.made.connect(dock._on_made)


def library(dock):
    dock.bar.panel.trigger()
    yield pause(0.5)
    shot('05_no_library')
    began = time.perf_counter()
    dock.side.libraries.open(LIBRARY)
    yield lambda: dock.side.libraries.current is not None
    timed('library', began)
    yield pause(0.5)
    shot('06_library')
    page = dock.side.library_page
    page.search.setFocus()
    for letter in WORD:
        began = time.perf_counter()
        QTest.keyClicks(page.search, letter)
        timed('letter', began)
        yield pause(0.2)
    seen['found'] = page.table.rowCount()
    known = len(dock.curves.curves)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    yield lambda: len(dock.curves.curves) > known
    yield pause(0.5)
    shot('07_found')


def matches(dock, workspace):
    dock.list.choose(dock.pins[0].number)
    dock.side.setCurrentIndex(1)
    began = time.perf_counter()
    yield lambda: bool(dock.side.matching.matches)
    timed('matches_prepared', began)
    for pin in dock.pins:
        before = dock.side.matching.matches
        began = time.perf_counter()
        dock.list.choose(pin.number)
        if dock.side.matching.of != pin.name or pin is not dock.pins[0]:
            yield lambda before=before: dock.side.matching.matches is not before
            timed('match', began)
    dock.list.choose(dock.pins[PIN].number)
    yield pause(0.4)
    seen['matches'] = [(m.rank, m.name, round(m.value, 4), round(m.coverage, 3)) for m in dock.side.matching.matches[:5]]
    known = len(dock.curves.curves)
    table = dock.side.match_page.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.item(0, 1)).center())
    yield lambda: len(dock.curves.curves) > known
    yield pause(0.5)
    shot('08_match')
    shot('08_match_dock', dock)
    newest = dock.curves.curves[-1]
    dock.list.choose(newest.number)
    QTest.keyClick(dock.list, Qt.Key.Key_Delete)
    yield pause(0.2)
    seen['deleted'] = newest not in dock.curves.curves
    dock.list.choose(dock.pins[PIN].number)
    yield pause(0.2)


def forms(dock):
    for at, name in ((1, '09_continuum'), (2, '10_slope'), (0, '11_values')):
        began = time.perf_counter()
        dock.bar.form.setCurrentIndex(at)
        timed('form', began)
        if at == 0:
            dock.bar.unit.setCurrentIndex(1)
            dock.side.library_page.own.setChecked(True)
        yield pause(0.5)
        shot(name)
    dock.bar.unit.setCurrentIndex(0)
    dock.side.library_page.own.setChecked(False)


def saved(dock):
    for name in ('plot.png', 'plot.svg'):
        dock.saving.write_picture(OUT / name)
    dock.saving.write_table(OUT / 'spectra.csv')
    (OUT / 'kept.gpkg').unlink(missing_ok=True)
    dock.saving.write_library(OUT / 'kept.gpkg')
    dock.saving.write_library(OUT / 'kept.gpkg')
    dock.side.libraries.open(str(OUT / 'kept.gpkg'))
    yield lambda: dock.side.libraries.current is not None and dock.side.libraries.current.path.endswith('kept.gpkg')
    seen['kept'] = list(dock.side.libraries.current.library.names)
    dock.side.setCurrentIndex(0)
    dock.side.library_page.search.clear()
    yield pause(0.8)
    shot('11_kept')
    dock.side.libraries.open(LIBRARY)
    yield lambda: not dock.side.libraries.current.path.endswith('kept.gpkg')
    dock.side.setCurrentIndex(1)
    dock.list.choose(dock.pins[1].number)
    yield lambda: bool(dock.side.matching.matches)


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot('error')
    write()
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end)
