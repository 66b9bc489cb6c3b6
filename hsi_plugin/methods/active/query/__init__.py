"""Query strategies: which pixels a person should be asked about next."""

from __future__ import annotations

from .choose import choose
from .hygiene import RESTED, inner_pixels
from .typical import load_typical, prepare_typical, save_typical
from .view import CLASS, EXPLORE, FAR, RANDOM, SPACING, TORN, TYPICAL, Labelled, Pick, Typical, View

__all__ = [
    'CLASS', 'EXPLORE', 'FAR', 'RANDOM', 'RESTED', 'SPACING', 'TORN', 'TYPICAL', 'Labelled', 'Pick', 'Typical', 'View', 'choose',
    'inner_pixels', 'load_typical', 'prepare_typical', 'save_typical',
]  # fmt: skip
