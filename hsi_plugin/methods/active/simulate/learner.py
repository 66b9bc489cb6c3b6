"""What learns in a simulation: the loop's own linear heads after every answer, or a network in rounds."""

from __future__ import annotations

from typing import Any, Dict, Optional, Protocol

import numpy as np

from ....core.arrays import Array
from ....core.taught import Taught
from ..head import Head
from ..lessons import learn
from .scene import Scene


class Fitted(Protocol):
    """What was learned."""

    def probabilities(self, rows: Array, cols: Array) -> Array:
        """Of pixels, shape ``(n, K)``."""

    def draws(self, rows: Array, cols: Array) -> Optional[Array]:
        """Several draws of them, shape ``(draws, n, K)``; None where there are none."""


class Learner(Protocol):
    """What learns.

    Attributes:
        window: Side in pixels of what it learns from around a labelled pixel; no such window shares a pixel with one that is tested.
    """

    window: int

    def identity(self) -> Dict[str, Any]:
        """What decides its figures, JSON-ready."""

    def is_due(self, answers: int) -> bool:
        """Whether so many answers are learned from anew before the next question."""

    def learn(self, taught: Taught, seed: int) -> Optional[Fitted]:
        """Learn; None before two classes have a label."""


class Linear:
    """The loop's heads, exactly as :mod:`hsi_plugin.methods.active.lessons` learns them after every click.

    Args:
        scene: The scene.
        kind: `discriminant` or `logistic`.
    """

    def __init__(self, scene: Scene, kind: str) -> None:
        self._scene, self._kind = scene, kind
        # It learns from the labelled pixel's own features. What those of a frozen model have seen is told, see `report`.
        self.window = 1

    def identity(self) -> Dict[str, Any]:
        """See :class:`Learner`."""
        return {'head': self._kind}

    def is_due(self, answers: int) -> bool:
        """See :class:`Learner`."""
        return True

    def learn(self, taught: Taught, seed: int) -> Optional[Fitted]:
        """See :class:`Learner`."""
        head = learn(self._scene.prepared, taught, self._kind).head
        return None if head is None else _Linear(self._scene, head, taught.classes)


class _Linear:
    def __init__(self, scene: Scene, head: Head, classes: int) -> None:
        self._scene, self._head, self._classes = scene, head, classes

    def probabilities(self, rows: Array, cols: Array) -> Array:
        # The last class stands for what is left out of a map, which no simulated answer says.
        return self._head.probabilities(self._scene.prepared.at(rows, cols))[:, : self._classes]

    def draws(self, rows: Array, cols: Array) -> Optional[Array]:
        return None


def certain(value: int, classes: int, count: int) -> Array:
    """Probabilities ``(count, classes)`` of who knows a single class."""
    out = np.zeros((count, classes), np.float32)
    out[:, value - 1] = 1.0
    return out
