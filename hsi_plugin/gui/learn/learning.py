"""Learning by clicking as one piece of the main window: the loop, its map tool and its dock."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMainWindow

from ...qgis_common.i18n import tr
from ..labels.labelling import Labelling
from ..map_tools import PixelTool
from ..models.foundation_models import FoundationModels
from ..shared.messages import guarded
from ..shared.widgets import icon, make_action
from ..workspace import Workspace
from .answer_tool import AnswerTool
from .dock import LearnDock
from .loop import Loop


class Learning(QObject):
    """Puts the parts together; the map tool is taken with the first question and given back at the end.

    Args:
        workspace: Holds the cube and the canvas.
        labelling: Holds classes and labels.
        models: Knows the foundation models.
        switch: Makes a map tool the canvas's, or gives it back.
        window: QGIS's main window.
        parent: Owner, in Qt's sense.
    """

    def __init__(
        self, workspace: Workspace, labelling: Labelling, models: FoundationModels, switch: Callable[[PixelTool, bool], None],
        window: QMainWindow, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.messages = workspace.messages
        self._switch = switch
        self._asking = False
        self.answer = make_action(
            window, tr('Answer on the map'),
            tr('Answer by keys, click pixels of the current class, drag around many (with Shift: a rectangle); right click removes'),
            icon('learn'), checkable=True,
        )  # fmt: skip
        self.answer.triggered.connect(self._on_answer)
        self.loop = Loop(workspace, labelling, self)
        self.tool = AnswerTool(workspace.canvas, workspace, labelling, self.loop)
        self.tool.setAction(self.answer)
        self.dock = LearnDock(workspace, labelling, models, self.loop, self.answer, window)
        self.tool.new_class_wanted.connect(self.dock.name_class)
        self.loop.changed.connect(self._on_loop)
        self._on_loop()

    @guarded
    def show(self) -> None:
        """Bring the dock to the front."""
        self.dock.setUserVisible(True)

    def remove(self) -> None:
        """End the loop with its worker, and take the tool off the canvas."""
        self.loop.changed.disconnect(self._on_loop)
        self.dock.sharing.close()
        self.tool.remove()
        self.loop.remove()

    @guarded
    def _on_answer(self, on: bool) -> None:
        self._switch(self.tool, on)

    @guarded
    def _on_loop(self) -> None:
        asking = self.loop.running and not self.loop.preparing
        self.answer.setEnabled(asking)
        if asking != self._asking:
            self._asking = asking
            self._switch(self.tool, asking)
