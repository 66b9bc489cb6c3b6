"""How the points of a package for the field look and how their form asks, as a style of QGIS that travels inside the package.

Field by field, a style in QGIS's own format (QML) names the widget of the form: a list to choose from (value map), a picture with a path
relative to the project (attachment), nothing to see (hidden). QGIS reads it from the table ``layer_styles`` of the same file. What QField
knows of the position stands in variables of its own (https://docs.qfield.org/reference/expression_variables/), which are empty in QGIS.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Sequence, Tuple
from xml.etree import ElementTree  # nosec B405  # writes XML, never reads any

STATES = (('to visit', 'todo', '#e69f00'), ('done', 'done', '#009e73'), ('could not be reached', 'unreachable', '#7f7f7f'))
"""What a point's status can be: for people, in the file, and its colour on the map."""
OTHERS = (('mixed: several classes', '@mixed'), ('cannot tell', '@unknown'), ('cloud, shadow or water: leave out', '@exclude'))
"""Answers that are no class: for people, and in the file."""
ACCURACY = 'coalesce(@position_horizontal_accuracy, @gnss_horizontal_accuracy, "gps_accuracy_m")'
"""How well the position is known, in metres: QField's own where the cursor is locked to it, else its receiver's; in QGIS as it was."""
_FIELDS = {
    'name': 'Point', 'suggested_class': 'Class of the map', 'observed_class': 'Class seen', 'photo': 'Photo', 'comment': 'Comment',
    'gps_accuracy_m': 'GPS accuracy (m)', 'observer': 'Observer', 'observed_utc': 'Time', 'status': 'Status',
}  # fmt: skip
_PHOTO = {'DocumentViewer': 1, 'FileWidget': True, 'FileWidgetButton': True, 'RelativeStorage': 1, 'StorageMode': 0}  # 1: to the project
_KEY = 'fid'
Pairs = Sequence[Tuple[str, str]]


@dataclass(frozen=True)
class Form:
    """What a form asks.

    Args:
        titles: The fields that are shown, with what they are called.
        lists: What can be chosen in a field: pairs of a text for people and the value that is kept.
        fixed: Shown fields that cannot be changed.
        defaults: Expressions for new points.
        updates: Expressions for new points, and again whenever a point's form is saved.
        called: The field by which people call a point; stands beside it on the map.
    """

    titles: Mapping[str, str]
    lists: Mapping[str, Pairs] = field(default_factory=dict)
    fixed: Tuple[str, ...] = ()
    defaults: Mapping[str, str] = field(default_factory=dict)
    updates: Mapping[str, str] = field(default_factory=dict)
    called: str = ''


def form_style(fields: Sequence[str], classes: Sequence[str], session_uuid: str, blind: bool) -> str:
    """The style of the layer of points to be labelled.

    Args:
        fields: The layer's fields, in their order.
        classes: Names of the classes to choose from.
        session_uuid: What points that are added outdoors belong to.
        blind: Whether the class that the map gives is hidden.

    Returns:
        QML.
    """
    titles = {name: title for name, title in _FIELDS.items() if not (blind and name == 'suggested_class')}
    lists = {'observed_class': [*((c, c) for c in classes), *OTHERS], 'status': [(text, value) for text, value, _ in STATES]}
    defaults = {
        'uuid': "uuid('WithoutBraces')", 'session_uuid': f"'{session_uuid}'", 'status': "'done'", 'observed_utc': 'now()',
    }  # fmt: skip
    return layer_style(fields, Form(titles, lists, ('name', 'suggested_class'), defaults, {'gps_accuracy_m': ACCURACY}, 'name'))


