"""A pixel that the model asks about, as it goes from the worker to a window."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Mapping, Tuple

WHYS = ('typical', 'torn', 'far', 'explore', 'class', 'random')
"""Typical of pixels of which none has a label; torn between two classes; far from all labels; drawn to find what was missed; a class whose
turn it is; drawn at random."""


@dataclass(frozen=True)
class Question:
    """One pixel to ask about.

    Args:
        row: Pixel row.
        col: Pixel column.
        score: How much the strategy wants it; larger is more.
        strategy: The strategy that chose it, as in `core.queries`.
        why: One of :data:`WHYS`.
        between: The two class values between which the model is torn, else (0, 0).
        top: Up to three classes with their probabilities, likeliest first; empty without a model.
        rank: Place in the list of what was asked for at once, from 0.
    """

    row: int
    col: int
    score: float
    strategy: str
    why: str
    between: Tuple[int, int] = (0, 0)
    top: Tuple[Tuple[int, float], ...] = ()
    rank: int = 0

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Question:
        """Read what :meth:`to_json` wrote."""
        top = tuple((int(k), float(p)) for k, p in value['top'])
        a, b = value['between']
        return cls(
            int(value['row']), int(value['col']), float(value['score']), str(value['strategy']), str(value['why']), (int(a), int(b)), top,
            int(value['rank']),
        )  # fmt: skip
