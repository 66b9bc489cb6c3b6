"""`hsi:fieldpackage`: pixels to visit, as points with a form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMapLayer,
)

from ..core.errors import ParameterError
from ..engine.label_jobs import FieldPackageJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results, is_given
from .inputs import given
from .mergelabels import add_session
from .parameters import add_file, add_numbers
from .report import say


class FieldPackageAlgorithm(HsiAlgorithm):
    """Write what is to be looked at outdoors."""

    NAME = 'fieldpackage'
    TAGS = 'hyperspectral,labels,field,ground truth,qfield,survey,points,visit'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Points for the field')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Writes pixels to be visited as a small GeoPackage of points with a form: what is there, a photo, a comment. QField and QGIS '
            'open it as it is.\n\n'
            'The labelling session itself stays at home. "Merge labels" takes over what was noted, as often as the file comes back.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_session(self, 'SESSION', tr('Labelling session'), tr('The session for which observations are made; it is only read.'))
        points = QgsProcessingParameterMapLayer('POINTS', tr('Points to visit'), None, True, [QgsProcessing.SourceType.TypeVectorPoint])
        self.add(
            points, tr('For example the suggested pixels. Where left out: pixels that were called mixed, that nobody could tell, and about '
                       'which people disagree.'),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterBoolean('BLIND', tr('Without the suggested class'), False),
            tr("So that what is noted outdoors is not the map's echo."),
        )
        add_file(self, 'OUTPUT', tr('Field package'), 'GeoPackage (*.gpkg)', tr('A new file.'), optional=False)
        add_numbers(self, ('POINT_COUNT', tr('Points to visit')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> FieldPackageJob:
        """See :class:`HsiAlgorithm`."""
        blind = self.parameterAsBool(dict(parameters), 'BLIND', context)
        output = self.path(parameters, 'OUTPUT', context)
        points = self._points(parameters, context) if is_given(parameters, 'POINTS') else ''
        return FieldPackageJob(self.text(parameters, 'SESSION', context), output, points, blind)

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, [tr('{0} points to visit.').format(result['points'])])
        return {'OUTPUT': result['output'], 'POINT_COUNT': result['points']}

    def _points(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """The file behind the layer of points."""
        what = given(self, parameters, 'POINTS', context)
        path = what.text if what.layer is None else what.layer.source().split('|')[0]
        if not Path(path).is_file():
            raise ParameterError(tr('No file stands behind the points to visit.'), tr('Save the layer to a file first.'))
        return path
