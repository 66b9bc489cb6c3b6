"""Which bands of the cube its layer shows as red, green and blue, whenever that changes."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from qgis.core import QgsMultiBandColorRenderer

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
            self._layer.willBeDeleted.disconnect(self._forget)
        self._layer = layer
        if layer is not None:
            layer.rendererChanged.connect(self.tell)
            layer.willBeDeleted.connect(self._forget)
        self.tell()

    def tell(self) -> None:
        """Tell what is shown now. A layer of fewer bands than the cube is a picture made of it."""
        layer, cube = self._layer, self._workspace.cube
        renderer = layer.renderer() if layer is not None and cube is not None and layer.bandCount() == cube.bands.count else None
        if isinstance(renderer, QgsMultiBandColorRenderer):
            self._told([renderer.redBand() - 1, renderer.greenBand() - 1, renderer.blueBand() - 1])
        else:
            self._told(())

    def _forget(self) -> None:
        self._layer = None
