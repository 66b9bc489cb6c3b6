"""What the jobs of active learning do that run by themselves; see `active_jobs`."""

from __future__ import annotations

import time
from pathlib import Path
from typing import List, Optional, Sequence, Tuple, Union

import numpy as np

from ..core.arrays import Array
from ..core.backbones import find_backbone
from ..core.errors import ParameterError
from ..core.prepared import Prepared, open_prepared
from ..core.queries import find_query
from ..core.taught import COLUMNS, HUMAN, Taught
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..labels.label_set import LabelSet
from ..labels.read import read_labels
from ..labels.suggested import centre, write_suggested
from ..methods.active.ask import questions
from ..methods.active.features import PCA, SPECTRA
from ..methods.active.head import KINDS
from ..methods.active.lessons import learn
from ..methods.active.query.order import shuffled_keys
from ..methods.active.simulate.learner import Learner, Linear
from ..methods.active.simulate.plan import Plan, Variant
from ..methods.active.simulate.report import Paths
from ..methods.active.simulate.scene import Prior, Scene, make_scene
from ..methods.active.simulate.simulate import simulate
from ..methods.computing import Computing
from ..models.modelfile import model_sha256
from .active_jobs import ActiveSimulateJob, ActiveSuggestJob
from .context import Context
from .device import check_device
from .job import Json
from .learning import require_torch
from .live import prepare_job
from .live_jobs import ActivePrepareJob
from .shared import tell_once, window_in

MOST_LABELS = 5_000
"""Labels that suggestions are learned from; more tell a linear classifier no more."""
_PREPARED = {ActiveSuggestJob: 0.9, ActiveSimulateJob: 0.1}  # the shares of the jobs after which features and superpixels are there


def suggest_job(job: ActiveSuggestJob, context: Context) -> Json:
    """Choose the next pixels to label; see :class:`ActiveSuggestJob`.

    Raises:
        ParameterError: There is no such strategy or classifier, or the strategy needs draws.
        HsiError: The cube, the labels or the output make it impossible.
        JobCancelled: It was cancelled.
    """
    clock = time.perf_counter()
    query = find_query(job.strategy)
    _check_head(job.head, KINDS)
    if query.needs_draws:
        raise ParameterError(f'The strategy "{query.name}" needs draws of a network.', 'Choose "default" or "margin".')
    with open_cube(job.cube) as cube:
        if job.output:
            check_writable_target(job.output, inputs=[job.cube, *([job.labels] if job.labels else [])])
        within, grid = window_in(job.window, cube), cube.grid
        labels = read_labels(job.labels, grid, job.field or None) if job.labels else None
        prepared, _ = _prepared(job.cube, job.features, '', job, context)
        notes = list(labels.warnings) if labels is not None else []
        taught = _taught(labels, prepared, job.seed, notes)
        head = learn(prepared, taught, job.head).head
        context.check_cancelled()
        found = questions(prepared, taught, head, job.strategy, job.count, job.seed, within)
        if query.needs_model and head is None:
            notes.append(f'"{query.name}" needs labels of two classes; until then, typical pixels are suggested.')
        if len(found) < job.count:
            notes.append(f'Only {len(found)} pixels lie far enough from labels and from each other.')
        warnings = tell_once(context, cube.warnings, notes)
    names = labels.scheme.names if labels is not None else ()
    if job.output:
        write_suggested(job.output, grid, found, names)
    context.progress(1.0, 'done')
    pixels = []
    for one in found:
        x, y = centre(grid, one.row, one.col)
        top = [{'class': names[value - 1], 'probability': p} for value, p in one.top]
        pixels.append({
            'row': one.row, 'col': one.col, 'x': x, 'y': y, 'score': one.score, 'strategy': one.strategy, 'why': one.why, 'top': top,
        })  # fmt: skip
    return {
        'output': job.output or None, 'pixels': pixels, 'classes': list(names), 'labels': int(np.count_nonzero(taught.lessons)),
        'model_sha256': head.sha256 if head else '', 'warnings': warnings, 'seconds': round(time.perf_counter() - clock, 3),
    }  # fmt: skip


