"""Parameters that several algorithms share, so that they read the same everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.errors import ParameterError
from ..core.methods import METHODS
from ..engine.job import WindowNumbers
from ..qgis_common.i18n import tr

if TYPE_CHECKING:
    from .algorithm import HsiAlgorithm, Parameters

DEFAULT_METHOD = 'click'  # needs nothing installed
LABEL_LAYERS = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster]


def add_cube(algorithm: HsiAlgorithm) -> None:
    """`CUBE`: the hyperspectral raster."""
    algorithm.add(
        QgsProcessingParameterRasterLayer('CUBE', tr('Hyperspectral image')),
        tr('A cube with many bands: ENVI (the data file or its .hdr), GeoTIFF or VRT.'),
    )


def add_labels(algorithm: HsiAlgorithm, name: str, title: str, help_text: str, optional: bool = False) -> None:
    """`LABELS` or `REFERENCE`: what people said about pixels, with `FIELD` and `SELECTED`."""
    algorithm.add(QgsProcessingParameterMapLayer(name, title, None, optional, LABEL_LAYERS), help_text)
    # A text, not a QgsProcessingParameterField: with a raster chosen as its parent layer, the widget of QGIS 3.22 crashes QGIS.
    algorithm.add(
        QgsProcessingParameterString('FIELD', tr('Class field'), None, optional=True),
        tr('The field with the class of each point or polygon. May be left out where only one field can be meant, and for rasters.'),
    )
    algorithm.add(
        QgsProcessingParameterBoolean('SELECTED', tr('Selected labels only'), False),
        tr('Whether to use only the points or polygons that are selected in QGIS.'), advanced=True,
    )


def add_method(algorithm: HsiAlgorithm, note: str = '') -> None:
    """`METHOD`: how to learn from labels, by name, so that scripts can say `METHOD=click`."""
    described = ' '.join(f'{m.name}: {m.summary}' for m in METHODS.values())
    algorithm.add(
        QgsProcessingParameterEnum('METHOD', tr('Method'), list(METHODS), False, DEFAULT_METHOD, False, True),
        ' '.join(part for part in (tr('How to learn from the labels.'), described, note) if part),
    )


def method(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """The name in `METHOD`."""
    return algorithm.parameterAsEnumString(dict(parameters), 'METHOD', context) or DEFAULT_METHOD


def add_computing(algorithm: HsiAlgorithm) -> None:
    """`SEED`, `DEVICE`, `MEMORY` and `THREADS`, for those who want to say."""
    number = QgsProcessingParameterNumber.Type.Integer
    algorithm.add(
        QgsProcessingParameterNumber('SEED', tr('Seed'), number, 0, minValue=0),
        tr('Decides every random choice; the same seed gives the same result.'), advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString('DEVICE', tr('Device'), 'auto'),
        tr(
            'What computes: auto (the graphics card where the method can use one), cpu, cuda with an optional number (cuda:1), or mps on a '
            'Mac.'
        ), advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString('MEMORY', tr('Memory'), None, optional=True),
        tr('How much memory may be used, for example 2G; empty for a sensible choice.'), advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber('THREADS', tr('Threads'), number, None, optional=True, minValue=1),
        tr('How many processor threads may be used; empty for all.'), advanced=True,
    )


def computing(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
    """What :func:`add_computing` asked for, as fields of a job."""
    return {
        'seed': algorithm.number(parameters, 'SEED', context) or 0,
        'device': algorithm.text(parameters, 'DEVICE', context) or 'auto',
        'memory': algorithm.text(parameters, 'MEMORY', context),
        'threads': algorithm.number(parameters, 'THREADS', context),
    }


def add_file(algorithm: HsiAlgorithm, name: str, title: str, file_filter: str, help_text: str, optional: bool) -> None:
    """A file to write; an optional one is not written unless asked for."""
    destination = QgsProcessingParameterFileDestination(name, title, file_filter, None, optional, not optional)
    algorithm.add(destination, help_text)


def add_numbers(algorithm: HsiAlgorithm, *outputs: Tuple[str, str]) -> None:
    """Numbers that come out, each by name and title."""
    for name, title in outputs:
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))


def window(text: str) -> Optional[WindowNumbers]:
    """`row col height width` as numbers; None for an empty text.

    Raises:
        ParameterError: The text is not four whole numbers.
    """
    words = text.replace(',', ' ').split()
    if not words:
        return None
    if len(words) != 4 or not all(word.isdigit() for word in words):
        raise ParameterError(
            tr('"{0}" is no window.').format(text), tr('Give four whole numbers: first row, first column, height and width in pixels.')
        )
    row, col, height, width = (int(word) for word in words)
    return row, col, height, width