def layer_style(fields: Sequence[str], form: Form) -> str:
    """A layer's style with its form; points are coloured by the field ``status``.

    Args:
        fields: The layer's fields but its key, in their order.
        form: What is asked; fields that it does not show are hidden.

    Returns:
        QML.
    """
    fields = (_KEY, *fields)
    categories = 'Symbology|Labeling|Fields|Forms|MapTips'
    root = ElementTree.Element('qgis', styleCategories=categories, labelsEnabled=str(int(bool(form.called))), version='3.22')
    widgets = ElementTree.SubElement(root, 'fieldConfiguration')
    aliases = ElementTree.SubElement(root, 'aliases')
    defaults = ElementTree.SubElement(root, 'defaults')
    for i, name in enumerate(fields):
        one = ElementTree.SubElement(widgets, 'field', name=name)
        kind, options = _widget(name, form)
        _options(ElementTree.SubElement(ElementTree.SubElement(one, 'editWidget', type=kind), 'config'), options)
        ElementTree.SubElement(aliases, 'alias', index=str(i), field=name, name=form.titles.get(name, ''))
        expression = form.updates.get(name, form.defaults.get(name, ''))
        ElementTree.SubElement(defaults, 'default', field=name, expression=expression, applyOnUpdate='1' if name in form.updates else '0')
    editable = ElementTree.SubElement(root, 'editable')
    for name in fields:
        fixed = name not in form.titles or name in form.fixed
        ElementTree.SubElement(editable, 'field', name=name, editable='0' if fixed else '1')
    ElementTree.SubElement(root, 'editorlayout').text = 'generatedlayout'
    if form.called:
        ElementTree.SubElement(root, 'previewExpression').text = f'"{form.called}"'
        _labels(root, form.called)
    _symbols(root)
    return ElementTree.tostring(root, encoding='unicode')


def _widget(name: str, form: Form) -> Tuple[str, Dict[str, Any]]:
    if name not in form.titles:
        return 'Hidden', {}
    if name in form.lists:
        return 'ValueMap', {'map': list(form.lists[name])}
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


def _labels(root: ElementTree.Element, called: str) -> None:
    """What points are called, beside them, dark with a light edge, so that it can be read on any picture."""
    settings = ElementTree.SubElement(ElementTree.SubElement(root, 'labeling', type='simple'), 'settings', calloutType='simple')
    text = {
        'fieldName': called, 'isExpression': '0', 'fontSize': '10', 'fontSizeUnit': 'Point', 'fontWeight': '75',
        'textColor': '20,20,20,255',
    }  # fmt: skip
    style = ElementTree.SubElement(settings, 'text-style', text)
    buffer = {'bufferDraw': '1', 'bufferSize': '0.8', 'bufferSizeUnits': 'MM', 'bufferColor': '255,255,255,220'}
    ElementTree.SubElement(style, 'text-buffer', buffer)
    # 6: beside the point, where there is room; its distance from the point is one of the symbol.
    ElementTree.SubElement(settings, 'placement', {'placement': '6', 'dist': '0.5', 'offsetType': '1', 'distUnits': 'MM'})
    ElementTree.SubElement(settings, 'rendering', {'drawLabels': '1', 'obstacle': '0', 'scaleVisibility': '0'})


def _symbols(root: ElementTree.Element) -> None:
    """Points in the colour of their status."""
    renderer = ElementTree.SubElement(root, 'renderer-v2', type='categorizedSymbol', attr='status', symbollevels='0', forceraster='0')
    categories = ElementTree.SubElement(renderer, 'categories')
    symbols = ElementTree.SubElement(renderer, 'symbols')
    for i, (text, value, colour) in enumerate(STATES):
        ElementTree.SubElement(categories, 'category', symbol=str(i), value=value, label=text, render='true', type='string')
        symbol = ElementTree.SubElement(symbols, 'symbol', name=str(i), type='marker', alpha='1', clip_to_extent='1')
        layer = ElementTree.SubElement(symbol, 'layer', {'class': 'SimpleMarker', 'enabled': '1', 'locked': '0'})
        layer.set('pass', '0')
        look: List[Tuple[str, str]] = [
            ('name', 'circle'), ('color', _rgba(colour)), ('outline_color', '255,255,255,255'), ('outline_width', '0.4'), ('size', '3.2'),
        ]  # fmt: skip
        top = ElementTree.SubElement(layer, 'Option', type='Map')
        for key, kept in look:
            ElementTree.SubElement(top, 'Option', name=key, type='QString', value=kept)


def _rgba(colour: str) -> str:
    return ','.join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5)) + ',255'
