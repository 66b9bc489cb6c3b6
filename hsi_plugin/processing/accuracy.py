"""`hsi:accuracy`: what a map is worth, and how much land each class covers."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterLayer,
)

from ..engine.review_jobs import AccuracyJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .assessment import add_reference, assessment_lines, assessment_numbers, reference
from .parameters import add_file, add_numbers
from .report import accuracy_outputs, say, write_json


class AccuracyAlgorithm(HsiAlgorithm):
    """Compare a map with a reference."""

    NAME = 'accuracy'
    TAGS = 'hyperspectral,accuracy,assessment,confusion matrix,error matrix,kappa,area,validation,confidence interval'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Assess the accuracy of a map')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Compares a classification with a reference that the classifier has not seen: overall and average accuracy, accuracy of each '
            'class, the confusion matrix, and the area of each class corrected for the errors of the map, with 95 % confidence '
            'intervals; and whether the confidence of the map can be believed.\n\n'
            'The best reference is a sample that was drawn from the map by chance and looked at: give the GeoPackage that "Draw a '
            'reference sample" and the review made. Then the figures hold for the whole map. Points, polygons or a raster of the true '
            'classes will do, but the result says what it has to assume of them.\n\n'
            'Pixels that the model has learned from are refused as reference, also where they came through propagation.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        self.add(QgsProcessingParameterRasterLayer('MAP', tr('Classification')), tr('The map to assess.'))
        add_reference(self)
        self.add(
            QgsProcessingParameterRasterLayer('CONFIDENCE', tr('Confidence'), None, optional=True),
            tr('How sure the map is of every pixel, 0 to 1; the raster that lies beside the map where none is given.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean('KAPPA', tr('Show kappa'), False),
            tr('Whether the log shows Cohen\'s kappa too, for comparison with older work; the log says why it is of little use.'),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean('KEEP_TOUCHED', tr('Count pixels that were learned from'), False),
            tr('Whether reference pixels count although the model has learned from them. The figures then flatter the map.'), advanced=True,
        )
        add_file(self, 'OUTPUT', tr('Report'), 'JSON (*.json)', tr('A file for all results, if wanted.'), optional=True)
        add_numbers(
            self, *accuracy_outputs(), ('OVERALL_LOW', tr('Overall accuracy, lower end')),
            ('OVERALL_HIGH', tr('Overall accuracy, upper end')), ('ECE', tr('Expected calibration error')),
            ('REFERENCE_PIXELS', tr('Reference pixels that counted')),
            ('REFUSED', tr('Reference pixels that were refused')),
        )
        self.addOutput(QgsProcessingOutputString('JSON', tr('Everything, as JSON')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> AccuracyJob:
        """See :class:`HsiAlgorithm`."""
        return AccuracyJob(
            map=self.raster(parameters, 'MAP', context),
            **reference(self, parameters, context),
            kappa=self.parameterAsBool(dict(parameters), 'KAPPA', context),
            confidence=self.raster(parameters, 'CONFIDENCE', context),
            keep_touched=self.parameterAsBool(dict(parameters), 'KEEP_TOUCHED', context),
        )

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, assessment_lines(result))
        outputs: Results = {**assessment_numbers(result), 'JSON': json.dumps(result)}
        path = self.path(parameters, 'OUTPUT', context)
        if path:
            write_json(path, result)
            outputs['OUTPUT'] = path
        return outputs
