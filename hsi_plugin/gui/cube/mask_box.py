"""Looking at one of a product's masks: a half-transparent layer above the cube."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...cubes import Cube
from ...qgis_common.i18n import tr
from ...qgis_common.layer_files import CUBE, MASK
from ...spectra import picture
from ..canvas import layers, picture_files
from ..canvas.picture_layer import picture_of
from ..shared.messages import guarded
from ..shared.widgets import narrow_combo, row
from ..workspace import Workspace
from . import describe

_NAME = 'hsi/mask'  # custom property: which mask a layer shows


class MaskBox(QWidget):
    """The choice of a mask to look at; hidden where the product has none.

    Args:
        workspace: Holds the cube.
    """

    def __init__(self, workspace: Workspace, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self.choice = narrow_combo(tr('Mask'))
        self.choice.setToolTip(tr('Shows in colour which pixels the product itself warns of; to leave them out, import the cube'))
        label = QLabel(tr('Mask'))
        label.setBuddy(self.choice)
        layout = row(label, self.choice)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.choice.activated.connect(self._on_choice)
        self.hide()

    def refresh(self) -> None:
        """Offer the masks of the workspace's cube."""
        cube = self._workspace.cube
        self.choice.clear()
        self.choice.addItem(tr('none'), '')
        for mask in cube.masks:
            self.choice.addItem(describe.mask_title(mask), mask.name)
        shown = _layer(cube)
        self.choice.setCurrentIndex(max(0, self.choice.findData(shown.customProperty(_NAME))) if shown is not None else 0)
        self.setVisible(bool(cube.masks))

    @guarded
    def _on_choice(self) -> None:
        cube, name = self._workspace.cube, str(self.choice.currentData())
        if cube is None:
            return
        if not name:
            self._remove(cube)
            return

        def work() -> Tuple[Path, str]:
            path = picture_files.mask_path(cube, name)
            if not picture_files.used(path):
                picture.write_mask(cube, path, name, lambda: cube is not self._workspace.cube)
            return path, name

        self._workspace.open_in_line(work, lambda made: self._show(cube, *made), 'mask')

    @guarded
    def _show(self, cube: Cube, path: Path, name: str) -> None:
        if cube is not self._workspace.cube or self._workspace.layer is None or name != self.choice.currentData():
            return
        self._remove(cube)
        title = tr('{0} – {1}').format(cube.name, self.choice.currentText())
        layer = picture_of(cube, path, title, MASK, QgsProject.instance().transformContext())
        layer.setCustomProperty(_NAME, name)
        layers.add_above(layer, self._workspace.layer)
        layers.expand(layer, False)

    def _remove(self, cube: Cube) -> None:
        shown = _layer(cube)
        if shown is not None:
            QgsProject.instance().removeMapLayer(shown.id())
            self._workspace.canvas.refresh()


def _layer(cube: Cube) -> Optional[QgsRasterLayer]:
    """The layer that shows a mask of a cube; None where there is none."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(_NAME) and layer.customProperty(CUBE) == str(cube.path):
            return layer
    return None
