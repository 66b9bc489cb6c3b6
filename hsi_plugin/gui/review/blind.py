"""While a sample is looked at blind, nothing in the project shows what the map says; afterwards all is as it was."""

from __future__ import annotations

from typing import Dict, List, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..shared.messages import guarded
from .files import layers_that_tell
from .state import ReviewState


class Blind(QObject):
    """Switches the map's layers off while points are answered.

    Args:
        state: Knows the map and its sample.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()  # somebody has switched the map on or off

    def __init__(self, state: ReviewState, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._hidden: Dict[str, bool] = {}  # layers that we have switched off
        self._on = False
        QgsProject.instance().layerTreeRoot().visibilityChanged.connect(self._on_visibility)

    def in_sight(self) -> bool:
        """Whether the map's class can be known now: the map, or what belongs to it, is drawn, or the page says it."""
        if not self._state.blind:
            return True
        return any(_drawn(layer.id()) for layer in self._layers())

    def begin(self) -> None:
        """Points are answered now: switch the map off where it must not be known."""
        if not self._state.blind:
            self.end()
            return
        self._on = True
        for layer in self._layers():
            node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
            if node is not None and node.itemVisibilityChecked() and layer.id() not in self._hidden:
                self._hidden[layer.id()] = True
                node.setItemVisibilityChecked(False)

    def end(self) -> None:
        """Show again what was switched off."""
        self._on = False
        hidden, self._hidden = self._hidden, {}
        for key in hidden:
            node = QgsProject.instance().layerTreeRoot().findLayer(key)
            if node is not None:
                node.setItemVisibilityChecked(True)

    def remove(self) -> None:
        """Leave the project as it was."""
        QgsProject.instance().layerTreeRoot().visibilityChanged.disconnect(self._on_visibility)
        self.end()

    def _layers(self) -> List[object]:
        return layers_that_tell(self._state.telling_maps)

    @guarded
    def _on_visibility(self) -> None:
        if self._on:
            self.changed.emit()


def _drawn(key: str) -> bool:
    node = QgsProject.instance().layerTreeRoot().findLayer(key)
    return node is not None and node.isVisible()
