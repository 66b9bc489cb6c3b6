"""The job that makes a map from class names.

First labels come from the parts (spectra and words, a library, CLIP, clicks), what is in sight before all else; a refinement learns from
them; the map is written window by window. Probabilities of the parts, the state of a network's training and finished windows are kept in
the cache, so that the same job, interrupted, goes on from there.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.class_prompts import ClassPrompt, format_classes, read_classes, scheme_of
from ..core.classes import ClassScheme
from ..core.errors import CubeError, JobCancelled
from ..core.places import cache as cache_folder
from ..core.record import RunRecord, software_versions, utc_now
from ..core.refinements import find_refinement
from ..core.vocabulary import advise
from ..core.window import Window, tile
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..cubes.files import files_behind
from ..labels.read import read_labels
from ..maps.finished import FinishedWindows
from ..maps.write import ClassificationWriter
from ..methods.computing import Computing
from ..methods.zero_shot.fuse import CLIP, TITLES, Fused, parse_weights
from ..methods.zero_shot.parts import Assembled, Wanted, assemble, describe_prompts, won
from ..methods.zero_shot.probabilities import Probabilities, best_two
from ..methods.zero_shot.refine.choose import refine
from ..methods.zero_shot.refine.criteria import sample_windows
from ..methods.zero_shot.refine.refined import Refined
from ..methods.zero_shot.report import write_report
from . import cache
from .context import Context
from .device import check_device, default_threads
from .job import Json, ZeroShotJob
from .memory import budget, threads_that_fit
from .resume import Keeper
from .shared import tell_once, window_in

UNSURE, NONE_OF_THESE = ('unsure', '#bdbdbd'), ('none of these', '#666666')
_IN_SIGHT = 512  # pixels on a side that are shown before all else
_SIDE = 256  # of the windows that are mapped at once, whole blocks of what is kept
_LOOKED, _LEARNED, _MAPPED = 0.4, 0.75, 0.95  # shares of the job after which first labels, learning and the map are done
_FORMAT = 1


def zero_shot_job(job: ZeroShotJob, context: Context) -> Json:
    """Make a map from class names; see :class:`ZeroShotJob`.

    Raises:
        ParameterError: The classes cannot be read, or nothing knows any of them.
        EnvironmentMissing: CLIP or the refinement needs what is not installed.
        HsiError: The cube, the labels, the library, the model or the map make it impossible.
        JobCancelled: It was cancelled; what was computed is kept for the next time.
    """
    started, clock = utc_now(), time.perf_counter()
    memory, threads = budget(job.memory), threads_that_fit(job.threads or default_threads())
    prompts, weights = read_classes(job.classes), parse_weights(job.weights)
    find_refinement(job.refine)
    cache.trim(cache.limit())
    with open_cube(job.cube) as cube:
        area = window_in(job.window, cube) or cube.grid.window
        check_writable_target(job.output, inputs=[part for part in (job.cube, job.library, job.labels.split('|')[0]) if part])
        labels = read_labels(job.labels, cube.grid, job.field or None) if job.labels else None
        computing = Computing(
            check_device(job.device, 'foundation'), memory.bytes if memory.asked else None, threads, context.log, cache.limit()
        )
        context.progress(0.0, 'opening')
        wanted = Wanted(prompts, weights, job.library, job.clip, labels, job.scales, job.seed)
        parts = assemble(cube, wanted, computing, context.check_cancelled)
        warnings = tell_once(
            context, [memory.note] if memory.note else (), cube.warnings, advise(prompts, bool(job.clip)), parts.notes
        )
        _look_first(job, cube, parts, context)
        parts.fill(area, job.none_of_these < 1.0, lambda share, said: context.progress(_LOOKED * share, said))
        refined = refine(
            job.refine, cube, parts.fused, job.seed, computing,
            lambda share, said: context.progress(_LOOKED + (_LEARNED - _LOOKED) * share, said),
            context.check_cancelled, _folder(job, cube, parts, 'training'),
        )  # fmt: skip
        warnings += tell_once(context, [note for note in refined.notes if note not in warnings])
        scheme = _scheme(job, prompts)
        samples = [window for window in sample_windows(cube) if window.size]
        told = _describe(parts, refined, prompts, samples)
        candidates = _candidates(job, cube, parts, refined, computing, context)
        deciding = _Deciding(len(prompts), job.unsure, job.none_of_these, parts)
        written, resumed, record = _write(job, cube, area, refined, deciding, scheme, parts, context, {
            'started': started, 'clock': clock, 'prompts': told, 'candidates': candidates,
        })  # fmt: skip
        found = {
            **written,
            'classes': scheme.to_json(),
            'mean_confidence_overall': _overall(written),
            'seconds': round(time.perf_counter() - clock, 3),
            'resumed_windows': resumed,
            'warnings': warnings,
            'refined_by': refined.name,
            'refinement': refined.summary,
            'parts': _with_maps(job, cube, area, parts, prompts, told['parts'], context),
            'prompts': told['prompts'],
            'candidates': candidates,
        }
        found['report'] = write_report(Path(written['output']), found, record, format_classes(prompts))
        context.progress(1.0, 'done')
    return found


# --- first labels -------------------------------------------------------------------------------------------------------------------------


def _look_first(job: ZeroShotJob, cube: Cube, parts: Assembled, context: Context) -> None:
    """Show the first labels of what is in sight while all the rest is computed: the middle of it, by the parts that take moments."""
    window = window_in(job.look_first, cube)
    if window is None:
        return
    window = _middle(window)
    quick = [part for part in parts.parts if part.name != CLIP]
    first = Fused(quick) if quick else parts.fused
    path = cache_folder() / cache.UNFINISHED / f'preview-{uuid.uuid4().hex[:12]}' / 'first_labels.tif'
    path.parent.mkdir(parents=True, exist_ok=True)
    prompts, pieces = read_classes(job.classes), tile(window, _SIDE, _SIDE)
    with ClassificationWriter(path, cube.grid, scheme_of(prompts), False) as writer:
        for number, piece in enumerate(pieces):
            context.check_cancelled()
            context.progress(0.0, f'first labels of what is in sight, {number + 1} of {len(pieces)}')
            values, valid = first.read(piece)
            writer.write(piece, np.where(valid, best_two(values)[0] + 1, 0))
    context.preview(str(path), (window.row, window.col, window.height, window.width))


def _middle(window: Window) -> Window:
    """The middle of a window that is too large to be looked at in moments."""
    height, width = min(window.height, _IN_SIGHT), min(window.width, _IN_SIGHT)
    return Window(window.row + (window.height - height) // 2, window.col + (window.width - width) // 2, height, width)


def _describe(parts: Assembled, refined: Refined, prompts: Sequence[ClassPrompt], samples: Sequence[Window]) -> Json:
    """What became of names and parts in sample windows, before anything was refined."""
    shares, together, _ = won(parts.fused, samples)
    described = describe_prompts(prompts, shares)
    if parts.clip is not None:
        words = parts.clip.prompt_report().to_json()['shares']
        for prompt in described:
            for word in prompt['words']:
                word['clip_share'] = words.get(prompt['name'], {}).get(word['word'])
    told = []
    for part in parts.parts:
        _, labels, mean = won(part.source, samples)
        agreeing = float((labels == together).mean()) if len(together) and len(labels) == len(together) else None
        told.append({
            'name': part.name, 'title': TITLES[part.name], 'weight': round(part.weight, 4), 'map': None,
            'mean_confidence': round(mean, 4), 'share_agreeing': None if agreeing is None else round(agreeing, 4),
        })  # fmt: skip
    return {'prompts': described, 'parts': told}


def _candidates(
    job: ZeroShotJob, cube: Cube, parts: Assembled, refined: Refined, computing: Computing, context: Context
) -> List[Json]:
    """The cheap controls beside what was chosen, judged in sample windows without any truth."""
    from ..core.refinements import REFINEMENTS
    from ..methods.zero_shot.refine.criteria import choose_by_criteria, measure
    from ..methods.zero_shot.refine.inputs import fit_inputs
    from ..methods.zero_shot.refine.pool import gather_pool

    if len(read_classes(job.classes)) < 2:
        return []
    maps: Dict[str, Probabilities] = {'none': parts.fused}
    for number, name in enumerate(('discriminant', 'superpixels')):
        context.progress(_LEARNED + 0.02 * number, 'comparing with simpler ways')
        if name != refined.name:
            maps[name] = refine(name, cube, parts.fused, job.seed, computing, lambda share, said: None, context.check_cancelled)
    if refined.name != 'none':
        maps[refined.name] = refined
    inputs = fit_inputs(cube, gather_pool(cube, parts.fused, job.seed, context.check_cancelled), job.seed, context.check_cancelled)
    criteria = measure(maps, cube, parts.fused, inputs, context.check_cancelled)
    best = choose_by_criteria(criteria)
    return [
        {
            'name': name, 'title': REFINEMENTS[name].title, 'chosen': name == best, 'used': name == refined.name,
            'criteria': {key: round(float(value), 4) for key, value in one.to_json().items()},
        }
        for name, one in criteria.items()
    ]  # fmt: skip


# --- the map ------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class _Deciding:
    """From probabilities to labels.

    Args:
        classes: K.
        unsure: A best class less probable than this is called unsure; 0 for none.
        none_of_these: Pixels that are something else with a greater probability are called so; 1 for none.
        parts: Know what is something else.
    """

    classes: int
    unsure: float
    none_of_these: float
    parts: Assembled

    def __call__(self, source: Probabilities, window: Window) -> Tuple[Array, Array, Array]:
        """Labels, confidence and runner-up of a window; 0 where there is no data."""
        values, valid = source.read(window)
        first, second, _ = best_two(values)
        confidence = values.max(0)
        labels = first + 1
        runner_up = second + 1
        further = self.classes
        if self.unsure > 0.0:
            further += 1
            unsure = confidence < self.unsure
            runner_up = np.where(unsure, labels, runner_up)
            labels = np.where(unsure, further, labels)
        if self.none_of_these < 1.0 and self.parts.outside is not None:
            further += 1
            outside, _ = self.parts.outside.read(window)
            none = outside[1] > self.none_of_these
            runner_up = np.where(none, labels, runner_up)
            labels = np.where(none, further, labels)
            confidence = np.where(none, outside[1], confidence)
        return np.where(valid, labels, 0), np.where(valid, confidence, np.float32(0.0)), np.where(valid, runner_up, 0)


def _scheme(job: ZeroShotJob, prompts: Sequence[ClassPrompt]) -> ClassScheme:
    more = [UNSURE] if job.unsure > 0.0 else []
    return scheme_of(prompts, [*more, NONE_OF_THESE] if job.none_of_these < 1.0 else more)


def _write(
    job: ZeroShotJob, cube: Cube, area: Window, refined: Refined, deciding: _Deciding, scheme: ClassScheme, parts: Assembled,
    context: Context, known: Dict[str, Any],
) -> Tuple[Json, int, Json]:  # fmt: skip
    """Write the map; what an interrupted run has left is taken over."""
    windows = tile(area, _SIDE, _SIDE)
    dtype = np.uint8 if len(scheme) <= 254 else np.uint16
    finished = FinishedWindows(
        _folder(job, cube, parts, 'map', refine=refined.name, unsure=job.unsure, none=job.none_of_these, confidence=job.confidence,
                windows=len(windows), window=job.window),
        windows, dtype, job.confidence, context.log,
    )  # fmt: skip
    inputs = [part for part in (job.cube, job.library, job.labels.split('|')[0]) if part]
    with ClassificationWriter(job.output, cube.grid, scheme, job.confidence, inputs=inputs) as writer:
        keeper = Keeper(finished if len(windows) > 1 else None, writer, windows)
        try:
            keeper.replay(context)
            rest = keeper.rest
            for number, window in enumerate(rest):
                context.check_cancelled()
                context.progress(_LEARNED + 0.05 + (_MAPPED - _LEARNED - 0.05) * number / len(rest), 'mapping')
                labels, confidence, second = deciding(refined, window)
                keeper.write(window, labels.astype(dtype), confidence.astype(np.float32), second.astype(dtype))
        except JobCancelled as error:
            kept = keeper.what_is_kept()
            raise JobCancelled(f'Cancelled; {kept}' if kept else error.what) from error
        if not writer.figures().counts.any():
            keeper.done()
            raise CubeError(f'No pixel of {cube.name} holds data there.', 'Check its nodata value, or choose another window.')
        context.progress(_MAPPED, 'finishing the files')
        record = RunRecord(
            'zero-shot', [cube.fingerprint(), *_more_inputs(job)], {
                **job.to_json(), 'classes_read': format_classes(read_classes(job.classes)), 'parts': parts.recipe,
                'prompts': known['prompts']['prompts'], 'refined_by': refined.name, 'refinement': refined.summary,
                'candidates': known['candidates'],
            },
            scheme.to_json(), '', _software(parts, refined), _device(parts, refined), job.seed, known['started'],
            round(time.perf_counter() - known['clock'], 3),
        ).to_json()  # fmt: skip
        written = writer.close(record)
        keeper.done()
    return written, keeper.resumed, record


def _with_maps(
    job: ZeroShotJob, cube: Cube, area: Window, parts: Assembled, prompts: Sequence[ClassPrompt], told: List[Json], context: Context
) -> List[Json]:
    """The parts, each with a map of its own where the job asks for them."""
    if not job.parts:
        return told
    target = Path(job.output)
    for entry, part in zip(told, parts.parts):
        path = target.with_name(f'{target.stem}_{part.name}.tif')
        with ClassificationWriter(path, cube.grid, scheme_of(prompts), True) as writer:
            for window in tile(area, _SIDE, _SIDE):
                context.check_cancelled()
                values, valid = part.source.read(window)
                first, second, _ = best_two(values)
                writer.write(
                    window, np.where(valid, first + 1, 0), np.where(valid, values.max(0), np.float32(0.0)), np.where(valid, second + 1, 0)
                )
        entry['map'] = str(path)
    return told


# --- what decides, what took part -------------------------------------------------------------------------------------------------------


def _folder(job: ZeroShotJob, cube: Cube, parts: Assembled, what: str, **others: Any) -> Path:
    """Where an interrupted job leaves what it has done; named by all that decides it."""
    known = {
        'format': _FORMAT, 'cube': {**cube.fingerprint(), 'path': os.path.abspath(cube.path)}, 'files': files_behind(cube.path),
        'parts': parts.recipe, 'refine': job.refine, 'seed': job.seed, 'device': job.device, 'threads': job.threads, **others,
    }  # fmt: skip
    key = hashlib.sha256(json.dumps(known, sort_keys=True, default=str).encode()).hexdigest()
    return cache_folder() / cache.UNFINISHED / f'{what}-{key}'


def _more_inputs(job: ZeroShotJob) -> List[Json]:
    """Input files beside the cube, as a run record names them."""
    found = []
    for role, path in (('library', job.library), ('clip', job.clip), ('labels', job.labels)):
        if path:
            file = Path(path.split('|')[0])
            found.append({'role': role, 'path': path, 'bytes': file.stat().st_size if file.is_file() else None})
    return found


def _software(parts: Assembled, refined: Refined) -> Dict[str, str]:
    import sys

    versions = {name: str(module.__version__) for name, module in sys.modules.items() if name in ('torch', 'transformers')}
    used = versions if parts.clip is not None or refined.name in ('mamba', 'rgb') else {}
    return software_versions(gdal=gdal.VersionInfo('RELEASE_NAME'), **used)


def _device(parts: Assembled, refined: Refined) -> str:
    return ', '.join(dict.fromkeys([*parts.devices, refined.device]))


def _overall(written: Json) -> Optional[float]:
    """The mean confidence over all pixels, from those of the classes."""
    pairs = [(n, c) for n, c in zip(written['counts'], written['mean_confidence'] or ()) if c is not None]
    total = sum(n for n, _ in pairs)
    return sum(n * c for n, c in pairs) / total if total else None
