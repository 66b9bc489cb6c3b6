"""How the layer of labels looks."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsProperty, QgsRendererCategory

from ..core.classes import ClassScheme


def label_renderer(scheme: ClassScheme, ids: Sequence[int]) -> QgsCategorizedSymbolRenderer:
    """Points in the colours of their classes, with a light edge so that they show on any image; small where a label was propagated."""
    categories = []
    for definition, number in zip(scheme, ids):
        symbol = QgsMarkerSymbol.createSimple({
            'name': 'circle', 'color': definition.colour, 'outline_color': '#ffffff', 'outline_width': '0.25', 'size': '2.6',
        })
        symbol.setDataDefinedSize(QgsProperty.fromExpression('if("source" = \'propagated\', 1.3, 2.6)'))
        categories.append(QgsRendererCategory(number, symbol, definition.name))
    return QgsCategorizedSymbolRenderer('class_id', categories)
