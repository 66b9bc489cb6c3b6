"""What the windows work on: the current cube, the layer that shows it, and the engine. Windows listen to it, never to each other."""

from __future__ import annotations

import weakref
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, Iterator, List, Optional, Sequence, Tuple

from qgis.core import QgsCoordinateTransform, QgsMapLayer, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CubeError
from ..cubes import Cube, open_cube
from ..engine.client import WorkerEngine
from ..qgis_common import settings
from ..qgis_common.i18n import tr
from ..qgis_common.layer_files import ROLE, STANDS_FOR, raster_file
from ..qgis_common.proving import Proof
from .canvas import layers
from .canvas.coordinates import PixelLocator
from .canvas.cube_drawing import CubeDrawing
from .dropped import cube_of
from .jobs.model import Jobs
from .shared.background import Background
from .shared.messages import Messages, guarded

Opened = Tuple[Cube, Optional[QgsRasterLayer]]


class Workspace(QObject):
    """The current cube and everything that is made from it.

    Args:
        iface: QGIS's interface object.
        messages: Where errors go.
        parent: Owner, in Qt's sense.
        engine: Gives an engine to share with the toolbox, whose owner closes it; None makes one that ends with the workspace.
    """

    opening = pyqtSignal(str)  # the name of a cube that is being opened
    cube_changed = pyqtSignal()  # another cube, or none
    opening_failed = pyqtSignal()

    def __init__(
        self,
        iface: QgisInterface,
        messages: Messages,
        parent: Optional[QObject] = None,
        engine: Optional[Callable[[], WorkerEngine]] = None,
    ) -> None:
        super().__init__(parent)
        self.iface = iface
        self.canvas = iface.mapCanvas()
        self.messages = messages
        self.cube: Optional[Cube] = None
        self.layer: Optional[QgsRasterLayer] = None
        self.reader = Background('hsi-spectra', self)
        self._opener = Background('hsi-open', self, lasting=True)
        self.drawing = CubeDrawing(self, self)
        self._proof = Proof(lambda: WorkerEngine(options=settings.engine_options()))
        self._opened: weakref.WeakSet[Cube] = weakref.WeakSet()
        self._ticket = 0
        self._shared = engine
        self._own: Optional[WorkerEngine] = None
        self.jobs = Jobs(messages, self)
        self.jobs.watch(self.engine)
        self._locator: Optional[Tuple[Any, Any, PixelLocator]] = None
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)

    @property
    def engine(self) -> WorkerEngine:
        """The engine; its process starts with the first job."""
        if self._shared is not None:
            return self._shared()
        if self._own is None:
            self._own = WorkerEngine(options=settings.engine_options())
        return self._own

    def expect_cube(self) -> None:
        """Get ready for a file that somebody is about to choose."""
        self._proof.get_ready()

    def open_path(self, path: str) -> None:
        """Open a cube from a file or a folder and show it, with the layer that shows it already or a new one."""
        settings.remember(settings.LAST_FOLDER, str(Path(path).parent))
        self._open([path], lambda: open_cube(path), layers.layer_of(path))

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open the one cube that several files are (an ENVI header and its data, all files of a product)."""
        if len(paths) == 1:
            self.open_path(paths[0])
            return
        settings.remember(settings.LAST_FOLDER, str(Path(paths[0]).parent))
        self._open(paths, lambda: cube_of(paths), None)

    def open_layer(self, layer: QgsMapLayer) -> None:
        """Work on the cube that a layer shows.

        Raises:
            LayerError: No file stands behind the layer.
        """
        path = raster_file(layer)
        if layer is not self.layer:
            self._open([path], lambda: open_cube(path), layer)

    def close_cube(self) -> None:
        """Forget the cube; its layer stays in the project."""
        self._ticket += 1
        self._set(None, None)

    def locator(self) -> Optional[PixelLocator]:
        """Between the cube's pixels and the canvas, as both are now; None without a cube."""
        if self.cube is None or self.layer is None:
            return None
        systems = self.layer.crs(), self.canvas.mapSettings().destinationCrs()
        if self._locator is None or self._locator[:2] != systems:
            context = QgsProject.instance().transformContext()
            self._locator = (*systems, PixelLocator(self.cube.grid, *systems, context))
        return self._locator[2]

    def read_spectrum(self, row: int, col: int, on_values: Callable[[Any], None], key: Optional[str] = None) -> None:
        """Read a pixel's spectrum off the window's thread and hand it over; `key` as in :meth:`Background.submit`."""
        cube = self.cube
        if cube is None:
            return

        def hand_over(values: Any) -> None:
            if cube is self.cube:
                on_values(values)

        self.reader.submit(lambda: cube.spectrum(row, col), hand_over, self.messages.report, key)

    def open_in_line(self, function: Callable[[], Any], on_result: Callable[[Any], None], key: Optional[str] = None) -> None:
        """Call a function on the thread that opens cubes, then hand its result over; `key` as in :meth:`Background.submit`."""
        self._opener.submit(function, on_result, self.messages.report, key)

    def stop(self) -> None:
        """End all threads and the worker process."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
        self._ticket += 1
        self.jobs.stop()
        self.drawing.stop()
        self._proof.stop()
        self._opener.stop()
        self.reader.stop()
        for cube in list(self._opened):  # also those that nobody waits for any more: GDAL must not be asked after QGIS has gone
            cube.close()
        self.cube = None
        if self._own is not None:
            self._own.close()
            self._own = None

    def _open(self, paths: Sequence[str], find: Callable[[], Cube], layer: Optional[QgsRasterLayer]) -> None:
        self._ticket += 1
        ticket = self._ticket
        context = QgsProject.instance().transformContext()
        is_picture = layer is not None and layer.customProperty(ROLE) == STANDS_FOR
        self.opening.emit(Path(paths[0]).name if layer is None else layer.name())

        def work() -> Opened:
            self._proof.check(paths)
            cube = find()
            self._opened.add(cube)
            if layer is not None and (cube.native or is_picture):
                return cube, None
            with _closed_on_error(cube):
                return cube, self.drawing.load(cube, cube.name, context, lambda: ticket != self._ticket)

        def done(opened: Opened) -> None:
            if ticket == self._ticket:
                self._on_opened(opened[0], layer, opened[1])
            else:
                opened[0].close()

        def failed(error: BaseException) -> None:
            if ticket == self._ticket:
                self.opening_failed.emit()
                self.messages.report(error)

        self._opener.submit(work, done, failed, 'open')

    @guarded
    def _on_opened(self, cube: Cube, shown: Optional[QgsRasterLayer], made: Optional[QgsRasterLayer]) -> None:
        known = layers.layer_of(str(cube.path)) if made is not None else None  # another file of a product that is shown already
        if known is not None:
            shown, made = known, None
        if shown is None and made is None:
            raise CubeError(tr('{0} has no layer.').format(cube.name))
        if made is not None:
            layers.add_on_top([made], cube.name)
            layers.expand(made, False)
            self._zoom_to(made)
        self._set(cube, shown if made is None else made)

    def _set(self, cube: Optional[Cube], layer: Optional[QgsRasterLayer]) -> None:
        before = self.cube
        self.drawing.cancel()
        self.cube, self.layer, self._locator = cube, layer, None
        self.cube_changed.emit()
        if before is not None:  # after the reads that wait for it
            self.reader.submit(before.close, lambda _: None, self.messages.report)

    def _zoom_to(self, layer: QgsRasterLayer) -> None:
        extent = QgsRectangle(layer.extent())
        to_canvas = QgsCoordinateTransform(layer.crs(), self.canvas.mapSettings().destinationCrs(), QgsProject.instance())
        extent = to_canvas.transformBoundingBox(extent)
        extent.scale(1.05)
        self.canvas.setExtent(extent)
        self.canvas.refresh()

    def _on_layers_removed(self, ids: List[str]) -> None:
        if self.layer is not None and self.layer.id() in ids:
            self.close_cube()


@contextmanager
def _closed_on_error(cube: Cube) -> Iterator[None]:
    """Close a cube that nobody will get."""
    ready = False
    try:
        yield
        ready = True
    finally:
        if not ready:
            cube.close()
