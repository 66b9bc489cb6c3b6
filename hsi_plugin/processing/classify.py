"""`hsi:classify`: a map from a model or from labels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Tuple, Union

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..engine.batch_jobs import BatchJob
from ..engine.job import ClassifyJob
from ..qgis_common.i18n import numeral, tr
from .algorithm import Parameters, Results, is_given
from .batch import BatchAlgorithm, batch_of, is_many
from .outputs import Loaded, is_temporary, load_on_completion
from .parameters import (
    add_archive,
    add_computing,
    add_confidence,
    add_cube,
    add_file,
    add_foundation,
    add_labels,
    add_method,
    add_numbers,
    add_unsure,
    archive,
    computing,
    foundation,
    method,
    unsure,
    window,
)
from .report import accuracy_lines, accuracy_numbers, accuracy_outputs, class_lines, class_names, say, unsure_lines


class ClassifyAlgorithm(BatchAlgorithm):
    """Classify every pixel of a cube, with a confidence and a runner-up for each."""

    NAME = 'classify'
    TAGS = 'hyperspectral,classification,supervised,map,confidence,model,machine learning,discriminant,land cover'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Classify')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Classifies every pixel of a hyperspectral image, either with a model file or with labels that it learns from first. Give '
            'exactly one of the two.\n\n'
            'Labels are points or polygons with a class field, or a raster on the grid of the image whose values are classes; layers that '
            'are filtered, edited or in memory are taken as they are seen.\n\n'
            'The map has the grid of the image, with class names, colours and areas in it. With confidence, two more rasters are written '
            'beside it: how sure the classifier is of every pixel (0 to 1), and the class that it would have chosen next.\n\n'
            'Where it learns from labels, the accuracy in the log is measured on blocks of pixels that were kept apart while learning.\n\n'
            'Scripts may give a folder of images, a pattern of paths, a list or a STAC item as the image, and a folder as the output: see '
            '"Classify many images".'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        add_cube(self)
        self.add(
            QgsProcessingParameterFile('MODEL', tr('Model'), extension='hsimodel', optional=True),
            tr('A model file to apply; leave empty to learn from labels.'),
        )
        add_labels(
            self, 'LABELS', tr('Labels'),
            tr('Points, polygons or a raster that say which class some pixels are; leave empty to apply a model.'), optional=True,
        )
        add_method(self, tr('A model file brings its own method; then this is ignored.'))
        add_foundation(self)
        add_confidence(self)
        add_unsure(self)
        self.add(
            QgsProcessingParameterString('WINDOW', tr('Only this window'), None, optional=True),
            tr('First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole image.'), advanced=True,
        )
        add_archive(self, resume=False, advanced=True)
        add_computing(self)
        self.add(
            QgsProcessingParameterRasterDestination('OUTPUT', tr('Classification')),
            tr('The map to write, a GeoTIFF. Other files of its name are written beside it.'),
        )
        add_file(
            self, 'MODEL_OUTPUT', tr('Learned model'), tr('Hyperspectral model') + ' (*.hsimodel)',
            tr('A file to keep the model that was learned from the labels, if wanted.'), optional=True,
        )
        self.addOutput(QgsProcessingOutputRasterLayer('CONFIDENCE_LAYER', tr('Confidence')))
        self.addOutput(QgsProcessingOutputRasterLayer('SECOND_LAYER', tr('Runner-up')))
        self.addOutput(QgsProcessingOutputRasterLayer('UNSURE_LAYER', tr('Unsure pixels')))
        self.addOutput(QgsProcessingOutputFile('RECORD', tr('Run record')))
        self.addOutput(QgsProcessingOutputString('CLASS_NAMES', tr('Names of the classes, as a JSON list')))
        self.addOutput(QgsProcessingOutputFolder('OUTPUT_FOLDER', tr('Folder of maps, of many images')))
        self.addOutput(QgsProcessingOutputVectorLayer('SUMMARY', tr('Footprints, of many images')))
        self.add_batch_outputs()
        add_numbers(
            self, *accuracy_outputs(), ('MEAN_CONFIDENCE', tr('Mean confidence')), ('PIXELS', tr('Classified pixels')),
            ('UNSURE_SHARE', tr('Share of unsure pixels')),
            ('CLASS_COUNT', tr('Number of classes')), ('RESUMED_WINDOWS', tr('Windows taken over from an interrupted run')),
        )

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Tuple[bool, str]:
        """Refuse, before anything starts, a call that has both a model and labels, or neither."""
        has_model, has_labels = is_given(parameters, 'MODEL'), is_given(parameters, 'LABELS')
        if has_model == has_labels:
            what = tr('Both a model and labels were given.') if has_model else tr('Neither a model nor labels were given.')
            return False, what + ' ' + tr('Give exactly one: a model to apply, or labels to learn from.')
        output = parameters.get('OUTPUT')
        if isinstance(output, str) and _is_folder(output) and is_given(parameters, 'MODEL'):
            parameters = {**parameters, 'OUTPUT': QgsProcessing.TEMPORARY_OUTPUT}  # a folder, which is no raster to QGIS
        return super().checkParameterValues(dict(parameters), context)

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> ClassifyJob:
        """See :class:`HsiAlgorithm`."""
        field = self.text(parameters, 'FIELD', context)
        return ClassifyJob(
            cube=self.raster(parameters, 'CUBE', context),
            model=self.text(parameters, 'MODEL', context),
            labels=self.labels(parameters, 'LABELS', field, context),
            field=field,
            method=method(self, parameters, context),
            model_output=self.path(parameters, 'MODEL_OUTPUT', context),
            confidence=self.parameterAsBool(dict(parameters), 'CONFIDENCE', context),
            window=window(self.text(parameters, 'WINDOW', context)),
            **foundation(self, parameters, context),
            **unsure(self, parameters, context),
            **archive(self, parameters, context),
            **computing(self, parameters, context),
            output='',
        )

    def with_output(self, job: ClassifyJob, parameters: Parameters, context: QgsProcessingContext) -> Union[ClassifyJob, BatchJob]:
        """See :class:`HsiAlgorithm`. Whether there is one image or many is found out here, where it may take its time."""
        self._registered = output = self.parameterAsOutputLayer(dict(parameters), 'OUTPUT', context)
        into_folder = bool(job.model) and _is_folder(output)
        if not into_folder and not is_many(job.cube, self.check_cancelled):
            return replace(job, output=output)
        return batch_of(job, str(Path(output).with_suffix('')) if is_temporary(parameters['OUTPUT']) else output)

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        if 'summary_csv' in result:
            outputs = self.finish_batch(result, '', context, feedback)
            main = result['mosaics'] or [row['map'] for row in result['rows'] if row['map']]
            return {**outputs, 'OUTPUT': main[0], 'OUTPUT_FOLDER': result['output']}
        pixels = sum(result['counts'])
        say(feedback, [
            tr('{0} pixels classified in {1} s:').format(numeral(pixels), numeral(result['seconds'], '.1f')),
            *class_lines(result),
            *unsure_lines(result),
            *(accuracy_lines(result.get('accuracy')) if is_given(parameters, 'LABELS') else ()),
        ])
        outputs: Results = {
            'OUTPUT': result['output'], 'RECORD': result['record'], 'PIXELS': pixels, 'CLASS_COUNT': len(result['classes']),
            'CLASS_NAMES': class_names(result), 'RESUMED_WINDOWS': result['resumed_windows'],
            **accuracy_numbers(result.get('accuracy')),
        }
        layers = [Loaded(result['output'], tr('Classification'), 'OUTPUT')]
        for key, output, title in (
            ('confidence', 'CONFIDENCE_LAYER', tr('Confidence')), ('second', 'SECOND_LAYER', tr('Runner-up')),
            ('unsure', 'UNSURE_LAYER', tr('Unsure pixels')),
        ):  # fmt: skip
            if result.get(key):
                outputs[output] = result[key]
                layers.append(Loaded(result[key], title, output))
        if result.get('mean_confidence') is not None:
            outputs['MEAN_CONFIDENCE'] = result['mean_confidence']
        if result.get('unsure_share') is not None:
            outputs['UNSURE_SHARE'] = result['unsure_share']
        model_output = getattr(self._job, 'model_output', '')
        if model_output:
            outputs['MODEL_OUTPUT'] = model_output
        load_on_completion(context, layers, Path(self._job.cube).stem)
        return outputs


def _is_folder(output: str) -> bool:
    """Whether an output is no raster, but the folder of many."""
    return not Path(output).suffix or Path(output).is_dir()
