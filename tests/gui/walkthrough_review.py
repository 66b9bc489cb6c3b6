"""Reviewing a map in a real QGIS: a sample is drawn, thirty points are answered by keys, the program is killed in between; with pictures.

QGIS runs this file twice, with the plugin in an empty profile and a screen, be it a virtual one; `HSI_PYTHON` is the Python that computes.
A raster of classes answers in place of a person who knows the ground, and where it is silent the map does, wrong at every seventh point:

    HSI_WALK_MAP=copy/map.tif HSI_WALK_TRUTH=copy/truth.tif HSI_HOME=empty HSI_WALK_OUT=folder HSI_WALK_TESTS=tests HSI_WALK_PART=first \
        xvfb-run -a -s "-screen 0 1366x768x24" qgis --profiles-path FOLDER --nologo --code tests/gui/walkthrough_review.py

and again with `HSI_WALK_PART=again`. The first run kills itself (SIGKILL) right after its seventeenth answer; the second finds what is
and goes on to thirty. Pictures go to the folder, and `review_first.json`, `review_again.json`: for each answer the milliseconds until the
next point is shown and until its pictures are there, and the longest stalls of QGIS's event loop.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

import qgis.utils
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

sys.path.append(os.environ['HSI_WALK_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
MAP, PART = os.environ['HSI_WALK_MAP'], os.environ['HSI_WALK_PART']
LIBRARY = os.environ.get('HSI_WALK_LIBRARY', '')
KILLED_AT, POINTS = 17, 30
MOST = 120.0
OUT.mkdir(parents=True, exist_ok=True)
truth = gdal.Open(os.environ['HSI_WALK_TRUTH']).ReadAsArray()
seen = {'steps': []}


def shot(name, widget=None):
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f'{PART}_{name}.png'))


def write():
    (OUT / f'review_{PART}.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    iface.mainWindow().resize(1366, 768)
    dock, state = interface.review_dock, interface.reviewing.state
    dock.setUserVisible(True)
    yield pause(0.8)
    if PART == 'first':
        shot('00_no_map')
    if LIBRARY:
        interface.spectrum_dock.side.libraries.open(LIBRARY)
    interface.reviewing.review(MAP)
    yield lambda: state.map_layer is not None and state.cube is not None
    yield lambda: not iface.mapCanvas().isDrawing()
    yield pause(1.0)
    shot('01_map')
    if PART == 'first':
        yield from draw(dock, state)
    dock.tabs.setCurrentIndex(1)
    yield pause(1.5)
    yield lambda: not iface.mapCanvas().isDrawing()
    shot('03_point')
    shot('03_point_dock', dock)
    seen['found'] = {'number': state.current.number, 'answered': answered(state)}
    stalls = Stalls()
    yield from answers(interface, stalls)
    seen['stall_ms'] = stalls.stop()
    yield pause(0.5)
    shot('05_all_answered')
    yield from after(interface)
    seen['torch_in_qgis'] = 'torch' in sys.modules


def draw(dock, state):
    """The page of the sample: what would be drawn, and drawn."""
    page = dock.sample_page
    page.form.by_size.click()
    page.form.size.setValue(POINTS)
    page.form.floor.setValue(3)
    page.form.seed.setValue(4)
    yield pause(0.5)
    shot('02_before_drawing')
    shot('02_before_drawing_dock', dock)
    began = time.perf_counter()
    page.run.button.click()
    yield lambda: state.design is not None
    seen['draw_s'] = round(time.perf_counter() - began, 2)
    seen['drawn'] = len(state.points)
    yield pause(0.5)
    shot('02_drawn')


def answered(state):
    return sum(state.own_answer(point) is not None for point in state.points)


def answers(interface, stalls):
    """By keys on the map, as a person who does not touch the mouse."""
    state, page, canvas = interface.reviewing.state, interface.review_dock.answer_page, iface.mapCanvas()
    canvas.setFocus()
    while answered(state) < len(state.points):
        point = state.current
        value = int(truth[point.row, point.col]) or point.map_class
        if point.number % 7 == 0:
            value = value % len(state.found_scheme) + 1
        named = state.scheme.value_of(state.found_scheme.names[value - 1])
        if point.number % 11 == 0:
            QTest.keyClick(canvas, Qt.Key.Key_U)
        began = time.perf_counter()
        QTest.keyClick(canvas, Qt.Key.Key_Question if point.number == 13 else Qt.Key.Key_0 + named)
        shown = time.perf_counter() - began
        done = answered(state)
        if PART == 'first' and done == KILLED_AT:
            seen['said'] = done
            seen['stall_ms'] = stalls.stop()
            write()
            os.kill(os.getpid(), signal.SIGKILL)
        if done < len(state.points):
            number = state.current.number
            yield lambda number=number: pictures_of(page, state, number)
        seen['steps'].append({
            'point': point.number, 'next_ms': round(1000 * shown, 1), 'pictures_ms': round(1000 * (time.perf_counter() - began)),
        })
        write()
        if done in (5, 20):
            yield lambda: not canvas.isDrawing()
            yield pause(0.8)
            shot(f'04_after_{done:02d}')
            shot(f'04_after_{done:02d}_dock', interface.review_dock)
        stalls.last = time.perf_counter()  # pictures are this script's own work
        yield pause(0.05)


def pictures_of(page, state, number):
    chip = page.chips.views[0, 15].chip
    return chip is not None and state.current.number == number and (chip.row, chip.col) == (state.current.row, state.current.col)


def after(interface):
    """What else the dock offers: back, undo, the map itself, reviewers, a second view, dark."""
    dock, state, canvas = interface.review_dock, interface.reviewing.state, iface.mapCanvas()
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    yield pause(0.5)
    seen['after_undo'] = answered(state)
    shot('06_undone')
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    yield pause(0.5)
    seen['after_redo'] = answered(state)
    page = dock.answer_page
    page.folded['Options'].setCollapsed(False)
    page.options.view.click()
    yield pause(1.5)
    state.go_to(12)
    yield pause(1.5)
    area = dock.tabs.widget(1)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    yield pause(0.5)
    shot('07_second_view')
    page.options.hide_map.click()
    page.folded['ByClass'].setCollapsed(False)
    yield pause(1.5)
    shot('08_not_blind')
    area.verticalScrollBar().setValue(0)
    yield pause(0.5)
    shot('08_not_blind_top')
    page.options.hide_map.click()
    somebody_else(state)
    yield pause(0.8)
    page.options.people.take_over(OUT / 'other.gpkg')
    yield pause(0.8)
    shot('09_disagreements', page.options.people.dialog)
    page.options.people.close_dialog()
    dock.tabs.setCurrentIndex(0)
    yield pause(1.0)
    iface.zoomFull()
    yield pause(1.0)
    yield lambda: not canvas.isDrawing()
    shot('10_samples')
    for place, name in ((2, '11_correct'), (3, '12_result')):
        dock.tabs.setCurrentIndex(place)
        yield pause(1.5)
        shot(name)
    dock.tabs.setCurrentIndex(1)
    QgsApplication.setUITheme('Night Mapping')
    yield pause(1.0)
    shot('13_dark')
    seen['layers'] = [layer.name() for layer in QgsProject.instance().mapLayers().values()]


def somebody_else(state):
    """A second person's answers to the first twelve points, in a copy of the file; every fourth differs."""
    from hsi_plugin.labels.reference.review import Review
    from hsi_plugin.labels.session import LabelSession
    from hsi_plugin.labels.session_copy import copy_session

    copy = OUT / 'other.gpkg'
    copy_session(state.file, copy)
    with LabelSession.open(copy, 'Second reviewer') as session:
        review = Review(session)
        for point in review.points(state.design.uuid)[:12]:
            value = point.decided or 1
            if point.number % 4 == 0:
                value = value % len(session.classes) + 1
            review.answer(point.uuid, 'class', value, comment='shadow' if point.number == 8 else '')


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot('error')
    write()
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end, most=MOST)
