"""Scores of a segmentation over a whole test set, as HS3-Bench defines them (Theisen et al. 2024, arXiv:2409.11205, section IV).

All pixels of a test set are counted in one confusion matrix before anything is divided; a mean over images would weigh images with few
labelled pixels as much as others. Rows of the matrix are the *predicted* classes, columns the *reference* classes, as everywhere in this
project (:mod:`.metrics`). With TP, FP and FN of each class: recall TP / (TP + FN), F1 2 TP / (2 TP + FP + FN), Jaccard index
TP / (TP + FP + FN).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Sequence, Tuple

import numpy as np

from .arrays import Array
from .errors import ParameterError

SCORES = ('micro_accuracy', 'macro_accuracy', 'macro_f1', 'macro_jaccard')
"""Names of the four scores, in the order of the published tables."""


@dataclass(frozen=True)
class Scores:
    """The scores of one test set, each 0…1, NaN where there is nothing to score.

    Args:
        micro_accuracy: R_µ, the share of labelled pixels that are right.
        macro_accuracy: R_M, the mean recall of the classes.
        macro_f1: F1_M, the mean F1 of the classes.
        macro_jaccard: J_M, the mean Jaccard index of the classes.
        absent: Indices (from 0) of the classes that neither prediction nor reference has; no mean counts them.
        pixels: Number of labelled pixels.
    """

    micro_accuracy: float
    macro_accuracy: float
    macro_f1: float
    macro_jaccard: float
    absent: Tuple[int, ...] = ()
    pixels: int = 0

    @property
    def values(self) -> Tuple[float, float, float, float]:
        """The four scores in the order of :data:`SCORES`."""
        return self.micro_accuracy, self.macro_accuracy, self.macro_f1, self.macro_jaccard

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values; NaN becomes None."""
        numbers = {name: (value if np.isfinite(value) else None) for name, value in zip(SCORES, self.values)}
        return {**numbers, 'absent': list(self.absent), 'pixels': self.pixels}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Scores:
        """Read what :meth:`to_json` wrote.

        Raises:
            KeyError: A score is missing.
            TypeError: Something is no number.
            ValueError: The same.
        """
        micro, macro, f1, jaccard = (float('nan') if value[name] is None else float(value[name]) for name in SCORES)
        return cls(micro, macro, f1, jaccard, tuple(int(v) for v in value['absent']), int(value['pixels']))


def class_jaccard(confusion: Array) -> Array:
    """Jaccard index of each class, shape ``(K,)``; NaN for a class that neither prediction nor reference has."""
    matrix = np.asarray(confusion, np.float64)
    hit, union = np.diag(matrix), matrix.sum(0) + matrix.sum(1) - np.diag(matrix)
    return _ratios(hit, union, union > 0)


def pooled_scores(confusion: Array, void: Optional[int] = None) -> Scores:
    """Scores from the pooled confusion matrix of a whole test set.

    A class without any TP, FP or FN is left out of all means. A class that is predicted but never in the reference has a recall, an F1
    and a Jaccard index of 0, and counts.

    Args:
        confusion: Counts, shape ``(K, K)``, rows predicted, columns reference.
        void: Index of the class that stands for *no label*, if the matrix has one. Reference pixels of it are not scored, and it is no
            class of the means; a labelled pixel that was predicted as void is wrong (it stays an FN of its class).

    Raises:
        ParameterError: The matrix is not square, holds negative or broken numbers, or has no class `void`.
    """
    matrix = np.asarray(confusion, np.float64)
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1] or not matrix.size:
        raise ParameterError(f'A confusion matrix is square, and this one has the shape {matrix.shape}.')
    if not np.isfinite(matrix).all() or (matrix < 0).any():
        raise ParameterError('A confusion matrix holds counts, and this one holds numbers that are none.')
    classes = np.arange(len(matrix))
    if void is not None:
        if not 0 <= void < len(matrix):
            raise ParameterError(f'A confusion matrix of {len(matrix)} classes has no class {void}.')
        matrix = matrix.copy()
        matrix[:, void] = 0.0
        classes = np.delete(classes, void)
    hit = np.diag(matrix)
    reference, predicted = matrix.sum(0), matrix.sum(1)
    present = (reference + predicted > 0)[classes]
    hit, reference, predicted = hit[classes][present], reference[classes][present], predicted[classes][present]
    total = float(matrix.sum())
    return Scores(
        micro_accuracy=float(hit.sum()) / total if total else float('nan'),
        macro_accuracy=_mean(_ratios(hit, reference, reference > 0, 0.0)),
        macro_f1=_mean(2.0 * hit / (reference + predicted)),
        macro_jaccard=_mean(hit / (reference + predicted - hit)),
        absent=tuple(int(c) for c in classes[~present]),
        pixels=int(total),
    )


def average_scores(datasets: Sequence[Scores]) -> Scores:
    """The benchmark's *average*: the mean of each score over data sets.

    Raises:
        ParameterError: There is no data set.
    """
    return _over(datasets, np.mean)


def worst_scores(datasets: Sequence[Scores]) -> Scores:
    """The benchmark's *worst case*: the least of each score over data sets (each score by itself, not one data set's four).

    Raises:
        ParameterError: There is no data set.
    """
    return _over(datasets, np.min)


def _over(datasets: Sequence[Scores], what: Any) -> Scores:
    if not datasets:
        raise ParameterError('There are no data sets to take scores over.')
    micro, macro, f1, jaccard = (float(v) for v in what(np.array([one.values for one in datasets]), axis=0))
    return Scores(micro, macro, f1, jaccard, (), sum(one.pixels for one in datasets))


def _ratios(numerator: Array, denominator: Array, where: Array, otherwise: float = np.nan) -> Array:
    out = np.full(len(numerator), otherwise)
    np.divide(numerator, denominator, out=out, where=where)
    return out


def _mean(values: Array) -> float:
    return float(values.mean()) if values.size else float('nan')
