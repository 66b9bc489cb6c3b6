"""Maps from class names in a real QGIS: a cube with and one without coordinates, first labels, results, corrections; with pictures.

QGIS runs this file, with the plugin in an empty profile and a screen, be it a virtual one; `HSI_PYTHON` may be a Python that has torch:

    HSI_WALK_CUBE=copy/cube.tif HSI_WALK_PLAIN=copy/plain.hdr HSI_WALK_PLAIN_NAMES='water; tree; soil' HSI_WALK_REFINE=auto \
        HSI_HOME=empty HSI_WALK_OUT=folder HSI_WALK_TESTS=tests \
        xvfb-run -a -s "-screen 0 1366x768x24" qgis --profiles-path FOLDER --nologo --code tests/gui/walkthrough_zero_shot.py

Pictures go to the folder, and `walkthrough.json`: seconds, what was said, and the longest stalls of QGIS's event loop.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

sys.path.append(os.environ['HSI_WALK_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
CUBE, PLAIN = os.environ['HSI_WALK_CUBE'], os.environ['HSI_WALK_PLAIN']
EXAMPLE = 'water; tree | forest; low vegetation | grass; bare soil; road | asphalt; roof'  # as the page itself gives it
UNKNOWN = 'water; tree | forrest; dense pine forest; mudhut; road; pavement'
CUBE_NAMES = os.environ.get('HSI_WALK_NAMES', EXAMPLE)
PLAIN_NAMES = os.environ.get('HSI_WALK_PLAIN_NAMES', 'water; tree | forest; soil')
CLICKS = os.environ.get(  # of the cube, name:row,column; by default what the reference of the EnMAP scene says
    'HSI_WALK_CLICKS', 'roof:97,147;roof:95,124;roof:29,74;road:107,129;road:38,79;road:120,57;low vegetation:41,54;low vegetation:139,81;'
    'low vegetation:37,43;tree:168,140;tree:169,147;tree:43,62;bare soil:28,70;bare soil:12,60;water:135,65;water:120,70',
)
REFINE, WEIGHTS = os.environ.get('HSI_WALK_REFINE', 'auto'), os.environ.get('HSI_WALK_WEIGHTS', '')
TOLD = ('counts', 'mean_confidence', 'refined_by', 'prompts', 'parts', 'candidates', 'warnings', 'report')
MOST = 600.0  # seconds for any one step
OUT.mkdir(parents=True, exist_ok=True)
seen = {}


def shot(name, widget=None):
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f'{name}.png'))


def bar():
    return [item.text() for item in iface.messageBar().items()]


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    iface.mainWindow().resize(1366, 768)
    interface.main_dock.setUserVisible(True)
    yield pause(1.0)
    yield from words(interface)
    yield from by_names(interface, CUBE, CUBE_NAMES, 'cube')
    yield from correct(interface)
    yield from by_names(interface, PLAIN, PLAIN_NAMES, 'plain')
    QgsApplication.setUITheme('Night Mapping')
    yield pause(1.0)
    yield from typed(interface.main_dock.names_page.setup, UNKNOWN)
    shot('9_dark_window')
    shot('9_dark_page', interface.main_dock.names_page)
    seen['torch_in_qgis'] = 'torch' in sys.modules


def words(interface):
    """The empty page, and words that the model of spectra does not know."""
    dock, setup = interface.main_dock, interface.main_dock.names_page.setup
    dock.tabs.setCurrentIndex(2)
    yield pause(0.7)
    shot('0_empty')
    yield from typed(setup, UNKNOWN)
    shot('0_words')


def typed(setup, text):
    setup.edit.setPlainText(text)
    yield lambda: setup.reading.text == text
    yield pause(0.3)


def by_names(interface, path, names, name):
    """Open, type, map."""
    workspace, dock, page = interface.workspace, interface.main_dock, interface.main_dock.names_page
    workspace.open_path(path)
    yield lambda: workspace.cube is not None and str(workspace.cube.path) in (path, path.replace('.hdr', '.dat'))
    yield lambda: not workspace.canvas.isDrawing()
    dock.tabs.setCurrentIndex(2)
    yield from typed(page.setup, names)
    page.setup.refine.setCurrentIndex(page.setup.refine.findData(REFINE))
    page.setup.more.weights.setText(WEIGHTS)
    yield pause(0.7)
    shot(f'{name}_1_before')
    seen[name] = {'in_sight': None, 'georeferenced': workspace.cube.grid.is_georeferenced}
    done, began, stalls = [], time.perf_counter(), Stalls()
    page.finished.connect(done.append)
    page.run.button.click()
    yield lambda: bool(done) or page._first.layer is not None
    seen[name]['first_labels_s'] = round(time.perf_counter() - began, 1) if page._first.layer is not None else None
    yield lambda: not workspace.canvas.isDrawing()
    yield pause(0.3)
    shot(f'{name}_2_first_labels')
    yield lambda: bool(done)
    page.finished.disconnect(done.append)
    took = round(time.perf_counter() - began, 1)
    yield lambda: not workspace.canvas.isDrawing()
    yield pause(1.0)
    result = done[0] or {}
    seen[name].update(
        map_s=took, longest_stall_ms=stalls.stop(), bar=bar(), stage=page.run.stage.text(),
        layers=[layer.name() for layer in QgsProject.instance().mapLayers().values()],
        **{key: result.get(key) for key in TOLD},
    )
    shot(f'{name}_3_map')
    dock.tabs.currentWidget().ensureWidgetVisible(page.results)
    yield pause(0.3)
    shot(f'{name}_4_results')
    shot(f'{name}_5_page', page)
    iface.messageBar().clearWidgets()


def correct(interface):
    """Take the classes to the labels, click some pixels, and see that they count."""
    dock, page, labelling = interface.main_dock, interface.main_dock.names_page, interface.labelling
    page.results.correct_button.click()
    yield pause(0.5)
    for clicked in CLICKS.split(';'):
        name, _, pixel = clicked.partition(':')
        labelling.choose(labelling.scheme.value_of(name))
        labelling.add_label(*(int(number) for number in pixel.split(',')))
        yield pause(0.02)
    shot('cube_6_correct')
    dock.tabs.setCurrentIndex(2)
    yield pause(0.3)
    shot('cube_7_with_labels')
    done = []
    page.finished.connect(done.append)
    page.run.button.click()
    yield lambda: bool(done)
    page.finished.disconnect(done.append)
    yield lambda: not interface.workspace.canvas.isDrawing()
    yield pause(1.0)
    seen['corrected'] = {key: (done[0] or {}).get(key) for key in ('labels', 'parts', 'counts', 'seconds', 'warnings')}
    shot('cube_8_corrected')
    iface.actionPan().trigger()


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot('error')
    (OUT / 'walkthrough.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end, most=MOST)
