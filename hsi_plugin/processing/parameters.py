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

from ..core.backbones import DEFAULT_BACKBONE, BackboneCard, list_backbones
from ..core.errors import ModelError, ParameterError
from ..core.heads import DEFAULT_HEAD, HEADS
from ..core.methods import METHODS
from ..engine.job import MOST_RATE, WindowNumbers
from ..qgis_common.i18n import tr

if TYPE_CHECKING:
    from .algorithm import HsiAlgorithm, Parameters

DEFAULT_METHOD = 'click'  # needs nothing installed
OWN_SCALING = 'default'
LABEL_LAYERS = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster]


def add_cube(algorithm: HsiAlgorithm) -> None:
    """`CUBE`: the hyperspectral raster."""
    algorithm.add(
        QgsProcessingParameterRasterLayer('CUBE', tr('Hyperspectral image')),
        tr(
            'A cube with many bands: a product of a sensor (its file, its folder or its XML), ENVI (the data file or its .hdr), GeoTIFF '
            'or VRT.'
        ),
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
    described = ' '.join(f'{m.name}: {tr(m.summary)}' for m in METHODS.values())
    algorithm.add(
        QgsProcessingParameterEnum('METHOD', tr('Method'), list(METHODS), False, DEFAULT_METHOD, False, True),
        ' '.join(part for part in (tr('How to learn from the labels.'), described, note) if part),
    )


def method(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """The name in `METHOD`."""
    return algorithm.parameterAsEnumString(dict(parameters), 'METHOD', context) or DEFAULT_METHOD


def add_backbone(algorithm: HsiAlgorithm, advanced: bool = False) -> None:
    """`BACKBONE` and `SCALING`: which foundation model, and how values are scaled for it, both by name."""
    cards = _cards()
    described = ' '.join(f'{card.name}: {tr(card.summary)}' for card in cards.values())
    names = list(cards) or [DEFAULT_BACKBONE]
    algorithm.add(
        QgsProcessingParameterEnum('BACKBONE', tr('Foundation model'), names, False, DEFAULT_BACKBONE, False, True),
        ' '.join((tr('The model whose features are computed; those that do not ship have to be added first.'), described)),
        advanced=advanced,
    )
    scalings = dict.fromkeys(name for card in cards.values() for name in card.scalings)
    algorithm.add(
        QgsProcessingParameterEnum('SCALING', tr('Scaling of values'), [OWN_SCALING, *scalings], False, OWN_SCALING, False, True),
        tr(
            'How the values of the image are scaled for the model. default: what suits the model and the units of the image; reflectance: '
            'as they are; brightness: all bands by one number; minmax: each band by its range in the image; zscore: each band by its mean '
            'and spread in the image; pretraining: as when the model learned.'
        ), advanced=True,
    )


def backbone(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, str]:
    """What :func:`add_backbone` asked for, as fields of a job."""
    scaling = algorithm.parameterAsEnumString(dict(parameters), 'SCALING', context)
    return {
        'backbone': algorithm.parameterAsEnumString(dict(parameters), 'BACKBONE', context) or DEFAULT_BACKBONE,
        'scaling': '' if scaling == OWN_SCALING else scaling,
    }


def add_foundation(algorithm: HsiAlgorithm) -> None:
    """`BACKBONE`, `SCALING` and `HEAD`, for the method `foundation` alone."""
    add_backbone(algorithm, advanced=True)
    described = ' '.join(f'{one.name}: {tr(one.summary)}' for one in HEADS.values())
    algorithm.add(
        QgsProcessingParameterEnum('HEAD', tr('Head'), list(HEADS), False, DEFAULT_HEAD, False, True),
        ' '.join((tr('What the method "foundation" learns on the features; a model file brings its own.'), described)), advanced=True,
    )


def foundation(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, str]:
    """What :func:`add_foundation` asked for, as fields of a job."""
    head = algorithm.parameterAsEnumString(dict(parameters), 'HEAD', context) or DEFAULT_HEAD
    return {**backbone(algorithm, parameters, context), 'head': head}


def _cards() -> Dict[str, BackboneCard]:
    """All foundation models that are known. A damaged card must not take the toolbox away; the job that meets it says what is wrong."""
    try:
        return list_backbones()
    except ModelError:
        return {}


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
    add_memory(algorithm)


def add_memory(algorithm: HsiAlgorithm) -> None:
    """`MEMORY` and `THREADS`."""
    algorithm.add(
        QgsProcessingParameterString('MEMORY', tr('Memory'), None, optional=True),
        tr('How much memory may be used, for example 2G; empty for a sensible choice.'), advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            'THREADS', tr('Threads'), QgsProcessingParameterNumber.Type.Integer, None, optional=True, minValue=1,
        ),
        tr('How many processor threads may be used; empty for all.'), advanced=True,
    )


def memory(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
    """What :func:`add_memory` asked for, as fields of a job."""
    return {'memory': algorithm.text(parameters, 'MEMORY', context), 'threads': algorithm.number(parameters, 'THREADS', context)}


def computing(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
    """What :func:`add_computing` asked for, as fields of a job."""
    return {
        'seed': algorithm.number(parameters, 'SEED', context) or 0,
        'device': algorithm.text(parameters, 'DEVICE', context) or 'auto',
        **memory(algorithm, parameters, context),
    }


def add_confidence(algorithm: HsiAlgorithm) -> None:
    """`CONFIDENCE`: whether the confidence and the runner-up are written."""
    algorithm.add(
        QgsProcessingParameterBoolean('CONFIDENCE', tr('Confidence and runner-up'), True),
        tr('Whether to write how sure the map is of each pixel, and the class that comes second.'),
    )


def add_unsure(algorithm: HsiAlgorithm) -> None:
    """`UNSURE` and `UNSURE_EACH_CLASS`: at which error rate unsure pixels are told."""
    algorithm.add(
        QgsProcessingParameterNumber(
            'UNSURE', tr('Tell unsure pixels, at an error rate of'), QgsProcessingParameterNumber.Type.Double, 0.0, optional=True,
            minValue=0.0, maxValue=MOST_RATE,
        ),
        tr(
            'For example 0.1: one more raster beside the map says how many classes each pixel may be of, such that the true one is missed '
            'in one pixel of ten; a pixel that may be of one class alone is sure. Low rates need labels in many places. 0 for none.'
        ),
    )
    algorithm.add(
        QgsProcessingParameterBoolean('UNSURE_EACH_CLASS', tr('Keep the error rate within each class'), False),
        tr('Whether rare and difficult classes are to be missed as rarely as others; more pixels are unsure then.'), advanced=True,
    )


def unsure(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
    """What :func:`add_unsure` asked for, as fields of a job."""
    return {
        'unsure': algorithm.parameterAsDouble(dict(parameters), 'UNSURE', context),
        'unsure_each_class': algorithm.parameterAsBool(dict(parameters), 'UNSURE_EACH_CLASS', context),
    }


def add_archive(algorithm: HsiAlgorithm, resume: bool, advanced: bool) -> None:
    """`RESUME` and `COG`, for maps of an archive."""
    algorithm.add(
        QgsProcessingParameterBoolean('RESUME', tr('Keep maps that are whole'), resume),
        tr(
            'Whether a map that is there already, whole, and made from the same image with the same model in the same way is left as it '
            'is. So does a run that was interrupted go on.'
        ), advanced=advanced,
    )
    algorithm.add(
        QgsProcessingParameterBoolean('COG', tr('Cloud-optimised GeoTIFFs'), False),
        tr('Whether rasters are written as cloud-optimised GeoTIFFs, with pyramids, for web servers and object stores.'), advanced=advanced,
    )


def archive(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, bool]:
    """What :func:`add_archive` asked for, as fields of a job."""
    return {name: algorithm.parameterAsBool(dict(parameters), name.upper(), context) for name in ('resume', 'cog')}


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
