"""The first labels of what is in sight, as a layer that stays only until the map is there."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ...core.class_prompts import ClassPrompt, scheme_of
from ...core.window import with_halo
from ...engine.job import WindowNumbers
from ...qgis_common.i18n import tr
from ..canvas import layers
from ..workspace import Workspace

_FEWEST = 64  # pixels on a side that are worth looking at first


class FirstLabels:
    """One layer at a time."""

    def __init__(self) -> None:
        self._id = ''

    @property
    def layer(self) -> Optional[QgsRasterLayer]:
        """The layer; None where there is none, or the user has removed it."""
        return QgsProject.instance().mapLayer(self._id) if self._id else None

    def show(self, path: str, prompts: Sequence[ClassPrompt]) -> None:
        """Show a small map above everything else, instead of the one before.

        Raises:
            CubeError: QGIS cannot open it.
        """
        self.remove()
        project = QgsProject.instance()
        layer = layers.load_raster(path, tr('First labels'), project.transformContext(), with_style=True)
        renderer = layer.renderer()
        if renderer is None or renderer.type() != 'paletted':
            colours = [
                QgsPalettedRasterRenderer.Class(one.value, QColor(one.colour), one.name) for one in scheme_of(prompts)
            ]
            layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, colours))
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
        self._id = layer.id()

    def remove(self) -> None:
        """Take the layer away."""
        if self.layer is not None:
            QgsProject.instance().removeMapLayer(self._id)
        self._id = ''


def in_sight(workspace: Workspace) -> Optional[WindowNumbers]:
    """The pixels of the cube that the canvas shows, and some around a few; None where it shows none."""
    locator, cube = workspace.locator(), workspace.cube
    shown = locator.window(workspace.canvas.extent()) if locator is not None else None
    if shown is None:
        return None
    part = with_halo(shown, max(0, (_FEWEST - min(shown.shape) + 1) // 2), cube.grid.window)
    return part.row, part.col, part.height, part.width
