"""What a map is worth: its agreement with a reference, the areas that follow from both, and whether its confidence can be believed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union

import numpy as np

from ..core.arrays import Array
from ..core.classes import ClassScheme
from ..core.errors import CubeError, LabelError
from ..core.metrics import Accuracy
from .assessment.accuracy_json import area_json, average_figures, design_json, per_class_json, strata_json, worst_class
from .assessment.estimators import Judged, bounds, described, estimate, judge
from .assessment.leak import Leak, find_leak, refuse, warnings_of
from .assessment.reference import Reference, is_changed, take_reference
from .assessment.reliability import by_confidence, calibration, words
from .assessment.spent import moved
from .assessment.spent import words as spent_words
from .confidence_file import confidence_at, confidence_beside
from .frozen import ValueHash
from .read import Classification, open_classification
from .statistics.estimate import MapEstimate
from .walk import CheckCancelled, walk

KAPPA_CAUTION = (
    'Kappa compares the map with one whose pixels were dealt out at random, which nobody would make, and says nothing that overall '
    'accuracy and the error matrix do not say better (Pontius & Millones 2011, International Journal of Remote Sensing 32:4407). It is '
    'kept for comparison with older work.'
)
_FEW = 0.01  # share of the map that could not be drawn, from which on it is told


def assess(
    map_path: Union[str, Path],
    reference_path: Union[str, Path],
    field: Optional[str] = None,
    *,
    design: str = '',
    confidence: str = '',
    keep_touched: bool = False,
    check_cancelled: CheckCancelled = None,
) -> Dict[str, Any]:
    """Compare a map with a reference.

    Of plain labels, the figures at the top level (`overall_accuracy`, `average_accuracy`, `kappa`, `f1_macro`, `per_class`) weigh every
    reference pixel alike. Of a reference sample that was drawn by chance they are estimates for the whole map, and `unweighted` holds
    what the pixels say when they are counted alike. `confusion` always counts pixels; rows are classes of the map, columns of the
    reference. `area` holds the estimates for the map as a whole, with standard errors and 95 % intervals.

    Args:
        map_path: A map of classes.
        reference_path: Points, polygons or a raster of the true classes; or a labelling session, of which the reference sample counts, and
            where it has none the labels that were kept apart as reference.
        field: The field with the class.
        design: Which reference sample of a session, by its key; empty for the newest.
        confidence: The map's confidence, a raster of 0…1; empty for `MAP_confidence.tif` beside the map, if it is there.
        keep_touched: Count also reference pixels that the model has learned from.
        check_cancelled: Called between parts of the work; raises to stop.

    Returns:
        JSON-ready values; what the reference cannot tell is None.

    Raises:
        CubeError: The map or its confidence cannot be read.
        LabelError: The reference cannot be read, none of its pixels lies on a classified pixel, or all were learned from.
    """
    with open_classification(map_path) as found:
        reference = take_reference(reference_path, found.grid, found.scheme, field, design)
        leak = find_leak(found, reference.rows, reference.cols, reference.label_sha256)
        if not keep_touched:
            refuse(leak, reference.decided, str(reference_path), str(map_path))
        digest = ValueHash(found) if reference.sample is not None else None
        predicted, counts, areas = walk(found, reference.rows, reference.cols, check_cancelled, digest)
        changed = is_changed(reference, digest)
        shifted = moved(found, reference, predicted, check_cancelled) if changed else None
        known, said_of_file = _confidence(found, reference, confidence or confidence_beside(map_path), bool(confidence))
    scheme = reference.scheme
    extra = len(scheme) - len(counts)
    counts = np.append(counts, np.zeros(extra, np.int64))
    areas = None if areas is None else np.append(areas, np.zeros(extra))
    use = np.ones(len(reference), bool) if keep_touched else ~leak.learned
    judged = judge(predicted, reference.values, use, len(scheme), reference.sample, changed)
    _check(judged, reference, str(map_path), str(reference_path))
    measured = counts.astype(np.float64) if areas is None else areas
    estimated = estimate(judged, measured)
    notes = [
        *warnings_of(leak, keep_touched, reference.sample is not None),
        *(spent_words(shifted, int(reference.decided.sum())) if shifted is not None else ()),
        *_warnings(predicted, reference, judged, counts, extra),
    ]
    result = _figures(judged, estimated, scheme)
    result['area'] = area_json(estimated, judged, scheme, counts, areas, notes)
    result.update(
        classes=scheme.names, colours=[c.colour for c in scheme], reference_pixels=len(judged.mapped), map=str(map_path),
        reference=str(reference_path), kappa_caution=KAPPA_CAUTION, estimator=described(judged, estimated),
        worst_class=worst_class(result['per_class']), leak=_leak_json(leak, keep_touched, predicted, reference, judged),
        not_counted=_not_counted(predicted, reference, use),
        moved=shifted.to_json() if shifted is not None else None, **_of_sample(judged, reference, predicted, use),
        **_of_confidence(known, judged, notes),
    )  # fmt: skip
    result['warnings'] = [*notes, *said_of_file]
    return result


def _confidence(found: Classification, reference: Reference, path: str, asked: bool) -> Tuple[Optional[Array], List[str]]:
    """Confidence at the reference pixels; None, and why, where the file beside the map is of no use. One that was named must be."""
    if not path:
        return None, []
    try:
        return confidence_at(path, found.grid, reference.rows, reference.cols), []
    except CubeError as error:
        if asked:
            raise
        return None, [f'The confidence was not assessed: {error.what}']


def _check(judged: Judged, reference: Reference, map_path: str, reference_path: str) -> None:
    if len(judged.mapped):
        return
    if reference.sample is not None and not reference.decided.any():
        raise LabelError(f'No point of the sample in {reference_path} has a class yet.', 'Look at some of its points first.')
    what = f'No reference pixel of {reference_path} lies on a classified pixel of {map_path}.'
    raise LabelError(what, 'Check that both show the same place.')


def _figures(judged: Judged, estimated: MapEstimate, scheme: ClassScheme) -> Dict[str, Any]:
    """The figures of the top level."""
    plain = Accuracy(judged.confusion).to_json(scheme.names)
    if judged.sample is None:
        return plain
    weighted = {
        'overall_accuracy': round(estimated.overall, 6), 'kappa': Accuracy(estimated.cells).to_json(scheme.names)['kappa'],
        **average_figures(estimated), 'per_class': per_class_json(estimated, judged, scheme), 'confusion': plain['confusion'],
    }  # fmt: skip
    return {**weighted, 'unweighted': {k: plain[k] for k in ('overall_accuracy', 'average_accuracy', 'f1_macro')}}


def _leak_json(leak: Leak, kept: bool, predicted: Array, reference: Reference, judged: Judged) -> Dict[str, Any]:
    """What was found, and the accuracy without all pixels that lie near to what was learned from."""
    found = leak.to_json(kept)
    apart = judge(predicted, reference.values, ~leak.near, judged.classes, reference.sample, judged.changed)
    near = bool(leak.near[(reference.values > 0) & (predicted > 0)].any())
    found['without_near'] = None
    if near and len(apart.mapped):
        weights = apart.weights.pixels
        found['without_near'] = {
            'overall_accuracy': round(float((weights * apart.right).sum() / weights.sum()), 6), 'reference_pixels': len(apart.mapped),
            'distance': leak.distance,
        }  # fmt: skip
    return found


def _warnings(predicted: Array, reference: Reference, judged: Judged, counts: Array, extra: int) -> List[str]:
    """What a user should read of the reference before the figures."""
    said = list(reference.warnings)
    unclassified = int(np.count_nonzero((predicted == 0) & reference.decided))
    if unclassified:
        said.append(f'{unclassified:,} of {len(reference):,} reference pixels lie where the map has no class; not counted.')
    if extra:
        unknown = ', '.join(reference.scheme.names[len(reference.scheme) - extra :])
        said.append(f'The map has no class {unknown}; its pixels in the reference count as errors of the map.')
    if judged.sample is None:
        return said
    drawn = judged.sample.sample
    whole, could = sum(s.whole for s in drawn.design.strata), drawn.design.population
    if judged.changed and abs(int(counts.sum()) - whole) > _FEW * whole:
        said.append(
            f'This map has a class in {int(counts.sum()):,} pixels, that from which the sample was drawn in {whole:,}; the figures are '
            'about the part that both have.'
        )
    if whole and could < (1 - _FEW) * whole:
        said.append(
            f'{1 - could / whole:.1%} of the map could not be drawn, because the model has learned there; the figures take it to be like '
            'the rest of each class.'
        )
    return said


def _not_counted(predicted: Array, reference: Reference, use: Array) -> Dict[str, int]:
    """Pixels of the reference that are not counted, by the reason."""
    unclassified = use & (reference.values > 0) & (predicted == 0)
    refused = ~use & reference.decided
    return {
        **reference.not_counted(), 'unclassified': int(np.count_nonzero(unclassified)), 'refused': int(np.count_nonzero(refused)),
    }  # fmt: skip


def _of_sample(judged: Judged, reference: Reference, predicted: Array, use: Array) -> Dict[str, Any]:
    """What is told of a reference sample alone."""
    if judged.sample is None:
        return {'design': None, 'strata': [], 'bounds': None}
    return {
        'design': design_json(judged.sample, not judged.changed), 'strata': strata_json(judged.sample, judged.used),
        'bounds': bounds(predicted, reference.values, use, judged.sample),
    }  # fmt: skip


def _of_confidence(known: Optional[Array], judged: Judged, notes: List[str]) -> Dict[str, Any]:
    """Calibration and accuracy by confidence; None without a confidence."""
    if known is None:
        return {'calibration': None, 'by_confidence': []}
    here = known[judged.used]
    found = calibration(here, judged.right, judged.weights)
    notes += words(found)
    return {'calibration': found, 'by_confidence': by_confidence(here, judged.right, judged.weights)}
