"""The layer that shows the map as it is now, above the map and in its style."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ...qgis_common.i18n import tr
from ..canvas import layers
from ..learn.live_styles import class_renderer
from ..review.files import CORRECTS
from ..review.state import ReviewState
from ..shared.messages import guarded


class WorkingLayer(QObject):
    """The layer comes with the first correction, and goes when the map is let go of.

    Args:
        state: Knows the map and its layer.
        parent: Owner, in Qt's sense.
    """

    def __init__(self, state: ReviewState, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._id = ''
        self._wanted: Optional[Path] = None

    @property
    def layer(self) -> Optional[QgsRasterLayer]:
        """The layer; None where it is not in the project."""
        return QgsProject.instance().mapLayer(self._id) if self._id else None

    def show(self, path: Path) -> None:
        """Add the layer, or show again the one that a project has kept."""
        self._wanted = path
        known = layers.layer_of(str(path))
        if known is not None:
            self._id = known.id()
            self._dress(known)
            self.repaint()
            return
        context = QgsProject.instance().transformContext()

        def load() -> QgsRasterLayer:
            return layers.load_raster(str(path), '', context)

        self._state.workspace.open_in_line(load, lambda made: self._add(made, path), 'correct-layer')

    def repaint(self) -> None:
        """Show what the file holds now."""
        layer = self.layer
        if layer is not None:
            layer.dataProvider().reloadData()  # QGIS keeps blocks of the file
            layer.triggerRepaint()

    def remove(self) -> None:
        """Take the layer out of the project."""
        self._wanted = None
        layer = self.layer
        self._id = ''
        if layer is not None:
            QgsProject.instance().removeMapLayer(layer.id())

    @guarded
    def _add(self, made: QgsRasterLayer, path: Path) -> None:
        if path != self._wanted or self.layer is not None:
            return
        self._dress(made)
        below = self._state.map_layer
        if below is not None:
            layers.add_above(made, below)
        else:
            layers.add_on_top([made], made.name())
        self._id = made.id()
        layers.expand(made, expanded=False)

    def _dress(self, layer: QgsRasterLayer) -> None:
        """Name and colours as the map's."""
        below = self._state.map_layer
        shown: List[QgsPalettedRasterRenderer.Class] = []
        if below is not None and isinstance(below.renderer(), QgsPalettedRasterRenderer):
            shown = [entry for entry in below.renderer().classes() if entry.value > 0]
        values = [c.value for c in self._state.found_scheme]
        provider = layer.dataProvider()
        if [int(entry.value) for entry in shown] == values:
            layer.setRenderer(QgsPalettedRasterRenderer(provider, 1, shown))
        else:
            layer.setRenderer(class_renderer(provider, self._state.found_scheme))
        if below is not None:
            layer.setOpacity(below.opacity())
        layer.setName(tr('{0}, corrected').format(self._state.map_path.stem))
        layer.setCustomProperty(CORRECTS, str(self._state.map_path))
