"""Saying what a point is: class or not, sure or not, with a comment and a photo; and taking it back."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...labels.reference.review import CLASS
from ...qgis_common import settings
from ..shared.messages import guarded
from .state import ReviewState

MOVES_ON = settings.PREFIX + 'review/moves_on'


class Answering(QObject):
    """What is said of the point that is looked at. Nothing waits in memory: an answer is in the file before the next point is shown.

    Args:
        state: Holds the point and the file.
        in_sight: Tells whether the map's class can be seen now.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()  # what the next answer will say besides its class

    def __init__(self, state: ReviewState, in_sight: Callable[[], bool], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._in_sight = in_sight
        self._of = ''  # the point that comment and photo belong to
        self.sure = True
        self.comment = ''
        self.photo = ''
        state.moved.connect(self._on_move)

    @property
    def moves_on(self) -> bool:
        """Whether an answer brings the next point."""
        return settings.read_flag(MOVES_ON, True)

    @moves_on.setter
    def moves_on(self, on: bool) -> None:
        settings.remember(MOVES_ON, on)

    def say(self, answer: str, value: int = 0) -> None:
        """Answer, and go on to the next open point where that is wanted.

        Args:
            answer: `class`, or `unknown` where nobody can tell.
            value: The class value in the session.
        """
        point = self._state.current
        if point is None or self._state.review is None:
            return
        if answer == CLASS and not 1 <= value <= len(self._state.scheme):
            return
        self._write(answer, value)
        if self.moves_on:
            self._state.next_open(point)

    def toggle_unsure(self) -> None:
        """Be unsure, or sure again: of what was said already, or of what will be said."""
        self.sure = not self.sure
        self._again()

    def set_comment(self, text: str) -> None:
        """Add a comment to what was said, or to what will be."""
        if text.strip() != self.comment:
            self.comment = text.strip()
            self._again()

    def set_photo(self, path: str) -> None:
        """Add a photo; it is remembered from the folder of the review's file, so that both can be moved together."""
        relative = relative_to_file(path, self._state.file)
        if relative != self.photo:
            self.photo = relative
            self._again()

    def new_class(self, name: str) -> None:
        """Add a class that the map does not have, and answer with it.

        Raises:
            LabelError: There is such a class already.
        """
        session = self._state.need_session()
        known = session.classes.value_of(name)
        value = known if known is not None else session.add_class(name)
        self._state.read_classes()
        if self._state.labelling.session is not None and self._state.labelling.path == self._state.file:
            self._state.labelling.take_note()
        self.say(CLASS, value)

    @property
    def can_undo(self) -> bool:
        """Whether there is an answer to take back."""
        return self._state.review is not None and self._state.review.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an answer to give again."""
        return self._state.review is not None and self._state.review.can_redo

    @guarded
    def undo(self) -> None:
        """Take the last answer back, and look at its point."""
        if self.can_undo:
            self._state.review.undo()
            self._after()

    @guarded
    def redo(self) -> None:
        """Give the answer again that was taken back, and look at its point."""
        if self.can_redo:
            self._state.review.redo()
            self._after()

    def _write(self, answer: str, value: int) -> None:
        state, point = self._state, self._state.current
        state.review.answer(
            point.uuid, answer, value if answer == CLASS else None, sure=self.sure, comment=self.comment, photo=self.photo,
            dwell_ms=state.dwell_ms, annotator=state.reviewer, blind=not self._in_sight(),
        )  # fmt: skip
        state.reread(point.uuid)

    def _again(self) -> None:
        """Say once more what was said of this point, with what has changed besides."""
        own = self._state.own_answer(self._state.current)
        if own is not None:
            self._write(own.answer, own.class_value)
        self.changed.emit()

    def _after(self) -> None:
        """Show the point that was touched; where it was no point, a sample was discarded or came back."""
        touched = self._state.review.touched
        if not touched:
            self._state.refresh()
            return
        self._of = ''  # what was said besides is another too
        for uuid in touched:
            self._state.reread(uuid)
        self._state.go_to(next((p for p in self._state.points if p.uuid == touched[0]), self._state.current))

    @guarded
    def _on_move(self) -> None:
        point = self._state.current
        if point is None or point.uuid != self._of:  # what was prepared for this point stays
            self._of = point.uuid if point is not None else ''
            own = self._state.own_answer(point)
            self.sure = own.sure if own is not None else True
            self.comment = own.comment if own is not None else ''
            self.photo = own.photo if own is not None else ''
        self.changed.emit()


def relative_to_file(path: str, file: Optional[Path]) -> str:
    """A path from the folder of a file, with forward slashes; as it is where there is no such way (another drive), or no file."""
    if not path or file is None or not os.path.isabs(path):
        return path
    try:
        return Path(os.path.relpath(path, file.parent)).as_posix()
    except ValueError:
        return path
