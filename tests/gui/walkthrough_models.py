"""The example models in a real QGIS: in the toolbox, in the Modeler, run from their dialogs; with pictures.

QGIS runs this file, with the plugin in an empty profile and a screen, be it a virtual one; `HSI_PYTHON` is the Python that computes.
`HSI_WALK_CUBE` and `HSI_WALK_LABELS` are an image and its labels, `HSI_WALK_FOLDER` a folder of images for the model that is learned:

    HSI_WALK_CUBE=cube.tif HSI_WALK_LABELS=labels.gpkg HSI_WALK_FOLDER=images HSI_HOME=empty HSI_WALK_OUT=folder HSI_WALK_TESTS=tests \
        xvfb-run -a -s "-screen 0 1366x768x24" qgis --profiles-path FOLDER --nologo --code tests/gui/walkthrough_models.py

Pictures go to the folder, and `walkthrough.json`: seconds, layers, and the longest stalls of QGIS's event loop.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QTreeView
from qgis.utils import iface

sys.path.append(os.environ['HSI_WALK_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
CUBE, LABELS, FOLDER = (os.environ[f'HSI_WALK_{name}'] for name in ('CUBE', 'LABELS', 'FOLDER'))
NAMES = os.environ.get('HSI_WALK_NAMES', 'water; tree | forest; bare soil; low vegetation | grass')
MOST = 600.0  # seconds for any one step
OUT.mkdir(parents=True, exist_ok=True)
seen = {}


def shot(name, widget=None):
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f'{name}.png'))


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    from hsi_plugin.processing import example_models

    iface.mainWindow().resize(1366, 768)
    yield pause(1.0)
    yield from toolbox()
    train, review = example_models.example_files()
    yield from modeler(lambda: by_right_click('hsi:trainthenfolder'), train.stem)
    yield from modeler(lambda: by_menu('Zero-shot, then a review sample'), review.stem)
    yield from run('hsi:zeroshotreview', {'CUBE': CUBE, 'CLASSES': NAMES, 'REFINE': 'discriminant', 'POINTS': 25})
    yield from run('hsi:trainthenfolder', {
        'CUBE': CUBE, 'LABELS': LABELS, 'FIELD': 'class', 'FOLDER': FOLDER, 'train:Model': str(OUT / 'm.hsimodel'),
        'archive:Maps': str(OUT / 'maps'),
    })  # fmt: skip
    yield from run('hsi:classifyfolder', {
        'INPUT': FOLDER, 'MODEL': str(OUT / 'm.hsimodel'), 'MOSAIC': True, 'OUTPUT': str(OUT / 'again'),
    })  # fmt: skip
    seen['torch_in_qgis'] = 'torch' in sys.modules


def toolbox():
    """The examples among the algorithms."""
    dock = iface.mainWindow().findChild(QDockWidget, 'ProcessingToolbox')
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.show()
    yield pause(0.5)
    dock.searchBox.setText('hyperspectral example')
    yield pause(0.8)
    dock.findChild(QTreeView).expandAll()
    shot('1_toolbox')
    dock.searchBox.setText('')
    dock.hide()


def by_right_click(algorithm):
    """What the toolbox offers on an example."""
    from processing.gui.ProviderActions import ProviderContextMenuActions

    action = next(one for one in ProviderContextMenuActions.actions if one.name == 'Open a copy in the Modeler…')
    action.setData(QgsApplication.processingRegistry().algorithmById(algorithm), None)
    if action.isEnabled():
        action.execute()


def by_menu(title):
    """What the plugin's menu offers."""
    menus = [menu for menu in iface.mainWindow().findChildren(QMenu) if menu.menuAction().text() == 'Example models']
    for menu in menus:
        menu.aboutToShow.emit()
        for action in menu.actions():
            if action.text() == title:
                action.trigger()
                return


def modeler(open_it, name):
    """A model as its box diagram, whole and as it opens."""
    from processing.modeler.ModelerDialog import ModelerDialog

    before = len(ModelerDialog.dlgs)
    open_it()
    yield lambda: len(ModelerDialog.dlgs) > before
    window = ModelerDialog.dlgs[-1]
    window.resize(1366, 768)
    yield pause(1.0)
    shot(f'2_{name}_as_it_opens', window)
    view = window.view()
    view.fitInView(view.scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
    yield pause(0.5)
    shot(f'2_{name}_whole', window)
    seen[name] = {'valid': window.model().validate()[0], 'file': window.model().sourceFilePath()}
    window.setDirty(False)
    window.close()


def run(algorithm, values):
    """An algorithm's dialog with some values, run as by hand; the map afterwards."""
    import processing

    QgsProject.instance().clear()
    dialog = processing.createAlgorithmDialog(algorithm, values)
    name = algorithm.partition(':')[2]
    dialog.resize(900, 700)
    dialog.show()
    yield pause(1.0)
    shot(f'3_{name}_1_dialog', dialog)
    began, stalls, done = time.perf_counter(), Stalls(), []
    dialog.algorithmFinished.connect(lambda *result: done.append(result))
    dialog.runButton().click()
    yield lambda: bool(done)
    seen[name] = {'seconds': round(time.perf_counter() - began, 1), 'successful': done[0][0], 'results': done[0][1]}
    yield pause(1.5)
    seen[name]['longest_stall_ms'] = stalls.stop()
    shot(f'3_{name}_2_log', dialog)
    dialog.close()
    root = QgsProject.instance().layerTreeRoot()
    seen[name]['layers'] = {layer.name(): layer.parent().name() for layer in root.findLayers()}
    iface.zoomFull()
    yield pause(1.0)
    yield lambda: not iface.mapCanvas().isDrawing()
    shot(f'3_{name}_3_map')


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot('error')
    (OUT / 'walkthrough.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    QgsApplication.processEvents()
    iface.actionExit().trigger()


walk = Walk(steps(), at_end, most=MOST)
