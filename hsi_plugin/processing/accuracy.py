"""`hsi:accuracy`: what a map is worth, and how much land each class covers."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterLayer,
)

from ..engine.review_jobs import AccuracyJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .parameters import add_file, add_labels, add_numbers
from .report import accuracy_lines, accuracy_numbers, accuracy_outputs, say, write_json


class AccuracyAlgorithm(HsiAlgorithm):
    """Compare a map with reference labels."""

    NAME = 'accuracy'
    TAGS = 'hyperspectral,accuracy,assessment,confusion matrix,error matrix,kappa,area,validation,confidence interval'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Assess the accuracy of a map')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Compares a classification with reference labels that the classifier has not seen: overall and average accuracy, kappa, '
            'accuracy of each class, the confusion matrix, and the area of each class corrected for the errors of the map, with confidence '
            'intervals.\n\n'
            'The intervals hold where the reference pixels were drawn at random; the result says which assumption it makes.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        self.add(QgsProcessingParameterRasterLayer('MAP', tr('Classification')), tr('The map to assess.'))
        add_labels(
            self, 'REFERENCE', tr('Reference labels'),
            tr('Points, polygons or a raster with the true classes, of the same names as in the map.'),
        )
        add_file(self, 'OUTPUT', tr('Report'), 'JSON (*.json)', tr('A file for all results, if wanted.'), optional=True)
        add_numbers(self, *accuracy_outputs())
        self.addOutput(QgsProcessingOutputString('JSON', tr('Everything, as JSON')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> AccuracyJob:
        """See :class:`HsiAlgorithm`."""
        field = self.text(parameters, 'FIELD', context)
        return AccuracyJob(self.raster(parameters, 'MAP', context), self.labels(parameters, 'REFERENCE', field, context), field)

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, accuracy_lines(result))
        outputs: Results = {**accuracy_numbers(result), 'JSON': json.dumps(result)}
        path = self.path(parameters, 'OUTPUT', context)
        if path:
            write_json(path, result)
            outputs['OUTPUT'] = path
        return outputs
