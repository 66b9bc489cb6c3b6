"""What the jobs of the clicking loop do; see `live_jobs`."""

from __future__ import annotations

import hashlib
import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Callable, List, Optional, Sequence, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.backbones import find_backbone
from ..core.errors import ParameterError
from ..core.places import cache as cache_folder
from ..core.prepared import Prepared, open_prepared
from ..core.taught import Taught, read_taught
from ..core.window import Window, intersection
from ..cubes import Cube, open_cube
from ..cubes.atomic import atomic_output
from ..maps.live import LiveRaster
from ..methods.active.ask import questions, views
from ..methods.active.features import PCA, SPECTRA, CubeFeatures
from ..methods.active.head import Head
from ..methods.active.lessons import doubtful, learn
from ..methods.active.paint import UNSURE_NODATA, Painter
from ..methods.active.prepare import prepare
from ..methods.active.prior import surest
from ..methods.computing import Computing
from ..models.modelfile import read_model
from . import cache
from .context import Context
from .device import check_device, default_threads
from .job import Json
from .learning import load_model, require_torch
from .live_jobs import MOST_CLASSES, ActiveAskJob, ActiveMapJob, ActivePrepareJob
from .memory import budget, threads_that_fit
from .shared import tell_once

if TYPE_CHECKING:
    from ..methods.transfer.features import FeatureSource

_PIECE = 1 << 15  # pixels that are painted between two looks at whether the job was cancelled
_NOTHING = 255  # of what changed: 0 is a value, or a map on which nothing changed would have none at all
_LAST = 'active-last'
_PREPARED = 0.9


def prepare_job(job: ActivePrepareJob, context: Context) -> Json:
    """Get ready for clicking; see :class:`ActivePrepareJob`.

    Raises:
        EnvironmentMissing: Foundation features need torch, which is not there.
        HsiError: The cube, the model or the disk make it impossible.
        JobCancelled: It was cancelled.
    """
    memory, threads = budget(job.memory), threads_that_fit(job.threads or default_threads())
    cache.trim(cache.limit())
    share = _PREPARED if job.source else 1.0
    with open_cube(job.cube) as cube:
        warnings = tell_once(context, [memory.note] if memory.note else (), cube.warnings)
        computing = Computing('cpu', memory.bytes if memory.asked else None, threads, context.log, cache.limit())
        features = _features(job, cube, computing, context)
        prepared = prepare(
            cube, features, job.seed, context.check_cancelled, lambda done, doing: context.progress(share * done, doing)
        )
        prior, classes = _prior(job, cube, prepared, threads, context)
    return {
        'folder': str(prepared.folder), 'key': prepared.key, 'channels': len(prepared.features), 'candidates': len(prepared.pool),
        'prior': prior, 'prior_classes': classes, 'warnings': warnings,
    }  # fmt: skip


def ask_job(job: ActiveAskJob, context: Context) -> Json:
    """Choose the next pixels; see :class:`ActiveAskJob`.

    Raises:
        EngineError: What was prepared, or the labels, cannot be read.
        ParameterError: There is no such strategy or classifier.
    """
    prepared, taught = open_prepared(job.folder), read_taught(job.taught, job.classes)
    _check_inside(prepared, taught)
    learned = learn(prepared, taught, job.head)
    context.check_cancelled()
    within = None if job.within is None else Window(*job.within)
    found = questions(prepared, taught, learned.head, job.strategy, job.count, job.seed, within)
    pixels = list(zip(job.about[::2], job.about[1::2]))
    return {
        'questions': [one.to_json() for one in found],
        'model_sha256': learned.head.sha256 if learned.head else '',
        'temperature': learned.head.temperature if learned.head else None,
        'doubtful': doubtful(taught, learned.own),
        'prior_used': learned.prior_used,
        'prior_note': learned.prior_note,
        'about': [{'row': r, 'col': c, 'top': top} for (r, c), top in zip(pixels, views(prepared, learned.head, pixels, job.classes))],
    }


