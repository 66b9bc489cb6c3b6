"""The tour itself: which step it is at, whether that is done, and the first time that it is offered."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QWidget

from ...qgis_common import settings
from ..shared.messages import Messages, guarded
from .card import TourCard
from .ring import Ring
from .steps import Step

_LOOK_MS = 300  # how often it looks whether a step was done; it listens to nothing, so nothing can be forgotten


class Tour(QObject):
    """Leads through steps; the user may do each, let it be done, go back, or leave.

    Args:
        steps: The steps.
        window: The main window, over which card and ring lie.
        messages: Where failures are told.
    """

    def __init__(self, steps: Sequence[Step], window: QWidget, messages: Messages, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.steps: List[Step] = list(steps)
        self.number: Optional[int] = None
        self.card = TourCard(window)
        self.ring = Ring(window)
        self.card.back.connect(self.back)
        self.card.forward.connect(self.forward)
        self.card.act.connect(self.act)
        self.card.leave.connect(self.leave)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def offer_once(self) -> bool:
        """Begin where it was never offered in this profile; whether it did."""
        if settings.read_flag(settings.TOUR_OFFERED, False):
            return False
        settings.remember(settings.TOUR_OFFERED, True)
        self.start()
        return True

    @guarded
    def start(self) -> None:
        """Begin at the first step."""
        self._go(0)

    @guarded
    def back(self) -> None:
        """One step back."""
        if self.number:
            self._go(self.number - 1)

    @guarded
    def forward(self) -> None:
        """The next step; after the last one it is over."""
        if self.number is None:
            return
        if self.number + 1 < len(self.steps):
            self._go(self.number + 1)
        else:
            self.leave()

    @guarded
    def act(self) -> None:
        """Do the step for the user."""
        step = self._step()
        if step is not None and step.act is not None:
            step.act()
            self._look()

    @guarded
    def leave(self) -> None:
        """End the tour; what was made in it stays."""
        self.number = None
        self._timer.stop()
        self.card.hide()
        self.ring.hide()

    def remove(self) -> None:
        """Take card and ring out of QGIS."""
        self.leave()
        for widget in (self.card, self.ring):
            widget.setParent(None)
            widget.deleteLater()

    def _go(self, number: int) -> None:
        self.number = number
        step = self.steps[number]
        step.show()
        self.card.show_step(step, number, len(self.steps))
        self._timer.start()
        QTimer.singleShot(0, self._look)  # when pages lie where they will be seen

    def _step(self) -> Optional[Step]:
        return None if self.number is None else self.steps[self.number]

    @guarded
    def _look(self) -> None:
        step = self._step()
        if step is not None:
            self.card.set_state(step.done(), step.act is not None)
            self.ring.follow(step.target())
