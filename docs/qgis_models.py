"""Make the example models of QGIS's Modeler that ship with the plugin: `python docs/qgis_models.py [FOLDER]`.

Written with QGIS's own classes, by the QGIS that runs this file; use the oldest that the plugin supports, for later ones read what earlier
ones wrote. The places of the boxes are settled here so that the picture in the Modeler reads from top to bottom.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), '/usr/share/qgis/python/plugins']  # this checkout; Processing, which QGIS finds for itself but scripts do not
if __name__ == '__main__':
    os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelGroupBox,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

from hsi_plugin.core.refinements import AUTO, REFINEMENTS  # noqa: E402

FOLDER = ROOT / 'resources' / 'qgis_models'
NAMES = 'water; tree | forest; low vegetation | grass; bare soil; road | asphalt; roof'
GROUP = 'Hyperspectral examples'
BOX = QSizeF(250, 36)
Place = Tuple[float, float]
ANY_ERROR = 0.45
"""A standard error that any sample has: so the floor alone decides how many pixels are drawn."""
Source = QgsProcessingModelChildParameterSource
_GROUPS = ('#e8f1f8', '#eef5e6', '#fbf1de')


class Drawn:
    """A model that is built box by box.

    Args:
        name: The model's name.
        help_texts: What the model does, and what each input and output is; an output is called STEP:NAME.
    """

    def __init__(self, name: str, help_texts: Mapping[str, str]) -> None:
        self.model = QgsProcessingModelAlgorithm(name, GROUP)
        self.model.setHelpContent(dict(help_texts))
        self.order: List[str] = []

    def parameter(self, definition: QgsProcessingParameterDefinition, place: Place) -> None:
        """An input of the model."""
        component = QgsProcessingModelParameter(definition.name())
        component.setDescription(definition.name())
        _put(component, place)
        self.model.addModelParameter(definition, component)
        self.order.append(definition.name())

    def child(
        self, key: str, algorithm: str, title: str, place: Place, sources: Mapping[str, Any],
        outputs: Optional[Mapping[str, Tuple[str, Place]]] = None, comment: str = '', comment_at: Place = (0, 0),
    ) -> None:  # fmt: skip
        """A step of the model.

        Args:
            key: The step's own name in the model.
            algorithm: What it runs.
            title: What its box says.
            place: Of the middle of its box.
            sources: A source, or else a value, for each parameter that is not left at its default.
            outputs: The results that the model gives: by the parameter of the step, the name, which the box shows, and the place.
            comment: A note beside the box.
            comment_at: Of the middle of the note.
        """
        step = QgsProcessingModelChildAlgorithm()
        if not step.setAlgorithmId(algorithm):
            raise SystemExit(f'There is no algorithm {algorithm}.')
        step.setChildId(key)
        step.setDescription(title)
        settled = {p.name(): p.defaultValue() for p in step.algorithm().parameterDefinitions() if not _may_be_left_out(p)}
        for name, source in {**settled, **sources}.items():  # as the Modeler's own dialogs write them
            given = source if isinstance(source, Source) else Source.fromStaticValue(source)
            step.addParameterSources(name, [given])
        results: Dict[str, QgsProcessingModelOutput] = {}
        for parameter, (name, where) in (outputs or {}).items():
            result = QgsProcessingModelOutput(name, name)
            result.setChildId(key)
            result.setChildOutputName(parameter)
            result.setName(name)
            _put(result, where)
            results[name] = result
        step.setModelOutputs(results)
        _put(step, place)
        if comment:
            step.comment().setDescription(comment)
            step.comment().setPosition(QPointF(*comment_at))
            step.comment().setSize(QSizeF(250, 60))
        self.model.addChildAlgorithm(step)

    def group(self, number: int, title: str, place: Place, size: Place) -> None:
        """A coloured area behind some boxes."""
        box = QgsProcessingModelGroupBox(title)
        box.loadVariant({**box.toVariant(), 'uuid': f'{{00000000-0000-4000-8000-00000000000{number}}}'})  # the same in every run
        box.setPosition(QPointF(*place))
        box.setSize(QSizeF(*size))
        box.setColor(QColor(_GROUPS[(number - 1) % len(_GROUPS)]))
        self.model.addGroupBox(box)

    def finished(self) -> QgsProcessingModelAlgorithm:
        """The model, with its results declared; its dialog asks for the inputs in the order in which they were added."""
        self.model.setParameterOrder(self.order)
        self.model.updateDestinationParameters()
        return self.model


def zero_shot_review() -> QgsProcessingModelAlgorithm:
    """*Zero-shot, then a review sample*."""
    drawn = Drawn('Zero-shot, then a review sample', {
        'ALG_DESC': (
            'Makes a map of a hyperspectral image from the names of its classes, and draws as many random pixels from each class of the '
            'map for somebody to look at, with chances that are known.\n\n'
            'Open the map in the review panel ("Review a map" in the menu), which finds the points in the file beside it, or take them '
            'outdoors. From what was found, "Assess the accuracy of a map" tells what the map is worth and how much land each class covers.'
        ),
        'CUBE': 'A cube with many bands, as QGIS opens it.',
        'CLASSES': 'A semicolon between classes, a bar between words for the same.',
        'REFINE': 'What learns from the first, noisy labels; discriminant is the quickest.',
        'POINTS': 'How many pixels of each class of the map are drawn; 30 to 50 where areas are to be estimated.',
        'SEED': 'Decides which pixels are drawn; the same seed draws the same ones from the same map.',
        'names:Map': 'The classification.',
        'sample:Review': 'A GeoPackage with the points (ref_sample); what reviewers say is kept in it.',
    })  # fmt: skip
    left, middle, right = 190.0, 490.0, 790.0
    drawn.group(1, '1  Map from names', (490, 150), (900, 250))
    drawn.group(2, '2  As many random pixels of each class', (490, 440), (900, 290))
    drawn.parameter(QgsProcessingParameterRasterLayer('CUBE', 'Hyperspectral image'), (left, 90))
    drawn.parameter(QgsProcessingParameterString('CLASSES', 'Class names', NAMES), (middle, 90))
    drawn.parameter(QgsProcessingParameterEnum('REFINE', 'Refine by', list(REFINEMENTS), False, AUTO, False, True), (right, 90))
    whole = QgsProcessingParameterNumber.Type.Integer
    drawn.parameter(QgsProcessingParameterNumber('POINTS', 'Pixels of each class', whole, 25, False, 1, 1000), (left, 370))
    drawn.parameter(QgsProcessingParameterNumber('SEED', 'Seed', whole, 0, False, 0), (middle, 370))
    drawn.child(
        'names', 'hsi:zeroshot', 'Map from class names', (middle, 170),
        {**{name: Source.fromModelParameter(name) for name in ('CUBE', 'CLASSES', 'REFINE')}, 'CONFIDENCE': True},
        {'OUTPUT': ('Map', (right, 240))},
        'Names are no measurement: the review tells what the map is worth.', (left, 180),
    )
    drawn.child(
        'sample', 'hsi:sample', 'Draw a reference sample', (middle, 450),
        {
            'MAP': Source.fromChildOutput('names', 'OUTPUT'), 'FLOOR': Source.fromModelParameter('POINTS'),
            'TARGET_SE': ANY_ERROR, 'SEED': Source.fromModelParameter('SEED'),
        },
        {'OUTPUT': ('Review', (right, 530))},
        'The map must not change afterwards: the chances of the points are those of this map.', (left, 500),
    )  # fmt: skip
    return drawn.finished()


def train_then_folder() -> QgsProcessingModelAlgorithm:
    """*Train once, run a folder*."""
    drawn = Drawn('Train once, run a folder', {
        'ALG_DESC': (
            'Learns a model from labelled pixels of one hyperspectral image and classifies all images of a folder with it. The summary '
            'tells for every image what became of it; the mosaic shows all maps as one.\n\n'
            'Bands are matched by wavelength, so the images may be of other sensors. Run it again, and what is whole is kept.'
        ),
        'CUBE': 'The image that was labelled, as QGIS opens it.',
        'LABELS': 'Points or polygons with a class field, or a raster of classes on the grid of the image.',
        'FIELD': 'The field with the class; may be left out where only one field can be meant, and for rasters.',
        'FOLDER': 'The images to classify: all in it and in the folders below.',
        'train:Model': 'What was learned; it can be applied again without labels.',
        'archive:Maps': 'Where maps and summary go; not in the folder of images.',
        'archive:Summary': 'Footprints of the images, with class areas and what became of each.',
    })  # fmt: skip
    left, middle, right = 190.0, 490.0, 790.0
    drawn.group(1, '1  Learn', (490, 160), (900, 270))
    drawn.group(2, '2  Classify the archive', (490, 480), (900, 310))
    drawn.parameter(QgsProcessingParameterRasterLayer('CUBE', 'Labelled image'), (left, 90))
    layers = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster]
    drawn.parameter(QgsProcessingParameterMapLayer('LABELS', 'Labels', None, False, layers), (middle, 90))
    drawn.parameter(QgsProcessingParameterString('FIELD', 'Class field', None, False, True), (right, 90))
    drawn.child(
        'train', 'hsi:train', 'Train a classifier', (middle, 180),
        {name: Source.fromModelParameter(name) for name in ('CUBE', 'LABELS', 'FIELD')},
        {'OUTPUT': ('Model', (right, 250))},
        'The log tells the accuracy on blocks of pixels that were kept apart.', (left, 190),
    )
    folder = QgsProcessingParameterFile('FOLDER', 'Folder of images', QgsProcessingParameterFile.Behavior.Folder)
    drawn.parameter(folder, (left, 400))
    drawn.child(
        'archive', 'hsi:classifyfolder', 'Classify many images', (middle, 460),
        {
            'INPUT': Source.fromModelParameter('FOLDER'), 'MODEL': Source.fromChildOutput('train', 'OUTPUT'), 'CONFIDENCE': True,
            'RESUME': True, 'MOSAIC': True,
        },
        {'OUTPUT': ('Maps', (middle, 580)), 'SUMMARY': ('Summary', (right, 580))},
        'Bands are matched by wavelength. An image that fails does not stop the others.', (left, 520),
    )  # fmt: skip
    return drawn.finished()


MODELS = {'zero_shot_review.model3': zero_shot_review, 'train_then_folder.model3': train_then_folder}


def write(folder: Path) -> List[Path]:
    """Write all example models; QGIS must be running, with the provider in its registry."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, make in MODELS.items():
        if not make().toFile(str(folder / name)):
            raise SystemExit(f'{folder / name} cannot be written.')
        written.append(folder / name)
    return written


def _put(component: Any, place: Place) -> None:
    component.setPosition(QPointF(*place))
    component.setSize(BOX)


def _may_be_left_out(definition: QgsProcessingParameterDefinition) -> bool:
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional) or definition.isDestination()


def main() -> int:
    """Start QGIS without a screen, write the models, end QGIS."""
    from processing.core.Processing import Processing

    from hsi_plugin.processing.provider import HyperspectralProvider

    application = QgsApplication([], True)
    application.initQgis()
    Processing.initialize()
    provider = HyperspectralProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        for path in write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
            sys.stdout.write(f'{path}\n')
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
        application.exitQgis()
    return 0


if __name__ == '__main__':
    sys.exit(main())
