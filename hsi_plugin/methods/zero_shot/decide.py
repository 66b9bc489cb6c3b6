"""From class probabilities to what a map says: the best class, or that none is sure, or that it is nothing that was named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.class_prompts import ClassPrompt, scheme_of
from ...core.classes import ClassScheme
from .probabilities import best_two

UNSURE, NONE_OF_THESE = ('unsure', '#bdbdbd'), ('none of these', '#666666')

SCORES = 'Confidences compare names with each other; they are no probabilities that were checked on labels.'
"""What is told of the confidences of maps from class names."""


@dataclass(frozen=True)
class Deciding:
    """From probabilities to labels.

    Args:
        classes: K.
        unsure: A best class less probable than this is called unsure; 0 for none.
        none_of_these: Pixels that are something else with a greater probability are called so; 1 for none.
    """

    classes: int
    unsure: float = 0.0
    none_of_these: float = 1.0

    def __call__(self, values: Array, outside: Optional[Array]) -> Tuple[Array, Array, Array]:
        """Labels, confidence and runner-up, each ``(rows, cols)``.

        Args:
            values: Probabilities ``(K, rows, cols)``.
            outside: How probable it is that a pixel is nothing that was named, ``(rows, cols)``; None where nobody knows.
        """
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
        if self.none_of_these < 1.0 and outside is not None:
            further += 1
            none = outside > self.none_of_these
            runner_up = np.where(none, labels, runner_up)
            labels = np.where(none, further, labels)
            confidence = np.where(none, outside, confidence)
        return labels, confidence, runner_up


def map_classes(prompts: Sequence[ClassPrompt], unsure: float, none_of_these: float) -> ClassScheme:
    """The classes of a map, those that nobody named included."""
    more: List[Tuple[str, str]] = [UNSURE] if unsure > 0.0 else []
    return scheme_of(prompts, [*more, NONE_OF_THESE] if none_of_these < 1.0 else more)
