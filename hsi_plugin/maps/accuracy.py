"""What a map is worth: its agreement with a reference, and the areas that follow from both."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union

import numpy as np

from ..core.arrays import Array
from ..core.classes import ClassScheme
from ..core.errors import LabelError
from ..core.metrics import Accuracy, confusion_matrix
from ..cubes.crs import pixel_areas_m2
from ..labels.label_set import LabelSet
from ..labels.read import read_labels
from .area import Z95, StratifiedEstimate, stratified_estimate
from .read import Classification, open_classification

ASSUMPTION = (
    'The intervals hold if the reference pixels are a random sample, drawn separately within each class of this map (stratified by '
    'map class), and were not used to make the map. Reference pixels that were chosen by hand, that lie in clusters such as polygons, '
    'or that trained the classifier, give figures that look better, and intervals that look narrower, than the truth.'
)


def assess(map_path: Union[str, Path], reference_path: Union[str, Path], field: Optional[str] = None) -> Dict[str, Any]:
    """Compare a map with a reference.

    The figures at the top level (`overall_accuracy`, `average_accuracy`, `kappa`, `f1_macro`, `per_class`, `confusion`) weigh every
    reference pixel alike. `area` holds the estimates for the map as a whole, in which every map class counts by its area, with 95 %
    confidence intervals (Olofsson et al. 2014).

    Args:
        map_path: A map of classes.
        reference_path: Points, polygons or a raster of the true classes; of a labelling session only what was kept apart as reference.
        field: The field with the class.

    Returns:
        JSON-ready values; what the reference cannot tell is None. Rows of `confusion` are classes of the map, columns of the reference.

    Raises:
        CubeError: The map cannot be read.
        LabelError: The reference cannot be read, or none of its pixels lies on a classified pixel.
    """
    with open_classification(map_path) as found:
        reference = read_labels(reference_path, found.grid, field, scheme=found.scheme, append_unknown=True, split='ref')
        scheme = reference.scheme
        predicted, counts, areas = _walk(found, reference)
        unknown = scheme.names[len(found.scheme) :]
    extra = len(scheme) - len(counts)
    counts = np.append(counts, np.zeros(extra, np.int64))
    areas = None if areas is None else np.append(areas, np.zeros(extra))
    confusion = confusion_matrix(predicted, reference.values, len(scheme))
    if not confusion.any():
        raise LabelError(
            f'No reference pixel of {reference_path} lies on a classified pixel of {map_path}.', 'Check that both show the same place.'
        )
    warnings = list(reference.warnings)
    unclassified = int(np.count_nonzero(predicted == 0))
    if unclassified:
        warnings.append(f'{unclassified:,} of {len(reference):,} reference pixels lie where the map has no class; not counted.')
    if unknown:
        warnings.append(f'The map has no class {", ".join(unknown)}; its pixels in the reference count as errors of the map.')
    result = Accuracy(confusion).to_json(scheme.names)
    estimate = stratified_estimate(confusion, counts if areas is None else areas)
    result['area'] = _area_json(estimate, scheme, confusion, counts, areas, warnings)
    result.update(classes=scheme.names, reference_pixels=int(confusion.sum()), map=str(map_path), reference=str(reference_path))
    result['warnings'] = warnings
    return result


def _walk(found: Classification, reference: LabelSet) -> Tuple[Array, Array, Optional[Array]]:
    """Read the map once: its class at every reference pixel, the pixels of each class, and their areas in m² (None where unknown)."""
    classes = len(found.scheme)
    predicted = np.zeros(len(reference), np.int64)
    counts = np.zeros(classes + 1, np.int64)
    pixel = pixel_areas_m2(found.grid)
    areas = np.zeros(classes + 1)
    for window in found.windows():
        labels = found.labels(window)
        here = (reference.rows >= window.row) & (reference.rows < window.row_stop)
        predicted[here] = labels[reference.rows[here] - window.row, reference.cols[here] - window.col]
        in_window = np.bincount(labels.ravel(), minlength=classes + 1)
        counts += in_window
        if pixel is None:
            continue
        rows = pixel[window.row : window.row_stop]
        if rows.min() == rows.max():
            areas += in_window * rows[0]
        else:
            areas += np.bincount(labels.ravel(), weights=np.repeat(rows, window.width), minlength=classes + 1)
    return predicted, counts[1:], None if pixel is None else areas[1:]


def _area_json(
    estimate: StratifiedEstimate, scheme: ClassScheme, confusion: Array, counts: Array, areas: Optional[Array], warnings: List[str]
) -> Dict[str, Any]:
    unit, measured = ('pixels', counts.astype(np.float64)) if areas is None else ('m2', areas)
    samples = confusion.sum(1)
    unsampled = [c.name for c in scheme if counts[c.value - 1] and not samples[c.value - 1]]
    single = [c.name for c in scheme if counts[c.value - 1] and samples[c.value - 1] == 1]
    if unsampled:
        warnings.append(
            f'No reference pixel lies in the map class {", ".join(unsampled)}; '
            f'the area figures leave out {1 - estimate.covered:.1%} of the map.'
        )
    if single:
        warnings.append(f'Only one reference pixel lies in the map class {", ".join(single)}; intervals that need it are not given.')
    covered = float(measured.sum()) * estimate.covered
    per_class = []
    for i, c in enumerate(scheme):
        known = bool(samples[i])
        per_class.append({
            'class': c.name,
            'samples': int(samples[i]),
            'map_pixels': int(counts[i]),
            'map_area': _rounded(measured[i]),
            'area': _figure(estimate.shares[i], estimate.shares_se[i], covered),
            'share': _figure(estimate.shares[i], estimate.shares_se[i]),
            'users_accuracy': _figure(estimate.users[i], estimate.users_se[i]) if known else None,
            'producers_accuracy': _figure(estimate.producers[i], estimate.producers_se[i]),
        })
    return {
        'assumption': ASSUMPTION,
        'method': 'Olofsson et al. 2014, https://doi.org/10.1016/j.rse.2014.02.015',
        'confidence': 0.95,
        'unit': unit,
        'mapped_area': _rounded(float(measured.sum())),
        'assessed_share': _rounded(estimate.covered),
        'overall_accuracy': _figure(estimate.overall, estimate.overall_se),
        'per_class': per_class,
    }


def _figure(value: float, error: float, factor: float = 1.0) -> Optional[Dict[str, Any]]:
    """``{value, standard_error, low, high}`` of the 95 % interval, cut to what is possible; None where there is no value."""
    if not np.isfinite(value):
        return None
    low, high = max(value - Z95 * error, 0.0), min(value + Z95 * error, 1.0)
    if not np.isfinite(error):
        low = high = error = float('nan')
    parts = {'value': value, 'standard_error': error, 'low': low, 'high': high}
    return {key: _rounded(part * factor) for key, part in parts.items()}


def _rounded(value: float) -> Optional[float]:
    return round(float(value), 6) if np.isfinite(value) else None
