"""What the loop knows and tells: its signals, the question, and counts."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.prepared import Prepared
from ...core.propagation import Near
from ...core.questions import Question
from ...labels.session import LabelSession
from .learner import Learner
from .line import Pixel, QuestionLine
from .live_layers import LiveLayers
from .marks import Marks
from .values import LoopSettings, Step


class LoopState(QObject):
    """The state of a loop; :class:`Asking` moves it.

    Attributes:
        running: Whether the loop asks and learns, also while it prepares.
        settings: What it was started with.
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

    layers: LiveLayers
    marks: Marks
    _learner: Learner

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.running = False
        self.settings = LoopSettings()
        self._session: Optional[LabelSession] = None
        self._wished: List[Question] = []  # also before the loop begins
        LoopState._forget(self)

    def _forget(self) -> None:
        """Know no question."""
        self.question: Optional[Question] = None
        self.near: Optional[Near] = None
        self.suggestion_hidden = self.uneven = False
        self.bring_along = True
        self._line = QuestionLine(self._wished)
        self._waiting = False  # for the next question; the one that is shown has its answer
        self._chosen: Optional[Pixel] = None  # asked about because the user wants it, label or not
        self._count, self._since = 0, 0.0  # questions so far; when this one was shown
        self._blind = False  # whether this question hides what the model thinks, once it thinks something

    @property
    def preparing(self) -> bool:
        """Whether features and superpixels are still computed."""
        return self.running and self._learner.prepared_folder is None

    @property
    def is_waiting(self) -> bool:
        """Whether the question that is shown has its answer, and the next one is on its way."""
        return self._waiting

    @property
    def is_idle(self) -> bool:
        """Whether question, model and map are those of all labels that stand."""
        return self._learner.is_idle and not self._waiting

    @property
    def session(self) -> Optional[LabelSession]:
        """The session that answers go to; None while the loop does not run."""
        return self._session

    @property
    def model(self) -> str:
        """Hash of the newest model; empty before two classes have labels."""
        return self._learner.model

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
