"""The job that classifies many images: it finds them, has each classified by an engine, and writes the summary.

Every image is a job of its own on an engine: a second process on this computer, so that native code that crashes over one damaged file
costs that image alone, or a cluster. Whatever becomes of one image, the others go on. Nothing is kept but the maps themselves, whose
records say what they are: going on after a kill needs no journal that could be torn.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections import Counter
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator, List, Sequence, Tuple

from ...core.errors import CubeError, HsiError, OutputError
from ...cubes.atomic import output_error
from ...cubes.gather import Image, check_output_folder, gather
from ...maps.mosaic import write_mosaics
from ...maps.staging import sweep
from ...maps.summary import SummaryRow, write_summary
from ...models.modelfile import read_model
from ..batch_jobs import BatchJob
from ..context import Context
from ..contract import Engine
from ..job import Json
from ..options import SCHEDULER
from ..unsure import unsure_of
from .progress import duration
from .tasks import DONE, FAILED, SKIPPED, WINDOWS, is_one_map, map_path
from .work import GRACE, MOST_TOLD, WALKED, Work

SUMMARY_CSV, SUMMARY_GPKG = 'summary.csv', 'summary.gpkg'
THIS_COMPUTER = 'none'
_MOST_ROWS = 200  # of the summary that travel in the result


def batch_job(job: BatchJob, context: Context) -> Json:
    """Classify many images; see :class:`~hsi_plugin.engine.batch_jobs.BatchJob`.

    Raises:
        CubeError: No image was found, or not one of them could be classified.
        ModelError: The model cannot be read, or cannot tell unsure pixels where these are asked for.
        OutputError: The folder cannot be written to, or lies among the images.
        EngineError: The cluster cannot be reached, or cannot do the work.
        JobCancelled: It was cancelled; all maps that are there are whole.
    """
    started = time.monotonic()
    context.progress(0.0, 'looking for images')
    card, _ = read_model(job.model)
    unsure_of(card, job.unsure, job.unsure_each_class)  # refused now, and not by one image after the other
    if not is_one_map(job):
        check_output_folder(job.output, job.images)
    found = gather(job.images, context.check_cancelled)
    for path, reason in found.left_out[:MOST_TOLD]:
        context.log(f'{path} was left out: {reason}')
    _check_maps(job, found.images)
    # A model of class names learns anew in each image: every share of one would repeat that.
    work = Work(job, found.images, context, shared=bool(_scheduler(job)) and not card.any_bands)
    if is_one_map(job):
        return _one_map(job, found.images, work, context)
    with _folder_of(job) as folder, _engine(job, found.images, context) as engine:
        _make_folders(job, found.images)
        try:
            work.run(engine)
        finally:  # also where it was cancelled: what is whole is told, and nothing half-written stays
            rows = work.rows()
            _clean(job, found.images, all_ended=work.all_ended)
            write_summary(folder / SUMMARY_CSV, folder / SUMMARY_GPKG, rows, card.scheme)
    mosaics, notes = _mosaics(job, folder, rows, context)
    context.progress(1.0, 'done')
    return _told(job, folder, rows, mosaics, [*_remarks(rows), *notes], time.monotonic() - started)


def _check_maps(job: BatchJob, images: Sequence[Image]) -> None:
    """Refuse a folder in which a map would take the place of an image.

    Raises:
        OutputError: One would.
    """
    there = {os.path.realpath(image.path) for image in images}
    for image in images:
        target = map_path(job, image)
        if os.path.realpath(target) in there:
            raise OutputError(
                f'The map of {image.path} would be {target}, which is one of the images.', 'Choose another folder for the maps.'
            )


def _one_map(job: BatchJob, images: Sequence[Image], work: Work, context: Context) -> Json:
    """One image, whose map has the very name that was given; its result is that of any classification."""
    if len(images) > 1:
        raise OutputError(f'{job.output} is one map, but there are {len(images)} images.', 'Give a folder for the maps.')
    with _engine(job, images, context) as engine:
        try:
            work.run(engine)
        finally:
            _clean(job, images, all_ended=work.all_ended)
    task = work.last
    if task is None or task.result is None:
        raise CubeError(f'{images[0].path} was not classified.') if task is None or task.error is None else task.error
    context.progress(1.0, 'done')
    return task.result


# --- where --------------------------------------------------------------------------------------------------------------------------------


def _scheduler(job: BatchJob) -> str:
    """The cluster that computes; empty for this computer alone."""
    scheduler = (job.scheduler or os.environ.get(SCHEDULER, '')).strip()
    return '' if scheduler == THIS_COMPUTER else scheduler


@contextmanager
def _engine(job: BatchJob, images: Sequence[Image], context: Context) -> Iterator[Engine]:
    """What computes: a second process on this computer, or a cluster that was looked at first."""
    scheduler = _scheduler(job)
    if not scheduler:
        from ..client import WorkerEngine

        with WorkerEngine(sys.executable, grace=GRACE, threads=job.threads) as engine:
            yield engine
        return
    from ..cluster import DaskEngine

    context.progress(0.0, f'connecting to {scheduler}')
    cluster = DaskEngine(scheduler)
    try:
        context.progress(0.0, 'asking the workers')
        folder = str(Path(job.output).absolute().parent) if is_one_map(job) else job.output
        for note in cluster.check([image.path for image in images], folder, job.device):
            context.log(note)
        yield cluster
    finally:
        cluster.close()


@contextmanager
def _folder_of(job: BatchJob) -> Iterator[Path]:
    """The output folder, made where it is not there; one that was made for nothing is removed."""
    folder = Path(job.output)
    if folder.exists() and not folder.is_dir():
        raise OutputError(f'{folder} is a file, not a folder.', 'Give a folder for the maps of many images.')
    was_there = folder.is_dir()
    _make(folder)
    try:
        yield folder
    except HsiError:
        if not was_there:
            with suppress(OSError):  # not empty
                folder.rmdir()
        raise


def _make_folders(job: BatchJob, images: Sequence[Image]) -> None:
    """Make the folders of the maps."""
    for place in sorted({map_path(job, image).parent for image in images}):
        _make(place)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(folder, error) from error


def _clean(job: BatchJob, images: Sequence[Image], all_ended: bool) -> None:
    """Remove what killed processes have left half-written, and the windows that machines have shared where nothing goes on with them."""
    for place in sorted({map_path(job, image).parent for image in images}):
        sweep(place)
        if all_ended:
            shutil.rmtree(place / WINDOWS, ignore_errors=True)


# --- the end ------------------------------------------------------------------------------------------------------------------------------


def _mosaics(job: BatchJob, folder: Path, rows: Sequence[SummaryRow], context: Context) -> Tuple[List[Path], List[str]]:
    maps = [Path(row.map) for row in rows if row.status in (DONE, SKIPPED)]
    if not (job.mosaic and maps):
        return [], []
    context.progress(WALKED, 'joining the maps')
    return write_mosaics(folder, maps)


def _remarks(rows: Sequence[SummaryRow]) -> List[str]:
    """What a user should know about all of them together."""
    sensors = Counter(row.sensor or 'unknown' for row in rows if row.status in (DONE, SKIPPED))
    if len(sensors) < 2:
        return []
    named = ', '.join(f'{name} ({count})' for name, count in sorted(sensors.items()))
    return [f'The images come from {len(sensors)} sensors: {named}. The summary tells how the model fits each.']


def _told(
    job: BatchJob, folder: Path, rows: Sequence[SummaryRow], mosaics: Sequence[Path], warnings: List[str], seconds: float
) -> Json:
    count = Counter(row.status for row in rows)
    if rows and not count[DONE] and not count[SKIPPED]:
        first = next(row for row in rows if row.status == FAILED)
        raise CubeError(
            f'Not one of {len(rows)} images could be classified. {Path(first.image).name}: {first.message}',
            f'{folder / SUMMARY_CSV} tells it of each.',
        )
    return {
        'output': job.output, 'summary_csv': str(folder / SUMMARY_CSV), 'summary_gpkg': str(folder / SUMMARY_GPKG),
        'mosaics': [str(path) for path in mosaics], 'images': len(rows), 'done': count[DONE], 'skipped': count[SKIPPED],
        'failed': count[FAILED], 'seconds': round(seconds, 3), 'took': duration(seconds),
        'sensors': dict(Counter(row.sensor for row in rows if row.sensor)), 'warnings': warnings,
        'rows': [_plain(row) for row in rows[:_MOST_ROWS]],
    }  # fmt: skip


def _plain(row: SummaryRow) -> Json:
    return {
        'image': row.image, 'map': row.map, 'status': row.status, 'message': row.message, 'sensor': row.sensor,
        'classified_pixels': row.classified_pixels, 'mean_confidence': row.mean_confidence, 'seconds': row.seconds, 'device': row.device,
        'counts': dict(row.counts), 'areas_m2': dict(row.areas_m2), 'unsure_share': row.unsure_share,
    }  # fmt: skip
