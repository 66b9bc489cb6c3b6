"""`hsi:mergelabels`: the labels of another annotator, or of the field, taken over into a session."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFile

from ..engine.label_jobs import MergeLabelsJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .parameters import add_file, add_numbers
from .report import say


class MergeLabelsAlgorithm(HsiAlgorithm):
    """Take over what others said."""

    NAME = 'mergelabels'
    TAGS = 'hyperspectral,labels,merge,annotators,agreement,kappa,conflict,field,qfield'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Merge labels')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Takes over the labels of another labelling session of the same image, or the observations of a field package.\n\n'
            'Labels keep who gave them and when. Where two people say different things of a pixel, both stay, and a classifier learns from '
            'neither until someone decides; such pixels are listed, and so is how far people agree.\n\n'
            'The session itself is changed, as one step: Undo in the Hyperspectral panel takes it back.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_session(self, 'SESSION', tr('Labelling session'), tr('The session that takes over; it is changed.'))
        add_session(self, 'OTHER', tr('Other session, or field package'), tr('Whose labels are taken over; this file is only read.'))
        add_file(self, 'OUTPUT', tr('Disagreements'), 'CSV (*.csv)', tr('Pixels that people call different things.'), optional=True)
        numbers = ('TAKEN', tr('Labels taken over')), ('KNOWN', tr('Labels known already')), ('CONFLICTS', tr('Disagreements'))
        add_numbers(self, *numbers)

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> MergeLabelsJob:
        """See :class:`HsiAlgorithm`."""
        return MergeLabelsJob(
            self.text(parameters, 'SESSION', context), self.text(parameters, 'OTHER', context), self.path(parameters, 'OUTPUT', context)
        )

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, result['report'].splitlines())
        outputs: Results = {'TAKEN': result['taken'], 'KNOWN': result['known'], 'CONFLICTS': len(result['conflicts'])}
        if result.get('output'):
            outputs['OUTPUT'] = result['output']
        return outputs


def add_session(algorithm: HsiAlgorithm, name: str, title: str, help_text: str) -> None:
    """A labelling session, by its file."""
    files = QgsProcessingParameterFile(name, title, fileFilter='GeoPackage (*.gpkg)')
    algorithm.add(files, help_text)
