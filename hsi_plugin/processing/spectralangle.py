"""`hsi:spectralangle`: a map by likeness to the spectra of a library, or to class means."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, List, Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..engine.spectral_jobs import SpectralAngleJob
from ..qgis_common.i18n import numeral, tr
from ..spectra.likeness import ANGLE, MEASURES
from .algorithm import HsiAlgorithm, Parameters, Results, is_given
from .outputs import Loaded, load_on_completion
from .parameters import add_computing, add_cube, add_labels, add_numbers, computing, window
from .report import class_lines, say

_MOST_LINES = 20  # a library may have thousands of classes


class SpectralAngleAlgorithm(HsiAlgorithm):
    """Give every pixel the class of the reference spectrum that it is most like."""

    NAME = 'spectralangle'
    TAGS = 'hyperspectral,spectral angle mapper,SAM,SID,divergence,correlation,spectral library,minerals,target,matching'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Spectral angle mapper')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Gives every pixel of a hyperspectral image the class of the reference spectrum that it is most like. References are the '
            'spectra of a library, brought to the bands of the image by its spectral response, or the mean spectra of labelled pixels. '
            'Give exactly one of the two.\n\n'
            'Each spectrum of the library is a class, or all that have the same text in a column of its table (the level): then the most '
            'alike of them counts. With a threshold, pixels that are less alike to every reference are none of these: 0 in the map.\n\n'
            'Likeness is the spectral angle (radians; small is alike), the spectral information divergence (small is alike) or the '
            'correlation (1 is alike). The angle layer holds it for each pixel and its reference. Bands in which water vapour hides the '
            'ground, bad bands, and bands in which too few spectra were measured are not compared.\n\n'
            'Radiance is compared with labels of the same image alone, never with a library.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        # All files: libraries have no suffix of their own.
        self.add(
            QgsProcessingParameterFile('LIBRARY', tr('Spectral library'), optional=True, fileFilter=tr('All files') + ' (*.*)'),
            tr('Such as an ENVI .sli, a GeoPackage, a CSV, or the ASCII archive of USGS splib07; leave empty to use labels.'),
        )
        self.add(
            QgsProcessingParameterString('SPECTRA', tr('Only these spectra'), None, True, True),
            tr('Names of spectra of the library, one a line or separated by semicolons; empty for all.'),
        )
        self.add(
            QgsProcessingParameterString('LEVEL', tr('Level that makes the classes'), None, optional=True),
            tr('The column of the table of the library whose texts are the classes; empty: the names of the spectra are.'),
        )
        add_labels(
            self, 'LABELS', tr('Labels'),
            tr('Points, polygons or a raster whose classes give the mean spectra; leave empty to use a library.'), optional=True,
        )
        described = ' '.join(f'{one.name}: {tr(one.title)} ({one.source}).' for one in MEASURES.values())
        self.add(QgsProcessingParameterEnum('MEASURE', tr('Measure'), list(MEASURES), False, ANGLE, False, True), described)
        decimal = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber('THRESHOLD', tr('None of these beyond'), decimal, None, True),
            tr(
                'The largest angle in radians (such as 0.1), the largest divergence, or the least correlation, with which a pixel gets a '
                'class; empty: every pixel gets one.'
            ),
        )
        self.add(
            QgsProcessingParameterBoolean('CONTINUUM', tr('Remove the continuum'), False),
            tr('Whether to compare absorption bands alone, after dividing each spectrum by its convex hull.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterString('WINDOW', tr('Only this window'), None, optional=True),
            tr('First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole image.'), advanced=True,
        )
        add_computing(self)
        self.add(
            QgsProcessingParameterRasterDestination('OUTPUT', tr('Map')),
            tr('The map to write, a GeoTIFF. Other files of its name are written beside it.'),
        )
        self.add(
            QgsProcessingParameterRasterDestination('ANGLE', tr('Angle'), None, True, False),
            tr('A GeoTIFF with the measure of each pixel and its most alike reference, if wanted.'),
        )
        self.addOutput(QgsProcessingOutputFile('RECORD', tr('Run record')))
        add_numbers(
            self, ('PIXELS', tr('Classified pixels')), ('NONE_OF_THESE', tr('Pixels that are none of these')),
            ('CLASS_COUNT', tr('Number of classes')), ('REFERENCES', tr('Reference spectra')), ('BANDS', tr('Compared bands')),
        )

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Tuple[bool, str]:
        """Refuse, before anything starts, a call that has both a library and labels, or neither."""
        has_library, has_labels = is_given(parameters, 'LIBRARY'), is_given(parameters, 'LABELS')
        if has_library == has_labels:
            what = tr('Both a library and labels were given.') if has_library else tr('Neither a library nor labels were given.')
            return False, what + ' ' + tr('Give exactly one: where the reference spectra come from.')
        return super().checkParameterValues(dict(parameters), context)

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> SpectralAngleJob:
        """See :class:`HsiAlgorithm`."""
        field = self.text(parameters, 'FIELD', context)
        return SpectralAngleJob(
            cube=self.raster(parameters, 'CUBE', context),
            output='',
            library=self.text(parameters, 'LIBRARY', context),
            labels=self.labels(parameters, 'LABELS', field, context),
            field=field,
            spectra=tuple(self._spectra(parameters, context)),
            level=self.text(parameters, 'LEVEL', context),
            measure=self.parameterAsEnumString(dict(parameters), 'MEASURE', context) or ANGLE,
            threshold=self._threshold(parameters, context),
            continuum=self.parameterAsBool(dict(parameters), 'CONTINUUM', context),
            window=window(self.text(parameters, 'WINDOW', context)),
            **computing(self, parameters, context),
        )

    def with_output(self, job: SpectralAngleJob, parameters: Parameters, context: QgsProcessingContext) -> SpectralAngleJob:
        """See :class:`HsiAlgorithm`."""
        job = replace(job, output=self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context))
        if not is_given(parameters, 'ANGLE'):
            return job
        return replace(job, angle=self.parameterAsOutputLayer(dict(parameters), 'ANGLE', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        pixels = sum(result['counts'])
        lines = class_lines(_only_found(result))
        say(feedback, [
            tr('{0} pixels compared with {1} spectra in {2} bands, in {3} s:').format(
                numeral(pixels + result['none_of_these']), numeral(result['references']), result['bands'], numeral(result['seconds'], '.1f')
            ),
            *lines[:_MOST_LINES],
            *([tr('  and {0} more classes.').format(len(lines) - _MOST_LINES)] if len(lines) > _MOST_LINES else []),
            tr('None of these: {0} pixels.').format(numeral(result['none_of_these'])),
        ])  # fmt: skip
        outputs: Results = {
            'OUTPUT': result['output'], 'RECORD': result['record'], 'PIXELS': pixels, 'NONE_OF_THESE': result['none_of_these'],
            'CLASS_COUNT': len(result['classes']), 'REFERENCES': result['references'], 'BANDS': result['bands'],
        }  # fmt: skip
        layers = [Loaded(result['output'], tr('Spectral angle map'), 'OUTPUT')]
        if result.get('angle'):
            outputs['ANGLE'] = result['angle']
            layers.append(Loaded(result['angle'], tr(MEASURES[result['measure']].title), 'ANGLE'))
        load_on_completion(context, layers, Path(self._job.cube).stem)
        return outputs

    def _spectra(self, parameters: Parameters, context: QgsProcessingContext) -> List[str]:
        text = self.text(parameters, 'SPECTRA', context)
        return [name.strip() for line in text.splitlines() for name in line.split(';') if name.strip()]

    def _threshold(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[float]:
        return self.parameterAsDouble(dict(parameters), 'THRESHOLD', context) if is_given(parameters, 'THRESHOLD') else None


def _only_found(result: Results) -> Results:
    """The classes that some pixel has, the most frequent first."""
    order = sorted((i for i, count in enumerate(result['counts']) if count), key=lambda i: -result['counts'][i])
    kept = {key: [result[key][i] for i in order] for key in ('classes', 'counts', 'area_m2') if result.get(key)}
    return {'classes': [], 'counts': [], **kept}
