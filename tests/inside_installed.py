"""Run by QGIS itself (`qgis --code`) for `test_installed.py`: installs the zip as the plugin manager does, works, uninstalls, and again.

What is in QGIS's window and registries is told before, in between and afterwards, as one line of JSON a step.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QToolBar
from qgis.utils import iface

sys.path.append(os.environ['HSI_INSIDE_TESTS'])
from inside_steps import Walk, pause

OUT = Path(os.environ['HSI_INSIDE_OUT'])
ZIP = os.environ['HSI_INSIDE_ZIP']
NAME = 'hsi_plugin'


def tell(step, **more):
    with (OUT / 'told.jsonl').open('a', encoding='utf-8') as file:
        file.write(json.dumps({'step': step, **more}) + '\n')


def names(kind):
    return sorted(one.objectName() for one in iface.mainWindow().findChildren(kind) if one.objectName().startswith('Hsi'))


def there():
    """All that a plugin can leave behind in QGIS, by kind."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = iface.mainWindow()
    files = Path(QgsApplication.qgisSettingsDirPath()) / 'python' / 'plugins' / NAME
    return {
        'docks': names(QDockWidget), 'tool_bars': names(QToolBar), 'dialogs': names(QDialog),
        'menu': [action.text().replace('&', '') for action in iface.pluginMenu().actions()],
        'panels': sorted(a.text() for a in window.createPopupMenu().actions() if 'yperspectral' in a.text()),
        'provider': QgsApplication.processingRegistry().providerById('hsi') is not None,
        'threads': sorted(one.name for one in threading.enumerate() if one.name.startswith('hsi')),
        'modules': sorted(name for name in sys.modules if name == NAME or name.startswith(f'{NAME}.')),
        'log': [str(handler) for handler in logging.getLogger(NAME).handlers if 'Panel' in type(handler).__name__],
        'tool': type(iface.mapCanvas().mapTool()).__module__.split('.')[0],
        'messages': [item.text() for item in iface.messageBar().items() if item.title() == 'Hyperspectral'],
        'scene': sum(1 for item in iface.mapCanvas().scene().items() if type(item).__module__.startswith(NAME)),
        'files': files.exists(),
    }


def install():
    pyplugin_installer.instance().installFromZipFile(ZIP)
    return NAME in qgis.utils.active_plugins and QgsSettings().value(f'/PythonPlugins/{NAME}', False, type=bool)


def steps():
    tell('before', **there())
    tell('installed', active=install(), **there())
    yield from work()
    pyplugin_installer.instance().uninstallPlugin(NAME, quiet=True)
    yield pause(0.2)
    settings = QgsSettings()
    keys = [key for key in settings.allKeys() if 'hsi' in key.lower()]
    tell('uninstalled', active=NAME in qgis.utils.active_plugins, settings=keys, **there())
    tell('again', active=install(), **there())
    yield lambda: QgsApplication.processingRegistry().algorithmById('hsi:info') is not None
    qgis.utils.unloadPlugin(NAME)
    tell('end')


def work():
    """Open the sample, show spectra, classify, map."""
    import processing

    from hsi_plugin.core.places import resources
    from hsi_plugin.gui.shared import plotting

    interface = qgis.utils.plugins[NAME].interface
    sample = resources() / 'sample'
    interface.workspace.open_path(str(sample / 'simulated_scene.tif'))
    yield lambda: interface.workspace.cube is not None
    yield lambda: not interface.workspace.canvas.isDrawing()
    interface.look.trigger()
    interface.spectrum_tool.clicked.emit(40, 40)
    yield lambda: bool(interface.spectrum_dock.pins)
    result = processing.run('hsi:classify', {
        'CUBE': str(sample / 'simulated_scene.tif'), 'LABELS': str(sample / 'simulated_labels.gpkg'), 'FIELD': 'class',
        'CONFIDENCE': True, 'OUTPUT': str(OUT / 'map.tif'),
    })
    layer = QgsRasterLayer(result['OUTPUT'], 'map')
    QgsProject.instance().addMapLayer(layer)
    tell(
        'worked', legend=[entry.label for entry in layer.renderer().classes()], average_accuracy=result['AVERAGE_ACCURACY'],
        package=sys.modules[NAME].__file__, pyqtgraph=plotting.pg.__file__, pins=len(interface.spectrum_dock.pins),
        imported=[name for name in ('torch', 'sklearn', 'pyqtgraph', 'hsi_plugin.methods', 'hsi_plugin.engine.run') if name in sys.modules],
    )
    interface.show_diagnostics()
    interface.show_models()
    interface.learn_dock.setUserVisible(True)
    yield pause(0.3)


def end(error):
    if error is not None:
        tell('failed', error=error)
    os._exit(0)  # this QGIS has no user to ask about saving


walk = Walk(steps(), end)
