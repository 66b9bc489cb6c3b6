"""What every way of learning from noisy labels gives: class probabilities by windows, and what is to be told of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Optional, Tuple

from ....core.arrays import Array, BoolArray, Json
from ....core.window import Window
from ..probabilities import Probabilities

Progress = Callable[[float, str], None]
"""Takes the share that is done, 0…1, and what is being done."""

Check = Callable[[], None]
"""Raises to stop."""


@dataclass(frozen=True, eq=False)
class Learned:
    """What was learned, where it can be applied to other cubes.

    Args:
        model: A discriminant, or a network on the CPU.
        bands: Indices of the cube's bands that it was learned from.
        inputs: What a network sees of them; None for a discriminant, which takes them as they are.
        side: Of a network's windows, in pixels; 0 for a discriminant.
        halo: They overlap by twice as much.
    """

    model: Any
    bands: Array
    inputs: Any = None
    side: int = 0
    halo: int = 0


@dataclass(frozen=True, eq=False)
class Refined:
    """Class probabilities after learning from the first ones; one of :class:`~..probabilities.Probabilities` itself.

    Args:
        name: Which way it was, a name of `core.refinements`.
        source: Gives the probabilities.
        notes: Sentences that its user should know.
        summary: How it went, JSON-ready; nothing in it was measured against a truth.
        device: What computed it.
        learned: What was learned, where other cubes can be mapped with it; None where there is nothing of the kind.
    """

    name: str
    source: Probabilities
    notes: Tuple[str, ...] = ()
    summary: Json = field(default_factory=dict)
    device: str = 'cpu'
    learned: Optional[Learned] = None

    @property
    def classes(self) -> int:
        """K."""
        return self.source.classes

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~..probabilities.Probabilities`."""
        return self.source.read(window)
