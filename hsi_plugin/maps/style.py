"""QGIS styles (`.qml`) for the layers of a classification; written as XML, so that no QGIS is needed to make them."""

from __future__ import annotations

from typing import Sequence, Tuple
from xml.etree import ElementTree as ET  # nosec B405  # writes XML, never reads any

from ..core.classes import ClassScheme

_HEADER = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
# Five steps of viridis (Smith & van der Walt 2015): even to the eye, also without colour vision; dark where the map is unsure.
CONFIDENCE_RAMP = ((0.0, '#440154'), (0.25, '#3b528b'), (0.5, '#21918c'), (0.75, '#5ec962'), (1.0, '#fde725'))


def classification_qml(scheme: ClassScheme) -> str:
    """A style that shows class values with their names and colours; 0 is not drawn and not listed.

    Args:
        scheme: The classes.

    Returns:
        The text of a `.qml` file.
    """
    root, pipe = _document()
    renderer = _renderer(pipe, 'paletted')
    palette = ET.SubElement(renderer, 'colorPalette')
    for c in scheme:
        ET.SubElement(palette, 'paletteEntry', value=str(c.value), color=c.colour, label=c.name, alpha='255')
    return _text(root)


def confidence_qml() -> str:
    """A style for confidence: 0 … 1 over a ramp of colours, the same for every map, so that maps can be compared by eye."""
    return ramp_qml([(at, colour, f'{at:g}') for at, colour in CONFIDENCE_RAMP])


def ramp_qml(stops: Sequence[Tuple[float, str, str]]) -> str:
    """A style for numbers: a ramp of colours over the first band.

    Args:
        stops: Value, colour as ``#rrggbb`` and label, two or more, by ascending value; what lies beyond the ends has their colours.

    Returns:
        The text of a `.qml` file.
    """
    root, pipe = _document()
    low, high = stops[0][0], stops[-1][0]
    renderer = _renderer(pipe, 'singlebandpseudocolor', classificationMin=f'{low:.9g}', classificationMax=f'{high:.9g}')
    limits = ET.SubElement(renderer, 'minMaxOrigin')
    for tag, text in (('limits', 'None'), ('extent', 'WholeRaster'), ('statAccuracy', 'Estimated')):
        ET.SubElement(limits, tag).text = text
    shader = ET.SubElement(ET.SubElement(renderer, 'rastershader'), 'colorrampshader', {
        'colorRampType': 'INTERPOLATED', 'classificationMode': '1', 'clip': '0',
        'minimumValue': f'{low:.9g}', 'maximumValue': f'{high:.9g}',
    })
    ramp = ET.SubElement(shader, 'colorramp', type='gradient', name='[source]')
    inner = ':'.join(f'{(at - low) / (high - low):.6g};{_rgba(colour)}' for at, colour, _ in stops[1:-1])
    values = {'color1': _rgba(stops[0][1]), 'color2': _rgba(stops[-1][1]), 'discrete': '0', 'rampType': 'gradient', 'stops': inner}
    for key, value in values.items():
        ET.SubElement(ramp, 'prop', k=key, v=value)
    for at, colour, label in stops:
        ET.SubElement(shader, 'item', value=f'{at:.9g}', color=colour, label=label, alpha='255')
    return _text(root)


def _document() -> Tuple[ET.Element, ET.Element]:
    root = ET.Element('qgis', version='3.22.0', styleCategories='Symbology|Symbology3D')
    return root, ET.SubElement(root, 'pipe')


def _renderer(pipe: ET.Element, kind: str, **attributes: str) -> ET.Element:
    common = {'type': kind, 'band': '1', 'opacity': '1', 'alphaBand': '-1', 'nodataColor': ''}
    return ET.SubElement(pipe, 'rasterrenderer', {**common, **attributes})


def _rgba(colour: str) -> str:
    return ','.join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5)) + ',255'


def _text(root: ET.Element) -> str:
    ET.indent(root)
    return _HEADER + ET.tostring(root, encoding='unicode') + '\n'
