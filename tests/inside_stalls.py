"""Run by QGIS itself for `benchmarks/stalls.py`: installs, trains, classifies, and notes the longest stall of the event loop meanwhile."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject, QgsSettings
from qgis.utils import iface

sys.path.append(os.environ['HSI_INSIDE_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_INSIDE_OUT'])
CUBE, LABELS = os.environ['HSI_INSIDE_CUBE'], os.environ['HSI_INSIDE_LABELS']
WHEELS, METHOD = os.environ['HSI_INSIDE_WHEELS'], os.environ['HSI_INSIDE_METHOD']


def tell(step, **more):
    with (OUT / 'told.jsonl').open('a', encoding='utf-8') as file:
        file.write(json.dumps({'step': step, **more}) + '\n')


class Measure:
    """Tells what happened between its making and its end."""

    def __init__(self, step):
        self.step, self.began, self.stalls = step, time.perf_counter(), Stalls()

    def end(self, **more):
        seconds = round(time.perf_counter() - self.began, 2)
        tell(self.step, stall_ms=self.stalls.stop(), at_s=round(self.stalls.at, 2), ticks=self.stalls.count, seconds=seconds, **more)


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    from hsi_plugin.engine.environment_jobs import InstallJob
    from hsi_plugin.engine.job import TrainJob
    from hsi_plugin.gui.jobs import tasks

    interface = qgis.utils.plugins['hsi_plugin'].interface
    workspace, page, environment = interface.workspace, interface.main_dock.map_page, interface.environment
    interface.main_dock.setUserVisible(True)
    yield pause(2.0)
    idle = Measure('idle')
    yield pause(3.0)
    idle.end()
    if WHEELS:
        installing = Measure('install')
        environment.start(InstallJob(wheels=WHEELS))
        yield lambda: environment.task is not None
        yield lambda: environment.task is None
        yield pause(0.5)
        installing.end(state=environment.state and environment.state['current'], bar=bar())
    workspace.open_path(CUBE)
    yield lambda: workspace.cube is not None
    yield lambda: not workspace.canvas.isDrawing()
    interface.main_dock.labels_page.use_layer(iface.addVectorLayer(LABELS, 'labels', 'ogr'))
    yield pause(2.0)

    ended = []
    training = Measure('train')
    task = tasks.JobTask(  # kept here: QGIS keeps its C++ half alone
        'Train', workspace.engine, TrainJob(CUBE, LABELS, str(OUT / 'm.hsimodel'), method=METHOD), ended.append, ended.append
    )
    tasks.start(task)
    yield lambda: bool(ended)
    yield pause(0.5)
    training.end(result=str(ended[0])[:200])

    done = []
    page.finished.connect(done.append)
    classifying = Measure('map')
    page.classify()
    yield lambda: bool(done)
    yield lambda: not workspace.canvas.isDrawing()
    yield pause(0.5)
    classifying.end(result=str(done[0])[:200])


def bar():
    return [item.text() for item in iface.messageBar().items()]


def at_end(error):
    if error is not None:
        tell('error', error=error)
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end, most=900.0)
