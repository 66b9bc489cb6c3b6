"""Putting a training run together: which model, which tiles, which plan; for a new starter model and for one that is adapted to a scene."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Optional

import numpy as np
import torch

from ....core.backbones import BackboneCard
from ....core.errors import ParameterError
from ....core.window import Window
from ....models.accelerator import Accelerator
from ....models.backbones.starter import PRESETS, Starter
from .archive import Archive, find_cubes
from .keep import starter_card
from .libraries import read_materials
from .scenes import Batch, SceneGenerator
from .sensors import draw_queries, draw_sensor
from .train import Draw, Plan, Run

_QUERIES = 20
_ADAPT_RATE = 2e-4
_REPORTS = 20
_UNTRIED = 'Trained here; nobody else has tried it.'


@dataclass(frozen=True)
class Begun:
    """A run that is ready to go, and sentences that its user should know."""

    run: Run
    card: BackboneCard
    notes: List[str]


@contextmanager
def begin_pretraining(
    folder: Path,
    libraries: Optional[Path],
    archive: Optional[Path],
    preset: str,
    plan: Plan,
    accelerator: Accelerator,
    check_cancelled: Callable[[], None],
) -> Iterator[Begun]:
    """A run that trains a starter model from nothing, or goes on with one.

    Args:
        folder: Of the run.
        libraries: Spectral libraries to generate scenes from; None for none.
        archive: Cubes to learn from; None for none. With both, every second step has each.
        preset: `nano` or `small`.
        plan: Steps, batch, seed.
        accelerator: Where to train.
        check_cancelled: Called while files are looked at; raises to stop.

    Raises:
        ParameterError: Neither libraries nor archive were given, or nothing can be learned from them; the preset is not known.
    """
    if preset not in PRESETS:
        raise ParameterError(f'There is no preset "{preset}".', f'The presets are {", ".join(PRESETS)}.')
    if libraries is None and archive is None:
        raise ParameterError('There is nothing to learn from.', 'Give a folder of spectral libraries, an archive of cubes, or both.')
    shape = PRESETS[preset]
    draws: List[Draw] = []
    described: Dict[str, object] = {'preset': preset}
    words, notes = [], []
    with ExitStack() as stack:
        if libraries is not None:
            materials = read_materials(libraries)
            draws.append(generated(SceneGenerator(materials, shape.tile, accelerator.device)))
            described['libraries'] = materials.sources
            given = ', '.join(name for name, count in materials.sources.items() if count)
            words.append(f'scenes generated from {len(materials.spectra):,} library spectra ({given})')
        if archive is not None:
            paths, bands = find_cubes(archive)
            cubes = Archive(paths, shape.tile, bands, check_cancelled=check_cancelled)
            stack.callback(cubes.close)
            draws.append(moved(cubes.draw, accelerator.device))
            described['cubes'] = len(cubes)
            words.append(f'{len(cubes)} cubes of a user\'s archive')
            if cubes.left_out:
                notes.append(f'{len(cubes.left_out)} files were left out, for example {next(iter(cubes.left_out.items()))}.')
        torch.manual_seed(plan.seed)
        learned = f'{plan.steps:,} steps of {plan.batch} tiles: {"; ".join(words)}'
        card = starter_card(preset, folder.name or 'starter', learned, 1, _UNTRIED)
        model = Starter(card)
        card = replace(card, parameters=encoder_parameters(model))
        yield Begun(Run(folder, model, alternating(draws), plan, accelerator, described), card, notes)


@contextmanager
def begin_adapting(
    model: Starter, cube: Path, name: str, plan: Plan, window: Optional[Window], accelerator: Accelerator
) -> Iterator[Begun]:
    """A run that goes on training a starter model on one cube. What the given model was is not changed: it is a model of its own.

    Args:
        model: The model to begin with; it is changed in place.
        cube: The cube.
        name: What the new model is called.
        plan: Steps, batch, seed; the rate is that of gentle training, whatever it says.
        window: The part of the cube to learn from; None for all.
        accelerator: Where to train.

    Raises:
        ParameterError: The cube cannot be learned from.
    """
    cubes = Archive([cube], model.shape.tile, window=window)
    try:
        words = f'{model.card.pretraining}; then {plan.steps} steps of {plan.batch} tiles on {cube.name}'
        card = replace(
            model.card, name=name, title=name, summary=f'{model.card.title}, adapted to {cube.name}.', pretraining=words, tried=_UNTRIED,
            folder='', notes=(f'Adapted to one scene, {cube.name}: it may suit others less than the model that it came from.',),
        )  # fmt: skip
        draw, gentle = moved(cubes.draw, accelerator.device), replace(plan, rate=_ADAPT_RATE)
        yield Begun(Run(None, model, draw, gentle, accelerator, every=max(1, plan.steps // _REPORTS)), card, [])
    finally:
        cubes.close()


def generated(scenes: SceneGenerator) -> Draw:
    """Draws generated scenes of a new virtual sensor every time."""
    def draw(rng: np.random.Generator, count: int) -> Batch:
        sensor = draw_sensor(rng)
        queries = draw_queries(rng, max(385.0, sensor.centres[0]), min(2510.0, sensor.centres[-1]), _QUERIES)
        return scenes.draw(rng, count, sensor, queries)
    return draw


def moved(draw: Draw, device: torch.device) -> Draw:
    """The same batches on a device."""
    def draw_there(rng: np.random.Generator, count: int) -> Batch:
        batch = draw(rng, count)
        return replace(batch, values=batch.values.to(device), truth=batch.truth.to(device))
    return draw_there


def alternating(draws: List[Draw]) -> Draw:
    """One of several sources, by chance, each as often as the others."""
    def draw(rng: np.random.Generator, count: int) -> Batch:
        return (draws[0] if len(draws) == 1 else draws[int(rng.integers(len(draws)))])(rng, count)
    return draw


def encoder_parameters(model: Starter) -> int:
    """Parameters of the part that computes features."""
    return sum(p.numel() for name, p in model.named_parameters() if not name.startswith('decoder.'))
