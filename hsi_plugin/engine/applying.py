"""From a job to a model that is fitted to its cube, and to the plan of windows: what comes before the first pixel is classified."""

from __future__ import annotations

import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, Iterator, List, Mapping, Optional, cast

from osgeo import gdal

from ..core.arrays import Array
from ..core.record import software_versions, utc_now
from ..core.window import Window
from ..cubes import Cube
from ..maps.finished import FinishedWindows
from ..maps.staging import StagedFiles
from ..methods.apply import readers_of, windows_of
from ..models.card import ModelCard
from ..models.modelfile import model_sha256, read_model, write_model
from . import cache
from .context import Context
from .device import default_threads
from .job import ClassifyJob, Json
from .learning import computing_of, learn, load_model, uses_torch
from .memory import Budget, budget, threads_that_fit
from .model_types import FittedPredictor, Model, Trained, WithSets
from .resume import find_finished
from .shared import tell_once, window_in
from .unsure import Unsure, unsure_of


@dataclass(frozen=True)
class ModelInUse:
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


@dataclass(frozen=True)
class Ready:
    """All that is settled before the first window is classified.

    Args:
        model: The model.
        folded: The same, fitted to the cube.
        windows: The plan.
        finished: Where finished windows are kept; None where they are not.
        threads: How many compute.
        software: Versions of what takes part.
        started: UTC time.
        warnings: What the user was told.
        matching: How the model's bands were found in the cube.
        unsure: How unsure pixels are told; None where nobody asks for them.
    """

    model: ModelInUse
    folded: FittedPredictor
    windows: List[Window]
    finished: Optional[FinishedWindows]
    threads: int
    software: Dict[str, str]
    started: str
    warnings: List[str]
    matching: Json
    unsure: Optional[Unsure] = None


@contextmanager
def get_ready(job: ClassifyJob, cube: Cube, context: Context, sha256: str = '') -> Iterator[Ready]:
    """The model, fitted to the cube, and the plan; a model that is to be kept appears when the block ends well.

    Args:
        job: The job.
        cube: Its cube.
        context: Takes progress and warnings.
        sha256: The hash of the model's file where it is known already.
    """
    started = utc_now()
    memory, threads = budget(job.memory), threads_that_fit(job.threads or default_threads())
    cache.trim(cache.limit())
    area = window_in(job.window, cube)
    with _model(job, cube, context, sha256) as model:
        unsure = unsure_of(model.card, job.unsure, job.unsure_each_class, cube)  # refused before anything is opened
        folded = _fit(model, cube, job, context, memory, threads)
        if unsure is not None:
            cast(WithSets, folded).limits = unsure.limits
        warnings = tell_once(
            context, [memory.note] if memory.note else (), cube.warnings, model.card.notes if model.trained else (), folded.warnings,
            unsure.notes if unsure is not None else (),
        )
        windows = windows_of(cube, folded, area, memory.bytes, readers_of(threads))
        software = _software(model.card)
        finished = find_finished(
            job, cube, model.card, model.tensors, windows, folded.label_dtype, context,
            device=folded.device, threads=threads, software=software,
        )  # fmt: skip
        yield Ready(model, folded, windows, finished, threads, software, started, warnings, folded.matching, unsure)


def _fit(model: ModelInUse, cube: Cube, job: ClassifyJob, context: Context, memory: Budget, threads: int) -> FittedPredictor:
    """The model, fitted to the cube and to what it may use of the machine."""
    computing = computing_of(job, context, model.card.method)
    # A method that nobody tells an amount takes what suits its device.
    return model.loaded.adapt(cube, replace(computing, memory=memory.bytes if memory.asked else None, threads=threads))


@contextmanager
def _model(job: ClassifyJob, cube: Cube, context: Context, sha256: str) -> Iterator[ModelInUse]:
    """The model to apply; one that is to be kept appears only when the block ends well, together with the map."""
    if job.model:
        file = context.local(job.model)
        card, tensors = read_model(file)
        yield ModelInUse(card, tensors, sha256 or model_sha256(file), load_model(card, tensors))
        return
    context.progress(0.0, 'learning from labels')
    trained, _ = learn(cube, job, None, context)
    with _kept(job.model_output) as path:
        write_model(path, trained.card, trained.tensors)
        yield ModelInUse(trained.card, trained.tensors, model_sha256(path), load_model(trained.card, trained.tensors), trained)


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


def _software(card: ModelCard) -> Dict[str, str]:
    """Versions of what takes part."""
    torch = sys.modules.get('torch') if uses_torch(card) else None
    more = {} if torch is None else {'torch': str(torch.__version__)}
    return software_versions(gdal=gdal.VersionInfo('RELEASE_NAME'), **more)
