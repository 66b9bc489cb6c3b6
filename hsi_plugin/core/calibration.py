"""Whether posteriors mean what they say: reliability, expected calibration error, Brier score, of pixels that all count alike.

Guo et al. 2017 ("On calibration of modern neural networks", ICML, section 2) and Brier 1950 (Monthly Weather Review 78:1). Of a sample that
was drawn by design, pixels count by their weights: that is what the accuracy of a finished map is estimated with, elsewhere.
"""

from __future__ import annotations

from typing import Any, Dict, List

import numpy as np

from .arrays import Array

BINS = 10


def reliability(posteriors: Array, labels: Array, bins: int = BINS) -> List[Dict[str, Any]]:
    """Confidence and accuracy of the best class, by bins of confidence of the same width; empty bins are left out.

    Args:
        posteriors: Shape ``(n, K)``.
        labels: Class values 1…K, ``(n,)``.
        bins: Their number.

    Returns:
        One entry a bin: ``{low, high, n, confidence, accuracy}``.
    """
    best, right = posteriors.max(1), posteriors.argmax(1) + 1 == labels
    at = np.minimum((best * bins).astype(np.int64), bins - 1)
    found = []
    for one in np.unique(at):
        inside = at == one
        found.append({
            'low': round(one / bins, 4), 'high': round((one + 1) / bins, 4), 'n': int(inside.sum()),
            'confidence': round(float(best[inside].mean()), 4), 'accuracy': round(float(right[inside].mean()), 4),
        })  # fmt: skip
    return found


def expected_error(posteriors: Array, labels: Array, bins: int = BINS) -> float:
    """Expected calibration error, ``Σ n_b / n |accuracy_b − confidence_b|`` (Guo et al. 2017); NaN without a pixel."""
    if not len(labels):
        return float('nan')
    best, right = posteriors.max(1), (posteriors.argmax(1) + 1 == labels).astype(float)
    at = np.minimum((best * bins).astype(np.int64), bins - 1)
    return float(np.abs(np.bincount(at, weights=right - best, minlength=bins)).sum() / len(labels))


def brier(posteriors: Array, labels: Array) -> float:
    """Brier score over all classes, ``mean Σ_k (p_k − [k is true])²``, from 0 to 2; NaN without a pixel."""
    if not len(labels):
        return float('nan')
    wanted = np.zeros_like(posteriors)
    wanted[np.arange(len(labels)), np.asarray(labels, np.int64) - 1] = 1.0
    return float(((posteriors - wanted) ** 2).sum(1).mean())
