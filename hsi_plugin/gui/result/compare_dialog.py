"""Which other map this one is compared with."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from ...core.errors import LayerError, ParameterError
from ...qgis_common.i18n import tr
from ...qgis_common.layer_files import raster_file
from ...qgis_common.versions import LayerFilter, LayerFilters
from ..canvas.map_files import free_name
from ..shared.manual import add_manual
from ..shared.messages import guarded
from ..shared.sizes import open_as
from ..shared.widgets import column, hint, name_file
from ..shared.wrapping import WrapCheckBox


class CompareMapsDialog(QDialog):
    """Asks for a layer or a file, and where the map of changes goes.

    Args:
        map_path: The map that is reviewed.
        has_sample: Whether there is a sample to tell which map is better.
    """

    def __init__(self, map_path: Path, has_sample: bool, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = getattr(parent, 'messages', None)
        self._map = map_path
        self.setWindowTitle(tr('Compare {0} with another map').format(map_path.stem))
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(LayerFilters(LayerFilter.RasterLayer))
        self.layer.setAllowEmptyLayer(True)
        self.layer.setExceptedLayerList(self._unfit())
        self.file = QgsFileWidget()
        self.file.setFilter(tr('Maps (*.tif *.tiff *.vrt *.img *.dat);;All files (*)'))
        self._output = QgsFileWidget()
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._output.setFilter(tr('GeoTIFF (*.tif)'))
        self._output.setFilePath(str(free_name(map_path.with_name(f'{map_path.stem}_change.tif'))))
        self._reference = WrapCheckBox(tr('Tell which is better, by the sample'))
        self._reference.setChecked(has_sample)
        self._reference.setEnabled(has_sample)
        name_file(self.file, tr('or file'))
        name_file(self._output, tr('Map of changes'))
        form = QFormLayout()
        form.addRow(tr('Layer'), self.layer)
        form.addRow(tr('or file'), self.file)
        form.addRow(tr('Map of changes'), self._output)
        form.addRow('', self._reference)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accept)
        buttons.rejected.connect(self.reject)
        layout = column(self)
        layout.addWidget(hint(tr('The other map counts as the earlier one: changes are from it to this one. Both need the same grid.')))
        layout.addLayout(form)
        add_manual(buttons, 'tasks/review#two-maps')
        layout.addWidget(buttons)
        open_as(self, 520, 0)

    def other(self) -> Path:
        """The other map.

        Raises:
            ParameterError: None was chosen, or it is the same one.
            LayerError: No file stands behind the layer.
        """
        typed = self.file.filePath().strip()
        layer = self.layer.currentLayer()
        if not typed and layer is None:
            raise ParameterError(tr('No other map was chosen.'), tr('Choose a layer or a file.'))
        path = Path(typed or raster_file(layer))
        if path.absolute() == self._map.absolute():
            raise ParameterError(tr('A map differs in nothing from itself.'), tr('Choose another map.'))
        return path

    def output(self) -> str:
        """The raster of changes; empty for none."""
        return str(self._output.filePath().strip())

    def wants_reference(self) -> bool:
        """Whether the sample is to tell which is better."""
        return bool(self._reference.isChecked())

    @guarded
    def _on_accept(self) -> None:
        self.other()
        self.accept()

    def _unfit(self) -> List[QgsRasterLayer]:
        """Layers that cannot be the other map: of several bands, without a file, or this map itself."""
        out = []
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer):
                try:
                    same = Path(raster_file(layer)).absolute() == self._map.absolute()
                except LayerError:
                    same = True
                if same or layer.bandCount() != 1:
                    out.append(layer)
        return out
