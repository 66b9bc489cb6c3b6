"""The loop without its answers: beginning and end, which question comes next, and what the worker says."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Callable, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject, QTimer

from ...core.errors import CubeError
from ...core.propagation import faded_count, outline
from ...core.questions import Question
from ...core.window import Window
from ...engine.client import WorkerEngine
from ...qgis_common.i18n import tr
from ..labels.labelling import Labelling, default_path
from ..shared.messages import guarded
from ..workspace import Workspace
from .learner import Learner
from .line import Pixel
from .live_layers import LiveLayers
from .loop_state import LoopState
from .marks import Marks
from .values import LoopSettings

FRESH_MS = 60
"""For so long the next question waits for the model that knows the last answer; after that, the line of before gives it."""
MARGIN = 0.1  # of the canvas, along its edges: a question there is brought further in
MOVED_MS = 300  # after the canvas has come to rest, where only pixels in view are asked about


class Asking(LoopState):
    """Asks, and lets the worker learn, for the workspace's cube and the labelling's session; :class:`Loop` adds the answers.

    Args:
        workspace: Knows the cube, its layer and the canvas.
        labelling: Owns the session that labels go to.
        parent: Owner, in Qt's sense.
        engine: Makes the loop's own engine, called by :meth:`start`; None for one with the user's settings.
    """

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
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(MOVED_MS)
        self._moved.timeout.connect(self._on_moved)
        self._quiet = False
        for signal, slot in (
            (self._learner.prepared, self._on_prepared), (self._learner.asked, self._on_asked), (self._learner.failed, self._on_failed),
            (self._learner.painted, self.painted), (self._learner.progress, self.progress), (self._learner.notice, self.notice),
            (self._learner.changed, self.changed), (labelling.changed, self._on_labels), (workspace.cube_changed, self.stop),
            (workspace.cube_changed, self._wished.clear),
            (workspace.canvas.extentsChanged, self._moved.start),
        ):  # fmt: skip
            signal.connect(slot)

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
            self._moved.stop()
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
        self._workspace.canvas.extentsChanged.disconnect(self._moved.start)
        self.layers.stop()
        self.marks.remove()

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        super()._forget()
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
        shown = self._labelling.layer
        self._quietly(self._labelling.take_note)
        if shown is None:
            self._labelling.show_on_top()  # labels came just now: they belong above the map
        self.layers.set_scheme(self._labelling.scheme)
        self.changed.emit()

    def _quietly(self, act: Callable[[], None]) -> None:
        self._quiet = True
        try:
            act()
        finally:
            self._quiet = False

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
        self._blind = every > 0 and self._count % every == 0
        self.suggestion_hidden = self._blind and question is not None and bool(question.top)
        self._since = time.monotonic()
        self._mark()
        self.marks.bring_into_view(0.0 if self.settings.in_view else MARGIN)
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
            torn = self.question.why == 'torn' and len(top) > 1
            self.question = replace(self.question, top=top, between=(top[0][0], top[1][0]) if torn else self.question.between)
            self._line.remember(self.question)
            self.suggestion_hidden = self._blind and bool(top)
            self.question_changed.emit()
        self.changed.emit()

    @guarded
    def _on_fresh_late(self) -> None:
        nothing_comes = self._learner.is_idle
        if self._waiting and (nothing_comes or self._line.peek(self._learner.closed) is not None):
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

    @guarded
    def _on_moved(self) -> None:
        """Another part of the image is in view."""
        if not self.running or not self.settings.in_view:
            return
        view = self._learner.in_view
        outside = view is not None and self._pixel is not None and not Window(*view).contains(*self._pixel)
        if outside and self._pixel != self._chosen:
            self._waiting = True  # for a question that can be seen
        self._learner.ask(self._about)
