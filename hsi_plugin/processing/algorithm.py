"""What all algorithms share: from parameters to a job, from a job to outputs, and the one place where errors become Processing's.

An algorithm says three things: its parameters, how they make a job (:meth:`HsiAlgorithm.make_job`, on the thread that may touch layers),
and how the job's results become outputs (:meth:`HsiAlgorithm.finish`). The job itself is computed by the worker process; the thread that
Processing gives only waits, so QGIS stays responsive and a cancel is heard at once.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

from qgis.core import (
    NULL,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProperty,
)
from qgis.PyQt.QtGui import QIcon

from ..core.addresses import page
from ..core.errors import HsiError, JobCancelled
from ..core.sentences import joined
from ..engine.client import WorkerEngine
from ..engine.job import Job
from ..qgis_common.i18n import say, say_error, tr
from ..qgis_common.icons import icon
from .inputs import given, label_file, raster_file
from .outputs import forget
from .pictures import path_of, picture_of
from .waiting import Waiter

Parameters = Mapping[str, Any]
Results = Dict[str, Any]
EngineSource = Callable[[], WorkerEngine]


class HsiAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms of the provider.

    Args:
        engine: Gives the engine when it is needed; the provider's, which all algorithms share.
    """

    NAME = ''
    TAGS = ''

    def __init__(self, engine: EngineSource) -> None:
        super().__init__()
        self._engine = engine
        self._job: Optional[Job] = None
        self._refusal: Optional[HsiError] = None
        self._copies: Optional[tempfile.TemporaryDirectory] = None
        self._feedback: Optional[QgsProcessingFeedback] = None

    # What an algorithm says.

    def make_job(self, parameters: Parameters, context: QgsProcessingContext) -> Job:
        """The job that the parameters ask for. Layers may be touched here, files may be long to open: leave them to the engine."""
        raise NotImplementedError

    def with_output(self, job: Job, parameters: Parameters, context: QgsProcessingContext) -> Job:
        """The job with the raster that it writes, where there is one.

        Asking for a destination raster makes Processing load it later: the context of the thread that computes notes it, until it is
        forgotten because the job fails.
        """
        return job

    def finish(
        self, result: Results, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Tell the user what came out, and name the outputs; their keys are those that `initAlgorithm` declared."""
        raise NotImplementedError

    def what_a_cancel_leaves(self) -> Tuple[str, ...]:
        """What is said after a cancel, in sentences."""
        return (tr('Cancelled; nothing was written.'),)

    # What Processing asks for.

    def name(self) -> str:
        """The name in `hsi:NAME`; stable."""
        return self.NAME

    def createInstance(self) -> HsiAlgorithm:
        """A fresh algorithm for one run."""
        return type(self)(self._engine)

    def group(self) -> str:
        """The folder in the toolbox."""
        return ''

    def groupId(self) -> str:
        """The folder's stable name; the provider is small enough to need none."""
        return ''

    def icon(self) -> QIcon:
        """What it does, as a picture."""
        return icon(picture_of(self.NAME))

    def svgIconPath(self) -> str:
        """The file of that picture, for the Modeler."""
        return path_of(picture_of(self.NAME))

    def tags(self) -> list:
        """Words that find the algorithm in the toolbox."""
        return self.TAGS.split(',')

    def helpUrl(self) -> str:
        """The algorithm's page of the manual."""
        return page(f'algorithms/{self.NAME}')

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Tuple[bool, str]:
        """Check all but the files behind layers.

        QGIS would open them, refuse what it knows no driver for (an ENVI header) and say less about what is wrong than the engine does.
        """
        unseen = {
            p.name(): QgsProperty.fromExpression('NULL') for p in self.parameterDefinitions()
            if isinstance(p, (QgsProcessingParameterRasterLayer, QgsProcessingParameterMapLayer)) and _is_path(parameters.get(p.name()))
        }
        return super().checkParameterValues({**parameters, **unseen}, context)

    def prepareAlgorithm(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Make the job. A refusal is kept for `processAlgorithm`: what is raised here, Processing reports without its sentence."""
        self._copies = tempfile.TemporaryDirectory(prefix='hsi_')
        try:
            self._job = self.make_job(parameters, context)
        except HsiError as error:
            self._refusal = error
        return True

    def processAlgorithm(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Results:
        """Let the engine run the job.

        Raises:
            QgsProcessingException: What is wrong and what to do about it; or the job was cancelled.
        """
        waiter: Optional[Waiter] = None
        self._feedback = feedback
        try:
            if self._refusal is not None:
                raise self._refusal
            waiter = Waiter(self._engine(), feedback)
            self._job = self.with_output(self._job, parameters, context)
            result = waiter.run(self._job, self._title())
            for warning in result.get('warnings') or ():
                if warning not in waiter.logged:
                    feedback.pushWarning(say(warning))
            return self.finish(result, parameters, context, feedback)
        except JobCancelled as error:
            self._forget_output(context)
            last_words = waiter.last_words if waiter else []
            raise QgsProcessingException(joined([*self.what_a_cancel_leaves(), *last_words])) from error
        except HsiError as error:
            self._forget_output(context)
            raise QgsProcessingException(say_error(error)) from error
        finally:
            self._copies.cleanup()

    # What algorithms use.

    def check_cancelled(self) -> None:
        """End the run where the user wants it; on the thread that computes.

        Raises:
            JobCancelled: The run was cancelled.
        """
        if self._feedback is not None and self._feedback.isCanceled():
            raise JobCancelled

    def raster(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        """The file in a raster parameter; empty where none was given."""
        return raster_file(given(self, parameters, name, context))

    def labels(self, parameters: Parameters, name: str, field: str, context: QgsProcessingContext) -> str:
        """A file with the labels in a layer parameter; empty where none were given."""
        what = given(self, parameters, name, context)
        if what and self.parameterAsBool(dict(parameters), 'SELECTED', context):
            what = replace(what, selected_only=True)
        return label_file(what, field, Path(self._copies.name), context)

    def text(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        """The text in a parameter; empty where none was given."""
        return self.parameterAsString(dict(parameters), name, context) if is_given(parameters, name) else ''

    def number(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> Optional[int]:
        """The whole number in a parameter; None where none was given."""
        return self.parameterAsInt(dict(parameters), name, context) if is_given(parameters, name) else None

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str = '', advanced: bool = False) -> None:
        """Declare a parameter, with a line of help."""
        if help_text:
            parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def path(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        """The file to write in a destination parameter; empty where none is wanted."""
        return self.parameterAsFileOutput(dict(parameters), name, context) or ''

    def _title(self) -> str:
        """What lists of jobs call the run: `Classify: scene.tif`."""
        file = getattr(self._job, 'cube', '') or getattr(self._job, 'map', '') or next(iter(getattr(self._job, 'images', ())), '')
        return f'{self.displayName()}: {Path(file).name}' if file else self.displayName()

    def _forget_output(self, context: QgsProcessingContext) -> None:
        for path in self._job.outputs if self._job is not None else ():
            forget(context, path)


def is_given(parameters: Parameters, name: str) -> bool:
    """Whether a parameter has a value; dialogs write an absent one as None, as NULL or as an empty text."""
    return parameters.get(name) not in (None, NULL, '')


def _is_path(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())
