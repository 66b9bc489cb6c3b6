"""Undo and redo over an append-only list of events.

Nothing is ever taken from the list: undoing appends an event that names the one undone. Replaying the list from its start gives the two
stacks, in this process or in one that opens the file a year later.
"""

from __future__ import annotations

from typing import Iterable, List, Optional, Tuple

UNDO, REDO = 'undo', 'redo'


class History:
    """The numbers of events that can be undone and redone, the next one last."""

    def __init__(self) -> None:
        self.done: List[int] = []
        self.undone: List[int] = []
        self.last = 0

    @classmethod
    def of(cls, events: Iterable[Tuple[int, str]]) -> History:
        """Replay ``(number, operation)`` pairs in their order."""
        history = cls()
        for number, operation in events:
            history.append(number, operation)
        return history

    def append(self, number: int, operation: str) -> None:
        """Take note of one event."""
        if operation == UNDO:
            self.undone.append(self.done.pop())
        elif operation == REDO:
            self.done.append(self.undone.pop())
        else:
            self.done.append(number)
            self.undone.clear()
        self.last = number

    def next_to(self, operation: str) -> Optional[int]:
        """The event that the next undo or redo concerns, None where there is none."""
        stack = self.done if operation == UNDO else self.undone
        return stack[-1] if stack else None
