"""Undo and redo over an append-only list of events.

Nothing is ever taken from the list: undoing appends an event that names the one undone. Replaying the list from its start gives the two
stacks, in this process or in one that opens the file a year later.

A session has several histories that do not step into each other, told by the names of their operations: that of the labels; that of the
review of a map (``ref_…``), one for each person, who must not take back what others have said and may not even see; and that of a map's
corrections (``map_…@map``), one for each map.
"""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Tuple

UNDO, REDO = 'undo', 'redo'
LABELS, REVIEW, MAP = '', 'ref_', 'map_'
"""How the operations of each kind of history begin."""
DESIGN, CLASSES = 'ref_design', 'ref_classes'
"""A reference sample that was drawn, and classes that came with it: what others build on, so no step of any history."""
_OF_A_MAP = '@'
_NAMED = 16  # digits of a map's hash, which tell it from the others of a session
Key = Tuple[str, str]


def key_of(operation: str, user: str) -> Optional[Key]:
    """Which history an event belongs to: how its operation begins, and whose it is; None where it belongs to none."""
    if operation in (DESIGN, CLASSES):
        return None
    if operation.startswith(REVIEW):
        return REVIEW, user
    return (MAP, operation.partition(_OF_A_MAP)[2]) if operation.startswith(MAP) else (LABELS, '')


def key_of_map(map_sha256: str) -> Key:
    """The history of a map's corrections."""
    return MAP, map_sha256[:_NAMED]


def operation_of(key: Key, name: str) -> str:
    """The operation of this name (``undo``, …) in a history, as events have it."""
    family, whose = key
    return f'{family}{name}{_OF_A_MAP}{whose}' if family == MAP else f'{family}{name}'


def is_step(operation: str, name: str) -> bool:
    """Whether an event's operation is the ``undo``, or the ``redo``, of any history."""
    return operation.partition(_OF_A_MAP)[0] in {f'{family}{name}' for family in (LABELS, REVIEW, MAP)}


class History:
    """The numbers of events that can be undone and redone, the next one last."""

    def __init__(self) -> None:
        self.done: List[int] = []
        self.undone: List[int] = []

    def append(self, number: int, operation: str) -> None:
        """Take note of one event."""
        if is_step(operation, UNDO):
            self.undone.append(self.done.pop())
        elif is_step(operation, REDO):
            self.done.append(self.undone.pop())
        else:
            self.done.append(number)
            self.undone.clear()

    def next_to(self, name: str) -> Optional[int]:
        """The event that the next ``undo`` or ``redo`` concerns, None where there is none."""
        stack = self.done if name == UNDO else self.undone
        return stack[-1] if stack else None


class Histories:
    """All histories of a session, and the number of its last event."""

    def __init__(self) -> None:
        self.last = 0
        self._by_key: Dict[Key, History] = {}

    @classmethod
    def of(cls, events: Iterable[Tuple[int, str, str]]) -> Histories:
        """Replay ``(number, operation, user)`` of all events, in their order."""
        histories = cls()
        for number, operation, user in events:
            histories.append(number, operation, user)
        return histories

    def append(self, number: int, operation: str, user: str) -> None:
        """Take note of one event."""
        self.last = number
        key = key_of(operation, user)
        if key is not None:
            self._by_key.setdefault(key, History()).append(number, operation)

    def next_to(self, key: Key, name: str) -> Optional[int]:
        """The event that the next ``undo`` or ``redo`` in a history concerns, None where there is none."""
        history = self._by_key.get(key)
        return None if history is None else history.next_to(name)
