"""How the points of a field package look and how their form asks, as a style of QGIS that travels inside the package.

Field by field, a style in QGIS's own format (QML) names the widget of the form: a list to choose from (value map), a picture with a path
relative to the project (attachment), nothing to see (hidden). QGIS reads it from the table ``layer_styles`` of the same file.
"""

from __future__ import annotations

from typing import Any, Dict, List, Sequence, Tuple
from xml.etree import ElementTree

STATES = (('to visit', 'todo', '#e69f00'), ('done', 'done', '#009e73'), ('could not be reached', 'unreachable', '#7f7f7f'))
"""What a point's status can be: for people, in the file, and its colour on the map."""
OTHERS = (('mixed: several classes', '@mixed'), ('cannot tell', '@unknown'), ('cloud, shadow or water: leave out', '@exclude'))
"""Answers that are no class: for people, and in the file."""
_FIELDS = {
    'name': 'Point', 'suggested_class': 'Class of the map', 'observed_class': 'Class seen', 'photo': 'Photo', 'comment': 'Comment',
    'gps_accuracy_m': 'GPS accuracy (m)', 'observer': 'Observer', 'observed_utc': 'Time', 'status': 'Status',
}  # fmt: skip
_PHOTO = {'DocumentViewer': 1, 'FileWidget': True, 'FileWidgetButton': True, 'RelativeStorage': 1, 'StorageMode': 0}  # 1: to the project


def form_style(fields: Sequence[str], classes: Sequence[str], session_uuid: str, blind: bool) -> str:
    """The style of the layer of points.

    Args:
        fields: The layer's fields, in their order.
        classes: Names of the classes to choose from.
        session_uuid: What points that are added outdoors belong to.
        blind: Whether the class that the map gives is hidden.

    Returns:
        QML.
    """
    shown = [name for name in _FIELDS if not (blind and name == 'suggested_class')]
    root = ElementTree.Element('qgis', styleCategories='Symbology|Fields|Forms', version='3.22')
    widgets = ElementTree.SubElement(root, 'fieldConfiguration')
    aliases = ElementTree.SubElement(root, 'aliases')
    defaults = ElementTree.SubElement(root, 'defaults')
    given = {'uuid': "uuid('WithoutBraces')", 'session_uuid': f"'{session_uuid}'", 'status': "'done'", 'observed_utc': 'now()'}
    for i, name in enumerate(fields):
        field = ElementTree.SubElement(widgets, 'field', name=name)
        kind, options = _widget(name, classes) if name in shown else ('Hidden', {})
        _options(ElementTree.SubElement(ElementTree.SubElement(field, 'editWidget', type=kind), 'config'), options)
        ElementTree.SubElement(aliases, 'alias', index=str(i), field=name, name=_FIELDS.get(name, ''))
        ElementTree.SubElement(defaults, 'default', field=name, expression=given.get(name, ''), applyOnUpdate='0')
    editable = ElementTree.SubElement(root, 'editable')
    for name in fields:
        fixed = name not in shown or name in ('name', 'suggested_class')
        ElementTree.SubElement(editable, 'field', name=name, editable='0' if fixed else '1')
    ElementTree.SubElement(root, 'editorlayout').text = 'generatedlayout'
    _symbols(root)
    return ElementTree.tostring(root, encoding='unicode')


def _widget(name: str, classes: Sequence[str]) -> Tuple[str, Dict[str, Any]]:
    if name == 'observed_class':
        return 'ValueMap', {'map': [*((c, c) for c in classes), *OTHERS]}
    if name == 'status':
        return 'ValueMap', {'map': [(text, value) for text, value, _ in STATES]}
    if name == 'photo':
        return 'ExternalResource', _PHOTO
    return 'DateTime' if name == 'observed_utc' else 'TextEdit', {}


def _options(parent: ElementTree.Element, options: Dict[str, Any]) -> None:
    """QGIS's notation of a dictionary: every value with its type."""
    top = ElementTree.SubElement(parent, 'Option', type='Map')
    for name, value in options.items():
        if isinstance(value, list):
            many = ElementTree.SubElement(top, 'Option', name=name, type='List')
            for text, kept in value:
                _options_of_pair(many, text, kept)
        elif isinstance(value, bool):
            ElementTree.SubElement(top, 'Option', name=name, type='bool', value=str(value).lower())
        else:
            ElementTree.SubElement(top, 'Option', name=name, type='int', value=str(value))


def _options_of_pair(parent: ElementTree.Element, text: str, value: str) -> None:
    pair = ElementTree.SubElement(parent, 'Option', type='Map')
    ElementTree.SubElement(pair, 'Option', name=text, type='QString', value=value)


def _symbols(root: ElementTree.Element) -> None:
    """Points in the colour of their status."""
    renderer = ElementTree.SubElement(root, 'renderer-v2', type='categorizedSymbol', attr='status', symbollevels='0', forceraster='0')
    categories = ElementTree.SubElement(renderer, 'categories')
    symbols = ElementTree.SubElement(renderer, 'symbols')
    for i, (text, value, colour) in enumerate(STATES):
        ElementTree.SubElement(categories, 'category', symbol=str(i), value=value, label=text, render='true', type='string')
        symbol = ElementTree.SubElement(symbols, 'symbol', name=str(i), type='marker', alpha='1', clip_to_extent='1')
        layer = ElementTree.SubElement(symbol, 'layer', {'class': 'SimpleMarker', 'enabled': '1', 'locked': '0', 'pass': '0'})
        look: List[Tuple[str, str]] = [
            ('name', 'circle'), ('color', _rgba(colour)), ('outline_color', '255,255,255,255'), ('outline_width', '0.4'), ('size', '3.2'),
        ]  # fmt: skip
        top = ElementTree.SubElement(layer, 'Option', type='Map')
        for key, kept in look:
            ElementTree.SubElement(top, 'Option', name=key, type='QString', value=kept)


def _rgba(colour: str) -> str:
    return ','.join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5)) + ',255'
