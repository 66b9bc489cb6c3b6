"""Drawing the current cube: its own layer by three bands where QGIS can read it in good time; pictures else, and where an eye sees more."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional, Protocol

from qgis.core import QgsCoordinateTransformContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ...core.arrays import Array
from ...cubes import Cube, open_cube
from ...qgis_common.i18n import tr
from ...qgis_common.layer_files import ABOVE, CUBE, ROLE, STANDS_FOR
from ...spectra import rgb
from ...spectra.picture import Cancelled
from ...spectra.recipes import Recipe
from ..shared.messages import Messages, guarded
from . import layers, looks
from .looks import Look
from .picture_layer import Made, Pictures, first_picture, layer_above, picture_of, show_file

SLOW_BYTES = 256 << 20  # QGIS takes a second or two for as much
_SAMPLE = 512  # pixels on the longer side that a stretch is computed from


class Holder(Protocol):
    """Who holds what is drawn: the workspace."""

    cube: Optional[Cube]
    layer: Optional[QgsRasterLayer]
    messages: Messages

    def open_in_line(self, function: Callable[[], Any], on_result: Callable[[Any], None], key: Optional[str] = None) -> None:
        """Call a function on the thread that opens cubes, then hand its result over."""


class CubeDrawing(QObject):
    """Draws the workspace's cube as the user wants it.

    Args:
        workspace: Holds the cube, its layer, and the thread that opens cubes.
        parent: Owner, in Qt's sense.
    """

    def __init__(self, workspace: Holder, parent: QObject) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self.pictures = Pictures(workspace.messages, self)
        self._workspace = workspace
        self._first: Optional[Made] = None
        self.pictures.made.connect(self._on_made)
        QgsProject.instance().readProject.connect(self.restore)

    @property
    def look(self) -> Look:
        """How the cube is, or will be, drawn."""
        return looks.of_layer(self._workspace.layer) or looks.usual()

    def load(self, cube: Cube, name: str, context: QgsCoordinateTransformContext, cancelled: Optional[Cancelled] = None) -> QgsRasterLayer:
        """A new layer for a cube, on the thread that opens it: QGIS's own where QGIS can read it in good time, else a first picture.

        Raises:
            CubeError: It cannot be shown.
            OutputError: The picture cannot be written.
            JobCancelled: Another cube is wanted meanwhile.
        """
        if cube.native and not slow_in_qgis(cube):
            layer = layers.load_raster(cube.native, name, context)
            if cube.native != str(cube.path):
                layer.setCustomProperty(CUBE, str(cube.path))
            return layer
        look = looks.usual()
        self._first = first_picture(cube, look.recipe(cube), look.stretch, cancelled)
        return picture_of(cube, self._first.path, name, STANDS_FOR, context)

    def draw(self, look: Look) -> Recipe:
        """Draw the cube so, and keep that with its layer.

        Returns:
            What is shown in fact; its notes say where it is not what was wanted.
        """
        cube, layer = self._workspace.cube, self._workspace.layer
        looks.keep(layer, look)
        what = look.recipe(cube)
        first, self._first = self._first, None
        own = layer.customProperty(ROLE) != STANDS_FOR  # QGIS draws the cube's own pixels
        above = layer_above(cube) if own else None
        if own:
            self._draw_bands(cube, look)
        if own and not what.by_eye:
            self.pictures.cancel()
        else:
            limits = first.limits if first is not None and first.cube is cube and not first.whole else None
            self.pictures.show(cube, what, look.stretch, limits)
        if above is not None:
            layers.show(above, what.by_eye)
        return what

    def cancel(self) -> None:
        """Make no more pictures of this cube: it is about to be closed."""
        self.pictures.cancel()

    def stop(self) -> None:
        """Stop, end the thread, and stop listening to the project."""
        QgsProject.instance().readProject.disconnect(self.restore)
        self.pictures.stop()

    def _draw_bands(self, cube: Cube, look: Look) -> None:
        bands, ends = look.single_bands(cube), (look.stretch.low, look.stretch.high)

        def apply(limits: Array) -> None:
            layer = self._workspace.layer
            if cube is self._workspace.cube and layer is not None:
                layers.show_composite(layer, cube, bands, limits)

        self._workspace.open_in_line(lambda: rgb.stretch_limits(*rgb.overview(cube, bands, _SAMPLE), ends), apply, 'composite')

    @guarded
    def _on_made(self, made: Made) -> None:
        cube, layer = self._workspace.cube, self._workspace.layer
        if made.cube is not cube or layer is None:
            return
        if layer.customProperty(ROLE) == STANDS_FOR:
            show_file(layer, made.path)
            return
        above = layer_above(cube)
        if above is None:
            name = tr('{0} – true colour').format(cube.name)
            above = picture_of(cube, made.path, name, ABOVE, QgsProject.instance().transformContext())
            layers.add_above(above, layer)
            layers.expand(above, False)
        else:
            show_file(above, made.path)
        looks.keep(above, self.look)

    @guarded
    def restore(self) -> None:
        """Make pictures again that layers of a project show and that were cleared away meanwhile."""
        for layer in QgsProject.instance().mapLayers().values():
            if layer.customProperty(ROLE) in (ABOVE, STANDS_FOR) and not layer.isValid():
                path, look = str(layer.customProperty(CUBE)), looks.of_layer(layer) or looks.usual()
                self._workspace.open_in_line(partial(_remade, path, look), partial(_show_again, layer.id()))


def slow_in_qgis(cube: Cube) -> bool:
    """Whether QGIS would read most of a large file for every view of three bands: pixels lie one after the other, each with all bands."""
    return cube.interleave == 'pixel' and cube.grid.rows * cube.grid.cols * cube.bands.count * cube.dtype.itemsize > SLOW_BYTES


def _remade(path: str, look: Look) -> Path:
    with open_cube(path) as cube:
        return first_picture(cube, look.recipe(cube), look.stretch).path


def _show_again(layer_id: str, path: Path) -> None:
    layer = QgsProject.instance().mapLayer(layer_id)
    if layer is not None and not layer.isValid():
        show_file(layer, path)
