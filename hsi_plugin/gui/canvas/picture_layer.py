"""Pictures of cubes as layers: made on a thread of their own, a quick look first, then the whole; the newest wish alone counts.

A picture layer knows its cube by a custom property (:data:`~hsi_plugin.qgis_common.layer_files.CUBE`), so that whoever asks for the file
behind it gets the product, also when the project has been saved and opened again.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Optional

from qgis.core import QgsCoordinateTransformContext, QgsDataProvider, QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...core.arrays import Array
from ...core.errors import JobCancelled
from ...cubes import Cube
from ...qgis_common.layer_files import ABOVE, CUBE, ROLE
from ...spectra import picture
from ...spectra.recipes import Recipe, Stretch
from ..shared.background import Background
from ..shared.messages import Messages
from . import layers, picture_files

LEAST_SIDE = 24  # pixels: a quick look that is smaller says nothing


@dataclass(frozen=True, eq=False)
class Made:
    """A picture that is there.

    Args:
        cube: Of which.
        what: What it shows.
        path: The file.
        whole: Whether it shows every pixel.
        limits: Values shown as black and as full brightness; None where it was there already.
    """

    cube: Cube
    what: Recipe
    path: Path
    whole: bool
    limits: Optional[Array] = None


def first_picture(cube: Cube, what: Recipe, stretch: Stretch, cancelled: Optional[picture.Cancelled] = None) -> Made:
    """The whole picture where it is there or quickly made, else a quick look however small. May be called on any thread.

    Raises:
        CubeError: The cube cannot be read.
        OutputError: The picture cannot be written.
        JobCancelled: Nobody wants it any more.
    """
    whole, step = picture_files.picture_path(cube, what, stretch), picture.quick_step(cube, what)
    if picture_files.used(whole):
        return Made(cube, what, whole, True)
    path = whole if step == 1 else picture_files.picture_path(cube, what, stretch, step)
    if picture_files.used(path):
        return Made(cube, what, path, step == 1)
    limits = picture.write_picture(cube, path, what, stretch, step, cancelled=cancelled)
    return Made(cube, what, path, step == 1, limits)


def make(
    cube: Cube, what: Recipe, stretch: Stretch, limits: Optional[Array], cancelled: picture.Cancelled, found: Callable[[Made], None],
    progress: picture.Progress,
) -> None:
    """Make a picture and hand over what there is of it; see :meth:`Pictures.show`. May be called on any thread."""
    path = picture_files.picture_path(cube, what, stretch)
    if picture_files.used(path):
        found(Made(cube, what, path, True))
        return
    step = picture.quick_step(cube, what)
    if limits is None and step > 1 and max(cube.grid.rows, cube.grid.cols) >= LEAST_SIDE * step:
        quick = first_picture(cube, what, stretch, cancelled)
        limits = quick.limits
        found(quick)
    limits = picture.write_picture(cube, path, what, stretch, 1, limits, progress, cancelled)
    found(Made(cube, what, path, True, limits))


class Pictures(QObject):
    """Makes pictures, one at a time.

    Args:
        messages: Where errors go.
        parent: Owner, in Qt's sense.
    """

    made = pyqtSignal(object)  # a Made
    progress = pyqtSignal(float)  # of the whole picture, 0…1; 1 when nothing is being made any more
    _arrived = pyqtSignal(object, object)  # on the thread: whose wish it was, and a Made or a progress

    def __init__(self, messages: Messages, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self._thread = Background('hsi-pictures', self)
        self._wish = threading.Event()  # set when nobody wants it any more
        self._waiting = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a picture is being made."""
        return self._waiting > 0

    def show(self, cube: Cube, what: Recipe, stretch: Stretch, limits: Optional[Array] = None) -> None:
        """Make a picture and tell it by :attr:`made`: at once where it is there; else a quick look, where that is much quicker, then all.

        Args:
            cube: The cube; it may be closed meanwhile, after :meth:`cancel`.
            what: What is shown.
            stretch: How bright.
            limits: Of a quick look that is shown already.
        """
        self.cancel()
        self._wish = wish = threading.Event()
        self._waiting += 1
        in_use = pictures_in_use()
        told = [0.0]

        def tell(done: float) -> None:
            if done - told[0] >= 0.04:
                told[0] = done
                self._arrived.emit(wish, done)

        def work() -> None:
            picture_files.prune(in_use)
            make(cube, what, stretch, limits, wish.is_set, lambda made: self._arrived.emit(wish, made), tell)

        def failed(error: BaseException) -> None:
            self._ended()
            if not (isinstance(error, JobCancelled) or wish.is_set()):  # a cube that was closed meanwhile cannot be read, for example
                self.messages.report(error)

        self.progress.emit(0.0)
        self._thread.submit(work, lambda _: self._ended(), failed)

    def cancel(self) -> None:
        """Stop what is being made; nobody hears of it any more."""
        self._wish.set()

    def stop(self) -> None:
        """Stop, and end the thread."""
        self.cancel()
        self._thread.stop()

    def _deliver(self, wish: threading.Event, what: object) -> None:
        if wish.is_set():
            return
        if isinstance(what, Made):
            self.made.emit(what)
        else:
            self.progress.emit(min(float(str(what)), 0.99))

    def _ended(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.progress.emit(1.0)


def picture_of(cube: Cube, path: Path, name: str, role: str, context: QgsCoordinateTransformContext) -> QgsRasterLayer:
    """A layer that shows a picture of a cube, made on any thread; it is not in the project yet.

    Raises:
        CubeError: QGIS cannot open the picture.
    """
    layer = layers.load_raster(str(path), name, context)
    layer.setCustomProperty(CUBE, str(cube.path))
    layer.setCustomProperty(ROLE, role)
    _draw_plainly(layer)
    return layer


def show_file(layer: QgsRasterLayer, path: Path) -> None:
    """Let a layer show another picture; it stays the same layer, with its name, place and opacity."""
    if Path(layer.source()) == path and layer.isValid():
        return
    opacity = layer.opacity()
    layer.setDataSource(str(path), layer.name(), 'gdal', QgsDataProvider.ProviderOptions())
    _draw_plainly(layer)
    layer.setOpacity(opacity)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def layer_above(cube: Cube) -> Optional[QgsRasterLayer]:
    """The picture layer of a cube whose own layer QGIS draws; None where there is none."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(ROLE) == ABOVE and layer.customProperty(CUBE) == str(cube.path):
            return layer
    return None


def pictures_in_use() -> List[str]:
    """The files of all picture layers in the project."""
    return [layer.source() for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(ROLE)]


def _draw_plainly(layer: QgsRasterLayer) -> None:
    """The picture's own colours, whatever QGIS's settings say of new rasters."""
    if layer.isValid():
        renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3)
        renderer.setAlphaBand(4)
        layer.setRenderer(renderer)
