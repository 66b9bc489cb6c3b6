"""What can be chosen before the loop starts, in words: features, strategy, head."""

from __future__ import annotations

from typing import List, NamedTuple

from ...core.queries import QUERIES
from ...qgis_common.i18n import tr
from ..models.foundation_models import FoundationModels


class Choice(NamedTuple):
    """One entry of a list."""

    name: str
    title: str
    tip: str
    lack: str = ''  # why it cannot be chosen here; empty where it can


def feature_choices(models: FoundationModels) -> List[Choice]:
    """What the model may look at; foundation models only where they are installed."""
    listed = [
        Choice('pca', tr('Spectra, condensed'), tr('Principal components of the good bands. The usual choice: quick, and little noise')),
        Choice('spectra', tr('Spectra, all bands'), tr('Every good band as it is. For few bands, or classes with narrow features')),
    ]
    lack = models.lack()
    for card in (models.cards or {}).values():
        if card.installed:
            tip = tr('{0} Computed once before the first click, which takes a while.').format(card.summary)
            listed.append(Choice(card.name, tr('Spectra and {0}').format(card.title), tip, lack))
    return listed


def strategy_choices() -> List[Choice]:
    """How pixels are chosen; strategies that need draws of a network are left out, because the loop's heads give none."""
    return [
        Choice(query.name, tr(query.title), tr('{0} ({1})').format(tr(query.summary), query.source))
        for query in QUERIES.values() if not query.needs_draws
    ]  # fmt: skip


def head_choices() -> List[Choice]:
    """What learns after every click."""
    return [
        Choice('discriminant', tr('Discriminant'), tr('Shrinkage discriminant: one step, moments. The usual choice')),
        Choice('logistic', tr('Logistic'), tr('Logistic regression: a little slower; better where classes are not round')),
    ]
