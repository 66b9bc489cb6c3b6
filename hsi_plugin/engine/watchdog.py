"""Finding out that a worker has stopped answering, without mistaking a sleeping computer for that.

Time is counted in ticks that this process has lived through, never in what the clock says: after a laptop was suspended, or this process
was stopped, hours may have passed on the clock, but no more than one tick here, and the worker gets the others to answer.
"""

from __future__ import annotations

from typing import Optional

TICKS = 6


class Watchdog:
    """Counts ticks in a row without an answer.

    Args:
        patience: Seconds without an answer after which the other side counts as hung.
        now: The time now, of a clock that never goes back.
        heard: How many answers have come so far.
    """

    def __init__(self, patience: float, now: float, heard: int) -> None:
        self.patience = patience
        self._seconds = patience / TICKS
        self._next = now + self._seconds
        self._heard = heard
        self._missed = 0

    @property
    def hung(self) -> bool:
        """Whether nothing was heard for as long as patience lasts."""
        return self._missed >= TICKS

    def pause(self, now: float) -> float:
        """Seconds until the next tick."""
        return max(0.0, self._next - now)

    def tick(self, now: float, heard: int) -> Optional[bool]:
        """Count a tick where it is time for one.

        Args:
            now: The time now.
            heard: How many answers have come so far.

        Returns:
            None where it is not time yet; else whether to ask again.
        """
        if now < self._next:
            return None
        self._next = now + self._seconds  # from now on, not from when it was due: a long sleep is one tick
        self._missed = 0 if heard != self._heard else self._missed + 1
        self._heard = heard
        return not self.hung
