"""Many runs: every strategy on the same splits, kept as they finish, told as a table, a summary and a plot."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np

from ....core.errors import HsiError, JobCancelled
from ...transfer.separation import least_distance
from ..query import Typical, prepare_typical
from .found import Found
from .learner import Learner
from .plan import Plan, Variant
from .report import Paths, write_report
from .run import Run
from .scene import Scene
from .splits import Split, split
from .store import Store, key_of

ROUND = 1
"""Counted up when strategies or learning change, so that figures of older ones are not taken for theirs."""


def simulate(
    scene: Scene, plan: Plan, learner: Learner, paths: Paths, check: Callable[[], None], progress: Callable[[float, str], None],
    tell: Callable[[str], None],
) -> Dict[str, Any]:
    """Simulate, and write table, summary and plot; runs that are finished there already are not done again.

    Args:
        scene: The scene with its truth.
        plan: What is simulated.
        learner: What learns.
        paths: Where to write.
        check: Called before every question; raises to stop. What was finished is kept, and told.
        progress: Takes the finished share, 0…1, and what is being done.
        tell: Takes sentences for the user.

    Returns:
        What :func:`~.report.write_report` gives.

    Raises:
        LabelError: The labels lie too close together to ask about some and to test others.
        OutputError: The results cannot be written.
        JobCancelled: It was cancelled.
    """
    store = Store(paths.runs)
    seeds = range(plan.seed, plan.seed + plan.seeds)
    splits = [split(scene.labels, scene.shape, seed, learner.window, plan.block_size, plan.buffer) for seed in seeds]
    found = Found(scene, plan, splits, [_distance(scene, one) for one in splits], learner.window)
    tasks: List[Tuple[Variant, int, str]] = []
    common = {**scene.identity(), **learner.identity(), 'round': ROUND, 'clicks': list(plan.clicks), 'spacing': plan.spacing}
    for number, one in enumerate(splits):
        for variant in plan.variants:
            key = key_of(
                **common, strategy=variant.name, seed=seeds[number], block=one.block_size, buffer=one.buffer, error=plan.error,
                skips=plan.skips,
            )  # fmt: skip
            kept = store.get(key)
            if kept is None:
                tasks.append((variant, number, key))
            else:
                found.points += kept
    try:
        _run(found, tasks, learner, store, check, progress)
    except (HsiError, MemoryError) as error:
        if found.points:
            write_report(found, paths)
            kept_runs = len(found.points) // len(plan.clicks)
            tell(f'{kept_runs} runs are kept in {paths.runs}, and the same call goes on from there.')
            if isinstance(error, JobCancelled):
                raise JobCancelled(f'Cancelled; {kept_runs} runs are kept in {paths.runs}.') from error
        raise
    return write_report(found, paths)


def _run(
    found: Found, tasks: List[Tuple[Variant, int, str]], learner: Learner, store: Store, check: Callable[[], None],
    progress: Callable[[float, str], None],
) -> None:  # fmt: skip
    typical: Optional[Tuple[int, Typical]] = None
    for done, (variant, number, key) in enumerate(tasks):
        check()
        seed = found.plan.seed + number
        progress(done / len(tasks), f'{variant.name}, seed {seed}')
        if typical is None or typical[0] != number:
            typical = number, _typical(found.scene, found.splits[number], seed)
        points = Run(found.scene, found.splits[number], found.plan, variant, seed, learner, typical[1], check).points()
        store.add(key, points)
        found.points += points
        found.computed += 1


def _typical(scene: Scene, one: Split, seed: int) -> Typical:
    """Typical pixels of what may be asked about."""
    rows, cols = scene.labels.rows[one.pool], scene.labels.cols[one.pool]
    return prepare_typical(scene.prepared.at(rows, cols), rows, cols, seed)


def _distance(scene: Scene, one: Split) -> int:
    rows, cols = np.nonzero(one.reachable)
    labels = scene.labels
    return least_distance(labels.rows[one.test], labels.cols[one.test], rows, cols)
