"""The layer of the sample's points: what is open, answered, unknown or disputed, by shape as much as by colour."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsCategorizedSymbolRenderer, QgsEditorWidgetSetup, QgsMarkerSymbol, QgsProject, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ...core.errors import LabelError
from ...qgis_common.i18n import tr
from ..canvas import layers
from ..shared.messages import guarded
from .state import ReviewState

_TELLING = ('stratum', 'map_class_at_draw', 'incl_prob', 'cluster', 'ref_class')
"""Columns from which the map's class, or what others said, could be guessed."""
_LOOKS = (  # status, shape, fill, size
    ('open', 'circle', '255,255,255,0', '2.6'), ('answered', 'diamond', '#0072b2', '2.6'), ('unknown', 'triangle', '#8b93a0', '2.8'),
    ('disputed', 'cross2', '#d55e00', '3.0'),
)  # fmt: skip


class PointsLayer(QObject):
    """Shows the sample that is worked on.

    Args:
        state: Holds the sample.
        parent: Owner, in Qt's sense.
    """

    def __init__(self, state: ReviewState, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self.layer: Optional[QgsVectorLayer] = None
        self._source = ''
        self._hidden: Optional[bool] = None  # whether the layer's columns are
        state.changed.connect(self.refresh)
        state.answered.connect(self._on_answer)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)

    @guarded
    def refresh(self) -> None:
        """Show the points of the sample that is chosen now."""
        design, file = self._state.design, self._state.file
        if design is None or file is None or self._state.map_layer is None:
            self.take_away()
            return
        source = f"{file}|layername=ref_sample|subset=design_uuid = '{design.uuid}'"
        if self.layer is None or self._source != source:
            self.take_away()
            self.layer, self._source, self._hidden = _known(source) or self._add(source, design.name), source, None
        if self._hidden != self._state.blind:
            self._hidden = self._state.blind
            hide_columns(self.layer, self._hidden)

    def _add(self, source: str, name: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(source, tr('Sample "{0}"').format(name), 'ogr')
        if not layer.isValid():
            raise LabelError(
                tr('QGIS cannot show the points in {0}.').format(self._state.file), tr('They are safe in the file all the same.')
            )
        layer.setReadOnly(True)
        layer.setRenderer(points_renderer())
        project = QgsProject.instance()
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
        layers.expand(layer, expanded=False)
        return layer

    def take_away(self) -> None:
        """Show no points."""
        if self.layer is not None:
            QgsProject.instance().removeMapLayer(self.layer.id())
            self.layer = None

    def remove(self) -> None:
        """Stop listening."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
        self.take_away()

    @guarded
    def _on_answer(self, _uuid: str) -> None:
        if self.layer is not None:
            self.layer.triggerRepaint()

    def _on_layers_removed(self, ids: List[str]) -> None:
        if self.layer is not None and self.layer.id() in ids:
            self.layer = None


def _known(source: str) -> Optional[QgsVectorLayer]:
    """The layer of these points that the project has already, because it was saved with it."""
    found = QgsProject.instance().mapLayers().values()
    return next((layer for layer in found if isinstance(layer, QgsVectorLayer) and layer.source() == source), None)


def points_renderer() -> QgsCategorizedSymbolRenderer:
    """Points by what is known of them, on any ground; nothing of the map's class."""
    titles = {'open': tr('open'), 'answered': tr('answered'), 'unknown': tr('cannot be told'), 'disputed': tr('disputed')}
    categories = []
    for status, shape, fill, size in _LOOKS:
        symbol = QgsMarkerSymbol.createSimple({
            'name': shape, 'color': fill, 'size': size, 'outline_color': '#d55e00' if shape == 'cross2' else '#ffffff',
            'outline_width': '0.5',
        })
        dark = QgsMarkerSymbol.createSimple({
            'name': shape, 'color': '0,0,0,0', 'size': size, 'outline_color': '#000000', 'outline_width': '1.0',
        })
        symbol.insertSymbolLayer(0, dark.symbolLayer(0).clone())
        categories.append(QgsRendererCategory(status, symbol, titles[status]))
    return QgsCategorizedSymbolRenderer('status', categories)


def hide_columns(layer: QgsVectorLayer, hidden: bool) -> None:
    """Keep what would tell out of tables, forms and what *Identify* shows; or show it again."""
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    for place, column in enumerate(config.columns()):
        if column.name in _TELLING:
            config.setColumnHidden(place, hidden)
            setup = QgsEditorWidgetSetup('Hidden', {}) if hidden else QgsEditorWidgetSetup()
            layer.setEditorWidgetSetup(layer.fields().indexOf(column.name), setup)
    layer.setAttributeTableConfig(config)
