"""The two jobs that train a foundation model without labels: a starter model from nothing, and one that is adapted to a scene."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Dict, Optional

from ..core.backbones import check_name, find_backbone, list_backbones, models_folder
from ..core.errors import ParameterError
from ..core.window import Window
from ..cubes import open_cube
from .context import Context
from .device import default_threads
from .job import Json
from .learning import require_torch
from .model_jobs import AdaptJob, PretrainJob
from .shared import window_in

_TILES = 16
_PROBE = 3  # steps whose time tells how many fit into the minutes that were asked for
_LEAST_STEPS = 20


def pretrain_job(job: PretrainJob, context: Context) -> Json:
    """Train a starter model; see :class:`PretrainJob`."""
    require_torch('Training a foundation model')
    from ..methods.transfer.pretrain.begin import begin_pretraining
    from ..methods.transfer.pretrain.keep import write_starter
    from ..methods.transfer.pretrain.train import Plan
    from ..models.accelerator import choose, limit_threads

    limit_threads(job.threads or default_threads())
    folder = Path(job.output)
    plan = Plan(job.steps, job.batch, seed=job.seed)
    context.progress(0.0, 'reading spectra')
    with begin_pretraining(
        folder, _path(job.libraries), _path(job.archive), job.preset, plan, choose(job.device), context.check_cancelled
    ) as begun:
        for note in begun.notes:
            context.log(note)
        if begun.run.step:
            context.log(f'Going on at step {begun.run.step} of {plan.steps}.')

        def progress(step: int, parts: Dict[str, float]) -> None:
            context.progress(0.99 * step / plan.steps, f'step {step} of {plan.steps}, loss {sum(parts.values()):.3f}')

        begun.run.train(progress, context.check_cancelled)
        write_starter(folder, begun.card, begun.run.averaged())
        context.progress(1.0, 'done')
        return {
            'output': str(folder), 'steps': begun.run.step, 'seconds': round(begun.run.seconds, 1), 'card': begun.card.to_json(),
            'warnings': begun.notes,
        }  # fmt: skip


def adapt_job(job: AdaptJob, context: Context) -> Json:
    """Adapt a starter model to a scene; see :class:`AdaptJob`."""
    _check_name(job)
    require_torch('Adapting a foundation model')
    from ..methods.transfer.pretrain.begin import begin_adapting
    from ..methods.transfer.pretrain.keep import write_starter
    from ..methods.transfer.pretrain.train import Plan
    from ..models.accelerator import choose, limit_threads
    from ..models.backbones.starter import Starter
    from ..models.checkpoints import load_backbone

    limit_threads(job.threads or default_threads())
    card = find_backbone(job.backbone)
    if card.family != 'starter':
        raise ParameterError(f'{card.title} cannot be adapted to a scene; starter models can.', 'Choose a starter model.')
    accelerator = choose(job.device)
    model = Starter(card)
    model.load_state_dict(load_backbone(card).state_dict())
    context.progress(0.0, 'looking at the scene')
    with open_cube(job.cube) as cube:
        window = window_in(job.window, cube)
    steps = _steps_in(job, model, window, accelerator, context)
    context.log(f'{steps} steps of {_TILES} tiles.')
    with begin_adapting(model, Path(job.cube), job.name, Plan(steps, _TILES, seed=job.seed), window, accelerator) as begun:

        def progress(step: int, parts: Dict[str, float]) -> None:
            losses.append(sum(parts.values()))
            context.progress(0.05 + 0.94 * step / steps, f'step {step} of {steps}, loss {losses[-1]:.3f}')

        losses: list[float] = []
        begun.run.train(progress, context.check_cancelled)
        folder = models_folder() / job.name
        write_starter(folder, begun.card, begun.run.averaged())
        context.progress(1.0, 'done')
        return {
            'name': job.name, 'output': str(folder), 'steps': steps, 'seconds': round(begun.run.seconds, 1),
            'loss_first': losses[0], 'loss_last': losses[-1], 'warnings': list(begun.card.notes),
        }  # fmt: skip


def _steps_in(job: AdaptJob, model: object, window: Optional[Window], accelerator: object, context: Context) -> int:
    """How many steps fit into the minutes that were asked for, from the time of the first few, which are thrown away."""
    import copy

    from ..methods.transfer.pretrain.begin import begin_adapting
    from ..methods.transfer.pretrain.train import Plan

    probe = copy.deepcopy(model)
    plan = Plan(_PROBE + 1, _TILES, seed=job.seed)
    with begin_adapting(probe, Path(job.cube), job.name, plan, window, accelerator) as begun:  # type: ignore[arg-type]
        begun.run.train(lambda step, parts: None, context.check_cancelled, 1)  # the first one pays for what is made once
        started = time.perf_counter()
        begun.run.train(lambda step, parts: None, context.check_cancelled)
        each = (time.perf_counter() - started) / _PROBE
    return max(_LEAST_STEPS, int(60.0 * job.minutes / max(each, 1e-3)))


def _check_name(job: AdaptJob) -> None:
    check_name(job.name)
    known = list_backbones().get(job.name)
    if known is not None and Path(known.folder) != models_folder() / job.name:
        raise ParameterError(f'"{job.name}" is the name of a model that comes with the plugin.', 'Choose another name.')
    if not 0.0 < job.minutes <= 24 * 60:
        raise ParameterError(f'{job.minutes} minutes is no time to train.', 'Give some minutes, up to a day.')


def _path(text: str) -> Optional[Path]:
    return Path(text) if text else None
