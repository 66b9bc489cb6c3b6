"""Everything that the plugin puts into QGIS's main window, and takes out again."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog

from ..engine.client import WorkerEngine
from ..qgis_common.i18n import tr
from .about.dialog import About
from .bar import Bar, make_bar
from .compare.dialog import CompareDialog
from .computing.diagnostics import DiagnosticsDialog
from .computing.environment import ComputeEnvironment
from .first_place import FirstPlace, add_docks
from .jobs.many_images import Examples, ManyImages
from .labels.labelling import Labelling
from .learn.learning import Learning
from .main_dock import CUBE, LABELS, MainDock
from .map_tools import LabelTool, PixelTool, SpectrumTool
from .models.dialog import ModelsDialog
from .models.foundation_models import FoundationModels
from .options.page import PAGE, OptionsFactory
from .reviewing import Reviewing
from .shared.manual import manual_action
from .shared.message_bar import MessageBar
from .shared.messages import Messages, guarded
from .shared.widgets import icon, make_action
from .spectra.dock import SpectrumDock
from .tour.steps import SampleSteps
from .tour.tour import Tour
from .workspace import Workspace

MENU = 'Hyperspectral'
_CALM_MS = 1000  # after QGIS has shown its window


class Interface(QObject):
    """Docks, tools, toolbar and menu.

    Args:
        iface: QGIS's interface object.
        engine: Gives the engine that the windows share with the toolbox; None gives them one of their own.
        examples: Gives the titles of example models for the Modeler, and what opens each.
        bar: The toolbar, where it was made while QGIS started; QGIS has then brought all docks that it knew to their places already.
    """

    def __init__(
        self, iface: QgisInterface, engine: Optional[Callable[[], WorkerEngine]] = None, examples: Optional[Examples] = None,
        bar: Optional[Bar] = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._bar = bar or make_bar(iface)
        self._iface = iface
        window = iface.mainWindow()
        self.messages = Messages(MessageBar(iface.messageBar()))
        self.workspace = Workspace(iface, self.messages, self, engine)
        self.labelling = Labelling(self.workspace, self)
        self.environment = ComputeEnvironment(self.workspace, self)
        self.models = FoundationModels(self.workspace, self.environment, self)
        self.diagnostics: Optional[DiagnosticsDialog] = None
        self.models_dialog: Optional[ModelsDialog] = None
        self.compare_dialog: Optional[CompareDialog] = None
        canvas = iface.mapCanvas()
        self.spectrum_tool = SpectrumTool(canvas, self.workspace)
        self.label_tool = LabelTool(canvas, self.workspace)
        self.look, self.label = self._bar.look, self._bar.label
        # By `triggered`, not `toggled`: QGIS itself unchecks the action of a tool that gives way to another.
        self.look.triggered.connect(self._on_look)
        self.label.triggered.connect(self._on_label)
        self.spectrum_tool.setAction(self.look)
        self.label_tool.setAction(self.label)
        self.learning = Learning(self.workspace, self.labelling, self.models, self._switch, window, self)
        self.loop, self.learn_dock, self.answer_tool = self.learning.loop, self.learning.dock, self.learning.tool
        self.main_dock = MainDock(self.workspace, self.labelling, self.environment, self.models, self.look, self.label, window)
        self.spectrum_dock = SpectrumDock(self.workspace, self.labelling, self.spectrum_tool, self.look, window)
        libraries = self.spectrum_dock.side.libraries
        self.reviewing = Reviewing(iface, self.workspace, self.labelling, libraries, self._switch, self._bar.review, self)
        self.review_dock = self.reviewing.dock
        add_docks(iface, self.main_dock, (self.learn_dock, self.review_dock), self.spectrum_dock, late=bar is not None)
        self._places = [FirstPlace(window, self.main_dock, dock) for dock in (self.learn_dock, self.review_dock)]
        self.many = ManyImages(self.workspace.jobs, examples, window, self)
        steps = SampleSteps(self.workspace, self.main_dock, self.spectrum_dock, self.look)
        self.tour = Tour(steps.all(), window, self.messages, self)
        self.about = About(window, self.messages, self.show_diagnostics, self)
        self._options = OptionsFactory(self.workspace, self.environment, self.models)
        iface.registerOptionsWidgetFactory(self._options)
        self._actions = self._add_actions()
        self._connect()
        self._on_cube()
        self._on_shown(self.main_dock.isVisible())

    def remove(self) -> None:
        """Take everything out of QGIS; cancel what runs, and end threads and workers."""
        self._iface.unregisterOptionsWidgetFactory(self._options)
        for place in self._places:
            place.keep()
        self.tour.remove()
        self.about.remove()
        self.workspace.jobs.stop()  # first: while one engine ends, the jobs of the other stop too
        for dialog in (self.diagnostics, self.models_dialog):
            if dialog is not None and not sip.isdeleted(dialog):
                dialog.close()
        if self.compare_dialog is not None:
            self.compare_dialog.remove()
        used = self._iface.mapCanvas().mapTool()
        if isinstance(used, PixelTool):
            self._switch(used, False)  # else the map would be left without a tool
        for tool in (self.spectrum_tool, self.label_tool):
            tool.remove()
        self.learning.remove()
        self.reviewing.remove()
        self.many.remove()
        self.main_dock.remove()
        self.spectrum_dock.remove()
        self.labelling.stop()
        self.models.stop()
        self.environment.stop()
        self.workspace.stop()
        for dock in (self.main_dock, self.learn_dock, self.review_dock, self.spectrum_dock):
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        for action in self._actions:
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self._bar.remove(self._iface)
        self.deleteLater()

    def _add_actions(self) -> List[QAction]:
        window, panel, learn = self._iface.mainWindow(), self._bar.panel, self._bar.learn
        self.main_dock.setToggleVisibilityAction(panel)
        spectra = make_action(window, tr('Spectra panel'), tr('Show or hide the panel of spectra'), icon('spectra_panel'), checkable=True)
        self.spectrum_dock.setToggleVisibilityAction(spectra)
        self.learn_dock.setToggleVisibilityAction(learn)
        opened = make_action(window, tr('Open a cube…'), tr('Open a hyperspectral cube from a file'), icon('open_cube'), self._open_cube)
        models = make_action(
            window, tr('Foundation models…'), tr('Which pre-trained models there are, and how to get them'), icon('models'),
            self.show_models,
        )
        compare = make_action(
            window, tr('Compare strategies…'), tr('Try ways from labels to a map side by side'), icon('compare'), self.show_comparison
        )
        jobs = make_action(window, tr('Jobs'), tr('Show what is being computed'), icon('jobs'), self.main_dock.show_jobs)
        options = make_action(
            window, tr('Hyperspectral settings…'), tr('How much may be used, what is installed'), icon('settings'), self._show_options
        )
        report = make_action(
            window, tr('Diagnostics…'), tr('A report of what is installed and what works'), icon('diagnostics'),
            self.show_diagnostics,
        )
        tour = make_action(
            window, tr('Tour on the sample scene'), tr('From an image to a map in five steps'), icon('tour'), self.tour.start
        )
        actions = [
            panel, opened, spectra, self.look, self.label, learn, self.reviewing.action, models, compare, *self.many.actions, jobs, options,
            report, manual_action(window), tour, self.about.action,
        ]  # fmt: skip
        for action in actions:
            self._iface.addPluginToMenu(MENU, action)
        return actions

    def _connect(self) -> None:
        self.workspace.cube_changed.connect(self._on_cube)
        self.main_dock.visibilityChanged.connect(self._on_shown)
        self.environment.show_diagnostics.connect(self.show_diagnostics)
        self.models.show_models.connect(self.show_models)
        self.main_dock.map_page.foundation.compare.connect(self.show_comparison)
        self.labelling.changed.connect(self._on_class)
        self.labelling.current_changed.connect(self._on_class)
        self.main_dock.labels_page.learn_by_clicking.connect(self.learning.show)
        self.learn_dock.map_wanted.connect(self.main_dock.map_with)
        self.main_dock.map_page.review_wanted.connect(self.reviewing.review)
        self.review_dock.correct_page.finish.ask_wanted.connect(self.loop.ask_first)
        for tool in (self.learning.tool, self.reviewing.tool):
            self.spectrum_dock.follow(tool)
        self.label_tool.clicked.connect(self._add_label)
        self.label_tool.label_removed.connect(self._remove_label)
        self.label_tool.class_key.connect(self.labelling.choose)
        self.label_tool.undo.connect(self.main_dock.labels_page.undo)
        self.label_tool.redo.connect(self.main_dock.labels_page.redo)

    @guarded
    def _on_shown(self, shown: bool) -> None:
        """The panel is seen for the first time: that is when a tour is worth something."""
        if shown and self.workspace.cube is None:
            QTimer.singleShot(_CALM_MS, self._offer_tour)

    @guarded
    def _offer_tour(self) -> None:
        if self.main_dock.isVisible() and self.workspace.cube is None and self.tour.number is None:
            self.tour.offer_once()

    @guarded
    def _open_cube(self) -> None:
        self.main_dock.setUserVisible(True)
        self.main_dock.tabs.setCurrentIndex(CUBE)
        self.main_dock.cube_page.browse()

    @guarded
    def _show_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    @guarded
    def show_diagnostics(self) -> None:
        """Open a report of what is installed and what works."""
        if self.diagnostics is not None:
            self.diagnostics.close()
        parent = QApplication.activeModalWidget() or self._iface.mainWindow()  # else the open options dialog would lock it
        self.diagnostics = DiagnosticsDialog(self.workspace, parent)
        self.diagnostics.finished.connect(self._forget_diagnostics)
        self.diagnostics.show()

    @guarded
    def _forget_diagnostics(self) -> None:
        if self.diagnostics is not None:
            self.diagnostics.deleteLater()
            self.diagnostics = None

    @guarded
    def show_models(self) -> None:
        """Open the window of foundation models, or bring it to the front."""
        parent = QApplication.activeModalWidget() or self._iface.mainWindow()  # as for the report
        if self.models_dialog is not None and sip.isdeleted(self.models_dialog):  # it went with the options dialog that it belonged to
            self.models_dialog = None
        if self.models_dialog is not None and self.models_dialog.parent() is not parent:
            self.models_dialog.close()
        if self.models_dialog is None:
            self.models_dialog = ModelsDialog(self.models, parent)
            self.models_dialog.finished.connect(self._forget_models)
        _to_front(self.models_dialog)

    @guarded
    def _forget_models(self) -> None:
        if self.models_dialog is not None:
            self.models_dialog.deleteLater()
            self.models_dialog = None

    @guarded
    def show_comparison(self) -> None:
        """Open the window that sets strategies side by side, or bring it to the front; it keeps what it has shown."""
        if self.compare_dialog is None:
            self.compare_dialog = CompareDialog(self.workspace, self.models, self.main_dock.labels_page, self._iface.mainWindow())
        self.compare_dialog.use(self.main_dock.map_page.foundation.choice)
        _to_front(self.compare_dialog)

    @guarded
    def _on_look(self, on: bool) -> None:
        self._switch(self.spectrum_tool, on)
        if on:
            self.spectrum_dock.setUserVisible(True)

    @guarded
    def _on_label(self, on: bool) -> None:
        self._switch(self.label_tool, on)
        if on:
            self.main_dock.setUserVisible(True)
            self.main_dock.tabs.setCurrentIndex(LABELS)

    def _switch(self, tool: PixelTool, on: bool) -> None:
        canvas = self._iface.mapCanvas()
        if on:
            canvas.setMapTool(tool)
            canvas.setFocus()
        elif canvas.mapTool() is tool:
            canvas.unsetMapTool(tool)
            self._iface.actionPan().trigger()

    @guarded
    def _on_cube(self) -> None:
        there = self.workspace.cube is not None
        for action, tool in ((self.look, self.spectrum_tool), (self.label, self.label_tool)):
            action.setEnabled(there)
            if not there:
                self._switch(tool, False)

    @guarded
    def _add_label(self, row: int, col: int) -> None:
        self.labelling.add_label(row, col)
        self.labelling.show_on_top()  # what was clicked is seen, also where a map lies over the image

    @guarded
    def _remove_label(self, row: int, col: int) -> None:
        self.labelling.remove_label(row, col)

    @guarded
    def _on_class(self) -> None:
        value = self.labelling.current
        self.label_tool.set_colour(self.labelling.scheme.classes[value - 1].colour if value else '#ffffff')


def _to_front(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
