"""`hsi:librarytocube`: a spectral library as a sensor would read it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
)

from ..engine.spectral_jobs import LibraryToCubeJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results, is_given
from .parameters import add_file, add_numbers
from .report import say


class LibraryToCubeAlgorithm(HsiAlgorithm):
    """Resample the spectra of a library to the bands of a sensor."""

    NAME = 'librarytocube'
    TAGS = 'hyperspectral,spectral library,resample,spectral response,convolve,FWHM,sensor,bands'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Library to the bands of an image')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Writes the spectra of a library as a sensor would read them: the one of a hyperspectral image, by centre and width of its '
            'bands, or one whose spectral response functions stand in a table. Give exactly one of the two.\n\n'
            'A spectrum that was not measured near a band has no value there; the log says how many spectra cover all bands, and which '
            'wavelengths are missing. Spectra that cover none are left out.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        every = tr('All files') + ' (*.*)'
        self.add(
            QgsProcessingParameterFile('LIBRARY', tr('Spectral library'), fileFilter=every),
            tr('Such as an ENVI .sli, a GeoPackage, a CSV, or the ASCII archive of USGS splib07.'),
        )
        self.add(
            QgsProcessingParameterRasterLayer('CUBE', tr('Hyperspectral image'), None, True),
            tr('The image whose bands are wanted; leave empty to give a table of responses.'),
        )
        self.add(
            QgsProcessingParameterFile('RESPONSE', tr('Table of responses'), optional=True, fileFilter='CSV (*.csv *.txt);;' + every),
            tr('A CSV with wavelengths (nm or µm) in its first column and one column a band; leave empty to give an image.'),
        )
        add_file(
            self, 'OUTPUT', tr('Resampled library'), 'GeoPackage (*.gpkg);;ENVI (*.sli);;CSV (*.csv)',
            tr('The library to write.'), optional=False,
        )  # fmt: skip
        add_numbers(
            self, ('SPECTRA', tr('Spectra written')), ('WHOLE', tr('Spectra that cover all bands')),
            ('PARTLY', tr('Spectra that cover some bands')), ('LEFT_OUT', tr('Spectra left out')), ('BANDS', tr('Bands')),
        )
        self.addOutput(QgsProcessingOutputString('MISSING', tr('Missing wavelengths, as JSON')))

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Tuple[bool, str]:
        """Refuse, before anything starts, a call that has both an image and a table, or neither."""
        if is_given(parameters, 'CUBE') == is_given(parameters, 'RESPONSE'):
            return False, tr('Give exactly one: an image or a table of responses, whose bands the spectra shall have.')
        return super().checkParameterValues(dict(parameters), context)

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> LibraryToCubeJob:
        """See :class:`HsiAlgorithm`."""
        return LibraryToCubeJob(
            library=self.text(parameters, 'LIBRARY', context),
            output='',
            cube=self.raster(parameters, 'CUBE', context),
            response=self.text(parameters, 'RESPONSE', context),
        )

    def with_output(self, job: LibraryToCubeJob, parameters: Parameters, context: QgsProcessingContext) -> LibraryToCubeJob:
        """See :class:`HsiAlgorithm`."""
        return replace(job, output=self.path(parameters, 'OUTPUT', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, [
            tr('{0} spectra in {1} bands; {2} of them cover all good bands.').format(result['spectra'], result['bands'], result['whole']),
        ])
        return {
            'OUTPUT': result['output'], 'SPECTRA': result['spectra'], 'WHOLE': result['whole'], 'PARTLY': result['partly'],
            'LEFT_OUT': result['left_out'], 'BANDS': result['bands'], 'MISSING': json.dumps(result['missing_nm']),
        }  # fmt: skip
