"""Learning by clicking in a real QGIS: thirty answers by mouse and key, the program killed in the middle, and gone on with; with pictures.

QGIS runs this file twice, with the plugin in an empty profile and a screen, be it a virtual one; a raster of classes answers in place of a
person who knows the ground:

    HSI_WALK_CUBE=copy/cube.tif HSI_WALK_TRUTH=copy/truth.tif HSI_HOME=empty HSI_WALK_OUT=folder HSI_WALK_TESTS=tests HSI_WALK_PART=first \
        xvfb-run -a -s "-screen 0 1366x768x24" qgis --profiles-path FOLDER --nologo --code tests/gui/walkthrough_learn.py

and again with `HSI_WALK_PART=again`. The first run ends by killing itself (SIGKILL) right after its seventeenth answer, before the map is
painted; the second finds what is there and goes on to thirty. Pictures go to the folder, and `learn_first.json`, `learn_again.json`: for
each answer the milliseconds until the next question and until the whole map, the map's accuracy against the raster, labels found again,
and the longest stalls of QGIS's event loop.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

import numpy as np
import qgis.utils
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

sys.path.append(os.environ['HSI_WALK_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
CUBE, PART = os.environ['HSI_WALK_CUBE'], os.environ['HSI_WALK_PART']
TRUTH = gdal.Open(os.environ['HSI_WALK_TRUTH'])
NAMES = ['', *(os.environ.get('HSI_WALK_NAMES') or 'roof;pavement;low vegetation;tree;soil;water').split(';')]
KILLED_AT, CLICKS = 17, 30
PICTURES = (0, 5, 12, 22, 30)
MOST = 120.0
OUT.mkdir(parents=True, exist_ok=True)
truth = TRUTH.ReadAsArray()
seen = {'steps': []}


def shot(name, widget=None):
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f'{name}.png'))


def write():
    (OUT / f'learn_{PART}.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    iface.mainWindow().resize(1366, 768)
    dock, loop, workspace = interface.learn_dock, interface.loop, interface.workspace
    dock.setUserVisible(True)
    yield pause(0.5)
    if PART == 'first':
        shot('00_no_cube')
    workspace.open_path(CUBE)
    yield lambda: workspace.cube is not None
    yield lambda: not workspace.canvas.isDrawing()
    yield pause(0.5)
    shot(f'{PART}_01_cube')
    began = time.perf_counter()
    dock.start_panel.run.button.click()
    yield lambda: loop.question is not None
    seen['ready_s'] = round(time.perf_counter() - began, 2)
    seen['found'] = {'labels': loop.humans, 'propagated': loop.propagated, 'classes': list(interface.labelling.scheme.names)}
    if not interface.learning.answer.isChecked():
        interface.learning.answer.trigger()
    yield pause(1.0)
    shot(f'{PART}_02_first_question')
    stalls = Stalls()
    yield from answers(interface, stalls)
    seen['stall_ms'] = stalls.stop()
    if PART == 'again':
        yield from after(interface)
    seen['torch_in_qgis'] = 'torch' in sys.modules


def answers(interface, stalls):
    loop, dock = interface.loop, interface.learn_dock
    asked = 0
    while loop.humans < CLICKS:
        question = loop.question
        row, col = question.row, question.col
        value = int(truth[row, col])
        labels, maps = loop.humans, len(loop.steps)
        began = time.perf_counter()
        how = act(interface, value, asked)
        asked += 1
        if PART == 'first' and loop.humans == KILLED_AT:
            seen['said'] = {'labels': loop.humans, 'propagated': loop.propagated}
            seen['stall_ms'] = stalls.stop()
            write()
            os.kill(os.getpid(), signal.SIGKILL)
        yield lambda last=question: loop.question is not None and loop.question is not last and not loop.is_waiting
        shown = time.perf_counter() - began
        if loop.humans > labels and len(interface.labelling.scheme) > 1:
            yield lambda maps=maps: len(loop.steps) > maps
        seen['steps'].append({
            'clicks': loop.humans, 'how': how, 'class': NAMES[value], 'why': question.why, 'strategy': question.strategy,
            'next_ms': round(1000 * shown), 'map_ms': round(1000 * (time.perf_counter() - began)), **accuracy(interface),
        })
        write()
        if loop.humans in PICTURES and loop.humans > labels:
            yield lambda: not interface.workspace.canvas.isDrawing()
            yield pause(0.8)
            shot(f'{PART}_click_{loop.humans:02d}')
            shot(f'{PART}_click_{loop.humans:02d}_dock', dock)
        stalls.last = time.perf_counter()  # pictures and the accuracy are this script's own work
        yield pause(0.05)


def act(interface, value, asked):
    """Answer as a person would: by a button, by a key on the map, or by a click on the pixel."""
    from hsi_plugin.gui.learn.answer_keys import NEW_CLASS

    loop, dock, canvas = interface.loop, interface.learn_dock, interface.workspace.canvas
    name = NAMES[value]
    known = interface.labelling.scheme.value_of(name) if name else None
    if not name:
        QTest.keyClick(canvas, Qt.Key.Key_N if asked % 2 else Qt.Key.Key_Question)
        return 'key'
    if known is None:
        QTest.mouseClick(dock.answers.others[NEW_CLASS], Qt.MouseButton.LeftButton)
        QTest.keyClicks(dock.answers.name, name)
        QTest.keyClick(dock.answers.name, Qt.Key.Key_Return)
        return 'new class'
    if asked % 3 == 0:
        QTest.mouseClick(dock.answers.classes[known - 1], Qt.MouseButton.LeftButton)
        return 'button'
    if asked % 3 == 1:
        QTest.keyClick(canvas, getattr(Qt.Key, f'Key_{known}'))
        return 'key'
    interface.labelling.choose(known)
    locator = interface.workspace.locator()
    point = canvas.getCoordinateTransform().transform(locator.centre(loop.question.row, loop.question.col))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(point.x()), round(point.y())))
    return 'click'


def accuracy(interface):
    """Of the live map against the raster, by the names of classes."""
    paths = interface.loop.layers
    layer = paths.layer('classes')
    if layer is None:
        return {}
    found = gdal.Open(layer.source()).ReadAsArray()
    value_of = np.zeros(len(NAMES), int)
    for value, name in enumerate(NAMES):
        value_of[value] = (interface.labelling.scheme.value_of(name) or 255) if name else 0
    wanted, known = value_of[truth], truth > 0
    recall = [float((found == value_of[k])[truth == k].mean()) for k in range(1, len(NAMES))]
    return {'overall': round(float((found == wanted)[known].mean()), 3), 'average': round(float(np.mean(recall)), 3)}


def after(interface):
    """What else the dock offers."""
    dock, loop = interface.learn_dock, interface.loop
    labels = loop.humans
    loop.undo()
    yield pause(1.0)
    seen['after_undo'] = loop.humans - labels
    loop.redo()
    yield pause(1.0)
    seen['after_redo'] = loop.humans - labels
    dock.area.verticalScrollBar().setValue(dock.area.verticalScrollBar().maximum())
    yield pause(0.5)
    shot('again_dock_below')
    dock.layers_box.unsure.click()
    yield lambda: not interface.workspace.canvas.isDrawing()
    yield pause(0.8)
    shot('again_unsure')
    dock.layers_box.unsure.click()
    QgsApplication.setUITheme('Night Mapping')
    dock.area.verticalScrollBar().setValue(0)
    yield pause(1.0)
    shot('again_dark')
    seen['layers'] = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    loop.stop()
    yield pause(0.5)
    shot('again_stopped')


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot(f'error_{PART}')
    write()
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end, most=MOST)
