"""Doing the jobs that judge a map: samples, accuracy and area, two maps."""

from __future__ import annotations

from .context import Context
from .job import Json
from .review_jobs import AccuracyJob


def accuracy_job(job: AccuracyJob, context: Context) -> Json:
    """See :class:`AccuracyJob`."""
    from ..maps.accuracy import assess

    found: Json = assess(job.map, job.reference, job.field or None)
    return found
