"""`hsi:comparemaps`: what differs between two maps, and whether one is better."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, List, Mapping

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..engine.review_jobs import CompareMapsJob
from ..qgis_common.i18n import numeral, tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .assessment import add_reference, interval, reference
from .outputs import Loaded, load_on_completion
from .parameters import add_file, add_numbers
from .report import say, share_text, write_json

_MOST_LINES = 10


class CompareMapsAlgorithm(HsiAlgorithm):
    """Lay two maps over each other."""

    NAME = 'comparemaps'
    TAGS = 'hyperspectral,comparison,change detection,transition matrix,post-classification,mcnemar,difference,two dates'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Compare two maps')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Says what differs between two classifications of the same ground: of two dates, of two methods, or before and after '
            'corrections. Classes are the same where their names are; the maps must have the same pixels.\n\n'
            'The raster has a value for each class that stayed and for each change that occurs ("grass → soil"), with names, colours and '
            'areas in it. Where both maps have a confidence, the confidence of the change is written beside it.\n\n'
            'With a reference, it says which map is better, by the same pixels for both: the difference of overall accuracies with its '
            '95 % interval, and McNemar\'s test with the weights of the sample. Changes of a map are only as good as both maps: compare '
            'their accuracies before you believe areas of change.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        self.add(QgsProcessingParameterRasterLayer('FIRST', tr('First map')), tr('A classification, the earlier one of two dates.'))
        self.add(QgsProcessingParameterRasterLayer('SECOND', tr('Second map')), tr('Another, on the same grid.'))
        add_reference(self, optional=True)
        self.add(
            QgsProcessingParameterRasterDestination('OUTPUT', tr('Changes'), None, True),
            tr('A raster of what became what, a GeoTIFF, if wanted.'),
        )
        add_file(self, 'REPORT', tr('Report'), 'JSON (*.json)', tr('A file for all results, if wanted.'), optional=True)
        self.addOutput(QgsProcessingOutputRasterLayer('CONFIDENCE_LAYER', tr('Confidence of the changes')))
        add_numbers(
            self, ('CHANGED_SHARE', tr('Share of pixels that changed')), ('CHANGED_PIXELS', tr('Pixels that changed')),
            ('DIFFERENCE', tr('Overall accuracy, first less second')), ('DIFFERENCE_LOW', tr('Lower end of the difference')),
            ('DIFFERENCE_HIGH', tr('Upper end of the difference')), ('P_VALUE', tr('Probability by McNemar\'s test')),
        )
        self.addOutput(QgsProcessingOutputString('BETTER', tr('The better map: first, second, or nothing where that is open')))
        self.addOutput(QgsProcessingOutputString('JSON', tr('Everything, as JSON')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> CompareMapsJob:
        """See :class:`HsiAlgorithm`."""
        first, second = (self.raster(parameters, name, context) for name in ('FIRST', 'SECOND'))
        return CompareMapsJob(first=first, second=second, **reference(self, parameters, context))

    def with_output(self, job: CompareMapsJob, parameters: Parameters, context: QgsProcessingContext) -> CompareMapsJob:
        """See :class:`HsiAlgorithm`."""
        return replace(job, output=self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context) or '')

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, comparison_lines(result))
        outputs: Results = {
            'CHANGED_SHARE': result['changed_share'], 'CHANGED_PIXELS': result['changed_pixels'], 'JSON': json.dumps(result), 'BETTER': '',
            **_numbers(result.get('accuracy')),
        }
        path = self.path(parameters, 'REPORT', context)
        if path:
            write_json(path, result)
            outputs['REPORT'] = path
        if result['output']:
            outputs['OUTPUT'] = result['output']
            layers = [Loaded(result['output'], tr('Changes'), 'OUTPUT')]
            if result['confidence']:
                outputs['CONFIDENCE_LAYER'] = result['confidence']
                layers.append(Loaded(result['confidence'], tr('Confidence of the changes'), 'CONFIDENCE_LAYER'))
            load_on_completion(context, layers, f'{Path(self._job.first).stem} – {Path(self._job.second).stem}')
        return outputs


def comparison_lines(result: Mapping[str, Any]) -> List[str]:
    """What differs between two maps, in sentences; the largest changes first."""
    lines: List[str] = []
    accuracy = result.get('accuracy')
    if accuracy:
        lines += accuracy['summary']
        for key, title in (('first', tr('First map')), ('second', tr('Second map'))):
            lines.append(tr('{0}: overall accuracy {1} of {2} reference pixels.').format(title, interval(accuracy[key]), accuracy['n']))
    lines.append(
        tr('{0} pixels differ, {1} of those that have a class on both maps.').format(
            numeral(result['changed_pixels']), share_text(result['changed_share'])
        )
    )
    for change in result['changes'][:_MOST_LINES]:
        land = '' if change['area_m2'] is None else f', {numeral(change["area_m2"] / 1e4, ",.2f")} ha'
        lines.append(f'  {change["from"]} → {change["to"]}: ' + tr('{0} pixels').format(numeral(change['pixels'])) + land)
    if len(result['changes']) > _MOST_LINES:
        lines.append('  ' + tr('… and {0} more.').format(len(result['changes']) - _MOST_LINES))
    return lines


def _numbers(accuracy: Any) -> Results:
    if not accuracy:
        return {}
    gap, test = accuracy['difference'] or {}, accuracy['mcnemar']
    decisive = test['p_weighted'] if accuracy['by_design'] and test['p_weighted'] is not None else test['p_exact']
    found = {
        'DIFFERENCE': gap.get('value'), 'DIFFERENCE_LOW': gap.get('low'), 'DIFFERENCE_HIGH': gap.get('high'), 'P_VALUE': decisive,
        'BETTER': accuracy['better'],
    }
    return {name: value for name, value in found.items() if value is not None}
