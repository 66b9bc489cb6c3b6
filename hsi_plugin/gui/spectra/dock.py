"""The dock of spectra: the plot, the list of what is kept, the library beside them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Tuple

from qgis.core import QgsMultiBandColorRenderer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QAction, QSplitter, QVBoxLayout, QWidget

from ...core.arrays import Array
from ...core.bands import Bands
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..labelling import Labelling
from ..map_tools import PixelTool, SpectrumTool
from ..messages import guarded
from ..widgets import SPACING, hint
from ..workspace import Workspace
from .area_tool import AreaTool
from .curve import MEAN, PIXEL, Curve
from .curves_model import CurvesModel
from .curves_view import CurvesView
from .library_table import dragged
from .means import Means
from .pin_marks import PinMarks
from .saving import Saving
from .side import Side
from .stage import Stage
from .tool_bar import SpectraBar, connect_all

_LIST_WIDTH, _SIDE_WIDTH = 215, 340


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
        self._hovered: Optional[Tuple[int, int]] = None
        self._watched: Any = None
        self.curves = CurvesModel(self)
        self.stage = Stage(self.curves, workspace.messages, self)
        self.marks = PinMarks(workspace, self.curves)
        self.means = Means(workspace, labelling, self.curves, self)
        self.area_tool = AreaTool(workspace.canvas)
        self.bar = SpectraBar(action)
        self.list = CurvesView(self.curves)
        self.side = Side(workspace, self.curves)
        self.saving = Saving(workspace, labelling, self.curves, lambda: self.plot, self)
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
        self._watch(None)
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
        self._empty = hint(tr('Open a cube, then click a pixel to see its spectrum.'))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self._empty, self.list, self.side):
            self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setChildrenCollapsible(False)
        layout.addWidget(self._splitter, 1)
        self.setWidget(body)
        self.area_tool.setAction(self.bar.area)
        self.bar.bad.setChecked(settings.read_flag(settings.SHOW_BAD_BANDS, False))
        self.stage.set_look(show_bad=self.bar.bad.isChecked())
        self.bar.panel.setChecked(settings.read_flag(settings.SPECTRA_PANEL, False))
        self.list.hide()
        self.side.setVisible(self.bar.panel.isChecked())
        self._splitter.setSizes([480, 0, _SIDE_WIDTH])

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
        self.side.follow_changed.connect(lambda _on: self._match_selected())
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
        name = tr('Row {0}, col {1}').format(row, col)
        curve = self.curves.add(PIXEL, name, cube.bands, values, pixel=(row, col), xy=locator.layer_xy(row, col))
        self._on_made(curve.number)
        self.spectrum_pinned.emit(row, col)

    @guarded
    def _on_made(self, number: int) -> None:
        _ = self.plot
        self._show_plot()
        self.stage.flush()
        curve = self.curves.curve(number)
        if curve is not None and curve.kind in (PIXEL, MEAN):
            self.list.choose(number)

    @guarded
    def _on_selected(self, number: Optional[int]) -> None:
        self.stage.select(number)
        self.marks.select(number)
        self._match_selected()

    def _match_selected(self) -> None:
        curve = self.curves.curve(self.list.current)
        if not self.side.follows:
            if curve is not None and curve.kind in (PIXEL, MEAN):
                self.side.look(curve.name, curve.values)
            elif curve is None:
                self.side.look('', None)

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
        if self._plot is None or not self.isVisible():
            return
        self._hovered = at
        if at is None:
            self.stage.hover(None)
            self.bar.readout.say('')
            if self.side.follows:
                self.side.look('', None)
            return
        self._workspace.read_spectrum(*at, lambda values: self._draw_hover(at, values), key='hover')

    @guarded
    def _draw_hover(self, at: Tuple[int, int], values: Array) -> None:
        if self._hovered is not None:
            name = tr('Row {0}, col {1}').format(*at)
            self.stage.hover(values)
            self.bar.readout.say(name)
            if self.side.follows:
                self.side.look(name, values)

    @guarded
    def _on_bad(self, show: bool) -> None:
        settings.remember(settings.SHOW_BAD_BANDS, show)
        self.stage.set_look(show_bad=show)

    @guarded
    def _on_panel(self, show: bool) -> None:
        settings.remember(settings.SPECTRA_PANEL, show)
        self._reveal(self.side, show, _SIDE_WIDTH)
        self.side.refresh()

    @guarded
    def _on_area(self, on: bool) -> None:
        canvas = self._workspace.canvas
        if on:
            canvas.setMapTool(self.area_tool)
            canvas.setFocus()
        elif canvas.mapTool() is self.area_tool:
            canvas.unsetMapTool(self.area_tool)
            self._workspace.iface.actionPan().trigger()

    @guarded
    def _on_advanced(self, text: str) -> None:
        self.bar.readout.say(text)
        self.bar.stop.setVisible(bool(text))

    @guarded
    def _on_cube(self) -> None:
        cube = self._workspace.cube
        self.clear()
        self._hovered = None
        self.stage.begin(cube.bands if cube is not None else Bands(0), cube.units if cube is not None else '')
        if cube is None and self._workspace.canvas.mapTool() is self.area_tool:
            self._on_area(False)
        self._watch(self._workspace.layer)
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
        wanted = self._plot if self._plot is not None and (self._workspace.cube is not None or self.curves.curves) else self._empty
        shown = self._splitter.widget(0)
        if shown is not wanted:
            sizes = self._splitter.sizes()
            self._splitter.replaceWidget(0, wanted)
            shown.setParent(None)
            wanted.show()
            self._splitter.setStretchFactor(0, 1)
            self._splitter.setSizes(sizes)

    def _update(self) -> None:
        cube, there = self._workspace.cube, bool(self.curves.curves)
        self.bar.set_possible(cube is None or cube.bands.wavelengths_nm is not None, cube is not None, there)
        if self.list.isHidden() == there:
            self._reveal(self.list, there, _LIST_WIDTH)

    def _reveal(self, widget: QWidget, shown: bool, width: int) -> None:
        """Show a part with its width, or hide it; the plot gives way or takes the room."""
        sizes, at = self._splitter.sizes(), self._splitter.indexOf(widget)
        widget.setVisible(shown)
        width = min(width, max(sum(sizes) // 3, widget.minimumWidth())) if shown else 0
        sizes[0] += sizes[at] - width
        sizes[at] = width
        self._splitter.setSizes(sizes)

    def _watch(self, layer: Any) -> None:
        """Mark on the plot which bands the layer shows."""
        if self._watched is not None:
            self._watched.rendererChanged.disconnect(self._on_renderer)
            self._watched.willBeDeleted.disconnect(self._on_layer_gone)
        self._watched = layer
        if layer is not None:
            layer.rendererChanged.connect(self._on_renderer)
            layer.willBeDeleted.connect(self._on_layer_gone)
        self._on_renderer()

    def _on_layer_gone(self) -> None:
        self._watched = None

    @guarded
    def _on_renderer(self) -> None:
        layer, cube = self._watched, self._workspace.cube
        renderer = layer.renderer() if layer is not None and cube is not None and layer.bandCount() == cube.bands.count else None
        if isinstance(renderer, QgsMultiBandColorRenderer):
            self.stage.set_composite([renderer.redBand() - 1, renderer.greenBand() - 1, renderer.blueBand() - 1])
        else:
            self.stage.set_composite(())
