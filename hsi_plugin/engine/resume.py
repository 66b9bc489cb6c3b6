"""Going on with a classification that was interrupted: which finished windows of an earlier run are those of this one.

They are kept in `cache/unfinished/<key>`. The key is a hash over everything that decides the result: the cube's files, the model, the plan
of windows, what computes and with how many threads (pieces of another shape may differ in a last bit), and the versions of what takes
part. Where the map is written does not matter.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

from ..core.arrays import Array
from ..core.places import cache
from ..core.window import Window
from ..cubes import Cube
from ..cubes.files import files_behind
from ..maps.finished import FinishedWindows, Writer
from ..models.card import ModelCard
from ..models.tensors import write_tensors
from . import cache as caching
from .context import Context
from .job import ClassifyJob, Json
from .shared import file_of

_FORMAT = 1
# Of a job: where files lie, how fast it goes, and how it begins; the model is told by its hash.
_WITHOUT_EFFECT = frozenset({'kind', 'cube', 'output', 'model', 'model_output', 'device', 'memory', 'threads', 'resume', 'keep'})
_LATER = frozenset({'unsure', 'unsure_each_class'})  # unknown to earlier releases, whose maps are the same where nobody asks for it
_SPARE_BYTES = 16 << 20  # of the disk, for everything else that is written there


class Keeper:
    """A writer that also keeps every finished window, and hands over those of an earlier run first.

    Args:
        finished: Where windows are kept; None to keep nothing.
        writer: The map.
        windows: All windows of the job.
    """

    def __init__(self, finished: Optional[FinishedWindows], writer: Writer, windows: Sequence[Window]) -> None:
        self._finished = finished
        self._writer = writer
        self.windows = list(windows)
        self.rest = self.windows

    @property
    def resumed(self) -> int:
        """How many windows came from an earlier run."""
        return len(self.windows) - len(self.rest)

    @property
    def share(self) -> float:
        """The share of the pixels that came from an earlier run."""
        total = sum(w.size for w in self.windows)
        return 1.0 - sum(w.size for w in self.rest) / total if total else 0.0

    def replay(self, context: Context) -> None:
        """Write what an earlier run has left, and tell of it.

        Raises:
            OutputError: The map cannot be written.
            JobCancelled: The job was cancelled.
        """
        if self._finished is None:
            return
        self.rest = self._finished.replay(self._writer, context.check_cancelled)
        if self.resumed:
            context.log(f'Going on where an earlier run stopped: {self.resumed} of {len(self.windows)} windows were there.')

    def write(self, window: Window, labels: Array, confidence: Optional[Array], second: Optional[Array], *sizes: Array) -> None:
        """Take one window's results, with the sizes of sets where these are asked for."""
        if self._finished is not None:  # first: the map may fail, for example on a full disk
            self._finished.keep(window, labels, confidence, second, *sizes)
        put: Callable[..., None] = self._writer.write
        put(window, labels, confidence, second, *sizes)

    def done(self) -> None:
        """The map is whole: nothing needs to be kept any more."""
        if self._finished is not None:
            self._finished.remove()

    def what_is_kept(self) -> str:
        """What is told where the job ends before its time; empty where nothing is kept."""
        kept = self._finished.kept if self._finished is not None else 0
        return f'{kept} of {len(self.windows)} windows are kept, and the same run goes on from there.' if kept else ''


def find_finished(
    job: ClassifyJob, cube: Cube, card: ModelCard, tensors: Mapping[str, Array], windows: Sequence[Window], dtype: Any, context: Context,
    **others: Any,
) -> Optional[FinishedWindows]:
    """Where the finished windows of a job are kept; None where it has but one and nobody says where to keep it.

    Args:
        job: The job.
        cube: Its cube.
        card: The model's card.
        tensors: Its weights.
        windows: All windows of the job.
        dtype: Type of the labels.
        context: Is told where windows cannot be kept.
        others: Whatever else decides the values of the map, JSON-ready.

    Raises:
        ParameterError: `HSI_CACHE_LIMIT` is no size.
    """
    if len(windows) < 2 and not job.keep:
        return None
    with_sets = job.unsure > 0.0
    sets = {'unsure': job.unsure, 'each': job.unsure_each_class} if with_sets else {}
    key = key_of(cube, card, tensors, windows, confidence=job.confidence, **sets, **others)
    if job.keep:  # whoever asked for the folder sees to its room
        return FinishedWindows(Path(job.keep) / key, windows, dtype, job.confidence, context.log, with_sets)
    finished = FinishedWindows(cache() / caching.UNFINISHED / key, windows, dtype, job.confidence, context.log, with_sets)
    reason = _no_room(finished, job.output)
    if reason:
        finished.stop(reason)
    return finished


def map_key(job: ClassifyJob, cube: Cube, model_sha256: str) -> str:
    """The hash by which a finished map is known again, wherever it and its image have been moved.

    In it is everything that a user would call the same or not: the image's files by name, size and time of change, what was understood of
    it, the model or the labels that one is learned from, and what was asked for. What computed it, with how many threads and in which
    versions is not: a map does not become another one when QGIS is updated.

    Args:
        job: The job.
        cube: Its cube.
        model_sha256: The hash of its model; empty where labels are learned from.
    """
    labels = file_of(job.labels)
    asked = {name: value for name, value in job.to_json().items() if name not in _WITHOUT_EFFECT and (name not in _LATER or value)}
    cube_print = {name: value for name, value in cube.fingerprint().items() if name not in ('path', 'modified')}
    parts: Json = {
        'format': _FORMAT,
        'cube': cube_print,
        'files': sorted((Path(path).name, size, changed) for path, size, changed in files_behind(cube.path, cube.files)),
        'model': model_sha256,
        'labels': [state[1:] for state in files_behind(labels)] if labels else [],
        'asked': asked,
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def key_of(cube: Cube, card: ModelCard, tensors: Mapping[str, Array], windows: Sequence[Window], **others: Any) -> str:
    """The hash of everything that decides the values of a map.

    Args:
        cube: The cube; its files are told apart by path, size and time of change, its metadata by their hash.
        card: The model's card; when it was made does not matter, so that learning again from the same labels gives the same key.
        tensors: Its weights.
        windows: The plan.
        others: Whatever else matters, JSON-ready.
    """
    described = {k: v for k, v in card.to_json().items() if k != 'created'}
    parts: Json = {
        'format': _FORMAT,
        'cube': {**cube.fingerprint(), 'path': os.path.abspath(cube.path)},
        'files': files_behind(cube.path, cube.files),
        'model': described,
        'windows': [(w.row, w.col, w.height, w.width) for w in windows],
        **others,
    }
    digest = hashlib.sha256(json.dumps(parts, sort_keys=True).encode())
    digest.update(write_tensors(tensors))
    return digest.hexdigest()


def _no_room(finished: FinishedWindows, output: str) -> str:
    """Why windows cannot be kept; empty where they can."""
    needed = finished.bytes_of(finished.missing())
    if needed > caching.limit():
        return f'they would take {needed / 1e6:,.0f} MB, more than the cache may'
    there = next((p for p in (finished.folder, *finished.folder.parents) if p.exists()), None)
    target = Path(output).absolute().parent
    if there is None or not target.exists():
        return ''
    try:
        free = shutil.disk_usage(there).free
        same_disk = os.stat(there).st_dev == os.stat(target).st_dev
    except OSError:  # told when the first window cannot be kept
        return ''
    for_the_map = finished.bytes_of(finished.windows) if same_disk else 0
    return f'only {free / 1e6:,.0f} MB are free on the disk of {there}' if free < needed + for_the_map + _SPARE_BYTES else ''
