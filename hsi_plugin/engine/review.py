"""Doing the jobs that judge maps: accuracy and area, and two maps side by side."""

from __future__ import annotations

from .context import Context
from .job import Json
from .review_jobs import AccuracyJob, CompareMapsJob


def accuracy_job(job: AccuracyJob, context: Context) -> Json:
    """See :class:`AccuracyJob`."""
    from ..maps.accuracy import assess

    context.progress(0.0, 'reading the map')
    found: Json = assess(
        job.map, job.reference, job.field or None, design=job.design, confidence=job.confidence, keep_touched=job.keep_touched,
        check_cancelled=context.check_cancelled,
    )  # fmt: skip
    _warn(found, context)
    if job.kappa and found['kappa'] is not None:
        context.log(f'Kappa {found["kappa"]:.3f}. {found["kappa_caution"]}')
    return found


def compare_maps_job(job: CompareMapsJob, context: Context) -> Json:
    """See :class:`CompareMapsJob`."""
    from ..maps.comparison.compare import compare_maps

    context.progress(0.0, 'reading both maps')
    found: Json = compare_maps(
        job.first, job.second, job.output, job.reference, job.field or None, job.design, check_cancelled=context.check_cancelled
    )
    _warn(found, context)
    return found


def _warn(found: Json, context: Context) -> None:
    for warning in found['warnings']:
        context.log(warning)
