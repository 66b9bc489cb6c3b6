"""What the algorithms share that make a new map from an old one by changing some of its pixels."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, List

from qgis.core import QgsProcessingContext, QgsProcessingOutputFile, QgsProcessingOutputRasterLayer, QgsProcessingParameterRasterDestination

from ..qgis_common.i18n import numeral, tr
from .outputs import Loaded, load_on_completion
from .parameters import add_numbers
from .report import class_lines

if TYPE_CHECKING:
    from .algorithm import HsiAlgorithm, Results

MOST_LINES = 12  # of what became what


def add_changed_map(algorithm: HsiAlgorithm) -> None:
    """`OUTPUT`, and what lies beside it."""
    algorithm.add(
        QgsProcessingParameterRasterDestination('OUTPUT', tr('New classification')),
        tr('The map to write, a GeoTIFF. Other files of its name are written beside it; the first map stays as it is.'),
    )
    algorithm.addOutput(QgsProcessingOutputRasterLayer('CHANGES_LAYER', tr('Changed pixels')))
    algorithm.addOutput(QgsProcessingOutputFile('RECORD', tr('Run record')))
    add_numbers(algorithm, ('CHANGED_PIXELS', tr('Changed pixels')), ('PIXELS', tr('Classified pixels')))


def changed_map_lines(result: Results) -> List[str]:
    """How many pixels became what, and what the map holds now."""
    pairs = result['transitions']
    changed = tr('{0} pixels have another class now:').format(numeral(result['changed_pixels']))
    lines = [changed if pairs else tr('Nothing has changed.')]
    lines += [f'  {p["from_name"]} → {p["to_name"]}: {numeral(p["pixels"])}' for p in pairs[:MOST_LINES]]
    if len(pairs) > MOST_LINES:
        lines.append('  ' + tr('and {0} more pairs of classes').format(len(pairs) - MOST_LINES))
    return [*lines, tr('The new map:'), *class_lines(result)]


def changed_map_outputs(result: Results, context: QgsProcessingContext) -> Results:
    """The outputs of :func:`add_changed_map`; the map is loaded with its style, and what was changed above it."""
    path = result['output']
    layers = [Loaded(path, tr('Classification'), 'OUTPUT'), Loaded(result['changes_raster'], tr('Changed pixels'), 'CHANGES_LAYER')]
    load_on_completion(context, layers, Path(path).stem)
    return {
        'OUTPUT': path, 'CHANGES_LAYER': result['changes_raster'], 'RECORD': result['record'],
        'CHANGED_PIXELS': result['changed_pixels'], 'PIXELS': sum(result['counts']),
    }  # fmt: skip
