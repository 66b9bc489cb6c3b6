"""From a QGIS layer to a file that another process can open.

The engine runs outside QGIS and knows files only. A raster layer is a file or it is refused; a vector layer that is more, less or other
than the file behind it (a filter, unsaved edits, a selection, a computed field, a memory layer) is first written to a temporary GeoPackage.
Everything here touches layers and belongs to the thread that owns them.
"""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFields,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import LabelError, LayerError
from .i18n import tr

# Rasters of these providers are no files; they are named as their users know them.
_REMOTE = {
    'wms': 'WMS/WMTS/XYZ', 'wcs': 'WCS', 'arcgismapserver': 'ArcGIS map server', 'postgresraster': 'PostGIS raster',
    'virtualraster': 'virtual raster',
}


CUBE, ROLE = 'hsi/cube', 'hsi/picture'
"""Custom properties of layers: the product that a layer shows, where that is not the file behind it; and what a picture of one is for."""
ABOVE, STANDS_FOR, MASK = 'above', 'cube', 'mask'
"""Roles of pictures: above a layer that QGIS draws itself, in place of one that it cannot draw, or showing one of the product's masks."""
LIVE = 'hsi/live'
"""Custom property of layers that show what a model says while it is taught."""


def raster_file(layer: QgsMapLayer) -> str:
    """The file, or the GDAL name, of a raster layer; of a picture of a product the product.

    Raises:
        LayerError: The layer is no raster, or has no pixels of its own on this computer.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise LayerError(tr('Layer "{0}" is no raster.').format(layer.name()), tr('Choose a raster layer or a file.'))
    shown = layer.customProperty(CUBE)
    if shown:
        return str(shown)
    provider = layer.providerType()
    if not provider:  # its file is gone, or was never one that GDAL reads
        raise LayerError(tr('Layer "{0}" is no usable raster.').format(layer.name()), tr('Choose a raster whose file can be opened.'))
    if provider != 'gdal':
        raise LayerError(
            tr('Layer "{0}" comes from {1}, so no file on this computer holds its pixel values.').format(
                layer.name(), _REMOTE.get(provider, provider)
            ),
            tr('Choose a raster whose file is on this computer, for example a GeoTIFF or an ENVI cube.'),
        )
    path = _file_of('gdal', layer.source())
    if path.startswith('/vsimem/'):
        raise LayerError(
            tr('Layer "{0}" exists only in the memory of QGIS.').format(layer.name()), tr('Save it as a GeoTIFF and choose that file.')
        )
    return path


def label_file(
    layer: QgsMapLayer, field: str, folder: Path, transforms: QgsCoordinateTransformContext, selected_only: bool = False
) -> str:
    """A file with the labels: the one behind the layer, or a copy of what the layer shows.

    Args:
        layer: Points or polygons with a class field, a labelling session, or a label raster.
        field: The class field; empty where the user left the choice to us.
        folder: Where a copy goes.
        transforms: The transform context of the project or the algorithm.
        selected_only: Whether to take selected features alone.

    Raises:
        LayerError: Nothing in the layer can be labels.
        LabelError: Only the selection was asked for, and nothing is selected; or the field is not in the layer.
    """
    if isinstance(layer, QgsRasterLayer):
        return raster_file(layer)
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        raise LayerError(
            tr('Layer "{0}" has neither points nor polygons nor pixels.').format(layer.name()),
            tr('Give labels as a layer of points or polygons with a class field, or as a raster on the grid of the cube.'),
        )
    if not selected_only and _is_its_file(layer, field):
        return _table_of(layer.source())
    return _copy(layer, field, selected_only, folder, transforms)


def _file_of(provider: str, source: str) -> str:
    """The path in a layer's source, its prefix for archives and its subdataset included."""
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = '{}{}{}'.format(parts.get('vsiPrefix') or '', parts.get('path') or '', parts.get('vsiSuffix') or '')
    if provider == 'gdal' and parts.get('layerName'):
        return f'GPKG:{path}:{parts["layerName"]}'
    return path


def _table_of(source: str) -> str:
    """The path of a vector layer, with the table that is meant."""
    name = QgsProviderRegistry.instance().decodeUri('ogr', source).get('layerName')
    return _file_of('ogr', source) + (f'|layername={name}' if name else '')


def _is_its_file(layer: QgsVectorLayer, field: str) -> bool:
    """Whether a process that opens the file behind the layer sees the same features."""
    if layer.providerType() != 'ogr' or layer.subsetString() or layer.isModified():
        return False
    path = _file_of('ogr', layer.source())
    if path.startswith('/vsimem/') or not (path.startswith('/vsi') or Path(path).exists()):
        return False
    index = layer.fields().lookupField(field) if field else -1
    # Any other origin: the field is computed or joined by QGIS, and the file lacks it.
    return index < 0 or layer.fields().fieldOrigin(index) == QgsFields.FieldOrigin.OriginProvider


def _copy(layer: QgsVectorLayer, field: str, selected_only: bool, folder: Path, transforms: QgsCoordinateTransformContext) -> str:
    """Write the layer as it is seen to a GeoPackage of its name, for the engine to read."""
    if selected_only and not layer.selectedFeatureCount():
        raise LabelError(
            tr('Nothing is selected in layer "{0}".').format(layer.name()), tr('Select the labels to use, or use all of them.')
        )
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = 'GPKG'
    options.layerName = 'labels'
    options.layerOptions = ['FID=hsi_row']  # a field named fid with values that occur twice would stop the export
    options.onlySelectedFeatures = selected_only
    if field:
        index = layer.fields().lookupField(field)
        if index < 0:
            raise LabelError(
                tr('Layer "{0}" has no field "{1}".').format(layer.name(), field),
                tr('Its fields are {0}.').format(', '.join(f.name() for f in layer.fields()) or tr('none')),
            )
        options.attributes = [index]
    path = folder / (re.sub(r'[^\w -]', '_', layer.name()).strip() + '.gpkg')  # named like the layer, because messages name the file
    error, message = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), transforms, options)[:2]
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise LayerError(
            tr('Layer "{0}" cannot be written to a temporary file ({1}).').format(layer.name(), message),
            tr('Save it as a GeoPackage and choose that file.'),
        )
    return str(path)
