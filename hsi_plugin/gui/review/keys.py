"""Which key means what while a map is reviewed, the same on the map and in the dock."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence

Meaning = Tuple[str, int]  # what to do, and with which class value (0 where it needs none)
ANSWER, UNKNOWN, UNSURE, COMMENT, PHOTO, NEXT, BACK, JUMP, SHOW, FIND, NEW_CLASS, UNDO, REDO = (
    'answer', 'unknown', 'unsure', 'comment', 'photo', 'next', 'back', 'jump', 'show', 'find', 'new-class', 'undo', 'redo',
)  # fmt: skip
_LETTERS = {
    Qt.Key.Key_U: UNSURE, Qt.Key.Key_C: COMMENT, Qt.Key.Key_P: PHOTO, Qt.Key.Key_G: JUMP, Qt.Key.Key_Z: SHOW,
    Qt.Key.Key_N: NEXT, Qt.Key.Key_Space: NEXT, Qt.Key.Key_Return: NEXT, Qt.Key.Key_Enter: NEXT, Qt.Key.Key_Backspace: UNDO,
}  # fmt: skip
_SIGNS = {'?': UNKNOWN, '/': FIND, '+': NEW_CLASS}  # with Shift on some keyboards, without on others
_DIGITS = tuple('123456789')
_BACK = (Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)  # with Shift
MORE = 'ABDEFHIJKLMOQRSTVWXY'
"""Letters of the tenth class and those after it: all that mean nothing else."""


def key_of(value: int) -> str:
    """The key of a class value; empty for those that have none."""
    if value <= 9:
        return str(value)
    return MORE[value - 10] if value - 10 < len(MORE) else ''


def meaning_of(event: QKeyEvent) -> Optional[Meaning]:
    """What a key says; None where it says nothing to us."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return UNDO, 0
    if event.matches(QKeySequence.StandardKey.Redo):
        return REDO, 0
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):  # else QGIS's: it zooms with Ctrl and +
        if event.text() in _SIGNS:
            return _SIGNS[event.text()], 0
        if event.text() in _DIGITS:  # with Shift on French keyboards
            return ANSWER, _DIGITS.index(event.text()) + 1
    if modifiers == Qt.KeyboardModifier.ShiftModifier and event.key() in _BACK:
        return BACK, 0
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return None
    if event.key() in _LETTERS:
        return _LETTERS[event.key()], 0
    if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
        return ANSWER, int(event.key()) - int(Qt.Key.Key_1) + 1
    letter = chr(int(event.key())) if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z else ''
    return (ANSWER, 10 + MORE.index(letter)) if letter and letter in MORE else None
