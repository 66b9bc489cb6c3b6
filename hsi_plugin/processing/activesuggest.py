"""`hsi:activesuggest`: the next pixels to label, as points to fill in."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..core.queries import DEFAULT_QUERY, QUERIES
from ..engine.active_jobs import MOST_SUGGESTED, ActiveSuggestJob
from ..qgis_common.i18n import numeral, tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .parameters import add_computing, add_cube, add_labels, add_numbers, computing, window
from .report import say

HEADS = ('discriminant', 'logistic')


class ActiveSuggestAlgorithm(HsiAlgorithm):
    """Find the pixels whose labels would teach most."""

    NAME = 'activesuggest'
    TAGS = 'hyperspectral,active learning,labelling,sampling,training points,uncertainty,query,typical,margin'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Suggest pixels to label')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Chooses the pixels of a hyperspectral image whose labels would teach a classifier most, and writes them as points with an '
            'empty field "class". Fill that field in, then give the layer to "Train a classifier" as labels, or back to this algorithm '
            'together with your other labels for the next pixels.\n\n'
            'Without labels, pixels are suggested that are typical of the groups of spectra in the image; with labels, those about which a '
            'classifier that learned from them is torn between two classes. Each point says why it was chosen and which classes are '
            'likeliest there.\n\n'
            'Labels chosen this way are no random sample: never use them to assess a map.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        add_labels(
            self, 'LABELS', tr('Labels so far'), tr('Points, polygons or a raster with classes; empty at the beginning.'), optional=True
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber('COUNT', tr('How many pixels'), whole, ActiveSuggestJob.count, False, 1, MOST_SUGGESTED),
            tr('The fewer at a time, the more each of them can build upon the labels before.'),
        )
        # Draws of a network are nothing that a batch can give.
        described = ' '.join(f'{one.name}: {tr(one.summary)}' for one in QUERIES.values() if not one.needs_draws)
        names = [one.name for one in QUERIES.values() if not one.needs_draws]
        self.add(QgsProcessingParameterEnum('STRATEGY', tr('Strategy'), names, False, DEFAULT_QUERY, False, True), described)
        self.add(
            QgsProcessingParameterString('FEATURES', tr('Features'), ActiveSuggestJob.features),
            tr(
                'What is learned on: pca (components of the spectra), spectra, or the name of a foundation model, which needs the compute '
                'environment (torch).'
            ), advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum('HEAD', tr('Classifier'), list(HEADS), False, HEADS[0], False, True),
            tr('What learns from the labels in order to choose.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterString('WINDOW', tr('Only this window'), None, optional=True),
            tr('First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole image.'), advanced=True,
        )
        add_computing(self)
        self.add(
            QgsProcessingParameterVectorDestination('OUTPUT', tr('Suggested pixels'), QgsProcessing.SourceType.TypeVectorPoint),
            tr('A GeoPackage of points.'),
        )
        add_numbers(self, ('PIXELS', tr('Suggested pixels')), ('LABEL_COUNT', tr('Labels that were learned from')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> ActiveSuggestJob:
        """See :class:`HsiAlgorithm`."""
        field = self.text(parameters, 'FIELD', context)
        return ActiveSuggestJob(
            cube=self.raster(parameters, 'CUBE', context),
            labels=self.labels(parameters, 'LABELS', field, context),
            field=field,
            strategy=self.parameterAsEnumString(dict(parameters), 'STRATEGY', context) or DEFAULT_QUERY,
            count=self.number(parameters, 'COUNT', context) or ActiveSuggestJob.count,
            features=self.text(parameters, 'FEATURES', context) or ActiveSuggestJob.features,
            head=self.parameterAsEnumString(dict(parameters), 'HEAD', context) or HEADS[0],
            window=window(self.text(parameters, 'WINDOW', context)),
            **computing(self, parameters, context),
        )

    def with_output(self, job: ActiveSuggestJob, parameters: Parameters, context: QgsProcessingContext) -> ActiveSuggestJob:
        """See :class:`HsiAlgorithm`."""
        return replace(job, output=self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        reasons = _reasons()
        counts = Counter(pixel['why'] for pixel in result['pixels'])
        say(feedback, [
            tr('{0} pixels in {1} s:').format(len(result['pixels']), numeral(result['seconds'], '.1f')),
            *(f'{reasons.get(why, why)}: {count}' for why, count in counts.most_common()),
            tr('Fill in the field "class" of the points, and use the layer as labels.'),
        ])
        return {'OUTPUT': result['output'], 'PIXELS': len(result['pixels']), 'LABEL_COUNT': result['labels']}


def _reasons() -> Dict[str, str]:
    """Why a pixel was chosen, in words."""
    return {
        'typical': tr('typical of pixels without a label'), 'torn': tr('torn between two classes'), 'far': tr('unlike all labels'),
        'explore': tr('at random, to find what was missed'), 'class': tr('of a class that got no label lately'), 'random': tr('at random'),
    }
