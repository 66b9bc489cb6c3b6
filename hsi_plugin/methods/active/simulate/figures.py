"""The learning curves of all runs: means with intervals, paired differences, areas under the curves, and what they say in words.

Runs of one seed share blocks, tested pixels and the annotator's errors, so two strategies are compared by their differences run by run.
The area under a curve is taken over the logarithm of the number of clicks, as in the active learning challenge (Guyon et al. 2011, JMLR
W&CP 16:19, section 4), so that each doubling of the work counts the same; and plainly over clicks beside it.
"""

from __future__ import annotations

import math
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ....core.arrays import Array
from ...transfer.compare.intervals import mean_interval
from .judge import F1, MEASURES, OVERALL, Point

REFERENCE = 'random'
AREAS = (OVERALL, F1)


def table(points: Sequence[Point], names: Sequence[str]) -> List[Dict[str, Any]]:
    """One row for every strategy and number of clicks.

    Args:
        points: All runs.
        names: The strategies, in their order.

    Returns:
        Rows of `strategy`, `clicks`, `runs`, `answers`, `skips`, `propagated`, and for every measure its mean, `…_interval` (half the width
        of its 95 % interval), and against random on the same seeds `…_difference`, `…_difference_error` (standard error) and
        `…_difference_interval`; None for what cannot be known.
    """
    rows: List[Dict[str, Any]] = []
    for name in names:
        for clicks in sorted({point.clicks for point in points}):
            own = _by_seed(points, name, clicks)
            if not own:
                continue
            other = _by_seed(points, REFERENCE, clicks)
            row: Dict[str, Any] = {'strategy': name, 'clicks': clicks, 'runs': len(own)}
            for count in ('answers', 'skips', 'propagated'):
                row[count] = round(float(np.mean([getattr(point, count) for point in own.values()])), 2)
            for measure in MEASURES:
                row[measure], row[f'{measure}_interval'] = _rounded(mean_interval([getattr(p, measure) for p in own.values()]))
                here, there = ({seed: getattr(p, measure) for seed, p in one.items()} for one in (own, other))
                row.update(_against(here, there, measure))
            rows.append(row)
    return rows


def areas(points: Sequence[Point], names: Sequence[str]) -> List[Dict[str, Any]]:
    """One row a strategy: the areas under its curves, 0…1, with intervals and differences as in :func:`table`.

    Over the logarithm of clicks they are called `area_…`, over clicks `plain_area_…`.
    """
    rows: List[Dict[str, Any]] = []
    for name in names:
        row: Dict[str, Any] = {'strategy': name}
        for measure in AREAS:
            for prefix, logarithmic in (('area_', True), ('plain_area_', False)):
                own, other = (_areas(points, one, measure, logarithmic) for one in (name, REFERENCE))
                row['runs'] = len(own)
                row[prefix + measure], row[f'{prefix}{measure}_interval'] = _rounded(mean_interval(list(own.values())))
                row.update(_against(own, other, prefix + measure))
        rows.append(row)
    return rows


def area(clicks: Sequence[int], values: Sequence[float], logarithmic: bool = True) -> float:
    """The area under a curve by trapezoids, divided by its width: the mean height."""
    x = np.log2(np.asarray(clicks, float)) if logarithmic else np.asarray(clicks, float)
    y = np.asarray(values, float)
    if len(x) == 1:
        return float(y[0])
    return float((0.5 * (y[1:] + y[:-1]) * np.diff(x)).sum() / (x[-1] - x[0]))


def in_words(points: Sequence[Point], names: Sequence[str]) -> List[str]:
    """Which strategy has the best area, and what the default is worth against random, bad news included."""
    found = {row['strategy']: row for row in areas(points, names)}
    sentences: List[str] = []
    ranked = sorted((n for n in found if found[n][f'area_{F1}'] is not None), key=lambda n: -found[n][f'area_{F1}'])
    if len(ranked) > 1:
        first, second = (f'“{n}” ({found[n][f"area_{F1}"]:.3f})' for n in ranked[:2])
        sentences.append(f'The area under the curve of macro F1 is largest for {first}, before {second}.')
    rows = {(row['strategy'], row['clicks']): row for row in table(points, names)}
    for name in names:
        if name == REFERENCE or not any(n == REFERENCE for n, _ in rows):
            continue
        parts = []
        for (one, clicks), row in rows.items():
            lead, error = row.get(f'{OVERALL}_difference'), row.get(f'{OVERALL}_difference_error')
            if one == name and lead is not None:
                parts.append(f'{100 * lead:+.1f}' + ('' if error is None else f' ± {100 * error:.1f}') + f' at {clicks}')
        if parts:
            sentences.append(f'“{name}” less random, points of overall accuracy (± standard error): {", ".join(parts)} clicks.')
    return sentences


def _by_seed(points: Sequence[Point], name: str, clicks: int) -> Dict[int, Point]:
    return {point.seed: point for point in points if point.strategy == name and point.clicks == clicks}


def _areas(points: Sequence[Point], name: str, measure: str, logarithmic: bool) -> Dict[int, float]:
    curves: Dict[int, List[Tuple[int, float]]] = {}
    for point in points:
        if point.strategy == name:
            curves.setdefault(point.seed, []).append((point.clicks, float(getattr(point, measure))))
    return {
        seed: area([clicks for clicks, _ in sorted(curve)], [value for _, value in sorted(curve)], logarithmic)
        for seed, curve in curves.items()
    }


def _against(own: Dict[int, float], other: Dict[int, float], measure: str) -> Dict[str, Optional[float]]:
    shared = sorted(own.keys() & other.keys())
    differences: Array = np.asarray([own[seed] - other[seed] for seed in shared], float)
    mean, half = _rounded(mean_interval(list(differences)))
    error = round(float(differences.std(ddof=1)) / math.sqrt(len(differences)), 6) if len(differences) > 1 else None
    return {f'{measure}_difference': mean, f'{measure}_difference_error': error, f'{measure}_difference_interval': half}


def _rounded(pair: Tuple[Optional[float], Optional[float]]) -> Tuple[Optional[float], Optional[float]]:
    mean, half = (None if value is None else round(value, 6) for value in pair)
    return mean, half
