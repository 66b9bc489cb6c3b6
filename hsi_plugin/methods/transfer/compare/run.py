"""Strategies side by side on one labelled cube: the same blocks, labels and seeds for all of them."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ....core.errors import EngineError, HsiError, JobCancelled, ModelError, ParameterError
from ....core.metrics import confusion_matrix
from ....core.strategies import Strategy
from ....cubes.cube import Cube
from ....labels.label_set import LabelSet
from ...computing import DEFAULT, Computing
from ...training import never
from .figures import Amount, Cell
from .plan import Comparison, Plan
from .report import write_report
from .scene import Scene, Step, open_scene
from .splits import distance_of, divide, draw_labels
from .store import Store, key_of
from .strategies import Learner, Learners, Sources

if TYPE_CHECKING:
    from ..segment import Recipe

_UNET_WEIGHT = 20.0


def compare(
    cube: Cube,
    labels: LabelSet,
    folder: Path,
    plan: Plan,
    sources: Sources,
    computing: Computing = DEFAULT,
    check_cancelled: Optional[Callable[[], None]] = None,
    progress: Optional[Callable[[float, str], None]] = None,
    recipe: Optional[Recipe] = None,
) -> Dict[str, Any]:
    """Compare strategies, and write table and plot into a folder; whatever is finished there already is not computed again.

    Args:
        cube: The cube.
        labels: Its labels, the more the better.
        folder: Where to write; made where it is not there.
        plan: What is compared.
        sources: The networks that strategies bring.
        computing: What may be used of the machine.
        check_cancelled: Called often; raises to stop. The folder then holds the table of what was finished.
        progress: Takes the finished share, 0…1, and what is being done.
        recipe: How U-Nets are trained; None for the usual one.

    Returns:
        What :func:`hsi_plugin.methods.transfer.compare.report.write_report` gives.

    Raises:
        LabelError: The labels are too few, or lie too close together, to learn from some and to test others.
        ParameterError: None of the strategies can run; the message says what each of them lacks.
        OutputError: The folder cannot be written to.
        JobCancelled: It was cancelled.
    """
    check = check_cancelled or never
    store = Store(folder)
    scene = open_scene(cube, labels, plan.seed, computing, check)
    divisions = [divide(scene.labels, plan.seed + n, plan.block_size, plan.buffer) for n in range(plan.repetitions)]
    distances = [distance_of(scene.labels, one) for one in divisions]
    found = Comparison(scene, plan, divisions, distances)
    learners = Learners(scene, sources, recipe)
    able = _able(found, learners)
    try:
        _fill(found, able, store, check, progress or (lambda share, doing: None))
    except (HsiError, MemoryError) as error:
        found.notes += learners.notes
        if found.cells:
            write_report(found, folder)
            count = f'{len(found.cells)} result{" is" if len(found.cells) == 1 else "s are"}'
            computing.tell(f'{count} kept in {folder}, and the same call goes on from there.')
            if isinstance(error, JobCancelled):
                raise JobCancelled(f'Cancelled; {count} kept in {folder}.') from error
        raise
    found.notes += learners.notes
    return write_report(found, folder)


def _able(found: Comparison, learners: Learners) -> List[Tuple[Strategy, Learner]]:
    """The strategies that can run; what the others lack is kept.

    Raises:
        ParameterError: None can.
    """
    able: List[Tuple[Strategy, Learner]] = []
    for strategy in found.plan.strategies:
        try:
            learner = learners.make(strategy)
        except (ModelError, EngineError) as error:
            found.missing[strategy.name] = str(error)
            continue
        able.append((strategy, learner))
        found.ran[strategy.name] = learner.receptive_field
    if not able:
        reasons = ' '.join(f'{name}: {reason}' for name, reason in found.missing.items())
        raise ParameterError('None of the strategies can run.', reasons)
    return able


@dataclass(frozen=True)
class _Task:
    """One cell of the table that is still to be computed."""

    strategy: Strategy
    learner: Learner
    repetition: int
    amount: Amount
    key: str

    @property
    def weight(self) -> float:
        """Its share of the work, where a classifier of spectra counts 1."""
        return _UNET_WEIGHT if self.strategy.is_segmentation else 1.0


def _fill(
    found: Comparison, able: Sequence[Tuple[Strategy, Learner]], store: Store, check: Callable[[], None],
    progress: Callable[[float, str], None],
) -> None:
    """Take every cell that is there already, and compute the others."""
    tasks = _look_up(found, able, store)
    total, done = sum(task.weight for task in tasks), 0.0
    for task in tasks:
        cell = _cell(found, task, _stepping(task, len(found.divisions), done, total, check, progress))
        store.add(cell)
        found.cells.append(cell)
        found.computed += 1
        done += task.weight


def _look_up(found: Comparison, able: Sequence[Tuple[Strategy, Learner]], store: Store) -> List[_Task]:
    """What is not there yet, strategy by strategy, so that no more than one network is in use at once."""
    tasks: List[_Task] = []
    common = {'cube': _cube(found.scene), 'labels': found.scene.labels.sha256()}
    for strategy, learner in able:
        identity = learner.identity()
        for number, division in enumerate(found.divisions):
            for amount in found.plan.amounts:
                key = key_of(
                    **common, strategy=strategy.name, identity=identity, block=division.block_size, buffer=division.buffer,
                    seed=division.seed, by=amount.by, size=amount.size,
                )  # fmt: skip
                kept = store.get(key)
                if kept is None:
                    tasks.append(_Task(strategy, learner, number, amount, key))
                else:
                    found.cells.append(replace(kept, repetition=number))  # of another first seed, it may have had another number
    return tasks


def _stepping(
    task: _Task, repetitions: int, done: float, total: float, check: Callable[[], None], progress: Callable[[float, str], None]
) -> Step:
    """What a learner calls on its way."""
    def step(share: float, doing: str) -> None:
        check()
        words = f'{task.strategy.title}, {task.amount.words}, {task.repetition + 1} of {repetitions}: {doing}'
        progress((done + share * task.weight) / total, words)

    return step


def _cell(found: Comparison, task: _Task, step: Step) -> Cell:
    """Learn from the drawn labels, and judge by the tested ones."""
    step(0.0, 'learning')
    labels, division = found.scene.labels, found.divisions[task.repetition]
    drawn = draw_labels(labels, division, task.amount)
    started = time.perf_counter()
    predicted = task.learner.predict(division, drawn, division.seed, step)
    seconds = time.perf_counter() - started
    confusion = confusion_matrix(predicted, labels.values[division.test], found.scene.classes)
    return Cell(
        task.key, task.strategy.name, task.amount, task.repetition, division.seed,
        tuple(tuple(int(v) for v in row) for row in np.asarray(confusion)), len(drawn.train), round(seconds, 3),
    )  # fmt: skip


def _cube(scene: Scene) -> Dict[str, Any]:
    """What the cube is, wherever it lies."""
    return {name: value for name, value in scene.cube.fingerprint().items() if name != 'path'}
