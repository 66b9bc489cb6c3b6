"""The loop: a question, an answer, a label on disk, the next question, a better map."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.colour_vision import safe_colours
from ...core.errors import CubeError
from ...core.prepared import Prepared
from ...core.propagation import Near, faded_count, outline
from ...core.questions import Question
from ...engine.client import WorkerEngine
from ...labels.session import LabelSession
from ...qgis_common.i18n import tr
from ..labelling import Labelling, default_path
from ..messages import guarded
from ..workspace import Workspace
from .learner import Learner
from .line import QuestionLine, provenance
from .live_layers import LiveLayers
from .marks import Marks
from .values import LoopSettings, Step

__all__ = ['Loop', 'LoopSettings', 'Step']

FRESH_MS = 60
"""For so long the next question waits for the model that knows the last answer; after that, the line of before gives it."""
MOST_AT_ONCE = 400
"""Pixels of one outline that become labels; more say the same again."""
Pixel = Tuple[int, int]


class Loop(QObject):
    """The controller of learning by clicking, for the workspace's cube and the labelling's session.

    Slots may be connected to buttons and keys at once: errors go to the message bar, and what makes no sense now does nothing.

    Args:
        workspace: Knows the cube, its layer and the canvas.
        labelling: Owns the session that labels go to.
        parent: Owner, in Qt's sense.
        engine: Makes the loop's own engine, called by :meth:`start`; None for one with the user's settings.

    Attributes:
        question: The pixel that is asked about; None before the first, and where there is nothing left to ask.
        suggestion_hidden: Whether this question is answered without seeing what the model thinks.
        near: The pixels that a label of the question brings along, and its superpixel's spread; None without a question or where nothing
            is propagated (any more).
        bring_along: Whether the answer will bring them along (:meth:`toggle_propagation` changes it for this question).
        uneven: Whether the question's superpixel is so uneven that its label says little about the rest of it.
        layers: The three live layers.
        marks: What the canvas shows of the question.
    """

    changed = pyqtSignal()  # running, preparing, counts, undo
    question_changed = pyqtSignal()
    painted = pyqtSignal()  # a part of the map, or all of it
    progress = pyqtSignal(float, str)  # of the preparation, 0…1
    notice = pyqtSignal(str)  # one sentence for the user

    def __init__(
        self,
        workspace: Workspace,
        labelling: Labelling,
        parent: Optional[QObject] = None,
        engine: Optional[Callable[[], WorkerEngine]] = None,
    ) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._labelling = labelling
        self.layers = LiveLayers(self)
        self.marks = Marks(workspace, self)
        self._learner = Learner(workspace, self.layers, engine, self)
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(FRESH_MS)
        self._fresh.timeout.connect(self._on_fresh_late)
        self.settings = LoopSettings()
        self.running = False
        self._session: Optional[LabelSession] = None
        self._quiet = False
        self._forget()
        for signal, slot in (
            (self._learner.prepared, self._on_prepared), (self._learner.asked, self._on_asked), (self._learner.failed, self._on_failed),
            (self._learner.painted, self.painted), (self._learner.progress, self.progress), (self._learner.notice, self.notice),
            (self._learner.changed, self.changed), (labelling.changed, self._on_labels), (workspace.cube_changed, self.stop),
        ):  # fmt: skip
            signal.connect(slot)

    # --- what others may know -----------------------------------------------------------------------------------------------------------

    @property
    def preparing(self) -> bool:
        """Whether features and superpixels are still computed."""
        return self.running and self._learner.prepared_folder is None

    @property
    def is_waiting(self) -> bool:
        """Whether the question that is shown has its answer, and the next one is on its way."""
        return self._waiting

    @property
    def session(self) -> Optional[LabelSession]:
        """The session that answers go to; None while the loop does not run."""
        return self._session

    @property
    def model(self) -> str:
        """Hash of the newest model; empty before two classes have labels."""
        return self._learner.model

    @property
    def upcoming(self) -> int:
        """Number of questions that wait behind this one."""
        return len(self._line)

    @property
    def ahead(self) -> List[Question]:
        """The pixel asked about and those that wait behind it."""
        current = [self.question] if self.question is not None and not self._waiting else []
        return [*current, *self._line.listed({*self._learner.closed, *((one.row, one.col) for one in current)})]

    @property
    def prepared(self) -> Optional[Prepared]:
        """Features and superpixels, open; None before they are there."""
        return self._learner.prepared_folder

    @property
    def humans(self) -> int:
        """Labels that people gave, pixels to leave out among them."""
        return self._learner.lessons.humans

    @property
    def skipped(self) -> int:
        """Questions that got no class: mixed, can't tell, not now."""
        return self._learner.lessons.skipped

    @property
    def propagated(self) -> int:
        """Labels that others brought along and that have not faded."""
        return self._learner.lessons.propagated

    @property
    def last_map(self) -> Dict[str, Any]:
        """The results of the last finished `ActiveMapJob`; empty before."""
        return self._learner.last_map

    @property
    def steps(self) -> List[Step]:
        """One for each finished map."""
        return self._learner.steps

    @property
    def doubtful(self) -> List[Tuple[int, int, float]]:
        """Human labels that the model holds for wrong: row, column, probability that it gives them."""
        return self._learner.doubtful

    @property
    def prior_note(self) -> str:
        """What became of the source model, in a sentence; empty without one."""
        return self._learner.prior_note

    # --- beginning and end --------------------------------------------------------------------------------------------------------------

    @guarded
    def start(self, settings: LoopSettings) -> None:
        """Begin, or go on where the session stands: prepare, paint, ask. A session's file is made where there is none."""
        cube = self._workspace.cube
        if cube is None:
            raise CubeError(tr('There is no cube to learn on.'), tr('Open a cube first.'))
        self.stop()
        if self._labelling.session is None:
            self._labelling.open(default_path(str(cube.path), cube.name))
        self._session, self.settings, self.running = self._labelling.session, settings, True
        self._forget()
        scheme = self._labelling.scheme
        self.layers.use(self._session.path, tr('Learned map of {0}').format(cube.name), self._workspace.layer, scheme)
        self._learner.start(settings, self._session, scheme)
        self.changed.emit()

    @guarded
    def stop(self) -> None:
        """End the loop and its worker; the layers and all labels stay."""
        if self.running:
            self.running, self._session = False, None
            self._fresh.stop()
            self._learner.stop()
            self.layers.forget()
            self._forget()
            self.question_changed.emit()
            self.changed.emit()

    def remove(self) -> None:
        """End everything for good, and wait for the worker's end."""
        self.stop()
        self._learner.stop(wait=True)
        self._labelling.changed.disconnect(self._on_labels)
        self._workspace.cube_changed.disconnect(self.stop)
        self.layers.stop()
        self.marks.remove()

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
        """Not now: ask about this pixel again some other time."""
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

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self.question: Optional[Question] = None
        self.near: Optional[Near] = None
        self.suggestion_hidden = self.uneven = False
        self.bring_along = True
        self._line = QuestionLine()
        self._waiting = False  # for the next question; the one that is shown has its answer
        self._chosen: Optional[Pixel] = None  # asked about because the user wants it, label or not
        self._count, self._since = 0, 0.0
        self.marks.hide()

    @property
    def _pixel(self) -> Optional[Pixel]:
        """The pixel that is asked about and has no answer yet."""
        return (self.question.row, self.question.col) if self.question is not None and not self._waiting else None

    @property
    def _about(self) -> Optional[Pixel]:
        """Of which pixel the model's view is wanted: the one asked about, or the one that is if no newer list comes in time."""
        following = self._line.peek(self._learner.closed) if self._waiting else None
        return (following.row, following.col) if following is not None else self._pixel

    def _say(self, answer: str, value: Optional[int] = None) -> None:
        question, session = self.question, self._session
        if question is None or session is None or self._waiting:
            return
        told = provenance(question, self._labelling.scheme, self._learner.model, time.monotonic() - self._since, self.suggestion_hidden)
        along = self.near.pixels if answer == 'class' and self.near is not None and self.bring_along else ()
        session.answer(question.row, question.col, answer, value, along, **told)
        self._chosen = None
        self._wait_for_next()
        self._learn()
        self._show_change()
        if value is not None:
            self._labelling.choose(value)

    def _wait_for_next(self) -> None:
        self._waiting = True
        self._fresh.start()

    def _learn(self) -> None:
        """Hand what stands now to the worker, and leave a question that was answered by other means."""
        self._learner.read(self._labelling.scheme)
        if self._pixel is not None and self._pixel in self._learner.closed and self._pixel != self._chosen:
            self._wait_for_next()
        self._learner.learn(self._about)

    def _show_change(self) -> None:
        """Bring the labels' layer and all windows up to date with the session."""
        self._quietly(self._labelling.take_note)
        self.layers.set_scheme(self._labelling.scheme)
        self.changed.emit()

    def _quietly(self, act: Callable[[], None]) -> None:
        self._quiet = True
        try:
            act()
        finally:
            self._quiet = False

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

    def _next(self) -> None:
        self._show(self._line.take(self._learner.closed))

    def _show(self, question: Optional[Question]) -> None:
        self._fresh.stop()
        self._waiting = False
        self.question, self.near, self.uneven, self.bring_along = question, None, False, True
        if question is not None and self.prepared is not None:
            self._line.remember(question)
            self._count += 1
            count = faded_count(self.humans) if self.settings.propagate else 0
            near = self.prepared.near(question.row, question.col, count)
            self.near = near if near.pixels else None
            self.uneven = count > 0 and self.prepared.is_uneven(near)
        every = self.settings.hide_every
        self.suggestion_hidden = question is not None and bool(question.top) and every > 0 and self._count % every == 0
        self._since = time.monotonic()
        self._mark()
        self.marks.bring_into_view()
        self.question_changed.emit()

    def _mark(self) -> None:
        if self.question is None or self.prepared is None:
            self.marks.hide()
            return
        pixel = self.question.row, self.question.col
        along = self.near.pixels if self.near is not None and self.bring_along else ()
        self.marks.show(pixel, outline(self.prepared.segments, *pixel), along)

    # --- what comes back ----------------------------------------------------------------------------------------------------------------

    @guarded
    def _on_prepared(self, classes: List[Dict[str, str]]) -> None:
        if classes and not len(self._labelling.scheme):
            self._quietly(lambda: self._labelling.take_classes([(one['name'], one['colour']) for one in classes]))
            self.layers.set_scheme(self._labelling.scheme)
        self._waiting = True
        self._learn()
        self.changed.emit()

    @guarded
    def _on_asked(self, questions: List[Question], about: Optional[Pixel], top: Tuple[Tuple[int, float], ...]) -> None:
        self._line.renew(questions, self._pixel)
        if self._waiting or self.question is None:
            self._next()
            if self.question is None:
                self.notice.emit(tr('There is no pixel left to ask about. Show another part of the image, or label freely.'))
        elif about == self._pixel and top != self.question.top:
            self.question = replace(self.question, top=top)
            self._line.remember(self.question)
            self.question_changed.emit()
        self.changed.emit()

    @guarded
    def _on_fresh_late(self) -> None:
        if self._waiting and self._line.peek(self._learner.closed) is not None:
            self._next()

    @guarded
    def _on_failed(self, stops: bool) -> None:
        if stops:
            self.stop()
        elif self._waiting:
            self._next()

    @guarded
    def _on_labels(self) -> None:
        """Somebody else changed labels or classes, or opened another file."""
        if self._quiet or not self.running:
            return
        if self._labelling.session is not self._session:
            self.stop()
            self.notice.emit(tr('The loop has ended: its labels were closed.'))
            return
        self.layers.set_scheme(self._labelling.scheme)
        self._learn()
        self.changed.emit()
