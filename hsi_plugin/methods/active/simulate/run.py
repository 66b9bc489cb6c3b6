"""One labelling run: question by question, as a person with the truth in mind would answer."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional

import numpy as np

from ....core.arrays import Array
from ..query import RESTED, Labelled, Typical, View, choose
from .annotator import Annotator
from .judge import Point, judged
from .learner import Fitted, Learner, certain
from .plan import Plan, Variant
from .scene import Scene
from .splits import Split
from .state import State


class Run:
    """A run of one strategy on one split.

    Args:
        scene: The scene.
        found: Where may be asked, and where is tested.
        plan: What was asked for.
        variant: The strategy.
        seed: Of the run.
        learner: What learns.
        typical: Typical pixels of the pool.
        check: Called before every question; raises to stop.
    """

    def __init__(
        self, scene: Scene, found: Split, plan: Plan, variant: Variant, seed: int, learner: Learner, typical: Typical,
        check: Callable[[], None],
    ) -> None:  # fmt: skip
        self._scene, self._plan, self._variant, self._seed = scene, plan, variant, seed
        self._learner, self._typical, self._check = learner, typical, check
        labels = scene.labels
        self._rows, self._cols, self._truth = (part[found.pool] for part in (labels.rows, labels.cols, labels.values))
        self._tested = tuple(part[found.test] for part in (labels.rows, labels.cols, labels.values))
        self._features = scene.prepared.at(self._rows, self._cols)
        self._inner = scene.inner[self._rows, self._cols]
        self._blocked = np.zeros(len(self._rows), bool)
        self._places: List[int] = []
        self._skipped_at: List[int] = []
        self._annotator = Annotator(np.unique(labels.values), plan.error, plan.skips, seed)
        self._state = State(scene, found, variant.propagate)
        self._fitted: Optional[Fitted] = None
        self._learned_from = -1

    def points(self) -> List[Point]:
        """Ask, and judge at every number of clicks of the plan."""
        points: List[Point] = []
        for clicks in self._plan.clicks:
            while len(self._state.answers) < clicks and self._ask():
                pass
            points.append(self._judge(clicks))
        return points

    def _ask(self) -> bool:
        """One question; whether there was a pixel left to ask about."""
        self._check()
        count = len(self._state.answers)
        if self._needs_model and self._learned_from != count and (self._fitted is None or self._learner.is_due(count)):
            self._learn()
        picks = choose(self._variant.strategy, self._view(), 1, self._seed)
        if not picks:
            return False
        index = picks[0].index
        self._blocked[index] = True
        row, col = int(self._rows[index]), int(self._cols[index])
        said = self._annotator.answer(row, col, int(self._truth[index]))
        if said:
            self._state.say(row, col, said)
            self._places.append(index)
        else:
            self._state.skip(row, col)
            self._skipped_at.append(count)
        return True

    @property
    def _needs_model(self) -> bool:
        """Whether the next question hangs on what was learned; else learning waits until the map is judged."""
        return self._variant.strategy not in ('random', 'typical', 'herding', 'core-set')

    def _learn(self) -> None:
        self._fitted = self._learner.learn(self._state.taught(), self._seed)
        self._learned_from = len(self._state.answers)

    def _view(self) -> View:
        answers, places = self._state.answers, np.asarray(self._places, np.int64)
        labelled = Labelled(
            self._features[places], np.asarray([value for _, _, value in answers], np.int64), self._rows[places], self._cols[places]
        )
        rest = [pixel for pixel, at in zip(self._state.skipped, self._skipped_at) if len(answers) - at < RESTED]
        avoid = np.asarray(rest, np.int64).reshape(-1, 2)
        probabilities = draws = None
        if self._needs_model and self._fitted is not None:
            probabilities = self._fitted.probabilities(self._rows, self._cols)
            draws = self._fitted.draws(self._rows, self._cols) if self._variant.strategy == 'bald' else None
        return View(
            self._features, self._rows, self._cols, labelled, probabilities, draws, self._inner, self._blocked, avoid[:, 0], avoid[:, 1],
            self._typical, self._plan.spacing,
        )  # fmt: skip

    def _judge(self, clicks: int) -> Point:
        state = self._state
        if self._learned_from != len(state.answers):
            self._learn()
        rows, cols, truth = self._tested
        figures: Dict[str, float] = judged(self._probabilities(rows, cols), state.truth_values(), truth, len(self._scene.labels.scheme))
        return Point(
            self._variant.name, self._seed, clicks, len(state.answers), len(state.skipped), len(state.brought()), classes_found=state.found,
            **figures,
        )  # fmt: skip

    def _probabilities(self, rows: Array, cols: Array) -> Array:
        """Of the tested pixels; of who knows one class, that it is everywhere."""
        if self._fitted is not None:
            return self._fitted.probabilities(rows, cols)
        value = self._state.answers[0][2] if self._state.answers else 1
        return certain(value, max(self._state.classes, 1), len(rows))
