"""The review of maps as one piece of the main window: the state, the map tool, the dock, the points and the second view."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QDialog

from .labels.labelling import Labelling
from .map_tools import PixelTool
from .review.marks import PointMarks
from .review.points_layer import PointsLayer
from .review.state import ReviewState
from .review.synced_view import SyncedView
from .review.tool import CanvasKeys, ReviewTool
from .review_dock import REVIEW, ReviewDock
from .shared.messages import guarded
from .spectra.libraries import Libraries
from .spectra.matching import Matching
from .workspace import Workspace


class Reviewing(QObject):
    """Puts the parts together; the map tool is taken while points are answered, and given back afterwards.

    Args:
        iface: QGIS's interface object.
        workspace: Holds the cube and the canvas.
        labelling: Holds the labels, whose file keeps the review too where there is one.
        libraries: Hold the open spectral library.
        switch: Makes a map tool the canvas's, or gives it back.
        action: Shows and hides the dock.
        parent: Owner, in Qt's sense.
    """

    def __init__(
        self, iface: QgisInterface, workspace: Workspace, labelling: Labelling, libraries: Libraries,
        switch: Callable[[PixelTool, bool], None], action: QAction, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        window = iface.mainWindow()
        self.messages = workspace.messages
        self._iface = iface
        self._switch = switch
        self._answering = False
        self.state = ReviewState(workspace, labelling, self)
        self.matching = Matching(workspace, libraries, self)
        self.dock = ReviewDock(self.state, self.matching, window)
        self.tool = ReviewTool(workspace.canvas, self.state)
        self.keys = CanvasKeys(workspace.canvas, self.tool, lambda: self.dock.answering)
        self.marks = PointMarks(workspace.canvas, self.state, self)
        self.points = PointsLayer(self.state, self)
        self.view: Optional[SyncedView] = None
        self.dialog: Optional[QDialog] = None
        self.action = action
        self.dock.setToggleVisibilityAction(self.action)
        page = self.dock.answer_page
        self.keys.said.connect(page.do)
        page.options.view_wanted.connect(self.open_view)
        page.show_wanted.connect(self._on_show)
        page.options.field_wanted.connect(self.take_outdoors)
        page.focus_wanted.connect(self._on_focus)
        for signal in (self.state.changed, self.dock.page_changed, self.dock.shown):
            signal.connect(self._on_change)
        self.state.moved.connect(self._on_move)
        self._on_change()

    @guarded
    def review(self, source: object) -> None:
        """Review this map: a layer, or a file."""
        self.dock.review(source)

    @guarded
    def open_view(self) -> None:
        """Open the second view, or bring it to the front."""
        if self.view is None:
            self.view = SyncedView(self.state, self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.view)
        self.view.setUserVisible(True)
        self.view.follow()

    @guarded
    def take_outdoors(self) -> None:
        """Choose which points become a package, and write it."""
        from .review.field_dialog import ReviewFieldDialog

        if self.state.design is None:
            return
        self._close_dialog()
        self.dialog = ReviewFieldDialog(self.state, self._iface.mainWindow())
        self.dialog.show()

    def remove(self) -> None:
        """Give the map back as it was, and close what is open."""
        self._close_dialog()
        for signal in (self.state.changed, self.dock.page_changed, self.dock.shown):
            signal.disconnect(self._on_change)
        self.state.moved.disconnect(self._on_move)
        self.dock.remove()
        self.keys.remove()
        self.tool.remove()
        self.marks.remove()
        self.points.remove()
        if self.view is not None:
            self.view.remove()
            self._iface.removeDockWidget(self.view)
            self.view.deleteLater()
            self.view = None
        self.state.remove()

    @guarded
    def _on_change(self) -> None:
        """Whether points are answered now, and all that depends on it."""
        opened = not self.dock.isHidden() and self.dock.tabs.currentIndex() == REVIEW and self.state.design is not None
        blind = self.dock.answer_page.blind
        if opened:  # also behind another tab: whoever looks for a better composite there must not see the map either
            blind.begin()
        else:
            blind.end()
        at_it = opened and self.dock.in_front
        if at_it != self._answering:
            self._answering = at_it
            self._switch(self.tool, at_it)
            if at_it:
                self._on_move()
        if not at_it:
            self.marks.hide()

    @guarded
    def _on_move(self) -> None:
        if self._answering:
            self.marks.refresh()
            self.marks.centre()

    @guarded
    def _on_show(self) -> None:
        self.marks.refresh()
        self.marks.centre()

    @guarded
    def _on_focus(self) -> None:
        self.state.canvas.setFocus()

    def _close_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
