"""`hsi:index`: spectral indices, one band each."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..engine.spectral_jobs import IndexJob
from ..qgis_common.i18n import numeral, tr
from ..spectra.index_table import INDICES
from .algorithm import HsiAlgorithm, Parameters, Results
from .outputs import Loaded, load_on_completion
from .parameters import add_computing, add_cube, add_numbers, computing, window
from .report import say


class IndexAlgorithm(HsiAlgorithm):
    """Compute spectral indices of every pixel of a cube."""

    NAME = 'index'
    TAGS = 'hyperspectral,spectral index,NDVI,NDWI,EVI,PRI,NBR,clay,iron,mineral,vegetation,water,band ratio'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Spectral indices')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Computes spectral indices of a hyperspectral image of reflectance, one band each. Bands are found by wavelength: the mean of '
            'all good bands within the width that an index was published for, or else the nearest within a tolerance. Where the image has '
            'none, the index is refused, and the message names the wavelength.\n\n'
            'Indices are those of reflectance: radiance is refused. Where an index is not defined, as a ratio over zero is not, there is '
            'no data.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        described = ' '.join(f'{one.name}: {tr(one.title)} ({one.source}).' for one in INDICES.values())
        self.add(QgsProcessingParameterEnum('INDICES', tr('Indices'), list(INDICES), True, ['ndvi'], False, True), described)
        self.add(
            QgsProcessingParameterString('WINDOW', tr('Only this window'), None, optional=True),
            tr('First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole image.'), advanced=True,
        )
        add_computing(self)
        self.add(QgsProcessingParameterRasterDestination('OUTPUT', tr('Indices')), tr('A GeoTIFF of one band an index.'))
        add_numbers(self, ('PIXELS', tr('Pixels with the first index')), ('MEAN', tr('Mean of the first index')))
        self.addOutput(QgsProcessingOutputString('JSON', tr('Bands and range of each index, as JSON')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> IndexJob:
        """See :class:`HsiAlgorithm`."""
        return IndexJob(
            cube=self.raster(parameters, 'CUBE', context),
            indices=tuple(dict.fromkeys(self.parameterAsEnumStrings(dict(parameters), 'INDICES', context))),
            window=window(self.text(parameters, 'WINDOW', context)),
            **computing(self, parameters, context),
        )

    def with_output(self, job: IndexJob, parameters: Parameters, context: QgsProcessingContext) -> IndexJob:
        """See :class:`HsiAlgorithm`."""
        return replace(job, output=self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        lines = []
        for one in result['indices']:
            bands = '; '.join(f'{role} {_range(at)}' for role, at in one['bands_nm'].items())
            lines.append(f'{one["name"]} = {one["formula"]}')
            said = (numeral(one[key], '.4g') for key in ('least', 'most', 'mean')) if one['pixels'] else ()
            values = tr('{0} to {1}, mean {2}').format(*said) if one['pixels'] else '–'
            lines.append(f'  {bands}: {values}')
        say(feedback, lines)
        load_on_completion(context, [Loaded(result['output'], tr('Spectral indices'), 'OUTPUT')], Path(self._job.cube).stem)
        first = result['indices'][0]
        outputs: Results = {'OUTPUT': result['output'], 'PIXELS': first['pixels'], 'JSON': json.dumps(result['indices'])}
        if first['mean'] is not None:
            outputs['MEAN'] = first['mean']
        return outputs


def _range(wavelengths: list) -> str:
    """Wavelengths in few words: `662 nm` or `631–689 nm (9)`."""
    if len(wavelengths) == 1:
        return f'{wavelengths[0]:.0f} nm'
    return f'{min(wavelengths):.0f}–{max(wavelengths):.0f} nm ({len(wavelengths)})'
