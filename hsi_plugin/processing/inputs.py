"""From what a user gives as a layer to a file that another process can open.

`qgis_common.layer_files` does it for layers; here are the other ways in which Processing hands over an input: paths, selections, names.
Everything here touches layers and belongs to the thread on which Processing prepares an algorithm.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..core.errors import LayerError
from ..qgis_common import layer_files
from ..qgis_common.i18n import tr


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
    return what.text if what.layer is None else layer_files.raster_file(what.layer)


def label_file(what: Given, field: str, folder: Path, context: QgsProcessingContext) -> str:
    """A file with the labels: the one that was named, the one behind the layer, or a copy of what the layer shows.

    Args:
        what: Points or polygons with a class field, a labelling session, or a label raster.
        field: The class field; empty where the user left the choice to us.
        folder: Where a copy goes.
        context: The context of the algorithm.

    Raises:
        LayerError: Nothing in the layer can be labels, or it has no selection to ask for.
        LabelError: Only the selection was asked for, and nothing is selected; or the field is not in the layer.
    """
    if what.selected_only and not isinstance(what.layer, QgsVectorLayer):
        raise LayerError(
            tr('Only selected labels were asked for, but the labels are no vector layer that is open in QGIS.'),
            tr('Open them as a layer of points or polygons and select some, or use all of them.'),
        )
    if what.layer is None:
        return what.text
    return layer_files.label_file(what.layer, field, folder, context.transformContext(), what.selected_only)