def simulate_job(job: ActiveSimulateJob, context: Context) -> Json:
    """Simulate labelling runs; see :class:`ActiveSimulateJob`.

    Raises:
        ParameterError: There is no such strategy or classifier, or numbers cannot be.
        EnvironmentMissing: The network, or foundation features, need torch, which is not there.
        HsiError: The cube, the truth or the output make it impossible.
        JobCancelled: It was cancelled; finished runs are kept.
    """
    clock = time.perf_counter()
    _check_head(job.head, (*KINDS, 'sst'))
    plan = Plan(
        tuple(Variant.parse(name) for name in job.strategies), job.clicks, job.seeds, job.seed, job.head, job.error, job.skips,
        job.block or None, None if job.buffer < 0 else job.buffer, job.spacing,
    )  # fmt: skip
    for variant in plan.variants:
        if find_query(variant.strategy).needs_draws and job.head != 'sst':
            raise ParameterError(f'The strategy "{variant.strategy}" needs draws of a network.', 'Give --head sst, or leave it out.')
    check_writable_target(job.output, inputs=[job.cube, job.truth])
    with open_cube(job.cube) as cube:
        context.progress(0.0, 'reading the truth')
        labels = read_labels(job.truth, cube.grid, job.field or None)
        prepared, prior = _prepared(job.cube, job.features, job.source, job, context)
        window = 1 if job.features in (PCA, SPECTRA) else find_backbone(job.features).receptive_field
        scene = make_scene(cube.name, prepared, labels, window, prior, job.seed)
        learner = _learner(scene, job, cube, context)
        begun = _PREPARED[ActiveSimulateJob]
        found = simulate(
            scene, plan, learner, Paths(Path(job.output)), context.check_cancelled,
            lambda share, doing: context.progress(begun + (1.0 - begun) * share, doing), context.log,
        )  # fmt: skip
        warnings = tell_once(context, cube.warnings, found['warnings'])
    for sentence in found['summary']:
        context.log(sentence)
    context.progress(1.0, 'done')
    return {'output': job.output, **found, 'warnings': warnings, 'seconds': round(time.perf_counter() - clock, 3)}


def _prepared(
    cube: str, features: str, source: str, job: Union[ActiveSuggestJob, ActiveSimulateJob], context: Context
) -> Tuple[Prepared, Optional[Prior]]:
    """What clicking needs, made or found in the cache, and what a source model is sure of."""
    wanted = ActivePrepareJob(cube, features, source, job.device, job.memory, job.threads, job.seed)
    found = prepare_job(wanted, _Share(context, _PREPARED[type(job)]))
    prior = None
    if source:
        names = tuple(str(one['name']) for one in found['prior_classes'])
        prior = Prior(names, np.asarray(found['prior'], np.int64).reshape(-1, 3), model_sha256(source))
    return open_prepared(found['folder']), prior


class _Share(Context):
    """A job that is the first part of another one: what it says and whether it was cancelled are the other's."""

    def __init__(self, whole: Context, share: float) -> None:
        self._whole, self._share = whole, share

    def check_cancelled(self) -> None:
        self._whole.check_cancelled()

    def progress(self, fraction: float, message: str = '') -> None:
        self._whole.progress(self._share * min(fraction, 0.999), message)

    def log(self, text: str) -> None:
        self._whole.log(text)


def _taught(labels: Optional[LabelSet], prepared: Prepared, seed: int, notes: List[str]) -> Taught:
    """Labels as the loop's jobs know them."""
    if labels is None:
        return Taught(np.zeros((0, COLUMNS), np.int64), 0)
    kept = np.flatnonzero(np.asarray(prepared.valid)[labels.rows, labels.cols])
    if len(kept) < len(labels):
        notes.append(f'{len(labels) - len(kept):,} labelled pixels hold no data and were left out.')
    if len(kept) > MOST_LABELS:
        notes.append(f'{MOST_LABELS:,} of {len(kept):,} labels take part, drawn evenly.')
        kept = kept[np.argsort(shuffled_keys(labels.rows[kept], labels.cols[kept], seed))[:MOST_LABELS]]
    # The last labels of a layer are no late answers: one of each class stands at the end, so that no class seems to be neglected.
    kept = kept[np.argsort(-_nth_of_its_class(labels.values[kept]), kind='stable')]
    columns = (labels.rows[kept], labels.cols[kept], labels.values[kept], np.full(len(kept), HUMAN), np.arange(len(kept)))
    return Taught(np.stack(columns, axis=1).astype(np.int64), len(labels.scheme))


def _nth_of_its_class(values: Array) -> Array:
    """How many of the same value stand before each."""
    order = np.argsort(values, kind='stable')
    _, begins, counts = np.unique(values[order], return_index=True, return_counts=True)
    out = np.empty(len(values), np.int64)
    out[order] = np.arange(len(values)) - np.repeat(begins, counts)
    return out


def _learner(scene: Scene, job: ActiveSimulateJob, cube: Cube, context: Context) -> Learner:
    if job.head != 'sst':
        return Linear(scene, job.head)
    require_torch('The transformer')
    from ..methods.active.simulate.network import Transformer

    return Transformer(cube, Computing(check_device(job.device, 'sst'), tell=context.log), context.check_cancelled)


def _check_head(name: str, known: Sequence[str]) -> None:
    if name not in known:
        raise ParameterError(f'Clicking knows no classifier "{name}".', f'Choose one of {", ".join(known)}.')
