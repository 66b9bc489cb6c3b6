"""`hsi:fieldspectra`: spectra that were measured outdoors, as a library and as labels of the pixels they lie on."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ..core.errors import ParameterError
from ..engine.review_jobs import FieldSpectraJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results, is_given
from .parameters import add_file, add_numbers
from .report import say

SPLITS = ('ref', 'train')


class FieldSpectraAlgorithm(HsiAlgorithm):
    """Bring spectra home."""

    NAME = 'fieldspectra'
    TAGS = 'hyperspectral,spectra,field,asd,svc,spectral evolution,library,gps,reference,ground truth'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Spectra from the field')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Reads files of field spectrometers (ASD, Spectra Vista, Spectral Evolution) and tables of spectra with the places at which '
            'they were measured, into a spectral library, and as labels of the pixels that the places lie on.\n\n'
            'Several spectra of one class on a pixel become one label; a pixel with spectra of several classes gets none. A spectrum that '
            'is far from that of its pixel is told of: it may be another material, a mixed pixel, or another place. Labels can be kept '
            'apart as reference, so that no model learns from them.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterFile('FOLDER', tr('Folder of spectra'), QgsProcessingParameterFile.Behavior.Folder, optional=True),
            tr('All files of spectra in it are read.'),
        )
        self.add(
            QgsProcessingParameterMultipleLayers('FILES', tr('Files of spectra'), QgsProcessing.SourceType.TypeFile, optional=True),
            tr('Single files; both may be given.'),
        )
        self.add(
            QgsProcessingParameterFile('SESSION', tr('Labelling session'), fileFilter='GeoPackage (*.gpkg)', optional=True),
            tr('The session that takes labels of the pixels; none where left out.'),
        )
        self.add(
            QgsProcessingParameterEnum('SPLIT', tr('Labels are for'), list(SPLITS), False, SPLITS[0], False, True),
            tr('ref: kept apart as reference; train: models may learn from them.'),
        )
        self.add(
            QgsProcessingParameterFile('POSITIONS', tr('Table or layer of places'), optional=True),
            tr('A table (CSV) with the columns name, longitude and latitude, or a layer of points with a field of names; goes before what '
               'the files tell.'),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFile('CLASSES', tr('Table of classes'), optional=True, fileFilter='CSV (*.csv)'),
            tr('A table (CSV) with the columns name and class. Where left out, a name says it up to its first digit: grass_001 is grass.'),
        )
        kinds = tr('Spectral library (*.gpkg *.sli *.csv)')
        add_file(self, 'OUTPUT', tr('Spectral library'), kinds, tr('.gpkg keeps everything, places too.'), optional=True)
        add_numbers(
            self, ('SPECTRUM_COUNT', tr('Spectra')), ('PLACED', tr('Spectra with a place')), ('LABEL_COUNT', tr('Labelled pixels')),
        )  # fmt: skip

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> FieldSpectraJob:
        """See :class:`HsiAlgorithm`."""
        folder = self.text(parameters, 'FOLDER', context)
        files = self.parameterAsFileList(dict(parameters), 'FILES', context) if is_given(parameters, 'FILES') else []
        spectra = (*((folder,) if folder else ()), *files)
        if not spectra:
            raise ParameterError(tr('No spectra are given.'), tr('Give a folder of spectra, files, or both.'))
        split = self.parameterAsEnumString(dict(parameters), 'SPLIT', context) or SPLITS[0]
        return FieldSpectraJob(
            spectra, self.path(parameters, 'OUTPUT', context), self.text(parameters, 'SESSION', context),
            self.text(parameters, 'POSITIONS', context), self.text(parameters, 'CLASSES', context), split,
        )

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, [tr('{0} spectra, {1} of them with a place; {2} pixels labelled.').format(
            result['spectra'], result['placed'], result['labels']
        )])  # fmt: skip
        for one in result['angles']:
            if one['angle'] is not None:
                say(feedback, [tr('  {0}: {1:.3f} rad from its pixel').format(one['name'], one['angle'])])
        outputs: Results = {'SPECTRUM_COUNT': result['spectra'], 'PLACED': result['placed'], 'LABEL_COUNT': result['labels']}
        return {**outputs, 'OUTPUT': result['output']} if result['output'] else outputs
