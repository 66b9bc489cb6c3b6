"""How many points of each class a design would draw, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence, Tuple

import numpy as np

from ...core.designs import CLUSTER, SIMPLE, STRATIFIED
from ...core.sampling import allocate, cluster_count, cluster_se, expected_se, sample_size, stratified_sizes

EXPECTED = 0.8
"""User's accuracy that is expected of every class, as where a job is told of none."""


@dataclass(frozen=True)
class Wanted:
    """What is asked of a sample.

    Args:
        kind: The design.
        size: Points in all; 0: as many as `target_se` needs.
        target_se: Wanted standard error of overall accuracy.
        floor: Least number in each class of the map.
        cluster_side: Of clusters, in pixels.
    """

    kind: str = STRATIFIED
    size: int = 0
    target_se: float = 0.02
    floor: int = 30
    cluster_side: int = 3


def preview(counts: Sequence[int], wanted: Wanted) -> Tuple[Tuple[float, ...], float]:
    """Points in each class, and the standard error of overall accuracy that they promise.

    Args:
        counts: Pixels of each class of the map; those that were learned from among them, so that figures are near, not exact.
        wanted: The design.

    Returns:
        Numbers, of designs without strata the expected ones; and the standard error, infinite where a class gets no point.
    """
    sizes = np.asarray(counts, np.int64)
    whole = int(sizes.sum())
    expected = np.full(len(sizes), EXPECTED)
    if not whole:
        return tuple(0.0 for _ in sizes), float('inf')
    if wanted.kind == STRATIFIED:
        if wanted.size:
            drawn = allocate(sizes, expected, wanted.size, wanted.floor)
        else:
            drawn = stratified_sizes(sizes, expected, wanted.target_se, wanted.floor)
        return tuple(float(n) for n in drawn), expected_se(sizes, drawn, expected)
    total = _total(whole, wanted)
    if wanted.kind == SIMPLE:
        promised = expected_se(np.array([whole]), np.array([total]), np.array([EXPECTED]))
    else:
        side = wanted.cluster_side**2
        promised = cluster_se(max(1, whole // side), whole, max(1, total // side), EXPECTED)
    return tuple(float(total * n / whole) for n in sizes), promised


def _total(whole: int, wanted: Wanted) -> int:
    if wanted.kind == CLUSTER:
        side = wanted.cluster_side**2
        clusters = max(1, whole // side)
        if wanted.size:
            return min(whole, side * max(1, -(-wanted.size // side)))
        return min(whole, side * cluster_count(clusters, whole, EXPECTED, wanted.target_se))
    if wanted.size:
        return min(whole, wanted.size)
    return sample_size(np.array([whole]), np.array([EXPECTED]), wanted.target_se)
