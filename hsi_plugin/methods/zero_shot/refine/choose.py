"""The one door to all ways of learning from noisy labels."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Optional

from ....core.errors import EnvironmentMissing
from ....core.refinements import AUTO, NONE, find_refinement
from ....cubes.cube import Cube
from ...computing import Computing
from ..probabilities import Probabilities
from . import controls
from .refined import Check, Progress, Refined

_WITHOUT_TORCH = 'A discriminant learned from the first labels; with the compute environment installed, a network would.'


def refine(
    name: str, cube: Cube, first: Probabilities, seed: int, computing: Computing, progress: Progress, check: Check,
    folder: Optional[Path] = None,
) -> Refined:  # fmt: skip
    """Learn from first probabilities.

    Args:
        name: A name of `core.refinements`; `auto` takes the network where torch is installed, else the discriminant.
        cube: The cube; it must stay open as long as the result is read.
        first: First probabilities, noisy. They are read again and again: put a cache (`Kept`) before what is slow.
        seed: Of all that is random.
        computing: Where, and with how much.
        progress: Takes the share that is done of the learning, and what is being done.
        check: Called again and again, also while the result is read; raises to stop.
        folder: Where a network's training keeps its state, so that it can go on; None to keep nothing.

    Returns:
        Class probabilities of the cube's pixels. Nothing is mapped yet; reading does that.

    Raises:
        ParameterError: There is no such refinement.
        EnvironmentMissing: It needs what is not installed.
        CubeError: No band is good, or no pixel valid.
        LabelError: No pixel has a first label.
        ModelError: A network's loss is no number.
    """
    find_refinement(name)
    chosen = name if name != AUTO else ('mamba' if _torch_is_there() else 'discriminant')
    if chosen == NONE or first.classes < 2:
        return controls.unchanged(first, None if name == NONE else 'There is one class only: nothing can be learned.')
    if chosen in ('mamba', 'rgb'):
        if not _torch_is_there():
            raise EnvironmentMissing(
                f'The refinement "{name}" needs torch, which is not installed.', 'Install the compute environment, or take "discriminant".'
            )
        from .recipe import Recipe
        from .train import train_refiner

        recipe = Recipe(colours=True, components=3) if chosen == 'rgb' else Recipe()
        return train_refiner(cube, first, recipe, seed, computing, progress, check, folder)
    way = {'discriminant': controls.discriminant, 'forest': controls.forest, 'superpixels': controls.superpixels}[chosen]
    refined = way(cube, first, seed, computing, progress, check)
    progress(1.0, 'learning')
    return refined if name != AUTO else replace(refined, notes=(*refined.notes, _WITHOUT_TORCH))


def _torch_is_there() -> bool:
    return find_spec('torch') is not None
