"""The choice of the map: a layer of classes in the project, or a file."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

from qgis.core import QgsMapLayer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton, QWidget

from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ...qgis_common.layer_files import ROLE
from ..shared.messages import Messages, guarded
from ..shared.widgets import column, narrow_combo, row, theme_icon
from .files import CORRECTS

_NO_MAPS = ('_confidence', '_second', '_changes')


class MapChoice(QWidget):
    """A list of the project's maps of classes, and a button for a file.

    Args:
        messages: Where errors go.
    """

    chosen = pyqtSignal(object)  # a layer, or a file's path

    def __init__(self, messages: Messages, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self._shown = ''  # the layer that is reviewed
        self.layers = narrow_combo(tr('Map to review'))
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
        self.layers.activated.connect(self._on_layer)
        self.refresh()

    def show_layer(self, layer: Optional[QgsMapLayer]) -> None:
        """Show which map is reviewed."""
        self._shown = layer.id() if layer is not None else ''
        self.refresh()

    @guarded
    def refresh(self) -> None:
        """Offer what could be a map of classes, and what is reviewed whatever it looks like."""
        self.layers.clear()
        self.layers.addItem(tr('Choose a map of classes'), '')
        known = QgsProject.instance().mapLayers()
        for key, layer in sorted(known.items(), key=lambda pair: map_name(pair[1]).casefold()):
            if key == self._shown or is_class_map(layer):
                self.layers.addItem(theme_icon('mIconRaster.svg'), map_name(layer), key)
                self.layers.setItemData(self.layers.count() - 1, layer.source(), Qt.ItemDataRole.ToolTipRole)
        self.layers.setCurrentIndex(max(0, self.layers.findData(self._shown)))
        self.layers.setToolTip(known[self._shown].source() if self._shown in known else tr('A map that is a layer of the project'))

    def remove(self) -> None:
        """Stop listening to the project."""
        self._soon.stop()
        QgsProject.instance().layersAdded.disconnect(self._on_layers)
        QgsProject.instance().layersRemoved.disconnect(self._on_layers)

    def _on_layers(self, _layers: List[object]) -> None:
        self._soon.start()

    @guarded
    def _on_layer(self, _place: int) -> None:
        layer = QgsProject.instance().mapLayer(self.layers.currentData() or '')
        if layer is not None and layer.id() != self._shown:
            self.chosen.emit(layer)
        else:
            self.refresh()

    @guarded
    def _on_browse(self) -> None:
        folder = settings.read_text(settings.LAST_FOLDER)
        path, _ = QFileDialog.getOpenFileName(self, tr('A map of classes'), folder, tr('Rasters (*.tif *.tiff *.img *.vrt);;All files (*)'))
        if path:
            self.chosen.emit(path)


def map_name(layer: QgsMapLayer) -> str:
    """What a map is called: as its layer, or as its file where the layer only says that it holds classes."""
    return Path(layer.source()).stem if layer.name() == tr('Classes') else layer.name()


def is_class_map(layer: QgsMapLayer) -> bool:
    """Whether a layer is worth offering: one band that is drawn by classes, and no runner-up, correction or picture."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != 'gdal' or layer.bandCount() != 1 or layer.customProperty(ROLE):
        return False
    told = not Path(layer.source()).stem.endswith(_NO_MAPS) and not layer.customProperty(CORRECTS)
    return told and isinstance(layer.renderer(), QgsPalettedRasterRenderer)
