"""What is asked of a simulation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from ....core.errors import ParameterError
from ....core.queries import DEFAULT_QUERY, find_query

WITH, WITHOUT = '+propagation', '-propagation'


@dataclass(frozen=True)
class Variant:
    """A strategy with or without labels that are propagated to like neighbours.

    Args:
        strategy: A name in :mod:`hsi_plugin.core.queries`.
        propagate: Whether labels bring neighbours along.
    """

    strategy: str
    propagate: bool

    @property
    def name(self) -> str:
        """The strategy's name; where propagation is not what it usually has, with `+propagation` or `-propagation`."""
        usual = self.strategy == DEFAULT_QUERY
        return self.strategy + ('' if self.propagate == usual else WITH if self.propagate else WITHOUT)

    @classmethod
    def parse(cls, name: str) -> Variant:
        """Read a name: only the default strategy propagates where nothing is said.

        Raises:
            ParameterError: There is no such strategy.
        """
        for ending, propagate in ((WITH, True), (WITHOUT, False)):
            if name.endswith(ending):
                return cls(find_query(name[: -len(ending)]).name, propagate)
        return cls(find_query(name).name, name == DEFAULT_QUERY)


@dataclass(frozen=True)
class Plan:
    """What is simulated.

    Args:
        variants: The strategies.
        clicks: Numbers of answers at which the map is judged, ascending.
        seeds: How many times, each with other blocks.
        seed: Of the first time; the others count on from it.
        head: What learns: `discriminant`, `logistic` or `sst`.
        error: The share of answers that name another class.
        skips: The share of questions that get no class (*mixed*, *cannot tell*).
        block_size: Side of a block in pixels; None for what suits the labels.
        buffer: Pixels between what may be asked about and what is tested; None for what suits the blocks.
        spacing: Pixels between questions.
    """

    variants: Tuple[Variant, ...]
    clicks: Tuple[int, ...] = (5, 10, 20, 50, 100)
    seeds: int = 10
    seed: int = 0
    head: str = 'discriminant'
    error: float = 0.0
    skips: float = 0.0
    block_size: Optional[int] = None
    buffer: Optional[int] = None
    spacing: int = 10

    def __post_init__(self) -> None:
        if not self.variants or not self.clicks or self.seeds < 1:
            raise ParameterError('There is nothing to simulate.', 'Give strategies, numbers of clicks, and at least one seed.')
        if list(self.clicks) != sorted(set(self.clicks)) or self.clicks[0] < 1:
            raise ParameterError('Numbers of clicks must ascend from 1 or more.', 'Give for example 5,10,20,50,100.')
        for what, share in (('error', self.error), ('skip', self.skips)):
            if not 0.0 <= share < 1.0:
                raise ParameterError(f'An {what} rate of {share} is none.', 'Give a share from 0 up to, but not, 1.')
        if len({variant.name for variant in self.variants}) < len(self.variants):
            raise ParameterError('A strategy was named twice.', 'Name each once.')
