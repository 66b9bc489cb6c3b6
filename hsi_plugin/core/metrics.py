"""Accuracy figures of a classification, from its confusion matrix.

Rows of a confusion matrix are the *map* (predicted) classes, columns the *reference* classes, as in Olofsson et al. 2014.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Sequence

import numpy as np

from .arrays import Array


def confusion_matrix(predicted: Array, reference: Array, classes: int) -> Array:
    """Count pixels by predicted (row) and reference (column) class.

    Args:
        predicted: Class values 1…K, any shape; 0 (not classified) is never counted.
        reference: Class values 1…K, the same shape; 0 is never counted.
        classes: K.

    Returns:
        Integer matrix of shape ``(K, K)``.
    """
    p, r = np.asarray(predicted).ravel().astype(np.int64), np.asarray(reference).ravel().astype(np.int64)
    use = (p > 0) & (r > 0)
    return np.bincount((p[use] - 1) * classes + r[use] - 1, minlength=classes * classes).reshape(classes, classes)


@dataclass(frozen=True, eq=False)
class Accuracy:
    """Figures of one confusion matrix (rows map, columns reference). Classes without reference pixels do not enter the averages."""

    confusion: Array

    @property
    def total(self) -> int:
        """Number of pixels compared."""
        return int(self.confusion.sum())

    @property
    def overall(self) -> float:
        """Overall accuracy: the share of pixels that agree."""
        return _ratio(float(np.trace(self.confusion)), float(self.confusion.sum()))

    @property
    def recall(self) -> Array:
        """Producer's accuracy of each class, NaN where the reference has no such pixel."""
        return _ratios(np.diag(self.confusion), self.confusion.sum(0))

    @property
    def precision(self) -> Array:
        """User's accuracy of each class, NaN where the map has no such pixel."""
        return _ratios(np.diag(self.confusion), self.confusion.sum(1))

    @property
    def f1(self) -> Array:
        """F1 of each class, NaN where neither map nor reference has it."""
        return _ratios(2.0 * np.diag(self.confusion), self.confusion.sum(0) + self.confusion.sum(1))

    @property
    def average(self) -> float:
        """Average accuracy: the mean recall of the classes that the reference has."""
        return _mean(self.recall)

    @property
    def f1_macro(self) -> float:
        """The mean F1 of the classes that the reference has."""
        return _mean(self.f1[self.confusion.sum(0) > 0])

    @property
    def kappa(self) -> float:
        """Cohen's kappa; never above the overall accuracy. NaN where agreement by chance is certain."""
        n = float(self.confusion.sum())
        if n == 0:
            return float('nan')
        chance = float((self.confusion.sum(0) * self.confusion.sum(1)).sum()) / n**2
        return _ratio(self.overall - chance, 1.0 - chance)

    def to_json(self, names: Sequence[str]) -> Dict[str, Any]:
        """JSON-ready figures; undefined ones are None."""
        per_class: List[Dict[str, Any]] = [
            {
                'class': name,
                'recall': _plain(self.recall[i]),
                'precision': _plain(self.precision[i]),
                'f1': _plain(self.f1[i]),
                'reference_pixels': int(self.confusion[:, i].sum()),
                'map_pixels': int(self.confusion[i].sum()),
            }
            for i, name in enumerate(names)
        ]
        return {
            'overall_accuracy': _plain(self.overall),
            'average_accuracy': _plain(self.average),
            'kappa': _plain(self.kappa),
            'f1_macro': _plain(self.f1_macro),
            'per_class': per_class,
            'confusion': [[int(v) for v in row] for row in self.confusion],
        }


def _ratio(numerator: float, denominator: float) -> float:
    return numerator / denominator if denominator else float('nan')


def _ratios(numerator: Array, denominator: Array) -> Array:
    out = np.full(len(numerator), np.nan)
    np.divide(numerator, denominator, out=out, where=denominator > 0)
    return out


def _mean(values: Array) -> float:
    known = values[np.isfinite(values)]
    return float(known.mean()) if known.size else float('nan')


def _plain(value: float) -> Any:
    return round(float(value), 6) if np.isfinite(value) else None
