"""What became of many images: in words, and as footprints on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from qgis.core import QgsProject, QgsVectorLayer

from ...core.errors import LayerError
from ...qgis_common.i18n import tr
from .describe import batch_counts

_LAYER = 'images'  # of a summary, see `maps.summary`


def batch_sentence(title: str, result: Dict[str, Any]) -> str:
    """What became of many images.

    Args:
        title: Of the job.
        result: Of a :class:`hsi_plugin.engine.batch_jobs.BatchJob`.
    """
    return tr('{0}: {1}. Maps are in {2}.').format(title, batch_counts(result), result['output'])


def open_summary(result: Dict[str, Any]) -> QgsVectorLayer:
    """Add the footprints of a batch to the project, with the style that lies in their GeoPackage.

    Raises:
        LayerError: The summary has gone.
    """
    path = str(result['summary_gpkg'])
    layer = QgsVectorLayer(f'{path}|layername={_LAYER}', tr('Images of {0}').format(Path(str(result['output'])).name), 'ogr')
    if not layer.isValid():
        raise LayerError(tr('QGIS cannot open {0}.').format(path), tr('See whether it is still there, or classify the images again.'))
    QgsProject.instance().addMapLayer(layer)
    return layer
