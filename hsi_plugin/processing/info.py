"""`hsi:info`: what was understood of a raster."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ..engine.job import InfoJob
from ..qgis_common.i18n import numeral, tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .parameters import add_cube, add_file, add_numbers
from .report import say, write_json


class InfoAlgorithm(HsiAlgorithm):
    """Size, bands, wavelengths, bad bands, units and warnings of a cube."""

    NAME = 'info'
    TAGS = 'hyperspectral,cube,wavelength,bands,metadata,sensor,envi'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Describe a hyperspectral image')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Says what was understood of a hyperspectral image or product: sensor, level, size, bands, wavelengths, bad bands, units, '
            'masks, reference system, and what looks wrong with it. Use it to check a file before classifying it.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        add_file(self, 'OUTPUT', tr('Description'), 'JSON (*.json)', tr('A file for the description, if wanted.'), optional=True)
        add_numbers(
            self, ('ROWS', tr('Rows')), ('COLS', tr('Columns')), ('BANDS', tr('Bands')), ('GOOD_BANDS', tr('Good bands')),
            ('FIRST_WAVELENGTH', tr('Shortest wavelength (nm)')), ('LAST_WAVELENGTH', tr('Longest wavelength (nm)')),
        )
        for name, title in (
            ('SENSOR', tr('Sensor')), ('LEVEL', tr('Processing level')), ('UNITS', tr('Units')), ('MASKS', tr('Names of masks')),
            ('JSON', tr('Everything, as JSON')),
        ):
            self.addOutput(QgsProcessingOutputString(name, title))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> InfoJob:
        """See :class:`HsiAlgorithm`."""
        return InfoJob(self.raster(parameters, 'CUBE', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        good = sum(bool(g) for g in result['good_bands'])
        wavelengths = [w for w in result.get('wavelengths_nm') or () if w is not None]
        masks = ', '.join(f'{name} ({title})' for name, title in result['masks'].items())
        say(feedback, [
            tr('{0} rows, {1} columns, {2} bands, of which {3} are good.').format(result['rows'], result['cols'], result['bands'], good),
            tr('Wavelengths from {0} to {1} nm.').format(numeral(min(wavelengths), '.1f'), numeral(max(wavelengths), '.1f')) if wavelengths
            else tr('No wavelengths.'),
            tr('Sensor: {0}. Level: {1}. Units: {2}.').format(
                result.get('sensor') or tr('unknown'), result.get('level') or tr('unknown'), result['units']
            ),
            *([tr('Masks: {0}.').format(masks)] if masks else []),
        ])
        outputs: Results = {
            'ROWS': result['rows'], 'COLS': result['cols'], 'BANDS': result['bands'], 'GOOD_BANDS': good,
            'SENSOR': result.get('sensor') or '', 'LEVEL': result.get('level') or '', 'UNITS': result['units'],
            'MASKS': ','.join(result['masks']), 'JSON': json.dumps(result),
        }
        if wavelengths:
            outputs.update(FIRST_WAVELENGTH=min(wavelengths), LAST_WAVELENGTH=max(wavelengths))
        path = self.path(parameters, 'OUTPUT', context)
        if path:
            write_json(path, result)
            outputs['OUTPUT'] = path
        return outputs
