"""What the algorithms that judge maps share: the reference as parameters, and what came out as sentences and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..qgis_common.i18n import numeral, tr
from .parameters import add_labels
from .report import accuracy_numbers, share_text

if TYPE_CHECKING:
    from .algorithm import HsiAlgorithm, Parameters

Figure = Optional[Mapping[str, Any]]


def add_reference(algorithm: HsiAlgorithm, optional: bool = False) -> None:
    """`REFERENCE`, `FIELD`, `SELECTED` and `DESIGN`: what a map is judged by."""
    add_labels(
        algorithm, 'REFERENCE', tr('Reference'),
        tr(
            'A GeoPackage with a reference sample that was looked at; or points, polygons or a raster with the true classes, of the same '
            'names as in the map.'
        ), optional=optional,
    )
    algorithm.add(
        QgsProcessingParameterString('DESIGN', tr('Reference sample'), None, optional=True),
        tr('Which sample of the GeoPackage, by its key, where there are several; the newest where none is given.'), advanced=True,
    )


def reference(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, str]:
    """What :func:`add_reference` asked for, as fields of a job."""
    field = algorithm.text(parameters, 'FIELD', context)
    return {
        'reference': algorithm.labels(parameters, 'REFERENCE', field, context), 'field': field,
        'design': algorithm.text(parameters, 'DESIGN', context),
    }


def assessment_numbers(result: Mapping[str, Any]) -> Dict[str, float]:
    """Figures of an assessment as outputs; what is not known is left out."""
    overall: Figure = result['area']['overall_accuracy']
    found = {
        'OVERALL_LOW': (overall or {}).get('low'), 'OVERALL_HIGH': (overall or {}).get('high'),
        'ECE': (result.get('calibration') or {}).get('ece'), 'REFERENCE_PIXELS': result['reference_pixels'],
        'REFUSED': result['leak']['refused'],
    }
    return {**accuracy_numbers(result), **{name: value for name, value in found.items() if value is not None}}


def assessment_lines(result: Mapping[str, Any]) -> List[str]:
    """What a map is worth, in sentences; its warnings stand before them."""
    area = result['area']
    by_design = result['design'] is not None
    lines = [_about(result)]
    if by_design:
        lines.append(tr('Overall accuracy of the map: {0}.').format(interval(area['overall_accuracy'])))
        lines.append(tr('Average accuracy: {0}.').format(interval(area['average_accuracy'])))
    else:
        lines.append(
            tr('Overall accuracy {0}, average accuracy {1}, of the reference pixels.').format(
                share_text(result['overall_accuracy']), share_text(result['average_accuracy'])
            )
        )
        lines.append(tr('Overall accuracy of the map, if they were drawn at random in each class: {0}.').format(
            interval(area['overall_accuracy'])
        ))
    lines += _bounds(result.get('bounds'))
    worst = result.get('worst_class')
    if worst:
        lines.append(
            tr('Least reliable class: {0} (user\'s accuracy {1}, producer\'s accuracy {2}).').format(
                worst['class'], share_text(worst['users_accuracy']), share_text(worst['producers_accuracy'])
            )
        )
    lines += _classes(area)
    lines += _confidence(result.get('calibration'))
    lines.append(tr('Estimator: {0}.').format(result['estimator']['method']))
    lines.append(str(result['estimator']['basis']))
    return lines


def interval(figure: Figure) -> str:
    """A share with its interval: `94.6 % (92.8–96.5 %)`."""
    if figure is None:
        return tr('unknown')
    value = share_text(figure['value'])
    if figure['low'] is None:
        return tr('{0} (no interval)').format(value)
    return f'{value} ({numeral(100 * figure["low"], ".1f")}–{numeral(100 * figure["high"], ".1f")} %)'


def area_text(figure: Figure, unit: str) -> str:
    """An area with its interval, in hectares, or in pixels where the map has no place on Earth."""
    if figure is None:
        return tr('unknown')
    factor, digits, name = (1e-4, 2, 'ha') if unit == 'm2' else (1.0, 0, tr('pixels'))
    parts = [None if figure[key] is None else f'{figure[key] * factor:,.{digits}f}' for key in ('value', 'low', 'high')]
    return f'{parts[0]} {name}' if parts[1] is None else f'{parts[0]} {name} ({parts[1]}–{parts[2]})'


def _about(result: Mapping[str, Any]) -> str:
    design = result['design']
    if design is None:
        return tr('{0} reference pixels.').format(numeral(result['reference_pixels']))
    kinds = {
        'simple': tr('drawn at random from the whole map'), 'stratified': tr('drawn at random within each class of the map'),
        'cluster': tr('drawn in clusters'),
    }
    return tr('{0} of {1} points of a reference sample, {2}.').format(
        numeral(result['reference_pixels']), numeral(design['points']), kinds.get(design['kind'], design['kind'])
    )


def _bounds(bounds: Figure) -> List[str]:
    if not bounds:
        return []
    return [
        tr('Were the map wrong at all {0} points without a decided class: {1}; were it right at all of them: {2}.').format(
            bounds['points'], share_text(bounds['all_wrong']), share_text(bounds['all_right'])
        )
    ]


def _classes(area: Mapping[str, Any]) -> List[str]:
    lines = []
    for one in area['per_class']:
        mapped = {'value': one['map_area'], 'low': None, 'high': None}
        lines.append('  ' + tr('{0}: area {1}, mapped {2}; user\'s accuracy {3}, producer\'s accuracy {4}.').format(
            one['class'], area_text(one['area'], area['unit']), area_text(mapped, area['unit']), interval(one['users_accuracy']),
            interval(one['producers_accuracy']),
        ))
    return lines


def _confidence(calibration: Figure) -> List[str]:
    if not calibration or not calibration['n']:
        return []
    return [
        tr('Mean confidence {0}, accuracy at the same pixels {1}; expected calibration error {2}, Brier score {3}.').format(
            share_text(calibration['mean_confidence']), share_text(calibration['accuracy']), numeral(calibration['ece'], '.3f'),
            numeral(calibration['brier'], '.3f'),
        )
    ]
