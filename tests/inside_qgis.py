"""Run by QGIS itself (`qgis --code`), in a profile into which the built zip was unpacked; writes what happened as JSON.

Classifies the sample scene through the toolbox, unloads the plugin and loads it again, and looks at what QGIS's process has imported.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

OUT = Path(os.environ['HSI_INSIDE_OUT'])
found = {}


def work():
    import processing

    found['loaded'] = qgis.utils.loadPlugin('hsi_plugin') and qgis.utils.startPlugin('hsi_plugin')
    import hsi_plugin
    import hsi_plugin.gui.plotting as plotting
    from hsi_plugin.core.places import resources

    found['package'] = hsi_plugin.__file__
    found['pyqtgraph'] = plotting.pg.__file__
    sample = resources() / 'sample'
    found['menu'] = [a.text().replace('&', '') for a in iface.pluginMenu().actions()]
    result = processing.run('hsi:classify', {
        'CUBE': str(sample / 'simulated_scene.tif'), 'LABELS': str(sample / 'simulated_labels.gpkg'), 'FIELD': 'class',
        'CONFIDENCE': True, 'OUTPUT': str(OUT / 'map.tif'),
    })
    layer = QgsRasterLayer(result['OUTPUT'], 'map')
    found['legend'] = [entry.label for entry in layer.renderer().classes()]
    found['average_accuracy'] = result['AVERAGE_ACCURACY']
    found['unloaded'] = qgis.utils.unloadPlugin('hsi_plugin')
    found['provider_after_unload'] = QgsApplication.processingRegistry().providerById('hsi') is not None
    found['again'] = qgis.utils.loadPlugin('hsi_plugin') and qgis.utils.startPlugin('hsi_plugin')
    found['imported'] = [name for name in ('torch', 'sklearn', 'hsi_plugin.methods', 'hsi_plugin.engine.run') if name in sys.modules]


def main():
    try:
        work()
    except Exception:  # noqa: BLE001  # the test wants to read whatever went wrong
        found['error'] = traceback.format_exc()
    (OUT / 'found.json').write_text(json.dumps(found), encoding='utf-8')
    qgis.utils.unloadPlugin('hsi_plugin')
    os._exit(0)  # this QGIS has no user to ask about saving


QTimer.singleShot(1500, main)
