"""What the tour shows, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction, QWidget

from ...qgis_common.i18n import tr
from ..cube import sample
from ..labels.style import named_renderer
from ..main_dock import CUBE, LABELS, MAP, MainDock
from ..spectra.dock import SpectrumDock
from ..workspace import Workspace

LABEL_FIELD = 'class'  # of the labels that come with the scene


@dataclass(frozen=True)
class Step:
    """One card.

    Args:
        title: What it is about.
        text: What to do, and why.
        show: Brings what it is about to the front.
        target: Gives the widget with a ring around it.
        done: Whether the user has done it.
        act: Does it for the user.
        act_text: What the button says that does it.
    """

    title: str
    text: str
    show: Callable[[], None] = lambda: None
    target: Callable[[], Optional[QWidget]] = lambda: None
    done: Callable[[], bool] = lambda: True
    act: Optional[Callable[[], None]] = None
    act_text: str = ''


class SampleSteps:
    """The steps from the sample scene to a map whose worth is known.

    Args:
        workspace: Holds the cube.
        main: The dock with the pages.
        spectra: The dock of spectra.
        look: Switches the spectrum tool on and off.
    """

    def __init__(self, workspace: Workspace, main: MainDock, spectra: SpectrumDock, look: QAction) -> None:
        self._workspace = workspace
        self._main = main
        self._spectra = spectra
        self._look = look

    def all(self) -> List[Step]:
        """All cards in their order."""
        main = self._main
        return [
            Step(
                tr('From an image to a map in five steps'),
                tr('A short tour on a small simulated scene. You can leave it at any moment; a copy of the scene is all that is written.'),
                show=lambda: self._page(CUBE),
            ),
            Step(
                tr('Open a cube'),
                tr('Any hyperspectral image opens by dropping it here. For the tour, open the scene that comes with the plugin.'),
                show=lambda: self._page(CUBE), target=lambda: main.cube_page.sample_button, done=self._is_open,
                act=main.cube_page.open_sample, act_text=tr('Open it for me'),
            ),
            Step(
                tr('Look at spectra'),
                tr('Move over the image to see the spectrum of each pixel; click to keep one.'),
                show=self._show_spectra, target=lambda: self._workspace.canvas, done=lambda: bool(self._spectra.pins),
                act=self._keep_one, act_text=tr('Keep one for me'),
            ),
            Step(
                tr('Say what is what'),
                tr('The map learns from labelled pixels. Add classes and click pixels of them, or take the labels that come with the '
                   'scene.'),
                show=lambda: self._page(LABELS), target=lambda: main.labels_page, done=lambda: main.labels_page.has_labels,
                act=self._take_labels, act_text=tr('Take the labels'),
            ),
            Step(
                tr('Classify'),
                tr('Every pixel gets a class and a confidence. It runs beside QGIS, which stays usable.'),
                show=lambda: self._page(MAP), target=lambda: main.map_page.start_button, done=lambda: bool(main.map_page.made),
                act=main.map_page.classify, act_text=tr('Classify for me'),
            ),
            Step(
                tr('Know what the map is worth'),
                tr('These figures come from blocks of pixels that were not learned from. For an accuracy with intervals, and areas, '
                   'review the map: random points, one after the other.'),
                show=lambda: self._page(MAP), target=lambda: main.map_page.review,
            ),
            Step(
                tr('Where to go from here'),
                tr('"Learn by clicking" asks you about the pixels that teach most, "Names" makes a map from words alone, and "Manual" in '
                   'the menu Hyperspectral leads to everything else.'),
            ),
        ]  # fmt: skip

    def _page(self, index: int) -> None:
        self._main.setUserVisible(True)
        self._main.tabs.setCurrentIndex(index)

    def _is_open(self) -> bool:
        cube = self._workspace.cube
        return cube is not None and str(cube.path).endswith(sample.SCENE)

    def _show_spectra(self) -> None:
        if self._look.isEnabled() and not self._look.isChecked():
            self._look.trigger()

    def _keep_one(self) -> None:
        grid = self._workspace.cube.grid
        self._spectra.pin(grid.rows // 2, grid.cols // 2)

    def _take_labels(self) -> None:
        path = str(sample.labels())
        known = [layer for layer in QgsProject.instance().mapLayers().values() if layer.source().split('|')[0] == path]
        self._main.labels_page.use_layer(known[0] if known else _add_labels(path), LABEL_FIELD)


def _add_labels(path: str) -> QgsVectorLayer:
    """The layer of labels in the project, in the colours of the map."""
    layer = QgsVectorLayer(path, tr('Labels of the sample scene'), 'ogr')
    names = sorted(layer.uniqueValues(layer.fields().lookupField(LABEL_FIELD)))  # as a classifier orders them
    layer.setRenderer(named_renderer(names, LABEL_FIELD))
    QgsProject.instance().addMapLayer(layer)
    return layer
