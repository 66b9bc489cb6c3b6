"""What the panels of the loop say, in sentences."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

from ...core.classes import ClassScheme
from ...core.propagation import Near
from ...core.questions import Question
from ...qgis_common.i18n import share_text, tr
from .values import Step

SETTLED_CLICKS = 5
"""So many maps in a row that hardly differ from the one before are a reason to stop."""
SETTLED_SHARE = 0.005
"""Hardly: less than this share of the map."""


def class_name(value: int, scheme: ClassScheme) -> str:
    """What a class value is called; the one behind the last class is what the map leaves out."""
    if 1 <= value <= len(scheme):
        return scheme.names[value - 1]
    return tr('left out') if value == len(scheme) + 1 else tr('class {0}').format(value)


def why_text(question: Question, scheme: ClassScheme, hidden: bool = False) -> str:
    """Why this pixel is asked about, in a sentence.

    Args:
        question: The pixel.
        scheme: The classes.
        hidden: Whether what the model thinks is kept back, so that classes must not be named.
    """
    a, b = question.between
    texts = {
        'typical': tr('Typical of pixels that have no label yet.'),
        'torn': tr('The model is torn between two classes.'),
        'far': tr('Unlike everything that has a label.'),
        'explore': tr('Drawn by chance, to find what was missed.'),
        'class': tr('A class whose turn it is: no question was about it for a while.'),
        'random': tr('Drawn by chance.'),
    }
    if question.why == 'torn' and a and b and not hidden:
        return tr('The model is torn between {0} and {1}.').format(class_name(a, scheme), class_name(b, scheme))
    return texts.get(question.why, tr('You asked for this pixel.'))


def along_text(near: Optional[Near]) -> str:
    """What an answer can bring along, as a choice; empty where nothing."""
    count = len(near.pixels) if near is not None else 0
    return tr('Label {0} similar neighbours too (P)').format(count) if count else ''


def counts_text(humans: int, propagated: int, skipped: int) -> str:
    """Clicks, labels that they brought along, and questions without a class: each counted apart."""
    parts = [tr('{0} labels by hand').format(humans)]
    if propagated:
        parts.append(tr('{0} brought along').format(propagated))
    if skipped:
        parts.append(tr('{0} without a class').format(skipped))
    return ' · '.join(parts)


def percent(share: float) -> str:
    """A share as a percentage: two digits that matter, never a false zero."""
    if 0.0 < share < 0.001:
        return f'< {share_text(0.001, 1)}'
    return share_text(share, 1 if share < 0.1 else 0)


def changes_by_click(steps: Sequence[Step]) -> Dict[int, float]:
    """The share of the map that each click changed, by the number of labels by hand, ascending.

    Several maps of one number (answers without a class are mapped, too) count as their largest change; the first map of all as 1.
    """
    changes: Dict[int, float] = {}
    for step in steps:
        change = 1.0 if step.changed is None else step.changed
        changes[step.clicks] = max(change, changes.get(step.clicks, 0.0))
    return {n: changes[n] for n in sorted(changes)}


def recent_changes(steps: Sequence[Step], clicks: int = SETTLED_CLICKS) -> List[float]:
    """The share of the map that each of the last clicks changed, oldest first."""
    return list(changes_by_click(steps).values())[-clicks:]


def has_settled(steps: Sequence[Step], clicks: int = SETTLED_CLICKS, below: float = SETTLED_SHARE) -> bool:
    """Whether the last clicks each changed so little of the map that more are hardly worth their time."""
    last = recent_changes(steps, clicks)
    return len(last) == clicks and max(last) < below


def error_text(steps: Sequence[Step]) -> str:
    """The model's own view of its error, and that it is no measurement; empty before the first map."""
    if not steps:
        return ''
    now = percent(steps[-1].expected_error)
    earlier = [step for step in steps if step.clicks <= steps[-1].clicks - SETTLED_CLICKS]
    if earlier:
        return tr(
            'By its own estimate the model is wrong on {0} of the map ({1} five clicks ago). Only a sample drawn for the purpose can '
            'measure it.'
        ).format(now, percent(earlier[-1].expected_error))
    return tr('By its own estimate the model is wrong on {0} of the map. Only a sample drawn for the purpose can measure it.').format(now)


def areas_of(last_map: Mapping[str, Any], classes: int) -> Optional[Sequence[float]]:
    """The share of each class 1…K in the last map, None before the first."""
    areas, pixels = last_map.get('areas'), last_map.get('pixels')
    if not areas or not pixels:
        return None
    listed = [float(n) / float(pixels) for n in areas]
    return (listed + [0.0] * classes)[:classes]
