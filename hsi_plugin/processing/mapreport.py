"""`hsi:report`: one page that tells what a map is worth."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.errors import HsiError
from ..core.language import ENGLISH, WRITING, languages
from ..cubes.atomic import check_writable_target
from ..engine.review_jobs import ReportJob
from ..qgis_common.i18n import file_language, say_error, tr
from ..qgis_common.map_report import write_pdf
from .algorithm import EngineSource, HsiAlgorithm, Parameters, Results
from .assessment import add_reference, assessment_lines, assessment_numbers, reference
from .parameters import add_file, add_numbers
from .report import accuracy_lines, accuracy_outputs, say

AS_QGIS = 'qgis'
LANGUAGES = (AS_QGIS, *WRITING)


class MapReportAlgorithm(HsiAlgorithm):
    """Make the report on a map.

    Args:
        engine: See :class:`HsiAlgorithm`.
    """

    NAME = 'report'
    TAGS = 'hyperspectral,report,accuracy,area,error matrix,html,pdf,print,map,validation,legend'

    def __init__(self, engine: EngineSource) -> None:
        super().__init__(engine)
        self._parts: Optional[tempfile.TemporaryDirectory] = None
        self._pdf = ''
        self._outputs: Results = {}

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Report on a map')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Writes one page with all that somebody needs who is to use a map: the answer in words, what to beware of, the map beside the '
            'image, areas with intervals, error matrix, accuracy of each class, whether the confidence can be believed, spectra of the '
            'classes, how the reference came about, and how the map was made.\n\n'
            'The page is a single HTML file that needs no network, opens in every browser and prints on A4. A PDF, laid out by QGIS, can '
            'be written too.\n\n'
            'Without a reference the page says that the map was not assessed, and how to assess it.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        self.add(QgsProcessingParameterRasterLayer('MAP', tr('Classification')), tr('The map to report on.'))
        add_reference(self, optional=True)
        self.add(
            QgsProcessingParameterRasterLayer('CUBE', tr('Hyperspectral image'), None, optional=True),
            tr('The image that was classified, for the picture and the spectra; as the map says where none is given.'),
        )
        for name, title, words, many in (
            ('TITLE', tr('Title'), tr("Of the page; the map's name where none is given."), False),
            ('AUTHOR', tr('Author'), tr('Who answers for it.'), False),
            ('NOTES', tr('Notes'), tr('Sentences of your own, shown as they are.'), True),
        ):
            self.add(QgsProcessingParameterString(name, title, None, many, optional=True), words)
        self.add(
            QgsProcessingParameterRasterLayer('CONFIDENCE', tr('Confidence'), None, optional=True),
            tr('How sure the map is of every pixel, 0 to 1; the raster that lies beside the map where none is given.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean('KAPPA', tr('Show kappa'), False),
            tr("Whether Cohen's kappa is shown too, for comparison with older work, with its caution."), advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum('LANGUAGE', tr('Language'), list(LANGUAGES), False, AS_QGIS, False, True),
            tr('What the report is written in: {0}. "{1}" is the language of QGIS where there is a report in it, else English.').format(
                ', '.join(f'{code} ({writing.own_name})' for code, writing in WRITING.items()), AS_QGIS
            ), advanced=True,
        )  # fmt: skip
        add_file(self, 'OUTPUT', tr('Report'), 'HTML (*.html)', tr('The page to write.'), optional=False)
        add_file(self, 'PDF', tr('Report as PDF'), 'PDF (*.pdf)', tr('The same on A4, if wanted.'), optional=True)
        add_numbers(
            self, *accuracy_outputs(), ('OVERALL_LOW', tr('Overall accuracy, lower end')),
            ('OVERALL_HIGH', tr('Overall accuracy, upper end')), ('REFERENCE_PIXELS', tr('Reference pixels that counted')),
            ('PAGES', tr('Pages of the PDF')),
        )

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> ReportJob:
        """See :class:`HsiAlgorithm`."""
        self._pdf = self.path(parameters, 'PDF', context)
        if self._pdf:
            check_writable_target(self._pdf)
            self._parts = tempfile.TemporaryDirectory(prefix='hsi_report_')
        return ReportJob(
            map=self.raster(parameters, 'MAP', context),
            output=self.path(parameters, 'OUTPUT', context),
            cube=self.raster(parameters, 'CUBE', context),
            **reference(self, parameters, context),
            kappa=self.parameterAsBool(dict(parameters), 'KAPPA', context),
            confidence=self.raster(parameters, 'CONFIDENCE', context),
            title=self.text(parameters, 'TITLE', context),
            author=self.text(parameters, 'AUTHOR', context),
            notes=self.text(parameters, 'NOTES', context),
            parts='' if self._parts is None else self._parts.name,
            language=_language(self.parameterAsEnumString(dict(parameters), 'LANGUAGE', context) or AS_QGIS),
        )

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        accuracy = result['accuracy']
        say(feedback, accuracy_lines(None) if accuracy is None else assessment_lines(accuracy))
        known = {o.name() for o in self.outputDefinitions()}
        numbers = {} if accuracy is None else {k: v for k, v in assessment_numbers(accuracy).items() if k in known}
        self._outputs = {'OUTPUT': result['output'], **numbers}
        return self._outputs

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Results:
        """Lay out the PDF: on the thread of the windows, to which layouts belong."""
        if self._parts is None:
            return {}
        try:
            if self._outputs:
                pages = write_pdf(Path(self._parts.name), Path(self._pdf), context.transformContext())
                self._outputs = {**self._outputs, 'PDF': self._pdf, 'PAGES': pages}
            return self._outputs
        except HsiError as error:
            raise QgsProcessingException(say_error(error)) from error
        finally:
            self._parts.cleanup()
            self._parts = None


def _language(chosen: str) -> str:
    """The code of the language that was chosen; of QGIS's own where there are words of it, else of English."""
    if chosen != AS_QGIS:
        return chosen
    own = file_language(QgsApplication.locale())
    return own if own in languages() else ENGLISH.code
