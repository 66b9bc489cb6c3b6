"""`hsi:features`: the features of a foundation model, for later jobs and as a raster."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..engine.job import FeaturesJob
from ..qgis_common.i18n import numeral, tr
from .algorithm import HsiAlgorithm, Parameters, Results, is_given
from .outputs import Loaded, load_on_completion
from .parameters import add_backbone, add_computing, add_cube, add_numbers, backbone, computing, window
from .report import say


class FeaturesAlgorithm(HsiAlgorithm):
    """Compute what a foundation model sees in every pixel of a cube."""

    NAME = 'features'
    TAGS = 'hyperspectral,foundation model,features,embedding,self-supervised,transfer,deep learning'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Foundation features')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Computes, for every pixel of a hyperspectral image, the features of a model that learned from other images without labels. '
            'They replace the bands where labels are few: Train and Classify with the method "foundation" compute them by themselves, and '
            'find those that are there already.\n\n'
            'Features are kept for later jobs as far as the limit of the cache allows. The raster is for use outside of this plugin: one '
            'band a feature, on the grid of the image, with no data where the image has none. It can be large.\n\n'
            'Any image will do whose bands suit the model, with or without coordinates. What it will cost is told in the log before the '
            'work begins; an interrupted run goes on where it stopped.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        add_backbone(self)
        self.add(
            QgsProcessingParameterString('WINDOW', tr('Only this window'), None, optional=True),
            tr('First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole image.'), advanced=True,
        )
        add_computing(self)
        self.add(
            QgsProcessingParameterRasterDestination('OUTPUT', tr('Features'), None, True, False),
            tr('A GeoTIFF of one band a feature, if wanted.'),
        )
        add_numbers(
            self, ('FEATURE_COUNT', tr('Number of features')), ('COMPUTED_PIXELS', tr('Pixels that had to be computed')),
            ('PIXELS_PER_SECOND', tr('Computed pixels a second')), ('FLOPS', tr('Floating-point operations')),
        )
        self.addOutput(QgsProcessingOutputString('RECIPE', tr('What decides the features, as JSON')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> FeaturesJob:
        """See :class:`HsiAlgorithm`."""
        return FeaturesJob(
            cube=self.raster(parameters, 'CUBE', context),
            window=window(self.text(parameters, 'WINDOW', context)),
            **backbone(self, parameters, context),
            **computing(self, parameters, context),
        )

    def with_output(self, job: FeaturesJob, parameters: Parameters, context: QgsProcessingContext) -> FeaturesJob:
        """See :class:`HsiAlgorithm`."""
        if not is_given(parameters, 'OUTPUT'):
            return job
        return replace(job, output=self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        lines = [
            tr('{0} features of {1} pixels in {2} s, on {3}.').format(
                result['features'], numeral(result['pixels']), numeral(result['seconds'], '.1f'), result['device']
            )
        ]
        if result['cached']:
            lines.append(tr('They are kept, and later jobs find them.'))
        say(feedback, lines)
        outputs: Results = {
            'FEATURE_COUNT': result['features'], 'COMPUTED_PIXELS': result['computed_pixels'],
            'PIXELS_PER_SECOND': result['pixels_per_second'], 'FLOPS': result['flops'], 'RECIPE': json.dumps(result['recipe']),
        }  # fmt: skip
        if result.get('output'):
            outputs['OUTPUT'] = result['output']
            load_on_completion(context, [Loaded(result['output'], tr('Features'), 'OUTPUT')], Path(self._job.cube).stem)
        return outputs