def map_job(job: ActiveMapJob, context: Context) -> Json:
    """Paint the map; see :class:`ActiveMapJob`.

    Raises:
        EngineError: What was prepared, or the labels, cannot be read.
        OutputError: A raster cannot be written.
        JobCancelled: It was cancelled, by a newer click most of the time.
    """
    clock = time.perf_counter()
    prepared, taught = open_prepared(job.folder), read_taught(job.taught, job.classes)
    _check_inside(prepared, taught)
    learned = learn(prepared, taught, job.head)
    context.check_cancelled()
    if learned.head is None:
        return {
            'areas': [0] * job.classes, 'pixels': int(prepared.valid.sum()), 'left_out': 0, 'changed': None, 'expected_error': None,
            'model_sha256': '', 'model': '', 'seconds': time.perf_counter() - clock,
        }  # fmt: skip
    with open_cube(job.cube) as cube:
        grid = cube.grid
    if (grid.rows, grid.cols) != prepared.valid.shape:
        raise ParameterError('The map has another grid than what was prepared.', 'Start the loop again.')
    rasters = [
        LiveRaster(path, grid, nodata)
        for path, nodata in ((job.class_raster, 0), (job.unsure_raster, UNSURE_NODATA), (job.changed_raster, _NOTHING))
    ]
    threads = threads_that_fit(job.threads or default_threads())
    try:
        painted = _Painted(job, prepared, learned.head, rasters, threads, context)
        return {**painted.result(), 'model_sha256': learned.head.sha256, **_kept(job, learned.head), 'seconds': time.perf_counter() - clock}
    finally:
        for raster in rasters:
            raster.close()


class _Painted:
    """One map on its way."""

    def __init__(
        self, job: ActiveMapJob, prepared: Prepared, head: Head, rasters: Sequence[LiveRaster], threads: int, context: Context
    ) -> None:
        self._job, self._prepared, self._rasters, self._context = job, prepared, rasters, context
        self._lanes = [Painter(head) for _ in range(threads)]
        self._shape = prepared.valid.shape
        self._last_path = _last_path(job)
        self._last = _read_last(self._last_path, self._shape)
        self._labels = np.zeros(self._shape, np.uint8)
        self._forget()

    def _forget(self) -> None:
        """Count from the beginning."""
        self._error, self._changed = 0.0, 0
        self._counts = np.zeros(self._job.classes + 2, np.int64)

    def result(self) -> Json:
        """Paint, and tell what came of it."""
        whole = Window(0, 0, *self._shape)
        first = None if self._job.first is None else intersection(Window(*self._job.first), whole)
        if first is not None and 0 < first.size < whole.size:
            self._walk(_strips(first))
            self._context.preview(self._job.class_raster, (first.row, first.col, first.height, first.width))
            self._forget()  # these pixels come again with all others
        self._walk(_strips(whole))
        _write_last(self._last_path, self._labels)
        pixels = int(self._counts[1:].sum())
        return {
            'areas': self._counts[1:-1].tolist(), 'pixels': pixels, 'left_out': int(self._counts[-1]),
            'changed': None if self._last is None else self._changed / max(1, pixels),
            'expected_error': self._error / max(1, pixels),
        }  # fmt: skip

    def _walk(self, windows: List[Window]) -> None:
        """Paint windows, as many at once as there are lanes, and write them in order."""
        if len(self._lanes) == 1:
            for window in windows:
                self._context.check_cancelled()
                self._write(window, *self._paint(self._lanes[0], window))
            return
        with ThreadPoolExecutor(len(self._lanes), 'hsi-paint') as pool:
            for start in range(0, len(windows), len(self._lanes)):
                self._context.check_cancelled()
                group = windows[start : start + len(self._lanes)]
                for window, result in zip(group, pool.map(self._paint, self._lanes, group)):
                    self._write(window, *result)

    def _paint(self, lane: Painter, window: Window) -> Tuple[Array, Array, float]:
        down, across = window.slices
        return lane.paint(self._prepared.features[:, down, across], self._prepared.valid[down, across])

    def _write(self, window: Window, labels: Array, unsure: Array, error: float) -> None:
        classes, unsureness, changes = self._rasters
        self._labels[window.slices] = labels
        self._error += error
        self._counts += np.bincount(labels.ravel(), minlength=len(self._counts))
        changed = np.zeros(labels.shape, bool) if self._last is None else self._last[window.slices] != labels
        self._changed += int(np.count_nonzero(changed))
        classes.write(window, np.where(labels > self._job.classes, 0, labels))
        unsureness.write(window, unsure)
        changes.write(window, changed)


