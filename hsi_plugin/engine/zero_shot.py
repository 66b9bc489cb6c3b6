"""The job that makes a map from class names.

First labels come from the parts (spectra and words, a library, CLIP, clicks), what is in sight before all else; a refinement learns from
them; the map is written window by window. Probabilities of the parts, the state of a network's training and finished windows are kept in
the cache, so that the same job, interrupted, goes on from there.
"""

from __future__ import annotations

import time
import uuid
from pathlib import Path
from typing import Dict, List, Optional, Sequence

import numpy as np

from ..core.class_prompts import ClassPrompt, format_classes, read_classes, scheme_of
from ..core.places import cache as cache_folder
from ..core.record import utc_now
from ..core.refinements import find_refinement
from ..core.vocabulary import advise
from ..core.window import Window, tile
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..labels.read import read_labels
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
from .shared import tell_once, window_in
from .zero_shot_map import SIDE, Told, input_files, kept_folder, scheme_for, write_map, write_part_maps
from .zero_shot_model import check_model, model_to_keep

_SMALL = 1 << 18  # pixels of which all are asked what became of the names; of more, sample windows are
_IN_SIGHT = 512  # pixels on a side that are shown before all else
_LOOKED, _LEARNED = 0.4, 0.75  # shares of the job after which first labels and learning are done


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
        check_writable_target(job.output, inputs=input_files(job))
        check_model(job, prompts, input_files(job))
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
        _look_first(job, cube, prompts, parts, context)
        parts.fill(area, job.none_of_these < 1.0, lambda share, said: context.progress(_LOOKED * share, said))
        refined = refine(
            job.refine, cube, parts.fused, job.seed, computing,
            lambda share, said: context.progress(_LOOKED + (_LEARNED - _LOOKED) * share, said),
            context.check_cancelled, kept_folder(job, cube, parts, 'training'),
        )  # fmt: skip
        warnings += tell_once(context, [note for note in refined.notes if note not in warnings])
        told = _describe(parts, prompts, tile(area, SIDE, SIDE) if area.size <= _SMALL else sample_windows(cube))
        candidates = _candidates(job, cube, parts, refined, computing, context)
        with model_to_keep(job, cube, wanted, parts, refined) as kept:
            written, resumed, record = write_map(
                job, cube, area, prompts, parts, refined, Told(started, clock, told['prompts'], candidates), context
            )
        found = {
            **written,
            **kept,
            'classes': scheme_for(job, prompts).to_json(),
            'mean_confidence_overall': _overall(written),
            'seconds': round(time.perf_counter() - clock, 3),
            'resumed_windows': resumed,
            'warnings': warnings,
            'refined_by': refined.name,
            'refinement': refined.summary,
            'parts': write_part_maps(job, cube, area, parts, prompts, told['parts'], context),
            'prompts': told['prompts'],
            'candidates': candidates,
        }
        found['report'] = write_report(Path(written['output']), found, record, format_classes(prompts))
        context.progress(1.0, 'done')
    return found


# --- first labels -------------------------------------------------------------------------------------------------------------------------


def _look_first(job: ZeroShotJob, cube: Cube, prompts: Sequence[ClassPrompt], parts: Assembled, context: Context) -> None:
    """Show the first labels of what is in sight while all the rest is computed: the middle of it, by the parts that take moments."""
    window = window_in(job.look_first, cube)
    if window is None:
        return
    window = _middle(window)
    quick = [part for part in parts.parts if part.name != CLIP]
    first = Fused(quick) if quick else parts.fused
    path = cache_folder() / cache.UNFINISHED / f'preview-{uuid.uuid4().hex[:12]}' / 'first_labels.tif'
    path.parent.mkdir(parents=True, exist_ok=True)
    pieces = tile(window, SIDE, SIDE)
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


def _describe(parts: Assembled, prompts: Sequence[ClassPrompt], samples: Sequence[Window]) -> Json:
    """What became of names and parts in some windows, before anything was refined."""
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

    if parts.fused.classes < 2:
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


def _overall(written: Json) -> Optional[float]:
    """The mean confidence over all pixels, from those of the classes."""
    pairs = [(n, c) for n, c in zip(written['counts'], written['mean_confidence'] or ()) if c is not None]
    total = sum(n for n, _ in pairs)
    return sum(n * c for n, c in pairs) / total if total else None
