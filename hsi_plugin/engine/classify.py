"""The two jobs that learn and apply: labels to a model, and a model (or labels) to a map."""

from __future__ import annotations

import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional

from osgeo import gdal

from ..core.arrays import Array
from ..core.errors import CubeError, HsiError, JobCancelled
from ..core.methods import find_method
from ..core.record import RunRecord, software_versions, utc_now
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..maps.staging import StagedFiles
from ..maps.write import ClassificationWriter
from ..methods.apply import Applied, apply_model, readers_of, windows_of
from ..models.card import ModelCard
from ..models.modelfile import model_sha256, read_model, write_model
from . import cache
from .context import Context
from .device import default_threads
from .job import ClassifyJob, Json, TrainJob
from .learning import FittedPredictor, Model, Trained, computing_of, learn, learning_share, load_model
from .memory import Budget, budget, threads_that_fit
from .resume import Keeper, find_finished
from .shared import tell_once, window_in

_WALKED = 0.97  # the share of a classification after which the files are finished


def train_job(job: TrainJob, context: Context) -> Json:
    """Learn a model and write it; see :class:`TrainJob`."""
    threads_that_fit(1)
    with open_cube(job.cube) as cube:
        check_writable_target(job.output, inputs=(job.cube, _file(job.labels)))
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


def _classify(job: ClassifyJob, context: Context) -> Json:
    started, clock = utc_now(), time.perf_counter()
    memory, threads = budget(job.memory), threads_that_fit(job.threads or default_threads())
    cache.trim(cache.limit())
    with open_cube(job.cube) as cube:
        area = window_in(job.window, cube)
        _check_outputs(job)
        with _model(job, cube, context) as model:
            folded = _fit(model, cube, job, context, memory, threads)
            warnings = tell_once(
                context, [memory.note] if memory.note else (), cube.warnings, model.card.notes if model.trained else (), folded.warnings
            )
            windows = windows_of(cube, folded, area, memory.bytes, readers_of(threads))
            software = _software(model.card.method)
            finished = find_finished(
                job, cube, model.card, model.tensors, windows, folded.label_dtype, context,
                device=folded.device, threads=threads, software=software,
            )  # fmt: skip
            with ClassificationWriter(job.output, cube.grid, model.card.scheme, job.confidence, inputs=_files_of(job)) as writer:
                keeper = Keeper(finished, writer, windows)
                with _what_is_kept_is_told(keeper, context):
                    applied = _walk(job, cube, folded, keeper, threads, context)
                    if not writer.figures().counts.any():
                        keeper.done()
                        raise CubeError(
                            f'No pixel of {_part(job)}{cube.name} holds data.', 'Check its nodata value, or choose another window.'
                        )
                    context.progress(_WALKED, 'finishing the files')
                    seconds = round(time.perf_counter() - clock, 3)
                    written = writer.close(RunRecord(
                        'classify', _inputs(job, cube, model), job.to_json(), model.card.scheme.to_json(), model.sha256, software,
                        folded.device, job.seed, started, seconds, model.card.accuracy,
                    ))  # fmt: skip
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
        'warnings': warnings,
    }


def _fit(model: _Applied, cube: Cube, job: ClassifyJob, context: Context, memory: Budget, threads: int) -> FittedPredictor:
    """The model, fitted to the cube and to what it may use of the machine."""
    computing = computing_of(job, context, model.card.method)
    # A method that nobody tells an amount takes what suits its device.
    return model.loaded.adapt(cube, replace(computing, memory=memory.bytes if memory.asked else None, threads=threads))


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


@dataclass(frozen=True)
class _Applied:
    """The model to apply.

    Args:
        card: Its card.
        tensors: Its weights.
        sha256: The hash of its file.
        loaded: The model in memory.
        trained: What learning gave, where it is learned here.
    """

    card: ModelCard
    tensors: Mapping[str, Array]
    sha256: str
    loaded: Model
    trained: Optional[Trained] = None


@contextmanager
def _model(job: ClassifyJob, cube: Cube, context: Context) -> Iterator[_Applied]:
    """The model to apply; one that is to be kept appears only when the block ends well, together with the map."""
    if job.model:
        card, tensors = read_model(job.model)
        yield _Applied(card, tensors, model_sha256(job.model), load_model(card, tensors))
        return
    context.progress(0.0, 'learning from labels')
    trained, _ = learn(cube, job, None, context)
    with _kept(job.model_output) as path:
        write_model(path, trained.card, trained.tensors)
        yield _Applied(trained.card, trained.tensors, model_sha256(path), load_model(trained.card, trained.tensors), trained)


@contextmanager
def _kept(path: str) -> Iterator[Path]:
    """Where to write a model: a place that is renamed to `path` at the end, or one that is thrown away."""
    if not path:
        with tempfile.TemporaryDirectory(prefix='hsi-') as folder:
            yield Path(folder) / 'model.hsimodel'
        return
    staged = StagedFiles(Path(path))
    try:
        yield staged.path(Path(path).name)
        staged.publish()
    finally:
        staged.discard()


def _check_outputs(job: ClassifyJob) -> None:
    """Refuse before the work begins what could not be written at its end; the writer of the map looks closer."""
    check_writable_target(job.output, inputs=_files_of(job))
    if job.model_output:
        check_writable_target(job.model_output, inputs=[*_files_of(job), job.output])


def _files_of(job: ClassifyJob) -> List[str]:
    return [part for part in (job.cube, job.model, _file(job.labels)) if part]


def _overall_confidence(written: Json) -> Optional[float]:
    """The mean over all classified pixels, from those of the classes."""
    known = [(n, c) for n, c in zip(written['counts'], written['mean_confidence'] or ()) if c is not None]
    total = sum(n for n, _ in known)
    return sum(n * c for n, c in known) / total if total else None


def _inputs(job: ClassifyJob, cube: Cube, model: _Applied) -> List[Dict[str, Any]]:
    """The input files, as a run record names them."""
    if model.trained is None:
        second = {'role': 'model', 'path': job.model, 'bytes': _size(job.model), 'sha256': model.sha256}
    else:
        file = _file(job.labels)
        second = {'role': 'labels', 'path': job.labels, 'bytes': _size(file), 'sha256_of_labels': model.card.label_hash}
    return [cube.fingerprint(), second]


def _software(method: str) -> Dict[str, str]:
    """Versions of what takes part."""
    torch = sys.modules.get('torch') if find_method(method).needs_torch else None
    more = {} if torch is None else {'torch': str(torch.__version__)}
    return software_versions(gdal=gdal.VersionInfo('RELEASE_NAME'), **more)


def _part(job: ClassifyJob) -> str:
    return 'the window of ' if job.window is not None else ''


def _file(source: str) -> str:
    """The file of a source such as QGIS writes it, `a.gpkg|layername=points`."""
    return source.split('|')[0]


def _size(path: str) -> Optional[int]:
    file = Path(path)
    return file.stat().st_size if file.is_file() else None
