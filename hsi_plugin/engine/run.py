"""What each job does: one function a kind of job, and the table that names them.

Runs in the worker, or in this process under the inline engine; QGIS's own process never imports it. Every function imports what it needs
when it is called, so that a process is ready long before it can do everything.
"""

from __future__ import annotations

import warnings
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


def info(job: InfoJob, context: Context) -> Json:
    """See :class:`InfoJob`."""
    from ..cubes import open_cube

    with open_cube(job.cube) as cube:
        found: Json = cube.info()
        return found


def spectrum(job: SpectrumJob, context: Context) -> Json:
    """See :class:`SpectrumJob`. Values are reflectance (or what `units` says), null where the cube has none."""
    from ..core.errors import CubeError
    from ..cubes import open_cube

    with open_cube(job.cube) as cube:
        if job.row is not None and job.col is not None:
            row, col = job.row, job.col
        else:
            pixel = cube.grid.pixel(float(job.x or 0.0), float(job.y or 0.0))
            if pixel is None:
                raise CubeError(
                    f'The point x {job.x}, y {job.y} lies outside {cube.name}.', "Give coordinates in the cube's own reference system."
                )
            row, col = pixel
        values = cube.spectrum(row, col)
        x, y = cube.grid.xy(row, col)
        known = cube.bands.to_json()
        return {
            'cube': job.cube, 'row': row, 'col': col, 'x': x, 'y': y, 'units': cube.units,
            'wavelengths_nm': known['wavelengths_nm'], 'good_bands': known['good'],
            'values': [float(f'{v:.7g}') for v in values],  # all that float32 knows, without the digits that it makes up
        }


def import_product(job: ImportJob, context: Context) -> Json:
    """See :class:`ImportJob`."""
    from .importing import import_job

    return import_job(job, context)


def train(job: TrainJob, context: Context) -> Json:
    """See :class:`TrainJob`."""
    from .classify import train_job

    return train_job(job, context)


def classify(job: ClassifyJob, context: Context) -> Json:
    """See :class:`ClassifyJob`."""
    from .classify import classify_job

    return classify_job(job, context)


def classify_windows(job: WindowsJob, context: Context) -> Json:
    """See :class:`WindowsJob`."""
    from .classify import windows_job

    return windows_job(job, context)


def classify_many(job: BatchJob, context: Context) -> Json:
    """See :class:`BatchJob`."""
    from .batch.run import batch_job

    return batch_job(job, context)


def cluster_test(job: ClusterTestJob, context: Context) -> Json:
    """See :class:`ClusterTestJob`."""
    from .cluster.look import cluster_test_job

    return cluster_test_job(job, context)


def accuracy(job: AccuracyJob, context: Context) -> Json:
    """See :class:`AccuracyJob`."""
    from .review import accuracy_job

    return accuracy_job(job, context)


def sample(job: SampleJob, context: Context) -> Json:
    """See :class:`SampleJob`."""
    from .sampling import sample_job

    return sample_job(job, context)


def compare_maps(job: CompareMapsJob, context: Context) -> Json:
    """See :class:`CompareMapsJob`."""
    from .review import compare_maps_job

    return compare_maps_job(job, context)


def report(job: ReportJob, context: Context) -> Json:
    """See :class:`ReportJob`."""
    from .report import report_job

    return report_job(job, context)


def clean_map(job: CleanMapJob, context: Context) -> Json:
    """See :class:`CleanMapJob`."""
    from .correcting import clean_job

    return clean_job(job, context)


def apply_corrections(job: ApplyCorrectionsJob, context: Context) -> Json:
    """See :class:`ApplyCorrectionsJob`."""
    from .correcting import corrections_job

    return corrections_job(job, context)


def cross_validate(job: CrossValidateJob, context: Context) -> Json:
    """See :class:`CrossValidateJob`."""
    from .cross_validate import cross_validate_job

    return cross_validate_job(job, context)


def review_package(job: ReviewPackageJob, context: Context) -> Json:
    """See :class:`ReviewPackageJob`."""
    from .field import review_package_job

    return review_package_job(job, context)


def field_spectra(job: FieldSpectraJob, context: Context) -> Json:
    """See :class:`FieldSpectraJob`."""
    from .field import field_spectra_job

    return field_spectra_job(job, context)


def features(job: FeaturesJob, context: Context) -> Json:
    """See :class:`FeaturesJob`."""
    from .features import features_job

    return features_job(job, context)


def compare(job: CompareJob, context: Context) -> Json:
    """See :class:`CompareJob`."""
    from .compare import compare_job

    return compare_job(job, context)


def zero_shot(job: ZeroShotJob, context: Context) -> Json:
    """See :class:`ZeroShotJob`."""
    from .zero_shot import zero_shot_job

    return zero_shot_job(job, context)


def active_prepare(job: ActivePrepareJob, context: Context) -> Json:
    """See :class:`ActivePrepareJob`."""
    from .live import prepare_job

    return prepare_job(job, context)


def active_ask(job: ActiveAskJob, context: Context) -> Json:
    """See :class:`ActiveAskJob`."""
    from .live import ask_job

    return ask_job(job, context)


