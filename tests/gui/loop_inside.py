"""What `pictures.py` has QGIS do for the moving picture of learning by clicking: questions answered by keys, each change kept.

The truth of the simulated scene answers in place of a person. The classes are named beforehand, so that every answer is one key.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import qgis.utils
from qgis.core import Qgis, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
from qgis.utils import iface

sys.path.append(os.environ['HSI_INSIDE_TESTS'])
sys.path.append(os.path.join(os.environ['HSI_INSIDE_TESTS'], 'gui'))
from ground import Ground
from hand import screen
from inside_steps import Walk, pause

OUT = Path(os.environ['HSI_INSIDE_OUT'])
SIZE = 1040, 660  # of the window: what is readable where 700 pixels are left for it
ANSWERS, UNCERTAIN = 20, range(9, 14)  # of these answers the uncertainty is shown in the place of the map
seen = {'qgis': Qgis.QGIS_VERSION, 'frames': []}


def frame(part, key='', unsure=False):
    name = f'{len(seen["frames"]):03d}.png'
    screen(part).save(str(OUT / name))
    seen['frames'].append({'file': name, 'key': key, 'uncertainty': unsure})


def steps():
    interface = qgis.utils.plugins['hsi_plugin'].interface
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    for dock in window.findChildren(QDockWidget):
        dock.hide()
    for bar in window.findChildren(QToolBar):
        bar.hide()
    window.setGeometry(0, 0, *SIZE)
    interface.main_dock.setUserVisible(True)
    interface.main_dock.cube_page.sample_button.click()
    yield lambda: interface.workspace.cube is not None
    interface.main_dock.hide()
    ground = Ground(interface.workspace.cube.path)
    for name in ground.names[1:]:
        interface.labelling.rename_class(interface.labelling.add_class(), name)
    dock, loop = interface.learn_dock, interface.loop
    dock.setUserVisible(True)
    yield pause(0.8)
    canvas.zoomToFullExtent()
    dock.layers_box.changes.setChecked(False)  # they would flash in the still pictures that this one is made of
    yield pause(0.3)
    dock.start_panel.run.button.click()
    yield lambda: loop.question is not None
    if not interface.learning.answer.isChecked():
        interface.learning.answer.trigger()
    yield pause(0.8)
    yield lambda: not canvas.isDrawing()
    extent = canvas.extent()
    corner = canvas.mapTo(window, QPoint(0, 0))
    part = QRect(corner.x(), corner.y(), window.width() - corner.x(), canvas.height())
    asked = 0
    while asked < ANSWERS:
        question = loop.question
        value = int(ground.values[question.row, question.col])
        key = str(value) if value else 'N'
        if (asked in UNCERTAIN) != dock.layers_box.unsure.isChecked():
            dock.layers_box.unsure.click()
            yield pause(0.5)
            yield lambda: not canvas.isDrawing()
        yield from back_to(canvas, extent)
        frame(part, unsure=dock.layers_box.unsure.isChecked())
        frame(part, key, dock.layers_box.unsure.isChecked())
        maps = len(loop.steps)
        QTest.keyClick(canvas, Qt.Key.Key_0 + value if value else Qt.Key.Key_N)
        yield lambda last=question: loop.question is not None and loop.question is not last and not loop.is_waiting
        if value:
            asked += 1
            if loop.model:
                yield lambda maps=maps: len(loop.steps) > maps
        yield pause(0.6)
        yield lambda: not canvas.isDrawing()
    yield from back_to(canvas, extent)
    yield pause(0.8)
    frame(part)
    seen['labels'] = loop.humans
    seen['last'] = str(loop.steps[-1])
    loop.stop()


def back_to(canvas, extent):
    """The whole image: the map moves where a question lies at the edge of what is seen."""
    if canvas.extent() != extent:
        canvas.setExtent(extent)
        canvas.refresh()
        yield pause(0.2)
        yield lambda: not canvas.isDrawing()


def at_end(error):
    if error is not None:
        seen['error'] = error
        screen().save(str(OUT / 'error.png'))
    (OUT / 'seen.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    os._exit(0)  # this QGIS has no user to ask about saving


walk = Walk(steps(), at_end)
