"""A second map beside the first that follows the point with other layers, at a scale of its own."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.core import QgsCsException, QgsMapLayer, QgsProject, QgsRectangle
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...qgis_common.i18n import numeral, tr
from ..shared.manual import ManualButton
from ..shared.messages import guarded
from ..shared.widgets import column, hint, row
from .files import layers_that_tell
from .marks import PointMarks
from .state import ReviewState

_ACROSS = 60.0  # pixels of the map that are seen at first


class SyncedView(QgsDockWidget):
    """Shows chosen layers of the project around the point.

    Args:
        state: Knows the point.
    """

    def __init__(self, state: ReviewState, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr('Second view'), parent)
        self.setObjectName('HsiReviewView')
        self.messages = state.messages
        self._state = state
        self._scaled = False
        self.canvas = QgsMapCanvas()
        self.canvas.setAccessibleName(self.windowTitle())
        self.canvas.setCanvasColor(QColor('#ffffff'))
        self.canvas.enableAntiAliasing(True)
        self.canvas.setDestinationCrs(state.canvas.mapSettings().destinationCrs())
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self.marks = PointMarks(self.canvas, state, self)
        self.choose = QToolButton()
        self.choose.setText(tr('Layers'))
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choose.setToolTip(tr('Which layers are shown here: a basemap, an older image, another map'))
        self.menu = QMenu(self.choose)
        self.choose.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.scale = hint()
        body = QWidget()
        layout = column(body, 2)
        head = row(self.choose, self.scale)
        head.addStretch(1)
        head.addWidget(ManualButton('tasks/review#answer'))
        layout.addLayout(head)
        layout.addWidget(self.canvas, 1)
        self.setWidget(body)
        self.setMinimumSize(QSize(180, 160))
        self.canvas.scaleChanged.connect(self._on_scale)
        state.canvas.destinationCrsChanged.connect(self._on_system)
        state.moved.connect(self.follow)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)
        self.show_layers(self._usual())
        self.follow()

    @property
    def layers(self) -> List[QgsMapLayer]:
        """The layers that are shown, the upper one first."""
        return list(self.canvas.layers())

    def show_layers(self, layers: List[QgsMapLayer]) -> None:
        """Show these, in the order of the project's tree; never what would tell the map's class to somebody who must not know it."""
        order = {node.layerId(): place for place, node in enumerate(QgsProject.instance().layerTreeRoot().findLayers())}
        barred = self._barred()
        kept = [layer for layer in layers if layer.id() in order and layer not in barred]
        self.canvas.setLayers(sorted(kept, key=lambda layer: order[layer.id()]))
        self.canvas.refresh()

    @guarded
    def follow(self) -> None:
        """Centre on the point, at the scale that this view has."""
        state, locator = self._state, self._state.locator()
        self.marks.refresh()
        if any(layer in self._barred() for layer in self.layers):
            self.show_layers(self.layers)
        if locator is None or state.current is None:
            return
        try:
            centre = locator.centre(state.current.row, state.current.col)
            corners = locator.outline(state.current.row, state.current.col)
        except QgsCsException:  # the canvas's reference system does not reach there
            return
        if not self._scaled:
            self._scaled = True
            side = _ACROSS * max(corners[0].distance(corners[1]), corners[0].distance(corners[3]))
            self.canvas.setExtent(QgsRectangle.fromCenterAndSize(centre, side, side))
        else:
            self.canvas.setCenter(centre)
        self.canvas.refresh()

    def remove(self) -> None:
        """Stop listening."""
        self._state.moved.disconnect(self.follow)
        self._state.canvas.destinationCrsChanged.disconnect(self._on_system)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
        self.canvas.stopRendering()
        self.marks.remove()
        self.canvas.setLayers([])

    def _usual(self) -> List[QgsMapLayer]:
        """What the main map shows."""
        return list(self._state.canvas.layers())

    def _barred(self) -> List[QgsMapLayer]:
        return layers_that_tell(self._state.telling_maps) if self._state.blind else []

    @guarded
    def _fill_menu(self) -> None:
        self.menu.clear()
        shown, barred = {layer.id() for layer in self.layers}, self._barred()
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            layer = node.layer()
            if layer is None or not layer.isSpatial():
                continue
            action = self.menu.addAction(layer.name())
            action.setCheckable(True)
            action.setChecked(layer.id() in shown)
            action.setEnabled(layer not in barred)
            action.toggled.connect(lambda on, layer=layer: self._on_toggled(layer, on))
        themes = QgsProject.instance().mapThemeCollection().mapThemes()
        if themes:
            self.menu.addSeparator()
        for name in themes:
            self.menu.addAction(name, lambda name=name: self._on_theme(name))

    @guarded
    def _on_toggled(self, layer: QgsMapLayer, on: bool) -> None:
        others = [known for known in self.layers if known is not layer]
        self.show_layers([*others, layer] if on else others)

    @guarded
    def _on_theme(self, name: str) -> None:
        self.show_layers(QgsProject.instance().mapThemeCollection().mapThemeVisibleLayers(name))

    def _on_scale(self, scale: float) -> None:
        self.scale.setText(f'1:{numeral(scale, ",.0f")}')

    @guarded
    def _on_system(self) -> None:
        self.canvas.setDestinationCrs(self._state.canvas.mapSettings().destinationCrs())
        self._scaled = False
        self.follow()

    def _on_layers_removed(self, ids: List[str]) -> None:
        self.canvas.setLayers([layer for layer in self.layers if layer.id() not in ids])

    def closeEvent(self, event: Any) -> None:
        """Stop drawing while nobody looks."""
        self.canvas.stopRendering()
        super().closeEvent(event)
