"""Opening products in a real QGIS, with pictures: how soon there is something to see, what the page says, and how QGIS's window fares.

QGIS runs this file, with the plugin in an empty profile and a screen, be it a virtual one:

    HSI_WALK_PRODUCTS=a.nc:b.tif:folder HSI_HOME=empty HSI_WALK_OUT=folder HSI_WALK_TESTS=tests \
        xvfb-run -a -s "-screen 0 1366x768x24" qgis --profiles-path FOLDER --nologo --code tests/gui/walkthrough_products.py

Pictures go to the folder, and `products.json`: for each product the milliseconds until its first picture and until the whole one, the
longest stall of QGIS's event loop meanwhile, the most memory that QGIS has taken, and what the page says.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

sys.path.append(os.environ['HSI_WALK_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
PRODUCTS = os.environ['HSI_WALK_PRODUCTS'].split(':')
MOST = 180.0
OUT.mkdir(parents=True, exist_ok=True)
seen = {'products': []}


def shot(name, widget=None):
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f'{name}.png'))


def write():
    (OUT / 'products.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    iface.mainWindow().resize(1366, 768)
    interface.main_dock.setUserVisible(True)
    yield pause(0.5)
    shot('0_empty')
    for number, path in enumerate(PRODUCTS, start=1):
        yield from product(interface, f'{number}_{Path(path).stem[:24]}', path)
    seen['torch_in_qgis'] = 'torch' in sys.modules
    seen['h5py_in_qgis'] = 'h5py' in sys.modules
    write()
    yield from again(interface)


def product(interface, name, path):
    workspace, page = interface.workspace, interface.main_dock.cube_page
    box = page.composite
    before, stalls, began = workspace.cube, Stalls(), time.perf_counter()
    workspace.open_path(path)
    yield lambda: workspace.cube is not None and workspace.cube is not before
    opened = time.perf_counter() - began
    yield lambda: not workspace.canvas.isDrawing()
    first = time.perf_counter() - began
    stall_until_first = stalls.longest
    shot(f'{name}_a_first')
    stalls.last = time.perf_counter()
    yield lambda: not workspace.drawing.pictures.busy
    whole = time.perf_counter() - began
    stall = stalls.stop()
    yield pause(0.5)
    yield lambda: not workspace.canvas.isDrawing()
    yield pause(0.5)
    shot(f'{name}_b_whole')
    cube, layer = workspace.cube, workspace.layer
    seen['products'].append({
        'path': path, 'cube': repr(cube), 'opened_ms': round(1000 * opened), 'first_picture_ms': round(1000 * first),
        'whole_picture_ms': round(1000 * whole), 'stall_ms': stall, 'stall_until_first_ms': round(1000 * stall_until_first),
        'peak_mb': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, 'facts': page._facts._facts, 'warnings': cube.warnings,
        'drawn': box._text.text(), 'layer': layer.name(), 'source': layer.source(), 'native': cube.native,
        'layers': [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()],
    })
    write()
    for index in range(box.composite.count() - 1):
        kind = box.composite.itemData(index)
        if not box.composite.model().item(index).isEnabled():
            continue
        box.composite.setCurrentIndex(index)
        box.composite.activated.emit(index)
        yield pause(0.3)
        yield lambda: not workspace.drawing.pictures.busy and not workspace.canvas.isDrawing()
        yield pause(0.3)
        shot(f'{name}_c_{kind}')
    box.composite.setCurrentIndex(0)
    box.composite.activated.emit(0)
    last = box.stretch.choice.count() - 1
    box.stretch.choice.setCurrentIndex(last)
    box.stretch.choice.activated.emit(last)
    box.stretch.low.setValue(0.5)
    box.stretch.high.setValue(99.5)
    box.stretch.high.editingFinished.emit()
    yield pause(0.3)
    yield lambda: not workspace.drawing.pictures.busy and not workspace.canvas.isDrawing()
    yield pause(0.3)
    shot(f'{name}_d_own_stretch')
    box.stretch.choice.setCurrentIndex(0)
    box.stretch.choice.activated.emit(0)
    if page.masks.choice.count() > 1:
        page.masks.choice.setCurrentIndex(1)
        page.masks.choice.activated.emit(1)
        yield lambda: any(m.customProperty('hsi/mask') for m in QgsProject.instance().mapLayers().values())
        yield pause(0.5)
        yield lambda: not workspace.canvas.isDrawing()
        shot(f'{name}_e_mask')
    from hsi_plugin.gui.cube.import_dialog import ImportDialog

    dialog = ImportDialog(workspace, page)
    dialog.ranges.setText('450-900, 1500-1800')
    for row in range(min(1, dialog.masks.count())):
        dialog.masks.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.show()
    yield pause(0.5)
    shot(f'{name}_f_import', dialog)
    dialog.reject()
    yield lambda: not workspace.drawing.pictures.busy


def again(interface):
    """The project saved, and opened again."""
    workspace, project = interface.workspace, QgsProject.instance()
    names = sorted(layer.name() for layer in project.mapLayers().values())
    project.write(str(OUT / 'project.qgz'))
    workspace.close_cube()
    project.clear()
    yield pause(0.5)
    project.read(str(OUT / 'project.qgz'))
    yield pause(1.0)
    yield lambda: not workspace.canvas.isDrawing()
    shot('9_project_again')
    seen['layers_again'] = names == sorted(layer.name() for layer in project.mapLayers().values())
    combo = interface.main_dock.cube_page._layers
    seen['offered_again'] = [combo.layer(i).name() for i in range(combo.count()) if combo.layer(i) is not None]
    before = workspace.cube
    combo.setLayer(combo.layer(1))
    yield lambda: workspace.cube is not None and workspace.cube is not before
    yield lambda: not workspace.drawing.pictures.busy
    seen['opened_again'] = repr(workspace.cube)
    yield pause(0.5)
    shot('9_opened_again')
    QgsApplication.setUITheme('Night Mapping')
    yield pause(1.0)
    shot('9_dark')


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot('error')
    write()
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end, most=MOST)
