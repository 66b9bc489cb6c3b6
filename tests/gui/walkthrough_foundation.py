"""Foundation features in a real QGIS: few labels on a cube with and one without coordinates, models, a comparison; with pictures.

QGIS runs this file, with the plugin in an empty profile and a screen, be it a virtual one; `HSI_PYTHON` is a Python that has torch:

    HSI_WALK_CUBE=copy/cube.tif HSI_WALK_LABELS=copy/labels.tif HSI_WALK_PLAIN=copy/plain.hdr HSI_WALK_PLAIN_LABELS=copy/truth.tif \
        HSI_PYTHON=python HSI_HOME=empty HSI_WALK_OUT=folder HSI_WALK_TESTS=tests \
        xvfb-run -a -s "-screen 0 1366x768x24" qgis --profiles-path FOLDER --nologo --code tests/gui/walkthrough_foundation.py

Labels are rasters of classes on the grids of the cubes; five pixels a class are clicked from them. Pictures go to the folder, and
`walkthrough.json`: seconds, what was said, and the longest stalls of QGIS's event loop.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import numpy as np
import qgis.utils
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

sys.path.append(os.environ['HSI_WALK_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
CUBE, LABELS, PLAIN, PLAIN_LABELS = (os.environ[f'HSI_WALK_{name}'] for name in ('CUBE', 'LABELS', 'PLAIN', 'PLAIN_LABELS'))
PER_CLASS = 5
OUT.mkdir(parents=True, exist_ok=True)
seen = {}


def shot(name, widget=None):
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f'{name}.png'))


def bar():
    return [item.text() for item in iface.messageBar().items()]


def some_pixels(path):
    """The same few pixels of every class each time: (row, col, value), and the names of the values."""
    dataset = gdal.Open(path)
    dataset.GetGeoTransform()  # GDAL 3.6 knows category names of a side file only after this
    truth = dataset.GetRasterBand(1).ReadAsArray()
    rng, chosen = np.random.default_rng(0), []
    for value in [v for v in np.unique(truth) if v > 0]:
        rows, cols = np.nonzero(truth == value)
        chosen += [(int(rows[i]), int(cols[i]), int(value)) for i in rng.permutation(len(rows))[:PER_CLASS]]
    return chosen, dataset.GetRasterBand(1).GetCategoryNames() or []


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    iface.mainWindow().resize(1366, 768)
    interface.main_dock.setUserVisible(True)
    yield pause(1.0)
    yield from few_labels(interface, CUBE, LABELS, 'enmap')
    yield from models(interface)
    yield from compare(interface, LABELS, 'enmap')
    yield from few_labels(interface, PLAIN, PLAIN_LABELS, 'plain')
    yield from compare(interface, PLAIN_LABELS, 'plain')
    QgsApplication.setUITheme('Night Mapping')
    yield pause(1.0)
    shot('9_dark_window')
    interface.show_models()
    yield pause(0.5)
    shot('9_dark_models', interface.models_dialog)
    interface.models_dialog.reject()
    shot('9_dark_compare', interface.compare_dialog)
    seen['torch_in_qgis'] = 'torch' in sys.modules


def few_labels(interface, cube, labels, name):
    """Open, click a few labels, compute features, make a map."""
    workspace, dock, labelling = interface.workspace, interface.main_dock, interface.labelling
    page = dock.map_page
    workspace.open_path(cube)
    yield lambda: workspace.cube is not None and str(workspace.cube.path) in (cube, cube.replace('.hdr', '.dat'))
    yield lambda: not workspace.canvas.isDrawing()
    pixels, names = some_pixels(labels)
    values = sorted({value for _, _, value in pixels})
    for number, value in enumerate(values, 1):
        labelling.add_class()
        labelling.rename_class(number, names[value] if value < len(names) else f'class {value}')
    for row, col, value in pixels:
        labelling.choose(values.index(value) + 1)
        labelling.add_label(row, col)
        yield pause(0.02)
    dock.tabs.setCurrentIndex(3)
    page.method.combo.setCurrentIndex(page.method.combo.findData('foundation'))
    yield lambda: page.foundation.choice.card is not None
    yield pause(0.5)
    shot(f'{name}_1_before')
    seen[name] = {'cost': page.foundation.cost.text(), 'labels': len(pixels), 'georeferenced': workspace.cube.grid.is_georeferenced}
    iface.messageBar().clearWidgets()
    began, stalls = time.perf_counter(), Stalls()
    page.foundation.compute.click()
    dock.tabs.setCurrentIndex(4)
    yield pause(3.0)
    seen[name]['stall_until_it_runs_ms'] = stalls.stop()
    shot(f'{name}_2_computing')
    stalls = Stalls()
    yield lambda: bool(bar())
    seen[name]['stall_while_computing_ms'] = stalls.stop()
    seen[name]['features_s'] = round(time.perf_counter() - began, 1)
    seen[name]['features_bar'] = bar()
    shot(f'{name}_2_computed')
    iface.messageBar().clearWidgets()
    dock.tabs.setCurrentIndex(3)
    done, began, stalls = [], time.perf_counter(), Stalls()
    page.finished.connect(done.append)
    page.classify()
    yield lambda: bool(done)
    page.finished.disconnect(done.append)
    yield lambda: not workspace.canvas.isDrawing()
    yield pause(1.0)
    result = done[0] or {}
    seen[name].update(
        map_s=round(time.perf_counter() - began, 1), bar=bar(), accuracy=result.get('accuracy'), longest_stall_ms=stalls.stop(),
    )
    shot(f'{name}_3_map')


def models(interface):
    interface.main_dock.map_page.foundation.choice.more.click()
    dialog = interface.models_dialog
    yield pause(0.7)
    shot('models', dialog)
    dialog.choose('hypersl-small')
    yield pause(0.3)
    shot('models_not_here', dialog)
    dialog.reject()
    yield pause(0.2)


def compare(interface, labels, name):
    """The baseline, the model and its untrained twin, from the dense labels."""
    layer = QgsRasterLayer(labels, f'labels of {name}')
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    interface.main_dock.map_page.foundation.compare_button.click()
    dialog = interface.compare_dialog
    setup = dialog.setup
    setup.labels.use(layer)
    for strategy, item in setup.strategies.items.items():
        wanted = strategy in ('discriminant', 'foundation-spectra', 'foundation', 'foundation-random')
        item.setCheckState(0, Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    setup.budgets.setText('1, 5, 20')
    setup.seeds.setValue(3)
    yield pause(0.7)
    shot(f'{name}_4_compare_before', dialog)
    iface.messageBar().clearWidgets()
    began, stalls = time.perf_counter(), Stalls()
    dialog.run.button.click()
    yield pause(4.0)
    shot(f'{name}_4_comparing', dialog)
    yield lambda: not dialog.running
    yield pause(0.5)
    found = dialog.results.comparison
    seen[f'{name}_comparison'] = {
        'seconds': round(time.perf_counter() - began, 1), 'longest_stall_ms': stalls.stop(), 'bar': bar(),
        'table': [] if found is None else [(e.title, e.amount.size, e.measures['average_accuracy'].text) for e in found.entries],
        'words': [] if found is None else [*found.sentences, *found.warnings],
    }
    for page, title in enumerate(('plot', 'recall', 'words')):
        dialog.results.tabs.setCurrentIndex(page)
        yield pause(0.3)
        shot(f'{name}_5_{title}', dialog)
    dialog.results.tabs.setCurrentIndex(0)
    shot(f'{name}_5_screen')
    dialog.reject()


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot('error')
    (OUT / 'walkthrough.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end, most=400.0)
