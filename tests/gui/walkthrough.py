"""A walk through the plugin in a real QGIS, with pictures and figures.

QGIS runs this file; it needs a screen, be it a virtual one:

    HSI_WALK_CUBE=cube.tif HSI_WALK_LABELS=labels.tif HSI_WALK_OUT=folder \
        xvfb-run -a -s "-screen 0 1600x1000x24" qgis --profiles-path FOLDER --nologo --code tests/gui/walkthrough.py

The plugin must lie in the profile. Pictures of the main window go to the folder, and `walkthrough.json`: milliseconds from a click to its
spectrum on the screen, from a click to its label in the file, and the longest stall of the event loop while the map is computed.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from pathlib import Path

import numpy as np
import qgis.utils
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

sys.path.append(os.environ.get('HSI_INSIDE_TESTS', 'tests'))  # QGIS is started in the checkout
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
CUBE = os.environ['HSI_WALK_CUBE']
LABELS = os.environ['HSI_WALK_LABELS']
PLUGIN = os.environ.get('HSI_WALK_PLUGIN', 'hsi_plugin')
SIDE = 200  # pixels

figures = {'cube': CUBE}


class Painted(QObject):
    """Notes when a widget was painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.last = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.note)
        return False

    def note(self):
        self.last = time.perf_counter()


def shot(name):
    QApplication.processEvents()
    OUT.mkdir(parents=True, exist_ok=True)
    iface.mainWindow().grab().save(str(OUT / f'{name}.png'))


def position(workspace, row, col):
    point = workspace.canvas.getCoordinateTransform().transform(workspace.locator().centre(row, col))
    return QPoint(round(point.x()), round(point.y()))


def mouse(canvas, kind, at, button=Qt.MouseButton.NoButton):
    event = QMouseEvent(kind, QPointF(at), QPointF(canvas.mapToGlobal(at)), button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)


def press(workspace, row, col, button=Qt.MouseButton.LeftButton):
    at = position(workspace, row, col)
    mouse(workspace.canvas, QEvent.Type.MouseMove, at)
    mouse(workspace.canvas, QEvent.Type.MouseButtonPress, at, button)
    mouse(workspace.canvas, QEvent.Type.MouseButtonRelease, at, button)


