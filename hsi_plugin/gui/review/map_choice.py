"""The choice of the map: a layer of classes in the project, or a file."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsMapLayer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QSizePolicy, QToolButton, QWidget

from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ...qgis_common.layer_files import ROLE
from ...qgis_common.versions import LayerFilter, LayerFilters
from ..messages import Messages, guarded
from ..widgets import column, row, theme_icon

_NO_MAPS = ('_confidence', '_second')


class MapChoice(QWidget):
    """A list of the project's maps of classes, and a button for a file.

    Args:
        messages: Where errors go.
    """

    chosen = pyqtSignal(object)  # a layer, or a file's path

    def __init__(self, messages: Messages, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(LayerFilters(LayerFilter.RasterLayer))
        self.layers.setAllowEmptyLayer(True, tr('Choose a map of classes'))
        self.layers.setAccessibleName(tr('Map to review'))
        self.layers.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.layers.setCurrentIndex(0)
        self.browse = QToolButton()
        self.browse.setIcon(theme_icon('mActionFileOpen.svg'))
        self.browse.setToolTip(tr('Review a map from a file'))
        self.browse.setAccessibleName(tr('Map from a file'))
        self.browse.clicked.connect(self._on_browse)
        layout = column(self, 0)
        layout.addLayout(row(self.layers, self.browse, stretch_first=True))
        self._soon = QTimer(self)  # a project that is loaded tells of every layer
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_layers)
        project.layersRemoved.connect(self._on_layers)
        self.layers.layerChanged.connect(self._on_layer)
        self.refresh()

    def show_layer(self, layer: Optional[QgsMapLayer]) -> None:
        """Show which map is reviewed, without choosing it again."""
        self.refresh()
        self.layers.blockSignals(True)
        if layer is None:
            self.layers.setCurrentIndex(0)
        else:
            self.layers.setLayer(layer)
        self.layers.blockSignals(False)

    @guarded
    def refresh(self) -> None:
        """Offer what could be a map of classes."""
        current = self.layers.currentLayer()
        self.layers.blockSignals(True)
        excepted = [layer for layer in QgsProject.instance().mapLayers().values() if not is_class_map(layer)]
        self.layers.setExceptedLayerList(excepted)
        if current is not None and current not in excepted:
            self.layers.setLayer(current)
        self.layers.blockSignals(False)

    def remove(self) -> None:
        """Stop listening to the project."""
        self._soon.stop()
        QgsProject.instance().layersAdded.disconnect(self._on_layers)
        QgsProject.instance().layersRemoved.disconnect(self._on_layers)

    def _on_layers(self, _layers: List[object]) -> None:
        self._soon.start()

    @guarded
    def _on_layer(self, layer: Optional[QgsMapLayer]) -> None:
        if layer is not None:
            self.chosen.emit(layer)

    @guarded
    def _on_browse(self) -> None:
        folder = settings.read_text(settings.LAST_FOLDER)
        path, _ = QFileDialog.getOpenFileName(self, tr('A map of classes'), folder, tr('Rasters (*.tif *.tiff *.img *.vrt);;All files (*)'))
        if path:
            self.chosen.emit(path)


def is_class_map(layer: QgsMapLayer) -> bool:
    """Whether a layer is worth offering: one band of whole numbers that is drawn by classes, and no runner-up or picture of ours."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != 'gdal' or layer.bandCount() != 1 or layer.customProperty(ROLE):
        return False
    if any(layer.source().rpartition('.')[0].endswith(ending) for ending in _NO_MAPS):
        return False
    return isinstance(layer.renderer(), QgsPalettedRasterRenderer)
