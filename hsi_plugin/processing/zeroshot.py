"""`hsi:zeroshot`: a map from class names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, List, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..core.class_prompts import format_classes, parse_classes, read_classes
from ..core.refinements import AUTO, LEARNED, MODEL_KINDS, REFINEMENTS, SCHEME
from ..engine.job import ZeroShotJob
from ..qgis_common.i18n import numeral, tr
from .algorithm import HsiAlgorithm, Parameters, Results, is_given
from .class_table import classes_of
from .compare import numbers
from .outputs import Loaded, load_on_completion
from .parameters import add_computing, add_confidence, add_cube, add_file, add_labels, computing, window
from .report import class_lines, class_names, say

_CLASSES = ('CLASSES', 'CLASSES_FILE', 'CLASSES_TABLE')


class ZeroShotAlgorithm(HsiAlgorithm):
    """Classify a cube by the names of classes, without labels."""

    NAME = 'zeroshot'
    TAGS = 'hyperspectral,zero-shot,text,prompt,names,words,clip,open vocabulary,spectral library,classification,map,unsupervised'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Map from class names')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Makes a map of a hyperspectral image from nothing but the names of its classes, such as "water; tree | forest; bare soil; '
            'road | asphalt". A semicolon stands between classes, a bar between words for the same. No label is needed and nothing is '
            'downloaded: a small model of spectra that ships with the plugin knows several hundred words.\n\n'
            'A spectral library and a CLIP model may help: a word like spectrum:NAME means a spectrum of the library, pixel:ROW,COLUMN '
            'means a pixel of the image, and CLIP, which looks at a colour picture of the image, knows any word. Labels of some pixels '
            'count besides the names.\n\n'
            'What these say of every pixel is noisy; it is then refined by what the classes look like in this very image. The report shows '
            'what every part said, several ways to refine it, and which was chosen by what criteria. No truth is used for that.\n\n'
            'Names are no measurement: look at the map beside the image before you trust it. Values should be reflectance; with radiance '
            'the map is rough.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        self._add_classes()
        self._add_parts()
        self._add_refining()
        add_confidence(self)
        self.add(
            QgsProcessingParameterString('WINDOW', tr('Only this window'), None, optional=True),
            tr('First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole image.'), advanced=True,
        )
        add_computing(self)
        self.add(
            QgsProcessingParameterRasterDestination('OUTPUT', tr('Map')),
            tr('The map to write, a GeoTIFF. Other files of its name are written beside it.'),
        )
        add_file(
            self, 'MODEL_OUTPUT', tr('Model for further images'), tr('Hyperspectral model') + ' (*.hsimodel)',
            tr('A file to keep a model with which other images are classified in the same way, if wanted.'), optional=True,
        )
        self.add(
            QgsProcessingParameterEnum('MODEL_KIND', tr('What the model keeps'), list(MODEL_KINDS), False, AUTO, False, True),
            ' '.join(f'{name}: {tr(said)}.' for name, said in MODEL_KINDS.items()), advanced=True,
        )
        self.addOutput(QgsProcessingOutputRasterLayer('CONFIDENCE_LAYER', tr('Confidence')))
        self.addOutput(QgsProcessingOutputRasterLayer('SECOND_LAYER', tr('Runner-up')))
        self.addOutput(QgsProcessingOutputFile('RECORD', tr('Run record')))
        self.addOutput(QgsProcessingOutputString('CLASS_NAMES', tr('Names of the classes, as a JSON list')))
        self.addOutput(QgsProcessingOutputFile('REPORT', tr('Report')))
        self.addOutput(QgsProcessingOutputString('REFINED_BY', tr('What refined the first labels')))
        for name, title in (
            ('MEAN_CONFIDENCE', tr('Mean confidence')), ('PIXELS', tr('Classified pixels')), ('CLASS_COUNT', tr('Number of classes')),
            ('RESUMED_WINDOWS', tr('Windows taken over from an interrupted run')),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Tuple[bool, str]:
        """Refuse, before anything starts, a call that names classes in more than one way, or in none."""
        count = sum(is_given(parameters, name) for name in _CLASSES)
        if count != 1:
            what = tr('No classes were given.') if not count else tr('Classes were given in more than one way.')
            return False, what + ' ' + tr('Give exactly one: a text, a file, or a table.')
        return super().checkParameterValues(dict(parameters), context)

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> ZeroShotJob:
        """See :class:`HsiAlgorithm`."""
        field = self.text(parameters, 'FIELD', context)
        return ZeroShotJob(
            cube=self.raster(parameters, 'CUBE', context),
            output='',
            classes=self._classes(parameters, context),
            library=self.text(parameters, 'LIBRARY', context),
            clip=self.text(parameters, 'CLIP', context),
            labels=self.labels(parameters, 'LABELS', field, context),
            field=field,
            refine=self.parameterAsEnumString(dict(parameters), 'REFINE', context) or ZeroShotJob.refine,
            weights=self.text(parameters, 'WEIGHTS', context),
            scales=numbers(self.text(parameters, 'SCALES', context), float),
            unsure=self.parameterAsDouble(dict(parameters), 'UNSURE', context),
            none_of_these=self.parameterAsDouble(dict(parameters), 'NONE_OF_THESE', context),
            parts=self.parameterAsBool(dict(parameters), 'PARTS', context),
            confidence=self.parameterAsBool(dict(parameters), 'CONFIDENCE', context),
            window=window(self.text(parameters, 'WINDOW', context)),
            model_output=self.path(parameters, 'MODEL_OUTPUT', context),
            model_kind=self.parameterAsEnumString(dict(parameters), 'MODEL_KIND', context) or AUTO,
            **computing(self, parameters, context),
        )

    def with_output(self, job: ZeroShotJob, parameters: Parameters, context: QgsProcessingContext) -> ZeroShotJob:
        """See :class:`HsiAlgorithm`."""
        return replace(job, output=self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context))

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        pixels = sum(result['counts'])
        say(feedback, [
            tr('{0} pixels mapped in {1} s:').format(numeral(pixels), numeral(result['seconds'], '.1f')),
            *class_lines({**result, 'mean_confidence_by_class': result.get('mean_confidence')}),
            *part_lines(result),
        ])
        outputs: Results = {
            'OUTPUT': result['output'], 'RECORD': result['record'], 'PIXELS': pixels, 'CLASS_COUNT': len(result['classes']),
            'CLASS_NAMES': class_names(result), 'RESUMED_WINDOWS': result['resumed_windows'], 'REFINED_BY': result['refined_by'],
        }
        layers = [Loaded(result['output'], tr('Map'), 'OUTPUT')]
        for key, output, title in (('confidence', 'CONFIDENCE_LAYER', tr('Confidence')), ('second', 'SECOND_LAYER', tr('Runner-up'))):
            if result.get(key):
                outputs[output] = result[key]
                layers.append(Loaded(result[key], title, output))
        for part in result.get('parts') or ():
            if part.get('map'):
                layers.append(Loaded(part['map'], tr('{0} alone').format(tr(part['title'])), 'OUTPUT'))
        if result.get('model'):
            outputs['MODEL_OUTPUT'] = result['model']
            kept = SCHEME if result['model_kind'] == SCHEME else LEARNED
            say(feedback, [tr('The model for further images keeps {0}.').format(tr(MODEL_KINDS[kept]))])
        if result.get('report'):
            outputs['REPORT'] = result['report']
        if result.get('mean_confidence_overall') is not None:
            outputs['MEAN_CONFIDENCE'] = result['mean_confidence_overall']
        load_on_completion(context, layers, Path(self._job.cube).stem)
        return outputs

    def _add_classes(self) -> None:
        self.add(
            QgsProcessingParameterString('CLASSES', tr('Class names'), None, True, True),
            tr('For example: water; tree | forest; low vegetation | grass; bare soil; road | asphalt; roof'),
        )
        self.add(
            QgsProcessingParameterFile(
                'CLASSES_FILE', tr('Or a file of class names'), fileFilter=tr('Class names (*.csv *.json)'), optional=True
            ),
            tr('A CSV file with the columns name, words and colour, or a JSON list of objects with these keys.'),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                'CLASSES_TABLE', tr('Or a table of class names'), [QgsProcessing.SourceType.TypeVector], None, True
            ),
            tr('A layer or table with the fields name, words (with bars between them) and colour; only name is needed.'),
        )

    def _add_parts(self) -> None:
        self.add(
            QgsProcessingParameterFile('LIBRARY', tr('Spectral library'), optional=True),
            tr(
                'A spectral library (ENVI, USGS, ECOSTRESS, a table; or the path of a folder of text files) whose named spectra may stand '
                'for classes: spectrum:NAME among the words of a class.'
            ),
        )
        self.add(
            QgsProcessingParameterString('CLIP', tr('CLIP model'), None, optional=True),
            tr('A folder or a file of a CLIP model, as its makers publish it; needs the compute environment (torch).'),
        )
        add_labels(
            self, 'LABELS', tr('Labels'), tr('Points, polygons or a raster that say which class some pixels are; not needed.'),
            optional=True,
        )
        self.add(
            QgsProcessingParameterString('WEIGHTS', tr('Weights'), None, optional=True),
            tr('How much each part counts, for example spectra=1, clip=0.5; empty for a sensible choice.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterString('SCALES', tr('Scales of CLIP'), None, optional=True),
            tr('Magnifications at which CLIP looks, between commas; empty to choose them by the size of a pixel.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean('PARTS', tr('A map of each part'), False),
            tr('Whether to write what each part says by itself beside the map.'), advanced=True,
        )

    def _add_refining(self) -> None:
        described = ' '.join(f'{one.name}: {tr(one.summary)}' for one in REFINEMENTS.values())
        self.add(
            QgsProcessingParameterEnum('REFINE', tr('Refine by'), list(REFINEMENTS), False, ZeroShotJob.refine, False, True),
            tr('What learns from the first, noisy labels. {0}').format(described),
        )
        number = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber('UNSURE', tr('Unsure below'), number, ZeroShotJob.unsure, False, 0.0, 1.0),
            tr('Pixels whose best class is less probable become "unsure"; 0 for none.'), advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber('NONE_OF_THESE', tr('None of these above'), number, ZeroShotJob.none_of_these, False, 0.0, 1.0),
            tr('Pixels that are more probably something that was not named become "none of these"; 1 for none.'), advanced=True,
        )

    def _classes(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """The classes as a line of text, refused here where they cannot be read."""
        if is_given(parameters, 'CLASSES_TABLE'):
            return format_classes(classes_of(self.parameterAsVectorLayer(dict(parameters), 'CLASSES_TABLE', context)))
        if is_given(parameters, 'CLASSES_FILE'):
            return format_classes(read_classes(self.text(parameters, 'CLASSES_FILE', context)))
        return format_classes(parse_classes(self.text(parameters, 'CLASSES', context)))


def part_lines(result: Results) -> List[str]:
    """What each part counted and how far it agrees with all together; where its own map is, if there is one."""
    lines = []
    for part in result.get('parts') or ():
        line = tr('{0}: weight {1}').format(tr(part['title']), numeral(part['weight'], '.2f'))
        if part.get('share_agreeing') is not None:
            line += ', ' + tr('agrees with all together in {0} % of the pixels').format(numeral(100 * part['share_agreeing'], '.0f'))
        if part.get('map'):
            line += f' ({part["map"]})'
        lines.append(line)
    chosen = REFINEMENTS.get(result.get('refined_by') or '')
    return [*lines, tr('Refined by: {0}.').format(tr(chosen.title))] if chosen is not None else lines
