"""The choice of a layer that holds labels, and of its class field."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

from qgis.core import QgsFieldProxyModel, QgsMapLayer, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...core.errors import LabelError
from ...qgis_common.i18n import tr
from ...qgis_common.layer_files import label_file
from ...qgis_common.versions import LayerFilter, LayerFilters
from ..shared.messages import Messages, guarded
from ..shared.widgets import column

_LIKELY = ('class', 'label', 'class_name', 'classname', 'level_1', 'name')


class LabelsLayer(QWidget):
    """Two lists: layers of points, polygons or pixels, and the fields of the chosen one.

    Args:
        messages: Where errors go.
        nothing: What the first list says where no layer is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, messages: Messages, nothing: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(LayerFilters(LayerFilter.PointLayer | LayerFilter.PolygonLayer | LayerFilter.RasterLayer))
        self.layers.setAllowEmptyLayer(True, nothing)
        self.layers.setCurrentIndex(0)  # not `setLayer(None)`, which shows an empty text where the project has layers
        self.layers.setAccessibleName(tr('Layer of labels'))
        self.layers.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fields = QgsFieldComboBox()
        self.fields.setFilters(QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Int | QgsFieldProxyModel.Filter.LongLong)
        self.fields.setAccessibleName(tr('Field of the class'))
        self.fields.setToolTip(tr('The field that holds the class of each feature'))
        self.fields.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.layers.layerChanged.connect(self._on_layer)
        layout = column(self, 0)
        layout.addWidget(self.layers)
        layout.addWidget(self.fields)

    @property
    def layer(self) -> Optional[QgsMapLayer]:
        """The chosen layer."""
        return self.layers.currentLayer()

    def use(self, layer: QgsMapLayer, field: str = '') -> None:
        """Choose this layer and class field."""
        self.layers.setLayer(layer)
        if field:
            self.fields.setField(field)

    def labels(self) -> Tuple[str, str]:
        """File and class field that a job shall learn from; the field is empty where the file tells by itself.

        Raises:
            LabelError: No layer is chosen.
            LayerError: The chosen layer cannot be labels.
        """
        layer = self.layer
        if layer is None:
            raise LabelError(tr('No layer of labels is chosen.'), tr('Choose a layer of points, polygons or class values.'))
        field = self.fields.currentField() if isinstance(layer, QgsVectorLayer) else ''
        copies = Path(QgsProcessingUtils.tempFolder())  # QGIS empties it when it ends
        return label_file(layer, field, copies, QgsProject.instance().transformContext()), field

    @guarded
    def _on_layer(self, layer: Optional[QgsMapLayer]) -> None:
        is_vector = isinstance(layer, QgsVectorLayer)
        self.fields.setLayer(layer if is_vector else None)
        self.fields.setVisible(is_vector or layer is None)
        self.fields.setEnabled(is_vector)
        if is_vector:
            names = [f.name() for f in layer.fields()]
            likely = next((n for n in names if n.casefold() in _LIKELY), '')
            if likely:
                self.fields.setField(likely)
        self.changed.emit()