def active_map(job: ActiveMapJob, context: Context) -> Json:
    """See :class:`ActiveMapJob`."""
    from .live import map_job

    return map_job(job, context)


def active_suggest(job: ActiveSuggestJob, context: Context) -> Json:
    """See :class:`ActiveSuggestJob`."""
    from .active_batch import suggest_job

    return suggest_job(job, context)


def merge_labels(job: MergeLabelsJob, context: Context) -> Json:
    """See :class:`MergeLabelsJob`."""
    from .label_files import merge_job

    return merge_job(job, context)


def field_package(job: FieldPackageJob, context: Context) -> Json:
    """See :class:`FieldPackageJob`."""
    from .label_files import field_job

    return field_job(job, context)


def field_points(job: FieldPointsJob, context: Context) -> Json:
    """See :class:`FieldPointsJob`."""
    from .label_files import points_job

    return points_job(job, context)


def active_simulate(job: ActiveSimulateJob, context: Context) -> Json:
    """See :class:`ActiveSimulateJob`."""
    from .active_batch import simulate_job

    return simulate_job(job, context)


def hs3bench(job: BenchmarkJob, context: Context) -> Json:
    """See :class:`BenchmarkJob`."""
    from . import hs3bench

    return hs3bench.hs3bench(job, context)


def show_model(job: ShowModelJob, context: Context) -> Json:
    """See :class:`ShowModelJob`."""
    from . import models

    return models.show_model(job, context)


def list_models(job: ListModelsJob, context: Context) -> Json:
    """See :class:`ListModelsJob`."""
    from . import models

    return models.list_models(job, context)


def add_model(job: AddModelJob, context: Context) -> Json:
    """See :class:`AddModelJob`."""
    from . import models

    return models.add_model(job, context)


def download_model(job: DownloadModelJob, context: Context) -> Json:
    """See :class:`DownloadModelJob`."""
    from . import models

    return models.download_model(job, context)


def remove_model(job: RemoveModelJob, context: Context) -> Json:
    """See :class:`RemoveModelJob`."""
    from . import models

    return models.remove_model(job, context)


def diagnose(job: DiagnoseJob, context: Context) -> Json:
    """See :class:`DiagnoseJob`."""
    from .self_test import self_test

    return self_test()


def install_environment(job: InstallJob, context: Context) -> Json:
    """See :class:`InstallJob`."""
    from .environment.install import install

    return install(job, context)


def remove_environment(job: RemoveEnvironmentJob, context: Context) -> Json:
    """See :class:`RemoveEnvironmentJob`."""
    from .environment.remove import remove

    return remove(job, context)


def pretrain(job: PretrainJob, context: Context) -> Json:
    """See :class:`PretrainJob`."""
    from .pretrain import pretrain_job

    return pretrain_job(job, context)


def adapt(job: AdaptJob, context: Context) -> Json:
    """See :class:`AdaptJob`."""
    from .pretrain import adapt_job

    return adapt_job(job, context)


def spectral_angle(job: SpectralAngleJob, context: Context) -> Json:
    """See :class:`SpectralAngleJob`."""
    from .spectral_angle import spectral_angle_job

    return spectral_angle_job(job, context)


def index(job: IndexJob, context: Context) -> Json:
    """See :class:`IndexJob`."""
    from .spectral_index import index_job

    return index_job(job, context)


def library_to_cube(job: LibraryToCubeJob, context: Context) -> Json:
    """See :class:`LibraryToCubeJob`."""
    from .spectral_library import library_to_cube_job

    return library_to_cube_job(job, context)


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


RUNNERS: Dict[Type[Job], Runner] = {
    InfoJob: info,
    SpectrumJob: spectrum,
    ImportJob: import_product,
    TrainJob: train,
    ClassifyJob: classify,
    WindowsJob: classify_windows,
    BatchJob: classify_many,
    ClusterTestJob: cluster_test,
    AccuracyJob: accuracy,
    SampleJob: sample,
    CompareMapsJob: compare_maps,
    ReportJob: report,
    CleanMapJob: clean_map,
    ApplyCorrectionsJob: apply_corrections,
    CrossValidateJob: cross_validate,
    ReviewPackageJob: review_package,
    FieldSpectraJob: field_spectra,
    PretrainJob: pretrain,
    AdaptJob: adapt,
    FeaturesJob: features,
    CompareJob: compare,
    ZeroShotJob: zero_shot,
    ActivePrepareJob: active_prepare,
    ActiveAskJob: active_ask,
    ActiveMapJob: active_map,
    ActiveSuggestJob: active_suggest,
    ActiveSimulateJob: active_simulate,
    MergeLabelsJob: merge_labels,
    FieldPackageJob: field_package,
    FieldPointsJob: field_points,
    SpectralAngleJob: spectral_angle,
    IndexJob: index,
    LibraryToCubeJob: library_to_cube,
    BenchmarkJob: hs3bench,
    ShowModelJob: show_model,
    ListModelsJob: list_models,
    AddModelJob: add_model,
    DownloadModelJob: download_model,
    RemoveModelJob: remove_model,
    DiagnoseJob: diagnose,
    InstallJob: install_environment,
    RemoveEnvironmentJob: remove_environment,
}
