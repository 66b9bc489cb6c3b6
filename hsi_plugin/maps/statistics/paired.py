"""Whether one of two maps is better, by the same reference pixels.

With d_u = 1 where only the first map is right, −1 where only the second is, else 0, the difference of overall accuracies is the mean of d
over the map, and its standard error that of such a mean under the design of the sample: pixels of both maps come from the same places, so
that their covariance is in it (Stehman 1997, Remote Sensing of Environment 60:258; Foody 2004, Photogrammetric Engineering & Remote Sensing
70:627). Where all pixels count alike it is McNemar's test (McNemar 1947, Psychometrika 12:153), which is also given exactly.
"""

from __future__ import annotations

import math
from typing import Any, Dict, List, Mapping

import numpy as np

from ...core.arrays import BoolArray
from .intervals import t95
from .weighted import Weights, figure, ratio, rounded, share


def compare_right(first: BoolArray, second: BoolArray, weights: Weights) -> Dict[str, Any]:
    """Accuracies of two maps at the same pixels, and what differs between them.

    Args:
        first: Where the first map is right, shape ``(n,)``.
        second: Where the second is.
        weights: How the pixels count.

    Returns:
        ``{n, first, second, difference, mcnemar, better}``; accuracies as ``{value, standard_error, low, high}``, the difference as first
        minus second; `better` is ``first``, ``second`` or empty where the sample cannot tell.
    """
    everywhere = np.ones(len(first))
    whole = np.ones(len(first), bool)
    difference, error = ratio(first.astype(np.float64) - second.astype(np.float64), everywhere, weights)
    half = t95(_freedom(weights)) * error
    test = mcnemar(first, second, weights)
    p = _decisive(test, weights.by_design)
    better = '' if p >= 0.05 else 'first' if difference > 0 else 'second'
    return {
        'n': len(first),
        'first': figure(*share(first, whole, weights)),
        'second': figure(*share(second, whole, weights)),
        'difference': figure(difference, error, max(difference - half, -1.0), min(difference + half, 1.0)),
        'mcnemar': test,
        'better': better,
    }


def mcnemar(first: BoolArray, second: BoolArray, weights: Weights) -> Dict[str, Any]:
    """McNemar's test, with the weights of the design and exactly by counts.

    Weighted: t = d̄ / s(d̄), two-sided from Student's distribution with as many degrees of freedom as units were drawn, less the strata
    (which matters where clusters are few), through the normal deviate z = (8v + 1)/(8v + 3) · √(v ln(1 + t²/v)) that stands for it (Wallace
    1959, Annals of Mathematical Statistics 30:1124). Exact, as if all pixels had been drawn alike: the smaller of b and c,
    where only one of the maps is right, under a fair coin thrown b + c times.

    Args:
        first: Where the first map is right, shape ``(n,)``.
        second: Where the second is.
        weights: How the pixels count.

    Returns:
        ``{only_first, only_second, weighted_only_first, weighted_only_second, z, p_weighted, p_exact}``.
    """
    b, c = first & ~second, second & ~first
    only_first, only_second = int(np.count_nonzero(b)), int(np.count_nonzero(c))
    everywhere = np.ones(len(first))
    difference, error = ratio(b.astype(np.float64) - c, everywhere, weights)
    t = difference / error if np.isfinite(error) and error > 0 else float('nan')
    z = float(np.sign(t)) * _normal(abs(t), _freedom(weights))
    return {
        'only_first': only_first, 'only_second': only_second,
        'weighted_only_first': rounded(ratio(b, everywhere, weights)[0]), 'weighted_only_second': rounded(ratio(c, everywhere, weights)[0]),
        'z': rounded(z), 'p_weighted': _probability(math.erfc(abs(z) / math.sqrt(2)) if np.isfinite(z) else float('nan')),
        'p_exact': _probability(exact_p(only_first, only_second)),
    }  # fmt: skip


def exact_p(b: int, c: int) -> float:
    """The two-sided probability that a fair coin, thrown b + c times, falls at least as unevenly; 1 where it is not thrown.

    2 · Σ_{i ≤ min(b, c)} C(b + c, i) / 2^(b + c), at most 1; terms in logarithms, so that thousands of throws are no matter.
    """
    n, fewer = b + c, min(b, c)
    if n == 0:
        return 1.0
    logs = [math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1) - n * math.log(2.0) for i in range(fewer + 1)]
    return min(1.0, 2.0 * math.fsum(math.exp(one) for one in logs))


def _normal(t: float, freedom: float) -> float:
    """The normal deviate as rare as a deviate of Student's distribution."""
    return (8 * freedom + 1) / (8 * freedom + 3) * math.sqrt(freedom * math.log1p(t * t / freedom)) if math.isfinite(t) else float('nan')


def verdict(found: Dict[str, Any], first: str, second: str, by_design: bool) -> List[str]:
    """What the comparison comes to, in sentences."""
    gap = found['difference']
    if gap is None or gap['low'] is None:
        return ['The reference is too small to tell the two maps apart.']
    chance = f'{_decisive(found["mcnemar"], by_design):.3g}'
    spread = f'{100 * gap["low"]:+.1f} to {100 * gap["high"]:+.1f} points, p = {chance}'
    if not found['better']:
        difference = f'{first} − {second} is {100 * gap["value"]:+.1f} points ({spread})'
        return [f'The reference does not show that one map is better: {difference}.']
    winner = first if found['better'] == 'first' else second
    return [f'{winner} is better: {first} − {second} is {100 * gap["value"]:+.1f} points of overall accuracy ({spread}).']


def _decisive(test: Mapping[str, Any], by_design: bool) -> float:
    """The probability that decides: with the weights of a design, where it can be had."""
    return float(test['p_weighted'] if by_design and test['p_weighted'] is not None else test['p_exact'])


def _freedom(weights: Weights) -> float:
    """Drawn units less strata: degrees of freedom of a standard error from strata or clusters."""
    alone = weights.clusters < 0
    units = int(np.count_nonzero(alone)) + len(np.unique(weights.clusters[~alone]))
    return float(max(1, units - len(np.unique(weights.strata))))


def _probability(value: float) -> Any:
    return float(f'{value:.4g}') if np.isfinite(value) else None
