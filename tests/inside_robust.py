"""Run by QGIS itself (`qgis --code`) for `test_robust_qgis.py`: classifies from the panel and tells, in lines of JSON, how far it is.

`HSI_INSIDE_DO` says what: `close` QGIS in the middle, or `quit` it without being asked, `wait` in the middle to be killed, `complete` the
map, classify `again` after the worker was killed or stopped, use the `toolbox` on the sample scene.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import iface

sys.path.append(os.environ['HSI_INSIDE_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_INSIDE_OUT'])
DO = os.environ['HSI_INSIDE_DO']
CUBE = os.environ.get('HSI_INSIDE_CUBE', '')
PATIENCE = os.environ.get('HSI_INSIDE_PATIENCE', '')  # seconds until a worker that does not answer counts as hung
CLASSES, LABELS_A_CLASS = 3, 12
UNDER_WAY = 12.0  # percent


def tell(step, **more):
    with (OUT / 'told.jsonl').open('a', encoding='utf-8') as file:
        file.write(json.dumps({'step': step, **more}) + '\n')


def bar():
    # QGIS has messages of its own, such as "Open Sans font installation failed" where there is no network.
    return [item.text() for item in iface.messageBar().items() if item.title() == 'Hyperspectral']


def percent():
    return max((task.progress() for task in QgsApplication.taskManager().activeTasks()), default=0.0)


def question():
    return isinstance(QApplication.activeModalWidget(), QMessageBox)


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if PATIENCE:
        from hsi_plugin.engine.client import WorkerEngine

        WorkerEngine.__init__.__kwdefaults__['patience'] = float(PATIENCE)
    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    tell('started', pid=os.getpid())
    if DO == 'toolbox':
        yield from toolbox()
        return
    workspace, page = interface.workspace, interface.main_dock.map_page
    interface.main_dock.setUserVisible(True)
    workspace.open_path(CUBE)
    yield lambda: workspace.cube is not None
    yield lambda: not workspace.canvas.isDrawing()
    label(interface)
    yield pause(0.2)
    tell('labelled', path=str(interface.labelling.path), labels=sum(interface.labelling.counts().values()))
    done = []
    page.finished.connect(done.append)
    if DO == 'again':
        yield from again(workspace, page, done)
        return
    page.classify()
    yield lambda: bool(done) or percent() > UNDER_WAY
    tell('running', worker=workspace.engine.pid, percent=percent(), ended=bool(done), bar=bar())
    if DO == 'close':
        QTimer.singleShot(0, close)
        yield question
        asked = QApplication.activeModalWidget().text()
        QApplication.activeModalWidget().button(QMessageBox.StandardButton.Yes).click()
        yield lambda: not QgsApplication.taskManager().activeTasks()
        tell('closing', asked=asked, bar=bar())
        QTimer.singleShot(0, close)
        yield pause(60)
    if DO == 'quit':
        QApplication.quit()
        yield pause(60)
    if DO == 'complete':
        yield lambda: bool(done)
        tell('done', result=done[0], bar=bar())
    if DO == 'wait':
        yield pause(120)


def again(workspace, page, done):
    """Twice the worker comes to grief under way; the third job has a worker of its own and ends."""
    stalls = Stalls()
    for turn in range(2):
        page.classify()
        yield lambda: bool(done) or percent() > UNDER_WAY
        tell(f'running{turn}', worker=workspace.engine.pid, percent=percent(), ended=bool(done), bar=bar())
        yield lambda: bool(done)
        tell(f'failed{turn}', result=done[0], bar=bar(), running=page.running)
        yield pause(0.5)
        done.clear()
        iface.messageBar().clearWidgets()
    page.classify()
    yield lambda: bool(done)
    tell('done', result=done[0], bar=bar(), worker=workspace.engine.pid, longest_stall_ms=stalls.stop())


def label(interface):
    """A few labelled pixels of each stripe of the cube; those of an earlier session stay as they are."""
    labelling, cols = interface.labelling, interface.workspace.cube.grid.cols
    if labelling.counts():
        return
    for k in range(CLASSES):
        labelling.add_class()
        for i in range(LABELS_A_CLASS):
            labelling.add_label(5 * (i % 4) + k, (cols * k) // CLASSES + 20 + 15 * i)


def toolbox():
    import processing

    from hsi_plugin.core.places import resources

    sample = resources() / 'sample'
    tell('ready')
    yield lambda: (OUT.parent / 'go').exists()
    for turn in range(2):
        began = time.time()
        result = processing.run('hsi:classify', {
            'CUBE': str(sample / 'simulated_scene.tif'), 'LABELS': str(sample / 'simulated_labels.gpkg'), 'FIELD': 'class',
            'CONFIDENCE': True, 'OUTPUT': str(OUT / f'map{turn}.tif'),
        })
        tell(f'map{turn}', path=result['OUTPUT'], average_accuracy=result['AVERAGE_ACCURACY'], began=began, ended=time.time())
        yield pause(0.05)


def close():
    """As a user does who has saved everything."""
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)  # files under /tmp count as temporary layers
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


def at_end(error):
    if error is not None:
        tell('error', error=error)
    close()


walk = Walk(steps(), at_end)
