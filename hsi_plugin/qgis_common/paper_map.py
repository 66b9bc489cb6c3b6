"""The map on paper: a real map with a scale bar and an arrow to the north, beside the picture of the image."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from qgis.core import (
    QgsBasicNumericFormat,
    QgsCoordinateTransformContext,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsRasterLayer,
)

from ..maps.report.numbers import round_length
from .paper_flow import WIDTH, Flow
from .versions import KILOMETRES, METRES

_TALLEST = 118.0  # mm: the map on the first page
_ACROSS = 88.0  # mm: one of two pictures side by side
Json = Dict[str, Any]


def map_layer(content: Json, context: QgsCoordinateTransformContext) -> Optional[QgsRasterLayer]:
    """The map as a layer in its own style; None where its file is gone or QGIS cannot draw it, when its picture stands for it."""
    path = Path(str(content.get('map_path') or ''))
    if not path.is_file():
        return None
    layer = QgsRasterLayer(str(path), path.stem, 'gdal', QgsRasterLayer.LayerOptions(True, context))
    style = path.with_suffix('.qml')
    if not layer.isValid() or not style.is_file():
        return None
    layer.loadNamedStyle(str(style))
    return layer


def put_pictures(flow: Flow, content: Json, parts: Path, layer: Optional[QgsRasterLayer]) -> None:
    """The map, as a layer where there is one, else as its picture; beside it the image."""
    extent = layer.extent() if layer is not None else None
    ratio = extent.width() / extent.height() if extent is not None and extent.height() > 0 else float(content.get('aspect') or 1.0)
    colour = content.get('colour_picture')
    wide = _ACROSS if colour else min(WIDTH, 140.0)
    wide, high = (wide, wide / ratio) if wide / ratio <= _TALLEST else (_TALLEST * ratio, _TALLEST)
    top = flow.room(high + 16.0)
    if layer is not None:
        shown = QgsLayoutItemMap(flow.layout)
        flow.put(shown, 0.0, top, wide, high)
        shown.setLayers([layer])
        shown.setCrs(layer.crs())
        shown.zoomToExtent(extent)
        flow.frame(shown)
        _scale_bar(flow, shown, layer, (wide, top + high + 1.5), content['words'])
    else:
        flow.picture(parts / 'map.png', 0.0, top, wide, high, framed=True)
    if (parts / 'furniture.svg').exists() and (layer is None or not layer.crs().isValid()):
        flow.picture(parts / 'furniture.svg', 0.0, top + high + 1.0, wide, wide * 46 / 600)
    flow.text_at(str((content.get('map_picture') or {}).get('title') or ''), 0.0, top + high + 11.0, wide, 8.0)
    if colour:
        left = WIDTH - wide if wide == _ACROSS else wide + 4.0
        flow.picture(parts / colour['file'], left, top, wide, high, framed=True)
        flow.text_at(str(colour['title']), left, top + high + 1.5, wide, 8.0)
    flow.move_to(top + high + 17.0)


def _scale_bar(flow: Flow, shown: QgsLayoutItemMap, layer: QgsRasterLayer, place: Tuple[float, float], words: Json) -> None:
    """A bar of about a third of the map's width, and an arrow to the north; none where the layer has no place on Earth."""
    if not layer.crs().isValid():
        return
    wide, top = place
    bar = QgsLayoutItemScaleBar(flow.layout)
    bar.setLinkedMap(shown)
    bar.setUnits(METRES)
    bar.setStyle('Single Box')
    per_mm = shown.scale() / 1000.0
    metres = round_length(max(1e-6, per_mm * wide / 3.0))
    kilometres = metres >= 2000.0
    if kilometres:
        bar.setUnits(KILOMETRES)
    bar.setUnitLabel('km' if kilometres else 'm')
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(metres / 2.0 / (1000.0 if kilometres else 1.0))
    bar.setHeight(1.6)
    bar.setTextFormat(flow.format(7.5))
    numbers = QgsBasicNumericFormat()
    numbers.setDecimalSeparator(words['decimal'])
    numbers.setThousandsSeparator(words['group'])
    bar.setNumericFormat(numbers)
    bar.setBoxContentSpace(0.5)
    flow.put(bar, 0.0, top, wide / 2.0, 8.0)
    bar.update()
    arrow = QgsLayoutItemPicture(flow.layout)
    arrow.setPicturePath(':/images/north_arrows/layout_default_north_arrow.svg')
    arrow.setLinkedMap(shown)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    flow.put(arrow, wide - 9.0, top, 8.0, 9.0)
