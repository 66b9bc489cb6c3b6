"""What the loop is told when it starts, and what it tells of each step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...core.queries import DEFAULT_QUERY


@dataclass(frozen=True)
class LoopSettings:
    """How the loop learns and asks.

    Args:
        features: `pca`, `spectra`, or the name of a foundation model whose features are put beside the components.
        strategy: A name in `core.queries`.
        head: `discriminant` or `logistic`.
        in_view: Ask only about pixels that the canvas shows.
        propagate: Let a label bring along pixels of its superpixel that look like it, as long as labels are few.
        source: A model of another scene (`.hsimodel`) that the session starts from; empty for none.
        hide_every: Every so many-th question hides what the model thinks, so that answers stay the user's own.
    """

    features: str = 'pca'
    strategy: str = DEFAULT_QUERY
    head: str = 'discriminant'
    in_view: bool = False
    propagate: bool = True
    source: str = ''
    hide_every: int = 5


@dataclass(frozen=True)
class Step:
    """One finished map.

    Args:
        clicks: Labels that people had given by then.
        changed: The share of the map that has another class than in the finished map before; None for the first.
        expected_error: The model's own view of its error: the mean of 1 − the probability of the winning class.
    """

    clicks: int
    changed: Optional[float]
    expected_error: float
