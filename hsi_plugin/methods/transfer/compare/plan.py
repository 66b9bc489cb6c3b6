"""What is asked of a comparison, and what is known of it at the end or when it was interrupted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, Optional, Sequence, Tuple

from ....core.errors import ParameterError
from ....core.strategies import Strategy
from .figures import BLOCKS, PIXELS, Amount, Cell
from .scene import Scene
from .splits import Division, shares_surroundings


@dataclass(frozen=True)
class Plan:
    """What is compared.

    Args:
        strategies: The strategies.
        budgets: Labelled pixels a class.
        fractions: Percent of the training blocks.
        repetitions: How many times, each with other blocks and labels.
        seed: Of the first repetition; the others count on from it.
        block_size: Side of a block in pixels; None for what suits the labels.
        buffer: Pixels between what is learned from and what is tested; None for what suits the blocks.
    """

    strategies: Tuple[Strategy, ...]
    budgets: Tuple[int, ...] = (1, 5, 10, 20)
    fractions: Tuple[float, ...] = ()
    repetitions: int = 5
    seed: int = 0
    block_size: Optional[int] = None
    buffer: Optional[int] = None

    def __post_init__(self) -> None:
        if not self.strategies or not (self.budgets or self.fractions) or self.repetitions < 1:
            raise ParameterError('There is nothing to compare.', 'Give strategies, numbers of labels (or fractions), and repetitions.')
        if any(one < 1 for one in self.budgets):
            raise ParameterError('Less than one label a class teaches nothing.', 'Give numbers of labels from 1.')
        if not all(0.0 < one <= 100.0 for one in self.fractions):
            raise ParameterError('Fractions of the training blocks are percentages.', 'Give numbers above 0 and up to 100.')

    @property
    def amounts(self) -> Tuple[Amount, ...]:
        """All amounts, each once, ascending."""
        pixels = [Amount(PIXELS, float(n)) for n in sorted(set(self.budgets))]
        return (*pixels, *(Amount(BLOCKS, float(p)) for p in sorted(set(self.fractions))))


@dataclass
class Comparison:
    """What is known at the end, or when it was interrupted.

    Args:
        scene: What it is of.
        plan: What was asked for.
        divisions: One a repetition.
        distances: The least distance between both sides of each, in pixels.
        cells: The figures.
        ran: Strategies that can run, with their receptive field.
        missing: Those that cannot, and why.
        computed: How many cells were not there before.
        notes: What a user should know.
    """

    scene: Scene
    plan: Plan
    divisions: Sequence[Division]
    distances: Sequence[int]
    cells: List[Cell] = field(default_factory=list)
    ran: Dict[str, int] = field(default_factory=dict)
    missing: Dict[str, str] = field(default_factory=dict)
    computed: int = 0
    notes: List[str] = field(default_factory=list)


def flagged(found: Comparison) -> List[str]:
    """Strategies whose views of pixels on both sides overlap."""
    least = min(found.distances)
    return [name for name, field_of_view in found.ran.items() if shares_surroundings(least, field_of_view)]