def _features(job: ActivePrepareJob, cube: Cube, computing: Computing, context: Context) -> CubeFeatures:
    if job.features in (PCA, SPECTRA):
        return CubeFeatures(cube, job.features, context.check_cancelled)
    card, device = find_backbone(job.features), check_device(job.device, 'foundation')
    require_torch('Foundation features')
    from ..methods.transfer.features import open_features

    def source() -> FeatureSource:
        own = Computing(device, computing.memory, computing.threads, computing.tell, computing.cache)
        return open_features(cube, card, '', own, computing.memory, context.check_cancelled)

    return CubeFeatures(cube, job.features, context.check_cancelled, source)


def _prior(job: ActivePrepareJob, cube: Cube, prepared: Prepared, threads: int, context: Context) -> Tuple[List[List[int]], List[Json]]:
    """What a source model is surest of here, and its classes."""
    if not job.source:
        return [], []
    card, tensors = read_model(job.source)
    model = load_model(card, tensors)
    computing = Computing(check_device(job.device, card.method), None, threads, context.log, cache.limit())
    found = surest(
        cube, model.adapt(cube, computing), np.asarray(prepared.segments), len(card.scheme), threads, context.check_cancelled,
        lambda done: context.progress(_PREPARED + (1.0 - _PREPARED) * done, 'applying the source model'),
    )  # fmt: skip
    classes = [{'name': one.name, 'colour': one.colour} for one in card.scheme]
    return [list(one) for one in found], classes[:MOST_CLASSES]


def _check_inside(prepared: Prepared, taught: Taught) -> None:
    rows, cols = prepared.valid.shape
    if len(taught.table) and (taught.rows.max() >= rows or taught.cols.max() >= cols):
        raise ParameterError('The labels belong to another image than what was prepared.', 'Start the loop again.')


def _strips(window: Window) -> List[Window]:
    """Runs of whole rows of a window."""
    height = max(1, _PIECE // max(1, window.width))
    return [
        Window(row, window.col, min(height, window.row_stop - row), window.width) for row in range(window.row, window.row_stop, height)
    ]


def _last_path(job: ActiveMapJob) -> Path:
    """Where the last finished map of a session is kept, to be compared with the next one."""
    mark = hashlib.sha256(os.path.abspath(job.class_raster).encode()).hexdigest()[:24]
    return cache_folder() / _LAST / f'{mark}.npy'


def _read_last(path: Path, shape: Tuple[int, ...]) -> Optional[Array]:
    try:
        found: Array = np.load(path, allow_pickle=False)
    except (OSError, ValueError):  # none yet, or torn by a power failure: then there is nothing to compare with
        return None
    return found if found.shape == shape and found.dtype == np.uint8 else None


def _write_last(path: Path, labels: Array) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    _save(path, lambda file: np.save(file, labels, allow_pickle=False))


def _kept(job: ActiveMapJob, head: Head) -> Json:
    """The classifier's numbers as a file beside the labels that it was learned from."""
    path = Path(job.taught).with_suffix('.npz')
    _save(path, lambda file: np.savez(file, **head.tensors))
    return {'model': str(path)}


def _save(path: Path, write: Callable[[BinaryIO], None]) -> None:
    with atomic_output(path) as temporary, open(temporary, 'wb') as file:
        write(file)


