"""Figures that follow the answers: a small map is assessed anew, off the window's thread, a moment after the last answer."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...maps.accuracy import assess
from ..review.state import ReviewState
from ..shared.background import Background
from ..shared.messages import guarded

LIVE_PIXELS = 1 << 22
"""The largest map whose figures follow every answer: a larger one takes longer to read than an answer takes to give."""
_PAUSE = 400  # ms after an answer; several in a row are assessed once


class LiveAccuracy(QObject):
    """Assesses the map of a review whenever something was answered.

    Args:
        state: Knows map, session and sample.
        parent: Owner, in Qt's sense.
    """

    found = pyqtSignal(object)  # what `maps.accuracy.assess` gives, or the error in place of it

    def __init__(self, state: ReviewState, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._reader = Background('hsi-result', self)
        self._ticket = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._assess)
        state.changed.connect(self._on_state)
        state.answered.connect(self._on_answer)

    @property
    def waits(self) -> bool:
        """Whether an answer waits to be assessed."""
        return bool(self._timer.isActive())

    def forget(self) -> None:
        """Do not tell what is still being computed: something newer is known."""
        self._ticket += 1

    def remove(self) -> None:
        """Stop what runs and hear no more of it."""
        self.forget()
        self._timer.stop()
        self._reader.stop()
        self._state.changed.disconnect(self._on_state)
        self._state.answered.disconnect(self._on_answer)

    @guarded
    def _on_state(self) -> None:
        self.forget()
        self._on_answer('')

    @guarded
    def _on_answer(self, _uuid: str) -> None:
        grid = self._state.grid
        if self._state.design is not None and grid is not None and grid.rows * grid.cols <= LIVE_PIXELS:
            self._timer.start()

    @guarded
    def _assess(self) -> None:
        state = self._state
        if state.map_path is None or state.design is None or state.file is None or not state.file.exists():
            return
        self._ticket += 1
        ticket, path, file, design = self._ticket, str(state.map_path), str(state.file), state.design.uuid

        def tell(what: Any) -> None:
            if ticket == self._ticket:
                self.found.emit(what)

        self._reader.submit(lambda: assess(path, file, design=design), tell, tell, 'assess')
