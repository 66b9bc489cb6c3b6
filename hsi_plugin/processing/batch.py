"""What the algorithms for many images share: from the results of a batch to a log, to outputs, and to layers on the map."""

from __future__ import annotations

import shutil
from dataclasses import fields
from pathlib import Path
from typing import Any, Callable, Mapping, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
    QgsProcessingUtils,
)

from ..core.errors import ParameterError
from ..cubes.atomic import atomic_output
from ..cubes.gather import gather, has_wildcard, is_list, is_stac
from ..engine.batch_jobs import BatchJob
from ..engine.job import ClassifyJob
from ..qgis_common.i18n import numeral, tr
from ..qgis_common.settings import engine_options
from .algorithm import HsiAlgorithm, Results
from .outputs import Loaded, forget, load_on_completion
from .parameters import add_numbers
from .report import say

IMAGES_LAYER = 'images'


class BatchAlgorithm(HsiAlgorithm):
    """Base of the algorithms that may classify many images."""

    _registered = ''  # what Processing expects the main layer to be

    def add_batch_outputs(self) -> None:
        """Declare what comes out of a batch beside its folder and its footprints."""
        self.addOutput(QgsProcessingOutputFile('SUMMARY_CSV', tr('Summary as a table')))
        self.addOutput(QgsProcessingOutputRasterLayer('MOSAIC_LAYER', tr('Mosaic')))
        add_numbers(
            self, ('IMAGES', tr('Images')), ('DONE', tr('Images classified')), ('SKIPPED', tr('Images left as they were')),
            ('FAILED', tr('Images that failed')),
        )

    def finish_batch(
        self, result: Results, summary: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Tell the user what came out of many images, and name the outputs.

        Args:
            result: Of a :class:`~hsi_plugin.engine.batch_jobs.BatchJob`.
            summary: The file that is to hold the footprints; see :func:`summary_layer`.
            context: Of the run.
            feedback: The log.
        """
        say_batch(result, feedback)
        source = summary_layer(result, summary)
        load_batch(result, self._registered, source, context)
        outputs: Results = {
            'SUMMARY_CSV': result['summary_csv'], 'IMAGES': result['images'], 'DONE': result['done'], 'SKIPPED': result['skipped'],
            'FAILED': result['failed'], 'SUMMARY': source,
        }
        if result['mosaics']:
            outputs['MOSAIC_LAYER'] = result['mosaics'][0]
        return outputs

    def what_a_cancel_leaves(self) -> Tuple[str, ...]:
        """See :class:`HsiAlgorithm`."""
        if not isinstance(self._job, BatchJob):
            return super().what_a_cancel_leaves()
        return (
            tr('Cancelled.'), tr('Maps that were finished are kept in {0}, each of them whole.').format(self._job.output),
            tr('The same run, told to keep maps that are whole, goes on with the others.'),
        )

    def _forget_output(self, context: QgsProcessingContext) -> None:
        forget(context, self._registered)


def scheduler_of(text: str) -> str:
    """Where a batch is computed: what the call says, be it `none` for this computer, else what QGIS's options say."""
    return text.strip() or engine_options().scheduler


def is_many(source: str, check_cancelled: Callable[[], None]) -> bool:
    """Whether the text in a raster parameter stands for images, and not for one: a folder that is no product, a pattern, a list, STAC.

    What is not there at all is left to the job, which says so.

    Raises:
        CubeError: The folder or pattern has no images in it.
        ParameterError: The list cannot be read.
    """
    path = Path(source)
    if has_wildcard(source) and not path.exists():
        return True
    if path.is_file():
        return is_list(path) or (path.suffix.lower() in ('.json', '.geojson') and is_stac(path))
    if not path.is_dir():
        return False
    images = gather((source,), check_cancelled).images
    return not (len(images) == 1 and Path(images[0].path) == path)


def batch_of(job: ClassifyJob, output: str) -> BatchJob:
    """The same for many images.

    Raises:
        ParameterError: Something was asked for that goes with one image alone.
    """
    if job.window is not None:
        raise ParameterError(tr('A window was given for many images.'), tr('Leave it out, or give one image.'))
    if job.labels:
        raise ParameterError(
            tr('Labels were given for many images.'),
            tr('Train a model first, and give its file: many images are classified with one model.'),
        )
    shared = {f.name for f in fields(BatchJob)} & {f.name for f in fields(ClassifyJob)} - {'output'}
    scheduler = scheduler_of('')
    return BatchJob((job.cube,), output, mosaic=True, scheduler=scheduler, **{name: getattr(job, name) for name in shared - {'images'}})


def say_batch(result: Mapping[str, Any], feedback: QgsProcessingFeedback) -> None:
    """What became of the images, in the log; why some failed was told while it ran."""
    say(feedback, [
        tr('{0} images in {1} s: {2} classified, {3} left as they were, {4} failed.').format(
            result['images'], numeral(result['seconds'], '.1f'), result['done'], result['skipped'], result['failed']
        ),
        tr('Maps are in {0}.').format(result['output']),
        tr('The summary is {0}, and as a table {1}.').format(result['summary_gpkg'], result['summary_csv']),
        *(tr('Mosaic: {0}').format(path) for path in result['mosaics']),
    ])


def summary_layer(result: Mapping[str, Any], wanted: str) -> str:
    """The footprints of the images as a layer's source.

    Args:
        result: Of a batch.
        wanted: The file that the user asked for, which becomes a copy of the summary in the folder of maps; empty where that summary
            itself will do.

    Raises:
        OutputError: The copy cannot be written.
    """
    made = Path(result['summary_gpkg'])
    if wanted and Path(wanted) != made:
        with atomic_output(wanted) as temporary:
            shutil.copyfile(made, temporary)
        made = Path(wanted)
    return f'{made}|layername={IMAGES_LAYER}'


def load_batch(result: Results, registered: str, summary: str, context: QgsProcessingContext) -> None:
    """Let Processing load the footprints and the mosaics, in one group, where the user wants the main output to be loaded.

    Args:
        result: Of a batch.
        registered: What the destination parameter told Processing to load, before it was known what there would be.
        summary: The source of the footprints.
        context: Of the run.
    """
    if not context.willLoadLayerOnCompletion(registered):
        return
    details = context.layerToLoadOnCompletionDetails(registered)
    forget(context, registered)
    mosaics = [Loaded(path, tr('Mosaic') if len(result['mosaics']) == 1 else Path(path).stem, 'MOSAIC_LAYER') for path in result['mosaics']]
    kind = QgsProcessingUtils.LayerHint.Vector
    context.addLayerToLoadOnCompletion(summary, QgsProcessingContext.LayerDetails(tr('Images'), details.project, details.outputName, kind))
    load_on_completion(context, [Loaded(summary, tr('Images'), details.outputName, is_vector=True), *mosaics], Path(result['output']).name)
