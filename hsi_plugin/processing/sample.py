"""`hsi:sample`: pixels of a map to be looked at, drawn with known chances."""

from __future__ import annotations

import re
from typing import Any, List, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.designs import DESIGNS, STRATIFIED
from ..core.errors import ParameterError
from ..engine.review_jobs import SampleJob
from ..qgis_common.i18n import numeral, tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .parameters import add_file, add_numbers
from .report import say


class SampleAlgorithm(HsiAlgorithm):
    """Draw a reference sample."""

    NAME = 'sample'
    TAGS = 'hyperspectral,sampling design,reference sample,validation,accuracy,stratified,random points,cluster,area,review'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Draw a reference sample')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Draws pixels of a finished map at random, for people to say what is there. From their answers, "Assess the accuracy of a map" '
            'estimates how good the map is and how much land each class covers, with intervals that hold.\n\n'
            'Pixels that the map was learned from are not drawn: a map is always good there. Draw when the map is finished; a map that is '
            'changed afterwards can still be assessed with the sample, but less precisely.\n\n'
            'The sample lies in a labelling session: look at its points in the review panel, or take them outdoors. The points are also a '
            'plain layer ("ref_sample") of that file.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        self.add(QgsProcessingParameterRasterLayer('MAP', tr('Classification')), tr('The map to be assessed.'))
        self.add(
            QgsProcessingParameterEnum('DESIGN', tr('Design'), list(DESIGNS), False, STRATIFIED, False, True),
            tr(
                'stratified: within each class of the map, so that rare classes are seen often enough; the usual choice. simple: anywhere '
                'on the map, all pixels alike. cluster: square groups of neighbours, which save walks outdoors and need more pixels.'
            ),
        )
        self.add(
            QgsProcessingParameterNumber('TARGET_SE', tr('Standard error'), real, SampleJob.target_se, False, 0.0001, 0.4999),
            tr('Wanted standard error of the overall accuracy; 0.02 means an interval of about ± 4 %. Decides how many pixels are drawn.'),
        )
        self.add(
            QgsProcessingParameterNumber('SIZE', tr('Pixels in all'), whole, SampleJob.size, False, 0),
            tr('So many pixels in place of what the standard error needs; 0: as many as it needs.'),
        )
        self.add(
            QgsProcessingParameterNumber('FLOOR', tr('Pixels of each class'), whole, SampleJob.floor, False, 0),
            tr('Of every class at least so many, in a stratified sample; 30 to 50 for rare classes.'),
        )
        self.add(
            QgsProcessingParameterString('EXPECTED', tr('Expected accuracy'), None, optional=True),
            tr("User's accuracy that you expect: one number for all classes, or one each, such as 0.9, 0.8, 0.7. Empty: 0.8."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber('CLUSTER_SIDE', tr('Side of clusters'), whole, SampleJob.cluster_side, False, 2),
            tr('Of square clusters, pixels along a side.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean('INCLUDE_TRAINING', tr('Also pixels that were learned from'), False),
            tr('Whether pixels that the model has learned from may be drawn. They flatter the map.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber('SEED', tr('Seed'), whole, 0, minValue=0),
            tr('Decides what is drawn; the same seed draws the same pixels from the same map.'), advanced=True,
        )
        self.add(QgsProcessingParameterString('NAME', tr('Name'), None, optional=True), tr('What the sample is called; empty: by date.'))
        add_file(
            self, 'OUTPUT', tr('Session'), 'GeoPackage (*.gpkg)',
            tr('Takes the sample. A new file, or the labelling session of the map, which keeps all that it has.'), optional=False,
        )
        add_numbers(self, ('POINT_COUNT', tr('Points')), ('EXPECTED_SE', tr('Standard error to be expected')))
        self.addOutput(QgsProcessingOutputVectorLayer('POINTS', tr('Points of the sample'), QgsProcessing.SourceType.TypeVectorPoint))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> SampleJob:
        """See :class:`HsiAlgorithm`."""
        given = dict(parameters)
        return SampleJob(
            map=self.raster(parameters, 'MAP', context),
            output=self.path(parameters, 'OUTPUT', context),
            design=self.parameterAsEnumString(given, 'DESIGN', context) or STRATIFIED,
            target_se=self.parameterAsDouble(given, 'TARGET_SE', context),
            size=self.parameterAsInt(given, 'SIZE', context),
            floor=self.parameterAsInt(given, 'FLOOR', context),
            expected=accuracies(self.text(parameters, 'EXPECTED', context)),
            cluster_side=self.parameterAsInt(given, 'CLUSTER_SIDE', context),
            include_training=self.parameterAsBool(given, 'INCLUDE_TRAINING', context),
            name=self.text(parameters, 'NAME', context),
            seed=self.parameterAsInt(given, 'SEED', context),
        )

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, sample_lines(result))
        source = f'{result["output"]}|layername=ref_sample|subset="design_uuid" = \'{result["design"]}\''
        return {
            'OUTPUT': result['output'], 'POINT_COUNT': result['points'], 'EXPECTED_SE': result['expected_se'], 'POINTS': source,
        }  # fmt: skip


def sample_lines(result: Results) -> List[str]:
    """What was drawn, as sentences."""
    lines = [tr('"{0}": {1} points.').format(result['name'], numeral(result['points']))]
    lines += [
        f'  {one["class"]}: ' + tr('{0} of {1} pixels').format(numeral(one['drawn']), numeral(one['pixels'])) for one in result['strata']
    ]
    total, drawn = result['clusters']
    if total:
        lines.append('  ' + tr('{0} of {1} clusters').format(numeral(drawn), numeral(total)))
    if result['excluded']:
        lines.append(tr('{0} pixels were learned from, or share a window with one, and were left out.').format(numeral(result['excluded'])))
    promised = tr('If the map is as good as expected, the overall accuracy will have a standard error of {0}.')
    return [*lines, promised.format(numeral(result['expected_se'], '.3f'))]


def accuracies(text: str) -> Tuple[float, ...]:
    """Numbers in a text, with commas, semicolons or spaces between them.

    Raises:
        ParameterError: Something is no number.
    """
    words = re.split(r'[;,\s]+', text.strip()) if text.strip() else []
    try:
        return tuple(float(word) for word in words)
    except ValueError as error:
        raise ParameterError(tr('"{0}" is no list of accuracies.').format(text), tr('Give numbers such as 0.9, 0.8, 0.7.')) from error
