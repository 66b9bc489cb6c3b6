"""How good a map is at some number of clicks: figures of one moment of one run."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Mapping

import numpy as np

from ....core.arrays import Array
from ....core.metrics import Accuracy, confusion_matrix
from ..query.uncertainty import best_two

OVERALL, AVERAGE, F1, WORST, ECE, FOUND = (
    'overall_accuracy', 'average_accuracy', 'f1_macro', 'worst_class_accuracy', 'expected_calibration_error', 'classes_found',
)  # fmt: skip
MEASURES = (OVERALL, AVERAGE, F1, WORST, ECE, FOUND)
_BINS = 15


@dataclass(frozen=True)
class Point:
    """One moment of one run.

    Args:
        strategy: Its name.
        seed: Of the run.
        clicks: Number of answers at which was judged.
        answers: Answers that were given: fewer where no pixel was left to ask about.
        skips: Questions that got no class.
        propagated: Labels that answers brought along and that count.
        overall_accuracy: Share of tested pixels that are right.
        average_accuracy: Mean over tested classes of the share that is right.
        f1_macro: Mean F1 of the tested classes.
        worst_class_accuracy: Of the class that is worst.
        expected_calibration_error: See :func:`calibration_error`.
        classes_found: Classes that have an answer.
    """

    strategy: str
    seed: int
    clicks: int
    answers: int
    skips: int
    propagated: int
    overall_accuracy: float
    average_accuracy: float
    f1_macro: float
    worst_class_accuracy: float
    expected_calibration_error: float
    classes_found: int

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Point:
        """Read what :meth:`to_json` wrote.

        Raises:
            KeyError: Something is missing.
            TypeError: Something is of the wrong kind, as is a ValueError.
        """
        return cls(
            str(value['strategy']), int(value['seed']), int(value['clicks']), int(value['answers']), int(value['skips']),
            int(value['propagated']), float(value[OVERALL]), float(value[AVERAGE]), float(value[F1]), float(value[WORST]),
            float(value[ECE]), int(value[FOUND]),
        )  # fmt: skip


def judged(probabilities: Array, values: Array, truth: Array, classes: int) -> Dict[str, float]:
    """Figures of probabilities on tested pixels.

    Args:
        probabilities: Shape ``(n, K)``, over the classes of the session.
        values: The truth's value of each class of the session, shape ``(K,)``; 0 for one that it has not.
        truth: Class values 1…C of the tested pixels, shape ``(n,)``.
        classes: C.

    Returns:
        All of :data:`MEASURES` but the classes that were found.
    """
    best, _, number, _ = best_two(probabilities)
    mapped = values[number - 1]
    # What the truth does not know is wrong wherever it is said: one more class, that is never right.
    confusion = confusion_matrix(np.where(mapped > 0, mapped, classes + 1), truth, classes + 1)
    accuracy = Accuracy(confusion)
    return {
        OVERALL: accuracy.overall, AVERAGE: accuracy.average, F1: accuracy.f1_macro,
        WORST: float(np.nanmin(accuracy.recall)), ECE: calibration_error(best, mapped == truth),
    }  # fmt: skip


def calibration_error(confidence: Array, right: Array, bins: int = _BINS) -> float:
    """Expected calibration error (Guo et al. 2017, ICML, equation 3): ``Σ |share right − mean confidence| · share of pixels`` over bins.

    Args:
        confidence: Probability of the best class, shape ``(n,)``.
        right: Whether it is right, shape ``(n,)``.
        bins: Number of bins of equal width.
    """
    owner = np.minimum((np.asarray(confidence, np.float64) * bins).astype(int), bins - 1)
    gap = np.bincount(owner, np.asarray(right, np.float64) - confidence, bins)
    return float(np.abs(gap).sum() / max(1, len(owner)))
