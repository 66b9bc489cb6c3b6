"""`hsi:train`: a portable model from labels."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFile, QgsProcessingParameterString

from ..engine.job import TrainJob
from ..qgis_common.i18n import numeral, tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .parameters import (
    add_computing,
    add_cube,
    add_file,
    add_foundation,
    add_labels,
    add_method,
    add_numbers,
    computing,
    foundation,
    method,
)
from .report import accuracy_lines, accuracy_numbers, accuracy_outputs, say


class TrainAlgorithm(HsiAlgorithm):
    """Learn a model from labelled pixels of one cube, to apply it to others."""

    NAME = 'train'
    TAGS = 'hyperspectral,classification,supervised,learn,model,machine learning,discriminant,land cover'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Train a classifier')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Learns from labelled pixels of a hyperspectral image and writes a model file that can be applied to this and to other images, '
            'also of another sensor: bands are matched by wavelength.\n\n'
            'Labels are points or polygons with a class field, or a raster on the grid of the image whose values are classes; layers that '
            'are filtered, edited or in memory are taken as they are seen. Every class needs at least two labelled pixels.\n\n'
            'The accuracy in the log is measured on blocks of pixels that were kept apart while learning.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        add_labels(self, 'LABELS', tr('Labels'), tr('Points, polygons or a raster that say which class some pixels are.'))
        add_method(self)
        add_foundation(self)
        self.add(
            QgsProcessingParameterFile('SOURCE', tr('Source model'), extension='hsimodel', optional=True),
            tr(
                'For the method "sst": a model of another image to go on from. Bands are matched by wavelength and classes by name. The '
                'source is used only if labels that were kept apart show that it helps; the log says what was found.'
            ), advanced=True,
        )
        self.add(
            QgsProcessingParameterString('BANDS', tr('Wavelengths (nm)'), None, optional=True),
            tr(
                'Ranges such as 420-1000,1500-1800 to learn from; empty for all good bands. A model that is to be applied to a sensor '
                'without the short-wave infrared must not need it.'
            ), advanced=True,
        )
        add_computing(self)
        add_file(self, 'OUTPUT', tr('Model'), tr('Hyperspectral model') + ' (*.hsimodel)', tr('The model file to write.'), optional=False)
        add_numbers(self, *accuracy_outputs(), ('CLASS_COUNT', tr('Number of classes')), ('LABEL_COUNT', tr('Number of labelled pixels')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> TrainJob:
        """See :class:`HsiAlgorithm`."""
        field = self.text(parameters, 'FIELD', context)
        return TrainJob(
            cube=self.raster(parameters, 'CUBE', context),
            labels=self.labels(parameters, 'LABELS', field, context),
            output=self.path(parameters, 'OUTPUT', context),
            field=field,
            method=method(self, parameters, context),
            source=self.text(parameters, 'SOURCE', context),
            bands=self.text(parameters, 'BANDS', context),
            **foundation(self, parameters, context),
            **computing(self, parameters, context),
        )

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        classes = [c['name'] for c in result['classes']]
        learned = tr('Learned {0} classes from {1} labelled pixels: {2}.')
        learned = learned.format(len(classes), numeral(result['label_count']), ', '.join(classes))
        say(feedback, [learned, *accuracy_lines(result.get('accuracy'))])
        return {
            'OUTPUT': result['output'], 'CLASS_COUNT': len(classes), 'LABEL_COUNT': result['label_count'],
            **accuracy_numbers(result.get('accuracy')),
        }
