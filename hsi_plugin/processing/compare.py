"""`hsi:compare`: strategies side by side on one labelled image."""

from __future__ import annotations

import json
from typing import Any, Callable, Tuple, TypeVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import ParameterError
from ..core.strategies import STRATEGIES
from ..engine.job import CompareJob
from ..qgis_common.i18n import tr
from .algorithm import HsiAlgorithm, Parameters, Results
from .parameters import add_backbone, add_computing, add_cube, add_labels, backbone, computing
from .report import say

Number = TypeVar('Number', int, float)


class CompareAlgorithm(HsiAlgorithm):
    """Find out which strategy to trust on an image before trusting one."""

    NAME = 'compare'
    TAGS = 'hyperspectral,comparison,benchmark,foundation model,few labels,classification,accuracy,u-net,svm,random forest'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Compare strategies')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Learns from a few labels with each of several strategies and tests them on other labels of the same hyperspectral image: '
            'classifiers of single spectra, networks trained from scratch, a network for photographs that sees three bands, and a '
            'hyperspectral foundation model. All get the same labels; everything is repeated with other ones, so that chance can be told '
            'from difference.\n\n'
            'The image is cut into blocks; labels are learned from in one half of the blocks and tested in the other, with a strip between '
            'them. So many labels are needed in many places: a reference map is best.\n\n'
            'The folder gets a table (CSV, JSON) and a plot (SVG) of average accuracy and Jaccard index with 95 % intervals. The log says '
            'in words which strategy is ahead, also where the foundation model loses. What cannot run is named with the reason.\n\n'
            'Strategies with RU-Net train a network every time, which takes minutes each without a graphics card. An interrupted run goes '
            'on in the same folder; more strategies or labels add to what is there.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        add_labels(self, 'LABELS', tr('Labels'), tr('Points, polygons or a raster that say which class pixels are: the more, the better.'))
        described = ' '.join(f'{one.name}: {tr(one.summary)}' for one in STRATEGIES.values())
        self.add(
            QgsProcessingParameterEnum('STRATEGIES', tr('Strategies'), list(STRATEGIES), True, None, True, True),
            tr('What is compared; all that can run where none is chosen. {0}').format(described),
        )
        self.add(
            QgsProcessingParameterString('BUDGETS', tr('Labels a class'), '1, 5, 10, 20', optional=True),
            tr('How many labelled pixels of each class are learned from, several numbers between commas.'),
        )
        self.add(
            QgsProcessingParameterString('FRACTIONS', tr('Shares of the blocks (%)'), None, optional=True),
            tr('Percentages of the blocks whose labels are learned from, for example 1, 5, 10, 25, 100; beside the numbers a class.'),
        )
        self.add(
            QgsProcessingParameterNumber('REPETITIONS', tr('Repetitions'), QgsProcessingParameterNumber.Type.Integer, 5, minValue=1),
            tr('How many times everything is repeated with other blocks and labels; intervals need at least two.'),
        )
        add_backbone(self)
        self.add(
            QgsProcessingParameterFile('RGB', tr('Network for photographs'), QgsProcessingParameterFile.Behavior.Folder, '', None, True),
            tr('A folder with a CLIP (vision) or DINOv2 model as Hugging Face lays it out: config.json and model.safetensors.'),
        )
        add_computing(self)
        self.add(
            QgsProcessingParameterFolderDestination('OUTPUT', tr('Folder')),
            tr('For table, plot and what an interrupted run has finished.'),
        )
        for name, title in (('TABLE', tr('Table')), ('PLOT', tr('Plot'))):
            self.addOutput(QgsProcessingOutputFile(name, title))
        self.addOutput(QgsProcessingOutputString('SUMMARY', tr('Who is ahead, in words')))
        self.addOutput(QgsProcessingOutputString('JSON', tr('Everything, as JSON')))

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> CompareJob:
        """See :class:`HsiAlgorithm`."""
        field = self.text(parameters, 'FIELD', context)
        return CompareJob(
            cube=self.raster(parameters, 'CUBE', context),
            labels=self.labels(parameters, 'LABELS', field, context),
            output=self.path(parameters, 'OUTPUT', context),
            field=field,
            strategies=tuple(self.parameterAsEnumStrings(dict(parameters), 'STRATEGIES', context)),
            budgets=numbers(self.text(parameters, 'BUDGETS', context), int),
            fractions=numbers(self.text(parameters, 'FRACTIONS', context), float),
            seeds=self.number(parameters, 'REPETITIONS', context) or CompareJob.seeds,
            rgb=self.text(parameters, 'RGB', context),
            **backbone(self, parameters, context),
            **computing(self, parameters, context),
        )

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        say(feedback, result['summary'])
        return {
            'OUTPUT': result['output'], 'TABLE': result['files']['table'], 'PLOT': result['files']['plot'],
            'SUMMARY': '\n'.join(result['summary']), 'JSON': json.dumps(result),
        }


def numbers(text: str, kind: Callable[[str], Number]) -> Tuple[Number, ...]:
    """Numbers between commas or blanks; none of an empty text.

    Raises:
        ParameterError: A word is no such number.
    """
    try:
        return tuple(kind(word) for word in text.replace(',', ' ').replace(';', ' ').split())
    except ValueError as error:
        remedy = tr('Give numbers between commas, for example 1, 5, 10.')
        raise ParameterError(tr('"{0}" is no list of numbers.').format(text), remedy) from error
