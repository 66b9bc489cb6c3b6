"""Which key means which answer, the same on the map and in the dock."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence

Meaning = Tuple[str, int]  # what to do, and with which class value (0 where it needs none)
ANSWER, TOP, MIXED, UNKNOWN, SKIP, NEW_CLASS, EXCLUDE, ALONG, UNDO, REDO = (
    'answer', 'top', 'mixed', 'unknown', 'skip', 'new-class', 'exclude', 'along', 'undo', 'redo',
)  # fmt: skip
LETTERS = {
    Qt.Key.Key_M: MIXED, Qt.Key.Key_U: UNKNOWN, Qt.Key.Key_N: SKIP, Qt.Key.Key_C: NEW_CLASS, Qt.Key.Key_X: EXCLUDE, Qt.Key.Key_P: ALONG,
    Qt.Key.Key_Return: TOP, Qt.Key.Key_Enter: TOP,
}  # fmt: skip


def meaning_of(event: QKeyEvent) -> Optional[Meaning]:
    """What a key says; None where it says nothing to us."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return UNDO, 0
    if event.matches(QKeySequence.StandardKey.Redo):
        return REDO, 0
    if event.text() == '?':  # on most keyboards with Shift, on some without
        return UNKNOWN, 0
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.NoModifier:
        return None
    if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
        return ANSWER, int(event.key()) - int(Qt.Key.Key_1) + 1
    known = LETTERS.get(event.key())
    return (known, 0) if known is not None else None
