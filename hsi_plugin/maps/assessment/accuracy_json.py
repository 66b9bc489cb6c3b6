"""The figures of an accuracy assessment as JSON, as the command line prints them and reports read them."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.classes import ClassScheme
from ...core.reference import ReferenceSample
from ..statistics.estimate import MapEstimate
from ..statistics.weighted import Figure, figure, rounded
from .estimators import ASSUMPTION, Judged


def area_json(
    estimated: MapEstimate, judged: Judged, scheme: ClassScheme, counts: Array, areas: Optional[Array], warnings: List[str]
) -> Dict[str, Any]:
    """Estimates for the map as a whole, each ``{value, standard_error, low, high}`` or None.

    Args:
        estimated: The estimates.
        judged: The pixels that they come from.
        scheme: The K classes.
        counts: Pixels of each class on the map, shape ``(K,)``.
        areas: Their areas in m², ``(K,)``; None for a map without a place on Earth.
        warnings: Takes sentences about what the sample cannot tell.
    """
    unit, measured = ('pixels', counts.astype(np.float64)) if areas is None else ('m2', areas)
    samples = judged.confusion.sum(1)
    warnings += _gaps(estimated, judged, scheme, counts)
    covered = float(measured.sum()) * estimated.covered
    per_class = []
    for i, c in enumerate(scheme):
        per_class.append({
            'class': c.name,
            'samples': int(samples[i]),
            'map_pixels': int(counts[i]),
            'map_area': rounded(measured[i]),
            'area': _one(estimated.shares[i], estimated.shares_se[i], estimated.shares_ci[i], covered),
            'share': _one(estimated.shares[i], estimated.shares_se[i], estimated.shares_ci[i]),
            'users_accuracy': _one(estimated.users[i], estimated.users_se[i], estimated.users_ci[i]) if samples[i] else None,
            'producers_accuracy': _one(estimated.producers[i], estimated.producers_se[i], estimated.producers_ci[i]),
            'f1': _one(estimated.f1[i], estimated.f1_se[i], estimated.f1_ci[i]),
        })
    return {
        'assumption': ASSUMPTION if judged.sample is None else '',
        'method': estimated.method,
        'confidence': 0.95,
        'unit': unit,
        'mapped_area': rounded(float(measured.sum())),
        'assessed_share': rounded(estimated.covered),
        'overall_accuracy': _one(estimated.overall, estimated.overall_se, estimated.overall_ci),
        'average_accuracy': _one(estimated.average, estimated.average_se, estimated.average_ci),
        'f1_macro': _one(estimated.f1_macro, estimated.f1_macro_se, estimated.f1_macro_ci),
        'per_class': per_class,
        'proportions': [[rounded(v) for v in row] for row in estimated.cells],
    }


def average_figures(estimated: MapEstimate) -> Dict[str, Optional[float]]:
    """Means over classes, for the top level."""
    return {'average_accuracy': rounded(estimated.average), 'f1_macro': rounded(estimated.f1_macro)}


def per_class_json(estimated: MapEstimate, judged: Judged, scheme: ClassScheme) -> List[Dict[str, Any]]:
    """Accuracies of each class as estimated for the whole map, by the names that plain counts have."""
    counts = judged.confusion
    return [
        {
            'class': c.name, 'recall': rounded(estimated.producers[i]), 'precision': rounded(estimated.users[i]),
            'f1': rounded(estimated.f1[i]), 'reference_pixels': int(counts[:, i].sum()), 'map_pixels': int(counts[i].sum()),
        }
        for i, c in enumerate(scheme)
    ]  # fmt: skip


def worst_class(per_class: Sequence[Mapping[str, Any]]) -> Optional[Dict[str, Any]]:
    """The class with the lowest F1 of those that the reference has: ``{class, f1, users_accuracy, producers_accuracy}``."""
    known = [one for one in per_class if one['f1'] is not None and one['reference_pixels']]
    if len(known) < 2:
        return None
    worst = min(known, key=lambda one: float(one['f1']))
    return {
        'class': worst['class'], 'f1': worst['f1'], 'users_accuracy': worst['precision'], 'producers_accuracy': worst['recall'],
    }  # fmt: skip


def design_json(sample: ReferenceSample, same_map: bool) -> Dict[str, Any]:
    """How a reference sample was drawn and looked at."""
    design = sample.sample.design
    return {
        'uuid': sample.uuid, 'kind': design.kind, 'seed': design.seed, 'points': len(sample.sample), 'answered': int(sample.decided.sum()),
        'unsure': int(np.count_nonzero(sample.decided & ~sample.sure)), 'population': design.population,
        'clusters': list(design.clusters), 'parameters': dict(design.parameters), 'drawn_utc': design.drawn_utc, 'map': design.map,
        'map_sha256': design.map_sha256, 'same_map': same_map, 'blind': sample.blind, 'reviewers': list(sample.reviewers),
    }  # fmt: skip


def strata_json(sample: ReferenceSample, used: BoolArray) -> List[Dict[str, Any]]:
    """Each part of the map from which pixels were drawn by themselves, with what became of them."""
    strata = np.asarray(sample.sample.strata, np.int64)
    out = []
    for s in sample.sample.design.strata:
        here = strata == s.value
        out.append({
            'value': s.value, 'class': s.name, 'colour': s.colour, 'pixels': s.pixels, 'whole': s.whole, 'area_m2': s.area_m2,
            'drawn': s.drawn, 'answered': int(np.count_nonzero(here & sample.decided)), 'counted': int(np.count_nonzero(here & used)),
            'unknown': int(np.count_nonzero(here & sample.unknown)), 'disputed': int(np.count_nonzero(here & sample.disputed)),
        })  # fmt: skip
    return out


def _gaps(estimated: MapEstimate, judged: Judged, scheme: ClassScheme, counts: Array) -> List[str]:
    """What the sample cannot tell, in sentences."""
    samples = judged.confusion.sum(1)
    if judged.changed:
        missing = f'; the figures leave out {1 - estimated.covered:.1%} of the map.' if estimated.covered < 1 else ''
        return [f'Some parts of the map from which pixels were drawn have no answer{missing}'] if missing else []
    said = []
    unsampled = [c.name for c in scheme if counts[c.value - 1] and not samples[c.value - 1]]
    single = [c.name for c in scheme if counts[c.value - 1] and samples[c.value - 1] == 1]
    if unsampled:
        out = f'the area figures leave out {1 - estimated.covered:.1%} of the map.' if estimated.covered < 1 else 'nothing is known of it.'
        said.append(f'No reference pixel lies in the map class {", ".join(unsampled)}; {out}')
    if single:
        said.append(f'Only one reference pixel lies in the map class {", ".join(single)}; intervals that need it are not given.')
    return said


def _one(value: float, error: float, ends: Array, factor: float = 1.0) -> Figure:
    return figure(float(value), float(error), float(ends[0]), float(ends[1]), factor)
