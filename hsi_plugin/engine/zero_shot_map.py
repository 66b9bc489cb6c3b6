"""The files of a map from class names: what is called what, what an interrupted run has left, and the record of it all."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..core.class_prompts import ClassPrompt, format_classes, scheme_of
from ..core.classes import ClassScheme
from ..core.errors import CubeError, JobCancelled
from ..core.places import cache as cache_folder
from ..core.record import RunRecord, software_versions
from ..core.window import Window, tile
from ..cubes import Cube
from ..cubes.files import files_behind
from ..maps.finished import FinishedWindows
from ..maps.write import ClassificationWriter
from ..methods.zero_shot.decide import SCORES, Deciding, map_classes
from ..methods.zero_shot.parts import Assembled
from ..methods.zero_shot.probabilities import best_two
from ..methods.zero_shot.refine.refined import Refined
from . import cache
from .context import Context
from .job import Json, ZeroShotJob
from .provenance import trained_here
from .resume import Keeper
from .shared import file_of

SIDE = 256
"""Of the windows that are mapped at once: whole blocks of what is kept."""
_FORMAT = 1
_FROM, _TO = 0.8, 0.95  # shares of the job between which the map is made


def scheme_for(job: ZeroShotJob, prompts: Sequence[ClassPrompt]) -> ClassScheme:
    """The classes of a job's map, those that are not named included."""
    return map_classes(prompts, job.unsure, job.none_of_these)


@dataclass(frozen=True)
class Told:
    """What a run record says beside the job itself.

    Args:
        started: UTC time.
        clock: The same on the computer's own clock.
        prompts: What became of the names.
        candidates: Ways to refine, side by side.
    """

    started: str
    clock: float
    prompts: List[Json]
    candidates: List[Json]


def write_map(
    job: ZeroShotJob, cube: Cube, area: Window, prompts: Sequence[ClassPrompt], parts: Assembled, refined: Refined, told: Told,
    context: Context,
) -> Tuple[Json, int, Json]:  # fmt: skip
    """Write the map; what an interrupted run has left is taken over.

    Returns:
        What was written, how many windows an earlier run had left, and the run record.

    Raises:
        CubeError: No pixel holds data.
        OutputError: The map cannot be written.
        JobCancelled: It was cancelled; finished windows are kept.
    """
    windows, scheme = tile(area, SIDE, SIDE), scheme_for(job, prompts)
    deciding = Deciding(len(prompts), job.unsure, job.none_of_these)
    dtype = np.uint8 if len(scheme) <= 254 else np.uint16
    finished = FinishedWindows(
        kept_folder(job, cube, parts, 'map', refine=refined.name, unsure=job.unsure, none=job.none_of_these, confidence=job.confidence,
                windows=len(windows), window=job.window),
        windows, dtype, job.confidence, context.log,
    )  # fmt: skip
    with ClassificationWriter(job.output, cube.grid, scheme, job.confidence, inputs=input_files(job)) as writer:
        keeper = Keeper(finished if len(windows) > 1 else None, writer, windows)
        try:
            keeper.replay(context)
            rest = keeper.rest
            for number, window in enumerate(rest):
                context.check_cancelled()
                context.progress(_FROM + (_TO - _FROM) * number / len(rest), 'mapping')
                values, valid = refined.read(window)
                found = deciding(values, parts.read_outside(window) if job.none_of_these < 1.0 else None)
                labels, confidence, second = (np.where(valid, one, 0) for one in found)
                keeper.write(window, labels.astype(dtype), confidence.astype(np.float32), second.astype(dtype))
        except JobCancelled as error:
            kept = keeper.what_is_kept()
            raise JobCancelled(f'Cancelled; {kept}' if kept else error.what) from error
        if not writer.figures().counts.any():
            keeper.done()
            raise CubeError(f'No pixel of {cube.name} holds data there.', 'Check its nodata value, or choose another window.')
        context.progress(_TO, 'finishing the files')
        record = RunRecord(
            'zero-shot', [cube.fingerprint(), *_more_inputs(job)], {
                **job.to_json(), 'classes_read': format_classes(prompts), 'parts': parts.recipe, 'prompts': told.prompts,
                'refined_by': refined.name, 'refinement': refined.summary, 'candidates': told.candidates, 'confidence_means': SCORES,
            },
            scheme.to_json(), '', _software(parts, refined), _device(parts, refined), job.seed, told.started,
            round(time.perf_counter() - told.clock, 3),
            trained_on=trained_here(cube, parts.trained_on, refined.learned.side if refined.learned is not None else 0),
        ).to_json()  # fmt: skip
        written = writer.close(record)
        keeper.done()
    return written, keeper.resumed, record


def write_part_maps(
    job: ZeroShotJob, cube: Cube, area: Window, parts: Assembled, prompts: Sequence[ClassPrompt], told: List[Json], context: Context
) -> List[Json]:
    """The parts, each with a map of its own where the job asks for them."""
    if not job.parts:
        return told
    target = Path(job.output)
    for entry, part in zip(told, parts.parts):
        path = target.with_name(f'{target.stem}_{part.name}.tif')
        with ClassificationWriter(path, cube.grid, scheme_of(prompts), True, input_files(job)) as writer:
            for window in tile(area, SIDE, SIDE):
                context.check_cancelled()
                values, valid = part.source.read(window)
                first, second, _ = best_two(values)
                writer.write(
                    window, np.where(valid, first + 1, 0), np.where(valid, values.max(0), np.float32(0.0)), np.where(valid, second + 1, 0)
                )
        entry['map'] = str(path)
    return told


def input_files(job: ZeroShotJob) -> List[str]:
    """Files that a job reads and must not overwrite."""
    return [part for part in (job.cube, job.library, file_of(job.labels)) if part]


def kept_folder(job: ZeroShotJob, cube: Cube, parts: Assembled, what: str, **others: Any) -> Path:
    """Where an interrupted job leaves what it has done; named by all that decides it."""
    known = {
        'format': _FORMAT, 'cube': {**cube.fingerprint(), 'path': os.path.abspath(cube.path)}, 'files': files_behind(cube.path, cube.files),
        'parts': parts.recipe, 'refine': job.refine, 'seed': job.seed, 'device': job.device, 'threads': job.threads, **others,
    }  # fmt: skip
    key = hashlib.sha256(json.dumps(known, sort_keys=True, default=str).encode()).hexdigest()
    return cache_folder() / cache.UNFINISHED / f'{what}-{key}'


def _more_inputs(job: ZeroShotJob) -> List[Json]:
    """Input files beside the cube, as a run record names them."""
    found = []
    for role, path in (('library', job.library), ('clip', job.clip), ('labels', job.labels)):
        if path:
            file = Path(file_of(path))
            found.append({'role': role, 'path': path, 'bytes': file.stat().st_size if file.is_file() else None})
    return found


def _software(parts: Assembled, refined: Refined) -> Dict[str, str]:
    versions = {name: str(module.__version__) for name, module in sys.modules.items() if name in ('torch', 'transformers')}
    used = versions if parts.clip is not None or refined.name in ('mamba', 'rgb') else {}
    return software_versions(gdal=gdal.VersionInfo('RELEASE_NAME'), **used)


def _device(parts: Assembled, refined: Refined) -> str:
    return ', '.join(dict.fromkeys([*parts.devices, refined.device]))
