"""From a layer that holds labels to a file that the engine can open in its own process."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import LayerError
from .i18n import tr
from .layers import raster_path


def label_file(layer: QgsMapLayer, field: str) -> str:
    """The file behind a layer of labels, or a temporary GeoPackage of what the layer shows.

    Args:
        layer: Points or polygons with a class field, or a raster on the cube's grid.
        field: The class field; empty for rasters.

    Raises:
        LayerError: Nothing in the layer can be labels.
    """
    if isinstance(layer, QgsRasterLayer):
        return raster_path(layer)
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        raise LayerError(tr('This layer has neither points nor polygons nor pixels.'), tr('Choose another layer of labels.'))
    return _file_behind(layer) or _copy(layer, field)


def _file_behind(layer: QgsVectorLayer) -> str:
    """The path, where opening it shows the same features: one table, no filter, nothing unsaved."""
    if layer.providerType() != 'ogr' or layer.subsetString() or layer.isModified():
        return ''
    path = str(QgsProviderRegistry.instance().decodeUri('ogr', layer.source()).get('path') or '')
    if not Path(path).is_file() or len(layer.dataProvider().subLayers()) > 1:
        return ''
    return path


def _copy(layer: QgsVectorLayer, field: str) -> str:
    """Write the layer as it is seen; the file is named like the layer, because messages name it."""
    folder = Path(tempfile.mkdtemp(prefix='hsi_labels_'))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = 'GPKG'
    options.layerName = 'labels'
    options.layerOptions = ['FID=hsi_row']  # a field named fid with values that occur twice would stop the export
    if field:
        options.attributes = [layer.fields().lookupField(field)]
    path = folder / (re.sub(r'[^\w -]', '_', layer.name()).strip() + '.gpkg')
    context = QgsProject.instance().transformContext()
    error, message = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[:2]
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise LayerError(
            tr('Layer "{0}" cannot be written to a temporary file ({1}).').format(layer.name(), message),
            tr('Save it as a GeoPackage and choose that file.'),
        )
    return str(path)
