"""Means of many pixels, taken on a thread of their own: of an area on the map, of selected features, of the classes of the labels."""

from __future__ import annotations

import threading
from typing import Any, Callable, Optional, Sequence, Tuple

import numpy as np
from osgeo import ogr
from qgis.core import QgsFeatureRequest, QgsPointXY, QgsVectorLayer, QgsVectorLayerFeatureSource, QgsWkbTypes
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import JobCancelled, LabelError, LayerError
from ...cubes import Cube
from ...labels.rasterise import display_affine
from ...qgis_common.i18n import numeral, tr
from ..labels.labelling import Labelling
from ..shared.background import Background
from ..shared.messages import guarded
from ..workspace import Workspace
from .average import Average, average, parts_of_pixels, parts_of_shapes
from .curve import MEAN
from .curves_model import CurvesModel
from .shapes import shapes_of, wkt_of

_POINT, _AREA = QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry
Place = Tuple[float, float]
Work = Callable[[Callable[[int], None], Callable[[], bool]], Average]


class Means(QObject):
    """Adds means to the list of curves when they are computed.

    Args:
        workspace: Holds the cube.
        labelling: Holds the labels.
        model: The list.
        parent: Owner, in Qt's sense.
    """

    advanced = pyqtSignal(str)  # what is read and how far, in words; empty when all is done
    made = pyqtSignal(int)
    _counted = pyqtSignal(str, int)

    def __init__(self, workspace: Workspace, labelling: Labelling, model: CurvesModel, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._labelling = labelling
        self._model = model
        self._background = Background('hsi-means', self)
        self._stop = threading.Event()
        self._running = 0
        self._areas = 0
        self._counted.connect(self._on_counted)
        workspace.cube_changed.connect(self._on_cube)

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._running > 0

    @guarded
    def of_area(self, corners: Sequence[QgsPointXY], on_made: Callable[[int, Tuple[Place, ...]], None] = lambda _n, _c: None) -> None:
        """Mean of a polygon on the canvas.

        Args:
            corners: Canvas coordinates.
            on_made: Takes the new curve's number and the corners in fractional rows and columns of the cube.
        """
        cube, locator = self._workspace.cube, self._workspace.locator()
        if cube is None or locator is None:
            return
        places = [locator.place(corner) for corner in corners]
        if any(place is None for place in places):
            raise LabelError(tr('The area reaches where the cube has no coordinates.'), tr('Draw it nearer to the cube.'))
        known: Tuple[Place, ...] = tuple(place for place in places if place is not None)
        self._areas += 1
        polygon = _polygon(known, cube)
        self._start(
            tr('Area {0}').format(self._areas), lambda told, stop: average(cube, parts_of_shapes(cube, [polygon], ()), told, stop),
            on_number=lambda number: on_made(number, known),
        )  # fmt: skip

    @guarded
    def of_features(self, layer: Optional[QgsVectorLayer]) -> None:
        """Mean of the pixels under the selected features of a layer of polygons or points."""
        cube = self._workspace.cube
        if cube is None:
            return
        if not isinstance(layer, QgsVectorLayer) or layer.geometryType() not in (_POINT, _AREA):
            raise LayerError(
                tr('No layer of polygons or points is current.'), tr('Choose one in the list of layers, and select features of it.')
            )
        chosen = layer.selectedFeatureIds()
        if not chosen:
            raise LayerError(tr('Nothing is selected in layer "{0}".').format(layer.name()), tr('Select the features to take the mean of.'))
        request = QgsFeatureRequest().setFilterFids(chosen).setSubsetOfAttributes([])
        source, name = QgsVectorLayerFeatureSource(layer), layer.name()
        systems = wkt_of(layer.crs()), cube.grid.crs_wkt or wkt_of(self._workspace.layer.crs())

        def work(told: Callable[[int], None], stop: Callable[[], bool]) -> Average:
            polygons, points = shapes_of(source, request, *systems)
            return average(cube, parts_of_shapes(cube, polygons, points), told, stop)

        self._start(tr('{0}, {1} features').format(name, numeral(len(chosen))), work)

    @guarded
    def of_classes(self) -> None:
        """One mean for each class of the labels, in its colour; one that is there already is taken anew."""
        cube, session = self._workspace.cube, self._labelling.session
        if cube is None:
            return
        labels = session.labels() if session is not None else None
        if labels is None or not len(labels):
            raise LabelError(tr('There are no labels yet.'), tr('Label pixels on the page "Labels" first.'))
        for known in labels.scheme:
            rows, cols = labels.rows[labels.values == known.value], labels.cols[labels.values == known.value]
            if len(rows):
                self._start(
                    known.name, lambda told, stop, r=rows, c=cols: average(cube, parts_of_pixels(cube, r, c), told, stop),
                    colour=known.colour, about={'class': known.name},
                )  # fmt: skip

    def cancel(self) -> None:
        """Stop reading."""
        self._stop.set()
        self._stop = threading.Event()

    def stop(self) -> None:
        """End the thread."""
        self._stop.set()
        self._background.stop()

    def _start(
        self, name: str, work: Work, colour: str = '', about: Optional[dict] = None, on_number: Callable[[int], None] = lambda _n: None
    ) -> None:
        cube, stop = self._workspace.cube, self._stop
        self._running += 1
        self._counted.emit(name, 0)

        def run() -> Average:
            if stop.is_set():
                raise JobCancelled('Cancelled.')
            return work(lambda done: self._counted.emit(name, done), stop.is_set)

        def done(found: Average) -> None:
            self._end()
            if cube is self._workspace.cube and not stop.is_set():
                self._add(cube, name, found, colour, about or {}, on_number)

        def failed(error: BaseException) -> None:
            self._end()
            if not isinstance(error, JobCancelled) and cube is self._workspace.cube:
                self.messages.report(error)

        self._background.submit(run, done, failed)

    @guarded
    def _add(
        self, cube: Cube, name: str, found: Average, colour: str, about: dict, on_number: Callable[[int], None]
    ) -> None:
        if not found.count:
            raise LabelError(tr('"{0}" holds no valid pixel.').format(name), tr('Choose a place where the cube has values.'))
        if 'class' in about:
            for before in [c for c in self._model.curves if c.kind == MEAN and c.about.get('class') == name]:
                self._model.remove(before.number)
        curve = self._model.add(
            MEAN, tr('{0} ({1})').format(name, numeral(found.count)), cube.bands, found.mean.astype(np.float32), spread=found.spread,
            count=found.count, colour=colour, about=about,
        )  # fmt: skip
        on_number(curve.number)
        self.made.emit(curve.number)
        if found.invalid:
            self.messages.info(tr('"{0}": {1} pixels hold no value and were left out.').format(name, numeral(found.invalid)))

    def _end(self) -> None:
        self._running -= 1
        if not self._running:
            self.advanced.emit('')

    def _on_counted(self, name: str, done: int) -> None:
        if self._running:
            self.advanced.emit(tr('Reading {0}: {1} pixels').format(name, numeral(done)))

    def _on_cube(self) -> None:
        self.cancel()
        self._areas = 0


def _polygon(corners: Sequence[Place], cube: Cube) -> Any:
    """An OGR polygon of corners in fractional rows and columns."""
    x0, a, b, y0, d, e = display_affine(cube.grid)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for row, col in [*corners, corners[0]]:
        ring.AddPoint_2D(x0 + col * a + row * b, y0 + col * d + row * e)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon
