"""The two jobs that learn and apply: labels to a model, and a model (or labels) to a map."""

from __future__ import annotations

import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional

from ..core.arrays import Array
from ..core.errors import CubeError, EngineError, HsiError, JobCancelled, OutputError
from ..core.record import RunRecord
from ..core.window import Window
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..maps.finished import FinishedWindows
from ..maps.whole import find_whole
from ..maps.write import ClassificationWriter
from ..methods.apply import Applied, apply_model
from ..models.modelfile import model_sha256, write_model
from .applying import ModelInUse, Ready, get_ready
from .batch_jobs import WindowsJob
from .context import Context
from .job import ClassifyJob, Json, TrainJob
from .learning import learn, learning_share
from .memory import threads_that_fit
from .model_types import FittedPredictor
from .provenance import trained_on_of
from .resume import Keeper, map_key
from .shared import file_of, tell_once, window_in

_WALKED = 0.97  # the share of a classification after which the files are finished


def train_job(job: TrainJob, context: Context) -> Json:
    """Learn a model and write it; see :class:`TrainJob`."""
    threads_that_fit(1)
    with open_cube(job.cube) as cube:
        check_writable_target(job.output, inputs=(job.cube, file_of(job.labels)))
        context.progress(0.0, 'reading labels')
        trained, labels = learn(cube, job, window_in(job.window, cube), context)
    context.check_cancelled()
    write_model(job.output, trained.card, trained.tensors)
    context.progress(1.0, 'done')
    return {
        'output': job.output,
        'classes': trained.card.scheme.to_json(),
        'label_count': len(labels),
        'label_counts': list(trained.card.label_counts),
        'accuracy': trained.accuracy,
        'model_hash': model_sha256(job.output),
        'warnings': tell_once(context, cube.warnings, trained.card.notes),
    }


def classify_job(job: ClassifyJob, context: Context) -> Json:
    """Make a map; see :class:`ClassifyJob`."""
    try:
        return _classify(job, context)
    except RuntimeError as error:
        if 'start new thread' not in str(error):
            raise
        raise MemoryError(str(error)) from error  # a thread needs room for its stack


def windows_job(job: WindowsJob, context: Context) -> Json:
    """Compute a share of a map's windows and keep them; see :class:`hsi_plugin.engine.batch_jobs.WindowsJob`.

    Raises:
        OutputError: They cannot be kept.
    """
    with open_cube(job.cube) as cube, get_ready(job, cube, context) as ready:
        share = [w for i, w in enumerate(ready.windows) if i * job.parts // len(ready.windows) == job.part]
        finished = ready.finished
        if finished is None:
            raise EngineError('A share of a classification has no folder to keep its windows in.', 'Please report this error.')
        there = set(ready.windows) - set(finished.missing())
        rest = [w for w in share if w not in there]
        if rest:
            apply_model(
                cube, ready.folded, _Keeping(finished), threads=ready.threads, confidence=job.confidence,
                progress=lambda done: context.progress(done, 'classifying'), check_cancelled=context.check_cancelled, windows=rest,
            )  # fmt: skip
        if not finished.keeps:
            raise OutputError(f'Finished windows could not be kept in {job.keep}.', 'Make room there, or choose another output folder.')
    return {'windows': len(share), 'computed': len(rest), 'device': ready.folded.device}


def _classify(job: ClassifyJob, context: Context) -> Json:
    clock = time.perf_counter()
    with open_cube(job.cube) as cube:
        window_in(job.window, cube)
        sha256 = model_sha256(context.local(job.model)) if job.model else ''
        key = map_key(job, cube, sha256)
        record = find_whole(job.output, key) if job.resume else None
        if record is not None:
            return _as_before(job, cube, record)
        _check_outputs(job)
        with get_ready(job, cube, context, sha256) as ready:
            return _write_map(job, cube, ready, key, clock, context)


def _write_map(job: ClassifyJob, cube: Cube, ready: Ready, key: str, clock: float, context: Context) -> Json:
    """Classify what no earlier run has left, and publish the files."""
    model = ready.model
    with ClassificationWriter(
        job.output, cube.grid, model.card.scheme, job.confidence, inputs=_files_of(job), cog=job.cog, with_sets=ready.unsure is not None
    ) as writer:  # fmt: skip
        keeper = Keeper(ready.finished, writer, ready.windows)
        with _what_is_kept_is_told(keeper, context):
            applied = _walk(job, cube, ready.folded, keeper, ready.threads, context)
            if not writer.figures().counts.any():
                keeper.done()
                raise CubeError(f'No pixel of {_part(job)}{cube.name} holds data.', 'Check its nodata value, or choose another window.')
            context.progress(_WALKED, 'finishing the files')
            seconds = round(time.perf_counter() - clock, 3)
            record = RunRecord(
                'classify', _inputs(job, cube, model, context), job.to_json(), model.card.scheme.to_json(), model.sha256, ready.software,
                ready.folded.device, job.seed, ready.started, seconds, model.card.accuracy, ready.matching,
                trained_on_of(model.card, cube), ready.unsure.told if ready.unsure is not None else {},
            )  # fmt: skip
            written = writer.close(record, key)
        keeper.done()
    context.progress(1.0, 'done')
    return {
        **written,
        'model': job.model or job.model_output or None,
        'classes': model.card.scheme.to_json(),
        'mean_confidence': _overall_confidence(written),
        'mean_confidence_by_class': written['mean_confidence'],
        'accuracy': model.trained.accuracy if model.trained else None,
        'seconds': round(time.perf_counter() - clock, 3),
        'pixels_per_second': round(applied.pixels_per_second),
        'resumed_windows': keeper.resumed,
        'skipped': False,
        'image': _described(cube),
        'matching': ready.matching,
        'conformal': ready.unsure.told if ready.unsure is not None else {},
        'device': ready.folded.device,
        'started': ready.started,
        'model_hash': model.sha256,
        'warnings': ready.warnings,
    }


def _as_before(job: ClassifyJob, cube: Cube, record: Mapping[str, Any]) -> Json:
    """The results of an earlier run, whose map is whole."""
    entries = record['classes']
    target = Path(job.output)
    beside = {
        name: str(target.with_name(f'{target.stem}_{name}.tif')) if job.confidence else None for name in ('confidence', 'second')
    }  # fmt: skip
    by_class = [entry['mean_confidence'] for entry in entries] if job.confidence else None
    beside['unsure'] = str(target.with_name(f'{target.stem}_unsure.tif')) if job.unsure else None
    shares = {name: record[name] for name in ('unsure_share', 'unsure_by_class') if name in record}
    written = {
        'output': job.output, **beside, **shares, 'record': str(target.with_suffix('.json')),
        'counts': [entry['count'] for entry in entries],
        'area_m2': [entry['area_m2'] for entry in entries] if any(entry['area_m2'] is not None for entry in entries) else None,
        'mean_confidence': by_class,
    }  # fmt: skip
    return {
        **written,
        'model': job.model or job.model_output or None,
        'classes': [{name: entry[name] for name in ('value', 'name', 'colour')} for entry in entries],
        'mean_confidence': _overall_confidence(written),
        'mean_confidence_by_class': by_class,
        'accuracy': record.get('accuracy') if job.labels else None,
        'seconds': record.get('seconds', 0.0),
        'pixels_per_second': 0,
        'resumed_windows': 0,
        'skipped': True,
        'image': _described(cube),
        'matching': record.get('matching') or {},
        'conformal': record.get('conformal') or {},
        'device': record.get('device', ''),
        'started': record.get('started', ''),
        'model_hash': record.get('model_hash', ''),
        'warnings': [],
    }


def _described(cube: Cube) -> Json:
    """An image as a summary of many names it."""
    grid = cube.grid
    return {
        'path': cube.path, 'sensor': cube.sensor, 'acquired': cube.acquired, 'rows': grid.rows, 'cols': grid.cols,
        'crs_wkt': grid.crs_wkt, 'transform': None if grid.transform is None else list(grid.transform),
    }  # fmt: skip


class _Keeping:
    """Takes windows to keep, and writes nothing."""

    def __init__(self, finished: FinishedWindows) -> None:
        self._finished = finished

    def write(self, window: Window, labels: Array, confidence: Optional[Array], second: Optional[Array], *sizes: Array) -> None:
        """Keep one window's results."""
        self._finished.keep(window, labels, confidence, second, *sizes)


def _walk(job: ClassifyJob, cube: Cube, folded: FittedPredictor, keeper: Keeper, threads: int, context: Context) -> Applied:
    """Classify all windows that no earlier run has left; progress begins behind what these and learning took."""
    keeper.replay(context)
    first = learning_share(job)
    first += (_WALKED - first) * keeper.share

    def progress(share: float) -> None:
        context.progress(first + (_WALKED - first) * share, 'classifying')

    return apply_model(
        cube, folded, keeper, threads=threads, confidence=job.confidence, progress=progress, check_cancelled=context.check_cancelled,
        windows=keeper.rest,
    )


@contextmanager
def _what_is_kept_is_told(keeper: Keeper, context: Context) -> Iterator[None]:
    """Where the block ends before its time, say what the next run finds."""
    try:
        yield
    except (HsiError, MemoryError) as error:
        kept = keeper.what_is_kept()
        if kept:
            context.log(kept)
        if isinstance(error, JobCancelled) and kept:
            raise JobCancelled(f'Cancelled; {kept}') from error
        raise


def _check_outputs(job: ClassifyJob) -> None:
    """Refuse before the work begins what could not be written at its end; the writer of the map looks closer."""
    check_writable_target(job.output, inputs=_files_of(job))
    if job.model_output:
        check_writable_target(job.model_output, inputs=[*_files_of(job), job.output])


def _files_of(job: ClassifyJob) -> List[str]:
    return [part for part in (job.cube, job.model, file_of(job.labels)) if part]


def _overall_confidence(written: Json) -> Optional[float]:
    """The mean over all classified pixels, from those of the classes."""
    known = [(n, c) for n, c in zip(written['counts'], written['mean_confidence'] or ()) if c is not None]
    total = sum(n for n, _ in known)
    return sum(n * c for n, c in known) / total if total else None


def _inputs(job: ClassifyJob, cube: Cube, model: ModelInUse, context: Context) -> List[Dict[str, Any]]:
    """The input files, as a run record names them."""
    if model.trained is None:
        second = {'role': 'model', 'path': job.model, 'bytes': _size(context.local(job.model)), 'sha256': model.sha256}
    else:
        file = file_of(job.labels)
        second = {'role': 'labels', 'path': job.labels, 'bytes': _size(file), 'sha256_of_labels': model.card.label_hash}
    return [cube.fingerprint(), second]


def _part(job: ClassifyJob) -> str:
    return 'the window of ' if job.window is not None else ''


def _size(path: str) -> Optional[int]:
    file = Path(path)
    return file.stat().st_size if file.is_file() else None
