"""`hsi:crossvalidate`: how well a method learns from labels, on blocks that it has not seen, and how much single pixels flatter."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.review_jobs import CrossValidateJob
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


class CrossValidateAlgorithm(HsiAlgorithm):
    """Judge a method on labels, block by block."""

    NAME = 'crossvalidate'
    TAGS = 'hyperspectral,cross-validation,accuracy,calibration,reliability,spatial,block,buffer,semivariogram,leak,classification'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Cross-validate by blocks')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Tells how well a method learns from labels before a map is made. Whole blocks of the image are held out in turn, models are '
            'learned from the rest, and asked for what was held out. Blocks are as large as neighbouring pixels resemble each other '
            '(found from the image), and labels next to them are left out where the method looks at a window.\n\n'
            'Beside it the same is done with single pixels drawn at random, as many publications do: the difference is how much that '
            'flatters.\n\n'
            'The log also tells whether probabilities mean what they say (expected calibration error, Brier score), and how often the '
            'sets behind unsure pixels hold the true class. This judges a way of learning; how good a map is, a reference sample tells '
            '(Draw a reference sample, then Assess the accuracy of a map).'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        add_labels(self, 'LABELS', tr('Labels'), tr('Points, polygons or a raster that say which class some pixels are.'))
        add_method(self)
        add_foundation(self)
        number = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber('BLOCK_SIZE', tr('Side of a block, in pixels'), number, None, optional=True, minValue=2),
            tr('Empty: as far as pixels resemble each other, at least 16.'),
        )
        self.add(
            QgsProcessingParameterNumber('BUFFER', tr('Pixels around blocks'), number, None, optional=True, minValue=0),
            tr('Labels so near to one that is held out are not learned from. Empty: as many as the method\'s window needs.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterString('BANDS', tr('Wavelengths (nm)'), None, optional=True),
            tr('Ranges such as 420-1000,1500-1800 to learn from; empty for all good bands.'), advanced=True,
        )
        add_computing(self)
        add_file(
            self, 'OUTPUT', tr('Held-out pixels'), tr('Table') + ' (*.csv)',
            tr('A table of the held-out pixels with the probabilities of all classes.'), optional=True,
        )
        self.addOutput(QgsProcessingOutputString('JSON', tr('All figures, as JSON')))
        add_numbers(
            self, *accuracy_outputs(), ('PIXEL_OVERALL_ACCURACY', tr('Overall accuracy by single pixels, which flatter')),
            ('USED_BLOCK_SIZE', tr('Side of a block that was used')), ('USED_BUFFER', tr('Buffer that was used')),
            ('RANGE_PIXELS', tr('How far pixels resemble each other')), ('CALIBRATION_ERROR', tr('Expected calibration error')),
            ('BRIER', tr('Brier score')),
        )

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> CrossValidateJob:
        """See :class:`HsiAlgorithm`."""
        field, buffer = self.text(parameters, 'FIELD', context), self.number(parameters, 'BUFFER', context)
        return CrossValidateJob(
            cube=self.raster(parameters, 'CUBE', context),
            labels=self.labels(parameters, 'LABELS', field, context),
            field=field,
            method=method(self, parameters, context),
            block_size=self.number(parameters, 'BLOCK_SIZE', context) or 0,
            buffer=-1 if buffer is None else buffer,
            output=self.path(parameters, 'OUTPUT', context),
            bands=self.text(parameters, 'BANDS', context),
            **foundation(self, parameters, context),
            **computing(self, parameters, context),
        )

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        blocks, pixels, calibration = result['by_blocks'], result['by_pixels'], result['calibration']
        lines = [tr('By blocks:'), *accuracy_lines(blocks), tr('By single pixels, for comparison only:'), *accuracy_lines(pixels)]
        lines.append(
            tr('Expected calibration error {0} (without a temperature {1}), Brier score {2} (without {3}).').format(
                *(numeral(calibration[name], '.3f') for name in ('ece', 'ece_before', 'brier', 'brier_before'))
            )
        )
        for one in result['coverage']:
            if one['coverage'] is not None:
                lines.append(tr('At an error rate of {0} %, sets held the true class in {1} % of the pixels; {2} % were unsure.').format(
                    numeral(100 * one['rate'], 'g'), numeral(100 * one['coverage'], '.1f'), numeral(100 * one['unsure'], '.1f')
                ))  # fmt: skip
        say(feedback, lines)
        outputs: Results = {
            **accuracy_numbers(blocks), 'USED_BLOCK_SIZE': result['block_size'], 'USED_BUFFER': result['buffer'],
            'RANGE_PIXELS': result['range_pixels'], 'CALIBRATION_ERROR': calibration['ece'], 'BRIER': calibration['brier'],
            'JSON': json.dumps(result, ensure_ascii=False),
        }  # fmt: skip
        if pixels.get('overall_accuracy') is not None:
            outputs['PIXEL_OVERALL_ACCURACY'] = pixels['overall_accuracy']
        if getattr(self._job, 'output', ''):
            outputs['OUTPUT'] = self._job.output
        return outputs
