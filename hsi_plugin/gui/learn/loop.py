"""The loop: a question, an answer, a label on disk, the next question, a better map."""

from __future__ import annotations

import time
from typing import Callable, Optional, Sequence

from ...core.colour_vision import safe_colours
from ...core.propagation import faded_count
from ...core.questions import Question
from ...qgis_common.i18n import tr
from ..shared.messages import guarded
from .asking import Asking
from .line import Pixel, provenance
from .values import LoopSettings, Step

__all__ = ['Loop', 'LoopSettings', 'Step']

MOST_AT_ONCE = 400
"""Pixels of one outline that become labels; more say the same again."""


class Loop(Asking):
    """The controller of learning by clicking: everything that a user can say.

    Its slots may be connected to buttons and keys at once: errors go to the message bar, and what makes no sense now does nothing.
    """

    # --- answers ------------------------------------------------------------------------------------------------------------------------

    @guarded
    def answer(self, value: int) -> None:
        """The pixel asked about is of this class; nothing happens where there is no such class or no question."""
        if 1 <= value <= len(self._labelling.scheme):
            self._say('class', value)

    @guarded
    def answer_top(self) -> None:
        """The model is right: answer with its likeliest class. Does nothing where the suggestion is hidden or there is none."""
        if self.question is not None and self.question.top and not self.suggestion_hidden:
            self.answer(self.question.top[0][0])

    @guarded
    def mixed(self) -> None:
        """The pixel asked about holds several classes; it is not asked about again."""
        self._say('mixed')

    @guarded
    def unknown(self) -> None:
        """Nobody can tell what the pixel is; it is not asked about again."""
        self._say('unknown')

    @guarded
    def skip(self) -> None:
        """Not now: ask about this pixel again some other time. A label that it has already stays."""
        if self._pixel is not None and self._pixel == self._chosen:
            self._chosen = None
            self._wait_for_next()
        else:
            self._say('skip')

    @guarded
    def exclude(self) -> None:
        """Pixels like this one are left out of the map: cloud, shadow, noise."""
        self._say('exclude')

    @guarded
    def new_class(self, name: str) -> int:
        """Add a class and answer with it; where there is one of this name already, answer with that. Returns its value."""
        session = self._session
        if session is None:
            return 0
        value = self._labelling.scheme.value_of(name)
        if value is None:
            value = session.add_class(name)
            self._show_change()
        if self.question is not None:
            self.answer(value)
        self._labelling.choose(value)
        return value

    @guarded
    def toggle_propagation(self) -> None:
        """Let the answer bring its neighbours along, or not; without a question: take those of the last label away, or back."""
        if self.question is None:
            self._toggle_last()
        elif self.near is not None and not self._waiting:
            self.bring_along = not self.bring_along
            self._mark()
            self.question_changed.emit()

    @guarded
    def undo(self) -> None:
        """Take the last answer or label back, with what it brought along, and ask about its pixel again."""
        self._travel(self._labelling.undo)

    @guarded
    def redo(self) -> None:
        """Do again what was taken back."""
        self._travel(self._labelling.redo)

    @guarded
    def ask_about(self, row: int, col: int) -> None:
        """Make any pixel the question, for example one whose label is doubtful; the question before waits behind it."""
        if self.prepared is None or not self.prepared.valid[row, col]:
            return
        self._line.put_first(self.question)
        self._chosen = row, col
        self._show(self._line.about(row, col))
        self._learner.ask(self._about)

    @guarded
    def ask_first(self, questions: Sequence[Question]) -> None:
        """Ask these before what the model would ask, now or as soon as the loop begins; earlier wishes are forgotten."""
        gives_way = self.prepared is not None and self._pixel is not None and self._pixel != self._chosen
        if gives_way:
            self._line.put_first(self.question)
        self._line.wish(questions)
        if gives_way:
            self._next()
            self._learner.ask(self._about)

    # --- free labels --------------------------------------------------------------------------------------------------------------------

    @guarded
    def label_pixel(self, row: int, col: int, value: Optional[int] = None) -> None:
        """Label any pixel, with the current class where none is given."""
        if self.question is not None and (self.question.row, self.question.col) == (row, col) and not self._waiting:
            self.answer(self._labelling.current if value is None else value)
        else:
            self.label_pixels([(row, col)], value)

    @guarded
    def label_pixels(self, pixels: Sequence[Pixel], value: Optional[int] = None) -> None:
        """Label many pixels as one step, with the current class where none is given; of very many, some that are evenly spread."""
        value = self._labelling.current if value is None else value
        if self._session is None or not pixels:
            return
        if not 1 <= value <= len(self._labelling.scheme):
            self.notice.emit(tr('There is no class to label with. Add one first.'))
            return
        some = pixels if len(pixels) <= MOST_AT_ONCE else [pixels[i * len(pixels) // MOST_AT_ONCE] for i in range(MOST_AT_ONCE)]
        self._session.add_labels([(row, col, value) for row, col in some], query_strategy='free')
        if len(some) < len(pixels):
            self.notice.emit(tr('{0} of the {1} pixels were labelled; more of them would say the same.').format(len(some), len(pixels)))
        self._learn()
        self._show_change()

    @guarded
    def remove_label(self, row: int, col: int) -> None:
        """Take a pixel's label away, and what it brought along."""
        if self._session is not None and self._session.remove_label(row, col):
            self._learn()
            self._show_change()

    @guarded
    def recolour_safe(self) -> None:
        """Give all classes colours that stay apart with colour vision deficiency, as one step that can be undone."""
        session = self._labelling.session
        if session is not None:
            session.recolour_classes(safe_colours([c.colour for c in session.classes]))
            self._show_change()

    # --- inner parts ---

    def _say(self, answer: str, value: Optional[int] = None) -> None:
        question, session = self.question, self._session
        if question is None or session is None or self._waiting:
            return
        seconds = time.monotonic() - self._since
        told = provenance(question, self._labelling.scheme, self._learner.model_uuid, seconds, self.suggestion_hidden)
        along = self.near.pixels if answer == 'class' and self.near is not None and self.bring_along else ()
        session.answer(question.row, question.col, answer, value, along, **told)
        self._chosen = None
        self._wait_for_next()
        self._learn()
        self._show_change()
        if value is not None:
            self._labelling.choose(value)

    def _travel(self, act: Callable[[], None]) -> None:
        before = self._learner.said
        self._quietly(act)
        if self.running:
            self._learner.read(self._labelling.scheme)
            gone = [pixel for uuid, pixel in before.items() if uuid not in self._learner.said]
            if len(gone) == 1 and gone[0] not in self._learner.closed and self.prepared is not None:
                if not self._waiting:
                    self._line.put_first(self.question)
                self._show(self._line.about(*gone[0]))
            self._learn()
            self.layers.set_scheme(self._labelling.scheme)
        self.changed.emit()

    def _toggle_last(self) -> None:
        last = self._learner.last_label
        if self._session is None or last is None or self.prepared is None:
            return
        uuid, row, col = last
        if not self._session.reject_propagation(uuid):
            self._session.set_propagation(uuid, self.prepared.near(row, col, faded_count(self.humans)).pixels)
        self._learn()
        self._show_change()
