"""`hsi:classifyfolder`: many images with one model, each a map of its own, and a summary of all."""

from __future__ import annotations

from typing import Any, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..engine.batch_jobs import BatchJob
from ..qgis_common.i18n import tr
from .algorithm import Parameters, Results, is_given
from .batch import BatchAlgorithm, scheduler_of
from .outputs import is_temporary
from .parameters import add_archive, add_computing, add_confidence, add_unsure, archive, computing, unsure


class ClassifyFolderAlgorithm(BatchAlgorithm):
    """Classify all images of an archive."""

    NAME = 'classifyfolder'
    TAGS = 'hyperspectral,classification,batch,folder,archive,many,scenes,time series,model,cluster,dask,stac,summary,mosaic'

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr('Classify many images')

    def shortHelpString(self) -> str:
        """What the dialog says."""
        return tr(
            'Classifies all hyperspectral images of a folder with one model file. Each image becomes a map of its own, on its own grid, '
            'with its own run record; folders within the folder are searched too, and a product of a sensor that is a folder is one '
            'image. Images of other sensors than the model learned from are matched by wavelength.\n\n'
            'A summary tells for every image what became of it, how sure the map is, how much land each class covers and how long it '
            'took: as a table (CSV), and as footprints on the map (GeoPackage). Where it is wanted, a virtual raster shows all maps as '
            'one.\n\n'
            'An image that fails never stops the others: its reason stands in the log and in the summary. A run that was cancelled or '
            'interrupted goes on where it stopped when it is started again: maps that are whole are kept.\n\n'
            'Large archives can be computed on a cluster (Dask); QGIS\'s options, or the parameter Scheduler, say where.'
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterFile('INPUT', tr('Folder of images'), QgsProcessingParameterFile.Behavior.Folder, optional=True),
            tr('All images in it and in the folders below.'),
        )
        self.add(
            QgsProcessingParameterFile('PATTERN_OR_LIST', tr('Or a pattern, a list or a STAC item'), optional=True),
            tr(
                'Instead of a folder: a pattern of paths such as /data/2023*/scene_*.tif (** stands for any folders), a text file that '
                'lists one image a line, or a local STAC item or collection (JSON).'
            ),
        )
        self.add(QgsProcessingParameterFile('MODEL', tr('Model'), extension='hsimodel'), tr('The model file to apply.'))
        add_confidence(self)
        add_unsure(self)
        add_archive(self, resume=True, advanced=False)
        self.add(
            QgsProcessingParameterBoolean('MOSAIC', tr('Mosaic of all maps'), False),
            tr('Whether to write a virtual raster (VRT) of all maps: one for each reference system. It copies no pixels.'),
        )
        self.add(
            QgsProcessingParameterString('SCHEDULER', tr('Scheduler'), None, optional=True),
            tr(
                'Where to compute: tcp://HOST:PORT or tls://HOST:PORT of a Dask scheduler, the path of its scheduler file, or local:4 for '
                'four processes on this computer. Empty: as QGIS\'s options say; none: one process on this computer.'
            ), advanced=True,
        )
        add_computing(self)
        self.add(
            QgsProcessingParameterFolderDestination('OUTPUT', tr('Folder of maps')),
            tr('Where maps and summary go; it must not lie in the folder of images.'),
        )
        self.add(
            QgsProcessingParameterVectorDestination('SUMMARY', tr('Summary'), QgsProcessing.SourceType.TypeVectorPolygon, optional=True),
            tr('The footprints of the images with what became of them. It lies in the folder of maps; another file gets a copy.'),
        )
        self.add_batch_outputs()

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Tuple[bool, str]:
        """Refuse, before anything starts, a call that names images in more than one way, or in none."""
        count = sum(is_given(parameters, name) for name in ('INPUT', 'PATTERN_OR_LIST'))
        if count != 1:
            what = tr('No images were given.') if not count else tr('Images were given in more than one way.')
            return False, what + ' ' + tr('Give exactly one: a folder; or a pattern, a list or a STAC item.')
        return super().checkParameterValues(dict(parameters), context)

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> BatchJob:
        """See :class:`HsiAlgorithm`."""
        return BatchJob(
            images=(self.text(parameters, 'INPUT', context) or self.text(parameters, 'PATTERN_OR_LIST', context),),
            output=self.path(parameters, 'OUTPUT', context),
            model=self.text(parameters, 'MODEL', context),
            confidence=self.parameterAsBool(dict(parameters), 'CONFIDENCE', context),
            mosaic=self.parameterAsBool(dict(parameters), 'MOSAIC', context),
            scheduler=scheduler_of(self.text(parameters, 'SCHEDULER', context)),
            **unsure(self, parameters, context),
            **archive(self, parameters, context),
            **computing(self, parameters, context),
        )

    def with_output(self, job: BatchJob, parameters: Parameters, context: QgsProcessingContext) -> BatchJob:
        """See :class:`HsiAlgorithm`."""
        self._registered = self.parameterAsOutputLayer(dict(parameters), 'SUMMARY', context)
        return job

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """See :class:`HsiAlgorithm`."""
        summary = '' if is_temporary(parameters.get('SUMMARY')) else self._registered
        return {'OUTPUT': result['output'], **self.finish_batch(result, summary, context, feedback)}
