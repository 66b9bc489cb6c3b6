"""Hyperspectral Maps for notebooks and scripts: open rasters as arrays, run the toolbox's jobs, read maps back. Needs no QGIS.

    from hsi_plugin.api import ClassifyJob, TrainJob, open_classification, run

    run(TrainJob('scene.tif', 'points.gpkg', 'land.hsimodel'))
    result = run(ClassifyJob('other.tif', 'map.tif', model='land.hsimodel', confidence=True))
    with open_classification(result['output']) as found:
        labels = found.labels()  # (rows, cols), 0 where nothing was classified

A job is a frozen dataclass whose fields are what the toolbox and the command line ask for; its docstring tells them, and nothing here
repeats them. `docs/PYTHON.md` is the page, `docs/python_api.py` a notebook that runs.

Import this before NumPy: BLAS, OpenMP and GDAL read the size of their pools once, and on import this says what suits the jobs, where the
environment does not say it already. A worker process (`WorkerEngine`) is sized right in any case.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import Callable, Optional

from .engine.device import limits

if 'numpy' not in sys.modules:  # too late otherwise: only other programs, started from here, would notice
    os.environ.update(limits(os.environ))

from .core.bands import Bands
from .core.classes import ClassDefinition, ClassScheme
from .core.errors import (
    CubeError,
    EngineError,
    EnvironmentMissing,
    HsiError,
    JobCancelled,
    LabelError,
    ModelError,
    OutputError,
    ParameterError,
    WorkerCrashed,
)
from .core.grid import Grid
from .core.record import RunRecord
from .core.window import Window
from .cubes import Cube, open_cube, plan_windows, write_cube
from .engine.active_jobs import ActiveSimulateJob, ActiveSuggestJob
from .engine.batch_jobs import BatchJob, ClusterTestJob
from .engine.choose import engine_for
from .engine.client import WorkerEngine
from .engine.contract import Engine
from .engine.environment_jobs import DiagnoseJob
from .engine.handle import JobHandle
from .engine.import_jobs import ImportJob
from .engine.inline import InlineEngine
from .engine.job import (
    ClassifyJob,
    CompareJob,
    FeaturesJob,
    InfoJob,
    Job,
    Json,
    SpectrumJob,
    TrainJob,
    ZeroShotJob,
)
from .engine.job_types import job_from_json
from .engine.label_jobs import FieldPackageJob, FieldPointsJob, MergeLabelsJob
from .engine.model_jobs import AdaptJob, ListModelsJob, ShowModelJob
from .engine.protocol import Event, Log, Progress
from .engine.review_jobs import (
    AccuracyJob,
    ApplyCorrectionsJob,
    CleanMapJob,
    CompareMapsJob,
    CrossValidateJob,
    FieldSpectraJob,
    ReportJob,
    ReviewPackageJob,
    SampleJob,
)
from .engine.run import plain
from .engine.spectral_jobs import IndexJob, LibraryToCubeJob, SpectralAngleJob
from .labels.label_set import LabelSet
from .labels.read import read_labels
from .maps.read import Classification, open_classification

__all__ = [
    'AccuracyJob', 'ActiveSimulateJob', 'ActiveSuggestJob', 'AdaptJob', 'ApplyCorrectionsJob', 'Bands', 'BatchJob', 'ClassDefinition',
    'ClassScheme', 'Classification', 'ClassifyJob', 'CleanMapJob', 'ClusterTestJob', 'CompareJob', 'CompareMapsJob', 'CrossValidateJob',
    'Cube', 'CubeError', 'DiagnoseJob', 'Engine', 'EngineError', 'EnvironmentMissing', 'FeaturesJob', 'FieldPackageJob',
    'FieldPointsJob', 'FieldSpectraJob', 'Grid', 'HsiError', 'ImportJob', 'IndexJob', 'InfoJob', 'InlineEngine', 'Job', 'JobCancelled',
    'Json', 'LabelError', 'LabelSet', 'LibraryToCubeJob', 'ListModelsJob', 'MergeLabelsJob', 'ModelError', 'OutputError',
    'ParameterError', 'ReportJob', 'ReviewPackageJob', 'RunRecord', 'SampleJob', 'ShowModelJob', 'SpectralAngleJob', 'SpectrumJob',
    'TrainJob', 'Window', 'WorkerCrashed', 'WorkerEngine', 'ZeroShotJob', 'open_classification', 'open_cube', 'plan_windows',
    'read_labels', 'run', 'write_cube',
]  # fmt: skip

_log = logging.getLogger(__name__)
_SLICE_SECONDS = 0.5  # on Windows a blocked wait does not hear Ctrl-C; waiting in slices does


def run(
    job: Job,
    progress: Optional[Callable[[float, str], None]] = None,
    log: Optional[Callable[[str], None]] = None,
    engine: Optional[Engine] = None,
) -> Json:
    """Do a job and wait for it. From any thread, and from several at once.

    An interrupt (Ctrl-C, the square button of a notebook) and whatever a callback raises cancel the job, wait until it has ended, and are
    raised then: files are whole or not there.

    Args:
        job: What to do. Paths may be texts or `pathlib.Path`, numbers Python's or NumPy's.
        progress: Called with the done share, 0…1, and what is being done, by the thread that called `run`.
        log: Called with what the job has to say besides, such as warnings, likewise.
        engine: Who computes: an open `WorkerEngine`, for example, which keeps its process between jobs; it stays open. None computes in
            this process; many images in another one; and where this Python lacks the torch that a method may need, in the compute
            environment.

    Returns:
        The results, as the command line prints them: plain texts, numbers, lists and dictionaries.

    Raises:
        HsiError: The input, the parameters or the output do not allow it; the type says which, `what` and `remedy` what to do.
        JobCancelled: Somebody else has cancelled the job.
    """
    checked = job_from_json(plain(job.to_json()))
    report = _Report(progress, log)
    if engine is not None:
        return _wait(engine.submit(checked, report), report)
    # Dask starts processes that begin with the main module, which would be the caller's script, again.
    with engine_for(checked, apart=isinstance(checked, (BatchJob, ClusterTestJob))) as own:
        return _wait(own.submit(checked, report), report)


class _Report:
    """Hands a job's events to the callbacks.

    Attributes:
        calling: Whether a callback has not returned, because it is running or has raised.
    """

    def __init__(self, progress: Optional[Callable[[float, str], None]], log: Optional[Callable[[str], None]]) -> None:
        self._progress = progress
        self._log = log
        self.calling = False

    def __call__(self, event: Event) -> None:
        self.calling = True
        if self._progress is not None and isinstance(event, Progress):
            self._progress(event.fraction, event.message)
        elif self._log is not None and isinstance(event, Log):
            self._log(event.text)
        self.calling = False


def _wait(handle: JobHandle, report: _Report) -> Json:
    """The results of a submitted job; one that is still at work when this ends before its time is cancelled, and ends first."""
    try:
        while True:
            try:
                return handle.wait(_SLICE_SECONDS)
            except TimeoutError:
                if report.calling:  # a callback's own, which means that somebody has waited long enough
                    raise
            except HsiError:
                if handle.details:  # a traceback, or a worker's last words
                    _log.error('%s', handle.details)
                raise
    finally:
        handle.cancel()  # does nothing to a job that has ended
        while not handle.wait_until_done(_SLICE_SECONDS):
            pass
