"""What a method may use of the machine, as the user decided it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional


def _nobody(sentence: str) -> None:
    """Nobody listens."""


def _never() -> None:
    """Nobody stops it."""


@dataclass(frozen=True)
class Computing:
    """Where and with how much to compute. Methods that know neither device nor threads of their own need not look at it.

    Args:
        device: `auto`, `cpu`, `cuda`, `cuda:N` or `mps`.
        memory: Bytes that arrays may take; None where nobody set a bound.
        threads: Cores to use; None leaves what the process was started with.
        tell: Takes a sentence for the user, for example that the work goes on elsewhere.
        cache: Bytes that features may take on the disk; 0 to keep none.
        check: Called again and again where a model still learns while it is applied; raises to stop.
        doing: Takes what is being done meanwhile, in a few words.
    """

    device: str = 'auto'
    memory: Optional[int] = None
    threads: Optional[int] = None
    tell: Callable[[str], None] = _nobody
    cache: int = 5 << 30
    check: Callable[[], None] = _never
    doing: Callable[[str], None] = _nobody


DEFAULT = Computing()
"""What is used where nobody says."""
