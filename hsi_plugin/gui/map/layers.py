"""A finished classification as layers: the map, its confidence, its runner-up and what parts of it say alone, in one group."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer

from ...qgis_common.i18n import tr
from ..canvas import layers


def add_map(result: Dict[str, Any]) -> QgsLayerTreeGroup:
    """Add what a job has written that makes a map; each layer takes the style that lies beside its file.

    Args:
        result: The job's results: paths under ``output``, ``confidence``, ``second`` and ``unsure``, and each part's under its ``map``.

    Returns:
        The new group at the top of the layer tree, named after the map.
    """
    name = Path(result['output']).stem
    context = QgsProject.instance().transformContext()
    made: List[QgsRasterLayer] = []
    titles = {
        'output': tr('Classes'), 'confidence': tr('Confidence'), 'second': tr('Runner-up class'), 'unsure': tr('Unsure pixels')
    }  # fmt: skip
    for key, title in titles.items():
        if result.get(key):
            made.append(layers.load_raster(str(result[key]), title, context, with_style=True))
    for part in result.get('parts') or ():
        if part.get('map'):
            made.append(layers.load_raster(str(part['map']), tr('{0} alone').format(tr(part['title'])), context, with_style=True))
    group = layers.add_on_top(made, name)
    for i, layer in enumerate(made):
        layers.expand(layer, expanded=i == 0, visible=i == 0)
    return group
