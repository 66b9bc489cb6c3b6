"""`hsi:reviewpackage`: points of a reference sample to be looked at outdoors, with a form, a picture and a project."""

from __future__ import annotations

from typing import Any, Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.errors import HsiError
from ..engine.review_jobs import ReviewPackageJob
from ..qgis_common.field_project import on_main_thread, project_of, write_field_project
from ..qgis_common.i18n import say_error, tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .mergelabels import add_session
from .parameters import add_file, add_numbers
from .report import say


class ReviewPackageAlgorithm(HsiAlgorithm):
    """Take a reference sample outdoors."""

    NAME = 'reviewpackage'
    TAGS = 'hyperspectral,reference,sample,review,field,ground truth,qfield,survey,accuracy'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Reference sample for the field')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Writes the points of a reference sample as a small GeoPackage with a form (which class, sure or not, photo, comment), with a '
            'picture of the image underneath that needs no network, and a QGIS project that opens both. QField opens the project, too.\n\n'
            'Unless it is asked for, nothing in the file tells the class of the map: what is noted outdoors shall be nobody\'s echo. '
            '"Merge labels" takes over what was noted, as often as the file comes back.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_session(self, 'SESSION', tr('Review', 'the file of one'), tr('The file with the reference sample; it is only read.'))
        self.add(
            QgsProcessingParameterString('DESIGN', tr('Which sample'), None, optional=True),
            tr('Name or key of the sample; the newest where left out.'),
        )
        self.add(
            QgsProcessingParameterBoolean('BLIND', tr('Without the class of the map'), True),
            tr('Whether the file tells nothing of what the map says.'),
        )
        self.add(
            QgsProcessingParameterBoolean('OPEN_ONLY', tr('Open points only'), True),
            tr('Whether points that somebody has answered stay at home.'),
        )
        self.add(
            QgsProcessingParameterBoolean('PICTURE', tr('Picture underneath'), True),
            tr('Whether the image lies under the points, in true colour where its bands allow it.'),
        )
        self.add(
            QgsProcessingParameterRasterLayer('CUBE', tr('Image'), None, True),
            tr('The image for the picture; the one that the review remembers where left out.'), advanced=True,
        )
        add_file(self, 'OUTPUT', tr('Package'), 'GeoPackage (*.gpkg)', tr('A new file; the project is written beside it.'), optional=False)
        self.addOutput(QgsProcessingOutputFile('PROJECT', tr('Project')))
        add_numbers(self, ('POINT_COUNT', tr('Points to visit')))

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._written: Optional[Tuple[str, Tuple[str, ...], str]] = None

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> ReviewPackageJob:
        """See :class:`HsiAlgorithm`."""
        def flag(name: str) -> bool:
            return bool(self.parameterAsBool(dict(parameters), name, context))

        return ReviewPackageJob(
            self.text(parameters, 'SESSION', context), self.path(parameters, 'OUTPUT', context), self.text(parameters, 'DESIGN', context),
            self.raster(parameters, 'CUBE', context), flag('BLIND'), flag('OPEN_ONLY'), flag('PICTURE'),
        )

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, [tr('{0} points of "{1}" to visit.').format(result['points'], result['name'])])
        self._written = result['output'], tuple(result['tables']), result['name']
        return {'OUTPUT': result['output'], 'PROJECT': str(project_of(result['output'])), 'POINT_COUNT': result['points']}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Results:
        """Write the project, on the thread that may make layers.

        Raises:
            QgsProcessingException: It cannot be written.
        """
        if self._written is None:
            return {}
        if not on_main_thread():
            feedback.pushWarning(tr('Within a model no project is written; open the package itself.'))
            return {}
        try:
            write_field_project(*self._written)
        except HsiError as error:
            raise QgsProcessingException(say_error(error)) from error
        return {}
