"""Which bands of the cube its layer shows as red, green and blue, whenever that changes."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from qgis.core import QgsMultiBandColorRenderer

from ...qgis_common.layer_files import ROLE, STANDS_FOR
from ..canvas import looks
from ..workspace import Workspace


class CompositeWatch:
    """Watches one layer at a time.

    Args:
        workspace: Holds the cube and its layer.
        told: Takes the bands (from 0), none where the layer shows something else.
    """

    def __init__(self, workspace: Workspace, told: Callable[[Sequence[int]], None]) -> None:
        self._workspace = workspace
        self._told = told
        self._layer: Any = None

    def watch(self, layer: Any) -> None:
        """Watch this layer from now on, or none."""
        if self._layer is not None:
            self._layer.rendererChanged.disconnect(self.tell)
            self._layer.styleChanged.disconnect(self.tell)
            self._layer.willBeDeleted.disconnect(self._forget)
        self._layer = layer
        if layer is not None:
            layer.rendererChanged.connect(self.tell)
            layer.styleChanged.connect(self.tell)  # of a picture, when another one is shown
            layer.willBeDeleted.connect(self._forget)
        self.tell()

    def tell(self) -> None:
        """Tell what is shown now."""
        self._told(self._shown())

    def _shown(self) -> Sequence[int]:
        layer, cube = self._layer, self._workspace.cube
        if layer is None or cube is None:
            return ()
        if layer.customProperty(ROLE) == STANDS_FOR:  # a picture made of the cube: of all visible bands, or of three
            look = looks.of_layer(layer) or looks.usual()
            return () if look.recipe(cube).by_eye else look.single_bands(cube)
        renderer = layer.renderer()
        if layer.bandCount() == cube.bands.count and isinstance(renderer, QgsMultiBandColorRenderer):
            return renderer.redBand() - 1, renderer.greenBand() - 1, renderer.blueBand() - 1
        return ()

    def _forget(self) -> None:
        self._layer = None
