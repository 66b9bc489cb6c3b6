"""Which estimator belongs to which reference, and how its pixels weigh."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.designs import CLUSTER, SIMPLE, STRATIFIED
from ...core.metrics import confusion_matrix
from ...core.reference import ReferenceSample
from ..area import simple_estimate, stratified_estimate
from ..statistics.clusters import cluster_estimate
from ..statistics.estimate import MapEstimate
from ..statistics.stehman import stehman_estimate
from ..statistics.weighted import Weights, ratio

ASSUMPTION = (
    'The intervals hold if the reference pixels are a random sample, drawn separately within each class of this map (stratified by '
    'map class), and were not used to make the map. Reference pixels that were chosen by hand, that lie in clusters such as polygons, '
    'or that trained the classifier, give figures that look better, and intervals that look narrower, than the truth.'
)
_BASIS = {
    SIMPLE: 'All pixels of the map had the same chance to be drawn; the areas of its classes are known from the map and make the figures '
    'more certain (post-stratification).',
    STRATIFIED: 'Pixels were drawn at random within each class of this map, and every class counts by its area.',
    CLUSTER: 'Square clusters of pixels were drawn at random; clusters, not pixels, are what the intervals count.',
}
_CHANGED = (
    'Pixels were drawn at random within the classes of an earlier map; this one was corrected or made anew since. Every pixel counts by '
    'the chance with which it was drawn.'
)


@dataclass(frozen=True, eq=False)
class Judged:
    """Map and reference at the pixels that count.

    Args:
        used: Which pixels of the reference these are, shape ``(N,)``.
        mapped: The map's class value at each, 1…K, ``(n,)``.
        truth: The reference's, ``(n,)``.
        weights: How each counts.
        classes: K.
        sample: How they were drawn; None for plain labels.
        changed: Whether the map is another one than that which the sample was drawn from.
    """

    used: BoolArray
    mapped: Array
    truth: Array
    weights: Weights
    classes: int
    sample: Optional[ReferenceSample]
    changed: bool = False

    @property
    def right(self) -> BoolArray:
        """Where both agree, shape ``(n,)``."""
        agree: BoolArray = self.mapped == self.truth
        return agree

    @property
    def confusion(self) -> Array:
        """Pixels by map class (rows) and reference class (columns), ``(K, K)``."""
        return confusion_matrix(self.mapped, self.truth, self.classes)


def judge(
    predicted: Array, truth: Array, use: BoolArray, classes: int, sample: Optional[ReferenceSample], changed: bool = False
) -> Judged:
    """Choose the pixels that count: those of `use` where both map and reference have a class.

    Args:
        predicted: The map's class at each pixel of the reference, 0 for none, shape ``(N,)``.
        truth: The reference's, 0 where nothing is decided, ``(N,)``.
        use: Pixels that may count, ``(N,)``.
        classes: K.
        sample: See :class:`Judged`, as is `changed`.
    """
    used = use & (predicted > 0) & (truth > 0)
    return Judged(used, predicted[used], truth[used], weights_of(sample, used), classes, sample, changed)


def weights_of(sample: Optional[ReferenceSample], used: BoolArray) -> Weights:
    """How the chosen pixels of a reference weigh.

    Of a stratified sample a pixel stands for N_h / n_h pixels of its stratum, with n_h those that are chosen; those that nobody has looked
    at, or could tell, are so taken to be like the others of the stratum. Else all weigh alike.

    Args:
        sample: How the pixels were drawn; None for plain labels.
        used: Which are chosen, shape ``(N,)``.
    """
    n = int(np.count_nonzero(used))
    if sample is None:
        return Weights.alike(n)
    design, drawn = sample.sample.design, sample.sample
    if design.kind == STRATIFIED:
        strata = np.asarray(drawn.strata, np.int64)[used]
        size = {s.value: float(s.whole) for s in design.strata}
        values, at, counts = np.unique(strata, return_inverse=True, return_counts=True)
        each = np.array([size.get(int(v), 0.0) for v in values]) / counts
        return Weights(each[at.ravel()], strata, np.full(n, -1, np.int64))
    clusters = np.asarray(drawn.clusters, np.int64)[used] if design.kind == CLUSTER else np.full(n, -1, np.int64)
    return Weights(np.ones(n), np.zeros(n, np.int64), clusters)


def estimate(judged: Judged, areas: Array) -> MapEstimate:
    """Estimate accuracy and areas of the map with the estimator that belongs to the reference.

    Args:
        judged: The pixels that count; at least one.
        areas: Area (or pixels) of each class of the map, shape ``(K,)``.

    Raises:
        ParameterError: There is no pixel in any class of the map.
    """
    if judged.sample is None:
        return stratified_estimate(judged.confusion, areas)
    drawn = judged.sample.sample
    if drawn.design.kind == SIMPLE:
        return simple_estimate(judged.confusion, areas)
    if drawn.design.kind == CLUSTER:
        clusters = np.asarray(drawn.clusters, np.int64)[judged.used]
        return cluster_estimate(clusters, judged.mapped, judged.truth, drawn.design.clusters[0], judged.classes, areas)
    if not judged.changed:
        return stratified_estimate(judged.confusion, areas)
    sizes = {s.value: float(s.whole) for s in drawn.design.strata}
    return stehman_estimate(judged.weights.strata, judged.mapped, judged.truth, sizes, judged.classes)


def described(judged: Judged, found: MapEstimate) -> Dict[str, Any]:
    """The estimator in words: ``{method, basis, by_design}``."""
    if judged.sample is None:
        return {'method': found.method, 'basis': ASSUMPTION, 'by_design': False}
    kind = judged.sample.sample.design.kind
    basis = _CHANGED if judged.changed and kind == STRATIFIED else _BASIS[kind]
    return {'method': found.method, 'basis': basis, 'by_design': True}


def bounds(predicted: Array, truth: Array, use: BoolArray, sample: ReferenceSample) -> Optional[Dict[str, Any]]:
    """Overall accuracy if the map were wrong, and if it were right, wherever people looked and no class was decided.

    Args:
        predicted: The map's class at each point, 0 for none, shape ``(N,)``.
        truth: The class that was decided, 0 for none, ``(N,)``.
        use: Points that may count, ``(N,)``.
        sample: The sample.

    Returns:
        ``{all_wrong, all_right, points}``; None where every point that was looked at is decided.
    """
    looked = use & (predicted > 0) & (sample.decided | sample.unknown | sample.disputed)
    open_ended = looked & (truth == 0)
    if not open_ended.any():
        return None
    weights = weights_of(sample, looked)
    everywhere = np.ones(len(weights))
    right = (predicted == truth)[looked]
    low, _ = ratio(right, everywhere, weights)
    high, _ = ratio(right | open_ended[looked], everywhere, weights)
    return {'all_wrong': round(low, 6), 'all_right': round(high, 6), 'points': int(np.count_nonzero(open_ended))}
