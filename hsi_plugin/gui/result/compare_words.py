"""What came out of comparing two maps, in a few lines."""

from __future__ import annotations

from typing import Any, Dict, List

from ...maps.report.numbers import area_unit, percent
from ...qgis_common.i18n import say, tr, user_language

_MOST = 3  # changes that are named


def comparison_lines(result: Dict[str, Any]) -> List[str]:
    """The share that changed, the largest changes, and which map is better where a reference tells."""
    lines, language = [], user_language()
    if result.get('changed_share') is not None:
        lines.append(tr('{0} of what both maps classify changed.').format(percent(result['changed_share'], language=language)))
    changes = result.get('changes') or []
    with_area = all(one.get('area_m2') is not None for one in changes)
    unit = area_unit([one['area_m2'] if with_area else one['pixels'] for one in changes], 'm2' if with_area else 'pixels', language)
    for one in changes[:_MOST]:
        size = unit.number(one['area_m2'] if with_area else one['pixels'])
        lines.append(tr('{0} → {1}: {2} {3}').format(one['from'], one['to'], size, unit.name))
    accuracy = result.get('accuracy') or {}
    return [*lines, *(say(str(s)) for s in [*(accuracy.get('summary') or ()), *(result.get('warnings') or ())])]