def part(shape):
    """The middle of an image, so small that each of its pixels can be hit on the screen."""
    inside = np.zeros(shape, bool)
    row, col = (max(0, n // 2 - SIDE // 2) for n in shape)
    inside[row : row + SIDE, col : col + SIDE] = True
    return inside


def zoom_to_part(workspace):
    """Show the part that is clicked in."""
    grid = workspace.cube.grid
    if max(grid.rows, grid.cols) > SIDE:
        inside = np.argwhere(part((grid.rows, grid.cols)))
        corners = [workspace.locator().centre(*map(int, inside[i])) for i in (0, -1)]
        workspace.canvas.setExtent(QgsRectangle(*corners))
        workspace.canvas.refresh()


def some_pixels(path, count):
    """A few labelled pixels of every class, spread over the image: (row, col, value)."""
    dataset = gdal.Open(path)
    dataset.GetGeoTransform()  # GDAL 3.6 knows category names of a side file only after this
    truth = dataset.GetRasterBand(1).ReadAsArray()
    truth[~part(truth.shape)] = 0
    chosen = []
    for value in [v for v in np.unique(truth) if v > 0]:
        rows, cols = np.nonzero(truth == value)
        take = np.linspace(0, len(rows) - 1, count).astype(int)
        chosen += [(int(rows[i]), int(cols[i]), int(value)) for i in take]
    names = dataset.GetRasterBand(1).GetCategoryNames() or []
    return chosen, names


def steps():
    """The walk; every yield waits until what it gives holds."""
    if PLUGIN not in qgis.utils.plugins:
        qgis.utils.loadPlugin(PLUGIN)
        qgis.utils.startPlugin(PLUGIN)
    interface = qgis.utils.plugins[PLUGIN].interface
    workspace, dock = interface.workspace, interface.main_dock
    iface.mainWindow().resize(1600, 1000)
    dock.setUserVisible(True)
    yield lambda: dock.isVisible()
    yield pause(1.0)
    shot('1_empty')

    stalls = Stalls()
    began = time.perf_counter()
    workspace.open_path(CUBE)
    yield lambda: workspace.cube is not None
    figures['open_ms'] = round(1000 * (time.perf_counter() - began))
    yield lambda: not workspace.canvas.isDrawing()
    yield pause(1.5)
    figures['longest_stall_while_opening_ms'] = round(1000 * stalls.longest)
    shot('2_cube')
    page = dock.cube_page
    page.composite.composite.setCurrentIndex(page.composite.composite.count() - 1)
    page.composite._on_composite()
    yield pause(0.5)
    shot('2_own_bands')
    page.composite.composite.setCurrentIndex(1)
    page.composite._on_composite()
    yield pause(1.0)
    shot('2_infrared')
    page.composite.composite.setCurrentIndex(0)
    page.composite._on_composite()
    yield pause(0.5)

    interface.look.trigger()
    yield lambda: interface.spectrum_dock.isVisible()
    yield pause(1.0)
    yield from look_at_spectra(interface)
    shot('3_spectra')
    interface.spectrum_dock.bar.bad.setChecked(True)
    yield pause(0.3)
    shot('3_bad_bands')
    interface.spectrum_dock.bar.bad.setChecked(False)
    yield from label_pixels(interface)
    shot('4_labels')
    yield from classify(interface)


def look_at_spectra(interface):
    workspace, dock = interface.workspace, interface.spectrum_dock
    zoom_to_part(workspace)
    yield pause(1.0)
    pixels, _ = some_pixels(LABELS, 2)
    painted = Painted(dock.plot.viewport())
    times, hovers = [], []
    for row, col, _value in pixels[:8]:
        before = len(dock.pins)
        began = time.perf_counter()
        press(workspace, row, col)
        yield lambda before=before: len(dock.pins) > before
        yield lambda began=began: painted.last > began
        times.append(1000 * (painted.last - began))
        yield pause(0.05)
    for step in range(30):
        began = time.perf_counter()
        mouse(workspace.canvas, QEvent.Type.MouseMove, position(workspace, pixels[0][0] + step % 5, pixels[0][1] + step))
        yield lambda began=began: painted.last > began
        hovers.append(1000 * (painted.last - began))
    figures['click_to_spectrum_ms'] = {'median': round(statistics.median(times), 1), 'longest': round(max(times), 1)}
    figures['hover_to_spectrum_ms'] = {'median': round(statistics.median(hovers), 1), 'longest': round(max(hovers), 1)}


def label_pixels(interface):
    labelling, workspace = interface.labelling, interface.workspace
    pixels, names = some_pixels(LABELS, 4)
    for value in sorted({v for _, _, v in pixels}):
        labelling.add_class()
        if value < len(names):
            labelling.rename_class(len(labelling.scheme), names[value])
    interface.label.trigger()
    yield pause(0.3)
    values = sorted({v for _, _, v in pixels})
    times = []
    for row, col, value in pixels:
        labelling.choose(values.index(value) + 1)
        began = time.perf_counter()
        press(workspace, row, col)
        times.append(1000 * (time.perf_counter() - began))
        yield pause(0.02)
    labelling.undo()
    figures['click_to_label_on_disk_ms'] = {'median': round(statistics.median(times), 1), 'longest': round(max(times), 1)}
    figures['labels'] = sum(labelling.counts().values())
    yield pause(1.0)


def classify(interface):
    page, dock = interface.main_dock.map_page, interface.main_dock
    layer = QgsRasterLayer(LABELS, 'truth') if not LABELS.endswith('gpkg') else QgsVectorLayer(LABELS, 'truth')
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    interface.main_dock.labels_page.use_layer(layer)
    yield pause(1.0)
    shot('5_labels_from_layer')
    dock.tabs.setCurrentIndex(3)
    yield pause(0.3)
    shot('6_before')
    done = []
    page.finished.connect(done.append)
    stalls = Stalls()
    began = time.perf_counter()
    page.classify()
    yield lambda: bool(done)
    figures['classify_s'] = round(time.perf_counter() - began, 2)
    figures['result'] = done[0]
    yield lambda: not interface.workspace.canvas.isDrawing()
    yield pause(1.5)
    figures['longest_stall_while_classifying_ms'] = round(1000 * stalls.longest)  # the start of the worker and adding layers included
    figures['longest_stall_at_s'] = round(stalls.at, 2)
    figures['timer_ticks'] = stalls.count
    shot('8_map')
    done.clear()
    page.classify()
    yield pause(0.2)
    shot('7_running')
    yield lambda: bool(done)
    stalls = Stalls()
    interface.workspace.close_cube()
    yield pause(0.5)
    figures['longest_stall_while_closing_ms'] = round(1000 * stalls.longest)
    figures['message_bar'] = [item.text() for item in iface.messageBar().items()]


def at_end(error):
    OUT.mkdir(parents=True, exist_ok=True)
    if error is not None:
        figures['error'] = error
        shot('error')
    (OUT / 'walkthrough.json').write_text(json.dumps(figures, indent=1))
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, iface.actionExit().trigger)


walk = Walk(steps(), at_end)
