"""`hsi:cleanmap`: a map without specks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..engine.review_jobs import CleanMapJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .changed_map import add_changed_map, changed_map_lines, changed_map_outputs
from .parameters import add_numbers, window
from .report import say

CONNECTED = ('4', '8')


class CleanMapAlgorithm(HsiAlgorithm):
    """Majority filter and smallest mapping unit."""

    NAME = 'cleanmap'
    TAGS = 'hyperspectral,classification,majority,mode,filter,smooth,sieve,minimum mapping unit,mmu,salt and pepper,generalise'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Clean a map')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Takes specks out of a classification, and writes a new one; the first stays as it is.\n\n'
            'The majority filter gives each pixel the class that is the most frequent one in the square around it; where two are equally '
            'frequent, the pixel keeps its own. After it, pieces that are smaller than the smallest mapping unit go to the largest piece '
            'that they touch, the smallest first, until none is left. Pixels without a class stay without one and have no say.\n\n'
            'Beside the new map lies a raster of the pixels that were changed. Confidence stays where the class does.\n\n'
            'A cleaned map is another map: assess its accuracy anew. A sample that was drawn from the first one serves for that.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        self.add(QgsProcessingParameterRasterLayer('MAP', tr('Classification')), tr('The map to clean; it is only read.'))
        kind = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber('MAJORITY', tr('Side of the majority filter, in pixels'), kind, 3, False, 0),
            tr('An odd number, such as 3 or 5; 0 for no majority filter.'),
        )
        self.add(
            QgsProcessingParameterNumber('MINIMUM', tr('Smallest mapping unit, in pixels'), kind, 0, False, 0),
            tr('Pieces of fewer pixels go; 0 to keep them all.'),
        )
        self.add(
            QgsProcessingParameterEnum('CONNECTED', tr('Neighbours of a pixel'), list(CONNECTED), False, CONNECTED[0], False, True),
            tr('With 8, pixels that touch at a corner belong to one piece.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterString('WINDOW', tr('Only this window'), None, optional=True),
            tr('First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole map.'), advanced=True,
        )
        add_changed_map(self)
        add_numbers(self, ('PIECES_MERGED', tr('Small pieces that went')), ('PIECES_LEFT', tr('Small pieces that touch nothing')))

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Tuple[bool, str]:
        """Refuse, before anything starts, a filter without a middle, and a run that would do nothing."""
        side, minimum = (self.parameterAsInt(dict(parameters), name, context) for name in ('MAJORITY', 'MINIMUM'))
        if side and (side < 3 or not side % 2):
            return False, tr('A window of {0} pixels has no middle. Give an odd side from 3, or 0 for no majority filter.').format(side)
        if not side and not minimum:
            return False, tr('Nothing was asked for. Give a side for the majority filter, a smallest mapping unit, or both.')
        return super().checkParameterValues(parameters, context)

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> CleanMapJob:
        """See :class:`HsiAlgorithm`."""
        values = dict(parameters)
        return CleanMapJob(
            self.raster(parameters, 'MAP', context), '', self.parameterAsInt(values, 'MAJORITY', context),
            self.parameterAsInt(values, 'MINIMUM', context), int(self.parameterAsEnumString(values, 'CONNECTED', context) or CONNECTED[0]),
            window(self.text(parameters, 'WINDOW', context)),
        )  # fmt: skip

    def with_output(self, job: CleanMapJob, parameters: Parameters, context: QgsProcessingContext) -> CleanMapJob:
        """See :class:`HsiAlgorithm`."""
        return replace(job, output=self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, changed_map_lines(result))
        counted = {key.upper(): result[key] for key in ('pieces_merged', 'pieces_left') if key in result}
        return {**changed_map_outputs(result, context), **counted}
