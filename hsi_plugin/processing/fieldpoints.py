"""`hsi:fieldpoints`: points that were noted with a receiver, as labels of a session."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..engine.label_jobs import FieldPointsJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .mergelabels import add_session
from .parameters import add_numbers
from .report import say

SPLITS = ('ref', 'train')


class FieldPointsAlgorithm(HsiAlgorithm):
    """Label what was noted outdoors."""

    NAME = 'fieldpoints'
    TAGS = 'hyperspectral,gps,gnss,gpx,waypoints,field,labels,reference,ground truth'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('GPS points to labels')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Labels the pixels under points that were noted with a receiver: GPX, GeoJSON, GeoPackage, shapefile, or a table (CSV) with '
            'coordinates.\n\n'
            'A position that is known less well than to half a pixel is told of, and so are pixels of several classes, which are not '
            'labelled. Time, accuracy and observer are kept with the labels. The session is changed, as one step that can be undone.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_session(self, 'SESSION', tr('Labelling session'), tr('The session that takes the labels; it is changed.'))
        self.add(QgsProcessingParameterFile('POINTS', tr('File of points')), tr('Of a GPX file the waypoints are read.'))
        self.add(
            QgsProcessingParameterString('FIELD', tr('Class field'), None, optional=True),
            tr('The field with the class. May be left out where only one field can be meant; of a waypoint its type, description, comment '
               'or name is taken.'),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString('ACCURACY', tr('Accuracy field'), None, optional=True),
            tr('The field that tells how well the position is known, in metres. Found by its name where left out.'),
        )
        self.add(
            QgsProcessingParameterEnum('SPLIT', tr('Labels are for'), list(SPLITS), False, SPLITS[0], False, True),
            tr('ref: kept apart as reference; train: models may learn from them.'),
        )
        add_numbers(self, ('LABEL_COUNT', tr('Labelled pixels')), ('TAKEN', tr('New labels')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> FieldPointsJob:
        """See :class:`HsiAlgorithm`."""
        split = self.parameterAsEnumString(dict(parameters), 'SPLIT', context) or SPLITS[0]
        return FieldPointsJob(*(self.text(parameters, name, context) for name in ('SESSION', 'POINTS', 'FIELD', 'ACCURACY')), split)

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, [tr('{0} pixels labelled, {1} labels are new.').format(result['labels'], result['taken'])])
        return {'LABEL_COUNT': result['labels'], 'TAKEN': result['taken']}
