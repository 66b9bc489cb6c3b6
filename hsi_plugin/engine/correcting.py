"""Doing the jobs that change finished maps: filters, and the corrections that people have made."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, Optional

import numpy as np

from ..core.digest import file_sha256
from ..core.errors import LabelError, ParameterError
from ..core.record import RunRecord, software_versions, utc_now
from ..core.window import Window, intersection
from ..labels.map_changes import MapChange, MapChanges
from ..labels.session import LabelSession
from ..maps.correct.correction import MOST_PIXELS
from ..maps.correct.export import ChangedMap, corrected
from ..maps.correct.laying import summary
from ..maps.correct.majority import majority_windows
from ..maps.correct.origin import BY_FILTER, UNCHANGED
from ..maps.correct.proposal import Proposal, filter_majority, filter_minimum
from ..maps.correct.sieve import sieve_windows
from ..maps.correct.source import strips
from ..maps.correct.working import WorkingRaster
from ..maps.frozen import values_sha256
from ..maps.read import Classification, open_classification
from .context import Context
from .job import Json
from .review_jobs import ApplyCorrectionsJob, CleanMapJob

_SIEVED_PIXELS = 1 << 20  # a strip at a time: eight bytes and more a pixel while it is cut into pieces


def clean_job(job: CleanMapJob, context: Context) -> Json:
    """See :class:`CleanMapJob`. The majority filter comes first; the whole map is never held in memory, only the pieces of it are."""
    started, begun = utc_now(), time.monotonic()
    with open_classification(job.map) as found, ChangedMap(found, job.output) as made, tempfile.TemporaryDirectory(prefix='hsi_') as folder:
        part = _part(job, found)
        raster = WorkingRaster(Path(folder) / 'cleaned.tif', found.grid, found.scheme)
        try:
            told = _filter_part(job, found, raster, part, context) if part else _filter_all(job, found, raster, Path(folder), context)
            windows = found.windows()
            for i, window in enumerate(windows):
                context.check_cancelled()
                context.progress(0.8 + 0.2 * i / len(windows), 'writing')
                before, after = found.labels(window), raster.read(window)
                made.write(window, before, after, np.where(before == after, UNCHANGED, BY_FILTER))
        finally:
            raster.close()
        parameters = {'majority': job.majority, 'minimum': job.minimum, 'connected': job.connected, 'window': job.window}
        record = _record('clean', found, parameters, [], started, begun)
        return {**made.finish(record), **told, 'seconds': record.seconds, 'warnings': []}


def corrections_job(job: ApplyCorrectionsJob, context: Context) -> Json:
    """See :class:`ApplyCorrectionsJob`."""
    started, begun = utc_now(), time.monotonic()
    with open_classification(job.map) as found, LabelSession.open(job.session) as session:
        changes = _changes(job, found, session)
        read = corrected(found, changes)
        with ChangedMap(found, job.output, [job.session]) as made:
            windows = found.windows()
            for i, window in enumerate(windows):
                context.check_cancelled()
                context.progress(i / len(windows), 'writing')
                after, origin = read(window)
                made.write(window, found.labels(window), after, origin)
            inputs = [{'role': 'session', 'path': job.session, 'uuid': session.uuid}]
            record = _record('corrections', found, {'changes': summary(changes)}, inputs, started, begun)
            written = made.finish(record, changes)
    return {**written, 'changes': len(changes), 'seconds': record.seconds, 'warnings': []}


def _changes(job: ApplyCorrectionsJob, found: Classification, session: LabelSession) -> List[MapChange]:
    """The corrections of the map in a session.

    Raises:
        LabelError: There are none, or those that there are belong to the map as it was before it was changed or made anew.
    """
    changes = MapChanges(session).standing(values_sha256(found))
    if changes:
        return changes
    path = str(Path(job.map).resolve())
    others = session.select('SELECT DISTINCT map_uri_rel FROM map_change WHERE revoked_utc IS NULL')
    same = any(str((session.path.absolute().parent / str(uri)).resolve()) == path for (uri,) in others if uri)
    if same:
        raise LabelError(
            f'The corrections in {job.session} were made of {found.path.name} as it was before it was changed or made anew.',
            'Give the map that was corrected; a copy of it will do.',
        )
    raise LabelError(f'{job.session} holds no corrections of {found.path.name}.', 'Choose the session in which it was corrected.')


def _filter_all(job: CleanMapJob, found: Classification, raster: WorkingRaster, folder: Path, context: Context) -> Dict[str, Any]:
    """Filter the whole map into a raster, strip by strip."""
    windows, whole = found.windows(), found.grid.window
    read = found.labels
    smooth: Optional[WorkingRaster] = None

    def between(share: float) -> None:
        context.check_cancelled()
        context.progress((0.4 if job.majority else 0.0) + (0.4 if job.majority else 0.8) * share, 'sieving')

    try:
        if job.majority:
            smooth = WorkingRaster(folder / 'smooth.tif', found.grid, found.scheme) if job.minimum else None
            target = smooth or raster
            for i, window in enumerate(windows):
                context.check_cancelled()
                context.progress((0.4 if job.minimum else 0.8) * i / len(windows), 'filtering')
                majority_windows(read, [window], whole, job.majority, target.write)
            read = target.read
        if not job.minimum:
            return {}
        done = sieve_windows(read, strips(whole, _SIEVED_PIXELS), found.grid.cols, job.minimum, job.connected, raster.write, between)
        return {'pieces_merged': done.merged, 'pieces_left': done.left}
    finally:
        if smooth is not None:
            smooth.close()


def _filter_part(job: CleanMapJob, found: Classification, raster: WorkingRaster, part: Window, context: Context) -> Dict[str, Any]:
    """Copy the map into a raster, and filter a part of it there."""
    for window in found.windows():
        context.check_cancelled()
        raster.write(window, found.labels(window))
    if job.majority:
        _put(raster, filter_majority(raster.read, found.grid, job.majority, part))
    context.check_cancelled()
    if job.minimum:
        _put(raster, filter_minimum(raster.read, found.grid, job.minimum, job.connected, part))
    return {}


def _put(raster: WorkingRaster, proposal: Proposal) -> None:
    raster.write(proposal.window, proposal.after)


def _part(job: CleanMapJob, found: Classification) -> Optional[Window]:
    """The job's window.

    Raises:
        ParameterError: It is empty, reaches beyond the map, or is too large to be held in memory.
    """
    if job.window is None:
        return None
    part, whole = Window(*job.window), found.grid.window
    if not part.size or intersection(part, whole) != part:
        raise ParameterError(
            f'The window (row {part.row}, column {part.col}, {part.height} × {part.width} pixels) does not lie in {found.path.name}.',
            f'Choose one inside its {whole.height} rows and {whole.width} columns.',
        )
    if part.size > MOST_PIXELS:
        raise ParameterError(f'A window of {part.size:,} pixels is too large.', 'Choose a smaller one, or clean the whole map.')
    return part


def _record(
    task: str, found: Classification, parameters: Dict[str, Any], inputs: List[Dict[str, Any]], started: str, begun: float
) -> RunRecord:
    """How the new map came from the first one: with what that one was made from, so that what was learned from stays known."""
    first = found.record or RunRecord('')
    kept: Dict[str, Any] = {name: first.parameters[name] for name in ('field', 'method') if name in first.parameters}
    about = {'role': 'map', 'path': str(found.path), 'bytes': found.path.stat().st_size, 'sha256': file_sha256(found.path)}
    of = {'task': first.task, 'started': first.started, 'parameters': first.parameters} if found.record is not None else None
    return RunRecord(
        task, inputs=[*first.inputs, about, *inputs], parameters={**kept, **parameters, 'made_from': of}, classes=found.scheme.to_json(),
        model_hash=first.model_hash, software=software_versions(), seed=first.seed, started=started,
        seconds=round(time.monotonic() - begun, 3), matching=first.matching, trained_on=first.trained_on,
    )  # fmt: skip
