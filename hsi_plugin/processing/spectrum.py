"""`hsi:spectrum`: the spectrum of one pixel."""

from __future__ import annotations

import json
from typing import Any, Mapping

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterPoint,
)

from ..cubes import open_cube
from ..engine.job import SpectrumJob
from ..qgis_common.i18n import tr
from ..qgis_common.proving import Proof
from .algorithm import HsiAlgorithm, Parameters, Results
from .parameters import add_cube, add_file, add_numbers
from .report import write_text


class SpectrumAlgorithm(HsiAlgorithm):
    """Reflectance by wavelength at a point."""

    NAME = 'spectrum'
    TAGS = 'hyperspectral,spectrum,spectral profile,signature,pixel,reflectance'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Spectrum at a point')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Reads the spectrum of the pixel under a point, as wavelengths and values. Bad bands are part of it and marked; bands without '
            'a value are left empty.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        self.add(
            QgsProcessingParameterPoint('POINT', tr('Point')),
            tr("Where to read: x,y in the image's own reference system, or x,y [EPSG:code] in another one."),
        )
        add_file(self, 'OUTPUT', tr('Spectrum'), 'CSV (*.csv)', tr('A table of wavelengths and values, if wanted.'), optional=True)
        add_numbers(self, ('ROW', tr('Row of the pixel')), ('COL', tr('Column of the pixel')))
        self.addOutput(QgsProcessingOutputString('JSON', tr('Everything, as JSON')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> SpectrumJob:
        """See :class:`HsiAlgorithm`."""
        path = self.raster(parameters, 'CUBE', context)
        Proof(self._engine).check([path])
        with open_cube(path) as cube:
            system = QgsCoordinateReferenceSystem.fromWkt(cube.grid.crs_wkt) if cube.grid.crs_wkt else QgsCoordinateReferenceSystem()
        point = self.parameterAsPoint(dict(parameters), 'POINT', context, system)
        return SpectrumJob(path, x=point.x(), y=point.y())

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        outputs: Results = {'ROW': result['row'], 'COL': result['col'], 'JSON': json.dumps(result)}
        feedback.pushInfo(tr('Pixel in row {0}, column {1}.').format(result['row'], result['col']))
        path = self.path(parameters, 'OUTPUT', context)
        if path:
            write_text(path, _table(result))
            outputs['OUTPUT'] = path
        return outputs


def _table(result: Mapping[str, Any]) -> str:
    """The spectrum as CSV: band, wavelength in nm, whether the band is good, value."""
    bands = range(len(result['values']))
    wavelengths = result.get('wavelengths_nm') or [None for _ in bands]
    lines = ['band,wavelength_nm,good,value']
    for band, wavelength, good, value in zip(bands, wavelengths, result['good_bands'], result['values']):
        lines.append(f'{band + 1},{_written(wavelength)},{int(bool(good))},{_written(value)}')
    return '\n'.join(lines) + '\n'


def _written(value: Any) -> str:
    return '' if value is None else f'{value:.7g}'
