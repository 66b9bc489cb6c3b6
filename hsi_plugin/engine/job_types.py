"""All kinds of jobs by name, and reading one that was written down as JSON.

Reading is strict (an unknown key or a wrong type is refused), because a misspelt option that is silently ignored gives a wrong map.
"""

from __future__ import annotations

import math
from dataclasses import fields
from typing import Any, Mapping, Type, Union, get_args, get_origin, get_type_hints

from ..core.errors import ParameterError
from .active_jobs import ActiveSimulateJob, ActiveSuggestJob
from .batch_jobs import BatchJob, ClusterTestJob, WindowsJob
from .environment_jobs import DiagnoseJob, InstallJob, RemoveEnvironmentJob
from .import_jobs import ImportJob
from .job import (
    BenchmarkJob,
    ClassifyJob,
    CompareJob,
    FeaturesJob,
    InfoJob,
    Job,
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

JobTypes = Mapping[str, Type[Job]]
JOB_TYPES: JobTypes = {
    job.kind: job
    for job in (
        InfoJob, SpectrumJob, ImportJob,
        TrainJob, ClassifyJob, FeaturesJob, CompareJob, ZeroShotJob, BenchmarkJob, PretrainJob, AdaptJob,
        ShowModelJob, ListModelsJob, AddModelJob, DownloadModelJob, RemoveModelJob, DiagnoseJob, InstallJob, RemoveEnvironmentJob,
        ActivePrepareJob, ActiveAskJob, ActiveMapJob, ActiveSuggestJob, ActiveSimulateJob, MergeLabelsJob, FieldPackageJob,
        FieldPointsJob, SpectralAngleJob, IndexJob, LibraryToCubeJob, BatchJob, WindowsJob, ClusterTestJob,
        AccuracyJob, SampleJob, ReportJob, CompareMapsJob, CleanMapJob, ApplyCorrectionsJob, CrossValidateJob, ReviewPackageJob,
        FieldSpectraJob,
    )
}


def job_from_json(value: Any, types: JobTypes = JOB_TYPES) -> Job:
    """Read what :meth:`Job.to_json` wrote.

    Args:
        value: A decoded JSON object.
        types: The kinds of jobs that are understood, by name.

    Raises:
        ParameterError: The kind, a key or a type is not known, or the values contradict each other.
    """
    if not isinstance(value, dict):
        raise ParameterError(f'A job must be an object, not {type(value).__name__}.')
    kind = value.get('kind')
    job_type = types.get(kind) if isinstance(kind, str) else None
    if job_type is None:
        raise ParameterError(f'There is no job "{kind}".', f'The jobs are {", ".join(sorted(types))}.')
    given = {name: v for name, v in value.items() if name != 'kind'}
    hints = {f.name: hint for f in fields(job_type) for hint in [get_type_hints(job_type)[f.name]]}
    unknown = sorted(given.keys() - hints.keys())
    if unknown:
        raise ParameterError(f'{kind} has no option "{unknown[0]}".', f'Its options are {", ".join(hints)}.')
    converted = {name: _convert(v, hints[name], f'{kind}: {name}') for name, v in given.items()}
    try:
        return job_type(**converted)
    except TypeError as error:  # a required option is absent; the message of dataclasses names it
        raise ParameterError(f'{kind} is incomplete: {error}.', f'Its options are {", ".join(hints)}.') from error


def _convert(value: Any, hint: Any, where: str) -> Any:
    """The value as the type that a job's field asks for: JSON knows lists but no tuples, and does not tell 1 from 1.0."""
    if get_origin(hint) is Union:  # Optional[X]
        inner = next(a for a in get_args(hint) if a is not type(None))
        return None if value is None else _convert(value, inner, where)
    if get_origin(hint) is tuple:
        members = get_args(hint)
        if len(members) == 2 and members[1] is Ellipsis:
            if not isinstance(value, (list, tuple)):
                raise ParameterError(f'{where} must be a list, not {value!r}.')
            members = (members[0],) * len(value)
        if not isinstance(value, (list, tuple)) or len(value) != len(members):
            raise ParameterError(f'{where} must be {len(members)} values, not {value!r}.')
        return tuple(_convert(v, h, where) for v, h in zip(value, members))
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, hint) or (isinstance(value, bool) and hint is not bool):
        raise ParameterError(f'{where} must be {_NAMES[hint]}, not {value!r}.')
    if isinstance(value, float) and not math.isfinite(value):
        raise ParameterError(f'{where} must be a finite number, not {value!r}.')
    return value


_NAMES = {str: 'a text', int: 'a whole number', float: 'a number', bool: 'true or false'}
