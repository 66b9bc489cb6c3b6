"""Whether a map's confidence means what it says: that of all pixels with confidence 0.8, 80 % are right.

Reliability curves and their expected error: Guo et al. 2017, "On calibration of modern neural networks", ICML, section 2; bins of
equal mass: Nguyen & O'Connor 2015, EMNLP. The score: Brier 1950, Monthly Weather Review 78:1, for the event "the map is right".
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ..statistics.weighted import Weights, figure, ratio, rounded, share

BINS = 10
LEVELS = (0.0, 0.5, 0.7, 0.9, 1.0)
"""Ends of the ranges of confidence that people ask for: torn, likely, rather sure, sure."""
FEW, _GAP = 50, 0.05


def calibration(confidence: Array, right: BoolArray, weights: Weights) -> Dict[str, Any]:
    """The reliability curve and what it comes to.

    ECE = Σ_b (W_b / W) |accuracy_b − confidence_b|, with W_b the weight of bin b; the Brier score is the weighted mean of
    (confidence − right)².

    Args:
        confidence: Of each pixel, 0…1, shape ``(n,)``; pixels without one are left out.
        right: Where map and reference agree, ``(n,)``.
        weights: How the pixels count.

    Returns:
        ``{reliability, equal_mass, ece, ece_equal_mass, brier, brier_se, mean_confidence, accuracy, accuracy_se, n}``. The curves are lists
        of ``{low, high, n, share, confidence, accuracy, accuracy_se, accuracy_low, accuracy_high}`` of bins that hold pixels.
    """
    known = np.isfinite(confidence)
    confidence, right, weights = np.clip(confidence[known], 0.0, 1.0), right[known], weights.of(known)
    if not len(confidence):
        return {'n': 0, 'reliability': [], 'equal_mass': [], 'ece': None, 'ece_equal_mass': None, 'brier': None, 'brier_se': None,
                'mean_confidence': None, 'accuracy': None, 'accuracy_se': None}  # fmt: skip
    everywhere = np.ones(len(confidence))
    curves = [_curve(confidence, right, weights, edges) for edges in (np.linspace(0.0, 1.0, BINS + 1), _equal_mass(confidence, weights))]
    brier, brier_se = ratio((confidence - right) ** 2, everywhere, weights)
    accuracy, accuracy_se = ratio(right, everywhere, weights)
    return {
        'n': len(confidence), 'reliability': curves[0], 'equal_mass': curves[1], 'ece': _ece(curves[0]), 'ece_equal_mass': _ece(curves[1]),
        'brier': rounded(brier), 'brier_se': rounded(brier_se),
        'mean_confidence': rounded(float(np.average(confidence, weights=weights.pixels))),
        'accuracy': rounded(accuracy), 'accuracy_se': rounded(accuracy_se),
    }  # fmt: skip


def by_confidence(confidence: Array, right: BoolArray, weights: Weights) -> List[Dict[str, Any]]:
    """Accuracy within ranges of confidence, each with its interval and its share of the map.

    Returns:
        A list of ``{low, high, n, share, accuracy}``; accuracy as ``{value, standard_error, low, high}``, None of a range without pixels.
    """
    whole = float(weights.pixels[np.isfinite(confidence)].sum())
    rows = []
    for low, high, here in _ranges(confidence, LEVELS):
        value, error, bottom, top = share(right, here, weights)
        rows.append({
            'low': low, 'high': high, 'n': int(np.count_nonzero(here)),
            'share': rounded(float(weights.pixels[here].sum()) / whole) if whole else None,
            'accuracy': figure(value, error, bottom, top),
        })
    return rows


def words(found: Dict[str, Any]) -> List[str]:
    """Sentences about a calibration that a user should read before trusting the confidence."""
    if not found['n']:
        return ['No reference pixel has a confidence; whether it can be trusted is not known.']
    if found['n'] < FEW:
        return [f'Only {found["n"]} reference pixels have a confidence: too few to say whether it can be trusted.']
    gap = found['mean_confidence'] - found['accuracy']
    if abs(gap) > max(_GAP, 2 * (found['accuracy_se'] or 0.0)):  # more than chance makes
        sure, right = f'{found["mean_confidence"]:.2f}', f'{found["accuracy"]:.2f}'
        if gap > 0:
            return [
                f'The map is surer than it is right: mean confidence {sure}, accuracy {right} at the same pixels. Its confidence promises '
                'more than the map keeps.'
            ]
        return [
            f'The map is less sure than it is right: mean confidence {sure}, accuracy {right} at the same pixels. Its confidence promises '
            'less than the map keeps.'
        ]
    return []


def _curve(confidence: Array, right: BoolArray, weights: Weights, edges: Array) -> List[Dict[str, Any]]:
    whole = float(weights.pixels.sum())
    rows = []
    for low, high, here in _ranges(confidence, edges):
        if not here.any():
            continue
        value, error, bottom, top = share(right, here, weights)
        rows.append({
            'low': rounded(low), 'high': rounded(high), 'n': int(np.count_nonzero(here)),
            'share': rounded(float(weights.pixels[here].sum()) / whole),
            'confidence': rounded(float(np.average(confidence[here], weights=weights.pixels[here]))),
            'accuracy': rounded(value), 'accuracy_se': rounded(error), 'accuracy_low': rounded(bottom), 'accuracy_high': rounded(top),
        })  # fmt: skip
    return rows


def _ranges(confidence: Array, edges: Any) -> List[Tuple[float, float, BoolArray]]:
    """Lower and upper end and members of each range; a value on an inner end belongs to the range above it, 1 to the last."""
    ends = [float(e) for e in edges]
    out = []
    for i, (low, high) in enumerate(zip(ends, ends[1:])):
        last = i == len(ends) - 2
        out.append((low, high, (confidence >= low) & ((confidence <= high) if last else (confidence < high))))
    return out


def _equal_mass(confidence: Array, weights: Weights) -> Array:
    """Ends of bins that hold equal parts of the weight; fewer where many pixels share one."""
    order = np.argsort(confidence, kind='stable')
    mass = np.cumsum(weights.pixels[order]) / weights.pixels.sum()
    inner = confidence[order][np.searchsorted(mass, np.arange(1, BINS) / BINS).clip(0, len(order) - 1)]
    ends: Array = np.unique(np.concatenate([confidence.min(keepdims=True), inner, confidence.max(keepdims=True)]).astype(np.float64))
    return ends if len(ends) > 1 else np.repeat(ends, 2)


def _ece(curve: List[Dict[str, Any]]) -> Optional[float]:
    return rounded(sum(row['share'] * abs(row['accuracy'] - row['confidence']) for row in curve)) if curve else None
