"""Doing the jobs of labelling sessions."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Union

from ..core.errors import LabelError
from ..cubes.atomic import check_writable_target
from ..labels.conflicts import write_conflicts
from ..labels.field import write_field_package
from ..labels.field_gps import take_gps_points
from ..labels.field_points import package_fields
from ..labels.field_read import FieldReport
from ..labels.label_rows import has_table, reading
from ..labels.merge import Merged, merge_sessions
from ..labels.reference.field_read import take_package
from ..labels.reference.field_report import ReviewReport, write_disputes
from ..labels.reference.review import MergedReview, Review
from ..labels.reference.stored import ANSWERS, stored_designs
from ..labels.session import LabelSession
from ..labels.visits import points_of_layer, undecided_points
from .context import Context
from .job import Json
from .label_jobs import FieldPackageJob, FieldPointsJob, MergeLabelsJob
from .shared import tell_once


def merge_job(job: MergeLabelsJob, context: Context) -> Json:
    """See :class:`MergeLabelsJob`."""
    if job.output:
        check_writable_target(Path(job.output), [job.session, job.other])
    with LabelSession.open(job.session) as session:
        merged: Union[Merged, FieldReport, ReviewReport]
        answers: Optional[MergedReview] = None
        if is_field_package(job.other):
            merged = take_package(session, job.other)
            warnings = [*merged.problems, *merged.warnings]
        else:
            merged = merge_sessions(session, job.other)
            warnings = list(merged.warnings)
            answers = _merged_answers(session, job.other)
        context.progress(0.9, 'Labels are taken over')
        result: Dict[str, Any] = {
            'session': job.session, 'taken': merged.taken, 'known': merged.known, 'superseded': merged.superseded,
            'conflicts': [{'row': c.row, 'col': c.col, 'text': c.text} for c in merged.conflicts], 'report': merged.text,
            'warnings': warnings,
        }  # fmt: skip
        if answers is not None:
            result['taken'] += answers.taken
            result['known'] += answers.known
            result['report'] += '\n' + answers.text
            result['warnings'] += answers.warnings
        if job.output:
            if isinstance(merged, ReviewReport):
                write_disputes(Review(session), job.output)
            else:
                write_conflicts(session, job.output)
            result['output'] = job.output
    return result


def _merged_answers(session: LabelSession, other: str) -> Optional[MergedReview]:
    """Take over answers to the reference samples that both files have; None where they share none."""
    mine = {design.uuid for design in Review(session).designs()}
    if not mine:
        return None
    with reading(other) as run:
        theirs = {design.uuid for design in stored_designs(run, Path(other))} if has_table(run, ANSWERS) else set()
    return Review(session).merge(other) if mine & theirs else None


def field_job(job: FieldPackageJob, context: Context) -> Json:
    """See :class:`FieldPackageJob`."""
    with LabelSession.open(job.session) as session:
        points, warnings = points_of_layer(session, job.points) if job.points else (undecided_points(session), [])
        if not points:
            raise LabelError(
                f'Nothing in {job.session} was called mixed, left undecided or disputed.', 'Give a layer of points to visit.'
            )
        written = write_field_package(session, job.output, points, job.blind)
    return {'output': job.output, 'points': written, 'warnings': warnings}


def points_job(job: FieldPointsJob, context: Context) -> Json:
    """See :class:`FieldPointsJob`."""
    with LabelSession.open(job.session) as session:
        done = take_gps_points(session, job.points, job.field, job.accuracy, job.split)
    return {
        'session': job.session, 'labels': done.pixels, 'taken': done.taken, 'known': done.known,
        'warnings': tell_once(context, done.warnings),
    }  # fmt: skip


def is_field_package(path: str) -> bool:
    """Whether a file is one that came back from the field, rather than a session."""
    return bool(package_fields(Path(path)))
