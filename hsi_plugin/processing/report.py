"""Results as sentences for the log and as numbers for the next step of a model."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.core import QgsProcessingFeedback

from ..cubes.atomic import atomic_output
from ..qgis_common import i18n
from ..qgis_common.i18n import numeral, tr


def accuracy_lines(accuracy: Optional[Mapping[str, Any]]) -> List[str]:
    """What is known of a classifier's accuracy, and how it was found out."""
    if not accuracy or accuracy.get('overall_accuracy') is None:
        return [tr('Accuracy: not assessed.')]
    lines = [
        tr('Overall accuracy {0}, average accuracy {1}.').format(
            share_text(accuracy['overall_accuracy']), share_text(accuracy.get('average_accuracy'))
        )
    ]
    if accuracy.get('protocol'):
        lines.append(i18n.say(str(accuracy['protocol'])))
    return lines


def accuracy_outputs() -> List[Tuple[str, str]]:
    """Name and title of the outputs of :func:`accuracy_numbers`."""
    return [
        ('OVERALL_ACCURACY', tr('Overall accuracy')), ('AVERAGE_ACCURACY', tr('Average accuracy')),
        ('KAPPA', tr('Kappa')), ('F1_MACRO', tr('Mean F1 score')),
    ]


def accuracy_numbers(accuracy: Optional[Mapping[str, Any]]) -> Dict[str, float]:
    """Accuracies as outputs, by the names that the engine gives them in lower case; what is not known is left out."""
    found = {name: (accuracy or {}).get(name.lower()) for name, _ in accuracy_outputs()}
    return {name: float(value) for name, value in found.items() if value is not None}


def class_lines(result: Mapping[str, Any]) -> List[str]:
    """One line a class of a map: how many pixels, how much land, how sure."""
    lines, confidence = [], result.get('mean_confidence_by_class')
    for i, (definition, count) in enumerate(zip(result['classes'], result['counts'])):
        parts = [tr('{0} pixels').format(numeral(count))]
        if result.get('area_m2'):
            parts.append(numeral(result['area_m2'][i] / 1e4, ',.2f') + ' ha')
        if confidence and confidence[i] is not None:
            parts.append(tr('mean confidence {0}').format(numeral(confidence[i], '.2f')))
        lines.append(f'  {definition["name"]}: ' + ', '.join(parts))
    return lines


def unsure_lines(result: Mapping[str, Any]) -> List[str]:
    """How many pixels of a map are unsure, in all and of each class; nothing where nobody asked."""
    if result.get('unsure_share') is None:
        return []
    shares = zip(result['classes'], result['unsure_by_class'])
    each = ', '.join(f'{definition["name"]} {share_text(share)}' for definition, share in shares if share is not None)
    return [tr('Unsure: {0} of the pixels ({1}).').format(share_text(result['unsure_share']), each)]


def class_names(result: Mapping[str, Any]) -> str:
    """Names of a map's classes as a JSON list: the class of value 1 first, so that a step of a model can name values (`from_json`)."""
    return json.dumps([definition['name'] for definition in result['classes']], ensure_ascii=False)


def say(feedback: QgsProcessingFeedback, lines: List[str]) -> None:
    """Write lines to the algorithm's log, in the user's language where the engine has said them."""
    for line in lines:
        feedback.pushInfo(i18n.say(line))


def write_json(path: str, value: Mapping[str, Any]) -> None:
    """Keep results as a JSON file; see :func:`write_text`."""
    write_text(path, json.dumps(value, indent=2, ensure_ascii=False) + '\n')


def write_text(path: str, text: str) -> None:
    """Keep results as a file, whole or not at all, where the user asked for one.

    Raises:
        OutputError: The file cannot be written.
    """
    with atomic_output(path) as temporary:
        temporary.write_text(text, encoding='utf-8')


def share_text(value: Optional[float]) -> str:
    """A share in per cent."""
    return tr('unknown') if value is None else f'{100 * value:.1f} %'
