"""The loop: a question, an answer, a label on disk, the next question, a better map."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.prepared import Prepared
from ...core.propagation import Near
from ...core.questions import Question
from ...engine.client import WorkerEngine
from ..labelling import Labelling
from ..workspace import Workspace
from .values import LoopSettings, Step

__all__ = ['Loop', 'LoopSettings', 'Step']

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
        running: Whether the loop asks and learns (also while it prepares).
        preparing: Whether features and superpixels are still computed.
        question: The pixel that is asked about; None before the first, and where there is nothing left to ask.
        upcoming: Number of questions that wait behind it.
        suggestion_hidden: Whether this question is answered without seeing what the model thinks.
        near: The pixels that a label of the question brings along, and its superpixel's spread; None without a question or where nothing
            is propagated (any more).
        bring_along: Whether the answer will bring them along (:meth:`toggle_propagation` changes it for this question).
        uneven: Whether the question's superpixel is so uneven that its label says little about the rest of it.
        prepared: Features and superpixels, open; None before they are there.
        settings: What the loop was started with.
        humans: Labels that people gave.
        skipped: Questions that got no class: mixed, can't tell, not now.
        propagated: Labels that others brought along.
        last_map: The results of the last finished `ActiveMapJob`; empty before.
        steps: One for each finished map.
        doubtful: Human labels that the model holds for wrong: row, column, probability that it gives them.
        prior_note: What became of the source model, in a sentence; empty without one.
        layers: The three live layers.
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
        self.running = False
        self.preparing = False
        self.question: Optional[Question] = None
        self.upcoming = 0
        self.suggestion_hidden = False
        self.near: Optional[Near] = None
        self.bring_along = True
        self.uneven = False
        self.prepared: Optional[Prepared] = None
        self.settings = LoopSettings()
        self.humans = self.skipped = self.propagated = 0
        self.last_map: Dict[str, Any] = {}
        self.steps: List[Step] = []
        self.doubtful: List[Tuple[int, int, float]] = []
        self.prior_note = ''

    def start(self, settings: LoopSettings) -> None:
        """Begin, or go on where the session stands: prepare, paint, ask.

        Raises:
            CubeError: There is no cube.
        """

    def stop(self) -> None:
        """End the loop and its worker; the layers and all labels stay."""

    def answer(self, value: int) -> None:
        """The pixel asked about is of this class; nothing happens where there is no such class or no question."""

    def answer_top(self) -> None:
        """The model is right: answer with its likeliest class. Does nothing where the suggestion is hidden or there is none."""

    def mixed(self) -> None:
        """The pixel asked about holds several classes; it is not asked about again."""

    def unknown(self) -> None:
        """Nobody can tell what the pixel is; it is not asked about again."""

    def skip(self) -> None:
        """Not now: ask about this pixel again some other time."""

    def exclude(self) -> None:
        """Pixels like this one are left out of the map: cloud, shadow, noise."""

    def new_class(self, name: str) -> int:
        """Add a class and answer with it; returns its value (that of the class with this name where there is one already).

        Raises:
            ParameterError: The name is empty.
        """

    def toggle_propagation(self) -> None:
        """Let the answer bring its neighbours along, or not; without a question: take those of the last label away, or back."""

    def undo(self) -> None:
        """Take the last answer or label back, with what it brought along, and ask about its pixel again."""

    def redo(self) -> None:
        """Do again what was taken back."""

    def label_pixel(self, row: int, col: int, value: Optional[int] = None) -> None:
        """Label any pixel, with the current class where none is given."""

    def label_pixels(self, pixels: Sequence[Pixel], value: Optional[int] = None) -> None:
        """Label many pixels as one step, with the current class where none is given."""

    def remove_label(self, row: int, col: int) -> None:
        """Take a pixel's label away, and what it brought along."""

    def ask_about(self, row: int, col: int) -> None:
        """Make any pixel the question, for example one whose label is doubtful; the question before waits behind it."""

    def recolour_safe(self) -> None:
        """Give all classes colours that stay apart with colour vision deficiency, as one step that can be undone."""
