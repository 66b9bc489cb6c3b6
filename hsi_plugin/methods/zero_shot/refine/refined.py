"""What every way of learning from noisy labels gives: class probabilities by windows, and what is to be told of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Tuple

from ....core.arrays import Array, BoolArray, Json
from ....core.window import Window
from ..probabilities import Probabilities

Progress = Callable[[float, str], None]
"""Takes the share that is done, 0…1, and what is being done."""

Check = Callable[[], None]
"""Raises to stop."""


@dataclass(frozen=True, eq=False)
class Refined:
    """Class probabilities after learning from the first ones; one of :class:`~..probabilities.Probabilities` itself.

    Args:
        name: Which way it was, a name of `core.refinements`.
        source: Gives the probabilities.
        notes: Sentences that its user should know.
        summary: How it went, JSON-ready; nothing in it was measured against a truth.
        device: What computed it.
    """

    name: str
    source: Probabilities
    notes: Tuple[str, ...] = ()
    summary: Json = field(default_factory=dict)
    device: str = 'cpu'

    @property
    def classes(self) -> int:
        """K."""
        return self.source.classes

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~..probabilities.Probabilities`."""
        return self.source.read(window)
