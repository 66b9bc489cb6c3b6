"""A new user's walk in a real QGIS: a map without torch, one click for the compute environment, a torch job, a worker that is killed.

QGIS runs this file, with the plugin in an empty profile, an empty `HSI_HOME` and a screen, be it a virtual one:

    HSI_WALK_CUBE=copy/cube.tif HSI_WALK_LABELS=copy/labels.gpkg HSI_WALK_WHEELS=wheels HSI_WALK_OUT=folder HSI_WALK_TESTS=tests \
        xvfb-run -a -s "-screen 0 1600x1000x24" qgis --profiles-path FOLDER --nologo --code tests/gui/walkthrough_environment.py

`HSI_WALK_WHEELS` is a folder with the packages (`env install --wheels` names the command that fetches them); the cube should be so large
that its map takes some seconds. Pictures of each step go to the folder, and `walkthrough.json`: what was seen, and the longest stalls of
QGIS's event loop.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import iface

sys.path.append(os.environ['HSI_WALK_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
CUBE, LABELS, WHEELS = (os.environ[f'HSI_WALK_{name}'] for name in ('CUBE', 'LABELS', 'WHEELS'))
OUT.mkdir(parents=True, exist_ok=True)
seen = {'cube': CUBE}


def shot(name, widget=None):
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f'{name}.png'))


def bar():
    return [item.text() for item in iface.messageBar().items()]


def in_front(kind):
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    dock, workspace, environment = interface.main_dock, interface.workspace, interface.environment
    page = dock.map_page
    iface.mainWindow().resize(1600, 1000)
    dock.setUserVisible(True)
    workspace.open_path(CUBE)
    yield lambda: workspace.cube is not None and not workspace.canvas.isDrawing()
    layer = QgsVectorLayer(LABELS, 'labels')  # not by `iface`, which would ask which of the file's layers is meant
    QgsProject.instance().addMapLayer(layer)
    dock.labels_page.use_layer(layer)
    yield pause(1.0)
    dock.tabs.setCurrentWidget(dock.tabs.widget(3))

    yield from classify(page, 'map_without_torch')
    shot('1_map_without_torch')

    page.method.combo.setCurrentIndex(page.method.combo.findData('cnn1d'))
    yield lambda: environment.state is not None
    yield pause(0.5)
    seen['notice'] = page.method.lack()
    shot('2_method_needs_torch')
    yield from install(environment, dock)
    seen['notice_after'] = page.method.lack()
    seen['environment'] = {k: environment.state[k] for k in ('current', 'tag', 'outdated', 'resumable')}

    dock.tabs.setCurrentIndex(3)
    yield from classify(page, 'map_with_torch', running='4_torch_running')
    shot('5_map_with_torch')
    yield from kill_the_worker(interface, page)
    yield from look_at_dialogs(interface, dock)
    # The environment serves the worker alone: QGIS has neither imported torch nor learned where it is.
    root = environment.state['root']
    seen['in_qgis'] = {'torch': 'torch' in sys.modules, 'paths': [entry for entry in sys.path if entry.startswith(root)]}
    shot('9_end')


def classify(page, name, running=''):
    done = []
    page.finished.connect(done.append)
    stalls, began = Stalls(), time.perf_counter()
    page.classify()
    if running:
        yield pause(3.0)
        shot(running)
    yield lambda: bool(done)
    yield lambda: not iface.mapCanvas().isDrawing()
    yield pause(0.5)
    page.finished.disconnect(done.append)
    result = done[0] or {}
    seen[name] = {
        'seconds': round(time.perf_counter() - began, 1), 'longest_stall_ms': stalls.stop(), 'bar': bar(),
        **{k: result.get(k) for k in ('output', 'resumed_windows', 'seconds')},
    }
    yield pause(0.2)


def install(environment, dock):
    """By the wheels' folder, as the options page does; the confirmation is answered by its own button."""
    environment.ask_to_install(False, WHEELS)
    yield lambda: in_front(QMessageBox) is not None
    yield pause(0.3)
    box = in_front(QMessageBox)
    shot('3_confirm', box)
    stalls, began = Stalls(), time.perf_counter()
    next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.AcceptRole).click()
    yield lambda: environment.task is not None
    dock.tabs.setCurrentIndex(4)
    yield pause(4.0)
    shot('3_installing')
    yield lambda: environment.task is None
    yield pause(0.5)
    yield lambda: environment.state is not None
    shot('3_installed')
    seen['install'] = {'seconds': round(time.perf_counter() - began, 1), 'longest_stall_ms': stalls.stop(), 'bar': bar()}


def kill_the_worker(interface, page):
    """From outside, in the middle of a map; then the same once more, which goes on from the finished windows."""
    engine, done = interface.workspace.engine, []
    page.finished.connect(done.append)
    iface.messageBar().clearWidgets()
    page.classify()
    handle = engine.handles()[0]
    yield lambda: handle.fraction > 0.85 or handle.done
    seen['killed_at'] = round(handle.fraction, 2)
    os.kill(engine.pid, signal.SIGKILL)
    yield lambda: bool(done)
    yield pause(0.5)
    page.finished.disconnect(done.append)
    seen['after_kill'] = {'bar': bar(), 'state': handle.state, 'log': handle.log}
    shot('6_worker_killed')
    yield from classify(page, 'map_after_kill')
    shot('7_after_kill')


def look_at_dialogs(interface, dock):
    dock.tabs.setCurrentIndex(4)
    yield pause(0.3)
    shot('8_jobs')
    interface.show_diagnostics()
    yield lambda: interface.diagnostics is not None and interface.diagnostics.complete
    yield pause(0.3)
    shot('8_diagnostics', interface.diagnostics)
    (OUT / 'diagnostics.txt').write_text(interface.diagnostics.text(), encoding='utf-8')
    interface.diagnostics.close()


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot('error')
    (OUT / 'walkthrough.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end, most=120.0)
