"""Several voices on one pixel: discriminants on features, on whitened spectra and on spectra, whose posteriors are multiplied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from .heads import Standard, checked, fit_linear, kept, load_standard, standardise

_ABSENT = -1e300  # stands in a file for minus infinity, the bias of a class without pixels


def standardise_first(features: Array, scene: Optional[Array], first: int) -> Standard:
    """As :func:`standardise` for the first columns; the others stay as they are.

    Args:
        features: Of labelled pixels, shape ``(n, channels)``.
        scene: Of pixels all over the scene, the same.
        first: Number of columns.
    """
    standard = standardise(features, scene)
    mean, spread = standard.mean.copy(), standard.spread.copy()
    mean[first:], spread[first:] = 0.0, 1.0
    return Standard(mean, spread, standard.source)


@dataclass(frozen=True, eq=False)
class PooledHead:
    """Several discriminants, each of a part of the columns, whose posteriors are multiplied.

    That is a logarithmic opinion pool (Genest & Zidek 1986, Statistical Science 1:114). Each is sure where its part tells the classes
    apart; one that knows nothing says so with equal posteriors, and changes nothing.

    Args:
        standard: Applied first.
        sizes: Number of columns of each part.
        weights: Shape ``(channels, K)``.
        biases: Shape ``(parts, K)``; minus infinity for a class without pixels.
    """

    standard: Standard
    sizes: Tuple[int, ...]
    weights: Array
    biases: Array

    def scores(self, features: Array) -> Array:
        """Sums of log posteriors; see :class:`VectorHead`."""
        x, end = self.standard(features), 0
        total: Array = np.zeros((len(x), self.weights.shape[1]))
        for size, bias in zip(self.sizes, self.biases):
            part = slice(end, end + size)
            scores = x[:, part] @ self.weights[part] + bias
            scores -= scores.max(1, keepdims=True)
            total += scores - np.log(np.exp(scores).sum(1, keepdims=True))
            end += size
        return total

    def tensors(self) -> Dict[str, Array]:
        """See :class:`VectorHead`."""
        biases = np.where(np.isfinite(self.biases), self.biases, _ABSENT)
        return {**kept(self.standard), 'weights': self.weights, 'biases': biases}


def fit_pooled(features: Array, values: Array, classes: int, standard: Standard, sizes: Tuple[int, ...]) -> PooledHead:
    """Learn a discriminant of every part of the columns; arguments as for :func:`fit_head`, and the parts' sizes."""
    weights, biases, end = [], [], 0
    x = standard(features)
    for size in sizes:
        plain = Standard(np.zeros(size), np.ones(size))
        found = fit_linear(x[:, end : end + size], values, classes, plain)
        weights.append(found.weights)
        biases.append(found.bias)
        end += size
    return PooledHead(standard, sizes, np.concatenate(weights), np.stack(biases))


def load_pooled(tensors: Mapping[str, Array], sizes: Tuple[int, ...], classes: int) -> PooledHead:
    """A pooled head from what :meth:`PooledHead.tensors` gave.

    Raises:
        ModelError: Something is absent, of another form, or no number.
    """
    standard = load_standard(tensors, sum(sizes))
    biases = checked(tensors, 'biases', (len(sizes), classes))
    return PooledHead(standard, sizes, checked(tensors, 'weights', (sum(sizes), classes)), np.where(biases <= _ABSENT, -np.inf, biases))
