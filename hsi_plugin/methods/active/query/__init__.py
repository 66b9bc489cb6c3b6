"""Query strategies: which pixels a person should be asked about next."""

from __future__ import annotations

from .choose import choose
from .hygiene import RESTED
from .typical import typical_order
from .view import CLASS, EXPLORE, FAR, RANDOM, SPACING, TORN, TYPICAL, Labelled, Pick, Typical, View

__all__ = [
    'CLASS', 'EXPLORE', 'FAR', 'RANDOM', 'RESTED', 'SPACING', 'TORN', 'TYPICAL', 'Labelled', 'Pick', 'Typical', 'View', 'choose',
    'typical_order',
]  # fmt: skip
