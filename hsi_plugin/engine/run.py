"""What each job does: the table of all kinds of jobs, and how one is done.

Runs in the worker, or in this process under the inline engine; QGIS's own process never imports it.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Callable, Dict, Mapping, Optional, Type

from ..core.errors import EngineError
from .active_jobs import ActiveSimulateJob, ActiveSuggestJob
from .batch_jobs import BatchJob, ClusterTestJob, WindowsJob
from .context import Context
from .environment_jobs import DiagnoseJob, InstallJob, RemoveEnvironmentJob
from .import_jobs import ImportJob
from .job import (
    BenchmarkJob,
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
from .label_jobs import FieldPackageJob, FieldPointsJob, MergeLabelsJob
from .live_jobs import ActiveAskJob, ActiveMapJob, ActivePrepareJob
from .model_jobs import (
    AdaptJob,
    AddModelJob,
    DownloadModelJob,
    ListModelsJob,
    PretrainJob,
    RemoveModelJob,
    ShowModelJob,
)
from .review_jobs import (
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
from .spectral_jobs import IndexJob, LibraryToCubeJob, SpectralAngleJob

Runner = Callable[[Any, Context], Json]


def run(job: Job, context: Context, runners: Optional[Mapping[Type[Job], Runner]] = None) -> Json:
    """Do a job.

    Args:
        job: What to do.
        context: Takes progress and messages, and tells whether the job was cancelled.
        runners: What does which job; None for :data:`RUNNERS`.

    Returns:
        The results, made of plain JSON values.

    Raises:
        HsiError: The input, the parameters or the output do not allow it.
        JobCancelled: The job was cancelled.
    """
    runner = (RUNNERS if runners is None else runners).get(type(job))
    if runner is None:
        raise EngineError(f'Nothing here does the job "{job.kind}".', 'Please report this error.')
    # GDAL 3.9 and later ask whether exceptions shall be on; we read its answers rightly either way (`cubes/gdal_errors.py`).
    warnings.filterwarnings('ignore', r'Neither \w+\.UseExceptions', FutureWarning)
    context.check_cancelled()
    result: Json = plain(runner(job, context))
    return result


def warm_up() -> None:
    """Import what nearly every job needs, while nobody waits for it yet."""
    for name in ('numpy', 'osgeo.gdal', 'osgeo.gdal_array', 'hsi_plugin.cubes'):
        import_module(name)


def plain(value: Any) -> Any:
    """The value in plain JSON types: NumPy numbers and arrays as Python's, numbers that are not finite as None, keys as texts."""
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if hasattr(value, 'tolist'):  # a NumPy array or number
        return plain(value.tolist())
    if isinstance(value, float):
        return value if value - value == 0.0 else None
    if value is None or isinstance(value, (str, int)):
        return value
    return str(value)


@dataclass(frozen=True)
class Later:
    """A function of this room, imported when it is first called: a process is ready long before it can do everything.

    Args:
        module: Within `hsi_plugin.engine`.
        function: Takes a job and its context.
    """

    module: str
    function: str

    def __call__(self, job: Any, context: Context) -> Json:
        """Do the job."""
        return self.found()(job, context)

    def found(self) -> Runner:
        """The function."""
        runner: Runner = getattr(import_module(f'{__package__}.{self.module}'), self.function)
        return runner


RUNNERS: Dict[Type[Job], Runner] = {
    InfoJob: Later('look', 'info_job'),
    SpectrumJob: Later('look', 'spectrum_job'),
    ImportJob: Later('importing', 'import_job'),
    TrainJob: Later('classify', 'train_job'),
    ClassifyJob: Later('classify', 'classify_job'),
    WindowsJob: Later('classify', 'windows_job'),
    BatchJob: Later('batch.run', 'batch_job'),
    ClusterTestJob: Later('cluster.look', 'cluster_test_job'),
    AccuracyJob: Later('review', 'accuracy_job'),
    SampleJob: Later('sampling', 'sample_job'),
    CompareMapsJob: Later('review', 'compare_maps_job'),
    ReportJob: Later('report', 'report_job'),
    CleanMapJob: Later('correcting', 'clean_job'),
    ApplyCorrectionsJob: Later('correcting', 'corrections_job'),
    CrossValidateJob: Later('cross_validate', 'cross_validate_job'),
    ReviewPackageJob: Later('field', 'review_package_job'),
    FieldSpectraJob: Later('field', 'field_spectra_job'),
    PretrainJob: Later('pretrain', 'pretrain_job'),
    AdaptJob: Later('pretrain', 'adapt_job'),
    FeaturesJob: Later('features', 'features_job'),
    CompareJob: Later('compare', 'compare_job'),
    ZeroShotJob: Later('zero_shot', 'zero_shot_job'),
    ActivePrepareJob: Later('live', 'prepare_job'),
    ActiveAskJob: Later('live', 'ask_job'),
    ActiveMapJob: Later('live', 'map_job'),
    ActiveSuggestJob: Later('active_batch', 'suggest_job'),
    ActiveSimulateJob: Later('active_batch', 'simulate_job'),
    MergeLabelsJob: Later('label_files', 'merge_job'),
    FieldPackageJob: Later('label_files', 'field_job'),
    FieldPointsJob: Later('label_files', 'points_job'),
    SpectralAngleJob: Later('spectral_angle', 'spectral_angle_job'),
    IndexJob: Later('spectral_index', 'index_job'),
    LibraryToCubeJob: Later('spectral_library', 'library_to_cube_job'),
    BenchmarkJob: Later('hs3bench', 'hs3bench'),
    ShowModelJob: Later('models', 'show_model'),
    ListModelsJob: Later('models', 'list_models'),
    AddModelJob: Later('models', 'add_model'),
    DownloadModelJob: Later('models', 'download_model'),
    RemoveModelJob: Later('models', 'remove_model'),
    DiagnoseJob: Later('self_test', 'diagnose_job'),
    InstallJob: Later('environment.install', 'install'),
    RemoveEnvironmentJob: Later('environment.remove', 'remove'),
}
