"""What is learned on the feature vectors of single pixels: a shrinkage discriminant, nearest neighbours, or a prototype for each class.

All see standardised features. With few labels their own mean and deviation are a guess; then those of features from all over the scene
serve, which needs no label. Everything is NumPy, and everything that is learned is a few plain arrays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Mapping, Optional, Protocol, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import LabelError, ModelError, ParameterError
from ..click.discriminant import fit_discriminant

NEIGHBOURS = 5
FEW = 200  # labelled pixels; below, features from all over the scene tell mean and deviation better
_FLOOR = 1e-3  # of the median deviation of the features: one without any tells nothing
_CHUNK = 4096  # pixels whose similarities to all examples are held at once
_CERTAIN = 4.0  # log units between the scores of a class and of the farthest one, where a class has but one pixel
_TIE = 1e-3  # of a vote: among classes with equal votes, the nearer examples decide
_GET_IT_AGAIN = 'Copy or export the model again.'


@dataclass(frozen=True, eq=False)
class Standard:
    """What makes features comparable: ``(x − mean) / spread``.

    Args:
        mean: Shape ``(channels,)``, float64.
        spread: The same, greater than 0.
        source: `labels` or `scene`: whose features they are.
    """

    mean: Array
    spread: Array
    source: str = 'labels'

    def __call__(self, features: Array) -> Array:
        """Standardised features, float64, of features ``(n, channels)``."""
        return (np.asarray(features, np.float64) - self.mean) / self.spread


class VectorHead(Protocol):
    """What gives scores of feature vectors."""

    def scores(self, features: Array) -> Array:
        """Scores ``(n, K)``, float64, of features ``(n, channels)``; minus infinity for a class that was not learned."""

    def tensors(self) -> Dict[str, Array]:
        """All that a model file keeps."""


def standardise(features: Array, scene: Optional[Array] = None) -> Standard:
    """Mean and deviation of training pixels' features, or with few of them, of the scene's.

    Args:
        features: Of labelled pixels, shape ``(n, channels)``.
        scene: Of pixels all over the scene, the same; never with their labels.

    Raises:
        LabelError: There is no pixel.
    """
    if not len(features):
        raise LabelError('There is no labelled pixel to learn from.', 'Label pixels of at least two classes.')
    from_scene = scene is not None and len(features) < FEW and len(scene) > len(features)
    used = np.asarray(scene if from_scene else features, np.float64)
    spread = used.std(0)
    spread = spread + max(_FLOOR * float(np.median(spread)), float(np.finfo(np.float32).tiny))
    return Standard(used.mean(0), spread, 'scene' if from_scene else 'labels')


@dataclass(frozen=True, eq=False)
class LinearHead:
    """Scores ``standardised @ weights + bias``: the shrinkage discriminant of :mod:`hsi_plugin.methods.click.discriminant`."""

    standard: Standard
    weights: Array
    bias: Array

    def scores(self, features: Array) -> Array:
        """See :class:`VectorHead`."""
        on_features = self.weights / self.standard.spread[:, None]
        return np.asarray(features, np.float64) @ on_features + (self.bias - self.standard.mean @ on_features)

    def tensors(self) -> Dict[str, Array]:
        """See :class:`VectorHead`."""
        return {**kept(self.standard), 'weights': self.weights, 'bias': self.bias}


@dataclass(frozen=True, eq=False)
class NeighbourHead:
    """Votes of the nearest examples by the cosine between standardised features.

    Args:
        standard: Applied first.
        examples: Standardised features of length 1, shape ``(m, channels)``, float32.
        values: Their classes 1…K, shape ``(m,)``.
        classes: K.
        neighbours: How many vote.
    """

    standard: Standard
    examples: Array
    values: Array
    classes: int
    neighbours: int

    def votes(self, features: Array) -> Array:
        """Number of votes ``(n, K)``, plus a small part for how near the voters are."""
        found = np.zeros((len(features), self.classes))
        for start in range(0, len(features), _CHUNK):
            similar = _unit(self.standard(features[start : start + _CHUNK])).astype(np.float32) @ self.examples.T
            nearest = np.argpartition(-similar, self.neighbours - 1, 1)[:, : self.neighbours]
            rows = np.arange(len(nearest))[:, None]
            weight = 1.0 + _TIE * similar[rows, nearest]
            np.add.at(found, (start + rows, self.values[nearest] - 1), weight)
        return found

    def scores(self, features: Array) -> Array:
        """Logarithms of the shares of the votes, each class with a quarter of a vote beforehand; see :class:`VectorHead`."""
        scores = np.log(self.votes(features) + 0.25) - np.log(self.neighbours + 0.25 * self.classes)
        scores[:, np.setdiff1d(np.arange(self.classes), self.values - 1)] = -np.inf
        return scores

    def tensors(self) -> Dict[str, Array]:
        """See :class:`VectorHead`."""
        return {**kept(self.standard), 'examples': self.examples, 'values': self.values.astype(np.int64)}


@dataclass(frozen=True, eq=False)
class PrototypeHead:
    """The cosine between standardised features and the mean of each class.

    Args:
        standard: Applied first.
        prototypes: Of length 1, shape ``(K, channels)``; 0 for a class without pixels.
    """

    standard: Standard
    prototypes: Array

    def scores(self, features: Array) -> Array:
        """See :class:`VectorHead`."""
        scores: Array = _unit(self.standard(features)) @ self.prototypes.T
        scores[:, ~self.prototypes.any(1)] = -np.inf
        return scores

    def tensors(self) -> Dict[str, Array]:
        """See :class:`VectorHead`."""
        return {**kept(self.standard), 'prototypes': self.prototypes}


def fit_linear(features: Array, values: Array, classes: int, standard: Standard) -> LinearHead:
    """Learn a shrinkage discriminant of standardised features; arguments as for :func:`fit_head`.

    With a single pixel of each class nothing tells how much a class scatters: borders then lie half-way between the pixels.
    """
    x = standard(features)
    found = fit_discriminant(x, values, classes)
    if len(np.unique(values)) < len(values):
        return LinearHead(standard, found.weights, found.bias)
    # By how much the class of a pixel leads over the others at its own place; the discriminant took its scatter for next to nothing.
    at = np.isfinite(found.bias)
    scores = np.sort(found.scores(x)[:, at], 1)
    scale = _CERTAIN / max(float((scores[:, -1] - scores[:, 0]).mean()), float(np.finfo(np.float64).tiny))
    return LinearHead(standard, found.weights * scale, found.bias * scale)


def fit_neighbours(features: Array, values: Array, classes: int, standard: Standard) -> NeighbourHead:
    """Keep the examples; arguments as for :func:`fit_head`. No more vote than the smallest class has examples."""
    counts = np.bincount(values)[1:]
    neighbours = min(NEIGHBOURS, int(counts[counts > 0].min()))
    examples = _unit(standard(features)).astype(np.float32)
    return NeighbourHead(standard, examples, np.asarray(values, np.int64), classes, neighbours)


def fit_prototypes(features: Array, values: Array, classes: int, standard: Standard) -> PrototypeHead:
    """Take the mean of each class; arguments as for :func:`fit_head`."""
    x, y = standard(features), np.asarray(values, np.int64) - 1
    sums = np.zeros((classes, x.shape[1]))
    np.add.at(sums, y, x)
    return PrototypeHead(standard, _unit(sums / np.maximum(np.bincount(y, minlength=classes), 1)[:, None]))


_FITS: Dict[str, Callable[[Array, Array, int, Standard], VectorHead]] = {
    'discriminant': fit_linear, 'knn': fit_neighbours, 'prototype': fit_prototypes,
}  # fmt: skip
VECTOR_HEADS = tuple(_FITS)
"""Names of the heads of this module."""


def fit_head(name: str, features: Array, values: Array, classes: int, standard: Standard) -> VectorHead:
    """Learn a head.

    Args:
        name: One of :data:`VECTOR_HEADS`.
        features: Of labelled pixels, shape ``(n, channels)``.
        values: Class values 1…K, shape ``(n,)``.
        classes: K. A class without pixels is never chosen.
        standard: Makes features comparable.

    Raises:
        LabelError: There is no pixel.
        ParameterError: There is no such head.
    """
    if name not in _FITS:
        raise ParameterError(f'There is no head "{name}" for single pixels.', f'The heads are {", ".join(_FITS)}.')
    if not len(features):
        raise LabelError('There is no labelled pixel to learn from.', 'Label pixels of at least two classes.')
    return _FITS[name](features, values, classes, standard)


def load_head(name: str, tensors: Mapping[str, Array], channels: int, classes: int, details: Mapping[str, int]) -> VectorHead:
    """A head from what :meth:`VectorHead.tensors` gave.

    Args:
        name: One of :data:`VECTOR_HEADS`.
        tensors: By name.
        channels: Features of a pixel.
        classes: K.
        details: What :func:`details_of` gave.

    Raises:
        ModelError: Something is absent, of another form, or no number.
    """
    standard = load_standard(tensors, channels)
    if name == 'discriminant':
        return LinearHead(standard, checked(tensors, 'weights', (channels, classes)), checked(tensors, 'bias', (classes,)))
    if name == 'prototype':
        return PrototypeHead(standard, checked(tensors, 'prototypes', (classes, channels)))
    values, neighbours = np.asarray(tensors.get('values', np.zeros(0, np.int64))), details.get('neighbours')
    right = values.ndim == 1 and values.dtype.kind == 'i' and len(values) and values.min() >= 1 and values.max() <= classes
    if not right or not isinstance(neighbours, int) or not 0 < neighbours <= len(values):
        raise ModelError('The model is damaged: its examples have no classes.', _GET_IT_AGAIN)
    examples = checked(tensors, 'examples', (len(values), channels)).astype(np.float32)
    return NeighbourHead(standard, examples, values.astype(np.int64), classes, neighbours)


def load_standard(tensors: Mapping[str, Array], channels: int) -> Standard:
    """A standard of so many features from a head's tensors.

    Raises:
        ModelError: It is absent or damaged.
    """
    mean, spread = (checked(tensors, part, (channels,)) for part in ('standard.mean', 'standard.spread'))
    if not (spread > 0.0).all():
        raise ModelError('The model is damaged: a feature is scaled by nothing.', _GET_IT_AGAIN)
    return Standard(mean, spread)


def details_of(head: VectorHead) -> Dict[str, int]:
    """What a card says of a head beside its tensors."""
    return {'neighbours': head.neighbours} if isinstance(head, NeighbourHead) else {}


def checked(tensors: Mapping[str, Array], name: str, shape: Tuple[int, ...]) -> Array:
    """One array of a model file, float64.

    Raises:
        ModelError: It is absent, of another form, or holds what is no number.
    """
    array = tensors.get(name)
    if array is None or array.shape != shape or array.dtype.kind != 'f' or not np.isfinite(array).all():
        raise ModelError(f'The model is damaged: its {name} are not {" × ".join(map(str, shape))} numbers.', _GET_IT_AGAIN)
    return np.asarray(array, np.float64)


def kept(standard: Standard) -> Dict[str, Array]:
    """What a head keeps of its standard."""
    return {'standard.mean': standard.mean, 'standard.spread': standard.spread}


def _unit(vectors: Array) -> Array:
    """Vectors of length 1; those of length 0 stay."""
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(length > 0.0, length, 1.0)
