"""How the layer of labels looks."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsProperty, QgsRendererCategory

from ...core.classes import ClassScheme


def label_renderer(scheme: ClassScheme, ids: Sequence[int]) -> QgsCategorizedSymbolRenderer:
    """Points in the colours of their classes, with a light edge so that they show on any image; small where a label was propagated."""
    categories = []
    for definition, number in zip(scheme, ids):
        symbol = _marker(definition.colour)
        symbol.setDataDefinedSize(QgsProperty.fromExpression('if("source" = \'propagated\', 1.3, 2.6)'))
        categories.append(QgsRendererCategory(number, symbol, definition.name))
    return QgsCategorizedSymbolRenderer('class_id', categories)


def named_renderer(names: Sequence[str], field: str) -> QgsCategorizedSymbolRenderer:
    """Points of a layer that is not ours, in the colours that its classes will have on a map.

    Args:
        names: The classes, in their order on the map.
        field: The field with their names.
    """
    scheme = ClassScheme.from_names(names)
    return QgsCategorizedSymbolRenderer(field, [QgsRendererCategory(one.name, _marker(one.colour), one.name) for one in scheme])


def _marker(colour: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple({
        'name': 'circle', 'color': colour, 'outline_color': '#ffffff', 'outline_width': '0.25', 'size': '2.6',
    })
