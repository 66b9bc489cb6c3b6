"""The dock of spectra: the plot, the list of what is kept, the library beside them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Tuple

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QObject, QSize, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QAction, QVBoxLayout, QWidget

from ...core.arrays import Array
from ...core.bands import Bands
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..labels.labelling import Labelling
from ..map_tools import PixelTool, SpectrumTool
from ..shared.messages import guarded
from ..shared.widgets import SPACING
from ..workspace import Workspace
from .area_tool import AreaTool
from .body import Body
from .composite_watch import CompositeWatch
from .curve import MEAN, PIXEL, Curve
from .curves_model import CurvesModel, pixel_name
from .curves_view import CurvesView
from .hovering import Hovering
from .library_table import dragged
from .means import Means
from .pin_marks import PinMarks
from .saving import Saving
from .side import Side
from .stage import Stage
from .tool_bar import SpectraBar, connect_all


class SpectrumDock(QgsDockWidget):
    """Spectra of pixels, means of many, and spectra of libraries.

    Args:
        workspace: Knows the cube.
        labelling: Knows the labels.
        tool: The map tool whose events are followed.
        action: Switches the tool on and off.
    """

    spectrum_pinned = pyqtSignal(int, int)  # drawn: the pixel's row and column

    def __init__(
        self, workspace: Workspace, labelling: Labelling, tool: SpectrumTool, action: QAction, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(tr('Spectra'), parent)
        self.setObjectName('HsiSpectrumDock')
        self.messages = workspace.messages
        self._workspace = workspace
        self._plot: Any = None
        self.curves = CurvesModel(self)
        self.stage = Stage(self.curves, workspace.messages, self)
        self.marks = PinMarks(workspace, self.curves)
        self.means = Means(workspace, labelling, self.curves, self)
        self.area_tool = AreaTool(workspace.canvas)
        self.bar = SpectraBar(action)
        self.list = CurvesView(self.curves)
        self.side = Side(workspace, self.curves)
        self.saving = Saving(workspace, labelling, self.curves, lambda: self.plot, self)
        self.hovering = Hovering(workspace, self.stage, self.side, self.bar.readout.say, self)
        self._composite = CompositeWatch(workspace, self.stage.set_composite)
        self._build()
        self._connect(tool)
        self._on_cube()

    @property
    def pins(self) -> Tuple[Curve, ...]:
        """The kept spectra of pixels, oldest first."""
        return tuple(curve for curve in self.curves.curves if curve.kind == PIXEL)

    @property
    def plot(self) -> QWidget:
        """The plot; made when it is first needed, because pyqtgraph takes a moment to load."""
        if self._plot is None:
            from .spectra_plot import SpectraPlot

            self._plot = SpectraPlot()
            self._plot.setAcceptDrops(True)
            self._plot.setAccessibleName(self.windowTitle())
            self._plot.viewport().installEventFilter(self)
            self.stage.attach(self._plot)
            if self._workspace.cube is not None or self.curves.curves:
                self._show_plot()
        return self._plot

    def follow(self, tool: PixelTool) -> None:
        """Show the spectrum under the mouse while this tool is in use, too."""
        tool.hovered.connect(self._on_hover)

    @guarded
    def pin(self, row: int, col: int) -> None:
        """Keep the spectrum of a pixel; a pixel that is kept already is only selected."""
        known = self.curves.at_pixel(row, col)
        if known is not None:
            self.list.choose(known.number)
            return
        self.setUserVisible(True)
        self._workspace.read_spectrum(row, col, lambda values: self._add(row, col, values))

    @guarded
    def clear(self) -> None:
        """Take all kept spectra away."""
        self.marks.outlines.clear()
        self.curves.clear()

    @guarded
    def export(self) -> None:
        """Ask for a file and write the kept spectra there."""
        self.saving.ask_for_table()

    def write(self, path: Path) -> None:
        """Write the kept spectra to a file.

        Raises:
            OutputError: The file cannot be written.
        """
        self.saving.write_table(path)

    def remove(self) -> None:
        """Take everything off the canvas for good, and end the threads."""
        self._composite.watch(None)
        self.means.stop()
        self.side.stop()
        self.area_tool.remove()
        self.marks.remove()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the plot before it is seen."""
        super().showEvent(event)
        if self._workspace.cube is not None:
            _ = self.plot
        self.side.refresh()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(800, 270)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take spectra that are dragged from the library to the plot."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            places = dragged(event.mimeData())
            if places:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.side.add(places)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(SPACING, 0, SPACING, SPACING)
        layout.setSpacing(2)
        layout.addWidget(self.bar)
        self._body = Body(self.list, self.side)
        layout.addWidget(self._body, 1)
        self.setWidget(body)
        self.area_tool.setAction(self.bar.area)
        self.bar.bad.setChecked(settings.read_flag(settings.SHOW_BAD_BANDS, False))
        self.stage.set_look(show_bad=self.bar.bad.isChecked())
        self.bar.panel.setChecked(settings.read_flag(settings.SPECTRA_PANEL, False))
        self._body.show_side(self.bar.panel.isChecked())

    def _connect(self, tool: SpectrumTool) -> None:
        workspace, bar = self._workspace, self.bar
        workspace.cube_changed.connect(self._on_cube)
        tool.clicked.connect(self.pin)
        self.follow(tool)
        for signal in (self.curves.curve_added, self.curves.curve_removed):
            signal.connect(self._on_curves)
        self.curves.curve_removed.connect(lambda number: self.marks.outlines.pop(number, None))
        self.list.selected.connect(self._on_selected)
        self.list.centre_wanted.connect(self._centre)
        self.stage.clicked.connect(self.list.choose)
        self.stage.read.connect(bar.readout.say)
        self.means.made.connect(self._on_made)
        self.means.advanced.connect(self._on_advanced)
        self.side.added.connect(self._on_made)
        self.side.libraries.changed.connect(self._update)
        self.area_tool.drawn.connect(lambda corners: self.means.of_area(corners, self.marks.set_outline))
        bar.area.triggered.connect(self._on_area)
        bar.bad.toggled.connect(self._on_bad)
        bar.panel.toggled.connect(self._on_panel)
        bar.form_chosen.connect(lambda form: self.stage.set_look(form=form))
        bar.micrometres_chosen.connect(lambda on: self.stage.set_look(micrometres=on))
        self.side.library_page.own.toggled.connect(lambda on: self.stage.set_look(own_channels=on))
        connect_all([
            (bar.features, lambda: self.means.of_features(workspace.iface.activeLayer())), (bar.classes, self.means.of_classes),
            (bar.stop, self.means.cancel), (bar.fit, lambda: self.plot.reset_view()), (bar.table, self.export),
            (bar.copy, self.saving.copy), (bar.picture, self.saving.ask_for_picture), (bar.to_library, self.saving.ask_for_library),
            (bar.wipe, self.clear),
        ])  # fmt: skip

    def _add(self, row: int, col: int, values: Array) -> None:
        locator, cube = self._workspace.locator(), self._workspace.cube
        if locator is None or self.curves.at_pixel(row, col) is not None:
            return
        if not (values == values).any():
            self.bar.readout.say(tr('Row {0}, col {1} holds no value').format(row, col))
            return
        name = pixel_name(row, col)
        curve = self.curves.add(PIXEL, name, cube.bands, values, pixel=(row, col), xy=locator.layer_xy(row, col))
        self._on_made(curve.number)
        self.spectrum_pinned.emit(row, col)

    @guarded
    def _on_made(self, number: int) -> None:
        _ = self.plot
        self._show_plot()
        curve = self.curves.curve(number)
        if curve is not None and curve.kind in (PIXEL, MEAN):
            self.list.choose(number)

    @guarded
    def _on_selected(self, number: Optional[int]) -> None:
        self.stage.select(number)
        self.marks.select(number)
        self.hovering.select(self.curves.curve(number))

    @guarded
    def _centre(self, number: int) -> None:
        curve, locator = self.curves.curve(number), self._workspace.locator()
        if locator is None or curve is None:
            return
        corners = self.marks.outlines.get(number, ())
        if curve.pixel is not None:
            self._workspace.canvas.setCenter(locator.centre(*curve.pixel))
        elif corners:
            row, col = (sum(corner[i] for corner in corners) / len(corners) for i in (0, 1))
            self._workspace.canvas.setCenter(locator.corner(row, col))
        else:
            return
        self._workspace.canvas.refresh()

    @guarded
    def _on_hover(self, at: Optional[Tuple[int, int]]) -> None:
        if self._plot is not None and self.isVisible():
            self.hovering.move(at)

    @guarded
    def _on_bad(self, show: bool) -> None:
        settings.remember(settings.SHOW_BAD_BANDS, show)
        self.stage.set_look(show_bad=show)

    @guarded
    def _on_panel(self, show: bool) -> None:
        settings.remember(settings.SPECTRA_PANEL, show)
        self._body.show_side(show)
        self.side.refresh()

    @guarded
    def _on_area(self, on: bool) -> None:
        self.area_tool.switch(on)
        if not on:
            self._workspace.iface.actionPan().trigger()

    @guarded
    def _on_advanced(self, text: str) -> None:
        self.bar.readout.say(text)
        self.bar.stop.setVisible(bool(text))

    @guarded
    def _on_cube(self) -> None:
        cube = self._workspace.cube
        self.clear()
        self.hovering.forget()
        self.stage.begin(cube.bands if cube is not None else Bands(0), cube.units if cube is not None else '')
        if cube is None and self._workspace.canvas.mapTool() is self.area_tool:
            self._on_area(False)
        self._composite.watch(self._workspace.layer)
        if cube is not None and self.isVisible():
            _ = self.plot
        self._show_plot()
        self._update()

    @guarded
    def _on_curves(self, _number: int) -> None:
        self._show_plot()
        self._update()

    def _show_plot(self) -> None:
        """The plot where there is something to plot, else a sentence that says what to do."""
        there = self._plot is not None and (self._workspace.cube is not None or self.curves.curves)
        self._body.show_first(self._plot if there else self._body.empty)

    def _update(self) -> None:
        cube, there = self._workspace.cube, bool(self.curves.curves)
        self.bar.set_possible(cube is None or cube.bands.wavelengths_nm is not None, cube is not None, there)
        self._body.show_list(there)
        if cube is not None and not there:
            self.bar.readout.say(tr('Move over the cube to see spectra, click to keep one'))
