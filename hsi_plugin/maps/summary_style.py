"""How the summary of a batch looks on the map: footprints in the colour of their status, with their names where there is room."""

from __future__ import annotations

from typing import Dict, Sequence, Tuple
from xml.etree import ElementTree as ET  # nosec B405  # writes XML, never reads any

# Value, words, colour: apart for people with colour vision deficiency (Okabe & Ito 2008).
STATES: Tuple[Tuple[str, str, str], ...] = (
    ('done', 'classified', '#009e73'), ('skipped', 'already there', '#56b4e9'), ('failed', 'failed', '#d55e00'),
    ('cancelled', 'cancelled', '#7f7f7f'),
)
_FILLED = 70  # of 255: the map below is seen
_LEAST_MM = '15'  # of a footprint that is labelled
_NAME = "base_file_name(coalesce(nullif(\"map\", ''), \"image\"))"
_TIP = (
    '<b>[% base_file_name("image") %]</b><br>[% "status" %] [% "message" %]<br>[% "sensor" %], [% "classified_pixels" %] pixels'
)


def summary_qml() -> str:
    """The style of the footprints.

    Returns:
        QML.
    """
    root = ET.Element('qgis', version='3.22.0', styleCategories='Symbology|Labeling|MapTips', labelsEnabled='1')
    renderer = ET.SubElement(root, 'renderer-v2', type='categorizedSymbol', attr='status', symbollevels='0', forceraster='0')
    categories = ET.SubElement(renderer, 'categories')
    symbols = ET.SubElement(renderer, 'symbols')
    for i, (value, words, colour) in enumerate(STATES):
        ET.SubElement(categories, 'category', symbol=str(i), value=value, label=words, render='true', type='string')
        _symbol(symbols, str(i), colour)
    _labels(root)
    ET.SubElement(root, 'mapTip').text = _TIP
    return ET.tostring(root, encoding='unicode')


def _symbol(symbols: ET.Element, name: str, colour: str) -> None:
    symbol = ET.SubElement(symbols, 'symbol', name=name, type='fill', alpha='1', clip_to_extent='1')
    layer = ET.SubElement(symbol, 'layer', {'class': 'SimpleFill', 'enabled': '1', 'locked': '0'})
    layer.set('pass', '0')
    look = (
        ('color', f'{_rgb(colour)},{_FILLED}'), ('style', 'solid'), ('outline_color', f'{_rgb(colour)},255'), ('outline_style', 'solid'),
        ('outline_width', '0.5'), ('outline_width_unit', 'MM'),
    )
    top = ET.SubElement(layer, 'Option', type='Map')
    for key, kept in look:
        ET.SubElement(top, 'Option', name=key, type='QString', value=kept)


def _labels(root: ET.Element) -> None:
    settings = ET.SubElement(ET.SubElement(root, 'labeling', type='simple'), 'settings', calloutType='simple')
    style = ET.SubElement(settings, 'text-style', {
        'fieldName': _NAME, 'isExpression': '1', 'fontSize': '8', 'fontSizeUnit': 'Point', 'textColor': '30,30,30,255', 'textOpacity': '1',
    })
    ET.SubElement(style, 'text-buffer', {
        'bufferDraw': '1', 'bufferSize': '0.8', 'bufferSizeUnits': 'MM', 'bufferColor': '255,255,255,220', 'bufferOpacity': '0.85',
    })
    parts: Sequence[Tuple[str, Dict[str, str]]] = (
        ('placement', {'placement': '1', 'centroidInside': '1', 'centroidWhole': '0'}),  # over the polygon's middle
        ('rendering', {'minFeatureSize': _LEAST_MM, 'obstacle': '0', 'drawLabels': '1', 'displayAll': '0'}),
    )
    for tag, attributes in parts:
        ET.SubElement(settings, tag, attributes)


def _rgb(colour: str) -> str:
    return ','.join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
