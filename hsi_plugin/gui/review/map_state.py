"""The map that is reviewed, and the file that keeps its review."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional, Tuple, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.classes import ClassScheme
from ...core.errors import LabelError
from ...core.grid import Grid
from ...cubes import Cube
from ...labels.reference.review import Review
from ...labels.session import LabelSession
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ...qgis_common.layer_files import raster_file
from ..canvas import layers
from ..canvas.coordinates import PixelLocator
from ..labels.labelling import NO_CLASSES, Labelling
from ..shared.messages import guarded
from ..workspace import Workspace
from .counting import count_classes
from .files import review_file
from .found_map import FoundMap, find_map
from .words import user_name

REVIEWER = settings.PREFIX + 'review/reviewer'


class MapState(QObject):
    """One map at a time; what is drawn from it and said of it is the business of :class:`~hsi_plugin.gui.review.state.ReviewState`.

    Attributes:
        workspace: Holds canvas, reader, engine and cube.
        messages: Where errors go.
        map_layer: The layer that shows the map.
        counts: Pixels of each of its classes; empty until they are known.
        session: The GeoPackage that keeps the review; None before there is one.
        review: Samples and answers in it.

    Args:
        workspace: Holds canvas, reader, engine and cube.
        labelling: Holds the labels of the cube, whose file keeps the review too where there is one.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()  # map, session, sample or image
    moved = pyqtSignal()  # another point is looked at
    answered = pyqtSignal(str)  # the point's key: what is said of it is another now; empty: of many

    def __init__(self, workspace: Workspace, labelling: Labelling, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.labelling = labelling
        self.messages = workspace.messages
        self.canvas = workspace.canvas
        self._found: Optional[FoundMap] = None
        self.map_layer: Optional[QgsRasterLayer] = None
        self.counts: Tuple[int, ...] = ()
        self.session: Optional[LabelSession] = None
        self.review: Optional[Review] = None
        self._scheme = NO_CLASSES  # of the session
        self._reviewer = settings.read_text(REVIEWER, user_name())
        self._chosen_file: Optional[Path] = None
        self._locator: Optional[Tuple[Any, PixelLocator]] = None
        self._ticket = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.changed)
        workspace.cube_changed.connect(self._on_cube)
        labelling.changed.connect(self._on_labelling)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)

    @property
    def map_path(self) -> Optional[Path]:
        """The map's file."""
        return self._found.path if self._found is not None else None

    @property
    def found_scheme(self) -> ClassScheme:
        """The map's classes."""
        return self._found.scheme if self._found is not None else NO_CLASSES

    @property
    def grid(self) -> Optional[Grid]:
        """The map's pixels."""
        return self._found.grid if self._found is not None else None

    @property
    def scheme(self) -> ClassScheme:
        """The classes that can be answered: those of the file, else of the map."""
        return self._scheme if self.session is not None else self.found_scheme

    @property
    def cube(self) -> Optional[Cube]:
        """The image that is open, where it has the map's pixels."""
        cube = self.workspace.cube
        return cube if cube is not None and self.grid is not None and cube.grid.matches(self.grid) else None

    @property
    def file(self) -> Optional[Path]:
        """The GeoPackage that keeps the review, whether it is there yet or not; None without a map."""
        if self._found is None:
            return None
        if self.session is not None:
            return Path(self.session.path)
        return self._usual_file()

    @property
    def reviewer(self) -> str:
        """Who reviews."""
        return self._reviewer

    def locator(self) -> Optional[PixelLocator]:
        """Between the map's pixels and the canvas, as both are now; None without a map."""
        if self.grid is None:
            return None
        if self.map_layer is not None:
            own = self.map_layer.crs()
        else:
            own = QgsCoordinateReferenceSystem.fromWkt(self.grid.crs_wkt) if self.grid.crs_wkt else QgsCoordinateReferenceSystem()
        systems = self._found, own, self.canvas.mapSettings().destinationCrs()
        if self._locator is None or self._locator[0] != systems:
            self._locator = systems, PixelLocator(self.grid, *systems[1:], QgsProject.instance().transformContext())
        return self._locator[1]

    def open_map(self, source: Union[str, Path, QgsMapLayer]) -> None:
        """Review this map; it is there when `changed` is told.

        Args:
            source: A raster layer, or a file.

        Raises:
            LayerError: No file stands behind the layer.
        """
        path = raster_file(source) if isinstance(source, QgsMapLayer) else str(source)
        self._ticket += 1
        ticket = self._ticket

        def done(found: FoundMap) -> None:
            if ticket == self._ticket:
                self._use(found, source if isinstance(source, QgsRasterLayer) else None)

        def failed(error: BaseException) -> None:
            if ticket == self._ticket:
                self.messages.report(error)
                self.changed.emit()  # the list of maps shows again which one is reviewed

        self.workspace.reader.submit(lambda: find_map(path), done, failed, 'review-map')

    def close(self) -> None:
        """Forget the map; layers and file stay."""
        self._ticket += 1
        self._forget()
        self.changed.emit()
        self.moved.emit()

    def remove(self) -> None:
        """Close the file and stop listening."""
        self._ticket += 1
        self._later.stop()
        self.workspace.cube_changed.disconnect(self._on_cube)
        self.labelling.changed.disconnect(self._on_labelling)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
        self._forget()

    def need_session(self) -> LabelSession:
        """The session, made now where there is none.

        Raises:
            LabelError: No map is open, or the file is another thing.
            OutputError: The file cannot be made.
        """
        if self.session is None and self._found is not None:
            path, cube = self._usual_file(), self.cube
            if not path.exists():
                header = str(cube.fingerprint()['sha256_of_header']) if cube is not None else ''
                image = cube.path if cube is not None else self._found.cube
                bands = cube.bands if cube is not None else None
                LabelSession.create(path, self._found.grid, image, header, bands).close()
            self._open_file()
        return self.session

    def use_file(self, path: Path) -> None:
        """Keep the review in another file, which is made with the first sample where it is not there.

        Raises:
            LabelError: The file is no labelling session, or one of another grid.
        """
        self._close_file()
        self._chosen_file = path
        self._open_file()
        self.refresh()

    def read_classes(self) -> None:
        """Know the session's classes as they are now."""
        if self.session is not None:
            self._scheme = self.session.classes

    def refresh(self) -> None:
        """Read what the file holds."""
        raise NotImplementedError

    @guarded
    def _use(self, found: FoundMap, layer: Optional[QgsRasterLayer]) -> None:
        self._forget()
        self._found, self.counts = found, found.counts
        self.map_layer = layer or layers.layer_of(str(found.path))
        if self.cube is None and found.cube:
            self.workspace.open_path(found.cube)
        if self.map_layer is None:  # after the image, in the same line: the map lies above it
            self._add_layer(found)
        if not self.counts:
            count_classes(
                self.workspace.reader, found, lambda: found is self._found, lambda n: self._on_counts(found, n), self.messages.report
            )
        self.refresh()

    def _add_layer(self, found: FoundMap) -> None:
        context = QgsProject.instance().transformContext()

        def done(layer: QgsRasterLayer) -> None:
            if found is self._found and self.map_layer is None:
                layers.add_on_top([layer], found.path.stem)
                self.map_layer = layer
                self.changed.emit()

        self.workspace.open_in_line(lambda: layers.load_raster(str(found.path), tr('Classes'), context, with_style=True), done, 'review')

    @guarded
    def _on_counts(self, found: FoundMap, counts: Tuple[int, ...]) -> None:
        if found is self._found:
            self.counts = counts
            self.changed.emit()

    def _usual_file(self) -> Path:
        if self._chosen_file is not None:
            return self._chosen_file
        found, labels = self._found, self.labelling.session
        own = review_file(found.path)
        if own.exists():
            return own
        if found.corrected_in:
            return Path(found.corrected_in)
        first = review_file(Path(found.first_map)) if found.first_map else own
        if first.exists():
            return first
        return Path(labels.path) if labels is not None and labels.grid.matches(found.grid) else own

    def _open_file(self) -> None:
        path = self._usual_file() if self._found is not None else None
        if path is None or not path.exists():
            return
        session = LabelSession.open(path, self.reviewer)
        if not session.grid.matches(self._found.grid):
            session.close()
            self._chosen_file = None
            raise LabelError(
                tr('The labels in {0} belong to an image with another grid.').format(path),
                tr('Choose or name another file for the review.'),
            )
        self.session, self.review = session, Review(session)
        self.read_classes()

    def _forget(self) -> None:
        self._close_file()
        self._found, self.map_layer, self.counts, self._locator, self._chosen_file = None, None, (), None, None

    def _close_file(self) -> None:
        if self.session is not None:
            self.session.close()
        self.session = self.review = None

    @guarded
    def _on_cube(self) -> None:
        if self._found is not None:
            self._locator = None
            self.changed.emit()
            self.moved.emit()

    @guarded
    def _on_labelling(self) -> None:
        """The labels' file may be the one that keeps the review: it was opened a moment after the map."""
        if self._found is not None and self.session is None and self._usual_file().exists():
            self.refresh()

    def _on_layers_removed(self, ids: List[str]) -> None:
        if self.map_layer is not None and self.map_layer.id() in ids:
            self.map_layer = None
            self._later.start()  # whoever hears of it may take layers away, which must not happen while others go
