"""From what a user gives as a layer to a file that another process can open.

The engine runs outside QGIS and knows files only. A raster layer is a file or it is refused; a vector layer that is more, less or other
than the file behind it (a filter, unsaved edits, a selection, a computed field, a memory layer) is first written to a temporary GeoPackage.
Everything here touches layers and belongs to the thread on which Processing prepares an algorithm.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Optional

from qgis.core import (
    QgsFields,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
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


@dataclass(frozen=True)
class Given:
    """What a user gave for a layer parameter: a layer that QGIS holds, or else a text, which is a path as a rule."""

    layer: Optional[QgsMapLayer] = None
    text: str = ''
    selected_only: bool = False

    def __bool__(self) -> bool:
        return self.layer is not None or bool(self.text)


def given(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], name: str, context: QgsProcessingContext) -> Given:
    """What stands in a layer parameter. A path is not opened as a layer: that would read every band of a cube's header once more."""
    value, selected_only = parameters.get(name), False
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        selected_only = value.selectedFeaturesOnly
        value = value.source.valueAsString(context.expressionContext())[0]
    if isinstance(value, QgsMapLayer):
        return Given(value, selected_only=selected_only)
    text = value if isinstance(value, str) else algorithm.parameterAsString(dict(parameters), name, context)
    if not text:
        return Given()
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    return Given(layer, selected_only=selected_only) if layer is not None else Given(text=text, selected_only=selected_only)


def raster_file(what: Given) -> str:
    """The file, or the GDAL name, of a raster.

    Raises:
        LayerError: The layer has no pixels of its own on this computer.
    """
    layer = what.layer
    if layer is None:
        return what.text
    if not isinstance(layer, QgsRasterLayer):
        raise LayerError(tr('Layer "{0}" is no raster.').format(layer.name()), tr('Choose a raster layer or a file.'))
    provider = layer.providerType()
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


def label_file(what: Given, field: str, folder: Path, context: QgsProcessingContext) -> str:
    """A file with the labels: the one behind the layer, or a copy of what the layer shows.

    Args:
        what: Points or polygons with a class field, a labelling session, or a label raster.
        field: The class field; empty where the user left the choice to us.
        folder: Where a copy goes.
        context: The context of the algorithm.

    Raises:
        LayerError: Nothing in the layer can be labels, or it has no selection to ask for.
        LabelError: Only the selection was asked for, and nothing is selected; or the field is not in the layer.
    """
    layer = what.layer
    if what.selected_only and not isinstance(layer, QgsVectorLayer):
        raise LayerError(
            tr('Only selected labels were asked for, but the labels are no vector layer that is open in QGIS.'),
            tr('Open them as a layer of points or polygons and select some, or use all of them.'),
        )
    if layer is None or isinstance(layer, QgsRasterLayer):
        return raster_file(what)
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        raise LayerError(
            tr('Layer "{0}" has neither points nor polygons nor pixels.').format(layer.name()),
            tr('Give labels as a layer of points or polygons with a class field, or as a raster on the grid of the cube.'),
        )
    if not what.selected_only and _is_its_file(layer, field):
        return _table_of(layer.source())
    return _copy(layer, field, what.selected_only, folder, context)


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


def _copy(layer: QgsVectorLayer, field: str, selected_only: bool, folder: Path, context: QgsProcessingContext) -> str:
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
    error, message = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context.transformContext(), options)[:2]
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise LayerError(
            tr('Layer "{0}" cannot be written to a temporary file ({1}).').format(layer.name(), message),
            tr('Save it as a GeoPackage and choose that file.'),
        )
    return str(path)
