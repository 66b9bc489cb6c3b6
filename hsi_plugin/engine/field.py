"""Doing the jobs of the field: a reference sample to take along, and spectra that were brought back."""

from __future__ import annotations

from pathlib import Path
from typing import List, Tuple

from ..core.errors import CubeError
from ..cubes import open_cube
from ..labels.reference.field import points_to_take, write_review_package
from ..labels.reference.review import Review, ReviewPoint
from ..labels.reference.stored import chosen_design
from ..labels.session import LabelSession
from .context import Context
from .field_map import add_field_map
from .field_spectra import field_spectra_job
from .job import Json
from .review_jobs import ReviewPackageJob

__all__ = ['field_spectra_job', 'review_package_job']


def review_package_job(job: ReviewPackageJob, context: Context) -> Json:
    """See :class:`~hsi_plugin.engine.review_jobs.ReviewPackageJob`.

    Raises:
        LabelError: The file is no session, holds no such sample, or all of its points are answered.
        OutputError: The package exists or cannot be written.
    """
    warnings: List[str] = []
    tables: Tuple[str, ...] = ()
    with LabelSession.open(job.session) as session:
        review = Review(session)
        design = chosen_design(review.designs(), job.design, session.path)
        points = points_to_take(review, design, job.open_only)
        path = job.cube or session.image

        def add_picture(package: Path) -> None:
            nonlocal tables
            context.progress(0.1, 'Drawing the picture')
            tables = _picture(context, session, path, package, points, warnings)

        count = write_review_package(review, job.output, design, points, job.blind, add_picture if job.picture else None)
    for warning in warnings:
        context.log(warning)
    context.progress(1.0, 'done')
    return {
        'output': job.output, 'design': design.uuid, 'name': design.name, 'points': count, 'basemap': bool(tables),
        'tables': list(tables), 'warnings': warnings,
    }  # fmt: skip


def _picture(
    context: Context, session: LabelSession, path: str, package: Path, points: List[ReviewPoint], warnings: List[str]
) -> Tuple[str, ...]:
    """Add the picture; without the image the points go alone, which is told."""
    if not path or not Path(path).exists():
        warnings.append(f'The image {path or "of the session"} is not there; the points have no picture underneath. Name it to get one.')
        return ()

    def cancelled() -> bool:
        context.check_cancelled()
        return False

    def advance(share: float) -> None:
        context.progress(0.1 + 0.7 * share, 'Drawing the picture')

    try:
        with open_cube(path) as cube:
            if not cube.grid.matches(session.grid):
                warnings.append(f'{path} is another image than the session\'s, by its grid; the points have no picture underneath.')
                return ()
            pixels = [(p.row, p.col) for p in points]
            return add_field_map(cube, package, pixels, progress=advance, cancelled=cancelled)
    except CubeError as error:
        warnings.append(f'{error.what} The points have no picture underneath.')
        return ()
