"""Confidence that means what it says: one temperature divides all scores before the softmax (Guo et al. 2017, ICML, section 4.2).

Plain maximum likelihood goes astray with clicks. One held-out pixel far on the wrong side, a mixed or mislabelled one, asks for a
temperature so high that nothing is ever sure; a handful of pixels that are all right asks for none at all. Two small assumptions cure
both: one label in twenty may tell nothing about its pixel, and log T is normally about 0 give or take a half. The two constants have the
lowest log loss on test pixels of *simulated* scenes with displaced labels (`benchmarks/calibration.py`); no real scene took part.
"""

from __future__ import annotations

from typing import Any, Dict

import numpy as np

from ..core.arrays import Array
from ..core.calibration import brier, expected_error

LOWEST, HIGHEST = 0.05, 1000.0
_ODD = 0.05  # chance that a label tells nothing
_SPREAD = 0.5  # standard deviation of log T beforehand
_COARSE = 120
_GROUPS, _ENOUGH = 3, 3000  # of blocks, to judge a temperature; and pixels to fit it on meanwhile
_GOLDEN = (np.sqrt(5.0) - 1.0) / 2.0


def fit_temperature(scores: Array, labels: Array) -> float:
    """The temperature that held-out pixels make likeliest.

    Minimises ``Σ −log((1 − ε) softmax(s / T)[label] + ε / K) + (log T / σ)² / 2`` with ε = 0.05, σ = 0.5.

    Args:
        scores: Scores of held-out pixels, shape ``(n, K)``; minus infinity for a class that was not learned.
        labels: Their class values 1…K, shape ``(n,)``.

    Returns:
        T between 0.05 and 1000; 1 where there is no pixel.
    """
    n, classes = scores.shape
    if n == 0 or classes < 2:
        return 1.0
    relative = scores - scores.max(1, keepdims=True)

    def loss(log_t: float) -> float:
        return loss_of(relative / np.exp(log_t), labels) + 0.5 * (log_t / _SPREAD) ** 2

    # The likelihood may have several peaks: a coarse search finds the highest, a golden section its place.
    grid = np.linspace(np.log(LOWEST), np.log(HIGHEST), _COARSE)
    best = int(np.argmin([loss(t) for t in grid]))
    low, high = grid[max(best - 1, 0)], grid[min(best + 1, _COARSE - 1)]
    for _ in range(30):
        a, b = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
        low, high = (low, b) if loss(a) <= loss(b) else (a, high)
    return float(np.exp(0.5 * (low + high)))


def loss_of(scores: Array, labels: Array) -> float:
    """``Σ −log((1 − ε) softmax(s)[label] + ε / K)``: how unlikely scores make labels, of which one in twenty may be odd.

    Args:
        scores: Shape ``(n, K)``.
        labels: Class values 1…K, shape ``(n,)``.
    """
    relative = scores - scores.max(1, keepdims=True)  # so that all exponentials stay finite
    own = relative[np.arange(len(scores)), np.asarray(labels, int) - 1]
    posterior = np.exp(own) / np.exp(relative).sum(1)
    return float(-np.log((1.0 - _ODD) * posterior + _ODD / scores.shape[1]).sum())


def check_temperature(scores: Array, labels: Array, blocks: Array, seed: int = 0) -> Dict[str, Any]:
    """How well posteriors are calibrated without a temperature and with one, which pixels of other blocks have decided.

    Args:
        scores: Scores of held-out pixels, shape ``(n, K)``.
        labels: Their class values 1…K, ``(n,)``.
        blocks: Number of the block that each lies in, ``(n,)``.
        seed: Decides which pixels take part where there are very many.

    Returns:
        ``{ece_before, ece, brier_before, brier, pixels, groups}``: expected calibration error and Brier score, before and after; None where
        blocks are too few to judge by others.
    """
    numbers = np.unique(blocks, return_inverse=True)[1]
    groups = np.random.default_rng(seed).permutation(numbers.max(initial=0) + 1)[numbers] % _GROUPS
    found: Dict[str, Any] = {'ece_before': None, 'ece': None, 'brier_before': None, 'brier': None, 'pixels': len(labels), 'groups': 0}
    if len(np.unique(groups)) < _GROUPS:
        return found
    plain, divided = softmax(scores), np.empty(scores.shape)
    for group in range(_GROUPS):
        out, rest = groups == group, np.flatnonzero(groups != group)
        rest = rest[:: max(1, len(rest) // _ENOUGH)]
        divided[out] = softmax(scores[out] / fit_temperature(scores[rest], labels[rest]))
    for name, values in (('_before', plain), ('', divided)):
        found[f'ece{name}'], found[f'brier{name}'] = (round(f(values, labels), 4) for f in (expected_error, brier))
    return {**found, 'groups': _GROUPS}


def softmax(scores: Array) -> Array:
    """Posteriors of scores ``(n, K)``, the same shape."""
    shares = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(shares / shares.sum(1, keepdims=True))
