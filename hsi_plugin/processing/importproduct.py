"""`hsi:import`: a sensor's product as a plain cube."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..cubes.importing import COMPRESSIONS
from ..engine.import_jobs import GEOMETRIES, MAP, ImportJob
from ..qgis_common.i18n import numeral, tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .outputs import Composite, Loaded, load_on_completion
from .parameters import add_cube, add_memory, add_numbers, memory, window
from .report import say


class ImportAlgorithm(HsiAlgorithm):
    """Turn what a sensor's data centre delivers into a raster that every program reads."""

    NAME = 'import'
    TAGS = 'hyperspectral,import,convert,product,emit,enmap,prisma,desis,aviris,neon,tanager,pace,hyperion,hdf5,netcdf,orthorectify,glt'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Import a hyperspectral product')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Makes a plain raster of a product of a hyperspectral sensor: EMIT, EnMAP, PRISMA, DESIS, AVIRIS, NEON AOP, Tanager, PACE, '
            'Hyperion and others, recognised by what stands in the file, whatever it is called. Values stay as they are stored; '
            'wavelengths, widths, bad bands, scale, units and acquisition are written into the raster.\n\n'
            'Products that are stored in the geometry of their measurement are put on the map by nearest neighbour, once; a second raster '
            'tells for each pixel of the map which row and column it comes from.\n\n'
            'With the ending .vrt no pixel is copied, where the product allows it.\n\n'
            'Opening a product in the Hyperspectral dock, training and classifying need no import: they read products as they are.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        self.add(
            QgsProcessingParameterString('BANDS', tr('Wavelengths (nm)'), None, optional=True),
            tr('Ranges such as 450-900,1500-1800; empty for all bands.'),
        )
        self.add(
            QgsProcessingParameterBoolean('GOOD', tr('Leave out bad bands'), False),
            tr('Whether the bands that the product marks as bad are left out; otherwise they stay, with their mark.'),
        )
        self.add(
            QgsProcessingParameterString('MASKS', tr('Masks to leave out'), None, optional=True),
            tr(
                'Names of masks between commas, such as cloud,cirrus; their pixels become nodata. "Describe a hyperspectral image" lists '
                'them.'
            ),
        )
        self.add(
            QgsProcessingParameterEnum('GEOMETRY', tr('Geometry'), list(GEOMETRIES), False, MAP, False, True),
            tr('map: on the map; raw: as it was measured, where the product is no map.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum('COMPRESS', tr('Compression'), list(COMPRESSIONS), False, 'none', False, True),
            tr('Of a GeoTIFF. Without compression it is written and read fastest.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterString('WINDOW', tr('Only this window'), None, optional=True),
            tr('First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole image.'), advanced=True,
        )
        add_memory(self)
        self.add(QgsProcessingParameterRasterDestination('OUTPUT', tr('Cube')), tr('A GeoTIFF, or a VRT where that loses nothing.'))
        add_numbers(self, ('ROWS', tr('Rows')), ('COLS', tr('Columns')), ('BAND_COUNT', tr('Bands')))
        for name, title in (
            ('SENSOR', tr('Sensor')), ('LEVEL', tr('Processing level')), ('UNITS', tr('Units')), ('INDEX', tr('Where pixels come from')),
        ):
            self.addOutput(QgsProcessingOutputString(name, title))

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Tuple[bool, str]:
        """See :class:`HsiAlgorithm`. A VRT is right here, though no other algorithm of the provider writes one."""
        output = parameters.get('OUTPUT')
        if isinstance(output, str) and output.lower().endswith('.vrt'):
            parameters = {**parameters, 'OUTPUT': f'{output[:-4]}.tif'}
        return super().checkParameterValues(parameters, context)

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> ImportJob:
        """See :class:`HsiAlgorithm`."""
        names = self.text(parameters, 'MASKS', context).replace(';', ',').split(',')
        return ImportJob(
            cube=self.raster(parameters, 'CUBE', context),
            output='',
            bands=self.text(parameters, 'BANDS', context),
            good=self.parameterAsBool(dict(parameters), 'GOOD', context),
            masks=tuple(name.strip() for name in names if name.strip()),
            geometry=self.parameterAsEnumString(dict(parameters), 'GEOMETRY', context) or MAP,
            compress=self.parameterAsEnumString(dict(parameters), 'COMPRESS', context) or 'none',
            window=window(self.text(parameters, 'WINDOW', context)),
            **memory(self, parameters, context),
        )

    def with_output(self, job: ImportJob, parameters: Parameters, context: QgsProcessingContext) -> ImportJob:
        """See :class:`HsiAlgorithm`."""
        return replace(job, output=self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, [
            tr('{0} {1}, {2}: {3} rows, {4} columns, {5} bands in {6} s.').format(
                result['sensor'] or tr('Unknown sensor'), result['level'], result['units'], result['rows'], result['cols'], result['bands'],
                numeral(result['seconds'], '.1f'),
            ),
        ])
        composite = Composite(result['composite']['bands'], result['composite']['limits'])
        load_on_completion(context, [Loaded(result['output'], Path(result['output']).stem, 'OUTPUT', composite)], tr('Imported'))
        return {
            'OUTPUT': result['output'], 'ROWS': result['rows'], 'COLS': result['cols'], 'BAND_COUNT': result['bands'],
            'SENSOR': result['sensor'], 'LEVEL': result['level'], 'UNITS': result['units'], 'INDEX': result['index'],
        }
