"""What learns from every click: linear classifiers on cached features, in closed form or nearly so, that a click refits in milliseconds.

`discriminant` is the shrinkage discriminant of `methods.click`. `logistic` is multinomial logistic regression with a quadratic penalty,
fitted by Böhning's fixed bound of the Hessian (Böhning 1992, Annals of the Institute of Statistical Mathematics 44:197): every step solves
with the same matrix, needs no line search, and lowers the loss.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Dict, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from ..calibrate import fit_temperature
from ..click.discriminant import fit_discriminant

KINDS = ('discriminant', 'logistic')
_STEPS = 60
_PENALTY = 1.0  # of squared weights of standardised features, for the whole sum over pixels
_FREE = 1e-3  # the same for the constant
_FOLDS = 5
_UNTRIED = 3.0  # temperature where too few labels are there to tell one


@dataclass(frozen=True, eq=False)
class Head:
    """Scores ``(x @ weights + bias) / temperature``.

    Args:
        weights: Shape ``(d, K)``, float64.
        bias: Shape ``(K,)``; minus infinity for a class without a label.
        temperature: What scores are divided by before the softmax.
    """

    weights: Array
    bias: Array
    temperature: float = 1.0

    def scores(self, features: Array) -> Array:
        """Scores of features ``(n, d)``: shape ``(n, K)``, float32."""
        scores: Array = np.asarray(features, np.float32) @ (self.weights / self.temperature).astype(np.float32)
        scores += (self.bias / self.temperature).astype(np.float32)
        return scores

    def probabilities(self, features: Array) -> Array:
        """Posteriors of features ``(n, d)``: shape ``(n, K)``, float32."""
        scores = self.scores(features)
        scores -= scores.max(1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(1, keepdims=True)
        return scores

    @property
    def tensors(self) -> Dict[str, Array]:
        """What a session keeps of it."""
        return {'weights': self.weights, 'bias': self.bias, 'temperature': np.array([self.temperature])}

    @property
    def sha256(self) -> str:
        """A hash of all its numbers: the same labels on the same features give the same."""
        digest = hashlib.sha256()
        for name, values in sorted(self.tensors.items()):
            digest.update(name.encode() + np.ascontiguousarray(values, '<f8').tobytes())
        return digest.hexdigest()


def fit_head(kind: str, features: Array, values: Array, classes: int) -> Head:
    """Learn from labelled pixels.

    Args:
        kind: One of :data:`KINDS`.
        features: Shape ``(n, d)``.
        values: Class values 1…K, shape ``(n,)``.
        classes: K; a class without a pixel is never chosen.

    Raises:
        LabelError: No pixel is given.
        ParameterError: There is no such kind.
    """
    if kind == 'discriminant':
        model = fit_discriminant(features, values, classes)
        return Head(model.weights, model.bias)
    if kind == 'logistic':
        return Head(*_fit_logistic(np.asarray(features, np.float64), np.asarray(values, np.int64) - 1, classes))
    raise ParameterError(f'Clicking knows no classifier "{kind}".', f'Choose one of {", ".join(KINDS)}.')


def fit_calibrated(kind: str, features: Array, values: Array, classes: int, groups: Array) -> Tuple[Head, Array]:
    """Learn, and find the temperature and each label's own probability with folds of which none holds a part of a label's group.

    Args:
        kind: As for :func:`fit_head`.
        features: Shape ``(n, d)``.
        values: Class values 1…K, shape ``(n,)``.
        classes: K.
        groups: Numbers of what belongs together (a label and what it brought along), shape ``(n,)``.

    Returns:
        The head, and for each pixel the probability that a model which did not know its group gives to its label (NaN where no such
        model knows the class).

    Raises:
        LabelError: No pixel is given.
        ParameterError: There is no such kind.
    """
    head = fit_head(kind, features, values, classes)
    held, known = np.full((len(values), classes), -np.inf), np.zeros(len(values), bool)
    for fold in folds_of(values, groups):
        rest = ~fold
        if len(np.unique(values[rest])) < 2:
            continue
        other = fit_head(kind, features[rest], values[rest], classes)
        scores = np.asarray(features[fold], np.float64) @ other.weights + other.bias
        held[fold] = scores
        known[fold] = np.isfinite(scores[np.arange(len(scores)), values[fold] - 1])
    own = np.full(len(values), np.nan)
    if not known.any():
        return replace(head, temperature=_UNTRIED), own
    temperature = fit_temperature(held[known], values[known])
    relative = held[known] / temperature
    relative = np.exp(relative - relative.max(1, keepdims=True))
    own[known] = relative[np.arange(len(relative)), values[known] - 1] / relative.sum(1)
    return replace(head, temperature=temperature), own


def folds_of(values: Array, groups: Array, folds: int = _FOLDS) -> Tuple[Array, ...]:
    """Whole groups dealt out so that every class is spread over the folds; the same for the same labels in any order of rows.

    Args:
        values: Class values, shape ``(n,)``.
        groups: Group numbers, shape ``(n,)``.
        folds: At most so many.

    Returns:
        Masks of what each fold holds out, shape ``(n,)`` each.
    """
    numbers, first = np.unique(groups, return_index=True)
    order = np.lexsort((numbers, values[first]))
    turn = np.empty(len(numbers), int)
    turn[order] = np.arange(len(numbers)) % folds
    fold = turn[np.searchsorted(numbers, groups)]
    return tuple(fold == i for i in range(folds) if (fold == i).any())


def _fit_logistic(x: Array, y: Array, classes: int) -> Tuple[Array, Array]:
    """Weights ``(d, K)`` and bias ``(K,)`` of the penalised maximum likelihood."""
    present = np.unique(y)
    weights, bias = np.zeros((x.shape[1], classes)), np.full(classes, -np.inf)
    mean, scale = x.mean(0), max(float(x.std()), 1e-12)
    z = np.c_[(x - mean) / scale, np.ones(len(x))]
    target = (y[:, None] == present).astype(np.float64)
    # Balanced: how often a class was clicked says how much work it was, not how much of the scene it covers.
    weight = (len(y) / (len(present) * target.sum(0)))[np.searchsorted(present, y)]
    penalty = np.r_[np.full(x.shape[1], _PENALTY), _FREE]
    inverse = np.linalg.inv(0.5 * (z * weight[:, None]).T @ z + np.diag(penalty))
    found = np.zeros((z.shape[1], len(present)))
    for _ in range(_STEPS):
        scores = z @ found
        scores -= scores.max(1, keepdims=True)
        p = np.exp(scores)
        p /= p.sum(1, keepdims=True)
        found -= inverse @ (z.T @ (weight[:, None] * (p - target)) + penalty[:, None] * found)
    weights[:, present] = found[:-1] / scale
    bias[present] = found[-1] - mean @ weights[:, present]
    return weights, bias
