"""`hsi:applycorrections`: a map with what people have corrected in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterRasterLayer,
)

from ..engine.review_jobs import ApplyCorrectionsJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .changed_map import add_changed_map, changed_map_lines, changed_map_outputs
from .mergelabels import add_session
from .parameters import add_numbers
from .report import say


class ApplyCorrectionsAlgorithm(HsiAlgorithm):
    """Write the corrected map."""

    NAME = 'applycorrections'
    TAGS = 'hyperspectral,classification,corrections,repaint,edit,registry,history,review'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Apply corrections to a map')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Writes a map with the corrections that were made of it in the review panel; the first map stays as it is.\n\n'
            'Corrections are kept in a session (GeoPackage) and know the map by its pixels: a map that was computed anew has none. Beside '
            'the new map lie a raster of the pixels that a person or a filter has changed, and the registry of all changes as a table and '
            'as polygons: what became what, who did it, when and why. Confidence stays where the class does.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        self.add(QgsProcessingParameterRasterLayer('MAP', tr('Classification')), tr('The map that was corrected; it is only read.'))
        add_session(self, 'SESSION', tr('Session with the corrections'), tr('The GeoPackage of the review; it is only read.'))
        add_changed_map(self)
        self.addOutput(QgsProcessingOutputFile('REGISTRY', tr('Registry of changes, a table')))
        self.addOutput(QgsProcessingOutputVectorLayer('REGISTRY_LAYER', tr('Registry of changes, polygons')))
        add_numbers(self, ('CHANGES', tr('Changes')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> ApplyCorrectionsJob:
        """See :class:`HsiAlgorithm`."""
        return ApplyCorrectionsJob(self.raster(parameters, 'MAP', context), self.text(parameters, 'SESSION', context), '')

    def with_output(self, job: ApplyCorrectionsJob, parameters: Parameters, context: QgsProcessingContext) -> ApplyCorrectionsJob:
        """See :class:`HsiAlgorithm`."""
        return replace(job, output=self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, [tr('{0} changes:').format(result['changes']), *changed_map_lines(result)])
        return {
            **changed_map_outputs(result, context), 'REGISTRY': result['registry'], 'REGISTRY_LAYER': result['registry_polygons'],
            'CHANGES': result['changes'],
        }  # fmt: skip
